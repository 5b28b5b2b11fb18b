//! A fresh seed for a game that nobody gave one.

use std::io;

use rand::TryRng;
use rand::rngs::SysRng;

/// A number that a person can read out and type.
///
/// # Errors
/// The system has no randomness to give.
pub(super) fn fresh() -> io::Result<u64> {
    SysRng.try_next_u32().map(u64::from).map_err(io::Error::other)
}
