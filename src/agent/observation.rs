//! What is told before each decision: the state, what is believed, what can be done, the open card, and what came
//! of the last decisions.

use serde_json::{Map, Value, json};

use super::available::available;
use super::estimates::estimates;
use super::night;
use super::state::{millions, plain, state, written};
use crate::journal::{Game, Phase, Played};
use crate::report::cards;
use crate::sim::events::{self, Choice};
use crate::text::{Texts, plain as plain_text};

/// What is told before a decision. Borrows nothing, so that the game can go on.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub(super) struct Observation {
    pub(super) quarter: String,
    pub(super) turn: u16,
    pub(super) state: Value,
    pub(super) estimates: Value,
    pub(super) available: Value,
    pub(super) event: Value,
    pub(super) tell: Value,
    pub(super) echoes: Value,
    pub(super) previous: Value,
}

impl Observation {
    /// The open quarter. `since` is how many quarters had been played when the last decisions were taken.
    pub(super) fn of(game: &Game, texts: &Texts, since: usize) -> Self {
        let (visible, scenario) = (game.visible(), game.scenario());
        let letter = matches!(game.phase(), Phase::Letter(_));
        Self {
            quarter: game.quarter().to_string(),
            turn: game.turn(),
            state: state(visible, scenario),
            estimates: estimates(visible, scenario),
            // A letter takes an answer to its card and nothing else.
            available: if letter { json!({}) } else { available(visible, scenario, game.terms()) },
            event: event(game, texts),
            tell: tell(game, texts),
            echoes: echoes(game, texts),
            previous: previous(game, game.played().get(since..).unwrap_or_default()),
        }
    }
}

/// The open card: its options by id, what each would set beforehand on a screen, and the words. Those that an exercise
/// has shut are named apart.
fn event(game: &Game, texts: &Texts) -> Value {
    let (visible, scenario) = (game.visible(), game.scenario());
    let Some(card) = scenario.open_card(visible) else { return Value::Null };
    let (shut, open): (Vec<_>, Vec<_>) = (0_u8..).zip(&card.options).partition(|(place, _)| game.is_shut(*place));
    let ids = |some: &[(u8, &Choice)]| some.iter().map(|(_, option)| option.id.clone()).collect::<Vec<_>>();
    let prefill: Map<String, Value> = open
        .iter()
        .map(|(_, option)| {
            (option.id.clone(), written(&events::possible(visible, scenario, option), visible, scenario))
        })
        .collect();
    let labels: Map<String, Value> = (0_u8..)
        .zip(&card.options)
        .filter_map(|(place, option)| {
            let label = cards::option(texts, visible, scenario, place)?;
            Some((option.id.clone(), Value::from(plain_text(&label))))
        })
        .collect();
    let title = texts.try_get(&card.message());
    let body = cards::body(texts, visible, scenario);
    json!({
        "id": card.id,
        "options": ids(&open),
        "not_in_exercise": ids(&shut),
        "default": card.options.get(usize::from(card.default)).map(|option| option.id.as_str()),
        "prefill": prefill,
        "title": title.map(|title| plain_text(&title).into_owned()),
        "body": body.map(|body| plain_text(&body).into_owned()),
        "labels": labels,
    })
}

/// What announces the card of the coming quarter.
fn tell(game: &Game, texts: &Texts) -> Value {
    let card = game.visible().deck.tell.and_then(|place| game.scenario().cards.get(usize::from(place)));
    card.map_or(Value::Null, |card| {
        let words = cards::tell(texts, game.visible(), game.scenario());
        json!({ "event": card.id, "text": words.map(|words| plain_text(&words).into_owned()) })
    })
}

/// What earlier answers led to in the quarter just over.
fn echoes(game: &Game, texts: &Texts) -> Value {
    let landed = game.visible().deck.echoes.iter().flatten();
    let told = landed.filter_map(|echo| {
        let card = game.scenario().cards.get(usize::from(echo.card))?;
        let words = cards::echo(texts, *echo, game.visible(), game.scenario());
        Some(json!({ "event": card.id, "text": words.map(|words| plain_text(&words).into_owned()) }))
    });
    told.collect::<Vec<_>>().into()
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
