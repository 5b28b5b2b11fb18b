//! Sheds and phones: the largest operational turnaround of the record. A programme of process improvement,
//! sites that can close, lines that can be delisted.

use crate::sim::belief::Nature;
use crate::sim::decisions::{Operations, SITES};
use crate::sim::events::Impulses;
use crate::sim::units::raise;

/// Constants of fulfilment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FulfilmentConstants {
    /// Fixed cost at the opening, millions of dollars a quarter.
    pub fixed: f64,
    /// Lowest fixed cost.
    pub fixed_floor: f64,
    /// Variable cost at the opening, share of sales at index 1: a parcel costs the same whatever it sold for.
    pub variable: f64,
    /// Lowest variable share.
    pub variable_floor: f64,
    /// Improvement a quarter of a full programme, share of the variable cost.
    pub programme_gain: f64,
    /// The same on fixed cost.
    pub programme_gain_fixed: f64,
    /// Effort of a full programme, engineer-quarters.
    pub programme_effort: f64,
    /// Spread of the gain over games, log standard deviation.
    pub gain_sd: f64,
    /// Share of the gain that only discipline under a profit pledge brings.
    pub pledge_discipline: f64,
    /// Scale: exponent by which variable cost falls with steady sales.
    pub scale: f64,
    /// Steady sales at which scale is 1, millions of dollars.
    pub scale_reference: f64,
    /// Turn before which closing a site is one too many.
    pub sites_spare_turn: f64,
    /// Sales lost in December for each site too few, share.
    pub site_missing_december: f64,
    /// The same in other quarters.
    pub site_missing: f64,
    /// Morale lost by closing a site.
    pub site_morale: f64,
    /// People of sheds and phones whose going costs as much morale as a closed site.
    pub layoff_people: f64,
    /// Staff in sheds and phones at the opening.
    pub staff: f64,
    /// Share of the opening's staff below which December is not served whole.
    pub staff_needed: f64,
    /// Fixed cost saved a quarter for a person let go, millions of dollars.
    pub staff_saving: f64,
    /// Severance for a person, millions of dollars.
    pub staff_severance: f64,
    /// Service lost in December for the share of staff missing beyond what volume spares.
    pub staff_missing: f64,
    /// Variable cost saved by delisting, share of itself.
    pub delist_saving: f64,
    /// Demand lost by delisting, share.
    pub delist_demand: f64,
    /// Lowest share of sales that what is left of sites, staff and lines serves.
    pub service_floor: f64,
    /// General and administrative cost at the opening, millions of dollars a quarter.
    pub general: f64,
    /// Its decline a quarter under a profit pledge, as a factor.
    pub general_pledge: f64,
    /// Its floor.
    pub general_floor: f64,
    /// Its floor as a share of sales.
    pub general_share: f64,
}

/// A site that can be closed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Site {
    /// Id; its name is the text `site-<id>`.
    pub id: String,
    /// Charge on closing, millions of dollars.
    pub charge: f64,
    /// Fixed cost saved a quarter afterwards, millions of dollars.
    pub saving: f64,
}

/// Sheds and phones as their managers see them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Fulfilment {
    /// Fixed cost, millions of dollars a quarter.
    pub fixed: f64,
    /// Variable cost, share of sales at index 1.
    pub variable: f64,
    /// Sites closed, by index.
    pub closed: [bool; SITES],
    /// Staff in sheds and phones.
    pub staff: f64,
    /// Whether money-losing lines have been delisted.
    pub delisted: bool,
    /// General and administrative cost, millions of dollars a quarter.
    pub general: f64,
}

/// What changes in operations cost.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Charges {
    /// Closing a site, millions.
    pub site: f64,
    /// Severance, millions.
    pub severance: f64,
    /// Morale lost.
    pub morale: f64,
}

/// What sheds, phones and shelves do to the quarter's sales, factors.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Serving {
    /// By sites that are missing.
    pub sites: f64,
    /// By people who are missing.
    pub staff: f64,
    /// By lines no longer sold.
    pub lines: f64,
}

impl Serving {
    /// All of it.
    #[must_use]
    pub fn factor(&self) -> f64 {
        self.sites * self.staff * self.lines
    }
}

impl Fulfilment {
    /// At the opening.
    #[must_use]
    pub fn open(c: &FulfilmentConstants) -> Self {
        Self { fixed: c.fixed, variable: c.variable, staff: c.staff, general: c.general, ..Self::default() }
    }

    /// Number of sites closed.
    #[must_use]
    pub fn sites_closed(&self) -> usize {
        self.closed.iter().filter(|closed| **closed).count()
    }

    /// Closures, layoffs and delisting.
    pub fn operate(&mut self, c: &FulfilmentConstants, sites: &[Site], operations: &Operations) -> Charges {
        let mut charges = Charges::default();
        if let Some(index) = operations.close_site
            && let Some(site) = sites.get(usize::from(index))
            && let Some(closed) = self.closed.get_mut(usize::from(index))
            && !*closed
        {
            *closed = true;
            charges.site = site.charge;
            charges.morale = c.site_morale;
            self.fixed -= site.saving;
        }
        let gone = f64::from(operations.layoffs).min(self.staff);
        if gone > 0.0 {
            charges.severance = gone * c.staff_severance;
            charges.morale += c.site_morale * gone / c.layoff_people;
            self.staff -= gone;
            self.fixed -= gone * c.staff_saving;
        }
        if operations.delist && !self.delisted {
            self.delisted = true;
            self.variable *= 1.0 - c.delist_saving;
        }
        charges
    }

    /// The programme's gains of the quarter.
    pub fn improve(
        &mut self,
        c: &FulfilmentConstants,
        nature: &Nature,
        effort: f64,
        pledged: bool,
        impulses: &Impulses,
    ) {
        let programme = (effort / c.programme_effort).min(1.0) * nature.fulfilment_gain;
        let discipline = 1.0 - c.pledge_discipline * f64::from(u8::from(!pledged));
        self.variable = (self.variable * (1.0 - c.programme_gain * programme * discipline) * impulses.fulfilment)
            .max(c.variable_floor);
        self.fixed = (self.fixed * (1.0 - c.programme_gain_fixed * programme)).max(c.fixed_floor);
        if pledged {
            self.general = (self.general * c.general_pledge).max(c.general_floor);
        }
    }

    /// What the quarter's sales lose by sites, staff and lines that are missing.
    #[must_use]
    pub fn service(&self, c: &FulfilmentConstants, turn: u16, december: bool) -> Serving {
        let spare = usize::from(f64::from(turn) >= c.sites_spare_turn);
        let missing = self.sites_closed().saturating_sub(spare) as f64;
        let site = missing * if december { c.site_missing_december } else { c.site_missing };
        let people = if december { c.staff_missing * (c.staff_needed - self.staff / c.staff).max(0.0) } else { 0.0 };
        let lines = if self.delisted { c.delist_demand } else { 0.0 };
        // Each on its own, so that their product is what is lost, whatever a scenario asks for.
        let left = |lost: f64| (1.0 - lost).max(c.service_floor);
        Serving { sites: left(site), staff: left(people), lines: left(lines) }
    }

    /// Cost of a quarter that sends so many parcels, in millions of dollars at index 1; millions of dollars.
    #[must_use]
    pub fn cost(&self, c: &FulfilmentConstants, parcels: f64, steady_sales: f64) -> f64 {
        self.fixed + self.variable_cost(c, steady_sales) * parcels
    }

    /// Variable cost at this volume, share of sales at index 1.
    fn variable_cost(&self, c: &FulfilmentConstants, steady_sales: f64) -> f64 {
        self.variable * raise((steady_sales / c.scale_reference).max(1.0), -c.scale)
    }

    /// Variable cost at this volume over that of the opening: what an order costs to send, beside what it did.
    #[must_use]
    pub fn per_order(&self, c: &FulfilmentConstants, steady_sales: f64) -> f64 {
        if c.variable > 0.0 { self.variable_cost(c, steady_sales) / c.variable } else { 1.0 }
    }

    /// General and administrative cost of the quarter, millions of dollars.
    #[must_use]
    pub fn general_cost(&self, c: &FulfilmentConstants, sales: f64) -> f64 {
        self.general.max(c.general_share * sales)
    }
}
