//! The card is answered and the answer taken back, with the levers that it moved.

use super::*;

#[test]
fn the_runway_leaps_while_the_hand_is_on_an_option() {
    let mut player = Player::new(Locale::En);
    let before = player.show(120, 36);
    assert!(!before.contains("preview") && !before.contains("Preview"), "{before}");
    player.keys(&[Code::Down]);
    let shown = player.show(120, 36);
    assert!(shown.contains("in preview") && shown.contains("Preview, at the close"), "{shown}");
    // Where there is no room for both, today's figure stays and the line below the card says the other.
    let narrow = player.show(80, 24);
    let header = narrow.lines().nth(1).unwrap_or_default().trim_end().to_owned();
    assert!(before.contains(header.split("  ").next().unwrap()), "{header}");
    assert!(header.contains("muscle 0.") && narrow.contains("Preview, at the close"), "{narrow}");
    player.typed("d");
    assert!(!player.show(120, 36).contains("preview"), "behind the card nothing is looked at");
    assert_eq!(player.draft(), Decisions::none());
    // A digit is an arrow to its option.
    player.typed("n3");
    assert!(player.show(120, 36).contains("in preview"));
    assert_eq!(player.draft(), Decisions::none(), "a digit only selects on a card");
    player.keys(&[Code::Enter]);
    assert_eq!(player.draft().event, Some(2));
    player.typed("n3");
    assert!(!player.show(120, 36).contains("preview"), "what is answered is no preview");
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
