//! The number of a world in a line that somebody shared.

/// The digits of the seed in `text`: the number behind the last word for it, or else the only number there is.
#[must_use]
pub fn named(text: &str) -> Option<&str> {
    /// As the line to share and the command beside it say it.
    const WORDS: [&str; 2] = ["seed", "시드"];
    let numbers = |text| str::split(text, |letter: char| !letter.is_ascii_digit()).filter(|digits| !digits.is_empty());
    let small = text.to_ascii_lowercase();
    let behind = WORDS.iter().filter_map(|word| Some(small.rfind(word)? + word.len())).max();
    let said = behind.and_then(|behind| text.get(behind..)).and_then(|rest| numbers(rest).next());
    let mut all = numbers(text);
    said.or_else(|| all.next().filter(|_| all.next().is_none()))
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_shared_line_gives_its_seed_and_no_other_number() {
        for (line, seed) in [
            ("good-crisis play dotcom-2000 --seed 7", Some("7")),
            ("good-crisis play dotcom-2000 --seed=20261126", Some("20261126")),
            ("Good Crisis · Dot-com 2000, seed 7 · Sold for parts · 734/1000", Some("7")),
            ("좋은 위기 · 닷컴 2000, 시드 7 · 헐값에 넘겼다 · 734/1000", Some("7")),
            ("Seed 8, and before it seed 9", Some("9")),
            (" 42 ", Some("42")),
            ("world 42", Some("42")),
            ("the seed of 2000", Some("2000")),
            ("7 seed", Some("7")),
            ("734/1000", None),
            ("seed", None),
            ("", None),
        ] {
            assert_eq!(named(line), seed, "{line}");
        }
    }
}
