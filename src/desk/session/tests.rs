//! What a session shows of the future comes from what is seen, never from the game's own luck.

use super::*;

fn session(seed: u64) -> Session {
    let setup = Setup { scenario: "dotcom-2000".into(), seed, ..Setup::default() };
    Session::new(Game::begin(setup).expect("the flagship reads"))
}

#[test]
fn openings_that_look_alike_have_the_same_future_whatever_their_seed() {
    let of = |seed| {
        let session = session(seed);
        (*session.visible(), session.outlook().clone(), session.led_on())
    };
    let all: Vec<_> = (0..16).map(of).collect();
    let mut alike = 0;
    for (place, (visible, outlook, led_on)) in all.iter().enumerate() {
        for other in all.iter().skip(place + 1).filter(|other| other.0 == *visible) {
            assert_eq!((outlook, led_on), (&other.1, &other.2));
            alike += 1;
        }
    }
    assert!(alike > 0, "some openings look alike");
}

#[test]
fn what_is_looked_at_is_held_against_the_draft_and_decides_nothing() {
    let mut session = session(7);
    assert!(session.previewed().is_none(), "nothing is looked at");
    let (draft, standing) = (*session.draft(), session.outlook().clone());
    let options = session.scenario().open_options(session.visible());
    let mut runways = Vec::new();
    for option in 0..options {
        let looked_at = session.game().answered(&draft, option);
        session.preview(&looked_at);
        let [as_it_stands, then] = session.previewed().expect("something is looked at");
        assert_eq!(*as_it_stands, standing, "{option}");
        runways.push(then.next.runway);
        assert_eq!(*session.draft(), draft, "nothing is answered");
        assert!(!session.take_unsaved());
    }
    assert!(runways.iter().any(|runway| (runway - standing.next.runway).abs() >= 0.1), "the runway leaps: {runways:?}");
    session.look_away();
    assert!(session.previewed().is_none());
    assert_eq!(*session.outlook(), standing);
    // What the answer then brings is what was looked at.
    let option = options - 1;
    let answered = session.game().answered(&draft, option);
    session.preview(&answered);
    let seen = session.outlook().clone();
    session.decide(answered);
    assert_eq!(*session.outlook(), seen);
}

#[test]
fn the_runway_shown_is_the_mean_of_the_fans_worlds() {
    use crate::analysis::rollout::{Rollout, first_seed};
    let session = session(7);
    let mut rollout = Rollout::default();
    rollout.draw(session.visible(), session.scenario(), first_seed(session.visible()), WORLDS);
    let ends = rollout.play(session.scenario(), session.plan(), 1, |_, _| {});
    let runways = ends.iter().map(|world| if world.visible.alive() { world.visible.runway } else { 0.0 });
    let mean = runways.sum::<f64>() / WORLDS as f64;
    assert!((session.runway() - mean).abs() < 1e-9, "{} beside {mean}", session.runway());
}

/// Where a card's option would move what the player has set by hand, his stays and the rest of the option comes.
#[test]
fn an_answer_leaves_what_was_set_by_hand() {
    let mut session = session(7);
    let mut met = 0;
    while session.game().phase() == Phase::Deciding {
        let options = session.scenario().open_options(session.visible());
        let none = Decisions::none();
        let prefilled: Vec<Decisions> = (0..options).map(|option| session.game().answered(&none, option)).collect();
        for (place, prefill) in prefilled.iter().enumerate() {
            let mut own = session.visible().levels.allocation;
            (own.features, own.decoupling, own.testing) = (0.4, 0.15, 0.2);
            let hand = Decisions { allocation: Some(own), hiring: Some(5.0), ..none };
            let option = u8::try_from(place).unwrap();
            let answered = session.game().answered(&hand, option);
            assert_eq!((answered.allocation, answered.hiring), (hand.allocation, hand.hiring), "{option}");
            met += usize::from(prefill.allocation.is_some() || prefill.hiring.is_some());
            // Another answer takes back what this one moved, and nothing of the player's.
            let other = u8::try_from((place + 1) % prefilled.len()).unwrap();
            let changed = session.game().answered(&answered, other);
            assert_eq!((changed.allocation, changed.hiring), (hand.allocation, hand.hiring), "{option}, {other}");
        }
        session.game_mut().close().unwrap();
        session.open_quarter();
    }
    assert!(met > 0, "no option moved what was set");
}

/// A card does not promise what its own preview denies: where an option says that the runway leaps, it does.
#[test]
fn where_the_runway_is_said_to_leap_it_leaps() {
    let texts = crate::text::Texts::new(crate::text::Locale::En);
    let (mut session, mut said) = (session(7), 0);
    while session.game().phase() == Phase::Deciding && session.game().turn() < 8 {
        let draft = *session.draft();
        let runways: Vec<f64> = (0..session.scenario().open_options(session.visible()))
            .map(|option| {
                let answered = session.game().answered(&draft, option);
                session.preview(&answered);
                session.outlook().next.runway
            })
            .collect();
        session.look_away();
        let least = runways.iter().copied().fold(f64::INFINITY, f64::min);
        for (option, runway) in (0..).zip(runways) {
            let then = crate::report::cards::then(&texts, session.visible(), session.scenario(), option);
            if then.is_some_and(|then| then.contains("The runway leaps")) {
                assert!(runway > least + 1.0, "{}, option {option}: {runway} of {least}", session.visible().quarter);
                said += 1;
            }
        }
        session.game_mut().close().unwrap();
        session.open_quarter();
    }
    assert!(said > 0, "the banker's money is felt at once");
}
