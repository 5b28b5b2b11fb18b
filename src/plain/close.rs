//! Closing the quarter: what it closes, what cannot be recalled, and the tape of what it brought.

use super::game::{Play, fact};
use super::{Said, front, levers};
use crate::args;
use crate::desk::session::Session;
use crate::desk::{Tone, closing, tape, when};
use crate::text::Texts;

/// The tape of the quarter just over.
fn told(texts: &Texts, session: &Session) -> Vec<String> {
    let Some(played) = session.game().played().last() else { return Vec::new() };
    let quarter = when::point(played.report.quarter, texts);
    let mut lines = vec![texts.format("close-title", &args! { "quarter" => quarter })];
    lines.extend(tape::lines(played, session).into_iter().map(|line| {
        let (said, _) = tape::of(line, played, texts, session);
        if line.is_scene() || line.is_remark() { said } else { fact(texts, &texts.get(tape::name(line)), &said) }
    }));
    lines
}

impl Play<'_, '_> {
    /// Says what closing means and asks; closes, or begins the night that the draft leads to.
    pub(super) fn close(&mut self) -> Said {
        if !self.released()? {
            return Ok(());
        }
        self.voice.pause()?;
        if !self.session.rejections().is_empty() {
            return self.voice.say_all(levers::refused(self.voice.texts(), &self.session));
        }
        let texts = self.voice.texts();
        let mut words = levers::draft(texts, &self.session);
        // The doors are among the draft already.
        let said = closing::words(texts, &self.session).into_iter().filter(|(_, tone)| *tone != Tone::OneWay);
        // Lines have no key for the forecast.
        let by_key = texts.get("forecast-unsaid");
        words.extend(said.map(|(words, _)| if words == by_key { texts.get("plain-forecast-unsaid") } else { words }));
        self.voice.say_all(words)?;
        let grave = !closing::doors(&self.session).is_empty();
        let question = self.texts().get(if grave { "plain-close-door" } else { "plain-close" });
        if !self.voice.confirm(&question)? {
            return self.voice.tell("plain-not-closed");
        }
        if !self.answer_questions()? {
            return Ok(());
        }
        let night = self.session.game().night().is_some_and(|night| !night.is_over());
        if night && self.session.game_mut().begin_night().is_ok() {
            return self.keep_now();
        }
        self.close_for_good()
    }

    /// Closes and tells the tape.
    pub(super) fn close_for_good(&mut self) -> Said {
        if self.session.game_mut().close().is_err() {
            // It was asked before; a draft from an older save may still come here.
            return self.voice.say_all(levers::refused(self.voice.texts(), &self.session));
        }
        self.session.open_quarter();
        self.keep_now()?;
        self.voice.pause()?;
        self.voice.say_all(told(self.voice.texts(), &self.session))?;
        let page = front::lines(self.voice.texts(), &self.session);
        if !page.is_empty() {
            self.voice.pause()?;
        }
        self.voice.say_all(page)
    }
}
