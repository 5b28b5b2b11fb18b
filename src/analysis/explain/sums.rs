//! Figures that are sums or simple quotients of what can be seen, and the runway, whose inputs take their new
//! values one after another.

use super::{Explanation, Quarter, Reading, Why, finish};
use crate::sim::decisions::PLATFORMS;
use crate::sim::figures::Figure;
use crate::sim::ledger::Account;
use crate::sim::machines::Role;
use crate::sim::runway::runway;
use crate::sim::scenario::Scenario;
use crate::sim::trace::Factor;
use crate::sim::world::Visible;

/// Why a sum moved in a quarter.
pub(super) fn sum(scenario: &Scenario, figure: Figure, now: &Quarter<'_>) -> Explanation {
    let (before, after) = (now.before, now.after);
    let parts: Vec<(Why, f64)> = match figure {
        Figure::Capacity => {
            let mut parts = platforms(scenario, |visible, i| in_service(scenario, visible, i), now);
            parts.push((Why::Factor(Factor::RentedOut), before.grid.bare - after.grid.bare));
            parts
        }
        Figure::MachinesRunning => {
            let mut parts = platforms(scenario, |visible, i| visible.machines.fleets[i].running, now);
            let tiers = |visible: &Visible| visible.migration.tiers_running(scenario);
            parts.push((Why::Factor(Factor::TiersNotMoved), tiers(after) - tiers(before)));
            parts
        }
        Figure::IdleWeeks => (0..4_u8)
            .map(|season| {
                let weeks = |visible: &Visible| f64::from(visible.machines.idle_weeks_of(&scenario.weeks, season));
                (Why::Season(season), weeks(after) - weeks(before))
            })
            .collect(),
        Figure::SteadyCash => {
            let cash = |visible: &Visible| visible.ledger.cash().millions();
            let change = after.last.steady_cash - before.last.steady_cash;
            let of_cash = cash(after) - cash(before);
            vec![(Why::Figure(Figure::Cash), of_cash), (Why::Factor(Factor::SeasonsFloat), change - of_cash)]
        }
        _ => coverage(scenario, now),
    };
    let (whys, sizes): (Vec<Why>, Vec<f64>) = parts.into_iter().unzip();
    finish(scenario, figure, Reading::Sum, now, &whys, &sizes)
}

fn platforms(scenario: &Scenario, of: impl Fn(&Visible, usize) -> f64, now: &Quarter<'_>) -> Vec<(Why, f64)> {
    (0..scenario.platforms.len().min(PLATFORMS))
        .map(|i| (Why::Platform(i as u8), of(now.after, i) - of(now.before, i)))
        .collect()
}

/// Units of a platform that carry load, as the site counts its capacity.
fn in_service(scenario: &Scenario, visible: &Visible, i: usize) -> f64 {
    let moved = visible.migration.load_share_moved(scenario);
    let is_new = scenario.platforms.get(i).is_some_and(|platform| platform.role == Role::Challenger);
    let counts = if is_new { moved > 0.0 } else { moved <= 0.0 || visible.migration.fallback || moved < 1.0 };
    if counts { visible.machines.fleets[i].units } else { 0.0 }
}

/// Coverage is a quotient: what stands above the line and below it each counts at the mean of the other, which is
/// exact and knows no order (Shapley's value of two factors).
fn coverage(scenario: &Scenario, now: &Quarter<'_>) -> Vec<(Why, f64)> {
    let c = &scenario.suppliers;
    let (before, after) = (now.before, now.after);
    // The opening's coverage is given, not reckoned.
    if before.last.steady_cash == 0.0 {
        return vec![(Why::Factor(Factor::Reckoned), after.suppliers.coverage - before.suppliers.coverage)];
    }
    let above = |visible: &Visible| {
        let drawn = visible.ledger.balance(Account::CreditLine).millions();
        [visible.last.steady_cash, -drawn, c.look_ahead * visible.suppliers.flow]
    };
    let inverse = |visible: &Visible| visible.suppliers.coverage / above(visible).iter().sum::<f64>();
    let mean = 0.5 * (inverse(before) + inverse(after));
    let (then, now) = (above(before), above(after));
    let total = |parts: [f64; 3]| parts.iter().sum::<f64>();
    vec![
        (Why::Figure(Figure::SteadyCash), (now[0] - then[0]) * mean),
        (Why::Line(Account::CreditLine), (now[1] - then[1]) * mean),
        (Why::Factor(Factor::YearsFlow), (now[2] - then[2]) * mean),
        (Why::Figure(Figure::Payables), 0.5 * (total(then) + total(now)) * (inverse(after) - inverse(before))),
    ]
}

/// The runway with one input after another as it is now.
pub(super) fn substituted(scenario: &Scenario, now: &Quarter<'_>) -> Explanation {
    let mut at = *now.before;
    let mut last = at.runway;
    let mut parts = Vec::new();
    let mut put = |why: Why, set: &mut dyn FnMut(&mut Visible)| {
        set(&mut at);
        let runway = runway(&at, scenario);
        parts.push((why, runway - last));
        last = runway;
    };
    let after = now.after;
    put(Why::Figure(Figure::Cash), &mut |at| at.ledger = after.ledger);
    put(Why::Factor(Factor::YearsFlow), &mut |at| at.suppliers.flow = after.suppliers.flow);
    put(Why::Factor(Factor::SeasonsFloat), &mut |at| {
        (at.year_swing, at.quarter) = (after.year_swing, after.quarter);
    });
    put(Why::Figure(Figure::Suppliers), &mut |at| at.suppliers.terms = after.suppliers.terms);
    put(Why::Figure(Figure::Sales), &mut |at| (at.market, at.last) = (after.market, after.last));
    put(Why::Figure(Figure::CapitalWindow), &mut |at| *at = *after);
    let (whys, sizes): (Vec<Why>, Vec<f64>) = parts.into_iter().unzip();
    finish(scenario, Figure::Runway, Reading::Substitution, now, &whys, &sizes)
}
