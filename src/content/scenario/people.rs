//! The file form of the people: engineers, and the company's will.

use crate::content::constant::constants;
use crate::sim::engineers::EngineerConstants;
use crate::sim::urgency::UrgencyConstants;

constants! {
    /// How much engineers do, and in what mood.
    #[serde(rename = "Engineers")]
    EngineersFile => EngineerConstants {
        tickets: 0.0..=1000.0 => "tickets",
        idle_porters: 0.0..=1.0 => "share",
        heads: 1.0..=1.0e5 => "engineers",
        wage: 0.0001..=1.0 => "millions of dollars a head and quarter",
        wage_growth: -0.05..=0.1 => "share a quarter",
        output: 0.01..=10.0 => "engineer-quarters a head",
        lights_on: 0.0..=0.9 => "share of reference staff",
        lights_on_migrating: 0.0..=0.9 => "share of reference staff",
        lights_on_tangle: 0.0..=2.0 => "share per unit of tangle",
        lights_on_growth: -0.05..=0.1 => "share a quarter",
        reference_heads: 1.0..=1.0e5 => "engineers",
        focus_loss: 0.0..=0.5 => "share a programme",
        morale_floor: 0.0..=1.0 => "share",
        tangle_drag: 0.0..=1.0 => "share per unit of tangle",
        tangle_best: 0.0..=1.0 => "index 0 to 1",
        coordination: 0.0..=5.0 => "share",
        new_platform_output: 0.0..=1.0 => "share",
        feature_effort: 1.0..=1.0e5 => "engineer-quarters",
        feature_effort_growth: -0.05..=0.1 => "share a quarter",
        feature_quality: 0.0..=1.0 => "index points",
        feature_returns: 0.05..=1.0 => "exponent",
        backlog_kept: 0.0..=1.0 => "share",
        backlog_decay: 0.0..=1.0 => "share a quarter",
        thaw_speed: 0.0..=1.0 => "share a quarter",
        thaw_tangle: 0.0..=5.0 => "tangle per index point",
        partial_freeze: 0.0..=1.0 => "share",
        tangle_growth: 0.0..=1.0 => "tangle per unit of features",
        decoupling_effort: 1.0..=1.0e6 => "engineer-quarters",
        interface_effort: 1.0..=1.0e6 => "engineer-quarters",
        hire_cost: 0.0..=1.0 => "millions of dollars a head",
        severance: 0.0..=1.0 => "millions of dollars a head",
        burden_decay: 0.0..=1.0 => "share a quarter",
        know_how_recovery: 0.0..=1.0 => "share a quarter",
        morale_recovery: 0.0..=1.0 => "share a quarter",
        morale_usual: 0.0..=1.0 => "index 0 to 1",
        layoff_morale: 0.0..=1.0 => "index points",
        layoff_know_how: 0.0..=2.0 => "share per share",
        layoff_tangle: 0.0..=2.0 => "tangle per share",
        layoff_limit: 0.01..=0.9 => "share a quarter",
        fear_morale: 0.0..=1.0 => "index points a quarter",
        fear_from: 0.01..=1.0 => "index 0 to 1",
    }
}

constants! {
    /// Urgency, relief, resistance, muscle and honesty.
    #[serde(rename = "Urgency")]
    UrgencyFile => UrgencyConstants {
        opening: 0.0..=1.0 => "index 0 to 1",
        kept: 0.0..=1.0 => "share a quarter",
        inoculation: 0.0..=1.0 => "share",
        inoculation_kept: 0.0..=1.0 => "share a quarter",
        relief: 0.0..=1.0 => "index points",
        bound_share: 0.0..=1.0 => "share",
        rescue_share: 0.0..=1.0 => "share",
        window: 0.0..=5.0 => "index points per unit",
        window_news: 0.0..=1.0 => "share open",
        new_low: 0.0..=1.0 => "index points",
        new_low_margin: 0.0..=1.0 => "share",
        note: 0.0..=1.0 => "index points",
        dated_note: 0.0..=1.0 => "index points",
        all_hands: 0.0..=1.0 => "index points",
        layoff: 0.0..=1.0 => "index points",
        failed_night: 0.0..=1.0 => "index points",
        missed_pledge: 0.0..=1.0 => "index points",
        good_night: 0.0..=1.0 => "share",
        abandoned: 0.0..=1.0 => "share",
        full_till: 0.0..=1.0 => "index points",
        full_till_debt: 0.0..=1.0e6 => "millions of dollars",
        resistance: 0.0..=1.0 => "share",
        peak: 0.05..=1.0 => "index 0 to 1",
        fear_slope: 0.0..=5.0 => "share",
        muscle: 0.0..=1.0 => "index 0 to 1",
        muscle_won: 0.0..=1.0 => "index points",
        muscle_failed: 0.0..=1.0 => "index points",
        muscle_abandoned: 0.0..=1.0 => "index points",
        muscle_limit: 0.01..=1.0 => "index 0 to 1",
        honesty: 0.0..=1.0 => "index 0 to 1",
        honesty_recovery: 0.0..=1.0 => "share a quarter",
        honesty_told: 0.0..=1.0 => "index points",
        honesty_hidden: 0.0..=1.0 => "index points",
        honesty_amnesty: 0.0..=1.0 => "index points",
        honesty_fear: 0.0..=1.0 => "index points a quarter",
    }
}
