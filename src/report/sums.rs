//! The value of a game as sums that can be checked by eye, in whole millions of dollars: from the value of the first day
//! by luck and decisions to the value at the end; and from there to the crisis dividend.
//!
//! The two measure against different things, and say so: the first against the mean of worlds that could be believed in,
//! the second against one other game under the same luck.

use crate::analysis::advantage::CONTINUATIONS;
use crate::analysis::apportion::apportion;
use crate::args;
use crate::journal::Game;
use crate::report::facts::Facts;
use crate::report::reckoning::{Judged, Reckoning, Wasted};
use crate::report::words::{dropped, point};
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
use crate::sim::verdict::{self, Terms, Verdict};
use crate::text::{Texts, count, decimal, money};

/// A line of a sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub name: String,
    /// How much, in millions; a change has its sign.
    pub amount: String,
    /// Whether it is what the lines above come to.
    pub is_result: bool,
}

/// A sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// What is summed up, with the unit.
    pub heading: String,
    /// Its lines, the result last.
    pub lines: Vec<Line>,
    /// What it measures against, in words.
    pub against: String,
}

/// The sums of a game as far as they were reckoned.
#[must_use]
pub fn sums(texts: &Texts, verdict: Option<&Verdict>, reckoning: &Reckoning) -> Vec<Sum> {
    let first = reckoning.judged.as_ref().map(|judged| from_first_day(texts, verdict.is_some(), judged));
    let second = verdict.zip(reckoning.wasted.as_ref()).map(|(verdict, wasted)| less_wasted(texts, verdict, wasted));
    first.into_iter().chain(second).collect()
}

/// What the value is made of, rounded so that the lines sum to it as it is shown.
#[must_use]
pub fn made_of(texts: &Texts, scenario: &Scenario, verdict: &Verdict, terms: &Terms) -> Sum {
    let end = millions(verdict.value);
    let all = [terms.going, terms.cash, -terms.debt, terms.saved, -terms.others, terms.platform, terms.least];
    let ids =
        ["going", "cash", "debt", "saved", "others", "platform", "least"].map(|id| format!("debrief-sum-made-{id}"));
    let shown = apportion(&all, end);
    let mut lines: Vec<Line> = ids
        .iter()
        .zip(shown)
        .zip(0..)
        .filter(|((_, amount), place)| *amount != 0 || *place < 3)
        .map(|((id, amount), place)| {
            let said = if place == 0 { money::millions(texts, amount) } else { money::millions_change(texts, amount) };
            line(texts, id, said)
        })
        .collect();
    lines.push(result(texts, "debrief-sum-end", money::millions(texts, end)));
    let told = |amount: f64| money::prose_even(texts, Money::from_millions(amount).cents());
    let args = args! {
        // What tenants leave is valued by itself, and is no part of what is counted.
        "operating" => told(terms.operating - terms.rented),
        "tenants" => if terms.rented == 0.0 { "no" } else { "yes" },
        "spending" => told(terms.spending),
        "tax" => told(terms.tax),
        "multiple" => decimal::fixed(scenario.verdict.multiple, 0),
        "quarters" => scenario.verdict.neutral_quarters as i64,
    };
    let against = texts.format("debrief-sum-made-how", &args);
    Sum { heading: texts.format("debrief-sum-made", &args), lines, against }
}

/// What the value is where it has no terms: of a company sold for its parts what the bid left the owners, of one that
/// survived nothing, since the neutral years see it go under. Nothing of one whose value has terms, nor of one that is gone.
#[must_use]
pub fn unvalued(texts: &Texts, scenario: &Scenario, facts: &Facts) -> Option<String> {
    let verdict = facts.verdict.filter(|_| facts.terms.is_none())?;
    if verdict.ending.survived() {
        let args = args! { "quarters" => scenario.verdict.neutral_quarters as i64 };
        return Some(texts.format("debrief-sum-made-none", &args));
    }
    (verdict.value > Money::ZERO).then(|| {
        let args = args! { "paid" => money::prose_even(texts, verdict.value.cents()) };
        texts.format("debrief-sum-made-sold", &args)
    })
}

/// What the ending's name does not say: what the value scores, and what a better score would have taken. Nothing of a
/// company that did not survive: its score is none.
#[must_use]
pub fn scored(texts: &Texts, game: &Game, verdict: &Verdict) -> Option<String> {
    if !verdict.ending.survived() {
        return None;
    }
    let next = NEXT.into_iter().find(|next| verdict.score < *next)?;
    let dollars = |value: Money| money::prose_even(texts, value.cents());
    let args = args! {
        "ending" => texts.get(&format!("ending-{}", verdict.ending.id())),
        "next" => count::grouped(next as i64),
        "wanted" => dollars(worth_of(game, next)),
    };
    Some(texts.format("debrief-scored", &args))
}

/// Scores that a score is set beside: the next of them.
const NEXT: [f64; 3] = [250.0, 500.0, 1_000.0];

/// The least value that scores as much, to a million dollars.
fn worth_of(game: &Game, score: f64) -> Money {
    let (scenario, setup) = (game.scenario(), game.setup());
    let scores = |value: f64| verdict::score(scenario, setup.form, setup.difficulty, value);
    let mut high = 1.0;
    while scores(high) < score && high < 1e9 {
        high *= 2.0;
    }
    let mut low = 0.0;
    while high - low > 1.0 {
        let middle = f64::midpoint(low, high);
        if scores(middle) < score {
            low = middle;
        } else {
            high = middle;
        }
    }
    Money::from_millions(high)
}

/// The terms in a line.
#[must_use]
pub fn in_a_line(sum: &Sum) -> String {
    let lines: Vec<String> = sum.lines.iter().map(|line| format!("{} {}", line.name, line.amount)).collect();
    format!("{}: {}.", sum.heading, lines.join("; "))
}

/// Whole millions.
fn millions(amount: Money) -> i64 {
    // Halves to even, as amounts are shown elsewhere.
    amount.millions().round_ties_even() as i64
}

/// The first day's value, luck and decisions, rounded so that they sum to the value at the end.
fn parts(judged: &Judged) -> [i64; 4] {
    let whole = &judged.whole;
    let end = millions(whole.end());
    // Every game from one beginning has the same first day: what rounding leaves over is luck's and the decisions'.
    let opening = millions(whole.opening());
    match apportion(&[whole.luck(), whole.skill()].map(Money::millions), end - opening).as_slice() {
        [luck, skill] => [opening, *luck, *skill, end],
        _ => [0, 0, 0, end],
    }
}

fn line(texts: &Texts, id: &str, amount: String) -> Line {
    Line { name: texts.get(id), amount, is_result: false }
}

fn result(texts: &Texts, id: &str, amount: String) -> Line {
    Line { is_result: true, ..line(texts, id, amount) }
}

fn from_first_day(texts: &Texts, over: bool, judged: &Judged) -> Sum {
    let [opening, luck, skill, end] = parts(judged);
    let policies: Vec<String> = judged.whole.policies.iter().map(|name| texts.name("strategy", name)).collect();
    let policies: Vec<String> =
        policies.iter().map(|name| texts.format("debrief-sum-policy", &args! { "name" => name.as_str() })).collect();
    let args = args! {
        "worlds" => count::grouped(CONTINUATIONS as i64),
        "policies" => policies.join(&texts.get("debrief-sum-and")),
    };
    Sum {
        heading: texts.get("debrief-sum-first"),
        lines: vec![
            line(texts, "debrief-sum-opening", money::millions(texts, opening)),
            line(texts, "debrief-sum-luck", money::millions_change(texts, luck)),
            line(texts, "debrief-sum-decisions", money::millions_change(texts, skill)),
            result(texts, if over { "debrief-sum-end" } else { "debrief-sum-now" }, money::millions(texts, end)),
        ],
        against: texts.format("debrief-sum-first-how", &args),
    }
}

fn less_wasted(texts: &Texts, verdict: &Verdict, wasted: &Wasted) -> Sum {
    let (own, other) = (millions(verdict.value), millions(wasted.line.verdict.value));
    let lived = |survived: bool, amount: i64| {
        if survived { money::millions(texts, amount) } else { texts.get("debrief-sum-gone") }
    };
    let mut lines = vec![
        line(texts, "debrief-sum-end", lived(verdict.ending.survived(), own)),
        line(texts, "debrief-sum-wasted", lived(wasted.line.verdict.ending.survived(), other)),
    ];
    lines.push(match wasted.dividend {
        Some(_) => result(texts, "debrief-sum-dividend", money::millions_change(texts, own - other)),
        None => result(texts, "debrief-sum-dividend", texts.get("debrief-sum-none")),
    });
    let whole = wasted.line.points.first().is_some_and(|first| first.quarter == wasted.pivot);
    let args = args! {
        "rule" => texts.name("strategy", &wasted.rule),
        "quarter" => point(texts, wasted.pivot),
        "whole" => if whole { "yes" } else { "no" },
    };
    let mut against = texts.format("debrief-sum-second-how", &args);
    if let Some(dropped) = dropped(texts, wasted) {
        against = format!("{against} {dropped}");
    }
    Sum { heading: texts.get("debrief-sum-second"), lines, against }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::advantage::{Advantage, Advantages};
    use crate::analysis::counterfactual::odds::{Cloud, Odds};
    use crate::sim::units::Quarter;
    use crate::sim::verdict::Ending;
    use crate::text::Locale;

    fn judged(before: f64, decided: f64, after: f64) -> Judged {
        let [before, decided, after] = [before, decided, after].map(Money::from_millions);
        let quarters = vec![Advantage { quarter: Quarter::default(), before, decided, night: Money::ZERO, after }];
        let whole = Advantages { policies: vec!["history".into(), "haggle".into()], quarters };
        Judged { by: vec![whole.clone()], whole, cards: Vec::new(), levers: Vec::new() }
    }

    #[test]
    fn what_is_shown_adds_up_as_shown() {
        // The first day's value, luck, decisions, the value at the end: what is missing goes to the
        // largest remainder of luck and decisions.
        for ((before, decided, after), shown) in [
            ((1_234.4, 1_000.4, 895.6), [1_234, -104, -234, 896]),
            ((10_600.5, 900.49, 896.0), [10_600, -4, -9_700, 896]),
            ((-3.5, 0.4, 0.0), [-4, 0, 4, 0]),
            ((0.4, 0.8, 1.2), [0, 1, 0, 1]),
        ] {
            let judged = judged(before, decided, after);
            assert_eq!(parts(&judged), shown);
            for locale in Locale::ALL {
                let texts = Texts::new(locale);
                let sum = from_first_day(&texts, true, &judged);
                // As a reader would: signs and digits.
                let read = |line: &Line| -> i64 {
                    let digits: String = line.amount.chars().filter(char::is_ascii_digit).collect();
                    let size = digits.parse::<i64>().unwrap();
                    if line.amount.starts_with('−') { -size } else { size }
                };
                let told: Vec<i64> = sum.lines.iter().map(read).collect();
                assert_eq!(told[..3].iter().sum::<i64>(), told[3], "{:?}", sum.lines);
                assert!(texts.problems().is_empty(), "{:?}", texts.problems());
            }
        }
    }

    #[test]
    fn what_a_value_is_made_of_adds_up_as_shown() {
        use crate::sim::scenario::{Difficulty, Form};
        let scenario = crate::content::library::scenario("dotcom-2000").unwrap();
        let mut added = 0;
        for (seed, quarters) in [(5, 0), (5, 1), (7, 2), (11, 3), (21, 2), (33, 4), (5, 6), (21, 12)] {
            let mut world = crate::sim::world::World::start(&scenario, crate::sim::luck::Luck::new(seed));
            for _ in 0..quarters {
                let plan =
                    crate::sim::plan::resolve(&world.visible, &scenario, &crate::sim::decisions::Decisions::none());
                crate::sim::turn::pass(&mut world, &scenario, &plan, &mut crate::sim::trace::Silent);
            }
            let Some(terms) = crate::sim::verdict::terms(&world, &scenario) else { continue };
            added += 1;
            let verdict = crate::sim::verdict::verdict(&world, &scenario, Form::Full, Difficulty::default());
            assert!((terms.total() - verdict.value.millions()).abs() < 0.01, "{terms:?} {verdict:?}");
            for locale in Locale::ALL {
                let texts = Texts::new(locale);
                let sum = made_of(&texts, &scenario, &verdict, &terms);
                let read = |line: &Line| -> i64 {
                    let digits: String = line.amount.chars().filter(char::is_ascii_digit).collect();
                    let size = digits.parse::<i64>().unwrap();
                    if line.amount.starts_with('−') { -size } else { size }
                };
                let (end, lines) = sum.lines.split_last().unwrap();
                assert_eq!(lines.iter().map(read).sum::<i64>(), read(end), "{:?}", sum.lines);
                assert!(texts.problems().is_empty(), "{:?}", texts.problems());
            }
        }
        assert!(added > 1, "{added} companies had a value");
    }

    #[test]
    fn a_dividend_is_the_difference_as_shown_and_none_where_either_is_gone() {
        let gone = |value: f64| Verdict { ending: Ending::OutOfCash, value: Money::from_millions(value), score: 0.0 };
        let lived = |value: f64| Verdict { ending: Ending::SameCompany, ..gone(value) };
        for (own, other, shown) in [
            (lived(896.4), lived(500.6), ["896", "501", "+395"]),
            (lived(500.0), lived(896.0), ["500", "896", "−396"]),
            (lived(896.0), gone(0.0), ["896", "did not survive", "none"]),
            (gone(0.0), lived(896.0), ["did not survive", "896", "none"]),
        ] {
            let both = own.ending.survived() && other.ending.survived();
            let wasted = Wasted {
                rule: "haggle".into(),
                pivot: Quarter::default(),
                line: crate::analysis::counterfactual::line::Line { points: Vec::new(), verdict: other, dropped: 2 },
                dividend: both.then(|| own.value - other.value),
                odds: Odds {
                    worlds: 10,
                    positive: 5,
                    median: Money::ZERO,
                    died: 0,
                    wasted_died: 0,
                    wasted: Cloud::default(),
                },
                mirror: None,
                prospect: None,
            };
            let texts = Texts::new(Locale::En);
            let sum = less_wasted(&texts, &own, &wasted);
            let told: Vec<&str> = sum.lines.iter().map(|line| line.amount.as_str()).collect();
            assert_eq!(told, shown);
            assert_eq!(sum.lines.iter().map(|line| line.is_result).collect::<Vec<_>>(), [false, false, true]);
            assert!(sum.against.ends_with(&dropped(&texts, &wasted).unwrap()), "{}", sum.against);
            assert!(texts.problems().is_empty(), "{:?}", texts.problems());
        }
    }
}
