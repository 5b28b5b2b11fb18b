//! The fields of a save as they stand in the file.

use serde::{Deserialize, Serialize};

use crate::content::decisions::WireDecisions;

/// A save.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Save", deny_unknown_fields)]
pub(super) struct SaveForm {
    pub(super) format: u64,
    pub(super) model: u32,
    pub(super) luck: u32,
    pub(super) scenario: ScenarioForm,
    pub(super) form: String,
    pub(super) difficulty: String,
    pub(super) seed: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) assignment: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) token: Option<String>,
    /// Which attempt it is, from 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) attempt: Option<u16>,
    /// The text of the exercise, so that it can be taken up wherever the save goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) exercise: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) shipped: bool,
    pub(super) opening: String,
    pub(super) quarters: Vec<QuarterForm>,
    /// Words by which the luck of later acts was released.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) released: Vec<ReleasedForm>,
    #[serde(default, skip_serializing_if = "WireDecisions::is_silent")]
    pub(super) draft: WireDecisions,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) uncovered: bool,
    /// Quarters whose range of cash was taken over from the finance chief; the open one may be among them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) taken_over: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) notes: Vec<NoteForm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) verdict: Option<VerdictForm>,
    pub(super) seal: String,
}

/// Which scenario; with its text, if it does not come with the game.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Scenario", deny_unknown_fields)]
pub(super) struct ScenarioForm {
    pub(super) name: String,
    pub(super) hash: String,
    /// Decks that were added to it, where it comes with the game.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) with: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
}

/// A quarter that has been closed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Quarter", deny_unknown_fields)]
pub(super) struct QuarterForm {
    pub(super) quarter: String,
    #[serde(default, skip_serializing_if = "WireDecisions::is_silent")]
    pub(super) decisions: WireDecisions,
    pub(super) hash: String,
}

/// A word that the game went on by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Released", deny_unknown_fields)]
pub(super) struct ReleasedForm {
    pub(super) quarter: String,
    pub(super) word: String,
}

/// What somebody wrote down in a quarter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Note", deny_unknown_fields)]
pub(super) struct NoteForm {
    pub(super) quarter: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) question: Option<String>,
    pub(super) text: String,
}

/// How it ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Verdict", deny_unknown_fields)]
pub(super) struct VerdictForm {
    pub(super) ending: String,
    pub(super) score: f64,
    pub(super) value: f64,
}
