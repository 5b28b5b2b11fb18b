//! The terminal: the loop that owns it, the one table of keys, themes, and the widgets that screens are made of.
//!
//! Reading order: [`key`] (what a person typed) → [`keymap`] (what it means here) → [`action`] (what may be meant)
//! → [`run`] (the loop, and the only file that knows a real terminal) → [`theme`] (how it looks) → [`widgets`]
//! (what is drawn) → [`screens`] (what is seen) → [`app`] (the shell around them).
//! The game in hand and what is said of it is the [`desk`](crate::desk)'s.
//! Nothing here knows the rules of the game or reads a file; widgets take words and figures that are ready to be shown.

pub mod action;
pub mod app;
pub mod cells;
pub mod field;
pub mod key;
pub mod keymap;
pub mod overlay;
pub mod run;
pub mod screens;
pub mod settings;
pub mod theme;
pub mod widgets;
pub mod wrap;
