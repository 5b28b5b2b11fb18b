//! What is built in, by name, and scenarios from any source.
//!
//! Files are opened by callers; here are texts, embedded in the program or handed in.

use std::sync::Arc;

use crate::content::field_path::FieldPath;
use crate::content::issue::{Issue, IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::nearest::nearest;
use crate::content::ron_file::{CONTENT_LIMIT, RonFile};
use crate::content::scenario::{FORMAT, ScenarioFile};
use crate::sim::scenario::Scenario;

/// A scenario built into the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BuiltIn {
    /// Its name.
    pub name: &'static str,
    /// Its file's name, for messages.
    pub file: &'static str,
    /// Its text.
    pub source: &'static str,
}

/// The scenarios built in, the flagship first.
pub const SCENARIOS: &[BuiltIn] = &[BuiltIn {
    name: "dotcom-2000",
    file: "dotcom-2000.ron",
    source: include_str!("../../assets/scenarios/dotcom-2000.ron"),
}];

/// What is known of a scenario besides what the simulation takes.
#[derive(Clone, Debug, PartialEq)]
pub struct ScenarioMeta {
    /// Its name.
    pub name: String,
    /// Whether it is built in: then saves name it, else they embed it.
    pub built_in: bool,
    /// Its own words in English, as Fluent; empty for a built-in.
    pub texts_en: String,
    /// Its own words in Korean, as Fluent.
    pub texts_ko: String,
    /// Its source text, without a byte order mark.
    pub source: String,
    /// Hash of the source text's bytes.
    pub hash: blake3::Hash,
}

impl ScenarioMeta {
    /// The Fluent message that is the scenario's title.
    #[must_use]
    pub fn title(&self) -> String {
        format!("scenario-{}-title", self.name)
    }

    /// The Fluent message that describes the scenario in a few sentences.
    #[must_use]
    pub fn description(&self) -> String {
        format!("scenario-{}-description", self.name)
    }
}

/// The scenario built in under `name`.
///
/// # Errors
/// An unknown name, with the nearest one there is.
pub fn scenario(name: &str) -> Result<Arc<Scenario>, Issues> {
    built_in(name).map(|(scenario, _)| scenario)
}

/// The scenario built in under `name`, with what is known of it.
///
/// # Errors
/// As [`scenario`].
pub fn built_in(name: &str) -> Result<(Arc<Scenario>, ScenarioMeta), Issues> {
    let Some(found) = SCENARIOS.iter().find(|scenario| scenario.name == name) else {
        let kind = IssueKind::UnknownReference {
            what: Thing::Scenario,
            name: name.to_owned(),
            nearest: nearest(name, SCENARIOS.iter().map(|scenario| scenario.name)).map(str::to_owned),
        };
        return Err(Issue { file: name.to_owned(), place: None, path: FieldPath::root(), kind }.into());
    };
    let (scenario, meta) = from_source(found.file, found.source)?;
    Ok((scenario, ScenarioMeta { built_in: true, ..meta }))
}

/// A scenario from the text of a file known to people as `file_name`.
///
/// # Errors
/// Everything that is wrong with it: unreadable, out of range, referring to nothing, or making no sense.
pub fn from_source(file_name: &str, text: &str) -> Result<(Arc<Scenario>, ScenarioMeta), Issues> {
    let file = RonFile::from_text(file_name, text, CONTENT_LIMIT)?;
    let read: ScenarioFile = file.read_format(FORMAT)?;
    let meta = ScenarioMeta {
        name: read.name.clone(),
        built_in: false,
        texts_en: read.texts.en.clone(),
        texts_ko: read.texts.ko.clone(),
        source: file.text().to_owned(),
        hash: blake3::hash(file.text().as_bytes()),
    };
    Ok((Arc::new(read.build()), meta))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::render;

    #[test]
    fn the_flagship_is_there() {
        let scenario = scenario("dotcom-2000").unwrap_or_else(|issues| {
            panic!("{:#?}", render::lines(&issues, &|id, arguments| format!("{id} {arguments:?}")))
        });
        assert_eq!(scenario.name, "dotcom-2000");
    }
}
