//! The levers: every decision a player can make, as something with a name, a range, a place and a step.
//!
//! A lever is only a hand on [`Decisions`](crate::sim::decisions::Decisions): it reads where it stands from a plan and
//! writes a changed draft. What may not be is said by [`check`](crate::sim::check::check) alone; [`refusal`] puts that
//! into sentences, [`doors`] those steps that cannot be recalled.

pub mod doors;
pub mod refusal;
