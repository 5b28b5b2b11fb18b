//! The front page of a year that is over: a headline, what the year was in three columns, its quarters in figures, and
//! a correction. Rules choose among the texts; the texts are the story's.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::analysis::appraised::Appraised;
use crate::desk::front::{self, Year};
use crate::desk::session::Played;
use crate::desk::when;
use crate::sim::figures::Figure;
use crate::sim::units::{Money, Quarter};
use crate::text::{Args, duration, money, share};
use crate::tui::screens::{Context, trends};
use crate::tui::theme::Role;
use crate::tui::widgets::{Bars, Column, Panel, Row, Table};
use crate::tui::{cells, wrap};

/// Cells from which the year is told in columns.
const COLUMNS_FROM: u16 = 108;
/// Cells between two columns.
const GUTTER: u16 = 3;
/// Rows of the bars, where there is no room to spare.
const TALLEST: u16 = 16;
/// The widest page.
const WIDEST: u16 = 180;

/// Draws the page; the last played quarter holds December.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>, appraised: Option<[Appraised; 2]>) {
    let look = context.look;
    let all = context.game().played();
    let (Some(last), Some(says)) = (all.last(), front::page(all, context.scenario())) else { return };
    let year = Year::of(all, last.quarter().year());
    let args = front::facts(look, context.scenario(), &year, last);
    let wide = area.width >= COLUMNS_FROM;
    let width = area.width.saturating_sub(2).min(WIDEST);
    let mut page = Rect { x: area.x + (area.width - width) / 2, width, ..area };
    // Where there is room to spare, the page keeps a margin above.
    let margin = u16::from(area.height >= 30) + u16::from(area.height >= 50);
    take(&mut page, margin);
    head(buffer, &mut page, context, &says.headline, &args, wide);
    let told = [("front-till", says.till), ("front-machines", says.machines), ("front-street", says.street)];
    let told = told.map(|(heading, id)| (look.get(heading), look.format(&id, &args)));
    if wide {
        columns(buffer, &mut page, context, &told);
    } else {
        for (heading, words) in &told {
            let rows = wrap::write(buffer, page, &format!("{heading}: {words}"), look.style(Role::Text));
            let head = Rect { height: 1.min(page.height), width: cells::coordinate(cells::width(heading) + 1), ..page };
            buffer.set_style(head, look.style(Role::Key));
            take(&mut page, rows);
        }
    }
    take(&mut page, u16::from(area.height >= 26));
    figures(buffer, &mut page, context, &year);
    let correction = look.get(&says.correction);
    let rows_of = |words: &str| cells::coordinate(wrap::wrap(words, usize::from(page.width)).len());
    let rows = rows_of(&correction);
    if let Some(appraised) = appraised {
        // The last row is the line that says how to go on.
        let room = Rect { height: page.height.saturating_sub(1), ..page };
        // With what did it, where that takes nothing from the correction.
        let [value, with_why] = front::value(look, context.scenario(), appraised);
        let words = if rows_of(&with_why) + rows <= room.height { with_why } else { value };
        let rows = wrap::write(buffer, room, &words, look.style(Role::Title));
        take(&mut page, rows);
    }
    // The last row is the line that says how to go on.
    if page.height > rows + 1 {
        let gap = u16::from(page.height > rows + 2);
        take(&mut page, gap);
        wrap::write(buffer, page, &correction, look.style(Role::Dim));
    }
}

/// Takes rows from the top of what is left.
fn take(page: &mut Rect, rows: u16) {
    let rows = rows.min(page.height);
    page.y += rows;
    page.height -= rows;
}

/// Name, date, headline and the line of figures under it, between rules.
fn head(buffer: &mut Buffer, page: &mut Rect, context: &Context<'_>, headline: &str, args: &Args<'_>, wide: bool) {
    let look = context.look;
    let rule = look.glyphs().horizontal.repeat(usize::from(page.width));
    let line = |buffer: &mut Buffer, page: &mut Rect| {
        buffer.set_string(page.x, page.y, &rule, look.style(Role::Border));
        take(page, 1);
    };
    let centred = |buffer: &mut Buffer, page: &mut Rect, words: &str, role: Role| {
        for words in wrap::wrap(words, usize::from(page.width)) {
            let aside = usize::from(page.width).saturating_sub(cells::width(&words)) / 2;
            buffer.set_string(page.x + cells::coordinate(aside), page.y, &words, look.style(role));
            take(page, 1);
        }
    };
    let paper = look.get("front-paper");
    if wide {
        // Set apart letter by letter, where there is room for that.
        let spaced: String = paper.to_uppercase().chars().flat_map(|letter| [letter, ' ']).collect();
        let spaced = if cells::width(&spaced) <= usize::from(page.width) { spaced.trim_end() } else { &paper };
        let aside = usize::from(page.width).saturating_sub(cells::width(spaced)) / 2;
        let room = usize::from(page.width) - aside;
        buffer.set_stringn(page.x + cells::coordinate(aside), page.y, spaced, room, look.style(Role::Title));
        take(page, 1);
        centred(buffer, page, &look.format("front-date", args), Role::Dim);
        line(buffer, page);
        take(page, 1);
    } else {
        let dot = look.glyphs().dot;
        centred(buffer, page, &format!("{paper} {dot} {}", look.format("front-date", args)), Role::Dim);
        line(buffer, page);
    }
    centred(buffer, page, &look.format(headline, args), Role::Figure);
    centred(buffer, page, &look.format("front-deck", args), Role::Dim);
    take(page, u16::from(wide));
    line(buffer, page);
    take(page, u16::from(wide));
}

/// The three columns with rules between them.
fn columns(buffer: &mut Buffer, page: &mut Rect, context: &Context<'_>, told: &[(String, String); 3]) {
    let look = context.look;
    let across = cells::coordinate(told.len());
    let width = (page.width - GUTTER * (across - 1)) / across;
    let rows = told.iter().map(|(_, words)| wrap::wrap(words, usize::from(width)).len()).max().unwrap_or(0);
    let rows = cells::coordinate(rows + 1).min(page.height);
    for (at, (heading, words)) in (0..across).zip(told) {
        let column = Rect { x: page.x + at * (width + GUTTER), width, height: rows, ..*page };
        buffer.set_stringn(column.x, column.y, heading, usize::from(width), look.style(Role::Key));
        let body = Rect { y: column.y + 1, height: rows.saturating_sub(1), ..column };
        wrap::write(buffer, body, words, look.style(Role::Text));
        if at > 0 {
            for y in column.top()..column.bottom() {
                buffer.set_string(column.x - 2, y, look.glyphs().vertical, look.style(Role::Border));
            }
        }
    }
    take(page, rows);
}

/// The year's quarters in figures; beside them, where there is room, sales and cash as bars.
fn figures(buffer: &mut Buffer, page: &mut Rect, context: &Context<'_>, year: &Year<'_>) {
    let (look, locale) = (context.look, context.look.locale());
    let heads: Vec<String> = year.reports().map(|report| when::axis(report.quarter, look)).collect();
    let mut columns: Vec<Column> = heads.iter().map(|heading| Column { heading: heading.clone(), width: 7 }).collect();
    columns.push(Column { heading: look.get("front-year"), width: 7 });
    let millions = |value: f64| money::cell_even(locale, Money::from_millions(value).cents());
    let line = |label: String, of: &dyn Fn(&Played) -> String, whole: String| Row {
        label,
        cells: year.played.iter().map(|played| of(played)).chain([whole]).collect(),
        role: Role::Text,
        total: false,
    };
    let short = |id: &str| look.short(id);
    let hours = |hours: f64| duration::hours_even(locale, hours);
    let sales = year.sum(|report| report.sales);
    let margin = 1.0 - year.sum(|report| report.cost_of_sales) / sales.max(1e-9);
    let cash = |played: &Played| millions(played.after().ledger.cash().millions());
    let rows = [
        line(short("figure-sales"), &|played| millions(played.report.sales), millions(sales)),
        line(
            short("figure-gross-margin"),
            &|played| share::percent(played.report.gross_margin(), 1),
            share::percent(margin, 1),
        ),
        line(
            short("figure-operating-result"),
            &|played| millions(played.report.operating_result),
            millions(year.sum(|report| report.operating_result)),
        ),
        line(short("figure-cash"), &cash, String::new()),
        line(short("figure-outage-hours"), &|played| hours(played.report.outage_hours), hours(year.outage_hours())),
    ];
    let height = cells::coordinate(rows.len() + 1).min(page.height);
    let beside = page.width >= COLUMNS_FROM - 4;
    let width = if beside { page.width * 11 / 20 } else { page.width };
    let corner = look.get("number-unit-cell");
    let table = Table { theme: &look.theme, corner: &corner, columns: &columns, rows: &rows, selected: None };
    (&table).render(Rect { width, height, ..*page }, buffer);
    if !beside {
        take(page, height);
        return;
    }
    // The value, the correction and the last line stay below.
    let tallest = if page.height > 2 * TALLEST { page.height } else { TALLEST };
    let room = page.height.saturating_sub(5).clamp(height, tallest);
    if room > height + TALLEST / 2 {
        let below = Rect { y: page.y + height + 1, width, height: room - height - 1, ..*page };
        trends::panel(buffer, below, context, Figure::Cash);
    }
    let right = Rect { x: page.x + width + 2, width: page.width - width - 2, height: room, ..*page };
    let title = look.get("front-bars");
    (&Panel::new(&look.theme, &title)).render(right, buffer);
    let inner = Panel::inner(right);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    let values: Vec<f64> = eight(context, year).iter().map(|played| played.report.sales).collect();
    let names: Vec<String> = eight(context, year).iter().map(|played| when::short(played.quarter(), look)).collect();
    let amounts: Vec<String> = values.iter().map(|sales| millions(*sales)).collect();
    let bars = Bars {
        theme: &look.theme,
        values: &values,
        names: &names,
        figures: &amounts,
        limit: None,
        scale: None,
        role: Role::Figure,
    };
    (&bars).render(inner, buffer);
    take(page, room);
}

/// The quarters of this year and of the one before.
fn eight<'a>(context: &Context<'a>, year: &Year<'_>) -> &'a [Played] {
    let played = context.game().played();
    let first = year.played.first().map_or(Quarter::default(), |played| played.quarter());
    let before = played.iter().filter(|played| played.quarter() < first).count();
    played.get(before.saturating_sub(4)..).unwrap_or_default()
}
