//! Seeds for games that nobody gave one: a fresh one, and the date.

use std::io;
use std::time::{SystemTime, UNIX_EPOCH};

use rand::TryRng;
use rand::rngs::SysRng;

use crate::journal::Day;

/// A number that a person can read out and type. It never reads as a date: those are the games of their days.
///
/// # Errors
/// The system has no randomness to give.
pub(super) fn fresh() -> io::Result<u64> {
    loop {
        let seed = SysRng.try_next_u32().map(u64::from).map_err(io::Error::other)?;
        if Day::of_seed(seed).is_none() {
            return Ok(seed);
        }
    }
}

/// Seconds of a day.
const DAY: u64 = 86_400;

/// What time it is, seconds since 1 January 1970.
pub(super) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    i64::try_from(since).unwrap_or(i64::MAX)
}

/// Today, the same for everyone at any moment: by the clock in Greenwich.
pub(super) fn today() -> Day {
    Day::after_1970(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / DAY))
}
