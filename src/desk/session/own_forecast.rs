//! What the player thinks cash will be, where the exercise or the quarter asks before it shows the finance chief's forecast.

use super::Session;
use crate::desk::trade;
use crate::journal::Phase;
use crate::sim::decisions::{CashRange, Decisions, limits};
use crate::sim::machines::orders_for_cutover;
use crate::sim::units::Money;

/// How often its cash, or a quarter's sales, what a company holds may change by in a quarter. (An editor's judgement: the most
/// that the built-in scenarios let anybody raise or lose in one stays well below it.)
const SWING: f64 = 2.0;

/// What an end of a range moves by, millions of dollars, in a company with less than [`LARGE`] of cash; ten times as much for
/// each ten times as much.
const STEP: f64 = 10.0;
/// Cash from which the steps grow, millions of dollars.
const LARGE: f64 = 10_000.0;

impl Session {
    /// Whether what the finance chief thinks is out of sight.
    #[must_use]
    pub fn covered(&self) -> bool {
        self.asks_range() || !self.shows_forecast()
    }

    /// Whether the player is to say what cash will be before he sees what the finance chief thinks.
    #[must_use]
    pub fn asks_range(&self) -> bool {
        let asked = self.scenario().forecasts.contains(&self.visible().quarter);
        asked && self.game.phase() == Phase::Deciding && self.draft().forecast.is_none() && !self.game.is_uncovered()
    }

    /// Commits the player's range. What was said stands: undo does not take it back.
    pub fn commit(&mut self, range: CashRange) {
        if self.asks_range() {
            self.put(Decisions { forecast: Some(range), ..*self.draft() });
            // Nothing else is said in this quarter: what stands is the first.
            let expected = (!self.covered()).then(|| self.expected_cash());
            let _ = self.kept.said_of.set((self.plan, expected));
        }
    }

    /// Cash at the end of the open quarter by the draft: the middle of what the finance chief thinks possible.
    #[must_use]
    pub fn expected_cash(&self) -> Money {
        Money::from_millions(self.outlook().next.cash.p50)
    }

    /// Whether the card or a lever stands elsewhere than when the player said what cash will be. Of a range that was said before
    /// the game was taken up again it is not known, and not claimed.
    #[must_use]
    pub fn has_moved_since_said(&self) -> bool {
        self.kept.said_of.get().is_some_and(|(then, _)| *then != self.plan)
    }

    /// The cash that was expected when the player said what it will be; nothing where that is not known, or not shown.
    #[must_use]
    pub fn expected_when_said(&self) -> Option<Money> {
        self.kept.said_of.get().and_then(|(_, expected)| *expected)
    }

    /// Takes the finance chief's range over as it stands now: it is kept, and never scored.
    pub fn take_over(&mut self) {
        if self.asks_range() {
            let range = self.model_range();
            self.game.set_taken_over();
            self.put(Decisions { forecast: Some(range), ..*self.draft() });
        }
    }

    /// Looks at the fan without a forecast of one's own.
    pub const fn uncover(&mut self) {
        self.game.uncover();
        self.unsaved = true;
    }

    /// Where cash may plausibly lie at the end of the open quarter, millions of dollars: within twice what it is now or what the
    /// last quarter sold, whichever is more, and what the draft itself raises, pays back and orders, outwards to whole steps. It
    /// guards against slips, and judges nobody: who names more has mistaken the unit, or a digit. Nothing that is expected is
    /// looked at: a range that followed it would tell what is covered.
    #[must_use]
    pub fn plausible_cash(&self) -> (f64, f64) {
        let visible = self.visible();
        let cash = visible.ledger.cash().millions();
        let swing = SWING * cash.abs().max(visible.last.sales) + self.moved_by_draft();
        let step = self.cash_step();
        let (least, most) = (((cash - swing) / step).floor() * step, ((cash + swing) / step).ceil() * step);
        (least.max(*limits::FORECAST.start()), most.min(*limits::FORECAST.end()))
    }

    /// What an end of a range for cash moves by, millions of dollars.
    #[must_use]
    pub fn cash_step(&self) -> f64 {
        let larger = (self.visible().ledger.cash().millions().abs() / LARGE).max(0.1);
        STEP * libm::pow(10.0, libm::floor(libm::log10(larger)) + 1.0)
    }

    /// Cash that the draft moves by itself, either way, millions of dollars: what it raises, pays back and orders, as its rows
    /// show it.
    fn moved_by_draft(&self) -> f64 {
        let (visible, scenario, plan) = (self.visible(), self.scenario(), self.plan());
        let finance = &plan.finance;
        let sums = [finance.convertible, finance.equity, finance.strategic, finance.credit, finance.buyback];
        let orders = [orders_for_cutover(visible, scenario, plan), plan.grid_orders];
        let orders: f64 = orders.iter().map(|orders| trade::bill(visible, scenario, orders)).sum();
        sums.into_iter().map(|sum| sum.millions().abs()).sum::<f64>() + orders
    }

    /// The finance chief's own 80% of cash at the end of the open quarter.
    #[must_use]
    pub fn model_range(&self) -> CashRange {
        let cash = self.outlook().next.cash;
        CashRange { low: Money::from_millions(cash.p10), high: Money::from_millions(cash.p90) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Game, Setup};
    use crate::sim::decisions::Finance;

    /// A large draft takes cash far; where it may plausibly lie follows what is decided, and not what is expected of it.
    #[test]
    fn what_is_plausible_follows_the_drafts_own_sums() {
        let setup = Setup { scenario: "dotcom-2000".into(), seed: 3, ..Setup::default() };
        let mut session = Session::new(Game::begin(setup).unwrap());
        let (cash, step) = (session.visible().ledger.cash().millions(), session.cash_step());
        let before = session.plausible_cash();
        let raised = 5000.0;
        let finance = Finance { convertible: Money::from_millions(raised), ..Finance::default() };
        session.decide(Decisions { finance: Some(finance), ..*session.draft() });
        let (least, most) = session.plausible_cash();
        assert!((most - before.1 - raised).abs() <= step && (before.0 - least - raised).abs() <= step, "{most}");
        assert!((least + most - 2.0 * cash).abs() <= 2.0 * step, "{least} {cash} {most}");
        let next = session.outlook().next.cash;
        assert!(least <= next.p10 && next.p90 <= most, "{least} {next:?} {most}");
    }
}
