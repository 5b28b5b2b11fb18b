//! One-way doors: what a plan does that cannot be recalled, each in a sentence with its own verb.

use crate::args;
use crate::desk::session::Session;
use crate::desk::when;
use crate::sim::decisions::{Enforcement, MigrationMove, VendorMove};
use crate::sim::machines::Role as Part;
use crate::sim::migration::{Stage, fallback_stands};
use crate::sim::plan::{Levels, Plan};
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;
use crate::text::Texts;

/// A step with no way back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Door {
    /// A date for profit is promised.
    Pledge,
    /// A deal is signed; bound to a cutover date or not.
    Sign {
        /// Tied to an announced date.
        bound: bool,
    },
    /// A site closes.
    CloseSite(u8),
    /// Lines of goods are given up.
    Delist,
    /// Teams are told that who does not follow will be dismissed.
    OrBeFired,
    /// Strangers may build on services.
    Services,
    /// The migration begins.
    Commit,
    /// The night comes.
    Cutover,
    /// Services move one by one.
    CutoverByService,
    /// The migration is given up.
    Abandon,
    /// The last machines that could take the load back are torn out.
    LastFallback,
}

/// The doors that a plan opens.
#[must_use]
pub fn opened(visible: &Visible, scenario: &Scenario, plan: &Plan) -> Vec<Door> {
    let mut doors = Vec::new();
    if plan.levels.pledge.is_profit() && !visible.levels.pledge.is_profit() {
        doors.push(Door::Pledge);
    }
    match plan.vendor {
        VendorMove::Sign => doors.push(Door::Sign { bound: false }),
        VendorMove::SignBound => doors.push(Door::Sign { bound: true }),
        VendorMove::None | VendorMove::Negotiate | VendorMove::WalkAway => {}
    }
    doors.extend(plan.operations.close_site.map(Door::CloseSite));
    if plan.operations.delist {
        doors.push(Door::Delist);
    }
    let threatens = |levels: &Levels| levels.mandate.enforcement == Enforcement::Fire && levels.mandate.rules != 0;
    if threatens(&plan.levels) && !threatens(&visible.levels) {
        doors.push(Door::OrBeFired);
    }
    if plan.levels.grid.services && !visible.levels.grid.services {
        doors.push(Door::Services);
    }
    match plan.migration {
        MigrationMove::Commit | MigrationMove::DualRun if !visible.migration.under_way() => doors.push(Door::Commit),
        MigrationMove::Cutover => doors.push(Door::Cutover),
        MigrationMove::CutoverByService => doors.push(Door::CutoverByService),
        MigrationMove::Abandon => doors.push(Door::Abandon),
        MigrationMove::None | MigrationMove::Pilot | MigrationMove::Commit | MigrationMove::DualRun => {}
    }
    if last_fallback_goes(visible, scenario, plan) {
        doors.push(Door::LastFallback);
    }
    doors
}

/// Whether the plan retires old machines so that what stays could no longer carry the load, while the bet is on.
fn last_fallback_goes(visible: &Visible, scenario: &Scenario, plan: &Plan) -> bool {
    let kept = Plan { retire: [0.0; crate::sim::decisions::PLATFORMS], ..*plan };
    visible.migration.stage >= Stage::Porting
        && plan.retire.iter().any(|units| *units > 0.0)
        && fallback_stands(visible, scenario, &kept)
        && !fallback_stands(visible, scenario, plan)
}

impl Door {
    /// What cannot be recalled, as a sentence.
    #[must_use]
    pub fn sentence(self, texts: &Texts, session: &Session) -> String {
        let plan = session.plan();
        let scenario = session.scenario();
        match self {
            Self::Pledge => {
                let due = plan.levels.pledge.due().map_or_else(String::new, |due| when::point(due, texts));
                texts.format("door-pledge", &args! { "quarter" => due })
            }
            Self::Sign { bound: false } => texts.get("door-sign"),
            Self::Sign { bound: true } => {
                let by = plan.cutover_by.map_or_else(String::new, |by| when::point(by, texts));
                texts.format("door-sign-bound", &args! { "quarter" => by })
            }
            Self::CloseSite(index) => {
                let id = scenario.sites.get(usize::from(index)).map_or("", |site| site.id.as_str());
                texts.format("door-close-site", &args! { "site" => texts.name("site", id) })
            }
            Self::Delist => texts.get("door-delist"),
            Self::OrBeFired => texts.get("door-or-be-fired"),
            Self::Services => texts.get("door-services"),
            Self::Commit => texts.get("door-commit"),
            Self::Cutover => texts.get("door-cutover"),
            Self::CutoverByService => texts.get("door-cutover-by-service"),
            Self::Abandon => texts.get("door-abandon"),
            Self::LastFallback => {
                let units: f64 = scenario
                    .platforms
                    .iter()
                    .zip(plan.retire)
                    .filter(|(platform, _)| platform.role != Part::Challenger)
                    .map(|(_, units)| units)
                    .sum();
                texts.format("door-last-fallback", &args! { "units" => units.round_ties_even() as i64 })
            }
        }
    }
}
