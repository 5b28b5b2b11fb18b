//! A run of values in one row, each as one of eight heights.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::plot::{LEAST_SPAN, rounded};
use crate::tui::theme::{Role, Theme};

/// A sparkline; the newest value is at the right, older ones that do not fit are left out.
#[derive(Debug, Clone, Copy)]
pub struct Sparkline<'a> {
    /// How it looks.
    pub theme: &'a Theme,
    /// The values, oldest first.
    pub values: &'a [f64],
    /// Lowest and highest height; `None` fits the values shown.
    pub bounds: Option<(f64, f64)>,
    /// The style.
    pub role: Role,
}

impl Widget for &Sparkline<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let room = usize::from(area.width);
        let shown = self.values.get(self.values.len().saturating_sub(room)..).unwrap_or(&[]);
        let finite = || shown.iter().copied().filter(|value| value.is_finite());
        let fitted = || (finite().fold(f64::INFINITY, f64::min), finite().fold(f64::NEG_INFINITY, f64::max));
        let (low, high) = self.bounds.unwrap_or_else(fitted);
        let high = high.max(low + LEAST_SPAN * low.abs().max(high.abs()));
        for (x, value) in (area.x..).zip(shown) {
            if !value.is_finite() {
                continue; // a gap in the record stays a gap
            }
            let share = if high > low { (value - low) / (high - low) } else { 0.0 };
            let level = rounded(share.clamp(0.0, 1.0) * 7.0, 7);
            let mark = self.theme.glyphs.levels.get(level).copied().unwrap_or(" ");
            buffer.set_string(x, area.y, mark, self.theme.style(self.role));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::{drawn, stays_inside};

    #[test]
    fn heights_follow_the_values_and_the_newest_stays() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let line = Sparkline { theme: &theme, values: &[0.0, 1.0, 2.0, 7.0], bounds: None, role: Role::Bad };
        assert_eq!(drawn(&line, 6, 1), "▁▂▃█");
        assert_eq!(drawn(&line, 2, 1), "▁█");
        assert_eq!(drawn(&Sparkline { bounds: Some((0.0, 14.0)), ..line }, 4, 1), "▁▂▂▅");
        assert_eq!(drawn(&Sparkline { values: &[3.0, f64::NAN, 3.0], ..line }, 4, 1), "▁ ▁");
        assert_eq!(drawn(&Sparkline { values: &[], ..line }, 4, 1), "");
        stays_inside(&line);
    }
}
