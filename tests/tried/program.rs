//! The program that is tried, as whoever runs it finds it.

use std::ffi::OsString;

/// Where it lies: as cargo has just built it, unless `GOOD_CRISIS_PROGRAM` names another by its whole path. The gate
/// names the one that is shipped, which is quicker too.
pub(crate) fn program() -> OsString {
    std::env::var_os("GOOD_CRISIS_PROGRAM").unwrap_or_else(|| env!("CARGO_BIN_EXE_good-crisis").into())
}
