//! The morning after the night: told before the quarter closes, and closed by no key that is only held down.

use super::{before_the_night, played_on};
use crate::desk::session::Session;
use crate::sim::cutover::{Night as Stands, PEAK_CAPACITY};
use crate::tui::action::Action;
use crate::tui::screens::night::Night;
use crate::tui::screens::{Screen, Step};

#[test]
fn the_morning_is_told_before_the_quarter_closes() {
    let mut session = Session::new(played_on(before_the_night(|_| true), |_| false));
    assert!(matches!(session.game().night().map(|night| night.stands), Some(Stands::Outcome(_))));
    let mut night = Night::default();
    night.enter(&session);
    for _ in 0..PEAK_CAPACITY {
        assert!(night.pulse(&session).is_some());
        assert!(matches!(night.wake(&mut session), Step::Redraw));
    }
    let quiet = night.pulse(&session).unwrap();
    assert!(quiet >= std::time::Duration::from_secs(2), "longer than a key that is held waits to repeat");
    // An Enter comes to the one thing left to do, and one that is held down stays there.
    let mut held = Night::default();
    held.enter(&session);
    for _ in 0..PEAK_CAPACITY {
        held.wake(&mut session);
    }
    assert!(matches!(held.update(Action::Act, &mut session), Step::Redraw));
    for _ in 0..9 {
        assert!(matches!(held.update(Action::Act, &mut session), Step::Stay));
    }
    let released = held.pulse(&session).expect("it waits for the key to be let go");
    assert!(released >= std::time::Duration::from_millis(500), "longer than a key takes to repeat");
    held.wake(&mut session);
    assert!(matches!(held.update(Action::Act, &mut session), Step::CloseQuarter));
    // By an arrow at once; or by itself, once no key has come for so long.
    let mut chosen = Night::default();
    chosen.enter(&session);
    for _ in 0..PEAK_CAPACITY {
        chosen.wake(&mut session);
    }
    chosen.update(Action::Right, &mut session);
    assert!(matches!(chosen.update(Action::Act, &mut session), Step::CloseQuarter));
    assert!(matches!(night.wake(&mut session), Step::Redraw));
    assert!(night.pulse(&session).is_none(), "nothing moves any more");
    assert!(matches!(night.update(Action::Act, &mut session), Step::CloseQuarter));
}
