//! What a figure of the state is told as, wherever it is told: whether the capital window is open, whether the till is
//! thin, what of an offer is worth a word, how many tickets a quarter refused.

use crate::analysis::foretold::THIN;
use crate::sim::world::Visible;

/// Openness of the capital window above which it is open. (Assumption: three fifths of what there was at the height.)
const OPEN: f64 = 0.6;
/// Openness up to which it is shut. (Assumption: a fifth of it.)
const SHUT: f64 = 0.2;
/// Price of the vendor's offer, a share of list, below which it is spoken of. (It is said in whole percents.)
const WORTH_SIGNING: f64 = 0.995;
/// Tickets of a quarter that are counted at most. (A scenario may name a thousand: nobody leafs through so many.)
const TICKETS: f64 = 99.0;

/// How open the capital window is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// Money is to be had.
    Open,
    /// Some is.
    Narrow,
    /// None is.
    Shut,
}

impl Window {
    /// By its openness, a share of 1.
    #[must_use]
    pub fn of(openness: f64) -> Self {
        if openness > OPEN {
            Self::Open
        } else if openness > SHUT {
            Self::Narrow
        } else {
            Self::Shut
        }
    }

    /// How it is as the quarter opens.
    #[must_use]
    pub fn now(visible: &Visible) -> Self {
        Self::of(visible.economy.capital_window)
    }

    /// The word that texts ask after.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Narrow => "narrow",
            Self::Shut => "shut",
        }
    }

    /// Message id of the word that is shown.
    #[must_use]
    pub const fn level(self) -> &'static str {
        match self {
            Self::Open => "level-open",
            Self::Narrow => "level-narrow",
            Self::Shut => "level-shut",
        }
    }
}

/// Whether the till is thin.
#[must_use]
pub fn is_thin(visible: &Visible) -> bool {
    visible.runway < THIN
}

/// The price on the vendor's table, a share of list; nothing where none is, or none that reads as less than list.
#[must_use]
pub fn offer(visible: &Visible) -> Option<f64> {
    visible.vendor.offer.filter(|price| *price < WORTH_SIGNING)
}

/// Tickets refused in the quarter just over, as many as are told.
#[must_use]
pub fn refused(visible: &Visible) -> f64 {
    visible.engineers.refused.clamp(0.0, TICKETS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Game, Setup};

    #[test]
    fn the_window_is_shut_up_to_a_fifth_and_open_above_three() {
        let told = [0.0, 0.2, 0.21, 0.6, 0.61, 1.0].map(|openness| Window::of(openness).word());
        assert_eq!(told, ["shut", "shut", "narrow", "narrow", "open", "open"]);
    }

    #[test]
    fn an_offer_that_reads_as_list_is_none_and_no_quarter_refuses_more_than_can_be_listed() {
        let game = Game::begin(Setup { scenario: "dotcom-2000".into(), ..Setup::default() }).unwrap();
        let mut visible = *game.visible();
        let mut offered = |price: Option<f64>| {
            visible.vendor.offer = price;
            offer(&visible)
        };
        assert_eq!([None, Some(0.998), Some(0.8)].map(&mut offered), [None, None, Some(0.8)]);
        visible.engineers.refused = 1_000.0;
        assert_eq!(refused(&visible), 99.0);
    }
}
