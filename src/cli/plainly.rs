//! A stream on which only ASCII and Hangul are written.

use std::io::{self, Write};

use crate::text::ascii;

/// A stream of words that takes everything and hands on ASCII and Hangul.
#[derive(Debug)]
pub(super) struct Plainly<W> {
    to: W,
    /// The beginning of a letter of which the rest is still to be written, or a sign that goes by what follows.
    begun: Vec<u8>,
}

impl<W: Write> Plainly<W> {
    /// Writes to a stream.
    pub(super) const fn new(to: W) -> Self {
        Self { to, begun: Vec::new() }
    }

    fn hand_on(&mut self, text: &[u8]) -> io::Result<()> {
        self.to.write_all(ascii::line(&String::from_utf8_lossy(text)).as_bytes())
    }
}

impl<W: Write> Write for Plainly<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.begun.extend_from_slice(bytes);
        let whole = match std::str::from_utf8(&self.begun) {
            Ok(text) => text.trim_end_matches(ascii::PLUS_MINUS).len(),
            // An end that may yet become a letter waits; anything else is not for us to judge.
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(_) => self.begun.len(),
        };
        let rest = self.begun.split_off(whole);
        let text = std::mem::replace(&mut self.begun, rest);
        self.hand_on(&text)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        // Nothing follows for now. A letter that is not whole goes on waiting.
        if std::str::from_utf8(&self.begun).is_ok() {
            let held = std::mem::take(&mut self.begun);
            self.hand_on(&held)?;
        }
        self.to.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_written_in_parts_arrive_whole() {
        let mut to = Vec::new();
        let mut plainly = Plainly::new(&mut to);
        for byte in "−1 … 현금 ± 3 ±3 ±".bytes() {
            plainly.write_all(&[byte]).unwrap();
        }
        plainly.flush().unwrap();
        assert_eq!(String::from_utf8(to).unwrap(), "-1 . 현금 +-3 ~3 ~");
    }
}
