//! Figures as they are said. A screen reader spells `−$94M` as "dollar ninety-four em" and passes over the sign; it says
//! nothing of brackets. So signs, scales and short units become words, and brackets become commas.

use crate::text::{Locale, MINUS};

/// Between the words of one amount, so that no line break parts them.
const TIE: char = '\u{a0}';

/// Letters behind a number of dollars.
const SCALES: [(char, &str); 4] = [('k', "thousand"), ('M', "million"), ('B', "billion"), ('T', "trillion")];

/// Short units behind a number and a space, for one and for several of them.
const UNITS: [(&str, &str, &str); 4] = [
    ("min", "minute", "minutes"),
    ("pp", "percentage point", "percentage points"),
    ("h", "hour", "hours"),
    ("m", "minute", "minutes"),
];

/// The words with their figures as they are said.
pub(super) fn spoken(words: &str, locale: Locale) -> String {
    let letters: Vec<char> = unbracketed(words, locale).chars().collect();
    let mut said = String::with_capacity(words.len() * 2);
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        let begins = before.is_none_or(|before| {
            !before.is_alphanumeric() && !matches!(*before, '.' | ',' | '/' | '#' | '$' | '+' | MINUS)
        });
        if let Some((figure, end)) = letters.get(at..).filter(|_| begins).and_then(|rest| figure(rest, locale)) {
            said.push_str(&figure);
            at += end;
            continue;
        }
        if *letter == MINUS {
            // Between two words.
            let tie =
                |beside: Option<&char>| if beside.is_some_and(|beside| !beside.is_whitespace()) { " " } else { "" };
            said.push_str(&format!("{}{}{}", tie(before), sign(MINUS, locale), tie(letters.get(at + 1))));
        } else {
            said.push(*letter);
        }
        at += 1;
    }
    said
}

const fn sign(sign: char, locale: Locale) -> &'static str {
    match (sign, locale) {
        (MINUS, Locale::En) => "minus",
        (_, Locale::En) => "plus",
        (MINUS, Locale::Ko) => "마이너스",
        (_, Locale::Ko) => "플러스",
    }
}

/// The figure that begins here, as it is said, and how many letters it took; nothing where it is said as it is written.
fn figure(letters: &[char], locale: Locale) -> Option<(String, usize)> {
    let mut end = 0;
    let signed = letters.first().copied().filter(|letter| matches!(*letter, MINUS | '+'));
    end += usize::from(signed.is_some());
    let dollars = letters.get(end) == Some(&'$');
    end += usize::from(dollars);
    let digits = digits(letters.get(end..)?)?;
    end += digits.len();
    let mut said = signed.map_or_else(String::new, |of| format!("{}{TIE}", sign(of, locale)));
    said.extend(digits);
    let rest = letters.get(end..).unwrap_or_default();
    let changed = match locale {
        Locale::En => {
            let scale = scale(rest);
            if let Some(scale) = scale {
                said.extend(std::iter::once(TIE).chain(scale.chars()));
                end += 1;
            }
            if dollars || scale.is_some() {
                // A letter behind a number is how dollars are scaled here; counts are written out.
                let one = scale.is_none() && digits == ['1'];
                said.extend(std::iter::once(TIE).chain(if one { "dollar".chars() } else { "dollars".chars() }));
                true
            } else if let Some((unit, taken)) = unit(rest, digits == ['1']) {
                said.extend(std::iter::once(TIE).chain(unit.chars()));
                end += taken;
                true
            } else {
                false
            }
        }
        Locale::Ko => {
            let points = rest.starts_with(&['%', 'p']) && ends(rest.get(2));
            if points {
                said.push_str("%포인트");
                end += 2;
            }
            points
        }
    };
    (changed || signed.is_some()).then_some((said, end))
}

/// The digits of a number, with the commas and points within it.
fn digits(letters: &[char]) -> Option<&[char]> {
    let within = |at: usize| {
        let letter = letters.get(at)?;
        let is = letter.is_ascii_digit()
            || at > 0 && matches!(letter, '.' | ',') && letters.get(at + 1).is_some_and(char::is_ascii_digit);
        is.then_some(())
    };
    let length = (0..letters.len()).take_while(|at| within(*at).is_some()).count();
    letters.get(..length).filter(|digits| !digits.is_empty())
}

/// Whether a word ends before this.
fn ends(letter: Option<&char>) -> bool {
    letter.is_none_or(|letter| !letter.is_alphanumeric())
}

fn scale(rest: &[char]) -> Option<&'static str> {
    let letter = rest.first().filter(|_| ends(rest.get(1)))?;
    SCALES.iter().find(|(short, _)| short == letter).map(|(_, word)| *word)
}

fn unit(rest: &[char], one: bool) -> Option<(&'static str, usize)> {
    let behind = rest.split_first().filter(|(space, _)| matches!(space, ' ' | '\u{a0}'))?.1;
    UNITS.iter().find_map(|(short, singular, plural)| {
        let length = short.chars().count();
        let is = behind.iter().take(length).copied().eq(short.chars()) && ends(behind.get(length));
        is.then_some((if one { *singular } else { *plural }, length + 1))
    })
}

/// Whether it is a syllable of Hangul.
const fn is_hangul(letter: char) -> bool {
    matches!(letter, '가'..='힣')
}

/// The words with commas for brackets, where a bracket stands for itself: one that is part of a word, or that a Korean
/// particle follows, stays.
fn unbracketed(words: &str, locale: Locale) -> String {
    let mut said = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((before, inside)) = rest.split_once('(') {
        let (within, after) = inside.split_once(')').unwrap_or_default();
        let nested = within.contains('(');
        said.push_str(before);
        // How a name is written elsewhere is for the eye: it is heard already.
        let gloss = !within.is_empty() && within.chars().all(|letter| letter.is_ascii_alphabetic() || letter == ' ');
        if locale == Locale::Ko && gloss && said.ends_with(is_hangul) {
            rest = after;
            continue;
        }
        if !within.contains(char::is_alphanumeric)
            || nested
            || said.trim_end().is_empty()
            || after.starts_with(char::is_alphanumeric)
        {
            said.push('(');
            rest = inside;
            continue;
        }
        let end = said.trim_end().len();
        said.truncate(end);
        said.push_str(", ");
        said.push_str(within.trim());
        if after.starts_with(' ') && !after.trim().is_empty() {
            said.push(',');
        }
        rest = after;
    }
    said.push_str(rest);
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::plain;
    use proptest::prelude::*;

    fn english(words: &str) -> String {
        plain(&spoken(words, Locale::En)).into_owned()
    }

    #[test]
    fn signs_scales_and_units_are_words() {
        for (words, said) in [
            ("cash −$94M", "cash minus 94 million dollars"),
            ("operating −94M.", "operating minus 94 million dollars."),
            ("+$1.15B", "plus 1.15 billion dollars"),
            ("$835k, $0, $1", "835 thousand dollars, 0 dollars, 1 dollar"),
            ("0.32, not −0.61", "0.32, not minus 0.61"),
            ("8.3 h dark; 6 h 25 m", "8.3 hours dark; 6 hours 25 minutes"),
            ("1 h and +0.4\u{a0}pp", "1 hour and plus 0.4 percentage points"),
            ("Ready−tangle", "Ready minus tangle"),
            ("output −5%", "output minus 5%"),
            ("hold and look (45 min)", "hold and look, 45 minutes"),
            ("909 (371 to 2,228) of them", "909, 371 to 2,228, of them"),
            ("on (and only on) Friday.", "on, and only on, Friday."),
            // What is no figure stays.
            ("dotcom-2000, 2001 Q3, 10-12, seed 7, 21,160,000", "dotcom-2000, 2001 Q3, 10-12, seed 7, 21,160,000"),
            ("MP3 h; 12 more; ( ; )", "MP3 h; 12 more; ( ; )"),
            ("/tmp/+5M/−3", "/tmp/+5M/ minus 3"),
            ("#4127 C++", "#4127 C++"),
        ] {
            assert_eq!(english(words), said, "{words}");
        }
    }

    #[test]
    fn korean_signs_are_words_and_particles_stay_at_theirs() {
        for (words, said) in [
            ("현금 −7100만 달러", "현금 마이너스 7100만 달러"),
            ("+0.6%p", "플러스 0.6%포인트"),
            ("지켜본다(45분)", "지켜본다, 45분"),
            ("썬(Sun)은", "썬은"),
            ("썬(Sun) 영업 책임자", "썬 영업 책임자"),
            ("6억 4300만 달러", "6억 4300만 달러"),
        ] {
            assert_eq!(plain(&spoken(words, Locale::Ko)), said, "{words}");
        }
    }

    proptest! {
        #[test]
        fn anything_can_be_said(words in "[−+$0-9.,kMB()h m가-나]{0,40}|\\PC{0,60}") {
            for locale in Locale::ALL {
                let said = spoken(&words, locale);
                prop_assert!(!said.contains(MINUS));
            }
        }
    }
}
