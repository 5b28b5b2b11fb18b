//! The files of a folder of submissions: what can be graded, what cannot and why, what the system has put there.

use std::fs::{DirEntry, FileType};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use super::super::console::Console;
use super::super::failure::{Exit, Failure};
use super::super::sources;
use super::{LONGEST, said};
use crate::args;
use crate::classroom::roster::Platform;
use crate::classroom::submission::Handed;
use crate::content::ron_file::SAVE_LIMIT;
use crate::text::{Texts, sanitize};

/// Most files of a class.
const MOST_FILES: usize = 10_000;
/// Folders within folders that are looked into: platforms pack one for each student.
const DEEPEST: usize = 3;
/// What operating systems put into folders and archives, and the game beside saves, in small letters; nobody handed it in.
const OF_SYSTEM: [&str; 6] = [".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", ".directory"];
/// Beginnings of names of the same kind: what a Mac puts beside each file, and network folders beside open ones.
const OF_SYSTEM_BEFORE: [&str; 2] = ["._", ".fuse_hidden"];

/// Something that lies in the folder.
pub(super) struct Found {
    path: PathBuf,
    /// Why it is not read: the id of a message.
    passed: Option<&'static str>,
}

impl Found {
    /// It as it was handed in. No more of it is read than a save may have.
    pub(super) fn handed(&self, folder: &Path, texts: &Texts) -> Handed {
        let path = &self.path;
        let name = path.strip_prefix(folder).unwrap_or(path).display().to_string();
        let name = sanitize(&name, LONGEST);
        let changed = path.symlink_metadata().and_then(|about| about.modified()).ok();
        let received = changed.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let received = received.and_then(|since| i64::try_from(since.as_secs()).ok());
        let failed =
            |why: String| Handed { name: name.clone(), bytes: Vec::new(), size: 0, received, failed: Some(why) };
        match self.passed {
            Some(why) => failed(texts.get(why)),
            None => match sources::bytes(path, SAVE_LIMIT) {
                Ok((bytes, size)) => Handed { name, bytes, size, received, failed: None },
                Err(error) => failed(error.to_string()),
            },
        }
    }
}

/// What lies in a folder, in order, and how much of it the system or the game has put there. Nothing else is passed over: what is not
/// read is told with its reason. `ours` are files that an earlier run has written.
///
/// # Errors
/// It is no folder, cannot be read, or holds too much.
pub(super) fn files(folder: &Path, ours: &[&Path], console: &Console) -> Result<(Vec<Found>, usize), Failure> {
    if !folder.is_dir() {
        return Err(Failure::new(Exit::Io, console.texts.format("class-folder", &args! { "path" => said(folder) })));
    }
    let (mut found, mut of_system, mut folders) = (Vec::new(), 0, vec![(folder.to_path_buf(), 0)]);
    while let Some((folder, depth)) = folders.pop() {
        let entries = folder.read_dir().map_err(|error| Failure::reading(&folder, &error, console))?;
        for entry in entries {
            let entry = entry.map_err(|error| Failure::reading(&folder, &error, console))?;
            let path = entry.path();
            if is_of_system(&entry) {
                of_system += 1;
                continue;
            }
            let kind = entry.file_type().ok();
            let passed = passed_over(&entry, kind, depth);
            if kind.is_some_and(|kind| kind.is_dir()) && passed.is_none() {
                folders.push((path, depth + 1));
            } else if passed.is_some() || !ours.iter().any(|out| is_ours(&path, out)) {
                found.push(Found { path, passed });
            }
            if found.len() > MOST_FILES {
                let told = args! { "path" => said(&folder), "limit" => MOST_FILES };
                return Err(Failure::new(Exit::NotSo, console.texts.format("class-too-many", &told)));
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok((found, of_system))
}

fn is_of_system(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy().to_lowercase();
    let lock = name.starts_with('.') && name.ends_with(".ron.lock");
    lock || OF_SYSTEM.contains(&name.as_str()) || OF_SYSTEM_BEFORE.iter().any(|before| name.starts_with(before))
}

/// Why something is not read, if it is not: a link may lead anywhere, a pipe may never end, and what is hidden nobody has
/// seen hand in.
fn passed_over(entry: &DirEntry, kind: Option<FileType>, depth: usize) -> Option<&'static str> {
    let hidden = entry.file_name().to_string_lossy().starts_with('.');
    match kind {
        None => Some("class-passed-kind"),
        Some(kind) if kind.is_symlink() => Some("class-passed-link"),
        Some(kind) if kind.is_dir() && hidden => Some("class-passed-hidden-folder"),
        Some(kind) if kind.is_dir() => (depth >= DEEPEST).then_some("class-passed-deep"),
        Some(kind) if !kind.is_file() => Some("class-passed-kind"),
        Some(_) => hidden.then_some("class-passed-hidden"),
    }
}

/// Whether a file is one that an earlier run has written: `out`, or a table beside it.
fn is_ours(path: &Path, out: &Path) -> bool {
    let tables = Platform::ALL.map(|platform| out.with_extension(format!("{}.csv", platform.name())));
    let same =
        |other: &Path| other.canonicalize().is_ok_and(|other| path.canonicalize().is_ok_and(|path| path == other));
    same(out) || tables.iter().any(|table| same(table))
}
