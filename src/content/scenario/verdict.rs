//! The file form of the verdict and of what managers learn by themselves.

use serde::{Deserialize, Serialize};

use crate::content::constant::constants;
use crate::sim::scenario::{Difficulty, Form, SignalConstants};
use crate::sim::verdict::{Anchors, VerdictConstants};

constants! {
    /// Value, score and the end by a bid.
    #[serde(rename = "Verdict")]
    VerdictFile => VerdictConstants {
        neutral_quarters: 4.0..=16.0 => "quarters" as f64,
        multiple: 0.0..=100.0 => "years of cash flow",
        neutral_marketing: 0.0..=1.0 => "share of sales",
        neutral_platform: 0.0..=1.0 => "share of engineers",
        neutral_features: 0.0..=1.0 => "share of engineers",
        neutral_fulfilment: 0.0..=1.0 => "share of engineers",
        neutral_decoupling: 0.0..=1.0 => "share of engineers",
        neutral_cover: 0.0..=3.0 => "factor",
        neutral_staff: 0.0..=1.0e5 => "engineers",
        neutral_staff_turn: 0.0..=400.0 => "turn" as u16,
        neutral_staff_growth: -0.1..=0.1 => "share a quarter",
        neutral_hires_low: 0.0..=0.1 => "share a quarter",
        neutral_hires_high: 0.1..=1.0 => "share a quarter",
        bankrupt: -1.0e6..=0.0 => "millions of dollars",
        liquidation: 0.0..=1.0 => "share of cash",
        debt_cover: 0.1..=10.0 => "factor",
        debt_floor: 0.0..=1.0 => "share of face",
        platform_share: 0.0..=1.0 => "share of value",
        machines_share: 0.0..=1.0 => "share of units",
        platform_multiple: 0.0..=100.0 => "years of sales",
        parts_chance: 0.0..=1.0 => "chance a quarter",
        parts_turn: 0.0..=400.0 => "turn" as f64,
        parts_quarters: 1.0..=40.0 => "quarters" as f64,
        parts_coverage: -10.0..=100.0 => "coverage",
        parts_growth: -1.0..=1.0 => "share a year",
        parts_share: 0.0..=1.0 => "share",
    } with {
        anchors: Vec<AnchorsFile> => Vec<Anchors>,
    }
}

/// Which score a value is worth, in one form and difficulty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Anchors")]
pub struct AnchorsFile {
    /// The form.
    pub form: FormName,
    /// The difficulty.
    pub difficulty: DifficultyName,
    /// Value in millions of dollars and its score, rising.
    pub points: Vec<(f64, f64)>,
    /// Where they come from.
    pub source: String,
}

/// A form, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Form", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the forms of the simulation's own list, which documents them")]
pub enum FormName {
    Sprint,
    Full,
    Long,
}

impl FormName {
    /// The form as the simulation knows it.
    #[must_use]
    pub const fn form(self) -> Form {
        match self {
            Self::Sprint => Form::Sprint,
            Self::Full => Form::Full,
            Self::Long => Form::Long,
        }
    }
}

/// A difficulty, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Difficulty", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the difficulties of the simulation's own list, which documents them")]
pub enum DifficultyName {
    Founder,
    Operator,
    DayOne,
}

impl DifficultyName {
    /// The difficulty as the simulation knows it.
    #[must_use]
    pub const fn difficulty(self) -> Difficulty {
        match self {
            Self::Founder => Difficulty::Founder,
            Self::Operator => Difficulty::Operator,
            Self::DayOne => Difficulty::DayOne,
        }
    }
}

constants! {
    /// How well managers learn what is hidden.
    #[serde(rename = "Signals")]
    SignalsFile => SignalConstants {
        yearly_error: 0.01..=50.0 => "deviates",
        kink_error: 0.01..=50.0 => "deviates",
        kink_price: 0.5..=2.0 => "index",
        price_test_error: 0.01..=50.0 => "deviates",
        price_test_cost: 0.0..=1000.0 => "millions of dollars",
        economy_error: 0.01..=50.0 => "deviates",
        fulfilment_error: 0.01..=50.0 => "deviates",
        pilot_reserve_error: 0.01..=50.0 => "deviates",
        rehearsal_error: 0.01..=50.0 => "deviates",
        scope_after: 0.0..=40.0 => "quarters" as u16,
        scope_after_pilot: 0.0..=40.0 => "quarters" as u16,
        tenants_error: 0.01..=50.0 => "deviates",
        bare_error: 0.01..=50.0 => "deviates",
    }
}
