//! What may be typed: the commands and the flags that all of them share. A command's own flags are in its file.

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::builder::{EnumValueParser, PossibleValue, TypedValueParser};
use clap::{Arg, Args, Parser, Subcommand, ValueEnum};

use super::agent::AgentArguments;
use super::balance::BalanceArguments;
use super::calibrate::CalibrateArguments;
use super::class::ClassArguments;
use super::compare::CompareArguments;
use super::completions::CompletionsArguments;
use super::explain::ExplainArguments;
use super::man::ManArguments;
use super::play::PlayArguments;
use super::replay::ReplayArguments;
use super::report::ReportArguments;
use super::scenarios::ScenariosArguments;
use super::sim::SimArguments;
use super::verify::VerifyArguments;
use crate::sim::scenario::{Difficulty, Form};
use crate::text::Locale;
use crate::tui::theme::BuiltIn;

/// Heading of the flags that every command has.
const EVERYWHERE: &str = "Look";

#[derive(Debug, Parser)]
#[command(name = "good-crisis", bin_name = "good-crisis", version)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) look: Look,
    #[command(flatten)]
    pub(super) place: Place,
    #[command(flatten)]
    pub(super) plain: Plain,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// Language, colours and drawing: flags of every command.
#[derive(Clone, Debug, Args)]
pub(super) struct Look {
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "WHEN", default_value = "auto")]
    pub(super) color: Colour,
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "NAME", value_parser = theme_parser())]
    pub(super) theme: Option<BuiltIn>,
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub(super) ascii: bool,
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub(super) no_motion: bool,
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "LANGUAGE", value_parser = LanguageParser)]
    pub(super) lang: Option<Language>,
}

/// Where saves lie.
#[derive(Clone, Debug, Default, Args)]
pub(super) struct Place {
    #[arg(long, value_name = "DIR")]
    pub(super) saves: Option<PathBuf>,
}

/// What is added to a scenario.
#[derive(Clone, Debug, Default, Args)]
pub(super) struct With {
    #[arg(long, value_name = "DECK")]
    pub(super) with: Vec<String>,
}

/// The game without a full screen.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct Plain {
    #[arg(long)]
    pub(super) plain: bool,
}

/// The commands, in the order of `--help`.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Play(PlayArguments),
    Scenarios(ScenariosArguments),
    Sim(SimArguments),
    Compare(CompareArguments),
    Calibrate(CalibrateArguments),
    Balance(BalanceArguments),
    Agent(AgentArguments),
    Replay(ReplayArguments),
    Verify(VerifyArguments),
    Explain(ExplainArguments),
    Report(ReportArguments),
    Class(ClassArguments),
    Completions(CompletionsArguments),
    Man(ManArguments),
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Colour {
    /// Where a person looks.
    #[value(help = None)]
    Auto,
    /// Also into files and pipes.
    #[value(help = None)]
    Always,
    /// Nowhere.
    #[value(help = None)]
    Never,
}

/// A language the game speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Language {
    /// English.
    #[value(help = None)]
    En,
    /// Korean.
    #[value(help = None)]
    Ko,
}

impl From<Language> for Locale {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::Ko => Self::Ko,
        }
    }
}

/// Reads a language by its code or by a locale tag; the parser names the codes.
#[derive(Clone)]
pub(super) struct LanguageParser;

impl TypedValueParser for LanguageParser {
    type Value = Language;

    fn parse_ref(&self, command: &clap::Command, arg: Option<&Arg>, value: &OsStr) -> Result<Language, clap::Error> {
        let code = value.to_str().and_then(Locale::asked).map(|locale| OsStr::new(locale.code()));
        EnumValueParser::<Language>::new().parse_ref(command, arg, code.unwrap_or(value))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(Language::value_variants().iter().filter_map(ValueEnum::to_possible_value)))
    }
}

/// How a command prints data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people.
    #[default]
    #[value(help = None)]
    Table,
    /// For programs.
    #[value(help = None)]
    Json,
    /// For spreadsheets.
    #[value(help = None)]
    Csv,
}

/// Reads a theme's name; the parser names the valid ones.
fn theme_parser() -> impl clap::builder::TypedValueParser<Value = BuiltIn> {
    use clap::builder::{PossibleValuesParser, TypedValueParser};
    PossibleValuesParser::new(BuiltIn::ALL.map(BuiltIn::name)).try_map(|name| name.parse::<BuiltIn>())
}

/// Reads a form's id; the parser names the valid ones.
pub(super) fn form_parser() -> impl clap::builder::TypedValueParser<Value = Form> {
    use clap::builder::{PossibleValuesParser, TypedValueParser};
    PossibleValuesParser::new(Form::ALL.map(Form::id)).map(|id| Form::from_id(&id).unwrap_or_default())
}

/// Reads a difficulty's id; the parser names the valid ones.
pub(super) fn difficulty_parser() -> impl clap::builder::TypedValueParser<Value = Difficulty> {
    use clap::builder::{PossibleValuesParser, TypedValueParser};
    PossibleValuesParser::new(Difficulty::ALL.map(Difficulty::id))
        .map(|id| Difficulty::from_id(&id).unwrap_or_default())
}
