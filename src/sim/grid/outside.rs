//! Everybody else: who builds a grid if nobody does it here, who is founded because of one, and who is not.

use super::{Grid, GridConstants, reference_price};
use crate::sim::belief::Nature;
use crate::sim::luck::{Luck, Stream};
use crate::sim::machines::HOURS_A_QUARTER;
use crate::sim::units::{Quarter, power};

/// What is true of the grid and not known: what waiting cost.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TrueGrid {
    /// Units that outsiders would use had it opened as soon as it could.
    pub possible: f64,
    /// Revenue not had for want of it, millions of dollars.
    pub foregone: f64,
}

impl Grid {
    /// Everybody else: who builds it, who is founded because of it, who is not. Returns what start-ups take: the
    /// share of engineers they hire away, and of the shop's lead in quality.
    #[expect(clippy::too_many_arguments, reason = "each is owned by another subsystem and handed over by the turn")]
    pub fn outside(
        &mut self,
        c: &GridConstants,
        truth: &mut TrueGrid,
        nature: &Nature,
        possible: bool,
        window: f64,
        luck: Luck,
        quarter: Quarter,
        turn: u16,
    ) -> (f64, f64) {
        let t = f64::from(turn);
        if t < c.opens_turn {
            return (0.0, 0.0);
        }
        if self.rival.is_none() && t >= c.rival_from {
            let chance = (c.rival_chance + c.rival_chance_growth * (t - c.rival_from) + self.hazard).clamp(0.0, 1.0)
                * if self.opened.is_some() { c.rival_deterred } else { 1.0 };
            if luck.chance(chance, Stream::Grid, quarter, 0, 0) {
                self.rival = Some(quarter);
            }
        }
        let founders = c.founders * founding(c, turn) * (c.founders_shut + (1.0 - c.founders_shut) * window);
        let ours = if self.wanted > 0.0 { self.reputation * self.tenants / self.wanted } else { 0.0 };
        let theirs = if self.rival.is_some() { c.rival_reach } else { 0.0 };
        let reached = ours.max(theirs);
        self.never_founded += founders * c.barrier * (1.0 - reached);
        self.start_ups = self.start_ups * (1.0 - c.start_up_death) + founders * c.barrier * reached;
        if possible {
            let seeds = c.seed_units * nature.platform_demand * founding(c, turn);
            truth.possible = truth.possible * (1.0 + nature.platform_growth) + seeds;
            let missed = (truth.possible - self.tenants).max(0.0);
            truth.foregone += missed * reference_price(c, turn) * HOURS_A_QUARTER / 1e6;
        }
        if self.start_ups <= 0.0 {
            return (0.0, 0.0);
        }
        let weight = self.start_ups / (self.start_ups + c.start_up_reference);
        (c.poaching * weight, c.competition * weight)
    }
}

/// Companies that would be founded at `turn` over those of the opening turn: starting gets cheaper.
pub(super) fn founding(c: &GridConstants, turn: u16) -> f64 {
    let since = (f64::from(turn) - c.opens_turn).max(0.0) as u16;
    power(1.0 + c.founders_growth, since)
}
