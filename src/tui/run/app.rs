//! The contract between an application and whatever runs it: inputs go in, plain-data commands come out, and a
//! picture can be asked for at any time.

use std::sync::mpsc::Sender;
use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use super::Options;
use super::turn::Event;
use crate::tui::key::Input;

/// What the application wants done. Plain data: it can be compared, logged and replayed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command<E> {
    /// Nothing changed; nothing is drawn.
    Nothing,
    /// The picture changed.
    Redraw {
        /// Also drop the keys that were typed before the new picture was on screen.
        flush_input: bool,
    },
    /// Forget what the terminal shows and paint everything anew.
    Repaint,
    /// Send [`Input::Wake`] once, after this long; replaces an earlier wish. Zero takes it back.
    WakeAfter(Duration),
    /// From now on use the terminal like this.
    Use(Options),
    /// An effect of the application's own, for the caller to perform.
    Effect(E),
    /// Stop to the shell until continued.
    Suspend,
    /// Leave, with this exit code.
    Quit {
        /// The exit code.
        code: u8,
    },
    /// Several, in order. One picture is drawn after all of them.
    Batch(Vec<Self>),
}

impl<E> Command<E> {
    /// The picture changed, and waiting keys still count.
    #[must_use]
    pub const fn redraw() -> Self {
        Self::Redraw { flush_input: false }
    }

    /// The picture changed in earnest: keys typed before it was seen do not count.
    #[must_use]
    pub const fn redraw_fresh() -> Self {
        Self::Redraw { flush_input: true }
    }

    /// This, then another.
    #[must_use]
    pub fn and(self, next: Self) -> Self {
        match (self, next) {
            (Self::Nothing, other) | (other, Self::Nothing) => other,
            (Self::Batch(mut all), other) => {
                all.push(other);
                Self::Batch(all)
            }
            (first, other) => Self::Batch(vec![first, other]),
        }
    }
}

/// A program for a terminal, as a value.
pub trait App {
    /// What it asks its caller to do, such as saving.
    type Effect;
    /// What it is told about effects afterwards.
    type Outcome: Send + 'static;

    /// Called once, as soon as the first picture is out, with the columns and rows there are.
    fn start(&mut self, _size: (u16, u16)) -> Command<Self::Effect> {
        Command::Nothing
    }

    /// Takes one input in.
    ///
    /// After [`Input::Interrupt`] and [`Input::Terminate`] the effects it answers with are performed, and then the
    /// program ends whatever else it answers.
    fn handle(&mut self, input: Input) -> Command<Self::Effect>;

    /// Takes in what became of an effect.
    fn settle(&mut self, outcome: Self::Outcome) -> Command<Self::Effect>;

    /// Draws the present state.
    fn draw(&self, frame: &mut Frame<'_>);

    /// Where the visible cursor stands, for text fields; hidden by default.
    fn cursor(&self, area: Rect) -> Option<Position> {
        let _ = area;
        None
    }
}

/// A way to send an outcome later, from any thread. Wakes the loop up.
#[derive(Debug)]
pub struct Later<O>(Sender<Event<O>>);

impl<O> Clone for Later<O> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<O> Later<O> {
    pub(super) const fn new(events: Sender<Event<O>>) -> Self {
        Self(events)
    }

    /// Hands an outcome to the application; lost if the loop has ended.
    pub fn send(&self, outcome: O) {
        let _ = self.0.send(Event::Outcome(outcome));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_chain_without_needless_nesting() {
        type C = Command<u8>;
        assert_eq!(C::Nothing.and(C::redraw()), C::redraw());
        assert_eq!(C::redraw().and(C::Nothing), C::redraw());
        let both = C::redraw().and(C::Effect(1)).and(C::Quit { code: 0 });
        assert_eq!(both, C::Batch(vec![C::redraw(), C::Effect(1), C::Quit { code: 0 }]));
    }
}
