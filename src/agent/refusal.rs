//! Why decisions are refused, for whoever sent them: the path in their own object, and amounts in their own units.

use crate::args;
use crate::sim::check::{Reason, Rejection};
use crate::sim::units::Money;
use crate::text::{Args, Texts};

/// The way to the refused part, from the decisions.
#[must_use]
pub fn path(rejection: &Rejection) -> String {
    match (rejection.key, rejection.part) {
        // Lists are refused as a whole, and the announced date has a key of its own.
        ("orders" | "retire", _) | (_, "") => rejection.key.to_owned(),
        ("vendor", "cutover_by") => "cutover_by".to_owned(),
        (key, part) => format!("{key}.{part}"),
    }
}

/// Why, in a sentence that says what would be right. A number that was offered is told as it was written, where that is
/// known: what is reckoned with has other digits.
#[must_use]
pub fn message(rejection: &Rejection, texts: &Texts, written: Option<String>) -> String {
    let key = path(rejection);
    let amount = |value: f64| amount(rejection, value);
    let say = |id: &str, args: Args<'_>| texts.format(id, &args.set("key", key.as_str()));
    let plain = |id: &str| say(id, Args::new());
    match rejection.reason {
        Reason::OutOfRange { low, high, offered } => {
            let [low, high] = if is_turned(rejection) { [high, low] } else { [low, high] };
            let offered = written.unwrap_or_else(|| amount(offered));
            say(
                "agent-refused-out-of-range",
                args! { "low" => amount(low), "high" => amount(high), "offered" => offered },
            )
        }
        Reason::SharesOverOne { sum } => say("agent-refused-shares-over-one", args! { "sum" => number(sum) }),
        Reason::NotOnTheMarket { available, offered } => say(
            "agent-refused-not-on-the-market",
            args! { "available" => amount(available), "offered" => amount(offered) },
        ),
        Reason::NotOwned { owned, offered } => {
            say("agent-refused-not-owned", args! { "owned" => amount(owned), "offered" => amount(offered) })
        }
        Reason::TooFewUnits { needed, offered } => {
            say("agent-refused-too-few-units", args! { "needed" => number(needed), "offered" => number(offered) })
        }
        Reason::FallbackGone { needed, offered } => {
            say("agent-refused-fallback-gone", args! { "needed" => number(needed), "offered" => number(offered) })
        }
        Reason::WindowShut { available, offered } => say(
            "agent-refused-window-shut",
            args! { "available" => millions(available), "offered" => written.unwrap_or_else(|| millions(offered)) },
        ),
        Reason::NotEnoughCash { available, offered } => say(
            "agent-refused-not-enough-cash",
            args! { "available" => millions(available), "offered" => millions(offered) },
        ),
        Reason::Unknown => plain("agent-refused-unknown"),
        Reason::NoOffer => plain("agent-refused-no-offer"),
        Reason::VendorNotTalking => plain("agent-refused-vendor-not-talking"),
        Reason::AlreadySigned => plain("agent-refused-already-signed"),
        Reason::DateNeeded => plain("agent-refused-date-needed"),
        Reason::WrongStage => plain("agent-refused-wrong-stage"),
        Reason::NothingToMove => plain("agent-refused-nothing-to-move"),
        Reason::TierUnderWay => plain("agent-refused-tier-under-way"),
        Reason::NotDecoupled => plain("agent-refused-not-decoupled"),
        Reason::AlreadyClosed => plain("agent-refused-already-closed"),
        Reason::AlreadyDone => plain("agent-refused-already-done"),
        Reason::NoPartner => plain("agent-refused-no-partner"),
        Reason::PledgeGiven => plain("agent-refused-pledge-given"),
        Reason::NoNight => plain("agent-refused-no-night"),
        Reason::OnlyTheAnswer => plain("agent-refused-only-the-answer"),
        Reason::SetByExercise if key == "event" => plain("agent-refused-option-shut"),
        Reason::SetByExercise => plain("agent-refused-set-by-exercise"),
        Reason::FleetDear => plain("agent-refused-fleet-dear"),
        Reason::RuleFiveMissing => plain("agent-refused-rule-five-missing"),
        Reason::ProductUnfinished { built } => {
            say("agent-refused-product-unfinished", args! { "built" => number(built) })
        }
        Reason::NoForecastAsked => plain("agent-refused-no-forecast-asked"),
        Reason::GameOver => plain("agent-refused-game-over"),
    }
}

/// Whether what is reckoned with has the other sign: layoffs are sent as the change of staff that they are.
fn is_turned(rejection: &Rejection) -> bool {
    (rejection.key, rejection.part) == ("operations", "staff")
}

/// A limit in the unit of the key: the judge reckons in millions where decisions are in dollars.
fn amount(rejection: &Rejection, value: f64) -> String {
    match (rejection.key, rejection.part) {
        _ if is_turned(rejection) => number(-value),
        ("marketing", _) | ("standing", "cash_floor") => millions(value),
        _ => number(value),
    }
}

/// Millions of dollars as dollars.
fn millions(value: f64) -> String {
    number(Money::from_millions(value).dollars())
}

/// A plain number as JSON would have it, with at most two decimals; very large ones by their power of ten.
pub(super) fn number(value: f64) -> String {
    if value.abs() >= crate::text::decimal::LONG {
        return format!("{value:e}");
    }
    let text = format!("{value:.2}");
    match text.trim_end_matches('0').trim_end_matches('.') {
        "-0" => "0".to_owned(),
        short => short.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn limits_are_in_the_units_that_are_sent() {
        let texts = Texts::new(Locale::En);
        let refused = |key, part, reason| message(&Rejection { key, part, reason }, &texts, None);
        let range = Reason::OutOfRange { low: 0.0, high: 1000.0, offered: 2000.0 };
        assert!(refused("marketing", "", range).contains("0 to 1000000000"));
        let range = Reason::OutOfRange { low: 0.8, high: 1.25, offered: f64::NAN };
        assert!(refused("price_index", "", range).contains("0.8 to 1.25"));
        let range = Reason::OutOfRange { low: 0.0, high: 700.0, offered: 1e308 };
        let said = refused("hiring", "", range);
        assert!(said.contains("1e308") && said.contains("700") && said.len() < 200, "{said}");
        let said = refused("operations", "staff", Reason::OutOfRange { low: 0.0, high: 1200.0, offered: 5000.0 });
        assert!(said.contains("-5000") && said.contains("-1200 to 0"), "{said}");
        let shut = Reason::WindowShut { available: 12.5, offered: 300.0 };
        assert!(refused("finance", "credit", shut).contains("12500000"));
        assert_eq!(texts.problems(), []);
    }

    #[test]
    fn paths_point_into_what_was_sent() {
        let path = |key, part| super::path(&Rejection { key, part, reason: Reason::Unknown });
        assert_eq!(path("orders", "units"), "orders");
        assert_eq!(path("vendor", "cutover_by"), "cutover_by");
        assert_eq!(path("allocation", "features"), "allocation.features");
        assert_eq!(path("", ""), "");
    }
}
