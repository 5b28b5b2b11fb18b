//! What is not understood, out of range or refused is answered, and changes nothing.

use serde_json::{Value, json};

use crate::client::Client;

/// A game whose first quarter is open.
fn begun() -> (Client, Value) {
    let mut client = Client::start(&["dotcom-2000", "--seed", "7"]);
    client.expect("hello");
    let observation = client.expect("observation");
    (client, observation)
}

#[track_caller]
fn complains(client: &mut Client, path: &str, words: &str) {
    let error = client.expect("error");
    assert_eq!(error["path"], path, "{error}");
    assert!(error["message"].as_str().is_some_and(|message| message.contains(words)), "{error}");
}

#[test]
fn every_bad_line_is_answered_and_the_game_waits() {
    let (mut client, first) = begun();
    for (line, path, words) in [
        ("", "", "not JSON"),
        ("hello?", "", "not JSON"),
        ("\u{1b}[2J", "", "not JSON"),
        ("[1,2]", "", "no object"),
        ("{\"type\":\"decide\"}", "decisions", "missing"),
        ("{\"type\":\"act\",\"act\":\"go\"}", "act", "unknown key `act`; known here: `action`"),
        ("{\"type\":\"forecast\",\"decisions\":{\"price_index\":1.5}}", "decisions.price_index", "0.8 to 1.25"),
        ("{\"type\":\"forecast\",\"decisions\":{\"marketing\":1e12}}", "decisions.marketing", "it may be"),
        (
            "{\"type\":\"decide\",\"decisions\":{\"operations\":{\"staff\":5}}}",
            "decisions.operations.staff",
            "-3000 to 0",
        ),
        ("{\"type\":\"dance\"}", "type", "`dance` is no type"),
        ("{\"type\":\"act\",\"action\":\"go\"}", "type", "no cutover night"),
        ("{\"type\":\"decide\",\"decisions\":{\"price_index\":2}}", "decisions.price_index", "0.8 to 1.25"),
        ("{\"type\":\"decide\",\"decisions\":{\"price_index\":1e999}}", "", "`1e999` is no number"),
        ("{\"type\":\"decide\",\"decisions\":{\"prise_index\":1}}", "decisions.prise_index", "`price_index`"),
        ("{\"type\":\"decide\",\"decisions\":{\"foo\":17}}", "decisions.foo", "unknown key `foo`"),
        ("{\"type\":\"decide\",\"decisions\":{\"finance\":{\"zzz\":5}}}", "decisions.finance.zzz", "unknown key `zzz`"),
        ("{\"type\":\"decide\",\"decisions\":{\"pledge\":\"x\"}}", "decisions.pledge", "`growth`"),
        ("{\"type\":\"decide\",\"decisions\":{\"grid\":{\"services\":true}}}", "decisions.grid.services", "rule 5"),
        ("{\"type\":\"decide\",\"decisions\":{\"migration\":\"cutover\"}}", "decisions.migration", "stage"),
        ("{\"type\":\"decide\",\"decisions\":{\"event\":\"no-such-option\"}}", "decisions.event", "no-such-option"),
        (
            "{\"type\":\"decide\",\"decisions\":{\"allocation\":{\"features\":0.7,\"testing\":0.7}}}",
            "decisions.allocation",
            "sum to 1.4",
        ),
    ] {
        client.send_bytes(line.as_bytes());
        client.send_bytes(b"\n");
        complains(&mut client, path, words);
    }
    let deep = format!("{}{}\n", "[".repeat(200), "]".repeat(200));
    client.send_bytes(deep.as_bytes());
    complains(&mut client, "", "too deep");
    // Not UTF-8.
    client.send_bytes(b"\xff\xfe{}\n");
    complains(&mut client, "", "not JSON");
    // None of it has changed anything: the quarter closes as it does for somebody who made no mistakes.
    let (mut other, same) = begun();
    assert_eq!(first, same);
    assert_eq!(client.decide(&json!({})), other.decide(&json!({})));
    assert_eq!((client.finish(), other.finish()), (Some(0), Some(0)));
}

#[test]
fn numbers_are_named_as_they_were_written() {
    let (mut client, _) = begun();
    let send = |client: &mut Client, decisions: &str, path: &str, words: &str| {
        client.send_bytes(format!("{{\"type\":\"decide\",\"decisions\":{decisions}}}\n").as_bytes());
        complains(client, path, words);
    };
    send(&mut client, r#"{"marketing":1e308}"#, "decisions.marketing", "1e308");
    send(&mut client, r#"{"marketing":-1e3}"#, "decisions.marketing", "-1e3");
    let huge = "123456789012345678901234567890";
    send(&mut client, &format!("{{\"marketing\":{huge}}}"), "decisions.marketing", huge);
    send(&mut client, &format!("{{\"finance\":{{\"equity\":{huge}}}}}"), "decisions.finance.equity", huge);
    send(&mut client, &format!("{{\"freeze\":{huge}}}"), "decisions.freeze", huge);
    send(&mut client, r#"{"price_index":-0}"#, "decisions.price_index", "-0");
    send(&mut client, r#"{"price_index":1e-400}"#, "decisions.price_index", "1e-400");
    send(
        &mut client,
        r#"{"allocation":{"features":1.0000000000000002}}"#,
        "decisions.allocation.features",
        "1.0000000000000002",
    );
    for none in ["NaN", "-Infinity", "Infinity", "1e400", "-1e999", ".5", "+1"] {
        send(&mut client, &format!("{{\"marketing\":{none}}}"), "", &format!("`{none}`"));
    }
    // Nothing of it has been decided.
    assert_eq!(client.decide(&json!({}))["previous"]["decided"], json!({}));
    assert_eq!(client.finish(), Some(0));
}

#[test]
fn a_refused_set_changes_nothing_even_where_parts_of_it_were_good() {
    let (mut client, _) = begun();
    let answer = client.decide(&json!({ "price_index": 1.05, "marketing": -1, "hiring": 1e6 }));
    assert_eq!(answer["type"], "error");
    assert_eq!(answer["more"].as_array().map(Vec::len), Some(1), "{answer}");
    let next = client.decide(&json!({}));
    assert_eq!(next["type"], "observation");
    assert_eq!(next["state"]["levels"]["price_index"], 1.0);
    assert_eq!(next["previous"]["decided"], json!({}));
}

#[test]
fn a_line_over_a_mebibyte_is_answered_and_one_of_a_mebibyte_is_read() {
    let (mut client, _) = begun();
    let mut long = vec![b' '; (1 << 20) + 1];
    client.send_bytes(&long);
    client.send_bytes(b"\n");
    complains(&mut client, "", "more than 1,048,576 bytes");
    long.clear();
    long.extend(br#"{"type":"decide","decisions":{}}"#);
    long.resize(1 << 20, b' ');
    client.send_bytes(&long);
    client.send_bytes(b"\n");
    client.expect("observation");
    assert_eq!(client.finish(), Some(0));
}

#[test]
fn a_mark_before_the_first_letter_is_passed_over() {
    let (mut client, _) = begun();
    client.send_bytes("\u{feff}{\"type\":\"decide\",\"decisions\":{}}\n".as_bytes());
    client.expect("observation");
    assert_eq!(client.finish(), Some(0));
}

#[test]
fn the_end_of_input_ends_the_program_in_the_middle_of_a_line_too() {
    let (client, _) = begun();
    assert_eq!(client.finish(), Some(0));
    let (mut client, _) = begun();
    client.send_bytes(br#"{"type":"decide","#);
    assert_eq!(client.finish(), Some(0));
}
