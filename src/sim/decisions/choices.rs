//! Decisions that are a choice: their options in order, each with the id by which files, programs and texts know it.

use super::{Communication, Enforcement, Freeze, MigrationMove, Shipping, Story, Structure, VendorMove};

/// Options and ids; an option that is missing here does not compile.
macro_rules! choices {
    ($($type:ident { $($option:ident = $id:literal),+ $(,)? })+) => {$(
        impl $type {
            /// All options, in order.
            pub const ALL: &'static [Self] = &[$(Self::$option),+];
            /// Their ids, in the same order.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// Stable id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$option => $id),+
                }
            }

            /// The option of an id.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|option| option.id() == id)
            }
        }
    )+};
}

choices! {
    Shipping { None = "none", Over99 = "over_99", Over49 = "over_49", Over25 = "over_25" }
    Freeze { None = "none", Partial = "partial", Full = "full" }
    VendorMove {
        None = "none", Negotiate = "negotiate", Sign = "sign", SignBound = "sign_bound", WalkAway = "walk_away",
    }
    MigrationMove {
        None = "none", Pilot = "pilot", Commit = "commit", DualRun = "dual_run", Cutover = "cutover",
        CutoverByService = "cutover_by_service", Abandon = "abandon",
    }
    Story { None = "none", Tell = "tell", Hide = "hide", Generator = "generator" }
    Structure { Functional = "functional", Divisional = "divisional", Hybrid = "hybrid" }
    Communication {
        CoLocatedSync = "co_located_sync", CoLocatedAsync = "co_located_async", DistributedSync = "distributed_sync",
        DistributedAsync = "distributed_async", RemoteAsync = "remote_async",
    }
    Enforcement { None = "none", Nudge = "nudge", Fire = "fire" }
}
