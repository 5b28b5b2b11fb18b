//! Both languages have the same files, ids, attributes and variables.

use std::collections::BTreeSet;

use good_crisis::text::catalogue::{CATALOGUE, STORIES, declared_ids};
use good_crisis::text::{Locale, Texts};

use crate::sources::{files_below, lines, root};

#[test]
fn every_file_is_listed() {
    let listed: BTreeSet<_> = CATALOGUE.iter().map(|source| source.name.to_owned()).collect();
    assert_eq!(listed.len(), CATALOGUE.len(), "a file is listed twice");
    for locale in Locale::ALL {
        let folder = root().join("assets/text").join(locale.code());
        let on_disk: BTreeSet<_> = files_below(&folder, &["ftl"])
            .iter()
            .filter_map(|path| path.file_stem())
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        let stories = STORIES.iter().map(|story| story.name.to_owned());
        let listed: BTreeSet<_> = listed.iter().cloned().chain(stories).collect();
        assert_eq!(listed, on_disk, "{locale}: the list in src/text/catalogue.rs and the folder");
    }
}

#[test]
fn every_file_parses() {
    for source in CATALOGUE.iter().chain(STORIES) {
        for locale in Locale::ALL {
            let (_, errors) = lines(source.text(locale));
            assert!(errors.is_empty(), "{locale}/{}.ftl: {errors:?}", source.name);
        }
    }
}

#[test]
fn both_languages_say_the_same_things() {
    for source in CATALOGUE.iter().chain(STORIES) {
        let all = |locale| lines(source.text(locale)).0.into_iter().collect::<BTreeSet<_>>();
        let (en, ko) = (all(Locale::En), all(Locale::Ko));
        let only_en: Vec<_> = en.difference(&ko).collect();
        let only_ko: Vec<_> = ko.difference(&en).collect();
        assert!(
            only_en.is_empty() && only_ko.is_empty(),
            "{}.ftl\n  only in English, or with other variables: {only_en:#?}\n  only in Korean: {only_ko:#?}",
            source.name
        );
    }
}

#[test]
fn ids_are_kebab_case_and_unique() {
    for locale in Locale::ALL {
        let mut seen = BTreeSet::new();
        for source in CATALOGUE {
            for line in lines(source.text(locale)).0 {
                let plain = line
                    .id
                    .split(['-', '.'])
                    .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric()));
                assert!(plain, "{locale}/{}.ftl: {}", source.name, line.id);
                assert!(seen.insert(line.id.clone()), "{locale}: {} is declared twice", line.id);
            }
        }
    }
}

#[test]
fn every_declared_message_is_found() {
    for locale in Locale::ALL {
        let texts = Texts::new(locale);
        for source in CATALOGUE {
            for id in declared_ids(source.text(locale)).filter(|id| !id.starts_with('-')) {
                assert!(texts.has(id), "{locale}: {id}");
            }
        }
        assert_eq!(texts.problems(), []);
    }
}
