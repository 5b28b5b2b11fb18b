//! The card is answered and the answer taken back, with the levers that it moved.

use super::*;

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
