//! The statements of the last eight quarters, with a cursor on a figure that can be asked why.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::machines::draw_year;
use super::trends::{self, is_ample};
use super::why::Why;
use super::{Context, Look, Overlay, Screen, Step};
use crate::desk::session::Session;
use crate::desk::when;
use crate::desk::why::{Question, with_header};
use crate::sim::figures::Figure;
use crate::text::{money, share};
use crate::tui::action::{Action, Scope, When};
use crate::tui::cells;
use crate::tui::theme::Role;
use crate::tui::widgets::{Choice, Column, Row, Table};

use crate::desk::statements;

use statements::{ACROSS, Closed, Line, Statement, Subject, closed, lines, name};

/// Cells from which a name counts as long.
const LONG_NAME: usize = 27;
/// Cells of the statement where charts stand beside it.
const STATEMENT: u16 = 118;
/// The figures that are charted there.
const CHARTED: [Figure; 4] = [Figure::Sales, Figure::GrossMargin, Figure::OperatingResult, Figure::Cash];
/// Rows by which a page moves the cursor.
const PAGE: usize = 8;

/// The screen.
#[derive(Debug, Default)]
pub struct Books {
    statement: Statement,
    row: usize,
    /// Columns from the newest.
    back: usize,
}

/// The name of what a line shows, in its short form where columns need the room and the name is long.
fn label(look: &Look, subject: Subject, narrow: bool) -> String {
    let full = name(look, subject);
    match subject {
        Subject::Earned(account) | Subject::Stands(account) if narrow && cells::width(&full) > LONG_NAME => {
            look.short(&format!("account-{}", account.id()))
        }
        _ => full,
    }
}

impl Books {
    /// The lines of the statement in front; before the first quarter closes, the opening balance sheet.
    fn lines(&self, session: &Session) -> Vec<Line> {
        let played = session.game().played();
        if !played.is_empty() {
            return lines(self.statement, &closed(played));
        }
        let visible = session.visible();
        let opening = Closed { quarter: visible.quarter, ledger: &visible.ledger, postings: &[] };
        if self.statement == Statement::Balance { lines(self.statement, &[opening]) } else { Vec::new() }
    }

    fn columns(session: &Session) -> usize {
        session.game().played().len().clamp(1, ACROSS)
    }

    fn column(&self, session: &Session) -> usize {
        Self::columns(session).saturating_sub(1 + self.back)
    }

    /// Moves the cursor to the nearest line that is not a heading.
    fn settle(&mut self, lines: &[Line], down: bool) {
        let last = lines.len().saturating_sub(1);
        self.row = self.row.min(last);
        let heading = |row: usize| lines.get(row).is_some_and(|line| matches!(line.subject, Subject::Heading(_)));
        while heading(self.row) && self.row < last && (down || self.row == 0) {
            self.row += 1;
        }
        while heading(self.row) && self.row > 0 {
            self.row -= 1;
        }
    }

    /// What the cursor stands on, with its place among the quarters played.
    fn asked(&self, session: &Session) -> Option<(Subject, usize)> {
        let played = session.game().played().len();
        let subject = self.lines(session).get(self.row)?.subject;
        let asked = !matches!(subject, Subject::Heading(_));
        let place = played.checked_sub(1 + self.back)?;
        asked.then_some((subject, place))
    }
}

impl Screen for Books {
    fn scope(&self) -> Scope {
        Scope::Books
    }

    fn holds(&self, when: When, session: &Session) -> bool {
        match when {
            // Before there are books, by what their figures mean.
            When::Explainable => self.asked(session).is_some() || session.game().played().is_empty(),
            other => other == When::Always,
        }
    }

    fn figures(&self, _session: &Session) -> Vec<Question> {
        with_header(CHARTED.map(Question::Figure))
    }

    fn enter(&mut self, session: &Session) {
        self.back = self.back.min(Self::columns(session) - 1);
        let lines = self.lines(session);
        self.settle(&lines, true);
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let (look, session) = (context.look, context.session);
        let area = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let names: Vec<String> = Statement::ALL.iter().map(|statement| look.get(statement.name())).collect();
        let chosen = Statement::ALL.iter().position(|statement| *statement == self.statement).unwrap_or(0);
        let tabs = Choice { theme: &look.theme, options: &names, chosen, selected: true, one_way: &[], dead: &[] };
        (&tabs).render(Rect { height: 1, ..area }, buffer);
        let lines = self.lines(session);
        let whole = Rect { y: area.y + 1, height: area.height.saturating_sub(2), ..area };
        // Where there is room to spare, the years as charts stand beside the statement, and the next one below.
        let ample = is_ample(area);
        let body = Rect { width: if ample { STATEMENT } else { area.width }, ..whole };
        if ample {
            let left = STATEMENT + 3;
            let beside = Rect { x: area.x + left, width: area.width.saturating_sub(left), ..whole };
            if trends::is_begun(context) {
                trends::column(buffer, beside, context, &CHARTED);
            } else {
                draw_year(buffer, Rect { height: beside.height / 2, ..beside }, context);
            }
        }
        if lines.is_empty() {
            crate::tui::wrap::write(
                buffer,
                Rect { y: body.y + 1, ..body },
                &look.get("books-empty"),
                look.style(Role::Dim),
            );
            return;
        }
        let (mut columns, mut rows) = table(look, session, &lines, false);
        if !fits(&columns, &rows, usize::from(body.width)) {
            (columns, rows) = table(look, session, &lines, true);
        }
        let mut column = self.column(session);
        column -= fit(&mut columns, &mut rows, column, usize::from(body.width));
        // Lines above totals are the first to go where rows are few.
        let totals = rows.iter().filter(|row| row.total).count();
        if rows.len() + totals + 1 > usize::from(body.height) {
            rows.iter_mut().for_each(|row| row.total = false);
        }
        let selected = Some((self.row, column));
        let unit = look.get("number-unit-table");
        let table = Table { theme: &look.theme, corner: &unit, columns: &columns, rows: &rows, selected };
        (&table).render(body, buffer);
        let (above, below) = table.goes_on(body.height);
        // Beside the first and the last line.
        let beside = Rect { y: body.y + 2, height: body.height.saturating_sub(3), ..body };
        super::help::more(buffer, beside, look, above, below);
        let used = cells::coordinate(rows.iter().map(|row| 1 + usize::from(row.total)).sum::<usize>() + 2);
        if ample && used < body.height {
            let below = Rect { y: body.y + used, height: body.height - used, ..body };
            self.beneath(buffer, below, look, session);
        }
        let foot = Rect { y: area.bottom().saturating_sub(1), height: 1, ..area };
        self.exact(look, session, &lines, foot, buffer);
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        let lines = self.lines(session);
        let last = lines.len().saturating_sub(1);
        let oldest = Self::columns(session) - 1;
        let mut down = true;
        match action {
            Action::Up => {
                self.row = self.row.saturating_sub(1);
                down = false;
            }
            Action::Down => self.row = (self.row + 1).min(last),
            Action::PageUp => {
                self.row = self.row.saturating_sub(PAGE);
                down = false;
            }
            Action::PageDown => self.row = (self.row + PAGE).min(last),
            Action::First => self.row = 0,
            Action::Last => self.row = last,
            Action::Left => self.back = (self.back + 1).min(oldest),
            Action::Right => self.back = self.back.saturating_sub(1),
            Action::FarLeft => self.back = oldest,
            Action::FarRight => self.back = 0,
            Action::NextPane => {
                self.statement = self.statement.next();
                self.row = 0;
                let lines = self.lines(session);
                self.settle(&lines, true);
                return Step::Redraw;
            }
            Action::Why | Action::Act => {
                return match self.asked(session) {
                    Some((subject, place)) => {
                        let subjects = lines.iter().map(|line| line.subject);
                        Step::Open(Overlay::Why(Why::of_lines(subjects, subject, place)))
                    }
                    None if session.game().played().is_empty() => Step::Why(Figure::Cash),
                    None => Step::Stay,
                };
            }
            _ => return Step::Pass,
        }
        self.settle(&lines, down);
        Step::Redraw
    }
}

impl Books {
    /// The next statement, without a hand on it, where it has room whole.
    fn beneath(&self, buffer: &mut Buffer, area: Rect, look: &Look, session: &Session) {
        let next = Self { statement: self.statement.next(), ..Self::default() };
        let lines = next.lines(session);
        let (columns, mut rows) = table(look, session, &lines, true);
        let totals = rows.iter().filter(|row| row.total).count();
        if lines.is_empty() || rows.len() + 2 > usize::from(area.height) {
            return;
        }
        if rows.len() + totals + 2 > usize::from(area.height) {
            rows.iter_mut().for_each(|row| row.total = false);
        }
        let name = look.get(next.statement.name());
        buffer.set_stringn(area.x, area.y, name, usize::from(area.width), look.style(Role::Title));
        let body = Rect { y: area.y + 1, height: area.height - 1, ..area };
        let unit = look.get("number-unit-table");
        let table = Table { theme: &look.theme, corner: &unit, columns: &columns, rows: &rows, selected: None };
        (&table).render(body, buffer);
    }

    /// The amount under the cursor to the cent.
    fn exact(&self, look: &Look, session: &Session, lines: &[Line], area: Rect, buffer: &mut Buffer) {
        let Some(line) = lines.get(self.row) else { return };
        let column = self.column(session);
        let amount = match (line.amounts.get(column), line.shares.get(column)) {
            (Some(amount), _) => money::exact(look.locale(), amount.cents()),
            (None, Some(margin)) => share::percent(*margin, 2),
            (None, None) => return,
        };
        let quarter = match session.game().played().len().checked_sub(1 + self.back) {
            Some(place) => session.game().played().get(place).map(|p| when::point(p.quarter(), look)),
            None => None,
        };
        let quarter = quarter.unwrap_or_else(|| look.get("books-opening"));
        let args = crate::args! { "name" => name(look, line.subject), "quarter" => quarter, "amount" => amount };
        let text = look.format("books-exact", &args);
        let text = cells::cut(&text, usize::from(area.width), look.glyphs().ellipsis);
        buffer.set_string(area.x, area.y, text, look.style(Role::Figure));
    }
}

/// Whether names and columns have room side by side.
fn fits(columns: &[Column], rows: &[Row], width: usize) -> bool {
    let names = rows.iter().map(|row| cells::width(&row.label)).max().unwrap_or(0);
    let (figures, heads) = widest(columns, rows);
    names + columns.len() * (figures.max(heads).max(6) + 2) <= width
}

/// The widest figure, and the widest heading.
fn widest(columns: &[Column], rows: &[Row]) -> (usize, usize) {
    let figures = rows.iter().flat_map(|row| &row.cells).map(|cell| cells::width(cell)).max().unwrap_or(0);
    (figures, columns.iter().map(|column| cells::width(&column.heading)).max().unwrap_or(0))
}

/// Drops the columns for which names would have to be cut, the oldest first unless the cursor stands there. Answers how
/// many went on the left.
fn fit(columns: &mut Vec<Column>, rows: &mut [Row], selected: usize, width: usize) -> usize {
    let names = rows.iter().map(|row| cells::width(&row.label)).max().unwrap_or(0).min(LONG_NAME + 2);
    let (figures, heads) = widest(columns, rows);
    let across = (width.saturating_sub(names) / (figures.max(heads).max(6) + 2)).clamp(1, columns.len().max(1));
    let first = (columns.len() - across.min(columns.len())).min(selected);
    let shown = first..(first + across).min(columns.len());
    columns.truncate(shown.end);
    columns.drain(..first);
    for row in rows {
        row.cells.truncate(shown.end);
        row.cells.drain(..first.min(row.cells.len()));
    }
    first
}

/// The digits of a column stand one above another: the bracket of a negative figure, and the sign of a share, hang out
/// to their right.
fn hang(columns: &mut [Column], rows: &mut [Row]) {
    if !rows.iter().flat_map(|row| &row.cells).any(|cell| cell.ends_with(')')) {
        return;
    }
    let bare = |cell: &String| cell.ends_with(|last: char| last.is_ascii_digit());
    for cell in rows.iter_mut().flat_map(|row| &mut row.cells).filter(|cell| bare(cell)) {
        cell.push(' ');
    }
    for column in columns {
        column.heading.push(' ');
    }
}

fn table(look: &Look, session: &Session, lines: &[Line], narrow: bool) -> (Vec<Column>, Vec<Row>) {
    let quarters = closed(session.game().played());
    let mut columns: Vec<Column> =
        quarters.iter().map(|quarter| Column { heading: when::short(quarter.quarter, look), width: 6 }).collect();
    if columns.is_empty() {
        columns.push(Column { heading: look.get("books-opening"), width: 6 });
    }
    let mut rows: Vec<Row> = lines
        .iter()
        .map(|line| {
            let heading = matches!(line.subject, Subject::Heading(_));
            let indent = if heading || line.total { "" } else { " " };
            let figures = line.amounts.iter().map(|amount| money::table(amount.cents()));
            Row {
                label: format!("{indent}{}", label(look, line.subject, narrow)),
                cells: figures.chain(line.shares.iter().map(|margin| share::percent(*margin, 1))).collect(),
                role: if heading || line.subject == Subject::Margin {
                    Role::Dim
                } else if line.total {
                    Role::Title
                } else {
                    Role::Text
                },
                total: line.total,
            }
        })
        .collect();
    hang(&mut columns, &mut rows);
    (columns, rows)
}
