//! Lines in: one at a time, of bounded length, whatever the other side sends.

use std::io::{self, BufRead};

/// Most bytes of a line, without its end.
pub const LONGEST: usize = 1 << 20;

/// What came in.
#[derive(Debug, PartialEq, Eq)]
pub enum Line {
    /// A line, without its end.
    Whole(Vec<u8>),
    /// A line of more than [`LONGEST`] bytes; it was read to its end and thrown away.
    TooLong,
    /// The other side has closed.
    End,
}

/// Reads the next line. Never holds more than [`LONGEST`] bytes of it.
///
/// # Errors
/// The stream fails.
pub fn next(input: &mut dyn BufRead) -> io::Result<Line> {
    let mut line = Vec::new();
    let mut too_long = false;
    let mut begun = false;
    loop {
        let chunk = match input.fill_buf() {
            Ok(chunk) => chunk,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if chunk.is_empty() {
            break;
        }
        begun = true;
        let end = chunk.iter().position(|byte| *byte == b'\n');
        let piece = &chunk[..end.unwrap_or(chunk.len())];
        if too_long || line.len() + piece.len() > LONGEST {
            too_long = true;
            line = Vec::new();
        } else {
            line.extend_from_slice(piece);
        }
        let used = piece.len() + usize::from(end.is_some());
        input.consume(used);
        if end.is_some() {
            break;
        }
    }
    Ok(match (begun, too_long) {
        (false, _) => Line::End,
        (true, true) => Line::TooLong,
        (true, false) => Line::Whole(line),
    })
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Cursor};

    use super::*;

    fn all(bytes: &[u8]) -> Vec<Line> {
        let mut input = BufReader::with_capacity(7, Cursor::new(bytes));
        let mut lines = Vec::new();
        loop {
            match next(&mut input).expect("a cursor does not fail") {
                Line::End => return lines,
                line => lines.push(line),
            }
        }
    }

    #[test]
    fn lines_end_at_the_break_or_with_the_stream() {
        let whole = |text: &str| Line::Whole(text.as_bytes().to_vec());
        assert_eq!(all(b""), []);
        assert_eq!(all(b"one\n\ntwo and more"), [whole("one"), whole(""), whole("two and more")]);
    }

    #[test]
    fn the_longest_line_fits_and_the_next_byte_does_not() {
        let mut bytes = vec![b'a'; LONGEST];
        bytes.push(b'\n');
        bytes.extend(vec![b'b'; LONGEST + 1]);
        bytes.extend(b"\nc");
        let lines = all(&bytes);
        assert_eq!(lines.len(), 3);
        assert!(matches!(&lines[0], Line::Whole(line) if line.len() == LONGEST));
        assert_eq!(lines[1..], [Line::TooLong, Line::Whole(b"c".to_vec())]);
    }
}
