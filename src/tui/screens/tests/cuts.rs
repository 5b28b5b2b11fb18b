//! Nothing is cut at the least size: the screens of every quarter of a game, in both languages, with a mark for a cut
//! that no text uses.

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::story_until;
use crate::desk::opening::Opening;
use crate::desk::session::{Game, Phase};
use crate::text::{Locale, Texts};
use crate::tui::app::Shell;
use crate::tui::key::{Code, Input, Key};
use crate::tui::run::app::App;
use crate::tui::screens::Look;
use crate::tui::theme::{BuiltIn, Depth, Glyphs, Theme};
use crate::tui::widgets::text_of;

/// Stands where something was cut.
pub(super) const CUT: &str = "¶";

pub(super) static GLYPHS: Glyphs = Glyphs { ellipsis: CUT, ..Glyphs::UNICODE };

fn shown(shell: &Shell) -> String {
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    terminal.draw(|frame| shell.draw(frame)).unwrap();
    text_of(terminal.backend().buffer())
}

/// Rows in which a text was cut. Options that go on beyond their room are marked apart from their neighbours.
fn cuts(picture: &str) -> Vec<String> {
    let cut = |row: &&str| {
        row.match_indices(CUT).any(|(at, _)| row.get(..at).and_then(|before| before.chars().last()) != Some(' '))
    };
    picture.lines().filter(cut).map(str::to_owned).collect()
}

/// Every position of the open quarter that keys lead to and a player reads.
fn read(game: &Game, locale: Locale, found: &mut Vec<String>) {
    let look = Look { theme: Theme::plain(&GLYPHS), texts: Texts::new(locale), motion: false };
    let mut shell = Shell::new(Opening::Continue(Box::new(game.clone())), look, (BuiltIn::Terminal, Depth::None));
    let press = |shell: &mut Shell, key: Key| drop(shell.handle(Input::Key(key)));
    let mut note = |shell: &Shell| found.extend(cuts(&shown(shell)));
    note(&shell);
    press(&mut shell, Key::plain(Code::F(6)));
    note(&shell);
    press(&mut shell, Key::char('o'));
    for _ in 0..6 {
        note(&shell);
        press(&mut shell, Key::plain(Code::PageDown));
    }
    press(&mut shell, Key::char('o'));
    press(&mut shell, Key::char('?'));
    note(&shell);
    press(&mut shell, Key::plain(Code::Esc));
    for screen in [8, 9, 12] {
        press(&mut shell, Key::plain(Code::F(screen)));
        note(&shell);
    }
    press(&mut shell, Key::plain(Code::F(7)));
    for _ in 0..3 {
        note(&shell);
        press(&mut shell, Key::char('s'));
    }
}

#[test]
fn no_text_of_a_quarter_is_cut() {
    nothing_is_cut("history", &[0, 1, 3, 5, 8, 11, 15]);
}

/// The mandate, and tenants.
#[test]
fn no_text_of_a_landlord_is_cut() {
    nothing_is_cut("power-grid", &[7, 11, 15]);
}

fn nothing_is_cut(strategy: &str, turns: &[u16]) {
    let mut found = Vec::new();
    for locale in Locale::ALL {
        story_until("dotcom-2000", strategy, 7, |game, _| {
            if game.phase() == Phase::Deciding && turns.contains(&game.turn()) {
                read(game, locale, &mut found);
            }
            false
        });
    }
    found.sort_unstable();
    found.dedup();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
