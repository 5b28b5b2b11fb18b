//! What ended a game, and whether a manager who looked could have seen it come: the quarter whose draws decided a death,
//! and what the screens showed, or would have shown for money, in the quarters before it.
//!
//! A tell is a figure past a limit, never the mere possibility of asking. So it can be missing, and it can be wrong: what
//! it says in games that survive is counted beside it ([`warned`]).

use crate::analysis::forecast::{GRAVE_WITHIN, is_grave};
use crate::analysis::play::{Asked, Rules, asked};
use crate::analysis::rollout::{Rollout, first_seed};
use crate::analysis::strategy::{State, Strategy};
use crate::sim::belief::Latent;
use crate::sim::check::judge;
use crate::sim::decisions::MigrationMove;
use crate::sim::luck::{Luck, Stream};
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::trace::Silent;
use crate::sim::turn::pass;
use crate::sim::verdict::Ending;
use crate::sim::world::{Death, Visible, World};

/// A tell is of use so many quarters before what it tells of.
pub const AHEAD: usize = 2;
/// Quarters of runway below which the till is thin. (Assumption: that it would not last out the year.)
pub const THIN: f64 = 3.0;
/// Nine believed nerves of ten, standard normal deviates: above it lies the tenth that is soonest alarmed. (Assumption:
/// where one manager in ten would be ruined, he would want to be told.)
const NINE_IN_TEN: f64 = 1.281_551_565_544_8;
/// Other lucks that a quarter is played on with.
const LUCKS: u16 = 16;
/// Believed worlds of a look ahead: half as many as the live forecast plays, for odds that are read to some five points.
const WORLDS: usize = 100;

/// When something told of a death, and how it was to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tell {
    /// Quarters before the draw, at most [`AHEAD`]: of what was for sale, those before which it was.
    pub ahead: usize,
    /// Whether it took asking: the screens showed nothing, and would have a quarter later, had one inquiry, rehearsal,
    /// amnesty or pilot been paid for.
    pub bought: bool,
}

/// How a game ended that did not survive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ended {
    /// Why.
    pub death: Death,
    /// In which quarter of the game, from 0.
    pub turn: usize,
    /// The quarter whose draws decided it: the last that opened with as many lucks that survive `turn` as lucks
    /// that do not, or more. None where no quarter did: what was decided, or is drawn once for the game, did it.
    pub draw: Option<usize>,
    /// The earliest tell within [`AHEAD`] quarters of the draw; of a death without a draw, of the death. None where
    /// nothing told of it.
    pub told: Option<Tell>,
}

impl Ended {
    /// The ending that the death comes to.
    #[must_use]
    pub const fn ending(&self) -> Ending {
        self.death.ending()
    }

    /// Whether a draw decided it that fell before there were [`AHEAD`] quarters to tell of it in.
    #[must_use]
    pub fn is_drawn_at_the_opening(&self) -> bool {
        self.draw.is_some_and(|draw| draw < AHEAD)
    }
}

/// Plays a game by a strategy and tells what ended it; nothing if it survived.
#[must_use]
pub fn ended(rules: &Rules<'_>, strategy: &Strategy, luck: Luck) -> Option<Ended> {
    let mut game = Game::played(rules, strategy, luck, usize::from(rules.span().quarters));
    let (death, _) = game.world.visible.death?;
    let turn = game.opened.len().checked_sub(1)?;
    let draw = (0..=turn).rev().find(|at| game.may_survive(*at, turn, luck));
    let told = game.tell(draw.unwrap_or(turn), death);
    Some(Ended { death, turn, draw, told })
}

/// Whether suppliers have cause to count the till: what they reckon with, backstops among it, covers less than nine in ten
/// of the nerves that a manager may believe them to have. A sounding narrows what he believes, either way.
#[must_use]
pub fn may_run(visible: &Visible, scenario: &Scenario) -> bool {
    let (c, nerve) = (&scenario.suppliers, visible.beliefs.about(Latent::Nerve));
    let least = c.nerve + c.nerve_sd * (nerve.mean + NINE_IN_TEN * nerve.sd);
    visible.suppliers.coverage + visible.suppliers.backstop < least
}

/// Whether the screens warn of an end as quarter `at` of a game opens: what a tell is worth is seen by how often they do
/// where none comes.
#[must_use]
pub fn warned(rules: &Rules<'_>, strategy: &Strategy, luck: Luck, at: usize) -> bool {
    Game::played(rules, strategy, luck, at + 1).is_shown(at, None)
}

/// A game as it was played: each quarter as it opened.
struct Game<'a> {
    rules: &'a Rules<'a>,
    strategy: &'a Strategy,
    opened: Vec<(World, State)>,
    /// As it stands after them.
    world: World,
    rollout: Rollout,
}

impl<'a> Game<'a> {
    /// So many quarters of it, or as many as it lasted.
    fn played(rules: &'a Rules<'a>, strategy: &'a Strategy, luck: Luck, quarters: usize) -> Self {
        let world = rules.open(luck);
        let mut game = Self { rules, strategy, opened: Vec::new(), world, rollout: Rollout::default() };
        let mut state = State::new(luck);
        while game.opened.len() < quarters && game.world.visible.alive() {
            game.opened.push((game.world, state));
            let mut next = game.world;
            game.quarter(&mut next, &mut state, game.opened.len() - 1);
            game.world = next;
        }
        game
    }

    fn quarter(&self, world: &mut World, state: &mut State, turn: usize) {
        let plan = self.rules.plan_by(self.strategy, state, turn as u16, &world.visible);
        pass(world, self.rules.scenario, &plan, &mut Silent);
    }

    /// Whether at least half of the other lucks survive `turn` from the opening of quarter `at`.
    fn may_survive(&self, at: usize, turn: usize, luck: Luck) -> bool {
        let survived = (0..LUCKS).filter(|which| {
            let (mut world, mut state) = self.opened[at];
            world.hidden.luck = Luck::new(luck.bits(Stream::Signal, world.visible.quarter, u32::from(*which), 9));
            for turn in at..=turn {
                if world.visible.alive() {
                    self.quarter(&mut world, &mut state, turn);
                }
            }
            world.visible.alive()
        });
        2 * survived.count() >= usize::from(LUCKS)
    }

    /// The earliest tell of a death within [`AHEAD`] quarters of the opening of quarter `of`.
    fn tell(&mut self, of: usize, death: Death) -> Option<Tell> {
        for ahead in (0..=AHEAD).rev() {
            let Some(at) = of.checked_sub(ahead) else { continue };
            if self.is_shown(at, Some(death)) {
                return Some(Tell { ahead, bought: false });
            }
            // What is bought now is known when the next quarter opens; it told nothing if that quarter shows it anyway.
            if ahead > 0 && !self.is_shown(at + 1, Some(death)) && self.is_for_sale(at, death) {
                return Some(Tell { ahead, bought: true });
            }
        }
        None
    }

    /// Whether the screens show, as quarter `at` opens, that the game may end so.
    fn is_shown(&mut self, at: usize, death: Option<Death>) -> bool {
        let Some((world, state)) = self.opened.get(at).copied() else { return false };
        self.shows(&world.visible, state, at, death)
    }

    /// Whether one thing more bought in quarter `at` would make the next one show it.
    fn is_for_sale(&mut self, at: usize, death: Death) -> bool {
        let (world, state) = self.opened[at];
        if asked(&self.rules.span(), at as u16, &world.visible) != Some(Asked::Quarter) {
            return false;
        }
        let mut next = state;
        let plan = self.rules.plan_by(self.strategy, &mut next, at as u16, &world.visible);
        BOUGHT.iter().any(|buy| {
            let mut dearer = plan;
            buy(&mut dearer);
            let mut copy = world;
            self.can(&copy.visible, &dearer) && {
                pass(&mut copy, self.rules.scenario, &dearer, &mut Silent);
                copy.visible.alive() && self.shows(&copy.visible, next, at + 1, Some(death))
            }
        })
    }

    /// Whether what is seen warns of this death, or of any: odds of ruin that the desk marks, of the quarter as it is about to
    /// be decided and standing orders after it; of death by money a thin till, suppliers as nervous as the runway fears, or
    /// such as have cause to count the till; of a bid half the quarters without growth that bring it, with a full till; of
    /// all but a bid the odds if the night were tonight, since what falls then may also be run from.
    fn shows(&mut self, visible: &Visible, mut state: State, turn: usize, death: Option<Death>) -> bool {
        let scenario = self.rules.scenario;
        let plan = self.rules.plan_by(self.strategy, &mut state, turn as u16, visible);
        let said = match death {
            None | Some(Death::Run | Death::OutOfCash) => {
                visible.runway < THIN
                    || visible.suppliers.terms < scenario.suppliers.nervous_terms
                    || may_run(visible, scenario)
            }
            Some(Death::Sold) => {
                2.0 * f64::from(visible.shrinking) >= scenario.verdict.parts_quarters
                    && visible.suppliers.coverage > scenario.verdict.parts_coverage
            }
            Some(Death::SiteFell) => false,
        };
        if said || self.is_marked(visible, &plan) {
            return true;
        }
        let tonight = Plan { migration: MigrationMove::Cutover, ..plan };
        death != Some(Death::Sold) && self.can(visible, &tonight) && self.is_marked(visible, &tonight)
    }

    /// Whether the desk would mark the odds of ruin of this plan: the fan's rule, of half of its worlds.
    fn is_marked(&mut self, visible: &Visible, plan: &Plan) -> bool {
        let scenario = self.rules.scenario;
        self.rollout.draw(visible, scenario, first_seed(visible), WORLDS);
        let mut gone = [0.0; GRAVE_WITHIN];
        self.rollout.play(scenario, plan, GRAVE_WITHIN, |ahead, worlds| {
            gone[ahead] = worlds.iter().filter(|world| !world.visible.alive()).count() as f64 / WORLDS as f64;
        });
        is_grave(&gone)
    }

    fn can(&self, visible: &Visible, plan: &Plan) -> bool {
        let mut can = true;
        judge(visible, self.rules.scenario, plan, &mut |_| can = false);
        can
    }
}

/// What can be paid for to know more.
const BOUGHT: [fn(&mut Plan); 5] = [
    |plan| plan.inquiry.sound_suppliers = true,
    |plan| plan.inquiry.price_test = true,
    |plan| plan.care.rehearsal = true,
    |plan| plan.care.amnesty = true,
    |plan| plan.migration = MigrationMove::Pilot,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library;
    use crate::content::strategy::library::strategy;
    use crate::sim::ledger::{Account, Cause};
    use crate::sim::scenario::{Difficulty, Form};
    use crate::sim::units::Money;

    #[test]
    fn a_tell_is_a_figure_past_its_limit_and_no_mere_right_to_ask() {
        let scenario = library::scenario("dotcom-2000").unwrap();
        let rules = Rules::new(&scenario, Form::Full, Difficulty::Operator);
        let haggle = Strategy::compile(&strategy("haggle", &scenario).unwrap().unwrap(), &scenario);
        let luck = Luck::new(1);
        let mut game = Game::played(&rules, &haggle, luck, 2);
        // The bond of the first quarter is in; before it the runway is short by design.
        game.opened[1].0.visible.runway = f64::from(crate::sim::runway::HORIZON);
        let world = game.opened[1].0;
        let deaths = [Death::Run, Death::OutOfCash, Death::Sold, Death::SiteFell];
        // With a billion in the till suppliers may be sounded and bad news be told: nothing tells of an end.
        let told: Vec<bool> = deaths.iter().map(|death| game.is_shown(1, Some(*death))).collect();
        assert_eq!(told, [false; 4]);
        assert!(!game.is_shown(1, None));

        let poor = &mut game.opened[1].0.visible;
        let spent = poor.ledger.cash() - Money::from_millions(60.0);
        poor.ledger.post(Account::Restructuring, Account::Cash, spent, Cause::Card, &mut Silent);
        poor.runway = crate::sim::runway::runway(poor, &scenario);
        assert!(game.is_shown(1, Some(Death::Run)) && game.is_shown(1, None));

        let still = &mut game.opened[1].0;
        *still = world;
        still.visible.shrinking = 2;
        assert!(game.is_shown(1, Some(Death::Sold)) && !game.is_shown(1, Some(Death::Run)));
        game.opened[1].0.visible.shrinking = 1;
        assert!(!game.is_shown(1, Some(Death::Sold)));
    }

    #[test]
    fn suppliers_count_the_till_below_nine_believed_nerves_of_ten_and_a_sounding_moves_that() {
        let scenario = library::scenario("dotcom-2000").unwrap();
        let mut visible = crate::sim::world::World::start(&scenario, Luck::off()).visible;
        let c = &scenario.suppliers;
        // Before anybody has asked: 1.28 standard deviations above the median.
        let least = c.nerve + 1.2816 * c.nerve_sd;
        visible.suppliers.backstop = 0.0;
        for (coverage, may) in [(least + 0.01, false), (least - 0.01, true)] {
            visible.suppliers.coverage = coverage;
            assert_eq!(may_run(&visible, &scenario), may, "{coverage}");
        }
        visible.suppliers.backstop = 0.02;
        assert!(!may_run(&visible, &scenario), "a backstop counts");
        // A sounding that found calm suppliers: the same till alarms nobody.
        visible.suppliers.backstop = 0.0;
        visible.beliefs.observe(Latent::Nerve, -1.0, 0.5, Luck::off(), visible.quarter, 0);
        assert!(!may_run(&visible, &scenario));
    }
}
