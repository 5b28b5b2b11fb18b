//! The morning after: the peak minute by minute, then what the night comes to.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::chart::{self, Rates};
use crate::args;
use crate::sim::cutover::{NightOutcome, OutcomeKind, PEAK_CAPACITY};
use crate::text::share;
use crate::tui::screens::{Context, Look};
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
    let rates = Rates { tonight: told, rehearsal: &[], across: PEAK_CAPACITY, least: 0.02 };
    chart::draw(buffer, Panel::inner(chart), look, &rates);
    let below = Rect { y: chart.bottom(), height: WORDS.min(area.height), ..area };
    if told.len() < PEAK_CAPACITY {
        let first = outcome.lines.as_slice().first().copied().unwrap_or("night-outcome-nothing");
        let line = if told.is_empty() { look.get("night-peak-waits") } else { said(look, outcome, first) };
        wrap::write(buffer, Rect { y: below.y + 1, ..below }, &line, look.style(Role::Text));
        return;
    }
    let mut y = below.y;
    for (line, role) in words(look, outcome) {
        let rest = Rect { y, height: below.bottom().saturating_sub(y), ..below };
        y += wrap::write(buffer, rest, &line, look.style(role));
    }
}

fn said(look: &Look, outcome: &NightOutcome, id: &str) -> String {
    look.format(
        id,
        &args! {
            "errors" => share::percent(outcome.peak.worst(), 1),
            "latency" => "",
            "minutes" => outcome.minutes_into_peak,
            "orders" => outcome.orders_lost,
        },
    )
}

fn words(look: &Look, outcome: &NightOutcome) -> Vec<(String, Role)> {
    let kind = match outcome.kind {
        OutcomeKind::Succeeded => ("night-ended-succeeded", Role::Good),
        OutcomeKind::RolledBack => ("night-ended-rolled-back", Role::Warning),
        OutcomeKind::FailedWithFallback => ("night-ended-failed-back", Role::Bad),
        OutcomeKind::FailedWithoutFallback => ("night-ended-failed", Role::Bad),
    };
    let mut words = vec![(look.get(kind.0), kind.1)];
    words.extend(outcome.lines.as_slice().iter().map(|id| (said(look, outcome, id), Role::Text)));
    // The other ends name the orders themselves.
    if outcome.orders_lost > 0 && outcome.kind == OutcomeKind::Succeeded {
        words.push((look.format("night-after-orders", &args! { "orders" => outcome.orders_lost }), Role::Text));
    }
    if outcome.aftershocks > 0 {
        let args = args! { "count" => u32::from(outcome.aftershocks) };
        words.push((look.format("night-after-aftershocks", &args), Role::Text));
    }
    let args = args! {
        "present" => u32::from(outcome.faults_present),
        "mended" => u32::from(outcome.faults_mended),
        "probes" => u32::from(outcome.probes_used),
        "holds" => u32::from(outcome.holds_used),
    };
    words.push((look.format("night-after-account", &args), Role::Dim));
    words.push((look.get("night-after-close"), Role::Key));
    words
}
