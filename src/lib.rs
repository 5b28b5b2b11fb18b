//! Good Crisis.

pub mod sim;
