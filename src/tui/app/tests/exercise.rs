//! An exercise on screen: levers it has set do not move, what it hides is not seen, its questions are asked and answered.

use super::*;
use crate::classroom::assignment;

pub(super) const EXERCISE: &str = r#"(
    format: 1,
    title: "Week 3",
    scenario: built_in("dotcom-2000"),
    form: "sprint",
    seed: same(7),
    stop: "2000Q3",
    levers: (fixed: (price_index: 1.1), hidden: ["marketing"]),
    shown: (why: false, forecast: false, counterfactual: false),
    questions: [
        (id: "price", at: "2000Q3", text: "Why this price? 왜?"),
        (id: "lesson", at: "end", text: "What nearly killed us?"),
    ],
    rubric: [(name: "Survival", points: 10, of: survival)],
)"#;

pub(super) fn begun() -> Game {
    assignment::read("week3.ron", EXERCISE, None).unwrap().begin("s01", None, 0).unwrap()
}

/// The card of the fourth quarter of 2000, of which one option begins what is hidden.
pub(super) fn at_the_card(levers: &str) -> Game {
    let text = EXERCISE.replace("stop: \"2000Q3\"", "start: \"2000Q4\", stop: \"2001Q1\"");
    let (head, tail) = text.split_once("    levers:").unwrap();
    let rubric = tail.find("    rubric:").unwrap();
    let text = format!("{head}    levers: ({levers}),\n{}", &tail[rubric..]);
    assignment::read("week3.ron", &text, None).unwrap().begin("s01", None, 0).unwrap()
}

#[test]
fn an_option_that_moves_what_is_hidden_is_shown_as_not_in_the_exercise_and_cannot_be_chosen() {
    for locale in Locale::ALL {
        for (levers, open) in [("hidden: [\"migration\"]", false), ("hidden: [\"structure\"]", true)] {
            let mut player = Player::opening(Opening::Continue(Box::new(at_the_card(levers))), locale);
            while player.shell.screen() != Some(ScreenId::Briefing) {
                player.keys(&[Code::Enter]);
            }
            let word = |player: &Player, id: &str| player.shell.look.get(id);
            let mark = word(&player, "exercise-option");
            for (columns, rows) in [(80, 24), (120, 36), (200, 60)] {
                let marked = player.show(columns, rows).matches(mark.as_str()).count();
                assert_eq!(marked, usize::from(!open), "{}", player.show(columns, rows));
            }
            player.typed("t");
            let bet = player.show(120, 36);
            let hidden = word(&player, "bet-hidden").split_whitespace().take(3).collect::<Vec<_>>().join(" ");
            assert_eq!((bet.contains(&hidden), bet.contains(&word(&player, "bet-doors"))), (!open, open), "{bet}");
            player.typed("n");
            // Onto the third option, and the answer.
            player.keys(&[Code::Home, Code::Down, Code::Down]);
            let help = word(&player, "exercise-option-help");
            let first = help.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
            assert_eq!(player.show(120, 36).contains(&first), !open, "{}", player.show(120, 36));
            player.keys(&[Code::Enter]);
            assert_eq!(player.draft().event, open.then_some(2));
            let there = player.shell.screen();
            assert_eq!(there, Some(if open { ScreenId::Desk } else { ScreenId::Briefing }));
        }
    }
}

#[test]
fn advisors_speak_of_nothing_that_the_exercise_has_taken_away() {
    use crate::analysis::counsel::Choice;
    let all = "structure pledge finance vendor care migration orders allocation free_shipping price_index freeze operations marketing";
    let levers = format!("hidden: {:?}", all.split(' ').collect::<Vec<_>>());
    for locale in Locale::ALL {
        let texts = crate::text::Texts::new(locale);
        let mut session = crate::desk::session::Session::new(at_the_card(&levers));
        while session.game().phase() == crate::journal::Phase::Deciding {
            for one in session.counsel() {
                let shut = match one.choice {
                    Choice::Stay => false,
                    Choice::Option(option) => session.is_shut(option),
                    Choice::Nudge(_) => true,
                };
                assert!(!shut, "{one:?}");
            }
            let said = crate::desk::advice::said(&texts, &session, 0);
            let urging = ["offer", "pledge", "shipping", "june", "september", "shed", "boxes", "search", "hands"];
            for (_, line) in said {
                for id in urging.iter().flat_map(|what| {
                    ["finance", "technology", "retail", "operations"].map(|who| format!("advice-{who}-{what}"))
                }) {
                    assert_ne!(Some(&line), texts.try_get(&id).as_ref(), "{id}");
                }
            }
            session.game_mut().close().unwrap();
            session.open_quarter();
        }
    }
}

fn shown(player: &Player) -> String {
    player.show(120, 36)
}

#[test]
fn what_an_exercise_has_set_stays_and_says_so() {
    for locale in Locale::ALL {
        let mut player = Player::opening(Opening::Continue(Box::new(begun())), locale);
        assert!(shown(&player).contains("Why this price?"), "the question is announced: {}", shown(&player));
        while player.shell.screen() != Some(ScreenId::Desk) {
            player.keys(&[Code::Enter]);
        }
        let word = |player: &Player, id: &str| player.shell.look.get(id);
        let session = player.shell.session.as_mut().unwrap();
        session.decide(Decisions { price_index: Some(0.9), hiring: Some(2.0), ..Decisions::none() });
        assert_eq!(player.draft(), Decisions { hiring: Some(2.0), ..Decisions::none() });
        let plan = *player.shell.session.as_ref().unwrap().plan();
        assert!((plan.levels.price_index - 1.1).abs() < 1e-12);
        player.typed("a");
        let all = player.show(120, 60);
        assert!(all.contains(&word(&player, "exercise-set")), "{all}");
        assert!(!all.contains(&word(&player, "decision-marketing")), "hidden: {all}");
        player.typed("a");
        let first = word(&player, "exercise-no-forecast");
        assert!(shown(&player).contains(first.split_whitespace().next().unwrap()), "{}", shown(&player));
        player.typed("w");
        assert!(shown(&player).contains(&word(&player, "exercise-no-why")), "{}", shown(&player));
    }
}

#[test]
fn its_questions_come_before_the_quarter_closes_and_after_the_last() {
    for locale in Locale::ALL {
        let mut player = Player::opening(Opening::Continue(Box::new(begun())), locale);
        while player.shell.overlays.is_empty() {
            player.keys(&[Code::Enter]);
        }
        player.onward();
        assert_eq!(player.played(), 0, "it is not closed yet");
        assert!(shown(&player).contains("Why this price? 왜?"), "{}", shown(&player));
        assert!(player.show(80, 24).contains("Why this price?"));
        // Enter alone is no answer; Esc leads back to the quarter.
        player.keys(&[Code::Enter]);
        assert!(shown(&player).contains("Why this price? 왜?"));
        player.typed("it is");
        player.keys(&[Code::Esc]);
        assert_eq!(player.played(), 0);
        while player.shell.overlays.is_empty() {
            player.keys(&[Code::Enter]);
        }
        player.onward();
        // What was begun is still there.
        assert!(shown(&player).contains("it is"), "{}", shown(&player));
        player.typed(" cheap");
        assert!(shown(&player).contains("it is cheap"));
        player.keys(&[Code::Enter]);
        assert_eq!(player.played(), 1, "{}", shown(&player));
        while player.shell.screen() != Some(ScreenId::Debrief) {
            player.onward();
        }
        assert!(shown(&player).contains("What nearly killed us?"), "{}", shown(&player));
        // Left without an answer, it comes again with the key for notes.
        player.keys(&[Code::Esc]);
        assert!(!shown(&player).contains("What nearly killed us?"));
        player.typed("n");
        player.typed("money");
        player.keys(&[Code::Enter]);
        let game = player.shell.session.as_ref().unwrap().game();
        let answers: Vec<_> = game.notes().iter().map(|n| (n.question.as_deref(), n.text.as_str())).collect();
        assert_eq!(answers, [(Some("price"), "it is cheap"), (Some("lesson"), "money")]);
        assert_eq!(game.question(), None);
        assert!(player.asked_for(|effect| matches!(effect, Effect::Keep(_))));
        assert!(!player.asked_for(|effect| matches!(effect, Effect::Reckon(_))), "it is kept for the class");
    }
}

#[test]
fn an_act_waits_for_its_word_on_screen() {
    let key = crate::classroom::key::ClassKey::new([5; 32]);
    let more =
        format!("stop: \"2000Q4\", key: \"{}\", acts: [(from: \"2000Q4\", when: \"Tuesday\")]", key.public().text());
    let text = EXERCISE.replace("stop: \"2000Q3\"", &more);
    let week = assignment::read("week3.ron", &text, None).unwrap();
    let (token, word) = (week.token(&key, "s01"), key.words(week.hash, 1)[0].to_string());
    for locale in Locale::ALL {
        let mut game = week.begin("s01", Some(&token), 0).unwrap();
        game.answer("price", "it is cheap");
        game.close().unwrap();
        let mut player = Player::opening(Opening::Continue(Box::new(game)), locale);
        let word_of = |player: &Player, id: &str| player.shell.look.get(id);
        assert!(shown(&player).contains("Tuesday"), "it is asked for at once: {}", shown(&player));
        assert!(player.show(80, 24).contains("Tuesday"));
        // It can be left, and the quarter looked at; closing asks again.
        player.keys(&[Code::Esc]);
        assert!(!shown(&player).contains("Tuesday"));
        while player.shell.overlays.is_empty() {
            player.keys(&[Code::Enter]);
        }
        player.onward();
        assert!(shown(&player).contains("Tuesday"), "{}", shown(&player));
        assert_eq!(player.played(), 1);
        player.keys(&[Code::Enter]);
        player.typed("abcd efgh");
        player.keys(&[Code::Enter]);
        let wrong = word_of(&player, "exercise-word-wrong");
        assert!(shown(&player).contains(wrong.split_whitespace().next().unwrap()), "{}", shown(&player));
        for _ in 0..9 {
            player.keys(&[Code::Backspace]);
        }
        player.typed(&word.to_lowercase().replace('-', ""));
        player.keys(&[Code::Enter]);
        assert!(player.shell.overlays.is_empty(), "{}", shown(&player));
        assert!(shown(&player).contains(&word_of(&player, "exercise-word-right")), "{}", shown(&player));
        assert!(player.asked_for(|effect| matches!(effect, Effect::Keep(_))));
        while player.shell.screen() != Some(ScreenId::Debrief) {
            player.onward();
        }
        assert_eq!(player.played(), 2);
    }
}

#[test]
fn an_exercise_tells_what_it_is_before_it_begins_and_from_the_menu() {
    let text =
        EXERCISE.replace("    rubric:", "    closes: \"2026-10-02T23:59:00+09:00\", attempts: (most: 2),\n    rubric:");
    for locale in Locale::ALL {
        let mut game = assignment::read("week3.ron", &text, None).unwrap().begin("s01", None, 0).unwrap();
        game.tell_time(0);
        let mut player = Player::opening(Opening::Exercise(Box::new(game.clone()), None), locale);
        for (columns, rows) in [(80, 24), (120, 36)] {
            let page = player.show(columns, rows);
            for said in ["s01", "Week 3", "2026-10-02 23:59 (UTC+09:00)", "Survival 10", "2000"] {
                assert!(page.contains(said), "{said}: {page}");
            }
        }
        player.keys(&[Code::Enter]);
        assert!(!shown(&player).contains("UTC+09:00"), "{}", shown(&player));
        player.keys(&[Code::Esc, Code::End, Code::Enter]);
        assert!(shown(&player).contains("UTC+09:00"), "{}", shown(&player));
        game.tell_time(2_000_000_000);
        let late = Player::opening(Opening::Exercise(Box::new(game), None), locale);
        let word =
            late.shell.look.format("exercise-brief-closed", &crate::args! { "when" => "2026-10-02 23:59 (UTC+09:00)" });
        let first = word.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
        assert!(shown(&late).contains(&first), "{}", shown(&late));
    }
}

#[test]
fn after_an_attempt_the_same_command_asks_whether_to_look_back_or_to_begin_the_next() {
    use crate::desk::opening::Before;
    let week =
        assignment::read("week3.ron", &EXERCISE.replace("    rubric:", "    attempts: (most: 2),\n    rubric:"), None);
    let next = week.unwrap().begin_attempt("s01", None, 0, 2).unwrap();
    for locale in Locale::ALL {
        let before = || Some(Before { path: "s01.ron".into(), attempt: 1 });
        let mut player = Player::opening(Opening::Exercise(Box::new(next.clone()), before()), locale);
        let begin = player.shell.look.format("exercise-begin", &crate::args! { "attempt" => 2, "most" => "2" });
        let back = player.shell.look.format("exercise-look-back", &crate::args! { "attempt" => 1 });
        assert!(shown(&player).contains(&begin) && shown(&player).contains(&back), "{}", shown(&player));
        player.keys(&[Code::Enter]);
        let effects = player.answers.iter().any(|answer| format!("{answer:?}").contains("LookBack(Some(\"s01.ron\"))"));
        assert!(effects, "{:?}", player.answers.last());
        let mut player = Player::opening(Opening::Exercise(Box::new(next.clone()), before()), locale);
        player.keys(&[Code::Down, Code::Enter]);
        assert!(!shown(&player).contains(&begin), "{}", shown(&player));
        assert_eq!(player.shell.screen(), Some(ScreenId::Briefing));
    }
}

#[test]
fn an_answer_too_short_to_count_says_so_and_stays_to_be_written_on() {
    let counted = EXERCISE.replace("of: survival)]", "of: survival), (name: \"Answers\", points: 5, of: answers)]");
    for locale in Locale::ALL {
        for (columns, rows) in [(80, 24), (120, 36), (200, 60)] {
            let game = assignment::read("week3.ron", &counted, None).unwrap().begin("s01", None, 0).unwrap();
            let mut player = Player::opening(Opening::Continue(Box::new(game)), locale);
            while player.shell.overlays.is_empty() {
                player.keys(&[Code::Enter]);
            }
            player.onward();
            player.typed("it is cheap");
            player.keys(&[Code::Enter]);
            let told = player.shell.look.format("exercise-answer-short", &crate::args! { "least" => 8 });
            let first = told.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
            let said = |player: &Player| player.show(columns, rows).contains(&first);
            assert!(said(&player), "{}", player.show(columns, rows));
            assert!(player.show(columns, rows).contains("it is cheap"), "{}", player.show(columns, rows));
            assert_eq!(player.played(), 0);
            // Whoever writes on is asked no more, and whoever says it twice is believed.
            player.typed(" and");
            assert!(!said(&player));
            player.keys(&[Code::Enter]);
            assert!(said(&player));
            player.keys(&[Code::Enter]);
            assert_eq!(player.played(), 1, "{}", player.show(columns, rows));
        }
    }
}

/// Taken up from a letter, the game of an exercise stands where the same game without one would.
#[test]
fn in_the_epilogue_of_an_exercise_a_branch_goes_on_from_the_letter() {
    use crate::desk::fork;
    let text = r#"(format: 1, title: "Years", scenario: built_in("dotcom-2000"), form: "full", difficulty: "founder",
        seed: same(1), rubric: [(name: "Survival", points: 10, of: survival)])"#;
    let mut game = assignment::read("years.ron", text, None).unwrap().begin("s01", None, 0).unwrap();
    while game.close().is_ok() {}
    let decided = usize::from(game.span().decided);
    assert!(game.played().len() > decided + 8, "it lived to see letters");
    for place in 0..game.played().len() {
        let place = fork::asked_before(&game, place);
        let branch = fork::rewound(&game, place);
        assert_eq!((branch.played().len(), branch.visible()), (place, game.played()[place].before()));
        assert!(branch.terms().is_none());
    }
}
