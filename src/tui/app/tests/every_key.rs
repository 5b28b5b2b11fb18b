//! Every key of the table does something where the table lists it: an effect, another picture, or else the reason why not
//! stands in `idle_keys.txt`.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::menus::{listed, over};
use super::*;
use crate::desk::opening::Waiting;
use crate::desk::saves::Found;
use crate::desk::saves::Shown;
use crate::desk::session::Phase;
use crate::tui::action::Scope;
use crate::tui::app::Place;
use crate::tui::app::effect::Outcome;
use crate::tui::keymap::{self, Row};
use crate::tui::screens::tests::{before_the_night, past_the_letters};

/// A place in the program, and how one gets there.
pub(super) type Known = (&'static str, fn() -> Player);

fn kept(cell: &'static OnceLock<Game>, make: fn() -> Game) -> Player {
    Player::opening(Opening::Continue(Box::new(cell.get_or_init(make).clone())), Locale::En)
}

fn begun() -> Player {
    static GAME: OnceLock<Game> = OnceLock::new();
    kept(&GAME, || game_of(Form::Full))
}

/// Some quarters on, with a card open.
fn later() -> Player {
    static GAME: OnceLock<Game> = OnceLock::new();
    kept(&GAME, || {
        let mut game = game_of(Form::Full);
        let asks = |game: &Game| game.scenario().open_options(game.visible()) > 1;
        while game.played().len() < 5 || game.quarter().has_december() || !asks(&game) {
            game.close().unwrap();
        }
        game
    })
}

fn ended() -> Player {
    static GAME: OnceLock<Game> = OnceLock::new();
    kept(&GAME, || over(Form::Full))
}

fn at_the_letter() -> Player {
    static GAME: OnceLock<Game> = OnceLock::new();
    kept(&GAME, || {
        let game = past_the_letters();
        let game = game.as_of(usize::from(game.span().decided));
        assert!(matches!(game.phase(), Phase::Letter(_)));
        game
    })
}

fn at_night() -> Player {
    static GAME: OnceLock<Game> = OnceLock::new();
    kept(&GAME, || {
        let mut game = before_the_night(|_| true);
        game.begin_night().unwrap();
        game
    })
}

fn closed() -> Player {
    let mut player = later();
    player.typed("d").keys(&[Code::Enter]).shell.close_quarter();
    player
}

fn title() -> Player {
    let mut player = begun();
    player.keys(&[Code::Esc, Code::Down, Code::Enter, Code::Down, Code::Down]);
    assert!(matches!(player.shell.place, Place::Title(_)));
    player
}

fn from_title(steps: usize) -> Player {
    let mut player = Player::opening(Opening::Title(Waiting::default()), Locale::En);
    player.keys(&vec![Code::Down; steps]).keys(&[Code::Enter]);
    player
}

fn saves() -> Player {
    let mut player = Player::opening(Opening::Title(Waiting::default()), Locale::En);
    player.shell.settle(Outcome::Saves(Found { listed: listed(), remark: None }));
    player.keys(&[Code::Down; 14]);
    player
}

fn replay() -> Player {
    static GAME: OnceLock<Game> = OnceLock::new();
    let game = GAME.get_or_init(|| over(Form::Full)).clone();
    let mut player = saves();
    player.shell.settle(Outcome::Shown(Box::new(Shown { name: "it".into(), game, older: None })));
    player.keys(&[Code::Right; 6]).keys(&[Code::Down]);
    player
}

fn after(mut player: Player, codes: &[Code]) -> Player {
    player.keys(codes);
    player
}

fn letters(mut player: Player, letters: &str) -> Player {
    player.typed(letters);
    player
}

#[test]
fn a_line_that_was_typed_leaves_nothing_behind_on_the_screen() {
    let mut player = letters(after(ended(), &[Code::Down, Code::Enter]), "n");
    player.typed("ไทย 🇰🇷");
    let before = player.answers.len();
    player.keys(&[Code::Esc]);
    let is_it = |answer: &Command<Effect>| matches!(answer, Command::Repaint);
    let repaints = |answer: &Command<Effect>| match answer {
        Command::Batch(all) => all.iter().any(is_it),
        other => is_it(other),
    };
    assert!(player.answers[before..].iter().any(repaints));
}

fn changed(mut player: Player) -> Player {
    player.typed("d").keys(&[Code::Down, Code::Right, Code::Right, Code::Down]);
    player
}

/// The places of the program. Every scope of the table is among them.
/// At the second page of a briefing.
fn turned(player: Player) -> Player {
    let _ = picture(&player);
    after(player, &[Code::PageDown])
}

pub(super) const PLACES: &[Known] = &[
    ("title", title),
    ("title, above", || after(title(), &[Code::Up])),
    ("new game", || from_title(0)),
    ("new game, further down", || after(from_title(0), &[Code::Down, Code::Down])),
    ("how to play", || after(from_title(2), &[Code::Down])),
    ("opening", || Player::opening(Opening::ColdOpen(Box::new(game_of(Form::Full))), Locale::En)),
    ("opening, the call", || {
        let mut player = Player::opening(Opening::ColdOpen(Box::new(game_of(Form::Full))), Locale::En);
        player.keys(&[Code::Enter, Code::Down]);
        player
    }),
    ("opening, machines", || {
        let mut player = Player::opening(Opening::ColdOpen(Box::new(game_of(Form::Full))), Locale::En);
        player.keys(&[Code::Enter, Code::Down, Code::Enter, Code::Right, Code::Right]);
        player
    }),
    ("briefing", || after(begun(), &[Code::Down])),
    ("briefing, later", || after(later(), &[Code::Down])),
    ("briefing, turned", || turned(begun())),
    ("briefing, later, turned", || turned(later())),
    ("desk", || changed(later())),
    ("desk, on a slider", || after(letters(begun(), "d"), &[Code::Right])),
    ("all levers", || after(letters(changed(later()), "o"), &[Code::Down; 12])),
    ("all levers, on one that slides", || {
        let mut player = after(letters(changed(later()), "o"), &[Code::Down; 2]);
        player.keys(&[Code::Right; 4]);
        player
    }),
    ("close", closed),
    ("books", || after(letters(later(), "b"), &[Code::Down; 3])),
    ("books, earlier", || after(letters(later(), "b"), &[Code::Down, Code::Down, Code::Left, Code::Left])),
    ("machines", || letters(later(), "m")),
    ("bet", || letters(later(), "t")),
    ("people", || letters(later(), "p")),
    ("night", at_night),
    ("night, another act", || after(at_night(), &[Code::Right])),
    ("debrief, asking", || after(ended(), &[Code::Down])),
    ("debrief, asking, further down", || after(ended(), &[Code::Down, Code::Down])),
    ("debrief, answered", || after(ended(), &[Code::Down, Code::Enter, Code::Enter, Code::Enter])),
    ("debrief, record", || {
        let record = after(after(ended(), &[Code::Down]), &[Code::Enter; 5]);
        after(record, &[Code::Down, Code::Down])
    }),
    ("saves", saves),
    ("replay", replay),
    ("replay, books", || after(replay(), &[Code::Tab, Code::Down, Code::Down])),
    ("quarters of a save", || after(letters(replay(), "g"), &[Code::Down])),
    ("settings", || after(begun(), &[Code::Esc, Code::Down, Code::Down, Code::Enter, Code::Down])),
    ("settings, further down", || {
        after(begun(), &[Code::Esc, Code::Down, Code::Down, Code::Enter, Code::Down, Code::Down, Code::Right])
    }),
    ("record", || after(from_title(4), &[Code::Down; 3])),
    ("why", || after(letters(later(), "bw"), &[Code::Left, Code::Left, Code::Down])),
    ("why a lever", || after(letters(changed(later()), "w"), &[Code::Down])),
    ("menu", || after(later(), &[Code::Esc, Code::Down])),
    ("closing", || after(letters(later(), "d"), &[Code::Enter])),
    ("forecast", || {
        let mut game = game_of(Form::Full);
        game.close().unwrap();
        let player = Player::opening(Opening::Continue(Box::new(game)), Locale::En);
        after(letters(player, "df"), &[Code::Down])
    }),
    ("letter", || after(at_the_letter(), &[Code::Down, Code::Down])),
    ("note", || letters(after(ended(), &[Code::Down, Code::Enter]), "n")),
    ("help", || after(letters(later(), "d?"), &[Code::Down; 2])),
    ("actions by name", || after(letters(later(), "d:"), &[Code::Down; 2])),
];

/// Keys that do nothing where they are listed, and why not: a scope or a place, an action or a label, the reason.
fn idle_keys() -> Vec<(String, String)> {
    let text = include_str!("idle_keys.txt");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let parts = lines.map(|line| {
        let mut parts = line.splitn(3, ": ").map(str::to_owned);
        let (place, what, why) = (parts.next(), parts.next(), parts.next());
        assert!(why.is_some_and(|why| !why.trim().is_empty()), "a place, a key and a reason: {line}");
        (place.unwrap(), what.unwrap())
    });
    parts.collect()
}

fn does(answer: &Command<Effect>) -> bool {
    match answer {
        Command::Nothing | Command::Redraw { .. } | Command::WakeAfter(_) => false,
        Command::Batch(all) => all.iter().any(does),
        _ => true,
    }
}

/// The picture with its styles: some hands are seen by them alone.
fn picture(player: &Player) -> ratatui::buffer::Buffer {
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    terminal.draw(|frame| player.shell.draw(frame)).unwrap();
    terminal.backend().buffer().clone()
}

/// A place as it is come to, and what was seen of it.
struct Tried {
    name: &'static str,
    make: fn() -> Player,
    player: Player,
    /// What it looks like before any key, once that was asked: a desk takes long to draw.
    before: OnceCell<ratatui::buffer::Buffer>,
    /// What keys did there, each tried once for all rows that have it.
    did: RefCell<BTreeMap<Key, bool>>,
}

impl Tried {
    fn new((name, make): &Known) -> Self {
        Self { name, make: *make, player: make(), before: OnceCell::new(), did: RefCell::default() }
    }

    fn scope(&self) -> Scope {
        self.player.shell.scope()
    }

    /// Whether a key of a row does anything; nothing where the row does not hold.
    fn works(&self, row: &Row, key: Key) -> Option<bool> {
        self.player.shell.holds(row.when).then(|| *self.did.borrow_mut().entry(key).or_insert_with(|| self.does(key)))
    }

    fn does(&self, key: Key) -> bool {
        let mut player = (self.make)();
        if self.scope() == Scope::Briefing {
            // How many pages there are to turn is known once they were drawn.
            let _ = picture(&player);
        }
        player.answers.clear();
        player.key(key);
        player.answers.iter().any(does) || picture(&player) != *self.before.get_or_init(|| picture(&self.player))
    }
}

/// Every key does something in some place where it is listed; and those at the foot do something at once, in every place:
/// of two directions at least one, where a list has an end.
#[test]
fn every_key_does_something_where_it_is_listed() {
    let places: Vec<Tried> = PLACES.iter().map(Tried::new).collect();
    let excuses = idle_keys();
    let mut idle = keys_that_do_nothing_anywhere(&places, &excuses);
    idle.extend(places.iter().flat_map(|place| keys_at_the_foot_that_do_nothing(place, &excuses)));
    assert!(idle.is_empty(), "{}", idle.join("\n"));
}

fn keys_that_do_nothing_anywhere(places: &[Tried], excuses: &[(String, String)]) -> Vec<String> {
    // These only lend their rows to others.
    let lent = [Scope::Global, Scope::Browse, Scope::Sideways, Scope::Numbered, Scope::Direct, Scope::Quarter];
    let mut idle = Vec::new();
    for scope in Scope::ALL.into_iter().filter(|scope| !lent.contains(scope)) {
        let here: Vec<&Tried> = places.iter().filter(|place| place.scope() == scope).collect();
        assert!(!here.is_empty(), "no place is in {scope:?}");
        for row in keymap::rows_for(scope) {
            // A nearer row may have taken some of its keys; where it has taken all of them, the row is not listed.
            let own = |key: &&Key| keymap::action_for(scope, **key, &|_| true) == Some(row.action);
            let named = (format!("{scope:?}"), format!("{:?}", row.action));
            let excused = excuses.contains(&named);
            for key in row.keys.iter().filter(own) {
                let working = here.iter().any(|place| place.works(row, *key) == Some(true));
                if working == excused {
                    let (scope, action) = &named;
                    let after_all = if excused { " does something after all" } else { "" };
                    idle.push(format!("{scope}: {action}: {key}{after_all}"));
                }
            }
        }
    }
    idle
}

fn keys_at_the_foot_that_do_nothing(place: &Tried, excuses: &[(String, String)]) -> Vec<String> {
    let rows: Vec<&Row> = keymap::rows_for(place.scope()).filter(|row| row.importance > 0).collect();
    let is_idle = |row: &&&Row| {
        let same = rows.iter().filter(|other| other.label == row.label);
        let mut tried = same.filter_map(|other| place.works(other, *other.keys.first()?)).peekable();
        let holds = tried.peek().is_some();
        holds && !tried.any(|does| does) && !excuses.contains(&(place.name.to_owned(), row.label.to_owned()))
    };
    rows.iter().filter(is_idle).map(|row| format!("{}: {}", place.name, row.label)).collect()
}

/// At the desk the key that closes the quarter, or leads back to it, is always named.
#[test]
fn enter_stands_at_the_foot_of_the_desk_in_every_state() {
    let covered = || {
        let mut game = game_of(Form::Full);
        game.close().unwrap();
        game
    };
    for locale in Locale::ALL {
        for (width, height) in [(80, 24), (120, 36), (200, 60)] {
            for game in [game_of(Form::Full), covered(), over_the_limit()] {
                let mut player = Player::opening(Opening::Continue(Box::new(game)), locale);
                let foot = |player: &Player| player.show(width, height).lines().last().unwrap_or_default().to_owned();
                let check = |player: &mut Player, state: &str| {
                    let foot = foot(player);
                    // Until the next key a sentence may need the whole row.
                    let said = player.shell.notice.as_deref().map_or(0, crate::text::width);
                    if said + 26 > usize::from(width) {
                        return;
                    }
                    assert!(foot.contains('⏎'), "{locale} {width} {state}: {foot}");
                };
                check(player.keys(&[Code::Down, Code::Enter]), "answered");
                check(player.keys(&[Code::Down]), "desk");
                check(player.keys(&[Code::Right, Code::Right]), "changed");
                check(player.typed("u"), "taken back");
                check(player.keys(&[Code::Enter]), "asked");
                check(player.keys(&[Code::Esc]).typed("o"), "all levers");
                check(player.keys(&[Code::Down, Code::Down]), "all levers, further down");
            }
            let mut player = Player::opening(Opening::Continue(Box::new(over(Form::Full))), locale);
            for _ in 0..3 {
                let foot = player.show(width, height).lines().last().unwrap_or_default().to_owned();
                assert!(foot.contains('⏎'), "{locale} {width}: {foot}");
                player.keys(&[Code::Enter]);
            }
        }
    }
}

/// A game whose draft cannot be carried out.
fn over_the_limit() -> Game {
    let mut game = game_of(Form::Full);
    game.set_draft(Decisions { price_index: Some(3.0), ..Decisions::none() });
    game
}
