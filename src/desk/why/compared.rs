//! What a lever moves: the draft against the same draft with this lever elsewhere, in the same believed worlds.

use crate::analysis::counsel::worth;
use crate::analysis::difference::{Difference, WORLDS, between};
use crate::analysis::explain::{Form, form};
use crate::analysis::feasible::feasible;
use crate::args;
use crate::desk::levers::change::{Move, is_possible, moved, written};
use crate::desk::levers::reading::Grip;
use crate::desk::levers::{Lever, reading, relief, show};
use crate::desk::session::Session;
use crate::desk::{say, when};
use crate::sim::decisions::{Decisions, MigrationMove};
use crate::sim::figures::Figure;
use crate::text::Texts;

/// Figures among which those are found that a lever moves.
const FIGURES: [Figure; 32] = [
    Figure::Runway,
    Figure::Cash,
    Figure::Sales,
    Figure::GrossMargin,
    Figure::OperatingResult,
    Figure::Customers,
    Figure::FulfilmentCost,
    Figure::TechnologyCost,
    Figure::GeneralCost,
    Figure::Debt,
    Figure::Inventory,
    Figure::Headcount,
    Figure::Staff,
    Figure::Capacity,
    Figure::Utilisation,
    Figure::OutageHours,
    Figure::RefusedOrders,
    Figure::IdleWeeks,
    Figure::MachinesRunning,
    Figure::Urgency,
    Figure::Resistance,
    Figure::Morale,
    Figure::Muscle,
    Figure::Honesty,
    Figure::Tangle,
    Figure::Decoupled,
    Figure::Readiness,
    Figure::Tested,
    Figure::Rehearsed,
    Figure::Backlog,
    Figure::Suppliers,
    Figure::GridRevenue,
];

/// What would tell of cash before the player has said what it will be.
const COVERED: [Figure; 5] =
    [Figure::Runway, Figure::Cash, Figure::Sales, Figure::GrossMargin, Figure::OperatingResult];

/// A lever against itself elsewhere.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The lever.
    pub lever: Lever,
    /// Where it stands on each side.
    places: [f64; 2],
    /// Whether the player has moved it: else the other side is the next step that could be taken.
    is_moved: bool,
    /// Whether what was asked for cannot be carried out as the rest of the draft stands: then both sides are one.
    is_impossible: bool,
    /// What it moves, the most noticeable first.
    pub found: Vec<Difference>,
    /// In how many worlds the company is gone in a year, on each side.
    gone: [usize; 2],
    /// In how many it lives on both.
    both: usize,
    /// What an appraiser would put the company at in a year, on each side, millions of dollars; nothing where he is not
    /// asked, or makes no difference.
    worth: Option<[f64; 2]>,
}

/// The least change that anybody would notice, in the figure's own unit. (Assumptions: one step of what screens show.)
const fn noticed(form: Form) -> f64 {
    match form {
        Form::Money | Form::Count | Form::Flag => 0.5,
        Form::Share => 0.001,
        Form::Level => 0.005,
        Form::Hours | Form::Units | Form::Quarters | Form::Runway => 0.05,
        Form::Customers => 0.01,
    }
}

/// The draft with a lever that it leaves where it stood a step on: the option after it that can be had, or else the one
/// before; of a slider a big step up, or else down.
fn next(lever: Lever, session: &Session) -> Option<Decisions> {
    let (visible, scenario, draft) = (session.visible(), session.scenario(), session.draft());
    match reading::grip(lever, visible, scenario, session.untouched()) {
        Grip::Slider { .. } => {
            let tried = [Move::FarMore, Move::More, Move::FarLess, Move::Less];
            tried.into_iter().map(|by| moved(lever, by, visible, scenario, draft)).find(|other| other != draft)
        }
        Grip::Choice { count } => {
            let from = reading::place(lever, visible, scenario, session.plan()) as usize;
            let mut others = (from + 1..count).chain((0..from).rev());
            let other = others.find(|option| is_possible(lever, *option, visible, scenario, draft))?;
            Some(written(lever, other as f64, visible, scenario, session.plan(), draft))
        }
    }
}

impl Compared {
    /// The lever as it stood against the draft; where the draft leaves it, against a step that could be taken: a big one of
    /// a slider, the next of a choice. Nothing for a lever that cannot be moved.
    #[must_use]
    pub fn of(lever: Lever, session: &Session) -> Option<Self> {
        let (visible, scenario, draft) = (session.visible(), session.scenario(), *session.draft());
        let (stood, stands) = (
            reading::place(lever, visible, scenario, session.untouched()),
            reading::place(lever, visible, scenario, session.plan()),
        );
        let is_moved = stood.total_cmp(&stands).is_ne();
        let sides: [Decisions; 2] = if is_moved {
            [written(lever, stood, visible, scenario, session.plan(), &draft), draft]
        } else {
            [draft, next(lever, session)?]
        };
        let plans = sides.map(|decisions| feasible(visible, scenario, &decisions).plan);
        let places = [0, 1].map(|side: usize| reading::place(lever, visible, scenario, &plans[side]));
        // What cannot be carried out as the rest stands was left out of its plan, and is told by what was asked for.
        let is_impossible = is_moved && places[0].total_cmp(&places[1]).is_eq();
        let places = if is_impossible { [stood, stands] } else { places };
        let size = |found: &Difference| {
            // Nobody steers by how much more than enough is tested.
            let counted = |value: f64| if found.figure == Figure::Tested { value.min(1.0) } else { value };
            let change = |[a, b]: [f64; 2]| (counted(b) - counted(a)).abs() / noticed(form(found.figure));
            change(found.soon).max(change(found.later))
        };
        let compared = between(visible, scenario, [&plans[0], &plans[1]], &FIGURES);
        let mut found = compared.differences;
        found.retain(|one| size(one) >= 1.0 && !(session.covered() && COVERED.contains(&one.figure)));
        found.sort_by(|a, b| size(b).total_cmp(&size(a)));
        let worth = worth::beside(visible, scenario, [&plans[0], &plans[1]]);
        let worth = worth.filter(|[from, to]| !session.covered() && (to - from).abs() >= noticed(Form::Money));
        Some(Self { lever, places, is_moved, is_impossible, found, gone: compared.gone, both: compared.both, worth })
    }

    /// What stands above the comparison: what the lever is, what it costs, and what is compared.
    #[must_use]
    pub fn words(&self, texts: &Texts, session: &Session) -> Vec<String> {
        let at = |place: f64| show::with_unit(self.lever, place, texts, session.scenario(), session.visible().quarter);
        let args = args! { "from" => at(self.places[0]), "to" => at(self.places[1]) };
        let mut words = vec![relief::sentence(self.lever, texts, session)];
        if self.is_impossible {
            words.extend(self.beyond().map(|id| texts.get(id)));
            words.push(texts.format("why-lever-impossible", &args));
            return words;
        }
        if !self.is_moved {
            // What an arrow moves a slider by shows in hardly any figure: a big step is compared.
            let (visible, scenario) = (session.visible(), session.scenario());
            let slides =
                matches!(reading::grip(self.lever, visible, scenario, session.untouched()), Grip::Slider { .. });
            let args = args! { "from" => at(self.places[0]), "to" => at(self.places[1]) };
            words.push(texts.format("why-lever-left", &args.set("step", if slides { "far" } else { "next" })));
        }
        words.extend(self.beyond().map(|id| texts.get(id)));
        words.extend(self.arrives(texts, session));
        if let Some(worth) = self.worth {
            let [one, other] = worth.map(|millions| say::millions_prose(texts.locale(), millions));
            let args =
                args! { "from" => at(self.places[0]), "to" => at(self.places[1]), "one" => one, "other" => other };
            words.push(texts.format("why-lever-worth", &args));
        }
        let id = match (self.both, self.found.is_empty()) {
            (0, _) => "why-lever-none-left",
            (_, true) => "why-lever-nothing",
            (_, false) => "why-lever-compared",
        };
        words.push(texts.format(id, &args));
        // The odds of being gone tell of cash.
        if self.both < WORLDS && !session.covered() {
            let [from, to] = self.gone;
            words.push(texts.format("why-lever-gone", &args! { "from" => from, "to" => to, "both" => self.both }));
        }
        if session.covered() {
            words.push(texts.get("forecast-covered"));
        }
        words
    }

    /// What the other side is for, where none of the figures tells.
    fn beyond(&self) -> Option<&'static str> {
        let [from, to] = self.places;
        match self.lever {
            Lever::Migration => match MigrationMove::ALL.get(to as usize)? {
                MigrationMove::Pilot => Some("why-lever-beyond-pilot"),
                MigrationMove::DualRun => Some("why-lever-beyond-dual-run"),
                MigrationMove::Cutover | MigrationMove::CutoverByService => Some("why-lever-beyond-cutover"),
                _ => None,
            },
            Lever::Rehearsal if to > from => Some("why-lever-beyond-rehearsal"),
            _ => None,
        }
    }

    /// When machines that take a quarter to come arrive, and why so little moves before: standing orders would buy them later.
    fn arrives(&self, texts: &Texts, session: &Session) -> Option<String> {
        let Lever::Order(platform) = self.lever else { return None };
        let takes = session.scenario().platforms.get(usize::from(platform))?.lead_time >= 1.0;
        let stands = session.plan().levels.standing.capacity_cover.is_some();
        let args = || args! { "quarter" => when::point(session.visible().quarter.plus(1), texts) };
        (takes && stands).then(|| texts.format("why-lever-arrives", &args()))
    }
}
