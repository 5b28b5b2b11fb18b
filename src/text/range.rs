//! Two figures as one: from–to, and give or take.

use super::{Locale, NO_BREAK_SPACE};

/// Two finished figures as a range: `0.80–1.25`, `0.80~1.25`; one whose ends read alike is the one figure. A Korean particle
/// needs a noun after it.
#[must_use]
pub fn range(locale: Locale, low: &str, high: &str) -> String {
    if low == high {
        return high.to_owned();
    }
    let dash = match locale {
        Locale::En => '–',
        Locale::Ko => '~',
    };
    format!("{low}{dash}{high}")
}

/// A figure and how far it may be off: `700M ± 22M`.
#[must_use]
pub fn plus_minus(middle: &str, spread: &str) -> String {
    format!("{middle}{NO_BREAK_SPACE}±{NO_BREAK_SPACE}{spread}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_dash() {
        assert_eq!(range(Locale::En, "0.80", "1.25"), "0.80–1.25");
        assert_eq!(range(Locale::Ko, "55", "80%"), "55~80%");
        assert_eq!(range(Locale::En, "80%", "80%"), "80%");
        assert_eq!(plus_minus("700M", "22M"), "700M\u{a0}±\u{a0}22M");
    }
}
