//! Orders, factor by factor, and what they tell of luck.

use super::Market;
use crate::sim::belief::Nature;
use crate::sim::economy;
use crate::sim::plan::Levels;
use crate::sim::scenario::Scenario;
use crate::sim::units::{Quarter, raise};
use crate::sim::world::Visible;

/// Demand shocks that a manager thinks possible, standard deviations of the stationary distribution. (Assumption: what
/// lies beyond was something else, such as customers who put up with more than this world would have them do.)
const LIKELY: f64 = 3.0;

/// Orders of a quarter before luck and cards, factor by factor.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ordered {
    pub(super) customers: f64,
    pub(super) spend: f64,
    pub(super) season: f64,
    pub(super) own_price: f64,
    pub(super) shipping: f64,
    pub(super) rival_prices: f64,
    pub(super) kink: f64,
    pub(super) economy: f64,
}

impl Ordered {
    /// Their product, millions of dollars at index 1.
    pub(super) fn volume(&self) -> f64 {
        self.customers
            * self.spend
            * self.season
            * self.own_price
            * self.shipping
            * self.rival_prices
            * self.kink
            * self.economy
    }
}

impl Market {
    /// What the customers there are order, before luck and cards; the relative price is that of the quarter.
    pub(super) fn ordered(
        &self,
        scenario: &Scenario,
        nature: &Nature,
        levels: &Levels,
        rivals_price: f64,
        quarter: Quarter,
        turn: u16,
    ) -> Ordered {
        let c = &scenario.market;
        let excess = (self.relative_price - nature.kink).max(0.0);
        Ordered {
            customers: self.customers,
            spend: c.spend * (1.0 + c.spend_growth * f64::from(turn)),
            season: c.season(quarter.season()),
            own_price: raise(self.relative_price.max(0.01), -c.price_elasticity),
            shipping: 1.0
                + c.shipping_at_once * c.shipping_gain(levels.free_shipping)
                + (1.0 - c.shipping_at_once) * self.shipping_habit,
            rival_prices: raise(rivals_price.max(0.01), -c.rival_price_elasticity),
            kink: if excess > 0.0 { libm::exp(-nature.kink_steepness * excess * excess) } else { 1.0 },
            economy: economy::demand_factor(&scenario.economy, turn),
        }
    }

    /// The persistent demand shock that the quarter just over speaks for, log: what was ordered beyond what so many
    /// customers order in that season at those prices, were customers as `nature` has them. This is what the explanation
    /// of that quarter's sales calls luck; what a card did to demand cannot be told from it here, and is counted with it.
    /// 0 before the first quarter.
    #[must_use]
    pub fn shock_seen(visible: &Visible, scenario: &Scenario, nature: &Nature) -> f64 {
        let (market, turn) = (&visible.market, visible.turn(scenario));
        let Some(over) = turn.checked_sub(1) else { return 0.0 };
        let quarter = scenario.first.plus(over);
        let expected = market.ordered(scenario, nature, &visible.levels, visible.rivals.price, quarter, over).volume();
        let shock = libm::log(market.demand / expected);
        let c = &scenario.market;
        let spread = c.demand_sd / libm::sqrt((1.0 - c.demand_persistence * c.demand_persistence).max(1e-6));
        let most = (LIKELY * spread).max(0.0);
        if shock.is_finite() { shock.clamp(-most, most) } else { 0.0 }
    }
}
