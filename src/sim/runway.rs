//! Runway: how many quarters the money lasts if nothing changes for the better.

use crate::sim::finance;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// Quarters looked ahead: the most that a runway shows. A limit of the figure, not of the company.
pub const HORIZON: u16 = 8;

/// Quarters until cash and committed credit fall below the cash that the business needs in hand, on an eight-quarter
/// roll-forward: the smoothed flow of late, last year's swing of working capital without what growth released, the
/// capital window shut, and suppliers nervous (terms drift to `nervous_terms`). 8 when the money lasts longer; parts
/// of a quarter count.
#[must_use]
pub fn runway(visible: &Visible, scenario: &Scenario) -> f64 {
    let c = &scenario.suppliers;
    let floor = scenario.finance.working_cash.max(scenario.finance.minimum_cash);
    let credit = finance::credit_left(visible, scenario, 0.0);
    let mut cash = visible.ledger.cash().millions() + credit;
    if cash <= floor {
        return 0.0;
    }
    let steady_cost = visible.market.steady_sales * (1.0 - visible.last.gross_margin().clamp(0.0, c.nervous_margin));
    let growth = visible.year_swing.iter().sum::<f64>() / 4.0;
    let mut terms = visible.suppliers.terms;
    for ahead in 0..HORIZON {
        let season = visible.quarter.plus(ahead).season();
        let softer = (terms - c.nervous_terms).max(0.0) * c.nervous_speed;
        terms -= softer;
        let nervous = softer * c.payables(season) * steady_cost * scenario.market.season(season);
        let change = visible.suppliers.flow + visible.year_swing[season] - growth - nervous;
        if cash + change < floor {
            let fall = -change;
            let part = if fall > 0.0 { ((cash - floor) / fall).clamp(0.0, 1.0) } else { 0.0 };
            return f64::from(ahead) + part;
        }
        cash += change;
    }
    f64::from(HORIZON)
}
