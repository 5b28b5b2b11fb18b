//! Who starts with which luck: numbers made from ids, and tokens by which a teacher vouches for them.
//!
//! A class key is an Ed25519 key (S. Josefsson and I. Liusvaara, RFC 8032, 2017). Its secret half stays with the teacher
//! and makes each student's number; its public half stands in the assignment and says whether a token is the teacher's.
//! Without a class key a number follows from the assignment and the id alone: everybody can work it out. The secret half
//! also makes the words that release the luck of later acts; a token then carries what they are checked by.

use ed25519_compact::{KeyPair, Noise, PublicKey, Seed, Signature};

use crate::journal::Hash;
use crate::journal::release::{Check, Word};

/// What tells these bytes from others that are hashed or signed.
const DOMAIN: &str = "good-crisis classroom 1";

/// A student's number: whatever is particular to his game follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(u64);

impl Number {
    /// The number that everybody can work out.
    #[must_use]
    pub fn open(assignment: Hash, id: &str) -> Self {
        Self(first(&blake3::hash(&told("number", assignment, id))))
    }

    /// The seed of the student's luck: short enough to be read out.
    #[must_use]
    pub fn seed(self) -> u64 {
        first(&self.part("seed")) >> 32
    }

    /// A number from −1 to 1 for a constant.
    #[must_use]
    pub fn shift(self, constant: &str) -> f64 {
        // 53 bits: each is an f64.
        let share = (first(&self.part(constant)) >> 11) as f64 / (1u64 << 53) as f64;
        2.0 * share - 1.0
    }

    /// The number of a further attempt, counted from 1; the first has the student's own.
    #[must_use]
    pub fn attempt(self, attempt: u16) -> Self {
        if attempt > 1 { Self(first(&self.part(&format!("attempt {attempt}")))) } else { self }
    }

    /// The number of a class that plays with one seed.
    #[must_use]
    pub(super) const fn of_class(seed: u64) -> Self {
        Self(seed)
    }

    fn part(self, what: &str) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        hasher.update(DOMAIN.as_bytes());
        hasher.update(&self.0.to_le_bytes());
        hasher.update(what.as_bytes());
        hasher.finalize()
    }
}

fn first(hash: &blake3::Hash) -> u64 {
    hash.as_bytes().iter().take(8).fold(0, |number, byte| (number << 8) | u64::from(*byte))
}

/// What is said of a student in an assignment, for hashing and signing.
fn told(what: &str, assignment: Hash, id: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for part in [DOMAIN, what] {
        bytes.extend_from_slice(part.as_bytes());
        bytes.push(0);
    }
    bytes.extend_from_slice(assignment.as_bytes());
    bytes.extend_from_slice(id.as_bytes());
    bytes
}

fn signed(assignment: Hash, id: &str, start: Start) -> Vec<u8> {
    let mut bytes = told(if start.check.is_some() { "token with words" } else { "token" }, assignment, id);
    bytes.push(0);
    bytes.extend_from_slice(&start.number.0.to_le_bytes());
    bytes.extend(start.check.iter().flat_map(Check::bytes));
    bytes
}

/// What a starting token says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// The student's number.
    pub number: Number,
    /// By what the words of later acts are known, where there are any.
    pub check: Option<Check>,
}

/// The secret half of a class key.
#[derive(Clone)]
pub struct ClassKey {
    seed: [u8; 32],
    pair: KeyPair,
}

impl ClassKey {
    /// The key of 32 bytes that nobody else knows.
    #[must_use]
    pub fn new(seed: [u8; 32]) -> Self {
        Self { seed, pair: KeyPair::from_seed(Seed::new(seed)) }
    }

    /// Reads what [`Self::secret`] wrote; spaces and line breaks around it do not count.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        bytes_of::<32>(text.trim()).map(Self::new)
    }

    /// The secret as 64 hexadecimal digits.
    #[must_use]
    pub fn secret(&self) -> String {
        digits(&self.seed)
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> ClassPublicKey {
        ClassPublicKey(self.pair.pk)
    }

    /// The starting token of a student: the number that only the teacher can make, and by what the words of so many later
    /// acts are known, signed.
    #[must_use]
    pub fn token(&self, assignment: Hash, id: &str, acts: usize) -> String {
        let number = Number(first(&blake3::keyed_hash(&self.seed, &told("number", assignment, id))));
        let check = self.words(assignment, acts).first().map(|first| first.check(&assignment.to_string()));
        let start = Start { number, check };
        let signature = self.pair.sk.sign(signed(assignment, id, start), None::<Noise>);
        let check = check.map(|check| digits(check.bytes())).unwrap_or_default();
        format!("{:016x}{check}{}", number.0, digits(signature.as_ref()))
    }

    /// The words that release so many later acts, in their order.
    #[must_use]
    pub fn words(&self, assignment: Hash, acts: usize) -> Vec<Word> {
        let last = Word::of(blake3::keyed_hash(&self.seed, &told("word", assignment, "")));
        let exercise = assignment.to_string();
        let mut words: Vec<Word> =
            std::iter::successors(Some(last), |word| Some(word.before(&exercise))).take(acts).collect();
        words.reverse();
        words
    }
}

/// The public half of a class key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClassPublicKey(PublicKey);

impl ClassPublicKey {
    /// Reads 64 hexadecimal digits. What no secret half belongs to is no key: anybody could sign for it, or nobody.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let key = PublicKey::new(bytes_of::<32>(text)?);
        key.validate().ok().map(|()| Self(key))
    }

    /// 64 hexadecimal digits.
    #[must_use]
    pub fn text(&self) -> String {
        digits(self.0.as_ref())
    }

    /// What a token says, if this key's owner made it for this student and this assignment.
    #[must_use]
    pub fn start(&self, assignment: Hash, id: &str, token: &str) -> Option<Start> {
        let (number, rest) = token.trim().split_at_checked(16)?;
        let (check, signature) = rest.split_at_checked(rest.len().checked_sub(128)?)?;
        let number = Number(u64::from_be_bytes(bytes_of(number)?));
        let check = if check.is_empty() { None } else { Some(Check::new(bytes_of(check)?)) };
        let start = Start { number, check };
        let signature = Signature::new(bytes_of(signature)?);
        self.0.verify(signed(assignment, id, start), &signature).ok().map(|()| start)
    }
}

fn digits(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes_of<const N: usize>(text: &str) -> Option<[u8; N]> {
    let lower = |byte: &u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(byte);
    if text.len() != 2 * N || !text.as_bytes().iter().all(lower) {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_holds_for_its_student_and_its_assignment_alone() {
        let key = ClassKey::new([7; 32]);
        let (week, other) = (Hash::of(b"week 3"), Hash::of(b"week 4"));
        let public = ClassPublicKey::parse(&key.public().text()).unwrap();
        let mut numbers = Vec::new();
        for acts in [0, 2] {
            let token = key.token(week, "s01", acts);
            let start = public.start(week, "s01", &token).unwrap();
            assert_eq!(start.check.is_some(), acts > 0);
            assert!(token.len() <= crate::journal::setup::LONGEST_TOKEN);
            numbers.push(start.number);
            assert_ne!(start.number, Number::open(week, "s01"), "without the secret nobody knows it");
            assert_eq!(public.start(week, "s02", &token), None);
            assert_eq!(public.start(other, "s01", &token), None);
            assert_eq!(ClassKey::new([8; 32]).public().start(week, "s01", &token), None);
            for at in 0..token.len() {
                let mut forged = token.clone().into_bytes();
                forged[at] = if forged[at] == b'0' { b'1' } else { b'0' };
                assert_eq!(public.start(week, "s01", std::str::from_utf8(&forged).unwrap()), None, "letter {at}");
            }
            let cut = format!("{}{}", &token[..16], &token[token.len() - 128..]);
            for wrong in ["", "0123456789abcdef", "é", &token[1..], &token.to_uppercase(), &cut] {
                assert_eq!(public.start(week, "s01", wrong).is_some(), acts == 0 && wrong == cut);
            }
        }
        assert_eq!(numbers[0], numbers[1]);
        assert_eq!(ClassKey::parse(&format!(" {}\n", key.secret())).unwrap().secret(), key.secret());
    }

    #[test]
    fn what_nobody_has_the_secret_of_is_no_key() {
        for weak in
            ["00".repeat(32), format!("01{}", "00".repeat(31)), "ff".repeat(32), format!("02{}", "00".repeat(31))]
        {
            assert_eq!(ClassPublicKey::parse(&weak), None, "{weak}");
        }
        assert!(ClassPublicKey::parse(&ClassKey::new([7; 32]).public().text()).is_some());
    }

    #[test]
    fn words_are_of_the_key_and_the_assignment_and_known_by_the_token() {
        let (key, week) = (ClassKey::new([7; 32]), Hash::of(b"week 3"));
        let words = key.words(week, 3);
        let start = key.public().start(week, "s01", &key.token(week, "s01", 3)).unwrap();
        for (place, word) in words.iter().enumerate() {
            assert!(start.check.unwrap().is_word(*word, place, &week.to_string()));
        }
        assert_ne!(words, ClassKey::new([8; 32]).words(week, 3));
        assert_ne!(words, key.words(Hash::of(b"week 4"), 3));
    }

    #[test]
    fn numbers_differ_by_student_and_their_parts_by_name() {
        let week = Hash::of(b"week 3");
        let (one, two) = (Number::open(week, "s01"), Number::open(week, "s02"));
        assert_ne!(one.seed(), two.seed());
        assert!(one.seed() <= u64::from(u32::MAX));
        let shifts: Vec<f64> = (0..200).map(|place| one.shift(&format!("constant-{place}"))).collect();
        assert!(shifts.iter().all(|shift| (-1.0..=1.0).contains(shift)));
        assert!(shifts.iter().sum::<f64>().abs() < 40.0, "they lie on both sides");
        assert_ne!(one.shift("a"), two.shift("a"));
    }
}
