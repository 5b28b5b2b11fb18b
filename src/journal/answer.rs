//! How much an answer to a question of an exercise has to say.

/// Words from which an answer counts for points. (Assumption: fewer give no reason.)
pub const LEAST_WORDS: usize = 8;
/// Letters and digits from which it counts however few the words are; letters of Hangul and Han, which are syllables or
/// words, count as two. (Assumption: some eight words, or twenty syllables.)
pub const LEAST_LETTERS: usize = 40;

/// Whether an answer says enough to count for points.
#[must_use]
pub fn says_enough(answer: &str) -> bool {
    let words = answer.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    words >= LEAST_WORDS || letters(answer) >= LEAST_LETTERS
}

/// Letters and digits of a text, those of Hangul and Han twice.
#[must_use]
pub fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).map(|c| if c >= '\u{1100}' { 2 } else { 1 }).sum()
}
