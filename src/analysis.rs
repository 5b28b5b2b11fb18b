//! Analysis: strategies played by the thousand, forecasts, explanations, comparisons. Pure; threads in
//! [`monte_carlo`] alone.
//!
//! Reading order: [`strategy`] decides a quarter, [`feasible`] drops what cannot be done, [`play`] plays a game,
//! [`monte_carlo`] many of them.

pub mod apportion;
pub mod calibrate;
pub mod compare;
pub mod counterfactual;
pub mod effects;
pub mod explain;
pub mod feasible;
pub mod forecast;
pub mod foretold;
pub mod histogram;
pub mod monte_carlo;
pub mod play;
pub mod strategy;
