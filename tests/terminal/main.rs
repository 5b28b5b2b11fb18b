//! The program in a real (pseudo-)terminal: what a person sees, and what is left behind.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a harness that fails is a test that fails")]

mod fingers;
#[expect(dead_code, reason = "its own `main` is for people")]
#[path = "../../examples/gallery.rs"]
mod gallery;
#[allow(dead_code, reason = "not every wait is needed by every test")]
mod harness;
mod interrupted;
mod lifecycle;
mod menus;
mod plain;
mod player;
mod sizes;
mod torn;
#[path = "../tried/program.rs"]
mod tried;
mod whole_game;
