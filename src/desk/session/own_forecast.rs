//! What the player thinks cash will be, where the exercise or the quarter asks before it shows the finance chief's forecast.

use super::Session;
use crate::journal::Phase;
use crate::sim::decisions::{CashRange, Decisions};
use crate::sim::units::Money;

/// How often its cash, or a quarter's sales, what a company holds may change by in a quarter. (An editor's judgement: the most
/// that the built-in scenarios let anybody raise or lose in one stays well below it.)
const SWING: f64 = 2.0;

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
        }
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
    /// last quarter sold, whichever is more. Who names more has mistaken the unit, or a digit. Only where the draft is expected
    /// to take it further is that looked at: a range that followed it would tell what is covered.
    #[must_use]
    pub fn plausible_cash(&self) -> (f64, f64) {
        let visible = self.visible();
        let cash = visible.ledger.cash().millions();
        let swing = SWING * cash.abs().max(visible.last.sales);
        let (least, most, next) = (cash - swing, cash + swing, self.outlook().next.cash);
        let least = if next.p10 < least { next.p10 - swing } else { least };
        let most = if next.p90 > most { next.p90 + swing } else { most };
        (least, most)
    }

    /// The finance chief's own 80% of cash at the end of the open quarter.
    #[must_use]
    pub fn model_range(&self) -> CashRange {
        let cash = self.outlook().next.cash;
        CashRange { low: Money::from_millions(cash.p10), high: Money::from_millions(cash.p90) }
    }
}
