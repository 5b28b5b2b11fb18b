//! Whether a scenario that can be played says what its author means: dates that are played, strategies that fit, sources
//! with a reason, nothing in the file that a terminal would obey, words that are shown. A game is not refused for this.

mod room;
mod words;

use crate::content::field_path::FieldPath;
use crate::content::issue::{Issue, IssueKind};
use crate::content::issues::Issues;
use crate::content::place::Place;
use crate::content::ron_file::RonFile;
use crate::content::scenario::ScenarioFile;
use crate::content::strategy::library::strategy;
use crate::sim::scenario::{Form, Scenario};
use crate::sim::units::Quarter;
use crate::text::sanitize::is_forbidden;

fn particular(id: &'static str, arguments: Vec<(&'static str, String)>) -> IssueKind {
    IssueKind::Particular { id, arguments }
}

impl ScenarioFile {
    /// Reports what an author would want to know of a file that holds.
    pub fn lint(&self, scenario: &Scenario, file: &RonFile<'_>, issues: &mut Issues) {
        self.dates_are_played(scenario, file, issues);
        self.references_fit(scenario, file, issues);
        self.sources_say_why(file, issues);
        nothing_is_obeyed(file, issues);
        words::lint(self, file, issues);
        room::lint(self, file, issues);
    }

    /// Dates lie in the quarters that some form plays.
    fn dates_are_played(&self, scenario: &Scenario, file: &RonFile<'_>, issues: &mut Issues) {
        let ends = Form::ALL.map(|form| {
            let span = scenario.span(form);
            span.first.plus(span.quarters.saturating_sub(1))
        });
        let (first, last) = (scenario.first, ends.into_iter().max().unwrap_or(scenario.first));
        let pivot = self.references.iter().map(|them| (FieldPath::from("references.pivot"), them.pivot.as_str()));
        let pledges = self.pledges.iter().flatten().enumerate();
        let pledges =
            pledges.map(|(i, date)| (FieldPath::from("pledges").item(i).field("quarter"), date.quarter.as_str()));
        let forecasts = self.forecasts.iter().enumerate();
        let forecasts = forecasts.map(|(i, date)| (FieldPath::from("forecasts").item(i), date.as_str()));
        for (path, written) in pivot.chain(pledges).chain(forecasts) {
            let Some(found) = Quarter::parse(written) else { continue };
            if !(first..=last).contains(&found) {
                let arguments =
                    vec![("found", found.to_string()), ("first", first.to_string()), ("last", last.to_string())];
                file.report(issues, &path, particular("scenario-finding-outside", arguments));
            }
        }
    }

    /// Strategies that finished games are compared with name nothing that the scenario lacks.
    fn references_fit(&self, scenario: &Scenario, file: &RonFile<'_>, issues: &mut Issues) {
        let Some(written) = &self.references else { return };
        let path = FieldPath::from("references");
        let list = |field: &str, names: &'_ [String]| -> Vec<(FieldPath, String)> {
            names.iter().enumerate().map(|(i, name)| (path.field(field).item(i), name.clone())).collect()
        };
        let mut named =
            vec![(path.field("bet"), written.bet.clone()), (path.field("history"), written.history.clone())];
        named.extend(list("relief", &written.relief));
        named.extend(list("continuations", &written.continuations));
        for (path, name) in named {
            let Some(Err(wrong)) = strategy(&name, scenario) else { continue };
            let lacking = wrong.iter().find_map(|issue| match &issue.kind {
                IssueKind::UnknownReference { name, .. } => Some(name.clone()),
                _ => None,
            });
            let arguments = vec![("name", name), ("lacking", lacking.unwrap_or_else(|| "none".to_owned()))];
            file.report(issues, &path, particular("scenario-finding-reference", arguments));
        }
    }

    /// A source that begins with `assumption:` or `calibrated:` goes on.
    fn sources_say_why(&self, file: &RonFile<'_>, issues: &mut Issues) {
        for constant in self.constants().into_iter().flat_map(|(_, constants)| constants) {
            if is_bare(&constant.source) {
                let kind = particular("scenario-finding-reason", vec![("found", constant.source)]);
                file.report(issues, &constant.path.item(2), kind);
            }
        }
        for (i, card) in self.deck.iter().enumerate().filter(|(_, card)| is_bare(&card.source)) {
            let kind = particular("scenario-finding-reason", vec![("found", card.source.clone())]);
            file.report(issues, &FieldPath::from("deck").item(i).field("source"), kind);
        }
    }
}

/// Whether a source announces a reason and gives none.
fn is_bare(source: &str) -> bool {
    let said = source.trim().trim_end_matches([':', '.', ' ']).to_lowercase();
    ["assumption", "calibrated"].contains(&said.as_str())
}

/// Reports the first character, as itself or as an escape, that a terminal would obey or not show.
fn nothing_is_obeyed(file: &RonFile<'_>, issues: &mut Issues) {
    let text = file.text();
    let itself = |(at, letter): (usize, char)| {
        (is_forbidden(letter) && !matches!(letter, '\n' | '\r' | '\t')).then_some((at, letter.len_utf8(), letter))
    };
    let escaped = text.match_indices('\\').filter_map(|(at, _)| {
        let after = text.get(at + 1..)?;
        let (digits, length) = match after.chars().next()? {
            'x' => (after.get(1..3)?, 4),
            'u' => {
                let digits = after.get(1..)?.strip_prefix('{')?.split_once('}')?.0;
                (digits, digits.len() + 4)
            }
            _ => return None,
        };
        let letter = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
        (is_forbidden(letter) && !matches!(letter, '\n' | '\r' | '\t')).then_some((at, length, letter))
    });
    if let Some((at, length, letter)) = text.char_indices().filter_map(itself).chain(escaped).min() {
        let code = format!("U+{:04X}", u32::from(letter));
        let found = file.issue_with_file(particular("scenario-finding-obeyed", vec![("code", code)]));
        let place = Some(Place::of(text, &(at..at + length)));
        issues.push(Issue { place, ..found });
    }
}
