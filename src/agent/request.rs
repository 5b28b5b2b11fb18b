//! What the other side may say, and what is wrong with what it said.

use serde_json::{Map, Value};

use super::fault::Fault;
use super::{number, repeated};
use crate::analysis::forecast::{HORIZON, MOST_WORLDS};
use crate::content::decisions::WireDecisions;
use crate::sim::cutover::Act;

/// A line that was understood.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Request {
    /// Close the quarter with these decisions.
    Decide(WireDecisions),
    /// Do this on the cutover night.
    Act(Act),
    /// The answer to a question of the exercise.
    Answer {
        /// The question.
        id: String,
        /// The answer.
        text: String,
    },
    /// The word of the act that begins.
    Release(String),
    /// What these decisions might lead to.
    Forecast {
        /// The decisions.
        decisions: WireDecisions,
        /// Quarters to look ahead, 1 to [`HORIZON`].
        quarters: usize,
        /// Games to play, 1 to [`MOST_WORLDS`].
        games: usize,
    },
}

/// Understands a line.
///
/// # Errors
/// Everything that is wrong with it.
pub(super) fn read(line: &[u8]) -> Result<Request, Vec<Fault>> {
    let value: Value = serde_json::from_slice(line).map_err(|error| {
        let column = error.column();
        // The reader has no other name for it.
        if error.to_string().starts_with("recursion limit exceeded") {
            return vec![Fault::TooDeep];
        }
        vec![number::broken(line, column).map_or(Fault::NotJson { column }, |found| Fault::NoNumber { found })]
    })?;
    let Value::Object(fields) = value else { return Err(vec![Fault::NotAnObject]) };
    if let Some(path) = repeated::first(line) {
        return Err(vec![Fault::Repeated { path }]);
    }
    let kind = match fields.get("type") {
        Some(Value::String(kind)) => kind.as_str(),
        Some(_) => return Err(vec![Fault::wrong_type("type", "text")]),
        None => return Err(vec![Fault::missing("type")]),
    };
    match kind {
        "decide" => {
            only(&fields, &["decisions"])?;
            Ok(Request::Decide(decisions(&fields)?))
        }
        "act" => {
            only(&fields, &["action"])?;
            act(&fields).map(Request::Act).map_err(|fault| vec![fault])
        }
        "answer" => {
            only(&fields, &["id", "text"])?;
            let said = |name| text(&fields, name).map_err(|fault| vec![fault]);
            Ok(Request::Answer { id: said("id")?, text: said("text")? })
        }
        "release" => {
            only(&fields, &["word"])?;
            text(&fields, "word").map(Request::Release).map_err(|fault| vec![fault])
        }
        "forecast" => {
            only(&fields, &["decisions", "quarters", "games"])?;
            let quarters = whole(&fields, "quarters", HORIZON).map_err(|fault| vec![fault])?;
            let games = whole(&fields, "games", MOST_WORLDS).map_err(|fault| vec![fault])?;
            Ok(Request::Forecast { decisions: decisions(&fields)?, quarters, games })
        }
        other => Err(vec![Fault::UnknownType { found: other.to_owned() }]),
    }
}

/// A field that does not belong here is a mistake of the other side that it would want to know of.
fn only(fields: &Map<String, Value>, known: &'static [&'static str]) -> Result<(), Vec<Fault>> {
    let unknown: Vec<Fault> = fields
        .keys()
        .filter(|name| *name != "type" && !known.contains(&name.as_str()))
        .take(8)
        .map(|name| Fault::UnknownField { found: name.clone(), known })
        .collect();
    if unknown.is_empty() { Ok(()) } else { Err(unknown) }
}

fn decisions(fields: &Map<String, Value>) -> Result<WireDecisions, Vec<Fault>> {
    match fields.get("decisions") {
        None => Err(vec![Fault::missing("decisions")]),
        Some(value) => WireDecisions::from_json(value).map_err(|issues| issues.into_iter().map(Fault::Wire).collect()),
    }
}

fn act(fields: &Map<String, Value>) -> Result<Act, Fault> {
    match fields.get("action") {
        None => Err(Fault::missing("action")),
        Some(Value::String(id)) => Act::from_id(id).ok_or_else(|| Fault::UnknownAct { found: id.clone() }),
        Some(_) => Err(Fault::wrong_type("action", "text")),
    }
}

fn text(fields: &Map<String, Value>, name: &'static str) -> Result<String, Fault> {
    match fields.get(name) {
        None => Err(Fault::missing(name)),
        Some(Value::String(text)) => Ok(text.clone()),
        Some(_) => Err(Fault::wrong_type(name, "text")),
    }
}

/// A whole number from 1 to `most`; `most` if the field is left out.
fn whole(fields: &Map<String, Value>, name: &'static str, most: usize) -> Result<usize, Fault> {
    match fields.get(name) {
        None => Ok(most),
        Some(value) => {
            let number = value
                .as_u64()
                .and_then(|number| usize::try_from(number).ok())
                .filter(|number| (1..=most).contains(number));
            number.ok_or(Fault::NotInRange { name, most })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn fault(line: &str) -> (String, String) {
        let faults = read(line.as_bytes()).expect_err("a line with a fault");
        (faults[0].path(), format!("{:?}", faults[0]))
    }

    #[test]
    fn what_is_well_said_is_understood() {
        let decide = read(br#"{"type":"decide","decisions":{"price_index":1.02}}"#);
        assert_eq!(decide, Ok(Request::Decide(WireDecisions { price_index: Some(1.02), ..WireDecisions::default() })));
        assert_eq!(
            read(br#" {"action":"probe:drain","type":"act"} "#).map(|r| format!("{r:?}")),
            Ok("Act(Probe(Drain))".into())
        );
        let silent = WireDecisions::default();
        assert_eq!(
            read(br#"{"type":"forecast","decisions":{},"games":10}"#),
            Ok(Request::Forecast { decisions: silent, quarters: 8, games: 10 })
        );
    }

    #[test]
    fn what_is_not_says_where() {
        for (line, path, what) in [
            ("", "", "NotJson"),
            ("decide", "", "NotJson { column: 1"),
            ("[]", "", "NotAnObject"),
            ("{}", "type", "Missing"),
            (r#"{"type":7}"#, "type", "WrongType"),
            (r#"{"type":"Decide"}"#, "type", "UnknownType"),
            (r#"{"type":"decide"}"#, "decisions", "Missing"),
            (r#"{"type":"decide","decisions":{},"decisons":{}}"#, "decisons", "UnknownField"),
            (r#"{"type":"decide","decisions":[]}"#, "decisions", "WrongType"),
            (r#"{"type":"decide","decisions":{"prise_index":1}}"#, "decisions.prise_index", "price_index"),
            (
                r#"{"type":"decide","decisions":{"allocation":{"features":"much"}}}"#,
                "decisions.allocation.features",
                "Number",
            ),
            (r#"{"type":"decide","decisions":{"orders":[{"platform":"sun"}]}}"#, "decisions.orders[0]", "units"),
            (r#"{"type":"decide","decisions":{"hiring":1,"hiring":2}}"#, "decisions.hiring", "Repeated"),
            (r#"{"type":"act"}"#, "action", "Missing"),
            (r#"{"type":"act","action":"probe:luck"}"#, "action", "UnknownAct"),
            (r#"{"type":"forecast","decisions":{},"quarters":9}"#, "quarters", "NotInRange"),
            (r#"{"type":"forecast","decisions":{},"games":1.5}"#, "games", "NotInRange"),
        ] {
            let (found, said) = fault(line);
            assert_eq!(found, path, "{line}");
            assert!(said.contains(what), "{line}: {said}");
        }
        assert!(fault(&"[".repeat(100_000)).1.contains("TooDeep"));
        assert!(fault(&format!("{}{}", "[".repeat(200), "]".repeat(200))).1.contains("TooDeep"));
        assert!(fault(r#"{"type":"act","act":"go"}"#).1.contains("\"action\""));
    }
}
