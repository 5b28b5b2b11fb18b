//! Money that comes late: bonds that an answer to a card of an earlier quarter brings.

use crate::desk::session::{Game, Played};
use crate::sim::events::{Card, Effect, Impulse};
use crate::sim::ledger::Account;
use crate::sim::units::Money;
use crate::sim::world::Visible;

/// Bonds from which they are told, millions of dollars.
const WORTH_A_WORD: f64 = 0.5;

/// How much came late in a quarter, and the quarter whose answer brought it; nothing where no bonds came by a card, or by
/// one of the quarter itself.
#[must_use]
pub fn bonds<'a>(played: &Played, game: &'a Game) -> Option<(Money, &'a Played)> {
    let stood = |visible: &Visible| visible.ledger.balance(Account::DebtConvertible);
    let amount = stood(played.after()) - stood(played.before());
    if amount.millions() < WORTH_A_WORD {
        return None;
    }
    let now = played.quarter().index();
    let brought = |earlier: &&Played| {
        let card = game.scenario().open_card(earlier.before());
        let ago = now.checked_sub(earlier.quarter().index());
        card.zip(ago).is_some_and(|(card, ago)| brings(card, earlier.plan.event, u32::from(ago)))
    };
    let given = game.played().iter().rfind(brought)?;
    (given.quarter() != played.quarter()).then_some((amount, given))
}

/// Whether a block of a card's effects can bring bonds so many quarters later.
fn brings(card: &Card, block: u8, ago: u32) -> bool {
    card.blocks.get(usize::from(block)).into_iter().flatten().any(|effect| match *effect {
        Effect::Change(Impulse::Bond, amount) => ago == 0 && amount > 0.0,
        Effect::After { quarters, times, block } => (0..u32::from(times.max(1)))
            .filter_map(|turn| ago.checked_sub(u32::from(quarters) + turn))
            .any(|left| brings(card, block, left)),
        Effect::Chance { then, otherwise, .. } | Effect::When { then, otherwise, .. } => {
            brings(card, then, ago) || brings(card, otherwise, ago)
        }
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{ScenarioSource, Setup};
    use crate::sim::decisions::Decisions;

    /// The half that was taken from the banker: he keeps his word in two worlds of three, two quarters on.
    #[test]
    fn the_rest_of_the_bankers_money_is_told_with_the_answer_that_brought_it() {
        let (scenario, meta) = crate::content::library::built_in("dotcom-2000").unwrap();
        let mut late = 0;
        for seed in 1..7 {
            let setup = Setup { scenario: meta.name.clone(), seed, ..Setup::default() };
            let mut game = Game::new(std::sync::Arc::clone(&scenario), ScenarioSource::of(&meta), setup);
            for turn in 0..4_u16 {
                let half = (turn == 0).then_some(1);
                game.set_draft(Decisions { event: half, ..Decisions::none() });
                game.close().unwrap();
                let told = game.played().last().and_then(|played| bonds(played, &game));
                if turn != 2 {
                    assert!(told.is_none(), "{seed} {turn}");
                } else if let Some((amount, given)) = told {
                    late += 1;
                    assert_eq!((amount.millions(), given.plan.event), (280.0, 1));
                    assert_eq!(given.quarter(), game.played()[0].quarter());
                }
            }
        }
        assert!((1..6).contains(&late), "{late}");
    }
}
