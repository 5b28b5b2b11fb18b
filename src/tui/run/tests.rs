//! What the terminal sends becomes ours; a lost thread is not waited for.

use super::*;
use crossterm::event::{KeyCode, KeyEvent};

fn typed(code: KeyCode, modifiers: KeyModifiers) -> Option<Input> {
    match translate::<()>(event::Event::Key(KeyEvent::new(code, modifiers)))? {
        Event::Input(input) => Some(input),
        _ => None,
    }
}

#[test]
fn keys_become_ours() {
    let none = KeyModifiers::NONE;
    assert_eq!(typed(KeyCode::Char('w'), none), Some(Input::Key(Key::char('w'))));
    assert_eq!(typed(KeyCode::Char('G'), KeyModifiers::SHIFT), Some(Input::Key(Key::char('G'))));
    assert_eq!(typed(KeyCode::Left, KeyModifiers::SHIFT), Some(Input::Key(Key::shift(Code::Left))));
    assert_eq!(typed(KeyCode::BackTab, KeyModifiers::SHIFT), Some(Input::Key(Key::plain(Code::BackTab))));
    assert_eq!(typed(KeyCode::Char('c'), KeyModifiers::CONTROL), Some(Input::Interrupt));
    assert_eq!(typed(KeyCode::Char('ㅊ'), KeyModifiers::CONTROL), Some(Input::Interrupt));
    assert_eq!(typed(KeyCode::Null, none), None);
}

#[test]
fn of_the_mouse_only_presses_and_the_wheel_are_heard() {
    use crossterm::event::MouseEvent;
    let used = |kind| {
        let event = MouseEvent { kind, column: 230, row: 4, modifiers: KeyModifiers::NONE };
        match translate::<()>(event::Event::Mouse(event))? {
            Event::Pointed(what, at) => Some((what, at)),
            _ => None,
        }
    };
    assert_eq!(used(MouseEventKind::Down(MouseButton::Left)), Some((Pointing::Press, (230, 4))));
    assert_eq!(used(MouseEventKind::ScrollDown), Some((Pointing::WheelDown, (230, 4))));
    for kind in [
        MouseEventKind::Moved,
        MouseEventKind::Up(MouseButton::Left),
        MouseEventKind::Drag(MouseButton::Left),
        MouseEventKind::Down(MouseButton::Right),
    ] {
        assert_eq!(used(kind), None, "{kind:?}");
    }
    assert!(!LISTEN.contains("1002") && !LISTEN.contains("1003"), "no reports of movement");
}

#[test]
fn releases_are_not_presses() {
    let released = KeyEvent { kind: KeyEventKind::Release, ..KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE) };
    assert!(translate::<()>(event::Event::Key(released)).is_none());
}

#[test]
fn a_thread_that_panics_ends_the_loop() {
    let (sender, events) = mpsc::channel::<Event<()>>();
    start("keys", &sender, || panic!("nothing can be read")).unwrap();
    assert!(matches!(events.recv().unwrap(), Event::Lost(error) if error.to_string().contains("keys")));
}

#[test]
fn giving_back_what_was_not_taken_writes_nothing() {
    assert!(give_back().is_ok());
}
