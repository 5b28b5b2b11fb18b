//! What changed most in the quarter just over, and the two largest reasons for each.

use crate::analysis::explain::{Explanation, Part, Quarter, Reading, Unit, explain};
use crate::args;
use crate::desk::session::{Played, Session};
use crate::sim::figures::Figure;
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
use crate::text::Texts;
use crate::text::{MINUS, decimal, duration, is_nothing, money, share};

/// Figures that a reader of the quarter's paper may care for, with the change that is worth a line: in millions of
/// dollars, in shares of 1, or in hours. (An editor's judgement.)
const WORTH: [(Figure, f64); 10] = [
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
];

/// Share of the sales of the quarter before below which they have collapsed. (An editor's judgement: spring after Christmas
/// does not.)
const COLLAPSED: f64 = 0.75;

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
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    found.into_iter().map(|(_, why)| why).take(limit).collect()
}

/// The largest reasons of a change, each said by the message `id`: its cause, and what it moved. What worked against the
/// change is no reason for it.
#[must_use]
pub fn reasons(why: &Explanation, limit: usize, id: &str, scenario: &Scenario, texts: &Texts) -> Vec<String> {
    let said = |part: Part| {
        let cause = texts.try_get(&part.why.message(scenario))?;
        let amount = change(why.figure, why.unit, part.change, texts);
        Some(texts.format(id, &args! { "cause" => cause, "amount" => amount }))
    };
    largest(why, texts).take(limit).filter_map(said).collect()
}

/// What all other parts came to beside the reasons that [`reasons`] tells; nothing where that is nothing.
#[must_use]
pub fn beyond(why: &Explanation, limit: usize, scenario: &Scenario, texts: &Texts) -> Option<String> {
    let told = largest(why, texts).take(limit).filter(|part| texts.try_get(&part.why.message(scenario)).is_some());
    let rest = why.change() - told.map(|part| part.change).sum::<i64>();
    let [rest, nothing] = [rest, 0].map(|amount| change(why.figure, why.unit, amount, texts));
    (!is_nothing(&rest, nothing.strip_prefix([MINUS, '+']).unwrap_or(&nothing))).then_some(rest)
}

/// The parts that moved a figure the way it went, the largest first.
fn largest(why: &Explanation, texts: &Texts) -> impl Iterator<Item = Part> {
    // What is said to have moved nothing is none either.
    let nothing = change(why.figure, why.unit, 0, texts);
    let nothing = nothing.strip_prefix([MINUS, '+']).unwrap_or(&nothing);
    let counts = |part: &Part| {
        let words = change(why.figure, why.unit, part.change, texts);
        (part.change > 0) == (why.change() > 0) && !is_nothing(&words, nothing)
    };
    why.by_size().into_iter().filter(counts).collect::<Vec<_>>().into_iter()
}

/// A line of so many cells: its head, and as many of the reasons behind it as have room whole.
#[must_use]
pub fn line(head: &str, reasons: &[String], room: usize) -> String {
    let some = (1..=reasons.len()).rev().filter_map(|count| reasons.get(..count));
    let mut lines = some.map(|some| format!("{head}  {}", some.join(", ")));
    lines.find(|line| crate::text::width(line) <= room).unwrap_or_else(|| head.to_owned())
}

/// A figure in the unit of its explanation, in words.
#[must_use]
pub fn value(figure: Figure, unit: Unit, amount: i64, texts: &Texts) -> String {
    let plain = amount as f64 / unit.to_one();
    match (unit, figure) {
        (Unit::Cents, _) => money::told(texts, amount),
        (_, Figure::GrossMargin) => share::percent(plain, 1),
        (_, Figure::OutageHours) => duration::hours(texts.locale(), plain),
        _ => decimal::fixed(plain, 2),
    }
}

/// A change of such a figure, in words, with its sign.
#[must_use]
pub fn change(figure: Figure, unit: Unit, amount: i64, texts: &Texts) -> String {
    let plain = amount as f64 / unit.to_one();
    match (unit, figure) {
        (Unit::Cents, _) => money::told_change(texts, amount),
        (_, Figure::GrossMargin) => share::points_change(texts.locale(), plain, 1),
        // Nobody sees beside what it stands.
        (_, Figure::OutageHours) if texts.is_for_ears() => {
            let sign = if plain < 0.0 { MINUS } else { '+' };
            format!("{sign}{}", duration::hours(texts.locale(), plain.abs()))
        }
        (_, Figure::OutageHours) => decimal::change(plain, 1),
        _ => decimal::change(plain, 2),
    }
}
