//! How a game's fate is drawn, so that it can be told without colours: a full disc for who lived, a cross for who did
//! not, a ring for who is not done; the same for bars as full, hatched and empty.

use maud::{Markup, html};

use crate::classroom::summary::Fate;
use crate::report::chart::at;
use crate::text::Texts;

/// Every fate, in the order in which it is drawn and named.
pub(super) const FATES: [Fate; 3] = [Fate::Lived, Fate::Died, Fate::Open];

/// Message id.
pub(super) const fn name(fate: Fate) -> &'static str {
    match fate {
        Fate::Lived => "projector-lived",
        Fate::Died => "projector-died",
        Fate::Open => "projector-open",
    }
}

/// Class in the page's style.
pub(super) const fn class(fate: Fate) -> &'static str {
    match fate {
        Fate::Lived => "lived",
        Fate::Died => "died",
        Fate::Open => "open",
    }
}

/// The mark of a game at a point; `says` is told where somebody points at it.
pub(super) fn mark(fate: Fate, x: f64, y: f64, r: f64, says: Option<&str>) -> Markup {
    html! {
        g class={ "mark " (class(fate)) } {
            @if let Some(says) = says { title { (says) } }
            @match fate {
                Fate::Lived | Fate::Open => circle cx=(at(x)) cy=(at(y)) r=(at(r)) {},
                Fate::Died => path d=(format!("M{} {}l{2} {2}m0 {3}l{3} {2}", at(x - r), at(y - r), at(2.0 * r), at(-2.0 * r))) {},
            }
        }
    }
}

/// The pattern of those that did not live, once a page.
pub(super) fn hatch() -> Markup {
    html! {
        svg class="unseen" width="0" height="0" aria-hidden="true" {
            defs {
                pattern id="gone" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                    rect width="7" height="7" class="paper" {}
                    line x1="0" y1="0" x2="0" y2="7" class="hatch" {}
                }
            }
        }
    }
}

/// The key to the marks, in a row from `x` on; only fates that occur.
pub(super) fn key(fates: &[Fate], x: f64, y: f64, bars: bool, texts: &Texts) -> Markup {
    let mut place = x;
    let mut placed = Vec::new();
    for fate in FATES.into_iter().filter(|fate| fates.contains(fate)) {
        let words = texts.get(name(fate));
        let wide = crate::text::width(&words) as f64;
        placed.push((fate, place, words));
        place += 40.0 + 8.0 * wide;
    }
    html! {
        @for (fate, x, words) in &placed {
            @if bars {
                rect class={ "part " (class(*fate)) } x=(at(*x)) y=(at(y - 11.0)) width="16" height="12" {}
            } @else {
                (mark(*fate, x + 8.0, y - 5.0, 5.0, None))
            }
            text x=(at(x + 24.0)) y=(at(y)) { (words) }
        }
    }
}
