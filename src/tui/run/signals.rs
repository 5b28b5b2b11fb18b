//! What the system asks of the program while it has the terminal: to stop, to go on, to look at its size.

use std::io;
use std::sync::mpsc::Sender;

use super::Stopping;
use super::turn::Event;
#[cfg(unix)]
use super::{INTERRUPTED, TERMINATED, start};
#[cfg(unix)]
use crate::tui::key::Input;

/// Watches for signals on a thread of their own.
///
/// # Errors
/// The system does not let them be watched.
#[cfg(unix)]
pub(super) fn watch<O: Send + 'static>(events: &Sender<Event<O>>, stopping: &Stopping) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
    let all = [SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH];
    let mut signals = signal_hook::iterator::Signals::new(all)?;
    let (sender, stopping) = (events.clone(), stopping.clone());
    let wait = move || {
        for signal in signals.forever() {
            let event = match signal {
                SIGINT => {
                    stopping.note(INTERRUPTED);
                    Event::Input(Input::Interrupt)
                }
                SIGTERM | SIGHUP | SIGQUIT => {
                    stopping.note(TERMINATED);
                    Event::Input(Input::Terminate)
                }
                SIGTSTP => Event::Suspend,
                SIGCONT => Event::Continued,
                _ => Event::Resized,
            };
            if sender.send(event).is_err() {
                break;
            }
        }
    };
    start("signals", events, wait)
}

#[cfg(not(unix))]
pub(super) fn watch<O: Send + 'static>(_: &Sender<Event<O>>, _: &Stopping) -> io::Result<()> {
    Ok(())
}
