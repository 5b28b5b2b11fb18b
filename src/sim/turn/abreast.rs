//! Several worlds side by side through a quarter's stages.

use super::daytime::Daytime;
use super::{before_night, from_night_on, next_quarter};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::trace::Trace;
use crate::sim::world::World;

/// Worlds that [`pass_all`] takes at a time: enough that a stage's code is fetched for many, few enough that they stay
/// near the processor while it goes from one to the next.
pub const ABREAST: usize = 32;

/// The same for every world that still trades, each by the plan at its place. It goes stage by stage for several worlds
/// at a time, because a quarter's code is larger than a processor's first cache and would be fetched anew for each
/// world; what comes out is what a quarter played alone (`super::step`) makes of them one by one.
pub fn pass_all<T: Trace>(worlds: &mut [World], scenario: &Scenario, plans: &[Plan], trace: &mut T) {
    for (worlds, plans) in worlds.chunks_mut(ABREAST).zip(plans.chunks(ABREAST)) {
        let mut days = core::array::from_fn::<_, ABREAST, _>(|_| None::<Daytime>);
        for ((world, plan), day) in worlds.iter_mut().zip(plans).zip(&mut days) {
            if world.visible.alive() {
                before_night(world, scenario, plan, day, trace);
            }
        }
        for ((world, plan), day) in worlds.iter_mut().zip(plans).zip(&days) {
            if let Some(day) = day {
                from_night_on(world, scenario, plan, day, trace);
            }
        }
        for (world, day) in worlds.iter_mut().zip(&days) {
            if day.is_some() {
                next_quarter::<T>(world, scenario);
            }
        }
    }
}
