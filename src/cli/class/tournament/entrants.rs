//! Who takes part: the files of a folder, and a game of each.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::agents::{self, Limits, Running};
use crate::analysis::play::{Rules, play};
use crate::analysis::strategy::Strategy;
use crate::args;
use crate::classroom::tournament::entry::{ENDING, command};
use crate::classroom::tournament::{Outcome, Trouble};
use crate::cli::class::said;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::sources::{self, Found};
use crate::content::strategy;
use crate::journal::{Game as Played, Setup};
use crate::sim::luck::Luck;
use crate::sim::scenario::{Difficulty, Form, Scenario};
use crate::sim::verdict::Verdict;
use crate::text::{Texts, sanitize};

/// Most entrants of a folder.
const MOST: usize = 2000;
/// Longer names are cut.
const LONGEST_NAME: usize = 60;
/// Of a program's files that its command names, so much decides whether it is still the same program.
const LARGEST: usize = 16 << 20;

/// Who takes part.
pub(super) struct Entry {
    pub(super) name: String,
    /// Changes with whatever decides how it plays, as far as that can be seen from its files.
    pub(super) fingerprint: String,
    plays: Plays,
}

enum Plays {
    Strategy(Box<Strategy>),
    Program(Vec<String>),
}

/// Everybody in a folder, by name. What cannot be read is told and takes no part.
///
/// # Errors
/// The folder cannot be read.
pub(super) fn read(
    dir: &Path,
    settings: &str,
    scenario: &Scenario,
    console: &mut Console,
) -> Result<Vec<Entry>, Failure> {
    let listed = fs::read_dir(dir).map_err(|error| Failure::reading(dir, &error, console))?;
    let mut paths: Vec<_> = listed.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")));
    paths.sort();
    paths.retain(|path| is_handed_in(path, console));
    paths.truncate(MOST);
    let mut entries: Vec<Entry> = Vec::new();
    for path in paths {
        match entry(dir, &path, settings, scenario, console) {
            Ok(entry) => entries.push(entry),
            Err(failure) => console.complain(&failure.to_string()),
        }
    }
    Ok(entries)
}

/// Whether something is a file that can take part. A link may lead anywhere, and what is in its file would be read out;
/// nothing is passed over without a word but folders.
fn is_handed_in(path: &Path, console: &mut Console) -> bool {
    let why = match path.symlink_metadata() {
        Ok(about) if about.is_file() || about.is_dir() => return about.is_file(),
        Ok(about) if about.is_symlink() => "class-passed-link",
        _ => "class-passed-kind",
    };
    let told = args! { "file" => said(path), "reason" => console.texts.get(why) };
    console.complain(&console.texts.format("class-row-bad", &told));
    false
}

fn entry(dir: &Path, path: &Path, settings: &str, scenario: &Scenario, console: &Console) -> Result<Entry, Failure> {
    let shown = path.display().to_string();
    let file = sources::text(&shown, console)?;
    let mut hasher = blake3::Hasher::new();
    hasher.update(settings.as_bytes()).update(b"\n").update(file.text.as_bytes());
    let named = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let issues = |issues| Failure::issues(&issues, &file.text, console);
    let (bare, plays) = match named.strip_suffix(ENDING) {
        Some(bare) => {
            let words = command(&shown, &file.text).map_err(issues)?;
            for word in &words {
                let path = dir.join(word);
                if let Some(bytes) = path.is_file().then(|| sources::bytes(&path, LARGEST)).and_then(Result::ok) {
                    hasher.update(word.as_bytes()).update(&bytes.0);
                }
            }
            (bare, Plays::Program(words))
        }
        None => {
            let read = strategy::read(&shown, &file.text, scenario).map_err(issues)?;
            (
                named.strip_suffix(".ron").unwrap_or(&named),
                Plays::Strategy(Box::new(Strategy::compile(&read, scenario))),
            )
        }
    };
    // A strategy and a program may share a stem.
    let mark = if matches!(plays, Plays::Program(_)) { " (agent)" } else { "" };
    let name = format!("{}{mark}", sanitize(bare, LONGEST_NAME));
    let fingerprint = hasher.finalize().to_hex().as_str().chars().take(16).collect();
    Ok(Entry { name, fingerprint, plays })
}

/// What is played.
pub(super) struct Game<'a> {
    pub(super) found: &'a Found,
    pub(super) form: Form,
    pub(super) difficulty: Difficulty,
    pub(super) dir: &'a Path,
    pub(super) limits: Limits,
    pub(super) running: Arc<Running>,
    pub(super) texts: Texts,
}

impl Game<'_> {
    /// One game of an entrant.
    pub(super) fn play(&self, entry: &Entry, seed: u64) -> Outcome {
        match &entry.plays {
            Plays::Strategy(strategy) => {
                let rules = Rules::new(&self.found.scenario, self.form, self.difficulty);
                let (played, _) = play(&rules, strategy, Luck::new(seed), |_, _| {});
                outcome(seed, Some(&played.verdict), None, None)
            }
            Plays::Program(command) => {
                let setup = Setup {
                    scenario: self.found.meta.name.clone(),
                    form: self.form,
                    difficulty: self.difficulty,
                    seed,
                    ..Setup::default()
                };
                let mut game = Played::new(self.found.scenario.clone(), self.found.source(), setup);
                let (trouble, error) =
                    agents::play(command, self.dir, &mut game, &self.texts, &self.limits, &self.running);
                agents::finish(&mut game);
                outcome(seed, game.verdict().as_ref(), trouble, error)
            }
        }
    }
}

fn outcome(seed: u64, verdict: Option<&Verdict>, trouble: Option<Trouble>, error: Option<String>) -> Outcome {
    Outcome {
        seed,
        score: verdict.map_or(0.0, |verdict| verdict.score),
        value: verdict.map_or(0, |verdict| verdict.value.cents()),
        ending: verdict.map_or("none", |verdict| verdict.ending.id()).to_owned(),
        survived: verdict.is_some_and(|verdict| verdict.ending.survived()),
        trouble,
        error,
    }
}
