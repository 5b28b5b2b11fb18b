//! Money from outside: bonds, shares, credit, a partner, own debt bought back; interest, tax, other capital spending.

use crate::sim::decisions::Finance;
use crate::sim::ledger::{Account, Ledger};
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
use crate::sim::world::Visible;

/// Constants of finance.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FinanceConstants {
    /// Cash interest on debt, share a quarter.
    pub coupon: f64,
    /// Interest earned on cash, share a quarter.
    pub cash_yield: f64,
    /// Other capital spending before a profit pledge, millions of dollars a quarter.
    pub other_capex: f64,
    /// The same under it.
    pub other_capex_pledged: f64,
    /// Turn from which it grows with steady sales.
    pub other_capex_turn: f64,
    /// Steady sales over which it does, millions of dollars.
    pub other_capex_sales: f64,
    /// Capital window below which nothing can be raised.
    pub window_needed: f64,
    /// Most that can be raised a quarter with the window open, millions of dollars.
    pub raise_limit: f64,
    /// Value of the company to new owners with the window shut, millions of dollars.
    pub equity_value: f64,
    /// What an open window adds to it, millions of dollars.
    pub equity_value_open: f64,
    /// Most of the company that one issue takes.
    pub share_limit: f64,
    /// Banks' share of an issue.
    pub issue_cost: f64,
    /// Largest committed credit line, millions of dollars.
    pub credit_limit: f64,
    /// Share of it that is open with the capital window shut; with the window open it is all.
    pub credit_shut: f64,
    /// Interest on it, share a quarter.
    pub credit_interest: f64,
    /// Price of own debt with no coverage and the window shut, share of face.
    pub debt_price: f64,
    /// What a unit of coverage adds.
    pub debt_price_coverage: f64,
    /// What an open window adds.
    pub debt_price_window: f64,
    /// Rise of that price for each 100 million dollars bought in a quarter.
    pub debt_price_impact: f64,
    /// Lowest price of own debt.
    pub debt_price_floor: f64,
    /// What holders want over that price to part with it, and the dealers' fee: share of the price. At face too.
    pub tender_premium: f64,
    /// Most spent on own debt a quarter, millions of dollars.
    pub buyback_limit: f64,
    /// Tax on what is earned beyond the losses carried forward, share.
    pub tax: f64,
    /// Turn up to which nothing is taxed, whatever was lost before.
    pub tax_turn: f64,
    /// Cash below which the company cannot work, millions of dollars.
    pub minimum_cash: f64,
    /// Straight-line life of other plant, quarters.
    pub other_life: f64,
    /// Cost to owners of a pledge made before the shock: share of the company.
    pub early_pledge_dilution: f64,
    /// Turn before which a pledge is early.
    pub early_pledge_turn: f64,
    /// Operating loss in the pledged quarter that counts as a miss, millions of dollars.
    pub pledge_tolerance: f64,
    /// Terms lost by a missed pledge.
    pub pledge_missed_terms: f64,
    /// Most days by which suppliers may be paid late.
    pub stretch_limit: f64,
    /// Suppliers' terms lost by an early pledge.
    pub early_pledge_terms: f64,
    /// Morale lost by an early pledge.
    pub early_pledge_morale: f64,
    /// Most that a partner puts in, millions of dollars.
    pub partner_limit: f64,
    /// Share of the company that all of it takes.
    pub partner_share: f64,
    /// Share of the company that a convertible takes, over that of shares of the same amount.
    pub convertible_share: f64,
    /// Cash that the business needs in hand to open its doors: the floor of the runway, millions of dollars.
    pub working_cash: f64,
}

/// Millions of dollars in the unit of `debt_price_impact`.
const PRICE_STEP: f64 = 100.0;

/// Capital raised so far.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Capital {
    /// Share of the company that the owners of the opening still hold.
    pub held: f64,
    /// Raised since the opening, millions of dollars.
    pub raised: f64,
    /// Whether a partner's offer of money is open.
    pub partner_offer: bool,
    /// Days by which suppliers were paid late last quarter.
    pub stretched: f64,
    /// The pledge's date was missed.
    pub pledge_missed: bool,
    /// The pledge's date was kept.
    pub pledge_kept: bool,
    /// Lost so far and not yet set against what was earned, millions of dollars, never below nothing.
    pub losses: f64,
    /// What last quarter was taxed on before losses were set against it, millions of dollars: pro forma result less net
    /// interest and one-off charges, and what cards brought or cost.
    pub taxable: f64,
}

/// What finance did this quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Raised {
    /// Convertible bonds at face, millions.
    pub convertible: f64,
    /// New shares, millions.
    pub equity: f64,
    /// A partner's money, millions.
    pub strategic: f64,
    /// Credit drawn (negative: paid back), millions.
    pub credit: f64,
    /// Spent on own debt, millions.
    pub buyback: f64,
    /// Face value of the debt bought, millions.
    pub retired: f64,
    /// A rescue: raised when it was hard.
    pub rescue: bool,
}

/// Most that can be raised this quarter, millions of dollars.
#[must_use]
pub fn raise_limit(visible: &Visible, scenario: &Scenario) -> f64 {
    let c = &scenario.finance;
    let window = visible.economy.capital_window;
    if window < c.window_needed { 0.0 } else { c.raise_limit * window }
}

/// Most credit that can be drawn this quarter, millions of dollars.
#[must_use]
pub fn credit_limit(visible: &Visible, scenario: &Scenario) -> f64 {
    credit_left(visible, scenario, visible.economy.capital_window)
}

/// What the line would still give with the capital window so far open, millions of dollars.
#[must_use]
pub fn credit_left(visible: &Visible, scenario: &Scenario, window: f64) -> f64 {
    let drawn = visible.ledger.balance(Account::CreditLine).millions();
    let c = &scenario.finance;
    let open = c.credit_shut + (1.0 - c.credit_shut) * window;
    (c.credit_limit * open - drawn).max(0.0)
}

/// Most of the credit line that can be paid back this quarter: what was drawn, as far as the cash goes, millions of
/// dollars.
#[must_use]
pub fn repayment_limit(visible: &Visible) -> f64 {
    let ledger = &visible.ledger;
    ledger.balance(Account::CreditLine).min(ledger.cash()).millions().max(0.0)
}

/// The company's own bonds, which can be bought back, in the order in which they are.
pub const ISSUES: [Account; 3] = [Account::DebtOpening, Account::DebtConvertible, Account::DebtLater];

/// Face value of them all, millions of dollars.
#[must_use]
pub fn issued(ledger: &Ledger) -> f64 {
    ISSUES.into_iter().map(|issue| ledger.balance(issue)).sum::<Money>().millions()
}

/// Most that can be spent on own debt this quarter, millions of dollars: the market, the cash, and what all of it
/// would cost.
#[must_use]
pub fn buyback_limit(visible: &Visible, scenario: &Scenario) -> f64 {
    let owed = issued(&visible.ledger);
    let mut most = scenario.finance.buyback_limit.min(visible.ledger.cash().millions()).max(0.0);
    // The less is spent, the cheaper it is: to the last bond in a few steps.
    for _ in 0..BUYBACK_STEPS {
        let all = owed * tender_price(visible, scenario, most);
        if most <= all {
            break;
        }
        most = all;
    }
    most
}

/// Steps to the price of the last bond: each leaves a fraction of the distance.
const BUYBACK_STEPS: usize = 40;

/// What the standing cash floor draws on the credit line.
#[must_use]
pub fn standing_credit(visible: &Visible, scenario: &Scenario, floor: Money) -> Money {
    let short = floor.millions() - visible.ledger.cash().millions();
    Money::from_millions(short.clamp(0.0, credit_limit(visible, scenario)))
}

/// What a dollar of the company's own debt costs the company that buys so much of it, share of face: the price, at face at
/// most, and the premium over it.
#[must_use]
pub fn tender_price(visible: &Visible, scenario: &Scenario, spent: f64) -> f64 {
    debt_price(visible, scenario, spent) * (1.0 + scenario.finance.tender_premium)
}

/// Price of the company's own debt, share of face.
#[must_use]
pub fn debt_price(visible: &Visible, scenario: &Scenario, spent: f64) -> f64 {
    let c = &scenario.finance;
    (c.debt_price
        + c.debt_price_coverage * visible.suppliers.coverage
        + c.debt_price_window * visible.economy.capital_window
        + c.debt_price_impact * spent / PRICE_STEP)
        .clamp(c.debt_price_floor, 1.0)
}

/// Raises what the plan asks for and the market gives.
#[inline(always)]
pub fn raise(visible: &mut Visible, scenario: &Scenario, finance: &Finance) -> Raised {
    let c = &scenario.finance;
    let mut raised = Raised::default();
    // Most quarters: nothing is asked for, and nothing changes.
    if *finance == (Finance { stretch_payables_days: finance.stretch_payables_days, ..Finance::default() }) {
        return raised;
    }
    let (window, limit) = (visible.economy.capital_window, raise_limit(visible, scenario));
    raised.convertible = finance.convertible.millions().clamp(0.0, limit);
    raised.equity = finance.equity.millions().clamp(0.0, limit - raised.convertible);
    raised.credit = finance.credit.millions().clamp(-repayment_limit(visible), credit_limit(visible, scenario));
    if finance.buyback > Money::ZERO {
        raised.buyback = finance.buyback.millions().min(buyback_limit(visible, scenario));
        raised.retired =
            (raised.buyback / tender_price(visible, scenario, raised.buyback)).min(issued(&visible.ledger));
    }
    let capital = &mut visible.capital;
    if capital.partner_offer && finance.strategic > Money::ZERO {
        raised.strategic = finance.strategic.millions().clamp(0.0, c.partner_limit);
        capital.held *= 1.0 - c.partner_share * raised.strategic / c.partner_limit.max(1e-9);
        capital.partner_offer = false;
    }
    capital.held *= 1.0 - capital.share_for(scenario, raised.equity, window);
    capital.held *= 1.0 - c.convertible_share * capital.share_for(scenario, raised.convertible, window);
    capital.raised += raised.convertible + raised.equity + raised.strategic;
    raised.rescue = raised.convertible + raised.equity > 0.0;
    raised
}

impl Capital {
    /// At the opening, with so many millions of dollars of old losses.
    #[must_use]
    pub fn open(losses: f64) -> Self {
        Self { held: 1.0, losses, ..Self::default() }
    }

    /// Sets a quarter's taxable result, millions of dollars, against what was lost before: the tax on what is left of it. A
    /// loss is carried forward, and none is forgotten for its age.
    pub fn taxed(&mut self, c: &FinanceConstants, turn: u16, taxable: f64) -> f64 {
        self.taxable = taxable;
        let left = (taxable - self.losses).max(0.0);
        self.losses = (self.losses - taxable).max(0.0);
        if f64::from(turn) > c.tax_turn { c.tax * left } else { 0.0 }
    }

    /// Share of the company that new money takes.
    #[must_use]
    pub fn share_for(&self, scenario: &Scenario, amount: f64, window: f64) -> f64 {
        let c = &scenario.finance;
        (amount / (c.equity_value + c.equity_value_open * window)).clamp(0.0, c.share_limit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::luck::Luck;
    use crate::sim::world::World;

    #[test]
    fn what_was_lost_is_set_against_what_is_earned_before_anything_is_taxed() {
        let c = FinanceConstants { tax: 0.3, ..FinanceConstants::default() };
        let mut capital = Capital::open(100.0);
        let taxes = [-50.0, 60.0, 80.0, 40.0, 0.0, -10.0, 30.0].map(|result| {
            let tax = capital.taxed(&c, 5, result);
            (tax, capital.losses)
        });
        let wanted = [(0.0, 150.0), (0.0, 90.0), (0.0, 10.0), (9.0, 0.0), (0.0, 0.0), (0.0, 10.0), (6.0, 0.0)];
        for (found, wanted) in taxes.into_iter().zip(wanted) {
            assert!((found.0 - wanted.0).abs() < 1e-9 && (found.1 - wanted.1).abs() < 1e-9, "{taxes:?}");
        }
        // Before the turn from which a file lets anything be taxed losses are used up all the same.
        let holiday = FinanceConstants { tax_turn: 20.0, ..c };
        let mut capital = Capital::open(5.0);
        assert_eq!((capital.taxed(&holiday, 20, 50.0), capital.losses), (0.0, 0.0));
        assert!((capital.taxed(&holiday, 21, 50.0) - 15.0).abs() < 1e-9);
    }

    /// Own debt at face is no gift: holders want a premium there too, and it buys no debt.
    #[test]
    fn a_tender_costs_its_premium_at_face_too() {
        let mut scenario = (*crate::content::library::scenario("dotcom-2000").unwrap()).clone();
        let start = World::start(&scenario, Luck::off()).visible;
        let bought = |scenario: &Scenario| {
            let mut visible = start;
            visible.suppliers.coverage = 100.0;
            assert_eq!(debt_price(&visible, scenario, 50.0), 1.0);
            let wanted = Finance { buyback: Money::from_millions(50.0), ..Finance::default() };
            raise(&mut visible, scenario, &wanted)
        };
        let premium = scenario.finance.tender_premium;
        assert!(premium > 0.0);
        let tender = bought(&scenario);
        assert!((tender.retired - 50.0 / (1.0 + premium)).abs() < 1e-9 && tender.buyback == 50.0);
        scenario.finance.tender_premium = 0.0;
        assert_eq!(bought(&scenario).retired, 50.0);
    }
}
