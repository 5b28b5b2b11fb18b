//! The written form of a deck.

use serde::Deserialize;

use super::figure_name::FigureName;
use crate::content::decisions::{WireAllocation, WireDecisions};
use crate::sim::events::Impulse;

/// A file of cards.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Deck", deny_unknown_fields)]
pub struct DeckFile {
    /// Version of the format.
    pub format: u64,
    /// The cards; of dated ones that may come in the same quarter the first comes.
    pub cards: Vec<CardFile>,
}

/// A card as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Card", deny_unknown_fields)]
pub struct CardFile {
    /// Id: small letters, digits and hyphens. Its texts are `event-<id>`, with `.tell` and `.body`.
    pub id: String,
    /// Where it and its numbers come from; `assumption` with the reason where nobody measured them.
    pub source: String,
    /// How it comes.
    pub comes: ComesFile,
    /// What must hold when it is announced and when it opens.
    #[serde(default)]
    pub when: ConditionFile,
    /// The vendor puts an offer on the table as it opens: margin over the lowest price it would take.
    #[serde(default)]
    pub vendor_offer: Option<f64>,
    /// The option taken when nobody answers.
    pub default: String,
    /// Two to four of them.
    pub options: Vec<OptionFile>,
}

/// How a card comes, as written. Quarters are written `2001Q3`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Comes", rename_all = "snake_case", deny_unknown_fields)]
pub enum ComesFile {
    /// On the first of these dates on which it can.
    Dated(Vec<String>),
    /// On each of these dates.
    Every(Vec<String>),
    /// By luck, once.
    Random {
        /// First quarter in which it may open.
        from: String,
        /// Last such quarter.
        to: String,
        /// Rate a quarter: alone it comes with probability 1 − e^−rate.
        rate: f64,
    },
}

/// A condition as written.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Condition", rename_all = "snake_case", deny_unknown_fields)]
pub enum ConditionFile {
    /// In every quarter.
    #[default]
    Always,
    /// All of these.
    All(Vec<Self>),
    /// One of these at least.
    Any(Vec<Self>),
    /// Not this.
    Not(Box<Self>),
    /// A figure is this or more; money in millions of dollars.
    AtLeast(FigureName, f64),
    /// A figure is this or less.
    AtMost(FigureName, f64),
    /// The quarter is one of these, both ends among them.
    Between(String, String),
    /// The season of the quarter, 1 to 4.
    Season(u8),
    /// A flag has been set.
    Flag(String),
}

/// An option as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Option", deny_unknown_fields)]
pub struct OptionFile {
    /// Id: small letters, digits and hyphens. Its texts are `event-<card>-option-<id>`, with `.then`.
    pub id: String,
    /// The card stays open for another quarter.
    #[serde(default)]
    pub stays: bool,
    /// What it does.
    #[serde(default)]
    pub effects: Vec<EffectFile>,
    /// Levers that it sets beforehand.
    #[serde(default)]
    pub prefill: WireDecisions,
    /// Engineers that it moves to these programmes, out of new features.
    #[serde(default)]
    pub shift: WireAllocation,
    /// Share of every fleet of the shop that it retires, 0 to 1.
    #[serde(default)]
    pub retire_share: f64,
}

macro_rules! effects {
    ($($name:ident),+ $(,)?) => {
        /// An effect as written.
        #[derive(Clone, Debug, PartialEq, Deserialize)]
        #[serde(rename = "Effect", rename_all = "snake_case", deny_unknown_fields)]
        pub enum EffectFile {
            $(
                #[doc = concat!("Moves the impulse `", stringify!($name), "` by this much.")]
                $name(f64),
            )+
            /// The vendor makes an offer, to be signed from the next quarter on.
            VendorOffer(f64),
            /// A partner's money can be had with this option.
            PartnerOffer,
            /// Sets a flag, for good.
            Flag(String),
            /// Names the card in the quarter's report; its text is `event-<card>-echo-<name>`.
            Echo(String),
            /// Later.
            After {
                /// How many quarters later, 1 to 40.
                quarters: u8,
                /// In how many quarters in a row.
                #[serde(default = "once")]
                times: u8,
                /// What.
                effects: Vec<Self>,
            },
            /// By odds, drawn when they fall due; with luck off it does not happen.
            Chance {
                /// The probability.
                p: f64,
                /// If it happens.
                #[serde(default)]
                then: Vec<Self>,
                /// If it does not.
                #[serde(default)]
                otherwise: Vec<Self>,
            },
            /// By how things stand when it falls due.
            When {
                /// What must hold.
                holds: ConditionFile,
                /// If it holds.
                #[serde(default)]
                then: Vec<Self>,
                /// If it does not.
                #[serde(default)]
                otherwise: Vec<Self>,
            },
        }

        impl EffectFile {
            /// Adds the names of the echoes that it leads to.
            pub fn echoes<'a>(&'a self, found: &mut Vec<&'a str>) {
                match self {
                    Self::Echo(name) => found.push(name),
                    Self::After { effects, .. } => effects.iter().for_each(|effect| effect.echoes(found)),
                    Self::Chance { then, otherwise, .. } | Self::When { then, otherwise, .. } => {
                        then.iter().chain(otherwise).for_each(|effect| effect.echoes(found));
                    }
                    _ => {}
                }
            }

            /// The impulse it moves, and by how much; what moves none moves cash by nothing.
            #[must_use]
            pub const fn change(&self) -> (Impulse, f64) {
                match self {
                    $(Self::$name(amount) => (Impulse::$name, *amount),)+
                    _ => (Impulse::Cash, 0.0),
                }
            }
        }
    };
}

const fn once() -> u8 {
    1
}

effects!(
    Cash,
    Demand,
    Customers,
    Trust,
    News,
    Terms,
    Backstop,
    Morale,
    KnowHow,
    Honesty,
    Tangle,
    Quality,
    Muscle,
    Scope,
    Burden,
    Fulfilment,
    Bond,
    Shares,
    Dilution,
    Relief,
    Leverage,
    Bid,
    Decoupled,
    Adoption,
    Poaching,
    PlatformDemand,
    GridHazard,
    Conviction,
    Tenants,
);
