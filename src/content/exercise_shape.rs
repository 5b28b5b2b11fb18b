//! What of an exercise's text shapes its games: scenario, length, luck, levers, where questions stand. Remarks, the order
//! of keys, titles, the wording of questions, closing dates and points are not in it, so that a teacher may mend them
//! while the class plays.

use super::scan::{Lexeme, Token, Tokens};

/// Keys that shape no game, lists without their numbers. Everything else does.
const IDLE: [&str; 9] = [
    "format",
    "title",
    "lesson",
    "closes",
    "rubric",
    "attempts.counts",
    "attempts.most",
    "questions.text",
    "acts.when",
];

/// What holds where nothing is said: to write it down changes no game.
const USUAL: [(&str, &str); 6] = [
    ("form", "\"full\""),
    ("difficulty", "\"operator\""),
    ("shown.why", "true"),
    ("shown.forecast", "true"),
    ("shown.counterfactual", "true"),
    ("attempts.world", "fresh"),
];

/// The values that shape an exercise's games, by their keys, in the order of the keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExerciseShape(Vec<(String, String)>);

/// A bracket that is open.
struct Frame {
    /// The path of what it holds.
    path: String,
    /// The path of its first element is its own: `same(7)`.
    is_variant: bool,
    index: usize,
    key: Option<String>,
    word: String,
}

impl Frame {
    const fn new(path: String, is_variant: bool) -> Self {
        Self { path, is_variant, index: 0, key: None, word: String::new() }
    }

    /// The path of the element that is being read.
    fn element(&self) -> String {
        match &self.key {
            Some(key) if self.path.is_empty() => key.clone(),
            Some(key) => format!("{}.{key}", self.path),
            None if self.path.is_empty() || (self.is_variant && self.index == 0) => self.path.clone(),
            None => format!("{}[{}]", self.path, self.index),
        }
    }

    fn finish(&mut self, values: &mut Vec<(String, String)>) {
        if !self.word.is_empty() {
            values.push((self.element(), std::mem::take(&mut self.word)));
        }
        self.index += 1;
        self.key = None;
    }
}

impl ExerciseShape {
    /// The shape of an exercise's text; of any other text something that is no exercise's.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut values = Vec::new();
        let mut stack = vec![Frame::new(String::new(), false)];
        for Lexeme { token, range } in Tokens::new(text) {
            let Some(frame) = stack.last_mut() else { break };
            match token {
                Token::Word | Token::Text => frame.word.push_str(text.get(range).unwrap_or_default()),
                Token::Colon => frame.key = Some(std::mem::take(&mut frame.word)),
                Token::Comma => frame.finish(&mut values),
                Token::Open(_) => {
                    // A record's name says nothing; a variant's does.
                    let name = std::mem::take(&mut frame.word);
                    let is_variant = !name.is_empty();
                    let path = frame.element();
                    if name.starts_with(|letter: char| letter.is_ascii_lowercase()) {
                        values.push((path.clone(), name));
                    }
                    stack.push(Frame::new(path, is_variant));
                }
                Token::Close => {
                    frame.finish(&mut values);
                    if stack.len() > 1 {
                        stack.pop();
                    }
                }
            }
        }
        values.retain(|(path, value)| shapes(path, value));
        values.sort_by(|a, b| a.0.cmp(&b.0));
        Self(values)
    }

    /// The bytes by which it is hashed.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let parts = self.0.iter().flat_map(|(path, value)| [path, value]);
        parts.flat_map(|part| (part.len() as u64).to_le_bytes().into_iter().chain(part.bytes())).collect()
    }

    /// The first key in which two differ.
    #[must_use]
    pub fn differs<'a>(&'a self, other: &'a Self) -> Option<&'a str> {
        let (own, theirs) = (&self.0, &other.0);
        let first = (0..own.len().max(theirs.len())).find(|i| own.get(*i) != theirs.get(*i))?;
        [own.get(first), theirs.get(first)].into_iter().flatten().map(|(path, _)| path.as_str()).min()
    }
}

/// Whether a value at a path shapes games.
fn shapes(path: &str, value: &str) -> bool {
    let mut depth = 0_i32;
    let bare: String = path
        .chars()
        .filter(|letter| {
            depth += i32::from(*letter == '[');
            let kept = depth == 0;
            depth -= i32::from(*letter == ']');
            kept
        })
        .collect();
    let within = |idle: &&str| bare.strip_prefix(*idle).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    !IDLE.iter().any(within) && !USUAL.contains(&(bare.as_str(), value))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEEK: &str = r#"(format: 1, title: "Week 3", lesson: "runway", scenario: built_in("dotcom-2000"), form: "sprint",
        seed: same(12), stop: "2001Q2", levers: (fixed: (free_shipping: over_99), locked: ["structure"], hidden: ["grid"]),
        questions: [(id: "one", at: "2001Q1", text: "What, then?"), (id: "two", at: "end", text: "Why?")],
        rubric: [(name: "Skill", points: 10, of: skill), (name: "Hand", points: 5, of: by_hand)],
        closes: "2026-11-27T09:00:00+00:00", attempts: (counts: best, most: 2))"#;

    #[test]
    fn what_shapes_no_game_is_not_in_it() {
        let week = ExerciseShape::of(WEEK);
        for (from, to) in [
            ("(format", "// a remark, with \"marks\"\n/* and: [another] */ (format"),
            ("Week 3", "Week 4"),
            ("\"runway\"", "\"freeze\""),
            ("2026-11-27", "2026-11-29"),
            ("points: 10", "points: 12, full: 80"),
            ("counts: best, most: 2", "most: 3, counts: last, world: fresh"),
            ("What, then?", "What then (and why)?"),
            ("seed: same(12),", "difficulty: \"operator\", seed: same ( 12 ), shown: (why: true),"),
            ("form: \"sprint\",", ""),
        ] {
            let edited = WEEK.replacen(from, to, 1);
            assert_ne!(edited, WEEK);
            let same = from != "form: \"sprint\",";
            assert_eq!(week.differs(&ExerciseShape::of(&edited)).is_none(), same, "{from}");
            assert_eq!(week.bytes() == ExerciseShape::of(&edited).bytes(), same, "{from}");
        }
    }

    #[test]
    fn the_first_key_that_differs_is_named() {
        let week = ExerciseShape::of(WEEK);
        for (from, to, key) in [
            ("same(12)", "same(13)", "seed"),
            ("same(12)", "per_student", "seed"),
            ("dotcom-2000", "dotcom-2001", "scenario"),
            ("built_in", "beside", "scenario"),
            ("over_99", "none", "levers.fixed.free_shipping"),
            ("[\"structure\"]", "[\"structure\", \"pledge\"]", "levers.locked[1]"),
            ("\"2001Q2\"", "\"2001Q3\"", "stop"),
            ("at: \"2001Q1\"", "at: \"2000Q4\"", "questions[0].at"),
            ("most: 2", "most: 2, world: same", "attempts.world"),
            ("closes:", "shown: (why: false), closes:", "shown.why"),
        ] {
            let edited = ExerciseShape::of(&WEEK.replacen(from, to, 1));
            assert_eq!(week.differs(&edited), Some(key));
            assert_eq!(edited.differs(&week), Some(key));
        }
    }

    #[test]
    fn any_text_has_one() {
        for text in ["", ")))", "(((", "(a: [1, (b: \"", "\u{0}", ": : ,,"] {
            assert_eq!(ExerciseShape::of(text).differs(&ExerciseShape::of(text)), None);
        }
    }
}
