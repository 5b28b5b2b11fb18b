//! The canonical bytes of a world.

use super::{Canonical, choice, record};
use crate::content::position::world_records;
use crate::sim::belief::{Belief, Beliefs, LATENTS, Latent, Nature};
use crate::sim::cutover::{CutoverPolicy, Fallback, Lines, MorningPeak, NightOutcome, OutcomeKind};
use crate::sim::decisions::{Allocation, GridOffer, Mandate, Standing};
use crate::sim::economy::Economy;
use crate::sim::engineers::Engineers;
use crate::sim::events::{Deck, Due, Echo};
use crate::sim::finance::Capital;
use crate::sim::fulfilment::Fulfilment;
use crate::sim::grid::{Grid, TrueGrid};
use crate::sim::ledger::{ACCOUNTS, Account, Ledger, Section};
use crate::sim::luck::{GAME, Luck, Stream};
use crate::sim::machines::{Fleet, Machines};
use crate::sim::market::Market;
use crate::sim::migration::{Migration, Stage, TrueMigration};
use crate::sim::organisation::Organisation;
use crate::sim::plan::Levels;
use crate::sim::report::Report;
use crate::sim::rivals::{Offer, RivalCash, RivalMarket};
use crate::sim::suppliers::Suppliers;
use crate::sim::urgency::Urgency;
use crate::sim::vendor::Vendor;
use crate::sim::world::{Death, Hidden, Visible, World};

choice!(Stage, Death, OutcomeKind, Fallback);

record! {
    World { visible, hidden }
    Hidden { luck, deviates, nature, migration, demand_shock, rivals, grid }
    Nature {
        scope, maturity_turn, incumbent_decline, challenger_decline, load_growth, kink, kink_steepness, market_growth,
        window_shift, glut_size, vendor_reserve, platform_demand, platform_growth, fulfilment_gain, nerve,
        report_bias,
    }
    NightOutcome {
        kind, severity, sales_share_lost, minutes_into_peak, orders_lost, residual_faults, aftershocks, peak,
        faults_present, faults_mended, probes_used, holds_used, decided_at, clock_ran_out, nothing_happened, fallback,
        lines,
    }
}

world_records!(record);

/// What is private is read through its methods; that these are all there is, its size vouches for.
impl Canonical for Ledger {
    fn write(&self, bytes: &mut Vec<u8>) {
        const RESULTS: usize = ACCOUNTS - Account::Sales as usize;
        const _: () = assert!(size_of::<Ledger>() == (2 * ACCOUNTS + RESULTS + 3) * size_of::<i64>());
        self.raw().write(bytes);
        for account in Account::ALL {
            self.moved(account).write(bytes);
        }
        for section in [Section::Operating, Section::Investing, Section::Financing] {
            self.cash_flow(section).write(bytes);
        }
    }
}

impl Canonical for Beliefs {
    fn write(&self, bytes: &mut Vec<u8>) {
        const _: () = assert!(size_of::<Beliefs>() == LATENTS * size_of::<Belief>());
        for latent in Latent::ALL {
            self.about(latent).write(bytes);
        }
    }
}

/// One draw stands for the key, which is the game's seed.
impl Canonical for Luck {
    fn write(&self, bytes: &mut Vec<u8>) {
        const _: () = assert!(size_of::<Luck>() == 16);
        self.is_on().write(bytes);
        bytes.extend_from_slice(&self.bits(Stream::Latent, GAME, 0, 0).to_le_bytes());
    }
}

impl Canonical for MorningPeak {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_slice().iter().for_each(|rate| rate.write(bytes));
    }
}

/// Ids of the narration: words, which may be bettered without making it another game.
impl Canonical for Lines {
    fn write(&self, _: &mut Vec<u8>) {}
}
