//! Content: what is read from RON files (scenarios, strategies, events, saves, themes), and what is wrong with it.
//!
//! This level is independent of any schema. Reading order: [`ron_file`] decodes and parses a file,
//! `ron_error` turns the parser's error into an [`issue::Issue`], [`locate`] finds the line and column of a value
//! that a later check complains of, [`constant`] is the form every sourced number of a scenario takes, and
//! [`describe`] and [`render`] put an issue before a person. Nothing here opens a file: callers hand in bytes.

pub mod balance;
pub mod clean;
pub mod constant;
pub mod decisions;
pub mod deck;
pub mod describe;
pub mod events;
pub mod exercise_shape;
pub mod field_path;
pub mod foreign;
pub mod issue;
pub mod issues;
pub mod kind;
pub mod legend;
pub mod library;
pub mod locate;
pub mod nearest;
pub mod place;
pub mod pledge;
pub mod position;
pub mod render;
mod ron_error;
pub mod ron_file;
mod scan;
pub mod scenario;
pub mod strategy;
pub mod tutorial;
