//! The terminal: the loop that owns it, the one table of keys, themes, and the widgets that screens are made of.
//!
//! Reading order: [`key`] (what a person typed) → [`keymap`] (what it means here) → [`action`] (what may be meant)
//! → [`run`] (the loop, and the only file that knows a real terminal) → [`theme`] (how it looks) → [`widgets`]
//! (what is drawn) → [`session`] (the game in hand) → [`screens`] (what is seen) → [`app`] (the shell around them).
//! Nothing here knows the rules of the game or reads a file; widgets take words and figures that are ready to be shown.

pub mod action;
pub mod advice;
pub mod app;
pub mod cells;
pub mod changes;
pub mod key;
pub mod keymap;
pub mod levers;
pub mod overlay;
pub mod run;
pub mod say;
pub mod screens;
pub mod session;
pub mod settings;
pub mod theme;
pub mod when;
pub mod widgets;
pub mod wrap;
