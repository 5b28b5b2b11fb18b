//! How we work: structure, communication, the mandate. Not in this version of the model: its keys are
//! refused; the share of systems behind interfaces is a stock of [`crate::sim::engineers`].
