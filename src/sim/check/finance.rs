//! Money raised, drawn, paid back and paid late.

use super::{No, Reason, range};
use crate::sim::decisions::limits;
use crate::sim::finance;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
use crate::sim::world::Visible;

pub(super) fn keys(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    let finance = &plan.finance;
    let limit = finance::raise_limit(visible, scenario);
    let asked = finance.convertible.millions() + finance.equity.millions();
    for (name, value) in
        [("convertible", finance.convertible), ("equity", finance.equity), ("buyback", finance.buyback)]
    {
        if let Some(reason) = range(value.dollars(), &limits::scaled(&limits::RAISED, 1e6)) {
            no("finance", name, reason);
        }
    }
    if asked > limit + 1e-6 {
        no("finance", "", Reason::WindowShut { available: limit, offered: asked });
    }
    let repaid = -finance.credit.millions();
    let most = finance::repayment_limit(visible);
    if repaid > most + 1e-6 {
        no("finance", "credit", Reason::NotEnoughCash { available: most, offered: repaid });
    }
    let credit = finance::credit_limit(visible, scenario);
    if finance.credit.millions() > credit + 1e-6 {
        no("finance", "credit", Reason::WindowShut { available: credit, offered: finance.credit.millions() });
    }
    if finance.strategic.cents() > 0 && !scenario.partner_with(visible, plan.event) {
        no("finance", "strategic", Reason::NoPartner);
    } else if let Some(reason) = range(finance.strategic.dollars(), &(0.0..=scenario.finance.partner_limit * 1e6)) {
        no("finance", "strategic", reason);
    }
    if finance.buyback > Money::ZERO {
        let (most, offered) = (finance::buyback_limit(visible, scenario), finance.buyback.millions());
        if offered > most + 1e-6 {
            no("finance", "buyback", Reason::NotEnoughCash { available: most, offered });
        }
    }
    if let Some(reason) = range(finance.stretch_payables_days, &(0.0..=scenario.finance.stretch_limit)) {
        no("finance", "stretch_payables_days", reason);
    }
}
