//! The file form of the money: the opening balance sheet, suppliers, finance, sheds and phones.

use serde::{Deserialize, Serialize};

use crate::content::constant::{Constant, constants};
use crate::content::scenario::series::Series;
use crate::sim::finance::FinanceConstants;
use crate::sim::fulfilment::{FulfilmentConstants, Site};
use crate::sim::scenario::OpeningBalance;
use crate::sim::suppliers::SupplierConstants;

constants! {
    /// The balance sheet of the day before the first quarter, and what else is known of that day.
    #[serde(rename = "Opening")]
    OpeningFile => OpeningBalance {
        flow: -1.0e5..=1.0e5 => "millions of dollars a quarter",
        coverage: -10.0..=100.0 => "coverage",
        last_margin: -1.0..=1.0 => "share of sales",
        last_use: 0.0..=2.0 => "share of units",
        last_growth: -1.0..=10.0 => "share a year",
        steady_sales: 0.1..=1.0e6 => "millions of dollars a quarter",
        cash: 0.0..=1.0e6 => "millions of dollars",
        inventory: 0.0..=1.0e6 => "millions of dollars",
        other_plant: 0.0..=1.0e6 => "millions of dollars",
        other_assets: 0.0..=1.0e6 => "millions of dollars",
        payables: 0.0..=1.0e6 => "millions of dollars",
        debt: 0.0..=1.0e6 => "millions of dollars",
        losses: 0.0..=1.0e6 => "millions of dollars",
        paid_in_capital: 0.0..=1.0e6 => "millions of dollars",
        accrued: 0.0..=10.0 => "factor",
        last_sales: 0.1..=1.0e6 => "millions of dollars a quarter",
        tangle: 0.0..=1.0 => "index 0 to 1",
    } with {
        swing: Series => [f64; 4],
    }
}

/// An item of the record that happens to everybody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "DatedItem")]
pub struct DatedFile {
    /// The quarter, as `2000Q3`.
    pub quarter: String,
    /// Cash it brings, from other assets.
    pub cash: Constant,
}

/// A date for which a profit can be pledged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "PledgeDate")]
pub struct PledgeDateFile {
    /// The promised quarter, as `2001Q4`.
    pub quarter: String,
    /// Where it comes from, or why it is assumed.
    pub source: String,
}

/// What a dated item's cash may be, millions of dollars.
pub const DATED_CASH: std::ops::RangeInclusive<f64> = -1.0e5..=1.0e5;

constants! {
    /// Suppliers' confidence and the float they give.
    #[serde(rename = "Suppliers")]
    SuppliersFile => SupplierConstants {
        nervous_terms: 0.0..=1.03 => "share of terms",
        nervous_speed: 0.0..=1.0 => "share a quarter",
        nervous_margin: 0.0..=1.0 => "share of sales",
        run_below: 0.0..=1.0 => "share of terms",
        flow_other: -1.0e5..=1.0e5 => "millions of dollars",
        flow_december: -1.0e5..=1.0e5 => "millions of dollars",
        flow_speed: 0.0..=1.0 => "share a quarter",
        payables_1: 0.0..=5.0 => "share of cost of sales",
        payables_2: 0.0..=5.0 => "share of cost of sales",
        payables_3: 0.0..=5.0 => "share of cost of sales",
        payables_4: 0.0..=5.0 => "share of cost of sales",
        inventory_1: 0.0..=5.0 => "share of cost of sales",
        inventory_2: 0.0..=5.0 => "share of cost of sales",
        inventory_3: 0.0..=5.0 => "share of cost of sales",
        inventory_4: 0.0..=5.0 => "share of cost of sales",
        accruals: 0.0..=5.0 => "share of sales",
        payables_mean: 0.01..=5.0 => "share of cost of sales",
        look_ahead: 0.0..=40.0 => "quarters",
        growth_weight: 0.0..=10.0 => "coverage per share of growth",
        growth_neutral: -1.0..=1.0 => "share a year",
        growth_low: -1.0..=0.0 => "share a year",
        growth_high: 0.0..=5.0 => "share a year",
        full_terms: 0.1..=20.0 => "coverage",
        soft_from: 0.0..=20.0 => "coverage",
        soft_terms: 0.05..=1.0 => "share of terms",
        nerve: -5.0..=20.0 => "coverage",
        nerve_sd: 0.0..=5.0 => "coverage",
        nerve_width: 0.005..=5.0 => "coverage",
        contagion: 0.0..=5.0 => "coverage per share of terms",
        backstop_kept: 0.0..=1.0 => "share a quarter",
        backstop_limit: 0.0..=5.0 => "coverage",
        run_terms: 0.0..=1.0 => "share of terms",
        terms_limit: 1.0..=2.0 => "share of terms",
        speed: 0.01..=1.0 => "share a quarter",
        noise_sd: 0.0..=1.0 => "share of terms",
        noise_calm: 0.0..=1.0 => "share",
        noise_from: 0.0..=20.0 => "coverage",
        note_chance: 0.0..=1.0 => "chance a quarter",
        note_from: 0.0..=400.0 => "turn" as f64,
        note_to: 0.0..=400.0 => "turn" as f64,
        note_hit: 0.0..=1.0 => "share of terms",
        note_first: 0.0..=1.0 => "share of terms",
        note_first_turn: 0.0..=400.0 => "turn" as f64,
        note_second: 0.0..=1.0 => "share of terms",
        note_second_turn: 0.0..=400.0 => "turn" as f64,
        shelves_from: 0.0..=1.05 => "share of terms",
        shelves_loss: 0.0..=5.0 => "share of sales per share of terms",
        shelves_december: 0.1..=10.0 => "factor",
        stretch_hit: 0.0..=1.0 => "share of terms for 30 days",
        sounding_error: 0.01..=20.0 => "deviates",
        sounding_cost: 0.0..=1000.0 => "millions of dollars",
        sounding_hit: 0.0..=1.0 => "share of terms",
    }
}

constants! {
    /// Money from outside.
    #[serde(rename = "Finance")]
    FinanceFile => FinanceConstants {
        working_cash: 0.0..=1.0e5 => "millions of dollars",
        convertible_share: 0.0..=1.0 => "share",
        partner_share: 0.0..=0.9 => "share of the company",
        partner_limit: 0.0..=1.0e5 => "millions of dollars",
        early_pledge_morale: 0.0..=1.0 => "index 0 to 1",
        early_pledge_terms: 0.0..=1.0 => "share of terms",
        coupon: 0.0..=0.2 => "share a quarter",
        cash_yield: 0.0..=0.1 => "share a quarter",
        other_capex: 0.0..=1.0e5 => "millions of dollars a quarter",
        other_capex_pledged: 0.0..=1.0e5 => "millions of dollars a quarter",
        other_capex_turn: 0.0..=400.0 => "turn" as f64,
        other_capex_sales: 1.0..=1.0e6 => "millions of dollars a quarter",
        window_needed: 0.0..=1.0 => "share open",
        raise_limit: 0.0..=1.0e5 => "millions of dollars",
        equity_value: 1.0..=1.0e7 => "millions of dollars",
        equity_value_open: 0.0..=1.0e7 => "millions of dollars",
        share_limit: 0.0..=0.99 => "share of the company",
        issue_cost: 0.0..=0.5 => "share",
        credit_limit: 0.0..=1.0e5 => "millions of dollars",
        credit_shut: 0.0..=1.0 => "share",
        credit_interest: 0.0..=0.5 => "share a quarter",
        debt_price: 0.0..=1.0 => "share of face",
        debt_price_coverage: 0.0..=1.0 => "share of face per unit of coverage",
        debt_price_window: 0.0..=1.0 => "share of face",
        debt_price_impact: 0.0..=1.0 => "share of face per 100 million dollars",
        debt_price_floor: 0.01..=1.0 => "share of face",
        tender_premium: 0.0..=1.0 => "share of the price",
        buyback_limit: 0.0..=1.0e5 => "millions of dollars",
        tax: 0.0..=0.9 => "share",
        tax_turn: 0.0..=400.0 => "turn" as f64,
        minimum_cash: 0.0..=1.0e5 => "millions of dollars",
        other_life: 1.0..=400.0 => "quarters",
        early_pledge_dilution: 0.0..=0.9 => "share of the company",
        early_pledge_turn: 0.0..=400.0 => "turn" as f64,
        pledge_tolerance: 0.0..=1.0e5 => "millions of dollars",
        pledge_missed_terms: 0.0..=1.0 => "share of terms",
        stretch_limit: 0.0..=91.0 => "days",
    }
}

constants! {
    /// Sheds, phones and offices.
    #[serde(rename = "Fulfilment")]
    FulfilmentFile => FulfilmentConstants {
        fixed: 0.0..=1.0e5 => "millions of dollars a quarter",
        fixed_floor: 0.0..=1.0e5 => "millions of dollars a quarter",
        variable: 0.0..=1.0 => "share of sales",
        variable_floor: 0.0..=1.0 => "share of sales",
        programme_gain: 0.0..=0.5 => "share a quarter",
        programme_gain_fixed: 0.0..=0.5 => "share a quarter",
        programme_effort: 1.0..=1.0e5 => "engineer-quarters",
        gain_sd: 0.0..=2.0 => "log",
        pledge_discipline: 0.0..=1.0 => "share",
        scale: 0.0..=0.5 => "exponent",
        scale_reference: 1.0..=1.0e6 => "millions of dollars a quarter",
        sites_spare_turn: 0.0..=400.0 => "turn" as f64,
        site_missing_december: 0.0..=1.0 => "share of sales",
        site_missing: 0.0..=1.0 => "share of sales",
        site_morale: 0.0..=1.0 => "index points",
        layoff_people: 1.0..=1.0e6 => "people",
        staff: 1.0..=1.0e6 => "people",
        staff_needed: 0.0..=1.0 => "share of staff",
        staff_saving: 0.0..=1.0 => "millions of dollars a person and quarter",
        staff_severance: 0.0..=1.0 => "millions of dollars a person",
        staff_missing: 0.0..=5.0 => "share of sales per share of staff",
        delist_saving: 0.0..=1.0 => "share",
        delist_demand: 0.0..=1.0 => "share of demand",
        service_floor: 0.0..=1.0 => "share of sales",
        general: 0.0..=1.0e5 => "millions of dollars a quarter",
        general_pledge: 0.5..=1.0 => "factor",
        general_floor: 0.0..=1.0e5 => "millions of dollars a quarter",
        general_share: 0.0..=1.0 => "share of sales",
    }
}

constants! {
    /// A site that can be closed.
    #[serde(rename = "Site")]
    SiteFile => Site {
        charge: 0.0..=1.0e5 => "millions of dollars",
        saving: 0.0..=1.0e5 => "millions of dollars a quarter",
    } with {
        id: String => String,
    }
}

#[cfg(test)]
mod tests {
    use crate::content::ron_file::{CONTENT_LIMIT, RonFile};
    use crate::content::scenario::ScenarioFile;

    #[test]
    fn a_file_from_before_tenders_had_a_premium_means_none() {
        let text = include_str!("../../../assets/scenarios/dotcom-2000.ron");
        let premium = |text: &str| {
            let file = RonFile::from_text("dotcom-2000.ron", text, CONTENT_LIMIT).unwrap();
            file.read::<ScenarioFile>().map(|read| read.finance.tender_premium.value)
        };
        let without = |field: &str| {
            let begins = format!("{field}: (");
            text.lines().filter(|line| !line.trim_start().starts_with(&begins)).collect::<Vec<_>>().join("\n")
        };
        assert!(premium(text).unwrap() > 0.0);
        assert_eq!(premium(&without("tender_premium")).unwrap(), 0.0);
        assert!(premium(&without("issue_cost")).is_err(), "what every file had is still asked for");
    }
}
