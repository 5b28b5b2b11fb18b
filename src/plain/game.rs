//! A game in play: which prompt follows which, and what is kept when.

use std::rc::Rc;

use super::lesson::Lesson;
use super::named::Names;
use super::verbs::Verb;
use super::{Next, Said, Stop, Voice};
use crate::args;
use crate::desk::keeping::Keeping;
use crate::desk::levers::doors::Door;
use crate::desk::opening::{Finished, Unfinished, Waiting};
use crate::desk::session::{Game, Phase, Session};
use crate::sim::decisions::Decisions;
use crate::sim::units::{Money, Quarter};
use crate::text::{Locale, Texts, sanitize};

/// A game, the voice that tells it, and whoever keeps it.
pub(super) struct Play<'p, 'v> {
    pub(super) session: Session,
    pub(super) voice: &'p mut Voice<'v>,
    pub(super) keeping: &'p mut dyn Keeping,
    /// One-way doors of the draft that have been told.
    pub(super) doors: Vec<Door>,
    /// The lesson that this game is, if it is one: then nothing of it is kept.
    pub(super) lesson: Option<Lesson>,
    /// The quarter for which a line to oneself was looked for last.
    pub(super) reminded: Option<Quarter>,
    /// What was told last from the bridge of a night, and how the acts were listed.
    pub(super) bridge: Vec<Vec<String>>,
    /// What was told last of what closing by the draft would bring.
    pub(super) ahead: Vec<String>,
    /// The cash at the close that was thought likeliest then.
    pub(super) ahead_cash: Option<Money>,
    /// What the levers are called, once somebody asked.
    pub(super) names: Option<Rc<Names>>,
    /// Whether the scale of the stocks was told.
    pub(super) scaled: bool,
}

impl<'p, 'v> Play<'p, 'v> {
    pub(super) fn new(game: Game, voice: &'p mut Voice<'v>, keeping: &'p mut dyn Keeping) -> Self {
        let texts = game.texts(voice.texts().locale());
        voice.speak(texts);
        Self {
            session: Session::new(game),
            voice,
            keeping,
            doors: Vec::new(),
            lesson: None,
            reminded: None,
            bridge: Vec::new(),
            ahead: Vec::new(),
            ahead_cash: None,
            names: None,
            scaled: false,
        }
    }

    /// Plays until something else is to be played. What was played is kept, whatever ends it.
    pub(super) fn run(mut self, cold: bool) -> Said<Next> {
        let done = self.rounds(cold);
        let kept = self.keeping.keep(self.session.game());
        let game = self.session.game();
        match (&done, kept) {
            (Err(Stop::Failed(_)), _) => {}
            (_, Err(why)) => self.complain(Err(why))?,
            (Err(_), Ok(())) if is_begun(game) => {
                let saves = self.keeping.folder().map_or_else(String::new, |folder| with_saves(&folder));
                self.voice.tell_with(goodbye(game), &args! { "saves" => saves })?;
            }
            (Err(Stop::Left), Ok(())) => self.voice.tell("plain-goodbye-nothing")?,
            (_, Ok(())) => {}
        }
        done
    }

    fn rounds(&mut self, cold: bool) -> Said<Next> {
        if cold {
            self.cold_open()?;
        }
        let mut resumed = true;
        loop {
            let resumed = std::mem::replace(&mut resumed, false);
            let next = match self.session.game().phase() {
                Phase::Deciding => self.quarter()?,
                Phase::Night => self.night(resumed)?,
                Phase::Letter(_) => self.letter()?,
                Phase::Over => Some(self.debrief()?),
            };
            if let Some(next) = next {
                return Ok(next);
            }
        }
    }

    /// The words.
    pub(super) const fn texts(&self) -> &Texts {
        self.voice.texts()
    }

    /// Keeps what was decided, if something was, without waiting.
    pub(super) fn keep_soon(&mut self) -> Said {
        let unsaved = self.session.take_unsaved();
        if self.lesson.is_some() {
            return Ok(());
        }
        if unsaved {
            let kept = self.keeping.draft(self.session.game());
            self.complain(kept)?;
        }
        self.tell_news()
    }

    /// Keeps the game before anything goes on.
    pub(super) fn keep_now(&mut self) -> Said {
        self.session.take_unsaved();
        if self.lesson.is_some() {
            return Ok(());
        }
        let kept = self.keeping.keep(self.session.game());
        self.complain(kept)?;
        self.tell_news()
    }

    fn tell_news(&mut self) -> Said {
        self.keeping.news().map_or(Ok(()), |said| self.voice.spell(&said))
    }

    /// Says why something could not be done, if it could not.
    pub(super) fn complain(&mut self, done: Result<(), String>) -> Said {
        match done {
            Ok(()) => Ok(()),
            Err(why) => {
                let said = self.texts().format("plain-not-kept", &args! { "why" => why });
                self.voice.spell(&said)
            }
        }
    }

    /// The title, with this game beside it.
    pub(super) fn to_the_title(&self) -> Next {
        let game = self.session.game();
        let finished = Finished::of(game);
        let unfinished = (finished.is_none() && is_begun(game)).then(|| Unfinished::of(game));
        Next::Title(Waiting { unfinished, finished, ..Waiting::default() })
    }

    /// What means the same at every prompt of a game; whether it was one of these.
    pub(super) fn elsewhere(&mut self, verb: Verb) -> Said<bool> {
        match verb {
            Verb::Language => self.other_language()?,
            Verb::HowTo => super::title::how_to(self.voice)?,
            Verb::Record => super::title::record(self.voice)?,
            Verb::Settings => {
                super::settings::ask(self.voice, self.keeping)?;
                let texts = self.session.game().texts(self.texts().locale());
                self.voice.speak(texts);
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn other_language(&mut self) -> Said {
        let other = other(self.texts().locale());
        let texts = self.session.game().texts(other);
        self.voice.speak(texts);
        self.keeping.prefer(other);
        self.voice.tell("plain-language-now")
    }
}

/// What is said of a game that is left: how it is gone on with, or looked back on.
fn goodbye(game: &Game) -> &'static str {
    if game.phase() == Phase::Over {
        if game.terms().is_some() { "plain-goodbye-exercise-over" } else { "plain-goodbye-over" }
    } else if game.terms().is_some() {
        "plain-goodbye-exercise"
    } else if game.phase() == Phase::Night {
        "plain-goodbye-night"
    } else {
        "plain-goodbye"
    }
}

/// Longer names of folders are cut when said.
const LONGEST_FOLDER: usize = 300;

/// What is added to a command that is to find its saves in a folder.
fn with_saves(folder: &str) -> String {
    let folder = sanitize(folder, LONGEST_FOLDER);
    let plain = |letter: char| letter.is_alphanumeric() || "/\\:._-".contains(letter);
    if folder.chars().all(plain) { format!(" --saves {folder}") } else { format!(" --saves \"{folder}\"") }
}

/// Whether something was decided, so that there is something to keep.
fn is_begun(game: &Game) -> bool {
    !game.played().is_empty() || *game.draft() != Decisions::none()
}

/// The other language.
pub(super) const fn other(locale: Locale) -> Locale {
    match locale {
        Locale::En => Locale::Ko,
        Locale::Ko => Locale::En,
    }
}

/// A figure with its name. There is one colon in it: two of them in a row cannot be told apart by ear.
pub(super) fn fact(texts: &Texts, name: &str, value: &str) -> String {
    let quoted = value.starts_with('"');
    if value.contains(": ") && !quoted {
        return saying(texts, name, value);
    }
    texts.format("plain-fact", &args! { "name" => name.replace(": ", ", "), "value" => value })
}

/// Whose words, or from when, and then the words, which may have a colon of their own.
pub(super) fn saying(texts: &Texts, name: &str, value: &str) -> String {
    texts.format("plain-saying", &args! { "name" => name.replace(": ", ", "), "value" => value })
}
