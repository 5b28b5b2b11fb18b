//! Why a value is what it is: the terms that add up to it, and the year on which they stand.

use super::{NeutralYears, neutral_years};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::trace::Silent;
use crate::sim::turn::{ABREAST, Days};
use crate::sim::world::World;

/// What a value is made of, millions of dollars: the year on which it stands, and the terms that add up to it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Terms {
    /// Operating result of the last neutral year.
    pub operating: f64,
    /// Spent on machines and sites in it.
    pub spending: f64,
    /// What tenants brought in it, which is valued by itself.
    pub rented: f64,
    /// Tax on the rest.
    pub tax: f64,
    /// What is left of the year, not below nothing, at the multiple.
    pub going: f64,
    /// Mean cash of the year.
    pub cash: f64,
    /// Debt at market, which is taken off.
    pub debt: f64,
    /// What others hold of that, which is taken off; below nothing where it is a loss that they share.
    pub others: f64,
    /// The platform, as far as the owners hold it.
    pub platform: f64,
    /// What the owners of a failing company get beyond all this: their share of the cash.
    pub least: f64,
}

impl Terms {
    /// What they add up to: the equity.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.going + self.cash - self.debt - self.others + self.platform + self.least
    }
}

/// What the value of a company is made of; nothing for one that does not outlive the neutral years.
#[must_use]
pub fn terms(world: &World, scenario: &Scenario) -> Option<Terms> {
    let (mut on, mut plans, mut years) = ([*world], [Plan::default()], [NeutralYears::default(); ABREAST]);
    neutral_years(&mut on, &mut plans, &mut Days::default(), scenario, &mut years, &mut Silent);
    let ([end], [years, ..]) = (&on, &years);
    years.alive.then(|| years.terms(end, scenario))
}

/// What neutral years are worth, millions of dollars.
pub(super) struct Worth {
    /// Tax on what is left of the year.
    pub(super) tax: f64,
    /// What is left of the year after it, not below nothing, at the multiple.
    pub(super) going: f64,
    /// Debt at market.
    pub(super) debt: f64,
    /// The platform, as far as the owners hold it.
    pub(super) platform: f64,
}

impl NeutralYears {
    pub(super) fn worth(&self, end: &World, scenario: &Scenario) -> Worth {
        let (c, visible) = (&scenario.verdict, &end.visible);
        let tax = scenario.finance.tax * self.flow.max(0.0);
        let going = (self.flow - tax).max(0.0) * c.multiple;
        let debt = visible.ledger.debt().millions();
        let price = ((going + self.cash) / (c.debt_cover * debt).max(1.0)).clamp(c.debt_floor, 1.0);
        let platform = visible.grid.revenue * 4.0 * c.platform_multiple * visible.capital.held;
        Worth { tax, going, debt: debt * price, platform }
    }

    fn terms(&self, end: &World, scenario: &Scenario) -> Terms {
        let Worth { tax, going, debt, platform } = self.worth(end, scenario);
        let others = (going + self.cash - debt) * (1.0 - end.visible.capital.held);
        let terms = Terms {
            operating: self.operating,
            spending: self.spending,
            rented: self.rented,
            tax,
            going,
            cash: self.cash,
            debt,
            others,
            platform,
            least: 0.0,
        };
        let least = self.appraisal(end, scenario).equity - terms.total();
        // Beyond the last digits it is what the owners get at least.
        Terms { least: if least > 1e-6 { least } else { 0.0 }, ..terms }
    }
}
