//! Cutover night: full screen, at its own pace. The bridge between two acts, then the morning peak, then what it
//! comes to. Whatever happened lies in the game; the screen keeps what is selected and how far the morning is told.
//!
//! Nothing is selected before somebody selects it, after every act anew: Enter alone, held or typed, does nothing in a night.
//! When the morning is told there is one thing left to do, and Enter comes to it like an arrow. It is done by an Enter that
//! comes after the last one was let go: one that is still held down cannot run through what it came to.

use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Context, Screen, ScreenId, Step};
use crate::desk::remark::Remark;
use crate::desk::session::Session;
use crate::sim::cutover::{Act, Night as Stands, NightSetup, PEAK_CAPACITY, check_act, night};
use crate::tui::action::{Action, Scope, When};

mod bridge;
mod chart;
mod morning;
mod rates;

/// Minutes of the morning that a press of Enter moves on.
const MINUTES_A_PRESS: usize = 20;
/// Time that a minute of the morning takes on screen. (Assumption: the peak is told in six seconds.)
const MINUTE: Duration = Duration::from_millis(100);
/// Time without a key after which no key is held down any more: longer than any system waits before a key repeats.
/// (Assumption: the longest delays that systems offer are just under two seconds.)
const LET_GO: Duration = Duration::from_secs(2);
/// Time without a key after which none that had begun to repeat is held down any more. (Assumption: the slowest that systems
/// offer is two a second.)
const REPEATS: Duration = Duration::from_millis(600);

/// The screen.
#[derive(Debug, Default)]
pub struct Night {
    /// Place of the selected act in [`Act::ALL`], or, when the morning is told, of the one thing left to do.
    selected: Option<usize>,
    /// Whether what is selected when the morning is told was chosen by another key than Enter, or Enter has been let go since.
    let_go: bool,
    /// Minutes of the morning peak told so far.
    minute: usize,
}

/// The night as it stands after the acts so far.
fn stands(session: &Session) -> Option<(NightSetup, Stands)> {
    let going_on = session.game().night()?;
    let after = night(&going_on.setup, &session.scenario().night, going_on.acts.as_slice());
    Some((going_on.setup, after))
}

impl Night {
    fn act(&self) -> Option<Act> {
        Act::ALL.get(self.selected?).copied()
    }

    /// Whether the morning has been told to its end.
    const fn is_told(&self) -> bool {
        self.minute >= PEAK_CAPACITY
    }

    /// Moves the selection among so many rows; from nowhere it comes in at the end it was pushed from. Backwards it comes
    /// round to `round`, which is no row that ends the night: nobody falls onto that one who looked for the first.
    fn choose(&mut self, action: Action, rows: usize, round: usize) -> Step {
        let last = rows.saturating_sub(1);
        let to = match (action, self.selected) {
            (Action::Left | Action::Up, selected) => selected.and_then(|place| place.checked_sub(1)).unwrap_or(round),
            (Action::Right | Action::Down, selected) => {
                selected.filter(|place| *place < last).map_or(0, |place| place + 1)
            }
            (Action::Pick(number), _) => usize::from(number).saturating_sub(1).min(last),
            _ => return Step::Pass,
        };
        self.selected = Some(to);
        Step::Redraw
    }
}

impl Screen for Night {
    fn scope(&self) -> Scope {
        Scope::Night
    }

    fn holds(&self, when: When, session: &Session) -> bool {
        match when {
            When::Selectable => match stands(session) {
                Some((_, Stands::Step(_))) => true,
                Some((_, Stands::Outcome(_))) => self.is_told(),
                None => false,
            },
            other => other == When::Always,
        }
    }

    fn enter(&mut self, _: &Session) {
        *self = Self::default();
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        match stands(context.session) {
            Some((_, Stands::Step(step))) => {
                let refused = context.game().night().and_then(|night| {
                    let acts = night.acts;
                    check_act(&night.setup, &context.scenario().night, acts.as_slice(), self.act()?).err()
                });
                bridge::draw(buffer, area, context, &step, self.selected, refused);
            }
            Some((_, Stands::Outcome(outcome))) => {
                morning::draw(buffer, area, context, &outcome, (self.minute, self.selected));
            }
            None => {}
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        match stands(session) {
            None => match action {
                Action::Act => Step::Go(ScreenId::Desk),
                _ => Step::Pass,
            },
            Some((_, Stands::Outcome(_))) => match action {
                Action::Act if !self.is_told() => {
                    self.minute = (self.minute + MINUTES_A_PRESS).min(PEAK_CAPACITY);
                    Step::Redraw
                }
                Action::Act if self.selected.is_none() => {
                    self.selected = Some(0);
                    Step::Redraw
                }
                Action::Act if !self.let_go => Step::Stay,
                Action::Act => Step::CloseQuarter,
                _ if self.is_told() => {
                    let chosen = self.choose(action, 1, 0);
                    self.let_go |= matches!(chosen, Step::Redraw);
                    chosen
                }
                _ => Step::Pass,
            },
            Some((setup, Stands::Step(_))) => match action {
                Action::Act => {
                    let Some(act) = self.act() else { return Step::Remark(Remark::Unchosen) };
                    let acts = session.game().night().map(|night| night.acts).unwrap_or_default();
                    match check_act(&setup, &session.scenario().night, acts.as_slice(), act) {
                        Ok(()) => Step::Act(act),
                        // The reason is on the screen already.
                        Err(_) => Step::Stay,
                    }
                }
                _ => {
                    let round = Act::ALL.into_iter().rposition(|act| act != Act::Rollback).unwrap_or(0);
                    self.choose(action, Act::ALL.len(), round)
                }
            },
        }
    }

    fn pulse(&self, session: &Session) -> Option<Duration> {
        let morning = matches!(stands(session), Some((_, Stands::Outcome(_))));
        match (morning, self.is_told()) {
            (true, false) => Some(MINUTE),
            // Every key puts it off.
            (true, true) if self.selected.is_none() => Some(LET_GO),
            (true, true) if !self.let_go => Some(REPEATS),
            _ => None,
        }
    }

    fn only_waits(&self, _: &Session) -> bool {
        self.is_told()
    }

    fn wake(&mut self, session: &mut Session) -> Step {
        if !matches!(stands(session), Some((_, Stands::Outcome(_)))) {
            return Step::Stay;
        }
        if self.is_told() {
            (self.selected, self.let_go) = (Some(0), true);
        }
        self.minute = (self.minute + 1).min(PEAK_CAPACITY);
        Step::Redraw
    }
}
