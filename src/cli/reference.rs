//! `docs/cli.md`: the help of every command on one page. A test compares the file with what is made here.

use clap::{Command, CommandFactory, Parser};

use super::arguments::Arguments;
use super::help;
use crate::text::{Locale, Texts};

/// Columns that help is wrapped to on the page.
const COLUMNS: usize = 100;

/// The page, as it lies in `docs/cli.md`.
#[must_use]
pub fn page() -> String {
    let texts = Texts::new(Locale::En);
    let whole = help::told(Arguments::command().term_width(COLUMNS).disable_help_subcommand(true), &texts);
    let mut page = String::from(
        "# Command line\n\n\
         Made from the program itself; `UPDATE_DOCS=1 cargo test --test cli` writes it anew.\n",
    );
    describe(&whole, "good-crisis", &texts, &mut page);
    page
}

/// Whether a line such as `good-crisis sim dotcom-2000 --games 10` can be followed, for tests of what documents tell
/// people to type.
///
/// # Errors
/// What the parser says of it.
pub fn follow(line: &str) -> Result<(), String> {
    Arguments::try_parse_from(line.split_whitespace()).map(|_| ()).map_err(|error| error.to_string())
}

fn describe(command: &Command, path: &str, texts: &Texts, page: &mut String) {
    let mut shown = command.clone().term_width(COLUMNS).bin_name(path);
    let help = help::in_words(&shown.render_long_help().to_string(), COLUMNS, texts);
    let trimmed: Vec<&str> = help.trim_end().lines().map(str::trim_end).collect();
    page.push_str(&format!("\n## `{path}`\n\n```text\n{}\n```\n", trimmed.join("\n")));
    for below in command.get_subcommands() {
        describe(below, &format!("{path} {}", below.get_name()), texts, page);
    }
}
