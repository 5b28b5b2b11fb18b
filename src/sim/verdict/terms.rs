//! Why a value is what it is: the terms that add up to it, and the year on which they stand.

use super::{Appraisal, neutral_years};
use crate::sim::ledger::Account;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::trace::Silent;
use crate::sim::turn::{ABREAST, Days};
use crate::sim::world::{Visible, World};

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
    /// Tax that losses carried forward still save.
    pub saved: f64,
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
        self.going + self.saved + self.cash - self.debt - self.others + self.platform + self.least
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

/// What a bid for the parts leaves the owners, millions of dollars: till and stock less all that is owed, at its face since
/// who buys the company owes it, or what owners of a living company worth less than its debt get at least, since they
/// have to agree. Of that bankers and lawyers take their part.
#[must_use]
pub fn sold(visible: &Visible, scenario: &Scenario) -> f64 {
    let (c, ledger) = (&scenario.verdict, &visible.ledger);
    let [stock, payables, accrued] = [Account::Inventory, Account::Payables, Account::AccruedAndUnearned]
        .map(|account| ledger.balance(account).millions());
    let cash = ledger.cash().millions();
    let left = (cash + stock - payables - accrued - ledger.debt().millions()) * visible.capital.held;
    c.parts_share * left.max(c.liquidation * cash).max(0.0)
}

/// What the neutral years bring a company, and whether it outlives them.
#[derive(Clone, Copy, Default)]
pub(super) struct NeutralYears {
    pub(super) alive: bool,
    pub(super) flow: f64,
    pub(super) cash: f64,
    pub(super) operating: f64,
    pub(super) spending: f64,
    pub(super) rented: f64,
    /// What the year is taxed on, as in play, without what services earned.
    pub(super) taxable: f64,
}

/// What neutral years are worth, millions of dollars.
struct Valuation {
    /// Tax on the year.
    tax: f64,
    /// What is left of the year after it, not below nothing, at the multiple.
    going: f64,
    /// Tax that losses carried forward still save.
    saved: f64,
    /// Debt at market.
    debt: f64,
    /// The platform, as far as the owners hold it.
    platform: f64,
}

impl NeutralYears {
    fn valuation(&self, end: &World, scenario: &Scenario) -> Valuation {
        let (c, visible) = (&scenario.verdict, &end.visible);
        let taxed = self.taxable.max(0.0);
        let tax = scenario.finance.tax * taxed;
        let going = (self.flow - tax).max(0.0) * c.multiple;
        // No more than the years counted are taxed on: who earns nothing has no use for old losses.
        let saved = scenario.finance.tax * visible.capital.losses.min(c.multiple * taxed);
        let debt = visible.ledger.debt().millions();
        let firm = going + saved + self.cash;
        let price = (firm / (c.debt_cover * debt).max(1.0)).clamp(c.debt_floor, 1.0);
        let platform = visible.grid.revenue * 4.0 * c.platform_multiple * visible.capital.held;
        Valuation { tax, going, saved, debt: debt * price, platform }
    }

    pub(super) fn appraisal(&self, end: &World, scenario: &Scenario) -> Appraisal {
        let Valuation { going, saved, debt, platform, .. } = self.valuation(end, scenario);
        let equity = (going + saved + self.cash - debt) * end.visible.capital.held + platform;
        Appraisal { equity: equity.max(scenario.verdict.liquidation * self.cash.max(0.0)), platform }
    }

    fn terms(&self, end: &World, scenario: &Scenario) -> Terms {
        let Valuation { tax, going, saved, debt, platform } = self.valuation(end, scenario);
        let others = (going + saved + self.cash - debt) * (1.0 - end.visible.capital.held);
        let terms = Terms {
            operating: self.operating,
            spending: self.spending,
            rented: self.rented,
            tax,
            going,
            saved,
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
