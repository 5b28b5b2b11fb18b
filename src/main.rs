//! Good Crisis.
fn main() {}
