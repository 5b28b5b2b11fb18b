//! The code asks for messages that exist, and messages exist because something asks for them.

use std::collections::{BTreeMap, BTreeSet};

use good_crisis::text::Locale;
use good_crisis::text::catalogue::CATALOGUE;

use crate::files::without_tests;
use crate::sources::{files_below, lines, literals, message_ids, root};

/// Kinds of ids that are put together at run time from keys of the content, or that form the vocabulary
/// shared by all rooms. Add a kind here only if its ids cannot be found as words in the code.
const MADE_AT_RUN_TIME: &[&str] = &[
    // from keys of the model and of files
    "account-",
    "advisor-",
    "cause-",
    "decision-",
    "difficulty-",
    "ending-",
    "event-",
    "figure-",
    "form-",
    "key-",
    "lesson-",
    "scenario-",
    "statement-",
    "strategy-",
    "settings-",
    "tutorial-",
    // values of decisions
    "after-incident-",
    "capacity-platform-",
    "communication-",
    "enforcement-",
    "fallback-",
    "free-shipping-",
    "freeze-",
    "migration-",
    "night-",
    "platform-",
    "pledge-",
    "probe-",
    "programme-",
    "rule-",
    "site-",
    "stage-",
    "story-",
    "structure-",
    "tier-",
    "vendor-",
    // shared vocabulary
    "company-",
    "month-",
    "season-",
    "text-issue-",
    "fleet",
    "game-",
    "rival",
    "supplier",
    "unit",
    "vendor",
];

/// The calls that ask for a message by its id.
const CALLS: &[&str] = &["get", "format", "short", "try_get", "try_format", "has"];

#[test]
fn every_message_asked_for_exists() {
    let known = message_ids(Locale::En);
    let kinds: BTreeSet<&str> = known.iter().filter_map(|id| id.split_once('-')).map(|(kind, _)| kind).collect();
    let (mut missing, mut asked) = (Vec::new(), 0);
    for path in files_below(&root().join("src"), &["rs"]) {
        // Unit tests in a file of their own may ask for what does not exist.
        if path.ends_with("tests.rs") {
            continue;
        }
        let source = std::fs::read_to_string(&path).unwrap_or_default();
        for (receiver, id) in asked_for(&without_tests(&source)) {
            asked += 1;
            let message = id.split('.').next().unwrap_or_default().replace('_', "-");
            let ours =
                receiver.ends_with("texts") || message.split_once('-').is_some_and(|(kind, _)| kinds.contains(kind));
            if ours && !id.contains('{') && !known.contains(&message) {
                missing.push(format!("{}: {id}", path.display()));
            }
        }
    }
    assert!(missing.is_empty(), "no such message:\n{}", missing.join("\n"));
    assert!(asked > 800, "only {asked} calls were found");
}

/// The calls that give a message no values, and those whose values stand behind the id, in the order of their names.
const BARE: &[&str] = &["get", "tell"];
const FILLED: &[&str] = &["format", "tell_with"];

/// What a message fills in and is not given stands on the screen in braces.
#[test]
fn every_message_is_given_what_it_fills_in() {
    let mut fills: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in Locale::ALL.into_iter().flat_map(|locale| CATALOGUE.iter().flat_map(move |of| lines(of.text(locale)).0))
    {
        fills.entry(line.id.replace('_', "-")).or_default().extend(line.variables);
    }
    let (mut short, mut filled) = (Vec::new(), 0);
    for path in files_below(&root().join("src"), &["rs"]) {
        if path.ends_with("tests.rs") || path.components().any(|part| part.as_os_str() == "tests") {
            continue;
        }
        let source = std::fs::read_to_string(&path).unwrap_or_default();
        let source = without_tests(&source);
        for (given, id) in given(&source) {
            let Some(wanted) = fills.get(&id) else { continue };
            filled += usize::from(!wanted.is_empty());
            let missing: Vec<&String> = wanted.difference(&given).collect();
            if !missing.is_empty() {
                short.push(format!("{}: {id} lacks {missing:?}", path.display()));
            }
        }
    }
    assert!(filled > 100, "{filled} messages that fill something in were found");
    assert!(short.is_empty(), "shown with an open place:\n{}", short.join("\n"));
}

/// The names of the values that a literal id is given where it is asked for; ids whose values are made elsewhere are left
/// out.
fn given(source: &str) -> Vec<(BTreeSet<String>, String)> {
    let mut found = Vec::new();
    for (calls, bare) in [(BARE, true), (FILLED, false)] {
        for call in calls {
            for (at, _) in source.match_indices(&format!(".{call}(")) {
                let after = source[at + call.len() + 2..].trim_start();
                let Some((id, rest)) = after.strip_prefix('"').and_then(|rest| rest.split_once('"')) else { continue };
                let values = if bare {
                    Some("")
                } else {
                    let values = rest.trim_start_matches([',', ' ', '\n']).strip_prefix("&args!");
                    values.and_then(|values| values.split_once('{')?.1.split_once('}').map(|(inside, _)| inside))
                };
                let Some(values) = values else { continue };
                let names = values.split("=>").flat_map(|part| part.rsplit('"').nth(1)).map(str::to_owned).collect();
                found.push((names, id.replace('_', "-")));
            }
        }
    }
    found
}

#[test]
fn values_are_found_beside_their_message() {
    let source =
        "a.get(\"x-1\") b.format(\"x-2\", &args! { \"one\" => f(\"x\"), \"two\" => 2 }) c.format(\"x-3\", &args)";
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let found = given(source);
    assert_eq!(found[0], (names(&[]), "x-1".to_owned()));
    assert_eq!(found[1].1, "x-2");
    assert!(names(&["one", "two"]).is_subset(&found[1].0), "{found:?}");
    assert_eq!(found.len(), 2);
}

#[test]
fn no_message_is_idle() {
    let (mut whole, mut beginnings) = (BTreeSet::new(), BTreeSet::new());
    for path in
        files_below(&root().join("src"), &["rs"]).into_iter().chain(files_below(&root().join("assets"), &["ron"]))
    {
        let source = std::fs::read_to_string(&path).unwrap_or_default();
        let tests = path.ends_with("tests.rs") || path.components().any(|part| part.as_os_str() == "tests");
        let source = if tests { String::new() } else { without_tests(&source) };
        for literal in literals(&source) {
            match literal.split_once('{') {
                Some((beginning, _)) if beginning.ends_with('-') => {
                    beginnings.insert(beginning.replace('_', "-"));
                }
                _ => {
                    whole.insert(literal.split('.').next().unwrap_or_default().replace('_', "-"));
                }
            }
        }
    }
    let idle: Vec<_> = message_ids(Locale::En)
        .into_iter()
        .filter(|id| !MADE_AT_RUN_TIME.iter().any(|kind| id.starts_with(kind)))
        .filter(|id| !whole.contains(id) && !beginnings.iter().any(|start| id.starts_with(start.as_str())))
        .collect();
    assert!(idle.is_empty(), "nothing asks for these messages: {idle:#?}");
}

/// The literal ids in calls such as `texts.get("desk-title")`, with the word before the dot.
fn asked_for(source: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for call in CALLS {
        for (at, _) in source.match_indices(&format!(".{call}(")) {
            let after = source[at + call.len() + 2..].trim_start();
            let Some(literal) = after.strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
                continue;
            };
            let line = source[..at].trim_end();
            if line.rsplit('\n').next().is_some_and(|line| line.trim_start().starts_with("//")) {
                continue;
            }
            let receiver: String = line
                .chars()
                .rev()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect::<Vec<_>>()
                .into_iter()
                .rev()
                .collect();
            found.push((receiver, literal.to_owned()));
        }
    }
    found
}

#[test]
fn calls_are_found_across_lines() {
    let source = "texts\n    .get(\n        \"desk-title\",\n    ); // x\n//! texts.get(\"no-1\")\nself.texts.format(\"a-b.short\", &args)";
    let found = asked_for(source);
    let expected =
        [("texts", "desk-title"), ("texts", "a-b.short")].map(|(receiver, id)| (receiver.to_owned(), id.to_owned()));
    assert_eq!(found, expected);
}
