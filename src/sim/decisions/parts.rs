//! What goes lever by lever over a set of decisions: several keys hold more than one lever each, and what is not said of
//! one of them is nothing there.

use super::{Care, Decisions, Finance, GridChange, Inquiry, MandateChange, Operations, PLATFORMS, StandingChange};

/// A field that holds several levers.
trait Parts: Sized + Default + PartialEq {
    /// These levers under those that `own` says.
    fn under(self, own: Self) -> Self;
    /// These levers without those that say what `other` says.
    fn without(self, other: Self) -> Self;
}

macro_rules! parts {
    ($($kind:ident { $($part:ident),+ $(,)? })+) => {
        $(impl Parts for $kind {
            fn under(self, own: Self) -> Self {
                Self { $($part: above(self.$part, own.$part)),+ }
            }

            fn without(self, other: Self) -> Self {
                Self { $($part: rest(self.$part, &other.$part)),+ }
            }
        })+
    };
}

parts! {
    Operations { layoffs, close_site, delist }
    Care { rehearsal, amnesty, drill, after_incident }
    Inquiry { price_test, sound_suppliers }
    MandateChange { rules, enforcement }
    GridChange { bare_renting, services, price_per_unit_hour, idle_share, december_reserve }
    Finance { convertible, equity, credit, strategic, buyback, stretch_payables_days }
    StandingChange { capacity_cover, capacity_platform, marketing_share, cash_floor, staffing, grid_cover }
}

impl Parts for [f64; PLATFORMS] {
    fn under(self, own: Self) -> Self {
        std::array::from_fn(|i| above(self[i], own[i]))
    }

    fn without(self, other: Self) -> Self {
        std::array::from_fn(|i| rest(self[i], &other[i]))
    }
}

fn above<T: Default + PartialEq>(under: T, own: T) -> T {
    if own == T::default() { under } else { own }
}

fn rest<T: Default + PartialEq>(said: T, other: &T) -> T {
    if said == *other { T::default() } else { said }
}

fn both<T: Parts>(under: Option<T>, own: Option<T>) -> Option<T> {
    match (under, own) {
        (Some(under), Some(own)) => Some(under.under(own)),
        (under, own) => own.or(under),
    }
}

fn left<T: Parts>(said: Option<T>, other: Option<T>) -> Option<T> {
    match (said, other) {
        (Some(said), Some(other)) => Some(said.without(other)).filter(|left| *left != T::default()),
        (said, _) => said,
    }
}

/// The fields that hold several levers, each joined by the same function.
macro_rules! joined {
    ($join:ident, $one:expr, $other:expr, $rest:expr) => {
        Self {
            operations: $join($one.operations, $other.operations),
            orders: $join($one.orders, $other.orders),
            grid_orders: $join($one.grid_orders, $other.grid_orders),
            retire: $join($one.retire, $other.retire),
            care: $join($one.care, $other.care),
            inquiry: $join($one.inquiry, $other.inquiry),
            mandate: $join($one.mandate, $other.mandate),
            grid: $join($one.grid, $other.grid),
            finance: $join($one.finance, $other.finance),
            standing: $join($one.standing, $other.standing),
            ..$rest
        }
    };
}

impl Decisions {
    /// This set under what `own` says, lever by lever: what is said there stays as it is, the rest comes from here.
    #[must_use]
    pub fn under(&self, own: &Self) -> Self {
        joined!(both, self, own, self.overlaid(own))
    }

    /// This set without the levers of which it says what `other` says.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let mut rest = *self;
        rest.take_back(other);
        joined!(left, self, other, rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::units::Money;

    #[test]
    fn a_lever_that_is_said_stays_and_those_beside_it_in_the_same_key_come() {
        let stretch = Finance { stretch_payables_days: 10.0, ..Finance::default() };
        let own =
            Decisions { hiring: Some(3.0), finance: Some(stretch), orders: Some([5.0, 0.0, 0.0]), ..Decisions::none() };
        let partner = Finance { strategic: Money::from_millions(50.0), ..Finance::default() };
        let prefill = Decisions {
            hiring: Some(60.0),
            finance: Some(partner),
            orders: Some([15.0, 0.0, 40.0]),
            story: Some(crate::sim::decisions::Story::Tell),
            ..Decisions::none()
        };
        let whole = prefill.under(&own);
        assert_eq!((whole.hiring, whole.orders), (Some(3.0), Some([5.0, 0.0, 40.0])));
        assert_eq!(whole.finance, Some(Finance { stretch_payables_days: 10.0, ..partner }));
        assert_eq!(whole.story, prefill.story);
        // And back again.
        assert_eq!(whole.without(&prefill), own);
        assert_eq!(prefill.without(&prefill), Decisions::none());
    }
}
