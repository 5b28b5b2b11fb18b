//! Whether a position that was read can be played on.

use ron::Value;

use super::PositionFile;
use crate::content::field_path::FieldPath;
use crate::content::issue::{IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::locate::locate;
use crate::content::ron_file::{RonFile, options};
use crate::content::scenario::ScenarioFile;
use crate::sim::decisions::{CapacityPlatform, PLATFORMS};
use crate::sim::events::{Card, SCHEDULED};
use crate::sim::units::{Money, Quarter};

/// The most any number of the state may be, millions of dollars or whatever it counts.
const MOST: f64 = 1.0e6;
/// The most cents of an account.
const MOST_CENTS: f64 = 1.0e15;
/// The most that is counted one by one: quarters, nights, offers.
const MOST_COUNTED: f64 = 200.0;

/// Numbers that are whole dollars' cents, by the name of their record or field.
const CENTS: &[&str] = &["ledger", "marketing", "cash_floor"];
/// Numbers that are no amounts.
const BITS: &[&str] = &["seed", "come", "flags"];
/// Numbers that may be below zero.
const SIGNED: &[&str] = &[
    "ledger",
    "mean",
    "flow",
    "coverage",
    "low_cash",
    "year_swing",
    "operating_result",
    "interest",
    "cash",
    "steady_cash",
    "yearly_growth",
    "demand_shock",
    "leverage",
    "charges",
    "not_raised",
    "not_delivered",
    "steady_sales",
    "technology",
    "quality",
    "features",
    "capital_spending",
    "price",
    "conviction",
    "hazard",
    "earned",
    "earned_so_far",
    "bare_revenue",
    "platform_result",
    "taxable",
];

/// Numbers that others are divided by, by the end of their path.
const DIVISORS: &[&str] = &[
    ".sd",
    ".rivals.price",
    ".levels.price_index",
    ".market.reachable",
    ".machines.load",
    ".machines.capacity",
    ".last.sales",
];
/// The least these may be.
const LEAST_DIVISOR: f64 = 1.0e-3;

/// What is believed of hidden quantities, in spreads from the median, by the end of the path.
const SPREADS: &[&str] = &[".mean", ".sd"];
/// The most spreads anybody believes in: no draw of any game is so far out.
const MOST_SPREADS: f64 = 20.0;

/// Reports numbers that no company has, books that do not balance, and what refers to nothing.
pub(in crate::content) fn check(scenario: &ScenarioFile, cards: &[Card], file: &RonFile<'_>, issues: &mut Issues) {
    let Some(position) = &scenario.position else { return };
    let path = FieldPath::from("position");
    let written = locate(file.text(), &path).and_then(|range| options().from_str::<Value>(&file.text()[range]).ok());
    if let Some(value) = written {
        numbers(&value, &path, Rule::default(), file, issues);
    }
    let particular = |id, arguments| IssueKind::Particular { id, arguments };
    let company = path.field("company");
    let imbalance = position.company.ledger.imbalance();
    if imbalance != Money::ZERO {
        let kind = particular("scenario-finding-imbalance", vec![("cents", imbalance.cents().to_string())]);
        file.report(issues, &company.field("ledger").field("balances"), kind);
    }
    let quarter = position.company.quarter;
    for (name, span) in
        [("sprint", &scenario.spans.sprint), ("full", &scenario.spans.full), ("long", &scenario.spans.long)]
    {
        if Quarter::parse(&span.first).is_none_or(|first| first < quarter) {
            let arguments = vec![("found", span.first.clone()), ("quarter", quarter.to_string())];
            let path = FieldPath::from("spans").field(name).field("first");
            file.report(issues, &path, particular("scenario-finding-position-span", arguments));
        }
    }
    if Quarter::parse(&scenario.first).is_none_or(|first| quarter < first || quarter.since(first) > 80) {
        let arguments = vec![("found", quarter.to_string()), ("first", scenario.first.clone())];
        file.report(issues, &company.field("quarter"), particular("scenario-finding-span-start", arguments));
    }
    references(position, cards, &path, file, issues);
    let levels = &position.company.levels;
    if let CapacityPlatform::Platform(place) = levels.standing.capacity_platform
        && usize::from(place) >= PLATFORMS
    {
        let path = company.field("levels").field("standing").field("capacity_platform");
        let (value, high) = (f64::from(place), PLATFORMS as f64 - 1.0);
        file.report(issues, &path, IssueKind::OutOfRange { value, low: 0.0, high, unit: String::new() });
    }
    if levels.allocation.total() > 1.0 + 1e-9 {
        let arguments = vec![("value", format!("{:.3}", levels.allocation.total()))];
        let path = company.field("levels").field("allocation");
        file.report(issues, &path, particular("scenario-finding-allocation", arguments));
    }
}

/// Cards that are not in the deck any more, and effects that wait for more than there is.
fn references(position: &PositionFile, cards: &[Card], path: &FieldPath, file: &RonFile<'_>, issues: &mut Issues) {
    let deck = &position.company.deck;
    let at = path.field("company").field("deck");
    let used = |place: u8| {
        let place = usize::from(place);
        let due = deck.due().iter().any(|due| usize::from(due.card) == place);
        due || [deck.open, deck.tell].contains(&u8::try_from(place).ok())
    };
    if usize::from(deck.waiting) > SCHEDULED {
        let (value, high) = (f64::from(deck.waiting), SCHEDULED as f64);
        file.report(issues, &at.field("waiting"), IssueKind::OutOfRange { value, low: 0.0, high, unit: String::new() });
    }
    for (i, id) in position.cards.iter().enumerate().take(usize::from(u8::MAX)) {
        if used(i as u8) && !cards.iter().any(|card| card.id == *id) {
            let kind = IssueKind::UnknownReference { what: Thing::Event, name: id.clone(), nearest: None };
            file.report(issues, &path.field("cards").item(i), kind);
        }
    }
    for (i, due) in deck.due().iter().enumerate() {
        let card = position.cards.get(usize::from(due.card)).and_then(|id| cards.iter().find(|card| card.id == *id));
        if card.is_none_or(|card| usize::from(due.block) >= card.blocks.len()) {
            let blocks = card.map_or(0, |card| card.blocks.len());
            let (value, high) = (f64::from(due.block), blocks.saturating_sub(1) as f64);
            let kind = IssueKind::OutOfRange { value, low: 0.0, high, unit: String::new() };
            file.report(issues, &at.field("due").item(i).field("block"), kind);
        }
    }
}

/// What may be without end: a supply nobody counts, a lowest cash before there was any.
const ENDLESS: &[&str] = &["supply", "low_cash"];

/// What holds for the numbers below a path.
#[derive(Clone, Copy, Default)]
struct Rule {
    cents: bool,
    bits: bool,
    signed: bool,
    endless: bool,
}

fn numbers(value: &Value, path: &FieldPath, rule: Rule, file: &RonFile<'_>, issues: &mut Issues) {
    match value {
        Value::Map(map) => {
            for (key, value) in map.iter() {
                let Value::String(key) = key else { continue };
                let of = |names: &[&str]| names.contains(&key.as_str());
                let rule = Rule {
                    cents: rule.cents || of(CENTS),
                    bits: rule.bits || of(BITS),
                    signed: rule.signed || of(SIGNED),
                    endless: of(ENDLESS),
                };
                numbers(value, &path.field(key), rule, file, issues);
            }
        }
        Value::Seq(items) => {
            for (i, item) in items.iter().enumerate() {
                numbers(item, &path.item(i), rule, file, issues);
            }
        }
        Value::Option(Some(inner)) => numbers(inner, path, rule, file, issues),
        Value::Number(number) => {
            let whole = !matches!(number, ron::Number::F32(_) | ron::Number::F64(_));
            let value = number.into_f64();
            let ends = |names: &[&str]| names.iter().any(|end| path.as_str().ends_with(end));
            let high = match (rule.cents, whole) {
                _ if ends(SPREADS) => MOST_SPREADS,
                (true, _) => MOST_CENTS,
                (false, true) if !rule.signed => MOST_COUNTED.max(if rule.bits { f64::INFINITY } else { 0.0 }),
                _ => MOST,
            };
            let low = match (ends(DIVISORS), rule.signed) {
                (true, _) => LEAST_DIVISOR,
                (false, true) => -high,
                (false, false) => 0.0,
            };
            if rule.endless && value == f64::INFINITY {
                return;
            }
            if !value.is_finite() {
                file.report(issues, path, IssueKind::NotFinite { value });
            } else if value < low || value > high {
                file.report(issues, path, IssueKind::OutOfRange { value, low, high, unit: String::new() });
            }
        }
        _ => {}
    }
}
