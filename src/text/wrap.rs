//! Running text broken into lines by words; what is joined by no-break spaces stays together.

use super::width::width;

/// The text in lines of at most `room` cells. Newlines begin a new line; a word longer than a line is cut between
/// whole glyphs. An empty text has no lines.
#[must_use]
pub fn wrap(text: &str, room: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            let gap = usize::from(!line.is_empty());
            if width(&line) + gap + width(word) <= room {
                if gap == 1 {
                    line.push(' ');
                }
                line.push_str(word);
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
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
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole_and_amounts_together() {
        assert_eq!(wrap("the graph drifts up", 9), ["the graph", "drifts up"]);
        assert_eq!(
            wrap("현금 6억\u{a0}4300만\u{a0}달러가 남는다", 18),
            ["현금", "6억\u{a0}4300만\u{a0}달러가", "남는다"]
        );
        assert_eq!(wrap("가나다라마", 5), ["가나", "다라", "마"]);
        assert_eq!(wrap("one\n\ntwo", 9), ["one", "", "two"]);
        assert!(wrap("", 9).is_empty());
    }
}
