//! The program in a real (pseudo-)terminal: what a person sees, and what is left behind.

#![cfg(unix)]

#[expect(dead_code, reason = "its own `main` is for people")]
#[path = "../../examples/gallery.rs"]
mod gallery;
#[allow(dead_code, reason = "not every wait is needed by every test")]
mod harness;
mod lifecycle;
