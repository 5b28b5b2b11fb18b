//! The first lesson by lines: the same steps on the same small game, in words that can be typed.
//!
//! It only looks at the game. Nothing of a game that is a lesson is kept until the player chooses to play on.

use super::game::Play;
use super::voice::{Heard, Prompt};
use super::{Next, Said, Stop, Voice};
use crate::args;
use crate::content::tutorial::{On, Tutorial, Until, tutorial};
use crate::desk::keeping::Keeping;
use crate::desk::opening::Waiting;
use crate::desk::session::Phase;
use crate::desk::when;
use crate::journal::{Game, Setup};
use crate::sim::decisions::Decisions;

/// The lesson, and how far it is.
#[derive(Debug)]
pub(super) struct Lesson {
    tutorial: Tutorial,
    step: usize,
    /// Whether the words of the step have been said.
    said: bool,
    /// The draft when the step began.
    draft: Decisions,
    /// What was read since the step began.
    read: Option<On>,
    /// Whether a forecast or a reason was asked for since then.
    asked: bool,
}

/// How a lesson ends.
enum Ended {
    /// Its game is played on.
    PlayedOn(Box<Game>),
    /// Another is begun.
    Another(Box<Game>),
    /// Back to the title.
    Left,
}

/// Gives the lesson from its beginning on; `waiting` is what waits at the title meanwhile.
pub(super) fn play(voice: &mut Voice<'_>, keeping: &mut dyn Keeping, waiting: Waiting) -> Said<Next> {
    let Ok(tutorial) = tutorial() else { return Ok(Next::Title(waiting)) };
    let Ok(game) = Game::begin(Setup::of_lesson(&tutorial)) else { return Ok(Next::Title(waiting)) };
    let mut play = Play::new(game, voice, keeping);
    play.voice.pause()?;
    play.voice.tell("plain-lesson-begins")?;
    play.lesson = Some(Lesson { tutorial, step: 0, said: false, draft: Decisions::none(), read: None, asked: false });
    let ended = play.run_lesson();
    if matches!(ended, Err(Stop::Left | Stop::Ended)) {
        voice.tell("plain-lesson-not-kept")?;
    }
    match ended? {
        // From here on it is a game like any other.
        Ended::PlayedOn(game) => match keeping.branch(&game) {
            Ok(()) => Ok(Next::Game(game, false)),
            Err(why) => voice.spell(&why).map(|()| Next::Title(waiting)),
        },
        Ended::Another(game) => Ok(Next::Game(game, false)),
        Ended::Left => Ok(Next::Title(waiting)),
    }
}

impl Play<'_, '_> {
    /// Plays until the lesson is over, and asks what comes next.
    fn run_lesson(mut self) -> Said<Ended> {
        loop {
            self.teach(On::Close)?;
            let left = match self.session.game().phase() {
                Phase::Deciding if !self.is_taught() => self.quarter()?,
                Phase::Night if !self.is_taught() => self.night(false)?,
                _ => return self.after_the_lesson(),
            };
            if left.is_some() {
                return Ok(Ended::Left);
            }
        }
    }

    /// What can be done once the lesson is over.
    fn after_the_lesson(self) -> Said<Ended> {
        let quarter = when::point(self.session.game().quarter(), self.texts());
        self.voice.pause()?;
        self.voice.tell_with("plain-lesson-done", &args! { "quarter" => quarter.as_str() })?;
        loop {
            let args = args! { "quarter" => quarter.as_str() };
            let play_on = self.texts().format("plain-lesson-play-on", &args);
            let rest = ["tutorial-new", "tutorial-leave", "tutorial-quit"].map(|id| self.texts().get(id));
            let options: Vec<String> = std::iter::once(play_on).chain(rest).collect();
            self.voice.list(&options)?;
            let question = self.texts().get("plain-title");
            match self.voice.ask(&question, Prompt { options: &options, ..Prompt::default() })? {
                Heard::Option(0) => return Ok(Ended::PlayedOn(Box::new(self.session.game().clone()))),
                Heard::Option(1) => {
                    if let Some(wish) = super::title::new_game(self.voice)? {
                        match self.keeping.begin(&wish) {
                            Ok(game) => return Ok(Ended::Another(Box::new(game))),
                            Err(why) => self.voice.spell(&why)?,
                        }
                    }
                }
                Heard::Option(2) => return Ok(Ended::Left),
                Heard::Option(_) => return Err(Stop::Left),
                _ => {}
            }
        }
    }

    /// Whether the lesson has no step left.
    fn is_taught(&self) -> bool {
        self.lesson.as_ref().is_none_or(|lesson| lesson.step >= lesson.tutorial.steps.len())
    }

    /// Notes for the lesson what was read; nothing without one.
    pub(super) fn has_read(&mut self, what: On) {
        if let Some(lesson) = &mut self.lesson {
            lesson.read = Some(what);
        }
    }

    /// Notes that something was asked.
    pub(super) fn has_asked(&mut self) {
        if let Some(lesson) = &mut self.lesson {
            lesson.asked = true;
        }
    }

    /// Says the words of the step that is due here, and of those after it that ask for nothing but to be heard. After a
    /// close only the tape is spoken of, after the paper only the paper; at the desk, all that is left.
    pub(super) fn teach(&mut self, here: On) -> Said {
        let closed = self.session.game().played().len();
        while let Some(lesson) = &mut self.lesson {
            let Some(step) = lesson.tutorial.steps.get(lesson.step) else { return Ok(()) };
            let holds = match step.until {
                Until::On(On::Desk) => lesson.said && here == On::Desk,
                // Where the player stands is told by what he hears: to have heard of it is to be there.
                Until::On(On::Briefing | On::Close) | Until::Left => lesson.said,
                Until::On(on) => lesson.read == Some(on),
                Until::Moved => lesson.said && *self.session.draft() != lesson.draft,
                Until::Asked => lesson.asked,
                Until::Closed(quarters) => closed >= quarters,
            };
            // What is over is not taught any more.
            if holds || closed > step.quarter {
                lesson.step += 1;
                (lesson.said, lesson.asked, lesson.read) = (false, false, None);
                lesson.draft = *self.session.draft();
                continue;
            }
            if lesson.said || closed < step.quarter || here != On::Desk && step.on != here {
                return Ok(());
            }
            lesson.said = true;
            let words = format!("plain-lesson-{}", step.id);
            let args = args! { "step" => lesson.step + 1, "steps" => lesson.tutorial.steps.len() };
            self.voice.pause()?;
            let place = self.voice.texts().format("plain-lesson-place", &args);
            let words = format!("{place} {}", self.voice.texts().get(&words));
            self.voice.say(&words)?;
            self.voice.pause()?;
        }
        Ok(())
    }
}
