//! The figures of the teacher's guides: measured once by their commands, kept in one file with the version of the model
//! they hold for, and set into the guides of both languages.
//!
//! A guide says `{never-waste:haggle:survived|%1}`: a figure, or a sum of figures from left to right
//! (`{call:2000Q4::relief_better * 100|.1}`), and behind the bar how it is written. Whoever changes the model or a strategy
//! measures all of them anew by `cargo run --release --example lesson_figures`, and reads the sentences around those that
//! moved.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::content::ron_file;
use crate::sim::units::Money;
use crate::text::{Locale, decimal, money, share};

/// The file as shipped.
const FILE: &str = include_str!("../../../assets/lessons/figures.ron");

/// Figures and where they come from.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// Form of the file; 1.
    pub format: u64,
    /// Version of the model on which all were measured.
    pub model: u32,
    /// By name, the commands that measure them.
    pub commands: BTreeMap<String, String>,
    /// What they measured: command, row and column with colons between; dollars, shares and counts as they are.
    pub figures: BTreeMap<String, f64>,
}

impl Figures {
    /// Those that come with the program.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static SHIPPED: LazyLock<Figures> =
            // A test reads the file.
            LazyLock::new(|| ron_file::read(FILE, "figures.ron").unwrap_or_default());
        &SHIPPED
    }

    /// A guide with its figures set in. What is not known stays as it is; a test sees that nothing does.
    #[must_use]
    pub fn fill(&self, guide: &str, locale: Locale) -> String {
        let mut filled = String::with_capacity(guide.len());
        let mut rest = guide;
        while let Some((before, sum, form, after)) = next(rest) {
            let written = self.value(sum).and_then(|value| written(value, form, locale));
            filled.push_str(before);
            filled.push_str(&written.unwrap_or_else(|| format!("{{{sum}|{form}}}")));
            rest = after;
        }
        filled + rest
    }

    /// What a sum comes to, from left to right.
    fn value(&self, sum: &str) -> Option<f64> {
        let term = |word: &str| word.parse().ok().or_else(|| self.figures.get(word).copied());
        let mut words = sum.split(' ');
        let mut value = term(words.next()?)?;
        while let Some(sign) = words.next() {
            let other = term(words.next()?)?;
            value = match sign {
                "+" => value + other,
                "-" => value - other,
                "*" => value * other,
                "/" => value / other,
                _ => return None,
            };
        }
        Some(value)
    }
}

/// The names of all figures that a guide sets in.
#[must_use]
pub fn named(guide: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut rest = guide;
    while let Some((_, sum, _, after)) = next(rest) {
        names.extend(sum.split(' ').filter(|word| word.contains(':')).map(str::to_owned));
        rest = after;
    }
    names
}

/// The next figure of a text: what is before it, its sum, its form, what is behind it.
fn next(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (inside, after) = rest.split_once('}')?;
    let (sum, form) = inside.split_once('|')?;
    Some((before, sum, form, after))
}

/// A figure as a person reads it.
fn written(value: f64, form: &str, locale: Locale) -> Option<String> {
    let cents = Money::from_dollars(value).cents();
    let decimals = |digits: &str| digits.parse::<usize>().ok().filter(|digits| *digits < 10);
    Some(match form {
        "cell" => money::cell(locale, cents),
        "+cell" => money::cell_change(locale, cents),
        // Running text: English says the currency once, Korean with every amount.
        "money" if locale == Locale::En => money::cell(locale, cents),
        "money" => money::prose(locale, cents),
        "millions" => money::table(cents),
        _ => match form.strip_prefix('%').or_else(|| form.strip_prefix("+%")) {
            Some(digits) if form.starts_with('+') => share::percent_change(value, decimals(digits)?),
            Some(digits) => share::percent(value, decimals(digits)?),
            None => match form.strip_prefix('.').or_else(|| form.strip_prefix("+.")) {
                Some(digits) if form.starts_with('+') => decimal::change(value, decimals(digits)?),
                Some(digits) => decimal::fixed(value, decimals(digits)?),
                None => return None,
            },
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classroom::assignment::template::LESSONS;
    use crate::classroom::lesson;
    use crate::journal::MODEL_VERSION;
    use crate::text::plain;

    fn figures(pairs: &[(&str, f64)]) -> Figures {
        Figures {
            figures: pairs.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect(),
            ..Figures::default()
        }
    }

    #[test]
    fn figures_are_written_as_each_language_writes_them() {
        let known = figures(&[("a:b", 6.29e9), ("a:c", 0.923), ("a:d", -0.0145)]);
        let say = |guide: &str, locale| plain(&known.fill(guide, locale)).into_owned();
        assert_eq!(say("it is {a:b|cell}, {a:c|%1}.", Locale::En), "it is 6.29B, 92.3%.");
        assert_eq!(say("{a:b|cell} {a:b|money}", Locale::Ko), "62.9억 62억 9000만 달러");
        assert_eq!(
            say("{1 - a:c * 100|.1} {a:d * 100|+.1} {a:d|+%0} {a:b|millions}", Locale::En),
            "7.7 −1.5 −1% 6,290"
        );
    }

    #[test]
    fn what_is_not_known_stays_and_is_named() {
        let known = figures(&[("a:b", 1.0)]);
        for guide in ["{a:x|%1}", "{a:b|none}", "{a:b ^ 2|.1}", "{a:b -|.1}", "{a:b|.99}", "{a", "a}", "{a:b}"] {
            assert_eq!(known.fill(guide, Locale::En), guide);
        }
        assert_eq!(named("{a:b - c:d * 2|.1} and {a:b|%0}").into_iter().collect::<Vec<_>>(), ["a:b", "c:d"]);
    }

    #[test]
    fn every_guide_is_filled_from_figures_of_this_model_and_none_is_idle() {
        let shipped: Figures = ron_file::read(FILE, "figures.ron").unwrap_or_else(|issues| panic!("{issues:?}"));
        assert_eq!(shipped.format, 1);
        assert_eq!(
            shipped.model, MODEL_VERSION,
            "the figures of the teacher's guides hold for another model: `cargo run --release --example lesson_figures` \
             measures them anew; then read the sentences around those that moved"
        );
        let mut asked = BTreeSet::new();
        for name in LESSONS {
            let [english, korean] = Locale::ALL.map(|locale| named(lesson::guide(name, locale).unwrap()));
            assert_eq!(english, korean, "{name}: both languages tell the same figures");
            assert!(english.len() > 4, "{name}");
            for locale in Locale::ALL {
                let filled = lesson::pack(name, locale).unwrap().teacher;
                assert!(!filled.contains('{'), "{name} {locale}: {filled}");
            }
            asked.extend(english);
        }
        let known: BTreeSet<String> = shipped.figures.keys().cloned().collect();
        assert_eq!(asked, known, "measured and used by nobody, or the other way round");
        for name in &asked {
            let command = name.split(':').next().unwrap_or_default();
            assert!(shipped.commands.contains_key(command), "{name}");
        }
    }
}
