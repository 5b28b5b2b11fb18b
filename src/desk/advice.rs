//! What the four advisors say: one line each, in honest conflict.
//!
//! Who sees something better a year ahead by his own measure (see [`counsel`](crate::analysis::counsel)) says what, with
//! the figure; the wording alternates from quarter to quarter. Who would leave things as they stand speaks of the present
//! state by simple rules: the first that holds is said, but not what was said within a year where another holds. Nothing
//! is remembered: what was said before follows from the quarters played.

mod levers;

use crate::analysis::counsel::{AHEAD, Advice, Choice};
use crate::args;
use crate::desk::levers::{choose, reading};
use crate::desk::session::{Played, Session};
use crate::desk::{say, variants, when};
use crate::journal::Terms;
use crate::report::cards;
use crate::report::readings::{self, Window};
use crate::sim::decisions::{Freeze, MigrationMove, Shipping, VendorMove};
use crate::sim::figures::{Figure, value};
use crate::sim::machines::{Role, platform};
use crate::sim::migration::Stage;
use crate::sim::runway::HORIZON;
use crate::sim::scenario::Scenario;
use crate::sim::units::{Money, Quarter};
use crate::sim::world::Visible;
use crate::text::Texts;
use crate::text::{Locale, decimal, duration, money, quarter, range, share, width};

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The finance chief.
    Finance,
    /// The technology chief.
    Technology,
    /// The retail chief.
    Retail,
    /// The operations chief.
    Operations,
}

/// Difference in the odds of living out the year from which it is what is spoken of. (Assumption: two worlds of a hundred.)
const LIFE_AND_DEATH: f64 = 0.02;
/// Quarters after which a line may be said again while another holds. (Assumption: a year.)
const FORGOTTEN: usize = 4;
/// Share of a quarter's orders turned away up to which nobody speaks of it. (An editor's judgement.)
const FEW: f64 = 0.002;
/// The same, from which it is what retail speaks of.
const AWAY: f64 = 0.05;
/// Quarters that the four look ahead.
const QUARTERS_AHEAD: u16 = AHEAD as u16;

/// Cells of a line at most: what a narrow screen has beside the names.
const fn room(locale: Locale) -> usize {
    match locale {
        Locale::En => 70,
        Locale::Ko => 68,
    }
}

impl Speaker {
    /// All four, in the order in which they speak.
    pub const ALL: [Self; 4] = [Self::Finance, Self::Technology, Self::Retail, Self::Operations];

    /// Message id of the name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Finance => "advisor-finance",
            Self::Technology => "advisor-technology",
            Self::Retail => "advisor-retail",
            Self::Operations => "advisor-operations",
        }
    }

    /// Lines that hold now and that the terms leave, the most pressing first. The last always holds. Where it is `settled`
    /// whose machines the shop will run on, nobody speaks of the vendor's offer.
    fn lines(self, visible: &Visible, scenario: &Scenario, terms: Option<&Terms>, settled: bool) -> Vec<&'static str> {
        let of = |figure| value(visible, scenario, figure);
        let season = visible.quarter.season();
        let turn = of(Figure::Turn);
        let migration = &visible.migration;
        let under_way = migration.under_way();
        let offer = !settled
            && !under_way
            && visible.vendor.signed.is_none()
            && readings::offer(visible).is_some()
            && choose::runs_old_machines(visible, scenario);
        let unfrozen = visible.levels.freeze == Freeze::None;
        let owed = of(Figure::Payables) > 0.5 * of(Figure::Cash);
        let rules: Vec<(bool, &'static str)> = match self {
            Self::Finance => vec![
                (Window::now(visible) == Window::Open && turn < 1.0, "advice-finance-window"),
                (visible.runway < 2.5, "advice-finance-short"),
                (offer, "advice-finance-offer"),
                (season == 0 && turn > 0.0 && owed, "advice-finance-january"),
                (under_way && migration.spent > 20.0 && !migration.moved.contains(&true), "advice-finance-move"),
                (
                    turn >= scenario.finance.early_pledge_turn && reading::may_pledge(visible, scenario),
                    "advice-finance-pledge",
                ),
                (deal_ends(visible, scenario).is_some_and(|end| visible.quarter < end), "advice-finance-signed"),
                (of(Figure::IdleWeeks) > 30.0 && visible.last.refused < FEW, "advice-finance-idle"),
                (true, "advice-finance-debt"),
            ],
            Self::Technology => vec![
                (offer, "advice-technology-offer"),
                (
                    under_way && migration.nights == 0 && migration.readiness > 0.6 && migration.rehearsed < 0.5,
                    "advice-technology-dark",
                ),
                (under_way && migration.readiness > 0.05, "advice-technology-report"),
                (visible.levels.freeze == Freeze::Full, "advice-technology-freeze"),
                (old_machines_idle(visible, scenario), "advice-technology-hum"),
                (visible.economy.glut > 0.4 && migration.stage == Stage::None, "advice-technology-second-hand"),
                (visible.urgency.level < 0.3 && migration.stage == Stage::None, "advice-technology-calm"),
                (visible.engineers.tangle > 0.5, "advice-technology-tangle"),
                (migration.stage == Stage::None, "advice-technology-boxes"),
                (visible.levels.freeze == Freeze::Partial, "advice-technology-half"),
                (unfrozen && !migration.platform_done(scenario), "advice-technology-usual"),
                (true, "advice-technology-always"),
            ],
            Self::Retail => vec![
                (visible.last.refused > AWAY, "advice-retail-away"),
                (visible.machines.outage_hours > 10.0, "advice-retail-dark"),
                (visible.levels.freeze != Freeze::None, "advice-retail-frozen"),
                (of(Figure::RelativePrice) > 1.03, "advice-retail-dear"),
                (turn > 3.0 && of(Figure::YearlyGrowth) < 0.12, "advice-retail-slow"),
                (turn > 3.0 && of(Figure::YearlyGrowth) > 0.3, "advice-retail-growth"),
                (visible.levels.allocation.features < 0.2, "advice-retail-search"),
                (visible.levels.free_shipping == Shipping::None && turn > 2.0, "advice-retail-shipping"),
                (!visible.fulfilment.delisted, "advice-retail-everything"),
                (unfrozen && season > 0, "advice-retail-usual"),
                (true, "advice-retail-always"),
            ],
            Self::Operations => vec![
                (visible.suppliers.terms < 0.9, "advice-operations-owed"),
                (season == 1, "advice-operations-june"),
                (season == 3, "advice-operations-twelve"),
                (of(Figure::Utilisation) > 0.9, "advice-operations-load"),
                (season == 2, "advice-operations-september"),
                (under_way && migration.readiness > 0.5, "advice-operations-night"),
                (turn >= 4.0 && visible.fulfilment.sites_closed() == 0, "advice-operations-shed"),
                (season == 0, "advice-operations-empty"),
                (visible.levels.allocation.fulfilment < 0.15, "advice-operations-hands"),
                (true, "advice-operations-usual"),
            ],
        };
        let held = rules.into_iter().filter(|(holds, _)| *holds).map(|(_, line)| line);
        held.filter(|line| levers::may_say(line, terms)).collect()
    }
}

/// Whether the new side carries the load while old machines still run.
fn old_machines_idle(visible: &Visible, scenario: &Scenario) -> bool {
    let old = platform(scenario, Role::Incumbent).and_then(|index| visible.machines.fleets.get(index));
    visible.migration.load_share_moved(scenario) > 0.5 && old.is_some_and(|fleet| fleet.units > 1.0)
}

/// The quarter from which a signed deal binds no more; nothing without one.
fn deal_ends(visible: &Visible, scenario: &Scenario) -> Option<Quarter> {
    let quarters = scenario.vendor.take_or_pay_quarters.clamp(0.0, 100.0) as u16;
    Some(visible.vendor.signed?.plus(quarters))
}

/// Whether the draft settles whose machines the shop will run on: by its answer to the card, by a signature, or by the bet.
fn settles(session: &Session) -> bool {
    let plan = session.plan();
    session.draft().event.is_some()
        || plan.vendor != VendorMove::None
        || matches!(plan.migration, MigrationMove::Commit | MigrationMove::Cutover)
}

/// The four lines of the open quarter; empty ones while nobody has been asked.
#[must_use]
pub fn said(texts: &Texts, session: &Session) -> Vec<(Speaker, String)> {
    if session.is_counsel_put_off() {
        return Speaker::ALL.map(|speaker| (speaker, String::new())).to_vec();
    }
    let scenario = session.scenario();
    let (played, now, terms) = (session.game().played(), session.visible(), session.game().terms());
    let ahead = session.counsel();
    Speaker::ALL
        .into_iter()
        .zip(ahead)
        .map(|(speaker, advice)| {
            // Once the card is answered, nobody goes on about it.
            let settled = session.draft().event.is_some() && matches!(advice.choice, Choice::Option(_));
            if let Some(line) = (!settled).then(|| looked_ahead(speaker, advice, texts, now, scenario)).flatten() {
                return (speaker, line);
            }
            let mut said: Vec<&'static str> = Vec::new();
            for visible in played.iter().map(Played::before).chain([now]) {
                let lines = speaker.lines(visible, scenario, terms, std::ptr::eq(visible, now) && settles(session));
                // The most pressing that was not said lately, or else what was said longest ago.
                let ago = |line: &&str| said.iter().rev().position(|old| old == line).unwrap_or(usize::MAX);
                let fresh = lines.iter().find(|line| ago(line) >= FORGOTTEN);
                let line = fresh.or_else(|| lines.iter().max_by_key(|line| ago(line)));
                said.push(line.copied().unwrap_or_default());
            }
            // What was said before is said in other words.
            let line = said.pop().unwrap_or_default();
            let before = said.iter().filter(|old| **old == line).count();
            (speaker, in_words(variants::after(line, before), texts, now, scenario))
        })
        .collect()
}

/// What else each of the four would say of the present state, the most pressing first: the lines that hold beside the
/// one that is `said`, at most so many of each.
#[must_use]
pub fn beside(texts: &Texts, session: &Session, said: &[(Speaker, String)], most: usize) -> Vec<Vec<String>> {
    let (now, scenario, terms) = (session.visible(), session.scenario(), session.game().terms());
    let others = |(speaker, first): &(Speaker, String)| {
        let is_first =
            |line: &&'static str| variants::all(line).any(|way| in_words(way, texts, now, scenario) == **first);
        let lines = speaker.lines(now, scenario, terms, settles(session)).into_iter().filter(|line| !is_first(line));
        lines.map(|line| in_words(line, texts, now, scenario)).take(most).collect()
    };
    said.iter().map(others).collect()
}

/// What an advisor would do, and what it brings by his measure in a year; nothing where he would leave things as they
/// stand.
fn looked_ahead(
    speaker: Speaker,
    advice: &Advice,
    texts: &Texts,
    visible: &Visible,
    scenario: &Scenario,
) -> Option<String> {
    let what = match advice.choice {
        Choice::Stay => return None,
        Choice::Option(option) => cards::option(texts, visible, scenario, option)?,
        Choice::Nudge(nudge) => texts.get(&format!("nudge-{}", nudge.id())),
    };
    let locale = texts.locale();
    // Where it is a matter of life and death, that is what is said: a mean over worlds without a company tells nobody what
    // customers would spend.
    let [lives, lived] = advice.alive;
    let mortal = matches!(speaker, Speaker::Finance | Speaker::Retail) && (lives - lived).abs() >= LIFE_AND_DEATH;
    let odd = visible.turn(scenario) % 2 == 1;
    let id = match (speaker, odd) {
        (Speaker::Finance, _) if mortal => "advice-finance-alive",
        (Speaker::Retail, _) if mortal => "advice-retail-alive",
        (Speaker::Finance, false) => "advice-finance-ahead",
        (Speaker::Finance, true) => "advice-finance-sum",
        // Before anything is under way the two figures tell nobody anything.
        (Speaker::Technology, _) if !visible.migration.under_way() && advice.better < 0.0 => "advice-technology-nearer",
        (Speaker::Technology, false) => "advice-technology-ahead",
        (Speaker::Technology, true) => "advice-technology-memory",
        (Speaker::Retail, false) => "advice-retail-ahead",
        (Speaker::Retail, true) => "advice-retail-customers",
        (Speaker::Operations, false) => "advice-operations-ahead",
        (Speaker::Operations, true) => "advice-operations-odds",
    };
    let more = (advice.better - advice.stays).max(1.0);
    let say = |id: &str, what: &str| {
        let args = args! {
            "what" => what,
            "runway" => decimal::fixed(advice.better, 1),
            "runway_now" => decimal::fixed(advice.stays, 1),
            "way" => way(advice),
            "order" => decimal::fixed(advice.better.abs(), 2),
            "order_now" => decimal::fixed(advice.stays.abs(), 2),
            "lives" => share::percent(lives, 0),
            "lived" => share::percent(lived, 0),
            "more" => say::millions(locale, more.round_ties_even()),
            "until" => when::short(visible.quarter.plus(QUARTERS_AHEAD), texts),
            "better" => share::percent(advice.better, 0),
            "stays" => share::percent(advice.stays, 0),
        };
        texts.format(id, &args)
    };
    let whole = say(id, &what);
    // An ear has all the room that there is.
    if width(&whole) <= room(locale) || texts.is_for_ears() {
        return Some(whole);
    }
    let id = format!("{id}.short");
    let short = say(&id, &what);
    if width(&short) <= room(locale) {
        return Some(short);
    }
    // What gives way is the sum of the option, where its name alone tells it apart, or its end, where it has one of its own, or
    // else the figure: the option stands on the card in full, and no sentence breaks off.
    let fits = |line: &String| width(line) <= room(locale);
    let options = cards::options(texts, visible, scenario);
    let apart = |name: &&str| options.iter().filter(|option| option.starts_with(name)).count() == 1;
    let named = what.split_once(": ").map(|(name, _)| name).filter(apart).map(|name| say(&id, name));
    let begun = what.rsplit_once(", ").map(|(begun, _)| say(&id, begun));
    let alone = || texts.format("advice-alone", &args! { "what" => what.clone() });
    Some(named.filter(fits).or(begun.filter(fits)).unwrap_or_else(alone))
}

/// How readiness stands to the tangle by an advice of the technology chief, as a word for the texts.
const fn way(advice: &Advice) -> &'static str {
    match (advice.stays < 0.0, advice.better < 0.0) {
        (_, true) => "trails",
        (true, false) => "turns",
        (false, false) => "leads",
    }
}

/// How often an advisor was right about the direction of his own measure, and how often a plain guess would have been:
/// "right 5 of 8; trend alone 4". Nothing before the first quarter.
#[must_use]
pub fn record(speaker: Speaker, texts: &Texts, session: &Session) -> Option<String> {
    let record = session.track_record();
    let place = Speaker::ALL.iter().position(|other| *other == speaker)?;
    let args = args! { "right" => *record.right.get(place)?, "of" => record.of, "guess" => *record.guess.get(place)? };
    (record.of > 0).then(|| texts.format("advice-record", &args))
}

/// A line with the figures of the present state.
fn in_words(line: &str, texts: &Texts, visible: &Visible, scenario: &Scenario) -> String {
    let locale = texts.locale();
    let money = |amount: Money| money::told(texts, amount.cents());
    let migration = &visible.migration;
    let ready = [migration.readiness_low, migration.readiness].map(|share| share::percent(share, 0));
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
        "readiness" => range::range(locale, &ready[0], &ready[1]),
        "growth" => share::percent_change(visible.last.yearly_growth, 0),
        "refused" => share::percent(visible.last.refused, 0),
        "hours" => duration::hours(locale, visible.machines.outage_hours),
        "load" => share::percent(visible.machines.utilisation, 0),
    };
    texts.format(line, &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library;
    use crate::desk::session::Session;
    use crate::journal::{Game, Phase, ScenarioSource, Setup};

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
                    let said: Vec<String> = super::said(texts, &session).into_iter().map(|(_, line)| line).collect();
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
