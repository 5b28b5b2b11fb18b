//! Options of cards that would move what an exercise has set or hides: shut on screens and for programs, and in grading for
//! whoever writes a save by a program of his own.

use good_crisis::classroom::assignment::{self, Assignment};
use good_crisis::classroom::submission::{Handed, Why, judge};
use good_crisis::journal::{Exercise, Game, Shelf, Terms, save};
use good_crisis::sim::check::Reason;
use good_crisis::sim::decisions::Decisions;

const WEEK: &str = r#"(
    format: 1,
    title: "Week 4",
    scenario: built_in("dotcom-2000"),
    form: "sprint",
    seed: same(7),
    start: "2000Q4",
    stop: "2001Q1",
    levers: (LEVERS),
    rubric: [(name: "Survival", points: 10, of: survival)],
)"#;

fn week(levers: &str) -> Assignment {
    assignment::read("week4.ron", &WEEK.replace("LEVERS", levers), None).unwrap()
}

fn option(game: &Game, id: &str) -> u8 {
    let card = game.scenario().open_card(game.visible()).unwrap();
    card.options.iter().position(|option| option.id == id).unwrap() as u8
}

fn shut(levers: &str) -> Vec<String> {
    let game = week(levers).begin("s01", None, 0).unwrap();
    let card = game.scenario().open_card(game.visible()).unwrap();
    let all = card.options.iter().enumerate();
    all.filter(|(place, _)| game.is_shut(*place as u8)).map(|(_, option)| option.id.clone()).collect()
}

#[test]
fn an_option_is_shut_when_its_levers_are_and_never_what_is_taken_by_default() {
    assert_eq!(shut("hidden: [\"structure\"]"), Vec::<String>::new());
    assert_eq!(shut("hidden: [\"migration\"]"), ["tear-out"]);
    assert_eq!(shut("locked: [\"vendor\"]"), ["sign", "sign-bound"]);
    assert_eq!(shut("hidden: [\"cutover_by\"]"), ["sign-bound"]);
    assert_eq!(
        shut("hidden: [\"vendor\", \"migration\", \"orders\", \"cutover_by\"]"),
        ["sign", "sign-bound", "tear-out", "second-hand"]
    );
    // A value that is set to what the option would set is no hindrance.
    assert_eq!(shut("fixed: (freeze: full), hidden: [\"structure\"]"), Vec::<String>::new());
}

#[test]
fn what_is_shut_is_refused_and_a_save_that_has_it_does_not_count() {
    let exercise = week("hidden: [\"migration\"]");
    let mut game = exercise.begin("s01", None, 0).unwrap();
    let event = option(&game, "tear-out");
    game.set_draft(Decisions { event: Some(event), ..Decisions::none() });
    let refused = game.rejections();
    assert_eq!((refused[0].key, refused[0].reason), ("event", Reason::SetByExercise));
    assert!(game.close().is_err());

    // Played by a program that knows no terms.
    let terms = std::sync::Arc::new(Terms { why: true, forecast: true, counterfactual: true, ..Terms::default() });
    game.put_under(Exercise { text: game.exercise_text().unwrap().into(), terms });
    game.close().unwrap();
    let text = save::write(&game);
    let handed =
        Handed { name: "s01.ron".into(), size: text.len(), bytes: text.into_bytes(), received: None, failed: None };
    let why = judge(&exercise, &handed, &mut Shelf::new()).game.expect_err("it is against the exercise");
    assert!(matches!(why, Why::Locked { key: "event", quarter } if quarter.to_string() == "2000Q4"), "{why:?}");
}
