//! What an option does: a closed list, carried out without allocation.

use crate::sim::events::impulses::Impulse;

/// Most flags that a scenario's cards may use.
pub const MOST_FLAGS: usize = 64;

/// One thing that an option, or a block of it, does. Blocks are the lists of effects of a card, by index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Effect {
    /// Moves an impulse by an amount.
    Change(Impulse, f64),
    /// The vendor makes an offer, to be signed from the next quarter on; margin over the reserve price.
    VendorOffer(f64),
    /// A partner's money can be had in the quarter in which this option is chosen.
    PartnerOffer,
    /// Sets the flag with this index, for good.
    Flag(u8),
    /// Names the card in the quarter's report by its echo with this index.
    Echo(u8),
    /// Carries out a block some quarters later.
    After {
        /// How many, at least 1.
        quarters: u8,
        /// In how many quarters in a row, at least 1.
        times: u8,
        /// The block.
        block: u8,
    },
    /// Carries out one block or the other. Drawn when it is due, not before; with luck off it does not happen.
    Chance {
        /// The probability, 0 to 1.
        p: f64,
        /// If it happens.
        then: u8,
        /// If it does not.
        otherwise: u8,
        /// Part of the draw's address; unique within the card.
        slot: u16,
    },
    /// Carries out one block or the other, by how things stand when it falls due.
    When {
        /// The condition, by index among those of the card.
        holds: u8,
        /// If it holds.
        then: u8,
        /// If it does not.
        otherwise: u8,
    },
}

/// Effects that are carried out together.
pub type Block = Vec<Effect>;
