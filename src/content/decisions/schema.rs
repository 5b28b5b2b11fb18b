//! The JSON Schema of decisions in a scenario: names, types and those ranges that do not depend on the game.
//!
//! What depends on the quarter (cash, prices on offer, the stage of the migration) is for `check` to say.

use serde_json::{Map, Value, json};

use super::to_sim::AUTO;
use super::{AfterIncidentWord, PurposeWord};
use crate::content::pledge;
use crate::sim::cutover::{ACT_CAPACITY, Act};
use crate::sim::decisions::limits::{self, Limits};
use crate::sim::decisions::{
    Allocation, Communication, Enforcement, Freeze, KEYS, MigrationMove, PLATFORMS, RULES, Shipping, Silence, Story,
    Structure, TIERS, VendorMove,
};
use crate::sim::scenario::Scenario;

/// The schema (draft 2020-12) of a set of decisions in `scenario`. Beside the standard's keywords each key has
/// `x-nature` (`level`, `one_shot`, `transition`: how silence is read) and, where it has one, `x-unit`.
#[must_use]
pub fn decisions_schema(scenario: &Scenario) -> Value {
    let mut properties = Map::new();
    for key in KEYS {
        let mut schema = value_schema(key.name, scenario);
        if let Some(fields) = schema.as_object_mut() {
            let nature = match key.silence {
                Silence::Level => "level",
                Silence::OneShot => "one_shot",
                Silence::Transition => "transition",
            };
            fields.insert("x-nature".to_owned(), Value::from(nature));
        }
        properties.insert(key.name.to_owned(), schema);
    }
    properties.insert("event".to_owned(), json!({ "type": "string", "x-nature": "one_shot" }));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    })
}

fn value_schema(key: &str, scenario: &Scenario) -> Value {
    match key {
        "price_index" => number(&limits::PRICE_INDEX, "share"),
        "free_shipping" => words(Shipping::IDS),
        "marketing" => dollars(&limits::MARKETING),
        "pledge" => names(pledge::words(scenario).iter().map(String::as_str)),
        "hiring" => json!({ "type": "number", "x-unit": "engineers" }),
        "operations" => record(&[
            ("staff", json!({ "type": "integer", "maximum": 0, "x-unit": "people" })),
            ("close_site", names(scenario.sites.iter().map(|site| site.id.as_str()))),
            ("delist", truth()),
        ]),
        "freeze" => words(Freeze::IDS),
        "allocation" => record(&Allocation::NAMES.map(|name| (name, share()))),
        "orders" => fleets(scenario, number(&limits::ORDER, "units"), &[("purpose", words(PurposeWord::WORDS))]),
        "retire" => fleets(scenario, json!({ "type": "number", "minimum": 0, "x-unit": "units" }), &[]),
        "vendor" => words(VendorMove::IDS),
        "cutover_by" => json!({ "type": "string", "pattern": "^[0-9]{1,4}Q[1-4]$" }),
        "migration" => words(MigrationMove::IDS),
        "migration_tiers" => json!({
            "type": "array",
            "uniqueItems": true,
            "items": names(scenario.tiers.iter().take(TIERS).map(|tier| tier.id.as_str())),
        }),
        "night" => json!({
            "type": "array",
            "maxItems": ACT_CAPACITY,
            "items": names(Act::ALL.iter().map(|act| act.to_id())),
        }),
        "cutover_policy" => cutover_policy(),
        "care" => record(&[
            ("rehearsal", truth()),
            ("amnesty", truth()),
            ("drill", truth()),
            ("after_incident", words(AfterIncidentWord::WORDS)),
        ]),
        "inquiry" => record(&[("price_test", truth()), ("sound_suppliers", truth())]),
        "finance" => finance(scenario),
        "story" => words(Story::IDS),
        "standing" => standing(scenario),
        "structure" => words(Structure::IDS),
        "communication" => words(Communication::IDS),
        "mandate" => record(&[
            (
                "rules",
                json!({
                    "type": "array",
                    "uniqueItems": true,
                    "items": { "type": "integer", "minimum": 1, "maximum": RULES },
                }),
            ),
            ("enforcement", words(Enforcement::IDS)),
        ]),
        "grid" => record(&[
            ("bare_renting", truth()),
            ("services", truth()),
            ("price_per_unit_hour", number(&limits::UNIT_PRICE, "dollars")),
            ("idle_share", share()),
            ("december_reserve", share()),
        ]),
        "forecast" => record(&[(
            "cash",
            json!({ "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2, "x-unit": "dollars" }),
        )]),
        _ => json!({}),
    }
}

/// Units of platforms, and what else may be said of each.
fn fleets(scenario: &Scenario, units: Value, more: &[(&str, Value)]) -> Value {
    let fields = [&[("platform", platforms(scenario)), ("units", units)][..], more].concat();
    list(record_with(&fields, &["platform", "units"]))
}

fn cutover_policy() -> Value {
    record(&[
        ("hold_above", share()),
        ("rollback_above", share()),
        (
            "max_holds",
            json!({ "type": "integer", "minimum": *limits::HOLDS.start() as u32, "maximum": *limits::HOLDS.end() as u32 }),
        ),
        ("probes", truth()),
    ])
}

fn finance(scenario: &Scenario) -> Value {
    let raised = || dollars(&limits::RAISED);
    record(&[
        ("convertible", raised()),
        ("equity", raised()),
        ("credit", dollars(&limits::CREDIT)),
        ("strategic", raised()),
        ("buyback", raised()),
        ("stretch_payables_days", number(&(0.0..=scenario.finance.stretch_limit), "days")),
    ])
}

fn standing(scenario: &Scenario) -> Value {
    record(&[
        ("capacity_cover", cancellable(number(&limits::CAPACITY_COVER, "share"))),
        (
            "capacity_platform",
            names(std::iter::once(AUTO).chain(scenario.platforms.iter().take(PLATFORMS).map(|p| p.id.as_str()))),
        ),
        ("marketing_share", cancellable(number(&limits::MARKETING_SHARE, "share"))),
        ("cash_floor", cancellable(dollars(&limits::CASH_FLOOR))),
        ("staffing", cancellable(number(&limits::STAFFING, "engineers"))),
        ("grid_cover", cancellable(number(&limits::GRID_COVER, "share"))),
    ])
}

fn number(limits: &Limits, unit: &str) -> Value {
    json!({ "type": "number", "minimum": limits.start(), "maximum": limits.end(), "x-unit": unit })
}

/// An amount of money, whose limits are in millions.
fn dollars(limits: &Limits) -> Value {
    number(&limits::scaled(limits, 1e6), "dollars")
}

fn share() -> Value {
    number(&limits::SHARE, "share")
}

fn truth() -> Value {
    json!({ "type": "boolean" })
}

fn words(words: &[&str]) -> Value {
    json!({ "enum": words })
}

fn names<'a>(names: impl Iterator<Item = &'a str>) -> Value {
    json!({ "enum": names.collect::<Vec<_>>() })
}

fn platforms(scenario: &Scenario) -> Value {
    names(scenario.platforms.iter().take(PLATFORMS).map(|platform| platform.id.as_str()))
}

fn list(items: Value) -> Value {
    let mut list = Map::new();
    list.insert("type".to_owned(), Value::from("array"));
    list.insert("items".to_owned(), items);
    Value::Object(list)
}

fn record(fields: &[(&str, Value)]) -> Value {
    record_with(fields, &[])
}

fn record_with(fields: &[(&str, Value)], required: &[&str]) -> Value {
    let properties: Map<String, Value> =
        fields.iter().map(|(name, schema)| ((*name).to_owned(), schema.clone())).collect();
    let mut record = json!({ "type": "object", "additionalProperties": false, "properties": properties });
    if let (Some(record), false) = (record.as_object_mut(), required.is_empty()) {
        record.insert("required".to_owned(), Value::from(required.to_vec()));
    }
    record
}

/// A schema that also takes `null`.
fn cancellable(mut schema: Value) -> Value {
    if let Some(kind) = schema.get_mut("type") {
        *kind = json!([kind.take(), "null"]);
    }
    schema
}
