//! How we work: structure, communication, and the mandate of interfaces with its seven rules, which teams
//! adopt over quarters.
//!
//! Structure and communication are a table with a size and a tangle in it, not a toggle: functional wins small
//! and tangled, divisional large and loose, hybrid needs muscle; asynchronous work survives distance and costs
//! speed where work is tangled. A company that never changes them works as it did.

use crate::sim::decisions::{Communication, Enforcement, RULES, Structure};
use crate::sim::engineers::Engineers;
use crate::sim::plan::Levels;

/// Rule 1: data and function through service interfaces.
pub const INTERFACES: usize = 0;
/// Rule 2: teams talk through them.
pub const TALK: usize = 1;
/// Rule 3: no back doors.
pub const NO_BACK_DOORS: usize = 2;
/// Rule 4: any technology.
pub const ANY_TECHNOLOGY: usize = 3;
/// Rule 5: built to be exposed outside.
pub const EXPOSED: usize = 4;
/// Rule 6: or be fired.
pub const OR_BE_FIRED: usize = 5;
/// Rule 7: thank you, have a nice day.
pub const THANK_YOU: usize = 6;

/// What makes `adopted · (1 − adopted)` 1 where half of the teams have changed.
const HALF_AND_HALF: f64 = 4.0;
/// Adoption below which nobody remembers the rule: it is reckoned as none, so that a way of working comes to rest.
const FORGOTTEN: f64 = 1e-3;

/// Constants of how the company works.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct OrganisationConstants {
    /// Size times looseness from which divisions pay.
    pub divisional_from: f64,
    /// Output that divisions gain for each unit beyond it, and lose below it.
    pub divisional_gain: f64,
    /// Share of that gain which a hybrid keeps, without the loss.
    pub hybrid_share: f64,
    /// Output that a hybrid costs a company without muscle.
    pub hybrid_cost: f64,
    /// Muscle at which a hybrid costs nothing.
    pub hybrid_muscle: f64,
    /// Output gained by working without interruption.
    pub async_focus: f64,
    /// Output lost to it per unit of tangle above `async_from`.
    pub async_drag: f64,
    /// Tangle from which asynchronous work is slow.
    pub async_from: f64,
    /// Output lost to distance one when people must meet.
    pub distance_cost: f64,
    /// Share of that which is left when they need not.
    pub distance_async: f64,
    /// Distance of people who are everywhere; two sites are 1.
    pub remote_distance: f64,
    /// What distance one adds to the pace of decoupling: those far apart agree on interfaces.
    pub distance_interfaces: f64,
    /// Share of the cost of a hire saved at distance one.
    pub distance_hiring: f64,
    /// Output lost while a change of either settles.
    pub change_cost: f64,
    /// Quarters it takes.
    pub change_quarters: f64,
    /// Morale lost by a change.
    pub change_morale: f64,
    /// Teams, of which adoption is a share.
    pub teams: f64,
    /// Share of teams left that adopt a rule in a quarter when nothing follows from leaving it.
    pub adoption_none: f64,
    /// The same with a nudge.
    pub adoption_nudge: f64,
    /// The same with dismissal.
    pub adoption_fire: f64,
    /// What teams that have adopted add, per share of teams.
    pub adoption_contagion: f64,
    /// What consent or courtesy adds to the pace, share.
    pub adoption_tone: f64,
    /// Share of adopters of a rule no longer in force who forget it in a quarter.
    pub forgetting: f64,
    /// Work of adopting rule 1, share of the engineers for a quarter at tangle `work_tangle`.
    pub work_1: f64,
    /// The same of rule 2.
    pub work_2: f64,
    /// The same of rule 3.
    pub work_3: f64,
    /// The same of rule 4.
    pub work_4: f64,
    /// The same of rule 5.
    pub work_5: f64,
    /// The same of rule 6.
    pub work_6: f64,
    /// The same of rule 7.
    pub work_7: f64,
    /// Tangle at which a rule takes the work given.
    pub work_tangle: f64,
    /// Output lost while half of the teams work one way and half the other.
    pub mixed_cost: f64,
    /// Pace of decoupling under rules 1 and 2, over that without them.
    pub interface_pace: f64,
    /// Share of coordination spared by rule 2.
    pub talk_coordination: f64,
    /// Output gained by a company all of whose systems are behind interfaces.
    pub service_output: f64,
    /// Load added by calls between services under rule 1, share.
    pub latency_load: f64,
    /// Incidents added by callers inside, share, where nobody builds for outside callers.
    pub floods: f64,
    /// Systems that slip back behind no interface in a quarter without rule 3, share.
    pub back_doors: f64,
    /// Tangle that back doors bring in a quarter.
    pub back_door_tangle: f64,
    /// Output gained by free choice of tools.
    pub choice_output: f64,
    /// Staff that keeps the lights on added by it, share of reference staff.
    pub choice_lights: f64,
    /// Morale lost in a quarter under the threat of dismissal while teams are left.
    pub threat_morale: f64,
    /// Honesty lost in the same.
    pub threat_honesty: f64,
    /// Share of the threat's effect on honesty added by thanks that nobody believes.
    pub thanks_scorn: f64,
}

impl OrganisationConstants {
    /// Work of adopting each rule.
    #[must_use]
    pub const fn work(&self) -> [f64; RULES] {
        [self.work_1, self.work_2, self.work_3, self.work_4, self.work_5, self.work_6, self.work_7]
    }
}

/// How the company works, as everybody in it sees.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Organisation {
    /// Share of teams that have adopted each rule, 0 to 1.
    pub adopted: [f64; RULES],
    /// Quarters until the last change of structure or communication has settled.
    pub settling: f64,
}

/// What the way of working does to a quarter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ways {
    /// Factor on engineers' output.
    pub output: f64,
    /// Factor on the cost of coordination.
    pub coordination: f64,
    /// Factor on the pace of decoupling.
    pub interfaces: f64,
    /// Added to the share of reference staff that keeps the lights on.
    pub lights_on: f64,
    /// Share of the engineers busy adopting rules.
    pub burden: f64,
    /// Factor on the cost of a hire.
    pub hiring: f64,
    /// Factor on load: calls between services.
    pub load: f64,
    /// Factor on incidents: colleagues as a flood.
    pub incidents: f64,
    /// Change of morale by a new structure or a new way of talking.
    pub unrest: f64,
    /// Change of morale under the threat of dismissal.
    pub threat: f64,
    /// Honesty lost under it.
    pub honesty: f64,
}

/// The way of working that changes nothing.
impl Default for Ways {
    fn default() -> Self {
        Self {
            output: 1.0,
            coordination: 1.0,
            interfaces: 1.0,
            lights_on: 0.0,
            burden: 0.0,
            hiring: 1.0,
            load: 1.0,
            incidents: 1.0,
            unrest: 0.0,
            threat: 0.0,
            honesty: 0.0,
        }
    }
}

/// Factor on output that a structure is worth to `size` (heads over reference), `tangle` and `muscle`.
#[must_use]
pub fn structure_output(c: &OrganisationConstants, structure: Structure, size: f64, tangle: f64, muscle: f64) -> f64 {
    let edge = c.divisional_gain * (size * (1.0 - tangle) - c.divisional_from);
    match structure {
        Structure::Functional => 1.0,
        Structure::Divisional => 1.0 + edge,
        Structure::Hybrid => {
            let missing = (1.0 - muscle / c.hybrid_muscle.max(1e-9)).max(0.0);
            1.0 + c.hybrid_share * edge.max(0.0) - c.hybrid_cost * missing
        }
    }
}

/// How far apart people are: 0 in one place, 1 at two sites.
#[must_use]
pub const fn distance(c: &OrganisationConstants, communication: Communication) -> f64 {
    match communication {
        Communication::CoLocatedSync | Communication::CoLocatedAsync => 0.0,
        Communication::DistributedSync | Communication::DistributedAsync => 1.0,
        Communication::RemoteAsync => c.remote_distance,
    }
}

/// Factor on output that a way of talking is worth at this `tangle`.
#[must_use]
pub fn communication_output(c: &OrganisationConstants, communication: Communication, tangle: f64) -> f64 {
    let far = c.distance_cost * distance(c, communication);
    match communication {
        Communication::CoLocatedSync => 1.0,
        Communication::DistributedSync => 1.0 - far,
        _ => 1.0 + c.async_focus - c.async_drag * (tangle - c.async_from).max(0.0) - far * c.distance_async,
    }
}

impl Organisation {
    /// Mean share of teams that have adopted the rules in force; 0 without any.
    #[must_use]
    pub fn adoption(&self, rules: u8) -> f64 {
        let count = rules.count_ones();
        if count == 0 {
            return 0.0;
        }
        let sum: f64 = (0..RULES).filter(|rule| rules & (1 << rule) != 0).map(|rule| self.adopted[rule]).sum();
        sum / f64::from(count)
    }

    /// Whether there is nothing to do: nothing decided, nothing adopted, nothing settling.
    fn at_rest(&self, before: &Levels, now: &Levels) -> bool {
        now.mandate.rules == 0
            && now.structure == Structure::Functional
            && now.communication == Communication::CoLocatedSync
            && before.structure == now.structure
            && before.communication == now.communication
            && self.settling <= 0.0
            && self.adopted == [0.0; RULES]
    }

    /// A quarter of it: changes settle, teams adopt rules, back doors open. `speed` is that of radical work;
    /// `haste` is what cards do to adoption, as a factor.
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "each is owned by another subsystem and handed over by the turn")]
    #[inline(always)]
    pub fn step(
        &mut self,
        c: &OrganisationConstants,
        before: &Levels,
        now: &Levels,
        engineers: &mut Engineers,
        size: f64,
        muscle: f64,
        speed: f64,
        haste: f64,
    ) -> Ways {
        let mut ways = Ways::default();
        if self.at_rest(before, now) {
            return ways;
        }
        if before.structure != now.structure || before.communication != now.communication {
            self.settling = c.change_quarters;
            ways.unrest -= c.change_morale;
        }
        if self.settling > 0.0 {
            ways.output *= 1.0 - c.change_cost * self.settling.min(1.0);
            self.settling = (self.settling - 1.0).max(0.0);
        }
        let tangle = engineers.tangle;
        ways.output *= structure_output(c, now.structure, size, tangle, muscle);
        ways.output *= communication_output(c, now.communication, tangle);
        let far = distance(c, now.communication);
        ways.interfaces *= 1.0 + c.distance_interfaces * far;
        ways.hiring = (1.0 - c.distance_hiring * far).max(0.0);
        self.adopt(c, now, tangle, speed * haste, &mut ways);
        self.live_by_the_rules(c, engineers, &mut ways);
        ways
    }

    /// Teams adopt the rules in force and forget those that are not.
    fn adopt(&mut self, c: &OrganisationConstants, now: &Levels, tangle: f64, speed: f64, ways: &mut Ways) {
        let rules = now.mandate.rules;
        let fire = now.mandate.enforcement == Enforcement::Fire;
        let push = match now.mandate.enforcement {
            Enforcement::None => c.adoption_none,
            Enforcement::Nudge => c.adoption_nudge,
            Enforcement::Fire => c.adoption_fire,
        };
        let thanked = rules & (1 << THANK_YOU) != 0;
        let tone = if thanked { 1.0 + c.adoption_tone } else { 1.0 };
        let work = c.work();
        let mut left = 0.0_f64;
        for (rule, adopted) in self.adopted.iter_mut().enumerate() {
            if rules & (1 << rule) == 0 {
                *adopted *= 1.0 - c.forgetting;
                if *adopted < FORGOTTEN {
                    *adopted = 0.0;
                }
                continue;
            }
            let pace = ((push + c.adoption_contagion * *adopted) * speed * tone).clamp(0.0, 1.0);
            let joining = pace * (1.0 - *adopted);
            *adopted += joining;
            // A rule that is tangled with everything takes longer to follow.
            ways.burden += work[rule] * joining * tangle / c.work_tangle;
            left = left.max(1.0 - *adopted);
        }
        if rules != 0 && fire {
            ways.threat -= c.threat_morale * left;
            ways.honesty += c.threat_honesty * left * if thanked { 1.0 + c.thanks_scorn } else { 1.0 };
        }
    }

    /// What the rules adopted so far do.
    fn live_by_the_rules(&self, c: &OrganisationConstants, engineers: &mut Engineers, ways: &mut Ways) {
        let a = &self.adopted;
        if *a == [0.0; RULES] {
            return;
        }
        let services = a[INTERFACES] * a[TALK];
        ways.output *= (1.0 - c.mixed_cost * HALF_AND_HALF * a[INTERFACES] * (1.0 - a[INTERFACES]))
            * (1.0 + c.service_output * services * engineers.decoupled)
            * (1.0 + c.choice_output * a[ANY_TECHNOLOGY]);
        ways.coordination *= 1.0 - c.talk_coordination * a[TALK];
        ways.interfaces *= 1.0 + (c.interface_pace - 1.0) * services;
        ways.lights_on += c.choice_lights * a[ANY_TECHNOLOGY];
        ways.load *= 1.0 + c.latency_load * a[INTERFACES];
        ways.incidents *= 1.0 + c.floods * a[INTERFACES] * (1.0 - a[EXPOSED]);
        let open = a[INTERFACES] * (1.0 - a[NO_BACK_DOORS]);
        engineers.decoupled *= 1.0 - c.back_doors * open;
        engineers.tangle = (engineers.tangle + c.back_door_tangle * open).min(1.0);
    }
}

#[cfg(test)]
mod tests;
