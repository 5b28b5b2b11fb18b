//! Saves as they are listed, and one of them to be looked at quarter by quarter.

use super::ago::Ago;
use super::{fork, when};
use crate::args;
use crate::journal::{Game, MODEL_VERSION, Summary};
use crate::report::words;
use crate::sim::figures::Figure;
use crate::sim::units::Quarter;
use crate::text::{Texts, count};

/// The figures that are told of a quarter of a save, in their order: money, then the six stocks.
pub const FIGURES: [Figure; 10] = [
    Figure::Cash,
    Figure::Sales,
    Figure::GrossMargin,
    Figure::OperatingResult,
    Figure::Runway,
    Figure::Urgency,
    Figure::Readiness,
    Figure::Tangle,
    Figure::Suppliers,
    Figure::Muscle,
];

/// A save in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// The name of its file, safe to show.
    pub name: String,
    /// What it says of itself, or why it cannot be read, in a sentence.
    pub kept: Result<Summary, String>,
    /// The quarter that is open, where the game is not over and its scenario is known.
    pub open: Option<Quarter>,
    /// How long ago its file was written; nothing of one within the program.
    pub ago: Option<Ago>,
    /// What can be done about one that cannot be read, in sentences.
    pub mend: Vec<String>,
}

/// What is done first with a save of the list, before it is stepped through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First {
    /// It is played on.
    GoOn,
    /// It is looked back at from its end.
    LookBack,
}

impl Listed {
    /// What is done first with it, as far as it says of itself; nothing, where stepping through it is all that can be done.
    #[must_use]
    pub fn first(&self) -> Option<First> {
        match &self.kept {
            Ok(summary) if summary.is_unfinished() => Some(First::GoOn),
            Ok(summary) if summary.is_finished() => Some(First::LookBack),
            _ => None,
        }
    }
}

/// The saves there are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Those that are listed, the newest first.
    pub listed: Vec<Listed>,
    /// What is said beside them: that there are older ones, or that the folder cannot be read.
    pub remark: Option<String>,
}

/// That there are older saves than the list holds, and where.
#[must_use]
pub fn left_out(count: usize, folder: &str, texts: &Texts) -> Option<String> {
    let args = args! { "count" => i64::try_from(count).unwrap_or(i64::MAX), "folder" => folder };
    (count > 0).then(|| texts.format("saves-left-out", &args))
}

/// What can be done about a file that is not the save it should be: the model that wrote it, where it says so and it is
/// another; `path` as a person may type it, where a command of the shell says more.
#[must_use]
pub fn mend(path: Option<&str>, model: Option<u32>, texts: &Texts) -> Vec<String> {
    let model = model.filter(|model| *model != MODEL_VERSION);
    let args = model.map(|model| args! { "model" => model, "known" => MODEL_VERSION });
    let mut said: Vec<String> = args.map(|args| texts.format("saves-mend-model", &args)).into_iter().collect();
    said.push(texts.get("saves-mend-untouched"));
    // The command stands in a line of its own, to be copied.
    said.extend(
        path.into_iter().flat_map(|path| [texts.get("saves-mend-verify"), format!("good-crisis verify {path}")]),
    );
    said.push(texts.get("saves-mend-else"));
    said
}

/// A game to be looked at again.
#[derive(Debug)]
pub struct Shown {
    /// The name of its save, safe to show.
    pub name: String,
    /// The game.
    pub game: Game,
    /// The older model that it was played with: then it is what this one makes of its decisions, and cannot be branched.
    pub older: Option<u32>,
}

impl Shown {
    /// The place from which a what-if would go on that is asked for at a quarter, by its place among those played: a
    /// quarter that somebody decided, or the letter of its year.
    #[must_use]
    pub fn fork(&self, place: usize) -> usize {
        fork::asked_before(&self.game, place)
    }

    /// The what-if: a game of its own.
    #[must_use]
    pub fn branch(&self, place: usize) -> Game {
        fork::rewound(&self.game, self.fork(place))
    }

    /// That it was played with an older model, where it was.
    #[must_use]
    pub fn caution(&self, texts: &Texts) -> Option<String> {
        self.older.map(|model| older(texts, model))
    }
}

fn older(texts: &Texts, model: u32) -> String {
    texts.format("replay-older", &args! { "model" => model, "known" => MODEL_VERSION })
}

const fn is_older(summary: &Summary) -> bool {
    summary.model < MODEL_VERSION
}

/// The title of a story, or its name where there is none.
#[must_use]
pub fn story(name: &str, texts: &Texts) -> String {
    texts.try_get(&format!("scenario-{name}-title")).unwrap_or_else(|| name.to_owned())
}

/// A save in the list, part by part: its story; how it stands; an older model; when it was last played.
#[must_use]
pub fn stands(listed: &Listed, summary: &Summary, texts: &Texts) -> Vec<String> {
    let mut parts = vec![story(&summary.setup.scenario, texts), standing(listed, summary, texts)];
    parts.extend(model(summary, texts));
    parts.extend(played(listed, texts));
    parts
}

/// How a save stands: the quarter that is open, or how it ended.
#[must_use]
pub fn standing(listed: &Listed, summary: &Summary, texts: &Texts) -> String {
    match (&summary.ending, listed.open) {
        (Some((ending, _)), _) => texts.name("ending", ending),
        (None, Some(open)) => texts.format("saves-open", &args! { "quarter" => when::point(open, texts) }),
        (None, None) => texts.get("saves-unfinished"),
    }
}

/// The older model that a save was played with, if it was.
#[must_use]
pub fn model(summary: &Summary, texts: &Texts) -> Option<String> {
    is_older(summary).then(|| texts.format("saves-model", &args! { "model" => summary.model }))
}

/// When a save was last played; of one that came with the game, that.
#[must_use]
pub fn played(listed: &Listed, texts: &Texts) -> Option<String> {
    let shipped = listed.kept.as_ref().is_ok_and(|summary| summary.shipped);
    if shipped { Some(texts.get("saves-shipped")) } else { listed.ago.map(|ago| ago.words(texts)) }
}

/// The number of a save's luck, named.
#[must_use]
pub fn seed(summary: &Summary, texts: &Texts) -> String {
    texts.format("saves-seed", &args! { "seed" => summary.setup.seed.to_string() })
}

/// What is told of a save beside the list.
#[must_use]
pub fn about(listed: &Listed, texts: &Texts) -> String {
    let summary = match &listed.kept {
        Ok(summary) => summary,
        // What can be done about it follows where there is a sentence of it.
        Err(why) => return [std::slice::from_ref(why), &listed.mend].concat().join(" "),
    };
    let setup = &summary.setup;
    let args = args! {
        "name" => listed.name.as_str(),
        "form" => texts.name("form", setup.form.id()),
        "difficulty" => texts.name("difficulty", setup.difficulty.id()),
        "seed" => setup.seed.to_string(),
        "quarters" => i64::try_from(summary.played).unwrap_or(i64::MAX),
    };
    let mut said = vec![texts.format("saves-about", &args)];
    let day = summary.day.map(|day| args! { "date" => words::date(texts, day) });
    said.extend(day.map(|args| texts.format("saves-day", &args)));
    if let Some((_, score)) = &summary.ending {
        let score = count::grouped(score.round_ties_even() as i64);
        said.push(texts.format("saves-score", &args! { "score" => score }));
    }
    said.extend(is_older(summary).then(|| older(texts, summary.model)));
    said.join(" ")
}
