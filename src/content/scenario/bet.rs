//! The file form of the bet and of what tempts away from it: migration, tiers, the vendor's table.

use crate::content::constant::constants;
use crate::sim::migration::{MigrationConstants, Tier};
use crate::sim::vendor::VendorConstants;

constants! {
    /// Porting, its hazards and what a night does to the company.
    #[serde(rename = "Migration")]
    MigrationFile => MigrationConstants {
        peak_orders: 0.0..=10.0 => "times",
        night_orders: 0.0..=10.0 => "share",
        by_service_damage: 0.0..=1.0 => "share",
        candour: 1.0..=3.0 => "index",
        candour_floor: 0.0..=3.0 => "factor",
        dual_run_candour: 0.0..=2.0 => "factor",
        range_width: 0.0..=20.0 => "times the bias",
        believed_doubt: 0.0..=1.0 => "share of the range",
        scope_sd: 0.0..=2.0 => "log",
        maturity_turn: -40.0..=400.0 => "turn",
        maturity_width: 0.05..=40.0 => "quarters",
        maturity_sd: 0.0..=20.0 => "quarters",
        maturity_pilot: 0.0..=20.0 => "quarters",
        immature_scope: 0.0..=10.0 => "share",
        immature_hazard: 0.0..=10.0 => "logit",
        tangle_base: 0.05..=2.0 => "share",
        tangle_scope: 0.0..=5.0 => "share per unit of tangle",
        muscle_scope: 0.0..=0.9 => "share",
        consent: 0.0..=1.0 => "index 0 to 1",
        consent_scope: 0.0..=1.0 => "share a quarter",
        consent_morale: 0.0..=1.0 => "index points a quarter",
        exception_features: 0.0..=10.0 => "units of features",
        exception_scope: 0.0..=5.0 => "share per unit of features",
        exception_seen: 0.0..=10.0 => "units of features",
        testing_effort: 1.0..=1.0e6 => "engineer-quarters",
        dual_run_testing: 0.0..=5.0 => "units of testing",
        rehearsal_gain: 0.0..=1.0 => "index points",
        rehearsal_cost: 0.0..=1000.0 => "millions of dollars",
        pilot_cost: 0.0..=1000.0 => "millions of dollars",
        pilot_quality: 0.0..=1.0 => "index points",
        pilot_error: 0.01..=20.0 => "deviates",
        porting_error: 0.01..=20.0 => "deviates",
        porting_cost: 0.0..=1000.0 => "millions of dollars a quarter",
        dual_run_cost: 0.0..=1000.0 => "millions of dollars a quarter",
        overdue_after: 0.0..=40.0 => "quarters",
        overdue_quality: 0.0..=1.0 => "index points a quarter",
        overdue_morale: 0.0..=1.0 => "index points a quarter",
        overdue_terms: 0.0..=1.0 => "share of terms a quarter",
        report_bias: 0.0..=1.0 => "readiness",
        report_bias_sd: 0.0..=2.0 => "log",
        report_from: 0.0..=1.0 => "readiness",
        rehearsal_honesty: 0.0..=1.0 => "share",
        fear_bias: 0.1..=10.0 => "factor",
        hazard: -20.0..=20.0 => "logit",
        untested: 0.0..=1.0 => "share",
        hazard_readiness: 0.0..=100.0 => "logit per unit",
        hazard_at_readiness: 0.0..=1.0 => "readiness",
        hazard_testing: 0.0..=100.0 => "logit per unit",
        hazard_at_testing: 0.0..=10.0 => "units of testing",
        testing_limit: 0.0..=10.0 => "units of testing",
        hazard_rehearsal: 0.0..=100.0 => "logit per unit",
        hazard_at_rehearsal: 0.0..=1.0 => "index 0 to 1",
        hazard_muscle: 0.0..=100.0 => "logit per unit",
        hazard_at_muscle: 0.0..=1.0 => "index 0 to 1",
        hazard_december: -20.0..=20.0 => "logit",
        by_service_spared: 0.0..=1.0 => "share",
        by_service_from: 0.0..=1.0 => "share of systems",
        failed_readiness: 0.0..=1.0 => "share",
        failed_trust: 0.0..=1.0 => "share",
        fallen_trust: 0.0..=1.0 => "share",
        failed_terms: 0.0..=1.0 => "share of terms",
        fallen_terms: 0.0..=1.0 => "share of terms",
        failed_morale: 0.0..=1.0 => "index points",
        fallen_morale: 0.0..=1.0 => "index points",
        rollback_share: 0.0..=1.0 => "share",
        good_morale: 0.0..=1.0 => "index points",
        good_terms: 0.0..=1.0 => "share of terms",
        december_severity: 1.0..=10.0 => "factor",
        aftershock: 0.0..=1.0 => "share of sales",
        aftershock_quarters: 0.0..=8.0 => "quarters" as u16,
        loss_limit: 0.0..=1.0 => "share of sales",
        abandon_cost: 0.0..=1000.0 => "millions of dollars",
        abandon_morale: 0.0..=1.0 => "index points",
        abandon_tangle: 0.0..=1.0 => "tangle",
        begun_from: 0.0..=1.0 => "share",
        cutover_cover: 0.0..=2.0 => "share of the load",
        fallback_cover: 0.0..=2.0 => "share of the load",
        orders_per_minute: 0.01..=1.0e6 => "orders a minute",
    }
}

constants! {
    /// A tier of the site.
    #[serde(rename = "Tier")]
    TierFile => Tier {
        scope: 1.0..=1.0e6 => "engineer-quarters",
        load_share: 0.0..=1.0 => "share of the load",
        running: 0.0..=1.0e4 => "millions of dollars a quarter",
    } with {
        id: String => String,
    }
}

constants! {
    /// The incumbent vendor's table.
    #[serde(rename = "Vendor")]
    VendorFile => VendorConstants {
        reserve_high: 0.0..=1.0 => "share of list",
        reserve_low: 0.0..=1.0 => "share of list",
        reserve_price: 0.1..=1.0 => "share of list",
        reserve_sd: 0.0..=0.3 => "share of list",
        pilot_discount: 0.0..=0.5 => "share",
        abandoned_penalty: 0.0..=0.5 => "share of list",
        first_offer_margin: 0.0..=0.5 => "share of list",
        round_factor: 0.0..=1.0 => "factor",
        running_cost: 0.05..=1.0 => "share of list",
        take_or_pay: 0.0..=1000.0 => "millions of dollars a quarter",
        take_or_pay_quarters: 0.0..=40.0 => "quarters" as f64,
        opens_turn: 0.0..=400.0 => "turn" as f64,
        offer_stands: 0.0..=40.0 => "quarters" as f64,
        lapse_penalty: 0.0..=0.5 => "share of list",
        trust_signal: 0.0..=1.0 => "share of terms",
        trust_backstop: 0.0..=5.0 => "coverage",
        bound_penalty: 0.0..=1000.0 => "millions of dollars",
        talk_error: 0.01..=20.0 => "deviates",
    }
}
