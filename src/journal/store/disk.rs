//! Bytes on the disk: read up to a limit, written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::content::ron_file::SAVE_LIMIT;

/// Bytes of a file that is too large to be a save by which one tells what else it is.
const HEAD: u64 = 4_096;

/// Reads a file and says how many bytes it has. Of one that is larger than a save may be only the beginning is read.
pub(super) fn read(path: &Path) -> io::Result<(Vec<u8>, usize)> {
    // A pipe or a device would keep us waiting.
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !about.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let most = if about.len() > SAVE_LIMIT as u64 { HEAD } else { SAVE_LIMIT as u64 + 1 };
    let mut bytes = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    let size = usize::try_from(about.len()).unwrap_or(usize::MAX).max(bytes.len());
    Ok((bytes, size))
}

/// Replaces a file by these bytes; when this returns, they are on the disk.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    put(temporary_with(path, bytes)?, path, true)
}

/// Writes a file that is not there yet; when this returns, it is on the disk.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    put(temporary_with(path, bytes)?, path, false)
}

/// Who may read a file that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Readers {
    /// Whoever may read the player's files; of a file that is replaced, those who could read that, and nobody else.
    Usual,
    /// Its owner alone.
    Owner,
}

/// Writes a file into a folder that is there, whole or not at all; what is no plain file is written into.
pub(super) fn write_whole(path: &Path, bytes: &[u8], replace: bool, readers: Readers) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(about) if is_written_into(path, &about) => return stream(path)?.write_all(bytes),
        Ok(_) if !replace => return Err(io::ErrorKind::AlreadyExists.into()),
        _ => {}
    }
    let mut file = WholeFile::create_for(path, readers)?;
    file.write_all(bytes)?;
    file.end(replace)
}

/// Whether something is no file to be replaced: a pipe, a device, or a stream that a shell has opened, perhaps on a file.
fn is_written_into(path: &Path, about: &fs::Metadata) -> bool {
    !about.is_file() || ["/dev", "/proc"].iter().any(|place| path.starts_with(place))
}

fn stream(path: &Path) -> io::Result<File> {
    OpenOptions::new().append(true).open(path)
}

/// A file while it is written: it takes its place when all of it is there, and until then what was there before stays.
/// What is no plain file, such as a pipe, is written into.
#[derive(Debug)]
pub struct WholeFile {
    place: PathBuf,
    written: Written,
}

#[derive(Debug)]
enum Written {
    /// Beside its place, which it takes in the end.
    Temporary(NamedTempFile),
    /// Straight into a pipe or a device.
    Stream(File),
}

impl WholeFile {
    /// A file that will lie at `path`, in a folder that is there.
    ///
    /// # Errors
    /// The folder is not there, or takes no file; what lies there may only be read.
    pub fn create(path: &Path) -> io::Result<Self> {
        Self::create_for(path, Readers::Usual)
    }

    fn create_for(path: &Path, readers: Readers) -> io::Result<Self> {
        let place = match fs::metadata(path) {
            Ok(about) if about.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Ok(about) if is_written_into(path, &about) => {
                return Ok(Self { place: path.to_owned(), written: Written::Stream(stream(path)?) });
            }
            // A folder lets a file be replaced that its owner has shut.
            Ok(about) if about.permissions().readonly() => return Err(io::ErrorKind::PermissionDenied.into()),
            // Through a link that the owner has laid.
            Ok(_) => fs::canonicalize(path)?,
            Err(_) => path.to_owned(),
        };
        fs::metadata(folder(&place))?;
        Ok(Self { written: Written::Temporary(temporary(&place, readers)?), place })
    }

    /// Where it lies while it is written, to be removed by whoever has to end at once.
    #[must_use]
    pub fn meanwhile(&self) -> Option<PathBuf> {
        match &self.written {
            Written::Temporary(file) => Some(file.path().to_owned()),
            Written::Stream(_) => None,
        }
    }

    /// It takes its place; when this returns, it is on the disk.
    ///
    /// # Errors
    /// The disk does not take it: then what was there before stays.
    pub fn finish(self) -> io::Result<()> {
        self.end(true)
    }

    /// The same; without `replace`, only where nothing lies there.
    fn end(self, replace: bool) -> io::Result<()> {
        match self.written {
            Written::Temporary(file) => put(file, &self.place, replace),
            Written::Stream(mut file) => file.flush(),
        }
    }
}

impl Write for WholeFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.written {
            Written::Temporary(file) => file.write(bytes),
            Written::Stream(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.written {
            Written::Temporary(file) => file.flush(),
            Written::Stream(file) => file.flush(),
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

/// These bytes in a temporary file beside `path`, whose folder is made where it is not there.
fn temporary_with(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    fs::create_dir_all(folder(path))?;
    let mut file = temporary(path, Readers::Usual)?;
    file.write_all(bytes)?;
    Ok(file)
}

/// A temporary file takes its place; when this returns, it is on the disk. Without `replace`, only where nothing lies there.
fn put(file: NamedTempFile, place: &Path, replace: bool) -> io::Result<()> {
    file.as_file().sync_all()?;
    let put = if replace { file.persist(place) } else { file.persist_noclobber(place) };
    put.map_err(|error| error.error)?;
    settle(place);
    Ok(())
}

/// A file that will lie at `path`, under a name of its own in the same folder until then.
fn temporary(path: &Path, readers: Readers) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".good-crisis-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |about: &fs::Metadata| about.permissions().mode() & 0o777;
        let replaced = fs::metadata(path).ok().filter(|about| about.is_file() && readers == Readers::Usual);
        let wanted = replaced.as_ref().map(mode);
        // As any file of the player: a save is handed in, shown, copied. Temporary files are private otherwise.
        let usual = if readers == Readers::Owner { 0o600 } else { 0o666 };
        let file =
            builder.permissions(fs::Permissions::from_mode(wanted.unwrap_or(usual))).tempfile_in(folder(path))?;
        // What is new may have less than was asked for, by the player's own wish; what is replaced stays as open as it was.
        // Some file systems know one mode only, and refuse to be told.
        if let Some(wanted) = wanted
            && mode(&file.as_file().metadata()?) != wanted
        {
            file.as_file().set_permissions(fs::Permissions::from_mode(wanted))?;
        }
        Ok(file)
    }
    #[cfg(not(unix))]
    {
        let _ = readers;
        builder.tempfile_in(folder(path))
    }
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

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn what_is_replaced_stays_as_open_or_shut_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rows.csv");
        let mode = || path.metadata().unwrap().permissions().mode() & 0o777;
        let shut = |mode| fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        fs::write(&path, "of yesterday").unwrap();
        for open in [0o600, 0o644, 0o666, 0o640] {
            shut(open);
            write_whole(&path, b"whole", true, Readers::Usual).unwrap();
            assert_eq!(mode(), open);
            write(&path, b"save").unwrap();
            assert_eq!(mode(), open);
        }
        shut(0o444);
        let refused = write_whole(&path, b"whole", true, Readers::Usual).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::PermissionDenied);
        assert_eq!((fs::read(&path).unwrap(), mode()), (b"save".to_vec(), 0o444));
        shut(0o644);
        write_whole(&path, b"secret", true, Readers::Owner).unwrap();
        assert_eq!(mode(), 0o600);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }
}
