//! How a scenario is balanced: strategies against their bands, levers and options that do nothing, prices that
//! never move, companies dressed up for the verdict, and a search for policies that beat what was meant to win.
//!
//! Reading order: [`field`] knows the strategies and plays them over the same seeds, [`vary`] makes strategies of
//! strategies, [`interval`] says how sure a figure is; each table has a file; [`bands`] holds the tables against
//! what was asked for, [`report`] is all of it.

pub mod bands;
pub mod call;
pub mod cards;
pub mod classifier;
pub mod commit;
pub mod deaths;
pub mod effect;
pub mod field;
pub mod flips;
pub mod halving;
pub mod interval;
pub mod levers;
pub mod report;
pub mod search;
pub mod standing;
pub mod vary;
