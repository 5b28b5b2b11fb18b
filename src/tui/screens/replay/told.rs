//! One quarter of a save on a page: what was decided, what happened, the figures with their change, cash so far.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::args;
use crate::desk::saves::FIGURES;
use crate::desk::session::Game;
use crate::desk::why::Question;
use crate::desk::{changes, say};
use crate::report::words;
use crate::sim::figures::Figure;
use crate::text::Locale;
use crate::tui::screens::{Context, Look, trends};
use crate::tui::theme::Role;
use crate::tui::widgets::{Curve, Curves, Dash};
use crate::tui::{cells, wrap};

/// Columns of the figures.
const COLUMN: u16 = 40;
/// The same where names have room to be whole.
const WIDE_COLUMN: u16 = 54;
/// Columns from which they have.
const WIDE: u16 = 108;
/// Rows from which two charts have room.
const TWO_CHARTS: u16 = 20;
/// Changes that are told at most.
const CHANGES: usize = 4;
/// Columns that the name of a change has.
const NAME: usize = 15;

/// What of the page is still free, from the top.
struct Page<'a> {
    buffer: &'a mut Buffer,
    area: Rect,
    look: &'a Look,
}

impl Page<'_> {
    fn write(&mut self, words: &str, role: Role, most: u16) {
        let area = Rect { height: self.area.height.min(most), ..self.area };
        let rows = wrap::write(self.buffer, area, words, self.look.style(role));
        self.skip(rows);
    }

    fn skip(&mut self, rows: u16) {
        let rows = rows.min(self.area.height);
        self.area.y += rows;
        self.area.height -= rows;
    }
}

/// Draws the quarter at a place of the whole game; `context` holds the game as it stood at its end.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>, whole: &Game, place: usize, figure: usize) {
    let look = context.look;
    let Some(played) = context.game().played().last() else { return };
    let roomy = area.height > 26;
    let mut page = Page { buffer, area, look };
    page.write(&look.get("replay-decided"), Role::Key, 1);
    let what = words::what(look, context.game(), played, 8, look.glyphs().dot);
    page.write(&what, Role::Text, if roomy { 6 } else { 3 });
    for note in whole.notes().iter().filter(|note| note.quarter == played.quarter()) {
        page.write(&look.format("replay-note", &args! { "note" => note.text.as_str() }), Role::Urgency, 2);
    }
    page.skip(u16::from(roomy));
    page.write(&look.get("replay-happened"), Role::Key, 1);
    happened(&mut page, context);
    if let Some(verdict) = whole.verdict().filter(|_| place + 1 == whole.played().len()) {
        let ending = look.get(&format!("ending-{}", verdict.ending.id()));
        let result = words::result(look, &verdict, whole.day());
        page.write(&format!("{ending} {} {result}", look.glyphs().dot), Role::Figure, 2);
    }
    page.skip(1);
    let rest = page.area;
    let column = if rest.width < WIDE { COLUMN } else { WIDE_COLUMN };
    let left = Rect { width: column.min(rest.width), ..rest };
    figures(buffer, left, context, figure);
    let right = Rect { x: left.right() + 2, width: rest.width.saturating_sub(left.width + 2), ..rest };
    // With room for two, the chosen figure stands below cash.
    let chosen = FIGURES.get(figure).copied().filter(|figure| *figure != Figure::Cash && right.height >= TWO_CHARTS);
    let upper = Rect { height: if chosen.is_some() { right.height / 2 } else { right.height }, ..right };
    cash(buffer, upper, look, whole, place);
    if let Some(figure) = chosen {
        let lower = Rect { y: upper.bottom(), height: right.height - upper.height, ..right };
        trends::courses(buffer, lower, context, &[figure]);
    }
}

/// What changed most, each with its largest reasons.
fn happened(page: &mut Page<'_>, context: &Context<'_>) {
    let (look, session) = (context.look, context.session);
    let found = changes::most(session, CHANGES);
    if found.is_empty() {
        page.write(&look.get("replay-calm"), Role::Dim, 1);
    }
    let was: Vec<String> = found
        .iter()
        .map(|why| {
            let of = |amount: i64| changes::value(why.figure, why.unit, amount, look);
            look.format("briefing-was", &args! { "before" => of(why.before), "after" => of(why.after) })
        })
        .collect();
    let widest = was.iter().map(|was| cells::width(was)).max().unwrap_or(0);
    for (why, was) in found.into_iter().zip(&was) {
        let id = format!("figure-{}", why.figure.id());
        let whole = look.get(&id);
        let name = if cells::width(&whole) <= NAME { whole } else { look.short(&id) };
        let head = cells::pad(&name, NAME, look.glyphs().ellipsis);
        let was = cells::pad(was, widest, look.glyphs().ellipsis);
        let (head, room) = (format!("{head} {was}"), usize::from(page.area.width));
        for line in changes::lines(&head, 2, room, (&why, "briefing-because"), session, look) {
            if page.area.height > 0 {
                page.buffer.set_stringn(page.area.x, page.area.y, line, room, look.style(Role::Text));
            }
            page.skip(1);
        }
    }
}

/// The figures, each with what the quarter moved it by.
fn figures(buffer: &mut Buffer, area: Rect, context: &Context<'_>, chosen: usize) {
    let (look, scenario) = (context.look, context.scenario());
    let Some(played) = context.game().played().last() else { return };
    let locale: Locale = look.locale();
    let glyphs = look.glyphs();
    let whole = area.width >= WIDE_COLUMN;
    let place = context.game().played().len() - 1;
    for ((at, figure), y) in FIGURES.into_iter().enumerate().zip(area.top()..area.bottom()) {
        let of = |visible| Question::Figure(figure).whole(scenario, visible);
        let (Some((form, after)), Some((_, before))) = (of(played.after()), of(played.before())) else { continue };
        let pointer = if at == chosen { glyphs.pointer } else { " " };
        let id = format!("figure-{}", figure.id());
        let name = if whole { look.get(&id) } else { look.short(&id) };
        let value = say::amount(locale, form, after);
        // What is written as nothing is not written.
        let moved = say::amount_change(locale, form, after - before);
        // The first quarter's sales have none before them to differ from, as *why* says too.
        let compared = place > 0 || Question::Figure(figure).answer(context.session, place).is_some();
        let still = !compared || moved == say::amount_change(locale, form, 0);
        let moved = if still { String::new() } else { moved };
        let line = format!(
            "{pointer} {} {} {}",
            cells::pad(&name, if whole { 28 } else { 14 }, glyphs.ellipsis),
            cells::pad_left(&value, 12, glyphs.ellipsis),
            cells::pad_left(&moved, 10, glyphs.ellipsis),
        );
        let role = if at == chosen { Role::Selection } else { Role::Text };
        buffer.set_stringn(area.x, y, line, usize::from(area.width), look.style(role));
    }
}

/// Cash up to the quarter, on the axes of the whole game.
fn cash(buffer: &mut Buffer, area: Rect, look: &Look, whole: &Game, place: usize) {
    if area.height < 4 {
        return;
    }
    let locale = look.locale();
    let all: Vec<f64> = whole.played().iter().map(|played| played.after().ledger.cash().millions()).collect();
    let (top, low) = all.iter().fold((100.0_f64, 0.0_f64), |(top, low), value| (top.max(*value), low.min(*value)));
    let so_far = all.get(..=place).unwrap_or(&all);
    let now = say::millions(locale, so_far.last().copied().unwrap_or_default());
    let curves = [Curve { values: so_far, dash: Dash::Solid, role: Role::Figure, name: &now }];
    let name = format!("{} {}", look.short("figure-cash"), say::millions(locale, top));
    let mut values = vec![(0.0, "0".to_owned()), (top, name)];
    if low < 0.0 {
        values.push((low, say::millions(locale, low)));
    }
    let years = whole.played().iter().enumerate().filter(|(_, played)| played.quarter().season() == 0);
    let named: Vec<(usize, String)> = years.map(|(i, played)| (i, played.quarter().year().to_string())).collect();
    let across = all.len();
    let chart = Curves {
        theme: &look.theme,
        curves: &curves,
        shade: None,
        across,
        bounds: Some((low, top)),
        values: &values,
        places: &named,
        marks: &[],
    };
    (&chart).render(area, buffer);
}
