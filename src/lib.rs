//! Good Crisis.

#[cfg(feature = "terminal")]
pub mod tui;
