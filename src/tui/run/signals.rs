//! What the system asks of the program while it has the terminal: to stop, to go on, to look at its size.

use std::sync::mpsc::Sender;

use super::turn::Event;
#[cfg(unix)]
use super::{INTERRUPTED, TERMINATED, start};
use super::{RunError, Stopping};
#[cfg(unix)]
use crate::tui::key::Input;

/// Signals that ask the program to end, but for Ctrl-C: all that would end it without a word if nobody heard them.
#[cfg(unix)]
pub const TERMINATING: &[i32] = {
    use signal_hook::consts::{SIGALRM, SIGHUP, SIGPROF, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGXCPU};
    &[SIGALRM, SIGHUP, SIGPROF, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGXCPU]
};

/// Watches for signals on a thread of their own.
///
/// # Errors
/// The system does not let them be watched.
#[cfg(unix)]
pub(super) fn watch<O: Send + 'static>(events: &Sender<Event<O>>, stopping: &Stopping) -> Result<(), RunError> {
    use signal_hook::consts::{SIGCONT, SIGINT, SIGTSTP, SIGWINCH};
    let mut signals =
        signal_hook::iterator::Signals::new([&[SIGCONT, SIGINT, SIGTSTP, SIGWINCH], TERMINATING].concat())?;
    let (sender, stopping) = (events.clone(), stopping.clone());
    let wait = move || {
        for signal in signals.forever() {
            let event = match signal {
                SIGINT => {
                    stopping.note(INTERRUPTED);
                    Event::Input(Input::Interrupt)
                }
                SIGTSTP => Event::Suspend,
                SIGCONT => Event::Continued,
                SIGWINCH => Event::Resized,
                _ => {
                    stopping.note(TERMINATED);
                    Event::Input(Input::Terminate)
                }
            };
            if sender.send(event).is_err() {
                break;
            }
        }
    };
    start("signals", events, wait)
}

#[cfg(not(unix))]
pub(super) fn watch<O: Send + 'static>(_: &Sender<Event<O>>, _: &Stopping) -> Result<(), RunError> {
    Ok(())
}
