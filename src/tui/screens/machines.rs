//! The fleets, the year's load against capacity with its idle weeks, hours down, and the bill to come on each path.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::trends::{self, is_ample};
use super::{Context, Look, Screen, Step, holds_of_figures};
use crate::args;
use crate::desk::levers::reading;
use crate::desk::say;
use crate::desk::session::Session;
use crate::desk::trade;
use crate::desk::why::{Question, Reckoned, with_header};
use crate::sim::figures::Figure;
use crate::sim::machines::IDLE_BELOW;
use crate::text::count::grouped;
use crate::text::{decimal, duration, share};
use crate::tui::action::{Action, Scope, When};
use crate::tui::theme::Role;
use crate::tui::widgets::{Column, LoadChart, Panel, Row, Sparkline, Table};
use crate::tui::{cells, wrap};

use crate::desk::{bill, year};
mod tenants;

use bill::{Path, bills};
use year::{counted, fleets, year};

/// The widest table of fleets.
const WIDEST: u16 = 130;
/// The figures that are charted below the weeks.
const CHARTED: [Figure; 4] = [Figure::Utilisation, Figure::IdleWeeks, Figure::OutageHours, Figure::InfrastructureCost];

/// Rows that the year's load needs.
const YEAR: u16 = 8;

/// The screen.
#[derive(Debug, Default)]
pub struct Machines;

impl Screen for Machines {
    fn scope(&self) -> Scope {
        Scope::Machines
    }

    fn holds(&self, when: When, _session: &Session) -> bool {
        holds_of_figures(when)
    }

    fn figures(&self, session: &Session) -> Vec<Question> {
        let (visible, scenario) = (session.visible(), session.scenario());
        let reckoned = Reckoned::all(visible, scenario).into_iter().filter(|reckoned| {
            use Reckoned as R;
            matches!(reckoned, R::Units(_) | R::OnOrder(_) | R::Running(_) | R::Price(_) | R::Supply(_))
                || matches!(reckoned, R::IdleWorth | R::BillYear(_) | R::BillAfter(_))
        });
        let figures = [
            Figure::OutageHours,
            Figure::Load,
            Figure::Capacity,
            Figure::Utilisation,
            Figure::IdleWeeks,
            Figure::MachinesRunning,
        ];
        with_header(figures.map(Question::Figure).into_iter().chain(reckoned.map(Question::Reckoned)))
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let fleet_rows = cells::coordinate(context.scenario().platforms.len() + 2);
        let left = area.width * 3 / 5;
        let bill_rows = if area.height > 26 { 8 } else { 6 };
        // The sentence below the bill stands whole, if the year keeps its chart.
        let whole = bill_height(left, context);
        let bill_rows = if fleet_rows + YEAR + whole <= area.height { bill_rows.max(whole) } else { bill_rows };
        // Figures stay near their names, however wide the screen is.
        let top = Rect { height: fleet_rows, x: area.x + 1, width: area.width.saturating_sub(2).min(WIDEST), ..area };
        draw_fleets(buffer, top, context);
        let bottom = Rect { y: area.bottom().saturating_sub(bill_rows), height: bill_rows, ..area };
        let mut middle = Rect { y: top.bottom(), height: area.height.saturating_sub(fleet_rows + bill_rows), ..area };
        if let Some((said, tone)) = trade::leaving_words(context.look, context.session) {
            let rows = wrap::write(
                buffer,
                Rect { y: middle.y, height: middle.height, ..top },
                &said,
                context.look.style(tone.into()),
            );
            middle.y += rows;
            middle.height = middle.height.saturating_sub(rows);
        }
        // Where there is room to spare, the quarters stand below the weeks.
        if is_ample(area) && trends::is_begun(context) {
            let charts = middle.height * 2 / 5;
            middle.height -= charts;
            trends::row(buffer, Rect { y: middle.bottom(), height: charts, ..area }, context, &CHARTED);
        }
        draw_year(buffer, middle, context);
        draw_bills(buffer, Rect { width: left, ..bottom }, context);
        let right = Rect { x: bottom.x + left, width: area.width - left, ..bottom };
        // Once there are tenants, or could be, they take the place of the hours down, which the close tells anyway.
        if tenants::any(context.session) {
            tenants::draw(buffer, right, context);
        } else {
            draw_outages(buffer, right, context);
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        match action {
            Action::Why | Action::Act => {
                let rented = session.visible().ledger.moved(crate::sim::ledger::Account::PlatformRevenue);
                let paying = rented != crate::sim::units::Money::ZERO;
                Step::Why(if paying { Figure::GridRevenue } else { Figure::OutageHours })
            }
            _ => Step::Pass,
        }
    }
}

fn column(look: &Look, id: &str, width: usize) -> Column {
    Column { heading: look.get(id), width }
}

fn draw_fleets(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let (look, locale) = (context.look, context.look.locale());
    let visible = context.visible();
    let columns = [
        column(look, "machines-units", 6),
        column(look, "machines-on-order", 6),
        column(look, "machines-running", 8),
        column(look, "machines-price", 8),
        column(look, "machines-supply", 8),
    ];
    let fleets = fleets(visible, context.scenario());
    let some = |value: f64| if value > 0.05 { say::count(value) } else { "0".to_owned() };
    let ((units, all), (arriving, all_arriving)) =
        (counted(&fleets, |fleet| fleet.units), counted(&fleets, |fleet| fleet.arriving));
    let mut rows: Vec<Row> = fleets
        .iter()
        .zip(units.iter().zip(&arriving))
        .zip(0..)
        .map(|((fleet, (units, arriving)), index)| Row {
            label: look.name("platform", fleet.id),
            cells: vec![
                grouped(*units),
                grouped(*arriving),
                say::millions(locale, fleet.running),
                say::millions(locale, fleet.price),
                some(reading::most_ordered(index, visible, context.scenario(), context.session.untouched())),
            ],
            role: if fleet.units > 0.0 { Role::Text } else { Role::Dim },
            total: false,
        })
        .collect();
    let tiers = visible.migration.tiers_running(context.scenario());
    rows.push(Row {
        label: look.get("machines-all"),
        cells: vec![grouped(all), grouped(all_arriving), say::millions(locale, visible.machines.running() + tiers)],
        role: Role::Title,
        total: false,
    });
    let corner = look.get("machines-fleets");
    let table = Table { theme: &look.theme, corner: &corner, columns: &columns, rows: &rows, selected: None };
    (&table).render(area, buffer);
}

/// The last four quarters of load, with the idle weeks and what they are worth.
pub(super) fn draw_year(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let (look, locale) = (context.look, context.look.locale());
    let visible = context.visible();
    let year = year(visible, context.scenario());
    let title = look.get("machines-year");
    let units = look.format("unit", &args! { "count" => say::whole(visible.machines.capacity) });
    let capacity = look.format(
        "machines-capacity",
        &args! {
            "units" => units,
            "load" => share::percent(visible.machines.utilisation, 0),
        },
    );
    let panel = Panel { remark: &capacity, ..Panel::new(&look.theme, &title) };
    (&panel).render(area, buffer);
    let inner = Panel::inner(area);
    let values = [1.0, IDLE_BELOW, 0.0].map(|load| (load, share::percent(load, 0)));
    let idle = look.format(
        "machines-idle",
        &args! {
            "weeks" => i64::from(year.idle_weeks),
            "worth" => say::millions_prose(locale, year.idle_worth),
        },
    );
    let month = |quarter: crate::sim::units::Quarter, offset: usize| {
        look.short(&format!("month-{}", quarter.season() * 3 + 1 + offset))
    };
    let (first, last) = (month(year.first, 0), month(year.first.plus(3), 2));
    let chart = LoadChart {
        theme: &look.theme,
        load: &year.load,
        capacity: 1.0,
        idle_below: IDLE_BELOW,
        values: &values,
        idle_label: &idle,
        ends: (&first, &last),
    };
    (&chart).render(inner, buffer);
}

/// The sentence below the bill, in lines for a panel of that width.
fn bill_note(look: &Look, width: u16) -> Vec<String> {
    wrap::wrap(&look.get("machines-bill-note"), usize::from(width.saturating_sub(2)))
}

/// Rows of the panel of that width with the bill: frame, heads, paths, and the sentence below them.
fn bill_height(width: u16, context: &Context<'_>) -> u16 {
    let paths = bills(context.visible(), context.scenario()).len();
    cells::coordinate(3 + paths + bill_note(context.look, width).len())
}

fn draw_bills(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let (look, locale) = (context.look, context.look.locale());
    let (title, remark) = (look.get("machines-bills"), look.get("machines-bill-remark"));
    let panel = Panel { remark: &remark, ..Panel::new(&look.theme, &title) };
    (&panel).render(area, buffer);
    let inner = Panel::inner(area);
    let columns = [column(look, "machines-bill-year", 8), column(look, "machines-bill-after", 8)];
    let rows: Vec<Row> = bills(context.visible(), context.scenario())
        .into_iter()
        .map(|bill| Row {
            label: look.get(match bill.path {
                Path::Stay => "machines-path-stay",
                Path::Deal => "machines-path-deal",
                Path::Move => "machines-path-move",
            }),
            cells: vec![say::millions(locale, bill.year), say::millions(locale, bill.afterwards)],
            role: Role::Text,
            total: false,
        })
        .collect();
    let unit = look.get("number-unit-cell");
    let table = Table { theme: &look.theme, corner: &unit, columns: &columns, rows: &rows, selected: None };
    (&table).render(inner, buffer);
    let used = cells::coordinate(rows.len() + 1);
    let note = bill_note(look, area.width);
    // The whole of it or nothing.
    if usize::from(inner.height.saturating_sub(used)) >= note.len() {
        for (y, line) in (inner.y + used..inner.bottom()).zip(note) {
            buffer.set_string(inner.x, y, line, look.style(Role::Dim));
        }
    }
}

fn draw_outages(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let (look, locale) = (context.look, context.look.locale());
    let title = look.get("machines-outages");
    let panel = Panel::new(&look.theme, &title);
    (&panel).render(area, buffer);
    let inner = Panel::inner(area);
    let hours: Vec<f64> = context.game().played().iter().map(|played| played.report.outage_hours).collect();
    let Some(last) = context.game().played().last() else {
        wrap::write(buffer, inner, &look.get("machines-outages-none"), look.style(Role::Dim));
        return;
    };
    let worst = hours.iter().copied().fold(0.0, f64::max);
    let line =
        Sparkline { theme: &look.theme, values: &hours, bounds: Some((0.0, worst.max(1.0))), role: Role::Warning };
    (&line).render(Rect { height: 1, ..inner }, buffer);
    let report = &last.report;
    // The worst is told where it was another.
    let worst = (report.outage_hours < worst)
        .then(|| look.format("machines-worst", &args! { "hours" => duration::hours(locale, worst) }));
    let words = [
        Some(look.format("machines-hours", &args! { "hours" => duration::hours(locale, report.outage_hours) })),
        worst,
        Some(look.format("machines-refused", &args! { "share" => share::percent(report.refused, 1) })),
        Some(look.format(
            "machines-load-per-order",
            &args! {
                "factor" => decimal::fixed(context.visible().machines.load_per_order, 2),
            },
        )),
    ];
    for (y, text) in (inner.y + 1..inner.bottom()).zip(words.into_iter().flatten()) {
        let text = cells::cut(&text, usize::from(inner.width), look.glyphs().ellipsis);
        buffer.set_string(inner.x, y, text, look.style(Role::Text));
    }
}
