//! Whole games, a cutover night among them.

use serde_json::{Value, json};

use crate::client::Client;

/// What came of a game.
struct Played {
    decided: usize,
    acts: usize,
    nights: Vec<Value>,
    end: Value,
}

/// Plays a game to its end; `decide` answers observations, `act` the night.
fn play(arguments: &[&str], decide: impl Fn(&Value) -> Value, act: impl Fn(&Value) -> String) -> Played {
    let mut client = Client::start(arguments);
    client.expect("hello");
    let (mut decided, mut acts, mut nights) = (0, 0, Vec::new());
    let mut line = client.line().expect("a line");
    let end = loop {
        line = match line["type"].as_str() {
            Some("observation") => {
                decided += 1;
                assert!(decided <= 40, "the game goes on for ever");
                if !line["previous"]["night"].is_null() {
                    nights.push(line["previous"]["night"].clone());
                }
                let answer = client.decide(&decide(&line));
                if answer["type"] == "error" { client.decide(&json!({})) } else { answer }
            }
            Some("cutover") => {
                acts += 1;
                assert!(acts <= 60, "the night goes on for ever");
                let kinds = ["go", "hold", "rollback", "probe:"];
                let actions = line["actions"].as_array().expect("a list");
                for kind in kinds {
                    assert!(actions.iter().any(|action| action.as_str().is_some_and(|id| id.starts_with(kind))));
                }
                client.act(&act(&line))
            }
            Some("end") => break line,
            _ => panic!("{line}"),
        };
    };
    assert_eq!(client.finish(), Some(0));
    Played { decided, acts, nights, end }
}

/// Borrows while it can, asks a little more than rivals do, and leaves all else as it stands.
fn cautious(observation: &Value) -> Value {
    let turn = observation["turn"].as_u64().expect("a turn");
    let raise = observation["available"]["finance"]["convertible_and_equity"].as_f64().unwrap_or(0.0).min(300e6);
    if raise > 0.0 && turn < 3 {
        json!({ "finance": { "convertible": raise }, "price_index": 1.02 })
    } else {
        json!({ "price_index": 1.02 })
    }
}

/// Raises what can be raised and carries the migration to its night as fast as it goes.
fn bold(observation: &Value) -> Value {
    let (state, available) = (&observation["state"], &observation["available"]);
    let can = |word: &str| available["migration"].as_array().is_some_and(|words| words.contains(&json!(word)));
    let turn = observation["turn"].as_u64().expect("a turn");
    let mut decisions = json!({
        "freeze": "full",
        "allocation": { "migration": 0.6, "testing": 0.2, "features": 0.1, "fulfilment": 0.1 },
        "marketing": 20_000_000,
    });
    let raise = available["finance"]["convertible_and_equity"].as_f64().unwrap_or(0.0).min(680e6);
    if raise > 0.0 && turn < 3 {
        decisions["finance"] = json!({ "convertible": raise });
    }
    if state["stage"] == "none" && can("commit") {
        decisions["migration"] = json!("commit");
    } else if state["stage"] == "porting" && turn == 2 {
        decisions["orders"] = json!([{ "platform": "linux", "units": 150 }]);
    } else if turn >= 3 && state["stage"] != "moved" && state["stage"] != "stabilising" && can("cutover") {
        decisions["migration"] = json!("cutover");
    }
    decisions
}

#[test]
fn a_whole_game_with_a_night_played_act_by_act() {
    let arguments = ["dotcom-2000", "--seed", "11"];
    let look_then_go = |line: &Value| {
        let possible = line["possible"].as_array().expect("a list");
        let compare = json!("probe:compare");
        let anomaly = line["telemetry"]["anomaly"] == true;
        let wanted = if anomaly && possible.contains(&compare) { "probe:compare" } else { "go" };
        wanted.to_owned()
    };
    let played = play(&arguments, bold, look_then_go);
    assert!(played.decided >= 4, "{} decisions", played.decided);
    assert!(played.acts >= 6, "no night was played: {} acts", played.acts);
    assert!(!played.nights.is_empty() || played.end["ending"] == "site-fell", "{}", played.end);
    for key in ["ending", "score", "enterprise_value", "crisis_dividend", "state_hash"] {
        assert!(played.end.get(key).is_some(), "{key} is missing in {}", played.end);
    }
    // The same decisions and acts under the same seed are the same game.
    assert_eq!(play(&arguments, bold, look_then_go).end, played.end);
}

#[test]
fn a_policy_plays_the_night_by_itself() {
    let policy = json!({ "hold_above": 0.03, "rollback_above": 0.2, "max_holds": 3, "probes": true });
    let with_policy = |observation: &Value| {
        let mut decisions = bold(observation);
        decisions["cutover_policy"] = policy.clone();
        decisions
    };
    let played = play(&["dotcom-2000", "--seed", "11"], with_policy, |_| "go".to_owned());
    assert_eq!(played.acts, 0);
    assert!(!played.nights.is_empty(), "no night was played");
}

#[test]
fn acts_that_cannot_be_done_are_answered_in_the_night() {
    let mut client = Client::start(&["dotcom-2000", "--seed", "11"]);
    client.expect("hello");
    let mut line = client.line().expect("a line");
    while line["type"] == "observation" {
        line = client.decide(&bold(&line));
    }
    assert_eq!(line["type"], "cutover", "{line}");
    let error = client.decide(&json!({}));
    assert_eq!((&error["type"], &error["path"]), (&json!("error"), &json!("type")), "{error}");
    let error = client.act("pray");
    assert!(error["message"].as_str().is_some_and(|message| message.contains("probe:drain")), "{error}");
    let possible = line["possible"].as_array().expect("a list").clone();
    for action in line["actions"].as_array().expect("a list").iter().filter(|action| !possible.contains(action)) {
        let error = client.act(action.as_str().expect("a name"));
        assert_eq!((&error["type"], &error["path"]), (&json!("error"), &json!("action")), "{action}: {error}");
    }
    let next = client.act("go");
    assert_ne!(next["type"], "error", "{next}");
}

#[test]
fn silence_is_a_game_too_in_every_form() {
    for form in ["sprint", "full", "long"] {
        let played = play(&["dotcom-2000", "--seed", "5", "--form", form], |_| json!({}), |_| "go".to_owned());
        assert!(played.end["state_hash"].as_str().is_some_and(|hash| hash.len() == 64), "{}", played.end);
    }
}

#[test]
fn each_letter_is_asked_and_takes_its_answer_alone() {
    // A seed under which one who only borrows comes to the letters is looked for.
    let played = (1..60).find_map(|seed: u64| {
        let letters = std::cell::RefCell::new(Vec::new());
        let answer = |line: &Value| {
            if line["turn"].as_u64() < Some(16) {
                return cautious(line);
            }
            let event = &line["event"];
            let options = event["options"].as_array().expect("options");
            assert!(event["body"].is_string() && line["available"] == json!({}), "{line}");
            letters.borrow_mut().push((line["quarter"].clone(), event["id"].clone()));
            json!({ "event": options.last() })
        };
        let arguments = ["dotcom-2000", "--difficulty", "founder", "--seed", &seed.to_string()];
        let played = play(&arguments, answer, |_| "go".to_owned());
        let letters = letters.into_inner();
        (letters.len() == 3).then_some((letters, played))
    });
    let (letters, played) = played.expect("some game comes to its letters");
    let expected = [("2004Q1", "calm"), ("2005Q1", "two-days"), ("2006Q1", "last")];
    assert_eq!(letters, expected.map(|(quarter, id)| (json!(quarter), json!(id))));
    assert!(played.end["score"].is_number(), "{}", played.end);
}

#[test]
fn a_forecast_is_answered_at_any_time_and_touches_nothing() {
    let mut client = Client::start(&["dotcom-2000", "--seed", "11"]);
    client.expect("hello");
    let mut line = client.line().expect("a line");
    let ask = json!({ "type": "forecast", "decisions": {}, "quarters": 4, "games": 50 });
    client.send(&ask);
    let fan = client.expect("forecast");
    let quarters = fan["cash"].as_array().expect("a list");
    assert_eq!((quarters.len(), &fan["games"]), (4, &json!(50)));
    for band in quarters {
        let at = |name: &str| band[name].as_f64().expect("a number");
        assert!(at("p10") <= at("p50") && at("p50") <= at("p90"), "{band}");
    }
    for odds in ["ruin", "ruin_led_on"] {
        assert!((0.0..=1.0).contains(&fan[odds].as_f64().expect("a number")), "{odds}");
    }
    client.send(&ask);
    assert_eq!(client.expect("forecast"), fan, "asked twice, answered alike");
    // In the night too.
    while line["type"] == "observation" {
        line = client.decide(&bold(&line));
    }
    assert_eq!(line["type"], "cutover", "{line}");
    client.send(&json!({ "type": "forecast", "decisions": {} }));
    assert_eq!(client.expect("forecast")["cash"].as_array().map(Vec::len), Some(8));
    assert_ne!(client.act("go")["type"], "error");
}

#[test]
fn a_committed_range_is_taken_in_marked_quarters_and_scored_at_the_end() {
    // Whoever says it in other quarters is refused, and `play` goes on in silence.
    let forecast = |observation: &Value| {
        let asked = !observation["available"]["forecast"].is_null();
        let marked = ["2000Q4", "2001Q2", "2001Q4"].contains(&observation["quarter"].as_str().expect("a quarter"));
        assert_eq!(asked, marked);
        json!({ "forecast": { "cash": [-5e9, 5e9] } })
    };
    let end = play(&["dotcom-2000", "--form", "sprint"], forecast, |_| "go".into()).end;
    assert_eq!(end["forecast"], json!({ "said": 3, "right": 3, "score": 10_000_000_000_i64 }));
    let silent = play(&["dotcom-2000", "--form", "sprint"], |_| json!({}), |_| "go".into()).end;
    assert!(silent["forecast"].is_null());
}
