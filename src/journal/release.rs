//! Luck that is given out act by act: the word that a teacher reads out, and how a game goes on by it.
//!
//! The words of an exercise hang together: each is a hash of the one after it (L. Lamport, "Password authentication with
//! insecure communication", Communications of the ACM 24, 1981). So one value tells of every word whether it is right,
//! and nobody comes from a word to the next. The luck of an act is a seed made from the game's own and the word; the
//! simulation sees seeds alone.

use std::fmt;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use crate::journal::game::Game;
use crate::sim::luck::Luck;
use crate::sim::units::Quarter;

/// Letters of a word. Twelve of five bits are sixty: what a graphics card that tries five thousand million a second
/// finds in some years. (Assumption: a class asks for no more, and more is hard to read out.)
pub const LETTERS: usize = 12;
/// Letters between two hyphens.
const GROUP: usize = 4;
/// Bits of a word.
const BITS: u64 = (1 << 60) - 1;
/// Figures and letters that are not taken for one another (D. Crockford, "Base 32", 2002).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// What tells these bytes from others that are hashed.
const DOMAIN: &str = "good-crisis act 1";

/// A word that releases the luck of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word(u64);

impl Word {
    /// The word of some bytes that nobody can foretell.
    #[must_use]
    pub fn of(hash: blake3::Hash) -> Self {
        Self(number(&hash) & BITS)
    }

    /// Understands a word as it was typed: capitals or not, with or without spaces and hyphens, in wide letters, with O
    /// for 0 and I or L for 1. None where it cannot be a word.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let mut bits = 0;
        let mut letters = 0;
        for letter in typed.nfkc().flat_map(char::to_uppercase) {
            let letter = match letter {
                'O' => '0',
                'I' | 'L' => '1',
                letter if letter.is_whitespace() || is_dash(letter) => continue,
                letter => letter,
            };
            let place = ALPHABET.iter().position(|known| char::from(*known) == letter)?;
            letters += 1;
            if letters > LETTERS {
                return None;
            }
            bits = (bits << 5) | place as u64;
        }
        (letters == LETTERS).then_some(Self(bits))
    }

    /// The word of the act before, in an exercise.
    #[must_use]
    pub fn before(self, exercise: &str) -> Self {
        Self::of(self.hash("before", &[exercise.as_bytes()]))
    }

    /// What tells the first word from others.
    #[must_use]
    pub fn check(self, exercise: &str) -> Check {
        let hash = self.hash("check", &[exercise.as_bytes()]);
        let mut check = [0; Check::BYTES];
        check.iter_mut().zip(hash.as_bytes()).for_each(|(to, from)| *to = *from);
        Check(check)
    }

    /// The seed of the act that begins in a quarter, in a game of this seed.
    #[must_use]
    pub fn seed(self, seed: u64, from: Quarter) -> u64 {
        number(&self.hash("seed", &[&seed.to_le_bytes(), from.to_string().as_bytes()]))
    }

    fn hash(self, what: &str, parts: &[&[u8]]) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        for part in [DOMAIN.as_bytes(), what.as_bytes()].iter().chain(parts) {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        hasher.update(&self.0.to_le_bytes());
        hasher.finalize()
    }
}

fn number(hash: &blake3::Hash) -> u64 {
    hash.as_bytes().iter().take(8).fold(0, |number, byte| (number << 8) | u64::from(*byte))
}

/// Hyphens and dashes, as writing programs have them.
const fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '_' | '.' | ',')
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in 0..LETTERS {
            if place > 0 && place % GROUP == 0 {
                f.write_str("-")?;
            }
            let bits = (self.0 >> (5 * (LETTERS - 1 - place))) & 31;
            let letter = ALPHABET.get(bits as usize).copied().unwrap_or_default();
            write!(f, "{}", char::from(letter))?;
        }
        Ok(())
    }
}

/// By what the words of an exercise are known, without any of them being known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check([u8; Self::BYTES]);

impl Check {
    /// How many bytes it has.
    pub const BYTES: usize = 16;

    /// The check of these bytes.
    #[must_use]
    pub const fn new(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; Self::BYTES] {
        &self.0
    }

    /// Whether this is the word of the act that is `place` acts after the first that needs one.
    #[must_use]
    pub fn is_word(&self, word: Word, place: usize, exercise: &str) -> bool {
        let first = (0..place).fold(word, |word, _| word.before(exercise));
        first.check(exercise) == *self
    }
}

/// An act after the first: its luck waits for a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The quarter in which it begins.
    pub from: Quarter,
    /// When its word is read out, in the teacher's words; may be empty.
    pub when: String,
}

impl Act {
    /// Whether the teacher has said when, as messages choose by it.
    #[must_use]
    pub const fn said(&self) -> &'static str {
        if self.when.is_empty() { "no" } else { "yes" }
    }
}

/// A word that a game went on by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Released {
    /// The quarter that was open.
    pub from: Quarter,
    /// The word.
    pub word: Word,
}

impl Game {
    /// The act that begins with the open quarter and whose word is not there yet: until then nothing goes on.
    #[must_use]
    pub fn awaits(&self) -> Option<&Act> {
        let decided = self.visible().alive() && self.turn() < self.span().decided;
        let open = self.quarter();
        let released = self.released.iter().any(|released| released.from == open);
        self.terms()?.acts.iter().find(|act| decided && !released && act.from == open)
    }

    /// Goes on by a word; whether it was the right one. Nothing happens where none is awaited.
    pub fn release(&mut self, word: Word) -> bool {
        let right = self.awaits().is_some_and(|act| self.is_word_of(act.from, word));
        if right {
            self.relight(word);
        }
        right
    }

    /// Whether a word is that of the act that begins in a quarter, by what the exercise knows of its words.
    #[must_use]
    pub fn is_word_of(&self, from: Quarter, word: Word) -> bool {
        let exercise = self.setup().assignment.as_deref().unwrap_or_default();
        self.terms().is_some_and(|terms| {
            let place = terms.acts.iter().position(|act| act.from == from);
            place.zip(terms.check).is_some_and(|(place, check)| check.is_word(word, place, exercise))
        })
    }

    /// The words that the game went on by, in order.
    #[must_use]
    pub fn released(&self) -> &[Released] {
        &self.released
    }

    /// The luck from the open quarter on, whether or not the word is the right one: judging is for whoever knows the
    /// exercise.
    pub(crate) fn relight(&mut self, word: Word) {
        let from = self.quarter();
        let seed = word.seed(self.setup().seed, from);
        Arc::make_mut(&mut self.world).hidden.luck = Luck::new(seed);
        self.released.push(Released { from, word });
    }

    /// Goes on by the word by which another game went on in the same quarter, if it did.
    pub fn relight_as(&mut self, other: &Self) {
        if let Some(released) = other.released.iter().find(|released| released.from == self.quarter()) {
            self.relight(released.word);
        }
    }

    /// From which quarters on the luck has which seeds, in order; the opening has the game's own.
    pub fn later_seeds(&self) -> impl Iterator<Item = (Quarter, u64)> + '_ {
        self.released.iter().map(|released| (released.from, released.word.seed(self.setup().seed, released.from)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(of: &str) -> Word {
        Word::of(blake3::hash(of.as_bytes()))
    }

    #[test]
    fn a_word_is_understood_however_it_is_typed_and_another_is_another() {
        for number in 0..200 {
            let word = word(&number.to_string());
            let said = word.to_string();
            assert_eq!(said.len(), LETTERS + 2, "{said}");
            assert_eq!(Word::parse(&said), Some(word));
            let typed = said.to_lowercase().replace('-', " \u{2013} ").replace('0', "o").replace('1', "l");
            assert_eq!(Word::parse(&format!("  {typed}\t")), Some(word), "{typed}");
            let wide: String = said.chars().map(|c| char::from_u32(u32::from(c) + 0xFEE0).unwrap()).collect();
            assert_eq!(Word::parse(&wide), Some(word), "{wide}");
            for at in (0..said.len()).filter(|at| !matches!(at, 4 | 9)) {
                let mut other = said.clone().into_bytes();
                other[at] = if other[at] == b'7' { b'8' } else { b'7' };
                assert_ne!(Word::parse(std::str::from_utf8(&other).unwrap()), Some(word));
            }
        }
        for wrong in ["", "-", "K7F2-9M3Q-XW8", "K7F2-9M3Q-XW8DD", "K7F2-9M3Q-XW8U", "K7F2-9M3Q-XW8\u{1b}", "왜"] {
            assert_eq!(Word::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn one_check_tells_of_every_word_which_act_it_is_for() {
        let third = word("the last");
        let (second, other) = (third.before("week 3"), third.before("week 4"));
        let first = second.before("week 3");
        let check = first.check("week 3");
        let words = [first, second, third];
        for (place, right) in words.iter().enumerate() {
            for (of, word) in words.iter().enumerate() {
                assert_eq!(check.is_word(*word, place, "week 3"), place == of);
            }
            assert!(!check.is_word(*right, place, "week 4"));
        }
        assert_ne!(second, other);
    }

    #[test]
    fn the_seed_of_an_act_is_of_the_game_the_act_and_the_word() {
        let (word, other) = (word("one"), word("two"));
        let (quarter, later) = (Quarter::new(2001, 1), Quarter::new(2001, 2));
        let seeds = [word.seed(7, quarter), word.seed(8, quarter), word.seed(7, later), other.seed(7, quarter)];
        for (i, seed) in seeds.iter().enumerate() {
            assert!(!seeds[..i].contains(seed) && *seed != 7);
        }
        assert_eq!(word.seed(7, quarter), seeds[0]);
    }
}
