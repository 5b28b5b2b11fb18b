//! Whether the numbers of a scenario file make sense together. Each rule is a finding with its figures.

use std::collections::BTreeMap;

use crate::content::field_path::FieldPath;
use crate::content::issue::{Issue, IssueKind};
use crate::content::issues::Issues;
use crate::content::ron_file::RonFile;
use crate::content::scenario::ScenarioFile;
use crate::content::scenario::machines::RoleName;
use crate::content::scenario::verdict::{AnchorsFile, DifficultyName, FormName};

/// Constants of which the first may not be above the second.
pub const RISING: [(&str, &str); 19] = [
    ("market.customers", "market.reachable"),
    ("rival_rule.crash_from", "rival_rule.crash_to"),
    ("machines.standing_from", "machines.standing_to"),
    ("engineers.tangle_floor", "opening.tangle"),
    ("suppliers.soft_from", "suppliers.full_terms"),
    ("suppliers.run_terms", "suppliers.soft_terms"),
    ("suppliers.note_from", "suppliers.note_to"),
    ("fulfilment.fixed_floor", "fulfilment.fixed"),
    ("fulfilment.variable_floor", "fulfilment.variable"),
    ("fulfilment.general_floor", "fulfilment.general"),
    ("night.benign_low", "night.benign_high"),
    ("night.quiet_low", "night.fault_low"),
    ("night.fault_low", "night.fault_high"),
    ("night.fail_error", "night.unfinished_error"),
    ("night.fail_error", "night.collapse_error"),
    ("night.lead_candour_low", "night.lead_candour_high"),
    ("night.loss_with_fallback_low", "night.loss_with_fallback_high"),
    ("night.loss_without_fallback_low", "night.loss_without_fallback_high"),
    ("levels.cutover_policy.hold_above", "levels.cutover_policy.rollback_above"),
];

/// A finding's message and its arguments.
fn finding(id: &'static str, arguments: &[(&'static str, String)]) -> IssueKind {
    IssueKind::Particular { id, arguments: arguments.to_vec() }
}

/// A figure of a finding: three decimals at most.
fn short(value: f64) -> String {
    let rounded = (value * 1000.0).round_ties_even() / 1000.0;
    rounded.to_string()
}

/// Reports a finding about the constant at `path`, pointing to its number.
fn report(kind: IssueKind, path: &str, file: &RonFile<'_>, issues: &mut Issues) {
    let path = FieldPath::from(path);
    let issue = file.issue(&path.item(0), kind);
    issues.push(Issue { path, ..issue });
}

/// Reports what does not make sense.
pub(super) fn check(scenario: &ScenarioFile, file: &RonFile<'_>, issues: &mut Issues) {
    order(scenario, file, issues);
    shares(scenario, file, issues);
    roles(scenario, file, issues);
    night(scenario, file, issues);
    anchors(scenario, file, issues);
    opening(scenario, file, issues);
}

fn order(scenario: &ScenarioFile, file: &RonFile<'_>, issues: &mut Issues) {
    let constants: BTreeMap<String, f64> = scenario
        .constants()
        .into_iter()
        .flat_map(|(_, constants)| constants)
        .map(|constant| (constant.path.as_str().to_owned(), constant.value))
        .collect();
    for (low, high) in RISING {
        if let (Some(below), Some(above)) = (constants.get(low), constants.get(high))
            && below > above
        {
            let arguments = [("value", short(*below)), ("other", high.to_owned()), ("limit", short(*above))];
            report(finding("scenario-finding-order", &arguments), low, file, issues);
        }
    }
    let s = &scenario.suppliers;
    if s.full_terms.value - s.soft_from.value < 0.01 {
        let arguments = [
            ("value", short(s.soft_from.value)),
            ("other", "suppliers.full_terms".into()),
            ("limit", short(s.full_terms.value)),
        ];
        report(finding("scenario-finding-order", &arguments), "suppliers.soft_from", file, issues);
    }
    let (dated, known) =
        (scenario.economy.window_dated_turns.value, scenario.economy.capital_window.values.len() as f64);
    if dated > known {
        let arguments = [("value", short(dated)), ("other", "economy.capital_window".into()), ("limit", short(known))];
        report(finding("scenario-finding-order", &arguments), "economy.window_dated_turns", file, issues);
    }
}

/// Reports a sum or mean at `path` that is not within `tolerance` of `right`.
fn near(id: &'static str, value: f64, right: f64, tolerance: f64, file: &RonFile<'_>, path: &str, issues: &mut Issues) {
    if (value - right).abs() > tolerance {
        let arguments = [("value", short(value)), ("right", short(right))];
        report(finding(id, &arguments), path, file, issues);
    }
}

fn shares(scenario: &ScenarioFile, file: &RonFile<'_>, issues: &mut Issues) {
    let m = &scenario.market;
    let seasons = (m.season_1.value + m.season_2.value + m.season_3.value + m.season_4.value) / 4.0;
    near("scenario-finding-seasons", seasons, 1.0, 0.02, file, "market.season_1", issues);
    let s = &scenario.suppliers;
    let payables = (s.payables_1.value + s.payables_2.value + s.payables_3.value + s.payables_4.value) / 4.0;
    near(
        "scenario-finding-payables-mean",
        s.payables_mean.value,
        payables,
        0.03,
        file,
        "suppliers.payables_mean",
        issues,
    );
    let load: f64 = scenario.tiers.iter().map(|tier| tier.load_share.value).sum();
    if (load - 1.0).abs() > 0.001 {
        let kind = finding("scenario-finding-load-shares", &[("value", short(load))]);
        file.report(issues, &FieldPath::from("tiers"), kind);
    }
    let work: f64 = scenario.levels.allocation.build().total();
    if work > 1.0 + 1e-9 {
        let kind = finding("scenario-finding-allocation", &[("value", short(work))]);
        file.report(issues, &FieldPath::from("levels.allocation"), kind);
    }
    for (quarter, weeks) in scenario.weeks.values.chunks(13).take(4).enumerate() {
        let peak = weeks.iter().copied().fold(0.0, f64::max);
        if scenario.weeks.values.len() == 52 && peak < 0.99 {
            let path = FieldPath::from("weeks").item(0).item(quarter * 13);
            let arguments = [("quarter", (quarter + 1).to_string()), ("value", short(peak))];
            file.report(issues, &path, finding("scenario-finding-peak-week", &arguments));
        }
    }
}

fn roles(scenario: &ScenarioFile, file: &RonFile<'_>, issues: &mut Issues) {
    for role in RoleName::ALL {
        let count = scenario.platforms.iter().filter(|platform| platform.role == role).count();
        if count != 1 {
            let arguments = [("role", role.id().to_owned()), ("count", count.to_string())];
            file.report(issues, &FieldPath::from("platforms"), finding("scenario-finding-role", &arguments));
        }
    }
}

fn night(scenario: &ScenarioFile, file: &RonFile<'_>, issues: &mut Issues) {
    let steps = &scenario.night_steps;
    let payments = steps.iter().filter(|step| step.payments_start).count();
    if payments != 1 {
        let kind = finding("scenario-finding-payments", &[("count", payments.to_string())]);
        file.report(issues, &FieldPath::from("night_steps"), kind);
    }
    let weight: f64 = steps.iter().map(|step| step.weight.value).sum();
    if !steps.is_empty() && weight <= 0.0 {
        let kind = finding("scenario-finding-weights", &[]);
        file.report(issues, &FieldPath::from("night_steps"), kind);
    }
}

fn anchors(scenario: &ScenarioFile, file: &RonFile<'_>, issues: &mut Issues) {
    let path = FieldPath::from("verdict.anchors");
    let all = &scenario.verdict.anchors;
    for form in [FormName::Sprint, FormName::Full, FormName::Long] {
        let ours = |anchors: &&AnchorsFile| anchors.form == form && anchors.difficulty == DifficultyName::Operator;
        if !all.iter().any(|anchors| ours(&anchors)) {
            let kind = finding("scenario-finding-anchors-missing", &[("form", form.form().id().to_owned())]);
            file.report(issues, &path, kind);
        }
    }
    for (i, anchors) in all.iter().enumerate() {
        let path = path.item(i).field("points");
        let points = &anchors.points;
        if points.len() < 2 || points.len() > 20 {
            let arguments = [("count", points.len().to_string()), ("low", "2".into()), ("high", "20".into())];
            file.report(issues, &path, finding("scenario-finding-count", &arguments));
        }
        for (j, &(value, score)) in points.iter().enumerate() {
            let before = j.checked_sub(1).and_then(|before| points.get(before));
            let rises = before.is_none_or(|&(lower, below)| value > lower && score >= below);
            if !value.is_finite() || !score.is_finite() {
                file.report(
                    issues,
                    &path.item(j),
                    IssueKind::NotFinite { value: if score.is_finite() { value } else { score } },
                );
            } else if !(0.0..=1000.0).contains(&score) {
                let kind = IssueKind::OutOfRange { value: score, low: 0.0, high: 1000.0, unit: "points".to_owned() };
                file.report(issues, &path.item(j).item(1), kind);
            } else if !rises {
                file.report(issues, &path.item(j), finding("scenario-finding-anchors-fall", &[]));
            }
        }
    }
}

/// The opening balance and the first quarter must tell of the same company, within a factor of two.
fn opening(scenario: &ScenarioFile, file: &RonFile<'_>, issues: &mut Issues) {
    let (o, m, s) = (&scenario.opening, &scenario.market, &scenario.suppliers);
    let Some(first) = crate::sim::units::Quarter::parse(&scenario.first) else { return };
    let seasons = [&m.season_1, &m.season_2, &m.season_3, &m.season_4].map(|season| season.value);
    let before = (first.season() + 3) % 4;
    let sales = m.customers.value * m.spend.value * seasons[before];
    let cost = o.last_sales.value * m.unit_cost.value;
    let payables = [&s.payables_1, &s.payables_2, &s.payables_3, &s.payables_4].map(|share| share.value)[before] * cost;
    let stock =
        [&s.inventory_1, &s.inventory_2, &s.inventory_3, &s.inventory_4].map(|share| share.value)[before] * cost;
    for (path, value, right) in [
        ("opening.last_sales", o.last_sales.value, sales),
        ("opening.payables", o.payables.value, payables),
        ("opening.inventory", o.inventory.value, stock),
    ] {
        let off = value < 0.5 * right || value > 2.0 * right;
        if off {
            let arguments = [("value", short(value)), ("right", short(right))];
            report(finding("scenario-finding-opening", &arguments), path, file, issues);
        }
    }
    let load = m.customers.value * m.spend.value * seasons[first.season()] * scenario.machines.load_per_order.value;
    let use_of = load / scenario.machines.units.value;
    if !(0.1..=1.2).contains(&use_of) {
        let arguments = [("value", short(load)), ("units", short(scenario.machines.units.value))];
        report(finding("scenario-finding-opening-load", &arguments), "machines.units", file, issues);
    }
}
