//! One game played by a strategy from the opening to the verdict, without keeping what is behind it.

use crate::analysis::strategy::{State, Strategy};
use crate::journal::Game;
use crate::sim::decisions::Decisions;
use crate::sim::ledger::Account;
use crate::sim::luck::Luck;
use crate::sim::plan::{Plan, resolve, resolve_into};
use crate::sim::report::Report;
use crate::sim::scenario::{Difficulty, Form, Scenario, Span};
use crate::sim::trace::{Silent, Trace, Unheeded};
use crate::sim::turn::{open_game, pass, step};
use crate::sim::units::Money;
use crate::sim::verdict::{Verdict, verdict};
use crate::sim::world::{Visible, World};

/// What is played: a scenario in a form, at a difficulty, up to a number of quarters.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// The scenario at its difficulty.
    pub scenario: &'a Scenario,
    /// Its length.
    pub form: Form,
    difficulty: Difficulty,
    /// Quarters in all where fewer than the form's.
    pub quarters: Option<u16>,
}

impl<'a> Rules<'a> {
    /// A scenario, which is taken at the difficulty, in a form.
    #[must_use]
    pub fn new(scenario: &'a Scenario, form: Form, difficulty: Difficulty) -> Self {
        Self { scenario: scenario.at(difficulty), form, difficulty, quarters: None }
    }

    /// What a game is played by.
    #[must_use]
    pub fn of(game: &'a Game) -> Self {
        let setup = game.setup();
        Self::new(game.scenario(), setup.form, setup.difficulty)
    }

    /// The same up to so many quarters.
    #[must_use]
    pub const fn up_to(self, quarters: Option<u16>) -> Self {
        Self { quarters, ..self }
    }

    /// The same with constants of the scenario held at other values.
    #[must_use]
    pub const fn holding<'b>(&self, held: &'b Scenario) -> Rules<'b> {
        Rules { scenario: held, form: self.form, difficulty: self.difficulty, quarters: self.quarters }
    }

    /// How hard it is.
    #[must_use]
    pub const fn difficulty(&self) -> Difficulty {
        self.difficulty
    }

    /// The span in force.
    #[must_use]
    pub fn span(&self) -> Span {
        let span = self.scenario.span(self.form);
        let quarters = self.quarters.map_or(span.quarters, |asked| asked.min(span.quarters));
        Span { quarters, decided: span.decided.min(quarters), ..span }
    }

    /// The opening of the game with this luck: what lies before the form's first quarter is played by standing
    /// orders.
    #[must_use]
    pub fn open(&self, luck: Luck) -> World {
        open_game(self.scenario, self.form, luck)
    }

    /// What a strategy does in a quarter that opens as the form's `turn`: what it decides or answers, where it is asked;
    /// standing orders where not.
    #[must_use]
    pub fn plan_by(&self, strategy: &Strategy, state: &mut State, turn: u16, visible: &Visible) -> Plan {
        match asked(&self.span(), turn, visible) {
            Some(Asked::Quarter) => strategy.decide(state, visible, self.scenario).plan,
            Some(Asked::Letter) => resolve(visible, self.scenario, &answering(strategy.answer(visible))),
            None => resolve(visible, self.scenario, &Decisions::none()),
        }
    }

    /// Quarters that an opening plays before the first that counts.
    #[must_use]
    pub fn quarters_before(&self) -> u16 {
        self.span().first.since(self.scenario.start())
    }
}

/// What is asked of whoever decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A quarter's decisions.
    Quarter,
    /// The answer to a letter of the epilogue, and no more.
    Letter,
}

/// What is asked in a quarter that opens as the form's `turn`; nothing between the letters of an epilogue.
#[must_use]
pub fn asked(span: &Span, turn: u16, visible: &Visible) -> Option<Asked> {
    if turn < span.decided {
        return Some(Asked::Quarter);
    }
    (span.letter_due(turn, visible.quarter) && visible.deck.open.is_some()).then_some(Asked::Letter)
}

/// The answer to a letter, and standing orders.
#[must_use]
pub fn answering(event: Option<u8>) -> Decisions {
    Decisions { event, ..Decisions::none() }
}

/// A quarter by standing orders.
pub fn stand(world: &mut World, scenario: &Scenario) -> Report {
    let plan = resolve(&world.visible, scenario, &Decisions::none());
    step(world, scenario, &plan, &mut Silent)
}

/// Cash, or what is short of it.
#[must_use]
pub fn net_cash(visible: &Visible) -> Money {
    let ledger = &visible.ledger;
    ledger.cash() - ledger.balance(Account::Overdraft)
}

/// What a game came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Played {
    /// Ending, value and score.
    pub verdict: Verdict,
    /// Lowest cash at the end of a quarter; what was short of it counts below nothing.
    pub lowest_cash: Money,
    /// Cash after eight quarters, or when the game ended, where that was sooner.
    pub cash_at_q8: Money,
    /// Hours down in all.
    pub outage_hours: f64,
    /// Keys of the strategy that were refused.
    pub refused: u32,
    /// Quarters simulated, the verdict's own among them.
    pub quarters: u32,
}

/// Plays a game and tells `watch` of every quarter that counts, with the world after it; the beliefs in it are kept
/// up only where the strategy asks for them.
pub fn play(
    rules: &Rules<'_>,
    strategy: &Strategy,
    luck: Luck,
    mut watch: impl FnMut(&World, &Report),
) -> (Played, World) {
    let mut world = rules.open(luck);
    let mut state = State::new(luck);
    let mut wish = Decisions::none();
    let decide = |world: &World, scenario: &Scenario, plan: &mut Plan, asked: Asked| match asked {
        Asked::Quarter => strategy.plan(&mut state, &world.visible, scenario, &mut wish, plan),
        Asked::Letter => resolve_into(&world.visible, scenario, &answering(strategy.answer(&world.visible)), plan),
    };
    let mut told = |world: &mut World| watch(world, &world.visible.last);
    let played = if strategy.asks_on_request() {
        play_on(rules, &mut world, &mut Silent, &mut told, decide)
    } else {
        play_on(rules, &mut world, &mut Unheeded, &mut told, decide)
    };
    (Played { refused: state.refused, ..played }, world)
}

/// Plays a world on from wherever in the form it stands: `decide` is asked in the decided quarters, and for answers to
/// the letters of an epilogue, and writes its plan over an earlier one; standing orders do the rest. `watch` has the world
/// after each quarter in hand. Keys refused are the caller's to count.
pub fn play_on<T: Trace>(
    rules: &Rules<'_>,
    world: &mut World,
    trace: &mut T,
    watch: &mut impl FnMut(&mut World),
    mut decide: impl FnMut(&World, &Scenario, &mut Plan, Asked),
) -> Played {
    let (span, scenario) = (rules.span(), rules.scenario);
    let mut plan = Plan::default();
    let mut tally = Tally::begin(rules, world);
    for turn in tally.turn..span.quarters {
        if !world.visible.alive() {
            break;
        }
        match asked(&span, turn, &world.visible) {
            Some(asked) => decide(world, scenario, &mut plan, asked),
            None => resolve_into(&world.visible, scenario, &Decisions::none(), &mut plan),
        }
        pass(world, scenario, &plan, trace);
        tally.quarter(&world.visible);
        watch(world);
    }
    tally.end(rules, world, verdict(world, scenario, rules.form, rules.difficulty), 0)
}

/// What is counted while a game is played.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tally {
    /// The turn of the form that is open.
    pub(super) turn: u16,
    lowest: Money,
    cash: Money,
    at_q8: Option<Money>,
    hours: f64,
    quarters: u32,
}

impl Tally {
    /// For a game taken up where this world stands.
    pub(super) fn begin(rules: &Rules<'_>, world: &World) -> Self {
        Self {
            turn: world.visible.quarter.since(rules.span().first),
            lowest: Money::LIMIT,
            cash: net_cash(&world.visible),
            at_q8: None,
            hours: 0.0,
            quarters: u32::from(rules.quarters_before()),
        }
    }

    /// Counts the quarter just over.
    pub(super) fn quarter(&mut self, visible: &Visible) {
        self.quarters += 1;
        self.cash = net_cash(visible);
        self.lowest = self.lowest.min(self.cash);
        self.hours += visible.last.outage_hours;
        if self.turn == 7 {
            self.at_q8 = Some(self.cash);
        }
        self.turn += 1;
    }

    /// What the game came to that ended with this world; the appraiser's years count as quarters too, unless they were
    /// cut short by a bankruptcy and left no value.
    pub(super) fn end(&self, rules: &Rules<'_>, world: &World, verdict: Verdict, refused: u32) -> Played {
        let appraised = world.visible.alive() && verdict.value > Money::ZERO;
        let neutral = if appraised { rules.scenario.verdict.neutral_quarters as u32 } else { 0 };
        Played {
            verdict,
            lowest_cash: self.lowest,
            cash_at_q8: self.at_q8.unwrap_or(self.cash),
            outage_hours: self.hours,
            refused,
            quarters: self.quarters + neutral,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library;
    use crate::content::strategy::library as strategies;
    use crate::sim::figures::{Figure, value};

    /// Every figure that is no belief after every quarter, and what the game came to.
    fn played<T: Trace>(rules: &Rules<'_>, strategy: &Strategy, luck: Luck, trace: &mut T) -> (Vec<u64>, Played) {
        let mut world = rules.open(luck);
        let (mut state, mut wish, mut seen) = (State::new(luck), Decisions::none(), Vec::new());
        let mut watch = |world: &mut World| {
            let figures = Figure::ALL.iter().filter(|figure| !figure.on_request());
            seen.extend(figures.map(|figure| value(&world.visible, rules.scenario, *figure).to_bits()));
        };
        let played = play_on(rules, &mut world, trace, &mut watch, |world, scenario, plan, asked| match asked {
            Asked::Quarter => strategy.plan(&mut state, &world.visible, scenario, &mut wish, plan),
            Asked::Letter => resolve_into(&world.visible, scenario, &answering(None), plan),
        });
        (seen, played)
    }

    #[test]
    fn what_nobody_asks_changes_nothing_else() {
        let scenario = library::scenario("dotcom-2000").unwrap();
        let rules = Rules::new(&scenario, Form::Full, Difficulty::Operator);
        for name in ["history", "haggle", "scavenge"] {
            let strategy = Strategy::compile(&strategies::strategy(name, &scenario).unwrap().unwrap(), &scenario);
            for seed in 1..=4 {
                let luck = Luck::new(seed);
                let heeded = played(&rules, &strategy, luck, &mut Silent);
                assert_eq!(heeded, played(&rules, &strategy, luck, &mut Unheeded), "{name}, seed {seed}");
            }
        }
    }

    #[test]
    fn a_rule_that_asks_for_belief_or_runway_and_a_card_that_asks_for_belief_are_heeded() {
        let mut scenario = (*library::scenario("dotcom-2000").unwrap()).clone();
        let asks = |text: &str, scenario: &Scenario| {
            let rules = format!("(format: 1, name: \"mine\", about: \"A test.\", rules: [({text})])");
            let read = crate::content::strategy::read("mine.ron", &rules, scenario).unwrap();
            Strategy::compile(&read, scenario).asks_on_request()
        };
        assert!(asks("when: above(scope_estimate, 1.2), decide: (story: tell)", &scenario));
        assert!(asks("decide: (hiring: (of: scope_estimate, times: 10))", &scenario));
        assert!(asks("decide: (grid: (idle_share: (of: runway, times: 0.1)))", &scenario));
        assert!(asks(
            "decide: (orders: [(platform: \"linux\", units: (of: runway, times: 1), purpose: grid)])",
            &scenario
        ));
        assert!(asks("when: below(runway, 4), decide: (story: tell)", &scenario));
        assert!(!asks("when: above(readiness, 0.2), decide: (hiring: (of: headcount, times: 0.01))", &scenario));
        let mut cards = scenario.cards.to_vec();
        cards[0].when = crate::sim::events::Condition::AtLeast(Figure::ScopeEstimate, 1.0);
        scenario.cards = cards.into();
        assert!(asks("decide: (story: tell)", &scenario));
    }
}
