//! Tenants: who holds which machines, what stands idle, what they pay.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::args;
use crate::sim::grid;
use crate::text::{count, decimal, share};
use crate::tui::screens::{Context, Look};
use crate::tui::theme::Role;
use crate::tui::widgets::Panel;
use crate::tui::{cells, say, when};

/// Whether there is anything to tell: a team, tenants, machines for them, or an offer.
pub(super) fn any(context: &Context<'_>) -> bool {
    let visible = context.visible();
    !visible.grid.is_off(&visible.levels) || visible.grid.units() > 0.0
}

/// Draws it, the weightiest lines first.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let look = context.look;
    let title = look.get("machines-tenants");
    (&Panel::new(&look.theme, &title)).render(area, buffer);
    let inner = Panel::inner(area);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    for (y, line) in (inner.y..inner.bottom()).zip(lines(look, context)) {
        let line = cells::cut(&line, usize::from(inner.width), look.glyphs().ellipsis);
        buffer.set_string(inner.x, y, line, look.style(Role::Text));
    }
}

fn lines(look: &Look, context: &Context<'_>) -> Vec<String> {
    let (visible, scenario, locale) = (context.visible(), context.scenario(), context.look.locale());
    let (grid, levels) = (&visible.grid, &visible.levels);
    let units = |units: f64| look.format("unit", &args! { "count" => say::whole(units) });
    let mut lines = Vec::new();
    if grid.revenue + grid.bare_revenue != 0.0 || grid.earned != 0.0 {
        let words = args! {
            "revenue" => say::millions(locale, grid.revenue + grid.bare_revenue),
            "return" => say::millions(locale, grid.earned),
        };
        lines.push(look.format("machines-tenants-money", &words));
    }
    if grid.built < 1.0 && (grid.built > 0.0 || levels.allocation.platform > 0.0) {
        lines.push(look.format("machines-tenants-product", &args! { "share" => share::percent(grid.built, 0) }));
    }
    if grid.units() > 0.0 {
        let words = args! {
            "units" => count::prose(locale, say::whole(grid.tenants)),
            "all" => units(grid.units()),
            "idle" => share::percent(grid.idle_share(), 0),
        };
        lines.push(look.format("machines-tenants-services", &words));
    }
    if grid.bare > 0.0 || levels.grid.bare_renting {
        lines.push(look.format("machines-tenants-bare", &args! { "units" => units(grid.bare) }));
    }
    if grid.evicted > 0.0 {
        lines.push(look.format("machines-tenants-evicted", &args! { "units" => units(grid.evicted) }));
    }
    let usual = grid::reference_price(&scenario.grid, visible.turn(scenario));
    let words = args! {
        "price" => decimal::fixed(levels.grid.price_per_unit_hour, 2),
        "usual" => decimal::fixed(usual, 2),
    };
    lines.push(look.format("machines-tenants-price", &words));
    lines.push(look.format("machines-tenants-name", &args! { "name" => decimal::fixed(grid.reputation, 2) }));
    if let Some(since) = grid.rival {
        lines.push(look.format("machines-tenants-rival", &args! { "quarter" => when::point(since, look) }));
    }
    lines
}
