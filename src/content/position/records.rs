//! What the state of a company is made of, and how it is written.
//!
//! The list of records and their fields stands here once: hashes and positions are both made from it. Records are
//! taken apart exhaustively, so that a field added to the simulation's state does not compile until it is listed.

use std::fmt;

use serde::de::{Error as _, IntoDeserializer, MapAccess, Visitor};
use serde::ser::{SerializeStruct, SerializeTuple};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::content::strategy::names::bare;
use crate::sim::belief::{Belief, Beliefs, Latent};
use crate::sim::cutover::{CutoverPolicy, NightOutcome};
use crate::sim::decisions::{Allocation, CapacityPlatform, GridOffer, Mandate, Standing};
use crate::sim::economy::Economy;
use crate::sim::engineers::Engineers;
use crate::sim::events::{Deck, Due, Echo};
use crate::sim::finance::Capital;
use crate::sim::fulfilment::Fulfilment;
use crate::sim::grid::{Grid, TrueGrid};
use crate::sim::ledger::{Account, Books, Ledger};
use crate::sim::machines::{Fleet, Machines};
use crate::sim::market::Market;
use crate::sim::migration::{Migration, Stage, TrueMigration};
use crate::sim::organisation::Organisation;
use crate::sim::plan::Levels;
use crate::sim::report::Report;
use crate::sim::rivals::{Offer, RivalCash, RivalMarket};
use crate::sim::suppliers::Suppliers;
use crate::sim::units::{Money, Quarter};
use crate::sim::urgency::Urgency;
use crate::sim::vendor::Vendor;
use crate::sim::world::{Death, Visible};

/// Hands every record of the state, with its fields in order, to the macro named.
macro_rules! world_records {
    ($each:ident) => {
        $each! {
            Visible {
                quarter, levels, ledger, economy, market, rivals, machines, engineers, migration, vendor, fulfilment,
                suppliers, capital, urgency, organisation, grid, beliefs, deck, last, year_sales, year_swing, runway, shrinking, death,
            }
            Levels {
                price_index, free_shipping, marketing, pledge, freeze, allocation, migration_tiers, cutover_policy,
                structure, communication, mandate, grid, standing,
            }
            Allocation { features, migration, testing, decoupling, platform, fulfilment, reliability }
            CutoverPolicy { hold_above, rollback_above, max_holds, probes }
            Standing { capacity_cover, capacity_platform, marketing_share, cash_floor, staffing, grid_cover }
            Mandate { rules, enforcement }
            GridOffer { bare_renting, services, price_per_unit_hour, idle_share, december_reserve }
            Economy { capital_window, capital_window_before, shutdowns, glut }
            Market {
                customers, reachable, relative_price, remembered_price, shipping_habit, trust, quality, attraction, steady_sales,
                demand,
            }
            RivalMarket { count, offers, weights, price, quality, closed }
            Offer { price, quality, marketing }
            RivalCash { cash }
            Machines {
                fleets, prices, supply, load_per_order, load, capacity, utilisation, outage_hours, year_load,
                year_capacity,
            }
            Fleet { units, running, cost, worn, arriving, arriving_running, arriving_cost }
            Engineers { heads, burden, know_how, morale, tangle, decoupled, backlog, refused, effort }
            Migration {
                stage, piloted, moved, reported, readiness, readiness_low, tested, rehearsed, committed, moved_at,
                fallback, exceptions, nights, failed_nights, fell_at, fell_hard, known_scope, spent,
                settled,
            }
            TrueMigration { ready, scope }
            Vendor { offer, offer_until, rounds, lapsed, signed, price, bound_by, spent, leverage }
            Fulfilment { fixed, variable, closed, staff, delisted, general }
            Suppliers { terms, coverage, flow, backstop, running, note }
            Capital { held, raised, partner_offer, stretched, pledge_missed, pledge_kept, losses, taxable }
            Organisation { adopted, settling }
            Grid {
                fleets, built, opened, bare, wanted, tenants, reputation, interest, conviction, rival, hazard, start_ups,
                never_founded, revenue, bare_revenue, earned, earned_so_far, evicted,
            }
            TrueGrid { possible, foregone }
            Urgency { level, inoculation, muscle, honesty, low_cash, told }
            Belief { mean, sd }
            Deck { open, again, tell, echoes, flags, come, stays, begun, waiting, due }
            Due { quarter, card, block, times, landed }
            Echo { card, echo }
            Report {
                quarter, sales, cost_of_sales, fulfilment, marketing, technology, infrastructure, general,
                operating_result, charges, capital_spending, interest, cash, steady_cash, yearly_growth, refused,
                outage_hours, night_loss, features, not_raised, not_delivered, offered, signed, pledge_missed,
                pledge_kept, rivals_closed, note, night, scrapped, tenant_machines, platform_result,
            }
        }
    };
}
pub(crate) use world_records;

/// A key of a record; unknown ones are told with those that are known.
struct KeyOf(&'static [&'static str]);

impl<'de> serde::de::DeserializeSeed<'de> for KeyOf {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeyOf {
    type Value = usize;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<usize, E> {
        self.0.iter().position(|known| *known == key).ok_or_else(|| E::unknown_field(key, self.0))
    }
}

/// Fields that positions written before there were any do without, and which are 0 there.
const ADDED: &[(&str, &str)] = &[("Urgency", "told"), ("Capital", "losses"), ("Capital", "taxable")];

/// What a field that is not written holds.
fn absent<'de, T: Deserialize<'de>, E: serde::de::Error>(record: &str, field: &'static str) -> Result<T, E> {
    if ADDED.contains(&(record, field)) {
        T::deserialize(0.0_f64.into_deserializer())
    } else {
        Err(E::missing_field(field))
    }
}

macro_rules! written {
    ($($type:ident { $($field:ident),+ $(,)? })+) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let Self { $($field),+ } = self;
                let count = [$(stringify!($field)),+].len();
                let mut record = serializer.serialize_struct(stringify!($type), count)?;
                $(record.serialize_field(stringify!($field), $field)?;)+
                record.end()
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                const KEYS: &[&str] = &[$(stringify!($field)),+];
                struct Fields;
                impl<'de> Visitor<'de> for Fields {
                    type Value = $type;

                    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                        formatter.write_str(concat!("struct ", stringify!($type)))
                    }

                    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<$type, A::Error> {
                        $(let mut $field = None;)+
                        while let Some(key) = map.next_key_seed(KeyOf(KEYS))? {
                            let name = KEYS[key];
                            $(if name == stringify!($field) {
                                if $field.replace(map.next_value()?).is_some() {
                                    return Err(A::Error::duplicate_field(stringify!($field)));
                                }
                            })+
                        }
                        Ok($type {
                            $($field: match $field {
                                Some(value) => value,
                                None => absent(stringify!($type), stringify!($field))?,
                            }),+
                        })
                    }
                }
                deserializer.deserialize_struct(stringify!($type), KEYS, Fields)
            }
        }
    )+};
}
world_records!(written);

/// Enumerations without contents: bare names.
macro_rules! named {
    ($($type:ident { $($variant:ident = $name:literal),+ $(,)? })+) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let name = match self { $(Self::$variant => $name),+ };
                serializer.serialize_unit_variant(stringify!($type), 0, name)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                const ALL: &[($type, &str)] = &[$(($type::$variant, $name)),+];
                const NAMES: &[&str] = &[$($name),+];
                bare(deserializer, stringify!($type), NAMES).map(|place| ALL[place].0)
            }
        }
    )+};
}

named! {
    Stage {
        None = "none", Porting = "porting", DualRun = "dual_run", Stabilising = "stabilising", Moved = "moved",
        Abandoned = "abandoned",
    }
    Death { SiteFell = "site_fell", Run = "run", OutOfCash = "out_of_cash", Sold = "sold" }
}

/// Cents, so that books balance to the cent.
impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.cents().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let cents = i64::deserialize(deserializer)?;
        countable(cents).map(Self::from_cents)
    }
}

/// Cents that can be added up: no company has more than [`Money::LIMIT`], and sums of such cannot overflow.
fn countable<E: serde::de::Error>(cents: i64) -> Result<i64, E> {
    let limit = Money::LIMIT.cents();
    if (-limit..=limit).contains(&cents) {
        Ok(cents)
    } else {
        Err(E::invalid_value(serde::de::Unexpected::Signed(cents), &"cents, at most 9000000000000000 either way"))
    }
}

impl Serialize for Quarter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Quarter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = String::deserialize(deserializer)?;
        Self::parse(&written)
            .ok_or_else(|| D::Error::invalid_value(serde::de::Unexpected::Str(&written), &"a quarter, as \"2001Q3\""))
    }
}

/// The index of a platform; `None` follows the migration.
impl Serialize for CapacityPlatform {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Auto => None,
            Self::Platform(place) => Some(*place),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for CapacityPlatform {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<u8>::deserialize(deserializer).map(|place| place.map_or(Self::Auto, Self::Platform))
    }
}

impl Serialize for Ledger {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Books { balances, period, sections } = self.books();
        let mut record = serializer.serialize_struct("Ledger", 3)?;
        record.serialize_field("balances", balances.as_slice())?;
        record.serialize_field("period", period.as_slice())?;
        record.serialize_field("sections", &sections)?;
        record.end()
    }
}

impl<'de> Deserialize<'de> for Ledger {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(rename = "Ledger", deny_unknown_fields)]
        struct Written {
            balances: Vec<i64>,
            period: Vec<i64>,
            sections: [i64; 3],
        }
        let Written { balances, period, sections } = Written::deserialize(deserializer)?;
        for cents in balances.iter().chain(&period).chain(&sections) {
            countable::<D::Error>(*cents)?;
        }
        let all = |mut cents: Vec<i64>| {
            // The last account came later than the first positions.
            if cents.len() == Account::GainOnDebt as usize {
                cents.push(0);
            }
            let length = cents.len();
            cents.try_into().map_err(|_| D::Error::invalid_length(length, &"the cents of every account"))
        };
        Ok(Self::from_books(Books { balances: all(balances)?, period: all(period)?, sections }))
    }
}

impl Serialize for Beliefs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut tuple = serializer.serialize_tuple(Latent::ALL.len())?;
        for latent in Latent::ALL {
            tuple.serialize_element(&self.about(latent))?;
        }
        tuple.end()
    }
}

impl<'de> Deserialize<'de> for Beliefs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Deserialize::deserialize(deserializer).map(Self::from_each)
    }
}

/// The story of a night just over is told, not carried: a position is written without it.
impl Serialize for NightOutcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl<'de> Deserialize<'de> for NightOutcome {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(D::Error::custom("None belongs here: a night just over is not carried"))
    }
}
