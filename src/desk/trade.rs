//! What machines come and go by the draft, before the quarter is closed: every purchase with its bill, and the old machines
//! that leave once the load has moved.

use super::Tone;
use crate::args;
use crate::desk::session::Session;
use crate::desk::say;
use crate::sim::decisions::{MigrationMove, PLATFORMS};
use crate::sim::machines::{expected_load, orders_for_cutover};
use crate::text::{Texts, money, share};

/// Units below which nothing is bought: what is said of units is whole. (Assumption: half a unit.)
const A_UNIT: f64 = 0.5;

/// A purchase of the open quarter: the platform by its place, whole units, the bill in millions of dollars.
type Purchase = (usize, f64, f64);

fn purchases(session: &Session, orders: &[f64; PLATFORMS]) -> Vec<Purchase> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let bill = |at: usize, units: f64| {
        let units = units.min(visible.machines.supply.get(at).copied().unwrap_or_default());
        (at, units, visible.machines.bill(scenario, at, units, &visible.vendor, visible.quarter))
    };
    let bought = orders.iter().enumerate().map(|(at, units)| bill(at, *units));
    bought.filter(|(_, units, _)| *units >= A_UNIT).collect()
}

/// Who gave the orders, as the message says it.
fn by(session: &Session) -> &'static str {
    let plan = session.plan();
    let cutting = matches!(plan.migration, MigrationMove::Cutover | MigrationMove::CutoverByService);
    match (plan.orders_standing, cutting) {
        (true, true) => "cutover",
        (true, false) => "standing",
        (false, _) => "given",
    }
}

/// Every purchase of machines that the draft leads to, in a sentence for the shop and one for tenants.
#[must_use]
pub fn bought(texts: &Texts, session: &Session) -> Vec<String> {
    let (visible, scenario, plan) = (session.visible(), session.scenario(), session.plan());
    let told = |orders: &[f64; PLATFORMS], by: &str| {
        let all = purchases(session, orders);
        let one = |(at, units, bill): &Purchase| {
            let id = scenario.platforms.get(*at).map(|of| of.id.as_str()).unwrap_or_default();
            let args = args! {
                "platform" => texts.name("platform", id),
                "units" => libm::ceil(*units) as i64,
                "bill" => say::millions_told(texts, *bill),
            };
            texts.format("dialog-close-order", &args)
        };
        let what = all.iter().map(one).collect::<Vec<_>>().join(", ");
        let cash = money::told(texts, visible.ledger.cash().cents());
        let args = args! { "by" => by, "what" => what, "cash" => cash };
        (!all.is_empty()).then(|| texts.format("dialog-close-orders", &args))
    };
    let own = told(&orders_for_cutover(visible, scenario, plan), by(session));
    own.into_iter().chain(told(&plan.grid_orders, "tenants")).collect()
}

/// The old machines that leave in the open quarter, and the load that is then expected of what remains.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leaving {
    /// Units of the old platforms that leave.
    pub units: f64,
    /// Units that are left to carry the load.
    pub left: f64,
    /// Peak load expected in the quarter over what is left to carry it.
    pub load: f64,
}

/// The old machines that leave once this quarter is closed by the draft; nothing where none do.
#[must_use]
pub fn leaving(session: &Session) -> Option<Leaving> {
    let (visible, scenario, plan) = (session.visible(), session.scenario(), session.plan());
    let share = visible.migration.leaving(scenario, visible.quarter);
    let evening = visible.machines.evening(scenario, &orders_for_cutover(visible, scenario, plan), &plan.retire);
    let old = evening.old_units(scenario);
    if share <= 0.0 || old * share < A_UNIT {
        return None;
    }
    let (load, moved) = (expected_load(visible, scenario), visible.migration.load_share_moved(scenario));
    let (new, staying) = (evening.new_units(scenario), old * (1.0 - share));
    let on_new = load * moved / new.max(1.0);
    // What tenants hold is missing on the new side alone, where it is told beside the fleets.
    let carried = if moved < 1.0 { on_new.max(load * (1.0 - moved) / staying.max(1.0)) } else { on_new };
    Some(Leaving { units: old * share, left: if share < 1.0 { new + staying } else { new }, load: carried })
}

/// The same in a sentence, urgent where the load passes what remains.
#[must_use]
pub fn leaving_words(texts: &Texts, session: &Session) -> Option<(String, Tone)> {
    let leaving = leaving(session)?;
    let args = args! {
        "units" => leaving.units.round_ties_even() as i64,
        "left" => leaving.left.round_ties_even() as i64,
        "load" => share::percent(leaving.load, 0),
    };
    let over = leaving.load > 1.0;
    let id = if over { "dialog-close-leaving-short" } else { "dialog-close-leaving" };
    Some((texts.format(id, &args), if over { Tone::Urgency } else { Tone::Text }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library;
    use crate::journal::{Game, ScenarioSource, Setup};
    use crate::sim::decisions::Decisions;
    use crate::sim::scenario::Form;
    use crate::text::Locale;

    fn game(seed: u64) -> Game {
        let (scenario, meta) = library::built_in("dotcom-2000").unwrap();
        let setup = Setup { scenario: "dotcom-2000".to_owned(), form: Form::Full, seed, ..Setup::default() };
        Game::new(scenario, ScenarioSource::of(&meta), setup)
    }

    /// Whoever cuts over hears a quarter ahead that the old machines go, and they go then.
    #[test]
    fn old_machines_that_leave_are_told_before_they_do() {
        let mut found = 0;
        for seed in 1..30 {
            let mut game = game(seed);
            for quarter in 0..12 {
                let migration = match quarter {
                    2 => Some(MigrationMove::Commit),
                    _ if quarter > 7 => Some(MigrationMove::Cutover),
                    _ => None,
                };
                let mut draft = Decisions { migration, ..Decisions::none() };
                draft.cutover_policy = Some(game.visible().levels.cutover_policy);
                game.set_draft(draft);
                if !game.rejections().is_empty() {
                    game.set_draft(Decisions::none());
                }
                if game.close().is_err() || !game.visible().alive() {
                    break;
                }
                let share = game.visible().migration.leaving(game.scenario(), game.quarter());
                if share < 1.0 {
                    continue;
                }
                let before = game.visible().machines.old_units(game.scenario());
                let session = Session::new(game.clone());
                let leaving = leaving(&session).unwrap();
                assert!(leaving.units > 0.0 && leaving.units <= before + 1e-9, "{leaving:?} of {before}");
                for locale in Locale::ALL {
                    let texts = Texts::new(locale);
                    let (said, tone) = leaving_words(&texts, &session).unwrap();
                    assert!(said.contains(&format!("{}", leaving.units.round_ties_even() as i64)), "{said}");
                    assert_eq!(tone == Tone::Urgency, leaving.load > 1.0);
                    assert!(crate::desk::closing::words(&texts, &session).iter().any(|(other, _)| *other == said));
                    assert!(texts.problems().is_empty(), "{:?}", texts.problems());
                }
                game.set_draft(Decisions::none());
                game.close().unwrap();
                assert!(game.visible().machines.old_units(game.scenario()) < 1e-9);
                found += 1;
                break;
            }
            if found > 0 {
                return;
            }
        }
        panic!("nobody cut over");
    }

    #[test]
    fn what_an_answer_could_not_have_is_cut_and_told() {
        let mut told = 0;
        for seed in [5, 21] {
            let mut game = game(seed);
            while game.turn() < 16 && game.visible().alive() {
                let count = game.scenario().open_options(game.visible());
                for option in 0..count {
                    let (before, visible, scenario) = (*game.draft(), game.visible(), game.scenario());
                    let asked = scenario.open_card(visible).map(|card| card.options[usize::from(option)].prefill);
                    let answered = game.answered(&before, option);
                    let wanted = asked.and_then(|asked| asked.finance).map(|finance| finance.buyback.millions());
                    let Some(wanted) = wanted.filter(|wanted| *wanted > 0.0) else { continue };
                    let limit = libm::floor(crate::sim::finance::buyback_limit(visible, scenario));
                    let taken = answered.finance.map_or(0.0, |finance| finance.buyback.millions());
                    assert!((taken - wanted.min(limit)).abs() < 1e-6, "{wanted} wanted, {limit} to be had, {taken} taken");
                    let mut session = Session::new(game.clone());
                    session.decide(answered);
                    for locale in Locale::ALL {
                        let short = crate::desk::remark::short_of(&Texts::new(locale), &session, &before);
                        assert_eq!(short.is_empty(), wanted <= limit, "{short:?}");
                    }
                    told += 1;
                }
                game.close().unwrap();
            }
        }
        assert!(told > 0, "no card retires bonds");
    }
}
