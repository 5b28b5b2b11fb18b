//! Skill and luck of a game, by advantage sums.
//!
//! V(s) is what a state is worth: the mean value of worlds that its manager may believe in, played on by a fixed
//! reference policy. Q(s, a) is the same with the decisions a taken first. What a quarter's decisions were worth is
//! their advantage, Q(s, a) − V(s) (skill); what the world then did is V(s′) − Q(s, a) (luck). The sums telescope:
//! value − V(opening) = skill + luck, to the cent. (Advantages: L. C. Baird, "Advantage updating", 1993; as a
//! measure of skill whose noise has been taken out: M. Zinkevich et al., "Optimal unbiased estimators for
//! evaluating agent performance", AAAI 2006.)
//!
//! A cutover night that is answered act by act is a decision between the two, taken when the night has shown itself. Q(s, a)
//! is therefore of the day's decisions alone, with the night left to the rules that stand; what the answers added is V(s′) less
//! what the same night had left by those rules, under the same luck. It counts as skill, and the luck of such a quarter is
//! what it would have been had the player slept: luck_t = V(s′ by rule) − Q(s, a), whatever was answered.
//!
//! Of a game nothing hidden is read, but for that night, which has shown itself: states are what managers saw, the worlds are drawn from their beliefs. The same worlds'
//! seeds serve every state, so that neighbouring values share their dice and differ by what happened.

use rayon::prelude::*;

use crate::analysis::abreast::{ABREAST, Abreast};
use crate::analysis::counterfactual::wasted::mean;
use crate::analysis::course::{Answered, Course, End};
use crate::analysis::feasible::feasible;
use crate::analysis::play::Rules;
use crate::analysis::references::References;
use crate::analysis::rollout::{FIRST_OF_ADVANTAGES, Rollout};
use crate::analysis::strategy::{State, Strategy};
use crate::analysis::threads;
use crate::sim::decisions::Decisions;
use crate::sim::locks::Locks;
use crate::sim::luck::Luck;
use crate::sim::plan::{Plan, resolve};
use crate::sim::units::{Money, Quarter};
use crate::sim::world::Visible;

pub mod levers;

/// Believed worlds a state is played on in, by debriefs, marks and panels alike, so that a student is marked by the figure
/// that the debrief shows. (Assumption: as many as the standing goal for speed allows.)
pub const CONTINUATIONS: usize = 100;

/// What a quarter was worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advantage {
    /// The quarter.
    pub quarter: Quarter,
    /// V(s): what the company was worth when it opened.
    pub before: Money,
    /// Q(s, a): what it was worth with the decisions made.
    pub decided: Money,
    /// What the answers of a night added, against the rules that stood, in the same night.
    pub night: Money,
    /// V(s′): what it was worth when the quarter had passed.
    pub after: Money,
}

impl Advantage {
    /// What the decisions added, a night's answers among them.
    #[must_use]
    pub fn skill(&self) -> Money {
        self.decided - self.before + self.night
    }

    /// What the world then added.
    #[must_use]
    pub fn luck(&self) -> Money {
        self.after - self.decided - self.night
    }
}

/// A game as its advantages by a reference policy, quarter by quarter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advantages {
    /// Names of the reference policy, or of several whose values were averaged.
    pub policies: Vec<String>,
    /// Quarter by quarter.
    pub quarters: Vec<Advantage>,
}

impl Advantages {
    /// V of the opening.
    #[must_use]
    pub fn opening(&self) -> Money {
        self.quarters.first().map_or(Money::ZERO, |quarter| quarter.before)
    }

    /// Value at the end, or V of where the game stands.
    #[must_use]
    pub fn end(&self) -> Money {
        self.quarters.last().map_or(Money::ZERO, |quarter| quarter.after)
    }

    /// Skill in all.
    #[must_use]
    pub fn skill(&self) -> Money {
        self.quarters.iter().fold(Money::ZERO, |sum, quarter| sum + quarter.skill())
    }

    /// Luck in all.
    #[must_use]
    pub fn luck(&self) -> Money {
        self.quarters.iter().fold(Money::ZERO, |sum, quarter| sum + quarter.luck())
    }

    /// The same game by several policies, their values averaged state by state: it telescopes as each does.
    #[must_use]
    pub fn average(all: &[Self]) -> Option<Self> {
        let first = all.first()?;
        let at = |place: usize, value: fn(&Advantage) -> Money| {
            mean(all.iter().filter_map(|one| one.quarters.get(place)).map(|quarter| value(quarter).cents()))
        };
        let quarters = first.quarters.iter().enumerate().map(|(place, quarter)| Advantage {
            quarter: quarter.quarter,
            before: at(place, |quarter| quarter.before),
            decided: at(place, |quarter| quarter.decided),
            night: at(place, |quarter| quarter.night),
            after: at(place, |quarter| quarter.after),
        });
        let policies = all.iter().flat_map(|one| one.policies.iter().cloned()).collect();
        Some(Self { policies, quarters: quarters.collect() })
    }
}

/// The advantages of a game by each of the scenario's reference policies; none of a game without a quarter played. What the
/// `locks` of an exercise give a value stands before anything is decided: it is nobody's skill.
#[must_use]
pub fn by_each(
    rules: &Rules<'_>,
    course: &Course<'_>,
    references: &References,
    worlds: usize,
    locks: Option<&Locks>,
) -> Vec<Advantages> {
    if course.steps.is_empty() {
        return Vec::new();
    }
    references.continuations.iter().map(|policy| advantages(rules, course, policy, worlds, locks)).collect()
}

/// The advantages of a game by a reference policy, over `worlds` believed worlds a state.
#[must_use]
pub fn advantages(
    rules: &Rules<'_>,
    course: &Course<'_>,
    policy: &Strategy,
    worlds: usize,
    locks: Option<&Locks>,
) -> Advantages {
    let locks = locks.filter(|locks| !locks.gives_nothing());
    // The policy watches the game from the start, so that it knows since when what holds.
    let mut watching = State::new(Luck::off());
    let open = match course.end {
        End::Open(visible) => Some(visible),
        End::Over(_) => None,
    };
    let mut states = Vec::with_capacity(course.steps.len() + 1);
    for step in &course.steps {
        states.push((step.before, watching));
        policy.watch(&mut watching, step.before, &by_day(step.plan), rules.scenario);
    }
    states.extend(open.map(|visible| (visible, watching)));
    let given = |place: usize, visible: &Visible, memory: State| {
        locks.and_then(|locks| plan_under(rules, policy, memory, place as u16, visible, |wish| locks.given_over(wish)))
    };
    let at = |(place, (visible, memory)): (usize, &(&Visible, State))| {
        let set = given(place, visible, *memory);
        let stays = worth(rules, visible, set.as_ref(), policy, *memory, worlds);
        let decided = course.steps.get(place).map(|step| step.plan).filter(|plan| {
            // Who does what the policy would have done is worth what it is worth.
            let mut memory = *memory;
            let policys = || rules.plan_by(policy, &mut memory, place as u16, visible);
            set.unwrap_or_else(policys) != by_day(plan)
        });
        let decided = decided.map_or(stays, |plan| worth(rules, visible, Some(plan), policy, *memory, worlds));
        (stays, decided)
    };
    let worths: Vec<(Money, Money)> = threads::shared_out(|| states.par_iter().enumerate().map(at).collect());
    // What the nights that were answered had left by rule.
    let by_rule = |night: &Answered| {
        if let Some(verdict) = night.over {
            return Some((night.place, verdict.value));
        }
        let (step, mut memory) = (course.steps.get(night.place)?, states.get(night.place)?.1);
        policy.watch(&mut memory, step.before, &by_day(step.plan), rules.scenario);
        let set = given(night.place + 1, &night.by_rule, memory);
        Some((night.place, worth(rules, &night.by_rule, set.as_ref(), policy, memory, worlds)))
    };
    let nights: Vec<(usize, Money)> = threads::shared_out(|| course.nights.par_iter().filter_map(by_rule).collect());
    let last = match course.end {
        End::Over(verdict) => verdict.value,
        End::Open(_) => worths.last().map_or(Money::ZERO, |(stays, _)| *stays),
    };
    let next = worths.iter().skip(1).map(|(stays, _)| *stays).chain([last]);
    let quarters = course.steps.iter().zip(&worths).zip(next).enumerate();
    let quarters = quarters.map(|(place, ((step, (before, decided)), after))| Advantage {
        quarter: step.before.quarter,
        before: *before,
        decided: *decided,
        night: nights.iter().find(|(of, _)| *of == place).map_or(Money::ZERO, |(_, by_rule)| after - *by_rule),
        after,
    });
    Advantages { policies: vec![policy.name().to_owned()], quarters: quarters.collect() }
}

/// What the policy would do in a quarter of which an exercise makes something of its wishes; nothing where the quarter is
/// not decided.
fn plan_under(
    rules: &Rules<'_>,
    policy: &Strategy,
    mut memory: State,
    turn: u16,
    visible: &Visible,
    locked: impl FnOnce(&Decisions) -> Decisions,
) -> Option<Plan> {
    let decided = turn < rules.span().decided;
    let wish = decided.then(|| policy.wish(&mut memory, visible, rules.scenario))?;
    Some(feasible(visible, rules.scenario, &locked(&wish)).plan)
}

/// What the answers to the cards of the quarters at these places added, by the average of the scenario's reference
/// policies; nothing of quarters without a card.
#[must_use]
pub fn by_cards(
    rules: &Rules<'_>,
    course: &Course<'_>,
    references: &References,
    worlds: usize,
    places: Vec<usize>,
) -> Vec<(usize, Money)> {
    let added = |place: usize| {
        let policies = references.continuations.iter();
        let each: Option<Vec<i64>> =
            policies.map(|policy| Some(by_card(rules, course, policy, worlds, place)?.cents())).collect();
        Some((place, mean(each?.into_iter())))
    };
    threads::shared_out(|| places.into_par_iter().filter_map(added).collect())
}

/// What the answer to the card of the quarter at `place` added to the value by a reference policy: against the same quarter
/// with all else as decided and the policy's own answer. Nothing where there was no card, or it was answered as the policy
/// would have.
fn by_card(rules: &Rules<'_>, course: &Course<'_>, policy: &Strategy, worlds: usize, place: usize) -> Option<Money> {
    let step = course.steps.get(place).filter(|step| step.before.deck.open.is_some())?;
    let mut memory = State::new(Luck::off());
    for past in course.steps.iter().take(place) {
        policy.watch(&mut memory, past.before, &by_day(past.plan), rules.scenario);
    }
    let mut asked = memory;
    let answer = rules.plan_by(policy, &mut asked, place as u16, step.before).event;
    if answer == step.plan.event {
        return Some(Money::ZERO);
    }
    let otherwise = resolve(step.before, rules.scenario, &Decisions { event: Some(answer), ..*step.decisions });
    let value = |plan: &Plan| worth(rules, step.before, Some(plan), policy, memory, worlds);
    Some(value(step.plan) - value(&otherwise))
}

/// A plan without what was answered at night: in a believed world another night comes.
const fn by_day(plan: &Plan) -> Plan {
    Plan { night: None, ..*plan }
}

/// Mean value of believed worlds: `plan` first, where there is one, then the policy.
fn worth(
    rules: &Rules<'_>,
    visible: &Visible,
    plan: Option<&Plan>,
    policy: &Strategy,
    memory: State,
    worlds: usize,
) -> Money {
    let plan = plan.map(by_day);
    let plan = plan.as_ref();
    let (mut abreast, mut values) = (Abreast::default(), Vec::with_capacity(worlds));
    let mut rollout = Rollout::default();
    for begun in (0..worlds).step_by(ABREAST) {
        let first = FIRST_OF_ADVANTAGES + begun as u64;
        rollout.draw(visible, rules.scenario, first, ABREAST.min(worlds - begun));
        let believed = match plan {
            Some(plan) => rollout.play(rules.scenario, plan, 1, |_, _| {}),
            None => rollout.worlds(),
        };
        for (seed, world) in (first..).zip(believed) {
            let mut state = memory.with_luck(Luck::new(seed));
            if let Some(plan) = plan {
                policy.watch(&mut state, visible, plan, rules.scenario);
            }
            abreast.seat(*world, state);
        }
        abreast.play(rules, policy, |played, _| values.push(played.verdict.value.cents()));
    }
    mean(values.into_iter())
}

#[cfg(test)]
mod tests;
