//! Facts that wait for themselves: one that holds only since it held, or several that wait for one another, never begin.

use std::collections::BTreeMap;

use super::condition::ConditionFile;
use crate::content::field_path::FieldPath;
use crate::content::issue::IssueKind;
use crate::content::issues::Issues;
use crate::content::ron_file::RonFile;

/// Reports each ring once, at the first of its facts.
pub(super) fn check(
    facts: &BTreeMap<String, ConditionFile>,
    file: &RonFile<'_>,
    path: &FieldPath,
    issues: &mut Issues,
) {
    for name in facts.keys() {
        let Some(ring) = way_back(facts, name).filter(|ring| ring.iter().all(|other| *other >= name.as_str())) else {
            continue;
        };
        let shown: Vec<String> = ring.iter().chain([&name.as_str()]).map(|name| format!("`{name}`")).collect();
        let arguments = vec![("ring", shown.join(" → "))];
        let kind = IssueKind::Particular { id: "issue-fact-ring", arguments };
        file.report(issues, &path.field(name), kind);
    }
}

/// The shortest way from a fact over what it asks for back to it, from itself on; nothing where there is none.
fn way_back<'a>(facts: &'a BTreeMap<String, ConditionFile>, from: &'a str) -> Option<Vec<&'a str>> {
    let mut ways = vec![vec![from]];
    let mut seen = vec![from];
    // Each round is one step further.
    while !ways.is_empty() {
        let mut further = Vec::new();
        for way in ways {
            let mut asked = Vec::new();
            if let Some(fact) = way.last().and_then(|last| facts.get(*last)) {
                fact.facts(&mut asked);
            }
            if asked.contains(&from) {
                return Some(way);
            }
            for next in asked {
                if !seen.contains(&next) {
                    seen.push(next);
                    further.push(way.iter().copied().chain([next]).collect());
                }
            }
        }
        ways = further;
    }
    None
}
