//! What changed most in the quarter just over, and the largest reasons for each: as many as it takes for what is left
//! unnamed to be small.

use crate::analysis::explain::{Explanation, Part, Quarter, Reading, Unit, Why, explain};
use crate::args;
use crate::desk::printed;
use crate::desk::session::{Played, Session};
use crate::report::nights::NightKind;
use crate::sim::figures::Figure;
use crate::sim::ledger::Cause;
use crate::sim::runway::HORIZON;
use crate::sim::trace::{Factor, Flow};
use crate::sim::units::Money;
use crate::text::Texts;
use crate::text::{MINUS, decimal, duration, money, quarter, share, width};

/// Figures that a reader of the quarter's paper may care for, with the change that weighs as much as another's: in
/// millions of dollars, in shares of 1, in hours, or in quarters. (An editor's judgement.)
const WORTH: [(Figure, f64); 12] = [
    (Figure::Sales, 90.0),
    (Figure::GrossMargin, 0.012),
    (Figure::OperatingResult, 30.0),
    (Figure::Cash, 90.0),
    (Figure::Urgency, 0.08),
    (Figure::OutageHours, 4.0),
    (Figure::Marketing, 10.0),
    (Figure::FulfilmentCost, 18.0),
    (Figure::TechnologyCost, 8.0),
    (Figure::Debt, 120.0),
    (Figure::Runway, 0.8),
    (Figure::Suppliers, 0.15),
];

/// Share of readiness that a night which failed took, from which it is worth a line. (An editor's judgement.)
const UNDONE: f64 = 0.1;

/// Share of the sales of the quarter before below which they have collapsed. (An editor's judgement: spring after Christmas
/// does not.)
const COLLAPSED: f64 = 0.75;

/// Of a change, one part in so many may be left unnamed at most. (An editor's judgement.)
const UNNAMED: u64 = 5;

fn seen(played: &Played) -> Quarter<'_> {
    Quarter { before: played.before(), after: played.after(), told: &played.told }
}

/// Whether the sales of a quarter are so far below those of the one before that they are told without their reasons.
fn collapsed(now: &Played) -> bool {
    now.report.sales < COLLAPSED * now.before().last.sales
}

/// How the sales of the first quarter stand to those of the one before the game, of which no books are kept: the change
/// alone, without its reasons.
fn first_sales(now: &Played) -> Explanation {
    let cents = |millions: f64| Money::from_millions(millions).cents();
    Explanation {
        figure: Figure::Sales,
        reading: Reading::Definition,
        unit: Unit::Cents,
        before: cents(now.before().last.sales),
        after: cents(now.report.sales),
        parts: Vec::new(),
        inputs: Vec::new(),
    }
}

/// The readiness that a night of the quarter took away, with the night as its reason; nothing where none did. That it rises is
/// the work of every quarter, and told where the bet is.
fn undone(now: &Played) -> Option<Explanation> {
    let outcome = now.report.night.as_ref().filter(|night| !NightKind::of(night).has_moved())?;
    let [before, after] =
        [now.before(), now.after()].map(|visible| (visible.migration.readiness * 1e6).round_ties_even() as i64);
    let parts = vec![Part { why: Why::Flow(Flow::FailedNight), change: after - before }];
    let (figure, reading, unit) = (Figure::Readiness, Reading::Definition, Unit::Millionths);
    let fell = outcome.kind.is_bad() && after < before;
    fell.then(|| Explanation { figure, reading, unit, before, after, parts, inputs: Vec::new() })
}

/// The explanations of what changed most in the quarter just over, the most first; at most `limit`.
#[must_use]
pub fn most(session: &Session, limit: usize) -> Vec<Explanation> {
    let played = session.game().played();
    let Some(now) = played.last() else {
        return Vec::new();
    };
    let previous = played.len().checked_sub(2).and_then(|index| played.get(index)).map(seen);
    let mut found: Vec<(f64, Explanation)> = WORTH
        .into_iter()
        .filter_map(|(figure, worth)| {
            let why = explain(session.scenario(), figure, previous.as_ref(), &seen(now))
                .or_else(|| (figure == Figure::Sales && collapsed(now)).then(|| first_sales(now)))?;
            let millions = if why.unit == Unit::Cents { 1e6 } else { 1.0 };
            let size = (why.change() as f64 / why.unit.to_one() / millions / worth).abs();
            (size > 0.0).then_some((size, why))
        })
        .collect();
    found.extend(undone(now).map(|why| ((why.change() as f64 / why.unit.to_one() / UNDONE).abs(), why)));
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    found.into_iter().map(|(_, why)| why).take(limit).collect()
}

/// The movements of cash that are the day's trade: what customers pay, less what suppliers, staff, machines and all that
/// runs the shop cost.
const TRADE: [Cause; 17] = [
    Cause::CustomersPaid,
    Cause::GoodsBought,
    Cause::GoodsShipped,
    Cause::SuppliersPaid,
    Cause::Float,
    Cause::Engineers,
    Cause::MachineOperations,
    Cause::TakeOrPay,
    Cause::DualRunning,
    Cause::Marketing,
    Cause::Fulfilment,
    Cause::GeneralCosts,
    Cause::Tenants,
    Cause::BareMachines,
    Cause::TenantSupport,
    Cause::BareSupport,
    Cause::ProductTeam,
];

/// Hours down that the machines, the tangle and the people of a quarter bring without luck.
pub(super) fn usual_hours(played: &Played) -> Option<f64> {
    let luck = |(figure, factor, value): &(Figure, Factor, f64)| {
        (*figure == Figure::OutageHours && *factor == Factor::IncidentLuck).then_some(*value)
    };
    let luck = played.told.factors.iter().find_map(luck).filter(|luck| *luck > 0.0)?;
    Some(played.report.outage_hours / luck)
}

/// The parts of a change by name. Of cash the day's trade is one: what customers
/// paid says nothing without what was paid of it.
fn named(why: &Explanation, session: &Session, texts: &Texts) -> Vec<(String, i64)> {
    let is_trade =
        |part: &&Part| why.figure == Figure::Cash && matches!(part.why, Why::Cause(cause) if TRADE.contains(&cause));
    let trade: i64 = why.parts.iter().filter(is_trade).map(|part| part.change).sum();
    let trade = (trade != 0).then(|| (texts.get("briefing-trading"), trade));
    let others = why.parts.iter().filter(|part| !is_trade(part));
    // What nobody asked for this quarter is told as what it is.
    let late = |cause: Cause| session.lately().is(cause);
    let name = |part: &Part| {
        let id = part.message(why.figure, session.scenario());
        let earlier = || texts.try_get(&format!("{id}.late"));
        let named = match part.why {
            Why::Cause(cause) if late(cause) => earlier(),
            _ => None,
        };
        // The head has said what they are lines of.
        let of_tech = why.figure == Figure::TechnologyCost && matches!(part.why, Why::Line(_));
        named.or_else(|| if of_tech { Some(texts.short(&id)) } else { texts.try_get(&id) })
    };
    let others = others.filter_map(|part| Some((name(part)?, part.change)));
    trade.into_iter().chain(others).collect()
}

/// The reasons of a change that are told: the largest whichever their sign, at least so many, each said by the message
/// `id` with its cause and what it moved, and in one last item what all the others come to. As it is read, what is told adds
/// up to the change. As many are told as it takes for the others to be no more than a fifth of it, and to outweigh none of
/// those told, by what they add nor by what they take away: two that nearly cancel are large, though their sum is small.
#[must_use]
pub fn reasons(why: &Explanation, least: usize, id: &str, session: &Session, texts: &Texts) -> Vec<String> {
    if least == 0 {
        return Vec::new();
    }
    let print = |amount: i64| change(why.figure, why.unit, amount, texts);
    let said =
        |(cause, amount): (String, i64)| texts.format(id, &args! { "cause" => cause, "amount" => print(amount) });
    let named = named(why, session, texts);
    let unnamed = why.change() - named.iter().map(|(_, amount)| *amount).sum::<i64>();
    let parts: Vec<i64> = named.iter().map(|(_, amount)| *amount).chain([unnamed]).collect();
    let printed = printed::adding_up(why.before, &parts, why.after, &print);
    let (moved, unnamed) = (printed.parts.iter().sum::<i64>(), printed.parts.last().copied().unwrap_or(0));
    // What is said to have moved nothing is no reason.
    let mut named: Vec<_> = named.into_iter().zip(printed.parts).filter(|(_, amount)| *amount != 0).collect();
    // Of two that read alike the larger is the first.
    named.sort_by_key(|((_, exact), amount)| std::cmp::Reverse((amount.unsigned_abs(), exact.unsigned_abs())));
    let mut named: Vec<(String, i64)> = named.into_iter().map(|((name, _), amount)| (name, amount)).collect();
    let is_enough = |count: &usize| {
        let (told, others) = named.split_at(*count);
        let of = |sign: i64| -> u64 {
            let amounts = others.iter().map(|(_, amount)| *amount).chain([unnamed]);
            amounts.filter(|amount| amount.signum() == sign).map(i64::unsigned_abs).sum()
        };
        let smallest = told.iter().map(|(_, amount)| amount.unsigned_abs()).min().unwrap_or(0);
        let (up, down) = (of(1), of(-1));
        up.max(down) <= smallest && UNNAMED * up.abs_diff(down) <= moved.unsigned_abs()
    };
    let enough = (least.min(named.len())..named.len()).find(is_enough).unwrap_or(named.len());
    let others = named.split_off(enough);
    let rest = moved - named.iter().map(|(_, amount)| *amount).sum::<i64>();
    // A single cause is named, and is no rest.
    let name = match others.as_slice() {
        [(name, amount)] if *amount == rest => name.clone(),
        _ => texts.get("briefing-rest"),
    };
    let rest = (!named.is_empty() && rest != 0).then_some((name, rest));
    // What has only its own name for a reason has none to tell.
    let is_itself = |name: &str| {
        let figure = format!("figure-{}", why.figure.id());
        name == texts.get(&figure) || name == texts.short(&figure)
    };
    if rest.is_none() && matches!(named.as_slice(), [(name, _)] if is_itself(name)) {
        return Vec::new();
    }
    named.into_iter().chain(rest).map(said).collect()
}

/// A change in rows of so many cells: its head, and behind it the reasons. Fewer of them are told where that keeps them
/// in the row of the head; else they go on below one another's.
#[must_use]
pub fn lines(
    head: &str,
    most: usize,
    room: usize,
    (why, id): (&Explanation, &str),
    session: &Session,
    texts: &Texts,
) -> Vec<String> {
    let told = (1..=most).rev().map(|least| reasons(why, least, id, session, texts));
    let told: Vec<Vec<String>> = told.filter(|told| !told.is_empty()).collect();
    let Some(first) = told.first() else { return vec![head.to_owned()] };
    let whole = |told: &Vec<String>| format!("{head}  {}", told.join(", "));
    if let Some(line) = told.iter().map(whole).find(|line| width(line) <= room) {
        return vec![line];
    }
    let indent = " ".repeat(width(head) + 2);
    let mut lines = vec![format!("{head}  ")];
    for (place, reason) in first.iter().enumerate() {
        let reason = if place + 1 < first.len() { format!("{reason},") } else { reason.clone() };
        let (begun, opened) = (lines.last_mut(), place == 0);
        match begun {
            Some(line) if opened => line.push_str(&reason),
            Some(line) if width(line) + 1 + width(&reason) <= room => *line = format!("{line} {reason}"),
            _ => lines.push(format!("{indent}{reason}")),
        }
    }
    lines
}

/// A figure in the unit of its explanation, in words.
#[must_use]
pub fn value(figure: Figure, unit: Unit, amount: i64, texts: &Texts) -> String {
    let plain = amount as f64 / unit.to_one();
    match (unit, figure) {
        (Unit::Cents, _) => money::told(texts, amount),
        (_, Figure::GrossMargin) => share::percent(plain, 1),
        (_, Figure::Readiness) => share::percent(plain, 0),
        (_, Figure::OutageHours) => duration::hours(texts.locale(), plain),
        (_, Figure::Runway) if texts.is_for_ears() => quarter::length_within(texts.locale(), plain, HORIZON),
        (_, Figure::Runway) => quarter::figure_within(plain, HORIZON),
        _ => decimal::fixed(plain, 2),
    }
}

/// From what to what a figure moved, where there is room for it: the runway with its unit, as other screens have it.
#[must_use]
pub fn from_to(why: &Explanation, texts: &Texts) -> [String; 2] {
    [why.before, why.after].map(|amount| match why.figure {
        Figure::Runway => quarter::length_within(texts.locale(), amount as f64 / why.unit.to_one(), HORIZON),
        _ => value(why.figure, why.unit, amount, texts),
    })
}

/// A change of such a figure, in words, with its sign.
#[must_use]
pub fn change(figure: Figure, unit: Unit, amount: i64, texts: &Texts) -> String {
    let plain = amount as f64 / unit.to_one();
    match (unit, figure) {
        (Unit::Cents, _) => money::told_change(texts, amount),
        (_, Figure::GrossMargin) => share::points_change(texts.locale(), plain, 1),
        (_, Figure::Readiness) => share::points_change(texts.locale(), plain, 0),
        // Nobody sees beside what it stands.
        (_, Figure::OutageHours) if texts.is_for_ears() => {
            let sign = if plain < 0.0 { MINUS } else { '+' };
            format!("{sign}{}", duration::hours(texts.locale(), plain.abs()))
        }
        (_, Figure::OutageHours | Figure::Runway) => decimal::change(plain, 1),
        _ => decimal::change(plain, 2),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::content::library;
    use crate::journal::Phase;
    use crate::journal::{Game, ScenarioSource, Setup};
    use crate::text::Locale;

    #[test]
    fn the_rest_of_a_change_of_cash_outweighs_no_cause_that_is_named() {
        let (scenario, meta) = library::built_in("dotcom-2000").unwrap();
        let session = Session::new(Game::new(scenario, ScenarioSource::of(&meta), Setup::default()));
        let texts = Texts::new(Locale::En);
        let part =
            |cause, millions: f64| Part { why: Why::Cause(cause), change: Money::from_millions(millions).cents() };
        let parts = vec![
            part(Cause::CustomersPaid, 616.0),
            part(Cause::SuppliersPaid, -480.0),
            part(Cause::Engineers, -16.0),
            part(Cause::DebtRaised, 273.0),
            part(Cause::RecordItem, -96.0),
        ];
        let after = parts.iter().map(|part| part.change).sum();
        let (reading, unit, inputs) = (Reading::Movements, Unit::Cents, Vec::new());
        let why = Explanation { figure: Figure::Cash, reading, unit, before: 0, after, parts, inputs };
        let told = reasons(&why, 2, "briefing-because", &session, &texts).join(", ");
        assert!(told.contains("bonds, less fees +273M") && told.contains("trading +120M"), "{told}");
        assert!(told.ends_with("non-recurring item −96M"), "{told}");
        // Two that nearly cancel are each larger than a reason that is told: a small sum does not hide them.
        let parts = vec![
            part(Cause::DebtRaised, 300.0),
            part(Cause::MachinesBought, -105.0),
            part(Cause::StrategicInvestment, 100.0),
            part(Cause::Tax, -99.0),
            part(Cause::Pilot, -9.0),
            part(Cause::Hiring, -2.0),
        ];
        let after = parts.iter().map(|part| part.change).sum();
        let two = Explanation { parts, after, ..why.clone() };
        let told = reasons(&two, 2, "briefing-because", &session, &texts);
        assert!(told.len() == 5 && told[2].contains("+100M") && told[3].contains("−99M"), "{told:?}");
        assert!(told[4].ends_with("other −11M"), "{told:?}");
        // What has no room behind its head goes on below it.
        let rows = lines("cash 706M to 846M", 2, 50, (&two, "briefing-because"), &session, &texts);
        assert!(rows.len() > 1 && rows.iter().all(|row| width(row) <= 50), "{rows:?}");
        assert!(rows[1].starts_with("                   "), "{rows:?}");
        // One reason would leave more to the others than it says itself.
        let one = Explanation { parts: vec![part(Cause::DebtRaised, 100.0), part(Cause::Tax, -350.0)], ..why };
        let one = Explanation { after: Money::from_millions(-250.0).cents(), ..one };
        let told = reasons(&one, 1, "briefing-because", &session, &texts).join(", ");
        assert!(told.contains("tax −350M") && told.contains("+100M"), "{told}");
    }

    /// The amount that a reason ends with, in tenths of a quarter or in hundredths of a level.
    fn read(reason: &str) -> f64 {
        let amount = reason.rsplit(' ').next().unwrap_or_default();
        amount.replace(MINUS, "-").parse().unwrap()
    }

    #[test]
    fn as_it_is_read_what_is_told_adds_up_and_little_of_it_is_other() {
        let texts = Texts::new(Locale::En);
        let mut told = 0;
        let mut others: BTreeMap<Figure, u32> = BTreeMap::new();
        for seed in 1..4 {
            let mut game = Game::begin(Setup { scenario: "dotcom-2000".into(), seed, ..Setup::default() }).unwrap();
            while game.phase() == Phase::Deciding {
                game.close().unwrap();
                let session = Session::new(game.clone());
                for why in most(&session, usize::MAX) {
                    if !matches!(why.figure, Figure::Runway | Figure::Urgency | Figure::Suppliers) {
                        continue;
                    }
                    let digits = if why.figure == Figure::Runway { 1e5 } else { 1e4 };
                    let even = |amount: i64| (amount as f64 / digits).round_ties_even();
                    let moved = even(why.after) - even(why.before);
                    let reasons = reasons(&why, 1, "briefing-because", &session, &texts);
                    let sizes: Vec<f64> =
                        reasons.iter().map(|reason| (read(reason) * 1e6 / digits).round_ties_even()).collect();
                    assert!((sizes.iter().sum::<f64>() - moved).abs() < 1e-9, "{moved} {why:?} {reasons:?}");
                    for (reason, size) in reasons.iter().zip(&sizes).filter(|(reason, _)| reason.starts_with("other "))
                    {
                        assert!(size.abs() <= moved.abs() / 5.0, "{moved} {reason} of {reasons:?}");
                        *others.entry(why.figure).or_default() += 1;
                    }
                    told += reasons.len();
                }
            }
        }
        assert!(told > 50, "{told}");
        assert_eq!(others.len(), 3, "each has had others: {others:?}");
    }
}
