//! The JSON Schema of an observation: names, types and, as titles, the words of the game.

use serde_json::{Map, Value, json};

use super::estimates;
use super::state::is_estimate;
use crate::content::decisions::decisions_schema;
use crate::sim::decisions::RULES;
use crate::sim::figures::{Figure, Unit};
use crate::sim::migration::Stage;
use crate::sim::scenario::Scenario;
use crate::text::Texts;

/// The schema (draft 2020-12) of an observation in `scenario`.
pub(super) fn observation_schema(scenario: &Scenario, texts: &Texts) -> Value {
    let decided = decisions_schema(scenario);
    let nothing_or_event = json!({
        "type": ["object", "null"],
        "properties": {
            "id": { "type": "string" },
            "options": { "type": "array", "items": { "type": "string" } },
            "not_in_exercise": { "type": "array", "items": { "type": "string" } },
            "default": { "type": "string" },
            "prefill": { "type": "object" },
            "title": { "type": ["string", "null"] },
            "body": { "type": ["string", "null"] },
            "labels": { "type": "object" },
        },
        "required": ["id", "options"],
    });
    record(&[
        ("type", json!({ "const": "observation" })),
        ("quarter", json!({ "type": "string", "pattern": "^[0-9]{1,4}Q[1-4]$" })),
        ("turn", json!({ "type": "integer", "minimum": 0 })),
        ("state", state(scenario, texts)),
        ("estimates", all_estimates()),
        ("available", json!({ "type": "object", "properties": available(&decided) })),
        ("event", nothing_or_event),
        ("tell", news(&["object", "null"])),
        ("echoes", json!({ "type": "array", "items": news(&["object"]) })),
        ("previous", previous()),
    ])
}

/// What is heard of a card that is not open.
fn news(kinds: &[&str]) -> Value {
    json!({
        "type": kinds,
        "properties": { "event": { "type": "string" }, "text": { "type": ["string", "null"] } },
        "required": ["event", "text"],
    })
}

/// An object that has all of these.
fn record(fields: &[(&str, Value)]) -> Value {
    let names: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    let properties: Map<String, Value> =
        fields.iter().map(|(name, schema)| ((*name).to_owned(), schema.clone())).collect();
    json!({ "type": "object", "properties": properties, "required": names })
}

fn state(scenario: &Scenario, texts: &Texts) -> Value {
    let mut fields: Vec<(&str, Value)> = Figure::ALL
        .iter()
        .copied()
        .filter(|figure| !is_estimate(*figure))
        .map(|figure| (figure.id(), figure_schema(figure, texts)))
        .collect();
    fields.push(("levels", json!({ "type": "object" })));
    fields.push(("platforms", named(scenario.platforms.iter().map(|platform| platform.id.as_str()))));
    fields.push(("tiers", named(scenario.tiers.iter().map(|tier| tier.id.as_str()))));
    fields.push(("sites", named(scenario.sites.iter().map(|site| site.id.as_str()))));
    fields.push(("vendor", json!({ "type": "object" })));
    fields.push(("mandate", mandate()));
    fields.push(("grid", grid(scenario)));
    fields.push(("stage", json!({ "enum": Stage::ALL.map(Stage::id) })));
    fields.push(("fallback", json!({ "type": "boolean" })));
    record(&fields)
}

fn mandate() -> Value {
    let share = || json!({ "type": "number", "minimum": 0, "maximum": 1 });
    let rules: Vec<String> = (1..=RULES).map(|rule| rule.to_string()).collect();
    let rules: Vec<(&str, Value)> = rules.iter().map(|rule| (rule.as_str(), share())).collect();
    record(&[("adopted", record(&rules)), ("settling", json!({ "type": "number", "x-unit": "quarters" }))])
}

fn grid(scenario: &Scenario) -> Value {
    let units = || json!({ "type": "number", "x-unit": "units" });
    let dollars = || json!({ "type": "number", "x-unit": "dollars" });
    let since = || json!({ "type": ["string", "null"] });
    record(&[
        ("fleets", named(scenario.platforms.iter().map(|platform| platform.id.as_str()))),
        ("bare_units", units()),
        ("evicted_units", units()),
        ("wanted_units", units()),
        ("tenants_units", units()),
        ("idle_share", json!({ "type": "number", "x-unit": "share" })),
        ("opened", since()),
        ("somebody_else", since()),
        ("services_revenue", dollars()),
        ("bare_revenue", dollars()),
        ("earned_so_far", dollars()),
        ("usual_price", dollars()),
    ])
}

fn figure_schema(figure: Figure, texts: &Texts) -> Value {
    let mut schema = match figure.unit() {
        Unit::Dollars => json!({ "type": "number", "x-unit": "dollars" }),
        Unit::Millions => json!({ "type": ["integer", "null"], "x-unit": "people" }),
        Unit::Count => json!({ "type": ["integer", "null"] }),
        Unit::Truth => json!({ "type": "boolean" }),
        Unit::Plain => json!({ "type": ["number", "null"] }),
    };
    if let (Some(schema), Some(title)) = (schema.as_object_mut(), texts.try_get(&format!("figure-{}", figure.id()))) {
        schema.insert("title".to_owned(), title.into());
    }
    schema
}

/// An object with one object for each name.
fn named<'a>(names: impl Iterator<Item = &'a str>) -> Value {
    let fields: Vec<(&str, Value)> = names.map(|name| (name, json!({ "type": "object" }))).collect();
    record(&fields)
}

fn all_estimates() -> Value {
    let number = || json!({ "type": ["number", "null"] });
    let range = || record(&[("p10", number()), ("p50", number()), ("p90", number())]);
    let mut fields: Vec<(&str, Value)> = estimates::names().map(|name| (name, range())).collect();
    fields.push(("readiness", record(&[("reported", number()), ("low", number())])));
    record(&fields)
}

/// Which keys there are: words and ids as lists, limits as objects.
fn available(decided: &Value) -> Value {
    let keys = decided.get("properties").and_then(Value::as_object);
    let keys = keys.into_iter().flatten().map(|(name, _)| (name.clone(), json!({ "type": ["array", "object"] })));
    keys.collect::<Map<_, _>>().into()
}

fn previous() -> Value {
    json!({
        "type": ["object", "null"],
        "properties": {
            "decided": { "type": "object" },
            "not_done": { "type": "array", "items": { "type": "object", "required": ["key", "missing"] } },
            "night": { "type": ["object", "null"] },
        },
        "required": ["decided", "not_done"],
    })
}
