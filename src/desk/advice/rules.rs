//! Which lines an advisor might say of the present state, the most pressing first; the last always holds.

use super::{deal_ends, levers};
use crate::analysis::counsel::Advisor;
use crate::desk::levers::{choose, reading};
use crate::journal::Terms;
use crate::report::readings::{self, Window};
use crate::sim::decisions::{Freeze, Shipping, Structure};
use crate::sim::figures::{Figure, value};
use crate::sim::finance::debt_price;
use crate::sim::machines::{Role, platform};
use crate::sim::migration::Stage;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// Share of a quarter's orders turned away up to which nobody speaks of it. (An editor's judgement.)
const FEW: f64 = 0.002;
/// The same, from which it is what retail speaks of.
const AWAY: f64 = 0.05;
/// Hours down in a quarter from which they are spoken of. (An editor's judgement.)
const DARK: f64 = 10.0;
/// Quarters of runway from which money is nobody's worry. (Assumption: a year and a quarter.)
const AMPLE: f64 = 5.0;
/// The turn from which the years after the bet are spoken of: what is open then, not what is over. (Assumption: two years.)
const AFTERWARDS: f64 = 8.0;
/// Share of teams from which nobody counts those that follow the order. (Assumption.)
const FOLLOWED: f64 = 0.8;
/// Price of the company's own debt, a share of face, below which it is a bargain worth a word. (Assumption.)
const BARGAIN: f64 = 0.95;

/// The present state, as rules ask after it.
struct Now<'a> {
    visible: &'a Visible,
    scenario: &'a Scenario,
    turn: f64,
    season: usize,
    offer: bool,
    moved: bool,
}

/// Lines that hold now and that the terms leave. Where it is `settled` whose machines the shop will run on, nobody speaks of
/// the vendor's offer.
pub(super) fn lines(
    speaker: Advisor,
    visible: &Visible,
    scenario: &Scenario,
    terms: Option<&Terms>,
    settled: bool,
) -> Vec<&'static str> {
    let offer = !settled
        && !visible.migration.under_way()
        && visible.vendor.signed.is_none()
        && readings::offer(visible).is_some()
        && choose::runs_old_machines(visible, scenario);
    let now = Now {
        visible,
        scenario,
        turn: value(visible, scenario, Figure::Turn),
        season: visible.quarter.season(),
        offer,
        moved: visible.migration.platform_done(scenario),
    };
    let rules = match speaker {
        Advisor::Finance => now.finance(),
        Advisor::Technology => now.technology(),
        Advisor::Retail => now.retail(),
        Advisor::Operations => now.operations(),
    };
    let held = rules.into_iter().filter(|(holds, _)| *holds).map(|(_, line)| line);
    held.filter(|line| levers::may_say(line, terms)).collect()
}

impl Now<'_> {
    fn of(&self, figure: Figure) -> f64 {
        value(self.visible, self.scenario, figure)
    }

    fn finance(&self) -> Vec<(bool, &'static str)> {
        let Self { visible, scenario, turn, season, .. } = *self;
        let migration = &visible.migration;
        let owed = self.of(Figure::Payables) > 0.5 * self.of(Figure::Cash);
        let rent = visible.grid.revenue + visible.grid.bare_revenue;
        let bonds = scenario.finance.buyback_limit > 0.0 && debt_price(visible, scenario, 0.0) < BARGAIN;
        let result = visible.last.operating_result;
        vec![
            (Window::now(visible) == Window::Open && turn < 1.0, "advice-finance-window"),
            (visible.runway < 2.5, "advice-finance-short"),
            (self.offer, "advice-finance-offer"),
            (season == 0 && turn > 0.0 && owed, "advice-finance-january"),
            (
                migration.under_way() && migration.spent > 20.0 && !migration.moved.contains(&true),
                "advice-finance-move",
            ),
            (
                turn >= scenario.finance.early_pledge_turn && reading::may_pledge(visible, scenario),
                "advice-finance-pledge",
            ),
            (deal_ends(visible, scenario).is_some_and(|end| visible.quarter < end), "advice-finance-signed"),
            (rent >= 1.0, "advice-finance-rent"),
            (rent < 1.0 && visible.levels.allocation.platform > 0.0, "advice-finance-team"),
            (turn >= AFTERWARDS && bonds && visible.runway >= AMPLE, "advice-finance-bonds"),
            (turn > 0.0 && result > 0.0, "advice-finance-earned"),
            (turn > 0.0 && result < 0.0, "advice-finance-lost"),
            (self.of(Figure::IdleWeeks) > 30.0 && visible.last.refused < FEW, "advice-finance-idle"),
            (turn >= AFTERWARDS && visible.runway >= AMPLE, "advice-finance-ample"),
            (true, "advice-finance-debt"),
        ]
    }

    fn technology(&self) -> Vec<(bool, &'static str)> {
        let Self { visible, scenario, turn, .. } = *self;
        let (migration, levels) = (&visible.migration, &visible.levels);
        let under_way = migration.under_way();
        let none = migration.stage == Stage::None;
        let ordered = levels.mandate.rules != 0;
        let followed = visible.organisation.adoption(levels.mandate.rules);
        vec![
            (self.offer, "advice-technology-offer"),
            (
                under_way && migration.nights == 0 && migration.readiness > 0.6 && migration.rehearsed < 0.5,
                "advice-technology-dark",
            ),
            (under_way && migration.readiness > 0.05, "advice-technology-report"),
            (levels.freeze == Freeze::Full, "advice-technology-freeze"),
            (visible.organisation.settling > 0.0, "advice-technology-settling"),
            (old_machines_idle(visible, scenario), "advice-technology-hum"),
            (visible.economy.glut > 0.4 && none, "advice-technology-second-hand"),
            (ordered && followed < FOLLOWED, "advice-technology-order"),
            (visible.machines.outage_hours > DARK, "advice-technology-outage"),
            (visible.grid.tenants + visible.grid.bare > 0.0, "advice-technology-tenants"),
            (turn >= AFTERWARDS && self.moved && !ordered, "advice-technology-no-order"),
            (visible.urgency.level < 0.3 && none, "advice-technology-calm"),
            (visible.engineers.tangle > 0.5, "advice-technology-tangle"),
            (visible.engineers.tangle < 0.3, "advice-technology-loose"),
            (none, "advice-technology-boxes"),
            (levels.freeze == Freeze::Partial, "advice-technology-half"),
            (levels.freeze == Freeze::None && !self.moved, "advice-technology-usual"),
            (self.moved, "advice-technology-moved"),
            (true, "advice-technology-always"),
        ]
    }

    fn retail(&self) -> Vec<(bool, &'static str)> {
        let Self { visible, turn, season, .. } = *self;
        let levels = &visible.levels;
        let (growth, price) = (self.of(Figure::YearlyGrowth), self.of(Figure::RelativePrice));
        let unfrozen = levels.freeze == Freeze::None;
        let to_be_moved = matches!(visible.migration.stage, Stage::None | Stage::Porting);
        vec![
            (visible.last.refused > AWAY, "advice-retail-away"),
            (visible.machines.outage_hours > DARK, "advice-retail-dark"),
            (!unfrozen, "advice-retail-frozen"),
            (price > 1.03, "advice-retail-dear"),
            (turn > 3.0 && growth < 0.12, "advice-retail-slow"),
            (turn > 3.0 && growth > 0.3, "advice-retail-growth"),
            (levels.allocation.features < 0.2, "advice-retail-search"),
            (levels.free_shipping == Shipping::None && turn > 2.0, "advice-retail-shipping"),
            (price < 0.97, "advice-retail-cheap"),
            // Nobody speaks of a freeze in a year in which none is to be expected.
            (unfrozen && to_be_moved && season == 2 && turn < AFTERWARDS, "advice-retail-usual"),
            (levels.free_shipping != Shipping::None, "advice-retail-free"),
            (visible.market.trust < 0.85, "advice-retail-trust"),
            (!visible.fulfilment.delisted, "advice-retail-everything"),
            (visible.fulfilment.delisted, "advice-retail-delisted"),
            (true, "advice-retail-always"),
        ]
    }

    fn operations(&self) -> Vec<(bool, &'static str)> {
        let Self { visible, turn, season, .. } = *self;
        let migration = &visible.migration;
        let tenants = visible.grid.tenants + visible.grid.bare > 0.0;
        let structure = visible.levels.structure;
        vec![
            (visible.suppliers.terms < 0.9, "advice-operations-owed"),
            (season == 3 && tenants, "advice-operations-tenants"),
            (season == 1, "advice-operations-june"),
            (season == 3, "advice-operations-twelve"),
            (self.of(Figure::Utilisation) > 0.9, "advice-operations-load"),
            (season == 2, "advice-operations-september"),
            (migration.under_way() && migration.readiness > 0.5, "advice-operations-night"),
            (turn >= 4.0 && visible.fulfilment.sites_closed() == 0, "advice-operations-shed"),
            (season == 0, "advice-operations-empty"),
            (visible.levels.allocation.fulfilment < 0.15, "advice-operations-hands"),
            (turn >= AFTERWARDS && structure == Structure::Functional, "advice-operations-cut"),
            (true, "advice-operations-usual"),
        ]
    }
}

/// Whether the new side carries the load while old machines still run.
fn old_machines_idle(visible: &Visible, scenario: &Scenario) -> bool {
    let old = platform(scenario, Role::Incumbent).and_then(|index| visible.machines.fleets.get(index));
    visible.migration.load_share_moved(scenario) > 0.5 && old.is_some_and(|fleet| fleet.units > 1.0)
}
