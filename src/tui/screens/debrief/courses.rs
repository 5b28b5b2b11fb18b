//! Other courses of the same world, for the lines beside the player's own: history's, and the crisis wasted.

use crate::analysis::counterfactual::{Line, crisis_dividend, strategy_line, wasted_line};
use crate::analysis::play::Rules;
use crate::analysis::strategy::Strategy;
use crate::content::strategy::library;
use crate::sim::decisions::Decisions;
use crate::sim::luck::Luck;
use crate::sim::units::Money;
use crate::tui::session::Game;

/// The strategy that went history's way.
const HISTORY: &str = "history";
/// The strategy that wastes the crisis by relief.
const RELIEF: &str = "haggle";

/// The other courses of a finished game.
#[derive(Debug, Default)]
pub(super) struct Courses {
    /// Cash by quarter as history went about it, millions of dollars; empty where that cannot be played.
    pub(super) history: Vec<f64>,
    /// Cash by quarter with the crisis wasted, millions of dollars.
    pub(super) wasted: Vec<f64>,
    /// Value above that with the crisis wasted, millions of dollars, where both lived.
    pub(super) dividend: Option<f64>,
}

/// Plays the other courses.
pub(super) fn courses(game: &Game) -> Courses {
    let setup = game.setup();
    let rules = Rules { scenario: game.scenario(), form: setup.form, difficulty: setup.difficulty, quarters: None };
    let luck = Luck::new(setup.seed);
    let strategy = |name| Some(Strategy::compile(&library::strategy(name, game.scenario())?.ok()?, game.scenario()));
    let decisions: Vec<Decisions> = game.played().iter().map(|played| played.decisions).collect();
    let wasted = strategy(RELIEF).map(|relief| wasted_line(&rules, luck, &decisions, &relief));
    let verdicts = game.verdict().zip(wasted.as_ref());
    Courses {
        history: strategy(HISTORY).map(|history| cash(&strategy_line(&rules, luck, &history))).unwrap_or_default(),
        dividend: verdicts.and_then(|(own, line)| crisis_dividend(&own, &line.verdict)).map(Money::millions),
        wasted: wasted.as_ref().map(cash).unwrap_or_default(),
    }
}

fn cash(line: &Line) -> Vec<f64> {
    line.points.iter().map(|point| point.cash.millions()).collect()
}
