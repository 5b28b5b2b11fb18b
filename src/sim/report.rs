//! What a quarter came to: facts and numbers, no words. Screens, exports and the tape read it.

use crate::sim::cutover::NightOutcome;
use crate::sim::units::Quarter;

/// The quarter just over. Money in millions of dollars; the ledger has the cents.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Report {
    /// Which quarter.
    pub quarter: Quarter,
    /// Net sales.
    pub sales: f64,
    /// Cost of sales.
    pub cost_of_sales: f64,
    /// Fulfilment.
    pub fulfilment: f64,
    /// Marketing.
    pub marketing: f64,
    /// Technology and content: people and machines.
    pub technology: f64,
    /// Machines' part of technology and content.
    pub infrastructure: f64,
    /// General and administrative.
    pub general: f64,
    /// Operating result before restructuring and depreciation.
    pub operating_result: f64,
    /// Restructuring and other charges.
    pub charges: f64,
    /// Capital spending of all kinds, dual-running among it.
    pub capital_spending: f64,
    /// Interest paid less earned.
    pub interest: f64,
    /// Cash at the end.
    pub cash: f64,
    /// Cash without the season's swing.
    pub steady_cash: f64,
    /// Growth of sales against the same quarter a year ago, share.
    pub yearly_growth: f64,
    /// Orders refused for want of capacity, share.
    pub refused: f64,
    /// Hours down.
    pub outage_hours: f64,
    /// Share of sales lost to a cutover night and its aftershocks.
    pub night_loss: f64,
    /// Features shipped, units: effective engineer-quarters over what one takes.
    pub features: f64,
    /// What the market did not give of the bonds and shares asked for, millions of dollars.
    pub not_raised: f64,
    /// Units that the market did not give of the shop's own orders.
    pub not_delivered: f64,
    /// The vendor put an offer on the table or bettered it.
    pub offered: bool,
    /// A deal was signed.
    pub signed: bool,
    /// The profit pledge was missed.
    pub pledge_missed: bool,
    /// The profit pledge was kept.
    pub pledge_kept: bool,
    /// Rivals that closed.
    pub rivals_closed: u8,
    /// A hostile note came out.
    pub note: bool,
    /// A night was tried.
    pub night: Option<NightOutcome>,
    /// Share of the old fleets scrapped.
    pub scrapped: f64,
    /// Spent on machines for tenants, among capital spending.
    pub tenant_machines: f64,
    /// What services and bare renting brought less what they cost, among the operating result.
    pub platform_result: f64,
}

impl Report {
    /// Gross profit over sales; 0 without sales.
    #[must_use]
    pub fn gross_margin(&self) -> f64 {
        if self.sales > 0.0 { 1.0 - self.cost_of_sales / self.sales } else { 0.0 }
    }
}
