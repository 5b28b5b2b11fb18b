//! The text files as a whole: listed, well-formed, the same in both languages, written with the right
//! characters, and in step with the code that asks for them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

#[path = "texts/cards.rs"]
mod cards;
#[path = "texts/characters.rs"]
mod characters;
#[path = "texts/explained.rs"]
mod explained;
#[allow(dead_code, reason = "the checks of the tree read more of it")]
#[path = "house/files.rs"]
mod files;
#[path = "texts/glossary.rs"]
mod glossary;
#[path = "texts/key_page.rs"]
mod key_page;
#[path = "texts/keys.rs"]
mod keys;
#[path = "texts/lessons.rs"]
mod lessons;
#[path = "tried/page.rs"]
mod made;
#[path = "texts/said_once.rs"]
mod said_once;
#[path = "texts/sources.rs"]
mod sources;
#[path = "texts/stated.rs"]
mod stated;
#[path = "texts/stories.rs"]
mod stories;
#[path = "texts/units.rs"]
mod units;
#[path = "texts/usage.rs"]
mod usage;
#[path = "texts/widths.rs"]
mod widths;
