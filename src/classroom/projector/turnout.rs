//! Who handed in what: counts alone. What does not verify is counted by reason and shown nowhere else.

use std::collections::BTreeMap;

use crate::args;
use crate::classroom::grading::Row;
use crate::classroom::submission::Why;
use crate::text::Texts;

/// Message id of a reason, without the particulars of a file: they may name somebody.
const fn reason(why: &Why) -> &'static str {
    match why {
        Why::Unread(_) => "projector-why-unread",
        Why::Empty => "projector-why-empty",
        Why::NoSave(_) | Why::BrokenOff => "projector-why-no-save",
        Why::Foreign(_) | Why::Exercise => "projector-why-foreign",
        Why::OtherAssignment { .. } => "projector-why-other-assignment",
        Why::NoId | Why::Token | Why::BegunOtherwise(_) => "projector-why-begun",
        Why::NoScenario(_) => "projector-why-no-scenario",
        Why::Fault(_) => "projector-why-fault",
        Why::Locked { .. } => "projector-why-locked",
        Why::Word { .. } => "projector-why-word",
    }
}

/// The counts in sentences. `shown` students have something to show.
pub(super) fn sentences(rows: &[Row], shown: usize, texts: &Texts) -> Vec<String> {
    let files = rows.iter().filter(|row| row.name.is_some()).count();
    let good = rows.iter().filter(|row| row.is_verified()).count();
    let open = rows.iter().filter(|row| row.counts && row.measures.as_ref().is_some_and(|m| m.open.is_some())).count();
    let missing = rows.iter().filter(|row| row.is_missing()).count();
    let args = args! { "files" => files, "good" => good, "students" => shown };
    let mut said = vec![texts.format("projector-turnout", &args)];
    if open > 0 {
        said.push(texts.format("projector-unfinished", &args! { "count" => open }));
    }
    if missing > 0 {
        said.push(texts.format("projector-missing", &args! { "count" => missing }));
    }
    said
}

/// How many files do not verify, if any.
pub(super) fn unverified(rows: &[Row], texts: &Texts) -> Option<String> {
    let bad = rows.iter().filter(|row| row.name.is_some() && !row.is_verified()).count();
    (bad > 0).then(|| texts.format("projector-unverified", &args! { "count" => bad }))
}

/// Why files do not verify, with how many, the most frequent first.
pub(super) fn reasons(rows: &[Row], texts: &Texts) -> Vec<String> {
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    rows.iter().filter_map(|row| row.why.as_ref()).for_each(|why| *counts.entry(reason(why)).or_default() += 1);
    let mut counts: Vec<(&'static str, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let said = |(id, count): &(&'static str, usize)| {
        texts.format("projector-reason", &args! { "count" => *count, "reason" => texts.get(id) })
    };
    counts.iter().map(said).collect()
}
