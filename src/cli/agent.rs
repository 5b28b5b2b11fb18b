//! `agent`: the game as JSON Lines on standard input and output, for players in any language.

use std::io;

use clap::Args;

use super::arguments::{Place, With, difficulty_parser, form_parser};
use super::console::Console;
use super::failure::Exit;
use super::{saves, seed, signals, sources};
use crate::agent::play;
use crate::journal::{Game, SaveName, Setup, StoreError};
use crate::sim::scenario::{Difficulty, Form};

/// Play by JSON Lines on standard input and output
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        good-crisis agent dotcom-2000 --seed 7\n  \
        echo '{\"type\":\"decide\",\"decisions\":{}}' | good-crisis agent dotcom-2000 --seed 7 --save bot")]
pub(super) struct AgentArguments {
    /// A built-in name or the path of a .ron file
    #[arg(value_name = "SCENARIO")]
    pub(super) scenario: String,
    /// Number of the game's luck; default: a fresh one
    #[arg(long, value_name = "N")]
    pub(super) seed: Option<u64>,
    /// Length of the game
    #[arg(long, value_parser = form_parser(), default_value = "full")]
    pub(super) form: Form,
    /// How hard
    #[arg(long, value_parser = difficulty_parser(), default_value = "operator")]
    pub(super) difficulty: Difficulty,
    #[command(flatten)]
    pub(super) with: With,
    /// Keep the game under this name
    #[arg(long, value_name = "NAME")]
    pub(super) save: Option<String>,
    #[command(flatten)]
    pub(super) place: Place,
}

/// Plays with whoever is at the other end of the pipes.
pub(super) fn run(asked: &AgentArguments, place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let found = sources::scenario_with(&asked.scenario, &asked.with.with, console)?;
    let setup = Setup {
        scenario: found.meta.name.clone(),
        form: asked.form,
        difficulty: asked.difficulty,
        seed: asked.seed.map_or_else(seed::fresh, Ok)?,
        assignment: None,
        id: None,
    };
    let texts = found.texts(console.texts.locale());
    let mut game = Game::new(found.scenario.clone(), found.source(), setup);
    // Begun before the first line: a name that is taken is not found out after the game.
    let keeper = match &asked.save {
        None => None,
        Some(name) => {
            let told = |error: &StoreError| saves::failure(error, console);
            let store = saves::store(&asked.place, place, console)?;
            let name = SaveName::new(name).map_err(|fault| told(&StoreError::Name(fault)))?;
            Some(store.begin(&name, &game).map_err(|error| told(&error))?)
        }
    };
    let mut lost = None;
    let mut keep = |game: &Game| match keeper.as_ref().map_or(Ok(()), |keeper| keeper.flush(game)) {
        Ok(()) => Ok(()),
        Err(error) => {
            lost = Some(error);
            Err(io::Error::other("the game cannot be kept"))
        }
    };
    let played = play(&mut game, &texts, &mut io::stdin().lock(), console.out(), &mut keep);
    match lost {
        Some(error) => Err(saves::failure(&error, console).into()),
        None => played.map(|()| Exit::Done).map_err(Into::into),
    }
}
