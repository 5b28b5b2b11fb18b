//! A lever with a range: where it stands, where it stood last quarter, and its value in words.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::plot::rounded;
use crate::tui::cells;
use crate::tui::theme::{Role, Theme};

/// A one-row slider. Values are clamped to the range.
#[derive(Debug, Clone, Copy)]
pub struct Slider<'a> {
    /// How it looks.
    pub theme: &'a Theme,
    /// Lowest and highest value.
    pub range: (f64, f64),
    /// Where it stands.
    pub value: f64,
    /// Where it stood last quarter, if it did.
    pub last: Option<f64>,
    /// The value, ready to be shown.
    pub text: &'a str,
    /// Whether it is the selected one.
    pub selected: bool,
}

impl Widget for &Slider<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let (room, glyphs) = (usize::from(area.width), self.theme.glyphs);
        let text = cells::cut(self.text, room, glyphs.ellipsis);
        let width = cells::width(&text);
        let track = room.saturating_sub(width + 1);
        let x = area.x + cells::coordinate(room - width);
        let style = self.theme.style(if self.selected { Role::Selection } else { Role::Text });
        buffer.set_string(x, area.y, text, style);
        if track < 3 {
            return;
        }
        let place = |value: f64| {
            let (low, high) = self.range;
            let share = if high > low { (value - low) / (high - low) } else { 0.0 };
            area.x + cells::coordinate(rounded(share.clamp(0.0, 1.0) * (track - 1) as f64, track - 1))
        };
        buffer.set_string(area.x, area.y, glyphs.track.repeat(track), self.theme.style(Role::Border));
        if let Some(last) = self.last {
            buffer.set_string(place(last), area.y, glyphs.last, self.theme.style(Role::Dim));
        }
        let role = if self.selected { Role::Key } else { Role::Figure };
        buffer.set_string(place(self.value), area.y, glyphs.handle, self.theme.style(role));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::{drawn, stays_inside};

    fn sample(theme: &Theme) -> Slider<'_> {
        Slider { theme, range: (0.8, 1.25), value: 1.035, last: Some(0.8), text: "1.035", selected: true }
    }

    #[test]
    fn the_handle_stands_at_its_share_and_the_last_value_is_marked() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        assert_eq!(drawn(&sample(&theme), 17, 1), "╵────●───── 1.035");
        let ends = Slider { value: 9.0, last: None, ..sample(&theme) };
        assert_eq!(drawn(&ends, 11, 1), "────● 1.035");
        assert_eq!(drawn(&ends, 6, 1), " 1.035");
        assert_eq!(drawn(&ends, 3, 1), "  …");
        let covered = Slider { value: 0.8, ..sample(&theme) };
        assert!(drawn(&covered, 17, 1).starts_with('●'), "the handle covers the mark of the same place");
    }

    #[test]
    fn every_size_and_strange_data_are_harmless() {
        let theme = Theme::plain(&Glyphs::ASCII);
        stays_inside(&Slider { text: "6.43억", ..sample(&theme) });
        stays_inside(&Slider { value: f64::NAN, last: Some(f64::INFINITY), range: (1.0, 1.0), ..sample(&theme) });
    }
}
