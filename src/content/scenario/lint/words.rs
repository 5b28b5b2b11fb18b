//! Whether the words that a scenario brings are ever shown, and ask for nothing that nobody tells them.

use std::collections::BTreeSet;

use super::particular;
use crate::content::clean::short_line;
use crate::content::events::WORDS;
use crate::content::field_path::FieldPath;
use crate::content::issue::{Issue, IssueKind};
use crate::content::issues::Issues;
use crate::content::nearest::nearest;
use crate::content::ron_file::RonFile;
use crate::content::scenario::ScenarioFile;
use crate::content::scenario::texts::place_within;
use crate::text::scenario::{Listed, ids, is_story_word, variables};

/// Said in place of what there is none of.
const NONE: &str = "none";

/// Reports ids that nothing asks for, and variables that nobody tells.
pub(super) fn lint(scenario: &ScenarioFile, file: &RonFile<'_>, issues: &mut Issues) {
    let listed = scenario.words().listed();
    if listed.is_empty() {
        return;
    }
    let own = own_ids(scenario);
    let told: BTreeSet<&str> = ids().filter(|id| is_story_word(id)).collect();
    for message in listed {
        let id = message.id.as_str();
        let is_own = own.contains(id);
        if !is_own && !told.contains(id) {
            let nearest = nearest(id, told.iter().copied().chain(own.iter().map(String::as_str)));
            let arguments = vec![("found", short_line(id, 80)), ("nearest", nearest.unwrap_or(NONE).to_owned())];
            report(&message, "scenario-finding-unasked", arguments, file, issues);
            continue;
        }
        let may: BTreeSet<String> = match is_own {
            true if id.starts_with("event-") => {
                WORDS.iter().map(|(name, _)| *name).chain(["cents", "paid"]).map(str::to_owned).collect()
            }
            true => BTreeSet::new(),
            false => variables(id),
        };
        for unknown in message.variables.iter().filter(|name| !may.contains(*name)) {
            let known: Vec<String> = may.iter().map(|name| format!("${name}")).collect();
            let arguments = vec![
                ("found", short_line(unknown, 80)),
                ("message", short_line(id, 80)),
                ("known", if known.is_empty() { NONE.to_owned() } else { known.join(", ") }),
            ];
            report(&message, "scenario-finding-untold", arguments, file, issues);
        }
    }
}

/// The ids of what the scenario brings of its own.
fn own_ids(scenario: &ScenarioFile) -> BTreeSet<String> {
    let name = &scenario.name;
    let mut own: BTreeSet<String> = ["title", "description"].map(|what| format!("scenario-{name}-{what}")).into();
    own.insert(format!("company-{name}"));
    let mut named = |kind: &str, ids: Vec<&str>| own.extend(ids.iter().map(|id| format!("{kind}-{id}")));
    let platforms: Vec<&str> = scenario.platforms.iter().map(|platform| platform.id.as_str()).collect();
    named("account-machines", platforms.clone());
    named("platform", platforms);
    named("tier", scenario.tiers.iter().map(|tier| tier.id.as_str()).collect());
    named("site", scenario.sites.iter().map(|site| site.id.as_str()).collect());
    named("rival", scenario.rivals.iter().map(|rival| rival.id.as_str()).collect());
    for card in &scenario.deck {
        own.insert(format!("event-{}", card.id));
        own.extend(card.options.iter().map(|option| format!("event-{}-option-{}", card.id, option.id)));
        let mut echoes = Vec::new();
        card.options.iter().for_each(|option| option.effects.iter().for_each(|effect| effect.echoes(&mut echoes)));
        own.extend(echoes.iter().map(|echo| format!("event-{}-echo-{echo}", card.id)));
    }
    own.into_iter().map(|id| id.replace('_', "-")).collect()
}

fn report(
    message: &Listed,
    id: &'static str,
    mut arguments: Vec<(&'static str, String)>,
    file: &RonFile<'_>,
    issues: &mut Issues,
) {
    let language = message.locale.code();
    arguments.push(("language", language.to_owned()));
    let path = FieldPath::from("texts").field(language);
    let kind: IssueKind = particular(id, arguments);
    let found = file.issue(&path, kind);
    let place = place_within(file.text(), &path, message.line, 1).or(found.place);
    issues.push(Issue { place, ..found });
}
