//! Numbers as the other side wrote them. What is reckoned with may be another: JSON has numbers that no double holds, and
//! the judge counts in millions.

use crate::content::clean::short_line;
use crate::content::field_path::FieldPath;
use crate::content::locate::locate;

/// Longer numbers are cut when told.
const LONGEST: usize = 40;

/// The number that stands at a path of a line, as it stands there; nothing where something else stands there.
pub(super) fn written(line: &[u8], path: &str) -> Option<String> {
    let text = std::str::from_utf8(line).ok()?;
    let found = text.get(locate(text, &FieldPath::from(path))?)?;
    let begins = found.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    let is_number = begins && found.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    is_number.then(|| short_line(found, LONGEST))
}

/// What stands where a line ceases to be JSON, if it is meant for a number: `NaN`, `-Infinity`, `.5`, `1e400`.
pub(super) fn broken(line: &[u8], column: usize) -> Option<String> {
    let near = |at: usize| line.get(at).is_some_and(|byte| is_of_number(*byte));
    // The reader stops within, or just behind.
    let within = [column.checked_sub(1)?, column.saturating_sub(2)].into_iter().find(|at| near(*at))?;
    let start = (0..within).rev().take_while(|at| near(*at)).last().unwrap_or(within);
    let end = (within..line.len()).take_while(|at| near(*at)).last()? + 1;
    let found = std::str::from_utf8(line.get(start..end)?).ok()?;
    let bare = found.trim_start_matches(['+', '-']).to_ascii_lowercase();
    let meant = ["nan", "inf", "infinity"].contains(&bare.as_str())
        || bare.trim_start_matches('.').starts_with(|first: char| first.is_ascii_digit());
    meant.then(|| short_line(found, LONGEST))
}

const fn is_of_number(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_as_they_stand_in_the_line() {
        let line = br#"{"type":"decide","decisions":{"marketing":1e308,"price_index":-0,"orders":[{"platform":"sun","units":1e-400}],"freeze":123456789012345678901234567890,"pledge":"7"}}"#;
        let at = |path: &str| written(line, path);
        assert_eq!(at("decisions.marketing").as_deref(), Some("1e308"));
        assert_eq!(at("decisions.price_index").as_deref(), Some("-0"));
        assert_eq!(at("decisions.orders[0].units").as_deref(), Some("1e-400"));
        assert_eq!(at("decisions.freeze").as_deref(), Some("123456789012345678901234567890"));
        for none in ["decisions.pledge", "decisions.orders", "decisions.hiring", "decisions", "", "type"] {
            assert_eq!(at(none), None, "{none}");
        }
        assert_eq!(written(b"\xff", "a"), None);
        let long = format!("{{\"a\":{}}}", "9".repeat(500));
        assert!(written(long.as_bytes(), "a").is_some_and(|told| told.chars().count() <= LONGEST + 1));
    }

    #[test]
    fn what_no_reader_takes_for_a_number_is_named() {
        for (number, named) in [
            ("NaN", true),
            ("-Infinity", true),
            ("Infinity", true),
            ("1e400", true),
            ("-1e999", true),
            (".5", true),
            ("+1", true),
            ("01", true),
            ("0x10", true),
            ("1.", true),
            ("maybe", false),
            ("}", false),
        ] {
            let line = format!("{{\"marketing\":{number}}}");
            let error = serde_json::from_str::<serde_json::Value>(&line).unwrap_err();
            let found = broken(line.as_bytes(), error.column());
            assert_eq!(found.as_deref(), named.then_some(number), "{line}: {error}");
        }
    }
}
