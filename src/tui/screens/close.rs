//! The quarter closes: the tape, in an order that builds. Traffic, sales, margin, outages, cash, the suppliers' mood.
//! December is a scene before it, and the front page of the year comes after it. Any key skips.

mod december;
mod front;

use core::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Context, Screen, Step, trends};
use crate::analysis::appraised::Appraised;
use crate::args;
use crate::desk::front::{self as front_page, is_due};
use crate::desk::session::{Played, Session};
use crate::desk::tape::{self, Line};
use crate::desk::why::Question;
use crate::desk::{changes, when};
use crate::sim::figures::Figure;
use crate::tui::action::{Action, Scope, When};
use crate::tui::app::after_close;
use crate::tui::theme::Role;
use crate::tui::{cells, overlay, wrap};

/// How long a line of a scene stands before the next.
const SCENE: Duration = Duration::from_millis(2200);
/// How long a name stands before its figure comes: the waiting is the fun.
const NAME: Duration = Duration::from_millis(1100);
/// How long a figure stands before the next name.
const FIGURE: Duration = Duration::from_millis(1500);
/// Columns of the tape.
const WIDTH: u16 = 78;
/// Columns and rows from which the quarters before are charted below the tape.
const CHARTS_FROM: (u16, u16) = (110, 32);
/// The figures that are charted below it.
const CHARTED: [Figure; 4] = [Figure::Sales, Figure::GrossMargin, Figure::OutageHours, Figure::Cash];
/// Cells from a name to its figure.
const INDENT: u16 = 14;

/// The sentences of December, in their order.
const SCENE_LINES: [Line; 4] = [Line::DecemberFirst, Line::DecemberLoad, Line::DecemberOutage, Line::DecemberLast];

/// Beats that a line takes: a name and its figure come one after the other.
const fn beats(line: Line) -> usize {
    if line.is_remark() { 1 } else { 2 }
}

/// The lines of a quarter's tape, in their order; December's have a scene of their own.
fn lines(played: &Played, session: &Session) -> Vec<Line> {
    tape::lines(played, session).into_iter().filter(|line| !line.is_scene()).collect()
}

/// The figure on the tape that moved most.
fn asked_about(session: &Session) -> Figure {
    const TAPE: [Figure; 4] = [Figure::Sales, Figure::GrossMargin, Figure::OutageHours, Figure::Cash];
    let mut moved = changes::most(session, usize::MAX).into_iter().map(|why| why.figure);
    moved.find(|figure| TAPE.contains(figure)).unwrap_or(Figure::Cash)
}

/// What is in front of the player while a quarter closes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Part {
    /// The weeks before Christmas.
    December,
    /// The tape.
    #[default]
    Tape,
    /// The front page of the year.
    Front,
}

/// The close of a quarter.
#[derive(Debug, Default)]
pub struct Close {
    part: Part,
    beats: usize,
    /// Nothing moves by itself: every part is there at once.
    still: bool,
    /// What the company would be appraised at, and a year ago; reckoned when the page of the year comes to the front.
    appraised: Option<[Appraised; 2]>,
}

/// The quarter that closed.
fn closed(session: &Session) -> Option<&Played> {
    session.game().played().last()
}

impl Close {
    /// Beats of the part in front.
    fn all(&self, session: &Session) -> usize {
        match self.part {
            Part::December => SCENE_LINES.len(),
            Part::Tape => closed(session).map_or(0, |played| lines(played, session).into_iter().map(beats).sum()),
            Part::Front => 0,
        }
    }

    fn is_over(&self, session: &Session) -> bool {
        self.beats >= self.all(session)
    }

    /// What follows the part in front.
    fn next(&self, session: &Session) -> Option<Part> {
        match self.part {
            Part::December => Some(Part::Tape),
            Part::Tape if is_due(session.game().played()) => Some(Part::Front),
            Part::Tape | Part::Front => None,
        }
    }

    fn begin(&mut self, part: Part, session: &Session) {
        self.part = part;
        if part == Part::Front {
            self.appraised = front_page::appraisals(session.scenario(), session.game().played());
        }
        self.beats = if self.still { self.all(session) } else { 1 };
    }

    /// The tape: names, and their figures a beat later.
    fn tape(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>, played: &Played) {
        let look = context.look;
        let lines = lines(played, context.session);
        let rows = |line: &Line| -> usize {
            let indent = if line.is_remark() { 0 } else { INDENT };
            wrap::wrap(&tape::of(*line, played, look, context.session).0, usize::from(WIDTH - indent)).len().max(1)
        };
        // Where there is room, a blank line between two keeps them apart.
        let roomy = area.height >= 28;
        let gap = u16::from(roomy);
        let height = 5 + cells::coordinate(lines.iter().map(rows).sum::<usize>() + lines.len() * usize::from(roomy));
        let mut page = overlay::centred(area, WIDTH, height.min(area.height));
        let name = when::point(played.report.quarter, look);
        let title = look.format("close-title", &args! { "quarter" => name });
        buffer.set_string(page.x, page.y, title, look.style(Role::Title));
        skip(2, &mut page);
        let mut left = self.beats;
        for line in lines {
            if left == 0 {
                break;
            }
            let (said, role) = tape::of(line, played, look, context.session);
            if line.is_remark() {
                let rows = wrap::write(buffer, page, &said, look.style(role.into()));
                skip(rows + gap, &mut page);
            } else {
                let label = look.get(tape::name(line));
                buffer.set_string(page.x, page.y, &label, look.style(Role::Dim));
                if left >= 2 {
                    let place = Rect { x: page.x + INDENT, width: page.width.saturating_sub(INDENT), ..page };
                    let rows = wrap::write(buffer, place, &said, look.style(role.into()));
                    skip(rows.saturating_sub(1), &mut page);
                }
                skip(1 + gap, &mut page);
            }
            left = left.saturating_sub(beats(line));
        }
    }
}

/// Leaves rows at the top of what is left of a page.
fn skip(rows: u16, page: &mut Rect) {
    let rows = rows.min(page.height);
    page.y += rows;
    page.height -= rows;
}

impl Screen for Close {
    fn scope(&self) -> Scope {
        Scope::Close
    }

    fn holds(&self, when: When, session: &Session) -> bool {
        when == When::Explainable && self.is_over(session) && self.part != Part::December
    }

    fn enter(&mut self, session: &Session) {
        self.still = false;
        let december = closed(session).is_some_and(|played| played.quarter().has_december());
        self.begin(if december { Part::December } else { Part::Tape }, session);
    }

    fn still(&mut self, session: &Session) {
        self.still = true;
        self.beats = self.all(session);
    }

    fn pulse(&self, session: &Session) -> Option<Duration> {
        if self.is_over(session) {
            return None;
        }
        if self.part == Part::December {
            return Some(SCENE);
        }
        let mut left = self.beats;
        for line in lines(closed(session)?, session) {
            if left < beats(line) {
                return Some(if left == 1 { NAME } else { FIGURE });
            }
            left -= beats(line);
            if left == 0 {
                return Some(FIGURE);
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
        let Some(played) = closed(context.session) else {
            return;
        };
        let body = Rect { height: area.height.saturating_sub(1), ..area };
        match self.part {
            Part::December => december::draw(buffer, body, context, played, self.beats),
            Part::Tape => {
                // Where there is room to spare, the quarters before stand below it, once all is told.
                let roomy = area.width >= CHARTS_FROM.0 && area.height >= CHARTS_FROM.1;
                let told = roomy && context.game().played().len() > 1;
                let charts = if told { body.height * 2 / 5 } else { 0 };
                self.tape(buffer, Rect { height: body.height - charts, ..body }, context, played);
                if told && self.is_over(context.session) {
                    let below = Rect { y: body.bottom() - charts, height: charts, ..body };
                    trends::row(buffer, below, context, &CHARTED);
                }
            }
            Part::Front => front::draw(buffer, body, context, self.appraised),
        }
        let (id, role) = match (self.is_over(context.session), self.part) {
            (false, _) => ("close-skip", Role::Dim),
            (true, Part::December) => ("close-turn", Role::Key),
            (true, _) if !context.session.shows_why() => ("close-on", Role::Key),
            (true, _) => ("close-go-on", Role::Key),
        };
        // After the first close the key that asks why glows.
        let glows = context.game().played().len() == 1;
        let (left, right) = if glows { (look.glyphs().chosen_left, look.glyphs().chosen_right) } else { ("", "") };
        let key = format!("{left}w{right}");
        let words = look.format(id, &args! { "key" => key.as_str() });
        let x = area.x + area.width.saturating_sub(cells::coordinate(cells::width(&words))) / 2;
        let y = area.bottom().saturating_sub(1);
        buffer.set_string(x, y, &words, look.style(role));
        if let Some((before, _)) = words.split_once(&key).filter(|_| glows && id == "close-go-on") {
            buffer.set_string(x + cells::coordinate(cells::width(before)), y, &key, look.style(Role::Selection));
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        match action {
            Action::Why => Step::Why(asked_about(session)),
            // Who skips the scene wants the figures.
            Action::Skip if self.part == Part::December => {
                self.begin(Part::Tape, session);
                Step::Redraw
            }
            Action::Skip if !self.is_over(session) => {
                self.beats = self.all(session);
                Step::Redraw
            }
            Action::Skip => match self.next(session) {
                Some(part) => {
                    self.begin(part, session);
                    Step::Redraw
                }
                None => Step::Go(after_close(session)),
            },
            _ => Step::Pass,
        }
    }
}
