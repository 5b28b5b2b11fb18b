//! A second story: it says nothing that is not its own to say, and nothing of the flagship's is left in it.

use std::collections::BTreeSet;

use good_crisis::content::library;
use good_crisis::text::catalogue::{CATALOGUE, STORIES, STORY_WORDS, declared_ids};
use good_crisis::text::{Locale, Texts};

use crate::sources::lines;

/// Names of the flagship's things and people, which no other story may show.
const NAMES: &[&str] = &[
    "Sun",
    "Suns",
    "Linux",
    "HP",
    "eBay",
    "Amazon",
    "Oracle",
    "bn.com",
    "eToys",
    "썬",
    "리눅스",
    "아마존",
    "이베이",
    "오라클",
];

/// Kinds of texts that a scenario asks for by its own ids, or that tell of scenarios and strategies.
const BY_ID: &[&str] =
    &["account-machines-", "company-", "event-", "platform-", "rival-", "scenario-", "site-", "strategy-", "tier-"];

/// The record: of what the flagship tells, and shown with no other story.
const RECORD: &str = "record-";

fn words(text: &str) -> BTreeSet<&str> {
    let word = |c: char| !(c.is_alphanumeric() || c == '.');
    // A Korean particle stands close behind its noun.
    let bare = |word: &str| NAMES.iter().position(|name| !name.is_ascii() && word.starts_with(name));
    text.split(word).map(|it| bare(it).map_or(it, |place| NAMES[place])).collect()
}

#[test]
fn a_story_replaces_documents_and_names_alone() {
    let known: BTreeSet<&str> = CATALOGUE.iter().flat_map(|source| declared_ids(source.text(Locale::En))).collect();
    for story in STORIES {
        for id in declared_ids(story.text(Locale::En)) {
            let own = !known.contains(id) && BY_ID.iter().any(|kind| id.starts_with(kind));
            let told = known.contains(id) && STORY_WORDS.iter().any(|kind| id.starts_with(kind));
            assert!(own || told, "{}: {id}", story.name);
        }
    }
}

#[test]
fn what_replaces_a_text_has_its_attributes_and_variables() {
    for story in STORIES {
        for locale in Locale::ALL {
            let general: Vec<_> = CATALOGUE.iter().flat_map(|source| lines(source.text(locale)).0).collect();
            for line in lines(story.text(locale)).0 {
                let Some(replaced) = general.iter().find(|it| it.id == line.id) else { continue };
                assert!(line.variables.is_subset(&replaced.variables), "{locale}: {}", line.id);
            }
            let own: BTreeSet<_> = lines(story.text(locale)).0.into_iter().map(|line| line.id).collect();
            for line in &general {
                let (id, attribute) = line.id.split_once('.').unwrap_or((&line.id, ""));
                assert!(
                    !own.contains(id) || attribute.is_empty() || own.contains(&line.id),
                    "{locale}: {} is lost",
                    line.id
                );
            }
        }
    }
}

#[test]
fn no_name_of_the_flagship_is_left_in_another_story() {
    for story in STORIES {
        for locale in Locale::ALL {
            let texts = Texts::told_as(locale, story.name);
            for source in CATALOGUE {
                let shown = |id: &&str| !id.starts_with(RECORD) && !BY_ID.iter().any(|kind| id.starts_with(kind));
                for id in declared_ids(source.text(locale)).filter(shown) {
                    for id in [id.to_owned(), format!("{id}.text"), format!("{id}.help"), format!("{id}.short")] {
                        let Some(text) = texts.try_get(&id) else { continue };
                        let found = words(&text);
                        let flagship = NAMES.iter().find(|name| found.contains(*name));
                        assert!(flagship.is_none(), "{}, {locale}: {id} says {flagship:?}: {text}", story.name);
                    }
                }
            }
        }
    }
}

#[test]
fn each_story_belongs_to_a_scenario_that_names_its_things() {
    for story in STORIES {
        let (scenario, meta) = library::built_in(story.name).expect("a scenario of the same name");
        assert_eq!(meta.story, story.name);
        for texts in Locale::ALL.map(|locale| meta.texts(locale)) {
            let platforms = scenario.platforms.iter().map(|platform| format!("platform-{}", platform.id));
            let tiers = scenario.tiers.iter().map(|tier| format!("tier-{}", tier.id));
            let sites = scenario.sites.iter().map(|site| format!("site-{}", site.id));
            let rivals = scenario.rivals.iter().map(|rival| format!("rival-{}", rival.id));
            for id in platforms.chain(tiers).chain(sites).chain(rivals).chain([meta.title(), meta.description()]) {
                assert!(texts.has(&id.replace('_', "-")), "{id}");
            }
        }
    }
}
