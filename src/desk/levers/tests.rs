//! The levers reach every decision, come back from where they went, and always have words.

use std::collections::BTreeSet;

use super::change::{Move, moved};
use super::reading::{Grip, grip, place};
use super::{Lever, all, cost, doors, refusal, relief, show};
use crate::content::library;
use crate::desk::session::Session;
use crate::journal::{Game, ScenarioSource, Setup};
use crate::sim::check::{Reason, Rejection};
use crate::sim::decisions::{Decisions, KEYS, MigrationMove};
use crate::sim::plan::resolve;
use crate::text::{Locale, Texts};

/// A game some quarters in, with a migration under way from the third on.
fn session(quarters: usize) -> Session {
    let setup = Setup { scenario: "dotcom-2000".into(), seed: 3, ..Setup::default() };
    let (scenario, meta) = library::built_in("dotcom-2000").unwrap();
    let mut game = Game::new(scenario, ScenarioSource::of(&meta), setup);
    for quarter in 0..quarters {
        let migration = (quarter == 2).then_some(MigrationMove::Commit);
        game.set_draft(Decisions { migration, ..Decisions::none() });
        game.close().unwrap();
    }
    Session::new(game)
}

#[test]
fn every_decision_of_this_version_has_a_lever() {
    let session = session(0);
    let reached: BTreeSet<&str> = all(session.scenario()).into_iter().map(|lever| lever.key().0).collect();
    // The card is answered in the briefing, the night is played on its own screen, the forecast is said in its dialog.
    let elsewhere = ["event", "night", "forecast"];
    for key in KEYS.iter().filter(|key| !elsewhere.contains(&key.name)) {
        assert!(reached.contains(key.name), "{} cannot be decided", key.name);
    }
}

#[test]
fn levers_go_there_and_back() {
    for quarters in [0, 1, 4, 6] {
        let session = session(quarters);
        let (visible, scenario) = (session.visible(), session.scenario());
        for lever in all(scenario) {
            for (there, back) in [(Move::More, Move::Less), (Move::Less, Move::More)] {
                let draft = moved(lever, there, visible, scenario, &Decisions::none());
                let plan = resolve(visible, scenario, &draft);
                let (start, end) =
                    (place(lever, visible, scenario, session.untouched()), place(lever, visible, scenario, &plan));
                let changed = end.total_cmp(&start).is_ne();
                assert_eq!(changed, draft != Decisions::none(), "{lever:?}: only a lever that moved leaves a decision");
                let up = matches!(there, Move::More);
                assert!(!changed || (end > start) == up, "{lever:?} went from {start} to {end}");
                let ordered = matches!(lever, Lever::Marketing | Lever::Hiring | Lever::Order(_) | Lever::GridOrder(_));
                let round = ordered || !is_between_marks(start);
                let returned = moved(lever, back, visible, scenario, &draft);
                assert!(
                    !changed || !round || returned == Decisions::none() || matches!(lever, Lever::Engineers(_)),
                    "{lever:?} {quarters}: {returned:?}"
                );
            }
        }
    }
}

/// A sum for marketing that is shown as the standing order's leaves that order standing; another says that it overrides.
#[test]
fn a_standing_order_is_not_displaced_without_a_word() {
    let texts = Texts::new(Locale::En);
    for quarters in [0, 2, 5] {
        let mut session = session(quarters);
        let orders = session.untouched().marketing.millions();
        for by in [Move::More, Move::Less] {
            let draft = moved(Lever::Marketing, by, session.visible(), session.scenario(), &Decisions::none());
            let sum = draft.marketing.unwrap().millions();
            assert!((sum - orders).abs() >= 0.5 && (sum - orders).abs() <= 1.5, "{sum} beside {orders}");
            session.decide(draft);
            let said = relief::sentence(Lever::Marketing, &texts, &session);
            assert_eq!(said, texts.get("relief-marketing"));
            session.decide(Decisions::none());
            assert_ne!(relief::sentence(Lever::Marketing, &texts, &session), said);
        }
    }
}

/// Places between the marks, to which steps do not lead back unless a standing order keeps the lever there.
fn is_between_marks(place: f64) -> bool {
    (place * 200.0 - libm::round(place * 200.0)).abs() > 1e-9 || (place.abs() > 3.0 && place % 10.0 != 0.0)
}

#[test]
fn sliders_stay_in_their_range() {
    let session = session(4);
    let (visible, scenario) = (session.visible(), session.scenario());
    for lever in all(scenario) {
        let Grip::Slider { low, high, .. } = grip(lever, visible, scenario, session.untouched()) else {
            continue;
        };
        for by in [Move::FarMore, Move::FarLess] {
            let mut draft = Decisions::none();
            for _ in 0..400 {
                draft = moved(lever, by, visible, scenario, &draft);
            }
            let end = place(lever, visible, scenario, &resolve(visible, scenario, &draft));
            assert!((low..=high).contains(&end) || end == super::reading::OFF, "{lever:?} at {end}");
        }
    }
}

#[test]
fn the_shares_of_engineers_never_exceed_the_whole() {
    let session = session(4);
    let (visible, scenario) = (session.visible(), session.scenario());
    let mut draft = Decisions::none();
    for lever in all(scenario).into_iter().filter(|lever| matches!(lever, Lever::Engineers(_))) {
        for _ in 0..30 {
            draft = moved(lever, Move::FarMore, visible, scenario, &draft);
            let plan = resolve(visible, scenario, &draft);
            assert!(plan.levels.allocation.total() <= 1.0 + 1e-9, "{lever:?}: {:?}", plan.levels.allocation);
        }
    }
}

#[test]
fn every_lever_has_words_wherever_it_stands() {
    let languages = Locale::ALL.map(Texts::new);
    for quarters in [0, 4] {
        let mut session = session(quarters);
        // All levers at once, each so many steps from where it stood: a look ahead is dear, words are cheap.
        for (by, steps) in [(Move::Less, 1), (Move::FarLess, 3), (Move::More, 1), (Move::More, 2), (Move::More, 3)] {
            let (visible, scenario) = (*session.visible(), session.scenario().clone());
            let mut draft = Decisions::none();
            for lever in all(&scenario) {
                for _ in 0..steps {
                    draft = moved(lever, by, &visible, &scenario, &draft);
                }
            }
            session.decide(draft);
            for texts in &languages {
                for lever in all(&scenario) {
                    let at = place(lever, &visible, &scenario, session.plan());
                    assert!(!show::name(lever, texts, &scenario).is_empty());
                    assert!(!show::value(lever, at, texts, &scenario, visible.quarter).is_empty(), "{lever:?}");
                    assert!(!relief::sentence(lever, texts, &session).is_empty(), "{lever:?}");
                    let _ = cost::words(lever, texts, &session);
                }
                for door in doors::opened(&visible, &scenario, session.plan()) {
                    assert!(!door.sentence(texts, &session).is_empty());
                }
            }
        }
    }
    for texts in languages {
        assert!(texts.problems().is_empty(), "{:?}", texts.problems());
    }
}

#[test]
fn every_refusal_has_words() {
    let session = session(1);
    let reasons = [
        Reason::OutOfRange { low: 0.8, high: 1.25, offered: 3.0 },
        Reason::SharesOverOne { sum: 1.2 },
        Reason::NotOnTheMarket { available: 25.0, offered: 40.0 },
        Reason::NotOwned { owned: 3.0, offered: 4.0 },
        Reason::Unknown,
        Reason::NoOffer,
        Reason::VendorNotTalking,
        Reason::AlreadySigned,
        Reason::DateNeeded,
        Reason::WrongStage,
        Reason::NothingToMove,
        Reason::TierUnderWay,
        Reason::TooFewUnits { needed: 50.0, offered: 10.0 },
        Reason::NotDecoupled,
        Reason::AlreadyClosed,
        Reason::AlreadyDone,
        Reason::WindowShut { available: 0.0, offered: 100.0 },
        Reason::NoPartner,
        Reason::PledgeGiven,
        Reason::NoNight,
        Reason::NotEnoughCash { available: 10.0, offered: 100.0 },
        Reason::OnlyTheAnswer,
        Reason::SetByExercise,
        Reason::FleetDear,
        Reason::RuleFiveMissing,
        Reason::ProductUnfinished { built: 0.4 },
        Reason::GameOver,
    ];
    for locale in Locale::ALL {
        let texts = Texts::new(locale);
        for reason in reasons {
            for (key, part) in [("price_index", ""), ("orders", "units"), ("finance", "credit"), ("", "")] {
                let words = refusal::sentence(&texts, &session, &Rejection { key, part, reason });
                assert!(!words.contains('⟦') && words.chars().count() > 5, "{words}");
            }
        }
        assert!(texts.problems().is_empty(), "{:?}", texts.problems());
    }
}
