//! How we work: structure, communication, and the mandate team by team.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::args;
use crate::desk::crew::{has_mandate, ways};
use crate::desk::say;
use crate::sim::decisions::RULES;
use crate::tui::cells;
use crate::tui::screens::Context;
use crate::tui::theme::Role;
use crate::tui::widgets::{Meter, Panel, Reading};

/// Rows that the crews need at least.
pub(super) const LEAST_CREWS: u16 = 14;

/// Rows that it takes of `height`: two lines, or a row for each rule once there is a mandate; where there is no room
/// for these, all rules in two lines.
pub(super) fn rows(context: &Context<'_>, height: u16) -> u16 {
    let whole = RULES as u16 + 3;
    match has_mandate(context.visible()) {
        true if height >= LEAST_CREWS + whole => whole,
        true => 5,
        false => 4,
    }
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
    super::write_lines(look, buffer, inner, inner.y, &[ways(look, context.session)]);
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
    if usize::from(inner.height) <= RULES {
        let adopted = visible.organisation.adopted.map(|share| say::whole(share * teams).to_string());
        let lines = [look.format("people-rules", &args! { "all" => say::whole(teams) }), adopted.join("  ")];
        super::write_lines(look, buffer, inner, inner.y + 1, &lines);
        return;
    }
    let rules = names.iter().zip(visible.organisation.adopted).enumerate();
    for (y, (rule, (name, share))) in (inner.y + 1..inner.bottom()).zip(rules) {
        let adopted = say::whole(share * teams);
        let words = look.format("people-teams", &args! { "count" => adopted, "all" => say::whole(teams) });
        let meter = Meter {
            theme: &look.theme,
            label: name,
            label_width,
            reading: Reading::Exact(share),
            value: &words,
            role: if mandate.rules & (1 << rule) != 0 { Role::Platform } else { Role::Dim },
        };
        (&meter).render(Rect { y, height: 1, ..inner }, buffer);
    }
}
