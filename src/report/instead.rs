//! How the fixed strategies would have set a lever of a quarter: what the amount beside it is measured against.

use crate::analysis::advantage::levers::Lever;
use crate::report::decided::{A_UNIT, Came};
use crate::report::words::came;
use crate::sim::decisions::{Allocation, Finance};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::text::{Texts, share};

/// Difference of a share of the engineers that is worth a word here: they stand beside the shares that were decided, and what
/// tells the two apart is said, no more.
const FAR: f64 = 0.095;
/// Programmes that are told.
const PROGRAMMES: usize = 2;

/// A lever as it stands in the plan `instead` of the one that was decided, in words; nothing where the two read alike, or
/// where no one value says it.
pub(super) fn instead(
    texts: &Texts,
    scenario: &Scenario,
    lever: Lever,
    decided: &Plan,
    instead: &Plan,
) -> Option<String> {
    if lever == Lever::Engineers {
        return engineers(texts, &decided.levels.allocation, &instead.levels.allocation);
    }
    let told = |plan: &Plan| value(lever, plan).and_then(|value| came(texts, scenario, &value));
    told(instead).filter(|theirs| told(decided).as_ref() != Some(theirs))
}

/// The programmes by which two divisions of the engineers differ most, as the second has them.
fn engineers(texts: &Texts, decided: &Allocation, instead: &Allocation) -> Option<String> {
    let pairs = decided.shares().into_iter().zip(instead.shares());
    let mut far: Vec<(&str, f64, f64)> = Allocation::NAMES
        .into_iter()
        .zip(pairs)
        .map(|(name, (ours, theirs))| (name, theirs, (theirs - ours).abs()))
        .filter(|(_, _, apart)| *apart >= FAR)
        .collect();
    far.sort_by(|a, b| b.2.total_cmp(&a.2));
    let told = far
        .iter()
        .take(PROGRAMMES)
        .map(|(name, theirs, _)| format!("{} {}", texts.get(&format!("programme-{name}")), share::percent(*theirs, 0)));
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| told.join(", "))
}

/// A lever of a plan as one value; nothing of levers that are several.
fn value(lever: Lever, plan: &Plan) -> Option<Came> {
    const NONE: Came = Came::To("number-none");
    let levels = &plan.levels;
    Some(match lever {
        Lever::Price => Came::Index(levels.price_index),
        Lever::Shipping => Came::Chosen("free-shipping", levels.free_shipping.id()),
        Lever::Marketing => Came::Dollars(plan.marketing),
        Lever::Pledge => levels.pledge.due().map_or(Came::To("pledge-growth"), Came::ProfitBy),
        Lever::Freeze => Came::Chosen("freeze", levels.freeze.id()),
        Lever::Hiring if plan.hiring.abs() < 1.0 => NONE,
        Lever::Hiring => Came::People(plan.hiring),
        Lever::Machines if plan.retire.iter().any(|units| *units >= A_UNIT) => return None,
        Lever::Machines if plan.orders.iter().all(|units| *units < A_UNIT) => NONE,
        Lever::Machines => Came::Machines(plan.orders),
        Lever::Migration => Came::Chosen("migration", plan.migration.id()),
        Lever::Vendor => Came::Chosen("vendor", plan.vendor.id()),
        Lever::Finance if plan.finance == Finance::default() => NONE,
        Lever::Finance | Lever::Operations | Lever::Company | Lever::Grid | Lever::Engineers | Lever::Night => {
            return None;
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library;
    use crate::sim::decisions::{Freeze, MigrationMove};
    use crate::sim::units::Money;
    use crate::text::Locale;

    #[test]
    fn a_lever_is_told_as_it_would_have_been_set_where_that_reads_otherwise() {
        let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
        let texts = Texts::new(Locale::En);
        let said = |lever, ours: &Plan, theirs: &Plan| instead(&texts, &scenario, lever, ours, theirs);
        let base = Plan { levels: scenario.levels, ..Plan::default() };
        let (mut ours, mut theirs) = (base, base);
        ours.migration = MigrationMove::DualRun;
        theirs.migration = MigrationMove::Cutover;
        assert_eq!(said(Lever::Migration, &ours, &theirs).as_deref(), Some("cut over"));
        ours.finance.convertible = Money::from_millions(180.0);
        assert_eq!(said(Lever::Finance, &ours, &theirs).as_deref(), Some("none"));
        // Of several kinds of money no one value says what it would have been.
        assert_eq!(said(Lever::Finance, &theirs, &ours), None);
        theirs.levels.freeze = Freeze::Full;
        assert_eq!(said(Lever::Freeze, &ours, &theirs).as_deref(), Some("full"));
        ours.levels.allocation = Allocation::from_shares([0.5, 0.2, 0.1, 0.1, 0.1, 0.0, 0.0]);
        theirs.levels.allocation = Allocation::from_shares([0.0, 0.72, 0.14, 0.06, 0.08, 0.0, 0.0]);
        assert_eq!(said(Lever::Engineers, &ours, &theirs).as_deref(), Some("migration 72%, features 0%"));
        // What reads alike is not told: the difference is in what the value does not say.
        assert_eq!(said(Lever::Engineers, &ours, &ours), None);
        theirs.levels.migration_tiers = theirs.levels.migration_tiers.map(|tier| !tier);
        theirs.migration = ours.migration;
        assert_eq!(said(Lever::Migration, &ours, &theirs), None);
    }
}
