//! Whether the cards that a scenario brings have room on the smallest screen, 80 columns by 24 rows: one turns to what
//! has none, but nobody takes in a card at a glance that has to be turned.

use super::particular;
use crate::content::events::WORDS;
use crate::content::field_path::FieldPath;
use crate::content::issue::Issue;
use crate::content::issues::Issues;
use crate::content::ron_file::RonFile;
use crate::content::scenario::ScenarioFile;
use crate::content::scenario::texts::place_within;
use crate::text::scenario::Listed;
use crate::text::{Args, Locale, Texts, width};

/// Most cells of a title: a line.
const TITLE: usize = 64;
/// Most cells of a body: five lines, with which four options and what follows from one are in sight. The game's own take
/// three.
const BODY: usize = 380;
/// Most cells of an option: what goes beyond is cut.
const OPTION: usize = 74;

/// Reports titles, bodies and options of cards that are longer.
pub(super) fn lint(scenario: &ScenarioFile, file: &RonFile<'_>, issues: &mut Issues) {
    let words = scenario.words();
    let texts = Locale::ALL.map(|locale| (locale, Texts::with_scenario(locale, &words).0));
    for message in words.listed().iter().filter(|message| message.id.starts_with("event-")) {
        let Some((_, texts)) = texts.iter().find(|(locale, _)| *locale == message.locale) else { continue };
        let body = format!("{}.body", message.id);
        let parts = match (texts.has(&body), message.id.contains("-option-")) {
            (true, _) => vec![(message.id.clone(), TITLE), (body, BODY)],
            (false, true) => vec![(message.id.clone(), OPTION)],
            (false, false) => Vec::new(),
        };
        for (id, limit) in parts {
            let cells = longest(texts, &id);
            if cells > limit {
                report(message, &id, [cells, limit], file, scenario, issues);
            }
        }
    }
}

/// The cells of a text in the longest of the ways in which it can be said, one thing that it asks for at a time.
fn longest(texts: &Texts, id: &str) -> usize {
    let first = || {
        WORDS.iter().fold(Args::new().set("cents", 45).set("paid", 58), |args, (name, words)| args.set(name, words[0]))
    };
    let every = WORDS.iter().flat_map(|(name, words)| words.iter().map(move |word| (*name, *word)));
    let said = every.filter_map(|(name, word)| texts.try_format(id, &first().set(name, word)));
    said.map(|said| width(&said)).max().unwrap_or(0)
}

fn report(
    message: &Listed,
    id: &str,
    [cells, limit]: [usize; 2],
    file: &RonFile<'_>,
    scenario: &ScenarioFile,
    issues: &mut Issues,
) {
    let language = message.locale.code();
    let arguments = vec![
        ("message", id.to_owned()),
        ("language", language.to_owned()),
        ("cells", cells.to_string()),
        ("limit", limit.to_string()),
    ];
    let path = FieldPath::from("texts").field(language);
    let found = file.issue(&path, particular("scenario-finding-long", arguments));
    let source = if message.locale == Locale::Ko { scenario.words().ko } else { scenario.words().en };
    // The line of the part that is too long, below that of its id.
    let part = id.strip_prefix(&message.id).unwrap_or_default();
    let mut below = source.lines().enumerate().skip(message.line.saturating_sub(1));
    let written = below.find(|(_, line)| !part.is_empty() && line.trim_start().starts_with(part));
    let (line, column) = written.map_or((message.line, 1), |(at, line)| {
        (at + 1, line.chars().take_while(|letter| letter.is_whitespace()).count() + 1)
    });
    let place = place_within(file.text(), &path, line, column).or(found.place);
    issues.push(Issue { place, ..found });
}
