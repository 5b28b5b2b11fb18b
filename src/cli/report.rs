//! `report`: the debrief of a saved game as a page.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::Args;

use super::apart::table_apart;
use super::arguments::Place;
use super::console::{Console, said};
use super::failure::{Exit, Failure};
use super::{saves, signals};
use crate::args;
use crate::journal::{Game, write_whole};
use crate::report::facts::Facts;
use crate::report::page::page;
use crate::report::reckoning::Reckoning;
use crate::report::{html::html, markdown::markdown};
use crate::text::Locale;

#[derive(Debug, Args)]
pub(super) struct ReportArguments {
    #[arg(value_name = "SAVE")]
    pub(super) save: OsString,
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
    #[command(flatten)]
    pub(super) place: Place,
}

/// What a report can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Html,
    Markdown,
}

impl Format {
    /// By the ending of the file's name.
    fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "html" | "htm" => Some(Self::Html),
            "md" | "markdown" => Some(Self::Markdown),
            _ => None,
        }
    }
}

/// Plays the save again, reckons, and writes the page.
pub(super) fn run(asked: &ReportArguments, place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let format = match &asked.out {
        None => Format::Markdown,
        Some(path) => Format::of(path).ok_or_else(|| {
            Failure::usage(console.texts.format("cli-report-ending", &args! { "path" => said(path) }))
        })?,
    };
    if let Some(out) = &asked.out {
        table_apart(out, &[&saves::path(&asked.save, &asked.place, place, console)?], console)?;
    }
    let (game, _) = saves::played(&asked.save, None, &asked.place, place, console)?;
    let written = write(&game, format, console.texts.locale());
    match &asked.out {
        None => console.out().write_all(written.as_bytes())?,
        Some(path) => {
            write_whole(path, written.as_bytes(), true).map_err(|error| Failure::writing(path, &error, console))?;
            console.complain(&console.texts.format("cli-report-written", &args! { "path" => said(path) }));
        }
    }
    Ok(Exit::Done)
}

/// The page of a game in a language. A scenario of somebody's own speaks in its own words.
pub(super) fn write(game: &Game, format: Format, locale: Locale) -> String {
    let texts = game.texts(locale);
    let page = page(game, &Facts::of(game), &Reckoning::of(game), &texts);
    match format {
        Format::Html => html(&page, &texts),
        Format::Markdown => markdown(&page),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_a_name_says_the_format() {
        assert_eq!(Format::of(Path::new("a/b.HTML")), Some(Format::Html));
        assert_eq!(Format::of(Path::new("b.md")), Some(Format::Markdown));
        assert_eq!(Format::of(Path::new("b.pdf")), None);
        assert_eq!(Format::of(Path::new("html")), None);
    }
}
