//! Platforms of machines and the constants of all of them, as a scenario gives them.

use crate::sim::units::Quarter;

/// What a platform is in the story.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// What the company runs on, and its vendor's.
    #[default]
    Incumbent,
    /// The same machines at auction, without support.
    SecondHand,
    /// What the migration leads to.
    Challenger,
}

/// A platform of machines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Platform {
    /// Id; its name is the text `platform-<id>`.
    pub id: String,
    /// Its part in the story.
    pub role: Role,
    /// Price of a unit at the opening, millions of dollars. A unit is a hundredth of the capacity that
    /// carries the peak of 2000 Q4.
    pub price: f64,
    /// Running cost of a unit bought at the opening, millions of dollars a quarter.
    pub running: f64,
    /// Units lost to age, share a quarter.
    pub wear: f64,
    /// Share of the time a fleet of this platform alone is down, at the reference tangle.
    pub failure: f64,
    /// Quarters between order and arrival.
    pub lead_time: f64,
    /// Units on the market at the peak of the glut; 0 where supply is no limit.
    pub supply: f64,
}

/// Constants of the machines.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MachineConstants {
    /// Incumbent units at the opening.
    pub units: f64,
    /// Incumbent's price-performance decline, share a quarter (median).
    pub incumbent_decline: f64,
    /// Challenger's, share a quarter (median).
    pub challenger_decline: f64,
    /// Spread of both over games.
    pub decline_sd: f64,
    /// Growth of the load of an order, share a quarter (median).
    pub load_growth: f64,
    /// Spread of it over games.
    pub load_growth_sd: f64,
    /// Share of that growth that comes with one's own features.
    pub load_growth_own: f64,
    /// Most features in a quarter that bring load with them.
    pub load_growth_features: f64,
    /// Units of load for each million dollars of index-1 orders a quarter at the opening.
    pub load_per_order: f64,
    /// Expected growth of peak load a quarter, for standing orders.
    pub expected_growth: f64,
    /// First quarter of a year in which the standing order buys.
    pub standing_from: u8,
    /// Last quarter of a year in which it does.
    pub standing_to: u8,
    /// Machines that a cutover orders over the expected December where no standing cover is given.
    pub cutover_cover: f64,
    /// Price premium of a rush order for December, as a factor.
    pub rush_premium: f64,
    /// Units above which an order in `rush_quarter` is a rush.
    pub rush_units: f64,
    /// Quarter of a year in which a large order to the incumbent is a rush.
    pub rush_quarter: u8,
    /// Utilisation from which queues cost sales.
    pub queue_from: f64,
    /// Sales lost to queues at full utilisation, share.
    pub queue_loss: f64,
    /// Share of refused orders that do not come back.
    pub refusal_loss: f64,
    /// Spread of incidents, log standard deviation.
    pub incident_sd: f64,
    /// Effect of tangle on incidents, from `engineers.reference_tangle`.
    pub incident_tangle: f64,
    /// Effect of missing know-how on incidents.
    pub incident_know_how: f64,
    /// Incidents avoided by a full reliability programme, share.
    pub reliability_gain: f64,
    /// Effort of that programme, engineer-quarters.
    pub reliability_effort: f64,
    /// Most of a quarter that the site can be down.
    pub outage_limit: f64,
    /// Share of a quarter down that customers forgive.
    pub forgiven: f64,
    /// Trust lost per share of the quarter down beyond that.
    pub trust_outage: f64,
    /// Trust lost per share of orders refused.
    pub trust_refusal: f64,
    /// The same in December, as a factor.
    pub trust_december: f64,
    /// Straight-line life of machines, quarters.
    pub life: f64,
    /// Opening book value of machines, millions of dollars.
    pub book_value: f64,
}

impl MachineConstants {
    /// Whether the standing order buys in this quarter.
    #[must_use]
    pub fn is_buying_season(&self, quarter: Quarter) -> bool {
        (usize::from(self.standing_from)..=usize::from(self.standing_to)).contains(&(quarter.season() + 1))
    }

    /// Shares of a quarter's orders that are lost for want of capacity, and that are refused: week by week, `weeks`
    /// being each one's load over the quarter's peak (at most 1) and `utilisation` that peak over capacity.
    pub(super) fn turned_away(&self, weeks: &[f64], utilisation: f64) -> (f64, f64) {
        let calm = if self.queue_from < 1.0 { self.queue_from } else { f64::NEG_INFINITY };
        if utilisation <= calm {
            // Not even the peak week queues.
            return (0.0, 0.0);
        }
        let (mut orders, mut lost, mut refused) = (0.0, 0.0, 0.0);
        for week in weeks {
            let rho = utilisation * week;
            if rho <= calm {
                orders += week;
                continue;
            }
            let queue = self.queue_loss * ((rho - self.queue_from) / (1.0 - self.queue_from)).clamp(0.0, 1.0);
            let turned_away = if rho > 1.0 { 1.0 - 1.0 / rho } else { 0.0 };
            orders += week;
            lost += week * (queue + self.refusal_loss * turned_away).min(1.0);
            refused += week * turned_away;
        }
        (lost / orders, refused / orders)
    }
}
