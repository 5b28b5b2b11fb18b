//! A student's own page: the game, its marks and one question to think about. Nothing on it comes from anybody else's game;
//! skill is held against the program's own policies.

mod file_name;
mod marked;

#[cfg(test)]
mod tests;

use crate::args;
use crate::classroom::assignment::Assignment;
use crate::classroom::summary::{Fate, Student, Told};
use crate::report::html::html;
use crate::report::page::{Chart, Page, Part, Series, Stroke, Table, cash_table};
use crate::report::words;
use crate::sim::units::Money;
use crate::text::range::range;
use crate::text::{Texts, count, decimal, money, sanitize};
pub use file_name::file_name;

/// Decisions that are told to have mattered.
const MOMENTS: usize = 5;
/// Most characters of a title, a question or an id.
const LONGEST: usize = 300;
/// Most characters of an answer: as many as a game keeps.
const LONGEST_ANSWER: usize = 2_000;
/// Own ranges from which their share says something. (Assumption.)
const LEAST_RANGES: usize = 3;

/// The page of a student.
#[must_use]
pub fn page(assignment: &Assignment, student: &Student<'_>, texts: &Texts) -> String {
    let measures = student.measures;
    let title = sanitize(&assignment.title, LONGEST);
    let subtitle = match measures.ending {
        Some(end) => {
            let args = args! {
                "ending" => texts.get(&format!("ending-{end}")),
                "value" => words::prose(texts, measures.value.unwrap_or_default()),
                "score" => count::grouped(measures.score.unwrap_or_default().round_ties_even() as i64),
            };
            texts.format("feedback-ended", &args)
        }
        None => {
            let open = measures.open.map(|quarter| words::point(texts, quarter)).unwrap_or_default();
            texts.format("report-unfinished", &args! { "quarter" => open })
        }
    };
    let mut parts = Vec::new();
    cash(&mut parts, student, texts);
    moments(&mut parts, student, texts);
    luck(&mut parts, student, texts);
    forecasts(&mut parts, student, texts);
    parts.extend(marked::parts(assignment, student, texts));
    answers(&mut parts, assignment, student, texts);
    parts.push(Part::Heading(texts.get("feedback-think")));
    parts.push(Part::Text(question(student, texts)));
    let player = texts.format("report-player", &args! { "player" => sanitize(student.id, LONGEST) });
    let hash = texts.format("projector-hash", &args! { "hash" => assignment.hash.to_string() });
    html(&Page { title, subtitle, parts, colophon: vec![player, hash] }, texts)
}

fn cash(parts: &mut Vec<Part>, student: &Student<'_>, texts: &Texts) {
    let told = student.summary;
    let (Some(last), Some(low)) = (told.cash.last(), told.cash.iter().copied().min_by(f64::total_cmp)) else {
        parts.push(Part::Text(texts.get("debrief-nothing-played")));
        return;
    };
    let line = |name: &str, stroke, first, values: &[f64]| Series {
        name: texts.get(name),
        stroke,
        first,
        values: values.to_vec(),
        band: Vec::new(),
    };
    let mut series = vec![line("word-you", Stroke::Solid, told.first, &told.cash)];
    if !told.history.is_empty() {
        series.push(line("word-history", Stroke::Dashed, told.first, &told.history));
    }
    if let Some((from, values)) = &told.wasted {
        series.push(line("word-wasted", Stroke::Dotted, *from, values));
    }
    let amount = |millions: f64| words::millions_prose(texts.locale(), millions);
    let shown = texts.format("feedback-cash-words", &args! { "low" => amount(low), "last" => amount(*last) });
    parts.push(Part::Heading(texts.get("report-lines")));
    let table = cash_table(&series, texts);
    parts.push(Part::Chart(Chart::Lines(series), texts.get("report-lines-title"), shown));
    parts.push(Part::Table(table));
    if let Some(hardest) = &told.hardest {
        parts.push(Part::Text(words::hardest(texts, hardest, student.fate() == Fate::Died)));
    }
    parts.extend(dividend(student, texts).map(Part::Text));
}

/// What the crisis was worth, or why it cannot be said.
fn dividend(student: &Student<'_>, texts: &Texts) -> Option<String> {
    student.summary.wasted.as_ref()?;
    Some(match student.measures.dividend {
        Some(amount) => texts.format("debrief-dividend", &args! { "amount" => words::change(texts, amount) }),
        None => texts.get("debrief-no-dividend"),
    })
}

/// The decisions that moved the value most, the weightiest first.
fn weightiest<'a>(student: &Student<'a>) -> Vec<&'a Told> {
    let weight = |told: &Told| told.worth.skill().cents().abs();
    let mut told: Vec<&Told> = student.summary.quarters.iter().filter(|told| weight(told) > 0).collect();
    told.sort_by_key(|told| std::cmp::Reverse(weight(told)));
    told.truncate(MOMENTS);
    told
}

fn moments(parts: &mut Vec<Part>, student: &Student<'_>, texts: &Texts) {
    let told = weightiest(student);
    if told.is_empty() {
        return;
    }
    let one = |told: &&Told| {
        let args = args! {
            "amount" => words::change(texts, told.worth.skill()),
            "quarter" => words::point(texts, told.worth.quarter),
            "what" => told.what.clone(),
        };
        texts.format("report-moment", &args)
    };
    parts.push(Part::Heading(texts.get("feedback-moments")));
    parts.push(Part::Text(texts.get("feedback-moments-how")));
    parts.push(Part::Ranked(told.iter().map(one).collect()));
}

fn luck(parts: &mut Vec<Part>, student: &Student<'_>, texts: &Texts) {
    let (Some(skill), Some(luck)) = (student.measures.skill, student.measures.luck) else { return };
    let quarters = &student.summary.quarters;
    if quarters.is_empty() {
        return;
    }
    parts.push(Part::Heading(texts.get("report-judged")));
    let args = args! { "skill" => words::change(texts, skill), "luck" => words::change(texts, luck) };
    let shown = texts.format("debrief-skill-luck", &args);
    parts.push(Part::Text(texts.get(if luck.is_negative() { "feedback-luck-against" } else { "feedback-luck-for" })));
    if let Some(percentile) = student.measures.percentile {
        let args = args! { "percentile" => decimal::fixed(percentile, 0) };
        parts.push(Part::Text(texts.format("feedback-percentile", &args)));
    }
    let names = [texts.get("report-skill"), texts.get("report-luck")];
    let bars =
        quarters.iter().map(|told| (told.worth.quarter, [told.worth.skill().millions(), told.worth.luck().millions()]));
    parts.push(Part::Chart(Chart::Bars(names, bars.collect()), texts.get("report-judged-title"), shown));
    let row = |told: &Told| {
        let worth = &told.worth;
        let cells = [worth.skill(), worth.luck()].map(|amount| money::table(amount.cents()));
        vec![words::point(texts, worth.quarter), told.what.clone(), cells[0].clone(), cells[1].clone()]
    };
    let mut rows: Vec<Vec<String>> = quarters.iter().map(row).collect();
    let [skill, luck] = [skill, luck].map(|amount| money::table(amount.cents()));
    rows.push(vec![texts.get("report-sum"), String::new(), skill, luck]);
    let heads = ["report-quarter", "report-decided", "report-skill", "report-luck"].map(|id| texts.get(id)).into();
    let caption = texts.get("report-quarters-table");
    parts.push(Part::Table(Table { caption, heads, words: vec![0, 1], rows, folded: true }));
}

fn forecasts(parts: &mut Vec<Part>, student: &Student<'_>, texts: &Texts) {
    let measures = student.measures;
    if measures.asked == 0 {
        return;
    }
    parts.push(Part::Heading(texts.get("feedback-sure")));
    let args = args! { "asked" => measures.asked, "own" => measures.calibration.said };
    parts.push(Part::Text(texts.format("feedback-ranges", &args)));
    parts.extend(words::sure(texts, &measures.calibration).map(Part::Text));
    if student.summary.forecasts.is_empty() {
        return;
    }
    let cell = |amount: Money| money::table(amount.cents());
    let rows = student.summary.forecasts.iter().map(|one| {
        let held = match (one.taken_over, one.hit()) {
            (true, _) => "feedback-taken-over",
            (false, true) => "feedback-held",
            (false, false) => "feedback-missed",
        };
        let said = range(texts.locale(), &cell(one.range.low), &cell(one.range.high));
        vec![words::point(texts, one.quarter), said, cell(one.came), texts.get(held)]
    });
    let heads = ["report-quarter", "feedback-range", "feedback-came", "feedback-result"].map(|id| texts.get(id));
    parts.push(Part::Table(Table {
        caption: texts.get("feedback-ranges-table"),
        heads: heads.into(),
        words: vec![0, 3],
        rows: rows.collect(),
        folded: false,
    }));
}

fn answers(parts: &mut Vec<Part>, assignment: &Assignment, student: &Student<'_>, texts: &Texts) {
    let questions = &assignment.terms.questions;
    if questions.is_empty() {
        return;
    }
    parts.push(Part::Heading(texts.get("feedback-answers")));
    for (place, question) in questions.iter().enumerate() {
        let answer = student.measures.answers.get(place).and_then(Option::as_deref);
        let answer = answer.map(|answer| format!("“{}”", sanitize(answer, LONGEST_ANSWER)));
        parts.push(Part::Text(sanitize(&question.text, LONGEST)));
        parts.push(Part::List(vec![answer.unwrap_or_else(|| texts.get("feedback-no-answer"))]));
    }
}

/// The question to think about, by the first rule that fits: the decision that cost most by what could be known, else
/// ranges that were too narrow, else a result that luck made, else what was done well.
fn question(student: &Student<'_>, texts: &Texts) -> String {
    let worst = student.summary.quarters.iter().min_by_key(|told| told.worth.skill());
    if let Some(told) = worst.filter(|told| told.worth.skill().is_negative()) {
        return texts.format("feedback-think-loss", &told.loss(texts));
    }
    let sure = student.measures.calibration;
    if sure.said >= LEAST_RANGES && 2 * sure.right < sure.said {
        return texts.format("feedback-think-ranges", &args! { "said" => sure.said, "right" => sure.right });
    }
    let [skill, luck] = [student.measures.skill, student.measures.luck].map(Option::unwrap_or_default);
    if luck > skill {
        return texts.get("feedback-think-luck");
    }
    texts.get("feedback-think-again")
}
