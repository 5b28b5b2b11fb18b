//! The names that stand without quotes in a strategy: figures, and the values of decisions.

use std::fmt;

use serde::de::{Deserialize, Deserializer, EnumAccess, VariantAccess, Visitor};

use crate::content::strategy::amount::Quantity;
use crate::sim::decisions::{Freeze, MigrationMove, Pledge, Shipping, Story, VendorMove};
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
struct Name(String);

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

macro_rules! names {
    ($($(#[doc = $doc:literal])+ $name:ident for $of:ident { $($id:literal => $variant:ident),+ $(,)? })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(pub $of);
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                bare(deserializer, stringify!($of), &[$($id),+]).map(|place| Self([$($of::$variant),+][place]))
            }
        }
    )+};
}

names! {
    /// Free shipping.
    ShippingName for Shipping { "none" => None, "over_99" => Over99, "over_49" => Over49, "over_25" => Over25 }
    /// The promise to the market.
    PledgeName for Pledge {
        "growth" => Growth, "profit_by_2001Q4" => ProfitBy2001Q4, "profit_by_2002Q4" => ProfitBy2002Q4,
    }
    /// The feature freeze.
    FreezeName for Freeze { "none" => None, "partial" => Partial, "full" => Full }
    /// The vendor's table.
    VendorName for VendorMove {
        "none" => None, "negotiate" => Negotiate, "sign" => Sign, "sign_bound" => SignBound, "walk_away" => WalkAway,
    }
    /// The migration's move.
    MigrationName for MigrationMove {
        "none" => None, "pilot" => Pilot, "commit" => Commit, "dual_run" => DualRun, "cutover" => Cutover,
        "cutover_by_service" => CutoverByService, "abandon" => Abandon,
    }
    /// The all-hands.
    StoryName for Story { "none" => None, "tell" => Tell, "hide" => Hide, "generator" => Generator }
}
