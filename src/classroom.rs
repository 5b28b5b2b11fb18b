//! The classroom.
pub mod tournament;
