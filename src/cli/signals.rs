//! Ctrl-C and a request to end, for commands that do not own the terminal: they end on the spot with the code
//! that scripts look for. The screens have their own way, because they must give the terminal back first.

use std::io;

/// From now on an interrupt ends the process with 130 and a request to terminate with 143.
///
/// # Errors
/// The system refuses to say when it sends a signal.
#[cfg(unix)]
pub(super) fn end_with_code() -> io::Result<()> {
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::flag::register_conditional_shutdown;

    use super::failure::Exit;

    for (signal, exit) in [(SIGINT, Exit::Interrupted), (SIGTERM, Exit::Terminated)] {
        register_conditional_shutdown(signal, i32::from(exit.code()), Arc::new(AtomicBool::new(true)))?;
    }
    Ok(())
}

/// Elsewhere the system's own way stands.
///
/// # Errors
/// None.
#[cfg(not(unix))]
pub(super) fn end_with_code() -> io::Result<()> {
    Ok(())
}
