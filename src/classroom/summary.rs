//! What the pages of a class tell of a game: its lines of cash, when it bet, what it answered at the pivotal card, and
//! its quarters in words. Made beside the marks, while the game is at hand.

use crate::analysis::advantage::Advantage;
use crate::analysis::counterfactual::line::strategy_line;
use crate::analysis::counterfactual::odds::{Mirror, has_bet, mirror};
use crate::analysis::counterfactual::wasted::wasted_of;
use crate::analysis::course::Course;
use crate::analysis::foresight::{Committed, Marked, committed};
use crate::analysis::own_luck::OwnLuck;
use crate::analysis::play::{Rules, net_cash};
use crate::analysis::references::References;
use crate::args;
use crate::classroom::grading::Row;
use crate::classroom::measures::Measures;
use crate::classroom::rubric::Mark;
use crate::journal::{Game, Played};
use crate::report::suspects::{Hardest, hardest};
use crate::report::{cards, words};
use crate::sim::decisions::{MigrationMove, VendorMove};
use crate::sim::events::Card;
use crate::sim::runway::{HORIZON, runway};
use crate::sim::scenario::Scenario;
use crate::sim::units::{Money, Quarter};
use crate::text::{Args, Texts, quarter};

/// Decisions of a quarter that are told beside the answer to its card.
const TOLD: usize = 4;

/// A game as pages tell it. Cash is in millions of dollars at the end of each quarter; what is short of it below nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// The first quarter.
    pub first: Quarter,
    /// Cash, as many quarters as were played.
    pub cash: Vec<f64>,
    /// Cash by the historical way under the same luck; empty where the scenario names none.
    pub history: Vec<f64>,
    /// Cash with the crisis wasted, from the quarter where that line leaves the game's own; of games that are over.
    pub wasted: Option<(Quarter, Vec<f64>)>,
    /// The quarter in which the migration was begun in earnest.
    pub committed: Option<Quarter>,
    /// Whether there was a bet.
    pub bet: bool,
    /// The answer to the pivotal card.
    pub answer: Option<Answer>,
    /// For a game that is over and made no bet: what one would have come to.
    pub mirror: Option<Mirror>,
    /// The quarters, in the order in which they were played.
    pub quarters: Vec<Told>,
    /// Ranges of cash that the student committed.
    pub forecasts: Vec<Committed>,
    /// The hardest moment.
    pub hardest: Option<Hardest>,
}

/// An answer to the pivotal card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The card's title.
    pub card: String,
    /// The place of the option on the card that was in force, whether by the card or by its lever.
    pub option: u8,
    /// The option in words.
    pub said: String,
}

/// A quarter in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// What was decided.
    pub what: String,
    /// Cash when it opened.
    pub cash: Money,
    /// For how long the money would have lasted then, quarters.
    pub runway: f64,
    /// What it was worth before and after the decisions, by what could be known.
    pub worth: Advantage,
}

impl Told {
    /// What is said of a decision that cost, with what could be known when it was made.
    #[must_use]
    pub fn loss(&self, texts: &Texts) -> Args<'static> {
        args! {
            "quarter" => words::point(texts, self.worth.quarter),
            "what" => self.what.clone(),
            "amount" => words::prose(texts, Money::ZERO - self.worth.skill()),
            "cash" => words::prose(texts, self.cash),
            "runway" => quarter::length_within(texts.locale(), self.runway, HORIZON),
            "before" => words::prose(texts, self.worth.before),
            "decided" => words::prose(texts, self.worth.decided),
        }
    }
}

impl Summary {
    /// That of a game that was measured.
    #[must_use]
    pub fn of(game: &Game, measures: &Measures, texts: &Texts) -> Self {
        let (scenario, played, course) = (game.scenario(), game.played(), Course::of(game));
        let (rules, luck) = (Rules::of(game), OwnLuck::of(game));
        let references = References::of(scenario);
        let over = game.verdict().is_some();
        let mut history = references.as_ref().map(|named| strategy_line(&rules, &luck, &named.history).cash());
        if let Some(cash) = history.as_mut().filter(|_| !over) {
            // What the game's luck still holds is not told before it is over.
            cash.truncate(played.len());
        }
        let wasted = || measures.wasted.clone().or_else(|| wasted_of(&rules, &luck, &course));
        let wasted = references.as_ref().filter(|_| over).and_then(|named| {
            let line = wasted()?;
            let points = line.points.iter().filter(|point| point.quarter >= named.pivot);
            let from = points.clone().next()?.quarter;
            Some((from, points.map(|point| point.cash.millions()).collect()))
        });
        let bet = has_bet(&course);
        let mirror = references.as_ref().filter(|_| over && !bet).and_then(|named| {
            let place = course.place(named.pivot)?;
            mirror(&rules, &course, place, &named.bet)
        });
        Self {
            first: game.span().first,
            cash: played.iter().map(|played| net_cash(played.after()).millions()).collect(),
            history: history.unwrap_or_default(),
            wasted,
            committed: played.iter().find(|played| played.plan.migration.is_earnest()).map(Played::quarter),
            bet,
            answer: answer(scenario, played, texts),
            mirror,
            quarters: quarters(game, measures, texts),
            forecasts: committed(scenario, played.iter().map(Marked::from)),
            hardest: hardest(played),
        }
    }
}

/// Whether a card is the one on which everything turns: one of its options begins the migration.
fn is_pivotal(card: &Card) -> bool {
    card.options.iter().any(|option| option.prefill.migration.is_some_and(MigrationMove::is_earnest))
}

/// The option of a card that was done: by answering the card, or by moving its lever and leaving the card alone. Where
/// the decision in force is that of no option, the answer itself is.
fn in_force(card: &Card, answered: u8, vendor: VendorMove, migration: MigrationMove) -> u8 {
    let moves = |place: u8| {
        let prefill = card.options.get(usize::from(place)).map(|option| &option.prefill);
        let vendor_is = prefill.and_then(|prefill| prefill.vendor).map(|wanted| wanted == vendor);
        let migration_is = prefill.and_then(|prefill| prefill.migration).map(|wanted| wanted == migration);
        [vendor_is, migration_is].into_iter().flatten().reduce(|one, other| one && other)
    };
    if moves(answered) == Some(true) {
        return answered;
    }
    let places = 0..u8::try_from(card.options.len()).unwrap_or(u8::MAX);
    places.into_iter().find(|place| moves(*place) == Some(true)).unwrap_or(answered)
}

/// The answer to the first pivotal card that opened. Of one that stayed open the last.
fn answer(scenario: &Scenario, played: &[Played], texts: &Texts) -> Option<Answer> {
    let open = |played: &Played| played.before().deck.card(&scenario.cards).filter(|card| is_pivotal(card));
    let first = played.iter().find_map(|played| open(played).map(|card| card.id.as_str()))?;
    let last = played.iter().rev().find(|played| open(played).is_some_and(|card| card.id == first))?;
    let card = last.before().deck.card(&scenario.cards)?;
    let option = in_force(card, last.plan.event, last.plan.vendor, last.plan.migration);
    Some(Answer {
        card: texts.get(&card.message()),
        option,
        said: cards::option(texts, last.before(), scenario, option)?,
    })
}

fn quarters(game: &Game, measures: &Measures, texts: &Texts) -> Vec<Told> {
    let judged = measures.judged.as_ref().map(|judged| judged.quarters.as_slice()).unwrap_or_default();
    let told = |(played, worth): (&Played, &Advantage)| Told {
        what: words::what(texts, game, played, TOLD, "·"),
        cash: net_cash(played.before()),
        runway: runway(played.before(), game.scenario()),
        worth: *worth,
    };
    game.played().iter().zip(judged).map(told).collect()
}

/// How a game stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// The company lived to the end.
    Lived,
    /// It did not.
    Died,
    /// The game was not played to its end.
    Open,
}

/// A student of whom something is shown: the attempt that counts, played again and found to be what it says.
#[derive(Clone, Copy, Debug)]
pub struct Student<'a> {
    /// Who.
    pub id: &'a str,
    /// What the game came to.
    pub measures: &'a Measures,
    /// The mark.
    pub mark: &'a Mark,
    /// What is told of it.
    pub summary: &'a Summary,
}

impl Student<'_> {
    /// How the game stands.
    #[must_use]
    pub fn fate(&self) -> Fate {
        match self.measures.survived {
            Some(true) => Fate::Lived,
            Some(false) => Fate::Died,
            None => Fate::Open,
        }
    }
}

/// The students of a class of whom something is shown, by id. Rows that do not verify are not among them.
#[must_use]
pub fn students(rows: &[Row]) -> Vec<Student<'_>> {
    let mut found: Vec<Student<'_>> = rows
        .iter()
        .filter(|row| row.counts)
        .filter_map(|row| {
            let measures = row.measures.as_ref()?;
            Some(Student { id: &row.id, measures, mark: row.mark.as_ref()?, summary: measures.summary.as_deref()? })
        })
        .collect();
    found.sort_by_key(|student| student.id);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library;

    #[test]
    fn what_an_exercise_has_set_is_nobodys_decision() {
        use crate::analysis::advantage::{Advantages, by_each};
        use crate::classroom::{assignment, measures};
        let text = "(format: 1, title: \"Week 3\", scenario: built_in(\"dotcom-2000\"), form: \"sprint\", seed: same(7), \
                    levers: (fixed: (free_shipping: over_99)), rubric: [(name: \"Skill\", points: 10, of: skill)])";
        let week = assignment::read("week3.ron", text, None).unwrap();
        let mut game = week.begin("s01", None, 0).unwrap();
        game.close().unwrap();
        assert!(game.played()[0].decisions.free_shipping.is_some(), "the exercise has set it");
        let measured = measures::of(&game, 4);
        let told = Summary::of(&game, &measured, &game.texts(crate::text::Locale::En));
        assert!(!told.quarters[0].what.contains("shipping"), "{}", told.quarters[0].what);
        let references = References::of(game.scenario()).unwrap();
        let charged =
            Advantages::average(&by_each(&Rules::of(&game), &Course::of(&game), &references, 4, None)).unwrap();
        assert_ne!(charged.quarters[0].before, told.quarters[0].worth.before, "it stands before anything is decided");
    }

    #[test]
    fn what_was_done_goes_before_what_was_said_to_the_card() {
        let (scenario, _) = library::built_in("dotcom-2000").unwrap();
        let card = scenario.cards.iter().find(|card| card.id == "pivot").unwrap();
        let place = |id: &str| card.options.iter().position(|option| option.id == id).unwrap() as u8;
        let (sign, wait, tear_out) = (place("sign"), place("wait"), place("tear-out"));
        let done = |answered, vendor, migration| in_force(card, answered, vendor, migration);
        assert_eq!(done(wait, VendorMove::Sign, MigrationMove::None), sign, "signed by the lever");
        assert_eq!(done(wait, VendorMove::None, MigrationMove::Commit), tear_out);
        assert_eq!(done(sign, VendorMove::Sign, MigrationMove::Commit), sign, "of two the one that was answered");
        assert_eq!(done(wait, VendorMove::None, MigrationMove::None), wait);
    }
}
