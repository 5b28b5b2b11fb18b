//! Stands in for the journal's game until that room is here: the same names, nothing kept.

use std::sync::Arc;

use crate::sim::check::{Rejection, check};
use crate::sim::cutover::{Act, ActRejection, Acts, NightSetup, check_act};
use crate::sim::decisions::Decisions;
use crate::sim::luck::Luck;
use crate::sim::plan::{Plan, resolve};
use crate::sim::report::Report;
use crate::sim::scenario::{Difficulty, Form, Scenario, Span};
use crate::sim::trace::Told;
use crate::sim::turn::{advance, night_of};
use crate::sim::units::Quarter;
use crate::sim::verdict::{Verdict, verdict};
use crate::sim::world::{Visible, World};

/// How a game was begun.
#[derive(Clone, Debug, PartialEq)]
pub struct Setup {
    /// The scenario's name.
    pub scenario: String,
    /// Length.
    pub form: Form,
    /// Difficulty, recorded.
    pub difficulty: Difficulty,
    /// Seed of the luck.
    pub seed: u64,
    /// The player's id, if any.
    pub id: Option<String>,
}

/// Where a game stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// A quarter is open.
    Deciding,
    /// A cutover night is being played.
    Night,
    /// A letter of the epilogue waits, in January of this year.
    Letter(u16),
    /// It is over.
    Over,
}

/// A quarter that has been played.
#[derive(Clone, Debug)]
pub struct Played {
    /// What was decided.
    pub decisions: Decisions,
    /// What was seen before.
    pub before: Box<Visible>,
    /// What is seen after.
    pub after: Box<Visible>,
    /// What it came to.
    pub report: Report,
    /// Why.
    pub told: Told,
}

impl Played {
    /// Which quarter it was.
    #[must_use]
    pub fn quarter(&self) -> Quarter {
        self.before.quarter
    }
    /// What managers saw when they decided.
    #[must_use]
    pub fn before(&self) -> &Visible {
        &self.before
    }
    /// What they saw when the next quarter was open.
    #[must_use]
    pub fn after(&self) -> &Visible {
        &self.after
    }
}

/// A night going on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NightInProgress {
    /// The night.
    pub setup: NightSetup,
    /// What was done so far.
    pub acts: Acts,
}

/// A game.
#[derive(Clone, Debug)]
pub struct Game {
    scenario: Arc<Scenario>,
    setup: Setup,
    world: World,
    draft: Decisions,
    played: Vec<Played>,
}

impl Game {
    /// A new game.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>, setup: Setup) -> Self {
        let world = World::start(&scenario, Luck::new(setup.seed));
        Self { scenario, setup, world, draft: Decisions::none(), played: Vec::new() }
    }
    /// How it was begun.
    #[must_use]
    pub const fn setup(&self) -> &Setup {
        &self.setup
    }
    /// The scenario.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }
    /// Where it begins and how long it lasts.
    #[must_use]
    pub fn span(&self) -> Span {
        self.scenario.span(self.setup.form)
    }
    /// The world.
    #[must_use]
    pub const fn world(&self) -> &World {
        &self.world
    }
    /// What managers see.
    #[must_use]
    pub const fn visible(&self) -> &Visible {
        &self.world.visible
    }
    /// The open quarter.
    #[must_use]
    pub const fn quarter(&self) -> Quarter {
        self.world.visible.quarter
    }
    /// Quarters since the form's first.
    #[must_use]
    pub fn turn(&self) -> u16 {
        self.quarter().since(self.span().first)
    }
    /// Where it stands.
    #[must_use]
    pub fn phase(&self) -> Phase {
        if !self.visible().alive() || self.turn() >= self.span().quarters {
            Phase::Over
        } else if self.turn() >= self.span().decided {
            Phase::Letter(self.quarter().year())
        } else {
            Phase::Deciding
        }
    }
    /// Decisions so far.
    #[must_use]
    pub const fn draft(&self) -> &Decisions {
        &self.draft
    }
    /// Replaces them.
    pub fn set_draft(&mut self, draft: Decisions) {
        self.draft = draft;
    }
    /// What they come to.
    #[must_use]
    pub fn plan(&self) -> Plan {
        resolve(self.visible(), &self.scenario, &self.draft)
    }
    /// What is wrong with them.
    #[must_use]
    pub fn rejections(&self) -> Vec<Rejection> {
        check(self.visible(), &self.scenario, &self.plan())
    }
    /// The night they lead to.
    #[must_use]
    pub fn night(&self) -> Option<NightInProgress> {
        let setup = night_of(&self.world, &self.scenario, &self.plan())?;
        Some(NightInProgress { setup, acts: self.draft.night.unwrap_or_default() })
    }
    /// One act of it.
    ///
    /// # Errors
    /// It cannot be done now.
    pub fn act(&mut self, act: Act) -> Result<(), ActRejection> {
        if let Some(NightInProgress { setup, mut acts }) = self.night() {
            check_act(&setup, &self.scenario.night, acts.as_slice(), act)?;
            acts.push(act);
            self.draft.night = Some(acts);
        }
        Ok(())
    }
    /// Closes the quarter.
    ///
    /// # Errors
    /// What is wrong with the draft; nothing has changed.
    pub fn close(&mut self) -> Result<&Played, Vec<Rejection>> {
        let wrong = self.rejections();
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let (plan, mut told) = (self.plan(), Told::default());
        let (world, report) = advance(&self.world, &self.scenario, &plan, &mut told);
        let before = Box::new(self.world.visible);
        let after = Box::new(world.visible);
        self.world = world;
        let decisions = std::mem::take(&mut self.draft);
        self.played.push(Played { decisions, before, after, report, told });
        self.played.last().ok_or_else(Vec::new)
    }
    /// The quarters so far.
    #[must_use]
    pub fn played(&self) -> &[Played] {
        &self.played
    }
    /// How it ended.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        (self.phase() == Phase::Over)
            .then(|| verdict(&self.world, &self.scenario, self.setup.form, self.setup.difficulty))
    }
}

/// What has to be kept of a game.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// How it was begun.
    pub setup: Setup,
    /// What was decided.
    pub decided: Vec<Decisions>,
    /// What is being decided.
    pub draft: Decisions,
}

impl Game {
    /// What has to be kept of it.
    #[must_use]
    pub fn record(&self) -> Record {
        let decided = self.played.iter().map(|played| played.decisions).collect();
        Record { setup: self.setup.clone(), decided, draft: self.draft }
    }
}
