//! What `--help` says: the commands and arguments that the parser knows, each with its text from the Fluent files. Texts are
//! put in when help is to be shown, not while the program starts.

use std::ffi::OsString;

use clap::{Arg, Command, CommandFactory};

use super::arguments::Arguments;
use super::console;
use crate::text::wrap::wrap;
use crate::text::{Locale, Texts, width};

/// The program, as keys of texts name it.
const PROGRAM: &str = "help-good-crisis";

/// What the parser calls the parts of its help, and the words for it.
const HEADINGS: [(&str, &str); 4] = [
    ("Commands:", "help-word-commands"),
    ("Arguments:", "help-word-arguments"),
    ("Options:", "help-word-options"),
    ("Look:", "help-word-look"),
];

/// The language in which help and refusals are said: it has to be known before what was typed is understood.
pub(super) fn language(typed: &[OsString]) -> Locale {
    let mut words = typed.iter().filter_map(|word| word.to_str()).take_while(|word| *word != "--");
    let asked = words.find_map(|word| match word.strip_prefix("--lang")? {
        "" => Some(None),
        value => value.strip_prefix('=').map(Some),
    });
    let named = asked.and_then(|value| value.or_else(|| words.next()));
    named.and_then(Locale::asked).unwrap_or_else(Locale::system)
}

/// The help that was asked for, if it was.
pub(super) fn asked_for(typed: &[OsString], texts: &Texts) -> Option<String> {
    let room = console::prose_room();
    let mut command = told(Arguments::command().term_width(room), texts);
    let help = command.try_get_matches_from_mut(typed).err()?;
    Some(in_words(&help.render().to_string(), room, texts))
}

/// A command with all below it, ready to be shown, with what is said of each.
pub(super) fn told(command: Command, texts: &Texts) -> Command {
    let mut command = described(command, PROGRAM, texts);
    // What the parser adds by itself is there when it has built the whole.
    command.build();
    completed(command, texts)
}

/// Help as the parser lays it out in lines of so many cells, with its own words in the language. But for how a command is
/// used, which the parser never breaks, they are no wider there than in English.
pub(super) fn in_words(help: &str, room: usize, texts: &Texts) -> String {
    let mut said = String::new();
    for line in help.lines() {
        match (HEADINGS.iter().find(|(heading, _)| line == *heading), line.strip_prefix("Usage:")) {
            (Some((_, words)), _) => said.push_str(&format!("{}:", texts.get(words))),
            (None, Some(usage)) => {
                let heading = format!("{}: ", texts.get("help-word-usage"));
                let hang = width(&heading);
                let lines = wrap(usage.trim_start(), room.saturating_sub(hang));
                said.push_str(&format!("{heading}{}", lines.join(&format!("\n{:hang$}", ""))));
            }
            (None, None) => said.push_str(line),
        }
        said.push('\n');
    }
    let said = said.replace("[default:", &format!("[{}:", texts.get("help-word-default")));
    possible(&said, &texts.get("help-word-possible"))
}

/// `[possible values:` in words; a line may end between its two.
fn possible(help: &str, words: &str) -> String {
    let (first, second) = words.split_once(' ').unwrap_or((words, ""));
    let mut pieces = help.split("[possible");
    let mut said = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (gap, rest) = piece.split_at(piece.len() - piece.trim_start().len());
        match rest.strip_prefix("values:") {
            Some(values) => said.push_str(&format!("[{first}{gap}{second}:{values}")),
            None => said.push_str(&format!("[possible{piece}")),
        }
    }
    said
}

/// The command and those below it with their texts, which are found by their names.
fn described(command: Command, key: &str, texts: &Texts) -> Command {
    let command = match texts.try_get(&format!("{key}-long")) {
        Some(long) => command.long_about(long),
        None => command,
    };
    command
        .about(texts.get(key))
        .after_help(texts.get(&format!("{key}-examples")))
        .mut_args(|argument| {
            let text = argument_text(key, &argument, texts);
            argument.help(text)
        })
        .mut_subcommands(|below| {
            let name = below.get_name();
            let key = if key == PROGRAM { format!("help-{name}") } else { format!("{key}-{name}") };
            described(below, &key, texts)
        })
}

/// What is said of an argument: of this command's own, or what is said wherever it is taken.
fn argument_text(key: &str, argument: &Arg, texts: &Texts) -> String {
    let id = argument.get_id().as_str();
    texts.try_get(&format!("{key}-arg-{id}")).unwrap_or_else(|| texts.get(&format!("help-arg-{id}")))
}

/// The texts of what the parser has added.
fn completed(command: Command, texts: &Texts) -> Command {
    command
        .mut_args(|argument| match argument.get_id().as_str() {
            "help" if argument.get_long_help().is_some() => {
                argument.help(texts.get("help-word-print-more")).long_help(texts.get("help-word-print-summary"))
            }
            "help" => argument.help(texts.get("help-word-print")),
            "version" => argument.help(texts.get("help-word-print-version")),
            _ => argument,
        })
        .mut_subcommands(|below| {
            let below =
                if below.get_name() == "help" { below.about(texts.get("help-word-print-command")) } else { below };
            completed(below, texts)
        })
}

#[cfg(test)]
mod tests;
