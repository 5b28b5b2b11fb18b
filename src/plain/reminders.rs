//! Lines that the player wrote to himself: heard when their quarter opens, until they are thrown away.

use super::Said;
use super::game::Play;
use super::verbs::Verb;
use super::voice::{Heard, Prompt};
use crate::args;
use crate::desk::{fork, when};
use crate::journal::{LONGEST_REMINDER, Played, Reminder};
use crate::sim::units::Quarter;
use crate::text::sanitize;

impl Play<'_, '_> {
    /// Reads out the line for the quarter that opens, once, and asks whether it is to be kept.
    pub(super) fn remind(&mut self) -> Said {
        let quarter = self.session.game().quarter();
        if self.lesson.is_some() || self.reminded.replace(quarter) == Some(quarter) {
            return Ok(());
        }
        let scenario = &self.session.game().setup().scenario;
        let is_due = |one: &Reminder| one.quarter == quarter && one.scenario == *scenario;
        let Some(due) = self.keeping.reminders().into_iter().find(is_due) else { return Ok(()) };
        let args = args! { "quarter" => when::point(quarter, self.texts()) };
        self.voice.pause()?;
        self.voice.tell_with("reminder-title", &args)?;
        self.voice.tell_with("reminder-line", &args! { "line" => due.text.as_str() })?;
        let options = ["reminder-keep", "reminder-forget"].map(|id| self.texts().get(id));
        self.voice.list(&options)?;
        let question = self.texts().get("plain-reminder");
        if let Heard::Option(1) = self.voice.ask(&question, Prompt { options: &options, ..Prompt::default() })? {
            let kept = self.keeping.forget(&due);
            self.voice.tell("reminder-forgotten")?;
            self.complain(kept)?;
        }
        Ok(())
    }

    /// One line to oneself: kept with the game, and for a quarter of the next one.
    pub(super) fn note(&mut self) -> Said {
        let question = self.texts().get("plain-note");
        let Heard::Words(line) = self.voice.ask(&question, Prompt { free: true, ..Prompt::default() })? else {
            return Ok(());
        };
        let line = sanitize(&line, LONGEST_REMINDER);
        let Some(quarter) = self.for_which()? else { return Ok(()) };
        let kept = self.session.game_mut().note(&line);
        self.keep_now()?;
        self.voice.tell(if kept { "plain-note-kept" } else { "note-too-many" })?;
        let kept = self.keeping.remember(&Reminder::new(&self.session.game().setup().scenario, quarter, &line));
        self.complain(kept)
    }

    /// The quarter in which the line is heard in the next game; the fork, where none is named.
    fn for_which(&mut self) -> Said<Option<Quarter>> {
        let game = self.session.game();
        let Some(usual) = game.played().get(fork::place(game)).map(Played::quarter) else { return Ok(None) };
        // It is heard in a quarter in which something is asked.
        let asked = game.played().iter().enumerate().filter(|(place, _)| fork::is_asked(game, *place));
        let all: Vec<Quarter> = asked.map(|(_, played)| played.quarter()).collect();
        let args = args! { "usual" => when::point(usual, self.texts()) };
        let question = self.texts().format("plain-note-when", &args);
        loop {
            match self.voice.ask(&question, Prompt { free: true, ..Prompt::default() })? {
                Heard::Nothing => return Ok(Some(usual)),
                Heard::Words(typed) => {
                    let closed: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
                    match Quarter::parse(&closed.to_uppercase()).filter(|quarter| all.contains(quarter)) {
                        Some(quarter) => return Ok(Some(quarter)),
                        None => self.voice.tell("plain-note-not-then")?,
                    }
                }
                Heard::Verb(Verb::Back, _) => return Ok(None),
                Heard::Verb(_, _) | Heard::Option(_) => {}
            }
        }
    }
}
