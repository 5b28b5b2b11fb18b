//! Options side by side, the chosen one boxed; the box is drawn with marks, so that it is seen without colours.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::tui::cells;
use crate::tui::theme::{Role, Theme};

/// A row of options. If they do not all fit, those around the chosen one are shown, with marks where others follow.
#[derive(Debug, Clone, Copy)]
pub struct Choice<'a> {
    /// How it looks.
    pub theme: &'a Theme,
    /// The options in words.
    pub options: &'a [String],
    /// The chosen one.
    pub chosen: usize,
    /// Whether the row is the selected one on its screen.
    pub selected: bool,
    /// Options that cannot be recalled once taken, by index; they look different.
    pub one_way: &'a [usize],
    /// Options that cannot be taken now, by index; they stand in brackets, which are seen without colours.
    pub dead: &'a [usize],
}

impl Choice<'_> {
    /// The sign of an option that cannot be recalled: it is known by more than its colour, chosen or not.
    fn mark(&self, index: usize) -> &'static str {
        if self.one_way.contains(&index) { self.theme.glyphs.one_way } else { "" }
    }

    /// First option to show, so that the chosen one fits into the room.
    fn first(&self, room: usize) -> usize {
        let mut first = self.chosen.min(self.options.len().saturating_sub(1));
        let mut used =
            self.options.get(first).map_or(0, |option| cells::width(option) + 2 + cells::width(self.mark(first)));
        while first > 0 {
            let more = self.options.get(first - 1).map_or(0, |option| cells::width(option) + 3);
            let mark = if first > 1 { 2 } else { 0 };
            if used + more + mark > room {
                break;
            }
            used += more;
            first -= 1;
        }
        first
    }
}

impl Widget for &Choice<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() || self.options.is_empty() {
            return;
        }
        let glyphs = self.theme.glyphs;
        let room = usize::from(area.width);
        let first = self.first(room);
        let dim = self.theme.style(Role::Dim);
        let mut used = 0;
        if first > 0 && room > 6 {
            buffer.set_string(area.x, area.y, glyphs.ellipsis, dim);
            used = 2;
        }
        for (index, option) in self.options.iter().enumerate().skip(first) {
            let chosen = index == self.chosen;
            let left = room - used;
            // Where more follow, a cell is kept for the mark that says so.
            let more = usize::from(index + 1 < self.options.len());
            if cells::width(option) + 2 + more > left && !chosen {
                if left > 0 {
                    let x = area.x + cells::coordinate(used);
                    buffer.set_string(x, area.y, glyphs.ellipsis, dim);
                }
                break;
            }
            let mark = self.mark(index);
            let text = if chosen {
                let text = cells::cut(option, left.saturating_sub(2 + cells::width(mark)), glyphs.ellipsis);
                format!("{}{mark}{text}{}", glyphs.chosen_left, glyphs.chosen_right)
            } else if self.dead.contains(&index) {
                format!("({option})")
            } else {
                format!("{}{option} ", if mark.is_empty() { " " } else { mark })
            };
            let role = match (!mark.is_empty(), chosen, self.selected) {
                (true, true, _) => Role::OneWay,
                (true, false, _) => Role::Bad,
                (false, true, true) => Role::Selection,
                (false, true, false) => Role::Figure,
                (false, false, _) => Role::Dim,
            };
            let x = area.x + cells::coordinate(used);
            buffer.set_stringn(x, area.y, &text, left, self.theme.style(role));
            // The gap after the last that fits may hold the mark.
            let after = used + cells::width(&text) + 1;
            used = if after == room { room - 1 } else { after.min(room) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::{drawn, stays_inside};

    fn options(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn the_chosen_option_is_boxed() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let options = options(&["none", "partial", "FULL"]);
        let choice = Choice { theme: &theme, options: &options, chosen: 2, selected: true, one_way: &[], dead: &[] };
        assert_eq!(drawn(&choice, 30, 1), " none   partial  ▐FULL▌");
        let theme = Theme::plain(&Glyphs::ASCII);
        assert_eq!(drawn(&Choice { theme: &theme, chosen: 0, ..choice }, 30, 1), "[none]  partial   FULL");
    }

    #[test]
    fn what_cannot_be_taken_stands_in_brackets_and_takes_no_more_room() {
        let theme = Theme::plain(&Glyphs::ASCII);
        let options = options(&["none", "cut over", "abandon"]);
        let choice = Choice { theme: &theme, options: &options, chosen: 0, selected: true, one_way: &[], dead: &[1] };
        assert_eq!(drawn(&choice, 30, 1), "[none] (cut over)  abandon");
        assert_eq!(drawn(&Choice { dead: &[], ..choice }, 30, 1), "[none]  cut over   abandon");
    }

    #[test]
    fn what_cannot_be_recalled_keeps_its_sign_chosen_or_not() {
        for glyphs in [&Glyphs::UNICODE, &Glyphs::ASCII] {
            let theme = Theme::plain(glyphs);
            let options = options(&["wait", "sign", "walk"]);
            for chosen in 0..3 {
                for selected in [false, true] {
                    for width in 9..40 {
                        let choice =
                            Choice { theme: &theme, options: &options, chosen, selected, one_way: &[1], dead: &[] };
                        let picture = drawn(&choice, width, 1);
                        let shown = picture.contains("sign");
                        assert_eq!(shown, picture.contains(&format!("{}sign", glyphs.one_way)), "{width}: {picture}");
                        assert!(shown || chosen != 1, "{width}: {picture}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_chosen_option_is_always_in_sight() {
        let theme = Theme::plain(&Glyphs::ASCII);
        let options = options(&["go on", "hold and look", "probe", "roll back"]);
        for chosen in 0..4 {
            for width in 14..50 {
                let choice =
                    Choice { theme: &theme, options: &options, chosen, selected: true, one_way: &[3], dead: &[] };
                let picture = drawn(&choice, width, 1);
                let boxed = picture.split('[').nth(1).unwrap_or_default();
                assert!(boxed.contains(']'), "{width} {chosen}: {picture}");
                if width >= 17 {
                    let sign = if chosen == 3 { theme.glyphs.one_way } else { "" };
                    assert!(picture.contains(&format!("[{sign}{}]", options[chosen])), "{width} {chosen}: {picture}");
                }
            }
        }
    }

    #[test]
    fn what_does_not_fit_leaves_a_mark() {
        let theme = Theme::plain(&Glyphs::ASCII);
        let options = options(&["go on", "hold and look", "probe", "roll back"]);
        for width in 10..50 {
            let choice =
                Choice { theme: &theme, options: &options, chosen: 0, selected: true, one_way: &[], dead: &[] };
            let picture = drawn(&choice, width, 1);
            let whole = options.iter().all(|option| picture.contains(option.as_str()));
            assert!(whole || picture.contains(Glyphs::ASCII.ellipsis), "{width}: {picture}");
        }
    }

    #[test]
    fn every_size_and_strange_data_are_harmless() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let korean = options(&["계속 간다", "지켜본다(45분)", "되돌린다"]);
        for chosen in [0, 2, 99] {
            stays_inside(&Choice {
                theme: &theme,
                options: &korean,
                chosen,
                selected: false,
                one_way: &[2],
                dead: &[],
            });
        }
        stays_inside(&Choice { theme: &theme, options: &[], chosen: 0, selected: false, one_way: &[], dead: &[] });
    }
}
