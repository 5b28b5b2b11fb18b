//! The folder of saves: the one room of the journal that touches files.
//!
//! A game is kept by a [`Keeper`]: it holds the game's lock, writes drafts in the background and waits for the
//! disk where something must not be lost. Names are confined to the folder; a file is replaced whole or not at
//! all; a disk that is lost is an error in the hand of the caller, and the game in memory goes on.

mod disk;
mod error;
mod keeper;
mod list;
mod lock;
mod name;
mod seen;
mod writer;

pub use disk::WholeFile;
pub use error::{StoreError, cause};
pub use keeper::Keeper;
pub use list::{Entry, Kept, Listing};
pub use name::{LONGEST_NAME, NameFault, SaveName};
pub use writer::Writer;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use crate::content::field_path::FieldPath;
use crate::content::foreign::Foreign;
use crate::content::issue::{Issue, IssueKind};
use crate::content::kind::{self, Kind};
use crate::content::nearest::nearest;
use crate::content::ron_file::SAVE_LIMIT;
use crate::journal::game::Game;
use crate::journal::save::{self, Save};
use crate::journal::shelf::Shelf;
use seen::Seen;

/// The folder beside which nothing else is asked for, where it exists.
const HERE: &str = "saves";
/// The game's folder in the platform's data folder.
const OURS: &str = "good-crisis";
/// What saves end with.
const ENDING: &str = "ron";

/// A folder of saves.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

impl Store {
    /// The folder asked for; else `./saves`, where that is; else the one in the platform's data folder. It is
    /// made when the first save is written.
    ///
    /// # Errors
    /// [`StoreError::NoFolder`] where the platform tells of none.
    pub fn open(asked: Option<&Path>) -> Result<Self, StoreError> {
        let here = Path::new(HERE);
        let folder = match asked {
            Some(asked) => asked.to_owned(),
            None if here.is_dir() => here.to_owned(),
            None => etcetera::choose_base_strategy()
                .map(|folders| folders.data_dir().join(OURS).join(HERE))
                .map_err(|_| StoreError::NoFolder)?,
        };
        Ok(Self { folder })
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The file of a save in this folder.
    #[must_use]
    pub fn path_of(&self, name: &SaveName) -> PathBuf {
        self.folder.join(format!("{name}.{ENDING}"))
    }

    /// The file that a person means by a path or a name in this folder: what has a separator in it, or ends with
    /// `.ron` and is there, is a path.
    ///
    /// # Errors
    /// A name that is none, or that no save has, with the nearest.
    pub fn find(&self, asked: impl AsRef<OsStr>) -> Result<PathBuf, StoreError> {
        let path = Path::new(asked.as_ref());
        // A path may hold bytes that are no letters; a name of ours has none.
        let asked = path.to_string_lossy();
        let is_ron = path.extension().is_some_and(|ending| ending == ENDING);
        if asked.contains(std::path::MAIN_SEPARATOR) || asked.contains('/') || (is_ron && path.exists()) {
            return Ok(path.to_owned());
        }
        let bare = asked.strip_suffix(".ron").unwrap_or(&asked);
        let name = SaveName::new(bare).map_err(StoreError::Name)?;
        // Some systems write the letters of a file's name in parts.
        let path = list::named(&self.folder, &name).unwrap_or_else(|| self.path_of(&name));
        match path.try_exists() {
            Ok(true) => return Ok(path),
            // Whoever reads it is told where it leads.
            _ if error::is_link(&path) => return Ok(path),
            // What cannot be looked into may hold it.
            Err(error) => return Err(StoreError::looking(&self.folder, &error)),
            Ok(false) => self.look()?,
        }
        let known: Vec<String> = list::names(&self.folder).iter().map(ToString::to_string).collect();
        let near = nearest(bare, known.iter().map(String::as_str)).map(str::to_owned);
        Err(StoreError::Unknown { name: bare.to_owned(), folder: self.folder.clone(), nearest: near })
    }

    /// Reads a save by path or name.
    ///
    /// # Errors
    /// It is not there, cannot be opened, or cannot be read as a save.
    pub fn read(&self, asked: impl AsRef<OsStr>) -> Result<Save, StoreError> {
        read(&self.find(asked)?)
    }

    /// Reads the save in this file.
    ///
    /// # Errors
    /// It cannot be opened, or cannot be read as a save.
    pub fn read_file(path: &Path) -> Result<Save, StoreError> {
        read(path)
    }

    /// Looks whether games can be kept in the folder, as far as can be seen before one is.
    ///
    /// # Errors
    /// It is there and is no folder, or cannot be looked into.
    pub fn look(&self) -> Result<(), StoreError> {
        list::look(&self.folder)
    }

    /// What the folder holds, the newest first. Files that cannot be read as saves are among them and say why.
    ///
    /// # Errors
    /// The folder is there and cannot be listed.
    pub fn list(&self) -> Result<Vec<Entry>, StoreError> {
        self.listing().map(|listing| listing.entries)
    }

    /// The same, with how many older saves are left out of it: of very many only the newest are looked into.
    ///
    /// # Errors
    /// The folder is there and cannot be listed.
    pub fn listing(&self) -> Result<Listing, StoreError> {
        list::list(&self.folder)
    }

    /// Names that no save has yet, the best first: `wish`, made a name if need be, with a number behind it if need be.
    fn free_names(&self, wish: &str) -> impl Iterator<Item = SaveName> {
        let wish = SaveName::near(wish);
        let numbered = wish.clone();
        let names = std::iter::once(wish).chain((2..1_000_000).map(move |number| numbered.followed_by(number)));
        // A link that leads nowhere takes its name all the same.
        names.filter(|name| self.path_of(name).symlink_metadata().is_err())
    }

    /// Begins to keep a game under a new name like `wish`: another one where that is taken meanwhile, or is held by a game
    /// whose file has gone.
    ///
    /// # Errors
    /// As [`Self::begin`].
    pub fn begin_near(&self, wish: &str, game: &Game) -> Result<Keeper, StoreError> {
        /// More names than games that are begun at once.
        const MOST_TRIED: usize = 100;
        let mut held = None;
        for name in self.free_names(wish).take(MOST_TRIED) {
            match self.begin(&name, game) {
                Err(taken @ (StoreError::InUse { .. } | StoreError::Exists { .. })) => held = Some(taken),
                begun => return begun,
            }
        }
        Err(held.unwrap_or_else(|| StoreError::Exists { name: wish.to_owned() }))
    }

    /// Begins to keep a game under a new name: when this returns, it is on the disk.
    ///
    /// # Errors
    /// The name is taken, or the disk does not take it.
    pub fn begin(&self, name: &SaveName, game: &Game) -> Result<Keeper, StoreError> {
        let path = self.path_of(name);
        let text = save::write(game);
        StoreError::of_size(&text)?;
        let lock = lock::take(&path)?;
        disk::write_new(&path, text.as_bytes()).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => StoreError::Exists { name: name.to_string() },
            _ => StoreError::writing(&path, &error),
        })?;
        lock::clear(&self.folder);
        let seen = Seen::written(&path, text.as_bytes());
        Ok(Keeper::new(path, Some(seen), lock))
    }

    /// Takes up a game where it was left, by path or name: as it stands, and its keeper.
    ///
    /// # Errors
    /// It is not there, is open elsewhere, came with the game, or is not what it says it is.
    pub fn resume(&self, asked: impl AsRef<OsStr>, shelf: &mut Shelf) -> Result<(Game, Keeper), StoreError> {
        let path = self.find(&asked)?;
        // Looked at before it is locked: what came with the game is let alone.
        if read(&path)?.summary().shipped {
            return Err(StoreError::Shipped { name: asked.as_ref().to_string_lossy().into_owned() });
        }
        let path = followed(path);
        let lock = lock::take(&path)?;
        lock::clear(&self.folder);
        let seen = Seen::at(&path);
        let game = read(&path)?.replay(shelf).map_err(|fault| StoreError::Fault(path.clone(), fault))?;
        Ok((game, Keeper::new(path, seen, lock)))
    }

    /// Writes the report of a game beside its save, and says where. Its name holds the game's state, so that no
    /// other game's is lost.
    ///
    /// # Errors
    /// The disk does not take it.
    pub fn write_report(&self, game: &Game, page: &str) -> Result<PathBuf, StoreError> {
        let setup = game.setup();
        let state: String = game.state_hash().to_string().chars().take(8).collect();
        let name = SaveName::near(&setup.scenario).followed_by(setup.seed).followed_by(state);
        let path = self.folder.join(format!("{name}.html"));
        disk::write(&path, page.as_bytes()).map_err(|error| StoreError::writing(&path, &error))?;
        Ok(path)
    }

    /// Writes a file of ours beside the saves, whole or not at all, and through no link.
    ///
    /// # Errors
    /// The disk does not take it.
    pub fn write_beside(&self, file: &'static str, text: &str) -> Result<(), StoreError> {
        let path = self.folder.join(file);
        disk::write(&path, text.as_bytes()).map_err(|error| StoreError::writing(&path, &error))
    }

    /// Deletes a save for good.
    ///
    /// # Errors
    /// It is not there, is open elsewhere, came with the game, or cannot be deleted.
    pub fn delete(&self, name: &SaveName) -> Result<(), StoreError> {
        let path = self.find(name.as_str())?;
        if read(&path).is_ok_and(|save| save.summary().shipped) {
            return Err(StoreError::Shipped { name: name.to_string() });
        }
        let file = followed(path.clone());
        let _lock = lock::take(&file)?;
        disk::delete(&path).map_err(|error| StoreError::writing(&path, &error))
    }
}

/// The save that a link leads to: it is locked and replaced where it lies, and the link goes on leading there.
fn followed(path: PathBuf) -> PathBuf {
    let file = if error::is_link(&path) { path.canonicalize().ok() } else { None };
    file.unwrap_or(path)
}

/// Reads a file as a save.
fn read(path: &Path) -> Result<Save, StoreError> {
    let (bytes, size) = disk::read(path).map_err(|error| StoreError::reading(path, &error))?;
    let file = path.display().to_string();
    if size > SAVE_LIMIT && Foreign::of_bytes(&file, &bytes).is_none() {
        let kind = IssueKind::TooLarge { bytes: size, limit: SAVE_LIMIT };
        return Err(StoreError::Unreadable(Issue { file, place: None, path: FieldPath::root(), kind }.into()));
    }
    Save::read(&file, &bytes).map_err(|issues| {
        let text = std::str::from_utf8(&bytes).unwrap_or_default();
        StoreError::Unreadable(kind::or_another(issues, Kind::Save, &file, text))
    })
}

/// Writes a file, whole or not at all: what is in the way of a disk that fails stays as it was. What is no plain file,
/// such as a pipe, is written into.
///
/// # Errors
/// The disk does not take it; without `replace`, it is there already.
pub fn write_whole(path: &Path, bytes: &[u8], replace: bool) -> std::io::Result<()> {
    disk::write_whole(path, bytes, replace, disk::Readers::Usual)
}

/// Writes a file in the same way that nobody but its owner may read, at no time.
///
/// # Errors
/// As [`write_whole`].
pub fn write_secret(path: &Path, bytes: &[u8], replace: bool) -> std::io::Result<()> {
    disk::write_whole(path, bytes, replace, disk::Readers::Owner)
}
