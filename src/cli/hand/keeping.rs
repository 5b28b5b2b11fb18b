//! What the game by lines asks for, done by the same hand as what the screens ask for.

use std::path::Path;

use super::Hand;
use super::written::write_report;
use crate::cli::preferences::Preferences;
use crate::cli::{reminders, seed};
use crate::desk::opening::{Gone, Unfinished, Wish};
use crate::desk::saves::{Found, Shown};
use crate::journal::{Day, Game, Reminder, Store};
use crate::plain::{Choice, Keeping};
use crate::text::Locale;
use crate::tui::settings::{Key, Setting, Settings};

impl Keeping for Hand {
    fn draft(&mut self, game: &Game) -> Result<(), String> {
        self.kept(game, false)
    }

    fn keep(&mut self, game: &Game) -> Result<(), String> {
        self.kept(game, true)
    }

    fn begin(&mut self, wish: &Wish) -> Result<Game, String> {
        self.new_game(wish)
    }

    fn today(&mut self) -> Result<Game, String> {
        Self::today(self)
    }

    fn branch(&mut self, game: &Game) -> Result<(), String> {
        self.branched(game)
    }

    fn go_on(&mut self, named: &Unfinished) -> Result<Game, Gone> {
        Self::go_on(self, named)
    }

    fn look_back(&mut self, path: Option<&Path>) -> Result<Game, String> {
        Self::look_back(self, path)
    }

    fn report(&mut self, game: &Game) -> Result<String, String> {
        write_report(&self.store, game, self.texts.locale())
    }

    fn prefer(&mut self, locale: Locale) {
        self.speak(locale);
        // Said in the language that was asked for; that it is not kept for next time is no reason to stop.
        let _ = Preferences::remember(Setting::Language(locale), &self.store, &self.texts);
    }

    fn folder(&self) -> Option<String> {
        let folder = self.store().folder();
        let usual = Store::open(None).is_ok_and(|usual| usual.folder() == folder);
        (!usual).then(|| folder.display().to_string())
    }

    fn day(&self) -> Option<Day> {
        Some(seed::today())
    }

    fn saves(&mut self) -> Found {
        self.list()
    }

    fn resume(&mut self, place: usize) -> Result<Game, String> {
        Self::resume(self, place)
    }

    fn open(&mut self, place: usize) -> Result<Shown, String> {
        Self::open(self, place)
    }

    fn settings(&mut self) -> Vec<Choice> {
        let locale = self.texts.locale();
        let kept = Preferences::read(&self.store, &self.texts).chosen.over(Settings::usual(locale));
        // A flag goes before what is kept.
        let settings = Settings { locale, ..kept };
        let of = |key: Key| {
            let options = key.options();
            let language = |option: &Setting| match option {
                Setting::Language(locale) => Some(*locale),
                _ => None,
            };
            Choice {
                id: key.id(),
                options: options.iter().map(|option| option.words(&self.texts)).collect(),
                chosen: settings.place(key),
                languages: options.iter().filter_map(language).collect(),
            }
        };
        Key::ALL.map(of).to_vec()
    }

    fn choose(&mut self, setting: usize, option: usize) -> Result<(), String> {
        let options = Key::ALL.get(setting).map_or_else(Vec::new, |key| key.options());
        let Some(chosen) = options.get(option).copied() else { return Ok(()) };
        if let Setting::Language(locale) = chosen {
            self.speak(locale);
        }
        Preferences::remember(chosen, &self.store, &self.texts)
    }

    fn reminders(&mut self) -> Vec<Reminder> {
        reminders::read(&self.store, &self.texts).unwrap_or_default()
    }

    fn remember(&mut self, lines: &[Reminder]) -> Result<(), String> {
        reminders::write(lines, &self.store, &self.texts)
    }
}
