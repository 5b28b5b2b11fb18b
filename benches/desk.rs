//! How fast screens answer: the busiest pictures at 120×36 and 200×60, and one lever moved. Run with
//! `cargo bench --bench desk`. The aims: a picture within 0.5 ms at 120×36 and 1 ms at 200×60.

#![expect(clippy::expect_used, reason = "a bench that cannot start may stop")]

use std::sync::Arc;

use divan::{Bencher, black_box};
use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::content::{library, strategy};
use good_crisis::desk::opening::Opening;
use good_crisis::journal::{Game, Phase, ScenarioSource, Setup};
use good_crisis::report::reckoning::Reckoning;
use good_crisis::sim::decisions::MigrationMove;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::scenario::Scenario;
use good_crisis::text::Locale;
use good_crisis::tui::app::Shell;
use good_crisis::tui::app::effect::Outcome;
use good_crisis::tui::key::{Code, Input, Key};
use good_crisis::tui::run::app::App;
use good_crisis::tui::screens::Look;
use good_crisis::tui::theme::{BuiltIn, Depth};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

fn main() {
    divan::main();
}

/// A game of the flagship after so many quarters in which nothing was decided, opened.
fn opened_in(
    locale: Locale,
    begin: impl FnOnce(Arc<Scenario>, ScenarioSource, Setup) -> Game,
    quarters: usize,
) -> Shell {
    let (scenario, meta) = library::built_in("dotcom-2000").expect("the flagship reads");
    let setup = Setup { scenario: "dotcom-2000".into(), seed: 7, ..Setup::default() };
    let mut game = begin(scenario, ScenarioSource::of(&meta), setup);
    for _ in 0..quarters {
        if game.phase() == Phase::Over {
            break;
        }
        game.close().expect("nothing decided is nothing refused");
    }
    let look = Look::plain(locale);
    let mut shell = Shell::new(Opening::Continue(Box::new(game)), look, (BuiltIn::Terminal, Depth::None));
    shell.start((200, 60));
    shell
}

fn opened(begin: impl FnOnce(Arc<Scenario>, ScenarioSource, Setup) -> Game, quarters: usize) -> Shell {
    opened_in(Locale::En, begin, quarters)
}

/// A player at the desk in the sixth quarter.
fn desk(locale: Locale) -> Shell {
    let mut shell = opened_in(locale, Game::new, 5);
    shell.handle(Input::Key(Key::plain(Code::Enter)));
    shell
}

/// A player at the briefing of the sixth quarter.
fn briefing() -> Shell {
    opened(Game::new, 5)
}

/// A player in the middle of cutover night, with the rehearsal to compare with.
fn night() -> Shell {
    let history = |scenario: Arc<Scenario>, source: ScenarioSource, setup: Setup| {
        let strategy = strategy::library::strategy("history", &scenario).expect("it reads").expect("it is there");
        let strategy = Strategy::compile(&strategy, &scenario);
        let mut game = Game::new(Arc::clone(&scenario), source, setup);
        let mut state = State::new(Luck::new(7));
        for _ in 0..16 {
            let decisions = strategy.decide(&mut state, game.visible(), &scenario).decisions;
            game.set_draft(decisions);
            if decisions.migration == Some(MigrationMove::Cutover) && matches!(game.begin_night(), Ok(Some(_))) {
                break;
            }
            game.close().expect("history is not refused");
        }
        assert_eq!(game.phase(), Phase::Night);
        game
    };
    let mut shell = opened(history, 0);
    shell.handle(Input::Key(Key::plain(Code::Enter)));
    shell
}

/// The last word on a game of twenty-eight quarters, with everything reckoned.
fn debrief() -> Shell {
    let mut shell = opened(Game::new, 28);
    let game = shell.session().expect("a game was opened").game().clone();
    for code in [Code::Down, Code::Enter, Code::Tab] {
        shell.handle(Input::Key(Key::plain(code)));
    }
    shell.settle(Outcome::Reckoned(game.state_hash(), Box::new(Reckoning::of(&game))));
    shell
}

/// A picture of a screen, drawn over and over.
fn drawn(bencher: Bencher, screen: &str, (width, height): (u16, u16)) {
    let shell = match screen {
        "briefing" => briefing(),
        "night" => night(),
        "debrief" => debrief(),
        _ => desk(Locale::En),
    };
    let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("memory has room for a picture");
    bencher.bench_local(|| {
        terminal.draw(|frame| shell.draw(frame)).map(|_| ()).expect("memory does not fail");
    });
}

/// The busiest screens at the size they are designed for.
#[divan::bench(args = ["desk", "briefing", "night", "debrief"])]
fn at_120_by_36(bencher: Bencher, screen: &str) {
    drawn(bencher, screen, (120, 36));
}

/// The same where there is room for everything.
#[divan::bench(args = ["desk", "briefing", "night", "debrief"])]
fn at_200_by_60(bencher: Bencher, screen: &str) {
    drawn(bencher, screen, (200, 60));
}

/// One picture of the desk in each language.
#[divan::bench(args = ["en", "ko"])]
fn draw(bencher: Bencher, language: &str) {
    let shell = desk(Locale::from_tag(language));
    let mut terminal = Terminal::new(TestBackend::new(120, 36)).expect("memory has room for a picture");
    bencher.bench_local(|| {
        terminal.draw(|frame| shell.draw(frame)).map(|_| ()).expect("memory does not fail");
    });
}

/// The hand moved to another option of the card, what that would do to the runway with it.
#[divan::bench]
fn option(bencher: Bencher) {
    let mut shell = opened(Game::new, 0);
    let mut terminal = Terminal::new(TestBackend::new(120, 36)).expect("memory has room for a picture");
    let mut there = false;
    bencher.bench_local(|| {
        there = !there;
        shell.handle(Input::Key(Key::plain(if there { Code::Down } else { Code::Up })));
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
