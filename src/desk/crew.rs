//! Who works on what: the engineers above the keep-the-lights-on floor, shared out by programme.

use crate::analysis::apportion::apportion;
use crate::args;
use crate::desk::levers::{Lever, reading, show};
use crate::desk::say::{self, whole};
use crate::desk::session::Session;
use crate::sim::decisions::{Allocation, Freeze};
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;
use crate::text::Texts;

/// Share by which the work of all programmes has moved within a quarter from which its reason is told. (An editor's
/// judgement.)
const MOVED: f64 = 0.1;

/// People at one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Crew {
    /// Message id of the programme.
    pub name: String,
    /// Share of the free engineers that was named for it.
    pub share: f64,
    /// Engineers.
    pub heads: f64,
}

/// How the engineers are shared out.
#[derive(Clone, Debug, PartialEq)]
pub struct Staffing {
    /// Employed in all.
    pub heads: f64,
    /// Busy keeping the lights on: the floor set by fleet, mix and tangle.
    pub lights_on: f64,
    /// Busy being new.
    pub new: f64,
    /// Programmes, in the order of the interface.
    pub crews: Vec<Crew>,
    /// Named for no programme.
    pub spare: f64,
}

impl Staffing {
    /// Whole heads, which add up to all of them: those who keep the lights on, the new, the programmes in order, and those
    /// who are named for none.
    #[must_use]
    pub fn counted(&self) -> Vec<i64> {
        let crews = self.crews.iter().map(|crew| crew.heads);
        let parts: Vec<f64> = [self.lights_on, self.new].into_iter().chain(crews).chain([self.spare]).collect();
        apportion(&parts, whole(self.heads))
    }
}

/// What is seen, with the levels of the draft in force: who would work on what once the quarter is closed by it.
#[must_use]
pub fn drafted(session: &Session) -> Visible {
    Visible { levels: session.plan().levels, ..*session.visible() }
}

/// Message id of the heading over the engineers: as they stood at the last close, and beside it by the draft where that
/// shares them out in another way.
#[must_use]
pub fn heading(session: &Session) -> &'static str {
    let of = |visible: &Visible| staffing(visible, session.scenario()).counted();
    match (session.game().played().is_empty(), of(session.visible()) == of(&drafted(session))) {
        (_, false) => "people-engineers-drafted",
        (true, true) => "people-engineers",
        (false, true) => "people-engineers-closed",
    }
}

/// How the engineers are shared out by the levels in force.
#[must_use]
pub fn staffing(visible: &Visible, scenario: &Scenario) -> Staffing {
    let (e, c) = (&visible.engineers, &scenario.engineers);
    let migrating = if visible.migration.under_way() { c.lights_on_migrating } else { 0.0 };
    let floor = c.lights_on + migrating + c.lights_on_tangle * (e.tangle - 0.5).clamp(0.0, 1.0);
    let growth = 1.0 + c.lights_on_growth * f64::from(visible.turn(scenario));
    let new = e.heads * e.burden.clamp(0.0, 1.0);
    let lights_on = (floor * c.reference_heads * growth).min(e.heads - new).max(0.0);
    let free = (e.heads - new - lights_on).max(0.0);
    let allocation = visible.levels.allocation;
    let total = allocation.total();
    let scale = free / total.max(1.0);
    let crews = Allocation::NAMES
        .iter()
        .zip(allocation.shares())
        .map(|(name, share)| Crew { name: format!("programme-{name}"), share, heads: scale * share })
        .collect();
    Staffing { heads: e.heads, lights_on, new, crews, spare: free * (1.0 - total).max(0.0) }
}

/// What most moved the work of all programmes from one quarter to the next, a message id: parts of a product by their
/// logarithms. Nothing where it moved by less than [`MOVED`]. What is not seen apart, how many things are done at once and
/// how the company works, is the rest.
fn moved_by(before: &Visible, after: &Visible, scenario: &Scenario) -> Option<&'static str> {
    let c = &scenario.engineers;
    let factors = |visible: &Visible| {
        let (e, staffed) = (&visible.engineers, staffing(visible, scenario));
        let crowd = e.heads / c.reference_heads * e.tangle / c.reference_tangle;
        let done = if visible.migration.platform_done(scenario) { 1.0 + c.new_platform_output } else { 1.0 };
        [
            staffed.heads - staffed.new - staffed.lights_on,
            c.morale_floor + (1.0 - c.morale_floor) * e.morale.clamp(0.0, 1.0),
            e.know_how,
            (1.0 - c.tangle_drag * (e.tangle - c.tangle_best)) / (1.0 + c.coordination * crowd * crowd),
            done,
        ]
    };
    let (then, now) = (before.engineers.effort, after.engineers.effort);
    if !(then > 0.0 && now > 0.0) || (now / then - 1.0).abs() < MOVED {
        return None;
    }
    let all = libm::log(now / then);
    let told: Vec<f64> = factors(before).into_iter().zip(factors(after)).map(|(a, b)| libm::log(b / a)).collect();
    let rest = all - told.iter().sum::<f64>();
    let ids = ["people-free", "people-morale", "people-know-how", "people-tangle", "people-platform", "people-ways-of"];
    let parts = ids.into_iter().zip(told.into_iter().chain([rest]));
    parts.filter(|(_, part)| part * all > 0.0).max_by(|a, b| a.1.abs().total_cmp(&b.1.abs())).map(|(id, _)| id)
}

/// What came of all programmes in the quarter just over, and of which part the migration had; where it moved by much, what it
/// was before and why it is not that any more.
#[must_use]
pub fn work_done(texts: &Texts, session: &Session) -> Vec<String> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let args = args! { "effort" => say::count(visible.engineers.effort) };
    let mut lines = vec![texts.format("people-effort", &args)];
    let Some(last) = session.game().played().last() else { return lines };
    let ported = visible.migration.spent - last.before().migration.spent;
    if ported >= 0.5 {
        lines.push(texts.format("people-ported", &args! { "work" => say::count(ported) }));
    }
    if let Some(why) = moved_by(last.before(), visible, scenario) {
        let args = args! { "before" => say::count(last.before().engineers.effort), "why" => texts.get(why) };
        lines.push(texts.format("people-effort-was", &args));
    }
    lines
}

/// Message id of the freeze in force.
#[must_use]
pub const fn freeze_name(visible: &Visible) -> &'static str {
    match visible.levels.freeze {
        Freeze::None => "freeze-none",
        Freeze::Partial => "freeze-partial",
        Freeze::Full => "freeze-full",
    }
}

/// Whether there is a mandate, or something left of one.
#[must_use]
pub fn has_mandate(visible: &Visible) -> bool {
    visible.levels.mandate.rules != 0 || visible.organisation.adopted.iter().any(|share| *share > 0.0)
}

/// Structure, communication and enforcement in a line.
#[must_use]
pub fn ways(texts: &Texts, session: &Session) -> String {
    let (visible, scenario) = (session.visible(), session.scenario());
    let value = |lever: Lever| {
        let place = reading::place(lever, visible, scenario, session.untouched());
        show::value(lever, place, texts, scenario, visible.quarter)
    };
    let words = args! {
        "structure" => value(Lever::Structure),
        "communication" => value(Lever::Communication),
        "enforcement" => value(Lever::Enforcement),
    };
    let id = if has_mandate(visible) { "people-ways-mandate" } else { "people-ways" };
    texts.format(id, &words)
}
