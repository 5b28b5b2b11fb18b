//! Analysis: strategies played by the thousand, forecasts, explanations, comparisons. Pure; threads
//! through rayon alone.
//!
//! Reading order: [`strategy`] decides a quarter, [`feasible`] drops what cannot be done, [`play`] plays a game,
//! [`monte_carlo`] many of them. A finished game is looked back on as a [`course`]: [`counterfactual`] tells what else it
//! might have come to, [`advantage`] skill from luck.

pub mod abreast;
pub mod advantage;
pub mod apportion;
pub mod appraised;
pub mod balance;
pub mod calibrate;
pub mod compare;
pub mod counsel;
pub mod counterfactual;
pub mod course;
pub mod difference;
pub mod effects;
pub mod explain;
pub mod feasible;
pub mod forecast;
pub mod foresight;
pub mod foretold;
pub mod histogram;
pub mod monte_carlo;
pub mod own_luck;
#[cfg(test)]
mod past;
pub mod play;
pub mod references;
pub mod rollout;
pub mod steady_hand;
pub mod strategy;
pub mod threads;
