//! The finance chief's model, the fan: a rollout of the draft, as bands of what its worlds come to.

use rayon::iter::{IndexedParallelIterator, ParallelIterator};
use rayon::slice::ParallelSliceMut;

use crate::analysis::play::net_cash;
use crate::analysis::rollout::{Rollout, first_seed};
use crate::analysis::threads;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::world::{Death, Visible, World};

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

/// Cash at the end of the open quarter by `plan`, or what is short of it, in each of the first `worlds` worlds of the fan;
/// millions of dollars.
#[must_use]
pub fn cash_after(visible: &Visible, scenario: &Scenario, plan: &Plan, worlds: usize) -> Vec<f64> {
    let mut rollout = Rollout::default();
    rollout.draw(visible, scenario, first_seed(visible), worlds.min(MOST_WORLDS));
    let ends = rollout.play(scenario, plan, 1, |_, _| {});
    ends.iter().map(|world| net_cash(&world.visible).millions()).collect()
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
    /// Mean runway once it is closed, quarters; 0 counts for the worlds in which the company is gone.
    pub runway: f64,
    /// Share of the worlds in which suppliers ask for cash once it is closed: those in which they run.
    pub running: f64,
}

/// Odds of ruin within [`GRAVE_WITHIN`] quarters above which the desk marks them: then the middle of the fan lies on the
/// ground before its edge. (Assumption: as likely gone as not. What it tells of deaths, and how often in vain, is counted:
/// see [`foretold`](crate::analysis::foretold).)
pub const GRAVE: f64 = 0.5;
/// Quarters within which they count: a run of the suppliers takes about seven from the day their terms fall, so that within
/// a year few worlds are gone however surely it has begun.
pub const GRAVE_WITHIN: usize = 6;

/// Whether odds of being gone by the end of each quarter ahead are grave; such as do not look so far ahead are not.
#[must_use]
pub fn is_grave(gone: &[f64]) -> bool {
    gone.get(GRAVE_WITHIN - 1).is_some_and(|gone| *gone > GRAVE)
}

/// A forecast.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Forecast {
    /// Worlds played.
    pub worlds: usize,
    /// Cash at the end of each quarter ahead, millions of dollars; a company that is gone stays at what it
    /// went with.
    pub cash: Vec<Band>,
    /// Share of the worlds in which the company does not outlive the horizon, if nothing is decided after the open
    /// quarter: an answer to that question and no other. [`SteadyHand`](crate::analysis::steady_hand::SteadyHand) asks
    /// what becomes of a company that is led on.
    pub ruin: f64,
    /// The same by the end of each quarter ahead.
    pub gone: Vec<f64>,
    /// Of these, share of all worlds in which it is bought for its parts; in the others its money runs out.
    pub sold: f64,
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
    runway: f64,
    running: bool,
    death: Option<Death>,
    /// Quarters that it outlives, of those ahead.
    outlived: usize,
}

/// Memory that forecasts use again and again.
#[derive(Clone, Debug, Default)]
pub struct Forecaster {
    futures: Vec<Future>,
    shares: Vec<Rollout>,
    column: Vec<f64>,
}

impl Forecast {
    /// Whether the desk marks the odds of ruin.
    #[must_use]
    pub fn is_grave(&self) -> bool {
        is_grave(&self.gone)
    }
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
        self.shares.resize(worlds.div_ceil(SHARE), Rollout::default());
        let first = first_seed(visible);
        let shares = self.futures.par_chunks_mut(SHARE).zip(&mut self.shares).enumerate();
        let ahead = |(share, (futures, rollout)): (usize, (&mut [Future], &mut Rollout))| {
            rollout.draw(visible, scenario, first.wrapping_add((share * SHARE) as u64), futures.len());
            rollout.play(scenario, plan, quarters, |ahead, worlds| {
                futures.iter_mut().zip(worlds).for_each(|(future, world)| future.watch(ahead, world));
            });
        };
        threads::shared_out(|| shares.for_each(ahead));
        let share = |holds: fn(&Future) -> bool| {
            self.futures.iter().filter(|future| holds(future)).count() as f64 / worlds as f64
        };
        let (ruin, sold) = (share(|future| future.death.is_some()), share(|future| future.death == Some(Death::Sold)));
        let long_outage = share(|future| future.long_outage);
        let running = share(|future| future.running);
        let runway = self.futures.iter().map(|future| future.runway).sum::<f64>() / worlds as f64;
        let mut band = |of: &dyn Fn(&Future) -> f64| {
            self.column.clear();
            self.column.extend(self.futures.iter().map(of));
            Band::of(&mut self.column)
        };
        let cash: Vec<Band> = (0..quarters).map(|ahead| band(&|future| future.cash[ahead])).collect();
        let gone_by = |ahead| self.futures.iter().filter(|future| future.outlived <= ahead).count();
        let gone = (0..quarters).map(|ahead| gone_by(ahead) as f64 / worlds as f64).collect();
        Forecast {
            worlds,
            ruin,
            gone,
            sold,
            next: NextQuarter {
                sales: band(&|future| future.sales),
                margin: band(&|future| future.margin),
                operating: band(&|future| future.operating),
                cash: cash.first().copied().unwrap_or_default(),
                long_outage,
                runway,
                running,
            },
            cash,
        }
    }
}

impl Future {
    /// Takes in what a world has come to.
    fn watch(&mut self, ahead: usize, world: &World) {
        self.cash[ahead] = net_cash(&world.visible).millions();
        self.death = world.visible.death.map(|(death, _)| death);
        self.outlived += usize::from(self.death.is_none());
        if ahead == 0 {
            let report = &world.visible.last;
            self.sales = report.sales;
            self.margin = report.gross_margin();
            self.operating = report.operating_result;
            self.long_outage = report.outage_hours > LONG_OUTAGE;
            self.runway = if world.visible.alive() { world.visible.runway } else { 0.0 };
            self.running = world.visible.suppliers.running;
        }
    }
}

#[cfg(test)]
mod coverage;
#[cfg(test)]
mod tests;
