//! What single levers of a quarter added: each set as the reference policies would have set it, with all else as decided.
//! A lever that was left as it stood is weighed like one that was moved: keeping it was a choice.

use rayon::prelude::*;

use crate::analysis::advantage::{by_day, plan_under, worth};
use crate::analysis::counterfactual::wasted::mean;
use crate::analysis::course::{Course, Step};
use crate::analysis::play::Rules;
use crate::analysis::references::References;
use crate::analysis::strategy::{State, Strategy};
use crate::analysis::threads;
use crate::sim::locks::Locks;
use crate::sim::luck::Luck;
use crate::sim::plan::Plan;
use crate::sim::turn::ABREAST;
use crate::sim::units::Money;

/// Believed worlds a lever is weighed in: as many as are taken through a quarter together. The same worlds serve the
/// quarter with the lever and without it, so that a third of those behind a quarter's skill tells levers apart.
pub const WORLDS: usize = ABREAST;

/// A part of a plan that is set by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lever {
    /// What the engineers work on.
    Engineers,
    /// The price.
    Price,
    /// Free shipping.
    Shipping,
    /// Marketing and its share of sales.
    Marketing,
    /// The pledge to the market.
    Pledge,
    /// The freeze.
    Freeze,
    /// Engineers hired and let go.
    Hiring,
    /// Sheds and phones.
    Operations,
    /// Machines ordered and retired, and the standing orders for them.
    Machines,
    /// The migration's move and the tiers that it takes.
    Migration,
    /// The answers of a cutover night: no part of a quarter's plan that another night could be weighed by, so they are weighed
    /// in their own (see [`advantages`](super::advantages)).
    Night,
    /// The vendor's table.
    Vendor,
    /// Money raised, borrowed and paid back.
    Finance,
    /// Structure, talk and mandate.
    Company,
    /// What is offered to outsiders.
    Grid,
}

impl Lever {
    /// Those that are weighed in believed worlds.
    pub const WEIGHED: [Self; 14] = [
        Self::Engineers,
        Self::Price,
        Self::Shipping,
        Self::Marketing,
        Self::Pledge,
        Self::Freeze,
        Self::Hiring,
        Self::Operations,
        Self::Machines,
        Self::Migration,
        Self::Vendor,
        Self::Finance,
        Self::Company,
        Self::Grid,
    ];

    /// A plan with this lever as another plan has it.
    #[must_use]
    pub fn taken(self, plan: &Plan, other: &Plan) -> Plan {
        let (mut plan, theirs) = (*plan, &other.levels);
        let levels = &mut plan.levels;
        match self {
            Self::Engineers => levels.allocation = theirs.allocation,
            Self::Price => levels.price_index = theirs.price_index,
            Self::Shipping => levels.free_shipping = theirs.free_shipping,
            Self::Marketing => {
                levels.marketing = theirs.marketing;
                levels.standing.marketing_share = theirs.standing.marketing_share;
                plan.marketing = other.marketing;
            }
            Self::Pledge => levels.pledge = theirs.pledge,
            Self::Freeze => levels.freeze = theirs.freeze,
            Self::Hiring => {
                levels.standing.staffing = theirs.standing.staffing;
                plan.hiring = other.hiring;
            }
            Self::Operations => plan.operations = other.operations,
            Self::Machines => {
                levels.standing.capacity_cover = theirs.standing.capacity_cover;
                levels.standing.capacity_platform = theirs.standing.capacity_platform;
                (plan.orders, plan.orders_standing) = (other.orders, other.orders_standing);
                plan.retire = other.retire;
            }
            Self::Migration => {
                levels.migration_tiers = theirs.migration_tiers;
                plan.migration = other.migration;
            }
            // Another world has another night: it is weighed in its own.
            Self::Night => {}
            Self::Vendor => (plan.vendor, plan.cutover_by) = (other.vendor, other.cutover_by),
            Self::Finance => {
                levels.standing.cash_floor = theirs.standing.cash_floor;
                plan.finance = other.finance;
            }
            Self::Company => {
                levels.structure = theirs.structure;
                levels.communication = theirs.communication;
                levels.mandate = theirs.mandate;
            }
            Self::Grid => {
                levels.grid = theirs.grid;
                levels.standing.grid_cover = theirs.standing.grid_cover;
                (plan.grid_orders, plan.grid_orders_standing) = (other.grid_orders, other.grid_orders_standing);
            }
        }
        plan
    }
}

/// What a lever added to the value in a quarter.
#[derive(Clone, Debug, PartialEq)]
pub struct LeverAdded {
    /// Place of the quarter.
    pub place: usize,
    /// The lever.
    pub lever: Lever,
    /// How much, by the average of the reference policies: below nothing where they would have set it better.
    pub added: Money,
    /// The quarter's plan with this lever as they would have set it; nothing where they would not all have set it alike.
    pub instead: Option<Box<Plan>>,
}

/// What each lever of the quarters at these places added; those that added nothing are left out, and those that the
/// `locks` of an exercise hold: who could not move them has neither won nor lost by them.
#[must_use]
pub fn by_levers(
    rules: &Rules<'_>,
    course: &Course<'_>,
    references: &References,
    worlds: usize,
    places: &[usize],
    locks: Option<&Locks>,
) -> Vec<LeverAdded> {
    let quarter = |place: usize| {
        let policies = references.continuations.iter();
        let each: Option<Vec<[Weighed; Lever::WEIGHED.len()]>> =
            policies.map(|policy| in_quarter(rules, course, policy, worlds, place, locks)).collect();
        let each = each?;
        let added = |(at, lever): (usize, &Lever)| {
            let by = || each.iter().filter_map(|by| by.get(at));
            let (_, first) = by().next().copied().unwrap_or_default();
            LeverAdded {
                place,
                lever: *lever,
                added: mean(by().map(|(added, _)| added.cents())),
                instead: by().all(|(_, instead)| *instead == first).then(|| Box::new(first)),
            }
        };
        Some(Lever::WEIGHED.iter().enumerate().map(added).collect::<Vec<_>>())
    };
    let all: Vec<Vec<LeverAdded>> =
        threads::shared_out(|| places.par_iter().filter_map(|place| quarter(*place)).collect());
    all.into_iter().flatten().filter(|one| one.added != Money::ZERO).collect()
}

/// What a lever added by one policy, and the plan with it as that policy would have set it.
type Weighed = (Money, Plan);

/// What each lever added in a quarter by one policy, in the order of [`Lever::WEIGHED`].
fn in_quarter(
    rules: &Rules<'_>,
    course: &Course<'_>,
    policy: &Strategy,
    worlds: usize,
    place: usize,
    locks: Option<&Locks>,
) -> Option<[Weighed; Lever::WEIGHED.len()]> {
    let step: &Step<'_> = course.steps.get(place)?;
    let mut memory = State::new(Luck::off());
    for past in course.steps.iter().take(place) {
        policy.watch(&mut memory, past.before, &by_day(past.plan), rules.scenario);
    }
    let (turn, mut asked) = (place as u16, memory);
    let theirs = locks
        .and_then(|locks| plan_under(rules, policy, memory, turn, step.before, |wish| locks.impose(wish)))
        .unwrap_or_else(|| rules.plan_by(policy, &mut asked, turn, step.before));
    let value = |plan: &Plan| worth(rules, step.before, Some(plan), policy, memory, worlds);
    let own = value(step.plan);
    Some(Lever::WEIGHED.map(|lever| {
        let otherwise = lever.taken(step.plan, &theirs);
        let added = if otherwise == *step.plan { Money::ZERO } else { own - value(&otherwise) };
        (added, otherwise)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::past::{Past, rules};
    use crate::content::library;
    use crate::sim::decisions::{Allocation, Decisions};

    #[test]
    fn who_does_what_the_policy_would_do_gains_and_loses_by_no_lever_and_a_lever_moved_is_found() {
        let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
        let rules = rules(&scenario);
        let mut references = References::of(&scenario).expect("it names some");
        references.continuations.truncate(1);
        let found = |seed: u64| {
            let past = Past::of(&rules, Luck::new(seed), &references.continuations[0]);
            let mut course = past.course();
            assert_eq!(by_levers(&rules, &course, &references, 2, &[3, 6], None), Vec::new(), "{seed}");
            let mut plan = *course.steps[6].plan;
            plan.levels.allocation = Allocation { reliability: 1.0, ..Allocation::default() };
            plan.levels.price_index += 0.02;
            course.steps[6].plan = &plan;
            let levers = |locks: Option<&Locks>| -> Vec<Lever> {
                by_levers(&rules, &course, &references, 2, &[6], locks).into_iter().map(|one| one.lever).collect()
            };
            // What an exercise has set is nobody's lever.
            let set = Decisions { price_index: Some(plan.levels.price_index), ..Decisions::none() };
            [levers(None), levers(Some(&Locks::new(set, [])))]
        };
        // Of a company that dies in both worlds whatever is done no lever gains or loses anything.
        let lives = (5..15).map(found).find(|[all, _]| !all.is_empty());
        assert_eq!(lives, Some([vec![Lever::Engineers, Lever::Price], vec![Lever::Engineers]]));
    }
}
