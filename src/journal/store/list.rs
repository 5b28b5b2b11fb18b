//! What a folder of saves holds.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::error::StoreError;
use super::name::SaveName;
use super::{ENDING, read};
use crate::journal::save::Summary;

/// Most files of a folder that are looked into.
const MOST_LISTED: usize = 2_000;

/// What a folder of saves holds.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// The saves, the newest first; of equals in the order of their names.
    pub entries: Vec<Entry>,
    /// Older ones that were not looked into.
    pub left_out: usize,
}

/// A file in the folder of saves.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its name, where it is one that can be asked for.
    pub name: Option<SaveName>,
    /// The file.
    pub path: PathBuf,
    /// When it was last written.
    pub modified: SystemTime,
    /// What it holds.
    pub kept: Kept,
}

/// What a file holds.
#[derive(Clone, Debug)]
pub enum Kept {
    /// A save, and what it says of itself; whether that is so has not been verified.
    Save(Box<Summary>),
    /// Nothing that could be read, and why not.
    Unreadable(StoreError),
}

impl Entry {
    /// What the save says of itself, if it is one.
    #[must_use]
    pub fn save(&self) -> Option<&Summary> {
        match &self.kept {
            Kept::Save(summary) => Some(summary),
            Kept::Unreadable(_) => None,
        }
    }
}

/// The saves of a folder. No folder, no saves.
pub(super) fn list(folder: &Path) -> Result<Listing, StoreError> {
    let changed = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    let mut saves: Vec<(SystemTime, PathBuf)> = paths(folder)
        .map_err(|error| StoreError::looking(folder, &error))?
        .into_iter()
        .map(|path| (changed(&path), path))
        .collect();
    saves.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let left_out = saves.len().saturating_sub(MOST_LISTED);
    saves.truncate(MOST_LISTED);
    let entries = saves
        .into_iter()
        .map(|(modified, path)| Entry {
            name: name(&path),
            modified,
            kept: match read(&path) {
                Ok(save) => Kept::Save(Box::new(save.summary())),
                Err(error) => Kept::Unreadable(error),
            },
            path,
        })
        .collect();
    Ok(Listing { entries, left_out })
}

/// Whether the folder can be looked into, or is still to be made.
pub(super) fn look(folder: &Path) -> Result<(), StoreError> {
    match fs::read_dir(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::looking(folder, &error)),
        Err(_) => StoreError::in_the_way(folder).map_or(Ok(()), Err),
        Ok(_) => Ok(()),
    }
}

/// The names of the saves of a folder; none where there is no folder.
pub(super) fn names(folder: &Path) -> Vec<SaveName> {
    paths(folder).unwrap_or_default().iter().filter_map(|path| name(path)).collect()
}

/// The file of the folder that has this name once its letters are composed.
pub(super) fn named(folder: &Path, wanted: &SaveName) -> Option<PathBuf> {
    paths(folder).ok()?.into_iter().find(|path| name(path).as_ref() == Some(wanted))
}

fn name(path: &Path) -> Option<SaveName> {
    SaveName::new(path.file_stem()?.to_str()?).ok()
}

fn paths(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let files = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        files => files?,
    };
    let paths = files
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == ENDING))
        .filter(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')));
    Ok(paths.collect())
}
