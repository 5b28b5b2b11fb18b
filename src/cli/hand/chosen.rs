//! What a player chose and wrote to himself, kept beside the saves.

use super::Hand;
use crate::cli::preferences::Preferences;
use crate::cli::reminders;
use crate::desk::keeping::{Choice, Choices, Reminders};
use crate::journal::Reminder;
use crate::text::Locale;
use crate::tui::settings::{Key, Setting, Settings};

impl Hand {
    /// Makes a choice and remembers it for next time.
    ///
    /// # Errors
    /// It holds for this run only, and why, in a sentence.
    pub(super) fn set(&mut self, setting: Setting) -> Result<(), String> {
        if let Setting::Language(locale) = setting {
            self.speak(locale);
        }
        Preferences::remember(setting, &self.store, &self.texts)
    }

    /// Changes the lines to oneself as they stand on the disk: another program may have kept some meanwhile.
    fn with_lines(&mut self, change: impl FnOnce(&mut Vec<Reminder>)) -> Result<(), String> {
        let mut lines = self.reminders();
        change(&mut lines);
        reminders::write(&lines, &self.store, &self.texts)
    }
}

impl Choices for Hand {
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
        self.set(chosen)
    }

    fn prefer(&mut self, locale: Locale) {
        // Said in the language that was asked for; that it is not kept for next time is no reason to stop.
        let _ = self.set(Setting::Language(locale));
    }
}

impl Reminders for Hand {
    fn reminders(&mut self) -> Vec<Reminder> {
        reminders::read(&self.store, &self.texts).unwrap_or_default()
    }

    fn remember(&mut self, line: &Reminder) -> Result<(), String> {
        self.with_lines(|lines| line.clone().put_among(lines))
    }

    fn forget(&mut self, line: &Reminder) -> Result<(), String> {
        self.with_lines(|lines| lines.retain(|other| other != line))
    }
}
