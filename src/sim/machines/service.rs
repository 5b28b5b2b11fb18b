//! How the site serves: load against capacity week by week, incidents, and the weeks in which machines stand idle.

use super::{Machines, Role};
use crate::sim::decisions::PLATFORMS;
use crate::sim::figures::Figure;
use crate::sim::scenario::Scenario;
use crate::sim::trace::{Factor, Trace};
use crate::sim::units::{DAYS_A_QUARTER, Quarter, WEEKS_A_QUARTER};

/// Hours in a quarter.
pub const HOURS_A_QUARTER: f64 = 24.0 * DAYS_A_QUARTER;

/// Share of capacity below which a week counts as idle: a definition of the figure that is told, half of what is paid
/// for standing unused. Nothing in the model depends on it.
pub const IDLE_BELOW: f64 = 0.5;

/// How the site served a quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Service {
    /// Share of orders served.
    pub served: f64,
    /// Share of orders refused for want of capacity.
    pub refused: f64,
    /// Hours down.
    pub outage_hours: f64,
    /// Trust lost.
    pub trust_lost: f64,
}

/// What people do to incidents.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct People {
    /// Tangle.
    pub tangle: f64,
    /// Know-how.
    pub know_how: f64,
    /// Effort on reliability, engineer-quarters.
    pub reliability: f64,
    /// What calls between services do to load, factor.
    pub calls: f64,
    /// What they do to incidents, factor.
    pub floods: f64,
    /// What a drill does to incidents, factor.
    pub drill: f64,
}

impl Machines {
    /// Serves the quarter's load. `moved` is the share of it on the new platform, `fallback` whether the old
    /// fleets still stand behind it, `taken` the units that tenants hold, `incidents`
    /// a standard normal deviate.
    #[expect(clippy::too_many_arguments, reason = "each is owned by another subsystem and handed over by the turn")]
    pub fn serve<T: Trace>(
        &mut self,
        scenario: &Scenario,
        volume: f64,
        moved: f64,
        fallback: bool,
        taken: f64,
        people: &People,
        incidents: f64,
        quarter: Quarter,
        trace: &mut T,
    ) -> Service {
        let c = &scenario.machines;
        let load = volume * c.load_per_order * self.load_per_order * people.calls;
        let (old, new) = (self.old_units(scenario), self.new_units(scenario));
        let in_service = if moved > 0.0 { if fallback || moved < 1.0 { old + new } else { new } } else { old };
        let capacity = (in_service - taken).max(1.0);
        let utilisation = if fallback || moved <= 0.0 || moved >= 1.0 {
            load / capacity
        } else {
            (load * (1.0 - moved) / old.max(1.0)).max(load * moved / new.max(1.0))
        };
        let mut failing = 0.0;
        for (i, platform) in scenario.platforms.iter().take(PLATFORMS).enumerate() {
            if platform.role != Role::Challenger || moved > 0.0 {
                failing += platform.failure * self.fleets[i].units;
            }
        }
        let mix = failing / in_service.max(1.0);
        let tangle = (1.0 + c.incident_tangle * (people.tangle - scenario.engineers.reference_tangle)).max(0.0);
        let know_how = 1.0 + c.incident_know_how * (1.0 - people.know_how);
        let care = 1.0 - c.reliability_gain * (people.reliability / c.reliability_effort).min(1.0);
        let chance = libm::exp(c.incident_sd * incidents);
        let usual = mix * tangle * know_how * care * people.floods * people.drill;
        let down = (usual * chance).min(c.outage_limit);

        let weeks = &scenario.weeks[quarter.season() * WEEKS_A_QUARTER..][..WEEKS_A_QUARTER];
        let (lost, refused) = c.turned_away(weeks, utilisation);
        let served = (1.0 - lost) * (1.0 - down);
        let season = if quarter.has_december() { c.trust_december } else { 1.0 };
        let trust_lost = c.trust_outage * (down - c.forgiven).max(0.0) + c.trust_refusal * refused * season;
        self.load = load;
        self.capacity = capacity;
        self.utilisation = utilisation;
        self.outage_hours = down * HOURS_A_QUARTER;
        self.year_load[quarter.season()] = load;
        self.year_capacity[quarter.season()] = capacity;
        if T::ON {
            trace.factor(Figure::Load, Factor::LoadPerOrder, c.load_per_order * self.load_per_order);
            trace.factor(Figure::Load, Factor::ServiceCalls, people.calls);
            trace.factor(Figure::Sales, Factor::SiteService, served);
            trace.factor(Figure::OutageHours, Factor::FleetMix, mix * HOURS_A_QUARTER);
            trace.factor(Figure::OutageHours, Factor::Tangle, tangle);
            trace.factor(Figure::OutageHours, Factor::KnowHow, know_how * care);
            trace.factor(Figure::OutageHours, Factor::ServiceCalls, people.floods);
            trace.factor(Figure::OutageHours, Factor::Drill, people.drill);
            trace.factor(Figure::OutageHours, Factor::IncidentLuck, down / usual.max(1e-12));
        }
        Service { served, refused, outage_hours: self.outage_hours, trust_lost }
    }

    /// Weeks of the last four quarters in which less than half of the capacity is used. (The story's figure is 46: the
    /// year without the six weeks of November and December. It is told in a memoir; no paper of the time confirms it.
    /// The model counts, so its figure moves with what is bought: 47 on the flagship's first day.)
    #[must_use]
    pub fn idle_weeks(&self, weeks: &[f64]) -> u32 {
        (0..4).map(|season| self.idle_weeks_of(weeks, season)).sum()
    }

    /// The same of one season, 0 to 3.
    #[must_use]
    pub fn idle_weeks_of(&self, weeks: &[f64], season: u8) -> u32 {
        let season = usize::from(season & 3);
        let idle = |week: &&f64| self.year_load[season] * **week < IDLE_BELOW * self.year_capacity[season];
        weeks.iter().skip(season * WEEKS_A_QUARTER).take(WEEKS_A_QUARTER).filter(idle).count() as u32
    }
}
