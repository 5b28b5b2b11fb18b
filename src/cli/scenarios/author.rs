//! `scenarios new` and `scenarios from`: files to tell a crisis of one's own from.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::Args;

use super::super::apart::apart;
use super::super::arguments::Place;
use super::super::console::{Console, finding};
use super::super::failure::{Exit, Failure};
use super::super::refused::Miswritten;
use super::super::{saves, signals, sources};
use crate::args;
use crate::content::library;
use crate::content::position::{Words, write};
use crate::content::scenario::check::is_id;
use crate::journal::cliffhanger::{NoPosition, scenario_from};
use crate::journal::{Game, Shelf, write_whole};
use crate::sim::units::Quarter;
use crate::text::quarter::point;
use crate::text::{self, Locale, Texts};

#[derive(Debug, Args)]
pub(in crate::cli) struct NewArguments {
    #[arg(value_name = "NAME", value_parser = id)]
    name: String,
    #[arg(long, value_name = "NAME", default_value = library::SCENARIOS[0].name)]
    from: String,
    #[command(flatten)]
    target: Target,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct FromArguments {
    #[arg(value_name = "SAVE")]
    save: OsString,
    #[arg(long, value_name = "QUARTER", value_parser = super::super::replay::quarter)]
    at: Quarter,
    #[arg(long, value_name = "NAME", value_parser = id)]
    name: Option<String>,
    #[command(flatten)]
    target: Target,
    #[command(flatten)]
    place: Place,
}

/// Where a file is written.
#[derive(Debug, Args)]
struct Target {
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

fn id(typed: &str) -> Result<String, Miswritten> {
    if is_id(typed) { Ok(typed.to_owned()) } else { Err(Miswritten("usage-id")) }
}

/// Writes a scenario to begin one's own with.
pub(super) fn new(asked: &NewArguments, console: &mut Console) -> anyhow::Result<Exit> {
    if library::SCENARIOS.iter().any(|built_in| built_in.name == asked.name) {
        return Err(
            Failure::usage(console.texts.format("cli-new-taken", &args! { "name" => asked.name.as_str() })).into()
        );
    }
    let found = sources::scenario(&asked.from, console)?;
    let texts = Locale::ALL.map(Texts::new);
    let title = asked.name.replace(['-', '_'], " ");
    let words = Words {
        name: asked.name.clone(),
        title: texts.each_ref().map(|texts| texts.format("scenario-new-title", &args! { "name" => title.as_str() })),
        description: texts.each_ref().map(|texts| texts.get("scenario-new-description")),
    };
    let body = write(&found.meta.source, &words, None);
    let body = body.map_err(|issues| Failure::issues(&issues, &found.meta.source, console))?;
    let told = console
        .texts
        .format("scenario-new-comment", &args! { "name" => asked.name.as_str(), "from" => found.meta.name });
    let comment: String = text::plain(&told).lines().map(|line| format!("// {}\n", line.trim_end())).collect();
    let body = with_example(&body, &console.texts);
    asked.target.write(
        &asked.name,
        Path::new(&asked.from),
        &format!("{}\n{body}", comment.replace("// \n", "//\n")),
        console,
    )
}

/// A card to begin one's own with, and its words by language, as the page about the format shows it.
const EXAMPLE: &str = include_str!("../../../assets/example/deck.ron");
const EXAMPLE_WORDS: [&str; Locale::ALL.len()] =
    [include_str!("../../../assets/example/en.ftl"), include_str!("../../../assets/example/ko.ftl")];

/// A scenario's file with a card in a comment at its end, for its author to take out.
fn with_example(body: &str, texts: &Texts) -> String {
    let commented = |text: &str| -> String { text.lines().map(|line| format!("    // {line}\n")).collect() };
    let mut example = format!("\n{}{}", commented(&texts.get("scenario-new-card")), commented(EXAMPLE));
    for (locale, words) in Locale::ALL.into_iter().zip(EXAMPLE_WORDS) {
        let told = texts.format("scenario-new-card-words", &args! { "language" => locale.code() });
        example.push_str(&commented(&text::plain(&told)));
        example.push_str(&commented(words));
    }
    // A file that was written to begin from has its card already.
    let end = body.rfind(')').filter(|_| !body.contains("// deck: ["));
    end.map_or_else(|| body.to_owned(), |end| format!("{}{example}{}", &body[..end], &body[end..]))
}

/// Writes a position of a save as a scenario.
pub(super) fn from(asked: &FromArguments, place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let store = saves::store(&asked.place, place, console)?;
    let path = store.find(&asked.save).map_err(|error| saves::failure(&error, console))?;
    let save = store.read(&path).map_err(|error| saves::failure(&error, console))?;
    let game = save.replay(&mut Shelf::new());
    let game = game.map_err(|fault| Failure::new(Exit::Unreadable, saves::fault(&path, &fault, console)))?;
    let name = asked
        .name
        .clone()
        .unwrap_or_else(|| format!("{}-{}", game.setup().scenario, asked.at.to_string().to_ascii_lowercase()));
    let written = scenario_from(&game, asked.at, &words_of(&game, &name, asked.at));
    let body = written.map_err(|error| match error {
        NoPosition::Outside { first, last } => {
            let said = |quarter: Quarter| point(console.texts.locale(), quarter.index());
            let arguments = args! { "quarter" => said(asked.at), "first" => said(first), "last" => said(last) };
            Failure::new(Exit::NotSo, text::plain(&console.texts.format("cli-position-outside", &arguments)))
        }
        NoPosition::Unwritten(issues) => Failure::issues(&issues, game.source().text(), console),
    })?;
    asked.target.write(&name, &path, &body, console)
}

/// What a position says of itself: the title and description of its scenario, and where it stands.
fn words_of(game: &Game, name: &str, at: Quarter) -> Words {
    let mut words = Words { name: name.to_owned(), ..Words::default() };
    for (i, locale) in Locale::ALL.into_iter().enumerate() {
        let texts = game.texts(locale);
        let of = |id: &str, name: &str| texts.try_get(&format!("scenario-{name}-{id}")).unwrap_or_default();
        let scenario = &game.setup().scenario;
        let arguments = args! {
            "title" => of("title", scenario),
            "description" => of("description", scenario),
            "quarter" => point(locale, at.index()),
            "seed" => game.setup().seed.to_string(),
        };
        words.title[i] = text::plain(&texts.format("scenario-position-title", &arguments)).into_owned();
        words.description[i] = text::plain(&texts.format("scenario-position-description", &arguments)).into_owned();
    }
    words
}

impl Target {
    /// Writes what has been found sound, and nothing over what is there; over what it was made from never.
    fn write(&self, name: &str, from: &Path, body: &str, console: &mut Console) -> anyhow::Result<Exit> {
        let path = self.out.clone().unwrap_or_else(|| Path::new(&format!("{name}.ron")).to_owned());
        apart(&path, &[from], console)?;
        let shown = path.display().to_string();
        if let Err(issues) = library::from_source(&shown, body) {
            return Err(Failure::issues(&issues, body, console).into());
        }
        let said = text::sanitize(&shown, 300);
        match write_whole(&path, body.as_bytes(), self.force) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                let told = console.texts.format("cli-scenario-exists", &args! { "path" => said });
                return Err(Failure::usage(told).into());
            }
            Err(error) => return Err(Failure::writing(&path, &error, console).into()),
        }
        let told = console.texts.format("cli-scenario-written", &args! { "path" => said });
        writeln!(console.out(), "{}", finding(&told))?;
        Ok(Exit::Done)
    }
}
