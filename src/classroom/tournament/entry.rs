//! A program that takes part: the file that says how it is started.

use serde::Deserialize;

use crate::content::field_path::FieldPath;
use crate::content::issue::IssueKind;
use crate::content::issues::Issues;
use crate::content::ron_file::{CONTENT_LIMIT, RonFile};

/// Version of the file's form.
pub const FORMAT: u64 = 1;
/// What the file's name ends with.
pub const ENDING: &str = ".agent.ron";

/// Most words of a command.
const MOST_WORDS: usize = 64;
/// Most characters of a word.
const LONGEST_WORD: usize = 4096;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Agent")]
struct Written {
    #[expect(dead_code, reason = "judged before the rest is read")]
    format: u64,
    command: Vec<String>,
}

/// The command of an agent's file known to people as `name`: the program and its arguments, at least one word.
///
/// # Errors
/// What is wrong with the file, and where.
pub fn command(name: &str, text: &str) -> Result<Vec<String>, Issues> {
    let file = RonFile::from_text(name, text, CONTENT_LIMIT)?;
    let Written { command, .. } = file.read_format(FORMAT)?;
    let path = FieldPath::from("command");
    let mut issues = Issues::new();
    if command.len() > MOST_WORDS {
        file.report(&mut issues, &path, IssueKind::TooMany { count: command.len(), limit: MOST_WORDS });
    }
    if command.is_empty() {
        file.report(&mut issues, &path, IssueKind::Particular { id: "tournament-no-program", arguments: Vec::new() });
    }
    for (i, word) in command.iter().enumerate().take(MOST_WORDS) {
        let characters = word.chars().count();
        if characters > LONGEST_WORD {
            file.report(&mut issues, &path.item(i), IssueKind::TooLong { characters, limit: LONGEST_WORD });
        } else if (i == 0 && word.trim().is_empty()) || word.contains('\0') {
            file.report(&mut issues, &path.item(i), IssueKind::Empty);
        }
    }
    if issues.is_empty() { Ok(command) } else { Err(issues) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_has_a_program_and_its_words() {
        let read = |text: &str| command("bot.agent.ron", text).map_err(|issues| issues.count());
        assert_eq!(
            read("(format: 1, command: [\"python3\", \"bot.py\"])"),
            Ok(vec!["python3".into(), "bot.py".into()])
        );
        for bad in [
            "(format: 1, command: [])",
            "(format: 1, command: [\" \"])",
            "(format: 1, command: [\"a\\u{0}b\"])",
            "(format: 2, command: [\"a\"])",
            "(format: 1, command: [\"a\"], cwd: \"/\")",
            "(format: 1)",
            "",
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
        let many = format!("(format: 1, command: [{}])", "\"a\",".repeat(100_000));
        assert_eq!(read(&many), Err(1));
    }
}
