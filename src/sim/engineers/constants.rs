//! The constants of the engineers, as a scenario gives them.

use crate::sim::decisions::Freeze;

/// Share of the engineers: nobody tells layoffs apart by less.
const LEAST_LAYOFF: f64 = 1e-3;

/// Constants of the engineers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct EngineerConstants {
    /// Engineers at the opening.
    pub heads: f64,
    /// Wage and desk, millions of dollars a head and quarter.
    pub wage: f64,
    /// Growth of wages, share a quarter.
    pub wage_growth: f64,
    /// Effective output of a head in good order, engineer-quarters.
    pub output: f64,
    /// Share of the reference staff that keeps the lights on.
    pub lights_on: f64,
    /// The same while two platforms run.
    pub lights_on_migrating: f64,
    /// The same per unit of tangle above `reference_tangle`.
    pub lights_on_tangle: f64,
    /// Growth of that need, share a quarter.
    pub lights_on_growth: f64,
    /// Staff that the floor is reckoned on.
    pub reference_heads: f64,
    /// Tangle that the floor, coordination and incidents are reckoned on.
    pub reference_tangle: f64,
    /// Output lost for each programme beyond the first.
    pub focus_loss: f64,
    /// Share of the engineers from which work counts as a whole programme, less in proportion: it divides attention, and
    /// fulfilment learns from it.
    pub programme_from: f64,
    /// Lowest share of output that divided attention leaves.
    pub focus_floor: f64,
    /// Output at morale 0, share of that at morale 1.
    pub morale_floor: f64,
    /// Drag of tangle above its best value.
    pub tangle_drag: f64,
    /// Tangle without drag.
    pub tangle_best: f64,
    /// Lowest tangle.
    pub tangle_floor: f64,
    /// Cost of coordination at reference staff and tangle.
    pub coordination: f64,
    /// Output gained once the new platform stands.
    pub new_platform_output: f64,
    /// Effort for one unit of features, engineer-quarters.
    pub feature_effort: f64,
    /// Growth of that effort, share a quarter.
    pub feature_effort_growth: f64,
    /// Quality from one unit of features.
    pub feature_quality: f64,
    /// Diminishing returns of features, exponent.
    pub feature_returns: f64,
    /// Share of refused features that survive in the backlog.
    pub backlog_kept: f64,
    /// Backlog lost a quarter.
    pub backlog_decay: f64,
    /// Backlog shipped a quarter after the thaw.
    pub thaw_speed: f64,
    /// Tangle from a burst of thawed features.
    pub thaw_tangle: f64,
    /// Features that still slip through under a partial freeze, share.
    pub partial_freeze: f64,
    /// Share of the time of those who port and test that goes to requests where none is refused.
    pub requests_taken: f64,
    /// Tangle from one unit of features.
    pub tangle_growth: f64,
    /// Effort that takes tangle from 1 to 0, engineer-quarters.
    pub decoupling_effort: f64,
    /// Effort that puts every system behind an interface, without the mandate, engineer-quarters.
    pub interface_effort: f64,
    /// Cost of a hire, millions of dollars.
    pub hire_cost: f64,
    /// Most hires that the standing order makes in a quarter, share of the engineers.
    pub standing_hires: f64,
    /// Severance, millions of dollars a head.
    pub severance: f64,
    /// Share of new hires' burden that remains a quarter later.
    pub burden_decay: f64,
    /// Know-how regained of what is missing, share a quarter.
    pub know_how_recovery: f64,
    /// Lowest know-how; 1 is that of the opening.
    pub know_how_floor: f64,
    /// Highest know-how.
    pub know_how_limit: f64,
    /// Morale regained towards its usual level, share a quarter.
    pub morale_recovery: f64,
    /// Usual morale.
    pub morale_usual: f64,
    /// Morale lost in a layoff of the reference size.
    pub layoff_morale: f64,
    /// Layoff that costs that much morale; others cost in proportion to what they take beyond `layoff_heard`.
    pub layoff_reference: f64,
    /// Most that one layoff costs in morale, in layoffs of that size.
    pub layoff_morale_limit: f64,
    /// Know-how lost per share laid off beyond `layoff_heard`.
    pub layoff_know_how: f64,
    /// Tangle left behind per share laid off beyond `layoff_heard`.
    pub layoff_tangle: f64,
    /// Share laid off in a quarter that is not felt; what goes beyond it is, in morale, know-how, tangle and urgency.
    pub layoff_heard: f64,
    /// Largest share that may be laid off in a quarter.
    pub layoff_limit: f64,
    /// Morale lost a quarter when urgency has turned to fear.
    pub fear_morale: f64,
    /// Urgency above which it has.
    pub fear_from: f64,
    /// Output on features of people named for a migration that is not under way, over that of feature teams.
    pub idle_porters: f64,
    /// Tickets in one unit of features.
    pub tickets: f64,
}

impl EngineerConstants {
    /// How much of a programme so many are: 0 for nobody, 1 from `programme_from` of the engineers on.
    #[must_use]
    pub fn programme(&self, share: f64) -> f64 {
        (share / self.programme_from.max(f64::MIN_POSITIVE)).clamp(0.0, 1.0)
    }

    /// What of a share laid off is felt: as many leave in any quarter by themselves.
    #[must_use]
    pub fn layoff_felt(&self, share: f64) -> f64 {
        (share - self.layoff_heard).max(0.0)
    }

    /// A layoff in those of the reference size.
    #[must_use]
    pub fn layoff_size(&self, share: f64) -> f64 {
        self.layoff_felt(share) / (self.layoff_reference - self.layoff_heard).max(LEAST_LAYOFF)
    }

    /// Share of what the shop asks for that is granted.
    #[must_use]
    pub fn granted(&self, freeze: Freeze) -> f64 {
        match freeze {
            Freeze::None => 1.0,
            Freeze::Partial => self.partial_freeze,
            Freeze::Full => 0.0,
        }
    }
}
