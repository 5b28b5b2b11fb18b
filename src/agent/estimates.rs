//! What managers believe of what they cannot see: each hidden quantity as a range, sharper as the game goes on.

use serde_json::{Map, Value, json};

use super::state::plain;
use crate::sim::belief::{LATENTS, Latent, Nature};
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// Standard deviations from the middle of a normal belief to its 10th and 90th percentile.
const TENTH: f64 = 1.281_551_565_544_6;

/// A quantity by the name under which it is told, with its number in a nature.
type Told = (Latent, &'static str, fn(&Nature) -> f64);

/// Everything that is believed, by name.
const TOLD: [Told; LATENTS] = [
    (Latent::Scope, "scope", |nature| nature.scope),
    (Latent::Maturity, "maturity_turn", |nature| nature.maturity_turn),
    (Latent::IncumbentDecline, "incumbent_decline", |nature| nature.incumbent_decline),
    (Latent::ChallengerDecline, "challenger_decline", |nature| nature.challenger_decline),
    (Latent::LoadGrowth, "load_growth", |nature| nature.load_growth),
    (Latent::Kink, "kink", |nature| nature.kink),
    (Latent::KinkSteepness, "kink_steepness", |nature| nature.kink_steepness),
    (Latent::MarketGrowth, "market_growth", |nature| nature.market_growth),
    (Latent::WindowTiming, "window_shift", |nature| f64::from(nature.window_shift)),
    (Latent::Glut, "glut_size", |nature| nature.glut_size),
    (Latent::VendorReserve, "vendor_reserve", |nature| nature.vendor_reserve),
    (Latent::PlatformDemand, "platform_demand", |nature| nature.platform_demand),
    (Latent::FulfilmentGain, "fulfilment_gain", |nature| nature.fulfilment_gain),
    (Latent::Nerve, "nerve", |nature| nature.nerve),
    (Latent::ReportBias, "report_bias", |nature| nature.report_bias),
];

/// Names of the quantities that are told with 10th, 50th and 90th percentile.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    TOLD.iter().map(|(_, name, _)| *name)
}

/// What managers believe now.
pub(super) fn estimates(visible: &Visible, scenario: &Scenario) -> Value {
    let mut estimates = Map::new();
    for (latent, name, number) in TOLD {
        let belief = visible.beliefs.about(latent);
        let at = |deviate: f64| {
            let mut deviates = [0.0; LATENTS];
            deviates[latent as usize] = deviate;
            let number = number(&Nature::from_deviates(&deviates, scenario));
            // What immaturity and exceptions have added is known; the rest is belief.
            if latent == Latent::Scope { number * visible.migration.known_scope.max(1.0) } else { number }
        };
        let middle = at(belief.mean);
        let (low, high) = (at(belief.mean - TENTH * belief.sd), at(belief.mean + TENTH * belief.sd));
        estimates.insert(name.to_owned(), range(low.min(high), middle, low.max(high)));
    }
    let migration = &visible.migration;
    estimates.insert(
        "readiness".to_owned(),
        json!({ "reported": plain(migration.readiness), "low": plain(migration.readiness_low) }),
    );
    Value::Object(estimates)
}

fn range(low: f64, middle: f64, high: f64) -> Value {
    json!({ "p10": plain(low), "p50": plain(middle), "p90": plain(high) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_latent_is_told_once_under_its_own_name() {
        for (place, (latent, ..)) in TOLD.iter().enumerate() {
            assert_eq!(*latent as usize, place);
        }
        let mut sorted: Vec<_> = names().collect();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), LATENTS);
    }
}
