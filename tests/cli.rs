//! The program as scripts see it: exit codes, streams, help.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

#[path = "cli/calibration.rs"]
mod calibration;
#[path = "cli/class.rs"]
mod class;
#[path = "cli/columns.rs"]
mod columns;
#[path = "cli/data.rs"]
mod data;
#[path = "cli/handed_in.rs"]
mod handed_in;
#[path = "cli/help.rs"]
mod help;
#[path = "cli/lessons.rs"]
mod lessons;
#[path = "tried/page.rs"]
mod made;
#[path = "cli/output.rs"]
mod output;
#[path = "cli/pages.rs"]
mod pages;
#[path = "cli/pictures.rs"]
mod pictures;
#[path = "cli/plain.rs"]
mod plain;
#[path = "cli/program.rs"]
mod program;
#[path = "cli/report.rs"]
mod report;
#[path = "cli/saves.rs"]
mod saves;
#[cfg(unix)]
#[path = "cli/scarce.rs"]
mod scarce;
#[path = "cli/tournament.rs"]
mod tournament;
#[path = "tried/program.rs"]
mod tried;
#[path = "cli/usage.rs"]
mod usage;
