//! `agent`: the game as JSON Lines on standard input and output, for players in any language.

use std::io;

use clap::Args;

use super::arguments::{Place, With, difficulty_parser, form_parser};
use super::console::Console;
use super::exercise::{self, Student};
use super::failure::Exit;
use super::play::player;
use super::{saves, seed, signals, sources};
use crate::agent::play;
use crate::args;
use crate::classroom::assignment;
use crate::journal::{Game, Keeper, SaveName, Setup, Shelf, Store, StoreError};
use crate::sim::scenario::{Difficulty, Form};

#[derive(Debug, Args)]
pub(super) struct AgentArguments {
    #[arg(value_name = "SCENARIO", required_unless_present = "resume")]
    pub(super) scenario: Option<String>,
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pub(super) seed: Option<u64>,
    #[arg(long, value_parser = form_parser())]
    pub(super) form: Option<Form>,
    #[arg(long, value_parser = difficulty_parser())]
    pub(super) difficulty: Option<Difficulty>,
    #[arg(long = "as", id = "player", value_name = "ID")]
    pub(super) player: Option<String>,
    #[arg(long, value_name = "TOKEN")]
    pub(super) token: Option<String>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) attempt: Option<u16>,
    #[command(flatten)]
    pub(super) with: With,
    #[arg(long, value_name = "NAME")]
    pub(super) save: Option<String>,
    #[arg(long, value_name = "NAME", conflicts_with_all = ["scenario", "seed", "form", "difficulty", "player", "token", "attempt", "with", "save"])]
    pub(super) resume: Option<String>,
    #[command(flatten)]
    pub(super) place: Place,
}

/// The game, about to begin: a scenario's, or a student's for a class.
fn begin(asked: &AgentArguments, store: Option<&Store>, console: &Console) -> anyhow::Result<Game> {
    let scenario = asked.scenario.as_deref().unwrap_or_default();
    if let Some(assignment) = exercise::named(scenario, console)? {
        exercise::sets(&[("--form", asked.form.is_some()), ("--difficulty", asked.difficulty.is_some())], console)?;
        asked.player.as_deref().map(|id| player(id, console)).transpose()?;
        let student = Student {
            id: asked.player.as_deref(),
            token: asked.token.as_deref(),
            seed: asked.seed,
            attempt: asked.attempt,
        };
        exercise::sets(&[("--with", !asked.with.with.is_empty())], console)?;
        return exercise::start(scenario, &assignment, &student, store, console);
    }
    let flags = [("--token", asked.token.is_some()), ("--attempt", asked.attempt.is_some())];
    exercise::only_here(scenario, &flags, console)?;
    let found = sources::scenario_to_play(scenario, &asked.with.with, console)?;
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

/// The game, begun or taken up, and its keeper where it is kept.
fn taken(asked: &AgentArguments, place: &Place, console: &Console) -> anyhow::Result<(Game, Option<Keeper>)> {
    let told = |error: &StoreError| saves::failure(error, console);
    if let Some(name) = &asked.resume {
        let store = saves::store(&asked.place, place, console)?;
        let (mut game, keeper) = store.resume(name, &mut Shelf::new()).map_err(|error| told(&error))?;
        assignment::take_up(name, &mut game).map_err(|issues| told(&StoreError::Unreadable(issues)))?;
        return Ok((game, Some(keeper)));
    }
    let Some(name) = &asked.save else { return Ok((begin(asked, None, console)?, None)) };
    let store = saves::store_to_keep_in(&asked.place, place, console)?;
    let game = begin(asked, Some(&store), console)?;
    // Begun before the first line: a name that is taken is not found out after the game.
    let name = SaveName::new(name).map_err(|fault| told(&StoreError::Name(fault)))?;
    let keeper = store.begin(&name, &game).map_err(|error| told(&error))?;
    Ok((game, Some(keeper)))
}

/// Plays with whoever is at the other end of the pipes.
pub(super) fn run(asked: &AgentArguments, place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let (mut game, keeper) = taken(asked, place, console)?;
    game.tell_time(seed::now());
    if let Some(closing) = game.terms().and_then(|terms| terms.marking.closes.as_ref()).filter(|one| one.passed) {
        console.complain(&console.texts.format("class-closed", &args! { "when" => closing.said.as_str() }));
    }
    let texts = game.texts(console.texts.locale());
    let mut lost = None;
    let mut keep = |game: &Game| match keeper.as_ref().map_or(Ok(()), |keeper| keeper.flush(game)) {
        Ok(()) => Ok(()),
        Err(error) => {
            lost = Some(error);
            Err(io::Error::other("the game cannot be kept"))
        }
    };
    let played = play(&mut game, &texts, &mut io::stdin().lock(), console.out(), &mut keep);
    if let Some(keeper) = &keeper
        && let Some(aside) = keeper.put_aside()
    {
        console.complain(&saves::put_aside(keeper.path(), &aside, &console.texts));
    }
    match lost {
        Some(error) => Err(saves::failure(&error, console).into()),
        None => played.map(|()| Exit::Done).map_err(Into::into),
    }
}
