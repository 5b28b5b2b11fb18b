//! Truths that were withheld in play and are told once, when the game is over.

use crate::journal::{Game, Played};
use crate::sim::belief::Latent;
use crate::sim::migration::Stage;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// A truth, with what it was.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Truth {
    /// The work was so many times the estimate; nobody ran a pilot, which would have said so for this, in millions.
    ScopeUnpiloted(f64, f64),
    /// The work was so many times the estimate, and what was believed of it after a pilot, 80% from low to high.
    ScopePiloted(f64, [f64; 2]),
    /// The work would have been so many times the estimate; it was never begun.
    ScopeUntried(f64),
    /// What beginning early and letting others in made of it: so many times the estimate in the end; and how many times
    /// were believed then.
    ScopeGrown(f64, f64),
    /// The share of list down to which the vendor would have gone when it would have gone furthest.
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

/// Growth of the work beyond its nature from which it is told. (Assumption: a twentieth, what one decimal shows.)
const GROWN: f64 = 1.05;

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

/// The lowest price that the vendor would have taken in a game, or ever offered, share of list.
fn lowest_price(game: &Game) -> f64 {
    let scenario = game.scenario();
    let worlds = game.played().iter().map(Played::world_before).chain([game.world()]);
    let unsigned = worlds.filter(|world| world.visible.vendor.signed.is_none());
    let prices = unsigned.map(|world| {
        let (vendor, migration) = (&world.visible.vendor, &world.visible.migration);
        let gone = migration.stage == Stage::Abandoned;
        let price = vendor.reserve(&scenario.vendor, &world.hidden.nature, migration.piloted, gone);
        vendor.offer.map_or(price, |offer| offer.min(price)).clamp(0.0, 1.0)
    });
    let lowest = prices.fold(f64::INFINITY, f64::min);
    // Who signed in the first quarter knows no other price than the one signed.
    lowest.min(game.visible().vendor.price)
}

/// The withheld truths of a finished game, the one that mattered most first.
#[must_use]
pub fn truths(game: &Game) -> Vec<Truth> {
    let (world, scenario) = (game.world(), game.scenario());
    let (visible, nature) = (&world.visible, &world.hidden.nature);
    let migration = &visible.migration;
    let tried = migration.spent > 0.0 || migration.moved.contains(&true);
    // What was true of the world, whoever ran it, by one measure: a fork of the same game tells the same number. What
    // this company made of it stands beside.
    let scope = match (tried, migration.piloted) {
        (true, true) => {
            // As it was believed when the pilot was over: what was learnt later is not what it said.
            let piloted = game.played().iter().map(Played::after).find(|after| after.migration.piloted);
            let then = piloted.unwrap_or(visible);
            let known = then.migration.known_scope.max(1.0);
            let [low, _, high] = believed_scope(then, scenario).map(|believed| believed / known);
            Truth::ScopePiloted(nature.scope, [low, high])
        }
        (true, false) => Truth::ScopeUnpiloted(nature.scope, scenario.migration.pilot_cost),
        (false, _) => Truth::ScopeUntried(nature.scope),
    };
    let mut told = vec![scope];
    let grown = world.hidden.migration.scope;
    if tried && grown > nature.scope * GROWN {
        let [_, believed, _] = believed_scope(visible, scenario);
        told.push(Truth::ScopeGrown(grown, believed));
    }
    if visible.vendor.rounds > 0 || visible.vendor.signed.is_some() || !tried {
        told.push(Truth::Reserve(lowest_price(game)));
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
