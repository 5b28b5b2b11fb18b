//! Files of ours beside the saves: one that cannot be read is put aside, never lost.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// Files that were put aside, at most; then the last is replaced.
const MOST: usize = 9;

/// Gives a file another name in its folder, and says which.
///
/// # Errors
/// The system does not let it be renamed.
pub(super) fn put_aside(path: &Path) -> io::Result<PathBuf> {
    let name = |number: usize| path.with_extension(format!("damaged-{number}"));
    let aside = (1..MOST).map(name).find(|name| name.symlink_metadata().is_err()).unwrap_or_else(|| name(MOST));
    fs::rename(path, &aside)?;
    Ok(aside)
}
