//! A scenario's file made into the file of a position: every word and comment of it stays, but its name, its
//! lengths, and what is said of it.

use ron::ser::PrettyConfig;

use super::PositionFile;
use crate::content::field_path::FieldPath;
use crate::content::issue::IssueKind;
use crate::content::issues::Issues;
use crate::content::library;
use crate::content::locate::locate;
use crate::content::ron_file::{self, CONTENT_LIMIT, RonFile};
use crate::content::scenario::{ScenarioFile, TextsFile};
use crate::sim::scenario::{Form, Span};

/// What a file is called and what it says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Its name.
    pub name: String,
    /// Title in English and Korean.
    pub title: [String; 2],
    /// Description in English and Korean.
    pub description: [String; 2],
}

/// Deeper groups than this stand on one line.
const DEEPEST: usize = 3;

/// The text of the file `source` under other words; as the position of a game, if one is given with its spans.
///
/// # Errors
/// `source` cannot be read, or has not the keys it needs.
pub fn write(
    source: &str,
    words: &Words,
    position: Option<(&PositionFile, [Span; Form::ALL.len()])>,
) -> Result<String, Issues> {
    let read = library::read(&RonFile::from_text(&words.name, source, CONTENT_LIMIT)?)?;
    let mut text = source.to_owned();
    if let Some((position, spans)) = position {
        let lines = Form::ALL.map(|form| {
            let Span { first, decided, quarters } = spans[form as usize];
            format!("        {}: (first: \"{first}\", decided: {decided}, quarters: {quarters}),\n", form.id())
        });
        replace(&mut text, "spans", &format!("(\n{}    )", lines.concat()))?;
        let style = PrettyConfig::new().depth_limit(DEEPEST).new_line("\n");
        let written = ron_file::write(position, style);
        let written =
            written.map_err(|error| unwritten(&text, "position", &error.to_string()))?.replace('\n', "\n    ");
        if read.position.is_some() {
            replace(&mut text, "position", &written)?;
        } else {
            let end = text.rfind(')').unwrap_or(text.len());
            text.insert_str(
                end,
                &format!(
                    "\n    // Where games begin. `hidden` tells what no manager knows.\n    position: {written},\n"
                ),
            );
        }
    }
    let texts = with_words(&read, words);
    let name = format!("\"{}\"", words.name);
    if read.texts.is_empty() {
        replace(&mut text, "name", &format!("{name},\n    texts: {texts}"))?;
    } else {
        replace(&mut text, "texts", &texts)?;
        replace(&mut text, "name", &name)?;
    }
    Ok(text)
}

/// The scenario's own words, those of its title and description first.
fn with_words(read: &ScenarioFile, words: &Words) -> String {
    let TextsFile { en, ko } = &read.texts;
    let mut all = String::from("(\n");
    for (i, (code, before)) in [("en", en), ("ko", ko)].into_iter().enumerate() {
        let own = format!("scenario-{}-", read.name);
        let kept = without(before.trim(), &own);
        let fluent = format!(
            "\nscenario-{name}-title = {}\nscenario-{name}-description = {}\n{}{}",
            plain(&words.title[i]),
            plain(&words.description[i]),
            kept.join("\n"),
            if kept.is_empty() { "" } else { "\n" },
            name = words.name,
        );
        let hashes = "#".repeat((1..).find(|n| !fluent.contains(&format!("\"{}", "#".repeat(*n)))).unwrap_or(1));
        all.push_str(&format!("        {code}: r{hashes}\"{fluent}\"{hashes},\n"));
    }
    all + "    )"
}

/// The lines of a Fluent file but for the messages whose ids begin so, whole: a message goes on over lines that are indented,
/// empty or the end of a brace.
fn without<'a>(fluent: &'a str, own: &str) -> Vec<&'a str> {
    let mut within = false;
    let kept = fluent.lines().filter(|line| {
        if !line.is_empty() && !line.starts_with([' ', '}']) {
            within = line.starts_with(own);
        }
        !within
    });
    kept.collect()
}

/// A text that Fluent takes as it is, on one line.
fn plain(text: &str) -> String {
    text.chars().map(|letter| if matches!(letter, '{' | '}' | '\n') { ' ' } else { letter }).collect()
}

fn replace(text: &mut String, key: &str, value: &str) -> Result<(), Issues> {
    match locate(text, &FieldPath::from(key)) {
        Some(range) => {
            text.replace_range(range, value);
            Ok(())
        }
        None => Err(unwritten(text, key, key)),
    }
}

fn unwritten(text: &str, key: &str, detail: &str) -> Issues {
    let file = RonFile::from_text(key, text, usize::MAX);
    let kind =
        IssueKind::Particular { id: "scenario-finding-unwritten", arguments: vec![("detail", detail.to_owned())] };
    match file {
        Ok(file) => file.issue_with_file(kind).into(),
        Err(issues) => issues,
    }
}
