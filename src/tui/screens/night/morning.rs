//! The morning after: the peak minute by minute, then what the night comes to.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::chart::{self, Rates};
use crate::args;
use crate::desk::bridge::{self, told as said};
use crate::sim::cutover::{NightOutcome, PEAK_CAPACITY};
use crate::text::share;
use crate::tui::screens::Context;
use crate::tui::theme::Role;
use crate::tui::widgets::Panel;
use crate::tui::wrap;

/// Rows kept for what it comes to.
const WORDS: u16 = 11;

/// Draws the morning as far as it has been told.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>, outcome: &NightOutcome, minute: usize) {
    let look = context.look;
    let area = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let told = outcome.peak.as_slice().get(..minute.min(PEAK_CAPACITY)).unwrap_or(&[]);
    let title = look.format("night-peak-title", &args! { "minute" => told.len(), "of" => PEAK_CAPACITY });
    let now = told.last().copied().unwrap_or(0.0);
    let remark = look.format("night-errors", &args! { "errors" => share::percent(now, 1) });
    let chart = Rect { height: area.height.saturating_sub(WORDS), ..area };
    (&Panel { theme: &look.theme, title: &title, remark: &remark, role: Role::Border }).render(chart, buffer);
    let night = &context.scenario().night;
    let rates = Rates {
        tonight: told,
        rehearsal: &[],
        across: PEAK_CAPACITY,
        least: 0.02,
        clock: (night.start_clock + night.night_minutes, 1),
        fails: Some(night.fail_error),
    };
    chart::draw(buffer, Panel::inner(chart), look, &rates);
    let below = Rect { y: chart.bottom(), height: WORDS.min(area.height), ..area };
    if told.len() < PEAK_CAPACITY {
        let first = outcome.lines.as_slice().first().copied().unwrap_or("night-outcome-nothing");
        let line = if told.is_empty() { look.get("night-peak-waits") } else { said(look, outcome, first) };
        wrap::write(buffer, Rect { y: below.y + 1, ..below }, &line, look.style(Role::Text));
        return;
    }
    let mut y = below.y;
    let close = (look.get("night-after-close"), Role::Key);
    let words = bridge::morning(look, outcome).into_iter().map(|(line, tone)| (line, tone.into()));
    for (line, role) in words.chain([close]) {
        let rest = Rect { y, height: below.bottom().saturating_sub(y), ..below };
        y += wrap::write(buffer, rest, &line, look.style(role));
    }
}
