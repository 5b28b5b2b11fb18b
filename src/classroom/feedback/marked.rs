//! The mark part by part: what the game reached, what the criterion asks for, and whether it was met.

use crate::args;
use crate::classroom::assignment::{Assignment, Measure};
use crate::classroom::gradebook::points;
use crate::classroom::rubric::Criterion;
use crate::classroom::summary::Student;
use crate::report::page::{Part, Table};
use crate::report::words;
use crate::text::{Texts, count, decimal, sanitize, share};

/// Most characters of a criterion's name.
const LONGEST: usize = 120;

/// What a criterion is for, as a message id.
const fn name(measure: Measure) -> &'static str {
    match measure {
        Measure::Skill => "feedback-of-skill",
        Measure::SkillMillions => "feedback-of-skill-millions",
        Measure::Survival => "feedback-of-survival",
        Measure::Score => "feedback-of-score",
        Measure::Value => "feedback-of-value",
        Measure::CrisisDividend => "feedback-of-crisis-dividend",
        Measure::LowestCash => "feedback-of-lowest-cash",
        Measure::Forecasts => "feedback-of-forecasts",
        Measure::Answers => "feedback-of-answers",
        Measure::ByHand => "feedback-of-by-hand",
    }
}

/// A measure's value in words.
fn value(measure: Measure, value: f64, texts: &Texts) -> String {
    match measure {
        Measure::Skill => decimal::fixed(value, 0),
        Measure::Score => count::grouped(value.round_ties_even() as i64),
        Measure::SkillMillions | Measure::Value | Measure::CrisisDividend | Measure::LowestCash => {
            words::millions_prose(texts.locale(), value)
        }
        Measure::Survival => texts.get(if value > 0.0 { "feedback-yes" } else { "feedback-no" }),
        Measure::Forecasts | Measure::Answers => share::percent(value, 0),
        Measure::ByHand => String::new(),
    }
}

/// The part of the page: the sum in a sentence, then a row for each criterion.
pub(super) fn parts(assignment: &Assignment, student: &Student<'_>, texts: &Texts) -> Vec<Part> {
    let args = args! { "points" => points(student.mark.points), "of" => points(student.mark.out_of) };
    let by_hand = |(criterion, part): (&Criterion, &Option<f64>)| criterion.of == Measure::ByHand && part.is_some();
    let whole = assignment.rubric.iter().zip(&student.mark.parts).any(by_hand);
    let row = |(criterion, part): (&Criterion, &Option<f64>)| row(criterion, *part, student, texts);
    let heads =
        ["feedback-criterion", "feedback-for", "feedback-reached", "feedback-asked", "feedback-points", "feedback-met"];
    vec![
        Part::Heading(texts.get("feedback-marks")),
        Part::Text(texts.format(if whole { "feedback-mark-whole" } else { "feedback-mark" }, &args)),
        Part::Table(Table {
            caption: texts.get("feedback-marks-table"),
            heads: heads.map(|id| texts.get(id)).into(),
            words: vec![0, 1, 3, 5],
            rows: assignment.rubric.iter().zip(&student.mark.parts).map(row).collect(),
            folded: false,
        }),
    ]
}

fn row(criterion: &Criterion, part: Option<f64>, student: &Student<'_>, texts: &Texts) -> Vec<String> {
    let of = criterion.of;
    let reached = student.measures.of(of).map(|reached| value(of, reached, texts));
    let asked = match of {
        Measure::ByHand => String::new(),
        Measure::Survival => texts.get("feedback-asked-survival"),
        _ => {
            let args = args! { "none" => value(of, criterion.none, texts), "full" => value(of, criterion.full, texts) };
            texts.format("feedback-asked-range", &args)
        }
    };
    let met = match part {
        None => "feedback-by-hand",
        Some(part) if part >= criterion.points => "feedback-met-full",
        Some(part) if part > 0.0 => "feedback-met-part",
        Some(_) => "feedback-met-not",
    };
    let given = part.map_or_else(|| "–".to_owned(), points);
    vec![
        sanitize(&criterion.name, LONGEST),
        texts.get(name(of)),
        reached.unwrap_or_else(|| "–".to_owned()),
        asked,
        format!("{given} / {}", points(criterion.points)),
        texts.get(met),
    ]
}
