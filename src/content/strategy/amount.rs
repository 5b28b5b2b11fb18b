//! Amounts of a strategy: a number, or one that follows a figure of the company.

use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};

use crate::content::strategy::names::QuantityName;
use crate::sim::figures::{self, Figure, Unit};
use crate::sim::grid::reference_price;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// What an amount may follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// A figure that managers see.
    Figure(Figure),
    /// Sales without season, smoothed over two quarters.
    SteadySales,
    /// The price of rivals, index.
    RivalPrice,
    /// The price of a unit and hour that outsiders are used to, dollars.
    UsualUnitPrice,
}

impl Quantity {
    /// Ids of the quantities that are no figures.
    pub const OWN: [(&'static str, Self); 3] = [
        ("steady_sales", Self::SteadySales),
        ("rival_price", Self::RivalPrice),
        ("usual_unit_price", Self::UsualUnitPrice),
    ];

    /// The value a strategy reckons with: money in dollars, as in its decisions, all else as the figure has it.
    #[must_use]
    pub fn value(self, visible: &Visible, scenario: &Scenario) -> f64 {
        self.scale() * self.unscaled(visible, scenario)
    }

    /// The same with money in millions.
    #[must_use]
    pub fn unscaled(self, visible: &Visible, scenario: &Scenario) -> f64 {
        match self {
            Self::Figure(figure) => figures::value(visible, scenario, figure),
            Self::SteadySales => visible.market.steady_sales,
            Self::RivalPrice => visible.rivals.price,
            Self::UsualUnitPrice => reference_price(&scenario.grid, visible.turn(scenario)),
        }
    }

    /// What makes dollars of millions, and nothing of all else.
    #[must_use]
    pub const fn scale(self) -> f64 {
        match self {
            Self::Figure(figure) if matches!(figure.unit(), Unit::Dollars) => 1e6,
            Self::SteadySales => 1e6,
            _ => 1.0,
        }
    }
}

/// An amount: fixed, or linear in a quantity and clamped.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Amount {
    /// Always this.
    Fixed(f64),
    /// `times` × quantity + `plus`, at least `low`, at most `high`.
    Follows {
        /// What it follows.
        of: Quantity,
        /// Factor.
        times: f64,
        /// Added.
        plus: f64,
        /// Least.
        low: f64,
        /// Most.
        high: f64,
    },
}

impl Amount {
    /// The amount now.
    #[must_use]
    pub fn value(self, visible: &Visible, scenario: &Scenario) -> f64 {
        match self {
            Self::Fixed(amount) => amount,
            Self::Follows { of, times, plus, low, high } => {
                (times * of.value(visible, scenario) + plus).max(low).min(high)
            }
        }
    }

    /// The numbers written in it.
    #[must_use]
    pub fn numbers(self) -> [f64; 4] {
        match self {
            Self::Fixed(amount) => [amount; 4],
            Self::Follows { times, plus, low, high, .. } => {
                [times, plus, if low.is_finite() { low } else { 0.0 }, if high.is_finite() { high } else { 0.0 }]
            }
        }
    }
}

/// The written form of [`Amount::Follows`].
#[derive(Deserialize)]
#[serde(rename = "Amount", deny_unknown_fields)]
struct Written {
    of: QuantityName,
    #[serde(default = "one")]
    times: f64,
    #[serde(default)]
    plus: f64,
    at_least: Option<f64>,
    at_most: Option<f64>,
}

const fn one() -> f64 {
    1.0
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Amount;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a floating point number")
            }
            fn visit_f64<E>(self, value: f64) -> Result<Amount, E> {
                Ok(Amount::Fixed(value))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Amount, E> {
                Ok(Amount::Fixed(value as f64))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Amount, E> {
                Ok(Amount::Fixed(value as f64))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Amount, A::Error> {
                let written = Written::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Amount::Follows {
                    of: written.of.0,
                    times: written.times,
                    plus: written.plus,
                    low: written.at_least.unwrap_or(f64::NEG_INFINITY),
                    high: written.at_most.unwrap_or(f64::INFINITY),
                })
            }
        }
        deserializer.deserialize_any(Either)
    }
}
