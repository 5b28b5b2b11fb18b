//! What closing the quarter means, in sentences: what it closes, what cannot be recalled, what stands in the way.

use super::Tone;
use crate::args;
use crate::desk::levers::{doors as one_way, refusal};
use crate::desk::session::Session;
use crate::desk::{crew, letters, remark, say, trade, when};
use crate::report::cards;
use crate::sim::decisions::MigrationMove;
use crate::sim::events::default_option;
use crate::sim::runway::HORIZON;
use crate::sim::units::Money;
use crate::text::{Texts, decimal, money, quarter, range, share};

/// Quarters of runway from which what the draft takes is said before it is closed. (Assumption: half a quarter, what a
/// meeting would stop for.)
const WORTH_A_WORD: f64 = 0.5;

/// Share of the cash that is there below which what the draft is expected to leave of it is said before it is closed: such a
/// close cannot be made twice. (Assumption; a January, in which suppliers are paid, leaves more.)
const LEAST_LEFT: f64 = 0.25;
/// Runways of which one becoming the other is said as well, quarters. (Assumption: from comfort to a year's half.)
const AT_EASE: f64 = 4.0;
const SHORT: f64 = 2.0;

/// Index points that the price is moved by from which it is said before the close: also where the forecast is covered, a
/// slip of the hand is. (Assumption; prudent games move it by less.)
const LEAP: f64 = 0.1;

/// Share of the engineers from which those whom no programme has are told of before the close. (An editor's judgement: fewer
/// are what is left over when shares are set one by one.)
const MANY_IDLE: f64 = 0.1;

/// Share of the engineers below which nobody works on a programme: what is said of shares is whole.
const A_FEW: f64 = 0.005;
/// Readiness below which a night is warned of. (An editor's judgement: half of what moves was never ported.)
const HALF_READY: f64 = 0.5;

/// The answer to the open card that stands, in words, where nobody has answered it.
#[must_use]
pub fn unanswered(texts: &Texts, session: &Session) -> Option<String> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let is_open = session.draft().event.is_none();
    is_open.then(|| cards::option(texts, visible, scenario, default_option(visible, scenario))).flatten()
}

/// The same as a sentence; where that answer, given, would set levers, with that it sets none by itself.
fn unanswered_words(texts: &Texts, session: &Session) -> Option<String> {
    let said = texts.format("dialog-close-card", &args! { "option" => unanswered(texts, session)? });
    let sets_levers = !remark::left_where_they_stand(session).is_empty();
    Some(if sets_levers { format!("{said} {}", texts.get("dialog-close-card.levers")) } else { said })
}

/// Engineers whom no programme has once the quarter is closed by the draft, in a sentence, where they are many.
#[must_use]
pub fn idle_engineers(texts: &Texts, session: &Session) -> Option<String> {
    let staffed = crew::staffing(&crew::drafted(session), session.scenario());
    let args = args! { "heads" => say::count(staffed.spare), "of" => say::count(staffed.heads) };
    (staffed.spare > MANY_IDLE * staffed.heads).then(|| texts.format("desk-idle-engineers", &args))
}

/// What stands against the move as it is drafted: that nobody works on one that is begun, or how ready the new side is said
/// to be of one whose night this is, with how that is to be taken.
fn bet_words(texts: &Texts, session: &Session) -> Option<(String, Tone)> {
    let (plan, migration) = (session.plan(), &session.visible().migration);
    if plan.migration.cuts_over() {
        let ends = [migration.readiness_low, migration.readiness];
        let [low, high] = ends.map(|ready| share::percent(ready, 0));
        let ready = if low == high { high } else { range::range(texts.locale(), &low, &high) };
        let tone = if migration.readiness < HALF_READY { Tone::Urgency } else { Tone::Text };
        return Some((texts.format("dialog-close-ready", &args! { "ready" => ready }), tone));
    }
    let goes_on = migration.under_way() && plan.migration != MigrationMove::Abandon;
    let begun = goes_on || plan.migration == MigrationMove::Commit;
    let nobody = plan.levels.allocation.migration < A_FEW && migration.readiness < 1.0;
    (begun && nobody).then(|| (texts.get("dialog-close-nobody-ports"), Tone::Urgency))
}

/// That a range of the player's own was said of other levers than those that now stand, where that matters: where cash is now
/// expected outside of it, and further than it was, or where nobody shows him what is expected.
#[must_use]
pub fn said_of_other_levers(texts: &Texts, session: &Session) -> Option<String> {
    let range = session.draft().forecast.filter(|_| session.has_moved_since_said())?;
    if session.covered() {
        return Some(texts.get("forecast-moved"));
    }
    let cash = session.expected_cash();
    let missed = |cash: Money| (range.low - cash).max(cash - range.high).max(Money::ZERO);
    let further = session.expected_when_said().is_none_or(|then| missed(cash) > missed(then));
    let args = args! { "cash" => money::told(texts, cash.cents()) };
    (further && missed(cash) > Money::ZERO).then(|| texts.format("forecast-moved-outside", &args))
}

/// From where to where the draft moves the price index, where that is far for a quarter.
#[must_use]
pub fn price_leap(session: &Session) -> Option<[f64; 2]> {
    let [before, after] = [session.visible().levels.price_index, session.plan().levels.price_index];
    ((after - before).abs() > LEAP - 1e-9).then_some([before, after])
}

/// The cash that the draft is expected to leave, millions of dollars, where that is a small part of what there is or the
/// runway becomes short with it; below nothing where it is not enough.
#[must_use]
pub fn cash_gone(session: &Session) -> Option<f64> {
    if session.covered() {
        return None;
    }
    let (visible, next) = (session.visible(), session.outlook().next);
    let cash = visible.ledger.cash().millions();
    let short = visible.runway > AT_EASE && next.runway < SHORT;
    (next.cash.p50 < LEAST_LEFT * cash || short && next.cash.p50 < cash).then_some(next.cash.p50)
}

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
    words.extend(unanswered_words(texts, session).map(|said| (said, Tone::Urgency)));
    words.extend(bet_words(texts, session));
    if session.asks_range() {
        words.push((texts.get("forecast-unsaid"), Tone::Urgency));
    }
    words.extend(range_said(texts, session).map(|said| (said, Tone::Text)));
    words.extend(said_of_other_levers(texts, session).map(|said| (said, Tone::Urgency)));
    let moved = trade::bought(texts, session).into_iter().chain(trade::drawn_unasked(texts, session));
    words.extend(moved.map(|said| (said, Tone::Text)));
    if takes_runway(session) {
        let (after, untouched) = (session.runway(), session.baseline().next.runway);
        let [after, untouched] =
            [after, untouched].map(|runway| quarter::length_within(texts.locale(), runway, HORIZON));
        let args = args! { "after" => after, "untouched" => untouched };
        words.push((texts.format("dialog-close-runway", &args), Tone::Urgency));
    }
    if let Some([before, after]) = price_leap(session).map(|ends| ends.map(|index| decimal::fixed(index, 2))) {
        let args = args! { "before" => before, "after" => after };
        words.push((texts.format("dialog-close-price", &args), Tone::Urgency));
    }
    if let Some(left) = cash_gone(session) {
        let told = |cash: Money| money::told(texts, cash.cents());
        let args = args! {
            "cash" => told(session.visible().ledger.cash()),
            "left" => told(Money::from_millions(left)),
        };
        words.push((texts.format("dialog-close-cash", &args), Tone::Urgency));
    }
    words.extend(idle_engineers(texts, session).map(|said| (said, Tone::Urgency)));
    words.extend(letters::ahead(texts, session).map(|said| (said, Tone::Urgency)));
    for door in doors(session) {
        words.push((door.sentence(texts, session.scenario(), session.plan()), Tone::OneWay));
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
