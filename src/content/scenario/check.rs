//! Whether a scenario file that was read holds: ranges, units, sources, names and what they refer to.
//! Whether its numbers make sense together is `sanity`'s, its texts `texts`'.

use crate::content::constant::{LONGEST_SOURCE, check_entries};
use crate::content::deck::{DECKS, Decks};
use crate::content::field_path::FieldPath;
use crate::content::issue::{IssueKind, Thing};
use crate::content::issues::Issues;
use crate::content::pledge::written;
use crate::content::position;
use crate::content::ron_file::RonFile;
use crate::content::scenario::levels::AUTO;
use crate::content::scenario::money::DATED_CASH;
use crate::content::scenario::series::{Series, SeriesRule, check_text};
use crate::content::scenario::{ScenarioFile, sanity, silence, texts};
use crate::sim::cutover::STEP_CAPACITY;
use crate::sim::decisions::{PLATFORMS, Pledge, SITES, TIERS};
use crate::sim::rivals::RIVALS;
use crate::sim::units::Quarter;

/// The most characters a name or id may have.
pub const LONGEST_ID: usize = 40;
/// The most dated items.
pub const MOST_DATED: usize = 40;
/// The most dates for which a profit can be pledged.
pub const MOST_PLEDGES: usize = 8;
/// The most decks a scenario is played with.
pub const MOST_DECKS: usize = 8;
/// The most quarters a game may last.
pub const MOST_QUARTERS: u16 = 80;
/// Scenarios begin within these years.
pub const YEARS: std::ops::RangeInclusive<u16> = 1900..=2200;

/// A series of a scenario file with what it may be.
pub(super) fn series(file: &ScenarioFile) -> [(&Series, SeriesRule); 6] {
    let rule = |path, count, allowed, unit| SeriesRule { path, count, allowed, unit };
    let economy = &file.economy;
    [
        (&file.opening.swing, rule("opening.swing", 4..=4, -1.0e5..=1.0e5, "millions of dollars")),
        (&economy.capital_window, rule("economy.capital_window", 1..=120, 0.0..=1.0, "share open")),
        (&economy.shutdowns, rule("economy.shutdowns", 0..=120, 0.0..=1.0e5, "companies a quarter")),
        (&economy.glut, rule("economy.glut", 0..=120, 0.0..=2.0, "share of the peak")),
        (&economy.demand_lost, rule("economy.demand_lost", 0..=120, -0.5..=0.9, "share")),
        (&file.weeks, rule("weeks", 52..=52, 0.01..=1.0, "share of the quarter's peak week")),
    ]
}

/// What the rules for series are, for the page that describes the format.
#[must_use]
pub fn series_rules(file: &ScenarioFile) -> Vec<SeriesRule> {
    series(file).into_iter().map(|(_, rule)| rule).collect()
}

/// Names of a list that are looked at: what stands further on in a longer one repeats what was named, and the first
/// repetition is a finding already.
const MOST_NAMES: usize = 64;

impl ScenarioFile {
    /// Reports everything that does not hold.
    pub fn check(&mut self, file: &RonFile<'_>, issues: &mut Issues) {
        self.constants_hold(file, issues);
        for (series, rule) in series(self) {
            series.check(&rule, file, issues);
        }
        self.names_hold(file, issues);
        self.quarters_hold(file, issues);
        self.references_hold(file, issues);
        if let Some(references) = &self.references {
            references.check(file, &FieldPath::from("references"), issues);
        }
        sanity::check(self, file, issues);
        texts::check(self, file, issues);
        self.difficulties_hold(file, issues);
        let built = self.build(file, &Decks::read(&self.cards));
        position::check(self, &built.cards, file, issues);
        if issues.is_empty() {
            silence::check(&built, file, issues);
        }
    }

    fn constants_hold(&self, file: &RonFile<'_>, issues: &mut Issues) {
        let at = FieldPath::from;
        self.opening.check(file, &at("opening"), issues);
        check_entries(&self.levels.entries(), file, &at("levels"), issues);
        self.levels.allocation.check(file, &at("levels.allocation"), issues);
        self.levels.cutover_policy.check(file, &at("levels.cutover_policy"), issues);
        self.levels.grid.check(file, &at("levels.grid"), issues);
        check_entries(&self.levels.standing.entries(), file, &at("levels.standing"), issues);
        for (i, item) in self.dated.iter().enumerate() {
            let path = at("dated").item(i).field("cash");
            item.cash.check(&DATED_CASH, Some("millions of dollars"), file, &path, issues);
        }
        self.market.check(file, &at("market"), issues);
        self.economy.check(file, &at("economy"), issues);
        self.rival_rule.check(file, &at("rival_rule"), issues);
        self.machines.check(file, &at("machines"), issues);
        self.engineers.check(file, &at("engineers"), issues);
        self.urgency.check(file, &at("urgency"), issues);
        self.organisation.check(file, &at("organisation"), issues);
        self.grid.check(file, &at("grid"), issues);
        self.migration.check(file, &at("migration"), issues);
        self.night.check(file, &at("night"), issues);
        self.vendor.check(file, &at("vendor"), issues);
        self.fulfilment.check(file, &at("fulfilment"), issues);
        self.suppliers.check(file, &at("suppliers"), issues);
        self.finance.check(file, &at("finance"), issues);
        self.verdict.check(file, &at("verdict"), issues);
        self.signals.check(file, &at("signals"), issues);
        for (i, rival) in self.rivals.iter().enumerate() {
            rival.check(file, &at("rivals").item(i), issues);
        }
        for (i, platform) in self.platforms.iter().enumerate() {
            platform.check(file, &at("platforms").item(i), issues);
        }
        for (i, tier) in self.tiers.iter().enumerate() {
            tier.check(file, &at("tiers").item(i), issues);
        }
        for (i, step) in self.night_steps.iter().enumerate() {
            step.check(file, &at("night_steps").item(i), issues);
        }
        for (i, site) in self.sites.iter().enumerate() {
            site.check(file, &at("sites").item(i), issues);
        }
    }

    /// Names that can be typed, told apart and counted.
    fn names_hold(&self, file: &RonFile<'_>, issues: &mut Issues) {
        check_id(&self.name, file, &FieldPath::from("name"), issues);
        let ids = |path: &str, ids: Vec<&str>, what: Thing, least: usize, most: usize, issues: &mut Issues| {
            let path = FieldPath::from(path);
            if ids.len() > most {
                file.report(issues, &path, IssueKind::TooMany { count: ids.len(), limit: most });
            } else if ids.len() < least {
                let arguments =
                    vec![("count", ids.len().to_string()), ("low", least.to_string()), ("high", most.to_string())];
                file.report(issues, &path, IssueKind::Particular { id: "scenario-finding-count", arguments });
            }
            for (i, id) in ids.iter().enumerate() {
                let path = path.item(i).field("id");
                check_id(id, file, &path, issues);
                if ids[..i].contains(id) {
                    file.report(issues, &path, IssueKind::Duplicate { what, name: (*id).to_owned() });
                }
            }
        };
        let platforms = self.platforms.iter().map(|platform| platform.id.as_str()).collect();
        ids("platforms", platforms, Thing::Platform, PLATFORMS, PLATFORMS, issues);
        ids("tiers", self.tiers.iter().map(|tier| tier.id.as_str()).collect(), Thing::Id, 1, TIERS, issues);
        ids("sites", self.sites.iter().map(|site| site.id.as_str()).collect(), Thing::Id, 0, SITES, issues);
        ids("rivals", self.rivals.iter().map(|rival| rival.id.as_str()).collect(), Thing::Rival, 0, RIVALS, issues);
        for (path, count, least, most) in [
            ("night_steps", self.night_steps.len(), 1, STEP_CAPACITY),
            ("dated", self.dated.len(), 0, MOST_DATED),
            ("forecasts", self.forecasts.len(), 0, MOST_DATED),
            ("pledges", self.pledges.as_ref().map_or(0, Vec::len), 0, MOST_PLEDGES),
            ("cards", self.cards.len(), 0, MOST_DECKS),
            ("optional_cards", self.optional_cards.len(), 0, MOST_DECKS),
        ] {
            if count > most {
                file.report(issues, &FieldPath::from(path), IssueKind::TooMany { count, limit: most });
            } else if count < least {
                file.report(issues, &FieldPath::from(path), IssueKind::Empty);
            }
        }
        for (i, anchors) in self.verdict.anchors.iter().enumerate() {
            let path = FieldPath::from("verdict.anchors").item(i).field("source");
            check_text(&anchors.source, LONGEST_SOURCE, file, &path, issues);
        }
    }

    fn quarters_hold(&self, file: &RonFile<'_>, issues: &mut Issues) {
        let first = check_quarter(&self.first, file, &FieldPath::from("first"), issues);
        for (i, item) in self.dated.iter().enumerate() {
            let _ = check_quarter(&item.quarter, file, &FieldPath::from("dated").item(i).field("quarter"), issues);
        }
        for (i, written) in self.forecasts.iter().enumerate() {
            let _ = check_quarter(written, file, &FieldPath::from("forecasts").item(i), issues);
        }
        let mut before = first;
        for (i, date) in self.pledges.iter().flatten().enumerate() {
            let path = FieldPath::from("pledges").item(i);
            check_text(&date.source, LONGEST_SOURCE, file, &path.field("source"), issues);
            let path = path.field("quarter");
            let due = check_quarter(&date.quarter, file, &path, issues);
            if let (Some(before), Some(due)) = (before, due)
                && due <= before
            {
                let arguments = vec![("found", due.to_string()), ("before", before.to_string())];
                file.report(issues, &path, IssueKind::Particular { id: "scenario-finding-pledge-order", arguments });
            }
            before = due.or(before);
        }
        for (name, span) in [("sprint", &self.spans.sprint), ("full", &self.spans.full), ("long", &self.spans.long)] {
            let path = FieldPath::from("spans").field(name);
            let start = check_quarter(&span.first, file, &path.field("first"), issues);
            if let (Some(first), Some(start)) = (first, start)
                && (start < first || start.since(first) > MOST_QUARTERS)
            {
                let arguments = vec![("found", start.to_string()), ("first", first.to_string())];
                let kind = IssueKind::Particular { id: "scenario-finding-span-start", arguments };
                file.report(issues, &path.field("first"), kind);
            }
            for (field, value, low, high) in [
                ("quarters", span.quarters, 1, MOST_QUARTERS),
                ("decided", span.decided, 1, span.quarters.clamp(1, MOST_QUARTERS)),
            ] {
                if !(low..=high).contains(&value) {
                    let (value, low, high) = (f64::from(value), f64::from(low), f64::from(high));
                    let kind = IssueKind::OutOfRange { value, low, high, unit: "quarters".to_owned() };
                    file.report(issues, &path.field(field), kind);
                }
            }
        }
    }

    /// Names of things that exist.
    fn references_hold(&self, file: &RonFile<'_>, issues: &mut Issues) {
        let unknown = |what, name: &str, known: &[&str]| IssueKind::unknown(what, name, known.iter().copied());
        let tiers: Vec<&str> = self.tiers.iter().map(|tier| tier.id.as_str()).collect();
        let twice = |name: &str| IssueKind::Duplicate { what: Thing::Id, name: name.to_owned() };
        for (i, name) in self.levels.migration_tiers.iter().enumerate().take(MOST_NAMES) {
            let path = FieldPath::from("levels.migration_tiers").item(i);
            if !tiers.contains(&name.as_str()) {
                file.report(issues, &path, unknown(Thing::Id, name, &tiers));
            } else if self.levels.migration_tiers[..i].contains(name) {
                file.report(issues, &path, twice(name));
            }
        }
        let rules = &self.levels.mandate.rules;
        for (i, rule) in rules.iter().enumerate().take(MOST_NAMES).filter(|(i, rule)| rules[..*i].contains(rule)) {
            file.report(issues, &FieldPath::from("levels.mandate.rules").item(i), twice(&rule.to_string()));
        }
        let mut platforms: Vec<&str> = self.platforms.iter().map(|platform| platform.id.as_str()).collect();
        platforms.push(AUTO);
        let named = &self.levels.standing.capacity_platform;
        if !platforms.contains(&named.as_str()) {
            let path = FieldPath::from("levels.standing.capacity_platform");
            file.report(issues, &path, unknown(Thing::Platform, named, &platforms));
        }
        let pledge = self.levels.pledge;
        if pledge.due().is_some_and(|due| !self.pledge_dates().contains(&due)) {
            let known: Vec<String> = self.pledge_dates().into_iter().map(Pledge::ProfitBy).map(written).collect();
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            file.report(issues, &FieldPath::from("levels.pledge"), unknown(Thing::Id, &written(pledge), &known));
        }
        let decks: Vec<&str> = DECKS.iter().map(|deck| deck.name).collect();
        for (field, names) in [("cards", &self.cards), ("optional_cards", &self.optional_cards)] {
            for (i, name) in names.iter().enumerate() {
                let path = FieldPath::from(field).item(i);
                if !decks.contains(&name.as_str()) {
                    file.report(issues, &path, unknown(Thing::Id, name, &decks));
                } else if names[..i].contains(name) {
                    file.report(issues, &path, twice(name));
                }
            }
        }
    }
}

/// Whether this is small letters and digits, joined by `-` or `_`, beginning with a letter; at most [`LONGEST_ID`].
#[must_use]
pub fn is_id(id: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    let begins = id.starts_with(|c: char| c.is_ascii_lowercase());
    begins && id.chars().count() <= LONGEST_ID && id.split(['-', '_']).all(plain)
}

/// Reports an id that is not small letters and digits, joined by `-` or `_`, at most [`LONGEST_ID`] of them.
fn check_id(id: &str, file: &RonFile<'_>, path: &FieldPath, issues: &mut Issues) {
    let characters = id.chars().count();
    if characters == 0 {
        file.report(issues, path, IssueKind::Empty);
    } else if characters > LONGEST_ID {
        file.report(issues, path, IssueKind::TooLong { characters, limit: LONGEST_ID });
    } else if !is_id(id) {
        let arguments = vec![("found", id.to_owned())];
        file.report(issues, path, IssueKind::Particular { id: "scenario-finding-id", arguments });
    }
}

/// Reports what is no quarter, or one that lies outside [`YEARS`].
pub fn check_quarter(written: &str, file: &RonFile<'_>, path: &FieldPath, issues: &mut Issues) -> Option<Quarter> {
    let quarter = Quarter::parse(written).filter(|quarter| YEARS.contains(&quarter.year()));
    if quarter.is_none() {
        let arguments = vec![
            ("found", written.to_owned()),
            ("low", format!("{}Q1", YEARS.start())),
            ("high", format!("{}Q4", YEARS.end())),
        ];
        file.report(issues, path, IssueKind::Particular { id: "scenario-finding-quarter", arguments });
    }
    quarter
}
