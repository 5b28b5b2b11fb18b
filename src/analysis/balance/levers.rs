//! Levers by effect: levels of each decision key, one at a time, on several strategies.

use serde::Serialize;

use super::effect::{Effect, effects};
use super::field::Field;
use crate::content::balance::change::Change;
use crate::content::balance::section::{Levers, Prices, Stripping};
use crate::content::strategy::Rule;
use crate::content::strategy::amount::Amount;
use crate::content::strategy::condition::Condition;
use crate::content::strategy::setting::Setting;

/// By how much the median must move for a lever to count as one.
pub const LEAST_MOVE: f64 = 0.01;

/// A decision key with what its levels do.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Key {
    /// The key.
    pub key: String,
    /// Whether some level surely moves some strategy's median by [`LEAST_MOVE`] or more.
    pub matters: bool,
    /// Its levels on each strategy.
    pub effects: Vec<Effect>,
}

/// Tries every level of every key.
pub fn by_effect(field: &mut Field<'_>, levers: &Levers) -> Vec<Key> {
    let changes: Vec<(String, Change)> =
        levers.levels.iter().map(|level| (format!("{}: {}", level.key, level.name), level.change.clone())).collect();
    let effects = effects(field, &levers.baselines, &changes, 0);
    let mut keys: Vec<Key> = Vec::new();
    for level in &levers.levels {
        if keys.last().is_none_or(|key| key.key != level.key) {
            keys.push(Key { key: level.key.clone(), matters: false, effects: Vec::new() });
        }
        let name = format!("{}: {}", level.key, level.name);
        let found = effects.iter().filter(|effect| effect.name == name);
        if let Some(key) = keys.last_mut() {
            key.effects.extend(found.cloned().map(|effect| Effect { name: level.name.clone(), ..effect }));
            key.matters = key.effects.iter().any(|effect| effect.moves(LEAST_MOVE));
        }
    }
    keys
}

/// What the name of a rise over a strategy's own path begins with; those of prices that never move are numbers.
pub(super) const OWN_PATH: &str = "path+";

/// Prices that never move, in place of those that do.
pub fn static_prices(field: &mut Field<'_>, prices: &Prices) -> Vec<Effect> {
    let always = |price: f64| Change {
        without: vec!["price_index".to_owned()],
        rules: vec![Rule {
            when: Condition::All(Vec::new()),
            once: false,
            settings: vec![Setting::PriceIndex(Amount::Fixed(price))],
        }],
        ..Change::default()
    };
    let mut levels = prices.levels.clone();
    if !levels.contains(&prices.gouging) {
        levels.push(prices.gouging);
    }
    let risen = |rise: f64| Change { plus: vec![("price_index".to_owned(), rise)], ..Change::default() };
    let levels = levels.into_iter().map(|price| (price.to_string(), always(price)));
    let rises = prices.rises.iter().map(|rise| (format!("{OWN_PATH}{rise}"), risen(*rise)));
    let changes: Vec<(String, Change)> = levels.chain(rises).collect();
    effects(field, &prices.baselines, &changes, prices.ruined_within)
}

/// Ways to dress the company up.
pub fn stripping(field: &mut Field<'_>, stripping: &Stripping) -> Vec<Effect> {
    effects(field, &stripping.baselines, &stripping.ways, 0)
}
