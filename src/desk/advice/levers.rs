//! What lines of the advisors are about: of a lever that an exercise has taken out of the player's hands nobody speaks.

use crate::journal::Terms;

/// The keys that a line urges, or warns of; none of a line that only says how things are.
fn keys(line: &str) -> &'static [&'static str] {
    match line {
        "advice-finance-window" | "advice-finance-bonds" => &["finance"],
        "advice-finance-offer" | "advice-technology-offer" => &["vendor"],
        "advice-finance-pledge" => &["pledge"],
        "advice-technology-dark" => &["care"],
        "advice-technology-calm" | "advice-technology-boxes" | "advice-operations-night" => &["migration"],
        "advice-technology-second-hand" | "advice-operations-june" | "advice-operations-september" => &["orders"],
        "advice-retail-search" | "advice-operations-hands" | "advice-finance-team" => &["allocation"],
        "advice-technology-order" | "advice-technology-no-order" => &["mandate"],
        "advice-operations-cut" => &["structure"],
        "advice-retail-shipping" | "advice-retail-free" => &["free_shipping"],
        "advice-retail-dear" | "advice-retail-growth" | "advice-retail-cheap" => &["price_index"],
        "advice-retail-frozen" | "advice-retail-usual" | "advice-technology-freeze" => &["freeze"],
        "advice-retail-everything" | "advice-operations-shed" => &["operations"],
        _ => &[],
    }
}

/// Whether a line can be said under these terms.
pub(super) fn may_say(line: &str, terms: Option<&Terms>) -> bool {
    terms.is_none_or(|terms| !keys(line).iter().any(|key| terms.locks.holds(key)))
}
