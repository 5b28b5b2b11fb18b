//! A small class put together by hand, so that tests of pages do not stand on the model's numbers.

use crate::analysis::advantage::{Advantage, Advantages};
use crate::analysis::counterfactual::odds::Mirror;
use crate::analysis::foresight::{Calibration, Committed};
use crate::classroom::assignment::{self, Assignment};
use crate::classroom::grading::Row;
use crate::classroom::measures::Measures;
use crate::classroom::rubric::mark;
use crate::classroom::submission::Why;
use crate::classroom::summary::{Answer, Summary, Told};
use crate::sim::decisions::CashRange;
use crate::sim::units::{Money, Quarter};

/// The exercise: three questions, a rubric with a part of each kind.
const EXERCISE: &str = r#"(
    format: 1,
    title: "Week 3 <waste nothing>",
    scenario: built_in("dotcom-2000"),
    form: "full",
    seed: per_student,
    questions: [
        (id: "reason", at: "2001Q1", text: "Why now & not later?"),
        (id: "lesson", at: "end", text: "What nearly killed the company?"),
    ],
    rubric: [
        (name: "Skill", points: 40, of: skill, none: 10, full: 60),
        (name: "Survival", points: 20, of: survival),
        (name: "Lowest cash", points: 10, of: lowest_cash, none: 0, full: 400),
        (name: "Answers", points: 20, of: answers),
        (name: "Reasons", points: 10, of: by_hand),
    ],
)"#;

pub(super) fn exercise() -> Assignment {
    assignment::read("week3.ron", EXERCISE, None).unwrap()
}

/// What a game of the class is like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Game<'a> {
    pub(super) id: &'a str,
    /// The ending; nothing for a game that is not over.
    pub(super) ending: Option<&'static str>,
    /// Cash at the end of quarters, millions.
    pub(super) cash: &'a [f64],
    /// The place of the quarter of the bet.
    pub(super) bet: Option<u16>,
    /// Skill and luck by quarter, millions.
    pub(super) judged: &'a [(f64, f64)],
    pub(super) answers: [Option<&'a str>; 2],
}

const FIRST: Quarter = Quarter::new(2000, 2);

/// A row that verifies and counts.
pub(super) fn row(exercise: &Assignment, game: &Game<'_>) -> Row {
    let million = Money::from_millions;
    let lived = game.ending.map(|end| ["power-grid", "new-machines", "cheaper-sun", "same-company"].contains(&end));
    let worth = |(i, (skill, luck)): (u16, &(f64, f64))| Advantage {
        quarter: FIRST.plus(i),
        before: million(1_000.0),
        decided: million(1_000.0 + skill),
        night: Money::ZERO,
        after: million(1_000.0 + skill + luck),
    };
    let quarters: Vec<Advantage> = (0..).zip(game.judged).map(worth).collect();
    let judged = Advantages { policies: Vec::new(), quarters };
    let range = CashRange { low: million(100.0), high: million(900.0) };
    let forecast = |i: u16, cash: f64| Committed {
        quarter: FIRST.plus(i),
        range,
        chief: range,
        came: million(cash),
        taken_over: false,
    };
    let forecasts: Vec<Committed> = (0..).zip(game.cash).take(2).map(|(i, cash)| forecast(i, *cash)).collect();
    let right = forecasts.iter().filter(|one| one.hit()).count();
    let told =
        |worth: &Advantage| Told { what: "Price: 1.04".into(), cash: million(640.0), runway: 3.4, worth: *worth };
    let answer = Answer {
        card: "A pen and a plan".into(),
        option: if game.bet.is_some() { 2 } else { 4 },
        said: if game.bet.is_some() { "Tear Sun out" } else { "Let them wait" }.into(),
    };
    let over = game.ending.is_some();
    let wasted = |cash: &[f64]| (FIRST.plus(1), cash.iter().skip(1).map(|cash| cash * 0.5).collect());
    let summary = Summary {
        first: FIRST,
        cash: game.cash.to_vec(),
        history: game.cash.iter().map(|cash| cash * 0.8).collect(),
        wasted: over.then(|| wasted(game.cash)),
        committed: game.bet.map(|at| FIRST.plus(at)),
        bet: game.bet.is_some(),
        answer: Some(answer),
        mirror: (over && game.bet.is_none()).then_some(Mirror { worlds: 100, died: 60, worth_more: 30 }),
        quarters: judged.quarters.iter().map(told).collect(),
        forecasts,
        hardest: None,
    };
    let value = if lived == Some(true) { game.cash.last().copied().unwrap_or(0.0) } else { 0.0 };
    let measures = Measures {
        ending: game.ending,
        survived: lived,
        score: over.then_some(value / 2.0),
        value: over.then(|| million(value)),
        dividend: lived.filter(|lived| *lived).map(|_| million(25.0)),
        lowest_cash: game.cash.iter().copied().min_by(f64::total_cmp).map(million),
        skill: Some(judged.skill()),
        luck: Some(judged.luck()),
        percentile: Some(35.0),
        asked: 2,
        calibration: Calibration { said: summary.forecasts.len(), right, score: 8e8 },
        answers: game.answers.iter().map(|answer| answer.map(str::to_owned)).collect(),
        open: (!over).then(|| FIRST.plus(2)),
        summary: Some(Box::new(summary)),
        ..Measures::default()
    };
    let mark = mark(&exercise.rubric, &measures);
    Row {
        measures: Some(measures),
        mark: Some(mark),
        attempt: 1,
        attempts: 1,
        counts: true,
        ..unverified(game.id, None)
    }
}

/// A row that does not verify, or, without a reason, the bare row of a file.
pub(super) fn unverified(id: &str, why: Option<Why>) -> Row {
    Row { why, ..Row::of(id.to_owned(), Some(format!("{id}.ron"))) }
}

/// Five students: who bet and lived, who bet and died, two who took relief, and one who is not done; and a file that
/// does not verify.
pub(super) fn class(exercise: &Assignment) -> Vec<Row> {
    let plain = Game {
        id: "amal-7",
        ending: Some("new-machines"),
        cash: &[700.0, 420.0, 150.0, 380.0],
        bet: Some(1),
        judged: &[(5.0, -10.0), (60.0, -40.0), (-20.0, 15.0), (12.0, 90.0)],
        answers: [Some("The offer expires; our patience too."), Some("A night without a way back, and cable.")],
    };
    let died = Game {
        id: "bora-9",
        ending: Some("out-of-cash"),
        cash: &[650.0, 210.0, -35.0],
        bet: Some(2),
        judged: &[(-15.0, 5.0), (30.0, -60.0), (25.0, -300.0)],
        answers: [Some("Now is when amal-7 did it, so did I."), None],
    };
    let relief = Game {
        id: "chan-2",
        ending: Some("cheaper-sun"),
        cash: &[710.0, 640.0, 560.0, 520.0],
        bet: None,
        judged: &[(0.0, 12.0), (-140.0, 70.0), (4.0, 66.0), (0.0, 31.0)],
        answers: [Some("ok"), Some("Nothing did. The bill still comes, and we still pay it.")],
    };
    let same =
        Game { id: "dana-4", ending: Some("same-company"), judged: &[(10.0, -12.0)], answers: [None, None], ..relief };
    let open = Game { id: "emil-5", ending: None, cash: &[690.0, 300.0], bet: None, ..plain };
    let mut rows: Vec<Row> = [plain, died, relief, same, open].iter().map(|game| row(exercise, game)).collect();
    rows.push(unverified("thief-1", Some(Why::Empty)));
    rows
}
