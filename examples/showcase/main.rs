//! Makes what the repository shows of the real game: the pictures in `docs/pictures`, and in `saves` a finished game
//! that follows the historical path, with two positions to begin at in `saves/cliff-hangers`. `cargo run --example showcase`.
//!
//! A game is played by the historical strategy; each picture is what the program draws in its most interesting
//! quarters. With `--check` nothing is written, and the exit code says whether all of it is current.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

mod cliffhangers;
mod svg;

use std::path::Path;
use std::process::ExitCode;

use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::content::library;
use good_crisis::content::strategy::library as strategies;
use good_crisis::journal::game::{Game, Phase};
use good_crisis::journal::save;
use good_crisis::journal::setup::{ScenarioSource, Setup};
use good_crisis::sim::luck::Luck;
use good_crisis::sim::units::Quarter;
use good_crisis::text::{Locale, Texts};
use good_crisis::tui::app::{Opening, Shell};
use good_crisis::tui::key::{Code, Input, Key};
use good_crisis::tui::run::app::App;
use good_crisis::tui::screens::Look;
use good_crisis::tui::theme::{BuiltIn, Depth, Glyphs, Theme};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// The seed of the game in the pictures: an ordinary one.
const SEED: u64 = 7;

/// A picture: its name, the quarter it is taken in, the keys that lead there.
const PICTURES: &[(&str, &str, &[Code])] = &[
    ("desk", "2001Q1", &[Code::Char('d')]),
    ("books", "2001Q2", &[Code::Char('b')]),
    ("machines", "2001Q1", &[Code::Char('m')]),
    ("bet", "2001Q1", &[Code::Char('t')]),
];

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let check = std::env::args().any(|argument| argument == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut shown = vec![(root.join("saves/history.ron"), save::write_shipped(&played_until(None)?))];
    for cliff in cliffhangers::CLIFF_HANGERS {
        shown.push((root.join(format!("saves/cliff-hangers/{}.ron", cliff.name)), cliff.text()));
    }
    for locale in Locale::ALL {
        for (name, quarter, keys) in PICTURES {
            let path = root.join(format!("docs/pictures/{name}-{locale}.svg"));
            shown.push((path, take(locale, quarter, keys)?));
        }
    }
    let mut stale = 0;
    for (path, text) in shown {
        if check {
            stale += usize::from(std::fs::read_to_string(&path).ok().as_deref() != Some(text.as_str()));
        } else {
            path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
            std::fs::write(path, text)?;
        }
    }
    Ok(if stale == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn take(locale: Locale, quarter: &str, keys: &[Code]) -> Result<String, Box<dyn std::error::Error>> {
    let theme = Theme::built_in(BuiltIn::Amber, Depth::True, &Glyphs::UNICODE)?;
    let look = Look { theme, texts: Texts::new(locale), motion: false };
    let quarter = Quarter::parse(quarter).ok_or("a quarter")?;
    let mut shell =
        Shell::new(Opening::Continue(Box::new(played_until(Some(quarter))?)), look, (BuiltIn::Amber, Depth::True));
    let mut terminal = Terminal::new(TestBackend::new(120, 36))?;
    shell.handle(Input::Resize { width: 120, height: 36 });
    for code in keys {
        shell.handle(Input::Key(Key::plain(*code)));
    }
    let mut title = String::from("Good Crisis");
    terminal.draw(|frame| shell.draw(frame))?;
    title.push_str(&format!(", {quarter}"));
    Ok(svg::picture(terminal.backend().buffer(), &title))
}

/// A game by the historical strategy, with this quarter open, or played to its end.
fn played_until(quarter: Option<Quarter>) -> Result<Game, Box<dyn std::error::Error>> {
    let (scenario, meta) = library::built_in("dotcom-2000").map_err(|_| "the flagship does not load")?;
    let file = strategies::strategy("history", &scenario)
        .ok_or("no such strategy")?
        .map_err(|_| "the strategy does not load")?;
    let strategy = Strategy::compile(&file, &scenario);
    let setup = Setup { scenario: meta.name.clone(), seed: SEED, ..Setup::default() };
    let mut game = Game::new(scenario.clone(), ScenarioSource::of(&meta), setup);
    let mut state = State::new(Luck::new(SEED));
    while game.phase() != Phase::Over && quarter.is_none_or(|quarter| game.quarter() < quarter) {
        if game.phase() == Phase::Deciding {
            let decided = strategy.decide(&mut state, game.visible(), &scenario).decisions;
            game.set_draft(decided);
        }
        game.close().map_err(|_| "the strategy decides what cannot be done")?;
    }
    Ok(game)
}
