//! Ctrl-C and a request to end, for commands that do not own the terminal: they end on the spot with the code
//! that scripts look for. The screens have their own way, because they must give the terminal back first.

use std::io;

#[cfg(unix)]
use crate::tui::run::TERMINATING;

/// From now on a file that may not grow as far as it has to is an error of whoever writes it, and no longer the end of the
/// process.
///
/// # Errors
/// The system refuses to hold the signal back.
#[cfg(unix)]
pub(super) fn bear_full_files() -> io::Result<()> {
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    // Heard by a flag that nobody reads: to be ignored a signal needs no more than not to have its usual way.
    signal_hook::flag::register(signal_hook::consts::SIGXFSZ, Arc::new(AtomicBool::new(false))).map(|_| ())
}

/// Elsewhere the system's own way stands.
///
/// # Errors
/// None.
#[cfg(not(unix))]
pub(super) fn bear_full_files() -> io::Result<()> {
    Ok(())
}

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

/// From now on whatever asks the process to end has `last` done before: an interrupt ends it with 130, all else with 143.
///
/// # Errors
/// The system refuses to say when it sends a signal, or to start a thread.
#[cfg(unix)]
pub(super) fn end_after(last: impl FnOnce() + Send + 'static) -> io::Result<()> {
    use signal_hook::consts::SIGINT;

    use super::failure::Exit;

    let mut signals = signal_hook::iterator::Signals::new([&[SIGINT], TERMINATING].concat())?;
    let wait = move || {
        if let Some(signal) = signals.forever().next() {
            last();
            let exit = if signal == SIGINT { Exit::Interrupted } else { Exit::Terminated };
            std::process::exit(i32::from(exit.code()));
        }
    };
    std::thread::Builder::new().name("signals".to_owned()).spawn(wait).map(|_| ())
}

/// Elsewhere the system's own way stands.
///
/// # Errors
/// None.
#[cfg(not(unix))]
pub(super) fn end_after(_: impl FnOnce() + Send + 'static) -> io::Result<()> {
    Ok(())
}
