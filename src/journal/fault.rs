//! Why a save that could be read is not the game it says it is.

use crate::content::issues::Issues;
use crate::journal::chain::MODEL_VERSION;
use crate::sim::check::Rejection;
use crate::sim::luck;
use crate::sim::units::Quarter;

/// What is wrong with a save.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// Played with an earlier version of the model or of luck: it cannot be verified or continued, only replayed.
    OlderModel {
        /// The save's version of the model.
        found: u32,
    },
    /// Played with a later version of the model.
    NewerModel {
        /// The save's version of the model.
        found: u32,
    },
    /// Played with a later scheme of luck, whatever its model.
    NewerLuck {
        /// The save's scheme of luck.
        found: u32,
    },
    /// Its scenario is not known here, or its own copy of it cannot be read.
    Scenario(Issues),
    /// Its scenario has changed since.
    ScenarioDiffers {
        /// The scenario's name.
        name: String,
    },
    /// The scenario it brings along has another name than the one it says it is played on.
    ScenarioNamed {
        /// The name it says.
        name: String,
        /// The scenario's own.
        own: String,
    },
    /// How the game was begun was changed afterwards.
    Header,
    /// Another quarter was to be played here.
    WrongQuarter {
        /// The quarter that was to be played; none where the game was over.
        expected: Option<Quarter>,
        /// The quarter in the save.
        found: Quarter,
    },
    /// A quarter's decisions have no meaning.
    Decisions {
        /// Which quarter.
        quarter: Quarter,
        /// What is wrong with them.
        issues: Issues,
    },
    /// A quarter's decisions could not be carried out.
    Refused {
        /// Which quarter.
        quarter: Quarter,
        /// Why.
        rejections: Vec<Rejection>,
    },
    /// Playing a quarter again gives another game.
    Chain {
        /// The first such quarter.
        quarter: Quarter,
    },
    /// Draft, notes or the number of quarters are not those that were saved.
    Seal,
    /// The game is over, and the verdict is another; or it is not over and has one.
    Verdict,
}

impl Fault {
    /// The first bad quarter, where there is one.
    #[must_use]
    pub const fn quarter(&self) -> Option<Quarter> {
        match self {
            Self::WrongQuarter { found: quarter, .. }
            | Self::Decisions { quarter, .. }
            | Self::Refused { quarter, .. }
            | Self::Chain { quarter } => Some(*quarter),
            _ => None,
        }
    }

    /// The exit code of a command that needs the game: 3. `verify` ends with 1, except where there is nothing it
    /// could verify by: an unknown scenario, a later model.
    #[must_use]
    pub const fn exit_code(&self, verifying: bool) -> u8 {
        match self {
            Self::NewerModel { .. } | Self::NewerLuck { .. } | Self::Scenario(_) => 3,
            _ if verifying => 1,
            _ => 3,
        }
    }

    /// The Fluent message that says it of the save at `path`, and its arguments. `reason` is what issues or
    /// rejections say, in the reader's language; the caller has the words for these.
    #[must_use]
    pub fn describe(&self, path: &str, reason: &str) -> (&'static str, Vec<(&'static str, String)>) {
        let (id, mut arguments) = match self {
            Self::OlderModel { found } => ("error-save-older-model", versions(*found)),
            Self::NewerModel { found } => ("save-newer-model", versions(*found)),
            Self::NewerLuck { found } => {
                ("save-newer-luck", vec![("found", found.to_string()), ("known", luck::SCHEME.to_string())])
            }
            Self::Scenario(_) => ("save-scenario-unreadable", Vec::new()),
            Self::ScenarioDiffers { name } => ("error-save-scenario-differs", vec![("scenario", name.clone())]),
            Self::ScenarioNamed { name, own } => {
                ("save-scenario-named", vec![("scenario", name.clone()), ("own", own.clone())])
            }
            Self::Header => ("error-save-header-changed", Vec::new()),
            Self::WrongQuarter { expected: Some(expected), found } => {
                ("save-wrong-quarter", vec![("expected", expected.to_string()), ("found", found.to_string())])
            }
            Self::WrongQuarter { expected: None, found } => ("save-beyond-the-end", at(*found)),
            Self::Decisions { quarter, .. } => ("save-meaningless", at(*quarter)),
            Self::Refused { quarter, .. } => ("error-save-refused", at(*quarter)),
            Self::Chain { quarter } => ("error-save-chain-broken", at(*quarter)),
            Self::Seal => ("save-seal-broken", Vec::new()),
            Self::Verdict => ("save-verdict-wrong", Vec::new()),
        };
        arguments.push(("path", path.to_owned()));
        arguments.push(("reason", reason.to_owned()));
        (id, arguments)
    }
}

fn versions(found: u32) -> Vec<(&'static str, String)> {
    vec![("found", found.to_string()), ("known", MODEL_VERSION.to_string())]
}

fn at(quarter: Quarter) -> Vec<(&'static str, String)> {
    vec![("quarter", quarter.to_string())]
}

/// The fault of versions, if they are not ours.
pub(super) fn of_versions(model: u32, scheme: u32) -> Option<Fault> {
    if model > MODEL_VERSION {
        Some(Fault::NewerModel { found: model })
    } else if scheme > luck::SCHEME {
        Some(Fault::NewerLuck { found: scheme })
    } else if model < MODEL_VERSION || scheme < luck::SCHEME {
        Some(Fault::OlderModel { found: model })
    } else {
        None
    }
}
