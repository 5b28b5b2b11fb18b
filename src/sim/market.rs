//! Customers and what they buy: acquisition, loyalty, price, free shipping, the hidden kink.

mod ordered;

use crate::sim::belief::Nature;
use crate::sim::decisions::Shipping;
use crate::sim::events::Impulses;
use crate::sim::figures::Figure;
use crate::sim::plan::Levels;
use crate::sim::rivals::{RivalMarket, Stranded};
use crate::sim::scenario::Scenario;
use crate::sim::trace::{Factor, Flow, Trace, tell};
use crate::sim::units::{Money, Quarter, power, raise};
use crate::sim::world::Visible;

/// Most customers and orders of a quarter, millions: no world has more, whatever constants a scenario asks for.
const MOST: f64 = 1e6;

/// Most that an offer draws or repels, log: no real one comes near, and whatever a position or a scenario says, customers
/// stay a number.
const STRONGEST: f64 = 50.0;

/// Constants of the market.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MarketConstants {
    /// Customers active at the opening, millions.
    pub customers: f64,
    /// People within reach at the opening, millions.
    pub reachable: f64,
    /// Growth of the reachable market, share a quarter.
    pub reachable_growth: f64,
    /// Spread of that growth over games, share of itself.
    pub reachable_growth_sd: f64,
    /// Most of that growth in any game, over its median.
    pub reachable_growth_limit: f64,
    /// Share of those not yet customers who come by themselves or through marketing, a quarter (Bass: innovation).
    pub innovation: f64,
    /// Word of mouth, per quarter (Bass: imitation).
    pub imitation: f64,
    /// Share of word of mouth that needs marketing to keep it awake.
    pub imitation_from_marketing: f64,
    /// Most by which marketing keeps word of mouth awake: the square root of marketing over its reference.
    pub imitation_push_limit: f64,
    /// Customers lost, share a quarter at attraction 1.
    pub churn: f64,
    /// What an active customer spends a quarter at index 1, dollars.
    pub spend: f64,
    /// Growth of that spending, share a quarter.
    pub spend_growth: f64,
    /// Quantity bought by season over the year's mean, first quarter.
    pub season_1: f64,
    /// The same, second quarter.
    pub season_2: f64,
    /// The same, third quarter.
    pub season_3: f64,
    /// The same, fourth quarter.
    pub season_4: f64,
    /// Elasticity of quantity to the relative price, as a positive number.
    pub price_elasticity: f64,
    /// Response of total online demand to rivals' price level, as a positive number.
    pub rival_price_elasticity: f64,
    /// Effect of the remembered relative price above 1 on attraction, as a positive number.
    pub dear_memory: f64,
    /// Effect of the remembered relative price below 1 on attraction.
    pub cheap_memory: f64,
    /// Share of the gap that the remembered price closes in a quarter.
    pub memory_speed: f64,
    /// Relative price above which customers rebel (median).
    pub kink: f64,
    /// Spread of the kink over games.
    pub kink_sd: f64,
    /// Steepness of the rebellion: loss in log quantity per squared excess (median).
    pub kink_steepness: f64,
    /// Spread of the steepness, log standard deviation.
    pub kink_steepness_sd: f64,
    /// Loss of attraction per squared excess of the remembered price near the kink.
    pub kink_memory: f64,
    /// How far below the kink the remembered price begins to cost attraction.
    pub kink_near: f64,
    /// Effect of the quality lead over rivals on attraction, per index point of 1.
    pub quality: f64,
    /// Attraction lost by a profit pledge, log.
    pub pledge_attraction: f64,
    /// Demand shock's standard deviation, log.
    pub demand_sd: f64,
    /// Persistence of the demand shock, share a quarter.
    pub demand_persistence: f64,
    /// Marketing at which acquisition is as calibrated, dollars in millions a quarter.
    pub marketing_reference: f64,
    /// Growth of that reference, share a quarter.
    pub marketing_reference_growth: f64,
    /// Marketing over its quarterly mean in the first three quarters of a year.
    pub marketing_season: f64,
    /// The same in the fourth.
    pub marketing_season_december: f64,
    /// Quantity gained by free shipping from 99 dollars, share.
    pub shipping_gain_99: f64,
    /// The same from 49 dollars.
    pub shipping_gain_49: f64,
    /// The same from 25 dollars.
    pub shipping_gain_25: f64,
    /// Share of that gain that comes at once, by fuller baskets; the rest comes as customers get used to it.
    pub shipping_at_once: f64,
    /// Share of the gap that custom closes in a quarter.
    pub shipping_speed: f64,
    /// Effect of free shipping on attraction, per share of quantity that customers have become used to order more.
    pub shipping_attraction: f64,
    /// Cost of free shipping from 99 dollars at the opening's fulfilment, share of sales at index 1.
    pub shipping_cost_99: f64,
    /// The same from 49 dollars.
    pub shipping_cost_49: f64,
    /// The same from 25 dollars.
    pub shipping_cost_25: f64,
    /// How much faster than the variable cost of fulfilment that cost falls, as an exponent.
    pub shipping_maturity: f64,
    /// Trust regained of what is missing, share a quarter.
    pub trust_recovery: f64,
    /// Lowest trust.
    pub trust_floor: f64,
    /// Share of the gap that smoothed sales close in a quarter.
    pub sales_speed: f64,
    /// Cost of sales per dollar of sales at index 1, at the opening.
    pub unit_cost: f64,
    /// Its change in the first years, share a quarter.
    pub unit_cost_trend: f64,
    /// Its change later.
    pub unit_cost_trend_later: f64,
    /// Turn from which the later trend holds.
    pub unit_cost_turn: f64,
    /// December's dearer mix, as a factor.
    pub unit_cost_december: f64,
    /// Luck in unit cost, share.
    pub unit_cost_sd: f64,
}

impl MarketConstants {
    /// Quantity by season.
    #[must_use]
    pub const fn season(&self, season: usize) -> f64 {
        [self.season_1, self.season_2, self.season_3, self.season_4][season & 3]
    }

    /// Gain in quantity by free shipping once customers are used to it, share.
    #[must_use]
    pub const fn shipping_gain(&self, shipping: Shipping) -> f64 {
        match shipping {
            Shipping::None => 0.0,
            Shipping::Over99 => self.shipping_gain_99,
            Shipping::Over49 => self.shipping_gain_49,
            Shipping::Over25 => self.shipping_gain_25,
        }
    }

    /// Cost of free shipping, share of sales at index 1, where an order costs `per_order` times what it did at the opening.
    #[must_use]
    pub fn shipping_cost(&self, shipping: Shipping, per_order: f64) -> f64 {
        let at_opening = match shipping {
            Shipping::None => return 0.0,
            Shipping::Over99 => self.shipping_cost_99,
            Shipping::Over49 => self.shipping_cost_49,
            Shipping::Over25 => self.shipping_cost_25,
        };
        at_opening * raise(per_order, self.shipping_maturity)
    }
}

/// The market as its managers see it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Market {
    /// Active customers, millions.
    pub customers: f64,
    /// People within reach, millions.
    pub reachable: f64,
    /// Own price over rivals'.
    pub relative_price: f64,
    /// The relative price that customers remember.
    pub remembered_price: f64,
    /// What customers have become used to order more because shipping is free, share of quantity.
    pub shipping_habit: f64,
    /// Customers' trust, `trust_floor` to 1.
    pub trust: f64,
    /// Quality of the offer, index 1 at the opening.
    pub quality: f64,
    /// Attraction of the offer last quarter, 1 at the opening.
    pub attraction: f64,
    /// Sales without season, smoothed over two quarters, millions of dollars.
    pub steady_sales: f64,
    /// Demand last quarter before the site's refusals, millions of dollars at index 1.
    pub demand: f64,
}

/// What the market brings to the rest of a quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Demand {
    /// Orders wanted, millions of dollars at index 1.
    pub volume: f64,
}

/// Marketing spent this quarter: the player's figure, or the standing share of steady sales.
#[must_use]
pub fn marketing_spend(visible: &Visible, scenario: &Scenario, levels: &Levels) -> Money {
    levels.marketing.unwrap_or_else(|| {
        let constants = &scenario.market;
        let season = if visible.quarter.has_december() {
            constants.marketing_season_december
        } else {
            constants.marketing_season
        };
        Money::from_millions(levels.standing.marketing_share.unwrap_or(0.0) * visible.market.steady_sales * season)
    })
}

/// Inputs of the market's quarter that other subsystems own.
#[derive(Clone, Copy, Debug)]
pub struct Inputs<'a> {
    /// Levels in force.
    pub levels: &'a Levels,
    /// Marketing spent, millions.
    pub marketing: f64,
    /// Rivals' offers.
    pub rivals: &'a RivalMarket,
    /// Customers of rivals that closed.
    pub stranded: Stranded,
    /// What cards do to demand.
    pub impulses: &'a Impulses,
    /// The quarter that is played.
    pub quarter: Quarter,
    /// Quarters since the opening.
    pub turn: u16,
}

impl Market {
    /// Prices bite, customers come and go, orders are wanted. `shock` is the persistent demand shock, hidden,
    /// `news` this quarter's standard normal deviate of it.
    pub fn step<T: Trace>(
        &mut self,
        scenario: &Scenario,
        nature: &Nature,
        shock: &mut f64,
        news: f64,
        inputs: &Inputs<'_>,
        trace: &mut T,
    ) -> Demand {
        let c = &scenario.market;
        let Inputs { levels, marketing, rivals, stranded, impulses, quarter, turn } = *inputs;
        let relative = levels.price_index / rivals.price;
        self.relative_price = relative;
        self.remembered_price += c.memory_speed * (relative - self.remembered_price);
        let remembered = self.remembered_price;
        self.shipping_habit += c.shipping_speed * (c.shipping_gain(levels.free_shipping) - self.shipping_habit);
        let near = (remembered - nature.kink + c.kink_near).max(0.0);
        let pull = c.quality * (self.quality - rivals.quality) - c.dear_memory * (remembered - 1.0).max(0.0)
            + c.cheap_memory * (1.0 - remembered).max(0.0)
            - c.pledge_attraction * f64::from(u8::from(levels.pledge.is_profit()))
            - c.kink_memory * near * near
            + c.shipping_attraction * self.shipping_habit;
        let attraction = self.trust * libm::exp(pull.clamp(-STRONGEST, STRONGEST));
        self.attraction = attraction;
        self.reachable *= 1.0 + nature.market_growth;
        let reference = c.marketing_reference * (1.0 + c.marketing_reference_growth * f64::from(turn));
        let push = libm::sqrt((marketing / reference).max(0.0));
        let awake = 1.0 - c.imitation_from_marketing + c.imitation_from_marketing * push.min(c.imitation_push_limit);
        let before = self.customers;
        let won = (c.innovation * push * (self.reachable - self.customers).max(0.0)
            + c.imitation * self.customers * (1.0 - self.customers / self.reachable).max(0.0) * awake)
            * attraction;
        let lost = self.customers * c.churn / libm::sqrt(attraction.max(1e-6));
        let taken_in = stranded.come(before, attraction);
        let settled = before + won - lost + taken_in;
        let free = settled * (1.0 + impulses.customers);
        self.customers = free.clamp(0.01, MOST);
        if T::ON {
            let pushed = c.innovation * push * (self.reachable - before).max(0.0) * attraction;
            tell(trace, Figure::Customers, Flow::WonByMarketing, pushed);
            tell(trace, Figure::Customers, Flow::WordOfMouth, won - pushed);
            tell(trace, Figure::Customers, Flow::Churn, -lost);
            tell(trace, Figure::Customers, Flow::RivalsClosed, taken_in);
            tell(trace, Figure::Customers, Flow::Card, free - settled);
            tell(trace, Figure::Customers, Flow::AtItsLimit, self.customers - free);
        }
        *shock = c.demand_persistence * *shock + c.demand_sd * news;

        let ordered = self.ordered(scenario, nature, levels, rivals.price, quarter, turn);
        let luck_factor = libm::exp(*shock);
        let cards = impulses.demand;
        let volume = (ordered.volume() * luck_factor * cards).clamp(0.0, MOST);
        if T::ON {
            for figure in [Figure::Sales, Figure::Load] {
                trace.factor(figure, Factor::Customers, self.customers);
                trace.factor(figure, Factor::Spend, ordered.spend);
                trace.factor(figure, Factor::Season, ordered.season);
                trace.factor(figure, Factor::OwnPrice, ordered.own_price);
                trace.factor(figure, Factor::Shipping, ordered.shipping);
                trace.factor(figure, Factor::RivalPrices, ordered.rival_prices);
                trace.factor(figure, Factor::PriceKink, ordered.kink);
                trace.factor(figure, Factor::Economy, ordered.economy);
                trace.factor(figure, Factor::DemandLuck, luck_factor);
                trace.factor(figure, Factor::Cards, cards);
            }
            trace.factor(Figure::Sales, Factor::PriceCharged, levels.price_index);
        }
        self.demand = volume;
        Demand { volume }
    }

    /// Cost of sales per dollar of index-1 sales this quarter; `chance` is a standard normal deviate.
    pub fn unit_cost<T: Trace>(
        scenario: &Scenario,
        chance: f64,
        quarter: Quarter,
        turn: u16,
        levels: &Levels,
        trace: &mut T,
    ) -> f64 {
        let c = &scenario.market;
        let early = turn.min(c.unit_cost_turn as u16);
        let trend =
            c.unit_cost * power(1.0 + c.unit_cost_trend, early) * power(1.0 + c.unit_cost_trend_later, turn - early);
        let december = if quarter.has_december() { c.unit_cost_december } else { 1.0 };
        let chance = 1.0 + c.unit_cost_sd * chance;
        if T::ON {
            trace.factor(Figure::GrossMargin, Factor::UnitCostTrend, trend);
            trace.factor(Figure::GrossMargin, Factor::DecemberMix, december);
            trace.factor(Figure::GrossMargin, Factor::CostLuck, chance);
            trace.factor(Figure::GrossMargin, Factor::PriceCharged, 1.0 / levels.price_index);
        }
        trend * december * chance
    }

    /// Trust after a quarter: it returns slowly and is lost by hours down, refusals and `lost` by a failed night.
    /// What is lost is told by the turn, which knows from what.
    pub fn settle_trust<T: Trace>(&mut self, constants: &MarketConstants, lost: f64, impulse: f64, trace: &mut T) {
        let before = self.trust;
        self.trust = (self.trust + constants.trust_recovery * (1.0 - self.trust) - lost + impulse)
            .clamp(constants.trust_floor, 1.0);
        let regained = constants.trust_recovery * (1.0 - before);
        tell(trace, Figure::Trust, Flow::Recovery, regained);
        tell(trace, Figure::Trust, Flow::Card, impulse);
        tell(trace, Figure::Trust, Flow::AtItsLimit, self.trust - (before + regained - lost + impulse));
    }

    /// Smooths seasonally adjusted sales.
    pub fn settle_sales(&mut self, constants: &MarketConstants, quarter: Quarter, sales: f64, first: bool) {
        let adjusted = sales / constants.season(quarter.season());
        let speed = constants.sales_speed;
        self.steady_sales = if first { adjusted } else { (1.0 - speed) * self.steady_sales + speed * adjusted };
    }
}
