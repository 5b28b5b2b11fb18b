//! How the program opens: with which game, what waits beside it, and what a new one is to be.

use std::path::PathBuf;

use super::saves::story;
use super::when;
use crate::args;
use crate::content::library;
use crate::journal::{Day, Game};
use crate::sim::scenario::{Difficulty, Form};
use crate::sim::units::Quarter;
use crate::text::{Texts, truncate, width};

/// How the program starts.
#[derive(Debug)]
pub enum Opening {
    /// No player data yet: straight into the first minute of this game.
    ColdOpen(Box<Game>),
    /// An unfinished game, continued where it stood.
    Continue(Box<Game>),
    /// A game for a class, of which it is told first what it is; with the save of the attempt before, where that is over
    /// and this one has not begun.
    Exercise(Box<Game>, Option<Before>),
    /// The title, with the games that may wait.
    Title(Waiting),
    /// The first lesson.
    Lesson,
}

/// An attempt at an exercise that is over, where the next is about to begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// Its save.
    pub path: PathBuf,
    /// Which it is, from 1.
    pub attempt: u16,
}

/// A game that waits to be continued, as the title tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The scenario's name.
    pub scenario: String,
    /// The open quarter.
    pub quarter: Quarter,
    /// Its file; nothing, where it is the game in hand.
    pub path: Option<PathBuf>,
}

/// Why the game that the title names cannot be gone on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// In words, ready to be read.
    pub why: String,
    /// What the title is to name now.
    pub unfinished: Option<Unfinished>,
}

impl Unfinished {
    /// The game in hand, as it stands.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        Self { scenario: game.setup().scenario.clone(), quarter: game.quarter(), path: None }
    }
}

/// A game that is over and can be looked at again, as the title tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// The scenario's name.
    pub scenario: String,
    /// Id of the ending.
    pub ending: String,
}

impl Finished {
    /// A game, if it is over.
    #[must_use]
    pub fn of(game: &Game) -> Option<Self> {
        let ending = game.verdict()?.ending.id().to_owned();
        Some(Self { scenario: game.setup().scenario.clone(), ending })
    }
}

/// What the title says of a game that waits: its story, and where it stands or how it ended. Where that is wider than `room`
/// cells, the story's name is cut.
fn waits(scenario: &str, stands: &str, (id, entry): (&str, &str), room: usize, texts: &Texts) -> String {
    let story = story(scenario, texts);
    let said = |story: &str| texts.format(id, &args! { "entry" => entry, "scenario" => story, "stands" => stands });
    let whole = said(&story);
    match width(&whole).saturating_sub(room) {
        0 => whole,
        over => said(&truncate(&story, width(&story).saturating_sub(over))),
    }
}

/// What can be chosen at the title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Look at the end of a finished game again.
    LookBack,
    /// Go on with the unfinished game.
    Continue,
    /// Begin a game.
    New,
    /// Play today's game.
    Today,
    /// The first lesson.
    Lesson,
    /// How to play.
    HowTo,
    /// The saves, to be stepped through.
    Saves,
    /// Legend and record.
    Record,
    /// The exercises of a class: on screens; by lines one is named where the program is started.
    Classroom,
    /// The settings.
    Settings,
    /// The other language: for lines, where it may be the only thing that is understood. On screens it is a setting.
    Language,
    /// Leave.
    Quit,
}

impl Waiting {
    /// What can be chosen, in order: the newest game first. `today` says whether the day has a game.
    pub fn entries(&self, today: bool) -> impl Iterator<Item = Entry> + use<> {
        let all = [
            (self.finished.is_some(), Entry::LookBack),
            (self.unfinished.is_some(), Entry::Continue),
            (true, Entry::New),
            (today, Entry::Today),
            (true, Entry::Lesson),
            (true, Entry::HowTo),
            (true, Entry::Saves),
            (true, Entry::Record),
            (true, Entry::Classroom),
            (true, Entry::Settings),
            (true, Entry::Language),
            (true, Entry::Quit),
        ];
        all.into_iter().filter(|(there, _)| *there).map(|(_, entry)| entry)
    }

    /// What is said of the game that can be played on; `words` are the message and the name of what it hangs on.
    #[must_use]
    pub fn going_on(&self, words: (&str, &str), room: usize, texts: &Texts) -> Option<String> {
        let game = self.unfinished.as_ref()?;
        Some(waits(&game.scenario, &when::point(game.quarter, texts), words, room, texts))
    }

    /// The same of the game that can be looked at again.
    #[must_use]
    pub fn looking_back(&self, words: (&str, &str), room: usize, texts: &Texts) -> Option<String> {
        let game = self.finished.as_ref()?;
        // The words at hand may be those of another game, which is told as another story.
        let (scenario, locale) = (game.scenario.as_str(), texts.locale());
        let own = library::story(scenario).filter(|story| *story != texts.story());
        let ending = match own {
            Some(story) => Texts::told_as(locale, story).name("ending", &game.ending),
            None => texts.name("ending", &game.ending),
        };
        Some(waits(scenario, &ending, words, room, texts))
    }
}

/// What waits beside a new game.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// The newest game that can be played on.
    pub unfinished: Option<Unfinished>,
    /// A finished game, newer than that, whose debrief can be looked at again.
    pub finished: Option<Finished>,
    /// Today, which has a game of its own; nothing where no date is known.
    pub today: Option<Day>,
    /// Why newer ones cannot be taken up: open elsewhere, or damaged; a sentence each, ready to be read.
    pub trouble: Vec<String>,
    /// Why the game in hand is not on the disk as it stands, ready to be read.
    pub unkept: Option<String>,
}

/// A game that a player wishes to begin.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    /// The built-in scenario; `None` for the one that was opened.
    pub scenario: Option<&'static str>,
    /// Decks of cards that are added to it, of those that it offers.
    pub with: Vec<String>,
    /// Length.
    pub form: Form,
    /// Difficulty.
    pub difficulty: Difficulty,
    /// Seed of the luck; `None` lets the caller draw one.
    pub seed: Option<u64>,
}
