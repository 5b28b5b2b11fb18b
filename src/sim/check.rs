//! The one judge of a plan: what cannot be done, why, and what would be right. Screens grey out by it, the
//! agent errs by it, saves are graded by it.

mod finance;
mod machines;
mod market;
mod migration;
mod people;
mod reason;
mod standing;
mod tenants;

pub use reason::Reason;

use crate::sim::decisions::limits::{self, Limits};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// A refused decision.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rejection {
    /// The key as in the interface.
    pub key: &'static str,
    /// The part of a structured key, or "".
    pub part: &'static str,
    /// Why.
    pub reason: Reason,
}

/// Everything wrong with a plan; empty when it can be carried out. A refused set changes nothing.
#[must_use]
pub fn check(visible: &Visible, scenario: &Scenario, plan: &Plan) -> Vec<Rejection> {
    let mut refused = Vec::new();
    judge(visible, scenario, plan, &mut |rejection| refused.push(rejection));
    refused
}

/// Tells every rejection to `tell`, without allocating.
pub fn judge(visible: &Visible, scenario: &Scenario, plan: &Plan, tell: &mut impl FnMut(Rejection)) {
    let mut no = |key: &'static str, part: &'static str, reason: Reason| tell(Rejection { key, part, reason });
    if !visible.alive() {
        no("", "", Reason::GameOver);
        return;
    }
    market::keys(visible, scenario, plan, &mut no);
    standing::keys(plan, &mut no);
    people::keys(visible, scenario, plan, &mut no);
    machines::keys(visible, scenario, plan, &mut no);
    machines::vendor_keys(visible, scenario, plan, &mut no);
    migration::keys(visible, scenario, plan, &mut no);
    finance::keys(visible, scenario, plan, &mut no);
    tenants::keys(visible, scenario, plan, &mut no);
    forecast_key(visible, scenario, plan, &mut no);
    let options = scenario.open_options(visible);
    if plan.event >= options.max(1) {
        no("event", "", Reason::Unknown);
    }
}

fn range(value: f64, limits: &Limits) -> Option<Reason> {
    let (low, high) = (*limits.start(), *limits.end());
    if limits.contains(&value) { None } else { Some(Reason::OutOfRange { low, high, offered: value }) }
}

type No<'a> = dyn FnMut(&'static str, &'static str, Reason) + 'a;

fn forecast_key(visible: &Visible, scenario: &Scenario, plan: &Plan, no: &mut No<'_>) {
    let Some(forecast) = plan.forecast else { return };
    if !scenario.forecasts.contains(&visible.quarter) {
        no("forecast", "", Reason::NoForecastAsked);
        return;
    }
    let (low, high) = (forecast.low.dollars(), forecast.high.dollars());
    let all = limits::scaled(&limits::FORECAST, 1e6);
    if let Some(reason) = range(low, &all).or_else(|| range(high, &(low..=*all.end()))) {
        no("forecast", "cash", reason);
    }
}
