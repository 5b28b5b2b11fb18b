//! What the screens ask for while a game is played: a game begun or taken up, kept draft by draft, saves to be looked
//! at, and settings and reminders kept.

mod begun;
mod chosen;
mod exercises;
mod shown;
mod written;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::thread;

use super::saves;
use super::sources::Found;
use crate::desk::keeping::{Games, Reminders, Saves};
use crate::desk::opening::{Finished, Unfinished};
use crate::desk::unkept::NotKept;
use crate::journal::{Game, Keeper, Shelf, Shelved, Store, StoreError};
use crate::report::reckoning::Reckoning;
use crate::sim::decisions::Decisions;
use crate::text::{Locale, Texts};
use crate::tui::app::effect::{Effect, Outcome};
use begun::is_same;
use shown::Lies;
use written::write_report;

/// The newest game that can be played on, taken up, and what stands before it in the folder.
#[derive(Default)]
pub(super) struct Latest {
    /// The game, where there is one.
    pub(super) game: Option<Box<Game>>,
    /// How the title tells of it.
    pub(super) unfinished: Option<Unfinished>,
    /// A finished game that is newer.
    pub(super) finished: Option<Finished>,
    /// Why newer games cannot be taken up: they are open elsewhere, or not what they say they are.
    pub(super) trouble: Vec<String>,
}

/// Most sentences about games that cannot be taken up.
const MOST_TROUBLE: usize = 2;

/// Carries out what the screens ask for.
pub(super) struct Hand {
    store: Store,
    shelf: Shelf,
    keeper: Option<Keeper>,
    lost: Option<String>,
    /// The game for which not even a file could be begun.
    unbegun: Option<Box<Game>>,
    texts: Texts,
    /// What new games are of; nothing, where it is the main story.
    given: Option<Shelved>,
    /// Where the saves that were listed last lie, in the order of the list.
    listed: Vec<Lies>,
    /// Who plays, written into games that are begun.
    pub(super) player: Option<String>,
    /// The game that was kept last is one for a class.
    for_class: bool,
    /// The lines to be shown to others that were asked for last.
    shared: Vec<String>,
    /// What was told on the screens, in a line that may have been cut or gone before it was read.
    told: Vec<String>,
}

impl Hand {
    /// Nothing in hand yet; new games are of this scenario, or else of the main story.
    pub(super) fn new(store: Store, given: Option<&Found>, locale: Locale) -> Self {
        Self {
            store,
            shelf: Shelf::new(),
            keeper: None,
            lost: None,
            unbegun: None,
            texts: Texts::new(locale),
            given: given.map(|found| (Arc::clone(&found.scenario), found.source())),
            listed: Vec::new(),
            player: None,
            for_class: false,
            shared: Vec::new(),
            told: Vec::new(),
        }
    }

    /// The folder of saves.
    pub(super) const fn store(&self) -> &Store {
        &self.store
    }

    /// Says what goes wrong in this language.
    pub(super) fn speak(&mut self, locale: Locale) {
        self.texts = Texts::new(locale);
    }

    /// The save of the game in hand, if it is one for a class.
    pub(super) fn exercise(&self) -> Option<&Path> {
        self.keeper.as_ref().filter(|_| self.for_class).map(Keeper::path)
    }

    /// Waits until the game in hand is on the disk as it stands. What could not be kept is tried once more: nothing else
    /// is taken in hand, and the program is not left, without a word about it.
    ///
    /// # Errors
    /// It could not be kept this time either: in a sentence.
    pub(super) fn settled(&mut self) -> Result<(), String> {
        let kept = match (&self.keeper, self.unbegun.take()) {
            (Some(keeper), _) => keeper.settle().map_err(|error| self.words(&error)),
            (None, Some(game)) => self.keep(&game),
            (None, None) => self.lost.clone().map_or(Ok(()), Err),
        };
        self.lost = kept.as_ref().err().cloned();
        kept.map_err(|reason| self.not_kept(reason).said(&self.texts))
    }

    fn not_kept(&self, reason: String) -> NotKept {
        NotKept { reason, begun: self.keeper.is_some() }
    }

    fn kept_or_told(&mut self, game: &Game) -> Option<Outcome> {
        match self.kept(game, true) {
            Ok(()) => self.tidings(),
            Err(reason) => Some(Outcome::NotKept(self.not_kept(reason))),
        }
    }

    /// Hands the draft to whoever writes; what the disk says of it comes later, where it is news.
    fn drafted(&mut self, game: &Game, later: impl FnOnce(Outcome) + Send + 'static) -> Option<Outcome> {
        if let Some(keeper) = &self.keeper {
            self.for_class = game.terms().is_some();
            keeper.draft(game, || later(Outcome::Tried));
            return None;
        }
        let was_lost = self.lost.is_some();
        match self.kept(game, false) {
            Ok(()) => self.tidings().or_else(|| was_lost.then_some(Outcome::Safe)),
            Err(reason) => Some(Outcome::NotKept(self.not_kept(reason))),
        }
    }

    /// How the game in hand stands on the disk.
    fn how_kept(&mut self) -> Outcome {
        // Of a game that could not be begun no keeper knows.
        if let Some(keeper) = &self.keeper {
            self.lost = keeper.trouble().map(|error| self.words(&error));
        }
        match self.lost.clone() {
            Some(reason) => Outcome::NotKept(self.not_kept(reason)),
            None => self.tidings().unwrap_or(Outcome::Safe),
        }
    }

    fn tidings(&mut self) -> Option<Outcome> {
        let said = self.news()?;
        self.told.push(said.clone());
        Some(Outcome::Told(said))
    }

    /// What was told on the screens and is to be told again where they were.
    pub(super) fn told(&mut self) -> Vec<String> {
        std::mem::take(&mut self.told)
    }

    /// The lines to be shown to others that were asked for last.
    pub(super) fn shared(&self) -> &[String] {
        &self.shared
    }

    /// Does what the screens ask for, and answers where they wait for an answer. What takes longer than a key may wait
    /// is done on a thread of its own and sent `later`.
    pub(super) fn perform(&mut self, effect: Effect, later: impl FnOnce(Outcome) + Send + 'static) -> Option<Outcome> {
        let done = match effect {
            Effect::Draft(game) => Ok(self.drafted(&game, later)),
            Effect::Keep(game) => Ok(self.kept_or_told(&game)),
            Effect::News => Ok(Some(self.how_kept())),
            Effect::Leave(game) => Ok(Some(match self.keep(&game) {
                Ok(()) => Outcome::Kept,
                Err(reason) => Outcome::NotLeft(self.not_kept(reason)),
            })),
            Effect::Begin(wish) => self.begin(&wish).map(game),
            Effect::Today => self.today().map(game),
            Effect::Remember(line) => self.remember(&line).map(|()| None),
            Effect::Forget(line) => self.forget(&line).map(|()| None),
            Effect::Branch(branch) => self.branch(&branch).map(|()| game(*branch)),
            Effect::Continue(named) => Ok(Some(match self.go_on(&named) {
                Ok(game) => Outcome::Game(Box::new(game)),
                Err(gone) => Outcome::Gone(gone),
            })),
            Effect::LookBack(path) => self.look_back(path.as_deref()).map(game),
            Effect::Anew(like) => self.anew(&like).map(game),
            Effect::Shared(lines) => {
                self.shared = lines;
                Ok(None)
            }
            Effect::Exercises => Ok(Some(Outcome::Exercises(self.exercises()))),
            Effect::List => Ok(Some(Outcome::Saves(self.saves()))),
            Effect::Look(place) => Ok(Some(self.look_again(place, None))),
            Effect::Resume(place) => Ok(Some(match self.resume(place) {
                Ok(game) => Outcome::Game(Box::new(game)),
                Err(why) => self.look_again(place, Some(why)),
            })),
            Effect::Show(place) => Ok(Some(match self.open(place) {
                Ok(shown) => Outcome::Shown(Box::new(shown)),
                Err(why) => self.look_again(place, Some(why)),
            })),
            Effect::Reckon(game) => {
                let state = game.state_hash();
                let reckon = move || Outcome::Reckoned(state, Box::new(Reckoning::of(&game)));
                Ok(aside(reckon, move || Outcome::NotReckoned(state), later))
            }
            Effect::Report(game) => {
                let (store, locale) = (self.store.clone(), self.texts.locale());
                let failed = self.texts.get("cli-report-failed");
                let write = move || match write_report(&store, &game, locale) {
                    Ok(path) => Outcome::Written(path),
                    Err(why) => Outcome::Failed(why),
                };
                Ok(aside(write, move || Outcome::Failed(failed.clone()), later))
            }
            Effect::Prefer(setting) => self.set(setting).map(|()| None),
        };
        done.unwrap_or_else(|message| Some(Outcome::Failed(message)))
    }

    /// Keeps the game, and remembers whether it is kept.
    fn kept(&mut self, game: &Game, safely: bool) -> Result<(), String> {
        let kept = self.write(game, safely);
        self.lost = kept.as_ref().err().cloned();
        self.unbegun = (kept.is_err() && self.keeper.is_none()).then(|| Box::new(game.clone()));
        kept
    }

    /// Keeps the game: soon, or, where it must not be lost, before anything goes on. A game in which nothing has
    /// been decided yet is not worth a file.
    fn write(&mut self, game: &Game, safely: bool) -> Result<(), String> {
        self.for_class = game.terms().is_some();
        if self.keeper.is_none() {
            let silent = *game.draft() == Decisions::none() && !game.is_uncovered();
            if game.played().is_empty() && silent && game.notes().is_empty() {
                return Ok(());
            }
            let setup = game.setup();
            let name = match (&setup.assignment, &setup.id) {
                // What is handed in is named after whose it is.
                (Some(_), Some(id)) => format!("exercise-{id}"),
                _ => format!("{}-{}", setup.scenario, setup.seed),
            };
            let begun = self.store.begin_near(&name, game).map_err(|error| self.words(&error))?;
            self.keeper = Some(begun);
            return Ok(());
        }
        let Some(keeper) = &self.keeper else { return Ok(()) };
        let trouble = if safely {
            keeper.flush(game).err()
        } else {
            keeper.draft(game, || ());
            keeper.trouble()
        };
        trouble.map_or(Ok(()), |error| Err(self.words(&error)))
    }

    fn words(&self, error: &StoreError) -> String {
        saves::words(error, &self.texts)
    }
}

/// Does the work on a thread of its own and sends what it came to: `failed`, if the work does not end as it should.
/// Answers at once where no thread can be had.
fn aside(
    work: impl FnOnce() -> Outcome + Send + 'static,
    failed: impl Fn() -> Outcome + Clone + Send + 'static,
    later: impl FnOnce(Outcome) + Send + 'static,
) -> Option<Outcome> {
    let instead = failed.clone();
    // Whoever asked waits for an answer, so there is one even after a panic.
    let guarded = move || later(catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| instead()));
    thread::Builder::new().spawn(guarded).err().map(|_| failed())
}

#[expect(clippy::unnecessary_wraps, reason = "an answer to an effect that may have none")]
fn game(game: Game) -> Option<Outcome> {
    Some(Outcome::Game(Box::new(game)))
}

#[cfg(test)]
mod tests;
