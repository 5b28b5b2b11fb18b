//! What closing the quarter means, in sentences: what it closes, what cannot be recalled, what stands in the way.

use super::Tone;
use crate::args;
use crate::desk::levers::{doors as one_way, refusal};
use crate::desk::session::Session;
use crate::desk::when;
use crate::desk::{letters, trade};
use crate::sim::runway::HORIZON;
use crate::text::{Texts, money, quarter, range};

/// Quarters of runway from which what the draft takes is said before it is closed. (Assumption: half a quarter, what a
/// meeting would stop for.)
const WORTH_A_WORD: f64 = 0.5;

/// Whether the draft takes much of the runway, against the same close without a change of levers.
fn takes_runway(session: &Session) -> bool {
    // What is covered is not told here either.
    !session.covered() && session.runway() < session.baseline().next.runway - WORTH_A_WORD
}

/// The one-way doors that the draft opens.
#[must_use]
pub fn doors(session: &Session) -> Vec<one_way::Door> {
    one_way::opened(session.visible(), session.scenario(), session.plan())
}

/// The sentences above the question.
#[must_use]
pub fn words(texts: &Texts, session: &Session) -> Vec<(String, Tone)> {
    let name = when::point(session.visible().quarter, texts);
    let mut words = vec![(texts.format("dialog-close-words", &args! { "quarter" => name }), Tone::Text)];
    // Before all bills: what cannot carry the load turns orders away.
    words.extend(trade::leaving_words(texts, session));
    if session.asks_range() {
        words.push((texts.get("forecast-unsaid"), Tone::Urgency));
    }
    words.extend(range_said(texts, session).map(|said| (said, Tone::Text)));
    let moved = trade::bought(texts, session).into_iter().chain(trade::drawn_unasked(texts, session));
    words.extend(moved.map(|said| (said, Tone::Text)));
    if takes_runway(session) {
        let (after, untouched) = (session.runway(), session.baseline().next.runway);
        let [after, untouched] =
            [after, untouched].map(|runway| quarter::length_within(texts.locale(), runway, HORIZON));
        let args = args! { "after" => after, "untouched" => untouched };
        words.push((texts.format("dialog-close-runway", &args), Tone::Urgency));
    }
    words.extend(letters::ahead(texts, session).map(|said| (said, Tone::Urgency)));
    for door in doors(session) {
        words.push((door.sentence(texts, session), Tone::OneWay));
    }
    words
}

/// The range for cash that stands for the quarter: the player's own, or the finance chief's.
#[must_use]
pub fn range_said(texts: &Texts, session: &Session) -> Option<String> {
    let range = session.draft().forecast?;
    let [low, high] = [range.low, range.high].map(|end| money::told(texts, end.cents()));
    let range = range::range(texts.locale(), &low, &high);
    let id = if session.game().is_taken_over() { "forecast-taken-over" } else { "forecast-said" };
    Some(texts.format(id, &args! { "range" => range }))
}

/// Why the quarter cannot be closed like this.
#[must_use]
pub fn refusals(texts: &Texts, session: &Session) -> Vec<String> {
    session.rejections().iter().map(|rejection| refusal::sentence(texts, session, rejection)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Game, Setup};
    use crate::sim::decisions::{Decisions, Finance, StandingChange};
    use crate::sim::units::Money;
    use crate::text::Locale;

    #[test]
    fn what_the_cash_floor_draws_is_told_before_the_close() {
        let setup = Setup { scenario: "dotcom-2000".into(), seed: 7, ..Setup::default() };
        let mut session = Session::new(Game::begin(setup).unwrap());
        let draft = *session.draft();
        let standing =
            StandingChange { cash_floor: Some(Some(Money::from_millions(5000.0))), ..StandingChange::default() };
        session.decide(Decisions { standing: Some(standing), ..draft });
        for locale in Locale::ALL {
            let texts = session.game().texts(locale);
            let drawn = trade::drawn_unasked(&texts, &session).expect("far below the floor");
            assert!(words(&texts, &session).iter().any(|(said, _)| *said == drawn), "{drawn}");
        }
        // Whoever decides of the bank has decided what it lends.
        session.decide(Decisions { finance: Some(Finance::default()), ..*session.draft() });
        assert_eq!(trade::drawn_unasked(&Texts::new(Locale::En), &session), None);
    }
}
