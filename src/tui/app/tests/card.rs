//! The card is answered and the answer taken back, with the levers that it moved.

use super::*;
use crate::content::library;
use crate::journal::ScenarioSource;

#[test]
fn the_runway_leaps_while_the_hand_is_on_an_option() {
    let mut player = Player::new(Locale::En);
    let before = player.show(120, 36);
    assert!(!before.contains("preview") && !before.contains("Preview"), "{before}");
    player.keys(&[Code::Down]);
    let shown = player.show(120, 36);
    let stocks = |shown: &str| shown.lines().nth(1).unwrap_or_default().to_owned();
    assert!(stocks(&shown).contains("1.8 → ") && shown.contains("Preview, at the close"), "{shown}");
    // Nothing beside the runway moves while the hand does.
    let beside =
        |shown: &str| stocks(shown).split_once("urgency").map(|(lead, rest)| (lead.chars().count(), rest.to_owned()));
    for (columns, rows) in [(80, 24), (100, 30), (120, 36), (200, 60)] {
        player.keys(&[Code::Up]);
        let still = beside(&player.show(columns, rows));
        player.keys(&[Code::Down]);
        assert_eq!(beside(&player.show(columns, rows)), still, "{columns}");
        assert!(still.is_some());
    }
    // Where there is no room for both, today's figure stays and the line below the card says the other.
    let narrow = player.show(80, 24);
    let header = narrow.lines().nth(1).unwrap_or_default().trim_end().to_owned();
    assert!(before.contains(header.split("  ").next().unwrap()), "{header}");
    assert!(header.contains("muscle 0.") && narrow.contains("Preview, at the close"), "{narrow}");
    player.typed("d");
    assert!(!stocks(&player.show(120, 36)).contains('→'), "behind the card nothing is looked at");
    assert_eq!(player.draft(), Decisions::none());
    // A digit is an arrow to its option.
    player.typed("n3");
    assert!(stocks(&player.show(120, 36)).contains('→'));
    assert_eq!(player.draft(), Decisions::none(), "a digit only selects on a card");
    player.keys(&[Code::Enter]);
    assert_eq!(player.draft().event, Some(2));
    player.typed("n3");
    let shown = player.show(120, 36);
    assert!(!stocks(&shown).contains('→') && !shown.contains("Preview"), "what is answered is no preview");
}

#[test]
fn where_the_forecast_is_covered_nothing_is_previewed() {
    let mut game = game_of(Form::Full);
    game.close().unwrap();
    let mut player = Player::opening(Opening::Continue(Box::new(game)), Locale::En);
    assert!(player.show(80, 24).contains("your forecast"), "{}", player.show(80, 24));
    player.keys(&[Code::Up]);
    for (columns, rows) in [(80, 24), (120, 36), (200, 60)] {
        let shown = player.show(columns, rows);
        assert!(shown.contains("No preview"), "and says why: {shown}");
        assert!(!shown.contains("Preview, at"), "{shown}");
    }
    // Nor does the desk tell it: what closing leaves of the runway would be known by its figure.
    player.typed("d");
    let shown = player.show(80, 24);
    assert!(shown.contains("after this: covered") && !shown.contains("AFTER THIS"), "{shown}");
    player.keys(&[Code::Right]);
    assert_eq!(
        player.show(80, 24).lines().skip(2).take(5).collect::<Vec<_>>(),
        shown.lines().skip(2).take(5).collect::<Vec<_>>()
    );
}

#[test]
fn f_at_the_desk_shows_the_odds_at_once() {
    for (locale, odds, led) in [(Locale::En, "gone", "teady hand"), (Locale::Ko, "확률", "전략")] {
        let mut player = Player::new(locale);
        player.typed("df");
        let shown = player.show(80, 24);
        assert!(shown.contains(odds) && shown.contains(led), "{shown}");
    }
}

#[test]
fn on_a_card_arrows_only_look_and_undo_says_what_it_took_back() {
    let mut player = Player::new(Locale::En);
    player.keys(&[Code::Down, Code::Down]).typed("d");
    assert_eq!(player.draft(), Decisions::none(), "nothing was answered");
    player.typed("n").keys(&[Code::Enter]);
    assert!(player.show(80, 24).contains("Answered"), "{}", player.show(80, 24));
    let answered = player.draft();
    assert!(answered.event.is_some());
    player.typed("u");
    assert_eq!(player.draft(), Decisions::none(), "one step takes the whole answer back");
    assert!(player.show(80, 24).contains("Taken back"), "{}", player.show(80, 24));
    // Levers put back take the answer with them, and Enter gives it again.
    for _ in 0..2 {
        player.typed("n").keys(&[Code::Enter]);
        assert_eq!(player.draft(), answered);
        player.typed("r");
        assert_eq!(player.draft(), Decisions::none());
        assert!(player.show(80, 24).contains("Taken back"), "{}", player.show(80, 24));
    }
}

const SENTENCE: &str = "The ferry company has written a letter to the board, and it is a long one. ";

/// A game whose first card has a body of so many sentences, four options, and as many sentences on each as are given.
fn game_of_a_long_card(body: usize, then: usize) -> Game {
    let options = ["first", "second", "third", "fourth"];
    let words: String = options
        .iter()
        .map(|id| format!("event-c-option-{id} = The {id} of all\n    .then = {}\n", SENTENCE.repeat(then)))
        .collect();
    let own: String = options.iter().map(|id| format!("(id: \"{id}\", effects: [cash(-1)]),")).collect();
    let texts = format!(
        "scenario-long-title = Long\nscenario-long-description = Long.\nevent-c = A letter\n    .tell = Soon.\n    \
         .body = {}\n{words}",
        SENTENCE.repeat(body)
    );
    let deck = format!(
        "(id: \"c\", source: \"assumption: a letter\", comes: dated([\"2000Q1\"]), default: \"first\", options: [{own}])"
    );
    let head = format!("name: \"long\", texts: (en: r#\"\n{texts}\"#), deck: [{deck}],");
    let text = library::SCENARIOS[0].source.replacen("name: \"dotcom-2000\",", &head, 1);
    let (scenario, own) = library::from_source("long.ron", &text).unwrap();
    let setup = Setup { scenario: "long".into(), form: Form::Full, seed: 7, ..Setup::default() };
    Game::new(scenario, ScenarioSource::of(&own), setup)
}

#[test]
fn no_option_is_answered_that_is_out_of_sight() {
    let hand = |shown: &str, id: &str| shown.lines().any(|line| line.contains('▸') && line.contains(id));
    for (width, height) in [(80, 24), (120, 36), (200, 60), (110, 30)] {
        let begin = || Player::opening(Opening::Continue(Box::new(game_of_a_long_card(40, 1))), Locale::En);
        let mut player = begin();
        let first = player.show(width, height);
        if !hand(&first, "first") {
            player.keys(&[Code::Enter]);
            assert!(hand(&player.show(width, height), "first"), "Enter turns to it: {}", player.show(width, height));
            assert_eq!(player.draft(), Decisions::none(), "and answers nothing");
        }
        for (place, id) in ["second", "third", "fourth"].into_iter().enumerate() {
            player.keys(&[Code::Down]);
            let shown = player.show(width, height);
            assert!(hand(&shown, id), "{width}x{height} {id}: {shown}");
            assert!(shown.lines().count() == usize::from(height));
            // Whoever turns back comes back to it before anything is answered.
            player.keys(&[Code::PageUp, Code::PageUp, Code::PageUp]);
            let back = player.show(width, height);
            if !hand(&back, id) {
                player.keys(&[Code::Enter]);
                assert_eq!(player.draft(), Decisions::none(), "{width}x{height}");
                assert!(hand(&player.show(width, height), id));
            }
            if place == 2 {
                player.keys(&[Code::Enter]);
                assert_eq!(player.draft().event, Some(3));
            }
        }
        // Every part of the page can be turned to.
        let mut player = begin();
        let mut seen = String::new();
        for _ in 0..12 {
            seen += &player.show(80, 24);
            player.keys(&[Code::PageDown]);
        }
        assert!(seen.matches("letter to the board").count() >= 30 && seen.contains("The fourth of all"), "{seen}");
    }
}

#[test]
fn what_an_option_would_bring_needs_no_turning() {
    // As long as a body may be, and more said of an option than any card says.
    let game = game_of_a_long_card(3, 5);
    let mut player = Player::opening(Opening::Continue(Box::new(game)), Locale::En);
    for id in ["second", "third", "fourth"] {
        player.keys(&[Code::Down]);
        let shown = player.show(80, 24);
        assert!(shown.contains(&format!("The {id}")) && shown.contains("Preview, at the close"), "{shown}");
    }
}
