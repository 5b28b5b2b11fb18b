//! Small changes of the levers, as a meeting would propose them.

use crate::sim::decisions::{
    Allocation, Decisions, Enforcement, Freeze, GridChange, MandateChange, RULES, Shipping, Structure,
};
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
    Thaw,
    Features,
    Fulfilment,
    Platform,
    Services,
    Order,
    Divisions,
    Hybrid,
    Hiring,
    Shipping,
}

/// What of the engineers' time a step moves from one programme to another, a share of 1. (Assumption: what a
/// reorganisation moves at once.)
const STEP: f64 = 0.15;
/// The least of it that is worth moving.
const LEAST_STEP: f64 = 0.05;
/// Engineers that a step hires, a share of those there are. (Assumption: a brisk quarter's hiring.)
const HIRES: f64 = 0.05;
/// How much of the product for outsiders is built when it can be offered, a share of 1. (Assumption: half of it is something
/// to show.)
pub const PRESENTABLE: f64 = 0.5;

impl Nudge {
    /// Those that a meeting proposes of which each advisor counts what it brings by his own measure.
    pub const ALL: [Self; 7] = [
        Self::PricesUp,
        Self::PricesDown,
        Self::MarketingUp,
        Self::MarketingDown,
        Self::Freeze,
        Self::Decoupling,
        Self::Machines,
    ];
    /// Those that are held against an appraiser's sum, by what they are about: the levers that are open when the bet is over.
    pub const APPRAISED: [&[Self]; 3] = [
        &[Self::PricesUp, Self::PricesDown, Self::MarketingUp, Self::MarketingDown, Self::Shipping],
        &[Self::Decoupling, Self::Thaw, Self::Features, Self::Fulfilment, Self::Order, Self::Divisions, Self::Hybrid],
        &[Self::Platform, Self::Services, Self::Hiring],
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
            Self::Thaw => "thaw",
            Self::Features => "features",
            Self::Fulfilment => "fulfilment",
            Self::Platform => "platform",
            Self::Services => "services",
            Self::Order => "order",
            Self::Divisions => "divisions",
            Self::Hybrid => "hybrid",
            Self::Hiring => "hiring",
            Self::Shipping => "shipping",
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
            Self::Decoupling => Decisions {
                allocation: Some(moved(levels.allocation, Allocation::FEATURES, Allocation::DECOUPLING)?),
                ..none
            },
            Self::Machines => {
                let new = visible.migration.load_share_moved(scenario) > 0.5;
                let i = platform(scenario, if new { Role::Challenger } else { Role::Incumbent })?;
                let mut orders = standing.orders;
                orders[i] += 0.15 * visible.machines.capacity;
                Decisions { orders: Some(orders), ..none }
            }
            _ => return self.afterwards(visible, scenario),
        })
    }

    /// The same of the levers that are open when the bet is over.
    fn afterwards(self, visible: &Visible, scenario: &Scenario) -> Option<Decisions> {
        let (levels, none) = (&visible.levels, Decisions::none());
        let cut = |to: Structure| {
            let settled = visible.organisation.settling <= 0.0 && levels.structure != to;
            settled.then_some(Decisions { structure: Some(to), ..Decisions::none() })
        };
        let engineers = |shares: Allocation| Decisions { allocation: Some(shares), ..Decisions::none() };
        match self {
            Self::Thaw => {
                let frozen = levels.freeze != Freeze::None && !visible.migration.under_way();
                frozen.then_some(Decisions { freeze: Some(Freeze::None), ..none })
            }
            Self::Features => {
                moved(levels.allocation, most(levels.allocation, Allocation::FEATURES), Allocation::FEATURES)
                    .map(engineers)
            }
            Self::Fulfilment => moved(levels.allocation, Allocation::FEATURES, Allocation::FULFILMENT).map(engineers),
            Self::Platform => {
                let may = scenario.grid.has_tenants() && levels.allocation.platform <= 0.0;
                may.then(|| moved(levels.allocation, Allocation::FEATURES, Allocation::PLATFORM))
                    .flatten()
                    .map(engineers)
            }
            Self::Services => {
                let may = scenario.grid.has_tenants() && !levels.grid.services && visible.grid.built >= PRESENTABLE;
                let offer = GridChange { services: Some(true), ..GridChange::default() };
                may.then_some(Decisions { grid: Some(offer), ..none })
            }
            Self::Order => {
                let order = MandateChange { rules: Some((1 << RULES) - 1), enforcement: Some(Enforcement::Nudge) };
                (levels.mandate.rules == 0).then_some(Decisions { mandate: Some(order), ..none })
            }
            Self::Divisions => cut(Structure::Divisional),
            Self::Hybrid => cut(Structure::Hybrid),
            Self::Hiring => {
                let hiring = (HIRES * visible.engineers.heads).round_ties_even();
                Some(Decisions { hiring: Some(hiring), ..none })
            }
            Self::Shipping => {
                let next = Shipping::ALL.iter().position(|one| *one == levels.free_shipping)? + 1;
                Some(Decisions { free_shipping: Some(*Shipping::ALL.get(next)?), ..none })
            }
            _ => None,
        }
    }
}

/// The programme that most work on beside this one.
fn most(shares: Allocation, beside: u8) -> u8 {
    let others = (0..).zip(shares.shares()).filter(|(place, _)| *place != beside);
    others.max_by(|a, b| a.1.total_cmp(&b.1)).map_or(beside, |(place, _)| place)
}

/// A step of the engineers' time from one programme to another; nothing where there is none to take.
fn moved(shares: Allocation, from: u8, to: u8) -> Option<Allocation> {
    let (mut shares, from, to) = (shares.shares(), usize::from(from), usize::from(to));
    let step = shares.get(from)?.min(STEP);
    if from == to || step < LEAST_STEP {
        return None;
    }
    *shares.get_mut(from)? -= step;
    *shares.get_mut(to)? += step;
    Some(Allocation::from_shares(shares))
}
