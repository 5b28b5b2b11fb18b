//! `play`, and the program without a command: the game on the terminal.

use std::io::{self, IsTerminal};

use clap::Args;

use super::arguments::{Colour, Look, Place, Plain, With, difficulty_parser, form_parser};
use super::console::Console;
use super::failure::{Exit, Failure};
use super::hand::{Hand, Latest};
use super::preferences::Preferences;
use super::sources::Found;
use super::{saves, sources};
use crate::args;
use crate::sim::scenario::{Difficulty, Form};
use crate::text::{Locale, sanitize};
use crate::tui::app::effect::{Outcome, Wish};
use crate::tui::app::{Opening, Shell};
use crate::tui::run::{Later, Options, RunError, is_dumb, is_terminal};
use crate::tui::screens::title::{Unfinished, Waiting};
use crate::tui::theme::{BuiltIn, Depth, Glyphs, Theme};
use crate::tui::{self, screens};

/// Play a scenario on the terminal
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        good-crisis play dotcom-2000 --form sprint     six quarters, ten minutes\n  \
        good-crisis play my-crisis.ron --seed 7        a scenario of your own\n  \
        good-crisis play --with september-2001         with a sober card that is otherwise left out\n  \
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
    pub(super) with: With,
    #[command(flatten)]
    pub(super) place: Place,
    #[command(flatten)]
    pub(super) plain: Plain,
    /// Go on with the save of this name
    #[arg(long, value_name = "NAME", conflicts_with_all = ["scenario", "form", "seed", "difficulty", "with", "player"])]
    pub(super) resume: Option<String>,
    /// Who plays: written into the save
    #[arg(long = "as", id = "player", value_name = "ID")]
    pub(super) player: Option<String>,
}

/// The scenario that is played when none is named.
const FLAGSHIP: &str = "dotcom-2000";

/// Opens the program as it was left: an unfinished game, the title, or on the first day the cold open.
pub(super) fn open(look: &Look, place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    on_a_terminal(console)?;
    let store = saves::store(&Place::default(), place, console)?;
    let found = sources::scenario(FLAGSHIP, console)?;
    let theirs = store.list().unwrap_or_default();
    let theirs: Vec<_> = theirs.iter().filter(|entry| entry.save().is_none_or(|save| !save.shipped)).collect();
    let mut hand = Hand::new(store.clone(), &found, console.texts.locale());
    let opening = if theirs.is_empty() {
        Opening::ColdOpen(Box::new(hand.new_game(&Wish {
            scenario: None,
            with: Vec::new(),
            form: Form::default(),
            difficulty: Difficulty::default(),
            seed: None,
        })?))
    } else {
        match hand.take_up_latest() {
            Latest { game: Some(game), finished: None, trouble } if trouble.is_empty() => Opening::Continue(game),
            Latest { game, finished, trouble } => {
                let unfinished = game.map(|game| Unfinished::of(&game));
                Opening::Title(Waiting { unfinished, finished, trouble })
            }
        }
    };
    show(opening, hand, look, &found, console)
}

/// Starts the game that the command line describes, or goes on with the one it names.
pub(super) fn run(asked: &PlayArguments, look: &Look, place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    on_a_terminal(console)?;
    let store = saves::store(&asked.place, place, console)?;
    let found = sources::scenario_with(asked.scenario.as_deref().unwrap_or(FLAGSHIP), &asked.with.with, console)?;
    let mut hand = Hand::new(store, &found, console.texts.locale());
    let game = match &asked.resume {
        Some(name) => hand.take_up(name).map_err(|error| saves::failure(&error, console))?,
        None => {
            hand.player = asked.player.as_deref().map(|id| player(id, console)).transpose()?;
            hand.new_game(&Wish {
                scenario: None,
                with: Vec::new(),
                form: asked.form.unwrap_or_default(),
                difficulty: asked.difficulty.unwrap_or_default(),
                seed: asked.seed,
            })?
        }
    };
    show(Opening::Continue(Box::new(game)), hand, look, &found, console)
}

fn on_a_terminal(console: &Console) -> Result<(), Failure> {
    let dumb = is_dumb() && io::stdin().is_terminal() && io::stdout().is_terminal();
    let said = if dumb { "error-terminal-dumb" } else { "error-no-terminal" };
    if is_terminal() { Ok(()) } else { Err(Failure::usage(console.texts.get(said))) }
}

/// A player's id as a class knows it: one line of letters that can be shown.
fn player(typed: &str, console: &Console) -> Result<String, Failure> {
    let id = sanitize(typed, LONGEST_ID);
    if id.trim().is_empty() || id != typed {
        let arguments = args! { "name" => id, "limit" => LONGEST_ID };
        return Err(Failure::usage(console.texts.format("cli-no-player", &arguments)));
    }
    Ok(id)
}

/// Most characters of a player's id.
const LONGEST_ID: usize = 64;

/// Longer reasons of the system than this are cut when said.
const LONGEST_REASON: usize = 300;

/// Hands the terminal to the screens until the player leaves.
fn show(opening: Opening, mut hand: Hand, flags: &Look, found: &Found, console: &mut Console) -> anyhow::Result<Exit> {
    let kept = Preferences::read(hand.store());
    // What was chosen on the title holds until a flag says otherwise.
    let locale = flags.lang.map(Locale::from).or(kept.locale).unwrap_or_else(|| console.texts.locale());
    hand.speak(locale);
    let theme = flags.theme.or(kept.theme).unwrap_or(BuiltIn::ALL[0]);
    let glyphs = Glyphs::table(flags.ascii);
    let colours = flags.color.wanted_on(&io::stdout());
    let depth = depth(flags.color, colours);
    let look = screens::Look {
        theme: Theme::built_in(theme, depth, glyphs).unwrap_or_else(|_| Theme::plain(glyphs)),
        texts: found.texts(locale),
        motion: !flags.no_motion,
    };
    let mut shell = Shell::new(opening, look, (theme, depth));
    let perform = |effect, later: &Later<Outcome>| {
        let later = later.clone();
        hand.perform(effect, move |outcome| later.send(outcome))
    };
    let ended = tui::run::run(&mut shell, perform, Options { colours });
    if let (Ok(code), Some(lost)) = (&ended, hand.lost()) {
        let said = console.texts.format("cli-not-kept", &args! { "reason" => lost.to_owned() });
        if *code == 0 {
            return Err(Failure::new(Exit::Io, said).into());
        }
        console.complain(&said);
    }
    match ended {
        Ok(tui::run::INTERRUPTED) => Ok(Exit::Interrupted),
        Ok(tui::run::TERMINATED) => Ok(Exit::Terminated),
        Ok(_) => Ok(Exit::Done),
        Err(RunError::NoTerminal) => Err(Failure::usage(console.texts.get("error-no-terminal")).into()),
        Err(RunError::Io(error)) => {
            let reason = sanitize(&error.to_string(), LONGEST_REASON);
            let said = console.texts.format("error-terminal-failed", &args! { "reason" => reason });
            Err(Failure::new(Exit::Io, said).into())
        }
    }
}

/// How many colours to use: what the terminal says, unless a flag has said more or less.
fn depth(asked: Colour, wanted: bool) -> Depth {
    if !wanted {
        return Depth::None;
    }
    let forced = asked == Colour::Always;
    Depth::detect(|name| std::env::var(name).ok().filter(|_| !(forced && name == "NO_COLOR")))
}
