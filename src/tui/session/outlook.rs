//! The finance chief's view of a plan: eight quarters of cash as a fan, and what the open quarter will probably bring.
//!
//! Drawn from what a manager may believe, never from what is hidden; standing orders fill the quarters after this one.

use crate::sim::decisions::Decisions;
use crate::sim::plan::{Plan, resolve};
use crate::sim::scenario::Scenario;
use crate::sim::trace::Silent;
use crate::sim::turn::step;
use crate::sim::world::{Visible, World};
use crate::tui::widgets::Band;

/// Quarters looked ahead.
pub const HORIZON: usize = 8;
/// Worlds believed in for one look. (Assumption: the fan's edges are steady to the eye, and it takes well under a
/// frame.)
const WORLDS: u64 = 120;
/// An outage that is in the papers, hours.
pub const LONG_OUTAGE: f64 = 8.0;

/// A middle and half the width of the 80 % range about it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct About {
    /// The middle.
    pub middle: f64,
    /// Half the range's width.
    pub spread: f64,
}

/// What a plan promises.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outlook {
    /// Cash at the end of each quarter, the open one first; millions of dollars.
    pub cash: Vec<Band>,
    /// Share of the believed worlds in which the company does not live through the eight quarters.
    pub ruin: f64,
    /// Sales of the open quarter, millions of dollars.
    pub sales: About,
    /// Gross margin of the open quarter, share.
    pub margin: About,
    /// Operating result of the open quarter, millions of dollars.
    pub operating: About,
    /// Chance that the site is down for more than [`LONG_OUTAGE`] hours in the open quarter.
    pub outage: f64,
}

impl Outlook {
    /// Looks ahead from what is seen, by this plan.
    #[must_use]
    pub fn of(visible: &Visible, scenario: &Scenario, plan: &Plan) -> Self {
        let mut cash: Vec<Vec<f64>> = vec![Vec::new(); HORIZON];
        let (mut sales, mut margin, mut operating) = (Vec::new(), Vec::new(), Vec::new());
        let (mut ruined, mut dark) = (0u32, 0u32);
        for seed in 0..WORLDS {
            let mut world = World::believed(visible, scenario, seed);
            let mut broke = false;
            for (ahead, row) in cash.iter_mut().enumerate() {
                if broke {
                    row.push(0.0);
                    continue;
                }
                let plan = if ahead == 0 { *plan } else { resolve(&world.visible, scenario, &Decisions::none()) };
                let report = step(&mut world, scenario, &plan, &mut Silent);
                broke = !world.visible.alive();
                row.push(if broke { report.cash.min(0.0) } else { report.cash });
                if ahead == 0 {
                    sales.push(report.sales);
                    margin.push(report.gross_margin());
                    operating.push(report.operating_result);
                    dark += u32::from(report.outage_hours > LONG_OUTAGE);
                }
            }
            ruined += u32::from(broke);
        }
        let share = |count: u32| f64::from(count) / WORLDS as f64;
        Self {
            cash: cash.iter_mut().map(|row| band(row)).collect(),
            ruin: share(ruined),
            sales: about(&mut sales),
            margin: about(&mut margin),
            operating: about(&mut operating),
            outage: share(dark),
        }
    }
}

fn band(values: &mut [f64]) -> Band {
    values.sort_unstable_by(f64::total_cmp);
    Band { p10: quantile(values, 0.1), p50: quantile(values, 0.5), p90: quantile(values, 0.9) }
}

fn about(values: &mut [f64]) -> About {
    let band = band(values);
    About { middle: band.p50, spread: (band.p90 - band.p10) / 2.0 }
}

/// The value below which this share of the sorted values lies.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    let place = (share * last as f64).round_ties_even() as usize;
    sorted.get(place.min(last)).copied().unwrap_or(0.0)
}
