//! The structured decisions as written. Every field may be left out; what that means is said at each.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::words::{AfterIncidentWord, PurposeWord};
use crate::sim::decisions::Enforcement;

/// A record all of whose fields may be left out, with the list of their names.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$field_meta:meta])* $field:ident: $type:ty,)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name {
            $($(#[$field_meta])* #[serde(skip_serializing_if = "Option::is_none")] pub $field: Option<$type>,)+
        }

        impl $name {
            /// The names of its fields, as written.
            pub const FIELDS: &'static [&'static str] = &[$(stringify!($field)),+];

            /// The names of the fields that are there, in their order.
            pub fn said(&self) -> impl Iterator<Item = &'static str> + use<> {
                let said = [$(self.$field.is_some()),+];
                Self::FIELDS.iter().copied().zip(said).filter_map(|(field, said)| said.then_some(field))
            }

            /// Whether nothing is said.
            #[must_use]
            pub fn is_silent(&self) -> bool {
                self.said().next().is_none()
            }

            /// Leaves out the field of this name; an unknown name changes nothing.
            pub fn silence(&mut self, name: &str) {
                match name {
                    $(stringify!($field) => self.$field = None,)+
                    _ => {}
                }
            }
        }
    };
}
pub(super) use record;

record! {
    /// Sheds and phones; what is left out does not happen.
    pub struct WireOperations {
        /// People let go, as a number below 0.
        staff: f64,
        /// Id of the site to close.
        close_site: String,
        /// Stop selling lines that lose money on each box.
        delist: bool,
    }
}

record! {
    /// Shares of the engineers; what is left out is 0.
    #[expect(missing_docs, reason = "the programmes")]
    pub struct WireAllocation {
        features: f64,
        migration: f64,
        testing: f64,
        decoupling: f64,
        platform: f64,
        fulfilment: f64,
        reliability: f64,
    }
}

/// Machines ordered from a platform.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WireOrder {
    /// The platform's id.
    pub platform: String,
    /// Units.
    pub units: f64,
    /// What for; the shop if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<PurposeWord>,
}

impl WireOrder {
    /// The names of its fields, as written.
    pub const FIELDS: &'static [&'static str] = &["platform", "units", "purpose"];
}

/// Machines of a platform retired.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WireRetirement {
    /// The platform's id.
    pub platform: String,
    /// Units.
    pub units: f64,
}

impl WireRetirement {
    /// The names of its fields, as written.
    pub const FIELDS: &'static [&'static str] = &["platform", "units"];
}

record! {
    /// How a night is played by itself; what is left out is as last quarter.
    pub struct WireCutoverPolicy {
        /// Error rate above which not to go on without looking, 0 to 1.
        hold_above: f64,
        /// Error rate above which to roll back, 0 to 1.
        rollback_above: f64,
        /// Holds for the whole night.
        max_holds: u32,
        /// Whether to ask before holding.
        probes: bool,
    }
}

record! {
    /// Care; what is left out does not happen.
    pub struct WireCare {
        /// A rehearsal of the cutover night.
        rehearsal: bool,
        /// Bad news may be told without harm.
        amnesty: bool,
        /// A drill in calm weather.
        drill: bool,
        /// What happens after an incident.
        after_incident: AfterIncidentWord,
    }
}

record! {
    /// Inquiries; what is left out is not made.
    pub struct WireInquiry {
        /// Test prices on a few products.
        price_test: bool,
        /// Ask suppliers how nervous they are.
        sound_suppliers: bool,
    }
}

record! {
    /// The mandate of interfaces.
    pub struct WireMandate {
        /// Numbers of the rules laid down, 1 to 7.
        rules: Vec<u8>,
        /// How it is meant.
        enforcement: Enforcement,
    }
}

record! {
    /// The platform business.
    pub struct WireGrid {
        /// Bare machines for rent.
        bare_renting: bool,
        /// Services.
        services: bool,
        /// Dollars a unit and hour.
        price_per_unit_hour: f64,
        /// Share of idle capacity offered.
        idle_share: f64,
        /// Share kept back for December.
        december_reserve: f64,
    }
}

record! {
    /// Money raised or given back, dollars; what is left out is 0.
    pub struct WireFinance {
        /// Convertible bonds.
        convertible: f64,
        /// New shares.
        equity: f64,
        /// Drawn on the committed credit line; below 0: paid back.
        credit: f64,
        /// A partner's money for shares.
        strategic: f64,
        /// Own debt bought at market price.
        buyback: f64,
        /// Days by which suppliers are paid later.
        stretch_payables_days: f64,
    }
}

record! {
    /// Standing orders: what is left out stays as it is, `null` (in RON `None`) cancels.
    pub struct WireStanding {
        /// Capacity bought for the coming December over its expected peak load.
        #[serde(deserialize_with = "given", serialize_with = "as_given")]
        capacity_cover: Option<f64>,
        /// From which platform: its id, or `auto`.
        capacity_platform: String,
        /// Marketing as a share of seasonally adjusted sales.
        #[serde(deserialize_with = "given", serialize_with = "as_given")]
        marketing_share: Option<f64>,
        /// Cash below which the credit line is drawn on, dollars.
        #[serde(deserialize_with = "given", serialize_with = "as_given")]
        cash_floor: Option<f64>,
        /// Engineers held at this number.
        #[serde(deserialize_with = "given", serialize_with = "as_given")]
        staffing: Option<f64>,
        /// Machines for tenants over what they are expected to want.
        #[serde(deserialize_with = "given", serialize_with = "as_given")]
        grid_cover: Option<f64>,
    }
}

record! {
    /// The player's own forecast.
    pub struct WireForecast {
        /// Range that holds cash at the end of the next quarter four times in five, dollars.
        cash: (f64, f64),
    }
}

/// A field that is there, be it cancelled: left out and `null` are two things.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<f64>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

#[expect(clippy::ref_option, reason = "serde hands the field as it is")]
fn as_given<S: Serializer>(value: &Option<Option<f64>>, serializer: S) -> Result<S::Ok, S::Error> {
    value.flatten().serialize(serializer)
}
