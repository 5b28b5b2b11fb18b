//! `scenarios`: what can be played, and what is wrong with a scenario file.

mod author;

use std::io::IsTerminal;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde::Serialize;

use super::arguments::{Format, Place};
use super::console::{Console, finding, prose, room};
use super::failure::{Exit, Failure};
use super::sources;
use super::table::Table;
use crate::content::deck;
use crate::content::kind::{self, Kind};
use crate::content::library::{self, SCENARIOS};
use crate::sim::scenario::Form;
use crate::text::Texts;
use crate::text::sanitize::is_forbidden;
use crate::{args, text};

#[derive(Debug, Args)]
pub(super) struct ScenariosArguments {
    #[command(subcommand)]
    pub(super) command: ScenariosCommand,
}

/// What to do with scenarios.
#[derive(Debug, Subcommand)]
pub(super) enum ScenariosCommand {
    List {
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    Show {
        #[arg(value_name = "SCENARIO")]
        scenario: String,
        #[arg(long)]
        source: bool,
    },
    Check {
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    New(author::NewArguments),
    From(author::FromArguments),
}

/// Lists, shows, checks or writes.
pub(super) fn run(asked: &ScenariosArguments, place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    match &asked.command {
        ScenariosCommand::List { format } => list(*format, console),
        ScenariosCommand::Show { scenario, source } => show(scenario, *source, console),
        ScenariosCommand::Check { files } => check(files, console),
        ScenariosCommand::New(asked) => author::new(asked, console),
        ScenariosCommand::From(asked) => author::from(asked, place, console),
    }
}

/// A scenario in a list.
#[derive(Serialize)]
struct Listed {
    name: &'static str,
    title: String,
    first: String,
    decided_quarters: u16,
    quarters: u16,
}

fn list(format: Format, console: &mut Console) -> anyhow::Result<Exit> {
    let mut all = Vec::new();
    for built_in in SCENARIOS {
        let found = sources::scenario(built_in.name, console)?;
        let span = found.scenario.span(Form::Full);
        all.push(Listed {
            name: built_in.name,
            title: words(&console.texts, &found.meta.title()).unwrap_or_else(|| built_in.name.to_owned()),
            first: span.first.to_string(),
            decided_quarters: span.decided,
            quarters: span.quarters,
        });
    }
    match format {
        Format::Json => console.json(&all)?,
        Format::Csv => {
            let mut rows = csv::Writer::from_writer(console.out());
            all.iter().try_for_each(|listed| rows.serialize(listed))?;
            rows.flush()?;
        }
        Format::Table => {
            let heads = ["cli-scenario", "cli-title", "cli-first", "cli-decided", "cli-quarters"];
            let mut table = Table::new(heads.map(|id| console.texts.get(id))).with_words(1).with_words(2);
            for listed in all {
                let (decided, quarters) = (listed.decided_quarters.to_string(), listed.quarters.to_string());
                table.row([listed.name.to_owned(), listed.title, listed.first, decided, quarters]);
            }
            table.print(console.out(), room())?;
        }
    }
    Ok(Exit::Done)
}

/// A line with what a terminal would obey, or would not show, spelt out.
fn escaped(line: &str) -> String {
    let mut said = String::with_capacity(line.len());
    for glyph in line.chars() {
        if glyph != '\t' && is_forbidden(glyph) { said.extend(glyph.escape_unicode()) } else { said.push(glyph) }
    }
    said
}

fn show(name: &str, source: bool, console: &mut Console) -> anyhow::Result<Exit> {
    let found = sources::scenario(name, console)?;
    if source {
        // A person's terminal is not to obey what a file says in its comments; a pipe gets every byte.
        if std::io::stdout().is_terminal() {
            for line in found.meta.source.lines() {
                writeln!(console.out(), "{}", escaped(line))?;
            }
        } else {
            console.out().write_all(found.meta.source.as_bytes())?;
        }
        return Ok(Exit::Done);
    }
    let (scenario, meta) = (&found.scenario, &found.meta);
    let texts = found.texts(console.texts.locale());
    let mut lines = vec![words(&texts, &meta.title()).unwrap_or_else(|| meta.name.clone())];
    lines.extend(words(&texts, &meta.description()));
    let listed = |kind: &str, ids: Vec<&str>| ids.iter().map(|id| texts.name(kind, id)).collect::<Vec<_>>().join(", ");
    let platforms = scenario.platforms.iter().map(|platform| platform.id.as_str()).collect();
    let tiers = scenario.tiers.iter().map(|tier| tier.id.as_str()).collect();
    let sites = scenario.sites.iter().map(|site| site.id.as_str()).collect();
    let facts = [
        ("cli-show-platforms", listed("platform", platforms)),
        ("cli-show-tiers", listed("tier", tiers)),
        ("cli-show-sites", listed("site", sites)),
    ];
    let facts = facts.iter().filter(|(_, names)| !names.is_empty());
    let facts: Vec<String> = facts.map(|(id, names)| texts.format(id, &args! { "names" => names })).collect();
    let mut table = Table::new(["cli-form", "cli-first", "cli-decided", "cli-quarters"].map(|id| texts.get(id)));
    for form in Form::ALL {
        let span = scenario.span(form);
        let cells = [span.first.to_string(), span.decided.to_string(), span.quarters.to_string()];
        table.row(std::iter::once(texts.name("form", form.id())).chain(cells));
    }
    let out = console.out();
    for line in lines.iter().chain(&facts) {
        writeln!(out, "{}", prose(line))?;
    }
    writeln!(out)?;
    table.print(out, room())?;
    Ok(Exit::Done)
}

/// What is wrong with files is what was asked for: it goes to standard output.
fn check(files: &[PathBuf], console: &mut Console) -> anyhow::Result<Exit> {
    let mut worst = Exit::Done;
    for path in files {
        let name = path.display().to_string();
        let file = match sources::text(&name, console) {
            Ok(file) => file,
            Err(failure) => {
                worst = worst.max(failure.exit());
                console.complain(&failure.to_string());
                continue;
            }
        };
        let read = if deck::is_deck(&file.text) {
            let issues = deck::check(&file.name, &file.text);
            if issues.is_empty() { Ok(()) } else { Err(issues) }
        } else {
            let issues = library::findings(&file.name, &file.text);
            let told = |issues| kind::or_another(issues, Kind::Scenario, &file.name, &file.text);
            if issues.is_empty() { Ok(()) } else { Err(told(issues)) }
        };
        match read {
            Ok(()) => {
                let sound = console.texts.format("cli-check-sound", &args! { "path" => text::sanitize(&name, 300) });
                writeln!(console.out(), "{}", finding(&sound))?;
            }
            Err(issues) => {
                let failure = Failure::issues(&issues, &file.text, console);
                worst = worst.max(failure.exit());
                let told = console.issues(&issues, &file.text, &std::io::stdout());
                writeln!(console.out(), "{}", finding(&told))?;
            }
        }
    }
    Ok(worst)
}

/// Words that a scenario may have or not.
fn words(texts: &Texts, id: &str) -> Option<String> {
    texts.try_get(id)
}
