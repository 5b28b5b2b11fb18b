//! What lies in the file of a game that is played: what was written there last, or what somebody else put there since.

use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::disk;
use super::name::SaveName;
use crate::content::ron_file::SAVE_LIMIT;

/// More names than are ever taken.
const MOST_TRIED: u32 = 1_000;

/// What was seen in a file.
#[derive(Debug)]
pub(super) struct Seen {
    text: blake3::Hash,
    /// When it was written and how many bytes it had: what is still so was not touched.
    stamp: Option<(SystemTime, u64)>,
}

impl Seen {
    /// What has just been written into a file.
    pub(super) fn written(path: &Path, text: &[u8]) -> Self {
        let about = fs::metadata(path).ok();
        Self { text: blake3::hash(text), stamp: about.as_ref().and_then(stamp) }
    }

    /// What lies in a file now; nothing where it cannot be read.
    pub(super) fn at(path: &Path) -> Option<Self> {
        // The stamp first: what is written between the two is noticed.
        let stamp = stamp(&fs::metadata(path).ok()?);
        let (bytes, _) = disk::read(path).ok()?;
        Some(Self { text: blake3::hash(&bytes), stamp })
    }

    /// Whether somebody else has put something else there.
    pub(super) fn is_changed(&self, path: &Path) -> bool {
        // What has gone, or is no file any more, cannot be lost by writing.
        let Some(about) = fs::metadata(path).ok().filter(Metadata::is_file) else { return false };
        if self.stamp.is_some() && self.stamp == stamp(&about) {
            return false;
        }
        match disk::read(path) {
            Ok((bytes, size)) => size > SAVE_LIMIT || blake3::hash(&bytes) != self.text,
            Err(_) => true,
        }
    }
}

fn stamp(about: &Metadata) -> Option<(SystemTime, u64)> {
    Some((about.modified().ok()?, about.len()))
}

/// Gives what lies at `path` a name of its own beside it, and says which.
pub(super) fn set_aside(path: &Path) -> io::Result<PathBuf> {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let name = SaveName::new(&stem).unwrap_or_else(|_| SaveName::near(&stem));
    for number in 2..MOST_TRIED {
        let aside = path.with_file_name(format!("{}.{}", name.followed_by(number), super::ENDING));
        // A second name for the file itself: it is there at every moment, and takes no room on a disk that is full.
        let kept = fs::hard_link(path, &aside).or_else(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => Err(error),
            // Some file systems give a file one name only.
            _ => disk::write_new(&aside, &fs::read(path)?),
        });
        match kept {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            kept => return kept.map(|()| aside),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}
