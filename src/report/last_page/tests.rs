//! Every ending has a page of its own, drawn from what was played, without a gap in either language.

use std::collections::BTreeMap;

use super::*;
use crate::analysis::strategy::{State, Strategy};
use crate::content::library;
use crate::content::strategy::library as strategies;
use crate::journal::{Phase, Setup};
use crate::sim::luck::Luck;
use crate::text::Locale;

/// A whole game by a strategy.
fn game(story: &str, name: &str, seed: u64) -> Game {
    let scenario = library::scenario(story).unwrap();
    let setup = Setup { scenario: story.into(), seed, ..Setup::default() };
    let mut game = Game::begin(setup).unwrap();
    let strategy = Strategy::compile(&strategies::strategy(name, &scenario).unwrap().unwrap(), &scenario);
    let mut state = State::new(Luck::new(seed));
    while game.phase() != Phase::Over {
        if game.phase() == Phase::Deciding {
            let decisions = strategy.decide(&mut state, game.visible(), &scenario).decisions;
            game.set_draft(decisions);
        }
        game.close().unwrap();
    }
    game
}

/// A game that ends so: the first from a seed on that is known to be near one.
fn ended(ending: Ending) -> Game {
    let (by, near) = match ending {
        Ending::SiteFell => ("reckless", 66),
        Ending::RunOnTheBank => ("steady", 1),
        Ending::OutOfCash => ("newcomer", 31),
        Ending::SoldForParts => ("austerity", 3),
        Ending::PowerGrid => ("power-grid", 1),
        Ending::NewMachines => ("history", 1),
        Ending::CheaperIncumbent => ("haggle", 1),
        Ending::SameCompany => ("austerity", 1),
    };
    let mut games = (near..near + 60).map(|seed| game("dotcom-2000", by, seed));
    games.find(|game| game.verdict().unwrap().ending == ending).unwrap_or_else(|| panic!("no {ending:?}"))
}

#[test]
fn what_suppliers_would_have_borne_is_never_a_share_below_nothing() {
    use crate::report::truths::Truth;
    use crate::report::words::truth;
    let scenario = library::scenario("dotcom-2000").unwrap();
    for locale in Locale::ALL {
        let texts = Texts::new(locale);
        for told in [Truth::Nerve, Truth::NerveLost] {
            assert!(truth(&texts, told(0.18), &scenario).contains("0.18"));
            let short = truth(&texts, told(-0.18), &scenario);
            assert!(short.contains("0.18") && !short.contains(['−', '-']), "{short}");
            assert_ne!(short, truth(&texts, told(0.18), &scenario));
            assert!(truth(&texts, told(0.0), &scenario).contains("0.01"));
        }
        let mut other = (*scenario).clone();
        other.platforms[0].id = "vax".to_owned();
        let own = truth(&texts, Truth::Reserve(0.8), &other);
        assert!(!own.contains("Sun") && !own.contains('썬'), "{own}");
    }
}

#[test]
fn a_quarter_alone_has_one_bill() {
    for locale in Locale::ALL {
        let texts = Texts::new(locale);
        let told = |length: &str| {
            let arguments = crate::args! { "first_machines" => "19", "machines" => "19", "length" => length };
            texts.format("last-same-company", &arguments)
        };
        assert_eq!((told("alone").matches("19").count(), told("more").matches("19").count()), (1, 2));
    }
}

#[test]
fn every_ending_has_a_page_of_its_own_in_both_languages() {
    let games: Vec<Game> = Ending::ALL.into_iter().map(ended).collect();
    for locale in Locale::ALL {
        let mut written = String::new();
        let mut second: BTreeMap<String, &str> = BTreeMap::new();
        for (ending, game) in Ending::ALL.into_iter().zip(&games) {
            let texts = game.texts(locale);
            let page = last_page(&texts, game).unwrap();
            assert!(texts.problems().is_empty(), "{:?}", texts.problems());
            let told = page.paragraphs.join("\n");
            assert!(!told.contains('⟦') && !told.contains("  "), "{told}");
            assert!((5..=9).contains(&page.paragraphs.len()), "{told}");
            assert!(second.insert(page.paragraphs[1].clone(), ending.id()).is_none(), "{told}");
            written += &format!("# {}\n{}\n\n{told}\n\n", page.title, page.dated);
        }
        insta::assert_snapshot!(format!("last-pages-{}", locale.code()), written.replace('\u{a0}', " "));
    }
}

#[test]
fn the_page_tells_what_was_played() {
    let frozen = game("dotcom-2000", "history", 7);
    let quarters = frozen.played().iter().filter(|p| p.plan.levels.freeze != Freeze::None).count();
    let page = last_page(&Texts::new(Locale::En), &frozen).unwrap().paragraphs.join(" ");
    assert!(quarters > 1 && page.contains(&format!("{quarters} quarters went by under a freeze")), "{page}");
    let steady = last_page(&Texts::new(Locale::En), &game("dotcom-2000", "steady", 7)).unwrap().paragraphs.join(" ");
    assert!(steady.contains("No quarter was ever frozen") && steady.contains("never ported"), "{steady}");
}

#[test]
fn what_is_said_of_the_bet_is_what_its_nights_came_to() {
    use NightKind::{Back as Rolled, Clean as Good, Fell, Limping, Restored as Back};
    let game = Game::begin(Setup { scenario: "dotcom-2000".into(), ..Setup::default() }).unwrap();
    for (nights, stage, done, id) in [
        (&[Good][..], Stage::Moved, true, "last-bet-moved"),
        (&[Limping], Stage::Moved, true, "last-bet-moved-limping"),
        (&[Rolled, Good], Stage::Moved, true, "last-bet-moved-again"),
        (&[Good, Good], Stage::Moved, true, "last-bet-moved-in-parts"),
        (&[Good, Back, Good], Stage::Stabilising, true, "last-bet-moved-in-parts"),
        (&[Good], Stage::Porting, false, "last-bet-partly"),
        (&[Good], Stage::Abandoned, false, "last-bet-partly-abandoned"),
        (&[Good, Fell], Stage::Abandoned, false, "last-bet-fell"),
        (&[Rolled], Stage::Abandoned, false, "last-bet-turned-back-abandoned"),
        (&[Rolled, Back], Stage::Porting, false, "last-bet-turned-back"),
        (&[], Stage::Abandoned, false, "last-bet-abandoned"),
        (&[], Stage::DualRun, false, "last-bet-unfinished"),
        (&[], Stage::None, false, "last-bet-never"),
    ] {
        let dated: Vec<_> = (0..).zip(nights).map(|(at, kind)| (Quarter::default().plus(at), *kind)).collect();
        let migration = Migration { stage, ..Migration::default() };
        let bet = Bet::of(&dated, [&Migration::default(), &migration], done, false);
        assert_eq!(bet.told(), id, "{nights:?}");
        let (night, good, failed) = bet.nights();
        for locale in Locale::ALL {
            let texts = game.texts(locale);
            let night = night.map_or_else(String::new, |night| point(&texts, night));
            let args = args! {
                "night" => night.as_str(), "nights" => good as i64, "failed" => failed as i64, "ready" => "40%",
                "lost" => "9%",
            };
            let said = texts.format(id, &args);
            assert!(texts.problems().is_empty() && said.contains(&night), "{said}: {:?}", texts.problems());
        }
    }
    let unbegun = Migration::default();
    assert_eq!(Bet::of(&[], [&unbegun; 2], false, true), Bet::Piloted);
    // What a game that begins from a position found: four nights, three of them failed.
    let at = Quarter::new(2002, 2);
    let over =
        Migration { nights: 4, failed_nights: 3, moved_at: Some(at), stage: Stage::Moved, ..Migration::default() };
    let fallen = Migration { fell_at: Some(at), ..over };
    let tried = Migration { moved_at: None, nights: 3, stage: Stage::Porting, ..over };
    let later = at.plus(3);
    for (found, nights, stage, done, bet) in [
        (&over, &[][..], Stage::Moved, true, Bet::MovedBefore(at)),
        (&over, &[], Stage::Moved, false, Bet::Partly(at)),
        (&over, &[], Stage::Abandoned, false, Bet::PartlyAbandoned(at)),
        (&over, &[Good], Stage::Moved, true, Bet::Moved { at: later, nights: 2, failed: 3, limping: false }),
        (&fallen, &[], Stage::Moved, true, Bet::Fell(at)),
        (&tried, &[], Stage::Porting, false, Bet::UnderWay),
        (&tried, &[Rolled], Stage::Porting, false, Bet::TurnedBack(later, 4)),
        (&tried, &[Good], Stage::Moved, true, Bet::Moved { at: later, nights: 1, failed: 3, limping: false }),
    ] {
        let dated: Vec<_> = nights.iter().map(|kind| (later, *kind)).collect();
        assert_eq!(Bet::of(&dated, [found, &Migration { stage, ..*found }], done, true), bet);
    }
}

#[test]
fn tickets_of_a_page_are_those_that_a_freeze_refused() {
    let game = game("dotcom-2000", "history", 7);
    let refused = |of: &dyn Fn(&Played) -> bool| -> f64 {
        game.played().iter().filter(|played| of(played)).map(|played| played.after().engineers.refused).sum()
    };
    let frozen = refused(&|played| played.plan.levels.freeze != Freeze::None);
    let page = last_page(&Texts::new(Locale::En), &game).unwrap().paragraphs.join(" ");
    assert!(frozen > 1.0 && page.contains(&format!("{frozen} tickets were refused")), "{frozen}: {page}");
}

#[test]
fn a_second_story_has_last_pages_without_the_first_ones_names() {
    for name in ["steady", "newcomer", "lamplight-haggle", "lamplight-move"] {
        for seed in 1..4 {
            let game = game("lamplight", name, seed);
            for locale in Locale::ALL {
                let texts = game.texts(locale);
                let told = last_page(&texts, &game).unwrap().paragraphs.join("\n");
                assert!(texts.problems().is_empty(), "{:?}", texts.problems());
                assert!(!told.contains("Sun") && !told.contains('썬'), "{told}");
            }
        }
    }
}

#[test]
fn people_of_a_closed_site_are_not_passed_over() {
    use crate::sim::decisions::{Decisions, Operations};
    let mut game = Game::begin(Setup { scenario: "dotcom-2000".into(), seed: 3, ..Setup::default() }).unwrap();
    let closing = Operations { close_site: Some(0), ..Operations::default() };
    game.set_draft(Decisions { operations: Some(closing), ..Decisions::none() });
    while game.close().is_ok() {}
    let page = last_page(&Texts::new(Locale::En), &game).unwrap().paragraphs.join(" ");
    assert!(!page.contains("Nobody was told to go"), "{page}");
}

#[test]
fn a_game_that_goes_on_has_none() {
    let game = game("dotcom-2000", "history", 7).as_of(3);
    assert_eq!(last_page(&Texts::new(Locale::En), &game), None);
}
