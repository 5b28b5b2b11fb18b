//! The debrief of a game: what it came to and why, as data, and as pages that can be handed round. Pure: whoever wants a
//! page kept writes it.
//!
//! Reading order: [`facts`] (what the books tell at once), [`reckoning`] (what has to be reckoned: other lines, odds,
//! skill and luck), [`words`] (both in sentences; [`cards`], what cards said; [`readings`], what figures
//! are told as; [`late`], money by answers of earlier quarters; [`nights`],
//! how nights went; [`moments`], what made a quarter matter), [`last_page`] (how it ended, told), [`sums`]
//! (the value as it adds up), [`page`] (all in order), then [`html`] and [`markdown`].

pub mod cards;
pub mod chart;
pub mod decided;
pub mod facts;
pub mod html;
mod instead;
pub mod last_page;
pub mod late;
pub mod markdown;
pub mod moments;
pub mod nights;
pub mod page;
pub mod readings;
pub mod reckoning;
pub mod sums;
pub mod suspects;
pub mod truths;
pub mod words;

#[cfg(test)]
mod tests;
