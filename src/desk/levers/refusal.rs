//! Why a decision is refused: the judge's reason as a sentence with the limit, and what would be right.

use crate::args;
use crate::desk::session::Session;
use crate::desk::{say, when};
use crate::sim::check::{Reason, Rejection};
use crate::text::{Texts, money, share};

/// The refusal in a sentence, with the lever's name before it where it has one.
#[must_use]
pub fn sentence(texts: &Texts, session: &Session, rejection: &Rejection) -> String {
    let sentence = reason(texts, session, rejection);
    match lever_name(texts, rejection) {
        Some(lever) => texts.format("refused-at", &args! { "lever" => lever, "reason" => sentence }),
        None => sentence,
    }
}

fn lever_name(texts: &Texts, rejection: &Rejection) -> Option<String> {
    let whole = format!("decision-{}", rejection.key);
    let part = format!("{whole}-{}", rejection.part);
    texts.try_get(&part).or_else(|| texts.try_get(&whole))
}

/// The refusal in a sentence by itself.
#[must_use]
pub fn reason(texts: &Texts, session: &Session, rejection: &Rejection) -> String {
    let millions = |value: f64| say::millions_prose(texts.locale(), value);
    let number = |value: f64| amount(texts, rejection, value);
    let id = match (rejection.key, rejection.reason) {
        ("event", Reason::SetByExercise) => "exercise-option-help".to_owned(),
        ("care", Reason::WrongStage) => "refused-no-rehearsal-yet".to_owned(),
        (_, reason) => format!("refused-{}", reason.id()),
    };
    let args = match rejection.reason {
        Reason::OutOfRange { low, high, offered } => {
            args! { "low" => number(low), "high" => number(high), "offered" => number(offered) }
        }
        Reason::SharesOverOne { sum } => args! { "sum" => share::percent(sum, 0) },
        Reason::NotOnTheMarket { available, offered } => {
            args! { "available" => units(libm::floor(available)), "offered" => units(libm::ceil(offered)) }
        }
        Reason::NotOwned { owned, offered } => args! { "owned" => units(owned), "offered" => units(offered) },
        Reason::TooFewUnits { needed, offered } => {
            // What there would be is rounded down, what is needed up: a unit is whole before it carries anything.
            let missing = units(libm::ceil(needed - offered)).max(1);
            let needed = units(libm::ceil(needed));
            args! { "needed" => needed, "offered" => needed - missing, "missing" => missing }
        }
        Reason::FallbackGone { needed, offered } => {
            args! { "needed" => units(libm::ceil(needed)), "offered" => units(libm::floor(offered)) }
        }
        Reason::WindowShut { available, offered } => {
            args! { "available" => millions(available), "offered" => millions(offered) }
        }
        Reason::NotEnoughCash { available, offered } => {
            args! { "available" => millions(available), "offered" => millions(offered) }
        }
        Reason::ProductUnfinished { built } => args! { "built" => share::percent(built, 0) },
        Reason::DateNeeded => {
            let now = session.visible().quarter;
            let point = |ahead: u16| when::point(now.plus(ahead), texts);
            args! { "first" => point(1), "last" => point(8) }
        }
        _ => args! {},
    };
    texts.format(&id, &args)
}

fn units(value: f64) -> i64 {
    value.clamp(-1e9, 1e9).round_ties_even() as i64
}

/// A number in the words of its key: shares as percent, money as money, the rest as it is.
fn amount(texts: &Texts, rejection: &Rejection, value: f64) -> String {
    let locale = texts.locale();
    match (rejection.key, rejection.part) {
        ("price_index", _) | ("standing", "capacity_cover" | "grid_cover") | ("grid", "price_per_unit_hour") => {
            crate::text::decimal::fixed(value, 2)
        }
        ("marketing", _) | ("standing", "cash_floor") => say::millions_prose(locale, value),
        ("finance", "stretch_payables_days") => crate::text::decimal::fixed(value, 0),
        ("finance", _) => money::prose(locale, crate::sim::units::Money::from_dollars(value).cents()),
        ("allocation" | "cutover_policy", part) if part != "max_holds" => share::percent(value, 0),
        ("standing", "marketing_share") | ("grid", _) => share::percent(value, 0),
        _ => crate::text::count::grouped(units(value)),
    }
}
