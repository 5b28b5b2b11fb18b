//! Rivals: other shops with an offer, a purse and a rule. They answer prices, run out of money in the
//! crash, and leave customers and machines behind.

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
    /// Marketing, millions of dollars a quarter.
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
    /// Marketing, millions of dollars a quarter.
    pub marketing: f64,
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
    /// Share of our price cut below 1 that rivals match.
    pub match_cut: f64,
    /// Spread of a rival's cash burn, share.
    pub burn_sd: f64,
    /// How much dearer capital makes burning on: factor on burn when the window is shut.
    pub burn_cut: f64,
    /// Capital window below which rivals save.
    pub burn_window: f64,
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

    /// The quarter of all rivals: `our_price` is what it answers, `window` what its financiers feel.
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
    ) {
        let t = f64::from(turn);
        let crash = t >= constants.crash_from && t <= constants.crash_to;
        let dated = 1.0
            + if crash && t < constants.crash_to { constants.crash_price } else { 0.0 }
            + constants.price_trend * (t - constants.price_turn).max(0.0);
        let matched = constants.match_cut * (1.0 - our_price).max(0.0);
        self.quality += constants.quality_gain * if crash { constants.crash_quality } else { 1.0 };
        self.closed = 0;
        let (mut weight, mut sum) = (0.0, 0.0);
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
            if luck.is_on() && *cash < 0.0 {
                *share = 0.0;
                self.closed += 1;
                continue;
            }
            weight += *share;
            sum += *share * offer.price;
        }
        self.price = if weight > 0.0 { sum / weight } else { dated - matched };
    }
}
