//! A letter of the epilogue: one page, as a rule in January, one choice, and a year goes by.

use super::game::{Play, fact};
use super::verbs::Verb;
use super::voice::{Heard, Prompt};
use super::{Next, Said, briefing};
use crate::desk::letters;
use crate::desk::session::Session;
use crate::report::cards;
use crate::sim::decisions::Decisions;
use crate::text::Texts;

/// What the letter says.
fn page(texts: &Texts, session: &Session) -> Vec<String> {
    let visible = session.visible();
    let mut lines = vec![letters::title(texts, session.game()), letters::body(texts, session.game())];
    lines.extend(letters::odds(texts, session).map(|(said, _)| said));
    if let Some(card) = session.scenario().open_card(visible) {
        lines.push(fact(texts, &texts.get("briefing-card"), &texts.name("event", &card.id)));
    }
    lines.extend(cards::body(texts, visible, session.scenario()));
    lines
}

impl Play<'_, '_> {
    /// The letter, its choice, and what follows up to the next one.
    pub(super) fn letter(&mut self) -> Said<Option<Next>> {
        self.remind()?;
        self.voice.pause()?;
        self.voice.say_all(page(self.voice.texts(), &self.session))?;
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
