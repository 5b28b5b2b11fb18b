//! The finance chief's model: worlds that a manager may believe in, played on under the draft and then by
//! standing orders. It reads nothing hidden and uses its own luck, so two games that look alike get the same fan.

use rayon::iter::{IndexedParallelIterator, ParallelIterator};
use rayon::slice::ParallelSliceMut;

use crate::analysis::play::net_cash;
use crate::sim::belief::{LATENTS, Latent};
use crate::sim::decisions::Decisions;
use crate::sim::plan::{Plan, resolve_into};
use crate::sim::scenario::Scenario;
use crate::sim::trace::Silent;
use crate::sim::turn::{pass_all, step};
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

/// Worlds that a thread takes at a time: eight shares of the live forecast, so that two, four or eight cores have the
/// same to do.
const SHARE: usize = 25;

/// What one believed world brings; money in millions of dollars.
#[derive(Clone, Copy, Debug, Default)]
struct Future {
    /// Cash at the end of each quarter ahead.
    cash: [f64; HORIZON],
    sales: f64,
    margin: f64,
    operating: f64,
    long_outage: bool,
    alive: bool,
}

/// Where a share of the worlds is played.
#[derive(Clone, Debug, Default)]
struct Room {
    worlds: Vec<World>,
    plans: Vec<Plan>,
}

/// Memory that forecasts use again and again.
#[derive(Clone, Debug, Default)]
pub struct Forecaster {
    futures: Vec<Future>,
    rooms: Vec<Room>,
    column: Vec<f64>,
}

impl Forecaster {
    /// The fan for `plan` in the open quarter and standing orders afterwards; `quarters` (at most [`HORIZON`]
    /// counts) ahead, `worlds` (at most [`MOST_WORLDS`]) of them, on as many cores as there are.
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
        self.futures.clear();
        self.futures.resize(worlds, Future::default());
        self.rooms.resize(worlds.div_ceil(SHARE), Room::default());
        let first = believed_seed(visible);
        let shares = self.futures.par_chunks_mut(SHARE).zip(&mut self.rooms).enumerate();
        shares.for_each(|(share, (futures, room))| {
            let begin = first.wrapping_add((share * SHARE) as u64);
            room.worlds.clear();
            room.worlds.extend((begin..).take(futures.len()).map(|number| World::believed(visible, scenario, number)));
            room.plans.clear();
            room.plans.resize(futures.len(), *plan);
            room.look_ahead(scenario, quarters, futures);
        });
        let share = |holds: fn(&Future) -> bool| {
            self.futures.iter().filter(|future| holds(future)).count() as f64 / worlds as f64
        };
        let (ruin, long_outage) = (share(|future| !future.alive), share(|future| future.long_outage));
        let mut band = |of: &dyn Fn(&Future) -> f64| {
            self.column.clear();
            self.column.extend(self.futures.iter().map(of));
            Band::of(&mut self.column)
        };
        let cash: Vec<Band> = (0..quarters).map(|ahead| band(&|future| future.cash[ahead])).collect();
        Forecast {
            worlds,
            ruin,
            next: NextQuarter {
                sales: band(&|future| future.sales),
                margin: band(&|future| future.margin),
                operating: band(&|future| future.operating),
                cash: cash.first().copied().unwrap_or_default(),
                long_outage,
            },
            cash,
        }
    }
}

impl Room {
    /// Plays the worlds by their plans, then by standing orders.
    fn look_ahead(&mut self, scenario: &Scenario, quarters: usize, futures: &mut [Future]) {
        for ahead in 0..quarters {
            if ahead > 0 {
                for (world, plan) in self.worlds.iter().zip(&mut self.plans) {
                    resolve_into(&world.visible, scenario, &Decisions::none(), plan);
                }
            }
            pass_all(&mut self.worlds, scenario, &self.plans, &mut Silent);
            for (world, future) in self.worlds.iter().zip(&mut *futures) {
                // A company that is gone is not played on, and stays at what it went with.
                future.cash[ahead] = net_cash(&world.visible).millions();
                future.alive = world.visible.alive();
                if ahead == 0 {
                    let report = &world.visible.last;
                    future.sales = report.sales;
                    future.margin = report.gross_margin();
                    future.operating = report.operating_result;
                    future.long_outage = report.outage_hours > LONG_OUTAGE;
                }
            }
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
