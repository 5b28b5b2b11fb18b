//! Bytes on the disk: read up to a limit, written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

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

/// Who may read a file that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Readers {
    /// Whoever may read the player's files; of a file that is replaced, whoever could read that.
    Usual,
    /// Its owner alone.
    Owner,
}

/// Writes a file into a folder that is there, whole or not at all; what is no plain file is written into.
pub(super) fn write_whole(path: &Path, bytes: &[u8], replace: bool, readers: Readers) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(about) if is_written_into(path, &about) => return into(path)?.write_all(bytes),
        Ok(_) if !replace => return Err(io::ErrorKind::AlreadyExists.into()),
        _ => {}
    }
    let mut whole = Whole::create_for(path, readers)?;
    whole.write_all(bytes)?;
    if replace { whole.finish() } else { whole.finish_new() }
}

/// Whether something is no file to be replaced: a pipe, a device, or a stream that a shell has opened, perhaps on a file.
fn is_written_into(path: &Path, about: &fs::Metadata) -> bool {
    !about.is_file() || ["/dev", "/proc"].iter().any(|place| path.starts_with(place))
}

fn into(path: &Path) -> io::Result<File> {
    OpenOptions::new().append(true).open(path)
}

/// A file while it is written: it takes its place when all of it is there, and until then what was there before stays.
/// What is no plain file, such as a pipe, is written into.
#[derive(Debug)]
pub struct Whole {
    place: PathBuf,
    written: Written,
}

#[derive(Debug)]
enum Written {
    Beside(NamedTempFile),
    Into(File),
}

impl Whole {
    /// A file that will lie at `path`, in a folder that is there.
    ///
    /// # Errors
    /// The folder is not there, or takes no file.
    pub fn create(path: &Path) -> io::Result<Self> {
        Self::create_for(path, Readers::Usual)
    }

    fn create_for(path: &Path, readers: Readers) -> io::Result<Self> {
        let place = match fs::metadata(path) {
            Ok(about) if about.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Ok(about) if is_written_into(path, &about) => {
                return Ok(Self { place: path.to_owned(), written: Written::Into(into(path)?) });
            }
            // Through a link that the owner has laid.
            Ok(_) => fs::canonicalize(path)?,
            Err(_) => path.to_owned(),
        };
        fs::metadata(folder(&place))?;
        Ok(Self { written: Written::Beside(nameless(&place, readers)?), place })
    }

    /// Where it lies while it is written, to be removed by whoever has to end at once.
    #[must_use]
    pub fn meanwhile(&self) -> Option<PathBuf> {
        match &self.written {
            Written::Beside(file) => Some(file.path().to_owned()),
            Written::Into(_) => None,
        }
    }

    /// It takes its place; when this returns, it is on the disk.
    ///
    /// # Errors
    /// The disk does not take it: then what was there before stays.
    pub fn finish(self) -> io::Result<()> {
        match self.written {
            Written::Beside(file) => {
                file.as_file().sync_all()?;
                file.persist(&self.place).map_err(|error| error.error)?;
                settle(&self.place);
                Ok(())
            }
            Written::Into(mut file) => file.flush(),
        }
    }

    /// The same where nothing lies there yet.
    fn finish_new(self) -> io::Result<()> {
        match self.written {
            Written::Beside(file) => {
                file.as_file().sync_all()?;
                file.persist_noclobber(&self.place).map_err(|error| error.error)?;
                settle(&self.place);
                Ok(())
            }
            Written::Into(mut file) => file.flush(),
        }
    }
}

impl Write for Whole {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.written {
            Written::Beside(file) => file.write(bytes),
            Written::Into(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.written {
            Written::Beside(file) => file.flush(),
            Written::Into(file) => file.flush(),
        }
    }
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
    fs::create_dir_all(folder(path))?;
    let mut file = nameless(path, Readers::Usual)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// A file without a name of its own yet, in the folder of `path`.
fn nameless(path: &Path, readers: Readers) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".save-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any file of the player: a save is handed in, shown, copied. Temporary files are private otherwise. What the
        // owner has shut stays shut.
        let before = fs::metadata(path).map(|about| about.permissions().mode() & 0o666);
        let mode = if readers == Readers::Owner { 0o600 } else { before.unwrap_or(0o666) | 0o200 };
        builder.permissions(fs::Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = readers;
    builder.tempfile_in(folder(path))
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
