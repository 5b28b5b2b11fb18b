//! Sweeps of the table, and the look of footer, overlay and manual.

use std::collections::BTreeSet;

use super::*;
use crate::sim::cutover::Act;
use crate::tui::theme::Glyphs;

fn always(_: When) -> bool {
    true
}

fn same(id: &'static str) -> String {
    id.trim_start_matches("key-").to_owned()
}

#[test]
fn no_key_means_two_things_in_one_scope() {
    for scope in Scope::ALL {
        let mut seen = BTreeSet::new();
        for row in ROWS.iter().filter(|row| row.scope == scope) {
            for key in row.keys {
                assert!(seen.insert(*key), "{key} twice in {scope:?}");
            }
        }
    }
}

#[test]
fn no_action_has_two_rows_in_one_scope() {
    for scope in Scope::ALL {
        let mut seen = BTreeSet::new();
        for row in ROWS.iter().filter(|row| row.scope == scope) {
            assert!(seen.insert(row.action), "{:?} twice in {scope:?}", row.action);
        }
    }
}

#[test]
fn every_action_has_a_row_and_every_row_a_key_and_words() {
    let rows: BTreeSet<Action> = ROWS.iter().map(|row| row.action).collect();
    let all = [
        Action::Up,
        Action::Down,
        Action::Left,
        Action::Right,
        Action::FarLeft,
        Action::FarRight,
        Action::PageUp,
        Action::PageDown,
        Action::First,
        Action::Last,
        Action::Act,
        Action::Back,
        Action::Skip,
        Action::Why,
        Action::Forecast,
        Action::Event,
        Action::Undo,
        Action::Reset,
        Action::AllLevers,
        Action::OpenBriefing,
        Action::OpenDesk,
        Action::OpenBooks,
        Action::OpenMachines,
        Action::OpenBet,
        Action::OpenPeople,
        Action::NextScreen,
        Action::PreviousScreen,
        Action::NextPane,
        Action::AgainFromFork,
        Action::OtherCard,
        Action::TodaysGame,
        Action::OpenRecord,
        Action::ExportReport,
        Action::Share,
        Action::Note,
        Action::Replay,
        Action::Contents,
        Action::Branch,
        Action::Help,
        Action::Palette,
        Action::Quit,
        Action::Suspend,
        Action::Repaint,
    ];
    for action in all.into_iter().chain((1..=9).map(Action::Pick)) {
        assert!(rows.contains(&action), "{action:?} has no row");
    }
    for row in ROWS {
        assert!(!row.keys.is_empty(), "{row:?}");
        assert!(row.label.starts_with("key-") && row.help == format!("{}-help", row.label), "{row:?}");
    }
}

#[test]
fn every_row_can_be_reached_without_a_letter_and_one_way_doors_only_so() {
    for row in ROWS {
        // A Latin letter, which an input method may hold back until the next key.
        let held_back = |key: &Key| matches!(key.code, Code::Char(c) if c.is_ascii_alphabetic()) && !key.ctrl;
        assert!(row.keys.iter().any(|key| !held_back(key)), "{row:?} needs a key that is not a letter");
        if row.one_way {
            assert!(row.keys.iter().all(|key| *key == Key::plain(Code::Enter)), "{row:?} opens on more than Enter");
        }
    }
}

#[test]
fn every_view_can_be_left() {
    let whole = [Scope::Global, Scope::Browse, Scope::Sideways, Scope::Numbered, Scope::Direct, Scope::Quarter];
    for scope in Scope::ALL.into_iter().filter(|scope| !whole.contains(scope)) {
        let escape = action_for(scope, Key::plain(Code::Esc), &always);
        assert!(matches!(escape, Some(Action::Back | Action::Skip)), "{scope:?} {escape:?}");
    }
}

#[test]
fn nearest_scope_decides_and_a_failing_condition_kills_the_key() {
    let enter = Key::plain(Code::Enter);
    assert_eq!(action_for(Scope::Desk, enter, &always), Some(Action::Act));
    assert_eq!(action_for(Scope::Books, Key::char('w'), &always), Some(Action::Why));
    assert_eq!(action_for(Scope::Desk, Key::char('u'), &|when| when != When::Undoable), None);
    assert_eq!(action_for(Scope::Desk, Key::char('3'), &always), Some(Action::Pick(3)));
    assert_eq!(action_for(Scope::Night, Key::char('w'), &always), None, "nothing else at night");
    assert_eq!(action_for(Scope::Close, Key::char('w'), &always), Some(Action::Why));
    assert_eq!(action_for(Scope::Close, Key::char('v'), &always), Some(Action::Skip));
    assert_eq!(action_for(Scope::Palette, Key::char('k'), &always), None, "letters are text in the palette");
    assert_eq!(action_for(Scope::Desk, Key::ctrl('p'), &always), Some(Action::Palette));
    assert_eq!(action_for(Scope::Desk, Key::char('G'), &always), None);
}

#[test]
fn a_korean_input_method_reaches_single_letters_and_glued_navigation_only() {
    let typed = |c| actions_for(Scope::Desk, Key::char(c), &always);
    assert_eq!(typed('ㅈ'), [Action::Why]);
    assert_eq!(typed('ㅕ'), [Action::Undo]);
    assert_eq!(typed('ㅓ'), [Action::Down]);
    assert_eq!(typed('ㅘ'), [Action::Left, Action::Up], "h and k glued together");
    assert_eq!(typed('주'), [], "w then n: not navigation");
    assert_eq!(typed('가'), [], "r then k: reset must not run late");
    assert_eq!(actions_for(Scope::Desk, Key::ctrl('ㅔ'), &always), [Action::Palette]);
    assert_eq!(typed('w'), [Action::Why]);
}

#[test]
fn footer_merges_pairs_and_drops_the_least_important_first() {
    let wide = footer_items(Scope::Desk, 500, &Glyphs::UNICODE, &same, &always);
    let texts: Vec<String> = wide.iter().map(|item| format!("{} {}", item.keys, item.label)).collect();
    assert_eq!(texts[0], "↑↓ lever");
    assert_eq!(texts[1], "←→ change");
    assert!(texts.contains(&"⏎ close-quarter".to_owned()), "{texts:?}");
    assert!(texts.contains(&"w why".to_owned()), "{texts:?}");
    for width in 0..140 {
        let items = footer_items(Scope::Desk, width, &Glyphs::UNICODE, &same, &always);
        let used: usize = items.iter().map(|item| item.width() + FOOTER_GAP).sum();
        assert!(used <= width + FOOTER_GAP, "{used} > {width}");
        if width == 20 {
            assert_eq!(items.len(), 1);
            assert_eq!(items[0].label, "close-quarter", "the most important one stays");
        }
    }
    let ascii = footer_items(Scope::Desk, 500, &Glyphs::ASCII, &same, &always);
    assert!(ascii.iter().all(|item| item.keys.is_ascii()), "{ascii:?}");
}

#[test]
fn footer_measures_wide_words() {
    let korean = |_: &'static str| "분기 마감".to_owned();
    let items = footer_items(Scope::Night, 12, &Glyphs::UNICODE, &korean, &always);
    assert!(items.iter().all(|item| item.width() <= 12));
}

#[test]
fn help_has_one_line_for_the_digits_and_says_what_is_impossible() {
    let rows = help_rows(Scope::Desk, &Glyphs::UNICODE, &same, &|when| when != When::Undoable);
    assert_eq!(rows.iter().filter(|row| row.keys == "1-9").count(), 1);
    let undo = rows.iter().find(|row| row.action == Action::Undo).unwrap();
    assert!(!undo.possible && undo.keys == "u Backspace");
    let palette = palette_rows(Scope::Desk, &Glyphs::UNICODE, &same, &|when| when != When::Undoable);
    assert!(palette.iter().all(|row| row.possible && !row.action.is_navigation()));
    assert!(palette.iter().any(|row| row.action == Action::OpenBooks));
}

#[test]
fn the_palette_offers_nothing_twice() {
    for scope in Scope::ALL {
        let rows = palette_rows(scope, &Glyphs::UNICODE, &same, &always);
        for (at, row) in rows.iter().enumerate() {
            assert!(rows.iter().skip(at + 1).all(|other| other.label != row.label), "{scope:?}: {}", row.label);
        }
    }
    let rows = palette_rows(Scope::Levers, &Glyphs::UNICODE, &same, &always);
    let few = rows.iter().find(|row| row.label == "few-levers").unwrap();
    assert!(few.keys.contains(Glyphs::UNICODE.key_enter) && few.keys.contains('o'), "{}", few.keys);
}

#[test]
fn manual_names_every_key_of_every_row() {
    let text = manual(&same);
    for row in ROWS {
        for key in row.keys {
            assert!(text.contains(&format!("`{key}`")), "{key}");
        }
    }
    assert!(text.contains("## scope-desk"));
    assert!(message_ids().contains(&"key-close-quarter-help"));
}

#[test]
fn every_word_of_the_table_is_written_in_both_languages_and_fits_a_footer() {
    use crate::text::{Locale, Texts, width};
    for locale in [Locale::En, Locale::Ko] {
        let texts = Texts::new(locale);
        for id in message_ids() {
            assert!(texts.has(id), "{id} in {locale:?}");
        }
        for row in ROWS {
            assert!(width(&texts.get(row.label)) <= 20, "{} in {locale:?}", row.label);
        }
    }
    let declared = crate::text::catalogue::CATALOGUE.iter().find(|source| source.name == "keys").unwrap();
    let mut ids = message_ids();
    // What can be done in a night is listed among its keys, and done by number.
    ids.extend(Act::ALL.iter().flat_map(|act| crate::desk::bridge::help(*act)));
    for id in crate::text::catalogue::declared_ids(declared.text(Locale::En)) {
        assert!(ids.contains(&id), "{id} is not in the table");
    }
}
