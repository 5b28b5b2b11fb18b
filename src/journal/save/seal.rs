//! The seal: a hash over what the chain does not cover, so that no byte that means something changes unnoticed.

use crate::journal::canonical::{self, Canonical};
use crate::journal::game::Game;
use crate::journal::hash::Hash;

/// The seal of a game as it stands: everything the chain says, the draft, the notes.
pub(super) fn of(game: &Game, shipped: bool) -> Hash {
    let mut bytes = canonical::bytes(game.draft());
    shipped.write(&mut bytes);
    game.turn().write(&mut bytes);
    for note in game.notes() {
        note.quarter.write(&mut bytes);
        note.text.as_str().write(&mut bytes);
    }
    // Saves in which nothing was uncovered keep the seal they have always had.
    if game.is_uncovered() {
        true.write(&mut bytes);
    }
    // Nothing is added where nothing was taken over: what was sealed before this was kept still holds.
    super::taken_over(game).for_each(|quarter| quarter.write(&mut bytes));
    // Nor where no question was answered.
    for (place, note) in (0u16..).zip(game.notes()) {
        if let Some(question) = &note.question {
            place.write(&mut bytes);
            question.as_str().write(&mut bytes);
        }
    }
    // Nor where no word was given.
    for released in game.released() {
        "released".write(&mut bytes);
        released.from.write(&mut bytes);
        released.word.to_string().as_str().write(&mut bytes);
    }
    Hash::chained(game.state_hash(), &bytes)
}
