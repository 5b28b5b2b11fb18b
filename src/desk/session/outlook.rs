//! The finance chief's view of a plan: the fan, what the open quarter will probably bring, and where it leaves the
//! runway.

use crate::analysis::forecast::{Forecast, Forecaster, HORIZON, WORLDS};
use crate::analysis::rollout::Rollout;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// Believed worlds in which the runway after the open quarter is looked at. (Assumption: enough for a tenth of a
/// quarter, which is what the screen shows.)
const RUNWAY_WORLDS: usize = 24;

/// What a plan promises.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outlook {
    /// The forecast.
    pub forecast: Forecast,
    /// Mean runway after the open quarter over believed worlds, quarters; 0 counts for those in which the company is gone.
    pub runway: f64,
}

impl Outlook {
    /// Looks ahead from what is seen, by this plan.
    #[must_use]
    pub fn of(forecaster: &mut Forecaster, visible: &Visible, scenario: &Scenario, plan: &Plan) -> Self {
        if !visible.alive() {
            return Self::default();
        }
        let forecast = forecaster.forecast(visible, scenario, plan, HORIZON, WORLDS);
        let mut rollout = Rollout::default();
        rollout.draw(visible, scenario, 0, RUNWAY_WORLDS);
        let ends = rollout.play(scenario, plan, 1, |_, _| {}).iter();
        let runways = ends.map(|world| if world.visible.alive() { world.visible.runway } else { 0.0 });
        Self { forecast, runway: runways.sum::<f64>() / RUNWAY_WORLDS as f64 }
    }
}
