//! Putting lists in order by one code for all of them. The library's sort is compiled anew for every kind of item, at
//! some 8 KB each; this one sorts places and then moves the items there, and is for lists that are short or put in order
//! once. What is sorted for every world of a forecast keeps the library's.

use std::cmp::Ordering;

/// Puts items in order; equal ones stay as they came.
pub fn by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let mut goes_to = places(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    for at in 0..items.len() {
        // Every exchange brings one item home.
        while goes_to[at] != at {
            let home = goes_to[at];
            items.swap(at, home);
            goes_to.swap(at, home);
        }
    }
}

/// Puts items in the order of a key, which is worked out whenever two are compared; equal ones stay as they came.
pub fn by_key<T, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    by(items, |a, b| key(a).cmp(&key(b)));
}

/// The place that each of `count` items goes to.
fn places(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut comes_from: Vec<usize> = (0..count).collect();
    comes_from.sort_by(|a, b| compare(*a, *b));
    let mut goes_to = vec![0; count];
    for (to, from) in comes_from.into_iter().enumerate() {
        goes_to[from] = to;
    }
    goes_to
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_the_order_of_the_library(items in prop::collection::vec((0_u8..8, any::<u16>()), 0..60)) {
            let (mut ours, mut theirs) = (items.clone(), items);
            by_key(&mut ours, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            prop_assert_eq!(ours, theirs);
        }
    }
}
