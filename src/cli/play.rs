//! `play`, and the program without a command: the game on the terminal.

use std::ffi::OsString;
use std::io::{self, IsTerminal};

use clap::Args;
use unicode_normalization::UnicodeNormalization;

use super::arguments::{Colour, Look, Place, Plain, With, difficulty_parser, form_parser};
use super::console::{Console, LONGEST, finding, said};
use super::failure::{Exit, Failure, no_thread};
use super::hand::{Hand, Latest};
use super::preferences::Preferences;
use super::{exercise, lines, reminders, saves, seed, sources};
use crate::args;
use crate::content::library::{self, FLAGSHIP};
use crate::desk::keeping::Games;
use crate::desk::opening::{Opening, Waiting, Wish};
use crate::journal::setup::LONGEST_ID;
use crate::sim::scenario::{Difficulty, Form};
use crate::text::{self, Locale, Texts, sanitize};
use crate::tui::app::Shell;
use crate::tui::app::effect::Outcome;
use crate::tui::run::{Later, Options, RunError, is_dumb, is_terminal};
use crate::tui::settings::{Chosen, Colours, Setting, Settings};
use crate::tui::theme::Depth;
use crate::tui::{self, screens};

#[derive(Debug, Args)]
pub(super) struct PlayArguments {
    #[arg(value_name = "SCENARIO")]
    pub(super) scenario: Option<String>,
    #[arg(long, value_parser = form_parser())]
    pub(super) form: Option<Form>,
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pub(super) seed: Option<u64>,
    #[arg(long, value_parser = difficulty_parser())]
    pub(super) difficulty: Option<Difficulty>,
    #[command(flatten)]
    pub(super) with: With,
    #[command(flatten)]
    pub(super) place: Place,
    #[command(flatten)]
    pub(super) plain: Plain,
    #[arg(long, conflicts_with_all = ["scenario", "form", "seed", "difficulty"])]
    pub(super) daily: bool,
    #[arg(long, conflicts_with_all = ["scenario", "form", "seed", "difficulty", "daily", "player"])]
    pub(super) tutorial: bool,
    #[arg(long, value_name = "NAME", conflicts_with_all = ["scenario", "form", "seed", "difficulty", "daily", "tutorial", "with", "player"])]
    pub(super) resume: Option<OsString>,
    #[arg(long = "as", id = "player", value_name = "ID")]
    pub(super) player: Option<String>,
    #[arg(long, value_name = "TOKEN", conflicts_with = "resume")]
    pub(super) token: Option<String>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..), conflicts_with = "resume")]
    pub(super) attempt: Option<u16>,
}

/// Opens the program as it was left: an unfinished game, the title, or on the first day the cold open.
pub(super) fn open(look: &Look, place: &Place, plain: Plain, console: &mut Console) -> anyhow::Result<Exit> {
    let way = way(plain.plain, console)?;
    let store = saves::store_to_keep_in(&Place::default(), place, console)?;
    let theirs = store.list().map_err(|error| saves::failure(&error, console))?;
    // The main story is read when a game of it begins: the title needs none of it.
    let mut hand = Hand::new(store, None, console.texts.locale());
    let opening = if theirs.iter().all(|entry| entry.save().is_some_and(|save| save.shipped)) {
        let game = hand.begin(&Wish {
            scenario: None,
            with: Vec::new(),
            form: Form::default(),
            difficulty: Difficulty::default(),
            seed: None,
        });
        Opening::ColdOpen(Box::new(game.map_err(|said| Failure::new(Exit::Io, said))?))
    } else {
        match hand.take_up_latest() {
            Latest { game: Some(game), finished: None, trouble, .. } if trouble.is_empty() => Opening::Continue(game),
            Latest { unfinished, finished, trouble, .. } => {
                Opening::Title(Waiting { unfinished, finished, trouble, ..Waiting::default() })
            }
        }
    };
    way(opening, hand, look, &|locale| library::told(FLAGSHIP, locale), console)
}

/// Starts the game that the command line describes, or goes on with the one it names.
pub(super) fn run(
    asked: &PlayArguments,
    look: &Look,
    place: &Place,
    plain: Plain,
    console: &mut Console,
) -> anyhow::Result<Exit> {
    let way = way(asked.plain.plain || plain.plain, console)?;
    // A game by name says what is wrong with its own file; a lesson is not kept.
    let kept_here = asked.resume.is_none() && !asked.tutorial;
    let open = if kept_here { saves::store_to_keep_in } else { saves::store };
    let store = open(&asked.place, place, console)?;
    let named = asked.scenario.as_deref().unwrap_or(FLAGSHIP);
    let exercise = exercise::named(named, console)?;
    let found =
        sources::scenario_to_play(if exercise.is_some() { FLAGSHIP } else { named }, &asked.with.with, console)?;
    let mut hand = Hand::new(store, Some(&found), console.texts.locale());
    let words = |locale| found.texts(locale);
    if asked.tutorial {
        return way(Opening::Lesson, hand, look, &words, console);
    }
    let mut before = None;
    let game = match (&asked.resume, &exercise) {
        (Some(name), _) => hand.take_up(name).map_err(|error| saves::failure(&error, console))?,
        (None, Some(assignment)) => {
            exercise::sets(
                &[
                    ("--form", asked.form.is_some()),
                    ("--difficulty", asked.difficulty.is_some()),
                    ("--with", !asked.with.with.is_empty()),
                ],
                console,
            )?;
            let start =
                exercise::start(named, assignment, &exercise_asked(asked, console)?, Some(hand.store()), console)?;
            match hand.take_up_exercise(&start).map_err(|error| saves::failure(&error, console))? {
                Some(mut begun) => {
                    // What was mended in the file meanwhile is what the student is told.
                    assignment.put_under(&mut begun);
                    begun.tell_time(seed::now());
                    begun
                }
                None => {
                    before = exercise::before(assignment, &start, hand.store()).filter(|_| asked.attempt.is_none());
                    start
                }
            }
        }
        (None, None) if asked.daily => {
            hand.player = asked.player.as_deref().map(|id| player(id, console)).transpose()?;
            hand.today().map_err(|said| Failure::new(Exit::Unreadable, said))?
        }
        (None, None) => {
            let flags = [("--token", asked.token.is_some()), ("--attempt", asked.attempt.is_some())];
            exercise::only_here(named, &flags, console)?;
            hand.player = asked.player.as_deref().map(|id| player(id, console)).transpose()?;
            let game = hand.begin(&Wish {
                scenario: None,
                with: Vec::new(),
                form: asked.form.unwrap_or_default(),
                difficulty: asked.difficulty.unwrap_or_default(),
                seed: asked.seed,
            });
            game.map_err(|said| Failure::new(Exit::Io, said))?
        }
    };
    // What the exercise is, is told where it begins.
    let tells = exercise.is_some() && asked.resume.is_none() && game.played().is_empty();
    let opening = if tells { Opening::Exercise(Box::new(game), before) } else { Opening::Continue(Box::new(game)) };
    way(opening, hand, look, &words, console)
}

/// What the command line says of a student.
fn exercise_asked<'a>(asked: &'a PlayArguments, console: &Console) -> Result<exercise::Student<'a>, Failure> {
    asked.player.as_deref().map(|id| player(id, console)).transpose()?;
    Ok(exercise::Student {
        id: asked.player.as_deref(),
        token: asked.token.as_deref(),
        seed: asked.seed,
        attempt: asked.attempt,
    })
}

/// The words in which the story is told, in a language.
pub(super) type Words<'a> = &'a dyn Fn(Locale) -> Texts;

/// How an opening is played.
type Way = fn(Opening, Hand, &Look, Words<'_>, &mut Console) -> anyhow::Result<Exit>;

/// As lines where that is asked for, or where the terminal can do nothing else; else on screens.
fn way(plain: bool, console: &Console) -> Result<Way, Failure> {
    let dumb = || is_dumb() && io::stdin().is_terminal() && io::stdout().is_terminal();
    if plain || dumb() {
        Ok(lines::play)
    } else if is_terminal() {
        Ok(show)
    } else {
        Err(Failure::usage(console.texts.get("error-no-terminal")))
    }
}

/// A player's id as a class knows it: one line of letters that can be shown.
pub(super) fn player(typed: &str, console: &Console) -> Result<String, Failure> {
    // Some systems hand letters over in parts, and a blank at an end is nobody's name.
    let typed: String = typed.trim().nfc().collect();
    let id = sanitize(&typed, LONGEST_ID);
    if id.is_empty() || id != typed {
        let arguments = args! { "name" => id, "limit" => LONGEST_ID };
        return Err(Failure::usage(console.texts.format("cli-no-player", &arguments)));
    }
    Ok(id)
}

/// Hands the terminal to the screens until the player leaves.
fn show(
    opening: Opening,
    mut hand: Hand,
    flags: &Look,
    words: Words<'_>,
    console: &mut Console,
) -> anyhow::Result<Exit> {
    let kept = Preferences::read(hand.store(), &console.texts);
    let detected = detected(flags.color);
    // What was chosen in the settings holds until a flag says otherwise.
    let held = held(flags);
    let settings = held.over(kept.chosen.over(Settings::usual(console.texts.locale())));
    hand.speak(settings.locale);
    let colours = settings.colours.depth(detected) != Depth::None;
    let look =
        screens::Look { theme: settings.fitted(detected), texts: words(settings.locale), motion: settings.motion };
    let texts = &console.texts;
    let (reminders, unread) = match reminders::read(hand.store(), texts) {
        Ok(reminders) => (reminders, None),
        Err(why) => (Vec::new(), Some(why)),
    };
    // The first in a line of the screen, all of them whole where the screen was.
    let problems: Vec<String> = kept.problems.into_iter().chain(unread).collect();
    problems.iter().for_each(|problem| console.complain(problem));
    let notice = problems.into_iter().next();
    let shell = Shell::new(opening, look, (settings.theme, detected));
    let mut shell = shell.with_settings(settings, held, detected).with_reminders(reminders).on_day(seed::today());
    shell = shell.with_notice(notice).in_haste();
    let perform = |effect, later: &Later<Outcome>| {
        let later = later.clone();
        hand.perform(effect, move |outcome| later.send(outcome))
    };
    let ended = tui::run::run(&mut shell, perform, Options { colours, mouse: settings.mouse });
    if let Ok(code) = &ended {
        not_kept(&mut hand, *code == 0, console)?;
    }
    // On a page of its own nothing of it is cut, framed or gone with the screens.
    for line in hand.shared() {
        writeln!(console.out(), "{}", text::plain(line))?;
    }
    to_hand_in(&hand, console)?;
    match ended {
        Ok(tui::run::INTERRUPTED) => Ok(Exit::Interrupted),
        Ok(tui::run::TERMINATED) => Ok(Exit::Terminated),
        Ok(_) => Ok(Exit::Done),
        Err(RunError::NoThread(error)) => Err(no_thread(&error, console).into()),
        Err(RunError::NoTerminal) => Err(Failure::usage(console.texts.get("error-no-terminal")).into()),
        Err(RunError::Io(error)) => {
            let reason = sanitize(&error.to_string(), LONGEST);
            let said = console.texts.format("error-terminal-failed", &args! { "reason" => reason });
            Err(Failure::new(Exit::Io, said).into())
        }
    }
}

/// Names the save that a student hands in, if it is one for a class.
pub(super) fn to_hand_in(hand: &Hand, console: &mut Console) -> io::Result<()> {
    let Some(path) = hand.exercise() else { return Ok(()) };
    let told = console.texts.format("class-hand-in", &args! { "path" => said(path) });
    writeln!(console.out(), "{}", finding(&told))
}

/// Says what is not on the disk, if something is not. Where all else went well, that is how it ends.
pub(super) fn not_kept(hand: &mut Hand, well: bool, console: &mut Console) -> Result<(), Failure> {
    let settled = hand.settled();
    // Told on the screens in a line, or come up with what was written last.
    let news = hand.news();
    hand.told().iter().chain(&news).for_each(|said| console.complain(said));
    let Err(said) = settled else { return Ok(()) };
    if well {
        return Err(Failure::new(Exit::Io, said));
    }
    console.complain(&said);
    Ok(())
}

/// How many colours the terminal says it has; `NO_COLOR` is not heeded where a flag has asked for colours.
fn detected(asked: Colour) -> Depth {
    if !asked.wanted_on(&io::stdout()) {
        return Depth::None;
    }
    let forced = asked == Colour::Always;
    Depth::detect(|name| std::env::var(name).ok().filter(|_| !(forced && name == "NO_COLOR")))
}

/// The settings that flags make.
fn held(flags: &Look) -> Chosen {
    let colours = match flags.color {
        Colour::Auto => None,
        Colour::Always => Some(Colours::Auto),
        Colour::Never => Some(Colours::None),
    };
    let made = [
        flags.lang.map(|language| Setting::Language(language.into())),
        flags.theme.map(Setting::Theme),
        colours.map(Setting::Colours),
        flags.no_motion.then_some(Setting::Motion(false)),
        flags.ascii.then_some(Setting::Ascii(true)),
    ];
    made.into_iter().flatten().collect()
}
