//! The terminal: the loop that owns it, the one table of keys, themes, and the widgets that screens are made of.
//!
//! Reading order: [`key`] (what a person typed) → [`keymap`] (what it means here) → [`action`] (what may be meant)
//! → [`run`] (the loop, and the only file that knows a real terminal) → [`theme`] (how it looks) → [`widgets`]
//! (what is drawn). Nothing here knows the rules of the game, reads a file or formats a number: widgets take words
//! and figures that are ready to be shown.

pub mod action;
pub mod cells;
pub mod key;
pub mod keymap;
pub mod overlay;
pub mod run;
pub mod theme;
pub mod widgets;
