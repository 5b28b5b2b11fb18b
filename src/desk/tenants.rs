//! Tenants: who holds which machines, what stands idle, what they pay.

use crate::args;
use crate::desk::session::Session;
use crate::desk::{say, when};
use crate::sim::grid;
use crate::text::{Texts, count, decimal, share};

/// Whether there is anything to tell: a team, tenants, machines for them, or an offer.
#[must_use]
pub fn any(session: &Session) -> bool {
    let visible = session.visible();
    !visible.grid.is_off(&visible.levels) || visible.grid.units() > 0.0
}

/// What there is to tell, the weightiest lines first.
#[must_use]
pub fn lines(texts: &Texts, session: &Session) -> Vec<String> {
    let (visible, scenario, locale) = (session.visible(), session.scenario(), texts.locale());
    let (grid, levels) = (&visible.grid, &visible.levels);
    let units = |units: f64| texts.format("unit", &args! { "count" => say::whole(units) });
    let mut lines = Vec::new();
    if grid.revenue + grid.bare_revenue != 0.0 || grid.earned != 0.0 {
        let millions = |value: f64| say::millions_told(texts, value);
        let words = args! {
            "revenue" => millions(grid.revenue + grid.bare_revenue), "return" => millions(grid.earned),
        };
        lines.push(texts.format("machines-tenants-money", &words));
    }
    if grid.built < 1.0 && (grid.built > 0.0 || levels.allocation.platform > 0.0) {
        lines.push(texts.format("machines-tenants-product", &args! { "share" => share::percent(grid.built, 0) }));
    }
    if grid.units() > 0.0 {
        let words = args! {
            "units" => count::prose(locale, say::whole(grid.tenants)),
            "all" => units(grid.units()),
            "idle" => share::percent(grid.idle_share(), 0),
        };
        lines.push(texts.format("machines-tenants-services", &words));
    }
    if grid.bare > 0.0 || levels.grid.bare_renting {
        lines.push(texts.format("machines-tenants-bare", &args! { "units" => units(grid.bare) }));
    }
    if grid.evicted > 0.0 {
        lines.push(texts.format("machines-tenants-evicted", &args! { "units" => units(grid.evicted) }));
    }
    let usual = grid::reference_price(&scenario.grid, visible.turn(scenario));
    let words = args! {
        "price" => decimal::fixed(levels.grid.price_per_unit_hour, 2),
        "usual" => decimal::fixed(usual, 2),
    };
    lines.push(texts.format("machines-tenants-price", &words));
    lines.push(texts.format("machines-tenants-name", &args! { "name" => decimal::fixed(grid.reputation, 2) }));
    if let Some(since) = grid.rival {
        lines.push(texts.format("machines-tenants-rival", &args! { "quarter" => when::point(since, texts) }));
    }
    lines
}
