//! What the terminal library tells, in our own words.

use crossterm::event::{self, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};

use super::turn::Event;
use crate::tui::key::{Code, Input, Key, Pointing, pasted};

/// What the loop hears of an event; nothing, where it is nobody's business.
pub(super) fn translate<O>(event: event::Event) -> Option<Event<O>> {
    match event {
        event::Event::Key(event) if event.kind != KeyEventKind::Release => {
            let key = key(event.code, event.modifiers)?;
            let input = if key.is_ctrl('c') { Input::Interrupt } else { Input::Key(key) };
            Some(Event::Input(input))
        }
        event::Event::Paste(text) => Some(Event::Input(Input::Paste(pasted(&text)))),
        event::Event::Mouse(event) => {
            let what = match event.kind {
                MouseEventKind::Down(MouseButton::Left) => Pointing::Press,
                MouseEventKind::ScrollUp => Pointing::WheelUp,
                MouseEventKind::ScrollDown => Pointing::WheelDown,
                _ => return None,
            };
            Some(Event::Pointed(what, (event.column, event.row)))
        }
        event::Event::Resize(..) => Some(Event::Resized),
        _ => None,
    }
}

fn key(code: event::KeyCode, modifiers: KeyModifiers) -> Option<Key> {
    use event::KeyCode as Theirs;
    let code = match code {
        Theirs::Char(c) => Code::Char(c),
        Theirs::Up => Code::Up,
        Theirs::Down => Code::Down,
        Theirs::Left => Code::Left,
        Theirs::Right => Code::Right,
        Theirs::Enter => Code::Enter,
        Theirs::Esc => Code::Esc,
        Theirs::Tab if modifiers.contains(KeyModifiers::SHIFT) => Code::BackTab,
        Theirs::Tab => Code::Tab,
        Theirs::BackTab => Code::BackTab,
        Theirs::Backspace => Code::Backspace,
        Theirs::Delete => Code::Delete,
        Theirs::Insert => Code::Insert,
        Theirs::Home => Code::Home,
        Theirs::End => Code::End,
        Theirs::PageUp => Code::PageUp,
        Theirs::PageDown => Code::PageDown,
        Theirs::F(n) => Code::F(n),
        _ => return None,
    };
    let in_the_code = matches!(code, Code::Char(_) | Code::BackTab);
    Some(Key {
        code,
        ctrl: modifiers.contains(KeyModifiers::CONTROL),
        alt: modifiers.contains(KeyModifiers::ALT),
        shift: modifiers.contains(KeyModifiers::SHIFT) && !in_the_code,
    })
}
