//! Questions to ask a class, each by a rule from what its games came to. Who wasted the crisis and was right to is asked
//! first, before the room has heard what paid.

use std::collections::BTreeMap;

use crate::args;
use crate::classroom::summary::{Fate, Student, Told};
use crate::sim::units::Money;
use crate::text::{Texts, share};

/// Ranges that a class must have said before their share means something. (Assumption.)
const LEAST_RANGES: usize = 10;
/// Where people who are 80% sure are right that seldom, or that often, their ranges are worth a question. (Assumption.)
const SURE: [f64; 2] = [0.7, 0.9];
/// Companies that must be over before one end is called common. (Assumption.)
const LEAST_ENDS: usize = 4;
/// Most ids that are named.
const MOST_NAMED: usize = 12;

/// A question, by the rule that it comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask<'a> {
    /// They made no bet, and in most worlds that could be believed in at the pivot it would have been worth less.
    WastedAndRight(Vec<&'a str>),
    /// The decision that cost the most by what could be known then.
    LargestLoss(&'a str, &'a Told),
    /// They bet, and the company died.
    BetAndDied(Vec<&'a str>),
    /// Their decisions added value, and the company died.
    SkilledAndDied(Vec<&'a str>),
    /// Their decisions took value away, and the company lived.
    LivedOnLuck(Vec<&'a str>),
    /// The class's ranges: how many were said to be 80% sure, and how many held.
    Ranges {
        /// Said.
        said: usize,
        /// Right.
        right: usize,
    },
    /// Half of the companies or more ended alike: the ending, how many, of how many.
    OneEnd(&'static str, usize, usize),
}

/// The questions for a class, in the order in which they are asked.
#[must_use]
pub fn asks<'a>(students: &[Student<'a>]) -> Vec<Ask<'a>> {
    let who = |rule: &dyn Fn(&Student<'a>) -> bool| -> Vec<&'a str> {
        students.iter().filter(|student| rule(student)).map(|student| student.id).collect()
    };
    let skill = |student: &Student<'_>| student.measures.skill.unwrap_or(Money::ZERO);
    let right = |student: &Student<'a>| student.summary.mirror.is_some_and(|bet| 2 * bet.worth_more < bet.worlds);
    let mut asks = vec![Ask::WastedAndRight(who(&right))];
    asks.extend(largest_loss(students));
    asks.push(Ask::BetAndDied(who(&|one| one.summary.bet && one.fate() == Fate::Died)));
    asks.push(Ask::SkilledAndDied(who(&|one| one.fate() == Fate::Died && skill(one) > Money::ZERO)));
    asks.push(Ask::LivedOnLuck(who(&|one| one.fate() == Fate::Lived && skill(one).is_negative())));
    asks.extend(ranges(students));
    asks.extend(one_end(students));
    asks.retain(|ask| !ask.named().is_some_and(<[&str]>::is_empty));
    asks
}

fn largest_loss<'a>(students: &[Student<'a>]) -> Option<Ask<'a>> {
    let all = students.iter().flat_map(|one| one.summary.quarters.iter().map(|told| (one.id, told)));
    // Of equals the first by id.
    let worst = all.min_by_key(|(_, told)| told.worth.skill())?;
    worst.1.worth.skill().is_negative().then_some(Ask::LargestLoss(worst.0, worst.1))
}

fn ranges<'a>(students: &[Student<'a>]) -> Option<Ask<'a>> {
    let sum = |of: fn(&Student<'_>) -> usize| students.iter().map(of).sum::<usize>();
    let (said, right) = (sum(|one| one.measures.calibration.said), sum(|one| one.measures.calibration.right));
    let share = right as f64 / said.max(1) as f64;
    (said >= LEAST_RANGES && !(SURE[0]..=SURE[1]).contains(&share)).then_some(Ask::Ranges { said, right })
}

fn one_end<'a>(students: &[Student<'a>]) -> Option<Ask<'a>> {
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    students.iter().filter_map(|one| one.measures.ending).for_each(|end| *counts.entry(end).or_default() += 1);
    let over = counts.values().sum();
    let (end, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (over >= LEAST_ENDS && 2 * count >= over).then_some(Ask::OneEnd(end, count, over))
}

impl Ask<'_> {
    /// Whom it is for, where it is for some.
    fn named(&self) -> Option<&[&str]> {
        match self {
            Self::WastedAndRight(who) | Self::BetAndDied(who) | Self::SkilledAndDied(who) | Self::LivedOnLuck(who) => {
                Some(who)
            }
            Self::LargestLoss(who, _) => Some(std::slice::from_ref(who)),
            Self::Ranges { .. } | Self::OneEnd(..) => None,
        }
    }

    /// The question in words; with `names` it says whom to ask.
    #[must_use]
    pub fn say(&self, names: bool, texts: &Texts) -> String {
        let count = |who: &[&str]| args! { "count" => who.len() };
        let said = match self {
            Self::WastedAndRight(who) => texts.format("projector-ask-wasted", &count(who)),
            Self::BetAndDied(who) => texts.format("projector-ask-bet-died", &count(who)),
            Self::SkilledAndDied(who) => texts.format("projector-ask-skilled-died", &count(who)),
            Self::LivedOnLuck(who) => texts.format("projector-ask-lived-on-luck", &count(who)),
            Self::LargestLoss(_, told) => texts.format("projector-ask-loss", &told.loss(texts)),
            Self::Ranges { said, right } => {
                let narrow = (*right as f64) < SURE[0] * *said as f64;
                let args = args! { "said" => *said, "share" => share::percent(*right as f64 / *said as f64, 0) };
                texts.format(if narrow { "projector-ask-narrow" } else { "projector-ask-wide" }, &args)
            }
            Self::OneEnd(end, count, over) => {
                let args =
                    args! { "count" => *count, "over" => *over, "ending" => texts.get(&format!("ending-{end}")) };
                texts.format("projector-ask-one-end", &args)
            }
        };
        let ids = self.named().filter(|_| names).map(named);
        ids.map_or_else(|| said.clone(), |ids| format!("{said} ({ids})"))
    }
}

fn named(who: &[&str]) -> String {
    let mut ids: Vec<String> = who.iter().take(MOST_NAMED).map(|id| super::shown(id)).collect();
    if who.len() > MOST_NAMED {
        ids.push(format!("+{}", who.len() - MOST_NAMED));
    }
    ids.join(", ")
}
