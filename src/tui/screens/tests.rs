//! The screens behind the desk: pictures with a fixed seed and a scripted game, and what keys do on them.

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Context, Look, Screen, ScreenId};
use crate::analysis::strategy::{State, Strategy};
use crate::content::{library, strategy};
use crate::desk::session::{Game, Phase, Session};
use crate::journal::{ScenarioSource, Setup};
use crate::sim::cutover::{Act, Night, Probe};
use crate::sim::decisions::{Decisions, MigrationMove};
use crate::sim::luck::Luck;
use crate::sim::scenario::Scenario;
use crate::text::Locale;
use crate::tui::action::Scope;
use crate::tui::app::chrome;
use crate::tui::widgets::text_of;

mod close_warning;
mod cuts;
mod keys;
mod morning;
mod pictures;
mod points;
pub(in crate::tui) use pictures::vast_until;
pub(crate) mod sound;
mod widths;

/// Sizes of the reviewed pictures: the least, the one the screens are made for, and one with room for everything.
pub(crate) const SIZES: [(u16, u16); 3] = [(80, 24), (120, 36), (200, 60)];

/// A game that goes history's way, until `stop` says so of its open quarter and what it is about to decide there, or
/// to its end. What was about to be decided is its draft.
pub(in crate::tui) fn history_until(seed: u64, stop: impl FnMut(&Game, &Decisions) -> bool) -> Game {
    story_until("dotcom-2000", "history", seed, stop)
}

/// The same in another scenario, by another strategy.
pub(in crate::tui) fn story_until(
    scenario: &str,
    by: &str,
    seed: u64,
    stop: impl FnMut(&Game, &Decisions) -> bool,
) -> Game {
    let (scenario, meta) = library::built_in(scenario).unwrap();
    told_until(&scenario, ScenarioSource::of(&meta), &meta.name, by, seed, stop)
}

/// The same in a scenario that has been read.
fn told_until(
    scenario: &Arc<Scenario>,
    source: ScenarioSource,
    name: &str,
    by: &str,
    seed: u64,
    mut stop: impl FnMut(&Game, &Decisions) -> bool,
) -> Game {
    let setup = Setup { scenario: name.to_owned(), seed, ..Setup::default() };
    let mut game = Game::new(Arc::clone(scenario), source, setup);
    let history = Strategy::compile(&strategy::library::strategy(by, scenario).unwrap().unwrap(), scenario);
    let mut state = State::new(Luck::new(seed));
    while game.phase() != Phase::Over {
        if game.phase() == Phase::Deciding {
            let decisions = history.decide(&mut state, game.visible(), scenario).decisions;
            game.set_draft(decisions);
            if stop(&game, &decisions) {
                return game;
            }
        }
        game.close().unwrap();
    }
    game
}

/// A game that has played so many quarters.
fn after(quarters: u16) -> Session {
    Session::new(history_until(7, |game, _| game.turn() >= quarters))
}

/// Whether the old machines are to be cut over.
fn cutting(_: &Game, decisions: &Decisions) -> bool {
    decisions.migration == Some(MigrationMove::Cutover)
}

/// A game in whose open quarter the old machines are to be cut over, of the first seed for which `wanted` holds.
pub(crate) fn before_the_night(wanted: impl Fn(&Game) -> bool) -> Game {
    (1..200)
        .map(|seed| history_until(seed, cutting))
        .find(|game| game.phase() != Phase::Over && game.night().is_some() && wanted(game))
        .unwrap()
}

/// A game that went history's way to its end, of the first seed under which the company lives to read the letters.
pub(crate) fn past_the_letters() -> Game {
    (1..200)
        .map(|seed| history_until(seed, |_, _| false))
        .find(|game| game.played().len() > usize::from(game.span().decided))
        .unwrap()
}

/// The night played on until `stop` says so, or to its end: compare where something is odd, else go on.
pub(crate) fn played_on(mut game: Game, stop: impl Fn(&crate::sim::cutover::NightStep) -> bool) -> Game {
    game.begin_night().unwrap();
    while let Some(Night::Step(step)) = game.night().map(|night| night.stands)
        && !stop(&step)
    {
        let compare = Act::Probe(Probe::Compare);
        let act = if step.anomaly && step.possible(compare) { compare } else { Act::Go };
        game.act(act).unwrap();
    }
    game
}

/// The picture of a screen as it stands, without the shell's header and footer.
pub(in crate::tui) fn drawn(
    screen: &dyn Screen,
    session: &Session,
    locale: Locale,
    (width, height): (u16, u16),
) -> String {
    let look = Look { texts: session.game().texts(locale), ..Look::plain(locale) };
    let whole = Rect::new(0, 0, width, height);
    let bare = matches!(screen.scope(), Scope::Night | Scope::Debrief | Scope::Close);
    let area = chrome::body(whole, (!bare).then_some(ScreenId::Books));
    let mut buffer = Buffer::empty(whole);
    screen.draw(&mut buffer, area, &Context { look: &look, session });
    let problems = look.texts.problems();
    assert!(problems.is_empty(), "{problems:?}");
    let faults = sound::faults(&buffer, false);
    assert!(faults.is_empty(), "{faults:?}\n{}", text_of(&buffer));
    let rows: Vec<String> = text_of(&buffer).split('\n').map(str::to_owned).collect();
    assert!(rows.iter().take(usize::from(area.y)).all(String::is_empty), "the header is the shell's");
    assert!(rows.last().is_some_and(String::is_empty), "the footer is the shell's");
    rows.iter().skip(usize::from(area.y)).take(usize::from(area.height)).cloned().collect::<Vec<_>>().join("\n")
}
