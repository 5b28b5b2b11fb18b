//! Seeds for games that nobody gave one: a fresh one, and today's.

use std::io;
use std::time::{SystemTime, UNIX_EPOCH};

use rand::TryRng;
use rand::rngs::SysRng;

/// A number that a person can read out and type.
///
/// # Errors
/// The system has no randomness to give.
pub(super) fn fresh() -> io::Result<u64> {
    SysRng.try_next_u32().map(u64::from).map_err(io::Error::other)
}

/// Seconds of a day.
const DAY: u64 = 86_400;

/// The number of today, the same for everyone: days since 1 January 1970, by the clock in Greenwich.
pub(super) fn of_today() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / DAY)
}
