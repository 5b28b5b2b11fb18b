//! The class on one card: who lived by what was answered, and what both ways came to as clouds of games.

use std::collections::BTreeMap;

use super::dots::{self, Dot, Words};
use super::sections::{is_over, percents};
use super::share::{interval, median};
use super::sheet::{Section, figure};
use super::shown;
use super::tally::Count;
use crate::args;
use crate::classroom::summary::Student;
use crate::report::page::Table;
use crate::report::{html, words};
use crate::sim::units::Money;
use crate::text::{Texts, share};

/// The section.
pub(super) fn section(students: &[Student<'_>], names: bool, texts: &Texts) -> Section {
    let both = [true, false].map(|bet| {
        let name = texts.get(if bet { "projector-bet" } else { "projector-no-bet" });
        (bet, Count::of(name, students.iter().filter(|one| one.summary.bet == bet).map(Student::fate)))
    });
    let card = students.iter().find_map(|one| one.summary.answer.as_ref()).map(|answer| answer.card.clone());
    let title = match &card {
        Some(card) => texts.format("projector-choice-card", &args! { "card" => card.clone() }),
        None => texts.get("projector-choice"),
    };
    let (rows, two) = (answers(students), both.clone().map(|(_, count)| count));
    let lead: Vec<String> = both.iter().map(|(_, count)| said(count, texts)).collect();
    let mut body = Vec::new();
    if !rows.is_empty() {
        body.push(html::rows(&survival(&rows, ["projector-answer", "projector-choice-table"], texts)));
    }
    body.push(html::rows(&survival(&two, ["projector-way-head", "projector-way-table"], texts)));
    let ways: Vec<(bool, String)> =
        both.iter().filter(|(_, count)| count.over() > 0).map(|(bet, count)| (*bet, count.name.clone())).collect();
    if !ways.is_empty() {
        body.push(cloud(students, &ways, names, texts));
    }
    Section { id: "choice", title, lead, body }
}

/// A way and who lived on it, in a sentence.
fn said(count: &Count, texts: &Texts) -> String {
    let Some(both) = interval(count.by[0], count.over()) else {
        return texts.format("projector-way-none", &args! { "way" => count.name.clone() });
    };
    let args = args! {
        "way" => count.name.clone(),
        "lived" => count.by[0],
        "over" => count.over(),
        "interval" => percents(both, texts),
    };
    texts.format("projector-way", &args)
}

/// The answers to the card, in its order.
fn answers(students: &[Student<'_>]) -> Vec<Count> {
    let mut options: BTreeMap<u8, String> = BTreeMap::new();
    for answer in students.iter().filter_map(|one| one.summary.answer.as_ref()) {
        options.entry(answer.option).or_insert_with(|| answer.said.clone());
    }
    let took = |one: &&Student<'_>, option: u8| one.summary.answer.as_ref().is_some_and(|took| took.option == option);
    let count = |(option, said): (u8, String)| {
        Count::of(said, students.iter().filter(|one| took(one, option)).map(Student::fate))
    };
    options.into_iter().map(count).collect()
}

/// Counts, shares and intervals, under a first head and a caption.
fn survival(rows: &[Count], [first, caption]: [&str; 2], texts: &Texts) -> Table {
    let heads = [first, "projector-students", "projector-over", "projector-lived", "projector-share"];
    let mut heads: Vec<String> = heads.map(|id| texts.get(id)).into();
    heads.push(texts.get("projector-interval"));
    let row = |row: &Count| {
        let share = interval(row.by[0], row.over());
        vec![
            row.name.clone(),
            row.all().to_string(),
            row.over().to_string(),
            row.by[0].to_string(),
            share.map(|_| share::percent(row.by[0] as f64 / row.over() as f64, 0)).unwrap_or_default(),
            share.map(|both| percents(both, texts)).unwrap_or_default(),
        ]
    };
    let caption = texts.get(caption);
    Table { caption, heads, words: vec![0], rows: rows.iter().map(row).collect(), folded: false }
}

/// Both ways as clouds of what the companies were worth.
fn cloud(students: &[Student<'_>], ways: &[(bool, String)], names: bool, texts: &Texts) -> maud::Markup {
    let over = || students.iter().filter(|one| is_over(one));
    let value = |one: &Student<'_>| one.measures.value.map_or(0.0, Money::millions);
    let place = |one: &Student<'_>| ways.iter().position(|(bet, _)| *bet == one.summary.bet);
    let dots: Vec<Dot> = over()
        .filter_map(|one| {
            let (y, fate) = (place(one)? as f64, one.fate());
            Some(Dot { x: value(one), y, fate, says: names.then(|| shown(one.id)) })
        })
        .collect();
    let middle = |bet: bool| median(over().filter(|one| one.summary.bet == bet).map(value));
    let rows: Vec<(String, Option<f64>)> = ways.iter().map(|(bet, name)| (name.clone(), middle(*bet))).collect();
    let medians: Vec<String> = rows
        .iter()
        .filter_map(|(name, middle)| {
            let amount = words::millions_prose(texts.locale(), (*middle)?);
            Some(texts.format("projector-way-median", &args! { "way" => name.clone(), "amount" => amount }))
        })
        .collect();
    let shown = format!("{} {}", texts.get("projector-cloud-how"), medians.join(" "));
    let title = texts.get("projector-cloud");
    let words = Words { title: &title, shown: &shown, id: "cloud" };
    let drawn = dots::rows(&dots, &rows, &texts.get("projector-value-axis"), words, texts);
    let table = values(&dots, ways, texts);
    maud::html! { (figure(&drawn, Some(&shown))) (html::details(&table)) }
}

/// The points in numbers, highest first.
fn values(dots: &[Dot], ways: &[(bool, String)], texts: &Texts) -> Table {
    let mut sorted: Vec<&Dot> = dots.iter().collect();
    sorted.sort_by(|a, b| a.y.total_cmp(&b.y).then_with(|| b.x.total_cmp(&a.x)).then_with(|| a.fate.cmp(&b.fate)));
    let way = |dot: &Dot| ways.get(dot.y as usize).map(|(_, name)| name.clone()).unwrap_or_default();
    let row = |dot: &&Dot| vec![way(dot), texts.get(super::marks::name(dot.fate)), words::millions_table(dot.x)];
    Table {
        caption: texts.get("projector-cloud-table"),
        heads: ["projector-way-head", "projector-ending", "projector-value"].map(|id| texts.get(id)).into(),
        words: vec![0, 1],
        rows: sorted.iter().map(row).collect(),
        folded: true,
    }
}
