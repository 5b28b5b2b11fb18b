//! Figures by name, as conditions give them: without quotes.

use std::fmt;

use serde::de::{Deserialize, Deserializer, EnumAccess, Error, VariantAccess, Visitor};

use crate::sim::figures::Figure;

/// Ids of all figures.
const IDS: [&str; Figure::ALL.len()] = {
    let mut ids = [""; Figure::ALL.len()];
    let mut i = 0;
    while i < ids.len() {
        ids[i] = Figure::ALL[i].id();
        i += 1;
    }
    ids
};

/// A figure as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigureName(pub Figure);

impl<'de> Deserialize<'de> for FigureName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Figures;
        impl<'de> Visitor<'de> for Figures {
            type Value = FigureName;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("enum Figure")
            }
            fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<FigureName, A::Error> {
                let (name, content) = access.variant::<Name>()?;
                content.unit_variant()?;
                Figure::from_id(&name.0).map(FigureName).ok_or_else(|| Error::unknown_variant(&name.0, &IDS))
            }
        }
        deserializer.deserialize_enum("Figure", &IDS, Figures)
    }
}

/// A name, cut where no figure's is that long.
struct Name(String);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Identifier;
        impl Visitor<'_> for Identifier {
            type Value = Name;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a variant identifier")
            }
            fn visit_str<E>(self, name: &str) -> Result<Name, E> {
                Ok(Name(name.chars().take(64).collect()))
            }
        }
        deserializer.deserialize_identifier(Identifier)
    }
}
