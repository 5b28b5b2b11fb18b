//! An exercise played by a program: what the class is asked, and acts that wait for their word.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::client::Client;

const QUESTIONS: &str = r#"(
    format: 1,
    title: "Week 3",
    scenario: built_in("dotcom-2000"),
    form: "sprint",
    seed: per_student,
    stop: "2000Q4",
    questions: [
        (id: "price", at: "2000Q3", text: "Why this price? 왜?"),
        (id: "who", at: "2000Q3", text: "Who disagreed?"),
        (id: "lesson", at: "end", text: "What nearly killed us?"),
    ],
    rubric: [(name: "Answers", points: 10, of: answers)],
)"#;

/// A fresh folder with an exercise in it.
fn folder(test: &str, exercise: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("agent").join(test);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(path.join("saves")).unwrap();
    std::fs::write(path.join("week3.ron"), exercise).unwrap();
    path
}

fn program(folder: &Path, arguments: &[&str]) -> String {
    let run = Command::new(crate::tried::program())
        .current_dir(folder)
        .args(arguments)
        .env("LANG", "C")
        .env_remove("LC_ALL")
        .output()
        .unwrap();
    assert!(run.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

fn start(folder: &Path, more: &[&str]) -> Client {
    let (week, saves) = (folder.join("week3.ron"), folder.join("saves"));
    let [week, saves] = [week, saves].map(|path| path.display().to_string());
    let first: &[&str] = if more.contains(&"--resume") { &["--saves", &saves] } else { &[&week, "--saves", &saves] };
    Client::start(&[first, more].concat())
}

fn say(client: &mut Client, line: &Value) -> Value {
    client.send(line);
    client.line().expect("an answer")
}

#[track_caller]
fn refused(client: &mut Client, line: &Value, path: &str) {
    let answer = say(client, line);
    assert_eq!((&answer["type"], &answer["path"]), (&json!("error"), &json!(path)), "{answer}");
}

#[test]
fn what_an_exercise_asks_is_asked_before_the_quarter_closes_and_after_the_last() {
    let folder = folder("questions", QUESTIONS);
    let mut client = start(&folder, &["--as", "s01", "--save", "one"]);
    let hello = client.expect("hello");
    let announced: Vec<_> = hello["exercise"]["questions"].as_array().unwrap().iter().map(|it| &it["at"]).collect();
    assert_eq!(announced, ["2000Q3", "2000Q3", "end"]);
    let exercise = &hello["exercise"];
    assert_eq!((&exercise["attempt"], &exercise["acts"]), (&json!(1), &json!([])));
    assert_eq!((&exercise["closed"], &exercise["counts"]), (&json!(false), &json!("best")));
    assert!(exercise["points"][0]["points"].is_number() && exercise["locked"].is_array(), "{exercise}");
    client.expect("observation");
    let answer = |id: &str, text: &str| json!({ "type": "answer", "id": id, "text": text });
    refused(&mut client, &answer("price", "too early"), "id");
    let asked = client.decide(&json!({ "price_index": 0.98 }));
    assert_eq!(asked, json!({ "type": "question", "id": "price", "at": "2000Q3", "text": "Why this price? 왜?" }));
    refused(&mut client, &answer("who", "nobody"), "id");
    refused(&mut client, &answer("price", " \u{200b} "), "text");
    refused(&mut client, &json!({ "type": "answer", "id": "price", "text": 7 }), "text");
    refused(&mut client, &json!({ "type": "answer", "id": "price", "text": "a", "more": 1 }), "more");
    // A forecast may be asked meanwhile, and decisions may be thought over: then it is asked again.
    client.send(&json!({ "type": "forecast", "decisions": {}, "games": 20, "quarters": 1 }));
    client.expect("forecast");
    assert_eq!(client.decide(&json!({ "price_index": 1.02 }))["id"], "price");
    assert_eq!(say(&mut client, &answer("price", "margin"))["id"], "who");
    let next = say(&mut client, &answer("who", "the founder"));
    assert_eq!((&next["type"], &next["quarter"]), (&json!("observation"), &json!("2000Q4")), "{next}");
    assert_eq!(next["previous"]["decided"]["price_index"], 1.02);
    let last = client.decide(&json!({}));
    assert_eq!((&last["type"], &last["at"]), (&json!("question"), &json!("end")), "{last}");
    refused(&mut client, &json!({ "type": "decide", "decisions": {} }), "type");
    assert_eq!(say(&mut client, &answer("lesson", "the money"))["type"], "end");
    assert_eq!(client.finish(), Some(0));
    program(&folder, &["class", "grade", "week3.ron", "saves", "--out", "grades.csv"]);
    let table = std::fs::read_to_string(folder.join("grades.csv")).unwrap();
    assert!(table.contains("\"margin\",\"the founder\",\"the money\""), "{table}");
    // What is answered at the end stands under a quarter that was played.
    let save = std::fs::read_to_string(folder.join("saves/one.ron")).unwrap();
    let notes = save.split("notes:").nth(1).unwrap();
    let at = |answer: &str| notes.split(answer).next().unwrap().rsplit("quarter: \"").next().unwrap()[..6].to_owned();
    assert_eq!([at("margin"), at("the money")], ["2000Q3", "2000Q4"], "{notes}");
}

#[test]
fn an_option_that_moves_what_is_hidden_is_named_apart_and_refused() {
    let hides = QUESTIONS
        .replace("    questions: [", "    start: \"2000Q4\", levers: (hidden: [\"migration\"]),\n    asked: [")
        .replace("stop: \"2000Q4\"", "stop: \"2001Q1\"");
    let asked = hides.find("    asked: [").unwrap();
    let rubric = hides.find("    rubric:").unwrap();
    let folder = folder("shut", &(hides[..asked].to_owned() + &hides[rubric..]).replace("of: answers", "of: survival"));
    for lang in ["en", "ko"] {
        let mut client = start(&folder, &["--as", "s01", "--save", lang, "--lang", lang]);
        client.expect("hello");
        let event = client.expect("observation")["event"].clone();
        assert_eq!(event["not_in_exercise"], json!(["tear-out"]), "{event}");
        assert_eq!(event["options"], json!(["sign", "sign-bound", "second-hand", "wait"]));
        assert!(event["prefill"].get("tear-out").is_none() && event["labels"]["tear-out"].is_string());
        let decide = |option: &str| json!({ "type": "decide", "decisions": { "event": option } });
        refused(&mut client, &decide("tear-out"), "decisions.event");
        let next = say(&mut client, &decide("second-hand"));
        assert_eq!(next["type"], "observation", "{next}");
        assert_eq!(client.finish(), Some(0));
    }
    program(&folder, &["class", "grade", "week3.ron", "saves", "--out", "grades.csv"]);
}

#[test]
fn who_says_nothing_more_is_told_the_end_all_the_same() {
    let folder = folder("silent", &QUESTIONS.replace("2000Q4", "2000Q3"));
    let mut client = start(&folder, &["--as", "s01"]);
    client.expect("hello");
    client.expect("observation");
    assert_eq!(client.decide(&json!({}))["id"], "price");
    for id in ["price", "who"] {
        client.send(&json!({ "type": "answer", "id": id, "text": "x" }));
        client.expect("question");
    }
    drop(client);
    let lines = "{\"type\":\"decide\",\"decisions\":{}}\n{\"type\":\"answer\",\"id\":\"price\",\"text\":\"x\"}\n\
                 {\"type\":\"answer\",\"id\":\"who\",\"text\":\"x\"}\n";
    let mut client = start(&folder, &["--as", "s01"]);
    client.send_bytes(lines.as_bytes());
    for kind in ["hello", "observation", "question", "question", "question"] {
        client.expect(kind);
    }
    client.close();
    client.expect("end");
    assert_eq!(client.finish(), Some(0));
}

/// Three acts under a class key, with tokens for two students.
fn in_acts(test: &str) -> (PathBuf, String, Vec<String>) {
    let folder = folder(test, "");
    std::fs::write(folder.join("roster.csv"), "s01\ns02\n").unwrap();
    program(&folder, &["class", "new", "--lesson", "runway", "--key", "class.key", "--out", "week3.ron", "--force"]);
    let week = std::fs::read_to_string(folder.join("week3.ron")).unwrap();
    let acts = "acts: [(from: \"2000Q4\", when: \"Tuesday\"), (from: \"2001Q2\")],\n    key:";
    let week = week.replace("    key:", &format!("    {acts}")).replace("seed: same(11)", "seed: per_student");
    std::fs::write(folder.join("week3.ron"), week).unwrap();
    let check =
        ["class", "check", "week3.ron", "--key", "class.key", "--roster", "roster.csv", "--tokens", "tokens.csv"];
    program(&folder, &check);
    let tokens = std::fs::read_to_string(folder.join("tokens.csv")).unwrap();
    let token = tokens.lines().nth(1).and_then(|line| line.split(',').nth(1)).unwrap().to_owned();
    let words = program(&folder, &["class", "release", "week3.ron", "--key", "class.key", "--format", "json"]);
    let words: Value = serde_json::from_str(&words).unwrap();
    let words = words["acts"].as_array().unwrap().iter().map(|act| act["word"].as_str().unwrap().to_owned());
    (folder, token, words.collect())
}

/// Decides nothing and answers what is asked, until something else comes.
fn go_on(client: &mut Client, mut line: Value) -> Value {
    for _ in 0..40 {
        line = match line["type"].as_str() {
            Some("observation") => client.decide(&json!({})),
            Some("question") => {
                say(client, &json!({ "type": "answer", "id": line["id"], "text": "because of the money" }))
            }
            _ => return line,
        };
    }
    panic!("it goes on for ever: {line}");
}

#[test]
fn an_act_waits_for_its_word_through_the_whole_of_the_program() {
    let (folder, token, words) = in_acts("acts");
    assert_eq!(words.len(), 2);
    let one = program(&folder, &["class", "release", "week3.ron", "--key", "class.key", "--act", "2"]);
    assert!(one.contains(&words[0]) && !one.contains(&words[1]) && one.contains("Tuesday"), "{one}");

    let mut client = start(&folder, &["--as", "s01", "--token", &token, "--save", "one"]);
    assert_eq!(client.expect("hello")["exercise"]["acts"][0], json!({ "from": "2000Q4", "when": "Tuesday" }));
    let first = client.expect("observation");
    let release = |word: &str| json!({ "type": "release", "word": word });
    refused(&mut client, &release(&words[0]), "type");
    let waits = go_on(&mut client, first);
    assert_eq!(waits, json!({ "type": "release", "quarter": "2000Q4", "when": "Tuesday" }));
    refused(&mut client, &json!({ "type": "decide", "decisions": {} }), "type");
    refused(&mut client, &json!({ "type": "act", "action": "go" }), "type");
    for wrong in ["", "open sesame", words[1].as_str(), "0000-0000-0000"] {
        refused(&mut client, &release(wrong), "word");
    }
    assert_eq!(client.finish(), Some(0));

    // The lesson is over; the next one goes on from the save, which holds no luck beyond the border.
    let save = std::fs::read_to_string(folder.join("saves/one.ron")).unwrap();
    assert!(!save.contains("released") && words.iter().all(|word| !save.contains(word.as_str())));
    let mut client = start(&folder, &["--resume", "one"]);
    client.expect("hello");
    assert_eq!(client.expect("release")["quarter"], "2000Q4");
    let typed = words[0].to_lowercase().replace('-', "  ");
    let observed = say(&mut client, &release(&typed));
    assert_eq!((&observed["type"], &observed["quarter"]), (&json!("observation"), &json!("2000Q4")), "{observed}");
    let waits = go_on(&mut client, observed);
    assert_eq!(waits["quarter"], "2001Q2", "{waits}");
    let observed = say(&mut client, &release(&words[1]));
    assert_eq!(go_on(&mut client, observed)["type"], "end");
    assert_eq!(client.finish(), Some(0));

    assert!(program(&folder, &["verify", "saves/one.ron"]).contains("one.ron"));
    program(&folder, &["report", "saves/one.ron", "--out", "report.html"]);
    program(&folder, &["class", "grade", "week3.ron", "saves", "--out", "grades.csv", "--report", "class.html"]);
    let table = std::fs::read_to_string(folder.join("grades.csv")).unwrap();
    assert!(table.contains("\"s01\",\"one.ron\",\"yes\",\"\",\"yes\",1,1"), "{table}");

    // Another's word, or one's own put elsewhere, is no way on.
    let whole = std::fs::read_to_string(folder.join("saves/one.ron")).unwrap();
    for (name, from, to) in
        [("two", words[0].as_str(), words[1].as_str()), ("three", words[1].as_str(), words[0].as_str())]
    {
        std::fs::write(folder.join(format!("saves/{name}.ron")), whole.replace(from, to)).unwrap();
    }
    let graded = program(&folder, &["class", "grade", "week3.ron", "saves", "--out", "grades.csv"]);
    assert!(graded.contains("two.ron: ") && graded.contains("three.ron: "), "{graded}");
}
