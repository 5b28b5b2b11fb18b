//! Lesson packs: what a teacher and a student read beside an assignment, in both languages, and as pages.

pub mod figures;
pub mod variants;

use maud::{DOCTYPE, PreEscaped, html};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html as rendered};

use self::figures::Figures;
use crate::args;
use crate::classroom::assignment::{self, Measure, template};
use crate::classroom::gradebook::points;
use crate::classroom::rubric::{Criterion, out_of_all};
use crate::text::{Locale, Texts};

/// What belongs to a lesson beside its assignment, as Markdown in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// The lesson's name.
    pub name: &'static str,
    /// For the teacher: goals, time plans, debrief, answer notes, sources.
    pub teacher: String,
    /// A page for the student, which gives no answer away.
    pub handout: String,
}

macro_rules! documents {
    ($($name:literal),+ $(,)?) => {
        /// Name, guide and handout of a lesson as written, with its figures not set in.
        fn documents(name: &str, locale: Locale) -> Option<(&'static str, &'static str, &'static str)> {
            match (name, locale) {
                $(
                    ($name, Locale::En) => Some((
                        $name,
                        include_str!(concat!("../../assets/lessons/", $name, "/teacher.en.md")),
                        include_str!(concat!("../../assets/lessons/", $name, "/handout.en.md")),
                    )),
                    ($name, Locale::Ko) => Some((
                        $name,
                        include_str!(concat!("../../assets/lessons/", $name, "/teacher.ko.md")),
                        include_str!(concat!("../../assets/lessons/", $name, "/handout.ko.md")),
                    )),
                )+
                _ => None,
            }
        }
    };
}

documents!("runway", "price-spiral", "freeze", "real-options", "seasonality", "interfaces", "never-waste",);

/// The pack of a lesson; `None` if no lesson is called so.
#[must_use]
pub fn pack(name: &str, locale: Locale) -> Option<Pack> {
    let (name, guide, handout) = documents(name, locale)?;
    let handout = format!("{handout}{}", handing_in(name, &Texts::new(locale)));
    Some(Pack { name, teacher: Figures::shipped().fill(guide, locale), handout })
}

/// What a handout says of the lesson's assignment: room for the id, the closing date and the place to hand in, and what
/// there are points for.
fn handing_in(lesson: &str, texts: &Texts) -> String {
    let written = template::write(lesson, None, texts).unwrap_or_default();
    let Ok(assignment) = assignment::read(lesson, &written, None) else { return String::new() };
    let part = |part: &Criterion| {
        let by = if part.of == Measure::ByHand { "hand" } else { "game" };
        let told = args! { "name" => part.name.as_str(), "points" => points(part.points), "by" => by };
        texts.format("exercise-brief-part", &told)
    };
    let parts: Vec<String> = assignment.rubric.iter().map(part).collect();
    let told = args! { "parts" => parts.join(", "), "all" => points(out_of_all(&assignment.rubric)) };
    let points = texts.format("exercise-brief-points", &told);
    let attempts = assignment.most.map_or_else(|| "any".to_owned(), |most| most.to_string());
    let attempts = texts.format("lessons-handout-attempts", &args! { "most" => attempts });
    let heads = ["id", "closes", "where"].map(|head| texts.get(&format!("lessons-handout-{head}")));
    let title = texts.get("lessons-handout-title");
    format!("\n## {title}\n\n| {} |\n| --- | --- | --- |\n| | | |\n\n{points} {attempts}\n", heads.join(" | "))
}

/// The guide of a lesson before its figures are set in; `None` if no lesson is called so.
#[must_use]
pub fn guide(name: &str, locale: Locale) -> Option<&'static str> {
    documents(name, locale).map(|(_, guide, _)| guide)
}

/// How a page looks: dark on light, system fonts, made for paper; a handout fits on one sheet.
const STYLE: &str = "\
:root{color-scheme:light}\
body{margin:0;background:#fff;color:#1c1b19;font:1rem/1.55 system-ui,\"Noto Sans KR\",\"Apple SD Gothic Neo\",\"Malgun Gothic\",sans-serif;word-break:keep-all;overflow-wrap:break-word}\
main{max-width:52rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}\
h1{font-size:1.9rem;line-height:1.2;margin:0 0 1rem}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-top:1px solid #8a857a;padding-top:.75rem}\
li{margin:.3rem 0}a{color:inherit;overflow-wrap:anywhere}code,pre{font-family:ui-monospace,\"D2Coding\",monospace;font-size:.92em}\
pre{background:#f3f1ea;border:1px solid #8a857a;padding:.5rem .75rem;white-space:pre-wrap;overflow-wrap:anywhere}\
table{border-collapse:collapse;width:100%;margin:.75rem 0}\
th,td{border:1px solid #8a857a;padding:.3rem .6rem;text-align:start;vertical-align:top}th{background:#f3f1ea}\
td:empty{height:1.6em;min-width:5rem}\
@page{margin:14mm}\
@media print{html{font-size:9.5pt}body{line-height:1.4}main{max-width:none;padding:0}h2{break-after:avoid;margin-top:1rem;padding-top:.5rem}li{margin:.15rem 0}pre,tr,li{break-inside:avoid}}";

/// A document of a pack as one page that needs nothing else: no scripts, nothing fetched, readable in grey. Raw HTML in
/// the document stays text.
#[must_use]
pub fn page(markdown: &str, locale: Locale) -> String {
    let mut body = String::new();
    rendered::push_html(&mut body, events(markdown));
    let body = body.replace("<th>", "<th scope=\"col\">").replace("<th style", "<th scope=\"col\" style");
    let title = title(markdown);
    html! {
        (DOCTYPE)
        html lang=(locale.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (title) " · " (Texts::new(locale).get("game-title")) }
                style { (PreEscaped(STYLE)) }
            }
            body { main { (PreEscaped(body)) } }
        }
    }
    .into_string()
}

/// The first heading of a document.
#[must_use]
pub fn title(markdown: &str) -> String {
    headings(markdown).into_iter().next().map(|(_, words)| words).unwrap_or_default()
}

/// The headings of a document with their rank, in order.
#[must_use]
pub fn headings(markdown: &str) -> Vec<(HeadingLevel, String)> {
    let mut found = Vec::new();
    let mut open: Option<(HeadingLevel, String)> = None;
    for event in events(markdown) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => open = Some((level, String::new())),
            Event::End(TagEnd::Heading(_)) => found.extend(open.take()),
            Event::Text(words) | Event::Code(words) => {
                if let Some((_, heading)) = &mut open {
                    heading.push_str(&words);
                }
            }
            _ => {}
        }
    }
    found
}

/// The parts of a document; raw HTML comes as text.
fn events(markdown: &str) -> impl Iterator<Item = Event<'_>> {
    Parser::new_ext(markdown, Options::ENABLE_TABLES).map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        // An address as it stands, and no other.
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => Event::Text(CowStr::Borrowed("")),
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_html_stays_text_and_nothing_is_fetched() {
        let page =
            page("# A <b>title</b>\n\n<script>alert(1)</script>\n\n![x](https://example.org/x.png)\n", Locale::En);
        assert!(!page.contains("<script") && !page.contains("<b>") && !page.contains("<img"), "{page}");
        assert!(page.contains("&lt;script&gt;") && page.contains("<html lang=\"en\">"), "{page}");
    }

    #[test]
    fn head_cells_say_what_they_head() {
        let page = page("# T\n\n| a | b |\n| --- | ---: |\n| 1 | 2 |\n", Locale::Ko);
        assert_eq!(page.matches("<th scope=\"col\"").count(), 2, "{page}");
        assert!(page.contains("<html lang=\"ko\">"), "{page}");
    }

    #[test]
    fn headings_come_in_order() {
        let found: Vec<String> =
            headings("# One\n\ntext\n\n## Two `x`\n").into_iter().map(|(_, words)| words).collect();
        assert_eq!(found, ["One", "Two x"]);
    }
}
