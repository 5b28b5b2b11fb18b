//! An exercise on screen: levers it has set do not move, what it hides is not seen, its questions are asked and answered.

use super::*;
use crate::classroom::assignment;

const EXERCISE: &str = r#"(
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

fn begun() -> Game {
    assignment::read("week3.ron", EXERCISE, None).unwrap().begin("s01", None, 0).unwrap()
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
        player.keys(&[Code::Enter]);
        assert_eq!(player.played(), 0, "it is not closed yet");
        assert!(shown(&player).contains("Why this price? 왜?"), "{}", shown(&player));
        assert!(player.show(80, 24).contains("Why this price?"));
        // Without an answer one is back at the quarter.
        player.keys(&[Code::Enter]);
        assert_eq!(player.played(), 0);
        while player.shell.overlays.is_empty() {
            player.keys(&[Code::Enter]);
        }
        player.keys(&[Code::Enter]);
        player.typed("it is cheap");
        assert!(shown(&player).contains("it is cheap"));
        player.keys(&[Code::Enter]);
        assert_eq!(player.played(), 1, "{}", shown(&player));
        while player.shell.screen() != Some(ScreenId::Debrief) {
            player.keys(&[Code::Enter]);
        }
        assert!(shown(&player).contains("What nearly killed us?"), "{}", shown(&player));
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
