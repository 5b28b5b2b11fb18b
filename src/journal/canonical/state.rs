//! The canonical bytes of a world.

use super::{Canonical, choice, record};
use crate::sim::belief::{Belief, Beliefs, LATENTS, Latent, Nature};
use crate::sim::cutover::{Fallback, Lines, MorningPeak, NightOutcome, OutcomeKind};
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
    Visible {
        quarter, levels, ledger, economy, market, rivals, machines, engineers, migration, vendor, fulfilment,
        suppliers, capital, urgency, organisation, grid, beliefs, deck, last, year_sales, year_swing, runway, shrinking, death,
    }
    Hidden { luck, deviates, nature, migration, demand_shock, rivals, grid }
    Organisation { adopted, settling }
    Grid {
        fleets, built, opened, bare, wanted, tenants, reputation, interest, conviction, rival, hazard, start_ups,
        never_founded, revenue, bare_revenue, earned, earned_so_far, evicted,
    }
    TrueGrid { possible, foregone }
    Levels {
        price_index, free_shipping, marketing, pledge, freeze, allocation, migration_tiers, cutover_policy, structure,
        communication, mandate, grid, standing,
    }
    Economy { capital_window, capital_window_before, shutdowns, glut }
    Market {
        customers, reachable, relative_price, remembered_price, trust, quality, attraction, steady_sales, demand,
    }
    RivalMarket { count, offers, weights, price, quality, closed }
    Offer { price, quality, outage, marketing }
    RivalCash { cash }
    Machines {
        fleets, prices, supply, load_per_order, load, capacity, utilisation, outage_hours, year_load, year_capacity,
    }
    Fleet { units, running, arriving, arriving_running }
    Engineers { heads, burden, know_how, morale, tangle, decoupled, backlog, refused, effort }
    Migration {
        stage, piloted, moved, reported, readiness, readiness_low, tested, rehearsed, committed, moved_at, fallback,
        exceptions, nights, failed_nights, fell_at, known_scope, spent,
    }
    TrueMigration { ready, scope }
    Vendor { offer, offer_until, rounds, lapsed, signed, price, bound_by, spent, leverage }
    Fulfilment { fixed, variable, closed, staff, delisted, general }
    Suppliers { terms, coverage, flow, running, note }
    Capital { held, raised, partner_offer, stretched, pledge_missed, pledge_kept }
    Urgency { level, inoculation, muscle, honesty, low_cash }
    Belief { mean, sd }
    Deck { open, again, tell, echoes, flags, come, stays, begun, waiting, due }
    Due { quarter, card, block, times, landed }
    Echo { card, echo }
    Nature {
        scope, maturity_turn, incumbent_decline, challenger_decline, load_growth, kink, kink_steepness, market_growth,
        window_shift, glut_size, vendor_reserve, platform_demand, platform_growth, fulfilment_gain, nerve,
        report_bias,
    }
    Report {
        quarter, sales, cost_of_sales, fulfilment, marketing, technology, infrastructure, general, operating_result,
        charges, capital_spending, interest, cash, steady_cash, yearly_growth, refused, outage_hours, night_loss,
        features, not_raised, not_delivered, offered, signed, pledge_missed, pledge_kept, rivals_closed, note, night,
        scrapped, tenant_machines, platform_result,
    }
    NightOutcome {
        kind, severity, sales_share_lost, minutes_into_peak, orders_lost, residual_faults, aftershocks, peak,
        faults_present, faults_mended, probes_used, holds_used, decided_at, clock_ran_out, nothing_happened, fallback,
        lines,
    }
}

/// What is private is read through its methods; that these are all there is, its size vouches for.
impl Canonical for Ledger {
    fn write(&self, bytes: &mut Vec<u8>) {
        const _: () = assert!(size_of::<Ledger>() == (2 * ACCOUNTS + 3) * size_of::<i64>());
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
