//! What a night starts from: the steps, the latent luck, what was prepared, and the constants.

use crate::sim::luck::mix;

/// Most steps a night can have.
pub const STEP_CAPACITY: usize = 8;

/// What is moved in a step; gives the step its name and the wording of its possible causes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepKind {
    /// Pages that only read.
    ReadTraffic,
    /// Search.
    Search,
    /// Product pages, prices and stock.
    Catalogue,
    /// Baskets and log-ins.
    Sessions,
    /// Taking the order.
    Checkout,
    /// Charging the card.
    Payments,
    /// Telling the warehouses.
    FulfilmentFeeds,
    /// Taking the old web tier out of service.
    RetireWebTier,
}

impl StepKind {
    /// Every kind, in the order a night usually takes them.
    pub const ALL: [Self; STEP_CAPACITY] = [
        Self::ReadTraffic,
        Self::Search,
        Self::Catalogue,
        Self::Sessions,
        Self::Checkout,
        Self::Payments,
        Self::FulfilmentFeeds,
        Self::RetireWebTier,
    ];

    /// The id used by the agent and in scenario files.
    pub const fn to_id(self) -> &'static str {
        match self {
            Self::ReadTraffic => "read_traffic",
            Self::Search => "search",
            Self::Catalogue => "catalogue",
            Self::Sessions => "sessions",
            Self::Checkout => "checkout",
            Self::Payments => "payments",
            Self::FulfilmentFeeds => "fulfilment_feeds",
            Self::RetireWebTier => "retire_web_tier",
        }
    }

    /// The kind of an id; `None` if no step is called so.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.to_id() == id)
    }

    /// The message id of the step's name.
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::ReadTraffic => "night-step-read-traffic",
            Self::Search => "night-step-search",
            Self::Catalogue => "night-step-catalogue",
            Self::Sessions => "night-step-sessions",
            Self::Checkout => "night-step-checkout",
            Self::Payments => "night-step-payments",
            Self::FulfilmentFeeds => "night-step-fulfilment-feeds",
            Self::RetireWebTier => "night-step-retire-web-tier",
        }
    }
}

/// One step of the night as planned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StepSetup {
    /// What is moved.
    pub kind: StepKind,
    /// This step's share of the night's hazard, relative to the other steps' weights; ≥ 0.
    pub weight: f64,
    /// Share of orders that pass through what is moved here, 0..1: how much of the morning a fault
    /// left behind here touches.
    pub exposure: f64,
    /// How many exceptions to the freeze it takes until one of them touched this step; 0: none ever does.
    pub flickers: u8,
    /// With this step the first payments are written on the new side: from here a rollback loses
    /// orders.
    pub payments_start: bool,
    /// With this step the old side leaves service: from here nothing can be rolled back.
    pub retires_old: bool,
    /// An exception to the freeze touched this step: its readings flicker.
    pub exception: bool,
}

/// Everything a night needs, prepared from world and scenario. Copyable, no heap.
///
/// The uniforms are latent: drawn in (0,1) for the game, not for the quarter, so that a cutover put
/// off meets the same night with better or worse readiness.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NightSetup {
    /// The steps; the first `step_count` count.
    pub steps: [StepSetup; STEP_CAPACITY],
    /// How many steps there are, 1..=8 (0 is read as 1, more as 8).
    pub step_count: u8,
    /// Probability, 0..1, that at least one serious fault exists tonight, from true readiness.
    pub hazard: f64,
    /// A step's fault exists where this is below the step's probability.
    pub fault_u: [f64; STEP_CAPACITY],
    /// What kind of fault, how large, and whether it can be mended tonight.
    pub cause_u: [f64; STEP_CAPACITY],
    /// Whether the step shows a harmless bump, how large, and whether haste would tip it over.
    pub benign_u: [f64; STEP_CAPACITY],
    /// What the instruments add to the truth, what the lead on the bridge believes.
    pub noise_u: [f64; STEP_CAPACITY],
    /// Which of several wordings the narration begins with; no effect on anything else.
    pub wording_u: f64,
    /// How far the night was rehearsed, 0..1: 0 leaves no trace to compare with, 1 an exact one.
    pub rehearsed: f64,
    /// Honesty of reports, 0..1: low makes readings noisier and too green, and the bridge hopeful.
    pub honesty: f64,
    /// Whether the old capacity is kept warm; without it nothing can be rolled back.
    pub fallback_kept: bool,
    /// Whether the morning is one in December.
    pub december: bool,
    /// Orders a minute while the night lasts.
    pub orders_per_minute_night: f64,
    /// Orders a minute at the top of the morning peak.
    pub orders_per_minute_peak: f64,
}

impl NightSetup {
    /// How many steps count, 1..=8.
    pub fn step_count(&self) -> usize {
        usize::from(self.step_count).clamp(1, STEP_CAPACITY)
    }

    /// The step at a place; places beyond the last are read as the last.
    pub fn step(&self, place: usize) -> &StepSetup {
        &self.steps[place.min(STEP_CAPACITY - 1)]
    }
}

/// A probability or share as given, made safe: NaN and negatives are 0, more than 1 is 1.
pub(super) fn share(value: f64) -> f64 {
    if value > 0.0 { value.min(1.0) } else { 0.0 }
}

/// A further draw in (0,1) from a latent uniform: the same uniform and slot always give the same.
///
/// The bit mix of [`luck`](crate::sim::luck), so that one latent draw a step can decide several independent things without asking for dozens of uniforms.
pub(super) fn spread(uniform: f64, slot: u64) -> f64 {
    let bits = mix(uniform.to_bits().wrapping_add(slot.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15)));
    ((bits >> 11) as f64 + 0.5) / 9_007_199_254_740_992.0
}

/// The value at `share` of the way from `low` to `high`.
pub(super) fn between(low: f64, high: f64, share: f64) -> f64 {
    low + (high - low) * share
}
