//! The words of decisions: each a bare name in RON and a text in JSON.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::content::strategy::names::bare;
use crate::sim::decisions::{
    AfterIncident, Communication, Enforcement, Freeze, MigrationMove, Shipping, Story, Structure, VendorMove,
};

/// Choices are written by their ids.
macro_rules! by_id {
    ($($type:ident),+ $(,)?) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_unit_variant(stringify!($type), 0, self.id())
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                bare(deserializer, stringify!($type), Self::IDS).map(|place| Self::ALL[place])
            }
        }
    )+};
}

by_id!(Shipping, Freeze, VendorMove, MigrationMove, Story, Structure, Communication, Enforcement);

/// What machines are ordered for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PurposeWord {
    /// For outsiders.
    Grid,
}

impl PurposeWord {
    /// Every word.
    pub const WORDS: &'static [&'static str] = &["grid"];
}

/// What happens after an incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AfterIncidentWord {
    /// Somebody is blamed.
    Blame,
    /// The cause is looked for.
    Learn,
}

impl From<AfterIncidentWord> for AfterIncident {
    fn from(word: AfterIncidentWord) -> Self {
        AfterIncidentWord::said(Some(word))
    }
}

impl AfterIncidentWord {
    /// Every word.
    pub const WORDS: &'static [&'static str] = &["blame", "learn"];

    /// The word for what is said; none for silence.
    pub(super) const fn of(said: AfterIncident) -> Option<Self> {
        match said {
            AfterIncident::Silent => None,
            AfterIncident::Blame => Some(Self::Blame),
            AfterIncident::Learn => Some(Self::Learn),
        }
    }

    /// What is said.
    pub(super) const fn said(word: Option<Self>) -> AfterIncident {
        match word {
            None => AfterIncident::Silent,
            Some(Self::Blame) => AfterIncident::Blame,
            Some(Self::Learn) => AfterIncident::Learn,
        }
    }
}
