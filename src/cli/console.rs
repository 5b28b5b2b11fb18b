//! Where a command speaks: its words, standard output for data, standard error for everything else.

use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};
use std::path::Path;

use super::arguments::{Colour, Look};
use crate::content::issues::Issues;
use crate::content::render::{self, Paint};
use crate::text::wrap::wrap;
use crate::text::{Args, Locale, Texts, plain, sanitize, width};
use crate::tui::run::columns;

/// The widest line of words, and of the pictures of places in files: longer ones are not read along.
const COLUMNS: usize = 100;
/// The same where no terminal says how many cells it has.
const PIPE: usize = 80;
/// The narrowest line: in less, words would fall apart.
const NARROWEST: usize = 40;
/// Longer names, paths and reasons of the system than this are cut when said.
pub(super) const LONGEST: usize = 300;

/// A path as it is said.
pub(super) fn said(path: &Path) -> String {
    sanitize(&path.display().to_string(), LONGEST)
}

/// Cells of a line of the terminal that standard output is; nothing where it is none, and lines may be as long as they
/// are.
pub(super) fn room() -> Option<usize> {
    columns().map(|columns| columns.max(NARROWEST))
}

/// Cells of a line of words.
pub(super) fn prose_room() -> usize {
    room().unwrap_or(PIPE).min(COLUMNS)
}

/// Words in lines that are broken between words, in pipes too.
pub(super) fn prose(words: &str) -> String {
    broken(words, prose_room())
}

/// A finding in a line: broken between words where a terminal would break it anywhere, whole for programs.
pub(super) fn finding(words: &str) -> String {
    room().map_or_else(|| words.to_owned(), |room| broken(words, room))
}

/// Only lines that are too long are broken: what is indented stays so.
fn broken(words: &str, room: usize) -> String {
    let lines = words.lines().flat_map(|line| {
        let fits = width(line) <= room || line.contains('\u{1b}');
        if fits { vec![line.to_owned()] } else { wrap(line, room) }
    });
    plain(&lines.collect::<Vec<_>>().join("\n")).into_owned()
}

/// What a command says things with.
pub(super) struct Console {
    /// The words, in the language asked for.
    pub(super) texts: Texts,
    out: BufWriter<StdoutLock<'static>>,
    colour: Colour,
}

impl Console {
    /// Says a value as a line of JSON.
    ///
    /// # Errors
    /// The output fails.
    pub(super) fn json(&mut self, value: &dyn erased_serde::Serialize) -> anyhow::Result<()> {
        Ok(writeln!(self.out(), "{}", serde_json::to_string(value)?)?)
    }

    /// Speaks as the flags say, and where they are silent as the environment says.
    pub(super) fn new(look: &Look) -> Self {
        let locale = look.lang.map_or_else(Locale::system, Locale::from);
        Self { texts: Texts::new(locale), out: BufWriter::new(io::stdout().lock()), colour: look.color }
    }

    /// Standard output, for data. Buffered: what must be seen at once is flushed by whoever wrote it.
    pub(super) fn out(&mut self) -> &mut dyn Write {
        &mut self.out
    }

    /// The words and standard output at once.
    pub(super) fn parts(&mut self) -> (&Texts, &mut dyn Write) {
        (&self.texts, &mut self.out)
    }

    /// Hands on what is still buffered.
    ///
    /// # Errors
    /// Standard output cannot be written.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Says a line on standard error. There is nowhere to complain to if that fails.
    pub(super) fn complain(&mut self, line: &str) {
        let _ = self.out.flush();
        let said = if io::stderr().is_terminal() { finding(line) } else { line.to_owned() };
        let _ = writeln!(io::stderr().lock(), "{said}");
    }

    /// Issues in words, for `stream`: pictures of the places where a person looks, else a line each.
    pub(super) fn issues(&self, issues: &Issues, source: &str, stream: &impl IsTerminal) -> String {
        let lines = lines(issues, &self.texts);
        if !stream.is_terminal() {
            return lines.join("\n");
        }
        let paint = if self.colour.wanted_on(stream) { Paint::Coloured } else { Paint::Plain };
        let pictures = issues.iter().map(|issue| {
            render::block(issue, source, paint, prose_room(), &|id, arguments| say(id, arguments, &self.texts))
        });
        // What was not kept has a line of its own behind the others.
        let rest = lines.into_iter().skip(issues.iter().count());
        pictures.chain(rest).collect::<Vec<_>>().join("\n\n")
    }
}

/// Issues in words, a line each.
pub(super) fn lines(issues: &Issues, texts: &Texts) -> Vec<String> {
    render::lines(issues, &|id, arguments| say(id, arguments, texts))
}

fn say(id: &str, arguments: &[(&str, String)], texts: &Texts) -> String {
    let said = arguments.iter().fold(Args::new(), |said, (name, value)| said.set(name, value.as_str()));
    texts.format(id, &said)
}

impl Colour {
    /// Whether to colour a stream: as asked, or, where it is left to us, if a person looks at it and nothing
    /// in the environment speaks against it.
    pub(super) fn wanted_on(self, stream: &impl IsTerminal) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => {
                let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
                let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
                stream.is_terminal() && !set("NO_COLOR") && !dumb
            }
        }
    }
}
