//! The upper part of the desk: runway, fan, and what the open quarter will probably bring.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::analysis::forecast::{self, Forecast, GRAVE, HORIZON};
use crate::args;
use crate::desk::{expected, say};
use crate::sim::runway::HORIZON as REACH;
use crate::sim::units::Money;
use crate::text::{decimal, money, quarter, range, share};
use crate::tui::screens::{Context, Look};
use crate::tui::theme::Role;
use crate::tui::theme::glyphs::Plotting;
use crate::tui::widgets::{Band, BigNumber, Fan, Panel, plot};
use crate::tui::{cells, wrap};

/// Past quarters in the fan.
const PAST: usize = 4;
/// Cells from which the runway is written in the largest digits.
const HUGE: u16 = 40;
/// Rows from which a reason may take several lines beside the runway.
const ROOMY_RUNWAY: u16 = 9;
/// Quarters of blank paper to the right of the fan.
const BLANK: usize = 2;

/// A label, its value, and the value's role; a row without a value is a remark.
type Row = (String, String, Role);

/// Draws the three panels side by side.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let (left, right) = match area.width {
        170.. => (46, 40),
        110.. => (26, 32),
        _ => (24, 26),
    };
    let middle = area.width.saturating_sub(left + right);
    runway(buffer, Rect { width: left, ..area }, context);
    fan(buffer, Rect { x: area.x + left, width: middle, ..area }, context);
    next(buffer, Rect { x: area.x + left + middle, width: right, ..area }, context);
}

fn panel(buffer: &mut Buffer, area: Rect, look: &Look, title: &str, remark: &str) -> Rect {
    let panel = Panel { remark, ..Panel::new(&look.theme, title) };
    (&panel).render(area, buffer);
    within(area)
}

/// What a panel leaves within its frame and margin.
const fn within(area: Rect) -> Rect {
    let inner = Panel::inner(area);
    Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner }
}

fn runway(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let (look, session) = (context.look, context.session);
    let locale = look.locale();
    // What is covered beside it would be told by it: then it is the runway of today.
    let covered = session.covered();
    let title = look.get(if covered { "figure-runway" } else { "desk-runway" });
    let inner = panel(buffer, area, look, &title.to_uppercase(), "");
    let runway = if covered { context.visible().runway } else { session.runway() };
    // Further than its horizon nobody has reckoned it.
    let figure = if quarter::reaches(runway, REACH) { REACH.to_string() } else { decimal::fixed(runway, 1) };
    // The unit is what is left of the length when its figure is taken away.
    let length = quarter::length_within(locale, runway, REACH);
    let unit = length.replacen(&figure, "", 1);
    let role = if runway < 2.0 { Role::Bad } else { Role::Figure };
    // Without half blocks a digit takes a row more.
    let big = match inner.height {
        8.. if look.glyphs().plotting == Plotting::Ascii => 5,
        14.. if inner.width >= HUGE => 8,
        8.. => 4,
        _ => 3,
    };
    let number =
        BigNumber { theme: &look.theme, figure: &figure, unit: unit.trim_start_matches(char::is_whitespace), role };
    let place = Rect { height: big, width: inner.width + 1, ..inner };
    (&number).render(place, buffer);
    let mut y = inner.y + big;
    let mut line = |words: String, role: Role| {
        if y < inner.bottom() {
            let words = cells::cut(&words, usize::from(inner.width), look.glyphs().ellipsis);
            buffer.set_string(inner.x, y, words, look.style(role));
            y += 1;
        }
    };
    // Where it stands now, and what the draft does to it: against the same close without a change of levers.
    if covered {
        line(look.get("desk-runway-covered"), Role::Urgency);
    } else {
        let left = session.baseline().next.runway;
        let [before, untouched] = [context.visible().runway, left].map(|runway| quarter::figure_within(runway, REACH));
        let args = args! { "runway" => before, "left" => untouched };
        if (runway - left).abs() >= 0.05 {
            let whole = look.format("desk-runway-left", &args);
            let fits = cells::width(&whole) <= usize::from(inner.width);
            let words = if fits { whole } else { look.format("desk-runway-left.short", &args) };
            line(words, if runway > left { Role::Good } else { Role::Bad });
        } else {
            line(look.format("desk-runway-now", &args), Role::Dim);
        }
        if expected::suppliers_run(session) {
            let roomy = inner.height >= ROOMY_RUNWAY;
            let words = if roomy { look.get("desk-runway-run") } else { look.short("desk-runway-run") };
            wrap::wrap(&words, usize::from(inner.width)).into_iter().for_each(|words| line(words, Role::Bad));
        }
    }
    // It is the runway of a bad world, and never stands without saying so.
    for words in wrap::wrap(&look.get("desk-runway-note"), usize::from(inner.width)) {
        line(words, Role::Dim);
    }
    let cash = money::cell_even(locale, context.visible().ledger.cash().cents());
    line(look.format("desk-cash", &args! { "cash" => cash }), Role::Text);
    if let Some(last) = context.game().played().last() {
        let change = say::apart(last.before().ledger.cash(), context.visible().ledger.cash());
        let words = money::cell_change(locale, change.cents());
        line(look.format("desk-cash-change", &args! { "change" => words }), Role::Dim);
    }
}

fn fan(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let (look, session) = (context.look, context.session);
    let locale = look.locale();
    let covered = session.covered();
    let inner = within(area);
    let played = context.game().played();
    let mut history: Vec<f64> = played.iter().map(|played| played.before().ledger.cash().millions()).collect();
    history.push(context.visible().ledger.cash().millions());
    let history = history.get(history.len().saturating_sub(PAST)..).unwrap_or_default();
    let drawn = |forecast: &Forecast| -> Vec<Band> {
        forecast.cash.iter().map(|band| Band { p10: band.p10, p50: band.p50, p90: band.p90 }).collect()
    };
    // What is covered is not drawn; what has been is, and the room of the fan is veiled.
    let (bands, all) = if covered {
        (Vec::new(), Vec::new())
    } else {
        let bands = drawn(session.outlook());
        let all = [bands.as_slice(), &drawn(session.baseline())].concat();
        (bands, all)
    };
    let points = || history.iter().copied().chain(all.iter().flat_map(|band| [band.p10, band.p90]));
    // The axis steps by what is round for this company: at most 200 million, less for a small one.
    let largest = points().map(f64::abs).fold(1.0, f64::max);
    let grain = (0.2 * libm::pow(10.0, libm::ceil(libm::log10(largest * 0.4)))).min(200.0);
    let top = libm::ceil(points().fold(0.0, f64::max) / grain).max(1.0) * grain;
    let bottom = libm::floor(points().fold(0.0, f64::min) / grain) * grain;
    let ticks = plot::ticks((bottom, top), usize::from(inner.height.div_ceil(2)).clamp(3, 6));
    let name = |value: f64| (value, say::millions(locale, value));
    let values: Vec<(f64, String)> = ticks.into_iter().map(name).collect();
    // The last point of history is the end of the quarter before the open one.
    let now = context.visible().quarter.index();
    let blank = if covered { HORIZON + BLANK } else { BLANK };
    let places = cells::coordinate(history.len() + HORIZON);
    let first = i32::from(now) - i32::from(cells::coordinate(history.len()));
    let of = |ahead: i32| u16::try_from(ahead.rem_euclid(4)).unwrap_or(0);
    let quarters: Vec<String> = (first..first + i32::from(places)).map(|at| quarter::axis(locale, of(at))).collect();
    let blank_id = if covered { "fan-covered" } else { "number-not-modelled" };
    let (blank_label, now_label) = (look.get(blank_id), look.get("fan-now"));
    let fan = Fan {
        theme: &look.theme,
        history,
        bands: &bands,
        blank,
        blank_label: &blank_label,
        veiled: covered,
        bounds: Some((bottom, top)),
        values: &values,
        quarters: &quarters,
        now: &now_label,
    };
    // What the blank paper is stands on it, or else below the frame.
    let room = usize::from(area.width.saturating_sub(6));
    let remarks = match (covered, fan.names_the_blank(inner)) {
        (true, _) => Vec::new(),
        (false, true) => vec![look.get("fan-legend")],
        (false, false) => vec![look.get("fan-legend.blank"), look.get("fan-blank")],
    };
    let remark = remarks.into_iter().find(|remark| cells::width(remark) <= room).unwrap_or_default();
    panel(buffer, area, look, &look.get("desk-cash-fan"), &remark);
    (&fan).render(inner, buffer);
}

fn next(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let (look, session) = (context.look, context.session);
    if session.covered() {
        // What is covered here is covered beside it: the words for both.
        let inner = panel(buffer, area, look, &look.get("desk-next"), "");
        let why = if session.asks_range() { "forecast-covered" } else { "exercise-no-forecast" };
        wrap::write(buffer, inner, &look.get(why), look.style(Role::Urgency));
        return;
    }
    let remark = look.get("desk-next-remark");
    let inner = panel(buffer, area, look, &look.get("desk-next"), &remark);
    let room = usize::from(inner.width);
    let forecast = session.outlook();
    let mut said = rows(look, forecast, room);
    let left = usize::from(inner.height).saturating_sub(said.len());
    if left > 0 {
        said.extend(odds(look, forecast, session.led_on(), (room, left)));
    }
    for (y, (label, value, role)) in (inner.top()..inner.bottom()).zip(said) {
        let of_label = if value.is_empty() { role } else { Role::Text };
        buffer.set_stringn(inner.x, y, &label, room, look.style(of_label));
        let width = cells::width(&value).min(room);
        let x = inner.right() - cells::coordinate(width);
        buffer.set_stringn(x, y, &value, width, look.style(role));
    }
}

/// What the quarter will probably bring, in rows of at most `room` cells: a label, its value, and the value's role.
fn rows(look: &Look, forecast: &Forecast, room: usize) -> Vec<Row> {
    let next = &forecast.next;
    let locale = look.locale();
    // Rounded once, as everywhere: what is rounded twice differs in its last digit from what stands on other screens.
    let millions = |value: f64| money::cell_even(locale, Money::from_millions(value).cents());
    let spread = |band: forecast::Band| (band.p90 - band.p10) / 2.0;
    let fits = |label: &str, long: String, short: String| {
        if cells::width(label) + 1 + cells::width(&long) <= room { long } else { short }
    };
    let within = |label: &str, middle: String, spread: &str| {
        let wide = range::plus_minus(&middle, spread);
        // In ASCII the sign is written over the blank behind it, and has no room without one.
        if look.glyphs().plotting == Plotting::Ascii {
            return fits(label, wide, middle);
        }
        let close: String = wide.chars().filter(|mark| !mark.is_whitespace()).collect();
        fits(label, wide, fits(label, close, middle))
    };
    let about = |label: &str, band: forecast::Band| within(label, millions(band.p50), &millions(spread(band)));
    let off = share::points(locale, spread(next.margin), 1);
    let cash = next.cash.p50;
    let mark = |bad: bool| if bad { Role::Bad } else { Role::Text };
    let [sales, margin_name, operating] =
        ["figure-sales", "figure-gross-margin", "figure-operating-result"].map(|id| look.short(id));
    vec![
        (sales.clone(), about(&sales, next.sales), Role::Text),
        (margin_name.clone(), within(&margin_name, share::percent(next.margin.p50, 1), &off), Role::Text),
        (operating.clone(), about(&operating, next.operating), mark(next.operating.p50 < 0.0)),
        (look.get("desk-cash-after"), millions(cash), mark(cash < 0.0)),
        (beside_odds(look, "desk-long-outage", room), share::percent(next.long_outage, 0), Role::Text),
    ]
}

/// The label of odds: by the widest share, so that it stays as the lever moves.
fn beside_odds(look: &Look, id: &str, room: usize) -> String {
    let label = look.get(id);
    if cells::width(&label) + 1 + cells::width(&share::percent(1.0, 0)) <= room { label } else { look.short(id) }
}

/// How likely the company is to be gone, in rows of at most `room` cells, `rows` of them at most: led on by a steady hand,
/// which is what a player can use, beside what comes of changing nothing any more; where there is room also how the latter
/// can stand beside a long runway.
fn odds(look: &Look, forecast: &Forecast, led_on: Option<f64>, (room, rows): (usize, usize)) -> Vec<Row> {
    let left = share::percent(forecast.ruin, 0);
    let marked = |bad: bool| if bad { Role::Bad } else { Role::Text };
    let mark = marked(forecast.is_grave());
    let led = marked(led_on.is_some_and(|odds| odds > GRAVE));
    let named = beside_odds(look, "desk-ruin", room);
    let Some(led_on) = led_on.map(|odds| share::percent(odds, 0)) else {
        return vec![(named, left, mark), (look.get("desk-ruin.about"), String::new(), Role::Dim)];
    };
    if rows < 2 {
        return vec![(beside_odds(look, "desk-ruin-led.alone", room), led_on, led)];
    }
    if rows < 3 {
        // The two kinds of odds side by side, under one name: a row has no room for a name each.
        let both = look.format("desk-ruin-led.about", &args! { "led" => led_on, "left" => left });
        let role = if forecast.is_grave() { Role::Bad } else { led };
        return vec![(named, String::new(), Role::Dim), (both, String::new(), role)];
    }
    let mut said = vec![
        (look.get("desk-ruin"), String::new(), Role::Dim),
        (beside_odds(look, "desk-ruin-led", room), led_on, led),
        (beside_odds(look, "desk-ruin-left", room), left, mark),
    ];
    let why = wrap::wrap(&look.get("desk-ruin-runway"), room);
    if said.len() + why.len() <= rows {
        said.extend(why.into_iter().map(|line| (line, String::new(), Role::Dim)));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::forecast::{Band as Spread, NextQuarter};
    use crate::text::{Locale, Texts};
    use crate::tui::theme::{Glyphs, Theme};

    fn look(locale: Locale) -> Look {
        Look { theme: Theme::plain(&Glyphs::UNICODE), texts: Texts::new(locale), motion: false }
    }

    fn around(middle: f64) -> Spread {
        Spread { p10: middle - middle.abs() / 3.0, p50: middle, p90: middle + middle.abs() / 3.0 }
    }

    /// The panel is 26 cells at the least, 32 from 110 on, and 40 from 170 on; frame and margin take four.
    #[test]
    fn every_label_stands_apart_from_every_value_it_may_have() {
        let money = [0.0, 9.87, -98.7, 987.0, -999.0, 9_876.0, -9_999.0, 98_765.0, -98_765.0];
        for (locale, room) in Locale::ALL.into_iter().flat_map(|locale| [22, 28, 36].map(|room| (locale, room))) {
            let look = look(locale);
            let shares = [0.0, 0.07, 0.56, 1.0];
            for (money, share) in money.into_iter().flat_map(|money| shares.map(|share| (money, share))) {
                let next = NextQuarter {
                    sales: around(money),
                    operating: around(money),
                    cash: around(money),
                    margin: around(-share),
                    long_outage: share,
                    ..NextQuarter::default()
                };
                let forecast = Forecast { ruin: share, next, ..Forecast::default() };
                let all = [(None, 2), (Some(share), 1), (Some(share), 2), (Some(share), 7)]
                    .into_iter()
                    .flat_map(|(led_on, rows)| odds(&look, &forecast, led_on, (room, rows)));
                for (label, value, _) in rows(&look, &forecast, room).into_iter().chain(all) {
                    let gap = if value.is_empty() { 0 } else { 1 };
                    let taken = cells::width(&label) + gap + cells::width(&value);
                    assert!(taken <= room, "{label:?} {value:?} take {taken} of {room}");
                }
            }
        }
    }

    /// Where two rows are all, both kinds of odds stand in one, each under its name.
    #[test]
    fn two_rows_name_both_kinds_of_odds() {
        for locale in Locale::ALL {
            let look = look(locale);
            let forecast = Forecast { ruin: 0.63, ..Forecast::default() };
            let said = odds(&look, &forecast, Some(0.07), (22, 2));
            assert!(said.len() == 2 && said[1].0.contains("7%") && said[1].0.contains("63%"), "{said:?}");
            assert!(said[0].1.is_empty(), "the name of both has no figure: {said:?}");
        }
    }
}
