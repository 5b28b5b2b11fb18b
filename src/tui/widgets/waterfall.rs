//! Why a figure moved: where it stood, what added and what took away, where it stands. Where the figure is large and what
//! moved it small, the bars do not begin at nothing, and a tear in the totals says so.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::plot::rounded;
use crate::tui::cells;
use crate::tui::theme::{Role, Theme};

/// The share of the highest value that all changes together may reach for the totals to be torn off.
const TORN: f64 = 0.25;
/// A bar that does not begin at nothing.
const TEAR: &str = "//";

/// One row of a waterfall.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// What it is.
    pub label: String,
    /// Its value, ready to be shown with its sign.
    pub value: String,
    /// How much it adds; for a total, where the figure stands.
    pub amount: f64,
    /// Whether the row states the figure instead of changing it.
    pub total: bool,
}

/// Signed bars, each starting where the one above ended. Rows that do not fit are left out from the end, but the
/// last row, the result, always stays.
#[derive(Debug, Clone, Copy)]
pub struct Waterfall<'a> {
    /// How it looks.
    pub theme: &'a Theme,
    /// The rows: usually a total, the changes, a total.
    pub steps: &'a [Step],
    /// The selected row, if any can be asked about further.
    pub selected: Option<usize>,
}

impl Waterfall<'_> {
    /// Where each row's bar begins and ends.
    fn spans(&self) -> Vec<(f64, f64)> {
        let mut level = 0.0;
        self.steps
            .iter()
            .map(|step| {
                let from = if step.total { 0.0 } else { level };
                level = if step.total { step.amount } else { level + step.amount };
                (from, level)
            })
            .collect()
    }

    /// The lowest and the highest value that the bars have room for. Totals are torn off where the changes would else be
    /// too small to be told apart.
    fn bounds(&self, spans: &[(f64, f64)]) -> (f64, f64) {
        let levels = || spans.iter().map(|(_, to)| *to).filter(|value| value.is_finite());
        let (low, high) = (levels().fold(f64::INFINITY, f64::min), levels().fold(0.0, f64::max));
        let moved = high - low;
        let torn = spans.len() > 1 && low > 0.0 && moved > 0.0 && moved < high * TORN;
        if torn { (low - moved / 2.0, high) } else { (low.min(0.0), high) }
    }

    /// Whether the totals are torn off: their lengths say nothing then.
    #[must_use]
    pub fn is_torn(&self) -> bool {
        self.bounds(&self.spans()).0 > 0.0
    }

    fn shown(&self, height: usize) -> Vec<usize> {
        let count = self.steps.len();
        if count <= height {
            return (0..count).collect();
        }
        (0..height.saturating_sub(1)).chain(count.checked_sub(1)).take(height).collect()
    }
}

/// A value up to its decimal point, or to its last digit, and what follows.
fn parts(value: &str) -> (&str, &str) {
    let point = value.find('.').or_else(|| value.rfind(|mark: char| mark.is_ascii_digit()).map(|last| last + 1));
    value.split_at(point.unwrap_or(value.len()))
}

/// A value with its decimal point after so many cells.
fn aligned(value: &str, heads: usize) -> String {
    let (head, tail) = parts(value);
    cells::pad_left(head, heads, "") + tail
}

impl Widget for &Waterfall<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let (glyphs, room) = (self.theme.glyphs, usize::from(area.width));
        let (mut heads, mut tails) = (0, 0);
        for step in self.steps {
            let (head, tail) = parts(&step.value);
            (heads, tails) = (heads.max(cells::width(head)), tails.max(cells::width(tail)));
        }
        let values = (heads + tails).min(room);
        let labels = self
            .steps
            .iter()
            .map(|step| cells::width(&step.label))
            .max()
            .unwrap_or(0)
            .min(room.saturating_sub(values + 2));
        let bar = room.saturating_sub(labels + values + 4);
        let spans = self.spans();
        let (low, high) = self.bounds(&spans);
        let place = |value: f64| {
            let share = if high > low { (value - low) / (high - low) } else { 0.0 };
            rounded(share.clamp(0.0, 1.0) * bar as f64, bar)
        };
        for (y, index) in (area.y..).zip(self.shown(usize::from(area.height))) {
            let (Some(step), Some((from, to))) = (self.steps.get(index), spans.get(index)) else {
                continue;
            };
            let chosen = self.selected == Some(index);
            let role = match (step.total, step.amount < 0.0) {
                (true, _) => Role::Title,
                (false, true) => Role::Bad,
                (false, false) => Role::Good,
            };
            let text = if chosen {
                Role::Selection
            } else if step.total {
                Role::Title
            } else {
                Role::Text
            };
            let pointer = if chosen { glyphs.pointer } else { " " };
            let line = pointer.to_owned()
                + &cells::pad(&step.label, labels, glyphs.ellipsis)
                + " "
                + &cells::pad(&aligned(&step.value, heads), values, glyphs.ellipsis);
            buffer.set_stringn(area.x, y, line, room, self.theme.style(text));
            if bar < 3 {
                continue;
            }
            let (start, end) = (place(from.min(*to)), place(from.max(*to)));
            let mark = if step.amount < 0.0 { glyphs.negative } else { glyphs.full };
            let length = (end - start).max(usize::from(step.amount != 0.0)).min(bar - start.min(bar - 1));
            let x = area.x + cells::coordinate(labels + values + 4 + start.min(bar - 1));
            buffer.set_string(x, y, mark.repeat(length), self.theme.style(role));
            if step.total && low > 0.0 {
                let tear = cells::cut(TEAR, length.saturating_sub(1), "");
                buffer.set_string(x + 1, y, tear, self.theme.style(role));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Glyphs;
    use crate::tui::widgets::{drawn, stays_inside};

    fn steps() -> Vec<Step> {
        let step = |label: &str, value: &str, amount: f64, total: bool| Step {
            label: label.into(),
            value: value.into(),
            amount,
            total,
        };
        vec![
            step("cash before", "1,100", 1100.0, true),
            step("suppliers paid", "-457", -457.0, false),
            step("sales", "+200", 200.0, false),
            step("cash after", "843", 843.0, true),
        ]
    }

    #[test]
    fn each_bar_starts_where_the_last_one_ended() {
        let theme = Theme::plain(&Glyphs::ASCII);
        let steps = steps();
        let picture = drawn(&Waterfall { theme: &theme, steps: &steps, selected: Some(1) }, 45, 4);
        assert_eq!(
            picture,
            " cash before    1,100  ######################\n\
             >suppliers paid  -457               ~~~~~~~~~\n \
             sales           +200               ####\n \
             cash after       843  #################"
        );
    }

    #[test]
    fn where_totals_are_cut_they_are_torn_and_it_can_be_said() {
        let theme = Theme::plain(&Glyphs::ASCII);
        let step =
            |value: &str, amount: f64, total: bool| Step { label: "a".into(), value: value.into(), amount, total };
        let steps = [step("100", 100.0, true), step("-2", -2.0, false), step("98", 98.0, true)];
        let fall = Waterfall { theme: &theme, steps: &steps, selected: None };
        assert!(fall.is_torn());
        let picture = drawn(&fall, 24, 3);
        assert_eq!(picture.lines().filter(|line| line.contains("//")).count(), 2, "{picture}");
        let steps = [step("100", 100.0, true), step("0", 0.0, false), step("100", 100.0, true)];
        let fall = Waterfall { steps: &steps, ..fall };
        assert!(!fall.is_torn());
        let picture = drawn(&fall, 24, 3);
        assert_eq!(picture.lines().next(), picture.lines().last());
    }

    #[test]
    fn decimal_points_stand_one_below_another() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let step = |value: &str| Step { label: "a".into(), value: value.into(), amount: 0.0, total: false };
        let steps = ["26.37%", "+0.43 pp", "712M", "−7.5M", "0", "?"].map(step);
        let fall = Waterfall { theme: &theme, steps: &steps, selected: None };
        assert_eq!(drawn(&fall, 14, 6), " a  26.37%\n a  +0.43 pp\n a 712M\n a  −7.5M\n a   0\n a   ?");
    }

    #[test]
    fn the_result_stays_and_bars_give_way_to_words() {
        let theme = Theme::plain(&Glyphs::UNICODE);
        let steps = steps();
        let fall = Waterfall { theme: &theme, steps: &steps, selected: None };
        assert_eq!(drawn(&fall, 21, 2), " cash before    1,100\n cash after       843");
        assert_eq!(drawn(&fall, 12, 1), " cash…   843");
        stays_inside(&fall);
        let odd = [Step { label: "위기".into(), value: "?".into(), amount: f64::NAN, total: false }];
        stays_inside(&Waterfall { steps: &odd, ..fall });
    }
}
