//! One-way doors: what a plan does that cannot be recalled, each in a sentence with its own verb.

use super::Lever;
use super::change::written;
use crate::args;
use crate::desk::session::Session;
use crate::desk::when;
use crate::sim::decisions::{Decisions, Enforcement, MigrationMove, VendorMove};
use crate::sim::machines::Role as Part;
use crate::sim::migration::{Stage, fallback_stands};
use crate::sim::organisation::OR_BE_FIRED;
use crate::sim::plan::{Levels, Plan, resolve};
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
    /// Teams learn that who does not follow will be dismissed: by rule six, which says so, or by how the others are enforced.
    OrBeFired {
        /// Rule six is among those in force.
        written: bool,
    },
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
        let written = plan.levels.mandate.rules & (1 << OR_BE_FIRED) != 0;
        doors.push(Door::OrBeFired { written });
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

/// Whether an option of the open card opens a door by itself, whatever else is drafted.
#[must_use]
pub fn is_one_way_option(session: &Session, option: u8) -> bool {
    !opened(session.visible(), session.scenario(), &answered(session, option)).is_empty()
}

/// What cannot be recalled of an option of the open card, a sentence each.
#[must_use]
pub fn of_option(texts: &Texts, session: &Session, option: u8) -> Vec<String> {
    let (scenario, plan) = (session.scenario(), answered(session, option));
    let doors = opened(session.visible(), scenario, &plan);
    doors.into_iter().map(|door| door.sentence(texts, scenario, &plan)).collect()
}

/// What an option of the open card comes to without anything else.
fn answered(session: &Session, option: u8) -> Plan {
    let game = session.game();
    game.plan_of(&game.answered(&Decisions::none(), option))
}

/// Whether an option of a lever cannot be recalled, given what else is drafted.
#[must_use]
pub fn is_one_way(lever: Lever, option: usize, session: &Session) -> bool {
    let (visible, scenario) = (session.visible(), session.scenario());
    let may_be_one = matches!(
        lever,
        Lever::Vendor
            | Lever::Migration
            | Lever::CloseSite
            | Lever::Delist
            | Lever::Pledge
            | Lever::Services
            | Lever::Rule(_)
            | Lever::Enforcement
    );
    let count = |option: usize| {
        let draft = written(lever, option as f64, visible, scenario, session.plan(), session.draft());
        opened(visible, scenario, &resolve(visible, scenario, &draft)).len()
    };
    may_be_one && option > 0 && count(option) > count(0)
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
    /// What cannot be recalled of a plan, as a sentence.
    #[must_use]
    pub fn sentence(self, texts: &Texts, scenario: &Scenario, plan: &Plan) -> String {
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
            Self::OrBeFired { written: true } => texts.get("door-or-be-fired"),
            Self::OrBeFired { written: false } => texts.get("door-fire"),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::levers::change::put;
    use crate::desk::session::Game;
    use crate::journal::{Phase, Setup};
    use crate::text::Locale;

    fn game(seed: u64) -> Game {
        Game::begin(Setup { scenario: "dotcom-2000".into(), seed, ..Setup::default() }).unwrap()
    }

    #[test]
    fn whoever_threatens_without_the_sixth_rule_is_not_said_to_have_written_it() {
        let mut session = Session::new(game(3));
        let moved = |lever: Lever, to: f64, session: &Session, draft: &Decisions| {
            put(lever, to, session.visible(), session.scenario(), draft)
        };
        let fire = Enforcement::ALL.iter().position(|one| *one == Enforcement::Fire).unwrap();
        let first = moved(Lever::Rule(0), 1.0, &session, &Decisions::none());
        session.decide(first);
        assert!(is_one_way(Lever::Enforcement, fire, &session) && is_one_way(Lever::Rule(5), 1, &session));
        assert!(!is_one_way(Lever::Enforcement, fire - 1, &session) && !is_one_way(Lever::Rule(1), 1, &session));
        let doors = |session: &Session| opened(session.visible(), session.scenario(), session.plan());
        let spoken = moved(Lever::Enforcement, fire as f64, &session, &first);
        let written = moved(Lever::Rule(5), 1.0, &session, &first);
        session.decide(spoken);
        assert_eq!(doors(&session), [Door::OrBeFired { written: false }]);
        session.decide(written);
        assert_eq!(doors(&session), [Door::OrBeFired { written: true }]);
    }

    #[test]
    fn an_option_of_a_card_says_what_it_opens() {
        let texts = Texts::new(Locale::En);
        let mut said = 0;
        for seed in 1..4 {
            let mut game = game(seed);
            while game.phase() == Phase::Deciding {
                let session = Session::new(game.clone());
                for option in 0..session.scenario().open_options(session.visible()) {
                    let sentences = of_option(&texts, &session, option);
                    let mut taken = Session::new(game.clone());
                    taken.decide(game.answered(&Decisions::none(), option));
                    let doors = opened(taken.visible(), taken.scenario(), taken.plan());
                    assert_eq!(doors.len(), sentences.len());
                    said += sentences.len();
                }
                game.close().unwrap();
            }
        }
        assert!(said > 3, "{said}");
    }
}
