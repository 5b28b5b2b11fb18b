//! The course of a game that is looked back on: what its manager saw and did, quarter by quarter, and what it has come
//! to. Nothing hidden is in it.

use crate::journal::{Game, Played};
use crate::sim::decisions::Decisions;
use crate::sim::plan::Plan;
use crate::sim::trace::Silent;
use crate::sim::turn::advance;
use crate::sim::units::Quarter;
use crate::sim::verdict::{Verdict, verdict};
use crate::sim::world::Visible;

/// A quarter of it.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// What the manager saw.
    pub before: &'a Visible,
    /// What was decided.
    pub decisions: &'a Decisions,
    /// What that came to.
    pub plan: &'a Plan,
}

/// What a game has come to.
#[derive(Clone, Copy, Debug)]
pub enum End<'a> {
    /// It is over.
    Over(Verdict),
    /// It stands here.
    Open(&'a Visible),
}

/// A night that was answered act by act, and what the same night had come to by the rules that stood.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The place of its quarter.
    pub place: usize,
    /// What was seen when that quarter was over, had the standing rules of a cutover played the night.
    pub by_rule: Box<Visible>,
    /// The verdict on that company, where its game would have been over.
    pub over: Option<Verdict>,
}

/// A game looked back on.
#[derive(Clone, Debug)]
pub struct Course<'a> {
    /// Its quarters, from the form's first.
    pub steps: Vec<Step<'a>>,
    /// What it has come to.
    pub end: End<'a>,
    /// The nights that were answered act by act.
    pub nights: Vec<Answered>,
}

impl<'a> Course<'a> {
    /// That of a saved or running game.
    #[must_use]
    pub fn of(game: &'a Game) -> Self {
        let steps = game.played().iter();
        let steps = steps.map(|p| Step { before: p.before(), decisions: &p.decisions, plan: &p.plan }).collect();
        let end = game.verdict().map_or_else(|| End::Open(game.visible()), End::Over);
        let nights = game.played().iter().enumerate();
        let nights = nights.filter_map(|(place, played)| by_rule(game, place, played)).collect();
        Self { steps, end, nights }
    }

    /// The decisions, quarter by quarter.
    pub fn decisions(&self) -> impl Iterator<Item = &'a Decisions> {
        self.steps.iter().map(|step| step.decisions)
    }

    /// The place of a quarter, where the game reached it.
    #[must_use]
    pub fn place(&self, quarter: Quarter) -> Option<usize> {
        self.steps.iter().position(|step| step.before.quarter >= quarter)
    }
}

/// The quarter again in its own world, its night played by the rules that stood; nothing where nothing was answered.
fn by_rule(game: &Game, place: usize, played: &Played) -> Option<Answered> {
    played.plan.night.filter(|acts| !acts.as_slice().is_empty())?;
    let (scenario, setup) = (game.scenario(), game.setup());
    let plan = Plan { night: None, ..played.plan };
    let (world, _) = advance(played.world_before(), scenario, &plan, &mut Silent);
    let over = !world.visible.alive() || place + 1 >= usize::from(game.span().quarters);
    let over = over.then(|| verdict(&world, scenario, setup.form, setup.difficulty));
    Some(Answered { place, by_rule: Box::new(world.visible), over })
}
