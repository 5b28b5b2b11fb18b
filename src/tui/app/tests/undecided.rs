//! What is left undecided is told before the close: on the desk, and in the question.

use super::*;
use crate::desk::closing;
use crate::sim::decisions::Allocation;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 36), (200, 60)];

/// What is shown, without frames and with single blanks.
fn read(player: &Player, (columns, rows): (u16, u16)) -> String {
    let shown = player.show(columns, rows).replace(['│', '\n'], " ");
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whoever comes to the desk past the card, or takes the answer back there, is told so by the desk and by the close.
#[test]
fn a_card_that_is_unanswered_is_told_on_the_desk_and_at_the_close() {
    for locale in Locale::ALL {
        let mut player = Player::new(locale);
        let mark = player.shell.look.get("desk-card-unanswered");
        let says = |player: &Player| SIZES.map(|size| read(player, size).contains(&mark));
        player.typed("d");
        assert_eq!(says(&player), [true; 3], "{}", player.show(80, 24));
        player.typed("o");
        assert_eq!(says(&player), [true; 3], "{}", player.show(80, 24));
        player.typed("o").keys(&[Code::Enter]);
        let texts = player.shell.session().unwrap().game().texts(locale);
        let option = closing::unanswered(&texts, player.shell.session().unwrap()).unwrap();
        // In wider ones the desk stands on both sides of it.
        let question = read(&player, (80, 24));
        // What ties the parts of an amount together is a blank here.
        let option = option.replace('\u{a0}', " ");
        assert!(question.contains(&option) && question.contains("(e)"), "{question}");
        // Answered, nobody speaks of it any more; taken back with the levers, it is open again.
        player.keys(&[Code::Esc]).typed("e").keys(&[Code::Down, Code::Enter]);
        assert!(player.draft().event.is_some());
        assert_eq!(says(&player), [false; 3], "{}", player.show(80, 24));
        player.keys(&[Code::Enter]);
        assert!(!read(&player, (80, 24)).contains("(e)"));
        player.keys(&[Code::Esc]).typed("r");
        assert_eq!(says(&player), [true; 3], "{}", player.show(80, 24));
    }
}

/// A range stands as it was said; that it was said of other levers is told where cash is now expected outside of it.
#[test]
fn a_range_said_before_the_levers_moved_is_told_at_the_close() {
    let mut game = game_of(Form::Full);
    game.close().unwrap();
    for locale in Locale::ALL {
        let mut player = Player::opening(Opening::Continue(Box::new(game.clone())), locale);
        player.typed("df").keys(&[Code::Down, Code::Down, Code::Enter]);
        let said = player.draft().forecast.unwrap();
        let session = player.shell.session.as_mut().unwrap();
        let texts = session.game().texts(locale);
        assert_eq!(closing::said_of_other_levers(&texts, session), None, "nothing has moved");
        let mut draft = *session.draft();
        // As much again as the range is wide, many times over.
        let more = said.high - said.low;
        let mut orders = [0.0; crate::sim::decisions::PLATFORMS];
        orders[0] = (10.0 * more.millions() / session.visible().machines.prices[0]).floor();
        draft.orders = Some(orders);
        session.decide(draft);
        let told = closing::said_of_other_levers(&texts, session).expect("cash goes far below it");
        assert_eq!(session.draft().forecast, Some(said), "what was said stands");
        assert!(closing::words(&texts, session).iter().any(|(words, _)| *words == told));
        assert!(session.undo());
        assert_eq!(closing::said_of_other_levers(&texts, session), None, "and back");
    }
}

/// Engineers whom no programme has are told of on the desk and at the close, where they are many.
#[test]
fn engineers_on_no_programme_are_told_on_the_desk_and_at_the_close() {
    for locale in Locale::ALL {
        let mut player = Player::new(locale);
        player.typed("d");
        let session = player.shell.session.as_mut().unwrap();
        let texts = session.game().texts(locale);
        let some = Allocation { features: 0.5, ..Allocation::default() };
        session.decide(Decisions { allocation: Some(some), ..*session.draft() });
        let told = closing::idle_engineers(&texts, session).expect("half of them");
        // On the least screen a long sentence of a lever has the row that it stands in.
        let mut seen = [false; SIZES.len()];
        for _ in 0..5 {
            for (seen, size) in seen.iter_mut().zip(SIZES) {
                *seen |= read(&player, size).contains(&told);
            }
            player.keys(&[Code::Down]);
        }
        assert_eq!(seen, [true; 3], "{told}: {}", player.show(80, 24));
        player.keys(&[Code::Enter]);
        assert!(read(&player, (80, 24)).contains(&told), "{told}: {}", player.show(80, 24));
        let session = player.shell.session.as_mut().unwrap();
        let all = Allocation { features: 1.0, ..Allocation::default() };
        session.decide(Decisions { allocation: Some(all), ..*session.draft() });
        assert_eq!(closing::idle_engineers(&texts, session), None);
    }
}

/// However much there is to say before a close, no word of it is cut on the least screen: the last are of what cannot be
/// recalled.
#[test]
fn whatever_the_close_has_to_say_has_room() {
    let mut game = game_of(Form::Full);
    game.close().unwrap();
    for locale in Locale::ALL {
        let mut player = Player::opening(Opening::Continue(Box::new(game.clone())), locale);
        player.typed("d");
        let session = player.shell.session.as_mut().unwrap();
        let draft = Decisions {
            allocation: Some(Allocation { features: 0.3, ..Allocation::default() }),
            price_index: Some(session.visible().levels.price_index + 0.15),
            migration: Some(MigrationMove::Commit),
            ..*session.draft()
        };
        session.decide(draft);
        let texts = session.game().texts(locale);
        let words = closing::words(&texts, session);
        assert!(session.rejections().is_empty() && words.len() > 6, "{words:?}");
        player.keys(&[Code::Enter]);
        let question = read(&player, (80, 24));
        for (said, _) in words {
            assert!(question.contains(&said.replace('\u{a0}', " ")), "{said}: {}", player.show(80, 24));
        }
    }
}
