//! Running text broken into lines by words; what is joined by no-break spaces stays together.

use std::borrow::Cow;

use super::width::width;

/// The text in lines of at most `room` cells. Newlines begin a new line; a word longer than a line is cut between
/// whole glyphs. An empty text has no lines.
#[must_use]
pub fn wrap(text: &str, room: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let (mut line, mut used) = (String::new(), 0);
        for word in words(paragraph) {
            let gap = usize::from(!line.is_empty());
            let wide = width(&word);
            if used + gap + wide <= room {
                if gap == 1 {
                    line.push(' ');
                }
                line.push_str(&word);
                used += gap + wide;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            if wide <= room {
                (line, used) = (word.into_owned(), wide);
                continue;
            }
            for glyph in word.chars() {
                let mut with = line.clone();
                with.push(glyph);
                if width(&with) > room && !line.is_empty() {
                    lines.push(std::mem::take(&mut line));
                    line.push(glyph);
                } else {
                    line = with;
                }
            }
            used = width(&line);
        }
        lines.push(line);
    }
    lines
}

/// The text in at most `rows` lines of at most `room` cells: where it does not go in whole, as many whole sentences as do.
/// A first sentence that is longer ends in a mark of what is left out.
#[must_use]
pub fn whole(text: &str, room: usize, rows: usize) -> Vec<String> {
    let mut lines = wrap(text, room);
    if lines.len() <= rows {
        return lines;
    }
    let ends = sentence_ends(text);
    let kept = ends.iter().rev().filter_map(|end| text.get(..*end)).map(|kept| wrap(kept, room));
    if let Some(kept) = kept.into_iter().find(|kept| kept.len() <= rows) {
        return kept;
    }
    lines.truncate(rows);
    if let Some(last) = lines.last_mut() {
        *last = super::truncate(&format!("{last} {text}"), room.min(width(last) + 2)).into_owned();
    }
    lines
}

/// Where sentences end before others begin: the places after their marks.
fn sentence_ends(text: &str) -> Vec<usize> {
    let marks = text.char_indices().filter(|(_, c)| *c == ' ');
    let is_end = |at: &usize| {
        let before = text.get(..*at).unwrap_or_default().trim_end_matches(['"', '”', '’', ')']);
        before.ends_with(['.', '!', '?'])
    };
    marks.map(|(at, _)| at).filter(is_end).collect()
}

/// The words of a paragraph. An amount that a text file writes out with ordinary spaces, 6억 4300만 달러, is one word.
fn words(paragraph: &str) -> Vec<Cow<'_, str>> {
    let mut words: Vec<Cow<'_, str>> = Vec::new();
    for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
        match words.last_mut() {
            Some(last) if amount_goes_on(last, word) => {
                let last = last.to_mut();
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.into()),
        }
    }
    words
}

/// Whether a word that ends in a count of 만, 억 or 조 takes the next one with it: more digits, or what is counted.
fn amount_goes_on(word: &str, next: &str) -> bool {
    let count = word.trim_end_matches(['천', '만', '억', '조']);
    count.len() < word.len()
        && count.ends_with(|c: char| c.is_ascii_digit())
        && (next.starts_with(|c: char| c.is_ascii_digit())
            || ["달러", "유로", "명"].iter().any(|it| next.starts_with(it)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_without_room_keeps_whole_sentences() {
        let text = "Half arrive now. The others at the close, all of them.";
        assert_eq!(whole(text, 60, 1), [text]);
        assert_eq!(whole(text, 20, 2), ["Half arrive now."]);
        assert_eq!(whole(text, 20, 3), ["Half arrive now. The", "others at the close,", "all of them."]);
        let cut = whole("Half of them arrive now", 12, 1);
        assert!(cut.len() == 1 && cut[0].ends_with('…') && width(&cut[0]) <= 12, "{cut:?}");
    }

    #[test]
    fn words_stay_whole_and_amounts_together() {
        assert_eq!(wrap("the graph drifts up", 9), ["the graph", "drifts up"]);
        assert_eq!(
            wrap("현금 6억\u{a0}4300만\u{a0}달러가 남는다", 18),
            ["현금", "6억\u{a0}4300만\u{a0}달러가", "남는다"]
        );
        assert_eq!(wrap("매출은 1억 7000만 달러. 6억 번", 20), ["매출은", "1억 7000만 달러. 6억", "번"]);
        assert_eq!(wrap("가나다라마", 5), ["가나", "다라", "마"]);
        assert_eq!(wrap("one\n\ntwo", 9), ["one", "", "two"]);
        assert!(wrap("", 9).is_empty());
    }
}
