//! Keys that a slow line tore apart are put together again.
//!
//! Terminals send most keys without a character as Esc and letters. Where the line lets the Esc through by itself, the
//! parser below us takes it for the key of that name and the letters for letters typed; no hand types these within
//! [`ESCAPE`]. So a lone Esc is held back that long for what may follow. Nothing else waits for anything.

use std::mem::take;
use std::time::Duration;

use crate::tui::key::{Code, Input, Key, pasted};

/// How long an Esc waits for the rest of its sequence. (Assumption: longer than the pieces of a packet are apart, too
/// short to be felt or for two keys to be typed.)
const ESCAPE: Duration = Duration::from_millis(40);
/// How long a sequence waits for its next character, once it is known to be one. (Assumption: a bad line's hiccup.)
const REST: Duration = Duration::from_millis(200);
/// How long a paste waits for more: of one that is taken for typed keys each would act. (Assumption: the worst line that
/// anybody pastes over.)
const PASTE: Duration = Duration::from_secs(1);
/// Characters of a sequence that are kept; those of keys are shorter by far.
const LONGEST: usize = 32;

/// What of a sequence has come.
#[derive(Debug, Default)]
enum Begun {
    /// Nothing.
    #[default]
    Nothing,
    /// Esc.
    Escape,
    /// Esc and `[`, and these parameters.
    Control(String),
    /// Esc and `O`.
    Function,
}

/// What is held back of the keys that have come.
#[derive(Debug, Default)]
pub(super) struct Escapes {
    begun: Begun,
    /// The paste whose sign of beginning was torn; of its end the parser below says nothing where that came whole.
    paste: Option<String>,
}

impl Escapes {
    /// How long to wait for the next input before [`Escapes::give_up`]; for ever, where nothing is held back.
    pub(super) fn patience(&self) -> Option<Duration> {
        match self.begun {
            Begun::Nothing => self.paste.as_ref().map(|_| PASTE),
            Begun::Escape => Some(ESCAPE),
            Begun::Control(_) | Begun::Function => Some(REST),
        }
    }

    /// Takes an input in; what the application is to hear now, in order.
    pub(super) fn take(&mut self, input: Input) -> Vec<Input> {
        let typed = match &input {
            Input::Key(key) if !key.ctrl && !key.alt && !key.shift => Some(key.code),
            _ => None,
        };
        match (take(&mut self.begun), typed) {
            (Begun::Nothing | Begun::Control(_) | Begun::Function, Some(Code::Esc)) => self.begin(Begun::Escape),
            (Begun::Escape, Some(Code::Char('['))) => self.begin(Begun::Control(String::new())),
            (Begun::Escape, Some(Code::Char('O'))) => self.begin(Begun::Function),
            (Begun::Control(mut parameters), Some(Code::Char(next @ ' '..='~'))) => {
                // The console of Linux sends its first function keys with a second bracket.
                let more = matches!(next, ' '..='?') || (next == '[' && parameters.is_empty());
                if !more {
                    return self.end(&parameters, next);
                }
                if parameters.len() < LONGEST {
                    parameters.push(next);
                }
                self.begin(Begun::Control(parameters))
            }
            (Begun::Function, Some(Code::Char(next @ ' '..='~'))) => self.end("", next),
            (Begun::Escape, _) => {
                let mut heard = self.let_out(Input::Key(Key::plain(Code::Esc)));
                heard.extend(self.take(input));
                heard
            }
            // A sequence that something else breaks off was no key; that is heard all the same.
            (_, _) => self.let_out(input),
        }
    }

    /// Nothing more has come in time; what the application is to hear of what was held back. Of a sequence cut short
    /// it hears nothing: its letters were not typed.
    pub(super) fn give_up(&mut self) -> Vec<Input> {
        match (take(&mut self.begun), self.paste.take()) {
            (_, Some(text)) => vec![Input::Paste(pasted(&text))],
            (Begun::Escape, None) => vec![Input::Key(Key::plain(Code::Esc))],
            (_, None) => Vec::new(),
        }
    }

    /// Something that is no input has come: an Esc that waits alone is heard before it.
    pub(super) fn overtaken(&mut self) -> Vec<Input> {
        if matches!(self.begun, Begun::Escape) {
            self.begun = Begun::Nothing;
            return self.let_out(Input::Key(Key::plain(Code::Esc)));
        }
        Vec::new()
    }

    fn begin(&mut self, begun: Begun) -> Vec<Input> {
        self.begun = begun;
        Vec::new()
    }

    /// A sequence is whole.
    fn end(&mut self, parameters: &str, last: char) -> Vec<Input> {
        match (parameters, last) {
            ("200", '~') => {
                self.paste.get_or_insert_default();
                Vec::new()
            }
            ("201", '~') => self.give_up(),
            _ => key(parameters, last).map_or_else(Vec::new, |key| self.let_out(Input::Key(key))),
        }
    }

    /// Lets an input through, or writes it down where it is part of a paste.
    fn let_out(&mut self, input: Input) -> Vec<Input> {
        let Some(text) = &mut self.paste else { return vec![input] };
        match input {
            Input::Key(key) => {
                text.extend(match key.code {
                    Code::Char(_) if key.ctrl => Some(' '),
                    Code::Char(typed) => Some(typed),
                    Code::Enter | Code::Tab => Some(' '),
                    _ => None,
                });
                Vec::new()
            }
            other => {
                let mut heard = self.give_up();
                heard.push(other);
                heard
            }
        }
    }
}

/// The key of a whole sequence, without its Esc and what introduces it; none, where it is not a key of ours.
fn key(parameters: &str, last: char) -> Option<Key> {
    let mut numbers = parameters.split(';').map(|number| number.parse::<u8>().ok());
    let first = numbers.next().flatten();
    let code = match (parameters, last) {
        ("[", 'A'..='E') => Code::F(last as u8 - b'A' + 1),
        (_, 'A') => Code::Up,
        (_, 'B') => Code::Down,
        (_, 'C') => Code::Right,
        (_, 'D') => Code::Left,
        (_, 'H') => Code::Home,
        (_, 'F') => Code::End,
        (_, 'Z') => Code::BackTab,
        (_, 'P'..='S') => Code::F(last as u8 - b'P' + 1),
        (_, '~') => match first? {
            1 | 7 => Code::Home,
            2 => Code::Insert,
            3 => Code::Delete,
            4 | 8 => Code::End,
            5 => Code::PageUp,
            6 => Code::PageDown,
            number @ 11..=15 => Code::F(number - 10),
            number @ 17..=21 => Code::F(number - 11),
            number @ 23..=24 => Code::F(number - 12),
            _ => return None,
        },
        _ => return None,
    };
    let held = numbers.next().flatten().unwrap_or(1).saturating_sub(1);
    let shift = held & 1 != 0 && code != Code::BackTab;
    Some(Key { code, ctrl: held & 4 != 0, alt: held & 2 != 0, shift })
}

#[cfg(test)]
mod tests;
