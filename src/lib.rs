//! Good Crisis.
