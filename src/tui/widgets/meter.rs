//! A bar from empty to full for a share that is known, or known only as a range.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::plot::rounded;
use crate::tui::cells;
use crate::tui::theme::{Role, Theme};

/// What a meter shows. Shares run from 0 to 1 and are clamped to that.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reading {
    /// A known share.
    Exact(f64),
    /// Somewhere between two shares.
    Range(f64, f64),
}

/// A one-row meter: label, bar, value in words.
///
/// The bar takes what label and value leave of the row; where that is less than three cells it is left out, then the
/// label is cut, last the value.
#[derive(Debug, Clone, Copy)]
pub struct Meter<'a> {
    /// How it looks.
    pub theme: &'a Theme,
    /// What is measured.
    pub label: &'a str,
    /// Cells kept for the label, so that meters below one another align; 0 takes its own width.
    pub label_width: usize,
    /// What it reads.
    pub reading: Reading,
    /// The value, ready to be shown.
    pub value: &'a str,
    /// The style of the bar.
    pub role: Role,
}

impl Meter<'_> {
    /// The bar alone, in `width` cells.
    #[must_use]
    pub fn bar(&self, width: usize) -> String {
        let (low, high) = match self.reading {
            Reading::Exact(share) => (share, share),
            Reading::Range(low, high) => (low.min(high), low.max(high)),
        };
        let cells_of = |share: f64| rounded(share.clamp(0.0, 1.0) * width as f64, width);
        let full = cells_of(low);
        let mut range = cells_of(high) - full;
        if high > low && range == 0 && full < width {
            range = 1; // a range is always seen as one
        }
        let glyphs = self.theme.glyphs;
        glyphs.full.repeat(full) + &glyphs.range.repeat(range) + &glyphs.empty.repeat(width - full - range)
    }
}

impl Widget for &Meter<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let (room, ellipsis) = (usize::from(area.width), self.theme.glyphs.ellipsis);
        let value = cells::cut(self.value, room, ellipsis);
        let value_width = cells::width(&value);
        let wanted = if self.label_width == 0 { cells::width(self.label) } else { self.label_width };
        let label_width = wanted.min(room.saturating_sub(value_width + 1));
        let label = cells::pad(self.label, label_width, ellipsis);
        let taken = label_width + value_width + usize::from(label_width > 0) + usize::from(value_width > 0);
        let bar_width = room.saturating_sub(taken);
        buffer.set_string(area.x, area.y, label, self.theme.style(Role::Text));
        if bar_width >= 3 {
            let x = area.x + cells::coordinate(label_width + usize::from(label_width > 0));
            buffer.set_string(x, area.y, self.bar(bar_width), self.theme.style(self.role));
        }
        let x = area.x + cells::coordinate(room - value_width);
        buffer.set_string(x, area.y, value, self.theme.style(Role::Text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::{drawn, stays_inside};

    fn sample(theme: &Theme) -> Meter<'_> {
        Meter {
            theme,
            label: "urgency",
            label_width: 0,
            reading: Reading::Exact(0.7),
            value: "0.74",
            role: Role::Urgency,
        }
    }

    #[test]
    fn a_known_share_and_a_range_look_different() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        assert_eq!(drawn(&sample(&theme), 23, 1), "urgency ███████░░░ 0.74");
        let range = Meter { label: "준비도", reading: Reading::Range(0.55, 0.8), value: "55~80%", ..sample(&theme) };
        assert_eq!(drawn(&range, 34, 1), "준비도 ███████████▒▒▒▒▒░░░░ 55~80%");
        let narrow = Meter { reading: Reading::Range(0.5, 0.51), ..range };
        assert!(drawn(&narrow, 30, 1).contains('▒'), "a narrow range still shows");
    }

    #[test]
    fn meters_align_and_give_way_in_order() {
        let theme = Theme::plain(&Glyphs::ASCII);
        let meter = Meter { label: "tangle", label_width: 9, ..sample(&theme) };
        assert_eq!(drawn(&meter, 25, 1), "tangle    #######... 0.74");
        assert_eq!(drawn(&meter, 14, 1), "tangle    0.74");
        assert_eq!(drawn(&meter, 8, 1), "ta~ 0.74");
        assert_eq!(drawn(&meter, 3, 1), "~ ~");
        assert_eq!(drawn(&meter, 0, 0), "");
    }

    #[test]
    fn every_size_and_strange_data_are_harmless() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        for reading in [Reading::Exact(f64::NAN), Reading::Exact(-3.0), Reading::Range(9.0, f64::NEG_INFINITY)] {
            stays_inside(&Meter { reading, label: "준비도", ..sample(&theme) });
        }
    }
}
