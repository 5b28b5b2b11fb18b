//! The parts of the page that show one thing each: how games ended, the lines of cash, when the migration was begun, luck
//! against skill.

use maud::Markup;

use super::dots::{self, Dot, Words};
use super::share::interval;
use super::sheet::{Section, figure};
use super::tally::{self, Count};
use super::{lines, shown};
use crate::args;
use crate::classroom::summary::{Fate, Student};
use crate::report::page::{Chart, Table, cash_table};
use crate::report::{chart, html, words};
use crate::sim::units::{Money, Quarter};
use crate::sim::verdict::Ending;
use crate::text::range::range;
use crate::text::{Texts, money, share};

/// Who lived, in words: how many of how many, and the interval.
pub(super) fn lived(rows: &Count, texts: &Texts) -> String {
    let Some(both) = interval(rows.by[0], rows.over()) else { return texts.get("projector-none-over") };
    let args = args! {
        "lived" => rows.by[0],
        "over" => rows.over(),
        "share" => share::percent(rows.by[0] as f64 / rows.over() as f64, 0),
        "interval" => percents(both, texts),
    };
    texts.format("projector-endings-words", &args)
}

/// A share from one to the other.
pub(super) fn percents((low, high): (f64, f64), texts: &Texts) -> String {
    let (low, high) = (share::percent(low, 0), share::percent(high, 0));
    // The sign is said once; ends that read alike are the one figure.
    if low == high { high } else { range(texts.locale(), low.trim_end_matches('%'), &high) }
}

/// How the games ended.
pub(super) fn endings(students: &[Student<'_>], texts: &Texts) -> Section {
    let of = |end: Option<&'static str>, name| {
        Count::of(name, students.iter().filter(|one| one.measures.ending == end).map(Student::fate))
    };
    let ends = Ending::ALL.map(|end| of(Some(end.id()), texts.get(&format!("ending-{}", end.id()))));
    let open = of(None, texts.get("projector-open"));
    let rows: Vec<Count> = ends.into_iter().chain([open]).filter(|row| row.all() > 0).collect();
    let words = lived(&Count::of(String::new(), students.iter().map(Student::fate)), texts);
    let title = texts.get("projector-endings");
    let drawn = tally::svg(&rows, &title, &words, "endings", texts);
    let table = tally::table(&rows, texts.get("projector-ending"), &title, texts);
    Section { id: "endings", title, lead: vec![words], body: vec![figure(&drawn, None), html::details(&table)] }
}

/// Every line of cash.
pub(super) fn cash(students: &[Student<'_>], texts: &Texts) -> Section {
    let series = lines::series(students, texts);
    let named = series.iter().take_while(|one| !one.name.is_empty()).count();
    let last =
        |one: Option<&crate::report::page::Series>| one.and_then(|one| one.values.last()).copied().unwrap_or(0.0);
    let amount = |millions: f64| words::millions_prose(texts.locale(), millions);
    let lead = texts.format("projector-cash-words", &args! { "last" => amount(last(series.first())) });
    let table = cash_table(series.get(..named).unwrap_or_default(), texts);
    let title = texts.get("projector-cash");
    let drawn = chart::svg(&Chart::Lines(series), &title, &lead, "cash", texts);
    let how = texts.get("projector-cash-how");
    Section { id: "cash", title, lead: vec![lead], body: vec![figure(&drawn, Some(&how)), html::details(&table)] }
}

/// Who committed when.
pub(super) fn committed(students: &[Student<'_>], texts: &Texts) -> Section {
    let when: Vec<Quarter> = students.iter().filter_map(|one| one.summary.committed).collect();
    let count = |at: Option<Quarter>, name| {
        Count::of(name, students.iter().filter(|one| one.summary.committed == at).map(Student::fate))
    };
    let mut rows = Vec::new();
    if let (Some(first), Some(last)) = (when.iter().min(), when.iter().max()) {
        let all = (0..=last.since(*first)).map(|after| first.plus(after));
        rows.extend(all.map(|quarter| count(Some(quarter), words::point(texts, quarter))));
    }
    rows.push(count(None, texts.get("projector-never")));
    let title = texts.get("projector-committed");
    let lead = texts.format("projector-committed-words", &args! { "count" => when.len(), "all" => students.len() });
    let drawn = tally::svg(&rows, &title, &lead, "committed", texts);
    let table = tally::table(&rows, texts.get("report-quarter"), &title, texts);
    Section { id: "committed", title, lead: vec![lead], body: vec![figure(&drawn, None), html::details(&table)] }
}

/// Luck against skill; nothing where the scenario names nothing to judge by.
pub(super) fn skill(students: &[Student<'_>], names: bool, texts: &Texts) -> Option<Section> {
    let judged: Vec<(&Student<'_>, Money, Money)> =
        students.iter().filter_map(|one| Some((one, one.measures.skill?, one.measures.luck?))).collect();
    if judged.is_empty() {
        return None;
    }
    let dots: Vec<Dot> = judged
        .iter()
        .map(|(one, skill, luck)| Dot {
            x: skill.millions(),
            y: luck.millions(),
            fate: one.fate(),
            says: names.then(|| shown(one.id)),
        })
        .collect();
    let more = judged.iter().filter(|(_, skill, luck)| luck.cents().abs() > skill.cents().abs()).count();
    let plus = judged.iter().filter(|(_, skill, _)| *skill > Money::ZERO).count();
    let args = args! { "more" => more, "plus" => plus, "all" => judged.len() };
    let lead = texts.format("projector-skill-words", &args);
    let title = texts.get("projector-skill");
    let axes = [texts.get("projector-skill-axis"), texts.get("projector-luck-axis")];
    let words = Words { title: &title, shown: &lead, id: "skill" };
    let drawn = dots::scatter(&dots, [&axes[0], &axes[1]], words, texts);
    let how = texts.get("projector-skill-how");
    let body = vec![figure(&drawn, Some(&how)), html::details(&skill_table(judged, names, texts))];
    Some(Section { id: "skill", title, lead: vec![lead], body })
}

/// The points in numbers, most skill first; without names nobody can be told by a place.
fn skill_table(mut judged: Vec<(&Student<'_>, Money, Money)>, names: bool, texts: &Texts) -> Table {
    judged.sort_by_key(|(one, skill, luck)| (std::cmp::Reverse(*skill), std::cmp::Reverse(*luck), one.fate()));
    let mut heads: Vec<String> = ["projector-ending", "report-skill", "report-luck"].map(|id| texts.get(id)).into();
    if names {
        heads.insert(0, texts.get("projector-student"));
    }
    let row = |(one, skill, luck): &(&Student<'_>, Money, Money)| {
        let mut row = vec![ending(one, texts), money::table(skill.cents()), money::table(luck.cents())];
        if names {
            row.insert(0, shown(one.id));
        }
        row
    };
    Table {
        caption: texts.get("projector-skill-table"),
        heads,
        words: if names { vec![0, 1] } else { vec![0] },
        rows: judged.iter().map(row).collect(),
        folded: true,
    }
}

/// How a game ended, in words.
pub(super) fn ending(one: &Student<'_>, texts: &Texts) -> String {
    let end = one.measures.ending.map(|end| texts.get(&format!("ending-{end}")));
    end.unwrap_or_else(|| texts.get("projector-open"))
}

/// Everybody by id: for the teacher's own look.
pub(super) fn everybody(students: &[Student<'_>], texts: &Texts) -> Section {
    let amount = |of: Option<Money>| of.map(|of| money::table(of.cents())).unwrap_or_default();
    let row = |one: &Student<'_>| {
        vec![
            shown(one.id),
            ending(one, texts),
            one.summary.answer.as_ref().map(|answer| answer.said.clone()).unwrap_or_default(),
            one.summary.committed.map(|quarter| words::point(texts, quarter)).unwrap_or_default(),
            amount(one.measures.value),
            amount(one.measures.skill),
            amount(one.measures.luck),
        ]
    };
    let heads = [
        "projector-student",
        "projector-ending",
        "projector-answer",
        "projector-committed-at",
        "projector-value",
        "report-skill",
        "report-luck",
    ];
    let table = Table {
        caption: texts.get("projector-everybody-table"),
        heads: heads.map(|id| texts.get(id)).into(),
        words: vec![0, 1, 2, 3],
        rows: students.iter().map(row).collect(),
        folded: false,
    };
    let title = texts.get("projector-everybody");
    let body: Vec<Markup> = vec![html::rows(&table)];
    Section { id: "everybody", title, lead: Vec::new(), body }
}

/// Whether a game came to its end.
pub(super) fn is_over(one: &Student<'_>) -> bool {
    one.fate() != Fate::Open
}
