//! Whether a scenario file brings the words it needs, for itself and its decks of cards, and whether what it
//! brings can be used.

use crate::content::clean::short_line;
use crate::content::field_path::FieldPath;
use crate::content::issue::{Issue, IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::locate::locate;
use crate::content::nearest::nearest;
use crate::content::place::Place;
use crate::content::ron_file::RonFile;
use crate::content::scenario::ScenarioFile;
use crate::text::catalogue::STORIES;
use crate::text::{Locale, Texts, width};

/// Reports texts that cannot be used, and names that no text gives.
pub(super) fn check(scenario: &ScenarioFile, file: &RonFile<'_>, issues: &mut Issues) {
    let own = scenario.words();
    let stories: Vec<&str> = STORIES.iter().map(|story| story.name).collect();
    if !own.story.is_empty() && !stories.contains(&own.story) {
        let nearest = nearest(own.story, stories.iter().copied()).map(str::to_owned);
        let kind = IssueKind::UnknownReference { what: Thing::Scenario, name: short_line(own.story, 40), nearest };
        file.report(issues, &FieldPath::from("story"), kind);
    }
    let (texts, wrong) = Texts::with_scenario(Locale::En, &own);
    for issue in wrong {
        let path = FieldPath::from("texts").field(issue.locale.code());
        let (id, arguments) = issue.message();
        let kind = IssueKind::Particular { id, arguments };
        let found = file.issue(&path, kind);
        let place = place_within(file.text(), &path, issue.line, issue.column).or(found.place);
        issues.push(Issue { place, ..found });
    }
    // The deck is read with the words that this scenario would show.
    let (korean, _) = Texts::with_scenario(Locale::Ko, &own);
    let has = |locale: Locale, id: &str| if locale == Locale::Ko { korean.has(id) } else { texts.has(id) };
    if let Err(wrong) = scenario.read_deck(file, &has) {
        issues.extend(wrong);
    }
    let mut needed = vec![
        (FieldPath::from("name"), format!("scenario-{}-title", scenario.name)),
        (FieldPath::from("name"), format!("scenario-{}-description", scenario.name)),
    ];
    let mut named = |list: &str, kind: &str, ids: Vec<&str>| {
        let path = FieldPath::from(list);
        needed.extend(ids.iter().enumerate().map(|(i, id)| (path.item(i).field("id"), format!("{kind}-{id}"))));
    };
    named("platforms", "platform", scenario.platforms.iter().map(|platform| platform.id.as_str()).collect());
    named("tiers", "tier", scenario.tiers.iter().map(|tier| tier.id.as_str()).collect());
    named("sites", "site", scenario.sites.iter().map(|site| site.id.as_str()).collect());
    named("rivals", "rival", scenario.rivals.iter().map(|rival| rival.id.as_str()).collect());
    for (path, id) in needed {
        let id = id.replace('_', "-");
        if !texts.has(&id) {
            file.report(issues, &path, IssueKind::MissingMessage { id, language: Locale::En.code().to_owned() });
            continue;
        }
        for (locale, texts) in [(Locale::En, &texts), (Locale::Ko, &korean)] {
            if !is_seen(&texts.get(&id)) {
                let arguments = vec![("message", id.clone()), ("language", locale.code().to_owned())];
                file.report(issues, &path, IssueKind::Particular { id: "scenario-finding-unseen", arguments });
                break;
            }
        }
    }
}

/// Marks that a letter may carry, and more: scripts that build syllables of signs have a few. (Assumption.)
const MOST_MARKS: usize = 8;

/// Whether a name can be read where it is shown: there is something in it, and no tower of marks on a letter.
fn is_seen(name: &str) -> bool {
    let cells = width(name.trim());
    cells > 0 && name.chars().count() <= cells * MOST_MARKS
}

/// The place in the file of a line and column of the text written at `path`. Only where the text is written
/// line by line as it is: with `\n` in it lines of the text are no lines of the file.
pub(super) fn place_within(source: &str, path: &FieldPath, line: usize, column: usize) -> Option<Place> {
    let range = locate(source, path)?;
    let written = source.get(range.clone())?;
    let quote = written.find('"')? + 1;
    if written.contains("\\n") || line == 0 {
        return None;
    }
    let mut start = range.start + quote;
    for _ in 1..line {
        start += source.get(start..range.end)?.find('\n')? + 1;
    }
    let rest = source.get(start..range.end)?;
    let at = rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at);
    Some(Place::of(source, &(start + at..start + at + 1)))
}
