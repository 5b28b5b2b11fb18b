//! What has to be reckoned about a game: other lines under the same luck, the crisis dividend with its odds, skill and
//! luck. A fraction of a second of work; screens ask for it off the path of keys.

use crate::analysis::advantage::levers::{self, Lever, LeverAdded, by_levers};
use crate::analysis::advantage::{Advantage, Advantages, CONTINUATIONS, by_cards, by_each};
use crate::analysis::counterfactual::crisis_dividend;
use crate::analysis::counterfactual::line::{Line, strategy_line};
use crate::analysis::counterfactual::odds::{
    Cloud, Mirror, Odds, Prospect, cloud, found_done, has_bet, mirror, odds, prospect,
};
use crate::analysis::counterfactual::wasted::{best_reply, wasted_line};
use crate::analysis::course::Course;
use crate::analysis::own_luck::OwnLuck;
use crate::analysis::play::Rules;
use crate::analysis::references::References;
use crate::journal::Game;
use crate::sim::locks::Locks;
use crate::sim::units::{Money, Quarter};

/// Decisions that are told to have mattered.
pub const MOMENTS: usize = 5;

/// The crisis wasted, under the game's own luck and in worlds that could be believed in.
#[derive(Clone, Debug, PartialEq)]
pub struct Wasted {
    /// The relief rule's name.
    pub rule: String,
    /// From when: the pivot, or the first quarter of a game that begins after it.
    pub pivot: Quarter,
    /// Its line.
    pub line: Line,
    /// What the crisis was worth, where both companies lived.
    pub dividend: Option<Money>,
    /// The same in other worlds.
    pub odds: Odds,
    /// For a game without a bet, begun or found: what one would have come to.
    pub mirror: Option<Mirror>,
    /// For a game with one, unless all was moved before it began: what could be expected of it when relief was refused.
    pub prospect: Option<Prospect>,
}

/// The historical way of the same game.
#[derive(Clone, Debug, PartialEq)]
pub struct Historical {
    /// Its line under the game's own luck.
    pub line: Line,
    /// It in worlds that could be believed in at the opening.
    pub cloud: Cloud,
}

/// Skill and luck.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// By the average of the reference policies.
    pub whole: Advantages,
    /// By each of them.
    pub by: Vec<Advantages>,
    /// What the answers to cards added in the quarters that mattered most, by the same average, with their places.
    pub cards: Vec<(usize, Money)>,
    /// What the single levers added in them.
    pub levers: Vec<LeverAdded>,
}

impl Judged {
    /// Places of the quarters whose decisions moved the value most, the weightiest first; those that moved nothing are
    /// not among them.
    #[must_use]
    pub fn moments(&self) -> Vec<usize> {
        let weight = |place: &usize| self.whole.quarters.get(*place).map_or(0, |q| q.skill().cents().abs());
        let mut places: Vec<usize> = (0..self.whole.quarters.len()).filter(|place| weight(place) > 0).collect();
        places.sort_by_key(|place| std::cmp::Reverse(weight(place)));
        places.truncate(MOMENTS);
        places
    }

    /// What the answer to the card of a quarter added; nothing of those that were not asked about, or had no card.
    #[must_use]
    pub fn card(&self, place: usize) -> Option<Money> {
        self.cards.iter().find(|(of, _)| *of == place).map(|(_, added)| *added)
    }

    /// What the levers of a quarter added, the weightiest first.
    #[must_use]
    pub fn levers(&self, place: usize) -> Vec<LeverAdded> {
        let mut levers: Vec<LeverAdded> = self.levers.iter().filter(|one| one.place == place).cloned().collect();
        levers.sort_by_key(|one| std::cmp::Reverse(one.added.cents().abs()));
        levers
    }

    /// The lever that cost most within one calendar year, over the quarters that mattered most: the quarter, of those whose
    /// decisions cost anything, in which it did most of that, and what it cost in the year.
    #[must_use]
    pub fn costliest(&self) -> Option<LeverAdded> {
        let year = |one: &LeverAdded| self.whole.quarters.get(one.place).map(|quarter| quarter.quarter.year());
        let alike = |one: &LeverAdded| {
            let (lever, of) = (one.lever, year(one));
            let same = self.levers.iter().filter(move |other| other.lever == lever && year(other) == of);
            same.fold(Money::ZERO, |sum, other| sum + other.added)
        };
        let lost = |one: &&LeverAdded| self.whole.quarters.get(one.place).is_some_and(|it| it.skill().is_negative());
        let one = self.levers.iter().filter(lost).min_by_key(|one| (alike(one), one.added))?;
        Some(LeverAdded { added: alike(one), ..one.clone() }).filter(|one| one.added.is_negative())
    }

    /// The quarters in which luck was kindest and hardest, where it was kind or hard at all.
    #[must_use]
    pub fn turns_of_luck(&self) -> (Option<&Advantage>, Option<&Advantage>) {
        let quarters = || self.whole.quarters.iter();
        let kindest = quarters().max_by_key(|q| q.luck()).filter(|q| q.luck() > Money::ZERO);
        let hardest = quarters().min_by_key(|q| q.luck()).filter(|q| q.luck().is_negative());
        (kindest, hardest)
    }
}

/// All of it. Parts are missing where the scenario names nothing to compare with, or the game did not come that far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reckoning {
    /// The crisis wasted; of games that are over.
    pub wasted: Option<Wasted>,
    /// The way of history.
    pub history: Option<Historical>,
    /// Skill and luck.
    pub judged: Option<Judged>,
}

impl Reckoning {
    /// Reckons it.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        let Some(references) = References::of(game.scenario()) else { return Self::default() };
        let rules = Rules::of(game);
        let (luck, course) = (OwnLuck::of(game), Course::of(game));
        if course.steps.is_empty() {
            return Self::default();
        }
        let locks = game.terms().map(|terms| &terms.locks);
        let by = by_each(&rules, &course, &references, CONTINUATIONS, locks);
        let mut history = Historical {
            line: strategy_line(&rules, &luck, &references.history),
            cloud: cloud(&rules, &course, &references.history),
        };
        if game.verdict().is_none() {
            // What the game's luck still holds is not told before it is over.
            history.line.points.truncate(course.steps.len());
            history.cloud.cash.truncate(course.steps.len());
        }
        Self {
            wasted: wasted(game, &rules, &luck, &course, &references),
            history: Some(history),
            judged: Advantages::average(&by).map(|whole| judged(&rules, &course, &references, whole, by, locks)),
        }
    }
}

fn judged(
    rules: &Rules<'_>,
    course: &Course<'_>,
    references: &References,
    whole: Advantages,
    by: Vec<Advantages>,
    locks: Option<&Locks>,
) -> Judged {
    let mut judged = Judged { whole, by, cards: Vec::new(), levers: Vec::new() };
    let moments = judged.moments();
    judged.levers = by_levers(rules, course, references, levers::WORLDS, &moments, locks);
    let night = |place: &usize| {
        let added = judged.whole.quarters.get(*place).map(|quarter| quarter.night);
        added.map(|added| LeverAdded { place: *place, lever: Lever::Night, added, instead: None })
    };
    let nights: Vec<LeverAdded> = moments.iter().filter_map(night).filter(|one| one.added != Money::ZERO).collect();
    judged.levers.extend(nights);
    judged.cards = by_cards(rules, course, references, CONTINUATIONS, moments);
    judged
}

fn wasted(
    game: &Game,
    rules: &Rules<'_>,
    luck: &OwnLuck,
    course: &Course<'_>,
    references: &References,
) -> Option<Wasted> {
    let verdict = game.verdict()?;
    let (place, relief) = best_reply(rules, course, references)?;
    // A game may begin when the pivot is past.
    let pivot = course.steps.get(place)?.before.quarter;
    let line = wasted_line(rules, luck, course, pivot, &relief);
    let bet = &references.bet;
    let (mirror, prospect) = match (found_done(course, rules.scenario), has_bet(course)) {
        (true, _) => (None, None),
        (false, true) => (None, prospect(rules, course, place, bet, &relief)),
        (false, false) => (mirror(rules, course, place, bet), None),
    };
    Some(Wasted {
        rule: relief.name().to_owned(),
        pivot,
        dividend: crisis_dividend(&verdict, &line.verdict),
        odds: odds(rules, course, place, &relief)?,
        mirror,
        prospect,
        line,
    })
}
