//! Rivals: other shops with an offer, a purse and a rule. They answer prices, run out of money in the
//! crash, and leave customers behind. (Their machines are in the dated glut of used ones.)

use crate::sim::luck::{Luck, Stream};
use crate::sim::units::Quarter;

/// Most rivals a scenario may name.
pub const RIVALS: usize = 4;

/// What a rival puts before customers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Offer {
    /// Price index, 1 in the base quarter.
    pub price: f64,
    /// Quality index, 1 at the opening.
    pub quality: f64,
    /// Marketing, millions of dollars a quarter: told, and reckoned with by nobody.
    pub marketing: f64,
}

/// A rival in the scenario.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RivalProfile {
    /// Id; its name is the text `rival-<id>`.
    pub id: String,
    /// Weight in the market at the opening.
    pub weight: f64,
    /// Cash at the opening, millions of dollars.
    pub cash: f64,
    /// Cash used a quarter before the crash, millions of dollars.
    pub burn: f64,
    /// Marketing, millions of dollars a quarter: told, and reckoned with by nobody.
    pub marketing: f64,
}

/// Customers whose shop has closed, and those who still have another, millions.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stranded {
    /// Customers of the rivals that closed in the quarter.
    pub looking: f64,
    /// Customers of the rivals that are left.
    pub elsewhere: f64,
}

impl Stranded {
    /// How many of them come to a shop that so many customers go to, at so much attraction: they spread over the shops
    /// that are left as customers do.
    #[must_use]
    pub fn come(&self, customers: f64, attraction: f64) -> f64 {
        let drawn = customers * attraction;
        if self.looking > 0.0 { self.looking * drawn / (drawn + self.elsewhere) } else { 0.0 }
    }
}

/// Constants of the rivals' rule.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RivalConstants {
    /// Quality gained a quarter.
    pub quality_gain: f64,
    /// The same while the crash lasts, as a factor.
    pub crash_quality: f64,
    /// First turn of the crash.
    pub crash_from: f64,
    /// Last turn of the crash.
    pub crash_to: f64,
    /// Prices raised in the crash by those who need money.
    pub crash_price: f64,
    /// Price change a quarter from `price_turn` on.
    pub price_trend: f64,
    /// Turn from which prices fall.
    pub price_turn: f64,
    /// Share of what we ask less than they would that rivals match.
    pub match_cut: f64,
    /// Spread of a rival's cash burn, share.
    pub burn_sd: f64,
    /// How much dearer capital makes burning on: factor on burn when the window is shut.
    pub burn_cut: f64,
    /// Capital window below which rivals save.
    pub burn_window: f64,
    /// Customers of all rivals at the opening who buy nowhere else, millions; each has them by its weight.
    pub customers: f64,
}

/// All rivals; their offers are seen, their cash is not.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RivalMarket {
    /// How many there were at the opening.
    pub count: u8,
    /// Offers; those of rivals gone stay as they were.
    pub offers: [Offer; RIVALS],
    /// Weight in the market; 0 when gone.
    pub weights: [f64; RIVALS],
    /// Sales-weighted price index of those alive.
    pub price: f64,
    /// Quality that customers compare with.
    pub quality: f64,
    /// Rivals that closed in the quarter just over.
    pub closed: u8,
}

/// Rivals' purses, hidden.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RivalCash {
    /// Cash by rival, millions of dollars.
    pub cash: [f64; RIVALS],
}

impl RivalMarket {
    /// Rivals at the opening.
    #[must_use]
    pub fn open(profiles: &[RivalProfile]) -> (Self, RivalCash) {
        let mut market = Self { count: profiles.len().min(RIVALS) as u8, price: 1.0, quality: 1.0, ..Self::default() };
        let mut purses = RivalCash::default();
        for (i, profile) in profiles.iter().take(RIVALS).enumerate() {
            market.offers[i] = Offer { price: 1.0, quality: 1.0, marketing: profile.marketing };
            market.weights[i] = profile.weight;
            purses.cash[i] = profile.cash;
        }
        (market, purses)
    }

    /// The quarter of all rivals: `our_price` is what it answers, `window` what its financiers feel. Says whose customers
    /// look for another shop.
    #[expect(clippy::too_many_arguments, reason = "each is owned by another subsystem and handed over by the turn")]
    pub fn step(
        &mut self,
        constants: &RivalConstants,
        profiles: &[RivalProfile],
        purses: &mut RivalCash,
        luck: Luck,
        quarter: Quarter,
        turn: u16,
        our_price: f64,
        window: f64,
    ) -> Stranded {
        let t = f64::from(turn);
        let crash = t >= constants.crash_from && t <= constants.crash_to;
        let dated = 1.0
            + if crash && t < constants.crash_to { constants.crash_price } else { 0.0 }
            + constants.price_trend * (t - constants.price_turn).max(0.0);
        let matched = constants.match_cut * (dated - our_price).max(0.0);
        self.quality += constants.quality_gain * if crash { constants.crash_quality } else { 1.0 };
        self.closed = 0;
        let (mut weight, mut gone, mut sum) = (0.0, 0.0, 0.0);
        let thrift = if window < constants.burn_window { constants.burn_cut } else { 1.0 };
        let market = self.weights.iter_mut().zip(&mut self.offers).zip(&mut purses.cash);
        for (i, (profile, ((share, offer), cash))) in profiles.iter().zip(market).enumerate() {
            if *share <= 0.0 {
                continue;
            }
            offer.price = dated - matched;
            offer.quality = self.quality;
            let spread = 1.0 + constants.burn_sd * luck.normal(Stream::Rival, quarter, i as u32, 0);
            *cash -= profile.burn * spread * thrift;
            if *cash < 0.0 {
                gone += *share;
                *share = 0.0;
                self.closed += 1;
                continue;
            }
            weight += *share;
            sum += *share * offer.price;
        }
        self.price = if weight > 0.0 { sum / weight } else { dated - matched };
        if gone <= 0.0 {
            return Stranded::default();
        }
        let all: f64 = profiles.iter().map(|profile| profile.weight).sum();
        Stranded { looking: constants.customers * gone / all, elsewhere: constants.customers * weight / all }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rivals(cash: f64) -> (RivalConstants, Vec<RivalProfile>) {
        let c = RivalConstants {
            price_trend: -0.002,
            match_cut: 0.5,
            burn_cut: 1.0,
            customers: 4.0,
            ..RivalConstants::default()
        };
        let rival = |weight, cash| RivalProfile { weight, cash, burn: 10.0, ..RivalProfile::default() };
        (c, vec![rival(1.0, cash), rival(3.0, 1e6)])
    }

    fn step(cash: f64, turn: u16, our_price: f64) -> (RivalMarket, Stranded) {
        let (c, profiles) = rivals(cash);
        let (mut market, mut purses) = RivalMarket::open(&profiles);
        let quarter = Quarter::new(2000, 0).plus(turn);
        let stranded = market.step(&c, &profiles, &mut purses, Luck::off(), quarter, turn, our_price, 1.0);
        (market, stranded)
    }

    #[test]
    fn a_rival_that_closes_leaves_its_customers_to_those_that_are_left() {
        let (market, none) = step(1e6, 0, 1.0);
        assert_eq!((market.closed, none), (0, Stranded::default()));
        let (market, stranded) = step(5.0, 0, 1.0);
        assert_eq!((market.closed, stranded), (1, Stranded { looking: 1.0, elsewhere: 3.0 }));
        let come = |attraction| stranded.come(17.0, attraction);
        assert!(come(0.5) > 0.0 && come(0.5) < come(1.0) && come(1.0) < stranded.looking);
        assert_eq!(Stranded { elsewhere: 0.0, ..stranded }.come(17.0, 1.0), stranded.looking, "nobody else is left");
        assert_eq!(none.come(17.0, 1.0), 0.0);
    }

    #[test]
    fn rivals_match_only_who_is_cheaper_than_they_would_be() {
        let dated = step(1e6, 20, 2.0).0.price;
        assert!(dated < 0.97, "{dated}");
        assert_eq!(step(1e6, 20, dated + 0.001).0.price, dated, "below 1, and dearer than they are");
        let undercut = step(1e6, 20, dated - 0.02).0.price;
        assert!((undercut - (dated - 0.01)).abs() < 1e-12, "{undercut}");
    }
}
