//! The course of a game that is looked back on: what its manager saw and did, quarter by quarter, and what it has come
//! to. Nothing hidden is in it.

use crate::journal::Game;
use crate::sim::decisions::Decisions;
use crate::sim::plan::Plan;
use crate::sim::units::Quarter;
use crate::sim::verdict::Verdict;
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

/// A game looked back on.
#[derive(Clone, Debug)]
pub struct Course<'a> {
    /// Its quarters, from the form's first.
    pub steps: Vec<Step<'a>>,
    /// What it has come to.
    pub end: End<'a>,
}

impl<'a> Course<'a> {
    /// That of a saved or running game.
    #[must_use]
    pub fn of(game: &'a Game) -> Self {
        let steps = game.played().iter();
        let steps = steps.map(|p| Step { before: p.before(), decisions: &p.decisions, plan: &p.plan }).collect();
        let end = game.verdict().map_or_else(|| End::Open(game.visible()), End::Over);
        Self { steps, end }
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
