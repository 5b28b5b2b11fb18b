//! Every constant of a scenario file in a row, for tables, for pages about the format, and for checks across groups.

use crate::content::constant::{Constant, ListedConstant, list_entries};
use crate::content::field_path::FieldPath;
use crate::content::scenario::ScenarioFile;
use crate::content::scenario::bet::TierFile;
use crate::content::scenario::machines::PlatformFile;
use crate::content::scenario::market::RivalFile;
use crate::content::scenario::money::{DATED_CASH, SiteFile};
use crate::content::scenario::night::StepFile;

/// A group of constants with the way to it.
pub type Group = (FieldPath, Vec<ListedConstant>);

impl ScenarioFile {
    /// Every constant of the file by group, in the order of the format: what tables of it list.
    #[must_use]
    pub fn constants(&self) -> Vec<Group> {
        let at = FieldPath::from;
        let policy = &self.levels.cutover_policy;
        let cash = |item: &'_ Constant, path: &FieldPath| ListedConstant {
            path: path.field("cash"),
            value: item.value,
            unit: item.unit.clone(),
            source: item.source.clone(),
            low: *DATED_CASH.start(),
            high: *DATED_CASH.end(),
        };
        let mut groups = vec![
            (at("opening"), self.opening.list(&at("opening"))),
            (at("levels"), list_entries(&self.levels.entries(), &at("levels"))),
            (at("levels.allocation"), self.levels.allocation.list(&at("levels.allocation"))),
            (at("levels.cutover_policy"), policy.list(&at("levels.cutover_policy"))),
            (at("levels.grid"), self.levels.grid.list(&at("levels.grid"))),
            (at("levels.standing"), list_entries(&self.levels.standing.entries(), &at("levels.standing"))),
        ];
        for (i, item) in self.dated.iter().enumerate() {
            let path = at("dated").item(i);
            groups.push((path.clone(), vec![cash(&item.cash, &path)]));
        }
        groups.push((at("market"), self.market.list(&at("market"))));
        groups.push((at("economy"), self.economy.list(&at("economy"))));
        groups.push((at("rival_rule"), self.rival_rule.list(&at("rival_rule"))));
        groups.extend(items("rivals", &self.rivals, RivalFile::list));
        groups.push((at("machines"), self.machines.list(&at("machines"))));
        groups.extend(items("platforms", &self.platforms, PlatformFile::list));
        groups.push((at("engineers"), self.engineers.list(&at("engineers"))));
        groups.push((at("urgency"), self.urgency.list(&at("urgency"))));
        groups.push((at("migration"), self.migration.list(&at("migration"))));
        groups.extend(items("tiers", &self.tiers, TierFile::list));
        groups.push((at("night"), self.night.list(&at("night"))));
        groups.extend(items("night_steps", &self.night_steps, StepFile::list));
        groups.push((at("vendor"), self.vendor.list(&at("vendor"))));
        groups.push((at("fulfilment"), self.fulfilment.list(&at("fulfilment"))));
        groups.extend(items("sites", &self.sites, SiteFile::list));
        groups.push((at("suppliers"), self.suppliers.list(&at("suppliers"))));
        groups.push((at("finance"), self.finance.list(&at("finance"))));
        groups.push((at("organisation"), self.organisation.list(&at("organisation"))));
        groups.push((at("grid"), self.grid.list(&at("grid"))));
        groups.push((at("verdict"), self.verdict.list(&at("verdict"))));
        groups.push((at("signals"), self.signals.list(&at("signals"))));
        groups
    }
}

fn items<T>(
    name: &str,
    items: &[T],
    list: impl Fn(&T, &FieldPath) -> Vec<ListedConstant>,
) -> impl Iterator<Item = Group> {
    let path = FieldPath::from(name);
    items.iter().enumerate().map(move |(i, item)| (path.item(i), list(item, &path.item(i))))
}
