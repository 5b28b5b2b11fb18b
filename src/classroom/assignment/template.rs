//! Assignments to start from: one for each lesson, with comments in the teacher's language.

use crate::content::nearest::nearest;
use crate::text::Texts;

/// Columns of a comment.
const COLUMNS: usize = 100;

macro_rules! lessons {
    ($($name:literal),+ $(,)?) => {
        /// Names of the lessons there are assignments for, in the order of a course.
        pub const LESSONS: &[&str] = &[$($name),+];

        /// The assignment of a lesson; words in `{…}` are ids of messages.
        fn source(name: &str) -> Option<&'static str> {
            match name {
                $($name => Some(include_str!(concat!("../../../assets/lessons/", $name, ".ron"))),)+
                _ => None,
            }
        }
    };
}

lessons!("runway", "price-spiral", "freeze", "real-options", "seasonality", "interfaces", "never-waste",);

/// The name most like one that no lesson has.
#[must_use]
pub fn nearest_lesson(name: &str) -> Option<&'static str> {
    nearest(name, LESSONS.iter().copied())
}

/// The assignment of a lesson in the language of `texts`; `key` is the public half of a class key, if there is one.
/// `None` if no lesson is called so.
#[must_use]
pub fn write(lesson: &str, key: Option<&str>, texts: &Texts) -> Option<String> {
    let source = source(lesson)?;
    let mut written = String::new();
    for line in source.lines() {
        written.push_str(&filled(line, texts));
    }
    if let Some(key) = key {
        let end = written.rfind(')').unwrap_or(written.len());
        let comment = |id: &str| filled(&format!("    // {{lesson-comment-{id}}}"), texts);
        let acts = format!("{}    // acts: [(from: \"{}\")],\n", comment("acts"), pivot(source));
        written.insert_str(end, &format!("{acts}{}    key: \"{key}\",\n", comment("key")));
    }
    Some(written)
}

/// The first quarter in which a lesson asks something: what comes then is what it is about, and worth keeping back.
fn pivot(source: &str) -> &str {
    let asked = source.split("at: \"").skip(1).filter_map(|rest| rest.split('"').next());
    asked.into_iter().find(|at| crate::sim::units::Quarter::parse(at).is_some()).unwrap_or("2001Q1")
}

/// A line with the messages in the place of their ids; a comment takes as many lines as it needs.
fn filled(line: &str, texts: &Texts) -> String {
    let line = with_messages(line, texts);
    let Some(comment) = line.trim_start().strip_prefix("// ") else { return line + "\n" };
    let indent = &line[..line.len() - line.trim_start().len()];
    let rows = wrapped(comment, COLUMNS.saturating_sub(indent.len() + 3));
    rows.iter().map(|row| format!("{indent}// {row}\n")).collect()
}

fn with_messages(line: &str, texts: &Texts) -> String {
    let mut filled = String::new();
    let mut rest = line;
    while let Some((before, (id, after))) =
        rest.split_once("{lesson-").and_then(|(before, inner)| Some((before, inner.split_once('}')?)))
    {
        filled.push_str(before);
        filled.push_str(&texts.get(&format!("lesson-{id}")));
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// Words in rows of so many columns.
fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let mut rows: Vec<String> = vec![String::new()];
    for word in text.split(' ') {
        let row = rows.last().map_or("", String::as_str);
        let wide = crate::text::width(row) + 1 + crate::text::width(word) > columns;
        match rows.last_mut() {
            Some(row) if row.is_empty() => row.push_str(word),
            Some(row) if !wide => {
                row.push(' ');
                row.push_str(word);
            }
            _ => rows.push(word.to_owned()),
        }
    }
    rows
}
