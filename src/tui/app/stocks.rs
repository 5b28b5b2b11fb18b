//! The six stocks in a row above the screens of a quarter: runway, urgency, readiness as a range, tangle, suppliers, muscle;
//! where there is room each with whither it went in the quarter just over, and urgency as a bar.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::session::Session;
use crate::sim::runway::HORIZON;
use crate::sim::world::Visible;
use crate::text::{decimal, quarter, range, share};
use crate::tui::cells;
use crate::tui::screens::Look;
use crate::tui::theme::Role;
use crate::tui::widgets::plot::rounded;

/// Cells of the bar.
const BAR: usize = 8;

/// A stock: the id of its name, how it is said, and how it is drawn.
struct Stock {
    id: &'static str,
    value: String,
    role: Role,
    /// Whither it went in the quarter just over; empty where it did not, or where none has been played.
    trend: &'static str,
}

/// How a row of stocks is written: with short names, with trends, with the bar.
#[derive(Clone, Copy)]
struct Form {
    short: bool,
    trends: bool,
    bar: bool,
}

/// The forms, the widest first.
const FORMS: [Form; 4] = [
    Form { short: false, trends: true, bar: true },
    Form { short: false, trends: true, bar: false },
    Form { short: false, trends: false, bar: false },
    Form { short: true, trends: false, bar: false },
];

impl Stock {
    fn name(&self, look: &Look, short: bool) -> String {
        if short { look.short(self.id) } else { look.get(self.id) }
    }

    fn words(&self, form: Form) -> String {
        if form.trends && !self.trend.is_empty() {
            format!("{} {}", self.value, self.trend)
        } else {
            self.value.clone()
        }
    }

    fn width(&self, look: &Look, form: Form) -> usize {
        let bar = if form.bar && self.id == "figure-urgency" { BAR + 1 } else { 0 };
        cells::width(&self.name(look, form.short)) + 1 + bar + cells::width(&self.words(form)) + 2
    }
}

/// Their ids, in order.
pub(super) const IDS: [&str; 6] =
    ["figure-runway", "figure-urgency", "figure-readiness", "figure-tangle", "figure-suppliers", "figure-muscle"];

/// The six of them.
fn stocks(look: &Look, session: &Session) -> [Stock; 6] {
    let (visible, locale) = (session.visible(), look.locale());
    let migration = &visible.migration;
    let readiness = if migration.under_way() {
        let (low, high) = (share::percent(migration.readiness_low, 0), share::percent(migration.readiness, 0));
        range::range(locale, &low, &high)
    } else {
        "–".to_owned()
    };
    let before = session.game().played().last().map(crate::journal::Played::before);
    // What would show as no change is none.
    let trend = |of: fn(&Visible) -> f64, shown: f64| {
        let marks = |of: f64| (of / shown).round_ties_even();
        let moved = before.map_or(0.0, |before| marks(of(visible)) - marks(of(before)));
        if moved == 0.0 { "" } else { look.glyphs().trend(moved) }
    };
    let ported = before.is_some_and(|before| before.migration.under_way()) && migration.under_way();
    // Either end of a range may be what has moved.
    let readier = match trend(|seen| seen.migration.readiness, 0.01) {
        "" => trend(|seen| seen.migration.readiness_low, 0.01),
        moved => moved,
    };
    let two = |value: f64| decimal::fixed(value, 2);
    let stock = |id, value, role, trend| Stock { id, value, role, trend };
    [
        stock(
            "figure-runway",
            quarter::length_within(locale, visible.runway, HORIZON),
            Role::Figure,
            trend(|seen| seen.runway.min(f64::from(HORIZON)), 0.1),
        ),
        stock("figure-urgency", two(visible.urgency.level), Role::Urgency, trend(|seen| seen.urgency.level, 0.01)),
        stock("figure-readiness", readiness, Role::Platform, if ported { readier } else { "" }),
        stock("figure-tangle", two(visible.engineers.tangle), Role::Text, trend(|seen| seen.engineers.tangle, 0.01)),
        stock("figure-suppliers", two(visible.suppliers.terms), Role::Text, trend(|seen| seen.suppliers.terms, 0.01)),
        stock("figure-muscle", two(visible.urgency.muscle), Role::Text, trend(|seen| seen.urgency.muscle, 0.01)),
    ]
}

/// Puts into the place of the runway what an option of the card would do to it, while the hand is on one. Nothing else in the
/// row moves by it: where both figures have no room in that place, today's stays, and the line below the card says the other.
fn preview(look: &Look, session: &Session, runway: &mut Stock, form: Form) {
    let Some([_, looked_at]) = session.previewed() else { return };
    let [before, after] =
        [session.visible().runway, looked_at.next.runway].map(|runway| quarter::figure_within(runway, HORIZON));
    let words = look.format("desk-moved", &args! { "before" => before, "after" => after });
    let room = cells::width(&runway.words(form));
    if cells::width(&words) <= room {
        runway.value = cells::pad(&words, room, "");
        runway.trend = "";
        runway.role = Role::Key;
    }
}

/// Draws them in a row.
pub(super) fn draw(look: &Look, session: &Session, buffer: &mut Buffer, area: Rect) {
    let mut row = stocks(look, session);
    let room = usize::from(area.width).saturating_sub(2);
    let needed = |row: &[Stock], form: Form| row.iter().map(|stock| stock.width(look, form)).sum::<usize>() - 2;
    let form = |row: &[Stock]| FORMS.into_iter().find(|form| needed(row, *form) <= room);
    if form(&row).is_none() {
        // The length steps down to its figure before any stock is left out.
        row[0].value = quarter::figure_within(session.visible().runway, HORIZON);
    }
    let form = form(&row).unwrap_or(FORMS[FORMS.len() - 1]);
    preview(look, session, &mut row[0], form);
    let mut x = area.x + 1;
    for stock in &row {
        let mut put = |words: &str, gap: usize, role: Role| {
            let room = usize::from(area.right().saturating_sub(x));
            buffer.set_stringn(x, area.y, words, room, look.style(role));
            x += cells::coordinate(cells::width(words) + gap);
        };
        put(&stock.name(look, form.short), 1, Role::Dim);
        if form.bar && stock.id == "figure-urgency" {
            let level = session.visible().urgency.level.clamp(0.0, 1.0);
            let full = rounded(level * BAR as f64, BAR);
            let glyphs = look.glyphs();
            put(&(glyphs.full.repeat(full) + &glyphs.empty.repeat(BAR - full)), 1, stock.role);
        }
        put(&stock.words(form), 2, stock.role);
    }
}
