//! The lesson packs: the same parts in both languages, plain Markdown, pages that need nothing else, and no command,
//! key, figure, card or column that does not exist.

use std::fmt::Write as _;
use std::fs;

use good_crisis::classroom::assignment;
use good_crisis::classroom::assignment::template::{self, LESSONS};
use good_crisis::classroom::gradebook;
use good_crisis::classroom::lesson::{headings, pack, page, title};
use good_crisis::cli::reference;
use good_crisis::content::strategy::library::{HELD_OUT, NAMES};
use good_crisis::sim::decisions::KEYS;
use good_crisis::sim::figures::Figure;
use good_crisis::text::sanitize::is_forbidden;
use good_crisis::text::{Locale, Texts};
use good_crisis::tui::keymap::manual;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use unicode_normalization::is_nfc;

use crate::characters::{LOOK_ALIKES, TURNS};
use crate::sources::{message_ids, root};

/// A document of a pack.
struct Document {
    lesson: &'static str,
    locale: Locale,
    /// `teacher` or `handout`.
    kind: &'static str,
    text: String,
}

impl Document {
    fn name(&self) -> String {
        format!("assets/lessons/{}/{}.{}.md", self.lesson, self.kind, self.locale)
    }
}

fn documents() -> Vec<Document> {
    let mut all = Vec::new();
    for lesson in LESSONS {
        for locale in Locale::ALL {
            let pack = pack(lesson, locale).unwrap();
            assert_eq!(pack.name, *lesson);
            all.push(Document { lesson, locale, kind: "teacher", text: pack.teacher });
            all.push(Document { lesson, locale, kind: "handout", text: pack.handout });
        }
    }
    assert_eq!(all.len(), 28, "seven lessons, two documents, two languages");
    all
}

fn events(text: &str) -> impl Iterator<Item = Event<'_>> {
    Parser::new_ext(text, Options::ENABLE_TABLES)
}

fn assignment_of(lesson: &str, locale: Locale) -> String {
    template::write(lesson, None, &Texts::new(locale)).unwrap()
}

#[test]
fn every_pack_has_the_same_parts_in_the_same_order() {
    for locale in Locale::ALL {
        for kind in ["teacher", "handout"] {
            let parts: Vec<Vec<_>> = documents()
                .iter()
                .filter(|document| document.locale == locale && document.kind == kind)
                .map(|document| headings(&document.text).split_off(1))
                .collect();
            let expected = if kind == "teacher" { 10 } else { 6 };
            for part in &parts {
                assert_eq!(part, &parts[0], "{locale} {kind}");
                assert_eq!(part.len(), expected, "{locale} {kind}");
            }
        }
    }
    for document in documents() {
        let other = Locale::ALL.into_iter().find(|locale| *locale != document.locale).unwrap();
        let twin = pack(document.lesson, other).unwrap();
        let twin = if document.kind == "teacher" { twin.teacher } else { twin.handout };
        assert_eq!(shape(&document.text), shape(&twin), "{}", document.name());
    }
}

/// What a document is made of, without its words: headings, tables with their cells, lists, commands without language.
fn shape(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut in_code = false;
    for event in events(text) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => parts.push(level.to_string()),
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Item) => parts.push("item".to_owned()),
            Event::Start(Tag::TableCell) => parts.push("cell".to_owned()),
            Event::Text(code) if in_code => parts.push(code.replace(" --lang ko", "")),
            _ => {}
        }
    }
    parts
}

#[test]
fn a_pack_is_called_as_its_assignment_is() {
    for document in documents() {
        let assignment = assignment_of(document.lesson, document.locale);
        let heading = title(&document.text);
        let heading = if document.kind == "teacher" { heading.split(": ").next().unwrap() } else { heading.as_str() };
        assert!(assignment.contains(&format!("title: \"{heading}\"")), "{}: {heading}", document.name());
        assert!(document.kind == "teacher" || document.text.len() < 4_000, "{}: one sheet", document.name());
    }
}

#[test]
fn documents_are_plain_markdown_in_the_right_characters() {
    let mut complaints = String::new();
    for document in documents() {
        for event in events(&document.text) {
            if matches!(event, Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Image { .. })) {
                let _ = writeln!(complaints, "{}: {event:?}", document.name());
            }
        }
        for (number, line) in (1..).zip(document.text.lines()) {
            let look_alike = LOOK_ALIKES.iter().find(|(wrong, _)| line.contains(*wrong));
            let turn = TURNS.iter().find(|(wrong, _)| document.locale == Locale::Ko && line.contains(wrong));
            let fault = look_alike
                .map(|(wrong, right)| format!("{wrong:?}: {right}"))
                .or_else(|| turn.map(|(wrong, right)| format!("{wrong}: {right}")))
                .or_else(|| line.chars().find(|c| is_forbidden(*c)).map(|c| format!("U+{:04X}", u32::from(c))))
                .or_else(|| (!is_nfc(line)).then(|| "not in composed form".to_owned()))
                .or_else(|| line.ends_with(' ').then(|| "space at the end".to_owned()));
            if let Some(fault) = fault {
                let _ = writeln!(complaints, "{}:{number}: {fault}: {line}", document.name());
            }
        }
    }
    assert!(complaints.is_empty(), "\n{complaints}");
}

#[test]
fn every_command_can_be_followed() {
    let mut followed = 0;
    for document in documents() {
        let mut shell = false;
        for event in events(&document.text) {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(kind))) => shell = &*kind == "sh",
                Event::End(TagEnd::CodeBlock) => shell = false,
                Event::Text(lines) if shell => {
                    for line in lines.lines() {
                        followed += 1;
                        let parsed = reference::follow(line);
                        assert!(parsed.is_ok(), "{}: {line}\n{parsed:?}", document.name());
                    }
                }
                Event::Code(code) if code.starts_with("good-crisis ") => {
                    let parsed = reference::follow(&code);
                    assert!(parsed.is_ok(), "{}: {code}\n{parsed:?}", document.name());
                }
                _ => {}
            }
        }
    }
    assert!(followed > 50, "{followed}");
    assert!(reference::follow("good-crisis simulate dotcom-2000").is_err());
    assert!(reference::follow("good-crisis sim dotcom-2000 --game 5").is_err());
}

/// Everything that may be named, from where it is defined.
struct Names {
    messages: std::collections::BTreeSet<String>,
    columns: Vec<String>,
    terms: String,
    files: String,
    pages: String,
    keys: String,
}

impl Names {
    fn of(locale: Locale) -> Self {
        let assignments: Vec<String> = LESSONS.iter().map(|lesson| assignment_of(lesson, Locale::En)).collect();
        // All ask the same questions and have the same rubric.
        let one =
            assignment::read("assignment.ron", &assignments[0], None).unwrap_or_else(|issues| panic!("{issues:?}"));
        let table =
            gradebook::table(&one, &[], gradebook::Words { reason: &|_| String::new(), alike: &|_| String::new() });
        let texts = Texts::new(locale);
        let columns = table.lines().next().unwrap_or_default().trim().split("\",\"");
        let read = |path: &str| fs::read_to_string(root().join(path)).unwrap();
        Self {
            messages: message_ids(Locale::En),
            columns: columns.map(|column| column.trim_matches('"').to_owned()).collect(),
            terms: assignments.concat() + &read("assets/scenarios/dotcom-2000.ron"),
            files: read("assets/balance/dotcom-2000.ron"),
            pages: read("docs/constants.md") + &read("docs/cli.md"),
            keys: manual(&|id| texts.get(id)),
        }
    }

    /// What a word in backticks is, if it is anything.
    fn know(&self, word: &str) -> Option<&'static str> {
        let start: String = word.chars().take_while(|c| c.is_ascii_alphanumeric() || "_-".contains(*c)).collect();
        let message = word.replace('_', "-");
        let decision = |id: &String| id.starts_with("decision-") && id.ends_with(&format!("-{message}"));
        let ending = |end: &&str| word.ends_with(*end) && root().join(word).exists() == word.contains('/');
        Some(match word {
            "ID" => "a placeholder",
            _ if word.starts_with("good-crisis ") => "a command, tried elsewhere",
            _ if KEYS.iter().any(|key| key.name == word) || self.messages.iter().any(decision) => "a decision",
            _ if Figure::from_id(word).is_some() => "a figure",
            _ if self.messages.contains(&format!("event-{word}")) => "a card",
            _ if NAMES.contains(&word) || HELD_OUT.contains(&word) => "a strategy",
            _ if LESSONS.contains(&word) || word == "lamplight" => "a lesson or scenario",
            _ if self.columns.iter().any(|column| column == word) => "a column of the gradebook",
            _ if self.files.contains(&format!("name: \"{word}\"")) => "a level of the balance",
            _ if self.pages.contains(&format!("`{word}`")) => "a constant",
            _ if ["founder", "operator", "day-one"].contains(&word) => "a difficulty",
            _ if [".ron", ".md", ".csv", ".html"].iter().any(ending) => "a file",
            _ if !start.is_empty() && self.terms.contains(&format!("{start}: ")) => {
                "a field of an assignment or scenario"
            }
            _ if word.contains("--") && word.split(' ').all(|part| self.pages.contains(part)) => "a flag",
            _ if self.keys.contains(&format!("`{word}`")) => "a key",
            _ => return None,
        })
    }
}

#[test]
fn whatever_is_named_exists() {
    let mut unknown = String::new();
    let (english, korean) = (Names::of(Locale::En), Names::of(Locale::Ko));
    for document in documents() {
        let names = if document.locale == Locale::En { &english } else { &korean };
        for event in events(&document.text) {
            if let Event::Code(word) = event
                && names.know(&word).is_none()
            {
                let _ = writeln!(unknown, "{}: `{word}`", document.name());
            }
        }
        for (screen, key) in screens(&document.text) {
            let row = names.keys.lines().any(|line| {
                line.contains(&format!("`{key}`"))
                    && line.to_lowercase().contains(&format!("| {} |", screen.to_lowercase()))
            });
            if !row {
                let _ = writeln!(unknown, "{}: screen {screen} on key {key}", document.name());
            }
        }
    }
    assert!(unknown.is_empty(), "\n{unknown}");
    for nonsense in ["prise_index", "survivors", "skill_percent", "no-such-level", "ctrl", "가격"] {
        assert_eq!(english.know(nonsense), None);
    }
}

/// Screens and the keys beside them: `**Books** (`b`)`.
fn screens(text: &str) -> Vec<(String, String)> {
    let joined = text.replace('\n', " ");
    let pieces: Vec<&str> = joined.split("**").collect();
    let pairs = pieces.iter().skip(1).step_by(2).zip(pieces.iter().skip(2).step_by(2));
    pairs
        .filter_map(|(bold, after)| {
            let after = after.trim_start().strip_prefix("(`")?;
            Some(((*bold).to_owned(), after.split('`').next()?.to_owned()))
        })
        .collect()
}

#[test]
fn sources_alone_lead_outside() {
    for document in documents() {
        let mut part = String::new();
        let mut links = 0;
        let mut open = false;
        for event in events(&document.text) {
            match event {
                Event::Start(Tag::Heading { .. }) => {
                    open = true;
                    part.clear();
                }
                Event::End(TagEnd::Heading(_)) => open = false,
                Event::Text(words) if open => part.push_str(&words),
                Event::Start(Tag::Link { dest_url, .. }) => {
                    links += 1;
                    assert!(dest_url.starts_with("http"), "{}: {dest_url}", document.name());
                    assert!(["Sources", "출처"].contains(&part.as_str()), "{}: {part}: {dest_url}", document.name());
                }
                _ => {}
            }
        }
        assert_eq!(links > 0, document.kind == "teacher", "{}", document.name());
    }
}

/// Elements of HTML that have no end.
const VOID: [&str; 4] = ["meta", "br", "hr", "!DOCTYPE"];

#[test]
fn pages_are_well_formed_and_need_nothing_else() {
    for document in documents() {
        let page = page(&document.text, document.locale);
        let name = document.name();
        for never in ["<script", "<img", "<link", "<iframe", "src=", "@import", "url(", "javascript:", " onclick"] {
            assert!(!page.contains(never), "{name}: {never}");
        }
        assert!(page.contains(&format!("<html lang=\"{}\">", document.locale)), "{name}");
        assert_eq!(page.matches("<h1>").count(), 1, "{name}");
        assert_eq!(page.matches("<th ").count(), page.matches("<th scope=\"col\"").count(), "{name}");
        assert!(!page.contains("<th scope=\"col\"></th>"), "{name}: a column without a name");
        assert_eq!(page.matches("<table>").count(), page.matches("<thead>").count(), "{name}");
        let mut open: Vec<String> = Vec::new();
        for piece in page.split('<').skip(1) {
            let (tag, _) = piece.split_once('>').unwrap_or_else(|| panic!("{name}: {piece}"));
            let word = tag.split([' ', '\n']).next().unwrap_or_default();
            if let Some(word) = word.strip_prefix('/') {
                assert_eq!(open.pop().as_deref(), Some(word), "{name}: {piece}");
            } else if !VOID.contains(&word) && !tag.ends_with('/') {
                open.push(word.to_owned());
            }
        }
        assert!(open.is_empty(), "{name}: {open:?}");
    }
}
