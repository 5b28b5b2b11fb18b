//! Letters put in, taken away and moved among, in every script.

use proptest::prelude::*;

use super::*;

const LEFT: Code = Code::Left;

fn press(field: &mut Field, codes: &[Code]) {
    for code in codes {
        assert!(field.take(&Input::Key(Key::plain(*code))), "{code:?}");
    }
}

fn typed(field: &mut Field, letters: &str) {
    letters.chars().for_each(|letter| press(field, &[Code::Char(letter)]));
}

#[test]
fn letters_go_in_where_the_cursor_is() {
    let mut field = Field::new(40);
    typed(&mut field, "runway");
    press(&mut field, &[Code::Home, Code::Right]);
    typed(&mut field, "현금");
    assert_eq!(field.text(), "r현금unway");
    assert_eq!(field.rows(20).place, (0, 5));
    press(&mut field, &[Code::Backspace, LEFT, Code::Delete, Code::End]);
    field.take(&Input::Paste("!\n?".to_owned()));
    assert_eq!(field.text(), "runway! ?");
    press(&mut field, &[Code::Home]);
    field.take(&Input::Paste("a ".to_owned()));
    assert_eq!((field.text(), field.rows(20).place), ("a runway! ?", (0, 2)));
}

#[test]
fn a_glyph_is_taken_whole() {
    for (glyph, letters) in
        [("é", "e\u{301}"), ("한", "\u{1112}\u{1161}\u{11ab}"), ("q\u{303}\u{323}", "q\u{323}\u{303}")]
    {
        let mut field = Field::holding("ab", 40);
        press(&mut field, &[LEFT]);
        typed(&mut field, letters);
        let nfc: String = glyph.nfc().collect();
        assert_eq!(field.text(), format!("a{nfc}b"));
        press(&mut field, &[LEFT, Code::Right, Code::Backspace]);
        assert_eq!(field.text(), "ab", "{glyph}");
        // A mark that is typed joins the letter before it, and the cursor stays behind both.
        press(&mut field, &[Code::Home, Code::Right, Code::Char('\u{327}'), Code::Char('x')]);
        assert_eq!(field.text(), "a\u{327}xb");
    }
}

#[test]
fn control_and_a_letter_do_what_they_do_in_a_shell() {
    for (letter, left, column) in [
        ('a', "현금이 일찍 마른다", 0),
        ('e', "현금이 일찍 마른다", 18),
        ('u', "마른다", 0),
        ('k', "현금이 일찍 ", 12),
        ('w', "현금이 마른다", 7),
        ('h', "현금이 일찍마른다", 11),
    ] {
        for letter in [letter, letter.to_ascii_uppercase()] {
            let mut field = Field::holding("현금이 일찍 마른다", 40);
            press(&mut field, &[LEFT, LEFT, LEFT]);
            assert!(field.take(&Input::Key(Key::ctrl(letter))));
            assert_eq!((field.text(), field.rows(60).place.1), (left, column), "{letter}");
        }
    }
    let mut field = Field::holding("one two", 40);
    let by_word = |code| Input::Key(Key { ctrl: true, ..Key::plain(code) });
    for (code, column) in [(LEFT, 4), (LEFT, 0), (LEFT, 0), (Code::Right, 3), (Code::Right, 7)] {
        field.take(&by_word(code));
        assert_eq!(field.rows(60).place.1, column);
    }
    assert!(field.take(&by_word(Code::Backspace)) && field.text() == "one ");
    for key in [Key::ctrl('p'), Key::ctrl('z'), Key::ctrl('l'), Key::plain(Code::Enter), Key::plain(Code::Up)] {
        assert!(!field.take(&Input::Key(key)), "{key}");
    }
}

#[test]
fn what_there_is_no_room_for_is_left_out() {
    let mut field = Field::holding("가나다", 5);
    press(&mut field, &[Code::Home]);
    field.take(&Input::Paste("abcdef".to_owned()));
    assert_eq!(field.text(), "ab가나다");
    typed(&mut field, "x");
    assert_eq!((field.text(), field.rows(20).place), ("ab가나다", (0, 2)));
    assert!(field.is_full());
    // The last syllable is still put together out of its parts.
    let mut field = Field::holding("가나다라", 5);
    typed(&mut field, "\u{1112}\u{1161}\u{11ab}");
    assert_eq!(field.text(), "가나다라한");
}

#[test]
fn rows_break_between_words_and_the_place_goes_along() {
    let field = Field::holding("the graph drifts up", 40);
    assert_eq!(field.rows(9).rows, ["the graph ", "drifts up", ""]);
    assert_eq!(field.rows(9).place, (2, 0));
    let field = Field::holding("가나다라마바", 40);
    assert_eq!(field.rows(5).rows, ["가나", "다라", "마바"]);
    assert_eq!(Field::new(9).rows(5), Rows { rows: vec![""], place: (0, 0) });
    let mut field = Field::holding("one two three", 40);
    assert_eq!(field.rows(8).rows, ["one two ", "three"]);
    field.climb(false, 8);
    assert_eq!(field.rows(8).place, (0, 5));
    field.climb(true, 8);
    assert_eq!(field.rows(8).place, (1, 5));
    let mut field = Field::holding("one two three", 40);
    press(&mut field, &[Code::Home]);
    assert_eq!(field.window(6), ("one two three", 0));
    press(&mut field, &[Code::End]);
    assert_eq!(field.window(6), ("three", 5));
}

proptest! {
    #[test]
    fn the_place_is_always_between_glyphs_and_in_sight(
        letters in prop::collection::vec("[a-c ]|[가힣ㄱ한]|[\u{301}\u{327}]|[\u{1112}\u{1161}\u{11ab}]|[🇰🇷👩\u{fe0f}]", 0..40),
        keys in prop::collection::vec(0_usize..12, 0..40),
        width in 2_usize..12,
        limit in 0_usize..30,
    ) {
        let mut field = Field::new(limit);
        let codes = [Code::Left, Code::Right, Code::Home, Code::End, Code::Backspace, Code::Delete];
        let mut letters = letters.iter();
        for key in keys {
            match codes.get(key) {
                Some(code) => press(&mut field, &[*code]),
                None if key == 6 => field.climb(false, width),
                None if key == 7 => field.climb(true, width),
                None => field.put(letters.next().map_or("x", String::as_str)),
            }
            prop_assert!(field.text.chars().count() <= limit);
            let between = field.text.grapheme_indices(true).any(|(at, _)| at == field.at);
            prop_assert!(between || field.at == field.text.len(), "{field:?}");
            let Rows { rows, place } = field.rows(width);
            prop_assert_eq!(rows.concat(), field.text());
            prop_assert!(place.0 < rows.len() && place.1 < width, "{:?} {:?}", rows, place);
            for row in &rows {
                // One glyph may be wider than a row, such as a pile of initial consonants.
                let shown = row.trim_end_matches(' ');
                prop_assert!(cells_of(shown) <= width || shown.graphemes(true).count() == 1, "{:?}", rows);
            }
            let (shown, column) = field.window(width);
            prop_assert!(column < width && field.text.ends_with(shown));
        }
    }
}
