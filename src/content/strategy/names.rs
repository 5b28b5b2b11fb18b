//! The figures and other quantities that stand without quotes in a strategy.

use std::fmt;

use serde::de::{Deserialize, Deserializer, EnumAccess, VariantAccess, Visitor};

use crate::content::strategy::amount::Quantity;
use crate::sim::figures::Figure;

/// Ids of all figures, then those of the other quantities.
const QUANTITIES: [&str; Figure::ALL.len() + Quantity::OWN.len()] = {
    let mut ids = [""; Figure::ALL.len() + Quantity::OWN.len()];
    let mut i = 0;
    while i < Figure::ALL.len() {
        ids[i] = Figure::ALL[i].id();
        i += 1;
    }
    while i < ids.len() {
        ids[i] = Quantity::OWN[i - Figure::ALL.len()].0;
        i += 1;
    }
    ids
};

/// The quantity at a place of `QUANTITIES`.
fn quantity(place: usize) -> Quantity {
    match Figure::ALL.get(place) {
        Some(figure) => Quantity::Figure(*figure),
        None => Quantity::OWN[place - Figure::ALL.len()].1,
    }
}

/// Reads one of `names`; gives its place.
pub(in crate::content) fn bare<'de, D: Deserializer<'de>>(
    deserializer: D,
    what: &'static str,
    names: &'static [&'static str],
) -> Result<usize, D::Error> {
    struct Names(&'static str, &'static [&'static str]);
    impl<'de> Visitor<'de> for Names {
        type Value = usize;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "enum {}", self.0)
        }
        fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<usize, A::Error> {
            let (name, content) = access.variant::<Name>()?;
            content.unit_variant()?;
            self.1
                .iter()
                .position(|known| *known == name.0)
                .ok_or_else(|| serde::de::Error::unknown_variant(&name.0, self.1))
        }
    }
    deserializer.deserialize_enum(what, names, Names(what, names))
}

/// A name as written, cut where no name of ours is that long.
pub(in crate::content) struct Name(pub(in crate::content) String);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Name;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a variant identifier")
            }
            fn visit_str<E>(self, name: &str) -> Result<Name, E> {
                Ok(Name(name.chars().take(64).collect()))
            }
        }
        deserializer.deserialize_identifier(Text)
    }
}

/// A figure or other quantity, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuantityName(pub Quantity);

impl<'de> Deserialize<'de> for QuantityName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        bare(deserializer, "Figure", &QUANTITIES).map(|place| Self(quantity(place)))
    }
}
