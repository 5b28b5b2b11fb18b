//! The opening of a quarter: what lies on the desk before anything is decided.

use crate::sim::events::Deck;
use crate::sim::migration::Stage;
use crate::sim::runway;
use crate::sim::scenario::Scenario;
use crate::sim::trace::Trace;
use crate::sim::world::World;

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
