//! One game, one process: a lock that the system lets go of with the process that holds it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::disk;
use super::error::StoreError;

/// A held lock. The file stays behind, empty and hidden: taking it away could free what somebody else has locked.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
    path: PathBuf,
}

impl Lock {
    /// Lets go of a save that is no more; then the file may go, too.
    pub(super) fn discard(self) {
        let _ = fs::remove_file(&self.path);
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
    let file = options.write(true).create(true).truncate(false).open(&path).map_err(|error| failed(&error))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(StoreError::InUse { path: save.to_owned() }),
        // Some file systems have no locks; then care is the player's.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
        Err(TryLockError::Error(error)) => return Err(failed(&error)),
    }
    Ok(Lock { _file: file, path })
}

fn path_of(save: &Path) -> PathBuf {
    let name = save.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    save.with_file_name(format!(".{name}.lock"))
}
