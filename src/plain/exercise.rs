//! An exercise by lines: the levers that it leaves, what it keeps back, and the questions it asks.

use super::game::Play;
use super::voice::{Heard, Prompt};
use super::{Next, Said, Voice};
use crate::args;
use crate::desk::keeping::Games;
use crate::desk::levers::{self, Lever};
use crate::desk::opening::Before;
use crate::desk::session::Game;
use crate::desk::{brief, when};
use crate::journal::answer::LEAST_WORDS;
use crate::journal::{LONGEST_ANSWER, Word};
use crate::text::{Texts, sanitize};

/// Which attempt is played: the one that is over, in this file, is looked back at, or the next begins.
pub(super) fn which(game: Box<Game>, before: &Before, voice: &mut Voice<'_>, games: &mut dyn Games) -> Said<Next> {
    let (number, most) = brief::attempts(&game, Some(before));
    let told = args! { "attempt" => number, "before" => before.attempt, "most" => most };
    let named = |texts: &Texts| {
        let back = texts.format("exercise-look-back", &args! { "attempt" => before.attempt });
        [back, texts.format("exercise-begin", &told)]
    };
    loop {
        let options = named(voice.texts());
        let question = voice.texts().format("plain-exercise-which", &told);
        match voice.ask(&question, Prompt { options: &options, ..Prompt::default() })? {
            Heard::Option(0) => match games.look_back(Some(&before.path)) {
                Ok(over) => return Ok(Next::Game(Box::new(over), false)),
                Err(why) => voice.spell(&why)?,
            },
            Heard::Option(_) => return Ok(Next::Game(game, false)),
            _ => {}
        }
    }
}

impl Play<'_, '_> {
    /// Says what the exercise is, or that the game is none.
    pub(super) fn brief(&mut self) -> Said {
        let lines = brief::lines(self.session.game(), None, self.texts());
        if lines.is_empty() { self.voice.tell("plain-exercise-none") } else { self.voice.say_all(lines) }
    }

    /// The levers that an exercise leaves in sight; all of them without one.
    pub(super) fn in_sight(&self) -> Vec<Lever> {
        let mut all = levers::all(self.session.scenario());
        all.retain(|lever| !self.session.is_hidden(*lever));
        all
    }

    /// Says so where an exercise has set this lever; whether it has.
    pub(super) fn is_set(&mut self, lever: Lever) -> Said<bool> {
        let set = self.session.is_set(lever);
        if set {
            self.voice.tell("exercise-set-help")?;
        }
        Ok(set)
    }

    /// Says so where an exercise shows no reasons yet; whether it does not.
    pub(super) fn keeps_reasons_back(&mut self) -> Said<bool> {
        let back = !self.session.shows_why();
        if back {
            self.voice.tell("exercise-no-why")?;
        }
        Ok(back)
    }

    /// Says what will be asked before the quarter closes, so that it can be thought about meanwhile.
    pub(super) fn announce_question(&mut self) -> Said {
        let Some(question) = self.session.game().question() else { return Ok(()) };
        let told = args! { "question" => question.text.as_str() };
        self.voice.pause()?;
        self.voice.tell_with("exercise-asks", &told)
    }

    /// Asks for the word that the act waits for; whether none is waited for any more. An empty line leaves it open.
    pub(super) fn released(&mut self) -> Said<bool> {
        while let Some(act) = self.session.game().awaits().cloned() {
            self.voice.pause()?;
            let told = args! { "quarter" => when::point(act.from, self.texts()), "said" => act.said(), "when" => act.when.as_str() };
            let asked = self.texts().format("plain-exercise-word", &told);
            let heard = self.voice.ask(&asked, Prompt { free: true, ..Prompt::default() })?;
            let Heard::Words(typed) = heard else {
                self.voice.tell("exercise-word-missing")?;
                return Ok(false);
            };
            if Word::parse(&typed).is_some_and(|word| self.session.game_mut().release(word)) {
                self.keep_now()?;
                self.voice.tell("exercise-word-right")?;
            } else {
                self.voice.tell("exercise-word-wrong")?;
            }
        }
        Ok(true)
    }

    /// Asks what the exercise asks now, one question after the other. Whether everything has an answer: an empty line
    /// leaves a question open.
    pub(super) fn answer_questions(&mut self) -> Said<bool> {
        while let Some(question) = self.session.game().question().cloned() {
            self.voice.pause()?;
            let asked = self.texts().format("plain-exercise-asks", &args! { "question" => question.text.as_str() });
            let heard = self.voice.ask(&asked, Prompt { free: true, ..Prompt::default() })?;
            let Heard::Words(answer) = heard else {
                self.voice.tell("plain-exercise-open")?;
                return Ok(false);
            };
            let kept = sanitize(&answer, LONGEST_ANSWER);
            if answer.chars().count() > LONGEST_ANSWER {
                self.voice.tell_with("exercise-answer-cut", &args! { "limit" => LONGEST_ANSWER })?;
            }
            let too_short = self.session.game().terms().is_some_and(|terms| terms.is_too_short(&kept));
            if too_short {
                let keep = self.texts().format("plain-exercise-short", &args! { "least" => LEAST_WORDS });
                if !self.voice.confirm(&keep)? {
                    continue;
                }
            }
            if !self.session.game_mut().answer(&question.id, &kept) {
                // Otherwise it would be asked again for ever.
                self.voice.tell("note-too-many")?;
                return Ok(true);
            }
            self.keep_now()?;
            self.voice.tell("plain-exercise-kept")?;
        }
        Ok(true)
    }
}
