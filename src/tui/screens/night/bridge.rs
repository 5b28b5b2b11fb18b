//! The bridge between two acts: the steps, the telemetry, what it may be, what can be done.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::chart::{self, Rates};
use crate::args;
use crate::desk::bridge::{self, LEFT_OPEN, closes, is_possible, label, refusal, said};
use crate::sim::cutover::{
    Act, ActRejection, Fallback, Finding, HISTORY_CAPACITY, HISTORY_MINUTES, NightStep, check_act,
};
use crate::text::{decimal, duration, share};
use crate::tui::screens::{Context, Look};
use crate::tui::theme::Role;
use crate::tui::theme::glyphs::Plotting;
use crate::tui::widgets::{BigNumber, List, Meter, Panel, Reading, list};
use crate::tui::{cells, wrap};

/// The mark of a step that was left with errors.
const UNSOLVED: &str = "!";
/// The widest rate that is shown.
const WIDEST_RATE: &str = "100.0%";

/// Rows that what it may be keeps at least, also while nothing stands out: the clock must not change its size for a
/// finding.
const LEAST_CAUSES: u16 = 9;

/// How the rows below the title are shared out, and the texts that are fitted into them.
struct Plan {
    /// Rows of the two panels.
    panels: u16,
    /// Cells of the left one.
    half: u16,
    causes: Vec<(String, Role)>,
    said: Vec<(String, Role)>,
    /// Rows of the narration.
    words: u16,
    /// Rows below the acts: as many as the longest of what they are good for needs, or the longest reason of one that is
    /// refused now, whichever is selected, so that nothing jumps under the hand.
    reasons: u16,
}

impl Plan {
    /// Shares out so many rows of so many cells. Neither what it may be nor what is said is cut for the curve.
    fn of(context: &Context<'_>, step: &NightStep, width: u16, rows: u16) -> Self {
        let look = context.look;
        let night = context.game().night();
        let reasons = Act::ALL.into_iter().filter_map(|act| {
            let night = night.as_ref()?;
            let refused = check_act(&night.setup, &context.scenario().night, night.acts.as_slice(), act).err();
            Some(cells::coordinate(below(look, step, act, refused, width).len()))
        });
        let intro = cells::coordinate(introduction(context, width).len());
        let reasons = reasons.max().unwrap_or(0).max(intro);
        let half = if width >= 110 { width * 3 / 5 } else { width / 2 + 2 };
        let causes = causes(context, step, usize::from(width - half).saturating_sub(2));
        let free = rows.saturating_sub(ACTS + reasons);
        let most = free.saturating_sub(cells::coordinate(causes.len()) + 2);
        let said = narration(look, step, usize::from(width), usize::from(most));
        let usual = 3 + u16::from(rows > 22);
        let words = usual.min(most).max(cells::coordinate(said.len()));
        Self { panels: free.saturating_sub(words), half, causes, said, words, reasons }
    }
}

/// Rows of the acts.
const ACTS: u16 = Act::ALL.len() as u16;

/// Draws the night between two acts.
pub(super) fn draw(
    buffer: &mut Buffer,
    area: Rect,
    context: &Context<'_>,
    step: &NightStep,
    selected: Option<usize>,
    refused: Option<ActRejection>,
) {
    let look = context.look;
    let area = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    title(buffer, area, context, step);
    let mut y = area.y + 1 + u16::from(area.height > 26);
    y += steps(buffer, Rect { y, height: 4, ..area }, context, step);
    y += standing(buffer, Rect { y, height: 2, ..area }, look, step);
    let plan = Plan::of(context, step, area.width, area.bottom().saturating_sub(y));
    telemetry(buffer, Rect { y, height: plan.panels, width: plan.half, ..area }, look, step);
    let place = Rect { x: area.x + plan.half, y, width: area.width - plan.half, height: plan.panels };
    let place = clock(buffer, place, look, step, cells::coordinate(plan.causes.len()) + 2);
    let place = rates(buffer, place, context, step);
    let left = left_open(step);
    let title = match (step.anomaly, left) {
        (true, _) => look.get("night-causes-title"),
        (false, 1..) => look.format("night-causes-left", &args! { "count" => left }),
        (false, 0) => look.get(bridge::quiet(step, context.scenario().night.watch_error)),
    };
    (&Panel::new(&look.theme, &title)).render(place, buffer);
    write(buffer, Panel::inner(place), look, &plan.causes);
    write(buffer, Rect { y: y + plan.panels, height: plan.words, ..area }, look, &plan.said);
    let place = Rect { y: y + plan.panels + plan.words, height: ACTS, ..area };
    choices(buffer, place, look, step, selected);
    if let Some(act) = selected.and_then(|place| Act::ALL.get(place)) {
        let place = Rect { y: place.bottom(), height: plan.reasons, ..area };
        write(buffer, place, look, &below(look, step, *act, refused, area.width));
    } else {
        write(
            buffer,
            Rect { y: place.bottom(), height: plan.reasons, ..area },
            look,
            &introduction(context, area.width),
        );
    }
}

/// How the screen is read, in lines of so many cells, where nothing has been done yet in the first night of a game.
fn introduction(context: &Context<'_>, width: u16) -> Vec<(String, Role)> {
    let game = context.game();
    let begun = game.night().is_none_or(|night| !night.acts.as_slice().is_empty());
    if begun || game.played().iter().any(|played| played.report.night.is_some()) {
        return Vec::new();
    }
    let words = wrap::wrap(&context.look.get("night-introduction"), usize::from(width));
    words.into_iter().map(|line| (line, Role::Urgency)).collect()
}

/// What is left until the morning peak in the largest digits that leave so many rows below them; answers what is left of
/// the place.
fn clock(buffer: &mut Buffer, place: Rect, look: &Look, step: &NightStep, below: u16) -> Rect {
    let sizes: [u16; 2] = if look.glyphs().plotting == Plotting::Ascii { [5, 5] } else { [8, 4] };
    let least = below.max(LEAST_CAUSES);
    let Some(digits) = sizes.into_iter().find(|digits| place.height >= digits + 2 + least) else { return place };
    let panel = Rect { height: digits + 2, ..place };
    let title = look.get("night-clock");
    (&Panel { role: Role::Urgency, ..Panel::new(&look.theme, &title) }).render(panel, buffer);
    let figure = format!("{}:{:02}", step.minutes_left / 60, step.minutes_left % 60);
    let number = BigNumber { theme: &look.theme, figure: &figure, unit: "", role: Role::Urgency };
    let inner = Panel::inner(panel);
    (&number).render(Rect { x: inner.x + 1, width: inner.width.saturating_sub(1), ..inner }, buffer);
    Rect { y: place.y + panel.height, height: place.height - panel.height, ..place }
}

/// The steps so far as bars, below the rows that what it may be keeps; answers those.
fn rates(buffer: &mut Buffer, place: Rect, context: &Context<'_>, step: &NightStep) -> Rect {
    let kept = LEAST_CAUSES + LEAST_CAUSES / 2;
    if place.height < kept + u16::from(step.step_count) + 2 {
        return place;
    }
    super::rates::draw(
        buffer,
        Rect { y: place.y + kept, height: place.height - kept, ..place },
        context,
        step,
        LEFT_OPEN,
    );
    Rect { height: kept, ..place }
}

/// Writes lines that have been wrapped already.
fn write(buffer: &mut Buffer, area: Rect, look: &Look, lines: &[(String, Role)]) {
    for (y, (line, role)) in (area.top()..area.bottom()).zip(lines) {
        buffer.set_stringn(area.x, y, line, usize::from(area.width), look.style(*role));
    }
}

fn title(buffer: &mut Buffer, area: Rect, context: &Context<'_>, step: &NightStep) {
    let look = context.look;
    // As the axis below has it.
    let clock = duration::clock(step.clock);
    let words = format!("{} {} {clock}", look.get("night-title"), look.glyphs().dot);
    buffer.set_string(area.x, area.y, &words, look.style(Role::Title));
    let until =
        |minutes: u32| look.format("night-until-peak", &args! { "span" => duration::span(look.locale(), minutes) });
    let whole = context.scenario().night.night_minutes.max(1);
    // The bar keeps its place and its length, however the words beside it come out.
    let label_width = cells::width(&until(whole / 60 * 60 + 59));
    let until = until(step.minutes_left);
    let meter = Meter {
        theme: &look.theme,
        label: &until,
        label_width,
        reading: Reading::Exact(f64::from(step.minutes_left) / f64::from(whole)),
        value: "",
        role: Role::Urgency,
    };
    let left = cells::coordinate(cells::width(&words) + 3);
    (&meter).render(Rect { x: area.x + left, width: area.width.saturating_sub(left), height: 1, ..area }, buffer);
}

/// The steps in columns, each as wide as its longest entry can become; answers the rows used.
fn steps(buffer: &mut Buffer, area: Rect, context: &Context<'_>, step: &NightStep) -> u16 {
    let look = context.look;
    let glyphs = look.glyphs();
    let across = if area.width >= 110 { 4 } else { 3 };
    let place = usize::from(step.place);
    let setups = context.scenario().night_steps.iter().take(usize::from(step.step_count));
    let entries = setups.enumerate().map(|(i, setup)| {
        let name = look.get(setup.kind.message_id());
        let (mark, role, rate) = match i.cmp(&place) {
            std::cmp::Ordering::Less => {
                let rate = step.left_rates.get(i).copied().unwrap_or(0.0);
                let (mark, role) = if rate >= LEFT_OPEN { (UNSOLVED, Role::Bad) } else { (glyphs.check, Role::Dim) };
                (mark, role, share::percent(rate, 1))
            }
            std::cmp::Ordering::Equal => (glyphs.pointer, Role::Title, share::percent(step.error_rate, 1)),
            std::cmp::Ordering::Greater => (glyphs.pending, Role::Text, String::new()),
        };
        let door = setup.payments_start || setup.retires_old;
        // Before the rate, so that it stays where the line is cut.
        let (gap, sign) = if door { (" ", glyphs.one_way) } else { ("", "") };
        let tail = cells::width(gap) + cells::width(sign);
        let most = cells::width(mark) + 1 + cells::width(&name) + cells::width(WIDEST_RATE) + 1 + tail;
        let rate = if rate.is_empty() { rate } else { format!(" {rate}") };
        (format!("{mark} {name}{gap}{sign}{rate}"), role, most)
    });
    let entries: Vec<(String, Role, usize)> = entries.collect();
    let mut widths: Vec<usize> = (0..across)
        .map(|column| entries.iter().skip(column).step_by(across).map(|(_, _, most)| *most).max().unwrap_or(0))
        .collect();
    // What is left over keeps the columns apart.
    let room = usize::from(area.width);
    let apart = (room.saturating_sub(widths.iter().sum::<usize>()) / across).min(6);
    widths.iter_mut().for_each(|width| *width += apart);
    for (i, (words, role, _)) in entries.iter().enumerate() {
        let (row, column) = (i / across, i % across);
        let left: usize = widths.iter().take(column).sum();
        let words = cells::cut(words, room.saturating_sub(left), glyphs.ellipsis);
        let (x, y) = (area.x + cells::coordinate(left), area.y + cells::coordinate(row));
        buffer.set_string(x, y, words, look.style(*role));
    }
    cells::coordinate(entries.len().div_ceil(across))
}

/// What stands behind, and how much waiting is left; answers the rows used.
fn standing(buffer: &mut Buffer, area: Rect, look: &Look, step: &NightStep) -> u16 {
    let holds = look.format("night-holds-left", &args! { "holds" => step.holds_left });
    let mut words = format!("{} {} {holds}", look.get(step.fallback.message_id()), look.glyphs().dot);
    // Where there is no way back, nothing is lost on it.
    if step.orders_at_risk > 0 && step.possible(Act::Rollback) {
        let orders = look.format("night-orders-at-risk", &args! { "orders" => step.orders_at_risk });
        let all = format!("{words} {} {orders}", look.glyphs().dot);
        // The act says it too, so that it may go where room is short.
        if cells::width(&all) <= usize::from(area.width) {
            words = all;
        }
    }
    let role = if step.fallback == Fallback::Warm { Role::Good } else { Role::Bad };
    wrap::write(buffer, area, &words, look.style(role))
}

fn telemetry(buffer: &mut Buffer, area: Rect, look: &Look, step: &NightStep) {
    // Where a step before this one was left open, its errors are not among those that are read here.
    let (id, latency) = if left_open(step) > 0 {
        ("night-errors-here", "night-latency.short")
    } else {
        ("night-errors", "night-latency")
    };
    let errors = look.format(id, &args! { "errors" => share::percent(step.error_rate, 1) });
    let latency = look.format(latency, &args! { "latency" => decimal::fixed(step.latency_seconds, 1) });
    let dot = look.glyphs().dot;
    let title = format!("{errors} {dot} {latency}");
    let rehearsed = !step.rehearsal.as_slice().is_empty();
    let remarks = [(step.noisy, "night-noisy"), (rehearsed, "night-legend")];
    let mut remarks: Vec<String> =
        remarks.into_iter().filter(|(holds, _)| *holds).map(|(_, id)| look.get(id)).collect();
    let joined = |remarks: &[String]| remarks.join(&format!(" {dot} "));
    // What the lines are stays, where there is no room for both.
    if rehearsed && cells::width(&joined(&remarks)) + 6 > usize::from(area.width) {
        remarks.drain(..remarks.len() - 1);
    }
    let legend = joined(&remarks);
    let role = if step.anomaly { Role::Warning } else { Role::Border };
    (&Panel { theme: &look.theme, title: &title, remark: &legend, role }).render(area, buffer);
    // The curve ends now.
    let before = HISTORY_MINUTES * u32::from(cells::coordinate(step.history.as_slice().len().saturating_sub(1)));
    let began = (step.clock + 1_440).saturating_sub(before) % 1_440;
    let rates = Rates {
        tonight: step.history.as_slice(),
        rehearsal: step.rehearsal.as_slice(),
        across: HISTORY_CAPACITY,
        least: 0.01,
        clock: (began, HISTORY_MINUTES),
        fails: None,
    };
    chart::draw(buffer, Panel::inner(area), look, &rates);
}

/// Steps before this one that were left with errors.
fn left_open(step: &NightStep) -> usize {
    step.left_rates.iter().filter(|rate| **rate >= LEFT_OPEN).count()
}

/// What it may be, with what the probes told, in lines of so many cells; where nothing stands out, what a step means that was
/// left open, or else what the readings show.
fn causes(context: &Context<'_>, step: &NightStep, room: usize) -> Vec<(String, Role)> {
    let look = context.look;
    let mut lines = Vec::new();
    if !step.anomaly {
        let words = if left_open(step) > 0 {
            let quiet = look.get(bridge::quiet(step, context.scenario().night.watch_error));
            vec![look.format("night-left-open", &args! { "mark" => UNSOLVED }), quiet]
        } else {
            bridge::readings(look, step, context.scenario().night.watch_error).to_vec()
        };
        let rows = words.iter().flat_map(|words| wrap::wrap(words, room.saturating_sub(1)));
        lines.extend(rows.map(|line| (format!(" {line}"), Role::Dim)));
    }
    for cause in bridge::causes(step).into_iter().filter(|_| step.anomaly) {
        let finding = step.findings.of(cause);
        let (mark, role) = match finding {
            Finding::Open if is_possible(step, cause) => (look.glyphs().pending, Role::Text),
            // Another is known to be it.
            Finding::Open | Finding::RuledOut => (" ", Role::Dim),
            Finding::Mended => (look.glyphs().check, Role::Good),
            Finding::Confirmed | Finding::BeyondTonight => (look.glyphs().pointer, Role::Bad),
        };
        let words = bridge::cause(look, step, cause);
        for (i, line) in wrap::wrap(&words, room.saturating_sub(2)).into_iter().enumerate() {
            let lead = if i == 0 { mark } else { " " };
            lines.push((format!("{lead} {line}"), role));
        }
    }
    lines
}

/// What is said, a line each where that fits into so many rows, else one paragraph.
fn narration(look: &Look, step: &NightStep, room: usize, rows: usize) -> Vec<(String, Role)> {
    let words = said(look, step);
    let apart: Vec<String> = words.iter().flat_map(|line| wrap::wrap(line, room)).collect();
    let lines = if apart.len() > rows { wrap::wrap(&words.join(" "), room) } else { apart };
    lines.into_iter().map(|line| (line, Role::Text)).collect()
}

/// What is said below the acts of the one that is selected, in lines of so many cells: why it cannot be done, or what it is
/// good for.
fn below(look: &Look, step: &NightStep, act: Act, refused: Option<ActRejection>, width: u16) -> Vec<(String, Role)> {
    if let Some(refused) = refused {
        return reason(look, refused, width);
    }
    let words = wrap::wrap(&bridge::good_for(look, step, act), usize::from(width));
    words.into_iter().map(|line| (line, Role::Dim)).collect()
}

/// Why an act cannot be done, in lines of so many cells.
fn reason(look: &Look, refused: ActRejection, width: u16) -> Vec<(String, Role)> {
    wrap::wrap(&refusal(look, refused), usize::from(width)).into_iter().map(|line| (line, Role::Warning)).collect()
}

fn choices(buffer: &mut Buffer, area: Rect, look: &Look, step: &NightStep, selected: Option<usize>) {
    let items: Vec<list::Item> = Act::ALL
        .into_iter()
        .map(|act| {
            let closed = closes(step).filter(|_| act == Act::Go);
            let possible = step.possible(act);
            let note = match closed {
                _ if !possible => look.get("night-not-now"),
                Some(closed) => look.get(closed),
                None => String::new(),
            };
            let role = match (possible, closed.is_some() || act == Act::Rollback) {
                (false, _) => Role::Dim,
                (true, true) => Role::OneWay,
                (true, false) => Role::Text,
            };
            list::Item { text: label(look, step, act), note, role }
        })
        .collect();
    let list = List { theme: &look.theme, items: &items, selected, numbered: true };
    (&list).render(Rect { width: area.width.min(72), ..area }, buffer);
}

#[cfg(test)]
mod tests;
