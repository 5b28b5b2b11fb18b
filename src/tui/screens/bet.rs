//! The bet: how far, how sure, what it refuses meanwhile, and what can no longer be taken back.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::trends;
use super::{Context, Screen, ScreenId, Step, holds_of_figures};
use crate::args;
use crate::desk::levers::Lever;
use crate::desk::session::Session;
use crate::desk::why::{Question, Reckoned, with_header};
use crate::sim::figures::Figure;
use crate::sim::migration::Stage;
use crate::text::{decimal, share};
use crate::tui::action::{Action, Scope, When};
use crate::tui::theme::Role;
use crate::tui::widgets::{Dash, Meter, Panel, Reading};
use crate::tui::{cells, wrap};

mod refusals;
use crate::desk::facts::{facts, percents, tested as tested_words};
use crate::desk::stakes;
pub mod tickets;

use stakes::Range;

/// Meters below the facts.
const METERS: usize = 7;
/// Rows of facts and meters where the way so far stands below them.
const FACTS_AND_METERS: u16 = 18;
/// What the way so far is told by.
const WAY: [(Figure, Dash, Role); 3] = [
    (Figure::Urgency, Dash::Dotted, Role::Urgency),
    (Figure::Tested, Dash::Dashed, Role::Text),
    (Figure::Readiness, Dash::Solid, Role::Platform),
];
/// Rows that a chart of the way so far needs.
const WAY_ROWS: u16 = 8;
/// Rows of the panel that says what cannot be taken back.
const DOORS: u16 = 7;

/// The screen.
#[derive(Debug, Default)]
pub struct Bet;

impl Screen for Bet {
    fn scope(&self) -> Scope {
        Scope::Bet
    }

    fn holds(&self, when: When, _session: &Session) -> bool {
        holds_of_figures(when)
    }

    fn figures(&self, session: &Session) -> Vec<Question> {
        if session.is_hidden(Lever::Migration) {
            return with_header([Figure::Refused, Figure::Backlog].map(Question::Figure));
        }
        let reckoned = [
            Reckoned::Work,
            Reckoned::QuartersLeft,
            Reckoned::Maturity,
            Reckoned::FallbackUnits,
            Reckoned::FallbackNeeded,
        ];
        let figures = [
            Figure::Urgency,
            Figure::Resistance,
            Figure::Readiness,
            Figure::Tested,
            Figure::Rehearsed,
            Figure::ScopeEstimate,
            Figure::MigrationSpent,
            Figure::MigrationStage,
            Figure::MachinesRunning,
            Figure::Refused,
            Figure::Backlog,
        ];
        with_header(figures.map(Question::Figure).into_iter().chain(reckoned.map(Question::Reckoned)))
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let left = area.width * 23 / 40;
        // What an exercise hides is not shown here either; what the freeze refuses is.
        if context.session.is_hidden(Lever::Migration) {
            let look = context.look;
            let [one, two] =
                [(0, left), (left, area.width - left)].map(|(x, width)| Rect { x: area.x + x, width, ..area });
            (&Panel::new(&look.theme, &look.get(ScreenId::Bet.name()))).render(one, buffer);
            let inner = Rect { x: one.x + 2, width: one.width.saturating_sub(4), ..Panel::inner(one) };
            wrap::write(buffer, inner, &look.get("bet-hidden"), look.style(Role::Dim));
            refusals::draw(buffer, two, context);
            return;
        }
        let above = area.height.saturating_sub(DOORS);
        let mut one = Rect { width: left, height: above, ..area };
        // Where there is room to spare, the way so far stands below the meters.
        let charted = above >= FACTS_AND_METERS + WAY_ROWS;
        if charted && trends::is_begun(context) {
            let state = FACTS_AND_METERS.min(above);
            let way = Rect { y: one.y + state, height: above - state, ..one };
            one.height = state;
            trends::shares(buffer, way, context, &context.look.get("bet-way"), &WAY);
        }
        let two = Rect { x: area.x + left, width: area.width - left, height: above, ..area };
        draw_state(buffer, one, context);
        refusals::draw(buffer, two, context);
        draw_doors(buffer, Rect { y: area.y + above, height: area.height - above, ..area }, context);
    }

    fn update(&mut self, action: Action, _session: &mut Session) -> Step {
        match action {
            Action::Why | Action::Act => Step::Why(Figure::Urgency),
            _ => Step::Pass,
        }
    }
}

/// Stage, estimate, meters.
fn draw_state(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let (look, visible) = (context.look, context.visible());
    let title = look.format("bet-title", &args! { "stage" => look.get(stakes::stage_name(visible)) });
    (&Panel::new(&look.theme, &title)).render(area, buffer);
    let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..Panel::inner(area) };
    let mut facts = facts(look, context.session);
    facts.truncate(usize::from(inner.height).saturating_sub(METERS));
    let label_width = facts.iter().map(|(label, _)| cells::width(label)).max().unwrap_or(0);
    let x = inner.x + cells::coordinate(label_width + 2);
    let room = usize::from(inner.right().saturating_sub(x));
    let mut spare = usize::from(inner.height).saturating_sub(METERS + 1 + facts.len());
    let mut y = inner.y;
    for (label, value) in &facts {
        let ellipsis = look.glyphs().ellipsis;
        buffer.set_string(inner.x, y, cells::pad(label, label_width, ellipsis), look.style(Role::Dim));
        // What breaks off tells parts without their whole: it goes on below, where a row can be spared.
        let mut rows = wrap::wrap(value, room);
        if rows.len() > spare + 1 {
            rows = vec![cells::cut(value, room, ellipsis).to_string()];
        }
        if rows.is_empty() {
            rows.push(String::new());
        }
        spare -= rows.len() - 1;
        for row in rows {
            buffer.set_string(x, y, row, look.style(Role::Text));
            y += 1;
        }
    }
    draw_meters(buffer, Rect { y, height: inner.bottom().saturating_sub(y), ..inner }, context);
}

fn draw_meters(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let (look, visible, scenario) = (context.look, context.visible(), context.scenario());
    let migration = &visible.migration;
    let maturity: Range = stakes::maturity_now(visible, scenario);
    let resistance = visible.urgency.resistance(&scenario.urgency);
    let consent = scenario.migration.consent;
    let urgency = visible.urgency.level;
    // Testing beyond what there is to test changes nothing.
    let tested = migration.tested.min(1.0);
    // Once all has moved there is no freeze left to keep.
    let is_open = !matches!(migration.stage, Stage::Moved | Stage::Abandoned);
    let urgency_words = if is_open && urgency < consent {
        look.format(
            "bet-no-consent",
            &args! { "level" => decimal::fixed(urgency, 2), "needed" => decimal::fixed(consent, 2) },
        )
    } else {
        decimal::fixed(urgency, 2)
    };
    let meters: [(&str, Reading, String, Role); METERS] = [
        ("bet-reported", Reading::Exact(migration.readiness), share::percent(migration.readiness, 0), Role::Platform),
        (
            "figure-readiness",
            Reading::Range(migration.readiness_low, migration.readiness),
            percents(look, migration.readiness_low, migration.readiness),
            Role::Platform,
        ),
        ("bet-tested", Reading::Exact(tested), tested_words(look, migration.tested), Role::Platform),
        ("bet-rehearsed", Reading::Exact(migration.rehearsed), share::percent(migration.rehearsed, 0), Role::Platform),
        (
            "figure-maturity",
            Reading::Range(maturity.low, maturity.high),
            percents(look, maturity.low, maturity.high),
            Role::Platform,
        ),
        ("figure-urgency", Reading::Exact(urgency), urgency_words, Role::Urgency),
        ("figure-resistance", Reading::Exact(resistance), decimal::fixed(resistance, 2), Role::Bad),
    ];
    let labels: Vec<String> = meters.iter().map(|(id, ..)| look.short(id)).collect();
    let label_width = labels.iter().map(|label| cells::width(label)).max().unwrap_or(0);
    // All bars are as long as the one beside the longest words: they are there to be compared.
    let value_width = meters.iter().map(|(_, _, words, _)| cells::width(words)).max().unwrap_or(0);
    let gap = u16::from(usize::from(area.height) > meters.len());
    for (y, ((_, reading, words, role), label)) in (area.y + gap..area.bottom()).zip(meters.iter().zip(&labels)) {
        let words = cells::pad_left(words, value_width, look.glyphs().ellipsis);
        let meter = Meter { theme: &look.theme, label, label_width, reading: *reading, value: &words, role: *role };
        (&meter).render(Rect { y, height: 1, ..area }, buffer);
    }
}

/// Fallback and the two points of no return.
fn draw_doors(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let (look, visible, scenario) = (context.look, context.visible(), context.scenario());
    let title = look.get("bet-doors");
    let panel = Panel { role: Role::OneWay, ..Panel::new(&look.theme, &title) };
    (&Panel { role: Role::Border, ..panel }).render(area, buffer);
    let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..Panel::inner(area) };
    let fallback = stakes::fallback(visible, scenario);
    let standing = stakes::fallback_words(look, &fallback);
    let first = if fallback.stands { "bet-door-fallback" } else { "bet-door-fallback-shut" };
    let step = stakes::payments_step(scenario).map(|id| look.get(id)).unwrap_or_default();
    let second = if stakes::has_moved(visible) { "bet-door-payments-shut" } else { "bet-door-payments" };
    let cut = look.glyphs().one_way;
    let lines = [
        (standing, if fallback.stands { Role::Good } else { Role::Bad }),
        (format!("{cut} {}", look.get(first)), Role::OneWay),
        (format!("{cut} {}", look.format(second, &args! { "step" => step })), Role::OneWay),
    ];
    let mut y = inner.y;
    for (line, role) in lines {
        let room = Rect { y, height: inner.bottom().saturating_sub(y), ..inner };
        // Marks carry the meaning: a plain style keeps long lines legible.
        let style = if role == Role::OneWay { look.style(Role::Text) } else { look.style(role) };
        y += wrap::write(buffer, room, &line, style);
    }
}
