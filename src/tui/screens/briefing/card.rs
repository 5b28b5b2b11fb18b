//! The card of the quarter: what is asked, the options, and what follows from the one the hand is on.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::pages::Whole;
use crate::args;
use crate::desk::headline;
use crate::desk::remark::{left_standing, would_be_short_of};
use crate::desk::say;
use crate::report::cards;
use crate::sim::events;
use crate::sim::runway::HORIZON;
use crate::text::quarter;
use crate::tui::cells;
use crate::tui::screens::Context;
use crate::tui::theme::Role;
use crate::tui::wrap;

/// Rows that a card may have without its body, at most.
const BESIDE_BODY: u16 = 24;

/// What was drawn.
pub(super) struct Drawn {
    /// Rows it took.
    pub(super) rows: u16,
    /// The row, from the first, of the option the hand is on.
    pub(super) hand: Option<u16>,
    /// The last row, from the first, of what closing with it would bring.
    pub(super) effect: Option<u16>,
}

/// Draws the card into as many rows as it needs.
pub(super) fn whole(area: Rect, context: &Context<'_>, selected: usize) -> Whole {
    let mut cells = Buffer::empty(Rect { height: most_rows(area.width, context), ..area });
    let place = cells.area;
    let Drawn { rows, hand, effect } = draw(&mut cells, place, context, selected);
    Whole { cells, rows, hand, effect }
}

/// Rows that the card may take in this width: somebody's own may have a long body.
pub(super) fn most_rows(width: u16, context: &Context<'_>) -> u16 {
    let body = cards::body(context.look, context.visible(), context.scenario()).unwrap_or_default();
    cells::coordinate(wrap::wrap(&body, usize::from(width)).len()).saturating_add(BESIDE_BODY)
}

/// Draws the card.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>, selected: usize) -> Drawn {
    let look = context.look;
    let Some(card) = context.scenario().open_card(context.visible()) else {
        let said = headline::no_card(look, context.session);
        return Drawn { rows: wrap::write(buffer, area, &said, look.style(Role::Dim)), hand: None, effect: None };
    };
    let mut rows = 0;
    let mut write = |buffer: &mut Buffer, indent: u16, words: &str, role: Role| {
        let place = Rect {
            x: area.x + indent,
            y: area.y + rows,
            width: area.width.saturating_sub(indent),
            height: area.height.saturating_sub(rows),
        };
        let first = rows;
        rows += wrap::write(buffer, place, words, look.style(role));
        first
    };
    let title = look.name("event", &card.id);
    write(buffer, 0, &format!("{}: {title}", look.get("briefing-card")), Role::Key);
    let body = cards::body(look, context.visible(), context.scenario());
    write(buffer, 0, &body.unwrap_or_default(), Role::Text);
    let answered = context.session.draft().event;
    let default = events::default_option(context.visible(), context.scenario());
    let mut hand = None;
    for index in 0..card.options.len() {
        let number = u8::try_from(index).unwrap_or(u8::MAX);
        let words = option(context, number);
        let chosen = index == selected;
        let pointer = if chosen { look.glyphs().pointer } else { " " };
        let check = match answered {
            Some(answer) if answer == number => look.glyphs().check,
            None if default == number => look.glyphs().pending,
            _ => " ",
        };
        let shut = context.session.is_shut(number);
        let role = match (chosen, shut) {
            (true, _) => Role::Selection,
            (false, true) => Role::Dim,
            (false, false) => Role::Text,
        };
        // The marks stand before the line: a line that is wrapped loses what it begins with.
        let room = usize::from(area.width.saturating_sub(4));
        let mark = if shut {
            format!(" {}", look.get("exercise-option"))
        } else if context.session.opens_a_door(number) {
            format!(" {}", look.glyphs().one_way)
        } else {
            String::new()
        };
        let line =
            cells::cut(&words, room.saturating_sub(cells::width(&mark)), look.glyphs().ellipsis).to_string() + &mark;
        let row = write(buffer, 4, &line, role);
        let y = area.y + row;
        if chosen {
            hand = Some(row);
        }
        if y < area.bottom() {
            buffer.set_string(area.x, y, format!("{pointer} {check}"), look.style(Role::Key));
        }
    }
    // What it would bring stands next to the options: it is never what a short screen has no room for.
    let effect = preview(context, usize::from(area.width.saturating_sub(4))).map(|words| {
        let row = write(buffer, 4, &words, Role::Key);
        row + cells::coordinate(wrap::wrap(&words, usize::from(area.width.saturating_sub(4))).len()).saturating_sub(1)
    });
    let option_on = u8::try_from(selected).unwrap_or(u8::MAX);
    let then = if context.session.is_shut(option_on) {
        look.get("exercise-option-help")
    } else {
        cards::then(look, context.visible(), context.scenario(), option_on).unwrap_or_default()
    };
    write(buffer, 4, &then, Role::Urgency);
    if answered != Some(option_on) && !context.session.is_shut(option_on) {
        for words in would_be_short_of(look, context.session, option_on) {
            write(buffer, 4, &words, Role::Warning);
        }
    }
    for words in silence(context, default, selected) {
        write(buffer, 4, &words, Role::Dim);
    }
    Drawn { rows, hand, effect }
}

/// What comes of an open card that is left unanswered: which option holds, where the hand is on another, and the levers that
/// it leaves where they stand; nothing once it is answered.
fn silence(context: &Context<'_>, default: u8, selected: usize) -> Vec<String> {
    let look = context.look;
    let is_elsewhere = context.session.draft().event.is_none() && usize::from(default) != selected;
    let holds = || look.format("briefing-card-default", &args! { "option" => option(context, default) });
    is_elsewhere.then(holds).into_iter().chain(left_standing(look, context.session)).collect()
}

/// What closing with the option the hand is on would probably bring, beside what closing by the draft would; why that is
/// not told where it is covered.
fn preview(context: &Context<'_>, room: usize) -> Option<String> {
    let look = context.look;
    if context.session.is_previewing() && context.session.covered() {
        let why = if context.session.asks_range() { "briefing-preview-covered" } else { "exercise-no-forecast" };
        return Some(look.get(why));
    }
    let both = context.session.previewed()?.map(|forecast| &forecast.next);
    let was = |[before, after]: [String; 2]| {
        if before == after {
            after
        } else {
            look.format("briefing-was", &args! { "before" => before, "after" => after })
        }
    };
    let cash = was(both.map(|next| say::millions(look.locale(), next.cash.p50)));
    let said = |runway: String| look.format("briefing-preview", &args! { "runway" => runway, "cash" => cash.as_str() });
    // The unit stands where the line has room for it.
    let whole = said(was(both.map(|next| quarter::length_within(look.locale(), next.runway, HORIZON))));
    let figures = || said(was(both.map(|next| quarter::figure_within(next.runway, HORIZON))));
    Some(if cells::width(&whole) <= room { whole } else { figures() })
}

/// An option of the open card in words.
pub(super) fn option(context: &Context<'_>, option: u8) -> String {
    cards::option(context.look, context.visible(), context.scenario(), option).unwrap_or_default()
}
