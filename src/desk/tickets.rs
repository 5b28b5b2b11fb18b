//! Tickets that the freeze refused, by name.

use crate::args;
use crate::report::readings;
use crate::sim::decisions::Freeze;
use crate::sim::world::Visible;
use crate::text::{Args, Texts};

/// How many tickets have a text of their own, `ticket-1` and so on.
pub const WRITTEN: usize = 18;

/// A refused ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// Number of its text, from 1.
    pub text: usize,
    /// How often it was refused before.
    pub again: usize,
    /// Whether a board that grants exceptions had been heard of by then.
    pub board: bool,
}

impl Ticket {
    fn args(self) -> Args<'static> {
        args! { "board" => if self.board { "yes" } else { "no" } }
    }

    /// Its name.
    #[must_use]
    pub fn name(self, texts: &Texts) -> String {
        texts.format(&format!("ticket-{}", self.text), &self.args())
    }

    /// What became of it.
    #[must_use]
    pub fn fate(self, texts: &Texts) -> String {
        texts.format(&format!("ticket-{}.fate", self.text), &self.args())
    }
}

/// Every ticket refused so far, oldest first, from what was seen at the end of each quarter.
pub fn refused<'a>(seen: impl Iterator<Item = &'a Visible>) -> Vec<Ticket> {
    let (mut count, mut board, mut tickets) = (0.0, false, Vec::new());
    for visible in seen {
        board |= visible.levels.freeze == Freeze::Partial;
        count += readings::refused(visible);
        tickets.extend((tickets.len()..count as usize).map(|i| Ticket {
            text: i % WRITTEN + 1,
            again: i / WRITTEN,
            board,
        }));
    }
    tickets
}

/// What is said where no ticket was refused: the id of its text, by whether the freeze holds, and whether it held before
/// the first quarter was played.
#[must_use]
pub fn none_refused(visible: &Visible, any_played: bool) -> &'static str {
    match (visible.levels.freeze, any_played) {
        (Freeze::None, _) => "bet-tickets-none",
        (_, false) if visible.engineers.backlog > 0.0 => "bet-tickets-none-here",
        _ => "bet-tickets-none-yet",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Game, Setup};
    use crate::sim::decisions::Decisions;

    /// A company that is taken over frozen has refused before: nobody says that it has not.
    #[test]
    fn what_was_refused_before_the_first_quarter_is_on_no_list() {
        let setup = Setup { scenario: "dotcom-2000".into(), ..Setup::default() };
        let mut game = Game::begin(setup).unwrap();
        assert_eq!(none_refused(game.visible(), false), "bet-tickets-none");
        game.set_draft(Decisions { freeze: Some(Freeze::Full), ..Decisions::none() });
        game.close().unwrap();
        game.close().unwrap();
        assert!(game.visible().engineers.backlog > 0.0, "the freeze refuses");
        assert_eq!(none_refused(game.visible(), false), "bet-tickets-none-here", "it was taken over like this");
        assert_eq!(none_refused(game.visible(), true), "bet-tickets-none-yet");
    }
}
