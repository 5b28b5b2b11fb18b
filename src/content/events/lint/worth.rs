//! What options come to, effect by effect: whether one does better than another in every respect.

use std::collections::{BTreeMap, BTreeSet};

use crate::sim::events::{Card, Choice, Effect, Impulse};

/// Amounts closer than this are the same.
const SAME: f64 = 1e-9;
/// Weight of either way where nothing says which.
const EVEN: f64 = 0.5;
/// Blocks are followed as deep as this.
const DEEPEST: u8 = 12;

/// How an option stands to another that it does not lose to in anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// Better in something.
    Better,
    /// The same in everything.
    Same,
}

/// What an option comes to: odds weighed, delays forgotten.
#[derive(Default)]
struct Total {
    changes: BTreeMap<&'static str, f64>,
    /// What cannot be weighed: flags, offers.
    marks: BTreeSet<(&'static str, u8)>,
}

/// How option `a` stands to `b`, should it lose to it in nothing. Nothing is said of options that move different
/// levers, set different flags or bring different offers: what those do is another matter.
pub(super) fn compare(card: &Card, a: usize, b: usize) -> Option<Order> {
    let (first, second) = (card.options.get(a)?, card.options.get(b)?);
    let moves = |choice: &Choice| (choice.prefill, choice.shift, choice.retire_share, choice.stays);
    if moves(first) != moves(second) {
        return None;
    }
    let (a, b) = (worth(card, a), worth(card, b));
    if a.marks != b.marks {
        return None;
    }
    let names: BTreeSet<_> = a.changes.keys().chain(b.changes.keys()).copied().collect();
    let lead = |name: &str| {
        let of = |worth: &Total| worth.changes.get(name).copied().unwrap_or(0.0);
        of(&a) - of(&b)
    };
    let leads: Vec<f64> = names.into_iter().map(lead).collect();
    match () {
        () if leads.iter().any(|lead| *lead < -SAME) => None,
        () if leads.iter().any(|lead| *lead > SAME) => Some(Order::Better),
        () => Some(Order::Same),
    }
}

fn worth(card: &Card, option: usize) -> Total {
    let mut total = Total::default();
    add(card, option, 1.0, 0, &mut total);
    total
}

fn add(card: &Card, block: usize, weight: f64, depth: u8, total: &mut Total) {
    let Some(effects) = card.blocks.get(block).filter(|_| depth < DEEPEST) else { return };
    let mut follow = |block: u8, weight: f64| add(card, usize::from(block), weight, depth + 1, total);
    for effect in effects {
        match *effect {
            Effect::After { times, block, .. } => follow(block, weight * f64::from(times)),
            Effect::Chance { p, then, otherwise, .. } => {
                follow(then, weight * p);
                follow(otherwise, weight * (1.0 - p));
            }
            // Nobody knows how things will stand: as likely one way as the other.
            Effect::When { then, otherwise, .. } => {
                follow(then, weight * EVEN);
                follow(otherwise, weight * EVEN);
            }
            _ => {}
        }
    }
    for effect in effects {
        match *effect {
            Effect::Change(impulse, amount) => {
                let good = weight * amount * if is_welcome(impulse) { 1.0 } else { -1.0 };
                *total.changes.entry(impulse.id()).or_default() += good;
            }
            Effect::VendorOffer(_) => total.marks.extend([("vendor", 0)]),
            Effect::PartnerOffer => total.marks.extend([("partner", 0)]),
            Effect::Flag(flag) => total.marks.extend([("flag", flag)]),
            _ => {}
        }
    }
}

/// Whether more of it is better for the one who decides. Urgency by news is taken as good, since the game is about
/// it; money raised is neither here nor there, but less of it is less.
const fn is_welcome(impulse: Impulse) -> bool {
    !matches!(
        impulse,
        Impulse::Tangle
            | Impulse::Scope
            | Impulse::Burden
            | Impulse::Fulfilment
            | Impulse::Dilution
            | Impulse::Relief
            | Impulse::Bid
            | Impulse::Poaching
            | Impulse::GridHazard
    )
}
