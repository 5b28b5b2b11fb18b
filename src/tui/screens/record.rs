//! The record: what is told beside what is on record, each with its sources and how far they can be trusted.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::help::Turned;
use super::{Context, Look, Screen, Step};
use crate::args;
use crate::content::legend::{Legend, Source, legend, words};
use crate::desk::session::Session;
use crate::tui::action::{Action, Scope};
use crate::tui::theme::Role;
use crate::tui::widgets::Panel;
use crate::tui::{cells, overlay, wrap};

/// From this width on legend and record stand side by side.
const WIDE: u16 = 100;

/// The screen, scrolled.
#[derive(Debug, Default)]
pub struct Record {
    legend: Option<Legend>,
    turned: Turned,
}

/// A piece of a line: column, words, role.
type Piece = (u16, String, Role);

impl Record {
    /// The record, read.
    #[must_use]
    pub fn read() -> Self {
        Self { legend: legend().ok(), turned: Turned::default() }
    }

    /// Draws it over an area.
    pub fn draw_in(&self, buffer: &mut Buffer, area: Rect, look: &Look) {
        overlay::clear(buffer, area, look.style(Role::Text));
        let title = look.get("record-title");
        (&Panel::new(&look.theme, &title)).render(area, buffer);
        let inner = Panel::inner(area);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        let Some(legend) = &self.legend else { return };
        let lines = lines(legend, look, inner.width);
        let first = self.turned.first(lines.len(), usize::from(inner.height));
        for (y, line) in (inner.top()..inner.bottom()).zip(lines.iter().skip(first)) {
            for (x, words, role) in line {
                let room = usize::from(inner.width.saturating_sub(*x));
                let shown = cells::cut(words, room, look.glyphs().ellipsis);
                buffer.set_string(inner.x + x, y, shown, look.style(*role));
            }
        }
        super::help::more(buffer, inner, look, first > 0, lines.len() > first + usize::from(inner.height));
    }

    /// Takes an action in; `false` to leave.
    pub fn scroll(&mut self, action: Action) -> bool {
        self.turned.turn(action)
    }
}

impl Screen for Record {
    fn scope(&self) -> Scope {
        Scope::Record
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        self.draw_in(buffer, area, context.look);
    }

    fn update(&mut self, action: Action, _: &mut Session) -> Step {
        if self.scroll(action) { Step::Redraw } else { Step::Dismiss }
    }
}

/// The page as lines of this width.
fn lines(legend: &Legend, look: &Look, width: u16) -> Vec<Vec<Piece>> {
    let room = usize::from(width);
    let mut lines: Vec<Vec<Piece>> =
        wrap::wrap(&look.get("record-opening"), room).into_iter().map(|line| vec![(0, line, Role::Dim)]).collect();
    let half = width / 2;
    for dispute in &legend.disputes {
        let id = format!("record-{}", dispute.id);
        lines.push(Vec::new());
        lines.push(vec![(0, look.get(&id), Role::Title)]);
        let side = |part: &str, sources: &[Source], room: u16| -> Vec<(String, Role)> {
            let room = usize::from(room);
            let head = look.get(&format!("record-column-{part}"));
            let told = wrap::wrap(&look.get(&format!("{id}.{part}")), room).into_iter().map(|line| (line, Role::Text));
            let from = sources.iter().flat_map(|source| wrap::wrap(&sourced(source, look), room));
            let from = from.map(|line| (line, Role::Dim));
            std::iter::once((head, Role::Key)).chain(told).chain(from).collect()
        };
        if width >= WIDE {
            let left = side("legend", &dispute.legend, half.saturating_sub(3));
            let right = side("record", &dispute.record, width - half);
            for row in 0..left.len().max(right.len()) {
                let piece =
                    |x: u16, column: &[(String, Role)]| column.get(row).map(|(line, role)| (x, line.clone(), *role));
                lines.push([piece(0, &left), piece(half, &right)].into_iter().flatten().collect());
            }
        } else {
            for (part, sources) in [("legend", &dispute.legend), ("record", &dispute.record)] {
                let column = side(part, sources, width.saturating_sub(2));
                lines.extend(
                    column
                        .into_iter()
                        .enumerate()
                        .map(|(i, (line, role))| vec![(if i == 0 { 0 } else { 2 }, line, role)]),
                );
            }
        }
    }
    lines.push(Vec::new());
    lines.push(vec![(0, look.get("record-figures"), Role::Title)]);
    for figure in &legend.figures {
        let source = Source { source: figure.source.clone(), confidence: figure.confidence };
        let told = wrap::wrap(&look.get(&format!("record-figure-{}", figure.id)), room.saturating_sub(12));
        for (i, line) in told.into_iter().enumerate() {
            let date = (i == 0).then(|| (0, figure.date.clone(), Role::Key));
            lines.push(date.into_iter().chain([(12, line, Role::Text)]).collect());
        }
        let from = wrap::wrap(&sourced(&source, look), room.saturating_sub(12));
        lines.extend(from.into_iter().map(|line| vec![(12, line, Role::Dim)]));
    }
    lines
}

fn sourced(source: &Source, look: &Look) -> String {
    let confidence = look.get(source.confidence.message());
    look.format("record-source", &args! { "source" => words(&source.source, look), "confidence" => confidence })
}
