//! The opening of a quarter: what lies on the desk before anything is decided.

use super::pass;
use crate::sim::decisions::Decisions;
use crate::sim::events::Deck;
use crate::sim::luck::Luck;
use crate::sim::migration::Stage;
use crate::sim::plan::resolve;
use crate::sim::runway;
use crate::sim::scenario::{Form, Scenario};
use crate::sim::trace::{Silent, Trace};
use crate::sim::world::World;

/// The opening of a game with this luck: what lies before the form's first quarter is played by standing orders.
#[must_use]
pub fn open_game(scenario: &Scenario, form: Form, luck: Luck) -> World {
    let mut world = World::start(scenario, luck);
    let first = scenario.span(form).first;
    while world.visible.quarter < first && world.visible.alive() {
        let plan = resolve(&world.visible, scenario, &Decisions::none());
        pass(&mut world, scenario, &plan, &mut Silent);
    }
    world
}

/// Opens a quarter for decisions: the papers, prices, the card, the runway.
pub(crate) fn open_quarter<T: Trace>(world: &mut World, scenario: &Scenario) {
    let (visible, hidden) = (&mut world.visible, &world.hidden);
    let turn = visible.turn(scenario);
    visible.economy.open(&scenario.economy, &hidden.nature, turn);
    let glut = visible.economy.glut * hidden.nature.glut_size;
    visible.machines.quote(scenario, &hidden.nature, turn, glut);
    Deck::draw(visible, scenario, hidden.luck);
    let card = scenario.open_card(visible);
    visible.capital.partner_offer = card.is_some_and(|card| card.options.iter().any(|choice| choice.partner));
    if let Some(margin) = card.and_then(|card| card.vendor_offer) {
        let (piloted, abandoned) = (visible.migration.piloted, visible.migration.stage == Stage::Abandoned);
        let until = visible.quarter;
        visible.vendor.propose(&scenario.vendor, &hidden.nature, margin, until, piloted, abandoned);
    }
    if T::HEEDED {
        visible.runway = runway::runway(visible, scenario);
    }
}
