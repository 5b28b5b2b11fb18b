//! How we work, and what is offered to outsiders, as a rule decides them.

use serde::Deserialize;

use crate::content::decisions::EnforcementWord;
use crate::content::strategy::amount::Amount;

/// What may be offered to outsiders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of `Grid`")]
pub enum Offer {
    BareRenting,
    Services,
}

/// A part of `grid` that is a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of `Grid`")]
pub enum Terms {
    Price,
    IdleShare,
    DecemberReserve,
}

/// `mandate` as written.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Mandate", default, deny_unknown_fields)]
#[expect(missing_docs, reason = "the parts of the key")]
pub struct MandateFile {
    pub rules: Option<Vec<u8>>,
    pub enforcement: Option<EnforcementWord>,
}

/// `grid` as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Grid", default, deny_unknown_fields)]
#[expect(missing_docs, reason = "the parts of the key")]
pub struct GridFile {
    pub bare_renting: Option<bool>,
    pub services: Option<bool>,
    pub price_per_unit_hour: Option<Amount>,
    pub idle_share: Option<Amount>,
    pub december_reserve: Option<Amount>,
}
