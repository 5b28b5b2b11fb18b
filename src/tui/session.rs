//! One game as the screens see and steer it: the game itself, the draft with its undo, and the forecast of the draft.
//!
//! Screens read from here and change nothing but through [`Session::decide`], [`Session::undo`] and
//! [`Session::reset`]; what has to be kept afterwards, the shell learns from [`Session::take_unsaved`].

pub mod outlook;

pub use crate::journal::{Game, NightInProgress, Phase, Played, Setup};
pub use outlook::Outlook;

use crate::analysis::forecast::{Forecaster, HORIZON};
use crate::sim::check::Rejection;
use crate::sim::decisions::Decisions;
use crate::sim::plan::{Plan, resolve};
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// Changes of levers that can be taken back, at most; the oldest are forgotten.
const UNDO_LIMIT: usize = 200;

/// A game in the hands of a player.
#[derive(Debug)]
pub struct Session {
    game: Game,
    undo: Vec<Decisions>,
    plan: Plan,
    untouched: Plan,
    rejections: Vec<Rejection>,
    outlook: Outlook,
    /// The fan as it is without any change of levers, so that axes stay where they are while a lever moves.
    baseline: Outlook,
    forecaster: Forecaster,
    unsaved: bool,
}

impl Session {
    /// Takes a game in hand, wherever it stands.
    #[must_use]
    pub fn new(game: Game) -> Self {
        let plan = game.plan();
        let mut session = Self {
            game,
            undo: Vec::new(),
            plan,
            untouched: plan,
            rejections: Vec::new(),
            outlook: Outlook::default(),
            baseline: Outlook::default(),
            forecaster: Forecaster::default(),
            unsaved: false,
        };
        session.open_quarter();
        session
    }

    /// The game.
    #[must_use]
    pub const fn game(&self) -> &Game {
        &self.game
    }

    /// The game, to be closed, acted in or replaced; [`Session::open_quarter`] is due afterwards.
    pub const fn game_mut(&mut self) -> &mut Game {
        &mut self.game
    }

    /// What a manager sees.
    #[must_use]
    pub fn visible(&self) -> &Visible {
        self.game.visible()
    }

    /// The scenario.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        self.game.scenario()
    }

    /// The draft of this quarter's decisions.
    #[must_use]
    pub const fn draft(&self) -> &Decisions {
        self.game.draft()
    }

    /// What the draft comes to.
    #[must_use]
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// What silence would come to: where every lever stood when the quarter opened.
    #[must_use]
    pub const fn untouched(&self) -> &Plan {
        &self.untouched
    }

    /// What is wrong with the draft; empty when the quarter can be closed.
    #[must_use]
    pub fn rejections(&self) -> &[Rejection] {
        &self.rejections
    }

    /// The finance chief's view of the draft.
    #[must_use]
    pub const fn outlook(&self) -> &Outlook {
        &self.outlook
    }

    /// The same without any change of levers.
    #[must_use]
    pub const fn baseline(&self) -> &Outlook {
        &self.baseline
    }

    /// The runway with the draft, quarters: what it is, and what the change of levers is believed to do to it.
    #[must_use]
    pub fn runway(&self) -> f64 {
        let change = self.outlook.runway - self.baseline.runway;
        (self.visible().runway + change).clamp(0.0, HORIZON as f64)
    }

    /// Replaces the draft; the fan follows at once.
    pub fn decide(&mut self, draft: Decisions) {
        let before = *self.draft();
        if before == draft {
            return;
        }
        if self.undo.len() == UNDO_LIMIT {
            self.undo.remove(0);
        }
        self.undo.push(before);
        self.put(draft);
    }

    /// Takes the last change back; whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(before) = self.undo.pop() else {
            return false;
        };
        self.put(before);
        true
    }

    /// All levers back to where they stood; the answer to the event card stays. Can be undone.
    pub fn reset(&mut self) {
        self.decide(Decisions { event: self.draft().event, ..Decisions::none() });
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Whether a lever differs from where it stood when the quarter opened.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        Decisions { event: None, ..*self.draft() } != Decisions::none()
    }

    /// Whether the draft changed since this was last asked.
    pub fn take_unsaved(&mut self) -> bool {
        std::mem::take(&mut self.unsaved)
    }

    /// Looks at the game anew: after a quarter closed, a letter was answered or another game was put in.
    pub fn open_quarter(&mut self) {
        self.undo.clear();
        self.untouched = resolve(self.visible(), self.scenario(), &Decisions::none());
        self.refresh();
        self.baseline = if *self.draft() != Decisions::none() {
            Outlook::of(&mut self.forecaster, self.game.visible(), self.game.scenario(), &self.untouched)
        } else {
            self.outlook.clone()
        };
    }

    fn put(&mut self, draft: Decisions) {
        if self.game.set_draft(draft) {
            self.unsaved = true;
            self.refresh();
        }
    }

    fn refresh(&mut self) {
        self.plan = self.game.plan();
        self.rejections = self.game.rejections();
        self.outlook = Outlook::of(&mut self.forecaster, self.game.visible(), self.game.scenario(), &self.plan);
    }
}
