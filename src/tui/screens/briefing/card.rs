//! The card of the quarter: what is asked, the options, and what follows from the one the hand is on.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::headline;
use crate::desk::say;
use crate::report::cards;
use crate::sim::events;
use crate::sim::runway::HORIZON;
use crate::text::quarter;
use crate::tui::cells;
use crate::tui::screens::Context;
use crate::tui::theme::Role;
use crate::tui::wrap;

/// Draws the card and answers how many rows it took.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>, selected: usize) -> u16 {
    let look = context.look;
    let Some(card) = context.scenario().open_card(context.visible()) else {
        let said = headline::no_card(look, context.session);
        return wrap::write(buffer, area, &said, look.style(Role::Dim));
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
        let mark = if shut { format!(" {}", look.get("exercise-option")) } else { String::new() };
        let line =
            cells::cut(&words, room.saturating_sub(cells::width(&mark)), look.glyphs().ellipsis).to_string() + &mark;
        let y = area.y + write(buffer, 4, &line, role);
        if y < area.bottom() {
            buffer.set_string(area.x, y, format!("{pointer} {check}"), look.style(Role::Key));
        }
    }
    let option_on = u8::try_from(selected).unwrap_or(u8::MAX);
    let then = if context.session.is_shut(option_on) {
        look.get("exercise-option-help")
    } else {
        cards::then(look, context.visible(), context.scenario(), option_on).unwrap_or_default()
    };
    write(buffer, 4, &then, Role::Urgency);
    if let Some(words) = preview(context) {
        write(buffer, 4, &words, Role::Key);
    }
    if answered.is_none() && usize::from(default) != selected {
        let words = look.format("briefing-card-default", &args! { "option" => option(context, default) });
        write(buffer, 4, &words, Role::Dim);
    }
    rows
}

/// What closing with the option the hand is on would probably bring, beside what closing by the draft would.
fn preview(context: &Context<'_>) -> Option<String> {
    let look = context.look;
    let both = context.session.previewed()?.map(|forecast| &forecast.next);
    let was = |[before, after]: [String; 2]| {
        if before == after {
            after
        } else {
            look.format("briefing-was", &args! { "before" => before, "after" => after })
        }
    };
    let runway = was(both.map(|next| quarter::figure_within(next.runway, HORIZON)));
    let cash = was(both.map(|next| say::millions(look.locale(), next.cash.p50)));
    Some(look.format("briefing-preview", &args! { "runway" => runway, "cash" => cash }))
}

/// An option of the open card in words.
pub(super) fn option(context: &Context<'_>, option: u8) -> String {
    cards::option(context.look, context.visible(), context.scenario(), option).unwrap_or_default()
}
