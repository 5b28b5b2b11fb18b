//! What is told again and again, in other words each time: how many ways there are of saying one thing. The first is the
//! message itself, the others are numbered from two, and are used up in that order.

/// Messages that are told more than once in most games, by the ids of their other wordings, and in how many ways each is
/// told.
const TOLD_AGAIN: &[(&str, usize)] = &[
    ("headline-outage-{n}", 8),
    ("headline-turned-away-{n}", 5),
    ("headline-run-{n}", 4),
    ("headline-shutdowns-{n}", 3),
    ("headline-slow-{n}", 5),
    ("headline-shrunk-{n}", 5),
    ("headline-record-{n}", 3),
    ("headline-christmas-{n}", 4),
    ("headline-spring-busy-{n}", 4),
    ("headline-spring-{n}", 4),
    ("headline-summer-{n}", 4),
    ("headline-autumn-{n}", 4),
    ("headline-note-{n}", 2),
    ("headline-night-back-{n}", 2),
    ("headline-night-called-off-{n}", 2),
    ("headline-night-limping-{n}", 2),
    ("front-headline-dark-{n}", 6),
    ("front-headline-losses-{n}", 5),
    ("front-headline-earned-{n}", 6),
    ("front-headline-earned-thin-{n}", 4),
    ("front-headline-shrunk-{n}", 4),
    ("front-headline-record-{n}", 4),
    ("front-headline-slow-{n}", 5),
    ("front-headline-run-{n}", 2),
    ("front-till-earned-again-{n}", 6),
    ("front-till-thin-{n}", 6),
    ("front-till-burned-{n}", 5),
    ("front-till-borrowed-{n}", 3),
    ("front-machines-over-{n}", 6),
    ("front-machines-dark-{n}", 7),
    ("front-machines-porting-{n}", 3),
    ("front-machines-busy-{n}", 4),
    ("front-machines-idle-{n}", 6),
    ("front-street-crash-{n}", 3),
    ("front-street-run-{n}", 3),
    ("front-street-note-{n}", 2),
    ("front-street-shut-{n}", 4),
    ("front-street-narrow-{n}", 5),
    ("front-street-open-{n}", 6),
    ("advice-finance-short-{n}", 6),
    ("advice-finance-offer-{n}", 2),
    ("advice-finance-january-{n}", 4),
    ("advice-finance-move-{n}", 3),
    ("advice-finance-pledge-{n}", 3),
    ("advice-finance-signed-{n}", 4),
    ("advice-finance-rent-{n}", 3),
    ("advice-finance-team-{n}", 2),
    ("advice-finance-bonds-{n}", 2),
    ("advice-finance-earned-{n}", 4),
    ("advice-finance-lost-{n}", 4),
    ("advice-finance-idle-{n}", 3),
    ("advice-finance-ample-{n}", 3),
    ("advice-finance-debt-{n}", 6),
    ("advice-technology-offer-{n}", 2),
    ("advice-technology-dark-{n}", 2),
    ("advice-technology-report-{n}", 3),
    ("advice-technology-freeze-{n}", 4),
    ("advice-technology-settling-{n}", 2),
    ("advice-technology-hum-{n}", 3),
    ("advice-technology-second-hand-{n}", 2),
    ("advice-technology-order-{n}", 3),
    ("advice-technology-outage-{n}", 5),
    ("advice-technology-tenants-{n}", 3),
    ("advice-technology-no-order-{n}", 3),
    ("advice-technology-calm-{n}", 3),
    ("advice-technology-tangle-{n}", 5),
    ("advice-technology-loose-{n}", 3),
    ("advice-technology-boxes-{n}", 3),
    ("advice-technology-half-{n}", 3),
    ("advice-technology-usual-{n}", 4),
    ("advice-technology-moved-{n}", 4),
    ("advice-technology-always-{n}", 6),
    ("advice-retail-away-{n}", 4),
    ("advice-retail-dark-{n}", 6),
    ("advice-retail-frozen-{n}", 4),
    ("advice-retail-dear-{n}", 4),
    ("advice-retail-slow-{n}", 4),
    ("advice-retail-growth-{n}", 4),
    ("advice-retail-search-{n}", 3),
    ("advice-retail-shipping-{n}", 4),
    ("advice-retail-cheap-{n}", 3),
    ("advice-retail-usual-{n}", 2),
    ("advice-retail-free-{n}", 3),
    ("advice-retail-trust-{n}", 3),
    ("advice-retail-everything-{n}", 4),
    ("advice-retail-delisted-{n}", 3),
    ("advice-retail-always-{n}", 6),
    ("advice-operations-owed-{n}", 5),
    ("advice-operations-tenants-{n}", 3),
    ("advice-operations-june-{n}", 4),
    ("advice-operations-twelve-{n}", 4),
    ("advice-operations-load-{n}", 5),
    ("advice-operations-september-{n}", 4),
    ("advice-operations-night-{n}", 3),
    ("advice-operations-shed-{n}", 3),
    ("advice-operations-empty-{n}", 4),
    ("advice-operations-hands-{n}", 4),
    ("advice-operations-cut-{n}", 2),
    ("advice-operations-usual-{n}", 4),
    ("advice-worth-finance-{n}", 2),
    ("advice-worth-technology-{n}", 2),
    ("advice-worth-retail-{n}", 2),
    ("advice-worth-operations-{n}", 2),
    ("advice-worth-lost-{n}", 4),
    ("close-suppliers-calm-{n}", 3),
    ("close-suppliers-uneasy-{n}", 4),
    ("close-suppliers-counting-{n}", 3),
    ("close-suppliers-nervous-{n}", 3),
    ("december-first-{n}", 7),
    ("december-calm-{n}", 5),
    ("december-tight-{n}", 7),
    ("december-over-{n}", 7),
    ("december-no-outage-{n}", 5),
    ("december-outage-{n}", 7),
    ("december-last-{n}", 7),
    ("letter-odds-{n}", 2),
    ("letter-odds-bad-{n}", 2),
    ("briefing-no-card-{n}", 8),
];

/// In how many ways a thing is told.
#[must_use]
pub fn ways(id: &str) -> usize {
    TOLD_AGAIN.iter().find(|(others, _)| others.strip_suffix("-{n}") == Some(id)).map_or(1, |(_, ways)| *ways)
}

/// The way in which a thing is told that was told so often before; after the last the first comes round.
#[must_use]
pub fn after(id: &str, told_before: usize) -> String {
    numbered(id, told_before % ways(id))
}

/// All the ways in which a thing is told.
pub fn all(id: &str) -> impl Iterator<Item = String> {
    (0..ways(id)).map(move |way| numbered(id, way))
}

fn numbered(id: &str, way: usize) -> String {
    if way == 0 { id.to_owned() } else { format!("{id}-{}", way + 1) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Locale, Texts};

    #[test]
    fn every_way_is_used_before_the_first_comes_round() {
        for (others, count) in TOLD_AGAIN {
            let id = others.strip_suffix("-{n}").expect("others are numbered");
            let told: Vec<String> = (0..*count).map(|before| after(id, before)).collect();
            assert_eq!(told, all(id).collect::<Vec<_>>());
            assert_eq!(after(id, *count), id);
        }
        assert_eq!((ways("headline-fell"), after("headline-fell", 3)), (1, "headline-fell".to_owned()));
    }

    #[test]
    fn the_ways_that_are_counted_are_those_there_are() {
        for texts in Locale::ALL.map(Texts::new) {
            for (others, count) in TOLD_AGAIN {
                let id = others.strip_suffix("-{n}").expect("others are numbered");
                assert!(all(id).all(|way| texts.has(&way)), "{id}: not all of {count}");
                assert!(!texts.has(&numbered(id, *count)), "{id}: more than {count}");
            }
        }
    }
}
