//! What is told before each decision: the state, what is believed, what can be done, the open card, and what came
//! of the last decisions.

use serde_json::{Value, json};

use super::available::available;
use super::estimates::estimates;
use super::night;
use super::state::{millions, plain, state, written};
use crate::journal::{Game, Phase, Played};

/// What is told before a decision. Borrows nothing, so that the game can go on.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub(super) struct Observation {
    pub(super) quarter: String,
    pub(super) turn: u16,
    pub(super) state: Value,
    pub(super) estimates: Value,
    pub(super) available: Value,
    pub(super) event: Value,
    pub(super) previous: Value,
}

impl Observation {
    /// The open quarter. `since` is how many quarters had been played when the last decisions were taken.
    pub(super) fn of(game: &Game, since: usize) -> Self {
        let (visible, scenario) = (game.visible(), game.scenario());
        let letter = matches!(game.phase(), Phase::Letter(_));
        Self {
            quarter: game.quarter().to_string(),
            turn: game.turn(),
            state: state(visible, scenario),
            estimates: estimates(visible, scenario),
            // A letter takes an answer to its card and nothing else.
            available: if letter { json!({}) } else { available(visible, scenario) },
            event: event(game),
            previous: previous(game, game.played().get(since..).unwrap_or_default()),
        }
    }
}

/// The open card.
fn event(game: &Game) -> Value {
    let _ = game;
    Value::Null
}

/// What was decided, what the market did not give, and what came of a night; `null` before the first decisions.
fn previous(game: &Game, quarters: &[Played]) -> Value {
    let Some(first) = quarters.first() else { return Value::Null };
    let night = quarters.iter().find_map(|quarter| quarter.report.night.as_ref());
    json!({
        "decided": written(&first.decisions, first.before(), game.scenario()),
        "not_done": quarters.iter().flat_map(not_done).collect::<Vec<_>>(),
        "night": night.map(night::outcome),
    })
}

/// What was asked for and the market did not give.
fn not_done(quarter: &Played) -> Vec<Value> {
    let mut missing = Vec::new();
    if quarter.report.not_delivered > 0.0 {
        missing.push(json!({ "key": "orders", "missing": plain(quarter.report.not_delivered) }));
    }
    if quarter.report.not_raised > 0.0 {
        missing.push(json!({ "key": "finance", "missing": millions(quarter.report.not_raised) }));
    }
    missing
}
