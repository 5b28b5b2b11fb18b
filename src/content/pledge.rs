//! The pledge as it is written: `growth`, or `profit_by_` and the promised quarter. A bare name in RON and a text in
//! JSON, the same in strategies, saves, positions and on the wire. Which quarters can be promised is the scenario's to
//! say, and the judge's to refuse.

use std::fmt;

use ron::value::RawValue;
use serde::de::{EnumAccess, Error as _, VariantAccess, Visitor};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::strategy::names::Name;
use crate::sim::decisions::Pledge;
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;

const GROWTH: &str = "growth";
const PROFIT_BY: &str = "profit_by_";
/// What may be written, the second as an example: for whoever wrote something else.
const KNOWN: &[&str] = &[GROWTH, "profit_by_2001Q4"];

/// The pledge in the one spelling it has.
#[must_use]
pub fn written(pledge: Pledge) -> String {
    pledge.due().map_or_else(|| GROWTH.to_owned(), |due| format!("{PROFIT_BY}{due}"))
}

/// Everything that can be pledged in a scenario.
#[must_use]
pub fn words(scenario: &Scenario) -> Vec<String> {
    let dates = scenario.pledges.iter().copied().map(Pledge::ProfitBy);
    std::iter::once(Pledge::Growth).chain(dates).map(written).collect()
}

fn parse(text: &str) -> Option<Pledge> {
    let pledge = match text.strip_prefix(PROFIT_BY) {
        Some(due) => Pledge::ProfitBy(Quarter::parse(due)?),
        None => Pledge::Growth,
    };
    (written(pledge) == text).then_some(pledge)
}

impl Serialize for Pledge {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Variants have fixed names: what stands raw in RON is a text elsewhere.
        RawValue::from_ron(&written(*self)).map_err(S::Error::custom)?.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Pledge {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Written;
        impl<'de> Visitor<'de> for Written {
            type Value = Pledge;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("enum Pledge")
            }
            fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Pledge, A::Error> {
                let (name, content) = access.variant::<Name>()?;
                content.unit_variant()?;
                parse(&name.0).ok_or_else(|| A::Error::unknown_variant(&name.0, KNOWN))
            }
        }
        deserializer.deserialize_enum("Pledge", KNOWN, Written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pledge_has_one_spelling_in_each_format() {
        let dated = Pledge::ProfitBy(Quarter::new(1889, 1));
        for (pledge, word) in [(Pledge::Growth, "growth"), (dated, "profit_by_1889Q2")] {
            assert_eq!(ron::to_string(&pledge).unwrap(), word);
            assert_eq!(ron::from_str::<Pledge>(word).unwrap(), pledge);
            assert_eq!(serde_json::to_string(&pledge).unwrap(), format!("\"{word}\""));
            assert_eq!(serde_json::from_str::<Pledge>(&format!("\"{word}\"")).unwrap(), pledge);
        }
        for bad in ["profit_by_", "profit_by_1889q2", "profit_by_01889Q2", "profit_by_1889Q5", "profit", "Growth"] {
            assert!(ron::from_str::<Pledge>(bad).is_err(), "{bad}");
        }
    }
}
