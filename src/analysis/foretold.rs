//! What ended a game, and whether it could have been known: the quarter whose draws decided a death, and the tell
//! that was there, or for sale, two quarters before.

use crate::analysis::play::Rules;
use crate::analysis::strategy::{State, Strategy};
use crate::sim::check::check;
use crate::sim::decisions::{Care, Decisions, Inquiry, MigrationMove};
use crate::sim::luck::{Luck, Stream};
use crate::sim::plan::resolve;
use crate::sim::scenario::Scenario;
use crate::sim::trace::Silent;
use crate::sim::turn::pass;
use crate::sim::verdict::Ending;
use crate::sim::world::{Death, Visible, World};

/// A tell is of use so many quarters before what it tells of.
pub const AHEAD: usize = 2;
/// Other lucks that a quarter is played on with.
const LUCKS: u16 = 16;

/// How a game ended that did not survive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ended {
    /// Why.
    pub death: Death,
    /// In which quarter of the game, from 0.
    pub turn: usize,
    /// The quarter whose draws decided it: the last that opened with more lucks that survive `turn` than lucks that
    /// do not. None where no quarter did: what was decided, or is drawn once for the game, did it.
    pub draw: Option<usize>,
    /// How many quarters before the draw what could end it was told, or for sale, at most [`AHEAD`]: fewer where the
    /// draw fell in the first quarters, before which there is none, or where no sooner. Of a death without a draw,
    /// before the death. None where nothing told of it.
    pub told: Option<usize>,
}

impl Ended {
    /// The ending that the death comes to.
    #[must_use]
    pub const fn ending(&self) -> Ending {
        match self.death {
            Death::SiteFell => Ending::SiteFell,
            Death::Run => Ending::RunOnTheBank,
            Death::OutOfCash => Ending::OutOfCash,
            Death::Sold => Ending::SoldForParts,
        }
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
    let mut world = rules.open(luck);
    let mut state = State::new(luck);
    let mut opened: Vec<(World, State)> = Vec::new();
    while opened.len() < usize::from(rules.span().quarters) && world.visible.alive() {
        opened.push((world, state));
        quarter(rules, strategy, &mut world, &mut state, opened.len() - 1);
    }
    let (death, _) = world.visible.death?;
    let turn = opened.len().checked_sub(1)?;
    let survives = |at: &usize| {
        let survived = (0..LUCKS).filter(|which| {
            let (mut world, mut state) = opened[*at];
            world.hidden.luck = Luck::new(luck.bits(Stream::Signal, world.visible.quarter, u32::from(*which), 9));
            for turn in *at..=turn {
                if world.visible.alive() {
                    quarter(rules, strategy, &mut world, &mut state, turn);
                }
            }
            world.visible.alive()
        });
        2 * survived.count() >= usize::from(LUCKS)
    };
    let draw = (0..=turn).rev().find(survives);
    let told = (0..=AHEAD).rev().find(|ahead| {
        let before = draw.unwrap_or(turn).checked_sub(*ahead).and_then(|before| opened.get(before));
        before.is_some_and(|(world, _)| is_told(&world.visible, rules.scenario, death))
    });
    Some(Ended { death, turn, draw, told })
}

fn quarter(rules: &Rules<'_>, strategy: &Strategy, world: &mut World, state: &mut State, turn: usize) {
    let plan = rules.plan_by(strategy, state, turn as u16, &world.visible);
    pass(world, rules.scenario, &plan, &mut Silent);
}

/// Whether a manager could know, or buy the knowledge, that a game may end so.
fn is_told(visible: &Visible, scenario: &Scenario, death: Death) -> bool {
    let can = |decisions: Decisions| check(visible, scenario, &resolve(visible, scenario, &decisions)).is_empty();
    let none = Decisions::none();
    match death {
        // How ready a night is: by rehearsal, by letting bad news be told, by a pilot before there is anything to
        // rehearse. The bet is told of, too, by not being made.
        Death::SiteFell => {
            can(Decisions { care: Some(Care { rehearsal: true, ..Care::default() }), ..none })
                || can(Decisions { care: Some(Care { amnesty: true, ..Care::default() }), ..none })
                || can(Decisions { migration: Some(MigrationMove::Pilot), ..none })
        }
        // How nervous suppliers are. Cash, too, ends with what they no longer lend: in some games that run out of it the
        // runway on screen shows no end two quarters before.
        Death::Run | Death::OutOfCash => {
            can(Decisions { inquiry: Some(Inquiry { sound_suppliers: true, ..Inquiry::default() }), ..none })
        }
        // That a shop which does not grow is bought stands in its own figures: the quarters without growth.
        Death::Sold => visible.shrinking > 0,
    }
}
