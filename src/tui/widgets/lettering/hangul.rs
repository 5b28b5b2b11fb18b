//! Large Hangul for the name of the game, drawn by hand: the large letters at hand are Latin only.

/// Dots of a syllable, across and down. Two rows of dots make a row of cells, so that they are about square.
pub(super) const DOTS: u16 = 12;

/// The syllables there are: those of 좋은 위기.
const SYLLABLES: [(char, [&str; DOTS as usize]); 4] = [
    (
        '좋',
        [
            " ########## ",
            "     ##     ",
            "   ######   ",
            " ###    ### ",
            "     ##     ",
            "############",
            "            ",
            "    ####    ",
            " ########## ",
            "   ######   ",
            "  ##    ##  ",
            "   ######   ",
        ],
    ),
    (
        '은',
        [
            "            ",
            "   ######   ",
            "  ##    ##  ",
            "  ##    ##  ",
            "   ######   ",
            "            ",
            "############",
            "            ",
            "  ##        ",
            "  ##        ",
            "  ##        ",
            "  ##########",
        ],
    ),
    (
        '위',
        [
            "          ##",
            "  #####   ##",
            " ##   ##  ##",
            " ##   ##  ##",
            "  #####   ##",
            "          ##",
            "######### ##",
            "    ##    ##",
            "    ##    ##",
            "    ##    ##",
            "          ##",
            "          ##",
        ],
    ),
    (
        '기',
        [
            "          ##",
            "########  ##",
            "      ##  ##",
            "      ##  ##",
            "      ##  ##",
            "     ##   ##",
            "     ##   ##",
            "    ##    ##",
            "   ##     ##",
            " ###      ##",
            "          ##",
            "          ##",
        ],
    ),
];

/// Cells of a gap between words, and between syllables.
const GAPS: (u16, u16) = (4, 2);

/// Cells that the words take, if every syllable of them can be drawn.
pub(super) fn width(words: &str) -> Option<u16> {
    let mut width = 0;
    for letter in words.chars() {
        width += match letter {
            ' ' => GAPS.0 - GAPS.1,
            letter => dots(letter).map(|_| DOTS + GAPS.1)?,
        };
    }
    Some(width.saturating_sub(GAPS.1))
}

fn dots(letter: char) -> Option<&'static [&'static str; DOTS as usize]> {
    SYLLABLES.iter().find(|(of, _)| *of == letter).map(|(_, dots)| dots)
}

/// The words in lines of half blocks.
pub(super) fn lines(words: &str) -> impl Iterator<Item = String> {
    (0..usize::from(DOTS / 2)).map(move |row| {
        let mut line = String::new();
        for letter in words.chars() {
            let Some(dots) = dots(letter) else {
                line.push_str(&" ".repeat(usize::from(GAPS.0 - GAPS.1)));
                continue;
            };
            let of = |row: usize| dots.get(row).copied().unwrap_or_default().chars();
            line.extend(of(2 * row).zip(of(2 * row + 1)).map(|pair| match pair {
                ('#', '#') => '█',
                ('#', _) => '▀',
                (_, '#') => '▄',
                _ => ' ',
            }));
            line.push_str(&" ".repeat(usize::from(GAPS.1)));
        }
        line
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_drawn_and_nothing_else() {
        assert_eq!(width("좋은 위기"), Some(56));
        assert_eq!(width("나쁜 위기"), None);
        assert!(SYLLABLES.iter().flat_map(|(_, dots)| dots).all(|row| row.len() == usize::from(DOTS)));
        let lines: Vec<String> = lines("위기").collect();
        assert_eq!(lines.len(), 6);
        assert_eq!(lines[0], "  ▄▄▄▄▄   ██  ▄▄▄▄▄▄▄▄  ██  ");
    }
}
