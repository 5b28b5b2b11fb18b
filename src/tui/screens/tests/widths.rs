//! Screens at widths from 80 cells to 200, at heights between 24 rows and 60: nothing falls over, no wide glyph is cut in
//! half, no frame is broken, and no word ends before its end without the mark of a cut.

use std::collections::BTreeSet;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::cuts::{CUT, GLYPHS};
use super::{before_the_night, cutting, history_until, played_on, sound, story_until};
use crate::desk::opening::{Opening, Waiting};
use crate::desk::session::{Game, Phase, Session};
use crate::text::catalogue::{CATALOGUE, STORIES};
use crate::text::{Locale, Texts};
use crate::tui::action::Action;
use crate::tui::app::Shell;
use crate::tui::key::{Code, Input, Key};
use crate::tui::run::app::App;
use crate::tui::screens::close::Close;
use crate::tui::screens::debrief::Debrief;
use crate::tui::screens::letter::Letter;
use crate::tui::screens::night::Night;
use crate::tui::screens::{Context, Look, Screen};
use crate::tui::theme::{BuiltIn, Depth, Theme};
use crate::tui::widgets::text_of;

/// Heights that the widths go through in turn.
const HEIGHTS: [u16; 7] = [24, 27, 31, 36, 44, 52, 60];

/// Particles that a word may have been given.
const PARTICLES: [&str; 16] =
    ["은", "는", "이", "가", "을", "를", "과", "와", "으로", "로", "이다", "다", "예요", "이에요", "라", "이라"];

/// What is written on keys.
const KEYS: [&str; 13] =
    ["Shift", "Ctrl", "PgDn", "PgUp", "Del", "Home", "End", "Backspace", "Space", "Tab", "Esc", "Enter", "Alt"];

/// Of so many widths one is looked at: each screen begins at another, so that together they go through all of them.
const STRIDE: usize = 12;

fn sizes(screen: usize) -> impl Iterator<Item = (u16, u16)> {
    (80..=200).zip(HEIGHTS.into_iter().cycle()).skip(screen % STRIDE).step_by(STRIDE)
}

fn look(locale: Locale) -> Look {
    Look { theme: Theme::plain(&GLYPHS), texts: Texts::new(locale), motion: false }
}

/// Every word that any text of a language has, and of English, in which names are.
fn vocabulary(locale: Locale) -> BTreeSet<String> {
    let texts = CATALOGUE.iter().chain(STORIES).flat_map(|source| [source.text(locale), source.text(Locale::En)]);
    texts.flat_map(words).map(|(_, word, _)| word.to_lowercase()).collect()
}

/// The words of a text, each with what stands before it and after it.
fn words(text: &str) -> Vec<(Option<char>, &str, Option<char>)> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut before = None;
    while let Some(start) = rest.find(char::is_alphabetic) {
        before = rest.get(..start).and_then(|gap| gap.chars().next_back()).or(before);
        let tail = rest.get(start..).unwrap_or_default();
        let end = tail.find(|c: char| !c.is_alphabetic()).unwrap_or(tail.len());
        let (word, left) = tail.split_at(end);
        found.push((before, word, left.chars().next()));
        before = word.chars().next_back();
        rest = left;
    }
    found
}

/// Words of a picture that no text has: what is left of them where they were cut.
fn stumps(picture: &str, vocabulary: &BTreeSet<String>) -> Vec<String> {
    let known = |word: &str| vocabulary.contains(&word.to_lowercase());
    let whole = |(before, word, after): &(Option<char>, &str, Option<char>)| {
        // Units stand behind their figure.
        let counted = before.is_some_and(|mark| mark.is_ascii_digit() || mark == '\u{a0}');
        let single = word.chars().count() == 1;
        let marked = after.is_some_and(|mark| mark.to_string() == CUT);
        let bare = PARTICLES.iter().filter_map(|particle| word.strip_suffix(particle));
        counted
            || single
            || marked
            || KEYS.contains(word)
            || PARTICLES.contains(word)
            || known(word)
            || bare.into_iter().any(known)
    };
    picture.lines().flat_map(words).filter(|found| !whole(found)).map(|(_, word, _)| word.to_owned()).collect()
}

/// What a picture is drawn over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Over {
    /// Nothing: it is the screen itself.
    Nothing,
    /// An empty screen.
    Blank,
    /// A screen whose words it may cover in part.
    Screen,
}

fn judge(name: &str, buffer: &Buffer, over: Over, vocabulary: &BTreeSet<String>, found: &mut Vec<String>) {
    let (width, height) = (buffer.area.width, buffer.area.height);
    let picture = text_of(buffer);
    let words = if over == Over::Screen { Vec::new() } else { stumps(&picture, vocabulary) };
    let faults = sound::faults(buffer, over != Over::Nothing).into_iter().chain(words);
    found.extend(faults.map(|fault| format!("{name} {width}x{height}: {fault}")));
}

fn shell(opening: Opening, locale: Locale, codes: &[Code]) -> Shell {
    let mut shell = Shell::new(opening, look(locale), (BuiltIn::Terminal, Depth::None));
    shell.start((200, 60));
    for code in codes {
        drop(shell.handle(Input::Key(Key::plain(*code))));
    }
    shell
}

/// What keys lead to.
fn shells(locale: Locale, game: &Game) -> Vec<(String, Shell, Over)> {
    use Code::{Char, End, Enter, Esc, F, Tab};
    let of = |name: &str, codes: &[Code], over: Over| {
        let opening = Opening::Continue(Box::new(game.clone()));
        (format!("{} {name}", locale.code()), shell(opening, locale, codes), over)
    };
    vec![
        of("briefing", &[], Over::Nothing),
        of("desk", &[F(6)], Over::Nothing),
        of("all levers", &[F(6), Char('o'), End], Over::Nothing),
        of("books", &[F(7)], Over::Nothing),
        of("balance sheet", &[F(7), Tab], Over::Nothing),
        of("cash flow", &[F(7), Tab, Tab], Over::Nothing),
        of("machines", &[F(8)], Over::Nothing),
        of("bet", &[F(9)], Over::Nothing),
        of("people", &[F(12)], Over::Nothing),
        of("keys", &[F(6), Char('?')], Over::Screen),
        of("palette", &[F(6), Char(':')], Over::Screen),
        of("menu", &[Esc], Over::Screen),
        of("why", &[F(8), Char('w')], Over::Screen),
        of("why a lever", &[F(6), Char('w')], Over::Screen),
        of("forecast", &[F(6), Char('f')], Over::Screen),
        of("close?", &[F(6), Enter], Over::Screen),
    ]
}

/// What keys lead to from the title.
fn titles(locale: Locale) -> Vec<(String, Shell, Over)> {
    use Code::{Down, Enter};
    let of = |name: &str, codes: &[Code]| {
        (format!("{} {name}", locale.code()), shell(Opening::Title(Waiting::default()), locale, codes), Over::Blank)
    };
    vec![
        of("title", &[]),
        of("new game", &[Enter]),
        of("how to play", &[Down, Down, Enter]),
        of("settings", &[Down, Down, Down, Down, Down, Enter]),
    ]
}

#[test]
fn what_keys_lead_to_is_whole_at_all_widths() {
    let mut found = Vec::new();
    let early = history_until(7, |game, _| game.turn() >= 5);
    let landlord =
        story_until("dotcom-2000", "power-grid", 7, |game, _| game.turn() >= 11 && game.phase() == Phase::Deciding);
    for locale in Locale::ALL {
        let vocabulary = vocabulary(locale);
        // The landlord's screens have more on them.
        let all = shells(locale, &early).into_iter().chain(titles(locale)).chain(shells(locale, &landlord));
        for (number, (name, shell, over)) in all.enumerate() {
            for (width, height) in sizes(number) {
                let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
                terminal.draw(|frame| shell.draw(frame)).unwrap();
                judge(&name, terminal.backend().buffer(), over, &vocabulary, &mut found);
            }
        }
    }
    assert!(found.is_empty(), "{}:\n{}", found.len(), found.join("\n"));
}

/// A screen that time leads to: its name, the screen and the game, and what is done on it first.
type Reached<'a> = (&'a str, Box<dyn Screen>, Session, &'a [Action]);

#[test]
fn what_time_leads_to_is_whole_at_all_widths() {
    let mut found = Vec::new();
    let session = |game| Session::new(game);
    let begun = |step: u8| played_on(before_the_night(|_| true), |night| night.place == step);
    let eve = story_until("lamplight", "lamplight-move", 3, cutting);
    let letter = (1..40).find_map(|seed| {
        let mut game = history_until(seed, |game, _| game.turn() + 1 == game.span().decided);
        (game.phase() != Phase::Over && game.close().is_ok() && matches!(game.phase(), Phase::Letter(_)))
            .then_some(game)
    });
    let over = || history_until(7, |_, _| false);
    let leafed = [Action::Last, Action::Act, Action::Act, Action::Act];
    let skips = [Action::Skip; 2];
    let mut screens: Vec<Reached<'_>> = vec![
        ("night", Box::<Night>::default(), session(begun(2)), &[]),
        ("lamplight's night", Box::<Night>::default(), session(played_on(eve, |night| night.place == 2)), &[]),
        (
            "morning",
            Box::<Night>::default(),
            session(played_on(before_the_night(|_| true), |_| false)),
            &[Action::Act; 3],
        ),
        ("letter", Box::<Letter>::default(), session(letter.unwrap()), &[]),
        ("spring", Box::<Close>::default(), session(history_until(7, |game, _| game.turn() == 2)), &[]),
        ("december", Box::<Close>::default(), session(history_until(7, |game, _| game.turn() == 8)), &[]),
        ("tape", Box::<Close>::default(), session(history_until(7, |game, _| game.turn() == 8)), &skips[..1]),
        ("front", Box::<Close>::default(), session(history_until(7, |game, _| game.turn() == 8)), &skips),
        ("last page", Box::<Debrief>::default(), session(over()), &leafed[..2]),
        ("question", Box::<Debrief>::default(), session(over()), &[]),
        ("reckoning", Box::<Debrief>::default(), session(over()), &leafed),
    ];
    for locale in Locale::ALL {
        let vocabulary = vocabulary(locale);
        for (number, (name, screen, session, actions)) in screens.iter_mut().enumerate() {
            screen.enter(session);
            screen.still(session);
            for action in *actions {
                screen.update(*action, session);
            }
            let look = Look { texts: session.game().texts(locale), ..look(locale) };
            for (width, height) in sizes(number) {
                let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
                let area = Rect { height: height - 1, ..buffer.area };
                screen.draw(&mut buffer, area, &Context { look: &look, session });
                judge(&format!("{} {name}", locale.code()), &buffer, Over::Nothing, &vocabulary, &mut found);
            }
        }
    }
    assert!(found.is_empty(), "{}:\n{}", found.len(), found.join("\n"));
}

#[test]
fn stumps_are_seen() {
    let vocabulary = ["cash", "quarters", "현금"].map(str::to_owned).into();
    assert!(stumps("CASH 3.4 quarters 12M 현금은 qua¶", &vocabulary).is_empty());
    assert_eq!(stumps("cash quar", &vocabulary), ["quar"]);
}
