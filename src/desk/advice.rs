//! What the four advisors say: one line each, in honest conflict.
//!
//! Who sees something better a year ahead by his own measure (see [`counsel`](crate::analysis::counsel)) says what, with
//! the figure; the wording alternates from quarter to quarter. From the third year one of them may say instead what an
//! appraiser would. Who would leave things as they stand speaks of the present state by simple rules: the first that holds
//! is said, but not what was said within a year, nor in words that were used, where another holds. Nothing is remembered:
//! what was said before follows from the quarters played.

mod ahead;
mod levers;
mod rules;

use crate::analysis::counsel::{Advice, Advisor, Choice};
use crate::args;
use crate::desk::session::{Played, Session};
use crate::desk::{variants, when};
use crate::sim::decisions::VendorMove;
use crate::sim::finance::debt_price;
use crate::sim::runway::HORIZON;
use crate::sim::scenario::Scenario;
use crate::sim::units::{Money, Quarter};
use crate::sim::world::Visible;
use crate::text::Texts;
use crate::text::{Locale, duration, money, quarter, share};

/// Quarters after which a line may be said again while another holds. (Assumption: a year.)
const FORGOTTEN: usize = 4;

/// Cells of a line at most on a narrow screen: what it has beside the names. A wide one has more for what an advisor would do
/// and why.
#[must_use]
pub const fn room(locale: Locale) -> usize {
    match locale {
        Locale::En => 70,
        Locale::Ko => 68,
    }
}

/// The quarter from which a signed deal binds no more; nothing without one.
fn deal_ends(visible: &Visible, scenario: &Scenario) -> Option<Quarter> {
    let quarters = scenario.vendor.take_or_pay_quarters.clamp(0.0, 100.0) as u16;
    Some(visible.vendor.signed?.plus(quarters))
}

/// Whether the draft settles whose machines the shop will run on: by its answer to the card that is open, which is the
/// vendor's wherever his offer stands first, by a signature, or by the bet.
fn settles(session: &Session) -> bool {
    let plan = session.plan();
    session.draft().event.is_some() || plan.vendor != VendorMove::None || plan.migration.is_earnest()
}

/// The four lines of the open quarter, each in so many cells (not fewer than [`room`]); empty ones while nobody has been asked.
#[must_use]
pub fn said(texts: &Texts, session: &Session, cells: usize) -> Vec<(Advisor, String)> {
    if session.is_counsel_put_off() {
        return Advisor::ALL.map(|speaker| (speaker, String::new())).to_vec();
    }
    let scenario = session.scenario();
    let (played, now, terms) = (session.game().played(), session.visible(), session.game().terms());
    let (counsel, worth) = (session.counsel(), session.worth());
    let room = cells.max(room(texts.locale()));
    // Once the card is answered, nobody goes on about it.
    let answered = |advice: &Advice| session.draft().event.is_some() && matches!(advice.choice, Choice::Option(_));
    let appraised = |speaker| worth.and_then(|worth| ahead::worth(speaker, worth, room, texts, session));
    let heard = counsel.first().filter(|finance| !answered(finance) && appraised(Advisor::Finance).is_none());
    Advisor::ALL
        .into_iter()
        .zip(counsel)
        .map(|(speaker, advice)| {
            let looked =
                || (!answered(advice)).then(|| ahead::looked(speaker, (advice, heard), room, texts, session)).flatten();
            if let Some(line) = appraised(speaker).or_else(looked) {
                return (speaker, line);
            }
            let mornings = played.iter().map(Played::before).chain([now]);
            let settled = |visible: &Visible| std::ptr::eq(visible, now) && settles(session);
            let line =
                by_rules(mornings.map(|visible| rules::lines(speaker, visible, scenario, terms, settled(visible))));
            (speaker, in_words(&line, texts, now, scenario))
        })
        .collect()
}

/// What is said in the last of these quarters, of each of which the lines are given that hold in it: the most pressing that
/// was not said lately and can still be said in new words, or else what can and was said longest ago. Only where all that
/// holds has been said in all its ways something is said again.
fn by_rules(quarters: impl Iterator<Item = Vec<&'static str>>) -> String {
    let mut said: Vec<&'static str> = Vec::new();
    for lines in quarters {
        let ago = |line: &&str| said.iter().rev().position(|old| old == line).unwrap_or(usize::MAX);
        let times = |line: &str| said.iter().filter(|old| **old == line).count();
        let new = || lines.iter().filter(|line| times(line) < variants::ways(line));
        let fresh = new().find(|line| ago(line) >= FORGOTTEN).or_else(|| new().max_by_key(|line| ago(line)));
        let line = fresh.or_else(|| lines.iter().max_by_key(|line| ago(line)));
        said.push(line.copied().unwrap_or_default());
    }
    let line = said.pop().unwrap_or_default();
    variants::after(line, said.iter().filter(|old| **old == line).count())
}

/// What else each of the four would say of the present state, the most pressing first: the lines that hold beside the
/// one that is `said`, at most so many of each.
#[must_use]
pub fn beside(texts: &Texts, session: &Session, said: &[(Advisor, String)], most: usize) -> Vec<Vec<String>> {
    let (now, scenario, terms) = (session.visible(), session.scenario(), session.game().terms());
    let others = |(speaker, first): &(Advisor, String)| {
        let is_first =
            |line: &&'static str| variants::all(line).any(|way| in_words(&way, texts, now, scenario) == **first);
        let lines =
            rules::lines(*speaker, now, scenario, terms, settles(session)).into_iter().filter(|line| !is_first(line));
        // Each quarter in other words: nobody knows which of these were read before.
        let turn = usize::from(now.turn(scenario));
        let way = |line: &str| variants::after(line, variants::ways(line) - 1 - turn % variants::ways(line));
        lines.map(|line| in_words(&way(line), texts, now, scenario)).take(most).collect()
    };
    said.iter().map(others).collect()
}

/// How often an advisor was right about the direction of his own measure, and how often a plain guess would have been:
/// "right 5 of 8; trend alone 4". Nothing before the first quarter.
#[must_use]
pub fn record(speaker: Advisor, texts: &Texts, session: &Session) -> Option<String> {
    let record = session.track_record();
    let place = Advisor::ALL.iter().position(|other| *other == speaker)?;
    let args = args! { "right" => *record.right.get(place)?, "of" => record.of, "guess" => *record.guess.get(place)? };
    (record.of > 0).then(|| texts.format("advice-record", &args))
}

/// A line with the figures of the present state.
fn in_words(line: &str, texts: &Texts, visible: &Visible, scenario: &Scenario) -> String {
    let locale = texts.locale();
    let money = |amount: Money| money::said(texts, amount.cents());
    let migration = &visible.migration;
    let deal_ends = deal_ends(visible, scenario).unwrap_or(visible.quarter);
    let args = args! {
        "runway" => quarter::length_within(locale, visible.runway, HORIZON),
        // What reads as nothing lasts for nothing.
        "lasts" => if visible.runway < 0.05 { "not" } else { "some" },
        "cash" => money(visible.ledger.cash()),
        "debt" => money(visible.ledger.debt()),
        "discount" => share::percent(1.0 - visible.vendor.offer.unwrap_or(1.0), 0),
        "spent" => migration.spent.round_ties_even() as i64,
        "until" => when::short(deal_ends, texts),
        "weeks" => visible.machines.idle_weeks(&scenario.weeks),
        "season" => visible.quarter.season(),
        // What the reports say: the upper end of what it may be.
        "readiness" => share::percent(migration.readiness, 0),
        "growth" => share::percent_change(visible.last.yearly_growth, 0),
        "refused" => share::percent(visible.last.refused, 0),
        "hours" => duration::hours(locale, visible.machines.outage_hours),
        "load" => share::percent(visible.machines.utilisation, 0),
        "rent" => money(Money::from_millions(visible.grid.revenue + visible.grid.bare_revenue)),
        "result" => money(Money::from_millions(visible.last.operating_result.abs())),
        "cents" => (100.0 * debt_price(visible, scenario, 0.0)).round_ties_even() as i64,
        "adopted" => share::percent(visible.organisation.adoption(visible.levels.mandate.rules), 0),
    };
    texts.format(line, &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library;
    use crate::journal::{Game, Phase, ScenarioSource, Setup};
    use crate::text::width;

    /// Both languages, two worlds, every decided quarter: short enough, and never the same line twice running.
    #[test]
    fn lines_are_short_and_never_the_same_twice_running() {
        for seed in [3, 8] {
            let (scenario, meta) = library::built_in("dotcom-2000").unwrap();
            let setup = Setup { scenario: "dotcom-2000".into(), seed, ..Setup::default() };
            let mut session = Session::new(Game::new(scenario, ScenarioSource::of(&meta), setup));
            let languages = Locale::ALL.map(Texts::new);
            let (mut last, mut ahead) = (vec![Vec::new(); languages.len()], 0);
            while session.game().phase() == Phase::Deciding {
                for (texts, last) in languages.iter().zip(&mut last) {
                    let said: Vec<String> = super::said(texts, &session, 0).into_iter().map(|(_, line)| line).collect();
                    for (place, line) in said.iter().enumerate() {
                        assert!(width(line) <= room(texts.locale()), "{} cells: {line}", width(line));
                        assert_ne!(last.get(place), Some(line), "twice running");
                    }
                    assert!(texts.problems().is_empty(), "{:?}", texts.problems());
                    *last = said;
                }
                ahead += session.counsel().iter().filter(|advice| advice.choice != Choice::Stay).count();
                session.game_mut().close().unwrap();
                session.open_quarter();
            }
            let record = session.track_record();
            let counts = record.right.iter().chain(&record.guess);
            assert!(record.of > 0 && counts.clone().all(|count| usize::from(*count) <= record.of), "{record:?}");
            assert!(ahead > record.of, "{ahead} looks ahead in {} quarters", record.of);
        }
    }
}
