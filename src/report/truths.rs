//! Truths that were withheld in play and are told once, when the game is over.

use crate::sim::belief::Latent;
use crate::sim::scenario::Scenario;
use crate::sim::world::{Visible, World};

/// A truth, with what it was.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Truth {
    /// The work was so many times the estimate; nobody ran a pilot, which would have said so for this, in millions.
    ScopeUnpiloted(f64, f64),
    /// The work was so many times the estimate, and what was believed of it after a pilot, 80% from low to high.
    ScopePiloted(f64, [f64; 2]),
    /// The work would have been so many times the estimate; it was never begun.
    ScopeUntried(f64),
    /// The vendor would have gone down to this share of list.
    Reserve(f64),
    /// Suppliers would have run below this coverage; where it ever stood lowest is not kept.
    Nerve(f64),
    /// The same of suppliers who did run.
    NerveLost(f64),
    /// What outsiders would have used over the median of all worlds; and companies never founded for want of it.
    Grid(f64, f64),
    /// What waiting with the grid cost in revenue, millions of dollars.
    Waited(f64),
}

/// Standard deviations of a normal distribution on either side of the middle that hold four cases of five.
pub const EIGHTY: f64 = 1.281_551_6;

/// Multiple of the first estimate that the work is thought to be: low end of 80%, middle, high end.
#[must_use]
pub fn believed_scope(visible: &Visible, scenario: &Scenario) -> [f64; 3] {
    let known = visible.migration.known_scope.max(1.0);
    let belief = visible.beliefs.about(Latent::Scope);
    [-EIGHTY, 0.0, EIGHTY]
        .map(|width| known * libm::exp(scenario.migration.scope_sd * (belief.mean + width * belief.sd)))
}

/// The withheld truths of a finished game, the one that mattered most first.
#[must_use]
pub fn truths(world: &World, scenario: &Scenario) -> Vec<Truth> {
    let (visible, nature) = (&world.visible, &world.hidden.nature);
    let migration = &visible.migration;
    let tried = migration.spent > 0.0 || migration.moved.contains(&true);
    // By the same measure as on the screen of the bet: with what became known to be more work on the way.
    let known = migration.known_scope.max(1.0);
    let scope = match (tried, migration.piloted) {
        (true, true) => {
            let [low, _, high] = believed_scope(visible, scenario);
            Truth::ScopePiloted(nature.scope * known, [low, high])
        }
        (true, false) => Truth::ScopeUnpiloted(nature.scope * known, scenario.migration.pilot_cost),
        (false, _) => Truth::ScopeUntried(nature.scope),
    };
    let mut told = vec![scope];
    if visible.vendor.rounds > 0 || visible.vendor.signed.is_some() || !tried {
        told.push(Truth::Reserve(nature.vendor_reserve));
    }
    if visible.suppliers.running {
        told.push(Truth::NerveLost(nature.nerve));
    } else if visible.beliefs.about(Latent::Nerve).sd > 0.9 {
        told.push(Truth::Nerve(nature.nerve));
    }
    let (grid, hidden) = (&visible.grid, &world.hidden.grid);
    if hidden.possible > 0.0 {
        if grid.opened.is_some() {
            told.push(Truth::Waited(hidden.foregone));
        } else {
            told.push(Truth::Grid(nature.platform_demand, grid.never_founded));
        }
    }
    told
}
