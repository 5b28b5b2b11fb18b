//! Issues as text: one line each, or a picture of the place in its file.

use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::clean::{is_unseen, short_line};
use super::describe::{advise, describe};
use super::issue::{Issue, Severity};
use super::issues::Issues;
use crate::text::wrap::wrap;

/// Longer lines of a file than this are not pictured.
const LONGEST_LINE: usize = 2000;
/// Longer file names than this are cut.
const LONGEST_NAME: usize = 200;

/// Gives a Fluent message's text in the reader's language, from its id and arguments.
pub type Translate<'a> = dyn Fn(&str, &[(&str, String)]) -> String + 'a;

/// Whether a picture is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// Letters alone.
    Plain,
    /// With the terminal's colours, as ANSI sequences.
    Coloured,
}

/// An issue on one line: `crisis.ron:12:5: unknown key …`.
#[must_use]
pub fn line(issue: &Issue, translate: &Translate<'_>) -> String {
    let mut line = short_line(&issue.file, LONGEST_NAME);
    if let Some(place) = issue.place {
        // Writing to a text does not fail.
        let _ = write!(line, ":{}:{}", place.line, place.column);
    }
    let (id, arguments) = describe(issue);
    line.push_str(": ");
    line.push_str(&translate(id, &arguments));
    line
}

/// All issues, one a line, and a last line for those that were not kept.
#[must_use]
pub fn lines(issues: &Issues, translate: &Translate<'_>) -> Vec<String> {
    let mut lines: Vec<String> = issues.iter().map(|issue| line(issue, translate)).collect();
    if issues.left_out() > 0 {
        lines.push(translate("issues-left-out", &[("count", issues.left_out().to_string())]));
    }
    lines
}

/// An issue with the line of `source` it stands in and a mark under the place, at most `width` cells wide.
/// `source` is the file's text as [`super::ron_file::RonFile::text`] gives it. Ends without a line break.
#[must_use]
pub fn block(issue: &Issue, source: &str, paint: Paint, width: usize, translate: &Translate<'_>) -> String {
    let (level, name) = match issue.severity() {
        Severity::Unreadable => (Level::ERROR, translate("issue-level-unreadable", &[])),
        Severity::Finding => (Level::WARNING, translate("issue-level-finding", &[])),
    };
    let (id, arguments) = describe(issue);
    // The level and a colon stand before the first line, and their room before the others.
    let room = width.saturating_sub(crate::text::width(&name) + 2);
    let title = wrap(&translate(id, &arguments), room).join("\n");
    let title = level.with_name(name).primary_title(title);
    let file = short_line(&issue.file, LONGEST_NAME);
    let picture = issue.place.and_then(|place| {
        let range = place.range(source);
        let start = source.get(..range.start)?.rfind('\n').map_or(0, |newline| newline + 1);
        let line = source.get(start..)?.lines().next().unwrap_or("");
        (line.len() <= LONGEST_LINE).then(|| {
            let before = visible(line.get(..range.start - start).unwrap_or(line));
            let meant = visible(line.get(range.start - start..range.end - start).unwrap_or(""));
            let after = visible(line.get(range.end - start..).unwrap_or(""));
            let span = before.len()..before.len() + meant.len();
            Snippet::source(format!("{before}{meant}{after}"))
                .path(file.clone())
                .line_start(place.line)
                .annotation(AnnotationKind::Primary.span(span))
        })
    });
    let renderer = match paint {
        Paint::Plain => Renderer::plain(),
        Paint::Coloured => Renderer::styled(),
    };
    let renderer = renderer.term_width(width);
    let help = advise(issue).map(|(id, arguments)| {
        let name = translate("issue-level-advice", &[]);
        Level::HELP.with_name(name).message(translate(id, &arguments))
    });
    match picture {
        Some(picture) => renderer.render(&[title.element(picture).elements(help)]),
        None => {
            let mut text = line(issue, translate);
            if let Some((id, arguments)) = advise(issue) {
                text.push('\n');
                text.push_str(&translate(id, &arguments));
            }
            text
        }
    }
}

/// A piece of a file with a visible letter in place of each that would act on a terminal; tabs stay.
fn visible(piece: &str) -> String {
    piece
        .chars()
        .map(|letter| if letter != '\t' && is_unseen(letter) { char::REPLACEMENT_CHARACTER } else { letter })
        .collect()
}

#[cfg(test)]
mod tests;
