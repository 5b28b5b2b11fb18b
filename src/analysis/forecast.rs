//! The finance chief's model: worlds that a manager may believe in, played on under the draft and then by
//! standing orders. It reads nothing hidden and uses its own luck, so two games that look alike get the same fan.

use crate::analysis::play::net_cash;
use crate::sim::belief::{LATENTS, Latent};
use crate::sim::decisions::Decisions;
use crate::sim::plan::{Plan, resolve_into};
use crate::sim::scenario::Scenario;
use crate::sim::trace::Silent;
use crate::sim::turn::{ABREAST, pass_all, step};
use crate::sim::world::{Visible, World};

/// Quarters looked ahead; beyond them is blank paper.
pub const HORIZON: usize = 8;
/// Worlds of the live forecast.
pub const WORLDS: usize = 200;
/// Most worlds that may be asked for.
pub const MOST_WORLDS: usize = 1000;
/// Hours down in a quarter from which an outage counts as a long one.
pub const LONG_OUTAGE: f64 = 8.0;

/// What a tenth, half and nine tenths of the worlds stay below.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Band {
    pub p10: f64,
    pub p50: f64,
    pub p90: f64,
}

impl Band {
    /// Of values in any order; sorts them. All 0 of none.
    pub(crate) fn of(values: &mut [f64]) -> Self {
        values.sort_unstable_by(f64::total_cmp);
        Self { p10: quantile(values, 0.10), p50: quantile(values, 0.50), p90: quantile(values, 0.90) }
    }
}

/// What a share `q` of values, smallest first, stays at or below; 0 of none.
#[must_use]
pub fn quantile(sorted: &[f64], q: f64) -> f64 {
    let rank = (libm::ceil(q * sorted.len() as f64) as usize).max(1);
    sorted.get(rank - 1).copied().unwrap_or(0.0)
}

/// What a believed world brings in the open quarter; money in millions of dollars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// Cash at its end, or what is short of it.
    pub cash: f64,
    /// Net sales.
    pub sales: f64,
    /// Hours down.
    pub outage_hours: f64,
}

/// The open quarter by `plan` in each of the first `worlds` worlds of the fan.
#[must_use]
pub fn next_quarter(visible: &Visible, scenario: &Scenario, plan: &Plan, worlds: usize) -> Vec<Outcome> {
    let first = believed_seed(visible);
    let play = |number: u64| {
        let mut world = World::believed(visible, scenario, first.wrapping_add(number));
        let report = step(&mut world, scenario, plan, &mut Silent);
        let cash = net_cash(&world.visible).millions();
        Outcome { cash, sales: report.sales, outage_hours: report.outage_hours }
    };
    (0..worlds.min(MOST_WORLDS) as u64).map(play).collect()
}

/// What is expected of the quarter that is being decided. Money in millions of dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct NextQuarter {
    /// Net sales.
    pub sales: Band,
    /// Gross margin, share.
    pub margin: Band,
    /// Operating result before restructuring and depreciation.
    pub operating: Band,
    /// Cash at its end; what is short of it below nothing.
    pub cash: Band,
    /// Share of the worlds in which the site is down for more than [`LONG_OUTAGE`] hours.
    pub long_outage: f64,
}

/// A forecast.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Forecast {
    /// Worlds played.
    pub worlds: usize,
    /// Cash at the end of each quarter ahead, millions of dollars; a company that is gone stays at what it
    /// went with.
    pub cash: Vec<Band>,
    /// Share of the worlds in which the company does not outlive the horizon.
    pub ruin: f64,
    /// The quarter being decided.
    pub next: NextQuarter,
}

/// Memory that forecasts use again and again.
#[derive(Clone, Debug, Default)]
pub struct Forecaster {
    cash: Vec<f64>,
    sales: Vec<f64>,
    margin: Vec<f64>,
    operating: Vec<f64>,
    believed: Vec<World>,
    plans: Vec<Plan>,
}

impl Forecaster {
    /// The fan for `plan` in the open quarter and standing orders afterwards; `quarters` (at most [`HORIZON`]
    /// counts) ahead, `worlds` (at most [`MOST_WORLDS`]) of them.
    #[must_use]
    pub fn forecast(
        &mut self,
        visible: &Visible,
        scenario: &Scenario,
        plan: &Plan,
        quarters: usize,
        worlds: usize,
    ) -> Forecast {
        let (quarters, worlds) = (quarters.clamp(1, HORIZON), worlds.clamp(1, MOST_WORLDS));
        if !visible.alive() {
            return Forecast { worlds, ruin: 1.0, ..Forecast::default() };
        }
        for column in [&mut self.sales, &mut self.margin, &mut self.operating] {
            column.clear();
        }
        // Quarter by quarter, so that each is a slice to sort.
        self.cash.clear();
        self.cash.resize(quarters * worlds, 0.0);
        let first = believed_seed(visible);
        let (mut ruined, mut long) = (0_usize, 0_usize);
        for begin in (0..worlds).step_by(ABREAST) {
            let numbers = begin..worlds.min(begin + ABREAST);
            self.believed.clear();
            let believe = |number| World::believed(visible, scenario, first.wrapping_add(number as u64));
            self.believed.extend(numbers.clone().map(believe));
            self.plans.clear();
            self.plans.resize(numbers.len(), *plan);
            for ahead in 0..quarters {
                if ahead > 0 {
                    for (world, plan) in self.believed.iter().zip(&mut self.plans) {
                        resolve_into(&world.visible, scenario, &Decisions::none(), plan);
                    }
                }
                pass_all(&mut self.believed, scenario, &self.plans, &mut Silent);
                for (number, world) in numbers.clone().zip(&self.believed) {
                    // A company that is gone is not played on, and stays at what it went with.
                    self.cash[ahead * worlds + number] = net_cash(&world.visible).millions();
                    if ahead == 0 {
                        let report = &world.visible.last;
                        self.sales.push(report.sales);
                        self.margin.push(report.gross_margin());
                        self.operating.push(report.operating_result);
                        long += usize::from(report.outage_hours > LONG_OUTAGE);
                    }
                }
            }
            ruined += self.believed.iter().filter(|world| !world.visible.alive()).count();
        }
        let share = |count: usize| count as f64 / worlds as f64;
        let cash: Vec<Band> = self.cash.chunks_mut(worlds).map(Band::of).collect();
        Forecast {
            worlds,
            ruin: share(ruined),
            next: NextQuarter {
                sales: Band::of(&mut self.sales),
                margin: Band::of(&mut self.margin),
                operating: Band::of(&mut self.operating),
                cash: cash.first().copied().unwrap_or_default(),
                long_outage: share(long),
            },
            cash,
        }
    }
}

/// The forecaster's own luck: from what is seen when the quarter opens, so that moving a lever moves the fan by
/// what the lever does and not by other dice.
#[must_use]
pub fn believed_seed(visible: &Visible) -> u64 {
    let mut seed = u64::from(visible.quarter.index()).wrapping_add(0x5A17_F0CA_57ED);
    let mut stir = |bits: u64| {
        seed = (seed ^ bits).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        seed ^= seed >> 29;
    };
    stir(visible.ledger.cash().cents() as u64);
    stir(visible.market.steady_sales.to_bits());
    for latent in Latent::ALL.into_iter().take(LATENTS) {
        stir(visible.beliefs.about(latent).mean.to_bits());
    }
    // Neighbouring quarters must not share worlds.
    seed << 12
}

#[cfg(test)]
mod tests;
