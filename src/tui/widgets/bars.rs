//! Standing bars side by side, each under its name, against a line that they should not cross. A bar is never wider than
//! it has to be to be seen: few of them leave paper free instead of filling it with ink.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::plot::rounded;
use crate::tui::cells;
use crate::tui::theme::{Role, Theme};

/// The widest bar, in cells.
const WIDEST: usize = 6;
/// Places that are kept across: of fewer bars, the others stay free.
const PLACES: usize = 4;

/// Bars over a common foot. What of a bar lies above the limit has another mark.
#[derive(Debug, Clone, Copy)]
pub struct Bars<'a> {
    /// How it looks.
    pub theme: &'a Theme,
    /// The values, from the left; those that are not finite leave their place empty.
    pub values: &'a [f64],
    /// Their names, below; as many as there are.
    pub names: &'a [String],
    /// What stands above each bar; where not all of them have room, above the highest and as many others as have.
    pub figures: &'a [String],
    /// The line that they are held against, with its name.
    pub limit: Option<(f64, &'a str)>,
    /// The value at the top of the chart; `None` fits the highest of values and limit.
    pub scale: Option<f64>,
    /// The style.
    pub role: Role,
}

impl Bars<'_> {
    /// The highest value that is drawn, never nothing.
    fn top(&self) -> f64 {
        let limit = self.limit.map_or(0.0, |(limit, _)| limit);
        let finite = self.values.iter().copied().filter(|value| value.is_finite());
        let highest = self.scale.unwrap_or_else(|| finite.fold(limit, f64::max));
        if highest > 0.0 { highest } else { 1.0 }
    }

    /// Cells from one bar to the next, in a room of so many; none where several share one.
    fn step(&self, room: usize) -> usize {
        let count = self.values.len().max(1);
        // Wider where the figures need it.
        let needed = self.figures.iter().map(|figure| cells::width(figure) + 1).max().unwrap_or(1);
        (room / count.max(PLACES)).max(needed.min(room / count))
    }

    /// Left edge and width of a bar in a room of so many cells: all bars are of one width. Where there are more of them
    /// than cells, several share one.
    fn place(&self, index: usize, room: usize) -> (usize, usize) {
        match self.step(room) {
            0 => (index * room / self.values.len().max(1), 1),
            step if step < 3 => (index * step, step),
            step => (index * step, (step - (step / 4).max(1)).min(WIDEST)),
        }
    }
}

impl Widget for &Bars<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        let step = self.step(usize::from(area.width));
        // Figures that would run into one another come after the highest, which tells the scale, as far as they have room.
        let fit = self.figures.iter().all(|figure| cells::width(figure) < step);
        let finite = self.values.iter().enumerate().filter(|(_, value)| value.is_finite());
        let highest = finite.max_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(index, _)| index);
        let above = u16::from(!self.figures.is_empty());
        if area.is_empty() || self.values.is_empty() || area.height < 3 + above {
            return;
        }
        let (glyphs, room) = (self.theme.glyphs, usize::from(area.width));
        let field = Rect { y: area.y + above, height: area.height - 1 - above, ..area };
        let (top, eighths) = (self.top(), usize::from(field.height) * 8);
        let height = |value: f64| rounded((value / top).clamp(0.0, 1.0) * eighths as f64, eighths);
        let limit_row = self.limit.map(|(limit, _)| height(limit).div_ceil(8));
        if let (Some(row), Some((_, name))) = (limit_row, self.limit) {
            let y = field.bottom().saturating_sub(cells::coordinate(row).max(1));
            buffer.set_string(area.x, y, glyphs.horizontal.repeat(room), self.theme.style(Role::Border));
            let name = cells::cut(name, room, glyphs.ellipsis);
            if y > area.y {
                buffer.set_string(area.x, y - 1, name, self.theme.style(Role::Dim));
            }
        }
        // Where the widest of the names has no room, each of the next bars goes without: a name is never cut.
        let widest = self.names.iter().map(|name| cells::width(name)).max().unwrap_or(0);
        let stride = (widest + 1).div_ceil(step.max(1)).max(1);
        let mut waiting: Vec<(u16, u16, &str)> = Vec::new();
        for (index, value) in self.values.iter().enumerate() {
            let (left, width) = self.place(index, room);
            let x = area.x + cells::coordinate(left);
            if let Some(name) = self.names.get(index).filter(|_| index % stride == 0) {
                let role = if value.is_finite() { Role::Text } else { Role::Dim };
                if left + cells::width(name) <= room {
                    buffer.set_string(x, area.bottom() - 1, name, self.theme.style(role));
                }
            }
            if !value.is_finite() {
                continue;
            }
            let filled = height(*value);
            // However little it is above the limit, the mark says so.
            let (last, above_limit) =
                (filled.div_ceil(8).saturating_sub(1), self.limit.is_some_and(|(l, _)| *value > l));
            for row in 0..field.height {
                let base = usize::from(row) * 8;
                if filled <= base {
                    break;
                }
                let over =
                    above_limit && (limit_row.is_some_and(|l| usize::from(row) >= l) || usize::from(row) == last);
                let part = (filled - base).min(8);
                let mark = match (over, part) {
                    (true, _) => glyphs.negative,
                    (false, 8) => glyphs.full,
                    (false, part) => glyphs.levels.get(part - 1).copied().unwrap_or(glyphs.full),
                };
                let role = if over { Role::Bad } else { self.role };
                let y = field.bottom() - 1 - row;
                // A mark is one cell: to be taken apart into glyphs as words are, it would take ten times as long.
                for x in (x..area.right()).take(width) {
                    if let Some(cell) = buffer.cell_mut((x, y)) {
                        cell.set_symbol(mark).set_style(self.theme.style(role));
                    }
                }
            }
            if let Some(figure) = self.figures.get(index) {
                let y = field.bottom().saturating_sub(cells::coordinate(filled.div_ceil(8)) + 1).max(area.y);
                let last = area.right().saturating_sub(cells::coordinate(cells::width(figure))).max(area.x);
                if fit || Some(index) == highest {
                    buffer.set_stringn(x.min(last), y, figure, room, self.theme.style(Role::Text));
                } else {
                    waiting.push((x.min(last), y, figure.as_str()));
                }
            }
        }
        for (x, y, figure) in waiting {
            self.squeeze(buffer, area, (x, y), figure);
        }
    }
}

impl Bars<'_> {
    /// Writes a figure above its bar, a cell aside or a row higher, where it touches nothing; else leaves it out.
    fn squeeze(&self, buffer: &mut Buffer, area: Rect, (x, y): (u16, u16), figure: &str) {
        let width = cells::coordinate(cells::width(figure));
        let is_free = |buffer: &Buffer, x: u16, y: u16| {
            let around = x.saturating_sub(1).max(area.left())..(x + width + 1).min(area.right());
            // The second cell of a wide glyph is blank.
            let touched = x.checked_sub(2).filter(|x| *x >= area.left());
            let touched = touched.and_then(|x| buffer.cell((x, y))).is_some_and(|cell| cells::width(cell.symbol()) > 1);
            !touched && around.into_iter().all(|x| buffer.cell((x, y)).is_some_and(|cell| cell.symbol() == " "))
        };
        let rows = (area.top()..=y).rev().take(2);
        let last = area.right().saturating_sub(width).max(area.left());
        let aside = [x, x.saturating_sub(1).max(area.left()), (x + 1).min(last)];
        let places = rows.flat_map(|y| aside.map(|x| (x, y)));
        if let Some((x, y)) = places.into_iter().find(|(x, y)| is_free(buffer, *x, *y)) {
            buffer.set_stringn(x, y, figure, usize::from(width), self.theme.style(Role::Text));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::{drawn, stays_inside};

    /// Eight amounts of six cells over bars of five, as a Korean year-end paper has them.
    #[test]
    fn figures_wider_than_their_bars_stand_a_cell_aside_or_a_row_higher() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let values = [5.7, 5.1, 6.3, 9.4, 7.1, 6.4, 6.6, 10.6];
        let figures: Vec<String> = values.iter().map(|value| format!("{value:.2}억")).collect();
        let bars = Bars {
            theme: &theme,
            values: &values,
            names: &[],
            figures: &figures,
            limit: None,
            scale: None,
            role: Role::Figure,
        };
        let picture = drawn(&bars, 48, 11);
        for figure in &figures {
            assert!(picture.contains(figure.as_str()), "{figure} is not in\n{picture}");
        }
        assert!(picture.split_whitespace().all(|word| cells::width(word) <= 7), "two touch in\n{picture}");
        stays_inside(&bars);
    }

    #[test]
    fn a_name_is_left_out_but_never_cut() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let names: Vec<String> = (0..8).map(|at| format!("0{}.{}Q", at / 4, at % 4 + 1)).collect();
        for count in 2..=names.len() {
            let values = vec![1.0; count];
            let names = &names[..count];
            let bars = Bars {
                theme: &theme,
                values: &values,
                names,
                figures: &[],
                limit: None,
                scale: None,
                role: Role::Figure,
            };
            for width in 5..60 {
                let area = Rect { x: 0, y: 0, width, height: 5 };
                let mut buffer = Buffer::empty(area);
                (&bars).render(area, &mut buffer);
                let foot: String = (0..width).map(|x| buffer[(x, 4)].symbol()).collect();
                assert!(foot.split_whitespace().all(|name| names.iter().any(|one| one == name)), "{width}: {foot}");
                assert!(foot.starts_with("00.1Q"), "{width}: {foot}");
            }
        }
    }

    #[test]
    fn all_bars_are_of_one_width() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        for count in 1..14 {
            let values = vec![1.0; count];
            for room in 1..90 {
                let bars = Bars {
                    theme: &theme,
                    values: &values,
                    names: &[],
                    figures: &[],
                    limit: None,
                    scale: None,
                    role: Role::Figure,
                };
                let picture = drawn(&bars, room, 4);
                let foot = picture.lines().nth(2).unwrap_or_default();
                let mut widths: Vec<usize> =
                    foot.split(' ').filter(|bar| !bar.is_empty()).map(|bar| bar.chars().count()).collect();
                widths.dedup();
                assert_eq!(widths.len(), 1, "{count} in {room}: {foot}");
            }
        }
    }

    #[test]
    fn of_bars_too_narrow_for_their_figures_as_many_have_theirs_as_have_room() {
        let theme = Theme::plain(&Glyphs::ASCII);
        let figures = vec!["1234".to_owned(); 6];
        let bars = Bars {
            theme: &theme,
            values: &[2.0; 6],
            names: &[],
            figures: &figures,
            limit: None,
            scale: None,
            role: Role::Figure,
        };
        let picture = drawn(&bars, 18, 6);
        assert_eq!(picture.lines().next().map(str::trim), Some("1234  1234    1234"), "{picture}");
    }

    #[test]
    fn bars_stand_on_their_names_and_are_marked_above_the_limit() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let names = ["48", "49", "50", "51"].map(str::to_owned);
        let values = [0.5, 0.25, 1.5, f64::NAN];
        let bars = Bars {
            theme: &theme,
            values: &values,
            names: &names,
            figures: &[],
            limit: Some((1.0, "full")),
            scale: None,
            role: Role::Platform,
        };
        assert_eq!(
            drawn(&bars, 16, 7),
            "        ▓▓▓\nfull    ▓▓▓\n────────███─────\n        ███\n███     ███\n███ ███ ███\n48  49  50  51"
        );
        stays_inside(&bars);
        let figures = ["1", "2", "3", "4"].map(str::to_owned);
        stays_inside(&Bars { figures: &figures, limit: None, ..bars });
        stays_inside(&Bars { values: &[], ..bars });
    }
}
