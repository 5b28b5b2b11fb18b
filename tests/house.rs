//! The rules of the house, enforced by reading the source tree: which room may use which, what is pure, how long a
//! file may be, and what no file may hold.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

#[path = "house/dependencies.rs"]
mod dependencies;
#[path = "house/files.rs"]
mod files;
#[path = "house/layers.rs"]
mod layers;
#[path = "house/purity.rs"]
mod purity;
#[path = "house/shape.rs"]
mod shape;
#[path = "house/words.rs"]
mod words;
