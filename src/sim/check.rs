//! The one judge of a plan: what cannot be done, why, and what would be right. Screens grey out by it, the
//! agent errs by it, saves are graded by it.

mod reason;
mod rules;

pub use reason::Reason;

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
    rules::market(visible, scenario, plan, &mut no);
    rules::standing(plan, &mut no);
    rules::people(visible, scenario, plan, &mut no);
    rules::machines(visible, scenario, plan, &mut no);
    rules::vendor(visible, scenario, plan, &mut no);
    rules::migration(visible, scenario, plan, &mut no);
    rules::finance(visible, scenario, plan, &mut no);
    rules::tenants(visible, scenario, plan, &mut no);
    rules::forecast(visible, scenario, plan, &mut no);
    let options = scenario.open_options(visible);
    if plan.event >= options.max(1) {
        no("event", "", Reason::Unknown);
    }
}
