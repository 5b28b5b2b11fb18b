//! What the command line names, found: scenarios and strategies, built in by name or read from a file.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use super::console::Console;
use super::failure::{Exit, Failure};
use crate::analysis::strategy::Strategy;
use crate::args;
use crate::content::field_path::FieldPath;
use crate::content::issue::{Issue, IssueKind};
use crate::content::issues::Issues;
use crate::content::kind::{self, Kind};
use crate::content::library::{self, SCENARIOS, ScenarioMeta};
use crate::content::nearest::nearest;
use crate::content::ron_file::{CONTENT_LIMIT, RonFile};
use crate::content::strategy;
use crate::journal::ScenarioSource;
use crate::sim::scenario::Scenario;
use crate::text::{Locale, Texts, sanitize};

/// Longer names than this are not said back.
const LONGEST: usize = 200;

/// A scenario with what is known of it.
pub(super) struct Found {
    pub(super) scenario: Arc<Scenario>,
    pub(super) meta: ScenarioMeta,
}

impl Found {
    /// Where it comes from, for the journal.
    pub(super) fn source(&self) -> ScenarioSource {
        ScenarioSource::of(&self.meta)
    }
}

impl Found {
    /// The game's words, with the scenario's own.
    pub(super) fn texts(&self, locale: Locale) -> Texts {
        self.meta.texts(locale)
    }
}

/// A file's text with the name by which its owner knows it.
pub(super) struct Text {
    pub(super) name: String,
    pub(super) text: String,
}

/// Whether a name is meant as a path: it ends as our files do, or has a folder in it.
pub(super) fn is_path(name: &str) -> bool {
    let ron = Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"));
    ron || name.contains(['/', '\\'])
}

/// The scenario that the command line names.
///
/// # Errors
/// No built-in has this name (2); the file cannot be opened (4), read (3) or is not sound (1).
pub(super) fn scenario(name: &str, console: &Console) -> Result<Found, Failure> {
    scenario_with(name, &[], console)
}

/// The same for a game that is about to begin: what `scenarios check` finds wrong with a file is played no more than it is
/// found sound.
///
/// # Errors
/// As [`scenario_with`]; the file makes no sense (1).
pub(super) fn scenario_to_play(name: &str, decks: &[String], console: &Console) -> Result<Found, Failure> {
    let found = scenario_with(name, decks, console)?;
    if is_path(name) {
        let file = text(name, console)?;
        let issues = library::findings(&file.name, &file.text);
        if !issues.is_empty() {
            return Err(Failure::issues(&issues, &file.text, console));
        }
    }
    Ok(found)
}

/// The same with decks of cards added, of those that it offers.
///
/// # Errors
/// As [`scenario`]; it does not offer a deck (2).
pub(super) fn scenario_with(name: &str, decks: &[String], console: &Console) -> Result<Found, Failure> {
    if !is_path(name) {
        let known: Vec<&str> = SCENARIOS.iter().map(|scenario| scenario.name).collect();
        if !known.contains(&name) {
            return Err(unknown(console, "scenario", name, &known));
        }
    }
    let file = is_path(name).then(|| text(name, console)).transpose()?;
    let source = file.as_ref().map_or("", |file| file.text.as_str());
    let found = |read: Result<(Arc<Scenario>, ScenarioMeta), Issues>| {
        read.map(|(scenario, meta)| Found { scenario, meta })
            .map_err(|issues| kind::or_another(issues, Kind::Scenario, name, source))
            .map_err(|issues| Failure::issues(&issues, source, console))
    };
    // What is built in says what it offers without being built: it is built once, with the decks.
    let offered = match &file {
        None if decks.is_empty() => return found(library::built_in(name)),
        None => library::optional_cards(name),
        Some(file) => {
            let alone = found(library::from_source(&file.name, &file.text))?;
            if decks.is_empty() {
                return Ok(alone);
            }
            alone.meta.optional_cards
        }
    };
    let offered: Vec<&str> = offered.iter().map(String::as_str).collect();
    if offered.is_empty() {
        return Err(Failure::usage(console.texts.get("cli-no-decks")));
    }
    if let Some(deck) = decks.iter().find(|deck| !offered.contains(&deck.as_str())) {
        return Err(unknown(console, "deck", deck, &offered));
    }
    found(match &file {
        None => library::built_in_with(name, decks),
        Some(_) => library::with_decks(name, source, decks).and_then(|text| library::from_source(name, &text)),
    })
}

/// The strategy that the command line names, ready for `scenario`.
///
/// # Errors
/// As [`scenario`].
pub(super) fn strategy(name: &str, scenario: &Scenario, console: &Console) -> Result<Strategy, Failure> {
    let (read, text) = if is_path(name) {
        let file = text(name, console)?;
        let read = strategy::read(&file.name, &file.text, scenario);
        (read.map_err(|issues| kind::or_another(issues, Kind::Strategy, &file.name, &file.text)), file.text)
    } else {
        match strategy::library::strategy(name, scenario) {
            Some(read) => (read, strategy::library::text(name).unwrap_or_default().to_owned()),
            None => return Err(unknown(console, "strategy", name, strategy::library::NAMES)),
        }
    };
    read.map(|read| Strategy::compile(&read, scenario)).map_err(|issues| Failure::issues(&issues, &text, console))
}

/// Nothing is called so: with the nearest name, or all there are.
fn unknown(console: &Console, what: &str, name: &str, known: &[&str]) -> Failure {
    let said = sanitize(name, LONGEST);
    Failure::usage(match nearest(name, known.iter().copied()) {
        Some(near) => {
            console.texts.format(&format!("cli-unknown-{what}-near"), &args! { "name" => said, "near" => near })
        }
        None => {
            console.texts.format(&format!("cli-unknown-{what}"), &args! { "name" => said, "known" => known.join(", ") })
        }
    })
}

/// A file's text. No more than a content file may have is read, whatever the file is.
///
/// # Errors
/// The file cannot be opened or read (4); it is too large or no text (3).
pub(super) fn text(name: &str, console: &Console) -> Result<Text, Failure> {
    let (bytes, size) = read(name, console)?;
    parsed(name, &bytes, size, console)
}

fn read(name: &str, console: &Console) -> Result<(Vec<u8>, usize), Failure> {
    let path = Path::new(name);
    bytes(path, CONTENT_LIMIT).map_err(|error| Failure::reading(path, &error, console))
}

fn parsed(name: &str, bytes: &[u8], size: usize, console: &Console) -> Result<Text, Failure> {
    let read = if size > CONTENT_LIMIT {
        let kind = IssueKind::TooLarge { bytes: size, limit: CONTENT_LIMIT };
        Err(Issue { file: name.to_owned(), place: None, path: FieldPath::root(), kind }.into())
    } else {
        RonFile::from_bytes(name, bytes, CONTENT_LIMIT)
    };
    match read {
        Ok(file) => Ok(Text { name: name.to_owned(), text: file.text().to_owned() }),
        Err(issues) => Err(Failure::issues(&issues, "", console)),
    }
}

/// A table's text, as spreadsheets save it.
///
/// # Errors
/// As [`text`]; it is in no encoding of ours, or no text at all (3).
pub(super) fn table(name: &str, console: &Console) -> Result<Text, Failure> {
    let (bytes, size) = read(name, console)?;
    if size <= CONTENT_LIMIT && (str::from_utf8(&bytes).is_err() || bytes.contains(&0)) {
        let told = args! { "path" => sanitize(name, LONGEST) };
        return Err(Failure::new(Exit::Unreadable, console.texts.format("cli-calibrate-no-text", &told)));
    }
    parsed(name, &bytes, size, console)
}

/// The bytes of a file, at most one more than `limit`, and how many it has.
pub(super) fn bytes(path: &Path, limit: usize) -> io::Result<(Vec<u8>, usize)> {
    let handed_over = ["/dev/fd/", "/dev/stdin", "/proc/self/fd/"].iter().any(|place| path.starts_with(place));
    if !handed_over && fs::metadata(path).is_ok_and(|about| !about.is_file() && !about.is_dir()) {
        // A pipe that nobody writes to would keep us waiting; one that a shell hands over is written to.
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let file = File::open(path)?;
    let about = file.metadata()?;
    if about.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let mut bytes = Vec::new();
    file.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    let size = usize::try_from(about.len()).unwrap_or(usize::MAX).max(bytes.len());
    Ok((bytes, size))
}
