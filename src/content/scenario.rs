//! A scenario as a RON file: its form, what is right in it, and how it becomes the simulation's scenario.
//!
//! The form is grouped as the simulation's structs are, one file a group. [`check`] judges ranges and
//! references, [`sanity`] whether the numbers make sense together, `texts` the words it brings; `build` makes the
//! simulation's scenario of what passed. `docs/scenario-format.md` is made from this form.

pub mod bet;
mod build;
pub mod check;
pub mod company;
pub mod difficulty;
pub mod levels;
mod lint;
pub mod listing;
pub mod machines;
pub mod market;
pub mod money;
pub mod night;
pub mod people;
pub mod references;
pub mod sanity;
pub mod series;
mod silence;
mod texts;
pub mod verdict;

use serde::{Deserialize, Serialize};

use crate::content::events::{CardFile, Written};
use crate::content::field_path::FieldPath;
use crate::content::position::PositionFile;
use crate::content::ron_file::RonFile;
use crate::text::ScenarioTexts;

use bet::{MigrationFile, TierFile, VendorFile};
use company::{GridFile, OrganisationFile};
use difficulty::DifficultiesFile;
use levels::LevelsFile;
use machines::{MachinesFile, PlatformFile};
use market::{EconomyFile, MarketFile, RivalFile, RivalRuleFile};
use money::{DatedFile, FinanceFile, FulfilmentFile, OpeningFile, PledgeDateFile, SiteFile, SuppliersFile};
use night::{NightFile, StepFile};
use people::{EngineersFile, UrgencyFile};
use references::ReferencesFile;
use series::Series;
use verdict::{SignalsFile, VerdictFile};

/// The version of the format that is written, and the latest that is read.
pub const FORMAT: u64 = 1;

/// A scenario file.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Scenario")]
#[expect(missing_docs, reason = "each field is the group it is named after")]
pub struct ScenarioFile {
    /// Version of the format.
    pub format: u64,
    /// Name, as typed on the command line.
    pub name: String,
    /// The scenario's own words, for scenarios that are not built in.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub texts: TextsFile,
    /// The story of the game in whose words it is told, when that is not the flagship's.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub story: String,
    /// First quarter, as `2000Q1`.
    pub first: String,
    pub spans: SpansFile,
    pub opening: OpeningFile,
    pub levels: LevelsFile,
    pub dated: Vec<DatedFile>,
    /// Quarters in which everybody is asked for a forecast of cash, as `2000Q4`.
    #[serde(default)]
    pub forecasts: Vec<String>,
    /// Dates for which a profit can be pledged, the nearest first; of a file that does not say, the ends of its second and
    /// of its third year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pledges: Option<Vec<PledgeDateFile>>,
    pub market: MarketFile,
    pub economy: EconomyFile,
    pub rival_rule: RivalRuleFile,
    pub rivals: Vec<RivalFile>,
    pub machines: MachinesFile,
    pub platforms: Vec<PlatformFile>,
    /// Load by week of the year over its quarter's peak.
    pub weeks: Series,
    pub engineers: EngineersFile,
    pub migration: MigrationFile,
    pub tiers: Vec<TierFile>,
    pub night: NightFile,
    pub night_steps: Vec<StepFile>,
    pub vendor: VendorFile,
    pub fulfilment: FulfilmentFile,
    pub sites: Vec<SiteFile>,
    pub suppliers: SuppliersFile,
    pub finance: FinanceFile,
    pub urgency: UrgencyFile,
    pub organisation: OrganisationFile,
    pub grid: GridFile,
    /// What the other difficulties change.
    #[serde(default, skip_serializing_if = "DifficultiesFile::is_empty")]
    pub difficulties: DifficultiesFile,
    pub verdict: VerdictFile,
    pub signals: SignalsFile,
    /// Cards of its own, which come before those of the decks it names.
    #[serde(default, skip_serializing)]
    pub deck: Vec<CardFile>,
    /// Names of the decks of cards.
    pub cards: Vec<String>,
    /// Names of decks that whoever begins a game may add, before the others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub optional_cards: Vec<String>,
    /// What a finished game is compared with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub references: Option<ReferencesFile>,
    /// Where games begin, when that is not the opening: written by `scenarios from`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<PositionFile>,
}

/// A scenario's own words, as Fluent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Texts")]
pub struct TextsFile {
    /// English.
    #[serde(default)]
    pub en: String,
    /// Korean; empty falls back to English.
    #[serde(default)]
    pub ko: String,
}

impl ScenarioFile {
    /// The cards of its own, as they stand in its file.
    #[must_use]
    pub fn own_cards<'a>(&'a self, file: &RonFile<'a>) -> Written<'a> {
        Written { file: *file, path: FieldPath::from("deck"), cards: &self.deck }
    }

    /// The words it brings and asks for.
    #[must_use]
    pub fn words(&self) -> ScenarioTexts<'_> {
        ScenarioTexts { en: &self.texts.en, ko: &self.texts.ko, story: &self.story }
    }
}

impl TextsFile {
    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.en.is_empty() && self.ko.is_empty()
    }
}

/// Lengths by form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Spans")]
#[expect(missing_docs, reason = "the forms of a game")]
pub struct SpansFile {
    pub sprint: SpanFile,
    pub full: SpanFile,
    pub long: SpanFile,
}

/// Where a form starts and how long it lasts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Span")]
pub struct SpanFile {
    /// First decided quarter, as `2000Q3`.
    pub first: String,
    /// Quarters decided by the player.
    pub decided: u16,
    /// Quarters in all.
    pub quarters: u16,
}
