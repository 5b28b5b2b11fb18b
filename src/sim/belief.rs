//! What is hidden for the whole game, and what a manager may think it is.
//!
//! Every hidden quantity is a standard normal deviate drawn once a game ([`Latent`]); the scenario turns
//! it into a number ([`Nature`]). A manager holds a normal belief about each deviate and sharpens it by
//! signals (the passing quarters, a pilot, a price test, a sounding, an offer). The forecast samples the
//! beliefs and never reads the truth.

use crate::sim::luck::{GAME, Luck, Stream};
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;

/// A quantity drawn once for the game.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Latent {
    /// How much more work the migration is than estimated.
    Scope,
    /// When the challenger's platform is mature.
    Maturity,
    /// How fast the incumbent's price-performance improves.
    IncumbentDecline,
    /// How fast the challenger's does.
    ChallengerDecline,
    /// How fast the load of an order grows.
    LoadGrowth,
    /// The relative price from which customers rebel.
    Kink,
    /// How strongly they then do.
    KinkSteepness,
    /// How fast the reachable market grows.
    MarketGrowth,
    /// Whether the capital window reopens early or late.
    WindowTiming,
    /// How large the glut of used machines is.
    Glut,
    /// The discount the incumbent's vendor would really give.
    VendorReserve,
    /// What outsiders would pay for a platform.
    PlatformDemand,
    /// How much a fulfilment programme can improve.
    FulfilmentGain,
    /// The coverage below which suppliers run.
    Nerve,
    /// How rosy reports of readiness are.
    ReportBias,
}

/// Number of latent quantities.
pub const LATENTS: usize = 15;

impl Latent {
    /// All of them, in the order of their addresses.
    pub const ALL: [Self; LATENTS] = [
        Self::Scope,
        Self::Maturity,
        Self::IncumbentDecline,
        Self::ChallengerDecline,
        Self::LoadGrowth,
        Self::Kink,
        Self::KinkSteepness,
        Self::MarketGrowth,
        Self::WindowTiming,
        Self::Glut,
        Self::VendorReserve,
        Self::PlatformDemand,
        Self::FulfilmentGain,
        Self::Nerve,
        Self::ReportBias,
    ];
}

/// The hidden quantities of one game in the units of the model.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Nature {
    /// Multiplier on the migration's estimated scope; median 1.
    pub scope: f64,
    /// Turn at which the challenger is half mature.
    pub maturity_turn: f64,
    /// Incumbent's price-performance decline, share a quarter.
    pub incumbent_decline: f64,
    /// Challenger's, share a quarter.
    pub challenger_decline: f64,
    /// Growth of the load of an order, share a quarter.
    pub load_growth: f64,
    /// Relative price of the kink.
    pub kink: f64,
    /// Steepness of the kink.
    pub kink_steepness: f64,
    /// Growth of the reachable market, share a quarter.
    pub market_growth: f64,
    /// Quarters by which the capital window runs ahead of the record.
    pub window_shift: i32,
    /// Size of the glut, median 1.
    pub glut_size: f64,
    /// Price after the vendor's best discount, share of list.
    pub vendor_reserve: f64,
    /// Platform demand, median 1.
    pub platform_demand: f64,
    /// Growth of a platform's tenants, share a quarter.
    pub platform_growth: f64,
    /// Fulfilment gain, median 1.
    pub fulfilment_gain: f64,
    /// Coverage below which suppliers run.
    pub nerve: f64,
    /// By how much reports overstate readiness.
    pub report_bias: f64,
}

impl Nature {
    /// Turns deviates into the quantities of a scenario.
    #[must_use]
    pub fn from_deviates(z: &[f64; LATENTS], scenario: &Scenario) -> Self {
        let of = |latent: Latent| z[latent as usize];
        let (machines, market) = (&scenario.machines, &scenario.market);
        Self {
            scope: libm::exp(scenario.migration.scope_sd * of(Latent::Scope)),
            maturity_turn: scenario.migration.maturity_turn + scenario.migration.maturity_sd * of(Latent::Maturity),
            incumbent_decline: machines.incumbent_decline + machines.decline_sd * of(Latent::IncumbentDecline),
            challenger_decline: machines.challenger_decline + machines.decline_sd * of(Latent::ChallengerDecline),
            load_growth: machines.load_growth + machines.load_growth_sd * of(Latent::LoadGrowth),
            kink: market.kink + market.kink_sd * of(Latent::Kink),
            kink_steepness: market.kink_steepness * libm::exp(market.kink_steepness_sd * of(Latent::KinkSteepness)),
            market_growth: market.reachable_growth
                * (1.0 + market.reachable_growth_sd * of(Latent::MarketGrowth))
                    .clamp(0.0, market.reachable_growth_limit),
            window_shift: (scenario.economy.window_timing_sd * of(Latent::WindowTiming)).round_ties_even() as i32,
            glut_size: libm::exp(scenario.economy.glut_sd * of(Latent::Glut)),
            vendor_reserve: (scenario.vendor.reserve_price + scenario.vendor.reserve_sd * of(Latent::VendorReserve))
                .clamp(scenario.vendor.reserve_low, scenario.vendor.reserve_high.max(scenario.vendor.reserve_low)),
            platform_demand: libm::exp(scenario.grid.platform_demand_sd * of(Latent::PlatformDemand)),
            platform_growth: (scenario.grid.growth + scenario.grid.growth_sd * of(Latent::PlatformDemand)).max(0.0),
            fulfilment_gain: libm::exp(scenario.fulfilment.gain_sd * of(Latent::FulfilmentGain)),
            nerve: scenario.suppliers.nerve + scenario.suppliers.nerve_sd * of(Latent::Nerve),
            report_bias: scenario.migration.report_bias
                * libm::exp(scenario.migration.report_bias_sd * of(Latent::ReportBias)),
        }
    }
}

/// The deviates of the game that has this luck.
#[must_use]
pub fn draw(luck: Luck) -> [f64; LATENTS] {
    let mut z = [0.0; LATENTS];
    for latent in Latent::ALL {
        z[latent as usize] = luck.normal(Stream::Latent, GAME, latent as u32, 0);
    }
    z
}

/// A normal belief about one deviate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Belief {
    /// Most likely value.
    pub mean: f64,
    /// Standard deviation; 1 before anything is known.
    pub sd: f64,
}

impl Default for Belief {
    fn default() -> Self {
        Self { mean: 0.0, sd: 1.0 }
    }
}

impl Belief {
    /// Takes in a signal of standard deviation `noise` (above 0): the usual precision-weighted update.
    pub fn take_in(&mut self, signal: f64, noise: f64) {
        let (prior, new) = (1.0 / (self.sd * self.sd), 1.0 / (noise * noise));
        self.mean = (self.mean * prior + signal * new) / (prior + new);
        self.sd = libm::sqrt(1.0 / (prior + new));
    }
}

/// Beliefs about everything hidden for the game.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beliefs {
    beliefs: [Belief; LATENTS],
}

impl Default for Beliefs {
    fn default() -> Self {
        Self { beliefs: [Belief::default(); LATENTS] }
    }
}

impl Beliefs {
    /// Beliefs in the order of [`Latent::ALL`].
    #[must_use]
    pub const fn from_each(beliefs: [Belief; LATENTS]) -> Self {
        Self { beliefs }
    }

    /// The belief about `latent`.
    #[must_use]
    pub const fn about(&self, latent: Latent) -> Belief {
        self.beliefs[latent as usize]
    }

    /// Observes `latent` with standard error `noise`; the error is addressed luck of the quarter.
    pub fn observe(&mut self, latent: Latent, truth: f64, noise: f64, luck: Luck, quarter: Quarter, slot: u16) {
        let signal = truth + noise * luck.normal(Stream::Signal, quarter, latent as u32, slot);
        self.beliefs[latent as usize].take_in(signal, noise);
    }

    /// Deviates drawn from the beliefs with a forecaster's own luck.
    #[must_use]
    pub fn sample(&self, luck: Luck) -> [f64; LATENTS] {
        let mut z = [0.0; LATENTS];
        for latent in Latent::ALL {
            let belief = self.about(latent);
            z[latent as usize] = belief.mean + belief.sd * luck.normal(Stream::Latent, GAME, latent as u32, 1);
        }
        z
    }

    /// The most likely deviates.
    #[must_use]
    pub fn means(&self) -> [f64; LATENTS] {
        Latent::ALL.map(|latent| self.about(latent).mean)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signals_sharpen_a_belief() {
        let mut belief = Belief::default();
        belief.take_in(2.0, 1.0);
        assert!((belief.mean - 1.0).abs() < 1e-12 && (belief.sd - libm::sqrt(0.5)).abs() < 1e-12);
    }
}
