//! The quarter's postings, in the order in which money moves: receipts and committed money, then suppliers,
//! wages and machines, interest and tax, the rest.

use crate::sim::finance::{ISSUES, Raised};
use crate::sim::grid::Takings;
use crate::sim::ledger::{Account as A, Cause, Ledger};
use crate::sim::machines::Disposed;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::suppliers::{Look, SupplierConstants};
use crate::sim::trace::Trace;
use crate::sim::units::{DAYS_A_QUARTER, Money};
use crate::sim::world::Visible;

/// Posts lines of debit, credit, millions of dollars and cause, in this order. All their amounts are rounded side by
/// side, and nobody asks whether there is anything to post: a line of nothing moves nothing, and asking line by line
/// made more than three times as much code, of which a processor's first cache holds little.
macro_rules! postings {
    ($ledger:ident, $trace:ident: $($debit:ident, $credit:ident, $millions:expr, $cause:expr;)+) => {
        let amounts = Money::from_millions_each([$($millions),+]);
        let mut line = 0;
        let mut next = || {
            line += 1;
            amounts[line - 1]
        };
        $($ledger.post(A::$debit, A::$credit, next(), $cause, $trace);)+
    };
}

/// What the quarter sold and used up, millions of dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "lines of the income statement")]
pub struct Bills {
    pub sales: f64,
    pub cost_of_sales: f64,
    pub fulfilment: f64,
    pub general: f64,
    pub marketing: f64,
    pub turn: u16,
}

/// What decisions of the day cost or brought, millions of dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "named after what they pay for")]
pub struct DayCosts {
    pub raised: Raised,
    pub bond: f64,
    pub shares: f64,
    pub card_cash: f64,
    pub hiring: f64,
    pub severance: f64,
    pub site: f64,
    pub pilot: f64,
    pub rehearsal: f64,
    pub abandonment: f64,
    pub vendor_penalty: f64,
    pub porting: f64,
    pub machines_now: f64,
    pub machines_ahead: f64,
    pub incumbent_spending: f64,
    pub wear: f64,
    pub disposed: Disposed,
    pub drill: f64,
    pub grid: Takings,
}

/// What the books say of the quarter, millions of dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Settled {
    /// Technology and content.
    pub technology: f64,
    /// Machines' part of it.
    pub infrastructure: f64,
    /// Before restructuring and depreciation.
    pub operating_result: f64,
    /// Charges.
    pub charges: f64,
    /// Capital spending.
    pub capital_spending: f64,
    /// Other capital spending, which suppliers expect to go on.
    pub other_capex: f64,
    /// Interest paid less earned.
    pub interest: f64,
    /// Change of working capital.
    pub swing: f64,
    /// Cash without the season's swing.
    pub steady_cash: f64,
    /// Cost of sales without the season.
    pub steady_cost: f64,
    /// Sales without the season.
    pub steady_sales: f64,
}

/// What goods and customers' prepayments do to cash, millions of dollars.
struct Goods {
    bought: f64,
    paid: f64,
    /// What customers paid ahead, or had coming, over what they had before.
    float: f64,
    /// Owed to suppliers when the quarter closes.
    payables_target: f64,
    /// Change of working capital.
    swing: f64,
}

impl Goods {
    fn of(
        ledger: &Ledger,
        s: &SupplierConstants,
        season: usize,
        bills: &Bills,
        terms: f64,
        stretched_days: f64,
    ) -> Self {
        let inventory_target = bills.cost_of_sales * s.inventory(season);
        let stretched = 1.0 + stretched_days / DAYS_A_QUARTER;
        let payables_target = bills.cost_of_sales * s.payables(season) * terms * stretched;
        let accruals_target = s.accruals * bills.sales;
        let (inventory, payables, accruals) = (
            ledger.balance(A::Inventory).millions(),
            ledger.balance(A::Payables).millions(),
            ledger.balance(A::AccruedAndUnearned).millions(),
        );
        let bought = (bills.cost_of_sales + inventory_target - inventory).max(0.0);
        Self {
            bought,
            paid: (payables + bought - payables_target).max(0.0),
            float: accruals_target - accruals,
            payables_target,
            swing: (payables_target - payables) - (inventory_target - inventory) + (accruals_target - accruals),
        }
    }
}

/// Plant other than machines, millions of dollars.
struct OtherPlant {
    spending: f64,
    wear: f64,
}

impl OtherPlant {
    fn of(ledger: &Ledger, scenario: &Scenario, season: usize, bills: &Bills, pledged: bool) -> Self {
        let f = &scenario.finance;
        let scale = if f64::from(bills.turn) < f.other_capex_turn {
            1.0
        } else {
            (bills.sales / scenario.market.season(season) / f.other_capex_sales).max(1.0)
        };
        let book = (ledger.balance(A::OtherPlant) + ledger.balance(A::OtherPlantDepreciation)).millions();
        Self {
            spending: if pledged { f.other_capex_pledged } else { f.other_capex } * scale,
            wear: (ledger.balance(A::OtherPlant).millions() / f.other_life).clamp(0.0, book.max(0.0)),
        }
    }
}

/// Opens a period, posts the quarter and closes the books; what cannot be covered goes to the overdraft. `wages` are
/// those of all engineers, the product team among them.
#[expect(clippy::too_many_lines, reason = "the postings of a quarter are one list, in the order in which money moves")]
pub fn settle<T: Trace>(
    visible: &mut Visible,
    scenario: &Scenario,
    plan: &Plan,
    bills: &Bills,
    day: &DayCosts,
    wages: f64,
    trace: &mut T,
) -> Settled {
    visible.ledger.open_period();
    let quarter = visible.quarter;
    let season = quarter.season();
    let (f, s) = (&scenario.finance, &scenario.suppliers);
    let terms = visible.suppliers.terms;
    let cash_before = visible.ledger.cash().millions();
    let debt = visible.ledger.debt().millions() - visible.ledger.balance(A::CreditLine).millions();
    let credit = visible.ledger.balance(A::CreditLine).millions();

    // Technology and the vendor's minimum.
    let running = visible.machines.running() + visible.migration.tiers_running(scenario);
    let g = &day.grid;
    let shortfall = visible.vendor.settle(&scenario.vendor, quarter, day.incumbent_spending + g.incumbent);
    let wages = wages - g.team;
    let infrastructure = running + shortfall;

    let ledger = &mut visible.ledger;
    let goods = Goods::of(ledger, s, season, bills, terms, plan.finance.stretch_payables_days);
    let other = OtherPlant::of(ledger, scenario, season, bills, plan.levels.pledge.is_profit());
    let gone = &day.disposed;

    let interest_paid = debt * f.coupon + credit * f.credit_interest;
    let interest_earned = cash_before.max(0.0) * f.cash_yield;
    let operating =
        bills.sales - bills.cost_of_sales - bills.fulfilment - bills.marketing - wages - infrastructure - bills.general
            + g.result();
    let inquiry = if plan.inquiry.price_test { scenario.signals.price_test_cost } else { 0.0 }
        + if plan.inquiry.sound_suppliers { s.sounding_cost } else { 0.0 };
    let charges = day.hiring
        + day.severance
        + day.site
        + day.pilot
        + day.rehearsal
        + inquiry
        + day.abandonment
        + day.drill
        + day.vendor_penalty;
    let taxable = operating - interest_paid + interest_earned - charges + day.card_cash;
    let tax = visible.capital.taxed(f, bills.turn, taxable);
    let prepaid = ledger.balance(A::Prepaid);
    let issues = ISSUES.map(|issue| (issue, ledger.balance(issue)));
    let dated: f64 = scenario.dated.iter().filter(|item| item.quarter == quarter).map(|item| item.cash).sum();

    let r = &day.raised;
    postings! { ledger, trace:
        // Receipts and committed money.
        Cash, Sales, bills.sales, Cause::CustomersPaid;
        Cash, AccruedAndUnearned, goods.float, Cause::Float;
        Cash, OtherAssets, dated, Cause::RecordItem;
        Cash, DebtConvertible, day.bond, Cause::DebtRaised;
        Cash, DebtLater, r.convertible, Cause::DebtRaised;
        InterestExpense, Cash, f.issue_cost * (day.bond + r.convertible), Cause::DebtRaised;
        Cash, PaidInCapital, (1.0 - f.issue_cost) * (day.shares + r.equity), Cause::SharesIssued;
        Cash, PaidInCapital, r.strategic, Cause::StrategicInvestment;
        Cash, CreditLine, r.credit, if r.credit < 0.0 { Cause::CreditRepaid } else { Cause::CreditDrawn };
        Cash, Restructuring, day.card_cash, Cause::Card;
        // Suppliers.
        Inventory, Payables, goods.bought, Cause::GoodsBought;
        CostOfSales, Inventory, bills.cost_of_sales, Cause::GoodsShipped;
        Payables, Cash, goods.paid, Cause::SuppliersPaid;
        // Wages and what the quarter used.
        TechnologyPeople, Cash, wages, Cause::Engineers;
        TechnologyMachines, Cash, running, Cause::MachineOperations;
        TechnologyMachines, Cash, shortfall, Cause::TakeOrPay;
        Fulfilment, Cash, bills.fulfilment, Cause::Fulfilment;
        Marketing, Cash, bills.marketing, Cause::Marketing;
        GeneralAndAdministrative, Cash, bills.general, Cause::GeneralCosts;
    }
    if g.any() {
        post_tenants(ledger, g, trace);
    }
    postings! { ledger, trace:
        // Interest and tax.
        InterestExpense, Cash, interest_paid, Cause::Interest;
        Cash, InterestIncome, interest_earned, Cause::Interest;
        IncomeTax, Cash, tax, Cause::Tax;
        // The rest.
        Restructuring, Cash, day.hiring, Cause::Hiring;
        Restructuring, Cash, day.severance, Cause::Severance;
        Restructuring, Cash, day.site, Cause::SiteClosure;
        Restructuring, Cash, day.pilot, Cause::Pilot;
        Restructuring, Cash, day.rehearsal, Cause::Rehearsal;
        Restructuring, Cash, inquiry, Cause::Inquiry;
        Restructuring, Cash, day.abandonment, Cause::Abandonment;
        Restructuring, Cash, day.drill, Cause::Drill;
        Restructuring, Cash, day.vendor_penalty, Cause::TakeOrPay;
        Machines, Prepaid, prepaid.millions(), Cause::MachinesBought;
        Machines, Cash, day.machines_now, Cause::MachinesBought;
        Prepaid, Cash, day.machines_ahead, Cause::MachinesBought;
        OtherPlant, Cash, day.porting, Cause::DualRunning;
        OtherPlant, Cash, other.spending, Cause::OtherCapex;
    }
    if r.buyback > 0.0 {
        post_buyback(ledger, r, issues, trace);
    }
    postings! { ledger, trace:
        Depreciation, MachinesDepreciation, day.wear, Cause::WearAndTear;
        Depreciation, OtherPlantDepreciation, other.wear, Cause::WearAndTear;
        MachinesDepreciation, Machines, gone.worn, Cause::MachinesRetired;
        WriteOffs, Machines, gone.cost - gone.worn, Cause::MachinesRetired;
        WriteOffs, Prepaid, gone.prepaid, Cause::MachinesRetired;
    }
    let short = ledger.cash();
    if short.is_negative() {
        ledger.post(A::Cash, A::Overdraft, -short, Cause::Overdrawn, trace);
    }
    ledger.close(trace);

    let (steady_cost, steady_sales) =
        (bills.cost_of_sales / scenario.market.season(season), bills.sales / scenario.market.season(season));
    // The season's float is taken out of cash: suppliers see through December.
    let steady_cash = ledger.cash().millions() + short.min(Money::ZERO).millions()
        - (goods.payables_target - s.payables_mean * steady_cost * terms)
        - s.accruals * (bills.sales - steady_sales);
    Settled {
        technology: wages + infrastructure,
        infrastructure,
        operating_result: operating,
        charges,
        capital_spending: day.machines_now
            + day.machines_ahead
            + other.spending
            + day.porting
            + g.machines_now
            + g.machines_ahead,
        other_capex: other.spending,
        interest: interest_paid - interest_earned,
        swing: goods.swing,
        steady_cash,
        steady_cost,
        steady_sales,
    }
}

/// What tenants bring and cost. Out of line: most companies have none.
#[inline(never)]
fn post_tenants<T: Trace>(ledger: &mut Ledger, g: &Takings, trace: &mut T) {
    postings! { ledger, trace:
        Cash, PlatformRevenue, g.services, Cause::Tenants;
        Cash, PlatformRevenue, g.bare, Cause::BareMachines;
        PlatformRevenue, Cash, g.refunds, Cause::TenantsPutOut;
        PlatformCosts, Cash, g.running, Cause::TenantMachines;
        PlatformCosts, Cash, g.support, Cause::TenantSupport;
        PlatformCosts, Cash, g.bare_support, Cause::BareSupport;
        PlatformCosts, Cash, g.team, Cause::ProductTeam;
        Machines, Cash, g.machines_now, Cause::TenantMachines;
        Prepaid, Cash, g.machines_ahead, Cause::TenantMachines;
    }
}

/// Own debt bought back, of the issues and what was owed on each as the quarter opened: the oldest first, to the cent,
/// so that none is bought beyond what is owed. Out of line: most quarters have none.
#[inline(never)]
fn post_buyback<T: Trace>(ledger: &mut Ledger, raised: &Raised, issues: [(A, Money); 3], trace: &mut T) {
    let (mut left, mut unspent) = (Money::from_millions(raised.retired), Money::from_millions(raised.buyback));
    for (issue, owed) in issues {
        let face = left.min(owed).max(Money::ZERO);
        let paid = if face == left {
            unspent
        } else {
            Money::from_millions(face.millions() * raised.buyback / raised.retired)
        };
        let paid = paid.min(unspent);
        // Through millions, as every line of the quarter. What is paid over face is a loss.
        let (at_most_face, over) = (paid.min(face), (paid - face).max(Money::ZERO));
        let gain = face - at_most_face;
        ledger.post(issue, A::Cash, Money::from_millions(at_most_face.millions()), Cause::Buyback, trace);
        ledger.post(issue, A::GainOnDebt, Money::from_millions(gain.millions()), Cause::Buyback, trace);
        ledger.post(A::GainOnDebt, A::Cash, Money::from_millions(over.millions()), Cause::Buyback, trace);
        (left, unspent) = (left - face, unspent - paid);
    }
}

/// What suppliers see of the quarter. Flow is seasonally adjusted: December earns what the year lives on.
#[must_use]
pub fn look(visible: &Visible, scenario: &Scenario, books: &Settled, growth: f64, news: f64, plan: &Plan) -> Look {
    let december = visible.quarter.has_december();
    let porting = if visible.migration.under_way() { scenario.migration.porting_cost } else { 0.0 };
    let c = &scenario.suppliers;
    let season = if december { c.flow_december } else { c.flow_other } * books.steady_sales
        / scenario.fulfilment.scale_reference;
    Look {
        // What is borrowed from a bank that can ask for it back calms nobody.
        steady_cash: books.steady_cash - visible.ledger.balance(A::CreditLine).millions(),
        steady_cost: books.steady_cost,
        flow: books.operating_result - books.interest - books.other_capex - porting - season,
        growth,
        news: news + if plan.inquiry.sound_suppliers { scenario.suppliers.sounding_hit } else { 0.0 },
        stretched_days: plan.finance.stretch_payables_days,
        backstop: 0.0,
    }
}
