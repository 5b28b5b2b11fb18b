//! The panel: policies that play the exercise as a student does, among whose skill a student's is placed.

use serde::Deserialize;

use crate::analysis::course::Course;
use crate::analysis::play::answering;
use crate::analysis::strategy::{State, Strategy};
use crate::classroom::assignment::{Assignment, SeedPolicy};
use crate::classroom::measures::skill_and_luck;
use crate::content::ron_file;
use crate::content::strategy::library;
use crate::journal::{Game, Phase};
use crate::sim::decisions::Decisions;
use crate::sim::luck::Luck;
use crate::sim::units::Money;

/// The panel's file.
const FILE: &str = include_str!("../../assets/classroom/panel.ron");

/// The panel as written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Panel", deny_unknown_fields)]
struct PanelFile {
    format: u64,
    policies: Vec<String>,
    seeds: Vec<u64>,
}

/// A policy and the seed it plays with.
#[derive(Clone, Debug)]
pub struct Seat {
    policy: Strategy,
    seed: u64,
}

/// Who sits on the panel of an assignment: those of its policies that can play the scenario at all. Where everybody
/// plays with one seed, so does the panel.
#[must_use]
pub fn seats(assignment: &Assignment) -> Vec<Seat> {
    // A test reads the file.
    let Ok(file) = ron_file::read::<PanelFile>(FILE, "panel.ron") else { return Vec::new() };
    let (scenario, _) = assignment.scenario();
    let seeds = match assignment.seed {
        SeedPolicy::Same(seed) => vec![seed],
        _ => file.seeds,
    };
    let ready = |name: &String| Some(Strategy::compile(&library::strategy(name, &scenario)?.ok()?, &scenario));
    let policies: Vec<Strategy> = file.policies.iter().filter_map(ready).collect();
    let seats =
        policies.iter().flat_map(|policy| seeds.iter().map(|seed| Seat { policy: policy.clone(), seed: *seed }));
    seats.collect()
}

/// The skill of a seat: it plays the assignment and is judged as a student is.
#[must_use]
pub fn skill(assignment: &Assignment, seat: &Seat, worlds: usize) -> Option<Money> {
    let game = play(assignment.trial(seat.seed), &seat.policy);
    skill_and_luck(&game, &Course::of(&game), worlds).map(|judged| judged.skill())
}

/// A game played to its end by a policy, under the game's own locks.
#[must_use]
pub fn play(mut game: Game, policy: &Strategy) -> Game {
    let mut state = State::new(Luck::new(game.setup().seed));
    loop {
        match game.phase() {
            Phase::Over => return game,
            Phase::Letter(_) => {
                let answer = answering(policy.answer(game.visible()));
                put(&mut game, answer);
            }
            Phase::Deciding | Phase::Night => {
                let wish = policy.wish(&mut state, game.visible(), game.scenario());
                put(&mut game, wish);
            }
        }
        if game.close().is_err() {
            return game;
        }
    }
}

/// Drafts what of a wish can be done.
fn put(game: &mut Game, mut wish: Decisions) {
    loop {
        game.set_draft(wish);
        let refused = game.rejections();
        let mut fewer = wish;
        for rejection in &refused {
            fewer.silence(rejection.key);
            if rejection.key == "orders" {
                fewer.silence("grid_orders");
            }
        }
        if refused.is_empty() {
            return;
        }
        if fewer == wish {
            game.set_draft(Decisions::none());
            return;
        }
        wish = fewer;
    }
}

/// Where a skill lies among the panel's, 0 to 100: the share below it, and half of those like it.
#[must_use]
pub fn percentile(panel: &[Money], skill: Money) -> Option<f64> {
    if panel.is_empty() {
        return None;
    }
    let below = panel.iter().filter(|other| **other < skill).count();
    let alike = panel.iter().filter(|other| **other == skill).count();
    Some(100.0 * (below as f64 + alike as f64 / 2.0) / panel.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_panel_is_made_of_policies_that_there_are() {
        let file: PanelFile = ron_file::read(FILE, "panel.ron").unwrap();
        assert!(file.format == 1 && file.policies.len() >= 10 && !file.seeds.is_empty());
        for name in &file.policies {
            assert!(library::text(name).is_some(), "no policy is called {name}");
        }
    }

    #[test]
    fn a_percentile_counts_those_below_and_half_of_those_alike() {
        let panel: Vec<Money> = [-2.0, 0.0, 0.0, 4.0].map(Money::from_millions).into();
        let at = |millions: f64| percentile(&panel, Money::from_millions(millions)).unwrap();
        assert_eq!([-3.0, -2.0, 0.0, 3.0, 5.0].map(at), [0.0, 12.5, 50.0, 75.0, 100.0]);
        assert_eq!(percentile(&[], Money::ZERO), None);
    }
}
