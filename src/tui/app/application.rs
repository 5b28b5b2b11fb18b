//! What the loop asks of the application.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use super::effect::{Effect, Outcome};
use super::{Answer, Place, Shell, chrome};
use crate::tui::key::Input;
use crate::tui::run::app::{App, Command};
use crate::tui::run::{INTERRUPTED, TERMINATED};
use crate::tui::screens::Context;

impl App for Shell {
    type Effect = Effect;
    type Outcome = Outcome;

    fn start(&mut self, size: (u16, u16)) -> Answer {
        self.running = true;
        self.measure(size);
        let mut answer = Command::Nothing;
        if let Some(session) = &self.session {
            if session.is_counsel_put_off() {
                answer = Command::redraw();
            }
            session.seek_counsel();
        }
        answer.and(self.afterwards())
    }

    fn handle(&mut self, input: Input) -> Answer {
        let answer = match input {
            Input::Interrupt => return self.keep().and(Command::Quit { code: INTERRUPTED }),
            Input::Terminate => return self.keep().and(Command::Quit { code: TERMINATED }),
            Input::Resize { width, height } => {
                self.measure((width, height));
                Command::redraw()
            }
            Input::Wake => {
                self.awaited = false;
                self.wake()
            }
            Input::Pointed(pointed) => self.pointed(pointed),
            Input::Key(_) | Input::Paste(_) => self.typed(&input),
        };
        answer.and(self.afterwards())
    }

    fn settle(&mut self, outcome: Outcome) -> Answer {
        match outcome {
            Outcome::Kept => return Command::Quit { code: 0 },
            Outcome::Tried => return Command::Effect(Effect::News),
            outcome => self.take_in(outcome),
        }
        Command::redraw().and(self.afterwards())
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        let area = frame.area();
        chrome::draw(self, frame.buffer_mut(), area);
    }

    fn cursor(&self, area: Rect) -> Option<Position> {
        if let (Place::NewGame(choices), true) = (&self.place, self.overlays.is_empty()) {
            return choices.cursor(chrome::body(area, None));
        }
        let session = self.session.as_ref()?;
        let context = Context { look: &self.look, session };
        self.front()?.cursor(chrome::body(area, self.screen()), &context)
    }
}
