//! What is told again and again, in other words each time: the ways of saying one thing, in the order in which they are
//! used up. What is told the first time is the message itself.

/// Messages that are told more than once in most games, with their other wordings.
const TOLD_AGAIN: &[(&str, &[&str])] = &[
    ("headline-outage", &["headline-outage-2", "headline-outage-3", "headline-outage-4"]),
    ("headline-turned-away", &["headline-turned-away-2", "headline-turned-away-3"]),
    ("headline-run", &["headline-run-2", "headline-run-3"]),
    ("headline-shutdowns", &["headline-shutdowns-2"]),
    ("headline-slow", &["headline-slow-2", "headline-slow-3"]),
    ("headline-shrunk", &["headline-shrunk-2", "headline-shrunk-3"]),
    ("headline-record", &["headline-record-2"]),
    ("headline-christmas", &["headline-christmas-2"]),
    ("headline-spring-busy", &["headline-spring-busy-2", "headline-spring-busy-3"]),
    ("headline-spring", &["headline-spring-2"]),
    ("headline-summer", &["headline-summer-2", "headline-summer-3"]),
    ("headline-autumn", &["headline-autumn-2", "headline-autumn-3"]),
    ("front-headline-dark", &["front-headline-dark-2"]),
    ("front-headline-losses", &["front-headline-losses-2", "front-headline-losses-3"]),
    ("front-headline-earned", &["front-headline-earned-2", "front-headline-earned-3", "front-headline-earned-4"]),
    ("front-headline-shrunk", &["front-headline-shrunk-2"]),
    ("front-headline-record", &["front-headline-record-2"]),
    ("front-headline-slow", &["front-headline-slow-2", "front-headline-slow-3"]),
    (
        "front-till-earned-again",
        &["front-till-earned-again-2", "front-till-earned-again-3", "front-till-earned-again-4"],
    ),
    ("front-till-thin", &["front-till-thin-2"]),
    ("front-till-burned", &["front-till-burned-2", "front-till-burned-3"]),
    ("front-till-borrowed", &["front-till-borrowed-2"]),
    ("front-machines-over", &["front-machines-over-2", "front-machines-over-3"]),
    ("front-machines-dark", &["front-machines-dark-2", "front-machines-dark-3"]),
    ("front-machines-porting", &["front-machines-porting-2"]),
    ("front-machines-busy", &["front-machines-busy-2", "front-machines-busy-3"]),
    ("front-machines-idle", &["front-machines-idle-2", "front-machines-idle-3", "front-machines-idle-4"]),
    ("front-street-shut", &["front-street-shut-2", "front-street-shut-3"]),
    ("front-street-narrow", &["front-street-narrow-2", "front-street-narrow-3"]),
    ("front-street-open", &["front-street-open-2", "front-street-open-3", "front-street-open-4"]),
    ("advice-finance-debt", &["advice-finance-debt-2", "advice-finance-debt-3"]),
    ("advice-technology-tangle", &["advice-technology-tangle-2", "advice-technology-tangle-3"]),
    (
        "advice-technology-always",
        &[
            "advice-technology-always-2",
            "advice-technology-always-3",
            "advice-technology-always-4",
            "advice-technology-always-5",
        ],
    ),
    ("advice-technology-freeze", &["advice-technology-freeze-2"]),
    ("advice-retail-dark", &["advice-retail-dark-2", "advice-retail-dark-3"]),
];

fn others(id: &str) -> &'static [&'static str] {
    TOLD_AGAIN.iter().find(|(first, _)| *first == id).map_or(&[], |(_, others)| others)
}

/// In how many ways a thing is told.
#[must_use]
pub fn ways(id: &str) -> usize {
    1 + others(id).len()
}

/// The way in which a thing is told that was told so often before; after the last the first comes round.
#[must_use]
pub fn after(id: &'static str, told_before: usize) -> &'static str {
    (told_before % ways(id)).checked_sub(1).and_then(|other| others(id).get(other).copied()).unwrap_or(id)
}

/// All the ways in which a thing is told.
pub fn all(id: &'static str) -> impl Iterator<Item = &'static str> {
    std::iter::once(id).chain(others(id).iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_is_used_before_the_first_comes_round() {
        for (id, _) in TOLD_AGAIN {
            let told: Vec<&str> = (0..ways(id)).map(|before| after(id, before)).collect();
            assert_eq!(told, all(id).collect::<Vec<_>>());
            assert_eq!(after(id, ways(id)), *id);
        }
        assert_eq!((ways("headline-fell"), after("headline-fell", 3)), (1, "headline-fell"));
    }
}
