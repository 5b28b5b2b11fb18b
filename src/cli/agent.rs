//! `agent`: the game as JSON Lines on standard input and output, for players in any language.

use std::io;

use clap::Args;

use super::arguments::{Place, difficulty_parser, form_parser};
use super::console::Console;
use super::failure::Exit;
use super::exercise::{self, Student};
use super::play::player;
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
    /// A built-in name or the path of a .ron file, also of an exercise
    #[arg(value_name = "SCENARIO")]
    pub(super) scenario: String,
    /// Number of the game's luck; default: a fresh one
    #[arg(long, value_name = "N")]
    pub(super) seed: Option<u64>,
    /// Length of the game; default: full
    #[arg(long, value_parser = form_parser())]
    pub(super) form: Option<Form>,
    /// How hard; default: operator
    #[arg(long, value_parser = difficulty_parser())]
    pub(super) difficulty: Option<Difficulty>,
    /// Who plays: written into the save
    #[arg(long = "as", id = "player", value_name = "ID")]
    pub(super) player: Option<String>,
    /// The starting token of an exercise that asks for one
    #[arg(long, value_name = "TOKEN")]
    pub(super) token: Option<String>,
    /// Keep the game under this name
    #[arg(long, value_name = "NAME")]
    pub(super) save: Option<String>,
    #[command(flatten)]
    pub(super) place: Place,
}

/// The game, about to begin: a scenario's, or a student's for a class.
fn begin(asked: &AgentArguments, console: &Console) -> anyhow::Result<Game> {
    if let Some(assignment) = exercise::named(&asked.scenario, console)? {
        exercise::sets(&[("--form", asked.form.is_some()), ("--difficulty", asked.difficulty.is_some())], console)?;
        asked.player.as_deref().map(|id| player(id, console)).transpose()?;
        let student = Student { id: asked.player.as_deref(), token: asked.token.as_deref(), seed: asked.seed };
        return exercise::start(&asked.scenario, &assignment, &student, console);
    }
    exercise::no_token(&asked.scenario, asked.token.as_deref(), console)?;
    let found = sources::scenario(&asked.scenario, console)?;
    let setup = Setup {
        scenario: found.meta.name.clone(),
        form: asked.form.unwrap_or_default(),
        difficulty: asked.difficulty.unwrap_or_default(),
        seed: asked.seed.map_or_else(seed::fresh, Ok)?,
        id: asked.player.as_deref().map(|id| player(id, console)).transpose()?,
        ..Setup::default()
    };
    Ok(Game::new(found.scenario.clone(), found.source(), setup))
}

/// Plays with whoever is at the other end of the pipes.
pub(super) fn run(asked: &AgentArguments, place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let mut game = begin(asked, console)?;
    let texts = game.texts(console.texts.locale());
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
