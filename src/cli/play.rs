//! `play`, and the program without a command: the game on the terminal.

use clap::Args;

use super::arguments::{Place, Plain, difficulty_parser, form_parser};
use super::console::Console;
use super::failure::{Exit, Failure};
use crate::sim::scenario::{Difficulty, Form};

/// Play a scenario on the terminal
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        good-crisis play dotcom-2000 --form sprint     six quarters, ten minutes\n  \
        good-crisis play my-crisis.ron --seed 7        a scenario of your own\n  \
        good-crisis play --resume friday               go on with a game by name")]
pub(super) struct PlayArguments {
    /// A built-in name or the path of a .ron file; default: dotcom-2000
    #[arg(value_name = "SCENARIO")]
    pub(super) scenario: Option<String>,
    /// Length of the game; default: full
    #[arg(long, value_parser = form_parser())]
    pub(super) form: Option<Form>,
    /// Number of the game's luck; default: a fresh one
    #[arg(long, value_name = "N")]
    pub(super) seed: Option<u64>,
    /// How hard; default: operator
    #[arg(long, value_parser = difficulty_parser())]
    pub(super) difficulty: Option<Difficulty>,
    #[command(flatten)]
    pub(super) place: Place,
    #[command(flatten)]
    pub(super) plain: Plain,
    /// Go on with the save of this name
    #[arg(long, value_name = "NAME", conflicts_with_all = ["scenario", "form", "seed", "difficulty", "player"])]
    pub(super) resume: Option<String>,
    /// Who plays: written into the save
    #[arg(long = "as", id = "player", value_name = "ID")]
    pub(super) player: Option<String>,
}

/// Opens the program as it was left: an unfinished game, the title, or on the first day the cold open.
pub(super) fn open(_place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    Err(Failure::usage(console.texts.get("error-no-terminal")).into())
}

/// Starts the game that the command line describes, or goes on with the one it names.
pub(super) fn run(_asked: &PlayArguments, _place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    Err(Failure::usage(console.texts.get("error-no-terminal")).into())
}
