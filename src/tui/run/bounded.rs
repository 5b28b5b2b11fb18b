//! A terminal's backend that never claims more cells than anybody looks at: buffers are as large as the terminal says it
//! is, and terminals can be made to say 65,535 by 65,535. It also knows whether anything was drawn on it at all.

use std::io::{self, Write};

use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

/// Columns and rows that are drawn on at most; what lies beyond stays empty. (Assumption: a screen of 3,840 by 2,160
/// pixels in glyphs of 6 by 10.)
pub(super) const MOST: (u16, u16) = (640, 216);

/// A size within [`MOST`].
pub(super) fn bounded((width, height): (u16, u16)) -> (u16, u16) {
    (width.min(MOST.0), height.min(MOST.1))
}

/// The backend of a terminal, with its size bounded.
pub(super) struct Bounded<W: Write> {
    backend: CrosstermBackend<W>,
    drawn: bool,
}

impl<W: Write> Bounded<W> {
    pub(super) const fn new(backend: CrosstermBackend<W>) -> Self {
        Self { backend, drawn: false }
    }

    /// Whether a cell was drawn or cleared since this was last asked.
    pub(super) const fn was_drawn_on(&mut self) -> bool {
        std::mem::replace(&mut self.drawn, false)
    }
}

impl<W: Write> Write for Bounded<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Write::write(&mut self.backend, bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Write::flush(&mut self.backend)
    }
}

impl<W: Write> Backend for Bounded<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut content = content.peekable();
        if content.peek().is_none() {
            return Ok(());
        }
        self.drawn = true;
        self.backend.draw(content)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.backend.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.backend.show_cursor()
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        self.backend.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.backend.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.drawn = true;
        self.backend.clear()
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        self.drawn = true;
        self.backend.clear_region(region)
    }

    fn size(&self) -> io::Result<Size> {
        let (width, height) = bounded(self.backend.size()?.into());
        Ok(Size { width, height })
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.backend.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.backend)
    }
}
