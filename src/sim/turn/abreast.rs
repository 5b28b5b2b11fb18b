//! Several worlds side by side through a quarter's stages.

use super::daytime::{Daytime, daytime};
use super::{from_night_on, next_quarter};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::trace::Trace;
use crate::sim::world::World;

/// Worlds that [`pass_all`] takes at a time: enough that a stage's code is fetched for many, few enough that they stay
/// near the processor while it goes from one to the next.
pub const ABREAST: usize = 32;

/// Room for what [`ABREAST`] worlds do by day, until their night falls. It is large: whoever plays several quarters
/// keeps it.
#[derive(Debug, Default)]
pub struct Days([Daytime; ABREAST]);

/// The same for every world that still trades, each by the plan at its place. It goes stage by stage for several worlds
/// at a time, because a quarter's code is larger than a processor's first cache and would be fetched anew for each
/// world; what comes out is what a quarter played alone (`super::step`) makes of them one by one. What `days` held does
/// not matter.
pub fn pass_all<T: Trace>(worlds: &mut [World], scenario: &Scenario, plans: &[Plan], days: &mut Days, trace: &mut T) {
    for (worlds, plans) in worlds.chunks_mut(ABREAST).zip(plans.chunks(ABREAST)) {
        let mut trading = [false; ABREAST];
        for (((world, plan), day), trading) in worlds.iter_mut().zip(plans).zip(&mut days.0).zip(&mut trading) {
            *trading = world.visible.alive();
            if *trading {
                daytime(world, scenario, plan, day, trace);
            }
        }
        for (((world, plan), day), trading) in worlds.iter_mut().zip(plans).zip(&days.0).zip(trading) {
            if trading {
                from_night_on(world, scenario, plan, day, trace);
            }
        }
        for (world, trading) in worlds.iter_mut().zip(trading) {
            if trading {
                next_quarter::<T>(world, scenario);
            }
        }
    }
}
