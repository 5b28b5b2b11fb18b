//! A position of a game as the scenario that begins there.

use crate::content::issues::Issues;
use crate::content::position::{PositionFile, Words, write};
use crate::journal::game::Game;
use crate::sim::position::Position;
use crate::sim::scenario::{Form, Span};
use crate::sim::units::Quarter;
use crate::sim::world::World;

/// Why a position cannot be written.
#[derive(Clone, Debug)]
pub enum NoPosition {
    /// It is not a quarter of this game that was decided or is open: these are.
    Outside {
        /// The first of them.
        first: Quarter,
        /// The last of them.
        last: Quarter,
    },
    /// The scenario's file is not as it should be.
    Unwritten(Issues),
}

/// The text of a scenario file in which games begin where `game` stood when `quarter` was open.
///
/// # Errors
/// The quarter was never open for decisions in this game; the scenario's file cannot be made anew.
pub fn scenario_from(game: &Game, quarter: Quarter, words: &Words) -> Result<String, NoPosition> {
    let world = at(game, quarter).ok_or_else(|| outside(game))?;
    let position = PositionFile::of(&Position::of(world, game.setup().seed), game.scenario());
    let spans = Form::ALL.map(|form| left(game.scenario().span(form), game.span(), quarter));
    write(game.source().text(), words, Some((&position, spans))).map_err(NoPosition::Unwritten)
}

/// The world when `quarter` was open for decisions.
fn at(game: &Game, quarter: Quarter) -> Option<&World> {
    let decided = usize::from(game.span().decided);
    let played = game.played().iter().take(decided).find(|played| played.quarter() == quarter);
    let open = || {
        let open = game.quarter() == quarter && game.played().len() < decided && game.visible().alive();
        open.then(|| game.world())
    };
    played.map(crate::journal::played::Played::world_before).or_else(open)
}

fn outside(game: &Game) -> NoPosition {
    let span = game.span();
    let closed = game.played().len().min(usize::from(span.decided));
    let open = u16::from(closed < usize::from(span.decided) && game.visible().alive());
    let count = u16::try_from(closed).unwrap_or(u16::MAX) + open;
    NoPosition::Outside { first: span.first, last: span.first.plus(count.saturating_sub(1)) }
}

/// What is left of a form from `quarter` on; of one that is over by then, what is left of the game's own.
fn left(span: Span, own: Span, quarter: Quarter) -> Span {
    let gone = |span: Span| quarter.since(span.first);
    let of = if gone(span) < span.decided { span } else { own };
    let (first, gone) = if quarter < of.first { (of.first, 0) } else { (quarter, gone(of)) };
    Span { first, decided: of.decided.saturating_sub(gone).max(1), quarters: of.quarters.saturating_sub(gone).max(1) }
}
