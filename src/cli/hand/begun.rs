//! Games put into the hand: new ones, today's, and those taken up where they were left.

use std::ffi::OsStr;
use std::path::Path;

use super::super::{saves, seed};
use super::written::write_report;
use super::{Hand, Latest, MOST_TROUBLE};
use crate::classroom::assignment;
use crate::content::library::FLAGSHIP;
use crate::desk::keeping::Games;
use crate::desk::opening::{Finished, Gone, Unfinished, Wish};
use crate::journal::store::{Entry, Kept};
use crate::journal::{Day, Game, Setup, Store, StoreError, Summary};

impl Games for Hand {
    fn draft(&mut self, game: &Game) -> Result<(), String> {
        self.kept(game, false)
    }

    fn keep(&mut self, game: &Game) -> Result<(), String> {
        self.kept(game, true)
    }

    /// That somebody else wrote into its file, and where that is now.
    fn news(&mut self) -> Option<String> {
        let keeper = self.keeper.as_ref()?;
        let aside = keeper.put_aside()?;
        Some(saves::put_aside(keeper.path(), &aside, &self.texts))
    }

    fn begin(&mut self, wish: &Wish) -> Result<Game, String> {
        let (scenario, source) = match (wish.scenario, &self.given) {
            (None, Some(given)) => given.clone(),
            (name, _) => self
                .shelf
                .built_in_with(name.unwrap_or(FLAGSHIP), &wish.with)
                .map_err(|issues| self.words(&StoreError::Unreadable(issues)))?,
        };
        let setup = Setup {
            scenario: scenario.name.clone(),
            form: wish.form,
            difficulty: wish.difficulty,
            seed: wish.seed.map_or_else(seed::fresh, Ok).map_err(|error| error.to_string())?,
            id: self.player.clone(),
            ..Setup::default()
        };
        self.let_go()?;
        Ok(Game::new(scenario, source, setup))
    }

    fn day(&self) -> Option<Day> {
        Some(seed::today())
    }

    fn today(&mut self) -> Result<Game, String> {
        self.settled()?;
        let today = seed::today();
        for entry in self.store.list().unwrap_or_default() {
            let begun = entry.save().is_some_and(|save| save.is_unfinished() && save.day == Some(today));
            // What is open elsewhere or damaged is no reason not to play.
            if begun && let Ok(game) = self.take_up(&entry.path) {
                return Ok(game);
            }
        }
        let setup = Setup { id: self.player.clone(), ..Setup::of_day(today) };
        let (scenario, source) =
            self.shelf.built_in(&setup.scenario).map_err(|issues| self.words(&StoreError::Unreadable(issues)))?;
        self.let_go()?;
        Ok(Game::new(scenario, source, setup))
    }

    fn branch(&mut self, branch: &Game) -> Result<(), String> {
        self.settled()?;
        let held = self.keeper.take();
        let kept = self.keep(branch);
        if kept.is_err() {
            // The game it branches off is played on, and is kept.
            (self.keeper, self.lost, self.unbegun) = (held, None, None);
        }
        kept
    }

    fn go_on(&mut self, named: &Unfinished) -> Result<Game, Gone> {
        if let Err(why) = self.settled() {
            return Err(Gone { why, unfinished: Some(named.clone()) });
        }
        let held = || self.keeper.as_ref().map(|keeper| keeper.path().to_owned());
        let Some(path) = named.path.clone().or_else(held) else {
            let why = self.texts.get("cli-nothing-to-continue");
            return Err(Gone { why, unfinished: self.unfinished(None) });
        };
        let said = |id| self.of_path(id, &path);
        let why = if Store::read_file(&path).is_ok_and(|save| save.summary().ending.is_some()) {
            said("title-over")
        } else if !matches!(path.try_exists(), Ok(false)) {
            match self.take_up(&path) {
                Ok(game) => return Ok(game),
                Err(error) => self.why_not(&error),
            }
        } else {
            said("title-gone")
        };
        Err(Gone { why, unfinished: self.unfinished(Some(&path)) })
    }

    fn look_back(&mut self, path: Option<&Path>) -> Result<Game, String> {
        self.settled()?;
        if let Some(path) = path {
            return self.take_up(path).map_err(|error| self.words(&error));
        }
        let entries = self.store.list().unwrap_or_default();
        let found = entries.into_iter().find(|entry| entry.save().is_some_and(Summary::is_finished));
        let Some(entry) = found else { return Err(self.texts.get("cli-nothing-to-continue")) };
        self.take_up(&entry.path).map_err(|error| self.words(&error))
    }

    fn report(&mut self, game: &Game) -> Result<String, String> {
        write_report(&self.store, game, self.texts.locale())
    }
}

impl Hand {
    /// A game like this one in another world: it is handed in nowhere.
    ///
    /// # Errors
    /// The game in hand could not be kept, or the system has no seed to give: in a sentence.
    pub(super) fn anew(&mut self, like: &Game) -> Result<Game, String> {
        let seed = seed::fresh().map_err(|error| error.to_string())?;
        let setup = Setup { seed, ..like.setup().without_exercise() };
        self.let_go()?;
        Ok(Game::new(like.scenario_shared(), like.source().clone(), setup))
    }

    /// Nothing is in hand any more, once what was is on the disk.
    ///
    /// # Errors
    /// It could not be kept, in a sentence: it stays in hand.
    fn let_go(&mut self) -> Result<(), String> {
        self.settled()?;
        self.keeper = None;
        Ok(())
    }

    /// A game taken up by path or name.
    ///
    /// # Errors
    /// As the store has them.
    pub(in crate::cli) fn take_up(&mut self, name: impl AsRef<OsStr>) -> Result<Game, StoreError> {
        let name = name.as_ref();
        let (mut game, keeper) = match self.store.resume(name, &mut self.shelf) {
            Err(StoreError::InUse { path }) => match self.keeper.as_ref().filter(|held| is_same(held.path(), &path)) {
                // It is the game in hand: its lock is kept, and its file read once what is due is written there.
                Some(held) => (held.again(&mut self.shelf)?, None),
                None => return Err(StoreError::InUse { path }),
            },
            taken => taken.map(|(game, keeper)| (game, Some(keeper)))?,
        };
        assignment::take_up(&name.to_string_lossy(), &mut game).map_err(StoreError::Unreadable)?;
        game.tell_time(seed::now());
        if keeper.is_some() {
            self.keeper = keeper;
        }
        (self.lost, self.unbegun) = (None, None);
        Ok(game)
    }

    /// An unfinished game begun as `start` is: the same exercise, student, token and attempt.
    ///
    /// # Errors
    /// As the store has them.
    pub(in crate::cli) fn take_up_exercise(&mut self, start: &Game) -> Result<Option<Game>, StoreError> {
        let of = |setup: &Setup| (setup.assignment.clone(), setup.id.clone(), setup.token.clone(), setup.attempt);
        let wanted = of(start.setup());
        let entries = self.store.list().unwrap_or_default();
        let found =
            entries.iter().find(|entry| entry.save().is_some_and(|s| s.is_unfinished() && of(&s.setup) == wanted));
        found.map(|entry| self.take_up(&entry.path)).transpose()
    }

    /// The newest game that is not over and can be taken up. What stands in the way of newer ones is said, not hidden.
    pub(in crate::cli) fn take_up_latest(&mut self) -> Latest {
        let mut latest = Latest::default();
        for entry in self.store.list().unwrap_or_default() {
            let error = match &entry.kept {
                Kept::Unreadable(error) => error.clone(),
                Kept::Save(save) if save.is_unfinished() => match self.take_up(&entry.path) {
                    Ok(game) => {
                        latest.unfinished =
                            Some(Unfinished { path: Some(entry.path.clone()), ..Unfinished::of(&game) });
                        latest.game = Some(Box::new(game));
                        break;
                    }
                    Err(error) => error,
                },
                Kept::Save(save) => {
                    if save.is_finished() && latest.finished.is_none() {
                        let scenario = save.setup.scenario.clone();
                        latest.finished = save.ending.clone().map(|(ending, _)| Finished { scenario, ending });
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

    /// What the title may name, without taking it up: the save at this path, if it can still be played on, or else the newest.
    fn unfinished(&mut self, path: Option<&Path>) -> Option<Unfinished> {
        let entries = self.store.list().unwrap_or_default();
        let on = |entry: &&Entry| entry.save().is_some_and(Summary::is_unfinished);
        let same = entries.iter().filter(on).find(|entry| path.is_some_and(|path| is_same(path, &entry.path)));
        let entry = same.or_else(|| entries.iter().find(on))?;
        let save = entry.save()?;
        let quarter = self.open_quarter(&entry.path, save)?;
        Some(Unfinished { scenario: save.setup.scenario.clone(), quarter, path: Some(entry.path.clone()) })
    }
}

/// Whether two paths lead to one file.
pub(super) fn is_same(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    real(one) == real(other)
}
