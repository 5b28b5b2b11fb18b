//! The quarter, told in order: the day (`daytime`), the night if there is one (`night`), the close (`close`), and the
//! opening of the next (`opening`).
//!
//! What belongs to one subsystem is that subsystem's, and none reaches into another. Here is what joins them: who is handed
//! what, in which order, and the few formulas that need several of them, such as what of the orders is sold.

mod abreast;
mod close;
mod company;
mod daytime;
mod life;
mod news;
mod night;
mod opening;

pub use abreast::{ABREAST, Days, pass_all};
pub use night::night_of;
pub use opening::open_game;
pub(crate) use opening::open_quarter;

use crate::sim::plan::Plan;
use crate::sim::report::Report;
use crate::sim::scenario::Scenario;
use crate::sim::trace::Trace;
use crate::sim::world::World;
use daytime::{Daytime, daytime};

/// Plays the open quarter by `plan` and opens the next: a pure function. `plan` should have passed
/// [`crate::sim::check::check`]; of what has not, money and machines come as far as there are any, and the
/// rest is carried out as it stands.
#[must_use]
pub fn advance<T: Trace>(world: &World, scenario: &Scenario, plan: &Plan, trace: &mut T) -> (World, Report) {
    let mut next = *world;
    let report = step(&mut next, scenario, plan, trace);
    (next, report)
}

/// The same in place.
pub fn step<T: Trace>(world: &mut World, scenario: &Scenario, plan: &Plan, trace: &mut T) -> Report {
    pass(world, scenario, plan, trace);
    world.visible.last
}

/// The same in place, for loops that keep no history: the report is left where it is kept, in `visible.last`.
pub fn pass<T: Trace>(world: &mut World, scenario: &Scenario, plan: &Plan, trace: &mut T) {
    let mut day = Daytime::default();
    daytime(world, scenario, plan, &mut day, trace);
    from_night_on(world, scenario, plan, &day, trace);
    next_quarter::<T>(world, scenario);
}

// The stages are kept out of line, so that there is one of each to fetch; see `abreast`. What only the day calls, and what
// hands it a record, is inlined instead: such a record is written to the stack number by number and at once copied by pairs
// to where it stays, for which a processor waits until all of it has left its store buffer.

/// The cutover, when there is one; the site serves, the books close, the company is judged.
#[inline(never)]
fn from_night_on<T: Trace>(world: &mut World, scenario: &Scenario, plan: &Plan, day: &Daytime, trace: &mut T) {
    let night = night::nighttime(world, scenario, plan);
    close::close(world, scenario, plan, day, &night, trace);
}

/// The next quarter opens.
#[inline(never)]
fn next_quarter<T: Trace>(world: &mut World, scenario: &Scenario) {
    world.visible.quarter = world.visible.quarter.plus(1);
    open_quarter::<T>(world, scenario);
}
