//! A RON file as text: decoding it, parsing it, and making issues that point into it.

use std::borrow::Cow;
use std::ops::Range;

use ron::error::SpannedError;
use ron::ser::PrettyConfig;
use serde::de::DeserializeOwned;

use super::field_path::FieldPath;
use super::foreign::Foreign;
use super::issue::{Issue, IssueKind};
use super::issues::Issues;
use super::locate::{element_at, locate, locate_nearest, whole_at};
use super::place::Place;
use super::ron_error;

/// The most bytes a scenario, strategy, event or theme file may have.
pub const CONTENT_LIMIT: usize = 1 << 20;
/// The most bytes a save may have.
pub const SAVE_LIMIT: usize = 4 << 20;
/// The field by which a file says which version of its format it is written in.
const FORMAT: &str = "format";

/// Behind so many keys that do not belong there reading goes on; each costs another reading of the file.
const MOST_PASSED: usize = 20;

/// How all RON of the game is read and written: `Some(…)` may be left out, and so may the brackets of newtypes.
#[must_use]
pub fn options() -> ron::Options {
    ron::Options::default().with_default_extension(
        ron::extensions::Extensions::IMPLICIT_SOME | ron::extensions::Extensions::UNWRAP_NEWTYPES,
    )
}

/// A value as RON. The writer knows it only as something that writes itself, so that it is compiled once and not anew for
/// every field of every record.
///
/// # Errors
/// Values that RON has no form for.
pub fn write(value: &dyn erased_serde::Serialize, style: PrettyConfig) -> ron::Result<String> {
    options().to_string_pretty(value, style)
}

/// What could be read of a file.
#[derive(Debug)]
pub struct ReadOn<T> {
    /// The value, if it could be read to its end.
    pub value: Option<T>,
    /// What is wrong with it.
    pub issues: Issues,
    /// What was passed over.
    pub passed: Vec<FieldPath>,
}

/// The text of a RON file with the name by which a person knows it.
#[derive(Clone, Copy, Debug)]
pub struct RonFile<'a> {
    name: &'a str,
    text: &'a str,
}

/// Reads a value from the text of a content file, at most [`CONTENT_LIMIT`] bytes of it; see [`RonFile::read`].
///
/// # Errors
/// As there.
pub fn read<T: DeserializeOwned>(source: &str, file_name: &str) -> Result<T, Issues> {
    RonFile::from_text(file_name, source, CONTENT_LIMIT)?.read()
}

impl<'a> RonFile<'a> {
    /// A file from its bytes, at most `limit` of them, in UTF-8 with or without a byte order mark.
    ///
    /// # Errors
    /// [`IssueKind::Foreign`] and [`IssueKind::TooLarge`] (looked at first), [`IssueKind::NotUtf8`].
    pub fn from_bytes(name: &'a str, bytes: &'a [u8], limit: usize) -> Result<Self, Issues> {
        let bare = Self { name, text: "" };
        if let Some(kind) = Foreign::of_bytes(name, bytes) {
            return Err(bare.issue_with_file(IssueKind::Foreign(kind)).into());
        }
        if bytes.len() > limit {
            return Err(bare.issue_with_file(IssueKind::TooLarge { bytes: bytes.len(), limit }).into());
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::from_text(name, text, limit),
            Err(error) => {
                let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
                let mut issue = bare.issue_with_file(IssueKind::NotUtf8 { utf16 });
                if !utf16 {
                    let valid = bytes.get(..error.valid_up_to()).and_then(|valid| std::str::from_utf8(valid).ok());
                    issue.place = valid.map(without_mark).map(|text| Place::of(text, &(text.len()..text.len())));
                }
                Err(issue.into())
            }
        }
    }

    /// A file from its text, at most `limit` bytes of it.
    ///
    /// # Errors
    /// [`IssueKind::TooLarge`].
    pub fn from_text(name: &'a str, text: &'a str, limit: usize) -> Result<Self, Issues> {
        let file = Self { name, text: without_mark(text) };
        if text.len() > limit {
            return Err(file.issue_with_file(IssueKind::TooLarge { bytes: text.len(), limit }).into());
        }
        Ok(file)
    }

    /// The name it was given.
    #[must_use]
    pub const fn name(&self) -> &'a str {
        self.name
    }

    /// Its text, without a byte order mark.
    #[must_use]
    pub const fn text(&self) -> &'a str {
        self.text
    }

    /// Reads the whole file as a `T`. It goes on behind keys that do not belong there, so that an author learns
    /// of all of them, and of what comes after them, at once.
    ///
    /// # Errors
    /// Everything that keeps the file from being read, up to the first thing that cannot be passed over.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Issues> {
        let mut read = None;
        let issues = self.parse(&mut |text| options().from_str(text).map(|value| read = Some(value)));
        read.filter(|_| issues.is_empty()).ok_or(issues)
    }

    /// Has `parse` read the text, and again without what does not belong there; gives what was wrong.
    fn parse(&self, parse: &mut dyn FnMut(&str) -> Result<(), SpannedError>) -> Issues {
        let mut issues = Issues::new();
        let mut text = Cow::Borrowed(self.text);
        loop {
            let error = match parse(&text) {
                Ok(()) => return issues,
                Err(error) => error,
            };
            let file = RonFile { name: self.name, text: &text };
            let issue = ron_error::explain(&file, &error);
            let surplus = matches!(issue.kind, IssueKind::UnknownField { .. } | IssueKind::DuplicateField { .. });
            let passed = issue.place.filter(|_| surplus && issues.count() < MOST_PASSED).and_then(|place| {
                let range = whole_at(&text, place.range(&text).start)?;
                Some(blank_out(&text, &range))
            });
            if !is_echo(&issues, &issue) {
                issues.push(issue);
            }
            match passed {
                Some(passed) => text = Cow::Owned(passed),
                None => return issues,
            }
        }
    }

    /// Reads the whole file as a `T` of which anything may be left out, and goes on behind whatever cannot be read as a
    /// value of its kind: that counts as left out.
    #[must_use]
    pub fn read_on<T: DeserializeOwned>(&self, supported: u64) -> ReadOn<T> {
        let mut read = ReadOn { value: None, issues: Issues::new(), passed: Vec::new() };
        if let Some(newer) = self.newer(supported) {
            read.issues.push(newer);
            return read;
        }
        let mut text = Cow::Borrowed(self.text);
        // In letters: a letter that is blanked out takes fewer bytes than it did.
        let mut gone: Vec<Range<usize>> = Vec::new();
        loop {
            let error = match options().from_str(&text) {
                Ok(value) => {
                    read.value = Some(value);
                    return read;
                }
                Err(error) => error,
            };
            let issue = ron_error::explain(&RonFile { name: self.name, text: &text }, &error);
            let passable = issue.kind.is_of_one_value() && gone.len() < MOST_PASSED;
            let start = issue.place.map_or(0, |place| place.range(&text).start);
            let element = if passable { element_at(&text, start) } else { None };
            let range = element.as_ref().and_then(|_| whole_at(&text, start));
            let meant = range.as_ref().map(|range| letters(&text, range));
            // What held something that has been passed over lacks it now.
            let holds = |range: &Range<usize>| gone.iter().any(|one| range.start <= one.start && one.end <= range.end);
            if !meant.as_ref().is_some_and(holds) && !is_echo(&read.issues, &issue) {
                read.issues.push(issue);
            }
            let Some((element, range)) = element.zip(range).filter(|(element, _)| !element.path.as_str().is_empty())
            else {
                return read;
            };
            text = Cow::Owned(blank_out(&text, &range));
            gone.extend(meant);
            read.passed.push(element.path);
        }
    }

    fn newer(&self, supported: u64) -> Option<Issue> {
        let path = FieldPath::from(FORMAT);
        let found: u64 = locate(self.text, &path).and_then(|range| self.text.get(range)?.parse().ok())?;
        let kind = match found {
            // Formats are counted from one.
            0 => IssueKind::OutOfRange { value: 0.0, low: 1.0, high: supported as f64, unit: String::new() },
            _ if found > supported => IssueKind::NewerFormat { found, supported },
            _ => return None,
        };
        Some(self.issue(&path, kind))
    }

    /// Like [`Self::read`], for a file whose field `format` says which version it is written in.
    /// A later version than `supported` is reported as such, whatever else the file may hold.
    ///
    /// # Errors
    /// [`IssueKind::NewerFormat`], or as [`Self::read`].
    pub fn read_format<T: DeserializeOwned>(&self, supported: u64) -> Result<T, Issues> {
        self.newer(supported).map_or_else(|| self.read(), |newer| Err(newer.into()))
    }

    /// An issue with the value at `path`. Where there is no such value (a default holds, or it was computed)
    /// it points to the innermost one on the way.
    #[must_use]
    pub fn issue(&self, path: &FieldPath, kind: IssueKind) -> Issue {
        let place = locate_nearest(self.text, path).map(|range| Place::of(self.text, &range));
        Issue { place, path: path.clone(), ..self.issue_with_file(kind) }
    }

    /// Adds an issue with the value at `path` to `issues`; its place is looked for only if it will be kept.
    pub fn report(&self, issues: &mut Issues, path: &FieldPath, kind: IssueKind) {
        if issues.is_full() {
            issues.push(self.issue_with_file(kind));
        } else {
            issues.push(self.issue(path, kind));
        }
    }

    /// An issue with the file as a whole.
    #[must_use]
    pub fn issue_with_file(&self, kind: IssueKind) -> Issue {
        Issue { file: self.name.to_owned(), place: None, path: FieldPath::root(), kind }
    }
}

/// Whether `issue` only says that the right name of a key already told of is missing.
fn is_echo(issues: &Issues, issue: &Issue) -> bool {
    matches!(&issue.kind, IssueKind::MissingField { name } if issues.name_nearly(&issue.path.holder(), name))
}

/// The letters of `text` that the bytes in `range` hold, counted from its beginning.
fn letters(text: &str, range: &Range<usize>) -> Range<usize> {
    let before = |at: usize| text.char_indices().take_while(|(letter, _)| *letter < at).count();
    before(range.start)..before(range.end)
}

/// `text` with spaces in place of what is in `range`: all that stays keeps its line and column.
fn blank_out(text: &str, range: &Range<usize>) -> String {
    let blank = |(at, letter)| {
        if range.contains(&at) && letter != '\n' { ' ' } else { letter }
    };
    text.char_indices().map(blank).collect()
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}
