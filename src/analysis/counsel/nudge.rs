//! Small changes of the levers, as a meeting would propose them.

use crate::sim::decisions::{Decisions, Freeze};
use crate::sim::machines::{Role, platform};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
use crate::sim::world::Visible;

/// A small change of a lever. (Sizes: assumption, what a meeting would call a step.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it; each has a text, `nudge-<id>`")]
pub enum Nudge {
    PricesUp,
    PricesDown,
    MarketingUp,
    MarketingDown,
    Freeze,
    Decoupling,
    Machines,
}

impl Nudge {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::PricesUp,
        Self::PricesDown,
        Self::MarketingUp,
        Self::MarketingDown,
        Self::Freeze,
        Self::Decoupling,
        Self::Machines,
    ];

    /// Stable id, used in texts (`nudge-<id>`).
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::PricesUp => "prices-up",
            Self::PricesDown => "prices-down",
            Self::MarketingUp => "marketing-up",
            Self::MarketingDown => "marketing-down",
            Self::Freeze => "freeze",
            Self::Decoupling => "decoupling",
            Self::Machines => "machines",
        }
    }

    /// The decisions, from where the levers stand; nothing where there is no step to take.
    pub(super) fn decisions(self, visible: &Visible, scenario: &Scenario, standing: &Plan) -> Option<Decisions> {
        let levels = &visible.levels;
        let marketing = |share: f64| Money::from_millions(standing.marketing.millions() * share);
        let none = Decisions::none();
        Some(match self {
            Self::PricesUp => Decisions { price_index: Some(levels.price_index + 0.03), ..none },
            Self::PricesDown => Decisions { price_index: Some(levels.price_index - 0.03), ..none },
            Self::MarketingUp => Decisions { marketing: Some(marketing(1.2)), ..none },
            Self::MarketingDown => Decisions { marketing: Some(marketing(0.8)), ..none },
            Self::Freeze if levels.freeze == Freeze::None => Decisions { freeze: Some(Freeze::Partial), ..none },
            Self::Freeze => return None,
            Self::Decoupling => {
                let mut shares = levels.allocation;
                let moved = shares.features.min(0.15);
                if moved < 0.05 {
                    return None;
                }
                shares.features -= moved;
                shares.decoupling += moved;
                Decisions { allocation: Some(shares), ..none }
            }
            Self::Machines => {
                let new = visible.migration.load_share_moved(scenario) > 0.5;
                let i = platform(scenario, if new { Role::Challenger } else { Role::Incumbent })?;
                let mut orders = standing.orders;
                orders[i] += 0.15 * visible.machines.capacity;
                Decisions { orders: Some(orders), ..none }
            }
        })
    }
}
