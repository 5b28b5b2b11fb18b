//! What is said keeps to the schema that was announced.

use serde_json::{Value, json};

use crate::client::Client;

/// Everything in `value` that `schema` does not allow, as far as our schemas go: types, constants, choices,
/// required fields and what lies below.
fn against(schema: &Value, value: &Value, path: &str, wrong: &mut Vec<String>) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_i64() || number.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let fits = |wanted: &Value| wanted == kind || (wanted == "number" && kind == "integer");
    match &schema["type"] {
        Value::String(_) if !fits(&schema["type"]) => wrong.push(format!("{path}: {kind}")),
        Value::Array(kinds) if !kinds.iter().any(fits) => wrong.push(format!("{path}: {kind}")),
        _ => {}
    }
    if schema.get("const").is_some_and(|wanted| wanted != value) {
        wrong.push(format!("{path}: {value}"));
    }
    if schema.get("enum").and_then(Value::as_array).is_some_and(|choices| !choices.contains(value)) {
        wrong.push(format!("{path}: {value}"));
    }
    let Value::Object(fields) = value else { return };
    for required in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !fields.contains_key(required) {
            wrong.push(format!("{path}.{required} is missing"));
        }
    }
    for (name, below) in fields {
        match schema["properties"].get(name) {
            Some(schema) => against(schema, below, &format!("{path}.{name}"), wrong),
            None if schema["additionalProperties"] == false => wrong.push(format!("{path}.{name} is unknown")),
            None => {}
        }
    }
}

#[test]
fn observations_keep_to_their_schema_and_nothing_is_told_outside_it() {
    let mut client = Client::start(&["dotcom-2000", "--seed", "3", "--form", "sprint"]);
    let hello = client.expect("hello");
    let mut line = client.line();
    let mut seen = 0;
    while let Some(observation) = line.filter(|line| line["type"] == "observation") {
        let schema = &hello["observation_schema"];
        let mut wrong = Vec::new();
        against(schema, &observation, "", &mut wrong);
        assert!(wrong.is_empty(), "{wrong:#?}");
        for part in ["state", "estimates"] {
            let announced = schema["properties"][part]["properties"].as_object().expect("an object");
            let told = observation[part].as_object().expect("an object");
            let unsaid: Vec<_> = announced.keys().filter(|key| !told.contains_key(*key)).collect();
            let unannounced: Vec<_> = told.keys().filter(|key| !announced.contains_key(*key)).collect();
            assert!(
                unsaid.is_empty() && unannounced.is_empty(),
                "{part}: not told {unsaid:?}, not announced {unannounced:?}"
            );
        }
        seen += 1;
        line = Some(client.decide(&json!({})));
    }
    assert!(seen >= 2, "{seen} observations");
}

#[test]
fn what_is_announced_can_be_sent() {
    let mut client = Client::start(&["dotcom-2000", "--seed", "3"]);
    let hello = client.expect("hello");
    assert_eq!(hello["version"], 1);
    assert_eq!((&hello["decided_quarters"], &hello["quarters"]), (&json!(16), &json!(28)));
    let keys = hello["decisions_schema"]["properties"].as_object().expect("an object");
    assert!(keys.len() >= 26, "{} keys", keys.len());
    let observation = client.expect("observation");
    // The levels in force are decisions as they would be sent: sending them back changes nothing.
    let levels = observation["state"]["levels"].clone();
    let mut wrong = Vec::new();
    against(&hello["decisions_schema"], &levels, "", &mut wrong);
    assert!(wrong.is_empty(), "{wrong:#?}");
    let next = client.decide(&levels);
    assert_eq!(next["type"], "observation", "{next}");
    assert_eq!(next["previous"]["decided"], levels);
}

#[test]
fn what_is_available_is_not_refused() {
    let words = ["free_shipping", "pledge", "freeze", "vendor", "migration", "story", "structure", "communication"];
    let mut client = Client::start(&["dotcom-2000", "--seed", "3"]);
    client.expect("hello");
    let observation = client.expect("observation");
    let available = observation["available"].as_object().expect("an object");
    for word in words {
        for value in available[word].as_array().expect("a list") {
            // A further key that is refused keeps the quarter open.
            let answer = client.decide(&json!({ word: value, "price_index": 9 }));
            assert_eq!(answer["path"], "decisions.price_index", "{word} {value}: {answer}");
            assert_eq!(answer.get("more"), None, "{word} {value}: {answer}");
        }
    }
}
