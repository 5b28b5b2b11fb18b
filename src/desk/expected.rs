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
    use crate::journal::{Game, ScenarioSource, Setup};
    use crate::sim::decisions::Decisions;

    /// A company whose suppliers are about to run, and the same with a till that is full.
    #[test]
    fn a_runway_that_falls_by_much_has_its_reason() {
        let (scenario, meta) = crate::content::library::built_in("dotcom-2000").unwrap();
        let setup = Setup { scenario: meta.name.clone(), seed: 2, ..Setup::default() };
        let mut game = Game::new(scenario, ScenarioSource::of(&meta), setup);
        let mut told = Vec::new();
        while game.phase() == crate::journal::Phase::Deciding {
            let mut session = Session::new(game.clone());
            assert!(!(session.covered() && suppliers_run(&session)), "covered");
            if session.asks_range() {
                session.uncover();
            }
            if suppliers_run(&session) {
                told.push((session.visible().runway, session.outlook().next));
            }
            game.set_draft(Decisions::none());
            game.close().unwrap();
        }
        assert!(!told.is_empty(), "left alone, it comes to a run");
        assert!(told.iter().all(|(now, next)| now - next.runway >= 2.0 && next.running >= 0.5), "{told:?}");
    }
}
