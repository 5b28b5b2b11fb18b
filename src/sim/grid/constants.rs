//! Constants of the grid, as a scenario gives them.

/// Constants of the grid.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GridConstants {
    /// Price of a unit and hour that outsiders are used to at the opening, dollars.
    pub price_reference: f64,
    /// Its decline, share a quarter.
    pub price_decline: f64,
    /// Units that outsiders would rent bare at that price.
    pub bare_units: f64,
    /// Elasticity of that to price.
    pub bare_elasticity: f64,
    /// Share of the gap to it that tenants close in a quarter.
    pub bare_pace: f64,
    /// Share of a quarter's rent paid back to a tenant put out.
    pub eviction_refund: f64,
    /// Months of the fourth quarter that those put out before December pay for.
    pub eviction_months: f64,
    /// Reputation lost when all tenants are put out.
    pub eviction_reputation: f64,
    /// Reputation lost per share of orders refused, with whose machines theirs go down.
    pub crash_reputation: f64,
    /// Reputation regained, share of what is missing a quarter.
    pub reputation_recovery: f64,
    /// Share of teams that must have adopted rule five before anything can be shown outside.
    pub rule_five_from: f64,
    /// Share of systems that must stand behind interfaces.
    pub decoupled_from: f64,
    /// Effort of the product, engineer-quarters.
    pub product_effort: f64,
    /// Share of a team's effort that counts while that ground is missing.
    pub ground_floor: f64,
    /// Crowding of a team of 100 engineer-quarters at tangle one, where teams do not talk through interfaces.
    pub crowding: f64,
    /// Units that newcomers bring in the opening turn.
    pub seed_units: f64,
    /// Spread of that over games, log standard deviation.
    pub platform_demand_sd: f64,
    /// Elasticity of newcomers to price.
    pub seed_elasticity: f64,
    /// Growth of tenants, share a quarter (median).
    pub growth: f64,
    /// Spread of it over games.
    pub growth_sd: f64,
    /// Elasticity of growth to price.
    pub growth_elasticity: f64,
    /// Luck in newcomers, log standard deviation a quarter.
    pub demand_sd: f64,
    /// Share of tenants' machines that can be used at once.
    pub usable: f64,
    /// Reputation lost per share of tenants' wishes turned away.
    pub unmet_reputation: f64,
    /// Reputation lost by closing the doors on tenants.
    pub closing_reputation: f64,
    /// Effort that keeps any service running, engineer-quarters.
    pub upkeep_floor: f64,
    /// The same for each 100 units of tenants.
    pub upkeep: f64,
    /// Share of tenants that leave in a quarter without upkeep or a good name.
    pub leaving: f64,
    /// Support, lines and card fees, share of revenue.
    pub support: f64,
    /// Turn from which start-ups would use it.
    pub opens_turn: f64,
    /// Companies founded a quarter then, or that would be.
    pub founders: f64,
    /// Growth of that as starting gets cheaper, share a quarter.
    pub founders_growth: f64,
    /// Share of them that are founded with the capital window shut.
    pub founders_shut: f64,
    /// Share of them that cannot begin on machines of their own.
    pub barrier: f64,
    /// Share of such companies that close in a quarter.
    pub start_up_death: f64,
    /// Such companies at which they weigh half.
    pub start_up_reference: f64,
    /// Share of the engineers they hire away in a quarter at full weight.
    pub poaching: f64,
    /// Quality that their competition costs in a quarter at full weight.
    pub competition: f64,
    /// Turn from which somebody else may build it.
    pub rival_from: f64,
    /// Chance of it in that quarter.
    pub rival_chance: f64,
    /// What each quarter adds.
    pub rival_chance_growth: f64,
    /// Share of that chance left once it is offered here.
    pub rival_deterred: f64,
    /// Share of newcomers that somebody else takes.
    pub rival_seed: f64,
    /// Growth that somebody else takes, share a quarter.
    pub rival_growth: f64,
    /// Share of would-be founders that somebody else reaches.
    pub rival_reach: f64,
    /// Share of conviction kept from quarter to quarter.
    pub conviction_kept: f64,
    /// What conviction does to the pace of the product.
    pub conviction_pace: f64,
    /// Lowest pace of the product team, whatever it believes.
    pub pace_floor: f64,
    /// Share of systems behind interfaces at which the story is ripe.
    pub story_ripe: f64,
    /// Conviction won by a ripe story.
    pub story_won: f64,
    /// Conviction lost by one too early.
    pub story_doubt: f64,
    /// Morale won by a ripe story, and lost by one too early.
    pub story_morale: f64,
    /// Share of engineers won by a ripe story.
    pub story_engineers: f64,
    /// Suppliers' terms lost by one too early.
    pub story_terms: f64,
}

impl GridConstants {
    /// Whether outsiders would ever rent machines or build on services: in a story where nobody would, there is
    /// nothing to offer them.
    #[must_use]
    pub fn has_tenants(&self) -> bool {
        self.bare_units > 0.0 || self.seed_units > 0.0
    }
}
