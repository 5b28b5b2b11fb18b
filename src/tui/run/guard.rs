//! The terminal is given back whichever way the loop ends: that of a panic, too.

use std::cell::Cell;
use std::io::{self, Write};
use std::sync::atomic::Ordering;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;

use super::{TAKEN, give_back};

thread_local! {
    /// Whether this thread runs the loop.
    static LOOP: Cell<bool> = const { Cell::new(false) };
}

/// What the last panic on another thread said, while the terminal was ours.
static ELSEWHERE: Mutex<String> = Mutex::new(String::new());

/// Gives the terminal back when the loop ends, whichever way.
pub(super) struct Guard;

impl Guard {
    /// From now on panics are told once the terminal is given back, and those of other threads are kept.
    pub(super) fn set() -> Self {
        restore_on_panic();
        LOOP.set(true);
        Self
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let _ = give_back();
        let mut said = ELSEWHERE.lock().unwrap_or_else(PoisonError::into_inner);
        // A panic that came over from a thread that worked for us has not been told yet.
        if thread::panicking() && !said.is_empty() {
            let _ = writeln!(io::stderr().lock(), "{said}");
        }
        said.clear();
    }
}

/// A panic of the loop gives the terminal back and is told. One on another thread is kept to itself: the loop goes on
/// drawing, and whoever started the thread answers for it.
fn restore_on_panic() {
    static ONCE: OnceLock<()> = OnceLock::new();
    ONCE.get_or_init(|| {
        let previous = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if TAKEN.load(Ordering::SeqCst) && !LOOP.get() {
                *ELSEWHERE.lock().unwrap_or_else(PoisonError::into_inner) = info.to_string();
                return;
            }
            let _ = give_back();
            previous(info);
        }));
    });
}
