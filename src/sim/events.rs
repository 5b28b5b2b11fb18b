//! The deck: cards that open a quarter, their options, and what they do.

use crate::sim::luck::Luck;
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;
use crate::sim::world::Visible;

/// A card of the deck.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    /// Id; its texts are `event-<id>` and below.
    pub id: String,
}

/// The state of the deck, seen by managers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Deck {
    /// The card open this quarter, by index.
    pub open: Option<u8>,
}

/// What cards do this quarter, summed and handed to the subsystems.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Impulses {
    /// Cash received (negative: paid), millions of dollars.
    pub cash: f64,
    /// Factor on demand.
    pub demand: f64,
    /// Share of customers won or lost.
    pub customers: f64,
    /// Trust won or lost.
    pub trust: f64,
    /// News that urgency hears.
    pub news: f64,
    /// Suppliers' terms won or lost.
    pub terms: f64,
    /// Morale won or lost.
    pub morale: f64,
    /// Know-how won or lost.
    pub know_how: f64,
    /// Honesty won or lost.
    pub honesty: f64,
    /// Tangle added.
    pub tangle: f64,
    /// Quality added.
    pub quality: f64,
    /// Muscle won.
    pub muscle: f64,
    /// Factor on the migration's scope.
    pub scope: f64,
    /// Share of engineers busy with it.
    pub burden: f64,
    /// Factor on variable fulfilment cost.
    pub fulfilment: f64,
    /// Convertible bonds issued at the opening's terms, millions of dollars.
    pub bond: f64,
    /// Shares issued at the opening's price, millions of dollars.
    pub shares: f64,
    /// Share of the company given away.
    pub dilution: f64,
    /// Relief taken, full is 1.
    pub relief: f64,
    /// An offer by the vendor, added to the reserve price; `None` for no offer.
    pub vendor_offer: Option<f64>,
    /// A partner offers money.
    pub partner_offer: bool,
}

impl Default for Impulses {
    fn default() -> Self {
        Self {
            cash: 0.0,
            demand: 1.0,
            customers: 0.0,
            trust: 0.0,
            news: 0.0,
            terms: 0.0,
            morale: 0.0,
            know_how: 0.0,
            honesty: 0.0,
            tangle: 0.0,
            quality: 0.0,
            muscle: 0.0,
            scope: 1.0,
            burden: 0.0,
            fulfilment: 1.0,
            bond: 0.0,
            shares: 0.0,
            dilution: 0.0,
            relief: 0.0,
            vendor_offer: None,
            partner_offer: false,
        }
    }
}

/// The option that the open card takes when nobody answers.
#[must_use]
pub fn default_option(_visible: &Visible, _scenario: &Scenario) -> u8 {
    0
}

impl Deck {
    /// What the chosen option, and effects scheduled for this quarter, do.
    pub fn play(&mut self, _scenario: &Scenario, _option: u8, _quarter: Quarter, _luck: Luck) -> Impulses {
        Impulses::default()
    }

    /// Draws the card of the coming quarter.
    pub fn draw(&mut self, _visible: &Visible, _scenario: &Scenario, _luck: Luck) {}
}

impl Scenario {
    /// How many options the open card has; 0 without a card.
    #[must_use]
    pub fn open_options(&self, _visible: &Visible) -> u8 {
        0
    }
}
