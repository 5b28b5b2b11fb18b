//! One game, one process: a lock that the system lets go of with the process that holds it.

use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::disk;
use super::error::StoreError;

/// Times that a lock is tried for whose file others take away meanwhile.
const ATTEMPTS: usize = 20;
/// Files of locks that are looked at when those left behind are cleared.
const MOST_CLEARED: usize = 2_000;
/// A file that is younger may be one that somebody is about to lock.
const SETTLED: Duration = Duration::from_secs(60);

/// A held lock. Its file, empty and hidden, goes with it where the system tells one file from another of the same name:
/// elsewhere taking it away could free what somebody else has locked.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

/// It is taken away while it is still locked: whoever has it open already finds that it lies there no more.
impl Drop for Lock {
    fn drop(&mut self) {
        if CAN_TELL && lies_at(&self.file, &self.path) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Takes the lock of a save.
///
/// # Errors
/// Somebody else has it; its file cannot be made.
pub(super) fn take(save: &Path) -> Result<Lock, StoreError> {
    let path = path_of(save);
    let failed = |error: &io::Error| StoreError::writing(&path, error);
    fs::create_dir_all(disk::folder(&path)).map_err(|error| failed(&error))?;
    // A link or a pipe in a folder of somebody else's would have us make a file elsewhere, or wait.
    if fs::symlink_metadata(&path).is_ok_and(|about| !about.is_file()) {
        return Err(failed(&io::ErrorKind::InvalidInput.into()));
    }
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    let mut file = options.open(&path).map_err(|error| failed(&error))?;
    for attempt in 1.. {
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::InUse { path: save.to_owned() }),
            // Some file systems have no locks; then care is the player's.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => break,
            Err(TryLockError::Error(error)) => return Err(failed(&error)),
        }
        // Whoever had it took its file away between: what is locked now, nobody else would find.
        if lies_at(&file, &path) || attempt == ATTEMPTS {
            break;
        }
        file = options.open(&path).map_err(|error| failed(&error))?;
    }
    Ok(Lock { file, path })
}

/// Takes away the files of locks that programs left behind in a folder when they were killed: those that nobody holds.
pub(super) fn clear(folder: &Path) {
    let Some(files) = fs::read_dir(folder).ok().filter(|_| CAN_TELL) else { return };
    for entry in files.flatten().filter(|entry| is_name(&entry.file_name().to_string_lossy())).take(MOST_CLEARED) {
        let is_settled = |about: Metadata| {
            let age = about.modified().ok().and_then(|at| at.elapsed().ok());
            about.is_file() && about.len() == 0 && age.is_some_and(|age| age > SETTLED)
        };
        let path = entry.path();
        if fs::symlink_metadata(&path).is_ok_and(is_settled)
            && let Ok(file) = OpenOptions::new().write(true).open(&path)
            && file.try_lock().is_ok()
        {
            drop(Lock { file, path });
        }
    }
}

/// Whether the system says which file is which.
const CAN_TELL: bool = cfg!(unix);

/// Whether it is this file that lies there.
fn lies_at(file: &File, path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let which = |about: &Metadata| (about.dev(), about.ino());
        let both = file.metadata().and_then(|held| Ok((held, fs::symlink_metadata(path)?)));
        both.is_ok_and(|(held, there)| which(&held) == which(&there))
    }
    #[cfg(not(unix))]
    {
        let _ = (file, path);
        true
    }
}

/// Whether a file of this name is a lock's.
fn is_name(name: &str) -> bool {
    name.starts_with('.') && name.ends_with(".ron.lock")
}

fn path_of(save: &Path) -> PathBuf {
    let name = save.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    save.with_file_name(format!(".{name}.lock"))
}
