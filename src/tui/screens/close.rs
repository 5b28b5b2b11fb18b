//! The quarter closes: the tape, in an order that builds. Traffic, sales, margin, outages, cash, the suppliers' mood;
//! December is a scene before it. Any key skips.

use core::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::why::Question;
use super::{Context, Screen, Step};
use crate::args;
use crate::desk::tape::{self, Line, lines};
use crate::sim::figures::Figure;
use crate::tui::action::{Action, Scope, When};
use crate::tui::app::after_close;
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::{cells, changes, overlay, when, wrap};

/// How long a line of a scene stands before the next.
const SCENE: Duration = Duration::from_millis(2200);
/// How long a name stands before its figure comes: the waiting is the fun.
const NAME: Duration = Duration::from_millis(1100);
/// How long a figure stands before the next name.
const FIGURE: Duration = Duration::from_millis(1500);
/// Columns of the tape.
const WIDTH: u16 = 78;

/// Beats that a line takes: a name and its figure come one after the other.
const fn beats(line: Line) -> usize {
    if line.is_scene() || line.is_remark() { 1 } else { 2 }
}

/// The figure on the tape that moved most.
fn asked_about(session: &Session) -> Figure {
    const TAPE: [Figure; 4] = [Figure::Sales, Figure::GrossMargin, Figure::OutageHours, Figure::Cash];
    let mut moved = changes::most(session, usize::MAX).into_iter().map(|why| why.figure);
    moved.find(|figure| TAPE.contains(figure)).unwrap_or(Figure::Cash)
}

/// The tape.
#[derive(Debug, Default)]
pub struct Close {
    beats: usize,
}

impl Close {
    fn all(session: &Session) -> usize {
        session.game().played().last().map_or(0, |played| lines(played).into_iter().map(beats).sum())
    }

    fn is_over(&self, session: &Session) -> bool {
        self.beats >= Self::all(session)
    }
}

impl Screen for Close {
    fn scope(&self) -> Scope {
        Scope::Close
    }

    fn holds(&self, when: When, session: &Session) -> bool {
        when == When::Explainable && self.is_over(session)
    }

    fn enter(&mut self, _session: &Session) {
        self.beats = 1;
    }

    fn still(&mut self, session: &Session) {
        self.beats = Self::all(session);
    }

    fn pulse(&self, session: &Session) -> Option<Duration> {
        let played = session.game().played().last()?;
        let mut left = self.beats;
        for line in lines(played) {
            if left < beats(line) {
                return Some(if left == 1 { NAME } else { FIGURE });
            }
            left -= beats(line);
            if left == 0 {
                return Some(if line.is_scene() { SCENE } else { FIGURE }).filter(|_| !self.is_over(session));
            }
        }
        None
    }

    fn wake(&mut self, session: &mut Session) -> Step {
        if self.is_over(session) {
            return Step::Stay;
        }
        self.beats += 1;
        Step::Redraw
    }

    fn figures(&self, session: &Session) -> Vec<Question> {
        let _ = session;
        let figures = [
            Figure::Customers,
            Figure::Utilisation,
            Figure::Sales,
            Figure::YearlyGrowth,
            Figure::GrossMargin,
            Figure::OperatingResult,
            Figure::OutageHours,
            Figure::RefusedOrders,
            Figure::Cash,
            Figure::Suppliers,
        ];
        figures.map(Question::Figure).to_vec()
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let look = context.look;
        let Some(played) = context.game().played().last() else {
            return;
        };
        let lines = lines(played);
        let scene: usize = lines.iter().filter(|line| line.is_scene()).count();
        let height = 6 + cells::coordinate(lines.len() + 2 * scene);
        let mut page = overlay::centred(area, WIDTH, height.min(area.height));
        let name = when::point(played.report.quarter, look);
        let title = look.format("close-title", &args! { "quarter" => name });
        buffer.set_string(page.x, page.y, title, look.style(Role::Title));
        let skip = |rows: u16, page: &mut Rect| {
            let rows = rows.min(page.height);
            page.y += rows;
            page.height -= rows;
        };
        skip(2, &mut page);
        let mut left = self.beats;
        let mut told_scene = false;
        for line in lines {
            if left == 0 {
                break;
            }
            if told_scene && !line.is_scene() {
                skip(1, &mut page);
            }
            told_scene = line.is_scene();
            let (said, role) = tape::of(line, played, look, context.session);
            if line.is_scene() || line.is_remark() {
                let rows = wrap::write(buffer, page, &said, look.style(role.into()));
                skip(rows, &mut page);
            } else {
                let label = look.get(tape::name(line));
                buffer.set_string(page.x, page.y, &label, look.style(Role::Dim));
                if left >= 2 {
                    let place = Rect { x: page.x + 14, width: page.width.saturating_sub(14), ..page };
                    let rows = wrap::write(buffer, place, &said, look.style(role.into()));
                    skip(rows.saturating_sub(1), &mut page);
                }
                skip(1, &mut page);
            }
            left = left.saturating_sub(beats(line));
        }
        skip(1, &mut page);
        if page.height > 0 {
            let over = self.is_over(context.session);
            let (id, role) = if over { ("close-go-on", Role::Key) } else { ("close-skip", Role::Dim) };
            buffer.set_string(page.x, page.y, look.get(id), look.style(role));
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        match action {
            Action::Why => Step::Why(asked_about(session)),
            Action::Skip if !self.is_over(session) => {
                self.still(session);
                Step::Redraw
            }
            Action::Skip => Step::Go(after_close(session)),
            _ => Step::Pass,
        }
    }
}
