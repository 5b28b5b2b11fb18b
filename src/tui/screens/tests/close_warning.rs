//! That the close warns of cash that nearly all goes and of a price that leaps, and of little else.

use super::story_until;
use crate::desk::closing::{cash_gone, price_leap};
use crate::desk::session::Session;
use crate::journal::Phase;

/// Quarters of the strategies' games that are warned of are few: who hears a warning every year hears none.
#[test]
fn ordinary_games_are_hardly_ever_warned() {
    let (mut quarters, mut warned) = (0, 0);
    for strategy in ["history", "haggle", "austerity", "newcomer"] {
        for seed in [7, 21] {
            let mut here = 0;
            story_until("dotcom-2000", strategy, seed, |game, decisions| {
                if game.phase() == Phase::Over {
                    return false;
                }
                let mut session = Session::new(game.clone());
                session.decide(*decisions);
                quarters += 1;
                here += usize::from(cash_gone(&session).is_some() || price_leap(&session).is_some());
                false
            });
            warned += here;
        }
    }
    assert!(warned * 20 <= quarters, "{warned} of {quarters}");
}
