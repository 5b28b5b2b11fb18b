//! After the end: another game out of the finished one, asked about first, and the finished one in a line for others.

use crate::args;
use crate::report::words;
use crate::tui::app::effect::Effect;
use crate::tui::screens::debrief::fork;
use crate::tui::screens::{Context, Step};
use crate::tui::session::{Game, Session};
use crate::tui::when;

/// Which other game.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// The same world from the fork.
    Fork,
    /// The same world with another answer to the card of the fork.
    OtherCard,
    /// Today's world.
    Tonight,
}

impl Again {
    /// Message id of the title.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Fork => "key-again",
            Self::OtherCard => "key-other-card",
            Self::Tonight => "key-tonight",
        }
    }
}

/// What the other game would be.
pub(super) fn words(which: Again, context: &Context<'_>) -> String {
    let (look, game) = (context.look, context.game());
    let place = fork::place(game);
    let at = game.played().get(place).map_or_else(|| game.quarter(), crate::tui::session::Played::quarter);
    let quarter = when::point(at, look);
    match which {
        Again::Tonight => look.get("dialog-tonight-words"),
        Again::Fork => look.format("dialog-again-words", &args! { "quarter" => quarter }),
        Again::OtherCard => {
            let other = fork::other_card(game, place);
            let told = other.scenario().open_card(other.visible()).and_then(|card| {
                let option = look.get(&card.option_message(other.draft().event?)?);
                Some((look.texts.name("event", &card.id), option))
            });
            match told {
                Some((card, option)) => {
                    let args = args! { "quarter" => quarter, "card" => card, "option" => option };
                    look.format("dialog-other-card-words", &args)
                }
                None => look.format("dialog-again-words", &args! { "quarter" => quarter }),
            }
        }
    }
}

/// Begins it.
pub(super) fn step(which: Again, session: &Session) -> Step {
    let game = session.game();
    let branch = |game: Game| Step::Effect(Effect::Branch(Box::new(game)));
    match which {
        Again::Fork => branch(game.as_of(fork::place(game))),
        Again::OtherCard => branch(fork::other_card(game, fork::place(game))),
        Again::Tonight => Step::Effect(Effect::Today),
    }
}

/// The finished game in a line that can be copied, and what to do with it.
pub(super) fn share(context: &Context<'_>) -> Vec<String> {
    let (look, game) = (context.look, context.game());
    let setup = game.setup();
    let title = look.texts.try_get(&format!("scenario-{}-title", setup.scenario));
    let Some(verdict) = game.verdict() else { return Vec::new() };
    let args = args! {
        "scenario" => title.unwrap_or_else(|| setup.scenario.clone()),
        "seed" => setup.seed.to_string(),
        "ending" => look.get(&format!("ending-{}", verdict.ending.id())),
        "worth" => words::result(&look.texts, &verdict, setup.day()),
    };
    vec![look.format("share-line", &args), look.get("share-about")]
}
