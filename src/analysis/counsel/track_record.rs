//! The track record. Of each quarter played, an advisor expects that his measure will be better or worse than it was
//! before: whichever more than half of the believed worlds say under the plan that was carried out. He was right if it
//! was. Everything is replayed from what could be seen; nothing hidden is read, nothing stored.

use super::{Advisor, order};
use crate::analysis::rollout::{Rollout, first_seed};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// Believed worlds of a quarter for the track record. (Assumption: an odd number, so that more than half is never a draw.)
const JURY: usize = 25;

/// An advisor's measure of what is seen; better is more for all.
fn seen(who: Advisor, visible: &Visible, scenario: &Scenario) -> f64 {
    match who {
        Advisor::Finance => visible.runway,
        Advisor::Technology => order(visible, scenario),
        Advisor::Retail => visible.market.steady_sales,
        Advisor::Operations => -visible.machines.outage_hours,
    }
}

/// Whether a plain guess was right about a quarter that was played: that an advisor's measure moves as it did in the quarter
/// before, which began with `earlier`; of the first quarter, that nothing gets better.
#[must_use]
pub fn guessed(scenario: &Scenario, earlier: Option<&Visible>, before: &Visible, after: &Visible) -> [bool; 4] {
    Advisor::ALL.map(|who| {
        let [now, then] = [before, after].map(|visible| seen(who, visible, scenario));
        let rose = earlier.is_some_and(|earlier| now > seen(who, earlier, scenario));
        rose == (then > now)
    })
}

/// Whether each advisor was right about a quarter that was played: about the direction of his own measure.
#[must_use]
pub fn right(scenario: &Scenario, before: &Visible, plan: &Plan, after: &Visible) -> [bool; 4] {
    let mut rollout = Rollout::default();
    rollout.draw(before, scenario, first_seed(before), JURY);
    let mut up = [0_usize; 4];
    for world in rollout.play(scenario, plan, 1, |_, _| {}) {
        for (count, who) in up.iter_mut().zip(Advisor::ALL) {
            let better = seen(who, &world.visible, scenario) > seen(who, before, scenario);
            *count += usize::from(better);
        }
    }
    let mut right = [false; 4];
    for ((right, up), who) in right.iter_mut().zip(up).zip(Advisor::ALL) {
        let better = seen(who, after, scenario) > seen(who, before, scenario);
        *right = better == (2 * up > JURY);
    }
    right
}
