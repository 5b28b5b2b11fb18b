//! What managers learn of hidden things as quarters pass and inquiries are paid for.

use crate::sim::belief::Latent;
use crate::sim::decisions::VendorMove;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::world::{Hidden, Visible};

/// Part of a programme below which it shows no less: nothing can be read off it.
const FAINTEST: f64 = 1e-6;

/// Signals of the quarter just played, whose number the visible half still carries. `piloted` says that a pilot was
/// run in it: naming one again runs none and tells nothing.
pub fn quarter(visible: &mut Visible, hidden: &Hidden, scenario: &Scenario, plan: &Plan, piloted: bool) {
    let (quarter, luck) = (visible.quarter, hidden.luck);
    let s = &scenario.signals;
    let m = &scenario.migration;
    let mut learn = |latent: Latent, error: f64, slot: u16| {
        visible.beliefs.observe(latent, hidden.deviates[latent as usize], error, luck, quarter, slot);
    };
    // Each season's papers have their subject; what they tell holds for a year.
    let (costs, economy) = match quarter.season() {
        0 => (Latent::MarketGrowth, Latent::WindowTiming),
        1 => (Latent::IncumbentDecline, Latent::Glut),
        2 => (Latent::ChallengerDecline, Latent::Maturity),
        _ => (Latent::LoadGrowth, Latent::Maturity),
    };
    learn(costs, s.yearly_error, 0);
    learn(economy, s.economy_error, 0);
    if plan.levels.price_index > s.kink_price {
        learn(Latent::Kink, s.kink_error, 0);
    }
    let programme = scenario.engineers.programme(plan.levels.allocation.fulfilment);
    if programme > 0.0 {
        // Half of a programme shows half as much.
        learn(Latent::FulfilmentGain, s.fulfilment_error / programme.max(FAINTEST), 0);
    }
    if plan.inquiry.price_test {
        learn(Latent::Kink, s.price_test_error, 1);
        learn(Latent::KinkSteepness, s.price_test_error, 1);
    }
    if plan.inquiry.sound_suppliers {
        learn(Latent::Nerve, scenario.suppliers.sounding_error, 1);
    }
    if matches!(plan.vendor, VendorMove::Negotiate) {
        learn(Latent::VendorReserve, scenario.vendor.talk_error, 1);
    }
    if piloted {
        learn(Latent::Scope, m.pilot_error, 1);
        learn(Latent::Maturity, m.pilot_error, 1);
        learn(Latent::VendorReserve, s.pilot_reserve_error, 2);
    }
    if plan.care.rehearsal {
        learn(Latent::ReportBias, s.rehearsal_error, 1);
    }
    if visible.grid.tenants > 0.0 {
        learn(Latent::PlatformDemand, s.tenants_error, 0);
    }
    if visible.grid.bare > 0.0 {
        learn(Latent::PlatformDemand, s.bare_error, 1);
    }
    let known_after = if visible.migration.piloted { s.scope_after_pilot } else { s.scope_after };
    if visible.migration.under_way() && visible.migration.quarters_under_way(quarter) >= known_after {
        learn(Latent::Scope, m.porting_error, 0);
    }
}
