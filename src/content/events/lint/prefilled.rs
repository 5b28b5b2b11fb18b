//! Whether the levers that an option sets beforehand can stand where it sets them.

use crate::content::field_path::FieldPath;
use crate::content::issue::IssueKind;
use crate::content::issues::Issues;
use crate::content::ron_file::RonFile;
use crate::sim::check::{Reason, Rejection, check};
use crate::sim::events::Card;
use crate::sim::luck::Luck;
use crate::sim::plan::resolve;
use crate::sim::scenario::Scenario;
use crate::sim::world::World;

/// Reports numbers that the judge would refuse on the first day. What depends on how things stand then, such as an offer
/// that is not there yet, is none of it.
pub(super) fn lint(file: &RonFile<'_>, scenario: &Scenario, card: &Card, path: &FieldPath, issues: &mut Issues) {
    let visible = World::start(scenario, Luck::new(0)).visible;
    for (i, option) in card.options.iter().enumerate() {
        let plan = resolve(&visible, scenario, &option.prefill);
        for Rejection { key, part, reason } in check(&visible, scenario, &plan) {
            let Reason::OutOfRange { low, high, offered } = reason else { continue };
            let path = path.item(i).field("prefill").field(key);
            let path = if part.is_empty() { path } else { path.field(part) };
            let kind = IssueKind::OutOfRange { value: offered, low, high, unit: String::new() };
            file.report(issues, &path, kind);
        }
    }
}
