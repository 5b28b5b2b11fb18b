//! Five quotes from the reflections, by lot.
//!
//! The rule: of each student the attempt that counts takes part, with every answer of at least [`LEAST`] letters. Questions
//! take turns in the order of the exercise. Within a question the lot decides: the hash of the exercise, the question and
//! the id, least first. Nobody is quoted twice, nor is a text. Mark, ending, length and order of handing in have no say,
//! and the same class gives the same five.

use std::collections::BTreeSet;

use crate::classroom::summary::Student;
use crate::journal::Hash;
use crate::text::sanitize;

/// Most quotes.
pub const QUOTES: usize = 5;
/// Fewest letters and digits of an answer that can be quoted: "don't know" is none. (Assumption.)
pub const LEAST: usize = 10;
/// Most characters of a quote. (Assumption: four lines on a projector.)
pub const LONGEST: usize = 240;
/// Most characters of an answer that are looked at.
const READ: usize = 2_000;

/// A quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The place of the question it answers.
    pub question: usize,
    /// Who said it.
    pub id: String,
    /// What; long ones are cut at a word.
    pub text: String,
}

/// The quotes of a class.
#[must_use]
pub fn quotes(exercise: Hash, questions: usize, students: &[Student<'_>]) -> Vec<Quote> {
    let lots: Vec<Vec<Quote>> = (0..questions).map(|question| lot(exercise, question, students)).collect();
    let (mut chosen, mut who, mut said) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    loop {
        let before = chosen.len();
        for lot in &lots {
            let next = lot.iter().find(|quote| !who.contains(&quote.id) && !said.contains(&quote.text));
            if let Some(quote) = next.filter(|_| chosen.len() < QUOTES) {
                who.insert(quote.id.clone());
                said.insert(quote.text.clone());
                chosen.push(quote.clone());
            }
        }
        if chosen.len() == before {
            return chosen;
        }
    }
}

/// The answers to a question in the order of the lot.
fn lot(exercise: Hash, question: usize, students: &[Student<'_>]) -> Vec<Quote> {
    let drawn = students.iter().filter_map(|student| {
        let answer = sanitize(student.measures.answers.get(question)?.as_deref()?, READ);
        let letters = answer.chars().filter(|letter| letter.is_alphanumeric()).count();
        let ticket = Hash::of(format!("{exercise} {question} {}", student.id).as_bytes());
        let quote = Quote { question, id: student.id.to_owned(), text: cut(&answer, LONGEST) };
        (letters >= LEAST).then_some((*ticket.as_bytes(), quote))
    });
    let mut drawn: Vec<([u8; 32], Quote)> = drawn.collect();
    drawn.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.id.cmp(&b.1.id)));
    drawn.into_iter().map(|(_, quote)| quote).collect()
}

/// A text of at most so many characters, cut at a word where there is one, with `…` in place of the rest.
#[must_use]
pub fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let head: String = text.chars().take(most.saturating_sub(1)).collect();
    let ends = text.chars().nth(most.saturating_sub(1)).is_some_and(|next| !next.is_alphanumeric());
    let at = if ends { head.len() } else { head.rfind(' ').filter(|at| *at > 0).unwrap_or(head.len()) };
    format!("{}…", head[..at].trim_end_matches([' ', ',', '.', ';', ':']))
}

/// A text in which no id stands as a word of its own; each is replaced by `…`. An id of one letter is a letter.
#[must_use]
pub fn without_ids<'a>(text: &str, ids: impl Iterator<Item = &'a str>) -> String {
    let mut masked = text.to_owned();
    for id in ids.map(str::trim).filter(|id| id.chars().count() > 1) {
        masked = without(&masked, id);
    }
    masked
}

fn without(text: &str, id: &str) -> String {
    let (lower, sought) = (text.to_ascii_lowercase(), id.to_ascii_lowercase());
    let mut masked = String::with_capacity(text.len());
    let mut done = 0;
    for (at, _) in lower.match_indices(&sought) {
        // A Korean particle follows a word without a space: only letters of the id's own kind make it a part of another.
        let joins = |c: char| c.is_ascii_alphanumeric() && id.is_ascii();
        let before = text[..at].chars().next_back().is_some_and(joins);
        let after = text[at + sought.len()..].chars().next().is_some_and(joins);
        if at >= done && !before && !after {
            masked.push_str(&text[done..at]);
            masked.push('…');
            done = at + sought.len();
        }
    }
    masked.push_str(&text[done..]);
    masked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_cut_at_a_word() {
        assert_eq!(cut("we ran out of money, then time", 20), "we ran out of money…");
        assert_eq!(cut("we ran out of money", 17), "we ran out of…");
        assert_eq!(cut("short", 20), "short");
        let endless = "가".repeat(10_000);
        assert_eq!(cut(&endless, LONGEST).chars().count(), LONGEST);
        assert!(cut(&"word ".repeat(2_000), LONGEST).chars().count() <= LONGEST);
    }

    #[test]
    fn ids_are_taken_out_of_what_students_say() {
        let masked = |text: &str| without_ids(text, ["s01", "김하나", "7"].into_iter());
        assert_eq!(masked("Ask S01, not s012; 7 quarters"), "Ask …, not s012; 7 quarters");
        assert_eq!(masked("s01이 먼저 했고 김하나가 나중"), "…이 먼저 했고 …가 나중");
        assert_eq!(without_ids("aaa", ["aa"].into_iter()), "aaa");
    }
}
