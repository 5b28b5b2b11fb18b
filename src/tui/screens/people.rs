//! Who works on what, and how they are.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::trends::{self, is_ample};
use super::{Context, Look, Screen, Step, holds_of_figures};
use crate::args;
use crate::desk::say;
use crate::desk::session::Session;
use crate::desk::why::{Question, Reckoned, with_header};
use crate::sim::decisions::Allocation;
use crate::sim::figures::{Figure, value};
use crate::text::{count, decimal, share};
use crate::tui::action::{Action, Scope, When};
use crate::tui::cells;
use crate::tui::theme::Role;
use crate::tui::widgets::{Dash, Meter, Panel, Reading};

use crate::desk::crew;
mod work;

use crew::{freeze_name, staffing};

/// The moods and habits that are shown, with their styles.
const STOCKS: [(Figure, Role); 7] = [
    (Figure::Morale, Role::Good),
    (Figure::KnowHow, Role::Good),
    (Figure::Tangle, Role::Bad),
    (Figure::Urgency, Role::Urgency),
    (Figure::Resistance, Role::Bad),
    (Figure::Muscle, Role::Platform),
    (Figure::Honesty, Role::Good),
];

/// Rows of the crews: those that keep the lights on, newcomers, the programmes, and who is named for nothing.
const CREW_ROWS: u16 = Allocation::NAMES.len() as u16 + 3;
/// What is drawn of the quarters behind them.
const BEEN: [(Figure, Dash, Role); 3] = [
    (Figure::Resistance, Dash::Dotted, Role::Bad),
    (Figure::Urgency, Dash::Dashed, Role::Urgency),
    (Figure::Morale, Dash::Solid, Role::Good),
];

/// Rows that a chart of how they have been needs.
const BEEN_ROWS: u16 = 8;

/// The screen.
#[derive(Debug, Default)]
pub struct People;

impl Screen for People {
    fn scope(&self) -> Scope {
        Scope::People
    }

    fn holds(&self, when: When, _session: &Session) -> bool {
        holds_of_figures(when)
    }

    fn figures(&self, session: &Session) -> Vec<Question> {
        let _ = session;
        let programmes = (0..Allocation::NAMES.len() as u8).map(Reckoned::Programme);
        let reckoned = [Reckoned::LightsOn, Reckoned::Newcomers].into_iter().chain(programmes).chain([Reckoned::Spare]);
        let figures = [
            Figure::Headcount,
            Figure::Effort,
            Figure::Decoupled,
            Figure::Staff,
            Figure::SitesClosed,
            Figure::FulfilmentFixed,
            Figure::FulfilmentVariable,
            Figure::FulfilmentCost,
        ];
        let stocks = STOCKS.map(|(figure, _)| figure);
        let figures = stocks.into_iter().chain(figures).map(Question::Figure);
        with_header(figures.chain(reckoned.map(Question::Reckoned)))
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let left = area.width / 2;
        let (one, two) = (Rect { width: left, ..area }, Rect { x: area.x + left, width: area.width - left, ..area });
        let sheds = 7;
        // How we work stands below the crews: rule by rule where there is room, else in two lines.
        let ways = work::rows(context, area.height);
        let crews = area.height.saturating_sub(ways);
        let mut staffed = Rect { height: crews, ..one };
        if is_ample(area) && trends::is_begun(context) {
            let now = (2 * CREW_ROWS + 8).min(crews);
            let been = Rect { y: staffed.y + now, height: crews - now, ..staffed };
            staffed.height = now;
            trends::column(buffer, been, context, &[Figure::Headcount, Figure::Staff]);
        }
        draw_crews(buffer, staffed, context);
        work::draw(buffer, Rect { y: one.y + crews, height: ways.min(one.height), ..one }, context);
        let mut stocks = Rect { height: two.height.saturating_sub(sheds), ..two };
        // Where there is room to spare, how they have been stands below how they are.
        let now = cells::coordinate(2 * STOCKS.len() + 2);
        if stocks.height >= now + BEEN_ROWS && trends::is_begun(context) {
            let been = Rect { y: stocks.y + now, height: stocks.height - now, ..stocks };
            stocks.height = now;
            trends::shares(buffer, been, context, &context.look.get("people-been"), &BEEN);
        }
        draw_stocks(buffer, stocks, context);
        // What the rules of a mandate leave no room for stands below how they are.
        if work::crowds(context, area.height) {
            let inner = inset(Panel::inner(stocks));
            let words: Vec<String> =
                std::iter::once(crew::ways(context.look, context.session)).chain(about_crews(context)).collect();
            write_lines(context.look, buffer, inner, inner.y + cells::coordinate(STOCKS.len() + 1), &words);
        }
        draw_sheds(
            buffer,
            Rect { y: two.bottom().saturating_sub(sheds), height: sheds.min(two.height), ..two },
            context,
        );
    }

    fn update(&mut self, action: Action, _session: &mut Session) -> Step {
        match action {
            Action::Why | Action::Act => Step::Why(Figure::Urgency),
            _ => Step::Pass,
        }
    }
}

fn people(look: &Look, heads: i64) -> String {
    look.format("people-heads", &args! { "count" => count::prose(look.locale(), heads) })
}

/// A row for each programme: a bar of its share of all engineers, and the heads.
fn draw_crews(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let look = context.look;
    let [staffing, drafted] =
        [*context.visible(), crew::drafted(context.session)].map(|visible| staffing(&visible, context.scenario()));
    let title =
        look.format(crew::heading(context.session), &args! { "heads" => people(look, say::whole(staffing.heads)) });
    (&Panel::new(&look.theme, &title)).render(area, buffer);
    let inner = inset(Panel::inner(area));
    let mut rows: Vec<(String, f64, Role)> = vec![
        (look.get("programme-keep-the-lights-on"), staffing.lights_on, Role::Dim),
        (look.get("people-new"), staffing.new, Role::Dim),
    ];
    rows.extend(staffing.crews.iter().map(|crew| (look.get(&crew.name), crew.heads, Role::Platform)));
    rows.push((look.get("people-spare"), staffing.spare, Role::Dim));
    let label_width = rows.iter().map(|(label, ..)| cells::width(label)).max().unwrap_or(0);
    let roomy = usize::from(inner.height) >= 2 * rows.len() + 4;
    let mut y = inner.y;
    let counts: Vec<String> = staffing
        .counted()
        .into_iter()
        .zip(drafted.counted())
        .map(|(now, draft)| {
            let [now, draft] = [now, draft].map(|heads| people(look, heads));
            if now == draft { now } else { look.format("why-input", &args! { "before" => now, "after" => draft }) }
        })
        .collect();
    let widest = counts.iter().map(|words| cells::width(words)).fold(7, usize::max);
    for ((label, heads, role), counted) in rows.iter().zip(&counts) {
        if y >= inner.bottom() {
            break;
        }
        let words = cells::pad_left(counted, widest, look.glyphs().ellipsis);
        let meter = Meter {
            theme: &look.theme,
            label,
            label_width,
            reading: Reading::Exact(heads / staffing.heads.max(1.0)),
            value: &words,
            role: *role,
        };
        (&meter).render(Rect { y, height: 1, ..inner }, buffer);
        y += if roomy { 2 } else { 1 };
    }
    let words = about_crews(context);
    // The row between them goes where the words need it.
    let gap = u16::from(usize::from(inner.bottom().saturating_sub(y)) > words.len());
    write_lines(look, buffer, inner, y + gap, &words);
}

/// What they are held to, and what came of it.
fn about_crews(context: &Context<'_>) -> Vec<String> {
    let (look, visible) = (context.look, context.visible());
    let freeze = look.format("people-freeze", &args! { "freeze" => look.get(freeze_name(visible)) });
    let decoupled =
        look.format("people-decoupled", &args! { "share" => share::percent(visible.engineers.decoupled, 0) });
    std::iter::once(freeze).chain(crew::work_done(look, context.session)).chain([decoupled]).collect()
}

fn draw_stocks(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let look = context.look;
    let title = look.get("people-mood");
    (&Panel::new(&look.theme, &title)).render(area, buffer);
    let inner = inset(Panel::inner(area));
    let names: Vec<String> = STOCKS.iter().map(|(figure, _)| look.get(&format!("figure-{}", figure.id()))).collect();
    let label_width = names.iter().map(|name| cells::width(name)).max().unwrap_or(0);
    let roomy = usize::from(inner.height) >= 2 * STOCKS.len();
    let mut y = inner.y;
    for ((figure, role), name) in STOCKS.iter().zip(&names) {
        if y >= inner.bottom() {
            break;
        }
        let now = value(context.visible(), context.scenario(), *figure);
        let before = context.game().played().last().map(|last| value(last.before(), context.scenario(), *figure));
        let change = now - before.unwrap_or(now);
        // What would show as no change is told as none.
        let change = if change.abs() < 0.005 { 0.0 } else { change };
        let words = format!("{} {}", decimal::fixed(now, 2), look.glyphs().trend(change));
        let meter = Meter {
            theme: &look.theme,
            label: name,
            label_width,
            reading: Reading::Exact(now),
            value: &words,
            role: *role,
        };
        (&meter).render(Rect { y, height: 1, ..inner }, buffer);
        y += if roomy { 2 } else { 1 };
    }
}

fn draw_sheds(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let look = context.look;
    let (fulfilment, scenario) = (&context.visible().fulfilment, context.scenario());
    let title = look.get("people-sheds");
    (&Panel::new(&look.theme, &title)).render(area, buffer);
    let inner = inset(Panel::inner(area));
    let closed: Vec<String> = scenario
        .sites
        .iter()
        .zip(fulfilment.closed)
        .filter(|(_, closed)| *closed)
        .map(|(site, _)| look.name("site", &site.id))
        .collect();
    let closed = if closed.is_empty() { look.get("number-none") } else { closed.join(", ") };
    let fixed = say::millions_prose(look.locale(), fulfilment.fixed);
    let lines = [
        look.format("people-staff", &args! { "heads" => people(look, say::whole(fulfilment.staff)) }),
        look.format("people-sites-closed", &args! { "sites" => closed }),
        look.format("people-delisted", &args! { "delisted" => if fulfilment.delisted { "yes" } else { "no" } }),
        look.format(
            "people-fulfilment-cost",
            &args! { "fixed" => fixed, "variable" => share::percent(fulfilment.variable, 1) },
        ),
    ];
    write_lines(look, buffer, inner, inner.y, &lines);
}

fn inset(area: Rect) -> Rect {
    Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area }
}

fn write_lines(look: &Look, buffer: &mut Buffer, area: Rect, from: u16, lines: &[String]) {
    for (y, line) in (from..area.bottom()).zip(lines) {
        let line = cells::cut(line, usize::from(area.width), look.glyphs().ellipsis);
        buffer.set_string(area.x, y, line, look.style(Role::Text));
    }
}
