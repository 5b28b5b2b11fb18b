//! A fault of our own, told to a person: what it is and that the game is kept, and no stack.

use std::panic::{self, PanicHookInfo};

use crate::args;
use crate::text::{Locale, Texts, sanitize};

/// Longer accounts of a fault than this are cut.
const LONGEST: usize = 300;

/// From now on a panic is told in a sentence, in the reader's language.
pub(super) fn tell_in_words(locale: Locale) {
    panic::set_hook(Box::new(move |info| {
        let told = Texts::new(locale).format("error-internal", &args! { "message" => account(info) });
        let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("{told}\n").as_bytes());
    }));
}

/// What happened and, within our own source, where: enough for a report.
fn account(info: &PanicHookInfo<'_>) -> String {
    let payload = info.payload();
    let what = payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    let place = info.location().filter(|location| location.file().starts_with("src"));
    let place = place.map(|location| format!(" ({}:{})", location.file(), location.line()));
    sanitize(&format!("{}{}.", what.unwrap_or("?"), place.unwrap_or_default()), LONGEST)
}
