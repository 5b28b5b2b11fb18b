//! The words of decisions: each a bare name in RON and a text in JSON.

use serde::{Deserialize, Serialize};

use crate::sim::decisions::{
    AfterIncident, Communication, Enforcement, Freeze, MigrationMove, Shipping, Story, Structure, VendorMove,
};

macro_rules! word {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[expect(missing_docs, reason = "the words as written")]
        pub enum $name {
            $(#[serde(rename = $text)] $variant),+
        }

        impl $name {
            /// Every word.
            pub const WORDS: &'static [&'static str] = &[$($text),+];
        }
    };
    ($(#[$meta:meta])* $name:ident for $sim:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        word! { $(#[$meta])* $name { $($variant = $text),+ } }

        impl From<$name> for $sim {
            fn from(word: $name) -> Self {
                match word { $($name::$variant => Self::$variant),+ }
            }
        }

        impl From<$sim> for $name {
            fn from(value: $sim) -> Self {
                match value { $($sim::$variant => Self::$variant),+ }
            }
        }
    };
}

word! {
    /// Free shipping.
    ShippingWord for Shipping { None = "none", Over99 = "over_99", Over49 = "over_49", Over25 = "over_25" }
}
word! {
    /// Feature freeze.
    FreezeWord for Freeze { None = "none", Partial = "partial", Full = "full" }
}
word! {
    /// The vendor's table.
    VendorWord for VendorMove {
        None = "none", Negotiate = "negotiate", Sign = "sign", SignBound = "sign_bound", WalkAway = "walk_away",
    }
}
word! {
    /// The migration.
    MigrationWord for MigrationMove {
        None = "none", Pilot = "pilot", Commit = "commit", DualRun = "dual_run", Cutover = "cutover",
        CutoverByService = "cutover_by_service", Abandon = "abandon",
    }
}
word! {
    /// The all-hands.
    StoryWord for Story { None = "none", Tell = "tell", Hide = "hide", Generator = "generator" }
}
word! {
    /// What happens after an incident.
    AfterIncidentWord { Blame = "blame", Learn = "learn" }
}
word! {
    /// What machines are ordered for.
    PurposeWord { Grid = "grid" }
}
word! {
    /// How the organisation is cut.
    StructureWord for Structure { Functional = "functional", Divisional = "divisional", Hybrid = "hybrid" }
}
word! {
    /// How its people talk.
    CommunicationWord for Communication {
        CoLocatedSync = "co_located_sync", CoLocatedAsync = "co_located_async", DistributedSync = "distributed_sync",
        DistributedAsync = "distributed_async", RemoteAsync = "remote_async",
    }
}
word! {
    /// How a mandate is meant.
    EnforcementWord for Enforcement { None = "none", Nudge = "nudge", Fire = "fire" }
}

impl From<AfterIncidentWord> for AfterIncident {
    fn from(word: AfterIncidentWord) -> Self {
        AfterIncidentWord::said(Some(word))
    }
}

impl AfterIncidentWord {
    /// The word for what is said; none for silence.
    pub(super) const fn of(said: AfterIncident) -> Option<Self> {
        match said {
            AfterIncident::Silent => None,
            AfterIncident::Blame => Some(Self::Blame),
            AfterIncident::Learn => Some(Self::Learn),
        }
    }

    /// What is said.
    pub(super) const fn said(word: Option<Self>) -> AfterIncident {
        match word {
            None => AfterIncident::Silent,
            Some(Self::Blame) => AfterIncident::Blame,
            Some(Self::Learn) => AfterIncident::Learn,
        }
    }
}
