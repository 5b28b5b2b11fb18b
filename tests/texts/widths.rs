//! Names fit where names are put: labels and their short forms, in cells, in both languages.

use good_crisis::text::catalogue::CATALOGUE;
use good_crisis::text::{Locale, Texts, width};

use crate::sources::lines;

/// The widest label of a lever, figure or account, and the widest short form, in cells.
const fn limits(locale: Locale) -> (usize, usize) {
    match locale {
        Locale::En => (32, 13),
        Locale::Ko => (20, 12),
    }
}

/// Kinds of names that stand in columns.
const NAMES: &[&str] = &["figure-", "account-", "statement-", "decision-", "platform-", "tier-", "stage-"];

#[test]
fn labels_and_short_forms_are_narrow() {
    let mut wide = Vec::new();
    for locale in Locale::ALL {
        let texts = Texts::new(locale);
        for line in CATALOGUE.iter().flat_map(|source| lines(source.text(locale)).0) {
            if !NAMES.iter().any(|kind| line.id.starts_with(kind)) {
                continue;
            }
            let (label, short) = limits(locale);
            let limit = match line.id.split_once('.') {
                None => label,
                Some((_, "short")) => short,
                Some(_) => continue,
            };
            let text = texts.get(&line.id);
            if width(&text) > limit {
                wide.push(format!("{locale}: {} is {} cells, at most {limit}: {text}", line.id, width(&text)));
            }
        }
    }
    assert!(wide.is_empty(), "\n{}", wide.join("\n"));
}

#[test]
fn a_short_form_is_never_wider_than_the_name() {
    for locale in Locale::ALL {
        let texts = Texts::new(locale);
        for line in CATALOGUE.iter().flat_map(|source| lines(source.text(locale)).0) {
            if let Some((id, "short")) = line.id.split_once('.')
                && line.variables.is_empty()
                && texts.has(id)
            {
                let (name, short) = (texts.get(id), texts.get(&line.id));
                assert!(width(&short) <= width(&name), "{locale}: {id}: {short} / {name}");
            }
        }
    }
}
