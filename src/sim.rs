//! The simulation: pure, deterministic, knows no language.

pub mod cutover;
