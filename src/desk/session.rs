//! One game as the screens see and steer it: the game itself, the draft with its undo, and the forecast of the draft.
//!
//! Screens read from here and change nothing but through [`Session::decide`],
//! [`Session::undo`] and [`Session::reset`]; what has to be kept afterwards, the shell learns from [`Session::take_unsaved`].

mod counsel;
mod kept;
mod own_forecast;

use std::cell::{Cell, OnceCell, RefCell};

pub use crate::journal::{Game, NightInProgress, Phase, Played, Setup};

use crate::analysis::counsel::{Advice, Worth, guessed, right as was_right};
use crate::analysis::forecast::{Forecast, Forecaster, HORIZON, WORLDS};
use crate::analysis::steady_hand::SteadyHand;
use crate::desk::levers::Lever;
use crate::sim::check::Rejection;
use crate::sim::decisions::Decisions;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;
use counsel::Counsel;
use kept::Kept;

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
    /// Looked at when somebody asks: the first picture waits for no forecast that it does not show.
    outlook: OnceCell<Forecast>,
    /// The fan as it is without any change of levers, so that axes stay where they are while a lever moves.
    baseline: OnceCell<Forecast>,
    forecaster: RefCell<Forecaster>,
    /// Who would lead the company on from the open quarter.
    hand: OnceCell<Option<SteadyHand>>,
    led_on: OnceCell<Option<f64>>,
    /// The same without any change of levers.
    led_on_untouched: OnceCell<Option<f64>>,
    /// Something is looked at that is not the draft.
    previewing: bool,
    /// The forecast of the draft while something else is looked at: what that is held against.
    standing: OnceCell<Forecast>,
    unsaved: bool,
    /// An answer that was begun and left, with the id of its question.
    begun_answer: (String, String),
    counsel: Counsel,
    kept: Kept,
    judged: Cell<TrackRecord>,
}

/// How often each advisor was right about the direction of what he watches, and how often a plain guess would have been:
/// what says little of the same way, quarter for quarter, is guessed by anybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TrackRecord {
    /// Quarters in which each was right.
    pub right: [u16; 4],
    /// Quarters in which it moved as in the quarter before; in the first, in which it did not get better.
    pub guess: [u16; 4],
    /// Of how many.
    pub of: usize,
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
            outlook: OnceCell::new(),
            baseline: OnceCell::new(),
            forecaster: RefCell::default(),
            hand: OnceCell::new(),
            led_on: OnceCell::new(),
            led_on_untouched: OnceCell::new(),
            previewing: false,
            standing: OnceCell::new(),
            unsaved: false,
            begun_answer: <_>::default(),
            counsel: Counsel::default(),
            kept: Kept::default(),
            judged: Cell::default(),
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

    /// The finance chief's view of the draft: the fan, what the open quarter will probably bring, where it leaves the
    /// runway.
    #[must_use]
    pub fn outlook(&self) -> &Forecast {
        self.outlook.get_or_init(|| self.look_ahead(&self.plan))
    }

    /// The same without any change of levers.
    #[must_use]
    pub fn baseline(&self) -> &Forecast {
        self.baseline.get_or_init(|| {
            if self.plan == self.untouched { self.outlook().clone() } else { self.look_ahead(&self.untouched) }
        })
    }

    fn look_ahead(&self, plan: &Plan) -> Forecast {
        self.forecaster.borrow_mut().forecast(self.game.visible(), self.game.scenario(), plan, HORIZON, WORLDS)
    }

    /// Odds that the company is gone within the horizon of the fan if the quarter is closed by the draft and a steady hand
    /// decides those after it. Nothing in a story that names no reference policies. It takes about as long as a fan, so that
    /// only those ask who show it.
    #[must_use]
    pub fn led_on(&self) -> Option<f64> {
        *self.led_on.get_or_init(|| self.ruin_led_on(&self.plan))
    }

    /// The same without any change of levers.
    #[must_use]
    pub fn led_on_untouched(&self) -> Option<f64> {
        *self
            .led_on_untouched
            .get_or_init(|| if self.plan == self.untouched { self.led_on() } else { self.ruin_led_on(&self.untouched) })
    }

    fn ruin_led_on(&self, plan: &Plan) -> Option<f64> {
        let hand = self.hand.get_or_init(|| SteadyHand::of(&self.game)).as_ref()?;
        Some(hand.ruin(&self.game, plan, HORIZON, WORLDS))
    }

    /// The runway once the quarter is closed by the draft, quarters: what the header is believed to show then (mean over
    /// believed worlds).
    #[must_use]
    pub fn runway(&self) -> f64 {
        self.outlook().next.runway
    }

    /// Replaces the draft; the fan follows at once. What an exercise has locked stays out of it, also where a card would
    /// have set it.
    pub fn decide(&mut self, draft: Decisions) {
        let draft = self.game.terms().map_or(draft, |terms| terms.locks.own(&draft));
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

    /// Looks at what a draft would come to without deciding it; the next change of the draft looks away again.
    pub fn preview(&mut self, draft: &Decisions) {
        if !std::mem::replace(&mut self.previewing, true) {
            self.standing = std::mem::take(&mut self.outlook);
        }
        self.plan = self.game.plan_of(draft);
        self.look_anew();
    }

    /// The forecasts of the draft and of what is looked at in its place, while something is; nothing where no forecast may
    /// be seen.
    #[must_use]
    pub fn previewed(&self) -> Option<[&Forecast; 2]> {
        let standing = || {
            let plan = self.game.plan();
            if plan == self.untouched { self.baseline().clone() } else { self.look_ahead(&plan) }
        };
        let seen = self.previewing && !self.covered();
        seen.then(|| [self.standing.get_or_init(standing), self.outlook()])
    }

    /// Whether something is looked at that is not the draft.
    #[must_use]
    pub const fn is_previewing(&self) -> bool {
        self.previewing
    }

    /// Back from what was looked at to the draft.
    pub fn look_away(&mut self) {
        if self.previewing {
            self.refresh();
        }
    }

    /// Takes the last change back; whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(before) = self.undo.pop() else {
            return false;
        };
        // What was said of the future stands.
        self.put(Decisions { forecast: self.draft().forecast, ..before });
        true
    }

    /// All levers back to where they stood, and with them the answer to the event card, which had moved some: no answer
    /// stands without its levers. The forecast stays. Can be undone.
    pub fn reset(&mut self) {
        self.decide(Decisions { forecast: self.draft().forecast, ..Decisions::none() });
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Whether a lever differs from where it stood when the quarter opened, or the event card is answered.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        Decisions { forecast: None, ..*self.draft() } != Decisions::none()
    }

    /// What the four advisors would do, as the quarter opened; none of them where nothing is to be decided.
    #[must_use]
    pub fn counsel(&self) -> &[Advice] {
        self.counsel.said(&self.game)
    }

    /// What an appraiser would say of the quarter as it opened; nothing where he would say nothing.
    #[must_use]
    pub fn worth(&self) -> Option<&Worth> {
        self.counsel.worth(&self.game)
    }

    /// What the advisors say is left out until they are sought: the first picture does not wait for a year of believed
    /// worlds.
    pub fn put_off_counsel(&self) {
        self.counsel.put_off();
    }

    /// Whether what the advisors say is left out for now.
    #[must_use]
    pub fn is_counsel_put_off(&self) -> bool {
        self.counsel.is_put_off()
    }

    /// Has the advisors look ahead at once, because what they say will be wanted soon.
    pub fn seek_counsel(&self) {
        self.counsel.seek(&self.game);
    }

    /// How often each advisor was right about the quarters played, and how many those are.
    #[must_use]
    pub fn track_record(&self) -> TrackRecord {
        let played = self.game.played();
        let known = self.judged.get();
        let mut record = if known.of > played.len() { TrackRecord::default() } else { known };
        for (place, one) in played.iter().enumerate().skip(record.of) {
            let scenario = self.game.scenario();
            let earlier = place.checked_sub(1).and_then(|place| played.get(place)).map(Played::before);
            let held = was_right(scenario, one.before(), &one.plan, one.after());
            record.right.iter_mut().zip(held).for_each(|(count, held)| *count += u16::from(held));
            let held = guessed(scenario, earlier, one.before(), one.after());
            record.guess.iter_mut().zip(held).for_each(|(count, held)| *count += u16::from(held));
        }
        record.of = played.len();
        self.judged.set(record);
        record
    }

    /// Whether an exercise has set a lever.
    #[must_use]
    pub fn is_set(&self, lever: Lever) -> bool {
        self.game.terms().is_some_and(|terms| terms.locks.holds(lever.key().0))
    }

    /// Whether an exercise leaves a lever out of sight.
    #[must_use]
    pub fn is_hidden(&self, lever: Lever) -> bool {
        self.game.terms().is_some_and(|terms| terms.hidden.iter().any(|key| key == lever.key().0))
    }

    /// Whether an exercise has shut an option of the open card, because it leaves out what the option would move.
    #[must_use]
    pub fn is_shut(&self, option: u8) -> bool {
        self.game.is_shut(option)
    }

    /// Whether the finance chief's forecast may be seen at all.
    #[must_use]
    pub fn shows_forecast(&self) -> bool {
        self.game.terms().is_none_or(|terms| terms.forecast)
    }

    /// Whether it may be asked why a number moved: always, once an exercise is over.
    #[must_use]
    pub fn shows_why(&self) -> bool {
        self.game.phase() == Phase::Over || self.game.terms().is_none_or(|terms| terms.why)
    }

    /// Whether the draft changed since this was last asked.
    pub fn take_unsaved(&mut self) -> bool {
        std::mem::take(&mut self.unsaved)
    }

    /// Puts an answer aside that is not given yet, so that it can be gone on with.
    pub fn put_aside(&mut self, question: &str, begun: &str) {
        self.begun_answer = (question.to_owned(), begun.to_owned());
    }

    /// What was begun of the answer to this question.
    #[must_use]
    pub fn begun_answer(&self, question: &str) -> &str {
        if self.begun_answer.0 == question { &self.begun_answer.1 } else { "" }
    }

    /// Looks at the game anew: after a quarter closed, a letter was answered or another game was put in.
    pub fn open_quarter(&mut self) {
        self.undo.clear();
        self.counsel = Counsel::default();
        self.kept = Kept::default();
        self.baseline = OnceCell::new();
        self.hand = OnceCell::new();
        self.led_on_untouched = OnceCell::new();
        self.untouched = self.game.plan_of(&Decisions::none());
        self.refresh();
    }

    fn put(&mut self, draft: Decisions) {
        if self.game.set_draft(draft) {
            self.unsaved = true;
            self.refresh();
        }
    }

    fn refresh(&mut self) {
        self.previewing = false;
        self.standing = OnceCell::new();
        self.plan = self.game.plan();
        self.rejections = self.game.rejections();
        self.look_anew();
    }

    fn look_anew(&mut self) {
        self.outlook = OnceCell::new();
        self.led_on = OnceCell::new();
    }
}

#[cfg(test)]
mod tests;
