//! Where a finished game can be taken up again: the fork, and the other answer to its card.

use crate::desk::session::{Game, Played};
use crate::sim::decisions::Decisions;
use crate::sim::events::{self, default_option};

/// Whether somebody was asked in a quarter, by its place among those played: all that are decided, and letters of the
/// epilogue. Between letters quarters close by themselves.
#[must_use]
pub fn is_asked(game: &Game, place: usize) -> bool {
    let (span, turn) = (game.span(), u16::try_from(place).unwrap_or(u16::MAX));
    let due = |played: &Played| turn < span.decided || span.letter_due(turn, played.quarter());
    game.played().get(place).is_some_and(due)
}

/// The place from which a game can be taken up again that is asked for at a quarter: that one, or the last before it in which
/// somebody was asked.
#[must_use]
pub fn asked_before(game: &Game, place: usize) -> usize {
    (0..=place).rev().find(|place| is_asked(game, *place)).unwrap_or(0)
}

/// Place, among the quarters played, of the fork: where the card that may stay open was answered first. The opening,
/// where there was none.
#[must_use]
pub fn place(game: &Game) -> usize {
    let cards = &game.scenario().cards;
    let stays = |played: &Played| played.before().deck.card(cards).is_some_and(events::Card::may_stay);
    let mut all = game.played().iter().enumerate();
    all.find(|(place, played)| stays(played) && is_asked(game, *place)).map_or(0, |(place, _)| place)
}

/// The same game, as far as this place: that quarter is open again, with nothing decided. What is tried again with what one
/// knows by now is handed in nowhere: it is no exercise any more.
#[must_use]
pub fn rewound(game: &Game, place: usize) -> Game {
    if game.terms().is_none() {
        return game.as_of(place);
    }
    let mut again = Game::new(game.scenario_shared(), game.source().clone(), game.setup().without_exercise());
    // An answered letter closes the quarters up to the next one too.
    while let Some(played) = game.played().get(usize::from(again.turn())).filter(|_| usize::from(again.turn()) < place)
    {
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

#[cfg(test)]
mod tests;
