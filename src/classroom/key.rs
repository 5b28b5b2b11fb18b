//! Who starts with which luck: numbers made from ids, and tokens by which a teacher vouches for them.
//!
//! A class key is an Ed25519 key (S. Josefsson and I. Liusvaara, RFC 8032, 2017). Its secret half stays with the teacher
//! and makes each student's number; its public half stands in the assignment and says whether a token is the teacher's.
//! Without a class key a number follows from the assignment and the id alone: everybody can work it out.

use ed25519_compact::{KeyPair, Noise, PublicKey, Seed, Signature};

use crate::journal::Hash;

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

fn signed(assignment: Hash, id: &str, number: Number) -> Vec<u8> {
    let mut bytes = told("token", assignment, id);
    bytes.push(0);
    bytes.extend_from_slice(&number.0.to_le_bytes());
    bytes
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

    /// The starting token of a student: the number that only the teacher can make, signed.
    #[must_use]
    pub fn token(&self, assignment: Hash, id: &str) -> String {
        let number = Number(first(&blake3::keyed_hash(&self.seed, &told("number", assignment, id))));
        let signature = self.pair.sk.sign(signed(assignment, id, number), None::<Noise>);
        format!("{:016x}{}", number.0, digits(signature.as_ref()))
    }
}

/// The public half of a class key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClassPublicKey(PublicKey);

impl ClassPublicKey {
    /// Reads 64 hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        bytes_of::<32>(text).map(|bytes| Self(PublicKey::new(bytes)))
    }

    /// 64 hexadecimal digits.
    #[must_use]
    pub fn text(&self) -> String {
        digits(self.0.as_ref())
    }

    /// The number in a token, if this key's owner made it for this student and this assignment.
    #[must_use]
    pub fn number(&self, assignment: Hash, id: &str, token: &str) -> Option<Number> {
        let (number, signature) = token.trim().split_at_checked(16)?;
        let number = Number(u64::from_be_bytes(bytes_of(number)?));
        let signature = Signature::new(bytes_of(signature)?);
        self.0.verify(signed(assignment, id, number), &signature).ok().map(|()| number)
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
        let token = key.token(week, "s01");
        let public = ClassPublicKey::parse(&key.public().text()).unwrap();
        let number = public.number(week, "s01", &token).unwrap();
        assert_ne!(number, Number::open(week, "s01"), "without the secret nobody knows it");
        assert_eq!(public.number(week, "s02", &token), None);
        assert_eq!(public.number(other, "s01", &token), None);
        assert_eq!(ClassKey::new([8; 32]).public().number(week, "s01", &token), None);
        for at in 0..token.len() {
            let mut forged = token.clone().into_bytes();
            forged[at] = if forged[at] == b'0' { b'1' } else { b'0' };
            assert_eq!(public.number(week, "s01", std::str::from_utf8(&forged).unwrap()), None, "letter {at}");
        }
        for wrong in ["", "0123456789abcdef", "é", &token[1..], &token.to_uppercase()] {
            assert_eq!(public.number(week, "s01", wrong), None);
        }
        assert_eq!(ClassKey::parse(&format!(" {}\n", key.secret())).unwrap().secret(), key.secret());
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
