//! The incumbent vendor's table: an offer, its expiry, a signature that costs three years of take-or-pay.

use crate::sim::belief::Nature;
use crate::sim::decisions::VendorMove;
use crate::sim::units::Quarter;

/// Constants of the vendor.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct VendorConstants {
    /// Price after the best discount, share of list (median).
    pub reserve_price: f64,
    /// Spread of it over games.
    pub reserve_sd: f64,
    /// Further discount once a pilot is credible.
    pub pilot_discount: f64,
    /// Dearer once the migration was abandoned.
    pub abandoned_penalty: f64,
    /// First offer above the reserve.
    pub first_offer_margin: f64,
    /// What each further round takes off that margin, as a factor.
    pub round_factor: f64,
    /// Running cost under the deal, share of list. It and the price stay after take-or-pay has ended: relationship pricing.
    pub running_cost: f64,
    /// Take-or-pay, millions of dollars a quarter: what must be bought, machines alone.
    pub take_or_pay: f64,
    /// Its length, quarters.
    pub take_or_pay_quarters: f64,
    /// First turn in which the vendor talks.
    pub opens_turn: f64,
    /// Quarters for which an offer stands.
    pub offer_stands: f64,
    /// Dearer by this for each offer that lapsed or was left.
    pub lapse_penalty: f64,
    /// Terms that suppliers of goods give back when a vendor shows trust.
    pub trust_signal: f64,
    /// What a signed deal is worth to the nerves of suppliers of goods, coverage; it fades.
    pub trust_backstop: f64,
    /// Charge when a bound deal's date is missed, millions of dollars. The discount ends with it, the minimum does not.
    pub bound_penalty: f64,
    /// Error of what the table tells about the reserve, in deviates.
    pub talk_error: f64,
    /// Lowest price the vendor accepts in any game, share of list.
    pub reserve_low: f64,
    /// Highest.
    pub reserve_high: f64,
}

/// The vendor's table.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Vendor {
    /// The price offered, share of list; `None` when nothing is on the table.
    pub offer: Option<f64>,
    /// Last quarter in which it can be signed.
    pub offer_until: Quarter,
    /// Rounds talked.
    pub rounds: u8,
    /// Offers that lapsed or were left.
    pub lapsed: u8,
    /// When a deal was signed.
    pub signed: Option<Quarter>,
    /// Price under the deal, share of list; 1 without one, and once a bound deal's date was missed.
    pub price: f64,
    /// The cutover date that a bound deal is tied to.
    pub bound_by: Option<Quarter>,
    /// Machines bought from the vendor beyond the minimum so far, which count towards that of later quarters, millions of
    /// dollars.
    pub spent: f64,
    /// What events took off the price that the vendor would accept, share of list.
    pub leverage: f64,
}

/// What came of the table this quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Table {
    /// A deal was signed.
    pub signed: bool,
    /// It is bound to a cutover date.
    pub bound: bool,
    /// An offer was made or bettered.
    pub offered: bool,
    /// The vendor's trust, heard by other suppliers.
    pub terms_gained: f64,
    /// What it is worth to their nerves, coverage.
    pub backstop: f64,
    /// A bound deal's date was missed: its discount has ended.
    pub missed: bool,
    /// Penalty for it, millions.
    pub penalty: f64,
}

impl Vendor {
    /// At the opening.
    #[must_use]
    pub fn open() -> Self {
        Self { price: 1.0, ..Self::default() }
    }

    /// Whether a discount is in force.
    #[must_use]
    pub fn is_dealt(&self) -> bool {
        self.signed.is_some() && self.price < 1.0
    }

    /// The price that the vendor would really accept now.
    #[must_use]
    pub fn reserve(&self, c: &VendorConstants, nature: &Nature, piloted: bool, abandoned: bool) -> f64 {
        nature.vendor_reserve * if piloted { 1.0 - c.pilot_discount } else { 1.0 }
            + if abandoned { c.abandoned_penalty } else { 0.0 }
            + c.lapse_penalty * f64::from(self.lapsed)
            - self.leverage
    }

    /// The vendor puts an offer on the table by itself, `margin` above the reserve, to be signed up to `until`.
    /// A better one that stands already stays; with a deal signed there is nothing to offer.
    pub fn propose(
        &mut self,
        c: &VendorConstants,
        nature: &Nature,
        margin: f64,
        until: Quarter,
        piloted: bool,
        abandoned: bool,
    ) {
        if self.signed.is_some() {
            return;
        }
        self.put(self.reserve(c, nature, piloted, abandoned) + margin, until);
    }

    /// An offer comes to the table, where a better one that stands already stays.
    fn put(&mut self, price: f64, until: Quarter) {
        let price = price.clamp(0.0, 1.0);
        self.offer = Some(self.offer.map_or(price, |standing| standing.min(price)));
        self.offer_until = self.offer_until.max(until);
    }

    /// A quarter at the table. `cut_over` says whether a tier has moved since the
    /// deal was signed.
    #[expect(clippy::too_many_arguments, reason = "each is owned by another subsystem and handed over by the turn")]
    #[inline(always)]
    pub fn step(
        &mut self,
        c: &VendorConstants,
        nature: &Nature,
        step: VendorMove,
        cutover_by: Option<Quarter>,
        quarter: Quarter,
        piloted: bool,
        abandoned: bool,
        cut_over: bool,
    ) -> Table {
        let mut table = Table::default();
        match step {
            VendorMove::None => {}
            VendorMove::Negotiate => {
                let margin = c.first_offer_margin * libm::pow(c.round_factor, f64::from(self.rounds));
                self.put(self.reserve(c, nature, piloted, abandoned) + margin, quarter.plus(c.offer_stands as u16));
                self.rounds = self.rounds.saturating_add(1);
                table.offered = true;
            }
            VendorMove::Sign | VendorMove::SignBound => {
                if let Some(price) = self.offer {
                    self.signed = Some(quarter);
                    self.price = price;
                    self.bound_by = if step == VendorMove::SignBound { cutover_by } else { None };
                    self.offer = None;
                    self.spent = 0.0;
                    table = Table {
                        signed: true,
                        bound: step == VendorMove::SignBound,
                        terms_gained: c.trust_signal,
                        backstop: c.trust_backstop,
                        ..table
                    };
                }
            }
            VendorMove::WalkAway => {
                if self.offer.take().is_some() {
                    self.lapsed = self.lapsed.saturating_add(1);
                }
            }
        }
        // What was not signed in its last quarter is gone when the next one opens.
        if self.offer.is_some() && quarter >= self.offer_until {
            self.offer = None;
            self.lapsed = self.lapsed.saturating_add(1);
        }
        // The date is the quarter of the cutover, whose night is its last deed: only the next one can tell.
        if let Some(date) = self.bound_by
            && quarter > date
        {
            if !cut_over {
                table.missed = true;
                table.penalty = c.bound_penalty;
                self.price = 1.0;
            }
            self.bound_by = None;
        }
        table
    }

    /// The minimum to be bought in a quarter, millions of dollars; 0 without a deal and once its years are over.
    #[must_use]
    pub fn minimum(&self, c: &VendorConstants, quarter: Quarter) -> f64 {
        let owed = self.signed.is_some_and(|signed| f64::from(quarter.since(signed)) < c.take_or_pay_quarters);
        if owed { c.take_or_pay } else { 0.0 }
    }

    /// What take-or-pay costs in a quarter in which machines were `bought` from the vendor for so many millions of dollars:
    /// the minimum less those, and less what was bought beyond it before.
    pub fn settle(&mut self, c: &VendorConstants, quarter: Quarter, bought: f64) -> f64 {
        let minimum = self.minimum(c, quarter);
        let counted = self.spent + bought;
        self.spent = if minimum > 0.0 { (counted - minimum).max(0.0) } else { 0.0 };
        (minimum - counted).max(0.0)
    }
}
