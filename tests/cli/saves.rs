//! Saved games from the command line: kept by `agent`, verified, replayed, and refused when they are not what they
//! say they are.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::program::{Run, good_crisis};

/// A fresh folder of saves for one test, with one finished game called `bot` in it.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(test: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("saves").join(test);
        let _ = std::fs::remove_dir_all(&path);
        let folder = Self(path);
        folder.play("bot", 60);
        folder
    }

    pub(crate) fn path(&self) -> &str {
        self.0.to_str().expect("a path in UTF-8")
    }

    fn save(&self, name: &str) -> PathBuf {
        self.0.join(format!("{name}.ron"))
    }

    /// Plays a game by silence, so many decisions of it.
    pub(crate) fn play(&self, name: &str, decisions: usize) {
        let mut child = good_crisis(["agent", "dotcom-2000", "--seed", "7", "--save", name, "--saves", self.path()])
            .command()
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut input = child.stdin.take().expect("a pipe");
        // The game may be over before all is read.
        let _ = input.write_all("{\"type\":\"decide\",\"decisions\":{}}\n".repeat(decisions).as_bytes());
        drop(input);
        assert_eq!(child.wait().expect("it ends").code(), Some(0));
    }

    /// A copy of `bot` with something else in one place.
    pub(crate) fn forge(&self, name: &str, from: &str, to: &str) {
        let text = std::fs::read_to_string(self.save("bot")).expect("the save is there");
        assert!(text.contains(from), "{from} is not in {text}");
        std::fs::write(self.save(name), text.replacen(from, to, 1)).expect("written");
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        good_crisis(arguments.iter().copied().chain(["--saves", self.path()])).run()
    }
}

#[test]
fn a_game_that_was_played_verifies() {
    let folder = Folder::new("verifies");
    folder.run(&["verify", "bot"]).ends_with(0).says("verified");
    folder.run(&["verify", "bot.ron"]).ends_with(0).says("verified");
    good_crisis(["verify", folder.save("bot").to_str().expect("a path")]).run().ends_with(0).says("verified");
    // The folder may be named before the command too.
    good_crisis(["--saves", folder.path(), "verify", "bot"]).run().ends_with(0).says("verified");
}

#[test]
fn a_game_that_was_changed_does_not_and_the_quarter_is_named() {
    let folder = Folder::new("changed");
    folder.forge("price", "quarter: \"2001Q2\",", "quarter: \"2001Q2\", decisions: (price_index: 1.02),");
    folder.run(&["verify", "price"]).ends_with(1).says("the chain breaks at 2001Q2");
    folder.run(&["replay", "price"]).ends_with(3).complains("the chain breaks at 2001Q2");
    folder.run(&["replay", "price", "--until", "2001Q1"]).ends_with(0).says("2001Q1");
    folder.forge("seed", "seed: 7", "seed: 8");
    folder.run(&["verify", "seed"]).ends_with(1).says("seed.ron");
    assert!(untouched(&folder.save("price")), "a save that does not verify stays as it is");
}

/// Whether a file holds what `forge` has put there.
fn untouched(path: &Path) -> bool {
    std::fs::read_to_string(path).is_ok_and(|text| text.contains("price_index: 1.02"))
}

#[test]
fn what_is_no_save_ends_with_three_and_what_is_not_there_with_four() {
    let folder = Folder::new("unreadable");
    folder.forge("newer", "format: 1", "format: 99");
    folder.forge("field", "seed: 7", "seed: 7, luckier: true");
    let text = std::fs::read_to_string(folder.save("bot")).expect("the save is there");
    std::fs::write(folder.save("cut"), &text[..text.len() / 2]).expect("written");
    for name in ["newer", "field", "cut"] {
        folder.run(&["verify", name]).ends_with(3).says(&format!("{name}.ron:"));
        folder.run(&["replay", name]).ends_with(3).complains(&format!("{name}.ron:"));
    }
    folder.run(&["verify", "bto"]).ends_with(2).complains("did you mean `bot`?");
    folder.run(&["replay", "nobody"]).ends_with(2).complains("There is no saved game `nobody`");
    folder.run(&["verify", "../bot/.."]).ends_with(4);
}

#[test]
fn of_several_saves_the_highest_code_counts_and_all_are_looked_at() {
    let folder = Folder::new("several");
    folder.forge("seed", "seed: 7", "seed: 8");
    let run = folder.run(&["verify", "seed", "bot"]).ends_with(1);
    assert!(run.out.contains("seed.ron") && run.out.contains("bot.ron: verified"), "{}", run.out);
    let run = folder.run(&["verify", "nobody", "seed", "bot"]).ends_with(2);
    assert!(run.out.contains("bot.ron: verified"), "{}", run.out);
}

#[test]
fn a_game_of_an_older_model_is_looked_at_and_no_more() {
    let folder = Folder::new("older");
    let text = std::fs::read_to_string(folder.save("bot")).expect("the save is there");
    let model = text.lines().find(|line| line.trim_start().starts_with("model:")).expect("a version").trim().to_owned();
    folder.forge("older", &model, "model: 0,");
    folder.run(&["verify", "older"]).ends_with(1).says("older.ron");
    let run = folder.run(&["replay", "older", "--format", "json"]).ends_with(0);
    assert!(run.out.contains("\"read_only\":true"), "{}", run.out);
    assert!(run.err.contains("older.ron"), "{}", run.err);
}

#[test]
fn a_replay_tells_every_quarter_in_three_formats() {
    let folder = Folder::new("replay");
    let table = folder.run(&["replay", "bot"]).ends_with(0).says("2000Q1").out;
    let csv = folder.run(&["replay", "bot", "--format", "csv"]).ends_with(0).says("quarter,decided,sales").out;
    let json = folder.run(&["replay", "bot", "--format", "json"]).ends_with(0).out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let quarters = json["quarters"].as_array().expect("a list").len();
    assert_eq!(csv.lines().count(), quarters + 1);
    assert!(table.lines().count() > quarters, "{table}");
    assert_eq!(json["seed"], 7);
    let short = folder.run(&["replay", "bot", "--until", "2000Q2", "--format", "csv"]).ends_with(0).out;
    assert_eq!(short.lines().count(), 3);
    folder.run(&["replay", "bot", "--until", "1999Q2"]).ends_with(2).complains("lies outside this game");
}

#[test]
fn a_name_that_is_taken_or_leads_elsewhere_is_refused_before_the_game() {
    let folder = Folder::new("names");
    let agent = |name: &str| folder.run(&["agent", "dotcom-2000", "--save", name]);
    agent("bot").ends_with(2).complains("There is a saved game `bot` already");
    agent("../bot").ends_with(2).complains("is no name for a game");
    agent("").ends_with(2).complains("A game needs a name");
    let inside = std::fs::read_dir(&folder.0)
        .expect("the folder")
        .filter(|entry| entry.as_ref().is_ok_and(|entry| !entry.file_name().to_string_lossy().starts_with('.')));
    assert_eq!(inside.count(), 1);
}

#[test]
fn the_end_of_input_in_the_middle_of_a_game_loses_nothing() {
    let folder = Folder::new("middle");
    folder.play("half", 3);
    folder.run(&["verify", "half"]).ends_with(0).says("verified, 3 quarters");
    let rows = folder.run(&["replay", "half", "--format", "csv"]).ends_with(0).out;
    assert_eq!(rows.lines().count(), 4);
}

#[test]
fn a_figure_is_explained_in_three_formats_and_an_unknown_one_lists_all() {
    let folder = Folder::new("explain");
    let explain = |figure: &str, format: &str| {
        folder.run(&["explain", "bot", "--quarter", "2000Q4", "--figure", figure, "--format", format])
    };
    explain("cash", "table").ends_with(0).says("suppliers paid");
    explain("cash", "csv").ends_with(0).says("kind,id,name,before,after,change");
    for figure in ["cash", "sales", "gross-margin", "units-sun", "payables", "cash-interest", "runway", "morale"] {
        let json = explain(figure, "json").ends_with(0).out;
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let number = |value: &serde_json::Value| value.as_f64().expect("a number");
        let parts: f64 = json["parts"].as_array().expect("a list").iter().map(|part| number(&part["change"])).sum();
        let change = number(&json["after"]) - number(&json["before"]);
        assert!((parts - change).abs() < 0.005, "{figure}: {parts} {change}");
    }
    let defined = explain("readiness", "json").ends_with(0).out;
    assert!(defined.contains("\"reading\":\"definition\"") && defined.contains("figure-tested"), "{defined}");
    explain("cahs", "table").ends_with(2).complains("did you mean cash?");
    explain("weather", "table").ends_with(2).complains("Figures: turn, season, sales");
    let other = ["explain", "bot", "--figure", "cash", "--quarter"];
    folder.run(&[&other[..], &["1999Q2"]].concat()).ends_with(2).complains("lies outside this game");
    folder.run(&[&other[..], &["soon"]].concat()).ends_with(2).complains("2001Q3");
}
