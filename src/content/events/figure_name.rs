//! Figures by name, as conditions give them: without quotes.

use serde::de::{Deserialize, Deserializer};

use crate::content::strategy::names::bare;
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
        bare(deserializer, "Figure", &IDS).map(|place| Self(Figure::ALL[place]))
    }
}
