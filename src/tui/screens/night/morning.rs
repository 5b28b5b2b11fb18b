//! The morning after: the peak minute by minute, then what the night comes to.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::chart::{self, Rates};
use crate::args;
use crate::desk::bridge;
use crate::sim::cutover::{NightOutcome, PEAK_CAPACITY};
use crate::text::share;
use crate::tui::screens::Context;
use crate::tui::theme::Role;
use crate::tui::widgets::{List, Panel, list};
use crate::tui::{cells, wrap};

/// Rows kept for what it comes to, at least.
const WORDS: u16 = 11;
/// Rows of the chart, at least.
const CHART: u16 = 7;

/// Draws the morning as far as it has been told, with what is selected when it has.
pub(super) fn draw(
    buffer: &mut Buffer,
    area: Rect,
    context: &Context<'_>,
    outcome: &NightOutcome,
    (minute, selected): (usize, Option<usize>),
) {
    let look = context.look;
    let area = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let told = outcome.peak.as_slice().get(..minute.min(PEAK_CAPACITY)).unwrap_or(&[]);
    let title = look.format("night-peak-title", &args! { "minute" => told.len(), "of" => PEAK_CAPACITY });
    let now = told.last().copied().unwrap_or(0.0);
    let remark = look.format("night-errors", &args! { "errors" => share::percent(now, 1) });
    let close = (look.get(bridge::rest(outcome)), Role::Dim);
    let words = bridge::morning(look, outcome, context.game()).into_iter().map(|(line, tone)| (line, tone.into()));
    let words: Vec<(String, Role)> = words.chain([close]).collect();
    // From the first minute on the chart has the room that it has when all is told: it stands still.
    let lines = words.iter().map(|(line, _)| wrap::wrap(line, usize::from(area.width)).len()).sum::<usize>() + 1;
    let rows = cells::coordinate(lines).min(area.height.saturating_sub(CHART)).max(WORDS).min(area.height);
    let chart = Rect { height: area.height - rows, ..area };
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
    let below = Rect { y: chart.bottom(), height: rows, ..area };
    if told.len() < PEAK_CAPACITY {
        let line = bridge::so_far(look, outcome, told);
        wrap::write(buffer, Rect { y: below.y + 1, ..below }, &line, look.style(Role::Text));
        return;
    }
    let mut y = below.y;
    let choice = Rect { y: below.bottom().saturating_sub(1), height: 1, ..below };
    for (line, role) in words {
        let rest = Rect { y, height: choice.y.saturating_sub(y), ..below };
        y += wrap::write(buffer, rest, &line, look.style(role));
    }
    let items = [list::Item { text: look.get("night-act-close"), note: String::new(), role: Role::Key }];
    (&List { theme: &look.theme, items: &items, selected, numbered: true }).render(choice, buffer);
}
