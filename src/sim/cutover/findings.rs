//! What is known on the night: findings of the probes, what stands behind, why an act is refused.

use super::acts::Probe;
use super::faults::Cause;

/// Why an act cannot be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActRejection {
    /// The night is over.
    NightOver,
    /// That probe has been used: on this step, or, for the administrator, tonight.
    ProbeSpent(Probe),
    /// The night was not rehearsed, so there is nothing to compare with.
    NoRehearsal,
    /// The act would reach into the morning peak.
    NotEnoughMinutes {
        /// Minutes the act takes.
        needed: u32,
        /// Minutes until the morning peak.
        left: u32,
    },
    /// The old capacity was not kept; there is nothing to go back to.
    NoFallback,
    /// The old side has left service; there is no way back tonight.
    OldSideRetired,
}

impl ActRejection {
    /// The message id; `night-refused-minutes` takes `$needed` and `$left`.
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::NightOver => "night-refused-over",
            Self::ProbeSpent(Probe::WakeDba) => "night-refused-dba-spent",
            Self::ProbeSpent(_) => "night-refused-probe-spent",
            Self::NoRehearsal => "night-refused-no-rehearsal",
            Self::NotEnoughMinutes { .. } => "night-refused-minutes",
            Self::NoFallback => "night-refused-no-fallback",
            Self::OldSideRetired => "night-refused-retired",
        }
    }
}

/// What has been found out about one cause on the present step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Nothing yet.
    Open,
    /// It is not this.
    RuledOut,
    /// It is this, and as far as anybody knows it can be mended tonight by holding.
    Confirmed,
    /// It is this, and it cannot be mended tonight.
    BeyondTonight,
    /// It was this, and it has been mended.
    Mended,
}

impl Finding {
    /// The message id of the finding in a word.
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::Open => "night-finding-open",
            Self::RuledOut => "night-finding-ruled-out",
            Self::Confirmed => "night-finding-confirmed",
            Self::BeyondTonight => "night-finding-beyond-tonight",
            Self::Mended => "night-finding-mended",
        }
    }

    /// The id used by the agent.
    pub const fn to_id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::RuledOut => "ruled_out",
            Self::Confirmed => "confirmed",
            Self::BeyondTonight => "beyond_tonight",
            Self::Mended => "mended",
        }
    }
}

/// What the probes of the present step have told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Findings {
    /// Whether it is a harmless bump.
    pub benign: Finding,
    /// Whether it is a matter of load.
    pub load: Finding,
    /// Whether the data are wrong.
    pub data: Finding,
    /// Whether tonight's curve has been compared here, and if so, whether that told anything.
    pub compared: Option<bool>,
    /// Whether a tenth has been drained here.
    pub drained: bool,
}

impl Findings {
    pub(super) const NONE: Self =
        Self { benign: Finding::Open, load: Finding::Open, data: Finding::Open, compared: None, drained: false };

    /// What has been found about a cause.
    pub fn of(&self, cause: Cause) -> Finding {
        match cause {
            Cause::Benign => self.benign,
            Cause::Load => self.load,
            Cause::Data => self.data,
        }
    }

    pub(super) fn set(&mut self, cause: Cause, finding: Finding) {
        match cause {
            Cause::Benign => self.benign = finding,
            Cause::Load => self.load = finding,
            Cause::Data => self.data = finding,
        }
    }

    /// Whether a comparison showed something that nothing has accounted for since.
    pub(super) fn unexplained(&self) -> bool {
        self.benign == Finding::RuledOut && self.load != Finding::Mended && self.data != Finding::Mended
    }

    /// Causes that are still possible: those confirmed, if any is; else those not ruled out.
    pub fn remaining(&self) -> [bool; 3] {
        let known = Cause::ALL.map(|cause| matches!(self.of(cause), Finding::Confirmed | Finding::BeyondTonight));
        if known.contains(&true) { known } else { Cause::ALL.map(|cause| self.of(cause) == Finding::Open) }
    }
}

/// What stands behind the new side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fallback {
    /// The old side can take everything back tonight.
    Warm,
    /// Out of service but standing: it can be brought back in the morning, late.
    Cold,
    /// Nothing.
    None,
}

impl Fallback {
    /// The message id of what stands behind.
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::Warm => "night-fallback-warm",
            Self::Cold => "night-fallback-cold",
            Self::None => "night-fallback-none",
        }
    }

    /// The id used by the agent.
    pub const fn to_id(self) -> &'static str {
        match self {
            Self::Warm => "warm",
            Self::Cold => "cold",
            Self::None => "none",
        }
    }
}
