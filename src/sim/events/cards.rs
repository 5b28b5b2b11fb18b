//! The cards of a scenario, and a calendar of which of them may come when.

use std::ops::{Deref, Range};
use std::sync::Arc;

use crate::sim::decisions::{Allocation, Decisions};
use crate::sim::events::condition::Condition;
use crate::sim::events::effect::Block;
use crate::sim::figures::Figure;
use crate::sim::units::Quarter;

/// Most cards a scenario may have: one bit each.
pub const MOST_CARDS: usize = 64;
/// Most options of a card: four as a rule, five at a fork.
pub const MOST_OPTIONS: usize = 5;

/// A card of the deck.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    /// Id; its texts are `event-<id>` and below.
    pub id: String,
    /// Its place among the addresses of luck: [`key_of`] its id.
    pub key: u32,
    /// How it comes.
    pub comes: Comes,
    /// What must hold when it is announced, and again when it opens; else it passes by.
    pub when: Condition,
    /// The vendor's offer put on the table as it opens: margin over the reserve price, share of list.
    pub vendor_offer: Option<f64>,
    /// The options, 2 to [`MOST_OPTIONS`].
    pub options: Vec<Choice>,
    /// Index of the option taken when nobody answers.
    pub default: u8,
    /// Lists of effects; the first belong to the options in order, the rest are referred to by effects.
    pub blocks: Vec<Block>,
    /// What its effects ask of the company when they fall due; effects refer to them.
    pub conditions: Vec<Condition>,
    /// Names of its echoes; their texts are `event-<id>-echo-<name>`.
    pub echoes: Vec<String>,
}

/// How a card comes.
#[derive(Clone, Debug, PartialEq)]
pub enum Comes {
    /// On the first of these dates on which it can, or on every one of them.
    Dated {
        /// The quarters.
        on: Vec<Quarter>,
        /// Whether it comes again.
        again: bool,
    },
    /// By luck, once, against the other cards that could come.
    Random {
        /// First quarter in which it may open.
        from: Quarter,
        /// Last such quarter.
        to: Quarter,
        /// Rate a quarter: alone, it comes with probability 1 − e^−rate.
        rate: f64,
    },
}

impl Default for Comes {
    fn default() -> Self {
        Self::Dated { on: Vec::new(), again: false }
    }
}

/// An option of a card.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// Id; its texts are `event-<card>-option-<id>`.
    pub id: String,
    /// The card stays open for one more quarter.
    pub stays: bool,
    /// A partner's money can be had with it.
    pub partner: bool,
    /// Levers that it sets beforehand in the draft.
    pub prefill: Decisions,
    /// Engineers that it moves in the draft to these programmes, out of new features: shares of the engineers.
    pub shift: Allocation,
    /// Share of every fleet of the shop that it retires in the draft.
    pub retire_share: f64,
}

impl Card {
    /// Id of its title in the texts; `.tell` and `.body` are attributes.
    #[must_use]
    pub fn message(&self) -> String {
        format!("event-{}", self.id)
    }

    /// Id of an option's label in the texts; `.then` is its consequence.
    #[must_use]
    pub fn option_message(&self, option: u8) -> Option<String> {
        self.options.get(usize::from(option)).map(|choice| format!("event-{}-option-{}", self.id, choice.id))
    }

    /// Id of an echo in the texts.
    #[must_use]
    pub fn echo_message(&self, echo: u8) -> Option<String> {
        self.echoes.get(usize::from(echo)).map(|name| format!("event-{}-echo-{name}", self.id))
    }

    /// Whether one of its options keeps it open.
    #[must_use]
    pub fn may_stay(&self) -> bool {
        self.options.iter().any(|choice| choice.stays)
    }
}

/// The address of a card's draws, from its id alone: 24 bits of a 32-bit FNV-1a hash, folded.
#[must_use]
pub fn key_of(id: &str) -> u32 {
    let hash = id.bytes().fold(0x811C_9DC5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash >> 24) ^ (hash & 0xFF_FFFF)
}

/// The cards of a scenario with their calendar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cards {
    /// Shared by the difficulties of a scenario.
    cards: Arc<[Card]>,
    first: Quarter,
    /// For each quarter from `first`: the dated cards that may open, a bit each, and where its runners stand.
    calendar: Vec<(u64, Range<usize>)>,
    runners: Vec<Runner>,
    ask_beliefs: bool,
}

/// A card in the race for one quarter, with all that the race needs at hand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Runner {
    /// The card, by index.
    pub index: u8,
    /// Its address.
    pub key: u32,
    /// Its rate a quarter.
    pub rate: f64,
    /// The uniform above which it arrives within the quarter: e^−rate.
    pub threshold: f64,
}

impl Cards {
    fn entry(&self, quarter: Quarter) -> Option<&(u64, Range<usize>)> {
        if quarter < self.first { None } else { self.calendar.get(usize::from(quarter.since(self.first))) }
    }

    /// The dated cards that may open in `quarter`, as bits by index.
    #[must_use]
    pub fn dated(&self, quarter: Quarter) -> u64 {
        self.entry(quarter).map_or(0, |(dated, _)| *dated)
    }

    /// Whether a card comes, or stays away, by what managers believe.
    #[must_use]
    pub const fn ask_beliefs(&self) -> bool {
        self.ask_beliefs
    }

    /// The cards that race to open in `quarter`.
    #[must_use]
    pub fn runners(&self, quarter: Quarter) -> &[Runner] {
        self.entry(quarter).and_then(|(_, range)| self.runners.get(range.clone())).unwrap_or(&[])
    }
}

impl Deref for Cards {
    type Target = [Card];

    fn deref(&self) -> &[Card] {
        &self.cards
    }
}

impl From<Vec<Card>> for Cards {
    /// Cards beyond [`MOST_CARDS`] never come.
    fn from(cards: Vec<Card>) -> Self {
        /// A scenario spans decades at most; a calendar is no place for hostile years.
        const LONGEST: u16 = 400;
        let ends = |card: &Card| match &card.comes {
            Comes::Dated { on, .. } => (on.iter().min().copied(), on.iter().max().copied()),
            Comes::Random { from, to, .. } => (Some(*from), Some(*to)),
        };
        let first = cards.iter().filter_map(|card| ends(card).0).min().unwrap_or_default();
        let last = cards.iter().filter_map(|card| ends(card).1).max().unwrap_or_default();
        let length = if cards.is_empty() { 0 } else { last.since(first).min(LONGEST) + 1 };
        let (mut calendar, mut runners) = (Vec::new(), Vec::new());
        for quarter in (0..length).map(|turn| first.plus(turn)) {
            let (mut dated, start) = (0, runners.len());
            for (i, card) in cards.iter().enumerate().take(MOST_CARDS) {
                match &card.comes {
                    Comes::Dated { on, .. } if on.contains(&quarter) => dated |= 1 << i,
                    Comes::Random { from, to, rate } if quarter >= *from && quarter <= *to => {
                        let threshold = libm::exp(-rate);
                        runners.push(Runner { index: i as u8, key: card.key, rate: *rate, threshold });
                    }
                    _ => {}
                }
            }
            calendar.push((dated, start..runners.len()));
        }
        let asks = |card: &Card| card.conditions.iter().chain([&card.when]).any(|it| it.asks(Figure::is_belief));
        let ask_beliefs = cards.iter().any(asks);
        Self { cards: cards.into(), first, calendar, runners, ask_beliefs }
    }
}
