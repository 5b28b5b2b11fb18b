//! How we work: structure, communication, and the mandate team by team.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::args;
use crate::desk::crew::{has_mandate, ways};
use crate::desk::say;
use crate::sim::decisions::RULES;
use crate::tui::cells;
use crate::tui::screens::{Context, Look};
use crate::tui::theme::Role;
use crate::tui::widgets::{Meter, Panel, Reading};

/// Rows that the crews need at least.
pub(super) const LEAST_CREWS: u16 = 14;

/// Rows that it takes where rules alone stand in it.
const RULES_ALONE: u16 = RULES as u16 + 2;

/// Rows that it takes of `height`: two lines, or a row for each rule once there is a mandate; where there is no room
/// for these, all rules in two lines.
pub(super) fn rows(context: &Context<'_>, height: u16) -> u16 {
    let whole = RULES_ALONE + 1;
    match has_mandate(context.visible()) {
        true if height >= LEAST_CREWS + whole => whole,
        true if height >= super::CREW_ROWS + 2 + RULES_ALONE => RULES_ALONE,
        true => 5,
        false => 4,
    }
}

/// Whether the rules leave the words about the crews and how we work no room beside them.
pub(super) fn crowds(context: &Context<'_>, height: u16) -> bool {
    rows(context, height) == RULES_ALONE
}

/// Draws it, in as many rows as there are.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    if area.height < 3 {
        return;
    }
    let look = context.look;
    let title = look.get("people-work");
    (&Panel::new(&look.theme, &title)).render(area, buffer);
    let inner = super::inset(Panel::inner(area));
    let alone = usize::from(inner.height) == RULES && has_mandate(context.visible());
    if !alone {
        super::write_lines(look, buffer, inner, inner.y, &[ways(look, context.session)]);
    }
    if !has_mandate(context.visible()) {
        let line = look.get("people-no-mandate");
        super::write_lines(look, buffer, inner, inner.y + 1, &[line]);
        return;
    }
    let visible = context.visible();
    let mandate = visible.levels.mandate;
    let teams = context.scenario().organisation.teams;
    let names: Vec<String> = (1..=RULES).map(|rule| look.short(&format!("rule-{rule}"))).collect();
    let label_width = names.iter().map(|name| cells::width(name)).max().unwrap_or(0);
    if usize::from(inner.height) < RULES {
        let adopted = visible.organisation.adopted.map(|share| say::whole(share * teams).to_string());
        let lines = [look.format("people-rules", &args! { "all" => say::whole(teams) }), adopted.join("  ")];
        super::write_lines(look, buffer, inner, inner.y + 1, &lines);
        return;
    }
    let rules = names.iter().zip(visible.organisation.adopted).enumerate();
    for (y, (rule, (name, share))) in (inner.y + u16::from(!alone)..inner.bottom()).zip(rules) {
        let adopted = say::whole(share * teams);
        let words = look.format("people-teams", &args! { "count" => adopted, "all" => say::whole(teams) });
        let role = if mandate.rules & (1 << rule) != 0 { Role::Platform } else { Role::Dim };
        let place = Rect { y, height: 1, ..inner };
        // Team by team where a mark for each has room, else as a share of them.
        if team_by_team(buffer, place, look, (name, label_width), (adopted, say::whole(teams)), &words, role) {
            continue;
        }
        let meter =
            Meter { theme: &look.theme, label: name, label_width, reading: Reading::Exact(share), value: &words, role };
        (&meter).render(place, buffer);
    }
}

/// A rule in a line with a mark for each team: those that live by it first. Whether there was room for it.
fn team_by_team(
    buffer: &mut Buffer,
    area: Rect,
    look: &Look,
    (name, label_width): (&str, usize),
    (adopted, teams): (i64, i64),
    words: &str,
    role: Role,
) -> bool {
    let (adopted, teams) = (usize::try_from(adopted).unwrap_or(0), usize::try_from(teams).unwrap_or(0));
    let room = usize::from(area.width);
    // A gap between two marks where there is room for it, so that they can be counted.
    let needed = |step: usize| label_width + 1 + teams * step + cells::width(words) + 1;
    let Some(step) = [2, 1].into_iter().find(|step| needed(*step) <= room) else { return false };
    let gap = " ".repeat(step - 1);
    let marks = |count: usize, mark: &str| format!("{mark}{gap}").repeat(count);
    let adopted = adopted.min(teams);
    let glyphs = look.glyphs();
    buffer.set_string(area.x, area.y, cells::pad(name, label_width, glyphs.ellipsis), look.style(Role::Text));
    let x = area.x + cells::coordinate(label_width + 1);
    let those = marks(adopted, glyphs.full);
    buffer.set_string(x, area.y, &those, look.style(role));
    let others = x + cells::coordinate(cells::width(&those));
    buffer.set_string(others, area.y, marks(teams - adopted, glyphs.pending), look.style(Role::Dim));
    let end = area.right().saturating_sub(cells::coordinate(cells::width(words)));
    buffer.set_string(end, area.y, words, look.style(Role::Text));
    true
}
