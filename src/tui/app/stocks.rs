//! The six stocks in the header: each by name with where it stands, and where there is room with how it moves.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::session::{Played, Session};
use crate::sim::runway::HORIZON;
use crate::sim::world::Visible;
use crate::text::{self, quarter, share};
use crate::tui::cells;
use crate::tui::screens::Look;
use crate::tui::theme::Role;
use crate::tui::widgets::{Meter, Reading};

/// Cells of the bar of urgency.
const BAR: usize = 9;

/// One of the six stocks as the header shows it.
struct Stock {
    id: &'static str,
    value: String,
    role: Role,
    /// What stands before the value, where there is room: how full it is.
    bar: String,
    /// How it has moved since the quarter before, where there is room and it has.
    trend: &'static str,
}

impl Stock {
    fn width(&self, look: &Look, dress: Dress) -> usize {
        let parts = [&name(look, self.id, dress.short), &self.value].map(|part| cells::width(part) + 1);
        parts.iter().sum::<usize>() + self.adorned(dress).iter().map(|part| cells::width(part) + 1).sum::<usize>()
    }

    /// What it is dressed with, before and behind its value.
    fn adorned(&self, dress: Dress) -> Vec<&str> {
        let parts = [(dress.bar, self.bar.as_str()), (dress.trend, self.trend)];
        parts.into_iter().filter(|(on, part)| *on && !part.is_empty()).map(|(_, part)| part).collect()
    }
}

/// How much is shown of the stocks.
#[derive(Clone, Copy)]
struct Dress {
    short: bool,
    bar: bool,
    trend: bool,
}

impl Dress {
    /// From the fullest to the barest.
    const ALL: [Self; 4] = [
        Self { short: false, bar: true, trend: true },
        Self { short: false, bar: false, trend: true },
        Self { short: false, bar: false, trend: false },
        Self { short: true, bar: false, trend: false },
    ];
}

/// The six stocks: runway, urgency, readiness as a range, tangle, suppliers, muscle.
pub(super) fn draw(look: &Look, session: &Session, buffer: &mut Buffer, area: Rect) {
    let mut stocks = six(look, session);
    let room = usize::from(area.width).saturating_sub(2);
    let fits = |stocks: &[Stock], dress: Dress| {
        stocks.iter().map(|stock| stock.width(look, dress) + 1).sum::<usize>() <= room + 2
    };
    let barest = Dress { short: true, bar: false, trend: false };
    if !fits(&stocks, barest) {
        // The length steps down to its figure before any stock is left out.
        stocks[0].value = quarter::figure_within(session.visible().runway, HORIZON);
    }
    // What an option of the card would do to it, while the hand is on one.
    if let Some([_, looked_at]) = session.previewed() {
        let figure = quarter::figure_within(looked_at.next.runway, HORIZON);
        let args = args! { "runway" => stocks[0].value.clone(), "looked_at" => figure };
        let usual = std::mem::replace(&mut stocks[0].value, look.format("shell-preview", &args));
        // Beside today's figure or not at all: alone it would be taken for a loss. The line below the card says it too.
        if fits(&stocks, barest) {
            stocks[0].role = Role::Key;
        } else {
            stocks[0].value = usual;
        }
    }
    let dress = Dress::ALL.into_iter().find(|dress| fits(&stocks, *dress)).unwrap_or(barest);
    let mut x = area.x + 1;
    let mut write = |words: &str, role: Role, gap: u16| {
        buffer.set_stringn(x, area.y, words, usize::from(area.right().saturating_sub(x)), look.style(role));
        x += cells::coordinate(cells::width(words)) + gap;
    };
    for stock in &stocks {
        write(&name(look, stock.id, dress.short), Role::Dim, 1);
        if dress.bar && !stock.bar.is_empty() {
            write(&stock.bar, stock.role, 1);
        }
        let moved = dress.trend && !stock.trend.is_empty();
        write(&stock.value, stock.role, if moved { 1 } else { 2 });
        if moved {
            write(stock.trend, Role::Dim, 2);
        }
    }
}

/// The six with what can be shown of them.
fn six(look: &Look, session: &Session) -> [Stock; 6] {
    let visible = session.visible();
    let locale = look.locale();
    let migration = &visible.migration;
    let readiness = if migration.under_way() {
        let (low, high) = (share::percent(migration.readiness_low, 0), share::percent(migration.readiness, 0));
        text::range::range(locale, &low, &high)
    } else {
        "–".to_owned()
    };
    let two = |value: f64| text::decimal::fixed(value, 2);
    let runway = quarter::length_within(locale, visible.runway, HORIZON);
    let before = session.game().played().last().map_or(visible, Played::before);
    // What would show as no change is told as none.
    let moved = |of: fn(&Visible) -> f64, least: f64| {
        let change = of(visible) - of(before);
        let glyphs = look.glyphs();
        if change.abs() < least { "" } else { glyphs.trend(change) }
    };
    let reported = if migration.under_way() { moved(|seen| seen.migration.readiness, 0.005) } else { "" };
    let urgency = visible.urgency.level;
    let bar = Meter {
        theme: &look.theme,
        label: "",
        label_width: 0,
        reading: Reading::Exact(urgency),
        value: "",
        role: Role::Urgency,
    };
    let bar = bar.bar(BAR);
    let stock = |id, value, role, trend| Stock { id, value, role, bar: String::new(), trend };
    [
        stock("figure-runway", runway, Role::Figure, moved(|seen| seen.runway.min(f64::from(HORIZON)), 0.05)),
        Stock { bar, ..stock("figure-urgency", two(urgency), Role::Urgency, moved(|seen| seen.urgency.level, 0.005)) },
        // Of what is not reported, no change is.
        stock("figure-readiness", readiness, Role::Platform, reported),
        stock("figure-tangle", two(visible.engineers.tangle), Role::Text, moved(|seen| seen.engineers.tangle, 0.005)),
        stock("figure-suppliers", two(visible.suppliers.terms), Role::Text, moved(|seen| seen.suppliers.terms, 0.005)),
        stock("figure-muscle", two(visible.urgency.muscle), Role::Text, moved(|seen| seen.urgency.muscle, 0.005)),
    ]
}

fn name(look: &Look, id: &str, short: bool) -> String {
    if short { look.short(id) } else { look.get(id) }
}
