//! Texts of help: every one is there, none is idle, all of them fit; what is refused is said in both languages.

use std::collections::BTreeSet;

use super::*;
use crate::cli::refused;
use crate::text::catalogue::{CATALOGUE, declared_ids};
use crate::text::width;

/// Columns of the narrowest terminal that the game is made for.
const COLUMNS: usize = 80;

fn each(command: &Command, seen: &mut dyn FnMut(&Command)) {
    seen(command);
    command.get_subcommands().for_each(|below| each(below, seen));
}

/// The texts that a command and those below it ask for.
fn asked(command: &Command, key: &str, texts: &Texts, found: &mut BTreeSet<String>) {
    let long = format!("{key}-long");
    found.extend([key.to_owned(), format!("{key}-examples")]);
    found.extend(texts.has(&long).then_some(long));
    for argument in command.get_arguments() {
        let id = argument.get_id().as_str().replace('_', "-");
        let own = format!("{key}-arg-{id}");
        found.insert(if texts.has(&own) { own } else { format!("help-arg-{id}") });
    }
    for below in command.get_subcommands() {
        let name = below.get_name();
        let key = if key == PROGRAM { format!("help-{name}") } else { format!("{key}-{name}") };
        asked(below, &key, texts, found);
    }
}

#[test]
fn every_command_and_argument_has_its_text_and_no_text_is_idle() {
    for locale in Locale::ALL {
        let texts = Texts::new(locale);
        let mut found = BTreeSet::new();
        asked(&Arguments::command(), PROGRAM, &texts, &mut found);
        let declared: BTreeSet<String> = CATALOGUE
            .iter()
            .flat_map(|source| declared_ids(source.text(locale)))
            .filter(|id| id.starts_with("help-") && !id.starts_with("help-word-"))
            .map(str::to_owned)
            .collect();
        assert_eq!(found, declared, "{locale}");
        let _ = told(Arguments::command(), &texts);
        assert_eq!(texts.problems(), [], "{locale}");
    }
}

#[test]
fn no_text_of_help_stands_in_the_code() {
    each(&Arguments::command(), &mut |command| {
        assert!(command.get_after_help().is_none() && command.get_long_about().is_none(), "{}", command.get_name());
        for argument in command.get_arguments() {
            assert!(argument.get_help().is_none(), "{}: {}", command.get_name(), argument.get_id());
        }
    });
}

#[test]
fn help_fits_the_narrowest_terminal_and_keeps_to_its_language() {
    let parsers = ["Print ", "[default", "[possible", "Usage:", "Options:", "Arguments:", "Commands:", "Look:"];
    for locale in Locale::ALL {
        let texts = Texts::new(locale);
        let mut commands = 0;
        each(&told(Arguments::command().term_width(COLUMNS), &texts), &mut |command| {
            commands += 1;
            let mut shown = command.clone().term_width(COLUMNS);
            for help in [shown.render_help(), shown.render_long_help()].map(|help| help.to_string()) {
                let said = in_words(&help, COLUMNS, &texts);
                for line in said.lines() {
                    assert!(width(line) <= COLUMNS, "{}: {} cells: {line}", command.get_name(), width(line));
                }
                match locale {
                    // The parser's own words are the English ones; of them only lines that are too long are broken.
                    Locale::En => assert!(said.split_whitespace().eq(help.split_whitespace()), "{said}"),
                    Locale::Ko => {
                        for word in parsers {
                            assert!(!said.contains(word), "{}: {word}: {said}", command.get_name());
                        }
                    }
                }
            }
        });
        assert!(commands > 40, "{commands} commands");
    }
}

#[test]
fn the_language_is_known_before_the_rest_is_understood() {
    let language = |typed: &str| language(&typed.split(' ').map(OsString::from).collect::<Vec<_>>());
    for typed in ["x --lang ko --help", "x --lang=ko nonsense", "x sim --games --lang ko"] {
        assert_eq!(language(typed), Locale::Ko, "{typed}");
    }
    for typed in ["x --lang", "x --lang fr", "x -- --lang ko", "x --language ko"] {
        assert_eq!(language(typed), Locale::system(), "{typed}");
    }
}

#[test]
fn refusals_are_said_in_both_languages() {
    let told = |locale, typed: &str| {
        let error = Arguments::command().try_get_matches_from(typed.split(' ')).unwrap_err();
        let texts = Texts::new(locale);
        let said = refused::told(&error, &texts);
        assert_eq!(texts.problems(), [], "{typed}");
        said
    };
    let mut page = String::new();
    for typed in [
        "good-crisis simulate",
        "good-crisis s",
        "good-crisis -- play",
        "good-crisis --ascii=x",
        "good-crisis --sede 3 play",
        "good-crisis sim dotcom-2000",
        "good-crisis sim --gmaes 7",
        "good-crisis sim x --strategy y --games 0",
        "good-crisis sim x --strategy y --games many",
        "good-crisis sim x --strategy y --jobs 99999999999999999999",
        "good-crisis scenarios --ascii",
        "good-crisis scenarios new Harbour",
        "good-crisis replay x --until 2001",
        "good-crisis play -x",
        "good-crisis play --form endless",
        "good-crisis play --seed",
        "good-crisis play --seed 1 --seed 2",
        "good-crisis play --daily --seed 3",
        "good-crisis play --resume x --daily --seed 4",
        "good-crisis class tournament x --memory 0",
        "good-crisis completions tcsh",
    ] {
        let [en, ko] = Locale::ALL.map(|locale| told(locale, typed));
        for line in ko.lines().filter(|line| !line.is_empty() && !line.starts_with("  ")) {
            assert!(line.contains(|glyph: char| ('가'..='힣').contains(&glyph)), "{typed}: {line}");
        }
        page.push_str(&format!("$ {typed}\n{en}{ko}\n"));
    }
    insta::assert_snapshot!(page);
}
