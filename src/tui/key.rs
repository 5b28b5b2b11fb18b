//! What a person typed, in our own words: keys, pastes, resizes and the requests to stop.
//!
//! Screens see only these types, so that the same application can run behind something other than a terminal.
//! Letters typed through a Korean input method are turned back into the keys that were pressed by [`hangul`].

pub mod hangul;

use std::fmt;

use crate::text::sanitize;

/// The most characters of a paste that are kept.
pub const PASTE_LIMIT: usize = 4096;

/// What is kept of a paste: harmless, composed, on one line, at most [`PASTE_LIMIT`] characters.
#[must_use]
pub fn pasted(text: &str) -> String {
    sanitize(text, PASTE_LIMIT)
}

/// Something that reached the application from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// One key press.
    Key(Key),
    /// Text pasted in one piece, as [`pasted`] leaves it.
    Paste(String),
    /// The mouse was used, where it is listened to.
    Pointed(Pointed),
    /// The terminal has a new size, in cells.
    Resize {
        /// Columns.
        width: u16,
        /// Rows.
        height: u16,
    },
    /// The moment asked for with `Command::WakeAfter` has come.
    Wake,
    /// Ctrl-C or an interrupt signal: the last input; what is to be kept must be answered now.
    Interrupt,
    /// The system asks the program to end (also when the terminal went away): the last input.
    Terminate,
}

/// What was done with the mouse. Where it moves is not listened to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointing {
    /// The first button was pressed.
    Press,
    /// The wheel was turned up by a notch.
    WheelUp,
    /// The wheel was turned down by a notch.
    WheelDown,
}

/// A use of the mouse, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pointed {
    /// What was done.
    pub what: Pointing,
    /// Column and row, from 0.
    pub at: (u16, u16),
    /// Columns and rows of the terminal.
    pub within: (u16, u16),
}

/// Which key was pressed, apart from the modifiers held with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// A character as typed: case and script included.
    Char(char),
    /// Cursor up.
    Up,
    /// Cursor down.
    Down,
    /// Cursor left.
    Left,
    /// Cursor right.
    Right,
    /// Enter or Return.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift and Tab.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete forwards.
    Delete,
    /// Insert.
    Insert,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// A function key, from 1.
    F(u8),
}

/// A key with the modifiers held. Shift is not recorded for characters, whose case already tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The key itself.
    pub code: Code,
    /// Control was held.
    pub ctrl: bool,
    /// Alt (or Option, or Meta) was held.
    pub alt: bool,
    /// Shift was held; always false for characters and for [`Code::BackTab`].
    pub shift: bool,
}

impl Key {
    /// A key without modifiers.
    #[must_use]
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: false }
    }

    /// A character without modifiers.
    #[must_use]
    pub const fn char(character: char) -> Self {
        Self::plain(Code::Char(character))
    }

    /// A character with Control held.
    #[must_use]
    pub const fn ctrl(character: char) -> Self {
        Self { code: Code::Char(character), ctrl: true, alt: false, shift: false }
    }

    /// A key with Shift held.
    #[must_use]
    pub const fn shift(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: true }
    }

    /// Whether it is Control and this letter, typed in either script.
    #[must_use]
    pub fn is_ctrl(self, letter: char) -> bool {
        match self.code {
            Code::Char(c) if self.ctrl && !self.alt => {
                c.eq_ignore_ascii_case(&letter) || hangul::letters(c).as_deref() == Some(&[letter])
            }
            _ => false,
        }
    }
}

impl fmt::Display for Key {
    /// The key's name for documents, in ASCII: `Ctrl+p`, `Shift+Left`, `Enter`, `w`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (held, name) in [(self.ctrl, "Ctrl+"), (self.alt, "Alt+"), (self.shift, "Shift+")] {
            if held {
                f.write_str(name)?;
            }
        }
        match self.code {
            Code::Char(' ') => f.write_str("Space"),
            Code::Char(c) => write!(f, "{c}"),
            Code::F(n) => write!(f, "F{n}"),
            Code::BackTab => f.write_str("Shift+Tab"),
            other => write!(f, "{other:?}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_what_a_manual_prints() {
        let named = [
            (Key::char('w'), "w"),
            (Key::char(' '), "Space"),
            (Key::ctrl('p'), "Ctrl+p"),
            (Key::shift(Code::Left), "Shift+Left"),
            (Key::plain(Code::BackTab), "Shift+Tab"),
            (Key::plain(Code::F(10)), "F10"),
            (Key::plain(Code::PageUp), "PageUp"),
        ];
        for (key, name) in named {
            assert_eq!(key.to_string(), name);
        }
    }

    #[test]
    fn a_paste_is_composed_cleaned_and_bounded() {
        assert_eq!(pasted("\u{1112}\u{1161}\u{11AB}\u{1b}[31m\nrun\u{7}way"), "한 runway");
        assert_eq!(pasted(&"가".repeat(10_000)).chars().count(), PASTE_LIMIT);
    }

    #[test]
    fn control_c_is_recognised_in_either_script() {
        assert!(Key::ctrl('c').is_ctrl('c'));
        assert!(Key::ctrl('C').is_ctrl('c'));
        assert!(Key::ctrl('ㅊ').is_ctrl('c'));
        assert!(!Key::char('c').is_ctrl('c'));
        assert!(!Key::ctrl('차').is_ctrl('c'), "a syllable is several keys");
        assert!(!Key::ctrl('ㅌ').is_ctrl('c'));
    }
}
