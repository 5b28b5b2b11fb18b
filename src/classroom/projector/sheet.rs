//! The page as one HTML file for a projector: large type, one thing a screen, nothing that runs and nothing fetched.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::marks;
use crate::report::html::STYLE;
use crate::text::Texts;

/// What a projector needs beside the look of every report: large type, a screen a section, marks that print.
const MORE: &str = "\
html{font-size:clamp(16px,1.15vw,28px)}body{font-size:1.05rem}\
main{max-width:72rem}h2{font-size:1.7rem;line-height:1.3}h3{font-size:1.2rem;margin:1.5rem 0 .25rem}\
section{padding-bottom:1.5rem}.lead{font-size:1.15rem}\
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}a{color:#1f5fa8}a:focus-visible,summary:focus-visible{outline:3px solid #1f5fa8;outline-offset:2px}\
svg{font-size:15px}svg .axis{font-style:italic}svg .median{stroke:#1c1b19;stroke-width:4}\
svg .mark circle{stroke:#1c1b19;stroke-width:1.5}svg .mark.lived circle{fill:#1f5fa8;fill-opacity:.75}\
svg .mark.open circle{fill:#fdfcf8}svg .mark.died path{fill:none;stroke:#a5471c;stroke-width:2.2}\
svg .part{stroke:#1c1b19;stroke-width:1}svg .part.lived{fill:#1f5fa8}svg .part.died{fill:url(#gone)}svg .part.open{fill:#fdfcf8}\
svg.unseen{position:absolute}.paper{fill:#fdfcf8}#gone .hatch{stroke:#a5471c;stroke-width:4}\
blockquote{margin:1rem 0;padding:.25rem 0 .25rem 1.25rem;border-left:.3rem solid #8a857a;font-size:1.15rem}\
blockquote p{margin:0}blockquote footer{all:unset;display:block;color:#4a463f;font-size:.9rem}\
.wide{margin:1rem 0}table{font-size:1rem}.reasons summary{padding:0}\
.asks li{margin:.8rem 0;font-size:1.1rem}.rule{color:#4a463f;font-size:.9rem}\
@media print{html{font-size:11pt}section{break-inside:avoid-page}section+section{break-before:page}nav{display:none}details{break-inside:avoid}details.reasons{display:block}}";

/// A part of the page.
#[derive(Clone, Debug)]
pub(super) struct Section {
    /// Where links lead.
    pub(super) id: &'static str,
    /// Its heading.
    pub(super) title: String,
    /// What it shows, in sentences.
    pub(super) lead: Vec<String>,
    /// Charts, tables, quotes.
    pub(super) body: Vec<Markup>,
}

/// The opening of the page.
#[derive(Clone, Debug)]
pub(super) struct Head {
    /// The exercise.
    pub(super) title: String,
    /// Who handed in what.
    pub(super) turnout: Vec<String>,
    /// How many files are not shown, if any.
    pub(super) unverified: Option<String>,
    /// Why they are not.
    pub(super) reasons: Vec<String>,
    /// What identifies the page, and by which rules it was made.
    pub(super) colophon: Vec<String>,
}

/// A chart with what is to be known to read it.
pub(super) fn figure(drawn: &Markup, how: Option<&str>) -> Markup {
    html! { figure { (drawn) @if let Some(how) = how { figcaption { (how) } } } }
}

/// The page as HTML.
pub(super) fn page(head: &Head, sections: &[Section], texts: &Texts) -> String {
    let whole = html! {
        (DOCTYPE)
        html lang=(texts.locale().code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (head.title) " · " (texts.get("game-title")) }
                style { (PreEscaped(STYLE)) (PreEscaped(MORE)) }
            }
            body {
                (marks::hatch())
                main {
                    h1 { (head.title) }
                    @for (i, said) in head.turnout.iter().enumerate() { p class=[(i == 0).then_some("worth")] { (said) } }
                    // Folded: a class has not come to read of broken files.
                    @if let Some(unverified) = &head.unverified {
                        details class="reasons" {
                            summary { (unverified) }
                            ul { @for reason in &head.reasons { li { (reason) } } }
                        }
                    }
                    @if !sections.is_empty() {
                        nav aria-label=(texts.get("projector-contents")) {
                            ul { @for section in sections { li { a href={ "#" (section.id) } { (section.title) } } } }
                        }
                    }
                    @for section in sections { (self::section(section)) }
                    footer { @for line in &head.colophon { p { (line) } } }
                }
            }
        }
    };
    whole.into_string()
}

fn section(section: &Section) -> Markup {
    let heading = format!("{}-heading", section.id);
    html! {
        section id=(section.id) aria-labelledby=(heading) {
            h2 id=(heading) { (section.title) }
            @for said in &section.lead { p class="lead" { (said) } }
            @for part in &section.body { (part) }
        }
    }
}
