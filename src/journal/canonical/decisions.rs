//! The canonical bytes of decisions.

use super::{Canonical, choice, record};
use crate::sim::cutover::{Act, Acts, Probe};
use crate::sim::decisions::{
    AfterIncident, CapacityPlatform, Care, CashRange, Communication, Decisions, Enforcement, Finance, Freeze,
    GridChange, Inquiry, MandateChange, MigrationMove, Operations, Pledge, Shipping, StandingChange, Story, Structure,
    VendorMove,
};

choice!(
    Shipping,
    Freeze,
    VendorMove,
    MigrationMove,
    AfterIncident,
    Story,
    Probe,
    Structure,
    Communication,
    Enforcement,
);

record! {
    Decisions {
        price_index, free_shipping, marketing, pledge, hiring, operations, freeze, allocation, orders, grid_orders, retire,
        vendor, cutover_by, migration, migration_tiers, night, cutover_policy, care, inquiry, structure, communication,
        mandate, grid, finance, story, standing, event, forecast,
    }
    CashRange { low, high }
    Operations { layoffs, close_site, delist }
    Care { rehearsal, amnesty, drill, after_incident }
    Inquiry { price_test, sound_suppliers }
    Finance { convertible, equity, credit, strategic, buyback, stretch_payables_days }
    MandateChange { rules, enforcement }
    GridChange { bare_renting, services, price_per_unit_hour, idle_share, december_reserve }
    StandingChange { capacity_cover, capacity_platform, marketing_share, cash_floor, staffing, grid_cover }
}

impl Canonical for Pledge {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.due().write(bytes);
    }
}

impl Canonical for CapacityPlatform {
    fn write(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Auto => bytes.push(0),
            Self::Platform(place) => bytes.extend([1, *place]),
        }
    }
}

impl Canonical for Acts {
    fn write(&self, bytes: &mut Vec<u8>) {
        (self.len() as u32).write(bytes);
        self.as_slice().iter().for_each(|act| act.write(bytes));
    }
}

impl Canonical for Act {
    fn write(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Go => bytes.push(0),
            Self::Hold => bytes.push(1),
            Self::Rollback => bytes.push(2),
            Self::Probe(probe) => {
                bytes.push(3);
                probe.write(bytes);
            }
        }
    }
}
