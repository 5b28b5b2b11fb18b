//! Legend and record: what is told and what is on record, with sources and how far they can be trusted.
//!
//! The words are texts under `record-<id>`; here is where they come from.

use serde::Deserialize;

use super::issues::Issues;
use super::ron_file::{CONTENT_LIMIT, RonFile};
use crate::text::Texts;

/// The file that comes with the game.
const SOURCE: &str = include_str!("../../assets/record/legend.ron");
/// The version of its format.
const FORMAT: u64 = 1;

/// How far a source can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Confidence", rename_all = "snake_case")]
pub enum Confidence {
    /// Read in a filing.
    Filing,
    /// A filing's figure, seen in a transcription or a quotation.
    Transcribed,
    /// A release of the company.
    Release,
    /// Journalism, or a paper.
    Press,
    /// Somebody's memory, published.
    Memoir,
    /// A company's own account, later.
    Company,
    /// From other rows.
    Computed,
    /// From memory, not verified.
    Recalled,
    /// An opinion, and said so.
    Judgement,
}

impl Confidence {
    /// Id of its text.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Filing => "confidence-filing",
            Self::Transcribed => "confidence-transcribed",
            Self::Release => "confidence-release",
            Self::Press => "confidence-press",
            Self::Memoir => "confidence-memoir",
            Self::Company => "confidence-company",
            Self::Computed => "confidence-computed",
            Self::Recalled => "confidence-recalled",
            Self::Judgement => "confidence-judgement",
        }
    }
}

/// Where something comes from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Source", deny_unknown_fields)]
pub struct Source {
    /// The message that names the source and what of it, or else its title as it is printed: see [`words`].
    pub source: String,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// What is told beside what is on record.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Dispute", deny_unknown_fields)]
pub struct Dispute {
    /// Its texts are `record-<id>`, `.legend` and `.record`.
    pub id: String,
    /// Where the legend is told.
    pub legend: Vec<Source>,
    /// Where the record stands.
    pub record: Vec<Source>,
}

/// A dated figure of the record.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Figure", deny_unknown_fields)]
pub struct Figure {
    /// Its text is `record-figure-<id>`.
    pub id: String,
    /// When, as exactly as is known: `2000-06-22`, `2000-Q3`, `2001`.
    pub date: String,
    /// Where it comes from, as in [`Source`].
    pub source: String,
    /// How far that can be trusted.
    pub confidence: Confidence,
}

/// Legend and record.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Legend", deny_unknown_fields)]
pub struct Legend {
    /// Version of the format.
    pub format: u64,
    /// Where they differ, or are thought to.
    pub disputes: Vec<Dispute>,
    /// Dates and figures, in order.
    pub figures: Vec<Figure>,
}

/// A source in words.
#[must_use]
pub fn words(source: &str, texts: &Texts) -> String {
    texts.try_get(source).unwrap_or_else(|| source.to_owned())
}

/// Legend and record as they come with the game.
///
/// # Errors
/// What is wrong with the file; a test holds that nothing is.
pub fn legend() -> Result<Legend, Issues> {
    RonFile::from_text("legend.ron", SOURCE, CONTENT_LIMIT)?.read_format(FORMAT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    /// Whether there are words for a source: a title is its own.
    fn is_named(source: &str, texts: &Texts) -> bool {
        !source.trim().is_empty() && (!source.starts_with("record-from-") || texts.has(source))
    }

    #[test]
    fn every_claim_has_its_words_and_its_sources() {
        let legend = legend().unwrap();
        assert!(legend.disputes.len() >= 8 && legend.figures.len() >= 12);
        for texts in Locale::ALL.map(Texts::new) {
            for dispute in &legend.disputes {
                for id in ["", ".legend", ".record"].map(|part| format!("record-{}{part}", dispute.id)) {
                    assert!(texts.has(&id), "{id}");
                }
                assert!(!dispute.legend.is_empty() && !dispute.record.is_empty(), "{}", dispute.id);
                for source in dispute.legend.iter().chain(&dispute.record) {
                    assert!(is_named(&source.source, &texts) && texts.has(source.confidence.message()));
                }
            }
            for figure in &legend.figures {
                assert!(texts.has(&format!("record-figure-{}", figure.id)), "{}", figure.id);
                assert!(is_named(&figure.source, &texts), "{}", figure.id);
            }
        }
        assert!(legend.figures.is_sorted_by(|a, b| a.date[..4] <= b.date[..4]));
    }

    #[test]
    fn the_identity_of_memoir_and_filing_holds() {
        // 71.2 and 53.8 million: technology and content in the third quarters of 2000 and 2001.
        let (before, after, machines) = (71.2_f64, 53.8, 21.0);
        assert!((0.8 * machines - (before - after)).abs() < 1.0);
        assert_eq!(((1.0 - after / before) * 100.0).round(), 24.0);
        let lines = [143.0, 42.0, 40.0, 28.0];
        let share = lines[3] / lines.iter().sum::<f64>();
        assert!((0.09..0.13).contains(&share), "{share}");
    }
}
