//! The hash chain of a game: h₀ over how it was begun, hₙ over hₙ₋₁ and a quarter's decisions and state.

use crate::journal::canonical::{self, Canonical};
use crate::journal::hash::Hash;
use crate::journal::setup::{ScenarioSource, Setup};
use crate::sim::decisions::Decisions;
use crate::sim::luck;
use crate::sim::world::World;

/// Number of the model. Raised only when the same decisions come to another game than before.
pub const MODEL_VERSION: u32 = 8;

/// The hash of decisions by themselves: the same for the same decisions.
#[must_use]
pub fn of_decisions(decisions: &Decisions) -> Hash {
    Hash::of(&canonical::bytes(decisions))
}

/// What tells these hashes from others of the same bytes.
const DOMAIN: &str = "good-crisis journal 1";

/// h₀.
pub(super) fn opening(setup: &Setup, source: &ScenarioSource) -> Hash {
    let Setup { scenario, form, difficulty, seed, id, assignment, token, attempt } = setup;
    let mut bytes = Vec::new();
    DOMAIN.write(&mut bytes);
    MODEL_VERSION.write(&mut bytes);
    luck::SCHEME.write(&mut bytes);
    scenario.as_str().write(&mut bytes);
    bytes.extend_from_slice(source.content_hash().as_bytes());
    form.id().write(&mut bytes);
    difficulty.id().write(&mut bytes);
    bytes.extend_from_slice(&seed.to_le_bytes());
    for name in [id, assignment] {
        name.is_some().write(&mut bytes);
        name.as_deref().unwrap_or_default().write(&mut bytes);
    }
    // Games that were begun without one keep the hash they have always had.
    if let Some(token) = token {
        token.as_str().write(&mut bytes);
    }
    if let Some(attempt) = attempt {
        "attempt".write(&mut bytes);
        attempt.write(&mut bytes);
    }
    Hash::of(&bytes)
}

/// hₙ.
pub(super) fn next(before: Hash, decisions: &Decisions, world: &World) -> Hash {
    let mut bytes = canonical::bytes(decisions);
    world.write(&mut bytes);
    Hash::chained(before, &bytes)
}
