//! `agent`: the game as JSON Lines on standard input and output, for players in any language.

use std::io;

use clap::Args;

use super::arguments::{Place, difficulty_parser, form_parser};
use super::console::Console;
use super::failure::Exit;
use super::{seed, signals, sources};
use crate::agent::play;
use crate::journal::{Game, Setup};
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
    /// Keep the game under this name
    #[arg(long, value_name = "NAME")]
    pub(super) save: Option<String>,
    #[command(flatten)]
    pub(super) place: Place,
}

/// Plays with whoever is at the other end of the pipes.
pub(super) fn run(asked: &AgentArguments, _place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let found = sources::scenario(&asked.scenario, console)?;
    let setup = Setup {
        scenario: found.meta.name.clone(),
        form: asked.form,
        difficulty: asked.difficulty,
        seed: asked.seed.map_or_else(seed::fresh, Ok)?,
        assignment: None,
        id: None,
    };
    let source = found.source();
    let mut game = Game::new(found.scenario, source, setup);
    let mut input = io::stdin().lock();
    let (texts, out) = console.parts();
    play(&mut game, texts, &mut input, out, &mut |_| Ok(()))?;
    Ok(Exit::Done)
}
