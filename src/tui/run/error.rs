//! What can go wrong with a terminal.

use std::io;

/// What can end the loop other than the application.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RunError {
    /// Standard input or output is no terminal.
    #[error("there is no terminal to play on")]
    NoTerminal,
    /// The system allows no further thread.
    #[error("no further thread can be had: {0}")]
    NoThread(io::Error),
    /// The terminal failed.
    #[error("the terminal failed: {0}")]
    Io(#[from] io::Error),
}
