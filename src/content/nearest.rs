//! "Did you mean …": the known name closest to a misspelt one.

/// Names longer than this are not misspellings of ours; comparing them would only cost time.
const LONGEST: usize = 64;

/// The candidate most like `found`, if any is like it enough: at most a third of its letters (at least one)
/// inserted, dropped, changed or swapped. Case and the difference between `-` and `_` do not count.
/// Of equals the first.
#[must_use]
pub fn nearest<'a>(found: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if found.chars().count() > LONGEST {
        return None;
    }
    let wanted = fold(found);
    let allowed = (wanted.chars().count() / 3).max(1);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let distance = strsim::damerau_levenshtein(&wanted, &fold(candidate));
        if distance <= allowed && best.is_none_or(|(shortest, _)| distance < shortest) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

fn fold(name: &str) -> String {
    name.to_lowercase().replace('-', "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misspellings_find_their_name_and_strangers_find_none() {
        let known = ["price_index", "free_shipping", "sun", "linux"];
        for (found, expected) in [
            ("prise_index", Some("price_index")),
            ("Price-Index", Some("price_index")),
            ("shipping", None),
            ("free_shiping", Some("free_shipping")),
            ("snu", Some("sun")),
            ("lin", None),
            ("", None),
        ] {
            assert_eq!(nearest(found, known), expected, "{found}");
        }
        assert_eq!(nearest(&"x".repeat(100_000), known), None);
    }
}
