//! Played games in which every sentence is held against the state in which it is said: what has been decided is not
//! proposed, what is not so is not told.

use std::collections::BTreeSet;

use good_crisis::analysis::counsel::Advisor;
use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::content::library;
use good_crisis::content::strategy::library::strategy;
use good_crisis::desk::advice;
use good_crisis::desk::session::Session;
use good_crisis::desk::{front, headline, tickets};
use good_crisis::journal::{Game, Phase, Played, Setup};
use good_crisis::report::cards;
use good_crisis::sim::decisions::{Enforcement, Freeze, Shipping};
use good_crisis::sim::figures::{Figure, value};
use good_crisis::sim::luck::Luck;
use good_crisis::sim::scenario::Scenario;
use good_crisis::sim::world::Visible;
use good_crisis::text::{Locale, Texts};

/// Strategies as different as the game has them.
const PLAYED: [&str; 11] = [
    "steady",
    "haggle-and-bet",
    "well-timed",
    "reckless",
    "early",
    "power-grid",
    "abandon-when-twice",
    "random",
    "austerity",
    "split-focus",
    "scavenge",
];
/// Games of each.
const SEEDS: u64 = 3;

/// What is said of the open quarter, in English: the card and its options, what is heard, the headline.
fn said(texts: &Texts, session: &Session) -> Vec<String> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let mut said: Vec<String> = cards::tell(texts, visible, scenario).into_iter().collect();
    said.extend(cards::echoes(texts, session.game()));
    said.extend(cards::body(texts, visible, scenario));
    said.extend(cards::options(texts, visible, scenario));
    said.extend((0..scenario.open_options(visible)).filter_map(|option| cards::then(texts, visible, scenario, option)));
    said.push(headline::of(texts, session));
    // All that an advisor could say now, not only what he does.
    let none = Advisor::ALL.map(|speaker| (speaker, String::new()));
    said.extend(advice::beside(texts, session, &none, usize::MAX).into_iter().flatten());
    said.extend(tickets::refused(session.game().played().iter().map(Played::after)).iter().map(|t| t.fate(texts)));
    said
}

/// Sentences, and whether the state allows them.
fn claims(session: &Session) -> Vec<(&'static str, bool)> {
    let (visible, scenario, played) = (session.visible(), session.scenario(), session.game().played());
    let of = |figure| value(visible, scenario, figure);
    let (migration, levels) = (&visible.migration, &visible.levels);
    let under_way = migration.under_way();
    let calm = visible.urgency.level < 0.45 && visible.runway >= 3.0;
    let signed = visible.vendor.signed.is_some();
    let landlord = of(Figure::Tenants) > 0.0 || of(Figure::GridOpen) > 0.0;
    let best = played.iter().map(|played| played.before().last.sales).fold(0.0, f64::max);
    let board = played.iter().any(|played| played.after().levels.freeze == Freeze::Partial);
    vec![
        ("Tear Sun out", !under_way),
        ("has brought a plan that eats a year", !under_way),
        ("the site is in pieces", under_way),
        ("A hole in the freeze", levels.freeze != Freeze::None),
        ("The bridge stays on one job", under_way),
        ("The bridge gets a date", under_way),
        ("at list", !signed),
        ("A pencil will be sharpened", !signed),
        ("Retail wants shipping free from 99", levels.free_shipping == Shipping::None),
        ("what has been refused meanwhile", visible.engineers.refused >= 1.0 || visible.engineers.backlog > 0.0),
        ("Let a board grant exceptions", levels.freeze == Freeze::Full),
        ("past the middle", under_way && migration.readiness >= 0.5),
        ("The work beneath it begins now", under_way),
        ("must have everything", !visible.fulfilment.delisted),
        ("is on holiday at last", calm),
        ("Nothing is on fire", calm),
        ("Rent them out bare", visible.migration.platform_done(scenario)),
        ("Technology has drafted seven rules", levels.mandate.enforcement == Enforcement::None),
        ("A shop is not a landlord", !landlord),
        ("is still reading it", !under_way),
        ("Give me a year without features", levels.freeze == Freeze::None),
        ("Every frozen week", levels.freeze != Freeze::None),
        ("Freeze it in January", levels.freeze == Freeze::None),
        ("The move is done", visible.migration.platform_done(scenario)),
        ("Money costs 6.875%", of(Figure::Turn) < 1.0),
        ("We have never done it in the dark", migration.nights == 0),
        ("earned 0 so far", !migration.moved.contains(&true)),
        ("sets a record", visible.last.sales > best),
        ("A quiet spring", visible.last.outage_hours <= 4.0 && visible.last.refused == 0.0),
        ("Growth takes a seat", visible.last.yearly_growth >= -0.01),
        ("exceptions board", board),
    ]
}

/// What the front page of a year may say.
fn front_page_is_true(all: &[Played], scenario: &Scenario) {
    let Some(page) = front::page(all, scenario) else { return };
    let Some(last) = all.last() else { return };
    let year = front::Year::of(all, last.quarter().year());
    let shut = |visible: &Visible| visible.economy.capital_window <= 0.2;
    let again = page.street == "front-street-narrow";
    assert!(!again || (!shut(last.after()) && all.iter().any(|played| shut(played.before()))), "money is not back");
    let still = page.street == "front-street-shut";
    assert!(!still || (shut(last.after()) && year.played.first().is_some_and(|first| shut(first.before()))));
    if page.headline == "front-headline-record" {
        let sales = |of: u16| front::Year::of(all, of).sum(|report| report.sales);
        let first = all.first().map_or(0, |played| played.quarter().year());
        let now = last.quarter().year();
        assert!((first..now).all(|year| sales(year) < sales(now)), "{now} was not the biggest year");
    }
}

/// Claims that none of these games makes: what is left unchecked, by name, so that no other falls silent unseen.
const NOT_HEARD: [&str; 3] = ["Nothing is on fire", "Rent them out bare", "past the middle"];

#[test]
fn what_is_said_holds_where_it_is_said() {
    let texts = Locale::ALL.map(Texts::new);
    let (mut heard, mut claimed, mut untrue): (BTreeSet<&str>, BTreeSet<&str>, Vec<String>) = Default::default();
    for name in PLAYED {
        for seed in 0..SEEDS {
            let scenario = library::scenario("dotcom-2000").unwrap();
            let rules = strategy(name, &scenario).unwrap().unwrap();
            let strategy = Strategy::compile(&rules, &scenario);
            let setup = Setup { scenario: "dotcom-2000".into(), seed, ..Setup::default() };
            let mut session = Session::new(Game::begin(setup).unwrap());
            let mut state = State::new(Luck::new(seed));
            while session.game().phase() == Phase::Deciding {
                let english = said(&texts[0], &session);
                assert_eq!(english.len(), said(&texts[1], &session).len(), "{name}, {seed}");
                for (sentence, may) in claims(&session) {
                    claimed.insert(sentence);
                    if let Some(line) = english.iter().find(|line| line.contains(sentence)) {
                        if !may {
                            untrue.push(format!("{name}, seed {seed}, {}: {line}", session.visible().quarter));
                        }
                        heard.insert(sentence);
                    }
                }
                let (visible, scenario) = (*session.visible(), session.game().scenario_shared());
                let wish = strategy.decide(&mut state, &visible, &scenario).decisions;
                let game = session.game_mut();
                assert!(game.set_draft(wish));
                game.close().unwrap();
                session.open_quarter();
                if session.game().played().last().is_some_and(|played| played.quarter().has_december()) {
                    front_page_is_true(session.game().played(), &scenario);
                }
            }
        }
    }
    assert!(untrue.is_empty(), "\n{}", untrue.join("\n"));
    for texts in &texts {
        assert_eq!(texts.problems(), []);
    }
    let silent: Vec<&str> = claimed.difference(&heard).copied().collect();
    assert_eq!(silent, NOT_HEARD, "{} claims were held against what was said", heard.len());
}
