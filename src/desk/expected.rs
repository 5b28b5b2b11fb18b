//! Why the runway is expected to fall by much, whatever the levers do: what a player who sees cash stay where it is would
//! ask.

use crate::desk::session::Session;

/// Quarters of runway, beyond the one that passes, from which a fall is told with its reason. (An editor's judgement.)
const MUCH: f64 = 1.0;
/// Share of the believed worlds from which what they have in common is the reason: most of them.
const MOST: f64 = 0.5;

/// Whether closing leaves so much less runway than today's because suppliers are expected to ask for cash. What is covered
/// is not told.
#[must_use]
pub fn suppliers_run(session: &Session) -> bool {
    if session.covered() {
        return false;
    }
    let next = &session.outlook().next;
    session.visible().runway - next.runway >= 1.0 + MUCH && next.running >= MOST
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::strategy::{State, Strategy};
    use crate::content::{library, strategy};
    use crate::journal::{Game, Phase, Setup};
    use crate::sim::luck::Luck;

    /// A company that is led into a run of its suppliers: cash may stay where it is, and the runway does not.
    #[test]
    fn a_runway_that_falls_by_much_has_its_reason() {
        let scenario = library::scenario("dotcom-2000").unwrap();
        let rules = strategy::library::strategy("steady", &scenario).unwrap().unwrap();
        let steady = Strategy::compile(&rules, &scenario);
        let setup = Setup { scenario: "dotcom-2000".into(), seed: 2, ..Setup::default() };
        let mut game = Game::begin(setup).unwrap();
        let (mut state, mut told) = (State::new(Luck::new(2)), 0);
        while game.phase() == Phase::Deciding {
            let mut session = Session::new(game.clone());
            if session.asks_range() {
                assert!(!suppliers_run(&session), "covered");
                session.uncover();
            }
            let (now, next) = (session.visible().runway, session.outlook().next);
            assert_eq!(suppliers_run(&session), now - next.runway >= 1.0 + MUCH && next.running >= MOST);
            told += usize::from(suppliers_run(&session));
            let decisions = steady.decide(&mut state, game.visible(), &scenario).decisions;
            game.set_draft(decisions);
            game.close().unwrap();
        }
        assert!(told > 0, "it comes to a run");
    }
}
