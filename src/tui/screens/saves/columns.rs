//! The lines of the list: name, story, seed, how it stands and when it was played, under one another.

use crate::desk::saves::{self, Listed};
use crate::journal::Summary;
use crate::tui::cells;
use crate::tui::screens::Look;
use crate::tui::theme::Role;
use crate::tui::widgets::list;

/// Cells before a name: the mark of the hand and a number.
const LEAD: usize = 4;
/// Cells between two columns.
const GAP: usize = 2;
/// Cells that a name is to have before anything but how a save stands and when it was played takes room from it.
const NAME: usize = 24;

/// Cells of a line from which an older model is named in it; it is told of the save that the hand is on in any case.
const WIDE: usize = 96;

/// The columns behind the name: story, seed, how it stands, when it was played.
const COLUMNS: usize = 4;

/// Each save in a line of the list, of so many cells.
pub(super) fn items(listed: &[Listed], look: &Look, width: usize) -> Vec<list::Item> {
    let told: Vec<Option<[String; COLUMNS]>> = listed.iter().map(|listed| told(listed, look, width >= WIDE)).collect();
    let mut widths = [0; COLUMNS];
    for row in told.iter().flatten() {
        for (width, words) in widths.iter_mut().zip(row) {
            *width = cells::width(words).max(*width);
        }
    }
    let room = width.saturating_sub(LEAD);
    let left = |widths: &[usize; COLUMNS]| {
        let taken = widths.iter().filter(|width| **width > 0).map(|width| width + GAP).sum();
        room.saturating_sub(taken)
    };
    // The seed stands in most names, and the story too; both are told of the save that the hand is on.
    for gives_way in [1, 0] {
        if left(&widths) < NAME {
            widths[gives_way] = 0;
        }
    }
    let (room, seeded) = (left(&widths), widths[1] > 0);
    listed
        .iter()
        .zip(told)
        .map(|(listed, told)| {
            let ellipsis = look.glyphs().ellipsis;
            let Some(told) = told else {
                let note = look.get("saves-unreadable");
                let room = width.saturating_sub(LEAD + GAP + cells::width(&note));
                return list::Item { text: cells::cut_within(&listed.name, room, ellipsis), note, role: Role::Warning };
            };
            // The names that the game gives have story and seed in them.
            let given =
                |kept: &Summary| listed.name.starts_with(&format!("{}-{}", kept.setup.scenario, kept.setup.seed));
            let unsaid = !seeded && !listed.kept.as_ref().is_ok_and(given);
            // What tells two saves apart stands at the ends of a name.
            let text = if unsaid {
                let seed = format!(" {} {}", look.glyphs().dot, told[1]);
                cells::cut_within(&listed.name, room.saturating_sub(cells::width(&seed)), ellipsis) + &seed
            } else {
                cells::cut_within(&listed.name, room, ellipsis)
            };
            let shown = told.iter().zip(widths).filter(|(_, width)| *width > 0);
            let columns: Vec<String> = shown.map(|(words, width)| cells::pad(words, width, ellipsis)).collect();
            list::Item { text, note: columns.join(&" ".repeat(GAP)), role: Role::Text }
        })
        .collect()
}

/// What stands in the columns of a save that can be read.
fn told(listed: &Listed, look: &Look, wide: bool) -> Option<[String; COLUMNS]> {
    let (texts, summary) = (look, listed.kept.as_ref().ok()?);
    let model = saves::model(summary, texts).filter(|_| wide).map(|model| format!(" {} {model}", look.glyphs().dot));
    let stands = saves::standing(listed, summary, texts) + &model.unwrap_or_default();
    let story = saves::story(&summary.setup.scenario, texts);
    // Briefly here; in full it is told of the one that the hand is on.
    let played =
        if summary.shipped { texts.short("saves-shipped") } else { saves::played(listed, texts).unwrap_or_default() };
    Some([story, saves::seed(summary, texts), stands, played])
}
