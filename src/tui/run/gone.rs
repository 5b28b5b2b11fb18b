//! Whether the terminal is still there. A window that closes sends a signal to its shell, which passes it on if it can:
//! under a shell that will not, or that is gone itself, the program hears nothing, and whoever reads keys is told without
//! end that there are none.

use std::sync::mpsc::Sender;

use super::turn::Event;
use super::{RunError, Stopping};
#[cfg(unix)]
use super::{TERMINATED, start};

/// Waits, on a thread of its own that sleeps as long as there is a terminal, and asks the program to end when there is
/// none.
///
/// # Errors
/// No thread can be had.
#[cfg(unix)]
pub(super) fn watch<O: Send + 'static>(events: &Sender<Event<O>>, stopping: &Stopping) -> Result<(), RunError> {
    use std::io;

    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::io::Errno;

    use crate::tui::key::Input;

    let (sender, stopping) = (events.clone(), stopping.clone());
    let wait = move || {
        let terminal = io::stdin();
        // Asked for nothing, the system still tells when the other end is closed.
        let mut watched = [PollFd::new(&terminal, PollFlags::empty())];
        while poll(&mut watched, None) == Err(Errno::INTR) {}
        // A system that cannot wait for its terminal says something else at once, and then nobody waits.
        if watched.iter().any(|terminal| terminal.revents().intersects(PollFlags::HUP | PollFlags::ERR)) {
            stopping.note(TERMINATED);
            let _ = sender.send(Event::Input(Input::Terminate));
        }
    };
    start("hang-up", events, wait)
}

#[cfg(not(unix))]
pub(super) fn watch<O: Send + 'static>(_: &Sender<Event<O>>, _: &Stopping) -> Result<(), RunError> {
    Ok(())
}
