//! What closing the quarter means, in sentences: what it closes, what cannot be recalled, what stands in the way.

use crate::args;
use crate::text::{decimal, money, range};
use crate::tui::levers::{doors as one_way, refusal};
use crate::tui::screens::Context;
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::when;

/// Quarters of runway from which what the draft takes is said before it is closed. (Assumption: half a quarter, what a
/// meeting would stop for.)
const WORTH_A_WORD: f64 = 0.5;

/// Whether the draft takes much of the runway, against the same close without a change of levers.
fn takes_runway(session: &Session) -> bool {
    session.runway() < session.baseline().runway - WORTH_A_WORD
}

/// Whether closing is to be thought about once more.
pub(super) fn is_grave(session: &Session) -> bool {
    takes_runway(session) || !doors(session).is_empty()
}

/// The one-way doors that the draft opens.
pub(super) fn doors(session: &Session) -> Vec<one_way::Door> {
    one_way::opened(session.visible(), session.scenario(), session.plan())
}

/// The sentences above the question.
pub(super) fn words(context: &Context<'_>) -> Vec<(String, Role)> {
    let look = context.look;
    let name = when::point(context.visible().quarter, look);
    let mut words = vec![(look.format("dialog-close-words", &args! { "quarter" => name }), Role::Text)];
    if context.session.asks_range() {
        words.push((look.get("forecast-unsaid"), Role::Urgency));
    }
    if let Some(range) = context.session.draft().forecast {
        let [low, high] = [range.low, range.high].map(|end| money::cell(look.locale(), end.cents()));
        let range = range::range(look.locale(), &low, &high);
        let id = if context.game().is_taken_over() { "forecast-taken-over" } else { "forecast-said" };
        words.push((look.format(id, &args! { "range" => range }), Role::Text));
    }
    if takes_runway(context.session) {
        let (after, untouched) = (context.session.runway(), context.session.baseline().runway);
        let args = args! { "after" => decimal::fixed(after, 1), "untouched" => decimal::fixed(untouched, 1) };
        words.push((look.format("dialog-close-runway", &args), Role::Urgency));
    }
    for door in doors(context.session) {
        let sentence = format!("{} {}", look.glyphs().one_way, door.sentence(look, context));
        words.push((sentence, Role::OneWay));
    }
    words
}

/// Why the quarter cannot be closed like this.
pub(super) fn refusals(context: &Context<'_>) -> Vec<(String, Role)> {
    context
        .session
        .rejections()
        .iter()
        .map(|rejection| (refusal::sentence(context.look, context, rejection), Role::Bad))
        .collect()
}
