//! A frame that is held back until it is whole.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

/// Collects a whole frame, so that it reaches the terminal in one write, and nothing of it after a panic.
#[derive(Clone, Default)]
pub(super) struct Held(Rc<RefCell<Vec<u8>>>);

impl Held {
    /// Lets the frame out, in one write.
    ///
    /// # Errors
    /// The stream fails.
    pub(super) fn release(&self, out: &mut impl Write) -> io::Result<()> {
        let mut bytes = self.0.borrow_mut();
        let written = out.write_all(&bytes).and_then(|()| out.flush());
        bytes.clear();
        written
    }

    /// Lets the frame go unseen.
    pub(super) fn discard(&self) {
        self.0.borrow_mut().clear();
    }
}

impl Write for Held {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
