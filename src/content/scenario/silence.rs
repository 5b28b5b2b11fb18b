//! Whether silence passes the judge at the opening: if it did not, no quarter of the scenario could be closed.

use crate::content::field_path::FieldPath;
use crate::content::issue::IssueKind;
use crate::content::issues::Issues;
use crate::content::ron_file::RonFile;
use crate::sim::check::Rejection;
use crate::sim::decisions::Decisions;
use crate::sim::luck::Luck;
use crate::sim::plan::resolve;
use crate::sim::scenario::Scenario;
use crate::sim::world::World;

/// Reports what would be refused in a first quarter in which nothing is decided, on any difficulty.
pub(super) fn check(scenario: &Scenario, file: &RonFile<'_>, issues: &mut Issues) {
    let levels = FieldPath::from(if scenario.position.is_some() { "position" } else { "levels" });
    let others = scenario.others.iter().map(|(_, other)| other.as_ref());
    for scenario in std::iter::once(scenario).chain(others) {
        // What is judged is what can be seen, which is the same under any luck.
        let visible = World::start(scenario, Luck::new(0)).visible;
        let plan = resolve(&visible, scenario, &Decisions::none());
        for Rejection { key, part, .. } in crate::sim::check::check(&visible, scenario, &plan) {
            let named = if part.is_empty() { key.to_owned() } else { format!("{key}.{part}") };
            let kind = IssueKind::Particular { id: "scenario-finding-silence", arguments: vec![("key", named)] };
            file.report(issues, &levels.field(key), kind);
        }
        if !issues.is_empty() {
            return;
        }
    }
}
