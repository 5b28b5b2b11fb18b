//! Files that a guide's commands name: the game that comes with the program, and strategies or scenarios of its own,
//! changed in one place.

use crate::content::library;
use crate::content::strategy::library as strategies;

/// The game that comes with the program, where guides look for it.
const HISTORY: (&str, &str) = ("saves/history.ron", include_str!("../../../saves/history.ron"));

/// The files of a lesson beside its documents, each with its name.
#[must_use]
pub fn files(lesson: &str) -> Vec<(String, String)> {
    let strategy = |base: &str, name: &str, change: &dyn Fn(&str) -> String| {
        let changed = change(strategies::text(base).unwrap_or_default());
        (format!("{name}.ron"), changed.replace(&format!("name: \"{base}\""), &format!("name: \"{name}\"")))
    };
    let haggle = |name: &str, change: &dyn Fn(&str) -> String| strategy("haggle", name, change);
    let history = || (HISTORY.0.to_owned(), HISTORY.1.to_owned());
    match lesson {
        "freeze" => {
            let rule = "( when: all([from(\"2000Q3\"), until(\"2001Q3\")]), decide: ( freeze: full ) ),";
            vec![haggle("frozen", &|base| first_rule(base, rule))]
        }
        "price-spiral" => {
            let held =
                |base: &str| without(base, &|line| line.starts_with("( when: from(") && line.contains("price_index"));
            let dearer = "( when: from(\"2000Q3\"), decide: ( price_index: 1.06 ) ),";
            vec![haggle("as-rivals", &held), haggle("six-dearer", &|base| last_rule(&held(base), dearer))]
        }
        "seasonality" => {
            let cover = |cover: &str| {
                let change = |base: &str| base.replace("capacity_cover: 1.12", &format!("capacity_cover: {cover}"));
                haggle(&format!("c{}", cover.replace('.', "")), &change)
            };
            ["0.85", "0.95", "1.12", "1.30", "1.60"].map(cover).into_iter().chain([history()]).collect()
        }
        "real-options" => {
            let change = |base: &str| without(base, &|line| line.contains("migration: pilot"));
            vec![strategy("abandon-when-twice", "unpiloted", &change)]
        }
        "interfaces" => {
            let base = library::built_in("dotcom-2000").map(|(_, meta)| meta.source.to_string()).unwrap_or_default();
            let span = "full: (first: \"2001Q3\", decided: 10, quarters: 22)";
            let late = base.replace("full: (first: \"2000Q1\", decided: 16, quarters: 28)", span);
            vec![("late.ron".to_owned(), late), history()]
        }
        "never-waste" | "runway" => vec![history()],
        _ => Vec::new(),
    }
}

/// A strategy without the lines of which this is so.
fn without(text: &str, is_left_out: &dyn Fn(&str) -> bool) -> String {
    text.split_inclusive('\n').filter(|line| !is_left_out(line.trim_start())).collect()
}

/// A strategy with one rule before all others.
fn first_rule(text: &str, rule: &str) -> String {
    text.replacen("rules: [\n", &format!("rules: [\n        {rule}\n"), 1)
}

/// A strategy with one rule behind all others, which it overrules.
fn last_rule(text: &str, rule: &str) -> String {
    text.rfind("    ],").map_or_else(String::new, |end| {
        let (rules, tail) = text.split_at(end);
        format!("{rules}        {rule}\n{tail}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classroom::assignment::template::LESSONS;
    use crate::content::strategy;
    use crate::text::Locale;

    #[test]
    fn each_differs_from_its_base_in_little_and_can_be_played() {
        let (scenario, meta) = library::built_in("dotcom-2000").unwrap();
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<std::collections::BTreeSet<_>>();
        let mut count = 0;
        for (name, text) in LESSONS.iter().flat_map(|lesson| files(lesson)).filter(|(name, _)| name != HISTORY.0) {
            count += 1;
            let of = match name.as_str() {
                "late.ron" => &*meta.source,
                "unpiloted.ron" => strategies::text("abandon-when-twice").unwrap(),
                _ => strategies::text("haggle").unwrap(),
            };
            let (own, others) = (lines(&text), lines(of));
            // The name is another line, and one to four more; 1.12 is the cover of the base.
            let apart = own.symmetric_difference(&others).count();
            assert!(
                apart <= 2 + 4 && (apart > 2 || ["c112.ron", "late.ron"].contains(&name.as_str())),
                "{name}: {apart}"
            );
            assert!(apart > 0, "{name}");
            if name != "late.ron" {
                strategy::read(&name, &text, &scenario).unwrap_or_else(|issues| panic!("{issues:?}"));
            }
        }
        assert_eq!(count, 10);
    }

    #[test]
    fn every_file_of_this_folder_that_a_guide_names_is_written() {
        for (lesson, locale) in LESSONS.iter().flat_map(|lesson| Locale::ALL.map(|locale| (lesson, locale))) {
            let guide = super::super::guide(lesson, locale).unwrap();
            let written: Vec<String> = files(lesson).into_iter().map(|(name, _)| name).collect();
            assert_eq!(guide.contains(HISTORY.0), written.iter().any(|name| name == HISTORY.0), "{lesson}");
            for (name, _) in files(lesson) {
                assert!(guide.contains(&name), "{lesson}: no command names {name}");
            }
        }
    }

    #[test]
    fn another_world_is_begun_by_the_keys_that_do_it() {
        for (lesson, locale) in LESSONS.iter().flat_map(|lesson| Locale::ALL.map(|locale| (lesson, locale))) {
            let guide = super::super::guide(lesson, locale).unwrap();
            assert!(!guide.contains("`s`") && guide.contains("`a`") && guide.contains("`5`"), "{lesson}");
        }
    }
}
