//! Whatever anybody may type: no panic, no endless loop, nothing unclean written.

use super::*;
use crate::sim::luck::{Luck, Stream};
use crate::sim::units::Quarter;

/// What is typed at random: words of every prompt in both languages, numbers, and things that mean nothing anywhere.
const TYPED: [&str; 64] = [
    "",
    "1",
    "2",
    "3",
    "4",
    "5",
    "7",
    "23",
    "99",
    "yes",
    "no",
    "back",
    "?",
    "undo",
    "reset",
    "close",
    "all",
    "levers",
    "draft",
    "briefing",
    "card",
    "books",
    "books balance",
    "machines",
    "bet",
    "people",
    "forecast",
    "why",
    "why cash",
    "why cash 2000Q1",
    "why price",
    "title",
    "language",
    "more",
    "less",
    "much more",
    "much less",
    "cancel",
    "skip",
    "note",
    "share",
    "report",
    "decisions",
    "예",
    "아니요",
    "마감",
    "되돌리기",
    "왜 현금",
    "전체",
    "더",
    "marketing = 40M",
    "1 = 0.9",
    "price = nan",
    "migration = 2",
    "migration = 5",
    "hiring = -1e99",
    "0.95",
    "40%",
    "1억 2천만",
    "\u{1b}[31mred\u{1b}[0m",
    "\u{0}\u{7}\u{9b}",
    "ㅎㅎㅎ",
    "= = =",
    "99999999999999999999",
];

#[test]
fn whatever_is_typed_is_answered_cleanly() {
    for (seed, locale) in [(1, Locale::En), (2, Locale::Ko), (3, Locale::En)] {
        let mut typed = String::new();
        let luck = Luck::new(seed);
        for line in 0..700 {
            let roll = luck.uniform(Stream::Demand, Quarter::new(2000, 0), line, 0);
            let place = (roll * TYPED.len() as f64) as usize;
            typed.push_str(TYPED.get(place).copied().unwrap_or_default());
            typed.push('\n');
        }
        let mut memory = Memory::default();
        let mut output = Vec::new();
        let mut input = io::Cursor::new(typed.as_bytes());
        // Who left by chance comes back: everything typed is heard.
        while input.position() < typed.len() as u64 {
            let opening = Opening::Continue(Box::new(game("dotcom-2000", Form::Sprint, Difficulty::default(), seed)));
            let streams = Streams { input: &mut input, output: &mut output, width: 60, echo: true };
            play(opening, &mut Voice::new(streams, Texts::new(locale)), &mut memory).unwrap();
        }
        let written = String::from_utf8(output).unwrap();
        holds(&written, 60);
        let heard = written.lines().filter(|line| line.starts_with("> ")).count();
        assert!(heard >= 700, "{heard} lines were heard");
    }
}

#[test]
fn a_line_of_a_megabyte_is_no_answer_and_costs_nothing() {
    let mut typed = vec![b'9'; 1 << 20];
    typed.extend_from_slice(b"\n1\n");
    typed.extend(std::iter::repeat_n(0xff, 3000));
    typed.extend_from_slice(b"\nquit\n");
    let mut memory = Memory::default();
    let opening = Opening::Continue(Box::new(game("dotcom-2000", Form::Sprint, Difficulty::default(), 7)));
    let written = played(opening, &typed, Locale::En, 78, &mut memory);
    assert!(written.contains("too long to be an answer"), "{written}");
    assert!(memory.kept.is_some_and(|game| game.draft().event == Some(0)), "the next line counts");
}

#[test]
fn lines_are_as_narrow_as_told() {
    for locale in Locale::ALL {
        for cells in [1, 30, 200] {
            let opening = Opening::Continue(Box::new(game("lamplight", Form::Sprint, Difficulty::default(), 7)));
            let typed = "\nall\nmachines\nbet\npeople\nforecast\n2\nwhy cash\nbooks 2\n1\n\n\n?\n";
            let mut memory = Memory::default();
            let mut output = Vec::new();
            let mut input = io::Cursor::new(typed);
            let streams = Streams { input: &mut input, output: &mut output, width: cells, echo: true };
            play(opening, &mut Voice::new(streams, Texts::new(locale)), &mut memory).unwrap();
            holds(&String::from_utf8(output).unwrap(), cells.max(20));
        }
    }
}
