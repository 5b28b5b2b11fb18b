//! The scenario of an assignment, made from another's text: with its own beginning and end, and for each student with
//! constants a little off.

use crate::content::field_path::FieldPath;
use crate::content::issue::{Issue, IssueKind, Thing};
use crate::content::locate::locate;
use crate::sim::scenario::{Form, Span};

/// The text with another span of one form.
///
/// # Errors
/// The text has no spans where a scenario has them.
pub(super) fn with_span(text: &str, form: Form, span: Span) -> Result<String, Issue> {
    let path = FieldPath::root().field("spans").field(form.id());
    let range = locate(text, &path).ok_or_else(|| missing(&path))?;
    let Span { first, decided, quarters } = span;
    let mut text = text.to_owned();
    text.replace_range(range, &format!("(first: \"{first}\", decided: {decided}, quarters: {quarters})"));
    Ok(text)
}

/// The text with each of these constants multiplied by 1 and what `shift` says of it.
///
/// # Errors
/// A path that leads to no constant.
pub(super) fn perturbed(text: &str, constants: &[String], shift: impl Fn(&str) -> f64) -> Result<String, Issue> {
    let mut text = text.to_owned();
    for constant in constants {
        let path = FieldPath::from(constant.as_str());
        let range = locate(&text, &path.item(0)).ok_or_else(|| missing(&path))?;
        let value: f64 = text.get(range.clone()).and_then(|number| number.parse().ok()).ok_or_else(|| missing(&path))?;
        // The shortest digits that read back as the same number.
        text.replace_range(range, &format!("{:?}", value * (1.0 + shift(constant))));
    }
    Ok(text)
}

fn missing(path: &FieldPath) -> Issue {
    let kind = IssueKind::UnknownReference { what: Thing::Id, name: path.as_str().to_owned(), nearest: None };
    Issue { file: String::new(), place: None, path: path.clone(), kind }
}
