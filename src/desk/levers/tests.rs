//! The levers reach every decision, come back from where they went, and always have words.

use std::collections::BTreeSet;

use super::change::{Move, is_possible, lacks_machines, moved, put};
use super::reading::{Grip, grip, place};
use super::{Lever, all, choose, cost, doors, refusal, relief, show, shut};
use crate::content::library;
use crate::desk::session::Session;
use crate::journal::{Game, Setup};
use crate::sim::check::{Reason, Rejection};
use crate::sim::decisions::{Decisions, KEYS, MigrationMove};
use crate::sim::machines::Role;
use crate::sim::plan::resolve;
use crate::text::{Locale, Texts, width};

mod orders;

/// A game some quarters in, with a migration under way from the third on.
fn session(quarters: usize) -> Session {
    committed_in(2, quarters)
}

/// The same, with the migration under way from the quarter after this one on.
fn committed_in(committed: usize, quarters: usize) -> Session {
    let setup = Setup { scenario: "dotcom-2000".into(), seed: 3, ..Setup::default() };
    let mut game = Game::begin(setup).unwrap();
    for quarter in 0..quarters {
        let migration = (quarter == committed).then_some(MigrationMove::Commit);
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
                    // The column of it on the narrowest desk, and on one of 120 columns a cell more.
                    let cost = cost::words(lever, texts, &session);
                    assert!(width(&cost) <= 18, "{lever:?}: {} cells: {cost}", width(&cost));
                }
                for door in doors::opened(&visible, &scenario, session.plan()) {
                    assert!(!door.sentence(texts, &scenario, session.plan()).is_empty());
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
        Reason::FallbackGone { needed: 90.0, offered: 10.0 },
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

#[test]
fn what_goes_on_by_itself_is_left_where_it_has_come_to() {
    let session = committed_in(2, 4);
    let texts = Texts::new(Locale::En);
    let (visible, scenario) = (session.visible(), session.scenario());
    assert_eq!(show::left(Lever::Migration, 0.0, &texts, scenario, visible), texts.get("stage-commit"));
    let price = show::left(Lever::Price, 1.05, &texts, scenario, visible);
    assert_eq!(price, show::value(Lever::Price, 1.05, &texts, scenario, visible.quarter));
}

/// Ordering what does not carry the load takes the cutover out of reach, which is said with what is missing; as much as
/// that brings it back, and so does what had stood there.
#[test]
fn a_cutover_out_of_reach_says_what_is_missing_and_comes_back() {
    let buys = |session: &Session| session.untouched().orders.iter().any(|units| *units > 1.0);
    let mut session = (4..8).map(session).find(buys).unwrap();
    let (visible, scenario, none) = (*session.visible(), session.scenario().clone(), Decisions::none());
    let cutover = MigrationMove::ALL.iter().position(|to| *to == MigrationMove::Cutover).unwrap();
    let [old, new] =
        [Role::Incumbent, Role::Challenger].map(|role| Lever::Order(Lever::platform(&scenario, role).unwrap()));
    let possible = |draft: &Decisions| is_possible(Lever::Migration, cutover, &visible, &scenario, draft);
    let ordered = |lever, to, draft: &Decisions| put(lever, to, &visible, &scenario, draft);
    assert!(possible(&none) && shut::sentence(Lever::Migration, &Texts::new(Locale::En), &session).is_none());
    let standing = place(old, &visible, &scenario, session.untouched());
    let shown = libm::round(standing);
    assert!(shown > 1.0 && (shown - standing).abs() > 1e-6, "{standing}: shown as another figure than it is");
    for (lever, to, back) in [(new, 1.0, 0.0), (old, shown - 1.0, shown)] {
        let draft = ordered(lever, to, &none);
        assert!(!possible(&draft));
        let rejection = lacks_machines(Lever::Migration, cutover, &visible, &scenario, &draft).unwrap();
        let Reason::TooFewUnits { needed, offered } = rejection.reason else { panic!("{rejection:?}") };
        let missing = libm::ceil(needed - offered);
        session.decide(draft);
        for texts in Locale::ALL.map(Texts::new) {
            let said = shut::sentence(Lever::Migration, &texts, &session).unwrap();
            let figures = [libm::ceil(needed), missing].map(|units| units.to_string());
            assert!(figures.iter().all(|figure| said.contains(figure.as_str())), "{said}");
        }
        // An arrow stops there, and says why; no step with no way back is reached over it.
        let arrow = |by, from: &Decisions| moved(Lever::Migration, by, &visible, &scenario, from);
        let before = arrow(Move::More, &draft);
        let stopped = arrow(Move::More, &before);
        assert_eq!([before.migration, stopped.migration], [MigrationMove::DualRun, MigrationMove::Cutover].map(Some));
        session.decide(stopped);
        assert!(session.rejections().iter().any(|rejection| Lever::Migration.is_refused_by(rejection)));
        assert_eq!(arrow(Move::Less, &stopped), before);
        session.decide(draft);
        let now = place(new, &visible, &scenario, session.plan());
        assert!(!possible(&ordered(new, now + missing - 1.0, &draft)));
        assert!(possible(&ordered(new, now + missing, &draft)), "as much as is said to be missing is enough");
        assert_eq!(ordered(lever, back, &draft), none, "what had stood there is no order");
    }
    let both = ordered(old, shown - 1.0, &ordered(new, 1.0, &none));
    assert_eq!(ordered(new, 0.0, &ordered(old, shown, &both)), none);
}

/// No answer stands without the levers that it moved, whichever way they are taken back.
#[test]
fn an_answer_and_its_levers_come_and_go_together() {
    let mut moved = 0;
    for quarters in 0..6 {
        let mut session = session(quarters);
        for option in 0..session.scenario().open_options(session.visible()) {
            let answered = session.game().answered(&Decisions::none(), option);
            moved += u32::from(answered != Decisions { event: Some(option), ..Decisions::none() });
            session.decide(answered);
            assert!(session.is_changed());
            session.reset();
            assert_eq!(*session.draft(), Decisions::none());
            assert!(session.undo());
            assert_eq!(*session.draft(), answered);
            assert!(session.undo());
            assert_eq!(*session.draft(), Decisions::none());
        }
    }
    assert!(moved > 0);
}

#[test]
fn a_card_does_not_commit_what_is_committed() {
    let commits = |session: &Session| {
        let card = session.scenario().open_card(session.visible());
        let options = card.into_iter().flat_map(|card| card.options.iter().zip(0..));
        let mut commits = options.filter(|(option, _)| option.prefill.migration == Some(MigrationMove::Commit));
        let option = commits.next().map(|(_, option)| option)?;
        let answered = session.game().answered(&Decisions::none(), option);
        assert!(answered.allocation.is_some() && answered.freeze.is_some());
        Some(answered.migration)
    };
    let told = |committed| (0..4).find_map(|quarters| commits(&committed_in(committed, quarters)));
    assert_eq!(told(usize::MAX), Some(Some(MigrationMove::Commit)));
    assert_eq!(told(0), Some(None));
}

/// A partner's money can be taken with the options of the card that take it, and does not matter beside the others.
#[test]
fn what_cannot_be_moved_does_not_matter() {
    let session = (0..8).map(session).find(|session| session.visible().capital.partner_offer).unwrap();
    let (visible, scenario) = (session.visible(), session.scenario());
    for option in 0..scenario.open_options(visible) {
        let answered = Decisions { event: Some(option), ..Decisions::none() };
        let matters = choose::mattering(visible, scenario, &answered).contains(&Lever::Strategic);
        assert_eq!(matters, scenario.partner_with(visible, option), "{option}");
    }
    // Enough is left to look at in any quarter.
    for quarters in 0..8 {
        let session = committed_in(2, quarters);
        let levers = choose::mattering(session.visible(), session.scenario(), &Decisions::none());
        assert!((3..=choose::MOST).contains(&levers.len()), "{levers:?}");
    }
}

/// How the company is cut and talks matters where its size, its tangle and its muscle clearly ask for another way, and not
/// while a change still settles.
#[test]
fn another_way_of_working_matters_where_it_would_clearly_fit() {
    let session = committed_in(usize::MAX, 2);
    let scenario = session.scenario();
    let mut visible = *session.visible();
    let ways = |visible: &_| {
        let levers = choose::mattering(visible, scenario, &Decisions::none());
        [Lever::Structure, Lever::Communication].map(|lever| levers.contains(&lever))
    };
    assert_eq!(ways(&visible), [false, false], "small and tangled, in one place");
    visible.engineers.heads = 2.0 * scenario.engineers.reference_heads;
    visible.engineers.tangle = 0.2;
    assert_eq!(ways(&visible), [true, true], "large and loose");
    visible.organisation.settling = 1.0;
    assert_eq!(ways(&visible), [false, false], "a change settles");
    visible.organisation.settling = 0.0;
    (visible.engineers.heads, visible.engineers.tangle) = (scenario.engineers.reference_heads, 0.6);
    visible.levels.communication = crate::sim::decisions::Communication::DistributedSync;
    assert_eq!(ways(&visible), [false, true], "far apart and tangled");
}

/// Beside a lever at the desk of the least size there are two rows: in them every help and every price of relief is
/// whole, or ends with a sentence.
#[test]
fn no_sentence_beside_a_lever_breaks_off() {
    let files = [
        (Locale::En, include_str!("../../../assets/text/en/lever.ftl")),
        (Locale::Ko, include_str!("../../../assets/text/ko/lever.ftl")),
    ];
    let (scenario, _) = library::built_in("dotcom-2000").unwrap();
    for (locale, file) in files {
        let texts = Texts::new(locale);
        let ids = file.lines().filter(|line| line.starts_with("relief-")).filter_map(|line| line.split_once(" ="));
        let mut sentences: Vec<String> = ids.map(|(id, _)| texts.get(id)).collect();
        let levers = super::all(&scenario).into_iter();
        let helps = levers.flat_map(|lever| relief::STEPS.map(|step| relief::help_at(lever, &texts, &scenario, step)));
        sentences.extend(helps.flatten());
        assert!(sentences.len() > 60, "{}", sentences.len());
        for sentence in sentences {
            let rows = crate::text::wrap::whole(&sentence, 75, 2);
            assert!(rows.last().is_some_and(|last| !last.ends_with('…')), "{rows:?}");
        }
    }
}

/// A migration under way is among the levers that matter, however much else there is.
#[test]
fn what_is_in_motion_stays_in_sight() {
    for quarters in 3..10 {
        let session = committed_in(2, quarters);
        if session.visible().migration.under_way() {
            let mattering = choose::mattering(session.visible(), session.scenario(), session.draft());
            assert!(mattering.contains(&Lever::Migration), "{quarters}: {mattering:?}");
        }
    }
}
