//! Which levers matter now: three to five, by rules from the present state, in the order of their weight.
//!
//! The rules look only at what a manager sees, and at nothing that a choice would lead to: they say where to look,
//! never what to do. What cannot be moved does not matter, whatever weighs on it. The weights are an editor's judgement, no figures.

use super::change::is_dead;
use super::{Lever, reading};
use crate::analysis::counsel::PRESENTABLE;
use crate::sim::decisions::{Allocation, Communication, Decisions, Freeze, Shipping, Structure};
use crate::sim::figures::{Figure, value};
use crate::sim::finance::raise_limit;
use crate::sim::machines::Role;
use crate::sim::migration::Stage;
use crate::sim::organisation::{EXPOSED, communication_output, structure_output};
use crate::sim::runway::HORIZON;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// The most that are shown.
pub const MOST: usize = 5;
/// Output from which another way of working clearly fits better, share.
const CLEARLY: f64 = 0.02;

/// The levers that matter now, the weightiest first; three to [`MOST`]. Beside this draft each of them can be moved.
#[must_use]
pub fn mattering(visible: &Visible, scenario: &Scenario, draft: &Decisions) -> Vec<Lever> {
    let now = Now { visible, scenario, turn: value(visible, scenario, Figure::Turn) };
    let mut weighed: Vec<(f64, Lever)> = Vec::new();
    let weigh = &mut |weight: f64, lever: Lever| weighed.push((weight, lever));
    now.purchases(weigh);
    now.bet(weigh);
    now.money_and_people(weigh);
    now.year_after(weigh);
    now.ways(weigh);
    weighed.sort_by(|a, b| b.0.total_cmp(&a.0));
    let levers = weighed.into_iter().map(|(_, lever)| lever);
    levers.filter(|lever| !is_dead(*lever, visible, scenario, draft)).take(MOST).collect()
}

/// Whether the site still runs on the vendor's machines, or has a part that would: else his price is nobody's matter.
#[must_use]
pub fn runs_old_machines(visible: &Visible, scenario: &Scenario) -> bool {
    let old = Lever::platform(scenario, Role::Incumbent).map(usize::from);
    let stand = old.and_then(|index| visible.machines.fleets.get(index)).is_some_and(|fleet| fleet.units > 0.5);
    stand || !visible.migration.platform_done(scenario)
}

/// The present state.
struct Now<'a> {
    visible: &'a Visible,
    scenario: &'a Scenario,
    turn: f64,
}

impl Now<'_> {
    /// What always matters, the vendor, and machines.
    fn purchases(&self, weigh: &mut impl FnMut(f64, Lever)) {
        let Self { visible, scenario, turn } = *self;
        let season = visible.quarter.season();
        weigh(4.0, Lever::Price);
        weigh(if turn < 1.0 { 5.0 } else { 1.0 }, Lever::Marketing);
        weigh(if turn < 3.0 { 4.5 } else { 1.5 }, Lever::Engineers(Allocation::FULFILMENT));

        // The vendor talks, or has a pen in his hand.
        if visible.vendor.signed.is_none() && runs_old_machines(visible, scenario) {
            if visible.vendor.offer.is_some() {
                weigh(9.0, Lever::Vendor);
            } else if turn + 1.0 > scenario.vendor.opens_turn {
                weigh(5.0, Lever::Vendor);
            }
        }
        // December is bought in June.
        if scenario.machines.is_buying_season(visible.quarter) {
            let incumbent = if visible.migration.moved.contains(&true) { Role::Challenger } else { Role::Incumbent };
            if let Some(platform) = Lever::platform(scenario, incumbent) {
                let opens = season + 1 == usize::from(scenario.machines.standing_from);
                weigh(if opens { 7.0 } else { 4.6 }, Lever::Order(platform));
            }
            if visible.economy.glut > 0.3
                && !visible.migration.platform_done(scenario)
                && let Some(platform) = Lever::platform(scenario, Role::SecondHand)
            {
                weigh(4.2, Lever::Order(platform));
            }
        }
    }

    /// The migration, and what it waits for.
    fn bet(&self, weigh: &mut impl FnMut(f64, Lever)) {
        let Self { visible, scenario, turn } = *self;
        let under_way = visible.migration.under_way();
        let stage = visible.migration.stage;
        if under_way {
            let ready = visible.migration.readiness;
            weigh(7.5, Lever::Engineers(Allocation::MIGRATION));
            weigh(6.0, Lever::Freeze);
            // What is in motion stays in sight.
            weigh(if ready > 0.6 { 8.5 } else { 6.9 }, Lever::Migration);
            weigh(if ready > 0.4 { 6.5 } else { 3.0 }, Lever::Engineers(Allocation::TESTING));
            weigh(if ready > 0.6 { 7.0 } else { 2.0 }, Lever::Rehearsal);
            if visible.urgency.honesty < 0.5 {
                weigh(4.4, Lever::Amnesty);
            }
        } else if matches!(stage, Stage::None | Stage::Abandoned) {
            weigh(if turn >= 2.0 { 5.5 } else { 2.5 }, Lever::Migration);
        } else if stage == Stage::Moved
            && !visible.migration.moved.iter().take(scenario.tiers.len()).all(|moved| *moved)
        {
            weigh(3.2, Lever::Migration);
        }
        // Whoever is still named for a move that is over.
        if matches!(stage, Stage::Stabilising | Stage::Moved | Stage::Abandoned) && !under_way {
            let named = &visible.levels.allocation;
            for (share, programme, weight) in
                [(named.migration, Allocation::MIGRATION, 7.8), (named.testing, Allocation::TESTING, 7.6)]
            {
                if share > 0.0 {
                    weigh(weight, Lever::Engineers(programme));
                }
            }
        }
        if visible.levels.freeze != Freeze::None && !under_way {
            weigh(8.0, Lever::Freeze);
        }
        if visible.migration.load_share_moved(scenario) > 0.5
            && let Some(platform) = Lever::platform(scenario, Role::Incumbent)
            && visible.machines.fleets.get(usize::from(platform)).is_some_and(|fleet| fleet.units > 0.5)
            // What leaves with this close by itself need not be retired.
            && visible.migration.leaving(scenario, visible.quarter) < 1.0
        {
            weigh(5.2, Lever::Retire(platform));
        }
    }

    /// Money, sheds and phones, and what people are told.
    fn money_and_people(&self, weigh: &mut impl FnMut(f64, Lever)) {
        let Self { visible, scenario, turn } = *self;
        let thin = visible.runway < 5.0;
        // While money does not last, a bet under way leaves room for it.
        if raise_limit(visible, scenario) > 0.0 && turn > 0.0 && visible.runway < f64::from(HORIZON) {
            weigh(if visible.runway < 3.0 { 9.2 } else { 6.2 }, Lever::Convertible);
        }
        if visible.capital.partner_offer {
            weigh(6.8, Lever::Strategic);
        }
        if visible.suppliers.terms < 0.95 && turn > 0.0 {
            weigh(if visible.suppliers.running { 6.2 } else { 3.4 }, Lever::SoundSuppliers);
        }
        if !thin && turn >= 8.0 && scenario.finance.buyback_limit > 0.0 {
            weigh(3.6, Lever::Buyback);
        }
        // Sheds and phones, and what people are told.
        if turn >= scenario.fulfilment.sites_spare_turn && visible.fulfilment.sites_closed() == 0 {
            weigh(if thin { 5.6 } else { 3.0 }, Lever::CloseSite);
            weigh(if thin { 5.4 } else { 2.8 }, Lever::Staff);
        }
        if !visible.fulfilment.delisted && (1.0..8.0).contains(&turn) {
            weigh(3.8, Lever::Delist);
        }
        if visible.urgency.level < 0.35 && thin {
            weigh(4.9, Lever::Story);
        }
        // From the quarter before a date is no longer given too early.
        if turn + 1.0 >= scenario.finance.early_pledge_turn && reading::may_pledge(visible, scenario) {
            weigh(4.1, Lever::Pledge);
        }
        if turn >= 9.0 && visible.levels.free_shipping == Shipping::None {
            weigh(4.7, Lever::Shipping);
        }
    }

    /// How the company is cut and talks, where another way would clearly fit its size, its tangle and its muscle, and would
    /// be worth more within the runway's horizon than the change costs while it settles.
    fn ways(&self, weigh: &mut impl FnMut(f64, Lever)) {
        let Self { visible, scenario, .. } = *self;
        let (c, levels, engineers) = (&scenario.organisation, &visible.levels, &visible.engineers);
        if visible.organisation.settling > 0.0 {
            return;
        }
        let size = engineers.heads / scenario.engineers.reference_heads.max(1.0);
        let cut = |way| structure_output(c, way, size, engineers.tangle, visible.urgency.muscle);
        let talk = |way| communication_output(c, way, engineers.tangle);
        let most = |worth: f64, other: f64| worth.max(other);
        let structure = Structure::ALL.iter().copied().map(cut).fold(0.0, most) / cut(levels.structure).max(1e-9) - 1.0;
        let communication =
            Communication::ALL.iter().copied().map(talk).fold(0.0, most) / talk(levels.communication).max(1e-9) - 1.0;
        for (gain, lever) in [(structure, Lever::Structure), (communication, Lever::Communication)] {
            if gain >= CLEARLY && gain * f64::from(HORIZON) > c.change_cost * c.change_quarters {
                weigh(4.0 + 20.0 * gain, lever);
            }
        }
    }

    /// The year after the machines: how we work, and what stands idle.
    fn year_after(&self, weigh: &mut impl FnMut(f64, Lever)) {
        let Self { visible, scenario, turn } = *self;
        let season = visible.quarter.season();
        let cheap = visible.migration.platform_done(scenario);
        if cheap && visible.levels.mandate.rules == 0 {
            weigh(4.3, Lever::Rule(EXPOSED as u8));
        } else if visible.levels.mandate.rules != 0 && visible.organisation.adoption(visible.levels.mandate.rules) < 0.8
        {
            weigh(3.7, Lever::Enforcement);
        }
        if cheap && turn >= 8.0 {
            weigh(3.3, Lever::Engineers(Allocation::DECOUPLING));
            if visible.levels.grid.bare_renting && season == 3 {
                weigh(7.2, Lever::DecemberReserve);
            }
        }
        if scenario.grid.has_tenants() && visible.organisation.adopted.get(EXPOSED).is_some_and(|share| *share > 0.3) {
            weigh(if visible.grid.built < 1.0 { 4.4 } else { 2.6 }, Lever::Engineers(Allocation::PLATFORM));
            if visible.grid.built >= PRESENTABLE && !visible.levels.grid.services {
                weigh(6.6, Lever::Services);
            }
        }
        if visible.grid.opened.is_some() {
            weigh(4.9, Lever::UnitPrice);
        }
    }
}
