//! What was torn is whole again, what was typed stays typed.

use super::*;

const ESC: Key = Key::plain(Code::Esc);

/// What the parser below us makes of letters that come without their Esc.
fn letters(text: &str) -> Vec<Input> {
    text.chars()
        .map(|letter| match letter {
            '\x1b' => Input::Key(ESC),
            '\r' => Input::Key(Key::plain(Code::Enter)),
            letter => Input::Key(Key::char(letter)),
        })
        .collect()
}

/// What is heard of these when nothing more comes.
fn heard(inputs: Vec<Input>) -> Vec<Input> {
    let mut escapes = Escapes::default();
    let mut heard: Vec<Input> = inputs.into_iter().flat_map(|input| escapes.take(input)).collect();
    heard.extend(escapes.give_up());
    assert_eq!(escapes.patience(), None, "nothing is left to wait for");
    heard
}

#[test]
fn a_torn_key_is_the_key() {
    let shift = |code| Key::shift(code);
    for (torn, whole) in [
        ("\x1b[A", Key::plain(Code::Up)),
        ("\x1bOB", Key::plain(Code::Down)),
        ("\x1b[5~", Key::plain(Code::PageUp)),
        ("\x1b[3~", Key::plain(Code::Delete)),
        ("\x1b[1;2C", shift(Code::Right)),
        ("\x1b[1;5D", Key { ctrl: true, ..Key::plain(Code::Left) }),
        ("\x1b[3;3~", Key { alt: true, ..Key::plain(Code::Delete) }),
        ("\x1b[Z", Key::plain(Code::BackTab)),
        ("\x1bOQ", Key::plain(Code::F(2))),
        ("\x1b[15~", Key::plain(Code::F(5))),
        ("\x1b[21~", Key::plain(Code::F(10))),
        ("\x1b[24~", Key::plain(Code::F(12))),
        ("\x1b[[C", Key::plain(Code::F(3))),
    ] {
        assert_eq!(heard(letters(torn)), [Input::Key(whole)], "{torn:?}");
    }
}

#[test]
fn what_is_no_key_of_ours_is_nothing() {
    for torn in ["\x1b[I", "\x1b[99~", "\x1b[<0;10;5M", "\x1b[", "\x1b[5", "\x1bO", "\x1b[201~"] {
        assert_eq!(heard(letters(torn)), [], "{torn:?}");
    }
    let endless = format!("\x1b[{}~q", "7;".repeat(4096));
    assert_eq!(heard(letters(&endless)).last(), Some(&Input::Key(Key::char('q'))), "what follows is heard");
}

#[test]
fn only_an_esc_waits() {
    let mut escapes = Escapes::default();
    for input in letters("q[O~") {
        assert_eq!(escapes.take(input.clone()), [input]);
        assert_eq!(escapes.patience(), None);
    }
    assert_eq!(escapes.take(Input::Key(ESC)), []);
    assert_eq!(escapes.patience(), Some(ESCAPE));
    assert_eq!(escapes.give_up(), [Input::Key(ESC)]);
    assert_eq!(escapes.patience(), None);
}

#[test]
fn an_esc_before_something_else_is_an_esc() {
    let alt = Input::Key(Key { alt: true, ..Key::char('[') });
    for next in [letters("q").remove(0), alt, Input::Interrupt, Input::Wake] {
        assert_eq!(heard(vec![Input::Key(ESC), next.clone()]), [Input::Key(ESC), next]);
    }
    assert_eq!(heard(letters("\x1b\x1b")), letters("\x1b\x1b"));
    assert_eq!(heard(letters("\x1b\x1b[A")), [Input::Key(ESC), Input::Key(Key::plain(Code::Up))]);
    assert_eq!(heard(letters("\x1b[5\x1b[6~")), [Input::Key(Key::plain(Code::PageDown))]);
    assert_eq!(heard(letters("\x1b[5\r")), letters("\r"));
}

#[test]
fn what_is_no_input_overtakes_no_esc_and_breaks_no_sequence() {
    let mut escapes = Escapes::default();
    assert_eq!(escapes.overtaken(), []);
    escapes.take(Input::Key(ESC));
    assert_eq!(escapes.overtaken(), [Input::Key(ESC)]);
    assert_eq!(escapes.patience(), None);
    for input in letters("\x1b[5") {
        escapes.take(input);
    }
    assert_eq!(escapes.overtaken(), []);
    assert_eq!(escapes.take(Input::Key(Key::char('~'))), [Input::Key(Key::plain(Code::PageUp))]);
}

#[test]
fn a_paste_torn_at_either_end_is_a_paste() {
    let text = || Input::Paste("a quiet 글".to_owned());
    // Its end came whole: the parser below us says nothing of it.
    assert_eq!(heard(letters("\x1b[200~a quiet 글")), [text()]);
    assert_eq!(heard(letters("\x1b[200~a\rquiet 글\x1b[201~q")), [text(), Input::Key(Key::char('q'))]);
    let mut escapes = Escapes::default();
    for input in letters("\x1b[200~q") {
        assert_eq!(escapes.take(input), []);
    }
    assert_eq!(escapes.take(Input::Interrupt), [Input::Paste("q".to_owned()), Input::Interrupt]);
}
