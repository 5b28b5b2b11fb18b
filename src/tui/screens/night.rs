//! Cutover night: full screen, at its own pace. The bridge between two acts, then the morning peak, then what it
//! comes to. Whatever happened lies in the game; the screen keeps what is selected and how far the morning is told.

use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Context, Screen, ScreenId, Step};
use crate::sim::cutover::{Act, Night as Stands, NightSetup, PEAK_CAPACITY, check_act, night};
use crate::tui::action::{Action, Scope, When};
use crate::tui::session::Session;

use crate::desk::bridge::is_door;

mod bridge;
mod chart;
mod morning;
mod rates;

/// Minutes of the morning that a press of Enter moves on.
const MINUTES_A_PRESS: usize = 20;
/// Time that a minute of the morning takes on screen. (Assumption: the peak is told in six seconds.)
const MINUTE: Duration = Duration::from_millis(100);

/// The screen.
#[derive(Debug, Default)]
pub struct Night {
    /// Place of the selected act in [`Act::ALL`].
    selected: usize,
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
    fn act(&self) -> Act {
        Act::ALL.get(self.selected).copied().unwrap_or(Act::Hold)
    }
}

impl Screen for Night {
    fn scope(&self) -> Scope {
        Scope::Night
    }

    fn holds(&self, when: When, session: &Session) -> bool {
        match when {
            When::Selectable => matches!(stands(session), Some((_, Stands::Step(_)))),
            other => other == When::Always,
        }
    }

    fn enter(&mut self, session: &Session) {
        self.minute = 0;
        // Where going on cannot be taken back, something else is selected: it takes an arrow and Enter.
        self.selected = match stands(session) {
            // The same where the graph is out of order and there is time to look.
            Some((_, Stands::Step(step))) => usize::from(is_door(&step) || (step.anomaly && step.possible(Act::Hold))),
            _ => 0,
        };
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        match stands(context.session) {
            Some((_, Stands::Step(step))) => {
                let refused = context.game().night().and_then(|night| {
                    let acts = night.acts;
                    check_act(&night.setup, &context.scenario().night, acts.as_slice(), self.act()).err()
                });
                bridge::draw(buffer, area, context, &step, self.selected, refused);
            }
            Some((_, Stands::Outcome(outcome))) => morning::draw(buffer, area, context, &outcome, self.minute),
            None => {}
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        let last = Act::ALL.len() - 1;
        match stands(session) {
            None => match action {
                Action::Act => Step::Go(ScreenId::Desk),
                _ => Step::Pass,
            },
            Some((_, Stands::Outcome(_))) => match action {
                Action::Act if self.minute < PEAK_CAPACITY => {
                    self.minute = (self.minute + MINUTES_A_PRESS).min(PEAK_CAPACITY);
                    Step::Redraw
                }
                Action::Act => Step::CloseQuarter,
                _ => Step::Pass,
            },
            Some((setup, Stands::Step(_))) => match action {
                Action::Left | Action::Up => {
                    self.selected = self.selected.checked_sub(1).unwrap_or(last);
                    Step::Redraw
                }
                Action::Right | Action::Down => {
                    self.selected = if self.selected >= last { 0 } else { self.selected + 1 };
                    Step::Redraw
                }
                Action::Pick(number) => {
                    self.selected = usize::from(number).saturating_sub(1).min(last);
                    Step::Redraw
                }
                Action::Act => {
                    let acts = session.game().night().map(|night| night.acts).unwrap_or_default();
                    match check_act(&setup, &session.scenario().night, acts.as_slice(), self.act()) {
                        Ok(()) => Step::Act(self.act()),
                        // The reason is on the screen already.
                        Err(_) => Step::Stay,
                    }
                }
                _ => Step::Pass,
            },
        }
    }

    fn pulse(&self, session: &Session) -> Option<Duration> {
        let morning = matches!(stands(session), Some((_, Stands::Outcome(_))));
        (morning && self.minute < PEAK_CAPACITY).then_some(MINUTE)
    }

    fn wake(&mut self, session: &mut Session) -> Step {
        if !matches!(stands(session), Some((_, Stands::Outcome(_)))) {
            return Step::Stay;
        }
        self.minute = (self.minute + 1).min(PEAK_CAPACITY);
        Step::Redraw
    }
}
