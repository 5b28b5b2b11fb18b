//! Hangul typed on the two-set (dubeolsik) layout, turned back into the Latin keys that were pressed.
//!
//! With a Korean input method switched on, the key `w` arrives as `ㅈ`, and several keys may arrive glued into one
//! syllable (`rk` as `가`). The layout is the national standard KS X 5002; three-set layouts cannot be told apart
//! from it, and their users reach every action without letters.

/// Keys of the nineteen initial consonants, in the order of Unicode's syllable formula.
const INITIALS: [&str; 19] =
    ["r", "R", "s", "e", "E", "f", "a", "q", "Q", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g"];

/// Keys of the twenty-one vowels, in the order of Unicode's syllable formula.
const VOWELS: [&str; 21] =
    ["k", "o", "i", "O", "j", "p", "u", "P", "h", "hk", "ho", "hl", "y", "n", "nj", "np", "nl", "b", "m", "ml", "l"];

/// Keys of the final consonants, in the order of Unicode's syllable formula; the first is "none".
const FINALS: [&str; 28] = [
    "", "r", "R", "rt", "s", "sw", "sg", "e", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a", "q", "qt", "t", "T",
    "d", "w", "c", "z", "x", "v", "g",
];

/// Keys of the lone letters U+3131 (ㄱ) to U+3163 (ㅣ).
const LONE: [&str; 51] = [
    "r", "R", "rt", "s", "sw", "sg", "e", "E", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a", "q", "Q", "qt", "t",
    "T", "d", "w", "W", "c", "z", "x", "v", "g", // consonants; vowels follow
    "k", "o", "i", "O", "j", "p", "u", "P", "h", "hk", "ho", "hl", "y", "n", "nj", "np", "nl", "b", "m", "ml", "l",
];

/// First precomposed syllable, 가.
const FIRST_SYLLABLE: u32 = 0xAC00;
/// Number of precomposed syllables.
const SYLLABLES: u32 = 11_172;

/// The Latin keys behind a Hangul character, in the order they were pressed: one to five of them.
///
/// `None` for characters that are not modern Hangul. Conjoining letters (U+1100 and on), which decomposed text
/// carries, are understood too.
#[must_use]
pub fn letters(character: char) -> Option<Vec<char>> {
    let code = u32::from(character);
    let parts: [&str; 3] = match code {
        0x1100..=0x1112 => [part(&INITIALS, code - 0x1100), "", ""],
        0x1161..=0x1175 => [part(&VOWELS, code - 0x1161), "", ""],
        0x11A8..=0x11C2 => [part(&FINALS, code - 0x11A7), "", ""],
        0x3131..=0x3163 => [part(&LONE, code - 0x3131), "", ""],
        FIRST_SYLLABLE.. if code - FIRST_SYLLABLE < SYLLABLES => {
            let index = code - FIRST_SYLLABLE;
            [part(&INITIALS, index / 588), part(&VOWELS, index % 588 / 28), part(&FINALS, index % 28)]
        }
        _ => return None,
    };
    Some(parts.iter().flat_map(|keys| keys.chars()).collect())
}

fn part(table: &[&'static str], index: u32) -> &'static str {
    table.get(index as usize).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> String {
        text.chars().flat_map(|c| letters(c).unwrap_or_default()).collect()
    }

    /// Presses keys the way an input method composes them, so that decoding can be checked against composing.
    fn composed(initial: usize, vowel: usize, last: usize) -> char {
        let index = (initial * 21 + vowel) * 28 + last;
        char::from_u32(FIRST_SYLLABLE + u32::try_from(index).unwrap()).unwrap()
    }

    #[test]
    fn every_syllable_decodes_to_the_keys_that_compose_it() {
        let mut seen = std::collections::BTreeMap::new();
        for (i, initial) in INITIALS.into_iter().enumerate() {
            for (v, vowel) in VOWELS.into_iter().enumerate() {
                for (l, last) in FINALS.into_iter().enumerate() {
                    let syllable = composed(i, v, l);
                    let keys = typed(&syllable.to_string());
                    assert_eq!(keys, [initial, vowel, last].concat(), "{syllable}");
                    assert!((2..=5).contains(&keys.len()), "{syllable} {keys}");
                    seen.insert(syllable, keys);
                }
            }
        }
        assert_eq!(seen.len(), 11_172);
    }

    #[test]
    fn syllables_of_the_guide() {
        assert_eq!(typed("가"), "rk");
        assert_eq!(typed("왜"), "dho");
        assert_eq!(typed("밟"), "qkfq");
        assert_eq!(typed("힣"), "glg");
    }

    #[test]
    fn lone_letters_follow_the_layout() {
        let layout = [
            ("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "qwertyuiop"),
            ("ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "asdfghjkl"),
            ("ㅋㅌㅊㅍㅠㅜㅡ", "zxcvbnm"),
            ("ㅃㅉㄸㄲㅆㅒㅖ", "QWERTOP"),
            ("ㅘㅙㅚㅝㅞㅟㅢ", "hkhohlnjnpnlml"),
            ("ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ", "rtswsgfrfafqftfxfvfgqt"),
        ];
        for (hangul, latin) in layout {
            assert_eq!(typed(hangul), latin);
        }
    }

    #[test]
    fn conjoining_letters_decode_like_their_syllable() {
        assert_eq!(typed("\u{1100}\u{1161}"), typed("가"));
        assert_eq!(typed("\u{1107}\u{1161}\u{11B2}"), typed("밟"));
        assert_eq!(typed("\u{1112}\u{1175}\u{11C2}"), typed("힣"));
    }

    #[test]
    fn what_is_not_hangul_is_left_alone() {
        for character in ['a', '1', '?', '漢', '\u{3164}', '\u{ABFF}', '\u{D7A4}', '\u{1113}', '\u{11A7}'] {
            assert_eq!(letters(character), None, "{character:?}");
        }
    }
}
