//! How we work, and what is offered to outsiders, as a rule decides them.

use serde::Deserialize;

use super::build::List;
use super::{DecisionsFile, Setting};
use crate::content::field_path::FieldPath;
use crate::content::strategy::amount::Amount;
use crate::sim::decisions::{Enforcement, RULES, limits};

/// What may be offered to outsiders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of `GridOffer`")]
pub enum Offer {
    BareRenting,
    Services,
}

/// A part of `grid` that is a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of `GridOffer`")]
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
    pub enforcement: Option<Enforcement>,
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

impl List<'_> {
    /// The settings of how we work and of what is offered to outsiders.
    pub(super) fn company(&mut self, path: &FieldPath, file: &DecisionsFile) {
        self.out.extend(file.structure.map(Setting::Structure));
        self.out.extend(file.communication.map(Setting::Communication));
        if let Some(mandate) = &file.mandate {
            self.rules(&path.field("mandate").field("rules"), mandate.rules.as_deref());
            self.out.extend(mandate.enforcement.map(Setting::Enforcement));
        }
        if let Some(grid) = &file.grid {
            let path = path.field("grid");
            self.out.extend(grid.bare_renting.map(|on| Setting::Offer(Offer::BareRenting, on)));
            self.out.extend(grid.services.map(|on| Setting::Offer(Offer::Services, on)));
            for (name, terms, amount, limits) in [
                ("price_per_unit_hour", Terms::Price, grid.price_per_unit_hour, limits::UNIT_PRICE),
                ("idle_share", Terms::IdleShare, grid.idle_share, limits::SHARE),
                ("december_reserve", Terms::DecemberReserve, grid.december_reserve, limits::SHARE),
            ] {
                self.amount(&path.field(name), amount, &limits, |amount| Setting::Terms(terms, amount));
            }
        }
    }

    fn rules(&mut self, path: &FieldPath, numbers: Option<&[u8]>) {
        let Some(numbers) = numbers else { return };
        let mut rules = 0;
        for (i, number) in numbers.iter().enumerate() {
            self.lookup.number(self.issues, &path.item(i), f64::from(*number), 1.0, RULES as f64);
            if (1..=RULES as u8).contains(number) {
                rules |= 1 << (number - 1);
            }
        }
        self.out.push(Setting::MandateRules(rules));
    }
}
