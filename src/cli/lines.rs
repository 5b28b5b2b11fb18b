//! The game as lines: on a terminal of any kind, or through pipes.

use std::io::{self, IsTerminal, Write};

use super::arguments::Look;
use super::console::{Console, LONGEST};
use super::failure::{Exit, Failure, no_thread, not_said};
use super::hand::Hand;
use super::plainly::Plainly;
use super::play::{Words, not_kept, to_hand_in};
use super::preferences::Preferences;
use super::typed::Typed;
use crate::desk::opening::Opening;
use crate::plain::{self, Streams, Voice};
use crate::text::Locale;
use crate::tui::run::columns;
use crate::tui::settings::Settings;

/// Cells of a line where nobody says how many there are.
const COLUMNS: usize = 78;

/// Plays an opening as lines, until the player leaves, nothing more is typed, or a signal ends it.
pub(super) fn play(
    opening: Opening,
    mut hand: Hand,
    flags: &Look,
    words: Words<'_>,
    console: &mut Console,
) -> anyhow::Result<Exit> {
    let kept = Preferences::read(hand.store(), &console.texts);
    kept.problems.iter().for_each(|problem| console.complain(problem));
    // What was chosen holds until a flag says otherwise.
    let usual = kept.chosen.over(Settings::usual(console.texts.locale()));
    let locale = flags.lang.map_or(usual.locale, Locale::from);
    hand.speak(locale);
    let mut typed = Typed::listen().map_err(|error| no_thread(&error, console))?;
    let mut plainly;
    let output: &mut dyn Write = if flags.ascii {
        plainly = Plainly::new(console.out());
        &mut plainly
    } else {
        console.out()
    };
    let streams =
        Streams { input: &mut typed, output, width: columns().unwrap_or(COLUMNS), echo: !io::stdin().is_terminal() };
    let ended = plain::play(opening, &mut Voice::new(streams, words(locale)), &mut hand);
    let stopped = typed.stopped();
    if stopped.is_some() {
        // The prompt stays open when a signal comes; a stream that is gone needs no end.
        let _ = writeln!(console.out());
    }
    if ended.is_ok() {
        to_hand_in(&hand, console)?;
    }
    not_kept(&mut hand, ended.is_ok() && stopped.is_none(), console)?;
    match (stopped, ended) {
        (Some(exit), _) => Ok(exit),
        (None, Ok(())) => Ok(Exit::Done),
        (None, Err(error)) if error.kind() == io::ErrorKind::BrokenPipe => Err(error.into()),
        // What was not said is still waiting to be.
        (None, Err(error)) if console.flush().is_err() => {
            Err(Failure::new(Exit::Io, not_said(&error, &console.texts)).into())
        }
        (None, Err(error)) => {
            let reason = crate::text::sanitize(&error.to_string(), LONGEST);
            let said = console.texts.format("error-terminal-failed", &crate::args! { "reason" => reason });
            Err(Failure::new(Exit::Io, said).into())
        }
    }
}
