//! Where a finished game can be taken up again: the fork, and the other answer to its card.

use crate::desk::session::Game;
use crate::sim::decisions::Decisions;
use crate::sim::events::{self, default_option};

/// Place, among the quarters played, of the fork: where the card that may stay open was answered first. The opening,
/// where there was none.
#[must_use]
pub fn place(game: &Game) -> usize {
    let cards = &game.scenario().cards;
    let at = game.played().iter().position(|p| p.before().deck.card(cards).is_some_and(events::Card::may_stay));
    at.unwrap_or(0)
}

/// The same game, as far as this place: that quarter is open again, with nothing decided. What is tried again with what one
/// knows by now is handed in nowhere: it is no exercise any more.
#[must_use]
pub fn rewound(game: &Game, place: usize) -> Game {
    if game.terms().is_none() {
        return game.as_of(place);
    }
    let mut again = Game::new(game.scenario_shared(), game.source().clone(), game.setup().without_exercise());
    for played in game.played().iter().take(place) {
        again.relight_as(game);
        again.set_draft(played.decisions);
        if played.taken_over {
            again.set_taken_over();
        }
        if again.close().is_err() {
            break;
        }
    }
    again.relight_as(game);
    again
}

/// The same world with the next other answer to the card of the fork, its levers set beforehand.
#[must_use]
pub fn other_card(game: &Game, place: usize) -> Game {
    let mut again = rewound(game, place);
    let (visible, scenario) = (*again.visible(), game.scenario_shared());
    let options = scenario.open_options(&visible);
    if options > 1 {
        let answered = game.played().get(place).and_then(|played| played.decisions.event);
        let other = (answered.unwrap_or_else(|| default_option(&visible, &scenario)) + 1) % options;
        again.set_draft(events::answer(&visible, &scenario, &Decisions::none(), other));
    }
    again
}
