//! The simulation: a company, quarter by quarter, as a pure function of a world, a plan and addressed luck.
//!
//! Knows no file, clock, terminal, language or thread. Start reading at [`turn`]; the state is in
//! [`world`], what may be decided in [`decisions`], why not in [`check`].

pub mod belief;
pub mod books;
pub mod check;
pub mod cutover;
pub mod decisions;
pub mod economy;
pub mod engineers;
pub mod events;
pub mod figures;
pub mod finance;
pub mod fulfilment;
pub mod grid;
pub mod learning;
pub mod ledger;
pub mod locks;
pub mod luck;
pub mod machines;
pub mod market;
pub mod migration;
pub mod organisation;
pub mod plan;
pub mod position;
pub mod report;
pub mod rivals;
pub mod runway;
pub mod scenario;
pub mod suppliers;
pub mod trace;
pub mod turn;
pub mod units;
pub mod urgency;
pub mod vendor;
pub mod verdict;
pub mod world;
