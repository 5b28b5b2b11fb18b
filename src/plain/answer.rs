//! What a typed line means: an option by number or name, an amount in the unit that is asked for.
//!
//! Nothing typed is trusted: there are no words for numbers that are none, no number is larger than a company's books,
//! and what could mean two things means neither.

use unicode_normalization::UnicodeNormalization;

/// Largest number that anybody can mean.
const LARGEST: f64 = 1e15;
/// Letters from which the beginning of a name stands for it.
const SHORTEST_BEGINNING: usize = 2;

/// What was picked of several options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// The one at this place.
    One(usize),
    /// One of these, but it is not said which.
    Several(Vec<usize>),
    /// None of them.
    Nothing,
}

/// In what unit a number is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// As it is.
    Plain,
    /// In per cent: `40` and `40%` are both 0.4.
    Percent,
    /// In millions of dollars, unless it says otherwise: `120`, `120M`, `1.2B`, `1억 2천만`.
    Millions,
}

/// What an input method has made as wide as a syllable, in its usual form: １ is 1, ＹＥＳ is YES. What else only looks like
/// a digit, such as the exponent of 10², is none.
#[must_use]
pub fn narrow(typed: &str) -> String {
    let wide = |letter: char| matches!(letter, '\u{ff01}'..='\u{ff5e}' | '\u{ffe0}'..='\u{ffe6}' | '\u{3000}');
    let narrow = |letter: char| if wide(letter) { letter.nfkc().next().unwrap_or(letter) } else { letter };
    typed.chars().map(narrow).collect()
}

/// A name as it is compared: small letters, without what stands around words.
#[must_use]
pub fn folded(words: &str) -> String {
    let lower = narrow(words).to_lowercase();
    let letters: Vec<char> = lower.chars().collect();
    let is_letter = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|letter| letter.is_alphabetic());
    // Whether two words are joined by a hyphen nobody hears; a sign is heard.
    let joins = |at: usize| is_letter(at.checked_sub(1)) && is_letter(Some(at + 1));
    let kept =
        |at: usize, letter: char| letter.is_alphanumeric() || "%.+−".contains(letter) || letter == '-' && !joins(at);
    let spaced: String =
        letters.iter().enumerate().map(|(at, letter)| if kept(at, *letter) { *letter } else { ' ' }).collect();
    spaced.split_whitespace().map(|word| word.trim_end_matches('.')).collect::<Vec<_>>().join(" ")
}

/// Picks an option by its number, its name, the beginning of its name, or words that stand in no other name.
#[must_use]
pub fn pick<S: AsRef<str>>(typed: &str, options: &[S]) -> Pick {
    let typed = folded(typed);
    if typed.is_empty() {
        return Pick::Nothing;
    }
    if typed.bytes().all(|byte| byte.is_ascii_digit()) {
        let number = typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        return number.filter(|place| *place < options.len()).map_or(Pick::Nothing, Pick::One);
    }
    let names: Vec<String> = options.iter().map(|option| folded(option.as_ref())).collect();
    let those = |fits: &dyn Fn(&str) -> bool| -> Vec<usize> {
        names.iter().enumerate().filter(|(_, name)| fits(name)).map(|(place, _)| place).collect()
    };
    let long = typed.chars().count() >= SHORTEST_BEGINNING;
    let words: Vec<&str> = typed.split(' ').collect();
    let ways: [&dyn Fn(&str) -> bool; 3] = [&|name| name == typed, &|name| long && name.starts_with(&typed), &|name| {
        long && words.iter().all(|word| name.split(' ').any(|other| other.starts_with(word)))
    }];
    for way in ways {
        match those(way).as_slice() {
            [] => {}
            [one] => return Pick::One(*one),
            several => return Pick::Several(several.to_vec()),
        }
    }
    Pick::Nothing
}

/// A number in a unit; nothing where it is none.
#[must_use]
pub fn number(typed: &str, unit: Unit) -> Option<f64> {
    let typed = narrow(typed).trim().to_lowercase().replace('−', "-");
    // Signs may be typed as they are heard.
    let said = [("minus ", "-"), ("마이너스 ", "-"), ("plus ", "+"), ("플러스 ", "+")];
    let said = said.iter().find_map(|(word, sign)| Some(format!("{sign}{}", typed.strip_prefix(word)?)));
    let typed = said.unwrap_or(typed);
    let (sign, rest) = match typed.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, typed.strip_prefix('+').unwrap_or(&typed)),
    };
    let rest = rest.trim().trim_start_matches('$');
    let rest = rest.strip_suffix("dollars").or_else(|| rest.strip_suffix("달러")).unwrap_or(rest);
    // A comma parts thousands; whoever means decimals by it is not made to mean a hundred times as much.
    let mut groups = rest.split(',').skip(1);
    if groups.any(|group| group.bytes().take_while(u8::is_ascii_digit).count() != 3) {
        return None;
    }
    let compact: String = rest.chars().filter(|letter| !letter.is_whitespace() && *letter != ',').collect();
    let value = match unit {
        Unit::Plain => digits(&compact)?,
        Unit::Percent => digits(compact.strip_suffix('%').unwrap_or(&compact))? / 100.0,
        Unit::Millions => millions(&compact)?,
    };
    let value = sign * value;
    (value.abs() <= LARGEST).then_some(value)
}

/// A range in a unit, its ends as they were typed: `1100 to 1300`, `1100~1300`, `1100-1300`, `1100 1300`, `11억에서 13억`;
/// nothing where it is none. A scale that only the upper end has is meant for both: `1.1 to 1.3B`.
#[must_use]
pub fn range(typed: &str, unit: Unit) -> Option<(f64, f64)> {
    let typed = narrow(typed).trim().to_lowercase();
    let typed = typed.strip_prefix("from ").or_else(|| typed.strip_prefix("between ")).unwrap_or(&typed);
    let typed = typed.strip_suffix("까지").or_else(|| typed.strip_suffix("사이")).unwrap_or(typed).trim();
    let both = |low: &str, high: &str| {
        let (low, high) = (low.trim(), high.trim());
        let scale = high.trim_start_matches(|letter: char| !letter.is_alphabetic());
        let scaled = || {
            let digit = |letter: char| letter.is_ascii_digit();
            let bare = !low.is_empty() && !low.contains(char::is_alphabetic) && !scale.contains(digit);
            bare.then(|| format!("{low}{scale}"))
        };
        let low = scaled().filter(|low| number(low, unit).is_some()).unwrap_or_else(|| low.to_owned());
        Some((number(&low, unit)?, number(high, unit)?))
    };
    for between in [" to ", " and ", "~", "〜", "–", "—", "..", "에서", "부터", ";"] {
        if let Some((low, high)) = typed.split_once(between) {
            return both(low, high);
        }
    }
    // A stroke between two figures, not the sign of the first.
    let stroke = typed.char_indices().skip(1).find(|(_, letter)| matches!(letter, '-' | '−')).map(|(at, _)| at);
    if let Some(found) = stroke.and_then(|at| typed.split_at_checked(at)) {
        let high = found.1.trim_start_matches(['-', '−']);
        return both(found.0, high);
    }
    // Two figures side by side are no thousands: nobody writes these with a space here.
    match typed.split_whitespace().collect::<Vec<_>>().as_slice() {
        [low, high] if !typed.contains(['조', '억', '만', '천']) => {
            let whole = |part: &str| part.contains(|letter: char| letter.is_ascii_digit());
            (whole(low) && whole(high)).then(|| both(low, high)).flatten()
        }
        _ => None,
    }
}

/// A plain decimal number: digits with at most one point.
fn digits(typed: &str) -> Option<f64> {
    let plain = typed.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    (plain && typed.bytes().any(|byte| byte.is_ascii_digit())).then(|| typed.parse().ok()).flatten()
}

/// Millions of dollars, with the letters and syllables that stand for larger and smaller ones.
fn millions(typed: &str) -> Option<f64> {
    const LETTERS: [(&str, f64); 8] = [
        ("billion", 1e3),
        ("million", 1.0),
        ("thousand", 1e-3),
        ("bn", 1e3),
        ("b", 1e3),
        ("m", 1.0),
        ("k", 1e-3),
        ("백만", 1.0),
    ];
    if let Some((number, scale)) =
        LETTERS.iter().find_map(|(letters, scale)| Some((typed.strip_suffix(letters)?, scale)))
        && let Some(number) = digits(number)
    {
        return Some(number * scale);
    }
    if !typed.contains(['조', '억', '만']) {
        return digits(typed);
    }
    let mut rest = typed;
    let mut sum = 0.0;
    for (syllable, scale) in [('조', 1e6), ('억', 1e2), ('만', 1e-2)] {
        if let Some((group, after)) = rest.split_once(syllable) {
            sum += scale * thousands(group)?;
            rest = after;
        }
    }
    // In speech the 만 behind thousands is left out: `6억5천`.
    if rest.contains('천') && typed.contains('억') && !typed.contains('만') {
        return Some(sum + 1e-2 * thousands(rest)?);
    }
    rest.is_empty().then_some(sum)
}

/// A group before 만, 억 or 조: `4300`, `2천`, `1천500`.
fn thousands(group: &str) -> Option<f64> {
    match group.split_once('천') {
        None => digits(group),
        Some((thousands, rest)) => {
            let thousands = if thousands.is_empty() { 1.0 } else { digits(thousands)? };
            let rest = if rest.is_empty() { 0.0 } else { digits(rest)? };
            Some(thousands * 1e3 + rest)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_option_is_picked_by_number_name_beginning_or_a_word_of_its_own() {
        let options = ["price index", "marketing", "work on migration", "work on testing"];
        for (typed, picked) in [
            ("1", Pick::One(0)),
            ("4", Pick::One(3)),
            ("5", Pick::Nothing),
            ("0", Pick::Nothing),
            ("99999999999999999999999", Pick::Nothing),
            ("Price Index", Pick::One(0)),
            ("price", Pick::One(0)),
            ("  MARKET. ", Pick::One(1)),
            ("ＭＡＲＫＥＴ", Pick::One(1)),
            ("４", Pick::One(3)),
            ("migration", Pick::One(2)),
            ("work test", Pick::One(3)),
            ("work on", Pick::Several(vec![2, 3])),
            ("w", Pick::Nothing),
            ("", Pick::Nothing),
            ("…", Pick::Nothing),
        ] {
            assert_eq!(pick(typed, &options), picked, "{typed:?}");
        }
        let statements = ["income statement", "balance sheet", "cash-flow statement"];
        for typed in ["cash flow", "cash-flow", "cash flow statement", "flow"] {
            assert_eq!(pick(typed, &statements), Pick::One(2), "{typed}");
        }
        assert_eq!(pick("마케팅", &["가격 지수", "마케팅 예산"]), Pick::One(1));
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (typed, unit, value) in [
            ("0.95", Unit::Plain, 0.95),
            ("-1,200", Unit::Plain, -1200.0),
            ("−20", Unit::Plain, -20.0),
            ("+ 40", Unit::Plain, 40.0),
            ("minus 40", Unit::Plain, -40.0),
            ("마이너스 1억 달러", Unit::Millions, -100.0),
            ("40", Unit::Percent, 0.4),
            ("2.5 %", Unit::Percent, 0.025),
            ("120", Unit::Millions, 120.0),
            ("$120M", Unit::Millions, 120.0),
            ("1.2b", Unit::Millions, 1200.0),
            ("500k", Unit::Millions, 0.5),
            ("30 million dollars", Unit::Millions, 30.0),
            ("1억 2천만 달러", Unit::Millions, 120.0),
            ("6억 4300만", Unit::Millions, 643.0),
            ("4900만", Unit::Millions, 49.0),
            ("1.5억", Unit::Millions, 150.0),
            ("6억5천", Unit::Millions, 650.0),
            ("6억 5천 달러", Unit::Millions, 650.0),
            ("1,200,000", Unit::Plain, 1_200_000.0),
            ("－１，２００．５", Unit::Plain, -1200.5),
            ("４０％", Unit::Percent, 0.4),
            ("１억 ２천만", Unit::Millions, 120.0),
        ] {
            let read = number(typed, unit);
            assert!(read.is_some_and(|read| (read - value).abs() < 1e-9), "{typed}: {read:?}");
        }
    }

    #[test]
    fn a_range_is_read_as_people_write_it() {
        for (typed, low, high) in [
            ("1100 to 1300", 1100.0, 1300.0),
            ("600 1200", 600.0, 1200.0),
            ("1100~1300", 1100.0, 1300.0),
            ("1,100 - 1,300", 1100.0, 1300.0),
            ("1100-1300", 1100.0, 1300.0),
            ("-200 to 300", -200.0, 300.0),
            ("minus 200 to 300", -200.0, 300.0),
            ("between $900M and $1.2B", 900.0, 1200.0),
            ("1.1 to 1.3B", 1100.0, 1300.0),
            ("900M 1.2B", 900.0, 1200.0),
            ("11억에서 13억", 1100.0, 1300.0),
            ("11억 5천만 달러부터 13억 달러까지", 1150.0, 1300.0),
            ("11~13억", 1100.0, 1300.0),
            ("1100~13억 5천만", 1100.0, 1350.0),
            ("1300 to 1100", 1300.0, 1100.0),
            ("１１００～１３００", 1100.0, 1300.0),
        ] {
            let read = range(typed, Unit::Millions);
            let near = |(a, b): (f64, f64)| (a - low).abs() < 1e-9 && (b - high).abs() < 1e-9;
            assert!(read.is_some_and(near), "{typed}: {read:?}");
        }
        for typed in ["", "600", "-600", "1억 2천만", "600 to", "to 600", "why cash", "600 700 800", "a to b", "~"] {
            assert_eq!(range(typed, Unit::Millions), None, "{typed:?}");
        }
    }

    #[test]
    fn what_is_no_number_is_none() {
        for typed in [
            "",
            "-",
            "nan",
            "NaN",
            "inf",
            "-infinity",
            "1e9",
            "1.2.3",
            "1,05",
            "1,2345",
            "0x10",
            ".",
            "$",
            "%",
            "억",
            "1만억",
            "12a",
            "1\u{0}2",
            "²",
            "10²",
            "--1",
            "1e400",
        ] {
            for unit in [Unit::Plain, Unit::Percent, Unit::Millions] {
                assert_eq!(number(typed, unit), None, "{typed:?} {unit:?}");
            }
        }
        assert_eq!(number(&"9".repeat(400), Unit::Plain), None);
    }

    proptest! {
        #[test]
        fn nothing_typed_does_harm(typed in "\\PC{0,60}|[0-9억만천조.,%$ +-]{0,40}|\\x00[\\x00-\\x1f]{0,9}") {
            for unit in [Unit::Plain, Unit::Percent, Unit::Millions] {
                prop_assert!(number(&typed, unit).is_none_or(|value| value.is_finite() && value.abs() <= LARGEST));
            }
            match pick(&typed, &["one thing", "two things", "셋째"]) {
                Pick::One(place) => prop_assert!(place < 3),
                Pick::Several(places) => prop_assert!(places.len() > 1 && places.iter().all(|place| *place < 3)),
                Pick::Nothing => {}
            }
        }
    }
}
