//! What is typed: the cursor stands where the next letter goes, in every field.

use ratatui::layout::{Position, Rect};

use super::*;
use crate::desk::opening::Waiting;

const SCREEN: (u16, u16) = (80, 24);

/// What stands left and right of the cursor, on its row.
fn around(player: &Player) -> (String, String) {
    let mut terminal = Terminal::new(TestBackend::new(SCREEN.0, SCREEN.1)).unwrap();
    terminal.draw(|frame| player.shell.draw(frame)).unwrap();
    let Position { x, y } = player.shell.cursor(Rect::new(0, 0, SCREEN.0, SCREEN.1)).expect("a cursor");
    let buffer = terminal.backend().buffer();
    let row = |columns: std::ops::Range<u16>| -> String {
        let mut row = String::new();
        let mut skip = 0;
        for x in columns {
            let symbol = buffer[(x, y)].symbol();
            if skip == 0 {
                row += symbol;
                skip = crate::text::width(symbol).saturating_sub(1);
            } else {
                skip -= 1;
            }
        }
        row
    };
    let [left, right] = [row(0..x), row(x..SCREEN.0)];
    (left, right.trim_end_matches([' ', '│', '┃']).to_owned())
}

fn over() -> Player {
    let mut game = game_of(Form::Sprint);
    while game.close().is_ok() {}
    Player::opening(Opening::Continue(Box::new(game)), Locale::Ko)
}

#[test]
fn the_cursor_stands_where_one_types_in_a_line_to_oneself() {
    let mut player = over();
    player.keys(&[Code::F(4)]).typed("현금을 먼저");
    player.keys(&[Code::Left, Code::Left]);
    let (left, right) = around(&player);
    assert!(left.ends_with("현금을 ") && right == "먼저", "{left:?} {right:?}");
    player.typed("꼭 e\u{301}");
    let (left, right) = around(&player);
    assert!(left.ends_with("현금을 꼭 é") && right == "먼저", "{left:?} {right:?}");
    let paste = Input::Paste("두 번 ".to_owned());
    player.keys(&[Code::Home]).shell.handle(paste);
    let (left, right) = around(&player);
    assert!(left.ends_with("두 번 ") && right == "현금을 꼭 é먼저", "{left:?} {right:?}");
    player.key(Key::ctrl('k'));
    let (left, right) = around(&player);
    assert!(left.ends_with("두 번 ") && right.is_empty(), "{left:?} {right:?}");
    // Up and down turn to the quarter that it is for, left and right move in the line.
    let asked = player.show(80, 24);
    assert_ne!(player.keys(&[Code::Up, Code::Up]).show(80, 24), asked);
    player.keys(&[Code::Enter]);
    assert_eq!(player.shell.session().unwrap().game().notes().last().map(|note| note.text.as_str()), Some("두 번"));
}

#[test]
fn the_cursor_stands_where_one_types_among_actions_and_in_the_seed() {
    let mut player = Player::new(Locale::En);
    player.typed(":").typed("close");
    player.keys(&[Code::Left, Code::Left]).typed("xy").keys(&[Code::Backspace]);
    let (left, right) = around(&player);
    assert!(left.ends_with(" clox") && right == "se", "{left:?} {right:?}");
    player.keys(&[Code::Backspace, Code::Home]);
    let long = Input::Paste("가".repeat(60));
    player.shell.handle(long);
    let (left, right) = around(&player);
    assert!(left.ends_with('가') && right.starts_with("clos"), "what is typed stays in sight: {left:?} {right:?}");

    let mut player = Player::opening(Opening::Title(Waiting::default()), Locale::En);
    player.typed("1");
    assert!(player.show(80, 24).contains(&player.shell.look.get("new-begin")), "{}", player.show(80, 24));
    assert_eq!(player.shell.cursor(Rect::new(0, 0, 80, 24)), None, "nothing is typed yet");
    player.keys(&[Code::Up]).typed("１2x3");
    let (left, right) = around(&player);
    assert!(left.ends_with(" 123") && right.is_empty(), "{left:?} {right:?}");
    player.keys(&[Code::Home, Code::Delete, Code::Right]).typed("7");
    let (left, right) = around(&player);
    assert!(left.ends_with(" 27") && right == "3", "{left:?} {right:?}");
    player.shell.handle(Input::Paste("99".to_owned()));
    let (left, right) = around(&player);
    assert!(left.ends_with(" 2799") && right == "3", "{left:?} {right:?}");
    player.shell.handle(Input::Paste("dotcom-2000, seed 41".to_owned()));
    assert!(around(&player).0.ends_with(" 41"));
}
