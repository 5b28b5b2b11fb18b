//! Decisions as they are written: one set of names for the agent's JSON, strategies and saves.
//!
//! A field left out is silence. The records here are the format; [`WireDecisions::to_sim`] turns ids into places
//! of a scenario's lists, [`WireDecisions::from_sim`] places into ids. What may be decided is judged by
//! `sim::check`, not here: only what has no meaning at all (an unknown id, half a person) is an issue.

mod from_sim;
mod json;
mod parts;
mod schema;
mod to_sim;
mod words;

#[cfg(test)]
mod tests;

pub use parts::{
    WireAllocation, WireCare, WireCutoverPolicy, WireFinance, WireForecast, WireGrid, WireInquiry, WireMandate,
    WireOperations, WireOrder, WireRetirement, WireStanding,
};
pub use schema::decisions_schema;
pub use words::{AfterIncidentWord, PurposeWord};

use crate::content::field_path::FieldPath;
use crate::content::issue::IssueKind;
use crate::sim::decisions::{Communication, Freeze, MigrationMove, Pledge, Shipping, Story, Structure, VendorMove};
use crate::sim::events::Card;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;
use parts::record;

/// Something in written decisions that has no meaning: where, and what.
#[derive(Clone, Debug, PartialEq)]
pub struct WireIssue {
    /// The way to it from the decisions, as `allocation.features` or `orders[1].platform`.
    pub path: FieldPath,
    /// What is wrong.
    pub kind: IssueKind,
}

record! {
    /// A set of decisions as written; what is left out is silence.
    pub struct WireDecisions {
        /// Prices against rivals'.
        price_index: f64,
        /// Free shipping.
        free_shipping: Shipping,
        /// Marketing, dollars a quarter.
        marketing: f64,
        /// Promise to the market.
        pledge: Pledge,
        /// Engineers hired, net.
        hiring: f64,
        /// Sheds and phones.
        operations: WireOperations,
        /// Feature freeze.
        freeze: Freeze,
        /// Engineers by programme.
        allocation: WireAllocation,
        /// Machines ordered.
        orders: Vec<WireOrder>,
        /// Machines retired.
        retire: Vec<WireRetirement>,
        /// The vendor's table.
        vendor: VendorMove,
        /// The cutover date announced with `sign_bound`, as `2001Q3`.
        cutover_by: String,
        /// The migration.
        migration: MigrationMove,
        /// Ids of the tiers it takes.
        migration_tiers: Vec<String>,
        /// The acts of the cutover night, in order.
        night: Vec<String>,
        /// How a night is played by itself.
        cutover_policy: WireCutoverPolicy,
        /// Care.
        care: WireCare,
        /// Inquiries.
        inquiry: WireInquiry,
        /// How the organisation is cut.
        structure: Structure,
        /// How its people talk.
        communication: Communication,
        /// The mandate of interfaces.
        mandate: WireMandate,
        /// The platform business.
        grid: WireGrid,
        /// Finance.
        finance: WireFinance,
        /// The all-hands.
        story: Story,
        /// Standing orders.
        standing: WireStanding,
        /// The player's own forecast.
        forecast: WireForecast,
        /// Id of the chosen option of the open card.
        event: String,
    }
}

impl WireDecisions {
    /// The same without some of the keys.
    #[must_use]
    pub fn without(&self, keys: &[String]) -> Self {
        let mut fewer = self.clone();
        keys.iter().for_each(|key| fewer.silence(key));
        fewer
    }
}

/// Ids of the options that the open card has; without a quarter, of all cards.
fn event_options<'a>(scenario: &'a Scenario, visible: Option<&Visible>) -> Vec<&'a str> {
    let ids = |card: &'a Card| card.options.iter().map(|option| option.id.as_str());
    match visible {
        Some(visible) => scenario.open_card(visible).into_iter().flat_map(ids).collect(),
        None => scenario.cards.iter().flat_map(ids).collect(),
    }
}
