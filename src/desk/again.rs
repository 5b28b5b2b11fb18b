//! After the end: another game out of the finished one, and the finished one in a line for others.

use crate::args;
use crate::desk::saves::story;
use crate::desk::{fork, when};
use crate::journal::{Game, Played};
use crate::report::{cards, words};
use crate::text::Texts;

/// Which other game.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// The same world from the fork.
    Fork,
    /// The same world with another answer to the card of the fork.
    OtherCard,
    /// Today's world.
    Today,
}

impl Again {
    /// Message id of the title.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Fork => "key-again",
            Self::OtherCard => "key-other-card",
            Self::Today => "key-today",
        }
    }
}

/// What the other game would be.
#[must_use]
pub fn words(which: Again, texts: &Texts, game: &Game) -> String {
    let place = fork::place(game);
    let at = game.played().get(place).map_or_else(|| game.quarter(), Played::quarter);
    let quarter = when::point(at, texts);
    let said = match which {
        Again::Today => texts.get("dialog-today-words"),
        Again::Fork => texts.format("dialog-again-words", &args! { "quarter" => quarter }),
        Again::OtherCard => {
            let other = fork::other_card(game, place);
            let told = other.scenario().open_card(other.visible()).and_then(|card| {
                let option = cards::option(texts, other.visible(), other.scenario(), other.draft().event?)?;
                Some((texts.name("event", &card.id), option))
            });
            match told {
                Some((card, option)) => {
                    let args = args! { "quarter" => quarter, "card" => card, "option" => option };
                    texts.format("dialog-other-card-words", &args)
                }
                None => texts.format("dialog-again-words", &args! { "quarter" => quarter }),
            }
        }
    };
    // What was played for a class stays what is handed in.
    if game.terms().is_some() { format!("{said} {}", texts.get("dialog-again-exercise")) } else { said }
}

/// The finished game in a sentence for others. Where it can be seen and not only heard, there is its [strip](super::strip).
#[must_use]
pub fn share(texts: &Texts, game: &Game) -> Option<String> {
    let setup = game.setup();
    let verdict = game.verdict()?;
    let args = args! {
        "scenario" => story(&setup.scenario, texts),
        "seed" => setup.seed.to_string(),
        "ending" => texts.get(&format!("ending-{}", verdict.ending.id())),
        "worth" => words::result(texts, &verdict, game.day()),
    };
    Some(texts.format("share-line", &args))
}
