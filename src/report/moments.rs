//! The quarters that mattered, in words: what luck did, the card, the levers by what each of them made, those left as they
//! stood among them; and the lever that cost most.

use crate::analysis::advantage::Advantage;
use crate::analysis::advantage::levers::{Lever, LeverAdded};
use crate::args;
use crate::journal::{Game, Played};
use crate::report::cards;
use crate::report::decided::{A_UNIT, Decided, decided};
use crate::report::instead::instead;
use crate::report::reckoning::Judged;
use crate::report::words::{change, change_in_words, machines, one, point, prose, what};
use crate::sim::decisions::Allocation;
use crate::sim::machines::orders_for_cutover;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::units::{Money, Quarter};
use crate::text::{Texts, decimal, share};

/// Levers of a quarter that are told by what they made, those that gained and those that cost alike: a quarter whose parts
/// all pull one way beside a sum that pulls less is not believed.
const NAMED: usize = 3;
/// A lever is told by what it made from the share of a quarter's skill that has this below its line. (An editor's
/// judgement.)
const WEIGHTY: i64 = 5;
/// Share of the engineers that is worth a word.
const WORTH_TELLING: f64 = 0.005;
/// Programmes that are told of engineers who were kept where they were.
const PROGRAMMES: usize = 3;

/// What made a quarter matter, in one line: the answer to its card first where the card made most of it, or else the levers
/// that did, with what each made, the weightiest `most` of the others that were moved, and the card by what it made alone. `between` stands between them.
#[must_use]
pub fn moment(
    texts: &Texts,
    game: &Game,
    played: &Played,
    judged: &Judged,
    place: usize,
    most: usize,
    between: &str,
) -> String {
    let Some(quarter) = judged.whole.quarters.get(place) else { return String::new() };
    let scenario = game.scenario();
    let skill = quarter.skill();
    let mut told = Vec::new();
    let card = judged.card(place);
    let is_the_cards = card
        .is_some_and(|card| 2 * card.cents().abs() >= skill.cents().abs() && card.is_negative() == skill.is_negative());
    if is_the_cards {
        told.push(what(texts, game, played, most, between));
        return told.join(&format!(" {between} "));
    }
    let moved = decided(&game.own(played), &played.before().levels);
    let weighty = |one: &LeverAdded| WEIGHTY * one.added.cents().abs() >= skill.cents().abs();
    let levers: Vec<LeverAdded> = judged.levers(place).into_iter().filter(weighty).take(NAMED).collect();
    told.extend(levers.iter().map(|added| {
        let (set, amount) = (lever(texts, scenario, played, &moved, added.lever), change(texts, added.added));
        match otherwise(texts, scenario, played, added) {
            Some(instead) => {
                let args = args! { "lever" => set, "amount" => amount, "instead" => instead };
                texts.format("debrief-moment-lever-instead", &args)
            }
            None => texts.format("debrief-moment-lever", &args! { "lever" => set, "amount" => amount }),
        }
    }));
    let named = |decided: &&Decided| levers.iter().any(|added| Some(added.lever) == of(decided.name));
    told.extend(moved.iter().filter(|decided| !named(decided)).take(most).map(|decided| one(texts, scenario, decided)));
    if moved.is_empty() && levers.is_empty() {
        let price = played.plan.levels.price_index;
        told.push(if (price - 1.0).abs() < 0.005 {
            texts.get("debrief-levers-left")
        } else {
            texts.format("debrief-levers-left-price", &args! { "price" => decimal::index(price) })
        });
    }
    let option = cards::option(texts, played.before(), scenario, played.plan.event);
    if let Some((amount, option)) = card.filter(|card| *card != Money::ZERO).zip(option) {
        let args = args! { "amount" => change(texts, amount), "option" => option };
        told.push(texts.format("debrief-moment-card", &args));
    }
    told.join(&format!(" {between} "))
}

/// What luck then did, where that was much beside the decisions: for those who have no column for it.
#[must_use]
pub fn luck_then(texts: &Texts, quarter: &Advantage) -> Option<String> {
    let (skill, luck) = (quarter.skill(), quarter.luck());
    let is_much = 2 * luck.cents().abs() >= skill.cents().abs() && luck != Money::ZERO;
    is_much.then(|| texts.format("debrief-moment-luck", &args! { "amount" => change(texts, luck) }))
}

/// The lever that cost most within a year, when it did most of that, and what it cost; nothing where none cost anything.
#[must_use]
pub fn costliest(texts: &Texts, game: &Game, judged: &Judged) -> Option<(String, Quarter)> {
    let cost = judged.costliest()?;
    let played = game.played().get(cost.place)?;
    let moved = decided(&game.own(played), &played.before().levels);
    let set = lever(texts, game.scenario(), played, &moved, cost.lever);
    let (year, amount) = (played.quarter().year().to_string(), change_in_words(texts, cost.added));
    let said = match otherwise(texts, game.scenario(), played, &cost) {
        Some(instead) => {
            let args = args! { "lever" => set, "year" => year, "amount" => amount, "instead" => instead };
            texts.format("debrief-costliest-instead", &args)
        }
        None => texts.format("debrief-costliest", &args! { "lever" => set, "year" => year, "amount" => amount }),
    };
    Some((said, played.quarter()))
}

/// The same with how it is tried otherwise.
#[must_use]
pub fn costliest_and_how(texts: &Texts, game: &Game, judged: &Judged) -> Option<String> {
    let (said, at) = costliest(texts, game, judged)?;
    Some(format!("{said} {}", texts.format("debrief-try", &args! { "quarter" => point(texts, at) })))
}

/// The lever as the fixed strategies would have set it.
fn otherwise(texts: &Texts, scenario: &Scenario, played: &Played, added: &LeverAdded) -> Option<String> {
    let carried_out = |plan: &Plan| Plan { orders: orders_for_cutover(played.before(), scenario, plan), ..*plan };
    instead(texts, scenario, added.lever, &carried_out(&played.plan), &carried_out(added.instead.as_deref()?))
}

/// A lever as it was set, or as it was left.
fn lever(texts: &Texts, scenario: &Scenario, played: &Played, moved: &[Decided], lever: Lever) -> String {
    let set: Vec<String> = moved
        .iter()
        .filter(|decided| of(decided.name) == Some(lever))
        .map(|decided| one(texts, scenario, decided))
        .collect();
    if set.is_empty() { left(texts, scenario, played, lever) } else { set.join(", ") }
}

/// A lever that was left as it stood.
fn left(texts: &Texts, scenario: &Scenario, played: &Played, lever: Lever) -> String {
    let levels = &played.plan.levels;
    let bought = orders_for_cutover(played.before(), scenario, &played.plan);
    match lever {
        Lever::Engineers => {
            let mut shares: Vec<(&str, f64)> = Allocation::NAMES.into_iter().zip(levels.allocation.shares()).collect();
            shares.retain(|(_, share)| *share >= WORTH_TELLING);
            shares.sort_by(|a, b| b.1.total_cmp(&a.1));
            let told = shares.iter().take(PROGRAMMES).map(|(name, of_all)| {
                format!("{} {}", texts.get(&format!("programme-{name}")), share::percent(*of_all, 0))
            });
            let told: Vec<String> = told.collect();
            if told.is_empty() {
                return texts.get("debrief-left-engineers-idle");
            }
            texts.format("debrief-left-engineers", &args! { "shares" => told.join(", ") })
        }
        Lever::Price => texts.format("debrief-left-price", &args! { "price" => decimal::index(levels.price_index) }),
        Lever::Marketing => {
            texts.format("debrief-left-marketing", &args! { "amount" => prose(texts, played.plan.marketing) })
        }
        Lever::Machines if played.plan.orders_standing && bought.iter().any(|units| *units >= A_UNIT) => {
            let orders = machines(texts, scenario, &bought);
            texts.format("debrief-left-machines", &args! { "orders" => orders })
        }
        _ => texts.format("debrief-left", &args! { "name" => texts.get(name(lever)) }),
    }
}

/// Message id of a lever's name.
const fn name(lever: Lever) -> &'static str {
    match lever {
        Lever::Engineers => "decision-allocation",
        Lever::Price => "decision-price-index",
        Lever::Shipping => "decision-free-shipping",
        Lever::Marketing => "decision-marketing",
        Lever::Pledge => "decision-pledge",
        Lever::Freeze => "decision-freeze",
        Lever::Hiring => "decision-hiring",
        Lever::Operations => "decision-operations",
        Lever::Machines => "decision-orders",
        Lever::Migration => "decision-migration",
        Lever::Night => "decision-night",
        Lever::Vendor => "decision-vendor",
        Lever::Finance => "decision-finance",
        Lever::Company => "decision-structure",
        Lever::Grid => "decision-grid",
    }
}

/// The lever that a decision moves, by its message id; nothing of those that are not weighed.
fn of(decided: &str) -> Option<Lever> {
    /// Longer names before those that they begin with.
    const LEVERS: [(&str, Lever); 25] = [
        ("decision-allocation", Lever::Engineers),
        ("decision-price-index", Lever::Price),
        ("decision-free-shipping", Lever::Shipping),
        ("decision-marketing", Lever::Marketing),
        ("decision-standing-marketing", Lever::Marketing),
        ("decision-pledge", Lever::Pledge),
        ("decision-freeze", Lever::Freeze),
        ("decision-hiring", Lever::Hiring),
        ("decision-standing-staffing", Lever::Hiring),
        ("decision-operations", Lever::Operations),
        ("decision-orders-grid", Lever::Grid),
        ("decision-standing-grid", Lever::Grid),
        ("decision-grid", Lever::Grid),
        ("decision-orders", Lever::Machines),
        ("decision-retire", Lever::Machines),
        ("decision-standing-capacity", Lever::Machines),
        ("decision-migration", Lever::Migration),
        ("decision-night", Lever::Night),
        ("decision-vendor", Lever::Vendor),
        ("decision-cutover-by", Lever::Vendor),
        ("decision-finance", Lever::Finance),
        ("decision-standing-cash", Lever::Finance),
        ("decision-structure", Lever::Company),
        ("decision-communication", Lever::Company),
        ("decision-mandate", Lever::Company),
    ];
    LEVERS.iter().find(|(prefix, _)| decided.starts_with(prefix)).map(|(_, lever)| *lever)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::decisions::KEYS;

    /// What is not weighed: what moves no level of the company by itself, and the card, which is weighed apart.
    const UNWEIGHED: [&str; 6] = ["cutover_policy", "care", "inquiry", "story", "forecast", "event"];

    #[test]
    fn every_decision_is_of_a_lever_or_weighed_by_none() {
        for key in KEYS.iter().filter(|key| key.name != "standing") {
            let id = format!("decision-{}", key.name.replace('_', "-"));
            assert_eq!(of(&id).is_none(), UNWEIGHED.contains(&key.name), "{id}");
        }
        for part in ["capacity-cover", "capacity-platform", "marketing-share", "cash-floor", "staffing", "grid-cover"] {
            assert!(of(&format!("decision-standing-{part}")).is_some(), "{part}");
        }
        assert_eq!(of("decision-orders-grid"), Some(Lever::Grid));
    }
}
