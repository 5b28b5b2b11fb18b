//! How fast the desk answers: one picture at 120×36, and one lever moved with its forecast. Run with
//! `cargo bench --bench desk`. The aims: a picture within 1 ms, a forecast within 5 ms.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]
#![expect(clippy::expect_used, reason = "a bench that cannot start may stop")]

use divan::{Bencher, black_box};
use good_crisis::content::library;
use good_crisis::journal::{Game, ScenarioSource, Setup};
use good_crisis::text::Locale;
use good_crisis::tui::app::{Opening, Shell};
use good_crisis::tui::key::{Code, Input, Key};
use good_crisis::tui::run::app::App;
use good_crisis::tui::screens::Look;
use good_crisis::tui::theme::{BuiltIn, Depth};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

fn main() {
    divan::main();
}

/// A player at the desk in the sixth quarter.
fn desk(locale: Locale) -> Shell {
    let (scenario, meta) = library::built_in("dotcom-2000").expect("the flagship reads");
    let setup = Setup { scenario: "dotcom-2000".into(), seed: 7, ..Setup::default() };
    let mut game = Game::new(scenario, ScenarioSource::of(&meta), setup);
    for _ in 0..5 {
        game.close().expect("nothing decided is nothing refused");
    }
    let look = Look::plain(locale);
    let mut shell = Shell::new(Opening::Continue(Box::new(game)), look, (BuiltIn::Terminal, Depth::None));
    shell.start();
    shell.handle(Input::Key(Key::plain(Code::Enter)));
    shell
}

/// One picture of the desk.
#[divan::bench(args = ["en", "ko"])]
fn draw(bencher: Bencher, language: &str) {
    let shell = desk(Locale::from_tag(language));
    let mut terminal = Terminal::new(TestBackend::new(120, 36)).expect("memory has room for a picture");
    bencher.bench_local(|| {
        terminal.draw(|frame| shell.draw(frame)).map(|_| ()).expect("memory does not fail");
    });
}

/// One lever moved, the fan with it.
#[divan::bench]
fn lever(bencher: Bencher) {
    let mut shell = desk(Locale::En);
    let mut there = false;
    bencher.bench_local(|| {
        there = !there;
        let code = if there { Code::Right } else { Code::Left };
        black_box(shell.handle(Input::Key(Key::plain(code))))
    });
}
