//! What the store could not do, and the exit code that has.

use std::io;
use std::path::{Path, PathBuf};

use super::name::NameFault;
use crate::content::clean::short_line;
use crate::content::issues::Issues;
use crate::content::ron_file::SAVE_LIMIT;
use crate::journal::fault::Fault;

/// Longer paths are cut when told.
const LONGEST_PATH: usize = 400;

/// What the store could not do.
#[derive(Clone, Debug, PartialEq)]
pub enum StoreError {
    /// The platform tells of no folder for data.
    NoFolder,
    /// A name that no save can have.
    Name(NameFault),
    /// There is no such save.
    Unknown {
        /// As asked for.
        name: String,
        /// Where it was looked for.
        folder: PathBuf,
        /// The name most like it.
        nearest: Option<String>,
    },
    /// There is a save of that name already.
    Exists {
        /// The name.
        name: String,
    },
    /// Another process plays it.
    InUse {
        /// The save.
        path: PathBuf,
    },
    /// It came with the game.
    Shipped {
        /// As asked for.
        name: String,
    },
    /// It cannot be read as a save.
    Unreadable(Issues),
    /// It is not the game it says it is.
    Fault(PathBuf, Fault),
    /// Something that is no folder is where a folder has to be.
    NotAFolder {
        /// What is there.
        path: PathBuf,
        /// It is a link that leads nowhere.
        loose: bool,
    },
    /// It is a link that leads to no file.
    Link {
        /// The link.
        path: PathBuf,
        /// Where it leads; nothing where it leads in a circle.
        to: Option<PathBuf>,
    },
    /// There is no such file.
    NotFound {
        /// The file.
        path: PathBuf,
    },
    /// The system does not let it be read.
    CannotRead {
        /// The file.
        path: PathBuf,
        /// What kind of trouble it is.
        kind: io::ErrorKind,
        /// What the system said.
        cause: String,
    },
    /// It would be larger than what is read again.
    TooLarge {
        /// Its size, bytes.
        bytes: usize,
    },
    /// The system does not let it be written.
    CannotWrite {
        /// The file.
        path: PathBuf,
        /// What kind of trouble it is.
        kind: io::ErrorKind,
        /// What the system said.
        cause: String,
    },
}

/// Whether a link lies there, wherever it leads.
pub(super) fn is_link(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|about| about.is_symlink())
}

/// What the system said at the bottom of it: what was wrapped around that names files of ours that nobody knows.
#[must_use]
pub fn cause(error: &io::Error) -> String {
    let said = error.to_string();
    // A temporary file is named behind what the system said, which is not to be had by itself.
    said.split_once(" at path \"").map_or(said.as_str(), |(said, _)| said).to_owned()
}

impl StoreError {
    /// What the system said to reading.
    pub(super) fn reading(path: &Path, error: &io::Error) -> Self {
        if let Some(found) = path.parent().and_then(Self::in_the_way) {
            return found;
        }
        Self::of_link(path, error).unwrap_or_else(|| Self::plainly(path, error))
    }

    fn plainly(path: &Path, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound { path: path.to_owned() },
            _ => Self::CannotRead { path: path.to_owned(), kind: error.kind(), cause: cause(error) },
        }
    }

    /// What is wrong with a link, where what was to be read is one and that is what is wrong.
    fn of_link(path: &Path, error: &io::Error) -> Option<Self> {
        let to = path.read_link().ok()?;
        match error.kind() {
            io::ErrorKind::NotFound => Some(Self::Link { path: path.to_owned(), to: Some(to) }),
            io::ErrorKind::PermissionDenied | io::ErrorKind::IsADirectory | io::ErrorKind::InvalidInput => None,
            // The system has no stable name for it. Where the way to the file is the trouble, it is a circle.
            _ => path.metadata().is_err().then(|| Self::Link { path: path.to_owned(), to: None }),
        }
    }

    /// What the system said to writing.
    pub(super) fn writing(path: &Path, error: &io::Error) -> Self {
        let otherwise = || Self::CannotWrite { path: path.to_owned(), kind: error.kind(), cause: cause(error) };
        path.parent().and_then(Self::in_the_way).unwrap_or_else(otherwise)
    }

    /// What the system said to looking into a folder.
    pub(super) fn looking(folder: &Path, error: &io::Error) -> Self {
        Self::in_the_way(folder).unwrap_or_else(|| Self::plainly(folder, error))
    }

    /// What is no folder on a way of folders, where there is such a thing. The system names the end of the way instead.
    pub(super) fn in_the_way(folder: &Path) -> Option<Self> {
        let found = folder.ancestors().find(|folder| folder.symlink_metadata().is_ok())?;
        match found.metadata() {
            Ok(about) if about.is_dir() => None,
            Ok(_) => Some(Self::NotAFolder { path: found.to_owned(), loose: false }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Some(Self::NotAFolder { path: found.to_owned(), loose: true })
            }
            Err(_) => None,
        }
    }

    /// A text that could not be read again is not written.
    ///
    /// # Errors
    /// [`Self::TooLarge`].
    pub(super) const fn of_size(text: &str) -> Result<(), Self> {
        if text.len() > SAVE_LIMIT { Err(Self::TooLarge { bytes: text.len() }) } else { Ok(()) }
    }

    /// The exit code of a command that meets it: 2 what was asked for cannot be, 3 what cannot be read, 4 files.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Name(_) | Self::Unknown { .. } | Self::Exists { .. } | Self::Shipped { .. } => 2,
            Self::Unreadable(_) => 3,
            Self::Fault(_, fault) => fault.exit_code(false),
            Self::NoFolder
            | Self::InUse { .. }
            | Self::NotAFolder { .. }
            | Self::Link { .. }
            | Self::NotFound { .. }
            | Self::CannotRead { .. }
            | Self::TooLarge { .. }
            | Self::CannotWrite { .. } => 4,
        }
    }

    /// The Fluent message that says it, and its arguments; issues have sentences of their own (no message here).
    /// `reason` is what a fault's issues or rejections say in the reader's language.
    #[must_use]
    pub fn describe(&self, reason: &str) -> Option<(&'static str, Vec<(&'static str, String)>)> {
        let said = |path: &Path| short_line(&path.display().to_string(), LONGEST_PATH);
        Some(match self {
            Self::NoFolder => ("store-no-folder", Vec::new()),
            Self::Name(fault) => fault.describe(),
            Self::Unknown { name, folder, nearest: None } => {
                ("store-unknown", vec![("name", name.clone()), ("folder", said(folder))])
            }
            Self::Unknown { name, folder, nearest: Some(near) } => {
                ("store-unknown-near", vec![("name", name.clone()), ("folder", said(folder)), ("near", near.clone())])
            }
            Self::Exists { name } => ("store-exists", vec![("name", name.clone())]),
            Self::InUse { path } => ("error-save-locked", vec![("path", said(path))]),
            Self::Shipped { name } => ("store-shipped", vec![("name", name.clone())]),
            Self::Unreadable(_) => return None,
            Self::Fault(path, fault) => fault.describe(&said(path), reason),
            Self::NotAFolder { path, loose: false } => ("store-not-a-folder", vec![("path", said(path))]),
            Self::NotAFolder { path, loose: true } => ("store-loose-link", vec![("path", said(path))]),
            Self::Link { path, to: Some(to) } => ("store-link-loose", vec![("path", said(path)), ("to", said(to))]),
            Self::Link { path, to: None } => ("store-link-circle", vec![("path", said(path))]),
            Self::NotFound { path } => ("error-not-found", vec![("path", said(path))]),
            Self::CannotRead { path, cause, .. } => {
                ("error-cannot-read", vec![("path", said(path)), ("reason", cause.clone())])
            }
            Self::TooLarge { bytes } => {
                ("store-too-large", vec![("bytes", bytes.to_string()), ("limit", SAVE_LIMIT.to_string())])
            }
            Self::CannotWrite { path, cause, .. } => {
                ("error-cannot-write", vec![("path", said(path)), ("reason", cause.clone())])
            }
        })
    }
}
