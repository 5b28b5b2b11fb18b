//! Whole pages: the same facts in both languages and both forms, nothing from a save as markup, nothing fetched.

use crate::analysis::strategy::{State, Strategy};
use crate::args;
use crate::content::library;
use crate::content::strategy::library as strategies;
use crate::journal::{Game, Phase, Setup};
use crate::report::cards;
use crate::report::facts::Facts;
use crate::report::html::html;
use crate::report::markdown::markdown;
use crate::report::page::{Page, Part, page};
use crate::report::reckoning::Reckoning;
use crate::sim::decisions::{CashRange, Decisions};
use crate::sim::luck::Luck;
use crate::sim::scenario::Form;
use crate::sim::units::Money;
use crate::text::{Locale, Texts};

/// A game by a strategy, so many quarters of it at most.
fn game(name: &str, id: &str, quarters: u16) -> Game {
    let scenario = library::scenario("dotcom-2000").unwrap();
    let id = Some(id.to_owned());
    let setup = Setup { scenario: "dotcom-2000".into(), form: Form::Sprint, seed: 7, id, ..Setup::default() };
    let mut game = Game::begin(setup).unwrap();
    let strategy = Strategy::compile(&strategies::strategy(name, &scenario).unwrap().unwrap(), &scenario);
    let mut state = State::new(Luck::new(7));
    while game.phase() != Phase::Over && game.turn() < quarters {
        if game.phase() == Phase::Deciding {
            let decisions = strategy.decide(&mut state, game.visible(), &scenario).decisions;
            game.set_draft(decisions);
        }
        game.close().unwrap();
    }
    game
}

fn pages(game: &Game) -> Vec<(Page, Texts)> {
    let (facts, reckoning) = (Facts::of(game), Reckoning::of(game));
    let all = Locale::ALL.into_iter().map(|locale| {
        let texts = Texts::new(locale);
        (page(game, &facts, &reckoning, &texts), texts)
    });
    all.collect()
}

#[test]
fn a_finished_game_is_told_in_both_languages_and_both_forms() {
    let mut game = game("haggle", "x", 99);
    assert!(game.note("<script>alert(1)</script> | *bold*"));
    for (page, texts) in pages(&game) {
        let problems = texts.problems();
        let (html, markdown) = (html(&page, &texts), markdown(&page));
        assert!(texts.problems().is_empty() && problems.is_empty(), "{problems:?}");
        assert!(html.contains(&format!("<html lang=\"{}\">", texts.locale().code())));
        assert_eq!(html.matches("<svg").count(), 2);
        assert_eq!(html.matches("role=\"img\"").count(), 2);
        assert_eq!(html.matches("<h1").count(), 1);
        for never in ["<script", "http://", "https://", "src=", "NaN", "⟦"] {
            let shown = html.replace("http://www.w3.org/2000/svg", "");
            assert!(!shown.contains(never), "{never} in {shown}");
            assert!(!markdown.contains(never), "{never} in {markdown}");
        }
        assert!(html.contains("&lt;script&gt;") && markdown.contains("&lt;script&gt;"));
        let tables = page.parts.iter().filter_map(|part| match part {
            Part::Table(table) => Some(table),
            _ => None,
        });
        let mut longest = 0;
        for table in tables {
            assert!(table.rows.iter().all(|row| row.len() == table.heads.len()), "{}", table.caption);
            longest = longest.max(table.rows.len());
        }
        assert_eq!(longest, game.played().len() + 1, "a row a quarter, and the sum");
        // A short game begins in the middle: what others answered before it is said to be theirs, and is not looked back on.
        let mark = texts.format("briefing-echo-inherited", &args! { "words" => "" });
        let mut heard = 0;
        for turn in 1..=game.played().len() {
            let then = game.as_of(turn);
            let given = then.visible().deck.echoes.into_iter().flatten();
            for (echo, said) in given.zip(cards::echoes(&texts, &then)) {
                assert_ne!(cards::is_own(echo, &then), said.contains(mark.trim()), "{said}");
                heard += 1;
            }
        }
        let back = Facts::of(&game).echoes.len();
        assert!(heard > back, "nothing was decided before it");
        // The one who took relief is told what the bet would have come to.
        let said = |id: &str| texts.get(id).chars().take(12).collect::<String>();
        let opening = [said("debrief-mirror-right"), said("debrief-mirror-wrong")];
        assert!(opening.iter().any(|begins| markdown.contains(begins.trim())), "{markdown}");
    }
}

#[test]
fn a_game_that_is_not_over_is_told_so_far() {
    let game = game("history", "x", 3);
    let history = Reckoning::of(&game).history;
    let shown = history.map(|history| history.line.points.len());
    assert_eq!(shown, Some(game.played().len()), "the luck to come is not told");
    for (page, texts) in pages(&game) {
        assert_eq!(page.title, texts.get("report-so-far"));
        assert!(markdown(&page).contains(&texts.get("report-judged")));
        assert!(!markdown(&page).contains(&texts.get("debrief-truth")), "what is withheld stays withheld");
    }
    let fresh = self::game("history", "x", 0);
    for (page, texts) in pages(&fresh) {
        assert!(html(&page, &texts).contains("<h1>"), "a game in which nothing was played has a page");
        assert!(texts.problems().is_empty(), "{:?}", texts.problems());
    }
}

#[test]
fn how_often_one_was_right_who_was_sure_is_told() {
    let setup = Setup { scenario: "dotcom-2000".into(), form: Form::Sprint, seed: 7, ..Setup::default() };
    let mut game = Game::begin(setup).unwrap();
    let (none, all) = (Money::from_millions(0.0), Money::from_millions(9_000.0));
    // Once a range that holds anything, then one that holds nothing.
    let mut ranges = [CashRange { low: none, high: all }, CashRange { low: all, high: all }].into_iter();
    while game.phase() != Phase::Over {
        let asked = game.phase() == Phase::Deciding && game.scenario().forecasts.contains(&game.quarter());
        let forecast = if asked { ranges.next() } else { None };
        game.set_draft(Decisions { forecast, ..Decisions::none() });
        game.close().unwrap();
    }
    let told = Facts::of(&game).sure;
    assert_eq!((told.said, told.right), (2, 1));
    for (page, texts) in pages(&game) {
        let said = super::words::sure(&texts, &told).unwrap();
        assert!(markdown(&page).contains(&said), "{said}");
    }
    assert_eq!(super::words::sure(&Texts::new(Locale::En), &Facts::of(&self::game("history", "x", 1)).sure), None);
}
