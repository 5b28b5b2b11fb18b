//! The constants of the migration, as a scenario gives them, and how the challenger matures by them.

use crate::sim::units::logistic;

/// Constants of the migration.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MigrationConstants {
    /// Spread of the scope multiplier over games, log standard deviation.
    pub scope_sd: f64,
    /// Turn at which the challenger is half mature (median).
    pub maturity_turn: f64,
    /// Quarters from half mature to nearly mature.
    pub maturity_width: f64,
    /// Spread of that turn over games, quarters.
    pub maturity_sd: f64,
    /// Quarters by which a pilot brings maturity forward.
    pub maturity_pilot: f64,
    /// Extra scope when committing to something quite immature, share.
    pub immature_scope: f64,
    /// Extra hazard of the night then, logit.
    pub immature_hazard: f64,
    /// Scope at no tangle, share of the scope at tangle one half.
    pub tangle_base: f64,
    /// Scope added per unit of tangle.
    pub tangle_scope: f64,
    /// Scope spared by muscle, share at full muscle.
    pub muscle_scope: f64,
    /// Urgency below which merchants get their way.
    pub consent: f64,
    /// Least scope that they then add a quarter, freeze or not, share.
    pub consent_scope: f64,
    /// Morale that it costs a quarter to see a full freeze walked round.
    pub consent_morale: f64,
    /// Features a quarter that a freeze can bear, units.
    pub exception_features: f64,
    /// Scope added per unit of features beyond that, share.
    pub exception_scope: f64,
    /// Features beyond that from which a step of the night flickers.
    pub exception_seen: f64,
    /// Effort for one unit of testing, engineer-quarters.
    pub testing_effort: f64,
    /// Testing that a quarter of dual-running brings, units.
    pub dual_run_testing: f64,
    /// Rehearsal's gain, 0 to 1.
    pub rehearsal_gain: f64,
    /// Cost of a rehearsal, millions of dollars.
    pub rehearsal_cost: f64,
    /// Cost of a pilot, millions of dollars.
    pub pilot_cost: f64,
    /// Quality that a pilot costs.
    pub pilot_quality: f64,
    /// Standard error of what a pilot tells, in deviates.
    pub pilot_error: f64,
    /// Standard error of what a quarter of porting tells about scope, in deviates.
    pub porting_error: f64,
    /// Cost of porting a quarter, millions of dollars.
    pub porting_cost: f64,
    /// Further cost of running both sides, millions of dollars a quarter.
    pub dual_run_cost: f64,
    /// Quarters after which the work is overdue.
    pub overdue_after: f64,
    /// Quality lost a quarter when overdue.
    pub overdue_quality: f64,
    /// Morale lost a quarter when overdue.
    pub overdue_morale: f64,
    /// Suppliers' terms lost a quarter when overdue.
    pub overdue_terms: f64,
    /// By how much reports overstate readiness (median).
    pub report_bias: f64,
    /// Spread of that over games, log standard deviation.
    pub report_bias_sd: f64,
    /// True readiness above which reports are biased.
    pub report_from: f64,
    /// Share of the bias that full rehearsal takes away.
    pub rehearsal_honesty: f64,
    /// Bias in fear, as a factor.
    pub fear_bias: f64,
    /// Night's hazard at the readiness and care of the `hazard_at_` constants, logit.
    pub hazard: f64,
    /// Share of readiness that counts only as far as it was tested.
    pub untested: f64,
    /// Hazard per unit of readiness, logit.
    pub hazard_readiness: f64,
    /// Readiness at which it is as given.
    pub hazard_at_readiness: f64,
    /// Hazard per unit of testing, logit.
    pub hazard_testing: f64,
    /// Testing at which it is as given.
    pub hazard_at_testing: f64,
    /// Testing beyond which it falls no further.
    pub testing_limit: f64,
    /// Hazard per unit of rehearsal, logit.
    pub hazard_rehearsal: f64,
    /// Rehearsal at which it is as given.
    pub hazard_at_rehearsal: f64,
    /// Hazard per unit of muscle, logit.
    pub hazard_muscle: f64,
    /// Muscle at which it is as given.
    pub hazard_at_muscle: f64,
    /// Hazard in the fourth quarter, logit.
    pub hazard_december: f64,
    /// Share of hazard that decoupling spares a cutover by service.
    pub by_service_spared: f64,
    /// Share of systems behind interfaces from which a cutover by service is possible.
    pub by_service_from: f64,
    /// Readiness kept after the worst of failed mornings with fallback.
    pub failed_readiness: f64,
    /// Trust lost by the worst of failed mornings with fallback.
    pub failed_trust: f64,
    /// Trust lost by the worst without.
    pub fallen_trust: f64,
    /// Suppliers' terms lost by the worst with fallback.
    pub failed_terms: f64,
    /// The same without.
    pub fallen_terms: f64,
    /// Morale lost by the worst with fallback.
    pub failed_morale: f64,
    /// The same without.
    pub fallen_morale: f64,
    /// Share of that damage which an orderly rollback does.
    pub rollback_share: f64,
    /// Morale won by a good night.
    pub good_morale: f64,
    /// Suppliers' terms won by a good night.
    pub good_terms: f64,
    /// December's severity of a rollback, as a factor.
    pub december_severity: f64,
    /// Sales lost in the quarter after the worst night without fallback, share; half of it in the next.
    pub aftershock: f64,
    /// Quarters after a fall in which it still costs sales, and in which a bankruptcy is laid at its door.
    pub aftershock_quarters: u16,
    /// Most of a quarter's sales that a night costs.
    pub loss_limit: f64,
    /// Cost of abandoning, millions of dollars.
    pub abandon_cost: f64,
    /// Morale lost by abandoning.
    pub abandon_morale: f64,
    /// Tangle left by half-ported code at full readiness.
    pub abandon_tangle: f64,
    /// Reported readiness from which a tier counts as begun and cannot be taken out.
    pub begun_from: f64,
    /// Machines that a cutover asks for, as a share of the load that they will carry.
    pub cutover_cover: f64,
    /// Share of the load that old capacity must carry to count as a fallback.
    pub fallback_cover: f64,
    /// Orders a minute in a mean quarter, for the night's own arithmetic.
    pub orders_per_minute: f64,
    /// Width of the range shown for readiness, over the usual bias.
    pub range_width: f64,
    /// Share of the range of reports that a world to be believed in takes off them.
    pub believed_doubt: f64,
    /// Bias of reports while both sides run, as a factor.
    pub dual_run_candour: f64,
    /// Honesty at which the bias of reports is gone, beyond full honesty.
    pub candour: f64,
    /// Least bias that any honesty leaves, over the calibrated one.
    pub candour_floor: f64,
    /// Damage of a failed cutover by service over that of a whole night.
    pub by_service_damage: f64,
    /// Orders a minute in the night over the day's mean.
    pub night_orders: f64,
    /// Orders a minute at the morning peak over the day's mean.
    pub peak_orders: f64,
}

/// How mature the challenger is at `turn`, 0 to 1.
#[must_use]
pub fn maturity(c: &MigrationConstants, maturity_turn: f64, piloted: bool, turn: u16) -> f64 {
    let pilot = if piloted { c.maturity_pilot } else { 0.0 };
    logistic((f64::from(turn) + pilot - maturity_turn) / c.maturity_width)
}
