//! Decisions replayed in another world, but for the date of a cutover: whoever waited until the new side was said to be
//! ready would have waited for it there too. A date taken over literally would move the site half ported in every world
//! whose scope is larger, and count against the bet what nobody who saw the reports would have done.

use super::line::literal;
use crate::analysis::course::Course;
use crate::sim::decisions::{Decisions, MigrationMove};
use crate::sim::units::Quarter;
use crate::sim::world::Visible;

/// A cutover as it was decided.
#[derive(Clone, Copy, Debug)]
struct Went {
    quarter: Quarter,
    /// How ready the new side was said to be, 0 to 1.
    readiness: f64,
    step: MigrationMove,
}

/// The decisions of a game, ready to be replayed in a world.
#[derive(Clone, Debug)]
pub(super) struct Patient<'a> {
    decisions: &'a [Decisions],
    first: Quarter,
    /// The cutovers still to come, the next one last.
    to_come: Vec<Went>,
    /// What was decided after the cutover that is waited for, and has to wait with it.
    put_off: Decisions,
}

impl<'a> Patient<'a> {
    /// For a game whose form begins in `first`, taken up at this place.
    pub(super) fn of(course: &Course<'_>, place: usize, decisions: &'a [Decisions], first: Quarter) -> Self {
        let went = course.steps.iter().skip(place).filter_map(|step| {
            let (quarter, readiness) = (step.before.quarter, step.before.migration.readiness);
            let move_ = step.plan.migration;
            move_.cuts_over().then_some(Went { quarter, readiness, step: move_ })
        });
        let mut to_come: Vec<Went> = went.collect();
        to_come.reverse();
        Self { decisions, first, to_come, put_off: Decisions::none() }
    }

    /// What is decided in the open quarter.
    pub(super) fn decide(&mut self, visible: &Visible) -> Decisions {
        let mut wish = literal(self.decisions, self.first, visible);
        let Some(next) = self.to_come.last().copied().filter(|next| visible.quarter >= next.quarter) else {
            let put_off = std::mem::replace(&mut self.put_off, Decisions::none());
            return put_off.overlaid(&wish);
        };
        let late = visible.quarter > next.quarter;
        if visible.migration.readiness >= next.readiness || !visible.migration.under_way() {
            self.to_come.pop();
            wish.migration = Some(next.step);
            if late {
                // Another night than the one that was played.
                wish.night = None;
                self.wait(&mut wish);
            }
        } else {
            (wish.migration, wish.night) = (None, None);
            if late {
                self.wait(&mut wish);
            }
        }
        wish
    }

    /// Puts off what belongs after the cutover: the thaw, other work for the engineers, old machines retired.
    fn wait(&mut self, wish: &mut Decisions) {
        let later =
            Decisions { freeze: wish.freeze, allocation: wish.allocation, retire: wish.retire, ..Decisions::none() };
        self.put_off = self.put_off.overlaid(&later);
        (wish.freeze, wish.allocation, wish.retire) = (None, None, None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::past::{Past, rules, strategy};
    use crate::content::library;
    use crate::sim::luck::Luck;

    #[test]
    fn a_cutover_waits_for_the_readiness_at_which_it_was_decided() {
        let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
        let rules = rules(&scenario);
        let history = strategy(&scenario, "history");
        let games = (1..9).map(|seed| Past::of(&rules, Luck::new(seed), &history));
        let went = |past: &Past| past.steps.iter().position(|(.., plan)| plan.migration == MigrationMove::Cutover);
        let (past, place) =
            games.into_iter().find_map(|past| went(&past).map(|place| (past, place))).expect("one goes");
        let course = past.course();
        let decisions: Vec<Decisions> = course.decisions().copied().collect();
        let first = rules.span().first;
        let ready = *course.steps[place].before;
        assert!(decisions[place + 1].freeze.is_some(), "the thaw comes after it");
        // In the world as it was, nothing is put off.
        let mut literally = Patient::of(&course, place, &decisions, first);
        assert_eq!(literally.decide(&ready), decisions[place]);
        let next = *course.steps[place + 1].before;
        assert_eq!(literally.decide(&next), decisions[place + 1]);
        // Where the reports are not so good it waits, and the thaw with it.
        let mut waits = Patient::of(&course, place, &decisions, first);
        let mut slower = ready;
        slower.migration.readiness -= 0.2;
        assert_eq!(waits.decide(&slower).migration, None);
        slower.quarter = next.quarter;
        let waiting = waits.decide(&slower);
        assert_eq!((waiting.migration, waiting.freeze, waiting.allocation), (None, None, None));
        slower.quarter = next.quarter.plus(1);
        slower.migration.readiness = ready.migration.readiness;
        let goes = waits.decide(&slower);
        assert_eq!((goes.migration, goes.night, goes.freeze), (Some(MigrationMove::Cutover), None, None));
        slower.quarter = next.quarter.plus(2);
        let after = waits.decide(&slower);
        assert!(after.freeze.is_some() && after.allocation.is_some(), "what was put off is done");
    }
}
