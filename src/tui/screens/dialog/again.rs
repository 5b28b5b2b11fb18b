//! After the end: another game out of the finished one, asked about first.

use crate::desk::again::Again;
use crate::desk::fork;
use crate::desk::session::{Game, Session};
use crate::tui::app::effect::Effect;
use crate::tui::screens::Step;

/// Begins it.
pub(super) fn step(which: Again, session: &Session) -> Step {
    let game = session.game();
    match which {
        Again::Fork => branch(fork::rewound(game, fork::place(game))),
        Again::OtherCard => branch(fork::other_card(game, fork::place(game))),
        Again::Today => Step::Effect(Effect::Today),
    }
}

/// Begins the same world from its first quarter.
pub(super) fn from_start(session: &Session) -> Step {
    branch(fork::rewound(session.game(), 0))
}

/// Begins a game like this one in another world.
pub(super) fn anew(session: &Session) -> Step {
    Step::Effect(Effect::Anew(Box::new(session.game().clone())))
}

fn branch(game: Game) -> Step {
    Step::Effect(Effect::Branch(Box::new(game)))
}
