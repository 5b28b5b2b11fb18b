//! A game in progress or over. It holds a seed and decisions; everything else is derived by playing them.

mod as_of;

use std::sync::Arc;

use crate::content::issues::Issues;
use crate::content::library;
use crate::journal::hash::Hash;
use crate::journal::night::NightInProgress;
use crate::journal::note::{MOST_NOTES, Note};
use crate::journal::played::Played;
use crate::journal::release::Released;
use crate::journal::setup::{ScenarioSource, Setup};
use crate::journal::terms::{Exercise, NotClosed};
use crate::sim::check::{Reason, Rejection, check};
use crate::sim::cutover::{Act, ActRejection, Acts, check_act};
use crate::sim::decisions::{Decisions, key_of};
use crate::sim::luck::Luck;
use crate::sim::plan::{Plan, resolve};
use crate::sim::scenario::{Scenario, Span};
use crate::sim::trace::Told;
use crate::sim::turn::{advance, night_of, open_game};
use crate::sim::units::Quarter;
use crate::sim::verdict::{Verdict, verdict};
use crate::sim::world::{Visible, World};
use crate::text::{Locale, Texts};

/// What a game waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The quarter's decisions.
    Deciding,
    /// The next act of the cutover night, or, once that is over, closing the quarter.
    Night,
    /// The answer to the letter of January of this year: of the decisions only the event.
    Letter(u16),
    /// Nothing: it is over.
    Over,
}

/// A game in progress or over.
#[derive(Clone, Debug)]
pub struct Game {
    setup: Setup,
    source: ScenarioSource,
    scenario: Arc<Scenario>,
    pub(super) world: Arc<World>,
    draft: Decisions,
    /// The night has begun: of the draft only its acts still grow.
    sealed: bool,
    /// In the open quarter the forecast was looked at before anything was said: then no forecast counts any more.
    uncovered: bool,
    /// The range of cash in the draft is the finance chief's, taken over.
    taken_over: bool,
    played: Vec<Played>,
    pub(super) notes: Vec<Note>,
    pub(super) released: Vec<Released>,
    opening: Hash,
    /// The exercise it is played for.
    pub(super) exercise: Option<Exercise>,
}

impl Game {
    /// A game about to begin, its first quarter open for decisions. Ids are made safe to show.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "the game keeps it, unless its difficulty changes it")]
    pub fn new(scenario: Arc<Scenario>, source: ScenarioSource, setup: Setup) -> Self {
        let setup = setup.cleaned();
        let scenario = scenario.shared_at(setup.difficulty);
        let world = open_game(&scenario, setup.form, Luck::new(setup.seed));
        let opening = crate::journal::chain::opening(&setup, &source);
        Self {
            setup,
            source,
            scenario,
            world: Arc::new(world),
            draft: Decisions::none(),
            sealed: false,
            uncovered: false,
            taken_over: false,
            played: Vec::new(),
            notes: Vec::new(),
            released: Vec::new(),
            opening,
            exercise: None,
        }
    }

    /// A game about to begin of the built-in story that the setup names.
    ///
    /// # Errors
    /// No built-in story has this name.
    pub fn begin(setup: Setup) -> Result<Self, Issues> {
        let (scenario, meta) = library::built_in(&setup.scenario)?;
        Ok(Self::new(scenario, ScenarioSource::of(&meta), setup))
    }

    /// How it was begun.
    #[must_use]
    pub const fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Where its scenario comes from.
    #[must_use]
    pub const fn source(&self) -> &ScenarioSource {
        &self.source
    }

    /// The words in which it is told.
    #[must_use]
    pub fn texts(&self, locale: Locale) -> Texts {
        library::texts(self.source.text(), locale)
    }

    /// Its scenario.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// Its scenario, to share.
    #[must_use]
    pub fn scenario_shared(&self) -> Arc<Scenario> {
        Arc::clone(&self.scenario)
    }

    /// When it begins and how long it lasts.
    #[must_use]
    pub fn span(&self) -> Span {
        self.scenario.span(self.setup.form)
    }

    /// The whole truth now.
    #[must_use]
    pub fn world(&self) -> &World {
        &self.world
    }

    /// What managers see now.
    #[must_use]
    pub fn visible(&self) -> &Visible {
        &self.world.visible
    }

    /// The open quarter.
    #[must_use]
    pub fn quarter(&self) -> Quarter {
        self.world.visible.quarter
    }

    /// Index of the open quarter in this game, from 0.
    #[must_use]
    pub fn turn(&self) -> u16 {
        u16::try_from(self.played.len()).unwrap_or(u16::MAX)
    }

    /// What the game waits for.
    #[must_use]
    pub fn phase(&self) -> Phase {
        let span = self.span();
        if !self.visible().alive() || self.turn() >= span.quarters {
            Phase::Over
        } else if self.turn() >= span.decided {
            Phase::Letter(self.quarter().year())
        } else if self.draft.night.is_some() && self.night().is_some() {
            Phase::Night
        } else {
            Phase::Deciding
        }
    }

    /// The open quarter's decisions so far.
    #[must_use]
    pub const fn draft(&self) -> &Decisions {
        &self.draft
    }

    /// Replaces the open quarter's decisions so far; nothing is judged yet. Nothing happens (and the answer
    /// is `false`) once the night has begun, or when the game is over.
    pub fn set_draft(&mut self, draft: Decisions) -> bool {
        let open = !self.sealed && self.phase() != Phase::Over;
        if open {
            self.draft = draft;
        }
        open
    }

    /// Whether the forecast of the open quarter was looked at before anything was said.
    #[must_use]
    pub const fn is_uncovered(&self) -> bool {
        self.uncovered
    }

    /// The forecast of the open quarter is looked at without a word of one's own.
    pub const fn uncover(&mut self) {
        self.uncovered = true;
    }

    /// What the draft comes to.
    #[must_use]
    pub fn plan(&self) -> Plan {
        self.plan_of(&self.draft)
    }

    /// Everything wrong with the draft.
    #[must_use]
    pub fn rejections(&self) -> Vec<Rejection> {
        self.refused(&self.draft)
    }

    /// Everything wrong with these decisions, were they the draft.
    #[must_use]
    pub fn refused(&self, decisions: &Decisions) -> Vec<Rejection> {
        let judged = || check(self.visible(), &self.scenario, &self.plan_of(decisions));
        match self.phase() {
            Phase::Over => vec![Rejection { key: "", part: "", reason: Reason::GameOver }],
            Phase::Letter(_) => {
                let beside = self.beside_the_answer(decisions);
                // Between letters nobody is asked.
                if beside.is_empty() && self.is_letter_due() { judged() } else { beside }
            }
            _ => {
                let refused = self.refused_by_terms(decisions);
                if refused.is_empty() { judged() } else { refused }
            }
        }
    }

    /// What these decisions say beside the answer that an epilogue asks for, key by key.
    fn beside_the_answer(&self, decisions: &Decisions) -> Vec<Rejection> {
        let due = self.is_letter_due();
        let answer = Decisions { event: decisions.event.filter(|_| due), ..Decisions::none() };
        if *decisions == answer {
            return Vec::new();
        }
        let refused = |key| Rejection { key, part: "", reason: Reason::OnlyTheAnswer };
        let mut keys: Vec<&str> = decisions.said().map(key_of).filter(|key| *key != "event").collect();
        keys.dedup();
        let mut beside: Vec<Rejection> = keys.into_iter().map(refused).collect();
        if beside.is_empty() {
            // An answer where nothing is asked.
            beside.push(refused("event"));
        }
        beside
    }

    /// Whether a letter of the epilogue is open; between letters quarters close by themselves.
    fn is_letter_due(&self) -> bool {
        self.span().letter_due(self.turn(), self.quarter())
    }

    /// The night that the draft leads to, when it is one to be played act by act: not when the draft itself
    /// carries a policy for it, or is refused, nor before the word is there that its luck waits for.
    #[must_use]
    pub fn night(&self) -> Option<NightInProgress> {
        if self.draft.cutover_policy.is_some() || self.turn() >= self.span().decided || self.awaits().is_some() {
            return None;
        }
        let setup = night_of(&self.world, &self.scenario, &self.plan())?;
        let possible = self.refused_by_terms(&self.draft).is_empty() && self.rejections_of_plan().is_empty();
        possible.then(|| NightInProgress::after(setup, &self.scenario.night, self.draft.night))
    }

    fn rejections_of_plan(&self) -> Vec<Rejection> {
        check(self.visible(), &self.scenario, &self.plan())
    }

    /// Begins the night that the draft leads to, and seals the draft. Beginning it again changes nothing. `None` where
    /// no night is to be played.
    ///
    /// # Errors
    /// Why the draft cannot be gone on by.
    pub fn begin_night(&mut self) -> Result<Option<NightInProgress>, NotClosed> {
        self.under_terms()?;
        let Some(night) = self.night() else {
            let refused = self.rejections();
            return if refused.is_empty() { Ok(None) } else { Err(NotClosed::Refused(refused)) };
        };
        self.draft.night = Some(night.acts);
        self.sealed = true;
        Ok(Some(NightInProgress { begun: true, ..night }))
    }

    /// Does an act of the night, which begins by the first.
    ///
    /// # Errors
    /// Why it cannot be done: nothing has changed then. Without a night, that the night is over.
    pub fn act(&mut self, act: Act) -> Result<(), ActRejection> {
        let Some(night) = self.night() else { return Err(ActRejection::NightOver) };
        check_act(&night.setup, &self.scenario.night, night.acts.as_slice(), act)?;
        let mut acts: Acts = night.acts;
        if !acts.push(act) {
            return Err(ActRejection::NightOver);
        }
        self.draft.night = Some(acts);
        self.sealed = true;
        Ok(())
    }

    /// Closes the open quarter by the draft and opens the next. A letter also closes the quarters up to the
    /// next letter, by standing orders. A night that has not been played to its end is played on by policy.
    ///
    /// # Errors
    /// Why not. Nothing has changed then.
    pub fn close(&mut self) -> Result<&Played, NotClosed> {
        let letter = matches!(self.phase(), Phase::Letter(_));
        self.under_terms()?;
        self.close_with(self.imposed(&self.draft)).map_err(NotClosed::Refused)?;
        while letter && self.phase() != Phase::Over && !self.is_letter_due() {
            self.close_with(Decisions::none()).map_err(NotClosed::Refused)?;
        }
        self.played.last().ok_or_else(|| NotClosed::Refused(self.rejections()))
    }

    /// Closes one quarter by these decisions, whatever the draft says.
    pub(super) fn close_with(&mut self, decisions: Decisions) -> Result<(), Vec<Rejection>> {
        let refused = self.refused(&decisions);
        if !refused.is_empty() {
            return Err(refused);
        }
        self.draft = Decisions::none();
        (self.sealed, self.uncovered) = (false, false);
        let taken_over = std::mem::take(&mut self.taken_over);
        self.play(decisions, taken_over);
        Ok(())
    }

    fn play(&mut self, decisions: Decisions, taken_over: bool) {
        let plan = resolve(self.visible(), &self.scenario, &decisions);
        let mut told = Told::default();
        let (after, report) = advance(&self.world, &self.scenario, &plan, &mut told);
        let hash = crate::journal::chain::next(self.state_hash(), &decisions, &after);
        let after = Arc::new(after);
        let before = std::mem::replace(&mut self.world, Arc::clone(&after));
        self.played.push(Played { decisions, taken_over, plan, report, told, hash, before, after });
    }

    /// Whether the range of cash in the draft was taken over from the finance chief.
    #[must_use]
    pub const fn is_taken_over(&self) -> bool {
        self.taken_over
    }

    /// The range of cash in the open quarter's draft is the finance chief's: it is never scored as the player's own.
    pub const fn set_taken_over(&mut self) {
        self.taken_over = true;
    }

    /// The quarters played so far, in order.
    #[must_use]
    pub fn played(&self) -> &[Played] {
        &self.played
    }

    /// What was written down beside the game.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Writes something down in the open quarter, or in the last one of a game that is over. `false`, and nothing happens,
    /// when there are too many notes.
    pub fn note(&mut self, text: &str) -> bool {
        let room = self.notes.len() < MOST_NOTES;
        if room {
            self.notes.push(Note::new(self.written_in(), text));
        }
        room
    }

    /// Takes up where a save was left.
    pub(super) fn resume(&mut self, draft: Decisions, uncovered: bool, notes: Vec<Note>) {
        (self.draft, self.uncovered, self.notes) = (draft, uncovered, notes);
        self.sealed = self.phase() == Phase::Night;
    }

    /// The verdict, once the game is over.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        (self.phase() == Phase::Over)
            .then(|| verdict(&self.world, &self.scenario, self.setup.form, self.setup.difficulty))
    }

    /// The hash of everything up to now: how the game was begun, each quarter's decisions and state.
    #[must_use]
    pub fn state_hash(&self) -> Hash {
        self.played.last().map_or(self.opening, |played| played.hash)
    }

    /// The hash of how the game was begun.
    #[must_use]
    pub const fn opening_hash(&self) -> Hash {
        self.opening
    }
}
