//! What the screens ask for while a game is played: a game begun or taken up, kept draft by draft, and the
//! language and theme remembered.

use std::path::Path;
use std::sync::Arc;
use std::{fs, io, thread};

use super::preferences::Preferences;
use super::sources::Found;
use super::{report, saves, seed};
use crate::args;
use crate::journal::store::Kept;
use crate::journal::{Game, Keeper, ScenarioSource, Setup, Shelf, Store, StoreError, Summary};
use crate::report::reckoning::Reckoning;
use crate::sim::decisions::Decisions;
use crate::sim::scenario::Scenario;
use crate::text::{Locale, Texts, sanitize};
use crate::tui::app::effect::{Effect, Outcome, Wish};
use crate::tui::screens::title::Unfinished;

/// Longer paths than this are cut when said.
const LONGEST_PATH: usize = 300;

/// The newest game that can be played on, taken up, and what stands before it in the folder.
#[derive(Default)]
pub(super) struct Latest {
    /// The game, where there is one.
    pub(super) game: Option<Box<Game>>,
    /// A finished game that is newer.
    pub(super) finished: Option<Unfinished>,
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
    texts: Texts,
    scenario: Arc<Scenario>,
    source: ScenarioSource,
    /// Who plays, written into games that are begun.
    pub(super) player: Option<String>,
}

impl Hand {
    /// Nothing in hand yet; new games are of this scenario.
    pub(super) fn new(store: Store, found: &Found, locale: Locale) -> Self {
        Self {
            store,
            shelf: Shelf::new(),
            keeper: None,
            texts: Texts::new(locale),
            scenario: Arc::clone(&found.scenario),
            source: found.source(),
            player: None,
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

    /// A game about to begin. It is kept from its first decision on.
    ///
    /// # Errors
    /// The system has no seed to give.
    pub(super) fn new_game(&mut self, wish: &Wish) -> io::Result<Game> {
        self.keeper = None;
        let other = wish.scenario.and_then(|name| self.shelf.built_in(name).ok());
        let (scenario, source) = other.unwrap_or_else(|| (Arc::clone(&self.scenario), self.source.clone()));
        let setup = Setup {
            scenario: scenario.name.clone(),
            form: wish.form,
            difficulty: wish.difficulty,
            seed: wish.seed.map_or_else(seed::fresh, Ok)?,
            assignment: None,
            id: self.player.clone(),
        };
        Ok(Game::new(scenario, source, setup))
    }

    /// A game taken up by path or name.
    ///
    /// # Errors
    /// As the store has them.
    pub(super) fn take_up(&mut self, name: &str) -> Result<Game, StoreError> {
        // The lock of a game in hand is let go first: it may be the same.
        self.keeper = None;
        let (game, keeper) = self.store.resume(name, &mut self.shelf)?;
        self.keeper = Some(keeper);
        Ok(game)
    }

    /// The newest game that is not over and can be taken up. What stands in the way of newer ones is said, not hidden.
    pub(super) fn take_up_latest(&mut self) -> Latest {
        let mut latest = Latest::default();
        for entry in self.store.list().unwrap_or_default() {
            let error = match &entry.kept {
                Kept::Unreadable(error) => error.clone(),
                Kept::Save(save) if save.is_unfinished() => match self.take_up(&entry.path.display().to_string()) {
                    Ok(game) => {
                        latest.game = Some(Box::new(game));
                        break;
                    }
                    Err(error) => error,
                },
                Kept::Save(save) => {
                    if save.is_finished() && latest.finished.is_none() {
                        latest.finished =
                            save.last.map(|quarter| Unfinished { scenario: save.setup.scenario.clone(), quarter });
                    }
                    continue;
                }
            };
            if latest.trouble.len() < MOST_TROUBLE {
                latest.trouble.push(self.words(&error));
            }
        }
        latest
    }

    /// The newest game that is over, taken up as it ended.
    fn look_back(&mut self) -> Result<Option<Outcome>, String> {
        let entries = self.store.list().unwrap_or_default();
        let found = entries.into_iter().find(|entry| entry.save().is_some_and(Summary::is_finished));
        let Some(entry) = found else { return Err(self.texts.get("cli-nothing-to-continue")) };
        match self.take_up(&entry.path.display().to_string()) {
            Ok(taken) => Ok(game(taken)),
            Err(error) => Err(self.words(&error)),
        }
    }

    /// Does what the screens ask for, and answers where they wait for an answer. What takes longer than a key may wait
    /// is done on a thread of its own and sent `later`.
    pub(super) fn perform(&mut self, effect: Effect, later: impl FnOnce(Outcome) + Send + 'static) -> Option<Outcome> {
        let done = match effect {
            Effect::Draft(game) => self.keep(&game, false).map(|()| None),
            Effect::Keep(game) => self.keep(&game, true).map(|()| None),
            Effect::Begin(wish) => self.new_game(&wish).map(game).map_err(|error| error.to_string()),
            Effect::Branch(branch) => {
                self.keeper = None;
                self.keep(&branch, true).map(|()| game(*branch))
            }
            Effect::Continue => self.go_on(),
            Effect::LookBack => self.look_back(),
            Effect::Tonight(wish) => {
                let wish = Wish { seed: Some(seed::of_today()), ..wish };
                self.new_game(&wish).map(game).map_err(|error| error.to_string())
            }
            Effect::Reckon(game) => {
                thread::spawn(move || later(Outcome::Reckoned(game.state_hash(), Box::new(Reckoning::of(&game)))));
                Ok(None)
            }
            Effect::Report(game) => {
                let (folder, texts) = (self.store.folder().to_owned(), Texts::new(self.texts.locale()));
                thread::spawn(move || later(write_report(&folder, &game, &texts)));
                Ok(None)
            }
            Effect::Prefer { locale, theme } => {
                self.speak(locale);
                Preferences { locale: Some(locale), theme: Some(theme) }.write(&self.store);
                Ok(None)
            }
        };
        done.unwrap_or_else(|message| Some(Outcome::Failed(message)))
    }

    fn go_on(&mut self) -> Result<Option<Outcome>, String> {
        let latest = self.take_up_latest();
        match (latest.game, latest.trouble.into_iter().next()) {
            (Some(taken), _) => Ok(game(*taken)),
            (None, Some(why)) => Err(why),
            (None, None) => Err(self.texts.get("cli-nothing-to-continue")),
        }
    }

    /// Keeps the game: soon, or, where it must not be lost, before anything goes on. A game in which nothing has
    /// been decided yet is not worth a file.
    fn keep(&mut self, game: &Game, safely: bool) -> Result<(), String> {
        if self.keeper.is_none() {
            if game.played().is_empty() && *game.draft() == Decisions::none() && game.notes().is_empty() {
                return Ok(());
            }
            let setup = game.setup();
            let name = self.store.free_name(&format!("{}-{}", setup.scenario, setup.seed));
            let begun = self.store.begin(&name, game).map_err(|error| self.words(&error))?;
            self.keeper = Some(begun);
            return Ok(());
        }
        let Some(keeper) = &self.keeper else { return Ok(()) };
        let trouble = if safely {
            keeper.flush(game).err()
        } else {
            keeper.draft(game);
            keeper.trouble()
        };
        trouble.map_or(Ok(()), |error| Err(self.words(&error)))
    }

    fn words(&self, error: &StoreError) -> String {
        saves::words(error, &self.texts)
    }
}

/// Writes the report of a game beside its save. Its name holds the game's state, so that no other game's is lost.
fn write_report(folder: &Path, game: &Game, texts: &Texts) -> Outcome {
    let setup = game.setup();
    let state: String = game.state_hash().to_string().chars().take(8).collect();
    let path = folder.join(format!("{}-{}-{state}.html", setup.scenario, setup.seed));
    let page = report::write(game, report::Format::Html, texts.locale());
    match fs::create_dir_all(folder).and_then(|()| fs::write(&path, page)) {
        Ok(()) => Outcome::Written(sanitize(&path.display().to_string(), LONGEST_PATH)),
        Err(error) => {
            let arguments = args! { "reason" => sanitize(&error.to_string(), LONGEST_PATH) };
            Outcome::Failed(texts.format("cli-report-folder", &arguments))
        }
    }
}

#[expect(clippy::unnecessary_wraps, reason = "an answer to an effect that may have none")]
fn game(game: Game) -> Option<Outcome> {
    Some(Outcome::Game(Box::new(game)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library;
    use crate::sim::scenario::{Difficulty, Form};

    /// A hand over an empty folder.
    fn hand(folder: &tempfile::TempDir) -> Hand {
        let (scenario, meta) = library::built_in("dotcom-2000").unwrap();
        let store = Store::open(Some(folder.path())).unwrap();
        Hand::new(store, &Found { scenario, meta }, Locale::En)
    }

    /// What an effect comes to at once.
    fn done(hand: &mut Hand, effect: Effect) -> Option<Outcome> {
        hand.perform(effect, |late| panic!("nothing was expected later: {late:?}"))
    }

    /// What it comes to later.
    fn later(hand: &mut Hand, effect: Effect) -> Outcome {
        let (sender, receiver) = std::sync::mpsc::channel();
        assert!(hand.perform(effect, move |late| sender.send(late).unwrap()).is_none());
        receiver.recv().unwrap()
    }

    fn wish(seed: u64) -> Wish {
        Wish { scenario: None, form: Form::Sprint, difficulty: Difficulty::Operator, seed: Some(seed) }
    }

    fn saves(hand: &Hand) -> Vec<String> {
        let names = hand.store.list().unwrap().into_iter().filter_map(|entry| entry.name);
        names.map(|name| name.to_string()).collect()
    }

    #[test]
    fn a_game_is_kept_from_its_first_decision_on() {
        let folder = tempfile::tempdir().unwrap();
        let mut hand = hand(&folder);
        let mut game = hand.new_game(&wish(7)).unwrap();
        assert!(done(&mut hand, Effect::Keep(Box::new(game.clone()))).is_none());
        assert!(saves(&hand).is_empty(), "nothing has been decided");
        game.set_draft(Decisions { price_index: Some(1.02), ..Decisions::none() });
        assert!(done(&mut hand, Effect::Draft(Box::new(game.clone()))).is_none());
        assert_eq!(saves(&hand), ["dotcom-2000-7"]);
        // What was kept is what is taken up, by another run of the program.
        drop(hand);
        let mut later = self::hand(&folder);
        let taken = later.take_up_latest().game.expect("the game is taken up");
        assert_eq!(taken.draft(), game.draft());
    }

    #[test]
    fn a_second_game_of_the_same_seed_has_a_name_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let mut hand = hand(&folder);
        for _ in 0..2 {
            let mut game = hand.new_game(&wish(7)).unwrap();
            game.close().unwrap();
            assert!(done(&mut hand, Effect::Keep(Box::new(game))).is_none());
        }
        let mut names = saves(&hand);
        names.sort();
        assert_eq!(names, ["dotcom-2000-7", "dotcom-2000-7-2"]);
    }

    #[test]
    fn what_cannot_be_done_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let mut hand = hand(&folder);
        let said = done(&mut hand, Effect::Continue);
        assert!(matches!(&said, Some(Outcome::Failed(words)) if !words.is_empty()), "{said:?}");
    }

    #[test]
    fn reckonings_and_reports_come_later_and_reports_lie_beside_the_saves() {
        let folder = tempfile::tempdir().unwrap();
        let mut hand = hand(&folder);
        let mut game = hand.new_game(&wish(7)).unwrap();
        game.close().unwrap();
        let reckoned = later(&mut hand, Effect::Reckon(Box::new(game.clone())));
        assert!(matches!(reckoned, Outcome::Reckoned(hash, _) if hash == game.state_hash()), "{reckoned:?}");
        let Outcome::Written(path) = later(&mut hand, Effect::Report(Box::new(game))) else { panic!("not written") };
        assert!(path.ends_with(".html"), "{path}");
        assert!(fs::read_to_string(path).unwrap().starts_with("<!DOCTYPE html>"));
        assert!(saves(&hand).is_empty(), "a report is no save");
    }

    #[test]
    fn a_game_that_is_open_elsewhere_waits_on_the_title() {
        let folder = tempfile::tempdir().unwrap();
        let mut first = hand(&folder);
        let mut game = first.new_game(&wish(7)).unwrap();
        game.close().unwrap();
        assert!(done(&mut first, Effect::Keep(Box::new(game))).is_none());
        let mut second = hand(&folder);
        let latest = second.take_up_latest();
        assert!(latest.game.is_none());
        assert!(matches!(latest.trouble.as_slice(), [why] if why.contains("open in")), "{:?}", latest.trouble);
        assert!(
            matches!(done(&mut second, Effect::Continue), Some(Outcome::Failed(words)) if words.contains("open in"))
        );
    }

    #[test]
    fn a_damaged_save_is_named_and_an_older_game_is_offered() {
        let folder = tempfile::tempdir().unwrap();
        let mut hand = hand(&folder);
        let mut game = hand.new_game(&wish(7)).unwrap();
        game.close().unwrap();
        assert!(done(&mut hand, Effect::Keep(Box::new(game.clone()))).is_none());
        drop(hand);
        std::thread::sleep(std::time::Duration::from_millis(20));
        fs::write(folder.path().join("newer.ron"), "no save").unwrap();
        let mut hand = self::hand(&folder);
        let latest = hand.take_up_latest();
        assert_eq!(latest.game.expect("the older one").state_hash(), game.state_hash());
        assert!(matches!(latest.trouble.as_slice(), [why] if why.contains("newer.ron")), "{:?}", latest.trouble);
    }

    #[test]
    fn a_finished_game_can_be_looked_at_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut hand = hand(&folder);
        let mut game = hand.new_game(&wish(7)).unwrap();
        while game.verdict().is_none() {
            game.close().unwrap();
        }
        assert!(done(&mut hand, Effect::Keep(Box::new(game.clone()))).is_none());
        drop(hand);
        let mut hand = self::hand(&folder);
        let latest = hand.take_up_latest();
        assert!(latest.game.is_none() && latest.finished.is_some() && latest.trouble.is_empty());
        match done(&mut hand, Effect::LookBack) {
            Some(Outcome::Game(again)) => assert_eq!(again.state_hash(), game.state_hash()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_was_chosen_on_the_title_is_remembered() {
        let folder = tempfile::tempdir().unwrap();
        let mut hand = hand(&folder);
        assert_eq!(Preferences::read(hand.store()), Preferences::default());
        let theme = crate::tui::theme::BuiltIn::Paper;
        assert!(done(&mut hand, Effect::Prefer { locale: Locale::Ko, theme }).is_none());
        let kept = Preferences::read(hand.store());
        assert_eq!(kept, Preferences { locale: Some(Locale::Ko), theme: Some(theme) });
        assert!(saves(&hand).is_empty(), "preferences are no save");
    }
}
