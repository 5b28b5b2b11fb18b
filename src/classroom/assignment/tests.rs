//! Assignments: what is sound is read, what is not is told with its place, and games begin as it says.

mod versions;

use super::*;
use crate::content::render;
use crate::journal::{NotClosed, Phase, save};
use crate::sim::check::Reason;
use crate::sim::decisions::Decisions;
use crate::text::{Locale, Texts};

const RUBRIC: &str = "rubric: [(name: \"Skill\", points: 40, of: skill), (name: \"Reasons\", points: 10, of: by_hand)]";

fn text(more: &str) -> String {
    format!(
        "(format: 1, title: \"Week 3\", scenario: built_in(\"dotcom-2000\"), form: \"sprint\", seed: same(7), {RUBRIC}, {more})"
    )
}

fn good(more: &str) -> Assignment {
    read("week3.ron", &text(more), None).unwrap_or_else(|issues| panic!("{:#?}", told(&issues)))
}

fn told(issues: &Issues) -> Vec<String> {
    let texts = Texts::new(Locale::En);
    render::lines(issues, &|id, arguments| {
        let said =
            arguments.iter().fold(crate::text::Args::new(), |said, (name, value)| said.set(name, value.as_str()));
        texts.format(id, &said)
    })
}

#[test]
fn every_lesson_has_a_sound_assignment_in_both_languages() {
    for lesson in template::LESSONS {
        for texts in Locale::ALL.map(Texts::new) {
            let written = template::write(lesson, None, &texts).unwrap();
            assert!(!written.contains("lesson-"), "{lesson}: a message is missing in {written}");
            let sound = |text: &str| {
                read("it.ron", text, None).unwrap_or_else(|issues| panic!("{lesson}: {:#?}", told(&issues)))
            };
            let plain = sound(&written);
            assert!(plain.rubric.len() >= 4 && plain.terms.questions.len() >= 2 && plain.lesson == *lesson);
            let comments = written.lines().filter(|line| line.trim_start().starts_with("//"));
            assert!(comments.into_iter().all(|line| crate::text::width(line) <= 100), "{lesson}");
            // What is offered in comments is sound as well.
            let key = crate::classroom::key::ClassKey::new([3; 32]).public().text();
            let written = template::write(lesson, Some(&key), &texts).unwrap();
            let offered = written.replace("// closes:", "closes:").replace("// perturbed:", "perturbed:");
            let offered = sound(&offered.replace("// acts:", "acts:"));
            assert!(offered.closes.is_some() && offered.perturbed.is_some() && offered.terms.acts.len() == 1);
        }
    }
    assert!(template::write("weather", None, &Texts::new(Locale::En)).is_none());
    assert_eq!(template::nearest_lesson("never_wast"), Some("never-waste"));
}

#[test]
fn what_is_wrong_is_told_with_its_place_and_what_would_be_right() {
    let cases = [
        ("levers: (locked: [\"prize_index\"])", "did you mean `price_index`"),
        ("levers: (fixed: (hiring: 4))", "happens once"),
        ("levers: (fixed: (price_index: 9.0))", "could not be closed"),
        ("levers: (fixed: (price_index: 1.0), locked: [\"price_index\"])", "price_index"),
        ("levers: (locked: [\"night\"])", "night"),
        ("start: \"1999Q1\"", "a quarter from `2000Q3` to `2001Q4`"),
        ("start: \"2001Q3\", stop: \"2001Q1\"", "a quarter from `2001Q3`"),
        ("questions: [(id: \"a\", at: \"2005Q1\", text: \"why\")]", "nothing is decided in `2005Q1`"),
        ("questions: [(id: \"a\", at: \"end\", text: \"\")]", "empty"),
        ("questions: [(id: \"A b\", at: \"end\", text: \"why\")]", "cannot be typed"),
        ("closes: \"tomorrow\"", "2026-10-02T23:59:00+09:00"),
        ("key: \"12\"", "no public class key"),
        ("key: \"0000000000000000000000000000000000000000000000000000000000000000\"", "no public class key"),
        ("acts: [(from: \"2001Q1\")]", "made by a class key"),
        ("acts: [(from: \"2000Q3\")]", "no act can begin in `2000Q3`"),
        ("acts: [(from: \"2001Q2\"), (from: \"2001Q1\")]", "from `2001Q3`"),
        ("perturbed: (by: 0.9, constants: [])", "0.9"),
        ("perturbed: (by: 0.1, constants: [\"market.weather\"])", "market.weather"),
        ("attempts: (counts: best, most: 0)", "0"),
        ("difficulty: \"operater\"", "did you mean `operator`"),
        ("wheather: 1", "unknown key `wheather`"),
    ];
    for (more, expected) in cases {
        let issues = read("week3.ron", &text(more), None).expect_err(more);
        let said = told(&issues).join("\n");
        assert!(said.starts_with("week3.ron:1:") && said.contains(expected), "{more}: {said}");
    }
    let bad = text("").replace("dotcom-2000", "dotcom-200");
    assert!(told(&read("it.ron", &bad, None).unwrap_err())[0].contains("did you mean `dotcom-2000`"));
    let newer = text("").replace("format: 1", "format: 9");
    assert_eq!(read("it.ron", &newer, None).unwrap_err().worst_exit_code(), 3);
    let none = text("").replace(RUBRIC, "rubric: [(name: \"Value\", points: 5, of: value)]");
    assert!(told(&read("it.ron", &none, None).unwrap_err())[0].contains("`none`"));
}

#[test]
fn each_slip_is_told_once_and_hides_no_other() {
    let said = |from: &str, to: &str| told(&read("week3.ron", &text("").replace(from, to), None).unwrap_err());
    // Letters of three bytes each.
    let korean = said("\"dotcom-2000\"", "[\"한국어로 쓴 아주 긴 문장이며\"]");
    assert!(korean.len() == 1 && korean[0].contains("text"), "{korean:#?}");
    let two = "rubric: [(nme: \"Skill\", points: 40, of: skill), (points: 10, of: by_hand)]";
    let at = text("").replace(RUBRIC, two).find("(points: 10").unwrap() + 1;
    let two = said(RUBRIC, two);
    assert!(two.len() == 2 && two[0].contains("did you mean `name`"), "{two:#?}");
    assert!(two[1].starts_with(&format!("week3.ron:1:{at}: ")) && two[1].contains("`name`"), "{two:#?}");
}

#[test]
fn a_scenario_may_lie_beside_or_within() {
    let own = library::built_in("lamplight").unwrap().1.source;
    let beside = text("").replace("built_in(\"dotcom-2000\")", "beside(\"mine.ron\")");
    assert_eq!(file_beside(&beside).as_deref(), Some("mine.ron"));
    assert!(is_assignment(&beside) && !is_assignment(&own));
    let read_beside = read("it.ron", &beside, Some(&own)).unwrap();
    assert_eq!(read_beside.scenario().0.name, "lamplight");
    assert!(told(&read("it.ron", &beside, None).unwrap_err())[0].contains("mine.ron"));
    for name in ["../mine.ron", "/etc/mine.ron", "c:\\\\mine.ron", ".mine.ron"] {
        assert_eq!(file_beside(&beside.replace("mine.ron", name)), None, "{name}");
    }
    let within = text("").replace("built_in(\"dotcom-2000\")", &format!("embedded(r###\"{own}\"###)"));
    assert_eq!(read("it.ron", &within, None).unwrap().scenario().0.name, "lamplight");
}

#[test]
fn a_game_begins_by_the_assignment_and_stops_where_it_says() {
    let assignment = good("start: \"2000Q4\", stop: \"2001Q2\"");
    let mut game = assignment.begin("s01", None, 99).unwrap();
    assert_eq!((game.setup().seed, game.setup().id.as_deref()), (7, Some("s01")));
    assert_eq!(game.quarter().to_string(), "2000Q4");
    for _ in 0..3 {
        game.close().unwrap();
    }
    assert_eq!(game.phase(), Phase::Over);
    assert!(game.verdict().is_some());
    // The save can be verified by whoever has no assignment.
    let text = save::write(&game);
    let save = crate::journal::Save::read("s01.ron", text.as_bytes()).unwrap();
    assert!(save.verify(&mut crate::journal::Shelf::new()).holds());
}

#[test]
fn mail_and_editors_do_not_make_another_assignment() {
    let unix = text("").replace(", ", ",\n");
    let windows = format!("\u{feff}{}", unix.replace('\n', "\r\n"));
    assert_eq!(read("a.ron", &unix, None).unwrap().hash, read("b.ron", &windows, None).unwrap().hash);
    assert_ne!(good("").hash, good("stop: \"2001Q3\"").hash);
}

#[test]
fn locks_hold_and_a_game_taken_up_again_is_under_them() {
    let assignment = good("levers: (fixed: (price_index: 1.1), hidden: [\"vendor\"])");
    let mut game = assignment.begin("s01", None, 0).unwrap();
    game.set_draft(Decisions { price_index: Some(0.9), ..Decisions::none() });
    let Err(NotClosed::Refused(refused)) = game.close() else { panic!("it is locked") };
    assert_eq!((refused[0].key, refused[0].reason), ("price_index", Reason::SetByExercise));
    game.set_draft(Decisions { hiring: Some(2.0), ..Decisions::none() });
    let played = game.close().unwrap();
    assert_eq!((played.decisions.price_index, played.decisions.hiring), (Some(1.1), Some(2.0)));
    assert!((game.visible().levels.price_index - 1.1).abs() < 1e-12);
    let text = save::write(&game);
    let save = crate::journal::Save::read("s01.ron", text.as_bytes()).unwrap();
    let mut again = save.replay(&mut crate::journal::Shelf::new()).unwrap();
    take_up("s01.ron", &mut again).unwrap();
    assert_eq!(again.terms(), game.terms());
    assert_eq!(save::write(&again), text);
    again.set_draft(Decisions { price_index: Some(0.9), ..Decisions::none() });
    assert!(again.close().is_err());
}

#[test]
fn answers_are_kept_and_asked_for_once() {
    let questions =
        "questions: [(id: \"why\", at: \"2000Q3\", text: \"왜?\"), (id: \"last\", at: \"end\", text: \"what?\")]";
    let assignment = good(&format!("stop: \"2000Q3\", {questions}"));
    let mut game = assignment.begin("s01", None, 0).unwrap();
    assert_eq!(game.question().map(|question| question.id.as_str()), Some("why"));
    assert!(game.answer("why", "  because\nit was cheap "));
    assert_eq!(game.question(), None);
    game.close().unwrap();
    assert_eq!(game.question().map(|question| question.id.as_str()), Some("last"));
    game.answer("last", "the money");
    assert_eq!(game.question(), None);
    let text = save::write(&game);
    let save = crate::journal::Save::read("s01.ron", text.as_bytes()).unwrap();
    assert!(save.verify(&mut crate::journal::Shelf::new()).holds());
    // An answer put under another question is seen.
    let moved = text.replacen("question: \"why\"", "question: \"last\"", 1);
    assert_ne!(moved, text);
    let save = crate::journal::Save::read("s01.ron", moved.as_bytes()).unwrap();
    assert!(!save.verify(&mut crate::journal::Shelf::new()).holds());
}

#[test]
fn each_student_has_luck_and_a_company_of_his_own() {
    let more = "perturbed: (by: 0.1, constants: [\"market.price_elasticity\"])";
    let assignment = read("it.ron", &text(more).replace("same(7)", "per_student"), None).unwrap();
    let [one, two] = ["s01", "s02"].map(|id| assignment.begin(id, None, 0).unwrap());
    assert_ne!(one.setup().seed, two.setup().seed);
    assert_ne!(one.scenario().market.price_elasticity.to_bits(), two.scenario().market.price_elasticity.to_bits());
    let base = assignment.scenario().0.market.price_elasticity;
    for game in [&one, &two] {
        assert!((game.scenario().market.price_elasticity / base - 1.0).abs() <= 0.1 + 1e-9);
    }
    assert_eq!(assignment.begin("s01", None, 0).unwrap().state_hash(), one.state_hash());
}

#[test]
fn with_a_class_key_nobody_begins_without_his_token() {
    let key = crate::classroom::key::ClassKey::new([3; 32]);
    let more = format!("key: \"{}\"", key.public().text());
    let assignment = read("it.ron", &text(&more).replace("same(7)", "per_student"), None).unwrap();
    assert!(matches!(assignment.begin("s01", None, 0), Err(NoStart::TokenNeeded)));
    let token = assignment.token(&key, "s01");
    assert!(matches!(assignment.begin("s02", Some(&token), 0), Err(NoStart::TokenWrong)));
    let game = assignment.begin("s01", Some(&token), 0).unwrap();
    assert_ne!(game.setup().seed, Number::open(assignment.hash, "s01").seed());
    assert_eq!(game.setup().token.as_deref(), Some(token.as_str()));
}

#[test]
fn what_is_no_number_is_told_once_and_where_it_stands() {
    for wrong in ["NaN", "inf", "-inf"] {
        let issues = read("week3.ron", &text(&format!("levers: (fixed: (price_index: {wrong}))")), None).unwrap_err();
        let said = told(&issues);
        assert!(said.len() == 1 && said[0].contains("price_index") && said[0].contains("finite"), "{said:#?}");
    }
}

/// An exercise of three acts, and its class key.
fn in_acts() -> (Assignment, crate::classroom::key::ClassKey) {
    let key = crate::classroom::key::ClassKey::new([3; 32]);
    let acts = "acts: [(from: \"2000Q4\", when: \"Tuesday\"), (from: \"2001Q2\")]";
    let more = format!("key: \"{}\", {acts}", key.public().text());
    (read("it.ron", &text(&more).replace("same(7)", "per_student"), None).unwrap(), key)
}

/// Closes quarters in silence, as far as that goes.
fn close_all(game: &mut Game) {
    while game.close().is_ok() {}
}

fn judged(assignment: &Assignment, text: &str) -> Result<Box<Game>, crate::classroom::submission::Why> {
    use crate::classroom::submission::{Handed, judge};
    let bytes = text.as_bytes().to_vec();
    let handed = Handed { name: "s01.ron".into(), size: bytes.len(), bytes, received: None, failed: None };
    judge(assignment, &handed, &mut crate::journal::Shelf::new()).game
}

fn replayed(text: &str) -> Game {
    let save = crate::journal::Save::read("s01.ron", text.as_bytes()).unwrap();
    save.replay(&mut crate::journal::Shelf::new()).unwrap()
}

#[test]
fn a_game_stops_at_the_border_of_an_act_until_its_word_is_there() {
    let (assignment, key) = in_acts();
    let words = key.words(assignment.hash, 2);
    let token = assignment.token(&key, "s01");
    let mut game = assignment.begin("s01", Some(&token), 0).unwrap();
    assert!(!game.release(words[0]), "no word is waited for yet");
    close_all(&mut game);
    assert_eq!((game.quarter().to_string().as_str(), game.turn()), ("2000Q4", 1));
    assert_eq!(game.awaits().map(|act| act.when.as_str()), Some("Tuesday"));
    // What is looked at and prepared meanwhile is kept.
    game.set_draft(Decisions { hiring: Some(2.0), ..Decisions::none() });
    assert!(game.night().is_none());
    assert_eq!(game.begin_night(), Err(NotClosed::AwaitsWord));
    for wrong in [words[1], key.words(Hash::of(b"another"), 2)[0]] {
        assert!(!game.release(wrong));
    }
    let waiting = save::write(&game);
    assert!(!waiting.contains("released"), "{waiting}");
    assert!(judged(&assignment, &waiting).is_ok(), "a game that waits is unfinished, not wrong");
    let mut game = replayed(&waiting);
    take_up("s01.ron", &mut game).unwrap();
    assert!(matches!(game.close(), Err(NotClosed::AwaitsWord)));
    assert!(game.release(words[0]) && game.awaits().is_none());
    // The word is in the save before the quarter is closed, and is sealed.
    let released = save::write(&game);
    assert_eq!(save::write(&replayed(&released)), released);
    close_all(&mut game);
    assert_eq!(game.quarter().to_string(), "2001Q2");
    assert!(game.release(words[1]));
    close_all(&mut game);
    assert_eq!(game.phase(), Phase::Over);
    let whole = save::write(&game);
    assert_eq!(judged(&assignment, &whole).unwrap().released().len(), 2);
    assert!(
        crate::journal::Save::read("s01.ron", whole.as_bytes())
            .unwrap()
            .verify(&mut crate::journal::Shelf::new())
            .holds()
    );
    // As it stood earlier it has the words of that time alone.
    assert_eq!((game.as_of(1).released().len(), game.as_of(0).released().len()), (1, 0));
    for (from, to) in [
        (words[0].to_string(), words[1].to_string()),
        ("released: [".to_owned(), "released: [(quarter: \"2001Q1\", word: \"0000-0000-0000\"), ".to_owned()),
        (format!("\"{}\"", words[1]), format!("\"{}\"", words[1].to_string().to_lowercase())),
    ] {
        let forged = whole.replacen(&from, &to, 1);
        assert_ne!(forged, whole);
        assert!(judged(&assignment, &forged).is_err(), "{from} became {to}");
    }
}

#[test]
fn without_its_word_an_act_has_another_luck_and_does_not_count() {
    let (assignment, key) = in_acts();
    let words = key.words(assignment.hash, 2);
    let token = assignment.token(&key, "s01");
    let begin = || {
        let mut game = assignment.begin("s01", Some(&token), 0).unwrap();
        close_all(&mut game);
        game
    };
    let (mut right, mut guessed, mut none) = (begin(), begin(), begin());
    assert_eq!(right.state_hash(), guessed.state_hash(), "up to the border it is one game");
    right.release(words[0]);
    guessed.relight(words[1]);
    // A game without terms goes on without asking.
    none.put_under(Exercise { text: Arc::from(none.exercise_text().unwrap()), terms: Arc::new(Terms::default()) });
    close_all(&mut none);
    close_all(&mut guessed);
    close_all(&mut right);
    let second = |game: &Game| game.played()[1].hash;
    assert!(second(&right) != second(&guessed) && second(&right) != second(&none) && second(&guessed) != second(&none));
    for wrong in [&guessed, &none] {
        let text = save::write(wrong);
        let _ = replayed(&text);
        use crate::classroom::submission::Why;
        let why = judged(&assignment, &text).unwrap_err();
        assert!(matches!(why, Why::Word { quarter } if quarter.to_string() == "2000Q4"), "{why:?}");
    }
    assert!(
        take_up("s01.ron", &mut replayed(&save::write(&guessed))).is_err(),
        "it is told where it is played on, too"
    );
    // Whoever cuts the exercise out has no game to go on with.
    let text = save::write(&right);
    let (from, to) = (text.find("  exercise: ").unwrap(), text.find("  opening: ").unwrap());
    let cut = format!("{}{}", &text[..from], &text[to..]);
    assert!(take_up("s01.ron", &mut replayed(&cut)).is_err());
}

#[test]
fn a_token_without_words_begins_no_game_in_acts_and_the_panel_needs_none() {
    let (assignment, key) = in_acts();
    let token = key.token(assignment.hash, "s01", 0);
    assert!(matches!(assignment.begin("s01", Some(&token), 0), Err(NoStart::TokenWrong)));
    let mut trial = assignment.trial(3);
    close_all(&mut trial);
    assert_eq!(trial.phase(), Phase::Over);
}

#[test]
fn a_further_attempt_is_a_world_of_its_own_unless_the_assignment_says_otherwise() {
    let perturbed = "perturbed: (by: 0.1, constants: [\"market.price_elasticity\"])";
    for policy in ["same(7)", "per_student"] {
        let fresh = read("it.ron", &text(perturbed).replace("same(7)", policy), None).unwrap();
        let attempt = |nth| fresh.begin_attempt("s01", None, 0, nth).unwrap();
        let seeds = [1, 2, 3].map(|nth| attempt(nth).setup().seed);
        assert!(seeds[0] != seeds[1] && seeds[1] != seeds[2] && seeds[0] != seeds[2], "{policy}: {seeds:?}");
        assert_eq!((attempt(1).setup().attempt, attempt(2).setup().attempt), (None, Some(2)));
        let elasticity = |nth| attempt(nth).scenario().market.price_elasticity.to_bits();
        assert_ne!(elasticity(1), elasticity(2));
        assert_eq!(attempt(1).state_hash(), fresh.begin("s01", None, 0).unwrap().state_hash());
        let second = save::write(&attempt(2));
        assert!(judged(&fresh, &second).is_ok());
        // Another number in the save is another world than was played.
        for forged in ["attempt: 3", "attempt: 1", "attempt: 0"] {
            let forged = second.replacen("attempt: 2", forged, 1);
            assert!(forged != second && judged(&fresh, &forged).is_err());
        }
    }
    for (policy, more) in [("same(7)", "attempts: (world: same)"), ("free", "")] {
        let one = read("it.ron", &text(more).replace("same(7)", policy), None).unwrap();
        let [first, second] = [1, 2].map(|nth| one.begin_attempt("s01", None, 5, nth).unwrap());
        assert_eq!(save::write(&first), save::write(&second), "{policy}");
    }
}

#[test]
fn an_option_that_moves_what_is_set_moves_no_lever() {
    for (levers, whole) in [("hidden: [\"migration\"]", false), ("hidden: [\"vendor\"]", true)] {
        let game = good(&format!("start: \"2000Q4\", levers: ({levers})")).trial(7);
        let card = game.scenario().open_card(game.visible()).unwrap();
        let option = card.options.iter().position(|option| option.id == "tear-out").unwrap() as u8;
        let bare = Decisions { event: Some(option), ..Decisions::none() };
        assert_eq!(game.answered(&Decisions::none(), option) != bare, whole, "{levers}");
    }
}
