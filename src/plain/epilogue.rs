//! A letter of the epilogue: one page in January, one choice, and a year goes by.

use super::game::{Play, fact};
use super::verbs::Verb;
use super::voice::{Heard, Prompt};
use super::{Next, Said, briefing};
use crate::args;
use crate::desk::session::Session;
use crate::desk::{letters, say};
use crate::report::cards;
use crate::sim::decisions::Decisions;
use crate::text::Texts;

/// What the letter says.
fn page(texts: &Texts, session: &Session, year: u16) -> Vec<String> {
    let visible = session.visible();
    let prose = |millions: f64| say::millions_prose(texts.locale(), millions);
    let sales: f64 = visible.year_sales.iter().sum();
    let words = args! { "cash" => prose(visible.ledger.cash().millions()), "sales" => prose(sales) };
    let body = texts.try_format(&format!("letter-{year}"), &words);
    // A year in a message is no count: no commas.
    let mut lines = vec![texts.format("letter-title", &args! { "year" => year.to_string() })];
    lines.push(body.unwrap_or_else(|| texts.format("letter-other", &words)));
    lines.extend(letters::odds(texts, session).map(|(said, _)| said));
    if let Some(card) = session.scenario().open_card(visible) {
        lines.push(fact(texts, &texts.get("briefing-card"), &texts.name("event", &card.id)));
    }
    lines.extend(cards::body(texts, visible, session.scenario()));
    lines
}

impl Play<'_, '_> {
    /// The letter of a January, its choice, and the year that follows.
    pub(super) fn letter(&mut self, year: u16) -> Said<Option<Next>> {
        self.voice.pause()?;
        self.voice.say_all(page(self.voice.texts(), &self.session, year))?;
        let (mut options, mut listed) = briefing::options(self.texts(), &self.session);
        let asked = !options.is_empty();
        if !asked {
            options.push(self.texts().get("letter-go-on"));
            listed.clone_from(&options);
        }
        self.voice.list(&listed)?;
        let question = self.texts().get("plain-letter");
        let verbs = &[Verb::Books, Verb::Why, Verb::Title, Verb::Language];
        loop {
            match self
                .voice
                .ask(&question, Prompt { options: &options, listed: &listed, verbs, ..Prompt::default() })?
            {
                Heard::Option(place) => {
                    if asked {
                        let event = u8::try_from(place).ok();
                        self.session.decide(Decisions { event, ..Decisions::none() });
                    }
                    self.close_for_good()?;
                    return Ok(None);
                }
                Heard::Verb(Verb::Books, words) => super::books::ask(self, &words)?,
                Heard::Verb(Verb::Why, words) => self.why(&words)?,
                Heard::Verb(Verb::Title, _) => return Ok(Some(self.to_the_title())),
                Heard::Verb(other, _) => {
                    self.elsewhere(other)?;
                    return Ok(None);
                }
                Heard::Nothing | Heard::Words(_) => self.voice.list(&listed)?,
            }
        }
    }
}
