//! A game that is not on the disk as it stands, and what is said of that.

use crate::args;
use crate::text::Texts;

/// Why a game is not on the disk as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotKept {
    /// What was in the way, in a sentence.
    pub reason: String,
    /// Whether an older state of it is there.
    pub begun: bool,
}

impl NotKept {
    /// What is on the disk instead, and why.
    #[must_use]
    pub fn said(&self, texts: &Texts) -> String {
        texts.format("cli-not-kept", &args! { "disk" => self.disk(), "reason" => self.reason.as_str() })
    }

    /// What leaving it would cost.
    #[must_use]
    pub fn warning(&self, texts: &Texts) -> String {
        texts.format("dialog-unkept-words", &args! { "disk" => self.disk() })
    }

    const fn disk(&self) -> &'static str {
        if self.begun { "older" } else { "nothing" }
    }
}
