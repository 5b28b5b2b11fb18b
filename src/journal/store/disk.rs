//! Bytes on the disk: read up to a limit, written whole or not at all.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use crate::content::ron_file::SAVE_LIMIT;

/// Reads a file, one byte more than a save may have at most: then it is too large, and the reader says so.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    // A pipe or a device would keep us waiting.
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !about.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(SAVE_LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Replaces a file by these bytes; when this returns, they are on the disk.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let file = beside(path, bytes)?;
    file.persist(path).map_err(|error| error.error)?;
    settle(path);
    Ok(())
}

/// Writes a file that is not there yet; when this returns, it is on the disk.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let file = beside(path, bytes)?;
    file.persist_noclobber(path).map_err(|error| error.error)?;
    settle(path);
    Ok(())
}

/// Writes a file into a folder that is there, whole or not at all; what is no plain file is written into.
pub(super) fn write_whole(path: &Path, bytes: &[u8], replace: bool) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(about) if !about.is_file() => return fs::write(path, bytes),
        Ok(_) if !replace => return Err(io::ErrorKind::AlreadyExists.into()),
        // Through a link that the owner has laid.
        Ok(_) => return write(&fs::canonicalize(path)?, bytes),
        Err(_) => {}
    }
    fs::metadata(folder(path))?;
    write_new(path, bytes)
}

/// Deletes a file.
pub(super) fn delete(path: &Path) -> io::Result<()> {
    fs::remove_file(path)?;
    settle(path);
    Ok(())
}

/// The folder a file lies in.
pub(super) fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

/// The bytes in a file without a name of its own yet, in the same folder and on the disk.
fn beside(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = folder(path);
    fs::create_dir_all(folder)?;
    let mut builder = Builder::new();
    builder.prefix(".save-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any file of the player: a save is handed in, shown, copied. Temporary files are private otherwise.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Puts a new name in a folder on the disk, where folders can be.
fn settle(path: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = File::open(folder(path)) {
        // The file itself is on the disk; some file systems cannot do this for folders.
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = path;
}
