//! Other courses that the same world could have taken, for the lines beside the player's own.

use crate::analysis::play::{Rules, net_cash, play};
use crate::analysis::strategy::Strategy;
use crate::content::strategy::library;
use crate::sim::luck::Luck;
use crate::tui::session::Game;

/// Cash at the end of each quarter, millions of dollars, had this strategy played the same world.
#[must_use]
pub fn by_strategy(game: &Game, name: &str) -> Option<Vec<f64>> {
    let scenario = game.scenario();
    let strategy = Strategy::compile(&library::strategy(name, scenario)?.ok()?, scenario);
    let setup = game.setup();
    let rules = Rules { scenario, form: setup.form, difficulty: setup.difficulty, quarters: None };
    let mut cash = Vec::new();
    play(&rules, &strategy, Luck::new(setup.seed), |world, _| cash.push(net_cash(world).millions()));
    Some(cash)
}
