//! The hash chain of a game: h₀ over how it was begun, hₙ over hₙ₋₁ and a quarter's decisions and state.

use crate::journal::hash::Hash;
use crate::journal::setup::{ScenarioSource, Setup};
use crate::sim::decisions::Decisions;
use crate::sim::luck;
use crate::sim::world::World;

/// Number of the model. Raised only when the same decisions come to another game than before.
pub const MODEL_VERSION: u32 = 1;

/// h₀.
pub(super) fn opening(setup: &Setup, source: &ScenarioSource) -> Hash {
    let text = format!(
        "good-crisis {MODEL_VERSION} {} {:?} {} {} {} {} {:?}",
        luck::SCHEME,
        setup.scenario,
        source.content_hash(),
        setup.form.id(),
        setup.difficulty.id(),
        setup.seed,
        setup.id
    );
    Hash::of(text.as_bytes())
}

/// hₙ.
pub(super) fn next(before: Hash, decisions: &Decisions, world: &World) -> Hash {
    Hash::chained(before, format!("{decisions:?}{world:?}").as_bytes())
}
