//! The bridge between two acts: the steps, the telemetry, what it may be, what can be done.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::chart::{self, Rates};
use super::is_door;
use crate::args;
use crate::sim::cutover::{Act, ActRejection, Cause, Fallback, Finding, HISTORY_CAPACITY, NightStep, Probe};
use crate::text::{Args, decimal, duration, share};
use crate::tui::screens::{Context, Look};
use crate::tui::theme::Role;
use crate::tui::widgets::{List, Meter, Panel, Reading, list};
use crate::tui::{cells, wrap};

/// Draws the night between two acts.
pub(super) fn draw(
    buffer: &mut Buffer,
    area: Rect,
    context: &Context<'_>,
    step: &NightStep,
    selected: usize,
    refused: Option<ActRejection>,
) {
    let look = context.look;
    let area = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    title(buffer, area, context, step);
    let mut y = area.y + 2;
    y += steps(buffer, Rect { y, height: 4, ..area }, context, step);
    y += standing(buffer, Rect { y, height: 1, ..area }, look, step);
    let acts = Act::ALL.len() as u16 + 1;
    let words = 3 + u16::from(area.height > 26);
    let below = acts + words;
    let graph = area.bottom().saturating_sub(y + below);
    let half = area.width * 3 / 5;
    telemetry(buffer, Rect { y, height: graph, width: half, ..area }, look, step);
    causes(buffer, Rect { x: area.x + half, y, width: area.width - half, height: graph }, look, step);
    narration(buffer, Rect { y: y + graph, height: words, ..area }, look, step);
    choices(
        buffer,
        Rect { y: area.bottom().saturating_sub(acts), height: acts, ..area },
        look,
        step,
        selected,
        refused,
    );
}

fn title(buffer: &mut Buffer, area: Rect, context: &Context<'_>, step: &NightStep) {
    let look = context.look;
    let clock = duration::time_of_day(look.locale(), step.clock);
    let words = format!("{} {} {clock}", look.get("night-title"), look.glyphs().dot);
    buffer.set_string(area.x, area.y, &words, look.style(Role::Title));
    let args = args! { "hours" => step.minutes_left / 60, "minutes" => step.minutes_left % 60 };
    let until = look.format("night-until-peak", &args);
    let night = f64::from(context.scenario().night.night_minutes.max(1));
    let meter = Meter {
        theme: &look.theme,
        label: &until,
        label_width: 0,
        reading: Reading::Exact(f64::from(step.minutes_left) / night),
        value: "",
        role: Role::Urgency,
    };
    let left = cells::coordinate(cells::width(&words) + 3);
    (&meter).render(Rect { x: area.x + left, width: area.width.saturating_sub(left), height: 1, ..area }, buffer);
}

/// The steps in columns; answers the rows used.
fn steps(buffer: &mut Buffer, area: Rect, context: &Context<'_>, step: &NightStep) -> u16 {
    let look = context.look;
    let across = if area.width >= 110 { 4 } else { 3 };
    let width = area.width / across;
    let place = usize::from(step.place);
    let setups = &context.scenario().night_steps;
    for (i, setup) in setups.iter().enumerate().take(usize::from(step.step_count)) {
        let name = look.get(setup.kind.message_id());
        let glyphs = look.glyphs();
        let (mark, role, rate) = match i.cmp(&place) {
            std::cmp::Ordering::Less => {
                (glyphs.check, Role::Dim, share::percent(step.left_rates.get(i).copied().unwrap_or(0.0), 1))
            }
            std::cmp::Ordering::Equal => (glyphs.pointer, Role::Title, share::percent(step.error_rate, 1)),
            std::cmp::Ordering::Greater => (glyphs.pending, Role::Text, String::new()),
        };
        let door = if setup.payments_start || setup.retires_old { glyphs.one_way } else { "" };
        let words = format!("{mark} {name} {rate}{door}");
        let words = cells::cut(&words, usize::from(width).saturating_sub(1), glyphs.ellipsis);
        let (x, y) = (area.x + (i as u16 % across) * width, area.y + i as u16 / across);
        buffer.set_string(x, y, words, look.style(role));
    }
    u16::from(step.step_count).div_ceil(across)
}

/// What stands behind, and how much waiting is left.
fn standing(buffer: &mut Buffer, area: Rect, look: &Look, step: &NightStep) -> u16 {
    let holds = look.format("night-holds-left", &args! { "holds" => step.holds_left });
    let mut words = format!("{} {} {holds}", look.get(step.fallback.message_id()), look.glyphs().dot);
    if step.orders_at_risk > 0 {
        let orders = look.format("night-orders-at-risk", &args! { "orders" => step.orders_at_risk });
        words = format!("{words} {} {orders}", look.glyphs().dot);
    }
    let role = if step.fallback == Fallback::Warm { Role::Good } else { Role::Bad };
    let words = cells::cut(&words, usize::from(area.width), look.glyphs().ellipsis);
    buffer.set_string(area.x, area.y, words, look.style(role));
    1
}

fn telemetry(buffer: &mut Buffer, area: Rect, look: &Look, step: &NightStep) {
    let errors = look.format("night-errors", &args! { "errors" => share::percent(step.error_rate, 1) });
    let latency = look.format("night-latency", &args! { "latency" => decimal::fixed(step.latency_seconds, 1) });
    let noisy = if step.noisy { format!(" ({})", look.get("night-noisy")) } else { String::new() };
    let title = format!("{errors} {} {latency}{noisy}", look.glyphs().dot);
    let rehearsed = !step.rehearsal.as_slice().is_empty();
    let legend = if rehearsed { look.get("night-legend") } else { String::new() };
    let role = if step.anomaly { Role::Warning } else { Role::Border };
    (&Panel { theme: &look.theme, title: &title, remark: &legend, role }).render(area, buffer);
    let rates = Rates {
        tonight: step.history.as_slice(),
        rehearsal: step.rehearsal.as_slice(),
        across: HISTORY_CAPACITY,
        least: 0.01,
    };
    chart::draw(buffer, Panel::inner(area), look, &rates);
}

/// What it may be, with what the probes told.
fn causes(buffer: &mut Buffer, area: Rect, look: &Look, step: &NightStep) {
    let title = look.get(if step.anomaly { "night-causes" } else { "night-causes-none" });
    (&Panel::new(&look.theme, &title)).render(area, buffer);
    let inner = Panel::inner(area);
    if !step.anomaly {
        return;
    }
    let mut y = inner.y;
    for cause in Cause::ALL {
        let finding = step.findings.of(cause);
        let (mark, role) = match finding {
            Finding::Open => (look.glyphs().pending, Role::Text),
            Finding::RuledOut => (" ", Role::Dim),
            Finding::Mended => (look.glyphs().check, Role::Good),
            Finding::Confirmed | Finding::BeyondTonight => (look.glyphs().pointer, Role::Bad),
        };
        let room = usize::from(inner.width);
        let story = cells::cut(&look.get(cause.message_id(step.kind)), room.saturating_sub(2), look.glyphs().ellipsis);
        if y >= inner.bottom() {
            return;
        }
        buffer.set_string(inner.x, y, format!("{mark} {story}"), look.style(role));
        y += 1;
        if finding != Finding::Open && y < inner.bottom() {
            buffer.set_string(inner.x + 2, y, look.get(finding.message_id()), look.style(Role::Dim));
            y += 1;
        }
    }
}

/// The values that every line of narration may use.
fn values(step: &NightStep) -> Args<'static> {
    args! {
        "errors" => share::percent(step.error_rate, 1),
        "latency" => decimal::fixed(step.latency_seconds, 1),
        "minutes" => step.minutes_left,
        "orders" => step.orders_at_risk,
    }
}

fn narration(buffer: &mut Buffer, area: Rect, look: &Look, step: &NightStep) {
    let values = values(step);
    let mut ids: Vec<&str> = step.lines.as_slice().to_vec();
    if step.payments_begin_next {
        ids.push("night-payments-next");
    }
    let words: Vec<String> = ids.iter().map(|id| look.format(id, &values)).collect();
    let room = usize::from(area.width);
    // A line each where they fit, else one paragraph.
    let apart: Vec<String> = words.iter().flat_map(|line| wrap::wrap(line, room)).collect();
    let lines = if apart.len() > usize::from(area.height) { wrap::wrap(&words.join(" "), room) } else { apart };
    for (y, line) in (area.top()..area.bottom()).zip(lines) {
        buffer.set_stringn(area.x, y, line, room, look.style(Role::Text));
    }
}

fn label(look: &Look, step: &NightStep, act: Act) -> String {
    let probe = |wanted: Probe| step.probes.iter().find(|offer| offer.probe == wanted).map_or(0, |offer| offer.minutes);
    let minutes = match act {
        Act::Go => 0,
        Act::Hold => step.hold_minutes,
        Act::Rollback => step.rollback_minutes,
        Act::Probe(wanted) => probe(wanted),
    };
    look.format(step.act_message_id(act), &args! { "minutes" => minutes, "orders" => step.orders_at_risk })
}

fn choices(
    buffer: &mut Buffer,
    area: Rect,
    look: &Look,
    step: &NightStep,
    selected: usize,
    refused: Option<ActRejection>,
) {
    let items: Vec<list::Item> = Act::ALL
        .into_iter()
        .map(|act| {
            let door = act == Act::Go && is_door(step);
            let note = if door { look.get("night-retire-next") } else { String::new() };
            let role = match (step.possible(act), door || act == Act::Rollback) {
                (false, _) => Role::Dim,
                (true, true) => Role::OneWay,
                (true, false) => Role::Text,
            };
            list::Item { text: label(look, step, act), note, role }
        })
        .collect();
    let list = List { theme: &look.theme, items: &items, selected: Some(selected), numbered: true };
    let rows = Rect { height: area.height.saturating_sub(1), width: area.width.min(72), ..area };
    (&list).render(rows, buffer);
    if let Some(refused) = refused {
        let args = match refused {
            ActRejection::NotEnoughMinutes { needed, left } => args! { "needed" => needed, "left" => left },
            _ => Args::new(),
        };
        let words = look.format(refused.message_id(), &args);
        let words = cells::cut(&words, usize::from(area.width), look.glyphs().ellipsis);
        buffer.set_string(area.x, area.bottom().saturating_sub(1), words, look.style(Role::Warning));
    }
}
