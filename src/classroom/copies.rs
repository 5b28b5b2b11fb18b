//! Who decided alike: pairs of students whose decisions agree further than chance lets them, and where they part.
//!
//! What many in a class decide says nothing. A decision that two have in common and nobody else says much: if it is made
//! by `count` of `class` students, a second student makes it too with a probability of about `count / class`, so that it
//! weighs the logarithm of its inverse, in bits (C. E. Shannon, "A mathematical theory of communication", 1948: the
//! information of an event). Weights of what two games have in common before they part are added up. Silence weighs
//! nothing: two who changed nothing are not copies.
//!
//! In a small class nothing is rare, and a copy of common decisions would weigh little. Whole games that are alike to
//! their last quarter are told however common each decision is, and so are long answers in the same words.

use std::collections::BTreeMap;

use crate::classroom::measures::answers;
use crate::journal::answer::{LEAST_LETTERS, letters};
use crate::journal::chain::of_decisions;
use crate::journal::{Game, Hash};
use crate::sim::decisions::Decisions;
use crate::sim::units::Quarter;

/// Bits from which two games are told to be alike. (Assumption: one in a thousand million for two given students; among
/// the 45,000 pairs of 300 students that is nobody.)
const TOLD_FROM: f64 = 30.0;
/// Quarters in which the two have changed something alike. (Assumption: one rich quarter can be one talk at the door.)
const LEAST_QUARTERS: usize = 3;
/// Students that are thought to be in every class beside those in it, so that in a class of two, where nothing is rare,
/// a whole game decided alike can still be told. (Assumption.)
const UNSEEN: f64 = 4.0;

/// What one own range of cash weighs that two have said to the dollar, bits. (Assumption: one in a thousand says the same.)
const OF_A_RANGE: f64 = 10.0;

/// Decisions from which two whole games that are alike are told. (Assumption: fewer can be the same advice taken.)
const LEAST_DECISIONS: usize = 6;
/// What a student decided, quarter by quarter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Whose it is.
    pub id: String,
    quarters: Vec<(Quarter, Vec<Hash>)>,
    /// The student's own ranges of cash, quarter by quarter; none where nothing was said or the finance chief's was taken over.
    ranges: Vec<Option<Hash>>,
    /// How it was begun, and each quarter's decisions and state after it.
    links: Vec<Hash>,
    /// Which attempt it was begun as.
    pub attempt: u16,
    /// Long answers without capitals, spaces and marks, by question.
    answers: Vec<Option<Hash>>,
}

impl Line {
    /// What was decided in a game, apart from what its exercise decided. Ranges of cash stand by themselves: two games are no
    /// others for them, and under one seed a range taken over from the finance chief is everybody's.
    #[must_use]
    pub fn of(id: &str, game: &Game) -> Self {
        let decided = usize::from(game.span().decided);
        let locks = game.terms().map(|terms| &terms.locks);
        let quarters = game.played().iter().take(decided).map(|played| {
            let own = locks.map_or(played.decisions, |locks| locks.own(&played.decisions));
            let own = Decisions { forecast: None, ..own };
            (played.quarter(), own.said().map(|field| said(&own, field)).collect())
        });
        let ranges = game.played().iter().take(decided).map(|played| {
            let said = played.decisions.forecast.filter(|_| !played.taken_over)?;
            Some(Hash::of(format!("{said:?}").as_bytes()))
        });
        let links = std::iter::once(game.opening_hash()).chain(game.played().iter().map(|played| played.hash));
        let attempt = game.setup().attempt.unwrap_or(1);
        let answers = answers(game).iter().map(|answer| long(answer.as_deref()?)).collect();
        Self {
            id: id.to_owned(),
            quarters: quarters.collect(),
            ranges: ranges.collect(),
            links: links.collect(),
            attempt,
            answers,
        }
    }

    /// Whether a save that claims these hashes has a quarter of this game: no two games come to the same one.
    #[must_use]
    pub fn has_any(&self, claimed: &[Hash]) -> bool {
        self.links.iter().skip(1).any(|link| claimed.contains(link))
    }

    /// Quarters closed.
    #[must_use]
    pub const fn length(&self) -> usize {
        self.links.len().saturating_sub(1)
    }

    /// Whether two files hold one game: the one is the other, or the other as it stood earlier.
    #[must_use]
    pub fn is_same_game(&self, other: &Self) -> bool {
        self.links.iter().zip(&other.links).all(|(one, other)| one == other)
    }
}

/// One thing that was decided, so that it can be compared.
fn said(decisions: &Decisions, field: &str) -> Hash {
    let mut alone = *decisions;
    for other in Decisions::FIELDS.iter().filter(|other| **other != field) {
        alone.silence(other);
    }
    of_decisions(&alone)
}

/// What is compared of an answer, if it says as much as an answer must: then the same words are no accident.
fn long(answer: &str) -> Option<Hash> {
    let said: String = answer.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    (letters(answer) >= LEAST_LETTERS).then(|| Hash::of(said.as_bytes()))
}

/// Somebody who decided or answered alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Alike {
    /// Who.
    pub id: String,
    /// Whether the decisions are alike; else the answers alone.
    pub decided: bool,
    /// Long answers in the same words.
    pub answers: usize,
    /// The first quarter in which the two part; none where they never do.
    pub until: Option<Quarter>,
    /// Quarters in which both changed something, and the same.
    pub quarters: usize,
    /// How much it weighs, bits.
    pub bits: f64,
}

/// For each line, whoever decided alike, the most alike first. Lines of one student are not held against each other.
#[must_use]
pub fn alike(lines: &[Line]) -> Vec<Vec<Alike>> {
    let counts = counts(lines);
    let mut students: Vec<&str> = lines.iter().map(|line| line.id.as_str()).collect();
    students.sort_unstable();
    students.dedup();
    let class = students.len() as f64 + UNSEEN;
    let weight = |place: usize, decided: &Hash| {
        let count = counts.get(&(place, *decided)).copied().unwrap_or(1);
        libm::log2(class / count as f64).max(0.0)
    };
    let mut found: Vec<Vec<Alike>> = vec![Vec::new(); lines.len()];
    for (i, one) in lines.iter().enumerate() {
        for (j, other) in lines.iter().enumerate().skip(i + 1).filter(|(_, other)| other.id != one.id) {
            let Common { until, quarters, decisions, bits } = common(one, other, &weight);
            let whole = until.is_none() && decisions >= LEAST_DECISIONS;
            let decided = (bits >= TOLD_FROM || whole) && quarters >= LEAST_QUARTERS;
            let answers = one.answers.iter().zip(&other.answers).filter(|(one, other)| one.is_some() && one == other);
            let answers = answers.count();
            if decided || answers > 0 {
                let alike = |id: &str| Alike { id: id.to_owned(), decided, answers, until, quarters, bits };
                found[i].push(alike(&other.id));
                found[j].push(alike(&one.id));
            }
        }
    }
    for alike in &mut found {
        alike.sort_by(|a, b| b.bits.total_cmp(&a.bits).then_with(|| a.id.cmp(&b.id)));
        alike.dedup_by(|a, b| a.id == b.id);
    }
    found
}

/// How many students have decided this in this place of the game.
fn counts(lines: &[Line]) -> BTreeMap<(usize, Hash), usize> {
    let mut by: BTreeMap<(usize, Hash), Vec<&str>> = BTreeMap::new();
    for line in lines {
        for (place, (_, decided)) in line.quarters.iter().enumerate() {
            for one in decided {
                by.entry((place, *one)).or_default().push(&line.id);
            }
        }
    }
    let count = |mut ids: Vec<&str>| {
        ids.sort_unstable();
        ids.dedup();
        ids.len()
    };
    by.into_iter().map(|(decided, ids)| (decided, count(ids))).collect()
}

/// What two lines have in common before they part.
#[derive(Clone, Copy, Debug, Default)]
struct Common {
    /// Where they part.
    until: Option<Quarter>,
    /// Quarters in which both changed something.
    quarters: usize,
    /// Things decided.
    decisions: usize,
    /// What they weigh, bits.
    bits: f64,
}

fn common(one: &Line, other: &Line, weight: &impl Fn(usize, &Hash) -> f64) -> Common {
    let mut both = Common::default();
    for (place, ((quarter, mine), (_, yours))) in one.quarters.iter().zip(&other.quarters).enumerate() {
        if mine != yours {
            return Common { until: Some(*quarter), ..both };
        }
        let range = |line: &Line| line.ranges.get(place).copied().flatten();
        let same = usize::from(range(one).is_some() && range(one) == range(other));
        both.quarters += usize::from(!mine.is_empty() || same > 0);
        both.decisions += mine.len() + same;
        both.bits += mine.iter().map(|decided| weight(place, decided)).sum::<f64>() + same as f64 * OF_A_RANGE;
    }
    both
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line with these decisions a quarter, each a letter.
    fn line(id: &str, quarters: &[&str]) -> Line {
        let first = Quarter::new(2000, 0);
        let of = |(place, letters): (u16, &&str)| {
            let decided = letters.bytes().map(|letter| Hash::of(&[letter])).collect();
            (first.plus(place), decided)
        };
        Line {
            id: id.into(),
            quarters: (0..).zip(quarters).map(of).collect(),
            ranges: Vec::new(),
            links: Vec::new(),
            attempt: 1,
            answers: Vec::new(),
        }
    }

    fn others(count: usize) -> Vec<Line> {
        (0..count).map(|i| line(&format!("o{i}"), &["A", "", "B", "", "A", "", ""])).collect()
    }

    #[test]
    fn the_same_own_ranges_are_told_though_little_else_was_decided() {
        let with = |id: &str, ranges: &[u8]| {
            let ranges = ranges.iter().map(|range| Some(Hash::of(&[*range]))).collect();
            Line { ranges, ..line(id, &["", "A", "", "", "", ""]) }
        };
        let mut class = vec![with("a", b"123"), with("b", b"123"), with("c", b"456")];
        class.extend(others(9));
        let found = alike(&class);
        assert!(found[0].iter().any(|one| one.id == "b" && one.decided) && found[2].is_empty(), "{found:?}");
    }

    #[test]
    fn those_who_changed_nothing_or_what_all_change_are_no_copies() {
        let mut class: Vec<Line> = (0..20).map(|i| line(&format!("s{i}"), &["", "", "", "", "", ""])).collect();
        class.extend(others(20));
        assert!(alike(&class).iter().all(Vec::is_empty));
    }

    #[test]
    fn a_copy_is_found_with_the_quarter_in_which_it_parts() {
        let mut class = others(28);
        class.push(line("one", &["ab", "cd", "ef", "g", "h", "ij", "kl"]));
        class.push(line("two", &["ab", "cd", "ef", "g", "h", "ij", "xy"]));
        let found = alike(&class);
        assert!(found[..28].iter().all(Vec::is_empty));
        let Alike { id, until, quarters, bits, .. } = &found[28][0];
        assert_eq!((id.as_str(), *until, *quarters), ("two", Some(Quarter::new(2001, 2)), 6));
        assert!(*bits > TOLD_FROM);
        assert_eq!(found[29][0].id, "one");
    }

    #[test]
    fn two_attempts_of_one_student_and_a_short_agreement_are_no_copies() {
        let mut class = others(20);
        class.push(line("one", &["ab", "cd", "ef", "g", "h", "ij", "kl"]));
        class.push(line("one", &["ab", "cd", "ef", "g", "h", "ij", "kl"]));
        class.push(line("two", &["ab", "xy", "ef", "g", "h", "ij", "kl"]));
        assert!(alike(&class).iter().all(Vec::is_empty));
    }

    #[test]
    fn whole_games_alike_are_told_though_each_decision_is_common() {
        // Every decision is made by half of the class, and yet nobody else makes all of them.
        let mut class: Vec<Line> = (0..16)
            .map(|i| {
                let own = |place: usize| if i >> (place % 4) & 1 == 0 { "A" } else { "B" };
                let quarters: Vec<&str> = (0..6).map(own).collect();
                line(&format!("o{i}"), &quarters)
            })
            .collect();
        assert!(alike(&class).iter().all(Vec::is_empty));
        class.push(line("copy", &["A"; 6]));
        let found = alike(&class);
        let named: Vec<&str> = found[16].iter().map(|alike| alike.id.as_str()).collect();
        assert_eq!(named, ["o0"]);
        assert!(found[16][0].decided && found[16][0].bits < TOLD_FROM, "{:?}", found[16]);
        // Five decisions are a handful.
        let few = [line("one", &["A", "A", "A", "A", "A", ""]), line("two", &["A", "A", "A", "A", "A", ""])];
        assert!(alike(&few).iter().all(Vec::is_empty));
    }

    #[test]
    fn long_answers_in_the_same_words_are_told() {
        let answers = |answer: &str, id: &str, letter: &'static str| Line {
            answers: vec![long(answer)],
            ..line(id, &[letter, "", letter])
        };
        let said = "We ran out of cash because December was bought twice, and paid in March.";
        let class = [
            answers(said, "one", "A"),
            answers(&said.to_uppercase().replace(',', " "), "two", "B"),
            answers("We ran out of cash.", "three", "C"),
            answers("We ran out of cash.", "four", "D"),
        ];
        let found = alike(&class);
        assert_eq!((found[0][0].id.as_str(), found[0][0].answers, found[0][0].decided), ("two", 1, false));
        assert!(found[2].is_empty() && found[3].is_empty(), "a short answer is anybody's");
        assert!(long("물건값은 석 달 뒤에 치르니 연말에 남은 돈은 우리 돈이 아니었다").is_some());
    }

    #[test]
    fn in_a_class_of_two_a_whole_game_alike_is_told() {
        let quarters = ["abc", "def", "ghi", "jkl", "mno", "pqr", "stu"];
        let class = [line("one", &quarters), line("two", &quarters)];
        assert_eq!(alike(&class)[0][0].until, None);
    }
}
