//! The pictures of the real game in `docs/pictures`, each as the text of its file. The test of drift makes them too.

#[path = "svg.rs"]
mod svg;

use std::error::Error;

use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::content::library;
use good_crisis::content::strategy::library as strategies;
use good_crisis::desk::opening::Opening;
use good_crisis::journal::game::{Game, Phase};
use good_crisis::journal::setup::Setup;
use good_crisis::report::reckoning::Reckoning;
use good_crisis::sim::cutover::{Act, Night, Probe};
use good_crisis::sim::luck::Luck;
use good_crisis::sim::units::Quarter;
use good_crisis::text::{Locale, Texts};
use good_crisis::tui::app::Shell;
use good_crisis::tui::app::effect::Outcome;
use good_crisis::tui::key::{Code, Input, Key};
use good_crisis::tui::run::app::App;
use good_crisis::tui::screens::Look;
use good_crisis::tui::theme::{BuiltIn, Depth, Glyphs, Theme};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// The seed of the game in the pictures: an ordinary one.
const SEED: u64 = 7;

/// A picture: its name, the quarter it is taken in or nothing for the end, the keys that lead there.
const PICTURES: &[(&str, Option<&str>, &[Code])] = &[
    ("desk", Some("2001Q1"), &[Code::Char('d')]),
    ("books", Some("2001Q2"), &[Code::Char('b')]),
    ("machines", Some("2001Q1"), &[Code::Char('m')]),
    ("bet", Some("2001Q1"), &[Code::Char('t')]),
    ("debrief", None, &[Code::End, Code::Enter, Code::Enter]),
];

/// Keys of the night: on until something is odd, then a look at it.
const NIGHT_KEYS: usize = 8;

/// Every picture: the name of its file, and what is in it.
pub(crate) fn all() -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let night = night()?;
    let mut shown = Vec::new();
    for locale in Locale::ALL {
        let mut picture = |name: &str, svg: String| shown.push((format!("{name}-{locale}.svg"), svg));
        for (name, quarter, keys) in PICTURES {
            let quarter = quarter.map(|quarter| Quarter::parse(quarter).ok_or("a quarter")).transpose()?;
            let game = played(SEED, |game| quarter.is_some_and(|quarter| game.quarter() >= quarter))?;
            picture(name, take(locale, game, keys)?);
        }
        picture("night", take(locale, night.clone(), &[])?);
    }
    Ok(shown)
}

/// The game of the pictures, played to its end.
pub(crate) fn finished() -> Result<Game, Box<dyn Error>> {
    played(SEED, |_| false)
}

/// What a game shows after these keys.
fn take(locale: Locale, game: Game, keys: &[Code]) -> Result<String, Box<dyn Error>> {
    let theme = Theme::built_in(BuiltIn::Amber, Depth::True, &Glyphs::UNICODE)?;
    let look = Look { theme, texts: Texts::new(locale), motion: false };
    let title = format!("Good Crisis, {}", game.quarter());
    let (state, over) = (game.state_hash(), (game.phase() == Phase::Over).then(|| Reckoning::of(&game)));
    let mut shell = Shell::new(Opening::Continue(Box::new(game)), look, (BuiltIn::Amber, Depth::True));
    let mut terminal = Terminal::new(TestBackend::new(120, 36))?;
    shell.handle(Input::Resize { width: 120, height: 36 });
    for code in keys {
        shell.handle(Input::Key(Key::plain(*code)));
    }
    if let Some(reckoning) = over {
        shell.settle(Outcome::Reckoned(state, Box::new(reckoning)));
    }
    terminal.draw(|frame| shell.draw(frame))?;
    Ok(svg::picture(terminal.backend().buffer(), &title))
}

/// History's cutover night, at the first step where the graph is out of order and a look at it has found something; of
/// the first seed in which there is one.
fn night() -> Result<Game, Box<dyn Error>> {
    for seed in SEED..SEED + 50 {
        let mut game = played(seed, |game| game.night().is_some())?;
        if game.phase() == Phase::Over || game.begin_night().is_err() {
            continue;
        }
        for _ in 0..NIGHT_KEYS {
            let Some(Night::Step(step)) = game.night().map(|night| night.stands) else { break };
            let compare = Act::Probe(Probe::Compare);
            if step.anomaly && step.findings.compared.is_some() {
                return Ok(game);
            }
            let act = if step.anomaly && step.possible(compare) { compare } else { Act::Go };
            game.act(act).map_err(|_| "an act of the night")?;
        }
    }
    Err("no such night".into())
}

/// A game by the historical strategy until `stop` says so of its draft, or to its end.
fn played(seed: u64, stop: impl Fn(&Game) -> bool) -> Result<Game, Box<dyn Error>> {
    let scenario = library::scenario("dotcom-2000").map_err(|_| "the flagship does not load")?;
    let file = strategies::strategy("history", &scenario)
        .ok_or("no such strategy")?
        .map_err(|_| "the strategy does not load")?;
    let strategy = Strategy::compile(&file, &scenario);
    let setup = Setup { scenario: "dotcom-2000".into(), seed, ..Setup::default() };
    let mut game = Game::begin(setup).map_err(|_| "the flagship does not load")?;
    let mut state = State::new(Luck::new(seed));
    while game.phase() != Phase::Over && !stop(&game) {
        if game.phase() == Phase::Deciding {
            let decided = strategy.decide(&mut state, game.visible(), &scenario).decisions;
            game.set_draft(decided);
            if stop(&game) {
                break;
            }
        }
        game.close().map_err(|_| "the strategy decides what cannot be done")?;
    }
    Ok(game)
}
