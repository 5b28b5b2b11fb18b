//! The bet in figures: what it is thought to take, how far it is said to be, what still stands behind it.

use crate::args;
use crate::desk::say;
use crate::report::truths::{EIGHTY, believed_scope};
use crate::sim::belief::Latent;
use crate::sim::machines::{Role, platform};
use crate::sim::migration::{Stage, fallback_needed, maturity};
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;
use crate::sim::world::Visible;
use crate::text::Texts;

/// A middle with the range that holds four cases of five.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Range {
    /// One case in ten lies below.
    pub low: f64,
    /// The middle.
    pub middle: f64,
    /// One case in ten lies above.
    pub high: f64,
}

impl Range {
    fn map(self, f: impl Fn(f64) -> f64) -> Self {
        let (low, middle, high) = (f(self.low), f(self.middle), f(self.high));
        Self { low: low.min(high), middle, high: low.max(high) }
    }
}

fn believed(visible: &Visible, latent: Latent) -> Range {
    let belief = visible.beliefs.about(latent);
    let width = EIGHTY * belief.sd;
    Range { low: belief.mean - width, middle: belief.mean, high: belief.mean + width }
}

/// Multiple of the first estimate that the work is thought to be.
#[must_use]
pub fn multiple(visible: &Visible, scenario: &Scenario) -> Range {
    let [low, middle, high] = believed_scope(visible, scenario);
    Range { low, middle, high }
}

/// First estimate of the selected tiers not yet moved, engineer-quarters.
fn tiers_left(visible: &Visible, scenario: &Scenario) -> f64 {
    let selected = &visible.levels.migration_tiers;
    let tiers = scenario.tiers.iter().zip(visible.migration.moved.iter().zip(selected));
    tiers.filter(|(_, (moved, selected))| **selected && !**moved).map(|(tier, _)| tier.scope).sum()
}

/// Work of the selected tiers not yet moved, effective engineer-quarters, all of it.
#[must_use]
pub fn estimate(visible: &Visible, scenario: &Scenario) -> Range {
    let c = &scenario.migration;
    let tiers = tiers_left(visible, scenario);
    let hardness =
        (c.tangle_base + c.tangle_scope * visible.engineers.tangle) * (1.0 - c.muscle_scope * visible.urgency.muscle);
    multiple(visible, scenario).map(|multiple| tiers * hardness * multiple)
}

/// What the estimate is a product of: the tiers that are left, what tangle and muscle make of them, what is known to have been
/// added, and the multiple believed.
fn factors(visible: &Visible, scenario: &Scenario) -> [f64; 5] {
    let c = &scenario.migration;
    let known = visible.migration.known_scope.max(1.0);
    [
        tiers_left(visible, scenario),
        c.tangle_base + c.tangle_scope * visible.engineers.tangle,
        1.0 - c.muscle_scope * visible.urgency.muscle,
        known,
        multiple(visible, scenario).middle / known,
    ]
}

/// What moved the middle of the estimate from one state to another, a message id and engineer-quarters each: the parts of a
/// product, by the logarithmic mean, so that they sum to the change. Nothing where there was, or is, no work to estimate.
#[must_use]
pub fn moved_by(before: &Visible, after: &Visible, scenario: &Scenario) -> Vec<(&'static str, f64)> {
    let (then, now) = (factors(before, scenario), factors(after, scenario));
    let (all_then, all_now) = (then.iter().product::<f64>(), now.iter().product::<f64>());
    if !(all_then > 0.0 && all_now > 0.0) {
        return Vec::new();
    }
    let ratio = libm::log(all_now / all_then);
    let mean = if ratio.abs() < 1e-12 { all_then } else { (all_now - all_then) / ratio };
    let begun = after.migration.under_way() && !before.migration.under_way();
    let added = if begun { "why-part-young" } else { "why-part-let-in" };
    let ids = ["why-part-tiers", "why-part-tangle", "why-part-muscle", added, "why-part-found"];
    let parts = then.iter().zip(now).map(|(then, now)| mean * libm::log(now / then));
    ids.into_iter().zip(parts).collect()
}

/// How mature the new platform is thought to be, 0 to 1.
#[must_use]
pub fn maturity_now(visible: &Visible, scenario: &Scenario) -> Range {
    let c = &scenario.migration;
    let turn = visible.turn(scenario);
    believed(visible, Latent::Maturity)
        .map(|z| maturity(c, c.maturity_turn + c.maturity_sd * z, visible.migration.piloted, turn))
}

/// Quarters of porting still ahead at the pace of the quarter just over; nothing while nobody ports.
#[must_use]
pub fn quarters_left(visible: &Visible, scenario: &Scenario) -> Option<Range> {
    let allocation = &visible.levels.allocation;
    let share = allocation.migration / allocation.total().max(1.0);
    let pace = visible.engineers.effort * share * visible.urgency.speed(&scenario.urgency);
    if !visible.migration.under_way() || pace < 1.0 {
        return None;
    }
    let migration = &visible.migration;
    let work = estimate(visible, scenario);
    let left = |ready: f64, all: f64| (1.0 - ready).max(0.0) * all / pace;
    Some(Range {
        low: left(migration.readiness, work.low),
        middle: left((migration.readiness + migration.readiness_low) / 2.0, work.middle),
        high: left(migration.readiness_low, work.high),
    })
}

/// Both fleets are paid for until the quarter after the cutover.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TwoFleets {
    /// One fleet only.
    No,
    /// Until this quarter: it is settled.
    Until(Quarter),
    /// Until some quarter between these two, at the present pace.
    Between(Quarter, Quarter),
    /// Nobody ports, so nobody knows.
    Unknown,
}

/// Until when two fleets are paid for.
#[must_use]
pub fn two_fleets(visible: &Visible, scenario: &Scenario) -> TwoFleets {
    match visible.migration.stage {
        Stage::Porting | Stage::DualRun => match quarters_left(visible, scenario) {
            Some(left) => {
                let after = |quarters: f64| visible.quarter.plus(libm::ceil(quarters).clamp(0.0, 40.0) as u16 + 1);
                TwoFleets::Between(after(left.low), after(left.high))
            }
            None => TwoFleets::Unknown,
        },
        Stage::Stabilising => TwoFleets::Until(visible.quarter),
        Stage::None | Stage::Moved | Stage::Abandoned => TwoFleets::No,
    }
}

/// Message id of how far the bet has come.
#[must_use]
pub const fn stage_name(visible: &Visible) -> &'static str {
    match visible.migration.stage {
        Stage::None if visible.migration.piloted => "stage-pilot",
        Stage::None => "stage-none",
        Stage::Porting => "stage-commit",
        Stage::DualRun => "stage-dual-run",
        Stage::Stabilising => "stage-stabilise",
        Stage::Moved => "stage-done",
        Stage::Abandoned => "stage-abandoned",
    }
}

/// What stands behind the new side, in units of the old one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fallback {
    /// Old units in service.
    pub units: f64,
    /// Old units needed to take the load back.
    pub needed: f64,
    /// Whether they suffice and have not been given up.
    pub stands: bool,
}

/// What stands behind the new side now.
#[must_use]
pub fn fallback(visible: &Visible, scenario: &Scenario) -> Fallback {
    let units = visible.machines.old_units(scenario);
    let needed = fallback_needed(visible, scenario);
    Fallback { units, needed, stands: visible.migration.fallback && units >= needed }
}

/// The same in a sentence: what stands, and what taking the load back needs.
#[must_use]
pub fn fallback_words(texts: &Texts, fallback: &Fallback) -> String {
    let state = texts.get(if fallback.stands { "fallback-standing" } else { "fallback-gone" });
    let (units, needed) = (say::count(fallback.units), say::count(fallback.needed));
    // Where none is left, nothing is to be counted.
    let id = if fallback.units < 0.5 && !fallback.stands { "bet-fallback-empty" } else { "bet-fallback" };
    texts.format(id, &args! { "state" => state, "units" => units, "needed" => needed })
}

/// Where the first payments are written on the new side: the step's message id, from the scenario's night.
#[must_use]
pub fn payments_step(scenario: &Scenario) -> Option<&'static str> {
    let count = usize::from(scenario.night_step_count);
    scenario.night_steps.iter().take(count).find(|step| step.payments_start).map(|step| step.kind.message_id())
}

/// Whether the challenger carries load already.
#[must_use]
pub fn has_moved(visible: &Visible) -> bool {
    visible.migration.moved.contains(&true)
}

/// Units of the challenger in service.
#[must_use]
pub fn new_units(visible: &Visible, scenario: &Scenario) -> f64 {
    platform(scenario, Role::Challenger).map_or(0.0, |i| visible.machines.fleets[i].units)
}
