//! What four advisors would do next: each looks a year ahead in believed worlds, by a measure of his own, at the options of
//! the open card or, without one, at a few nudges of the levers. They contradict one another because they count
//! different things. What an exercise takes out of the player's hands nobody looks at.
//!
//! **Measures** (better is more, but for operations): finance, the runway; technology, readiness as reported (1 for what
//! has moved) less tangle; retail, sales without the season; operations, the odds of a long outage.

mod nudge;
mod track_record;
pub mod worth;

pub use nudge::{Nudge, PRESENTABLE};
pub use track_record::{guessed, right};
pub use worth::{Worth, worth};

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use crate::analysis::feasible::feasible;
use crate::analysis::forecast::{HORIZON, LONG_OUTAGE, WORLDS};
use crate::analysis::rollout::{Rollout, first_seed};
use crate::analysis::threads;
use crate::journal::Terms;
use crate::sim::decisions::Decisions;
use crate::sim::events;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::turn::ABREAST;
use crate::sim::world::Visible;

/// Quarters looked ahead: with them always one December.
pub const AHEAD: usize = 4;
/// Quarters of believed worlds played for all advice together: as many as the live forecast plays.
const BUDGET: usize = WORLDS * HORIZON;

/// Who advises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advisor {
    /// The finance chief.
    Finance,
    /// The technology chief.
    Technology,
    /// The retail chief.
    Retail,
    /// The operations chief.
    Operations,
}

impl Advisor {
    /// All four, in the order in which they speak.
    pub const ALL: [Self; 4] = [Self::Finance, Self::Technology, Self::Retail, Self::Operations];

    /// Message id of the name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Finance => "advisor-finance",
            Self::Technology => "advisor-technology",
            Self::Retail => "advisor-retail",
            Self::Operations => "advisor-operations",
        }
    }
}

/// What an advisor would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Nothing else than stands.
    Stay,
    /// This option of the open card, by index.
    Option(u8),
    /// This nudge of a lever.
    Nudge(Nudge),
}

/// What is believed of a year by one choice: means over believed worlds.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Prospect {
    /// Runway then, quarters; 0 where the company is gone.
    pub runway: f64,
    /// Readiness then, a share of 1; what has moved, where that is more.
    pub ready: f64,
    /// Tangle then, 0 to 1.
    pub tangle: f64,
    /// Sales then without the season, millions of dollars a quarter; 0 where the company is gone.
    pub sales: f64,
    /// Share of the worlds with a long outage on the way.
    pub long_outage: f64,
    /// Share of the worlds in which the company is still there then.
    pub alive: f64,
}

impl Prospect {
    /// An advisor's measure, as he says it.
    #[must_use]
    pub const fn measure(&self, who: Advisor) -> f64 {
        match who {
            Advisor::Finance => self.runway,
            Advisor::Technology => self.ready - self.tangle,
            Advisor::Retail => self.sales,
            Advisor::Operations => self.long_outage,
        }
    }

    /// By how much this is better than `other` for an advisor, in differences worth a word. (Assumption: a tenth of a
    /// quarter, two hundredths, half a percent of sales, a point of odds.)
    fn gain(&self, other: &Self, who: Advisor) -> f64 {
        let difference = self.measure(who) - other.measure(who);
        match who {
            Advisor::Finance => difference / 0.1,
            Advisor::Technology => difference / 0.02,
            Advisor::Retail => difference / (0.005 * other.sales).max(1.0),
            Advisor::Operations => -difference / 0.01,
        }
    }
}

/// What an advisor says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Advice {
    /// Who.
    pub who: Advisor,
    /// What he would do.
    pub choice: Choice,
    /// His measure in a year if it is done.
    pub better: f64,
    /// And if nothing is.
    pub stays: f64,
    /// Share of the believed worlds in which the company is there in a year: if it is done, and if nothing is. Runway and
    /// sales are means over all of them, a company that is gone having neither.
    pub alive: [f64; 2],
    /// Readiness, or what has moved, in a year, likewise.
    pub ready: [f64; 2],
    /// Tangle in a year, likewise.
    pub tangle: [f64; 2],
}

/// The advice of the four for the open quarter, under the terms of an exercise where it is one; plays no more than one
/// live forecast does.
#[must_use]
pub fn advice(visible: &Visible, scenario: &Scenario, terms: Option<&Terms>) -> [Advice; 4] {
    let choices = choices(visible, scenario, terms);
    let worlds = (BUDGET / AHEAD / choices.len().max(1)).clamp(1, 100);
    let ahead = |rollout: &mut Rollout, (choice, plan): &(Choice, Plan)| {
        (*choice, prospect(rollout, visible, scenario, plan, worlds))
    };
    let seen: Vec<(Choice, Prospect)> =
        threads::shared_out(|| choices.par_iter().map_init(Rollout::default, ahead).collect());
    let stays = seen.first().map(|(_, prospect)| *prospect).unwrap_or_default();
    Advisor::ALL.map(|who| {
        let gain = |prospect: &Prospect| prospect.gain(&stays, who);
        let best = seen.iter().max_by(|a, b| gain(&a.1).total_cmp(&gain(&b.1)));
        let (choice, prospect) = best.filter(|(_, p)| gain(p) >= 1.0).copied().unwrap_or((Choice::Stay, stays));
        let both = |of: fn(&Prospect) -> f64| [of(&prospect), of(&stays)];
        let [better, stays] = [&prospect, &stays].map(|prospect| prospect.measure(who));
        let (alive, ready, tangle) = (both(|p| p.alive), both(|p| p.ready), both(|p| p.tangle));
        Advice { who, choice, better, stays, alive, ready, tangle }
    })
}

/// What could be done, what stands first: the card's options, or nudges of the levers.
fn choices(visible: &Visible, scenario: &Scenario, terms: Option<&Terms>) -> Vec<(Choice, Plan)> {
    if !visible.alive() {
        return Vec::new();
    }
    let none = terms.map_or_else(Decisions::none, |terms| terms.locks.impose(&Decisions::none()));
    let allows = |decisions: &Decisions| terms.is_none_or(|terms| terms.allows(visible, scenario, decisions));
    let standing = feasible(visible, scenario, &none).plan;
    let mut choices = vec![(Choice::Stay, standing)];
    let options = scenario.open_options(visible);
    if options > 1 {
        // Silence takes the default; an advisor names it too, where it is the best.
        let shut = |option: u8| terms.is_some_and(|terms| terms.shuts(visible, scenario, option));
        let other = (0..options).filter(|option| *option != standing.event && !shut(*option));
        choices.extend(other.map(|option| {
            let answer = events::answer(visible, scenario, &none, option);
            (Choice::Option(option), feasible(visible, scenario, &answer).plan)
        }));
        return choices;
    }
    for nudge in Nudge::ALL {
        if let Some(decisions) = nudge.decisions(visible, scenario, &standing).filter(&allows) {
            let decisions = none.overlaid(&decisions);
            let done = feasible(visible, scenario, &decisions);
            if done.dropped == 0 {
                choices.push((Choice::Nudge(nudge), done.plan));
            }
        }
    }
    choices
}

/// A year by this plan and standing orders after it. The worlds are the same for every plan; they are played a few at a
/// time, so that one small piece of memory serves all of them.
fn prospect(rollout: &mut Rollout, visible: &Visible, scenario: &Scenario, plan: &Plan, worlds: usize) -> Prospect {
    let mut sum = Prospect::default();
    let mut down = [false; ABREAST];
    for begun in (0..worlds).step_by(ABREAST) {
        let abreast = ABREAST.min(worlds - begun);
        rollout.draw(visible, scenario, first_seed(visible).wrapping_add(begun as u64), abreast);
        down.fill(false);
        let ends = rollout.play(scenario, plan, AHEAD, |_, worlds| {
            // Of a company that is gone the last quarter is looked at again, which changes nothing.
            for (world, down) in worlds.iter().zip(&mut down) {
                *down |= world.visible.last.outage_hours > LONG_OUTAGE;
            }
        });
        for (world, down) in ends.iter().zip(down) {
            let then = &world.visible;
            if then.alive() {
                sum.alive += 1.0;
                sum.runway += then.runway;
                sum.sales += then.market.steady_sales;
            }
            sum.ready += ready(then, scenario);
            sum.tangle += then.engineers.tangle;
            sum.long_outage += f64::from(u8::from(down));
        }
    }
    let mean = |sum: f64| sum / worlds.max(1) as f64;
    Prospect {
        runway: mean(sum.runway),
        ready: mean(sum.ready),
        tangle: mean(sum.tangle),
        sales: mean(sum.sales),
        long_outage: mean(sum.long_outage),
        alive: mean(sum.alive),
    }
}

/// Readiness, or what has moved, where that is more.
fn ready(visible: &Visible, scenario: &Scenario) -> f64 {
    let moved = visible.migration.load_share_moved(scenario);
    let ready = if visible.migration.under_way() { visible.migration.readiness } else { 0.0 };
    moved.max(ready)
}

/// The technology chief's measure of what is seen.
fn order(visible: &Visible, scenario: &Scenario) -> f64 {
    ready(visible, scenario) - visible.engineers.tangle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library;
    use crate::sim::luck::Luck;
    use crate::sim::plan::resolve;
    use crate::sim::trace::Silent;
    use crate::sim::turn::advance;
    use crate::sim::world::World;

    #[test]
    fn advisors_contradict_one_another_and_read_nothing_hidden() {
        let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
        let (mut differ, mut quarters, mut named) = (0, 0, 0);
        for seed in 0..2 {
            let mut world = World::start(&scenario, Luck::new(seed));
            for _ in 0..6 {
                let said = advice(&world.visible, &scenario, None);
                let mut other = world;
                other.hidden.nature.scope *= 3.0;
                other.hidden.luck = Luck::new(99);
                assert_eq!(advice(&other.visible, &scenario, None), said);
                differ += usize::from(said.iter().any(|advice| advice.choice != said[0].choice));
                named += said.iter().filter(|advice| advice.choice != Choice::Stay).count();
                quarters += 1;
                let plan = resolve(&world.visible, &scenario, &Decisions::none());
                let (next, _) = advance(&world, &scenario, &plan, &mut Silent);
                assert_eq!(
                    right(&scenario, &world.visible, &plan, &next.visible),
                    right(&scenario, &other.visible, &plan, &next.visible)
                );
                world = next;
                if !world.visible.alive() {
                    break;
                }
            }
        }
        assert!(2 * differ > quarters, "{differ} of {quarters} quarters with a conflict");
        assert!(named > quarters, "{named} of {} say more than to stay", 4 * quarters);
    }

    #[test]
    fn an_advisor_names_what_is_better_by_his_own_measure() {
        let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
        let world = World::start(&scenario, Luck::new(4));
        for one in advice(&world.visible, &scenario, None) {
            match (one.choice, one.who) {
                (Choice::Stay, _) => assert_eq!(one.better, one.stays),
                (_, Advisor::Operations) => assert!(one.better < one.stays, "{one:?}"),
                _ => assert!(one.better > one.stays, "{one:?}"),
            }
        }
    }
}
