//! Korean particles, which change with the sound that the word before them ends in.
//!
//! The word is taken as it is displayed: `6.43억` ends in a closed syllable, 643000000 would not tell.

/// How the last sound of a word ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    /// In a vowel.
    Open,
    /// In ㄹ, which counts as open before 으로, 으로서 and 으로써.
    Rieul,
    /// In any other consonant.
    Closed,
}

/// Particles as (after a consonant, after a vowel).
const PAIRS: &[(&str, &str)] = &[
    ("은", "는"),
    ("이", "가"),
    ("을", "를"),
    ("과", "와"),
    ("으로", "로"),
    ("으로서", "로서"),
    ("으로써", "로써"),
    ("이었다", "였다"),
    ("이었습니다", "였습니다"),
    ("이에요", "예요"),
    ("이라", "라"),
    ("이라고", "라고"),
    ("이라는", "라는"),
    ("이란", "란"),
    ("이나", "나"),
    ("이며", "며"),
    ("이고", "고"),
    ("이든", "든"),
    ("이랑", "랑"),
    ("이면", "면"),
];

/// Latin words whose reading ends otherwise than their last letter tells.
const READINGS: &[(&str, Ending)] = &[
    ("apple", Ending::Rieul),
    ("back", Ending::Closed),
    ("bank", Ending::Open),
    ("compaq", Ending::Closed),
    ("down", Ending::Closed),
    ("enter", Ending::Open),
    ("etoys", Ending::Open),
    ("facebook", Ending::Closed),
    ("filter", Ending::Open),
    ("game", Ending::Closed),
    ("google", Ending::Rieul),
    ("home", Ending::Closed),
    ("kindle", Ending::Rieul),
    ("leader", Ending::Open),
    ("mac", Ending::Closed),
    ("moodle", Ending::Rieul),
    ("name", Ending::Closed),
    ("oracle", Ending::Rieul),
    ("order", Ending::Open),
    ("pageup", Ending::Closed),
    ("power", Ending::Open),
    ("prime", Ending::Closed),
    ("rack", Ending::Closed),
    ("router", Ending::Open),
    ("s3", Ending::Open),
    ("server", Ending::Open),
    ("slack", Ending::Closed),
    ("stack", Ending::Closed),
    ("tab", Ending::Closed),
    ("target", Ending::Closed),
    ("tier", Ending::Open),
    ("top", Ending::Closed),
    ("up", Ending::Closed),
    ("user", Ending::Open),
    ("web", Ending::Closed),
];

/// The particle to put right after `displayed`.
///
/// `particle` may be either form of a pair (`을` or `를`); one that is not in the table comes back as it
/// was given.
#[must_use]
pub fn josa<'a>(displayed: &str, particle: &'a str) -> &'a str {
    let Some((closed, open)) = PAIRS.iter().find(|(closed, open)| *closed == particle || *open == particle) else {
        return particle;
    };
    match ending(displayed) {
        Ending::Open => open,
        Ending::Rieul if closed.starts_with("으로") => open,
        Ending::Rieul | Ending::Closed => closed,
    }
}

/// Whether a particle is one that [`josa`] knows in both forms.
#[must_use]
pub fn is_known(particle: &str) -> bool {
    PAIRS.iter().any(|(closed, open)| *closed == particle || *open == particle)
}

fn ending(displayed: &str) -> Ending {
    let word = strip_wrapping(displayed);
    if let Some(reading) = latin_reading(word) {
        return reading;
    }
    let Some(last) = word.chars().next_back() else {
        return Ending::Open;
    };
    match last {
        '가'..='힣' => match (u32::from(last) - 0xAC00) % 28 {
            0 => Ending::Open,
            8 => Ending::Rieul,
            _ => Ending::Closed,
        },
        'ㄹ' => Ending::Rieul,
        'ㄱ'..='ㅎ' => Ending::Closed,
        '0' => zero(word),
        '1' | '7' | '8' => Ending::Rieul,
        '3' | '6' => Ending::Closed,
        _ => match last.to_ascii_lowercase() {
            'l' | 'r' => Ending::Rieul,
            'm' | 'n' => Ending::Closed,
            _ => Ending::Open,
        },
    }
}

/// The word that the particle really follows: without closing marks, and without a bracket at the end.
fn strip_wrapping(displayed: &str) -> &str {
    let mut word = displayed;
    loop {
        let shorter = word.trim_end_matches(|c: char| {
            c.is_whitespace() || matches!(c, '"' | '\'' | '”' | '’' | '」' | '』' | '》' | '〉' | '.' | ',' | '!' | '?')
        });
        let shorter =
            if shorter.ends_with(')') { shorter.rfind('(').map_or(shorter, |at| &shorter[..at]) } else { shorter };
        if shorter.len() == word.len() || shorter.is_empty() {
            return word;
        }
        word = shorter;
    }
}

fn latin_reading(word: &str) -> Option<Ending> {
    let start = word.char_indices().rev().take_while(|(_, c)| c.is_ascii_alphanumeric()).last().map(|(at, _)| at)?;
    let tail = &word[start..];
    READINGS.iter().find(|(latin, _)| latin.eq_ignore_ascii_case(tail)).map(|(_, ending)| *ending)
}

/// A zero is read 영, 십, 백, 천, 만 or 억, all closed; only a round number of 조 ends in a vowel.
fn zero(word: &str) -> Ending {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_digit() || c == ',' || c == '.');
    let number = &word[digits.len()..];
    let zeros = number.chars().rev().filter(|c| *c != ',').take_while(|c| *c == '0').count();
    if (12..=15).contains(&zeros) && !number.contains('.') { Ending::Open } else { Ending::Closed }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Word, the pair, and the particle a Korean reader expects.
    const CASES: &[(&str, &str, &str)] = &[
        ("아마존", "은", "은"),
        ("이베이", "과", "와"),
        ("썬", "으로", "으로"),
        ("오라클", "으로", "로"),
        ("서울", "으로서", "로서"),
        ("리눅스", "이", "가"),
        ("위기감", "을", "을"),
        ("컷오버의 밤", "이었다", "이었다"),
        ("복기", "이에요", "예요"),
        ("HP", "이", "가"),
        ("IBM", "을", "을"),
        ("AWS", "은", "는"),
        ("SQL", "으로", "로"),
        ("DBA", "이", "가"),
        ("Oracle", "은", "은"),
        ("Moodle", "은", "은"),
        ("Compaq", "을", "을"),
        ("S3", "은", "는"),
        ("Enter", "을", "를"),
        ("Tab", "을", "을"),
        ("3", "으로", "으로"),
        ("1", "으로", "로"),
        ("7", "이", "이"),
        ("8", "으로", "로"),
        ("10", "을", "을"),
        ("2.5", "은", "는"),
        ("3.4", "으로", "로"),
        ("0.80", "으로", "으로"),
        ("1,300", "이", "이"),
        ("1,000,000,000,000", "이", "가"),
        ("26.1%", "으로", "로"),
        ("0.6%p", "이", "가"),
        ("6억 9000만 달러", "을", "를"),
        ("4300만", "으로", "으로"),
        ("1조", "이", "가"),
        ("40유닛", "을", "을"),
        ("1,300명", "과", "과"),
        ("3.4개 분기", "이", "가"),
        ("2시간", "은", "은"),
        ("2001년 4분기", "은", "는"),
        ("현금(달러)", "이", "이"),
        ("\"배수진\"", "을", "을"),
        ("ㅂ", "을", "을"),
        ("ㄹ", "으로", "로"),
    ];

    #[test]
    fn every_case_of_the_table() {
        assert_eq!(CASES.len(), 44);
        for (word, pair, expected) in CASES {
            assert_eq!(josa(word, pair), *expected, "{word} + {pair}");
        }
    }

    #[test]
    fn either_form_of_a_pair_may_be_asked_for() {
        assert_eq!(josa("썬", "를"), "을");
        assert_eq!(josa("썬", "로"), "으로");
        assert_eq!(josa("썬", "에서"), "에서");
    }

    #[test]
    fn odd_words_do_not_fail() {
        assert_eq!(josa("", "을"), "를");
        assert_eq!(josa("   ", "을"), "를");
        assert_eq!(josa("(", "을"), "를");
        assert_eq!(josa(")", "을"), "를");
        assert_eq!(josa("현금\u{a0}(달러).\"", "은"), "은");
        assert_eq!(josa("10,000,000,000,000,000", "이"), "이");
        assert_eq!(josa("ㅏ", "이"), "가");
    }

    #[test]
    fn the_table_of_pairs_is_consistent() {
        for (closed, open) in PAIRS {
            assert_ne!(closed, open);
            assert!(is_known(closed) && is_known(open));
        }
    }
}
