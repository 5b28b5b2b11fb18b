//! The functions that messages may call. They get what is displayed, not raw quantities.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::{Locale, count, josa};

/// Adds the functions to a bundle:
///
/// - `JOSA($displayed, "을")`: the Korean particle that follows the displayed text;
/// - `COUNT($n, "명")`: a count in Korean with its unit, closed up after a digit, apart after 만.
///
/// The library's own `NUMBER` is left out: a scenario could ask it for a billion decimals.
pub(super) fn register(bundle: &mut FluentBundle<Arc<FluentResource>>, locale: Locale) {
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(count::grouped(whole(number.value))),
        _ => None,
    }));
    // A function is added once to an empty bundle, so there is nothing it could clash with.
    let _ = bundle.add_function("JOSA", |given, _: &FluentArgs<'_>| match given {
        [displayed, FluentValue::String(pair)] => josa::josa(&shown(displayed), pair).to_owned().into(),
        _ => FluentValue::Error,
    });
    let _ = bundle.add_function("COUNT", move |given, _: &FluentArgs<'_>| match given {
        [FluentValue::Number(number), FluentValue::String(unit)] => {
            count::with_unit(&count::prose(locale, whole(number.value)), unit).into()
        }
        [FluentValue::String(displayed), FluentValue::String(unit)] => count::with_unit(displayed, unit).into(),
        _ => FluentValue::Error,
    });
}

fn shown(value: &FluentValue<'_>) -> String {
    match value {
        FluentValue::String(text) => text.as_ref().to_owned(),
        FluentValue::Number(number) => count::grouped(whole(number.value)),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => String::new(),
    }
}

/// Numbers come in as whole numbers only; the cast saturates for what a scenario may write instead.
#[expect(clippy::cast_possible_truncation, reason = "saturates; messages carry whole numbers only")]
const fn whole(number: f64) -> i64 {
    number as i64
}
