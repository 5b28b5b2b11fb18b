//! The program as scripts see it: exit codes, streams, help.

#[path = "cli/data.rs"]
mod data;
#[path = "cli/help.rs"]
mod help;
#[path = "cli/program.rs"]
mod program;
#[path = "cli/saves.rs"]
mod saves;
#[path = "cli/usage.rs"]
mod usage;
