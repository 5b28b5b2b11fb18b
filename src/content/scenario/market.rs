//! The file form of what lies outside the company: customers, the economy, rivals.

use crate::content::constant::constants;
use crate::content::scenario::series::Series;
use crate::sim::economy::EconomyConstants;
use crate::sim::market::MarketConstants;
use crate::sim::rivals::{RivalConstants, RivalProfile};

constants! {
    /// Customers and what they buy.
    #[serde(rename = "Market")]
    MarketFile => MarketConstants {
        customers: 0.1..=1000.0 => "million customers",
        reachable: 0.2..=5000.0 => "million customers",
        reachable_growth: -0.1..=0.3 => "share a quarter",
        reachable_growth_sd: 0.0..=2.0 => "share of itself",
        reachable_growth_limit: 1.0..=10.0 => "times",
        innovation: 0.0..=0.5 => "share a quarter",
        imitation: 0.0..=1.0 => "share a quarter",
        imitation_from_marketing: 0.0..=1.0 => "share",
        imitation_push_limit: 0.0..=10.0 => "factor",
        churn: 0.0..=0.5 => "share a quarter",
        spend: 0.1..=1.0e5 => "dollars a quarter",
        spend_growth: -0.1..=0.1 => "share a quarter",
        season_1: 0.1..=4.0 => "factor",
        season_2: 0.1..=4.0 => "factor",
        season_3: 0.1..=4.0 => "factor",
        season_4: 0.1..=4.0 => "factor",
        price_elasticity: 0.0..=5.0 => "elasticity",
        rival_price_elasticity: 0.0..=5.0 => "elasticity",
        dear_memory: 0.0..=20.0 => "log per index point",
        cheap_memory: 0.0..=20.0 => "log per index point",
        memory_speed: 0.01..=1.0 => "share a quarter",
        kink: 1.0..=2.0 => "relative price",
        kink_sd: 0.0..=0.1 => "relative price",
        kink_steepness: 0.0..=1000.0 => "log per squared excess",
        kink_steepness_sd: 0.0..=2.0 => "log",
        kink_memory: 0.0..=1000.0 => "log per squared excess",
        kink_near: 0.0..=0.2 => "relative price",
        quality: 0.0..=20.0 => "log per index point",
        pledge_attraction: 0.0..=0.5 => "log",
        demand_sd: 0.0..=0.5 => "log",
        demand_persistence: 0.0..=0.99 => "share a quarter",
        marketing_reference: 0.1..=10000.0 => "millions of dollars a quarter",
        marketing_reference_growth: -0.1..=0.1 => "share a quarter",
        marketing_season: 0.1..=4.0 => "factor",
        marketing_season_december: 0.1..=4.0 => "factor",
        shipping_gain_99: 0.0..=1.0 => "share of quantity",
        shipping_gain_49: 0.0..=1.0 => "share of quantity",
        shipping_gain_25: 0.0..=1.0 => "share of quantity",
        shipping_at_once: 0.0..=1.0 => "share of the gain",
        shipping_speed: 0.01..=1.0 => "share a quarter",
        shipping_attraction: 0.0..=5.0 => "log per share of quantity",
        shipping_cost_99: 0.0..=0.3 => "share of sales",
        shipping_cost_49: 0.0..=0.3 => "share of sales",
        shipping_cost_25: 0.0..=0.3 => "share of sales",
        shipping_maturity: 0.0..=10.0 => "exponent",
        trust_recovery: 0.0..=1.0 => "share a quarter",
        trust_floor: 0.0..=0.9 => "share",
        sales_speed: 0.01..=1.0 => "share a quarter",
        unit_cost: 0.01..=2.0 => "dollars per dollar of index-1 sales",
        unit_cost_trend: -0.1..=0.1 => "share a quarter",
        unit_cost_trend_later: -0.1..=0.1 => "share a quarter",
        unit_cost_turn: 0.0..=400.0 => "turn" as f64,
        unit_cost_december: 0.5..=2.0 => "factor",
        unit_cost_sd: 0.0..=0.2 => "share",
    }
}

constants! {
    /// The weather that no decision moves; series begin at the scenario's first quarter.
    #[serde(rename = "Economy")]
    EconomyFile => EconomyConstants {
        capital_window_after: 0.0..=1.0 => "share open",
        capital_window_before: 0.0..=1.0 => "share open",
        window_dated_turns: 0.0..=400.0 => "turn" as f64,
        window_timing_sd: 0.0..=8.0 => "quarters",
        glut_after: 0.0..=2.0 => "share of the peak",
        glut_price_effect: 0.0..=0.9 => "share of list price",
        glut_sd: 0.0..=2.0 => "log",
    } with {
        capital_window: Series => Vec<f64>,
        shutdowns: Series => Vec<f64>,
        glut: Series => Vec<f64>,
        demand_lost: Series => Vec<f64>,
    }
}

constants! {
    /// The rule that rivals follow.
    #[serde(rename = "RivalRule")]
    RivalRuleFile => RivalConstants {
        quality_gain: -0.1..=0.2 => "index points a quarter",
        crash_quality: 0.0..=2.0 => "factor",
        crash_from: 0.0..=400.0 => "turn" as f64,
        crash_to: 0.0..=400.0 => "turn" as f64,
        crash_price: -0.2..=0.2 => "index points",
        price_trend: -0.1..=0.1 => "index points a quarter",
        price_turn: 0.0..=400.0 => "turn" as f64,
        match_cut: 0.0..=1.0 => "share",
        burn_sd: 0.0..=2.0 => "share",
        burn_cut: 0.0..=1.0 => "factor",
        burn_window: 0.0..=1.0 => "share open",
        customers: 0.0..=1000.0 => "million customers",
    }
}

constants! {
    /// A rival.
    #[serde(rename = "Rival")]
    RivalFile => RivalProfile {
        weight: 0.0..=1000.0 => "weight",
        cash: 0.0..=1.0e6 => "millions of dollars",
        burn: 0.0..=1.0e5 => "millions of dollars a quarter",
        marketing: 0.0..=1.0e5 => "millions of dollars a quarter",
    } with {
        id: String => String,
    }
}
