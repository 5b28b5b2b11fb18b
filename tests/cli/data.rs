//! What the headless commands print: the same for any number of threads, in three formats.

use std::path::PathBuf;

use crate::program::good_crisis;

/// A file of this test run.
fn scratch(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

fn sim(jobs: &str, format: &str) -> String {
    let games = ["sim", "dotcom-2000", "--strategy", "history", "--games", "200", "--jobs", jobs, "--format", format];
    good_crisis(games).run().ends_with(0).says("history").out
}

#[test]
fn the_number_of_threads_changes_nothing_but_the_time() {
    let before_the_time = |text: String| text.split("\"elapsed_s\"").next().map(str::to_owned);
    let one = before_the_time(sim("1", "json"));
    assert_eq!(one, before_the_time(sim("2", "json")));
    assert_eq!(one, before_the_time(sim("5", "json")));
}

#[test]
fn json_has_the_keys_of_the_interface_in_their_order() {
    let text = sim("1", "json");
    let told: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let keys = [
        "version",
        "scenario",
        "form",
        "strategy",
        "difficulty",
        "games",
        "seed",
        "quarters",
        "survived",
        "refused",
        "endings",
        "score",
        "enterprise_value",
        "lowest_cash",
        "cash_at_q8",
        "outage_hours",
        "quarters_simulated",
        "elapsed_s",
        "quarters_per_second",
    ];
    let places: Vec<Option<usize>> = keys.iter().map(|key| text.find(&format!("\"{key}\":"))).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{text}");
    assert_eq!(told.as_object().map(serde_json::Map::len), Some(keys.len()));
    for figure in ["score", "enterprise_value", "lowest_cash", "cash_at_q8", "outage_hours"] {
        for quantile in ["mean", "p05", "p10", "p25", "p50", "p75", "p90", "p95"] {
            let number = told[figure][quantile].as_f64().expect("a number");
            assert!((number * 100.0 - (number * 100.0).round()).abs() < 1e-3, "{figure}.{quantile}: {number}");
        }
    }
    let games: u64 =
        told["endings"].as_object().expect("an object").values().filter_map(serde_json::Value::as_u64).sum();
    assert_eq!((games, &told["quarters"]), (200, &28.into()));
}

#[test]
fn csv_has_a_head_and_rows_of_the_same_length() {
    for arguments in [
        vec!["sim", "dotcom-2000", "--strategy", "steady", "--games", "5", "--format", "csv"],
        vec!["compare", "dotcom-2000", "--strategies", "steady,haggle", "--games", "5", "--format", "csv"],
        vec!["calibrate", "--format", "csv"],
        vec!["scenarios", "list", "--format", "csv"],
    ] {
        let run = good_crisis(arguments.clone()).run().ends_with(0).says(",");
        let mut rows = csv::Reader::from_reader(run.out.as_bytes());
        let columns = rows.headers().expect("a head").len();
        let read = rows.records().collect::<Result<Vec<_>, _>>();
        let count = read.expect("rows of the same length").len();
        assert!(columns >= 4 && count >= 1, "{arguments:?}");
    }
}

#[test]
fn rows_are_written_over_no_game() {
    let path = scratch("somebody.ron");
    std::fs::write(&path, "a game").expect("it is written");
    let file = path.to_str().expect("a path");
    good_crisis(["sim", "dotcom-2000", "--strategy", "steady", "--games", "2", "--trajectories", file])
        .run()
        .ends_with(2)
        .complains("somebody.ron");
    assert_eq!(std::fs::read_to_string(&path).expect("it is there"), "a game");
}

#[test]
fn trajectories_have_a_row_for_each_game_and_quarter() {
    let path = scratch("trajectories.csv");
    let file = path.to_str().expect("a path in UTF-8");
    let arguments =
        ["sim", "dotcom-2000", "--strategy", "steady", "--games", "20", "--seed", "3", "--trajectories", file];
    good_crisis(arguments).run().ends_with(0);
    let mut rows = csv::Reader::from_path(&path).expect("the file was written");
    let head = "game,seed,quarter,sales,gross_margin,cash,customers,urgency,outage_hours,infrastructure_cost,headcount,\
                price_index,ended,value";
    assert_eq!(rows.headers().expect("a head").iter().collect::<Vec<_>>().join(","), head);
    let rows: Vec<csv::StringRecord> = rows.records().map(|row| row.expect("a row")).collect();
    assert_eq!((&rows[0][0], &rows[0][1], &rows[0][2]), ("0", "3", "2000Q1"));
    let last = rows.last().expect("a row");
    assert_eq!((&last[0], &last[1]), ("19", "22"));
    let values = rows.iter().filter(|row| !row[13].is_empty()).count();
    assert_eq!(values, 20, "a value in each game's last row");
}

#[test]
fn a_comparison_has_a_row_for_each_strategy_in_the_order_asked_for() {
    let arguments = ["compare", "dotcom-2000", "--strategies", "steady,haggle", "--games", "20"];
    let run = good_crisis(arguments).run().ends_with(0).says("steady");
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines.len(), 3, "{}", run.out);
    assert!(lines[1].starts_with("steady") && lines[2].starts_with("haggle"), "{}", run.out);
}

#[test]
fn the_calibration_table_names_its_targets_and_free_parameters() {
    let run = good_crisis(["calibrate"]).run().ends_with(0).says("constants that were fitted");
    for words in ["sales", "gross margin", "cash and securities", "2001Q4", "target"] {
        assert!(run.out.contains(words), "{words}");
    }
}

#[test]
fn figures_held_out_stand_apart() {
    let path = scratch("later.csv");
    let against = |row: &str| {
        std::fs::write(&path, format!("quarter,metric,value_musd,confidence\n{row}\n")).expect("written");
        good_crisis(["calibrate", "--against", path.to_str().expect("a path")]).run()
    };
    let run = against("2002Q1,net_sales,847.4,press release").ends_with(0).says("Held out");
    assert!(run.out.contains("2002Q1"), "{}", run.out);
    against("2002Q1,net_sales,much,press release").ends_with(3).complains("later.csv:2");
    against("2002Q1,cloud_sales,847.4,press release").ends_with(1).complains("later.csv");
}

#[test]
fn a_file_of_ones_own_is_played_like_a_built_in() {
    let shown = good_crisis(["scenarios", "show", "dotcom-2000", "--source"]).run().ends_with(0).out;
    let path = scratch("own.ron");
    std::fs::write(&path, &shown).expect("written");
    let file = path.to_str().expect("a path");
    let play = |scenario| {
        let run = good_crisis(["sim", scenario, "--strategy", "haggle", "--games", "10", "--format", "json"]).run();
        run.ends_with(0).says("haggle").out.split("\"elapsed_s\"").next().map(str::to_owned)
    };
    assert_eq!(play(file), play("dotcom-2000"));
    good_crisis(["scenarios", "check", file]).run().ends_with(0).says("nothing wrong");
}

#[test]
fn balance_is_the_same_for_any_number_of_threads_and_reads_in_three_formats() {
    let balance = |jobs: &str, format: &str| {
        let tables =
            ["balance", "--only", "bands,strategies,prices", "--games", "20", "--jobs", jobs, "--format", format];
        good_crisis(tables).run().ends_with(0).says("haggle").out
    };
    let json = balance("1", "json");
    assert_eq!(json, balance("3", "json"));
    let told: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!((&told["games"], &told["seed"]), (&20.into(), &1_000_001.into()));
    assert!(told["prices"].as_array().is_some_and(|rows| rows.len() > 10) && told["cards"].is_null());
    let csv = balance("2", "csv");
    let mut rows = csv::Reader::from_reader(csv.as_bytes());
    assert!(rows.records().collect::<Result<Vec<_>, _>>().expect("rows of the same length").len() > 50);
    assert!(balance("2", "table").contains("steady survives"));
}

#[test]
fn balance_plays_at_the_difficulty_it_is_asked_for() {
    let survival = |difficulty| {
        let games =
            ["balance", "--only", "strategies", "--games", "20", "--format", "json", "--difficulty", difficulty];
        let told: serde_json::Value = serde_json::from_str(&good_crisis(games).run().ends_with(0).out).expect("JSON");
        assert_eq!(told["difficulty"], difficulty);
        told["strategies"].clone()
    };
    let [founder, operator, day_one] = ["founder", "operator", "day-one"].map(survival);
    assert!(founder != operator && operator != day_one, "{founder}");
}

#[test]
fn balance_writes_a_page_with_the_command_above_each_table() {
    let path = scratch("balance.md");
    let file = path.to_str().expect("a path in UTF-8");
    good_crisis(["balance", "--only", "bands,strategies", "--games", "10", "--seed", "7", "--page", file])
        .run()
        .ends_with(0);
    let page = std::fs::read_to_string(&path).expect("the page was written");
    assert!(page.contains("good-crisis balance dotcom-2000 --games 10 --seed 7 --only strategies"), "{page}");
    assert!(page.contains("seeds 7 to 16") && page.matches("```text").count() == 2, "{page}");
}

#[test]
fn balance_says_what_is_wrong_with_what_it_is_asked() {
    good_crisis(["balance", "--only", "weather"]).run().ends_with(2).complains("held-out");
    let path = scratch("targets.ron");
    std::fs::write(&path, "(format: 1, scenario: \"dotcom-2000\",\n strategys: [])").expect("written");
    let file = path.to_str().expect("a path");
    good_crisis(["balance", "--targets", file]).run().ends_with(3).complains("targets.ron:2");
}

/// A fresh path of this test run.
fn fresh(name: &str) -> String {
    let path = scratch(name);
    let _ = std::fs::remove_file(&path);
    path.to_str().expect("a path in UTF-8").to_owned()
}

#[test]
fn the_card_of_a_new_scenario_can_be_taken_out_of_its_comment() {
    let path = fresh("ferry.ron");
    good_crisis(["scenarios", "new", "harbour", "--out", &path]).run().ends_with(0);
    let written = std::fs::read_to_string(&path).expect("written");
    let (before, after) = written.split_once("    // deck: [\n").expect("the example is there");
    let bare = |line: &str| format!("{}\n", line.strip_prefix("    // ").unwrap_or_default());
    let deck: String = after.lines().take_while(|line| *line != "    // ],").map(bare).collect();
    let words = |from: &str| -> String {
        let lines = after.split_once(from).expect("the words are there").1.lines().skip(1);
        lines.take_while(|line| line.contains("// event-") || line.contains("//     .")).map(bare).collect()
    };
    let (en, ko) = (words("Its words, en:"), words("Its words, ko:"));
    let parts: Vec<&str> = before.split("scenario-harbour-title").collect();
    assert_eq!(parts.len(), 3);
    let [head, english, korean] = [parts[0], parts[1], parts[2]];
    let title = "scenario-harbour-title";
    let mine = format!("{head}{en}{title}{english}{ko}{title}{korean}    deck: [\n{deck}    ],\n)\n");
    std::fs::write(&path, mine).expect("written");
    good_crisis(["scenarios", "check", &path]).run().ends_with(0);
    good_crisis(["sim", &path, "--strategy", "steady", "--games", "5"]).run().ends_with(0).says("harbour");
    // And a slip in it is told in its place.
    let slip = std::fs::read_to_string(&path).expect("there").replace("cash(-8)", "cash(-800)");
    std::fs::write(&path, slip).expect("written");
    good_crisis(["scenarios", "check", &path]).run().ends_with(1).says("effects[0][0]` is -800");
}

#[test]
fn what_is_read_is_not_written_over() {
    let path = fresh("mine.ron");
    std::fs::write(&path, include_str!("../../assets/strategies/steady.ron")).expect("written");
    let games = ["sim", "dotcom-2000", "--strategy", &path, "--games", "2", "--trajectories", &path];
    good_crisis(games).run().ends_with(2).complains("another name keeps both");
    assert_eq!(std::fs::read_to_string(&path).expect("there"), include_str!("../../assets/strategies/steady.ron"));
    let scenario = fresh("kept.ron");
    good_crisis(["scenarios", "new", "kept", "--out", &scenario]).run().ends_with(0);
    let before = std::fs::read_to_string(&scenario).expect("written");
    let games = ["sim", &scenario, "--strategy", "steady", "--games", "2", "--trajectories", &scenario];
    good_crisis(games).run().ends_with(2).complains("another name keeps both");
    let again = ["scenarios", "new", "other", "--from", &scenario, "--out", &scenario, "--force"];
    good_crisis(again).run().ends_with(2).complains("another name keeps both");
    let pages = [vec!["balance", &scenario, "--page", &scenario], vec!["balance", "--targets", &path, "--page", &path]];
    for page in pages {
        good_crisis(page).run().ends_with(2).complains("another name keeps both");
    }
    assert_eq!(std::fs::read_to_string(&path).expect("there"), include_str!("../../assets/strategies/steady.ron"));
    assert_eq!(std::fs::read_to_string(&scenario).expect("there"), before);
}

/// A link under another name leads to the game all the same.
#[cfg(unix)]
#[test]
fn a_table_is_written_through_no_link_over_a_game() {
    let (game, link) = (fresh("linked.ron"), fresh("linked.csv"));
    good_crisis(["scenarios", "new", "linked", "--out", &game]).run().ends_with(0);
    let before = std::fs::read_to_string(&game).expect("written");
    std::os::unix::fs::symlink(&game, &link).expect("linked");
    let games = ["sim", "dotcom-2000", "--strategy", "steady", "--games", "2", "--trajectories", &link];
    good_crisis(games).run().ends_with(2).complains("this file needs another name");
    good_crisis(["balance", "--page", &link]).run().ends_with(2).complains("this file needs another name");
    assert_eq!(std::fs::read_to_string(&game).expect("there"), before);
}

#[test]
fn a_new_scenario_can_be_played_and_is_not_written_over() {
    let path = fresh("harbour.ron");
    for lang in ["en", "ko"] {
        let _ = std::fs::remove_file(&path);
        good_crisis(["scenarios", "new", "harbour", "--out", &path, "--lang", lang]).run().ends_with(0).says(&path);
        good_crisis(["scenarios", "check", &path]).run().ends_with(0);
        let written = std::fs::read_to_string(&path).expect("written");
        assert!(written.starts_with("// harbour: "), "{}", &written[..80]);
    }
    good_crisis(["sim", &path, "--strategy", "steady", "--games", "5"]).run().ends_with(0).says("harbour");
    std::fs::write(&path, "mine").expect("written");
    good_crisis(["scenarios", "new", "harbour", "--out", &path]).run().ends_with(2).complains("--force");
    assert_eq!(std::fs::read_to_string(&path).expect("there"), "mine");
    good_crisis(["scenarios", "new", "harbour", "--out", &path, "--force"]).run().ends_with(0);
    good_crisis(["scenarios", "new", "Harbour Two"]).run().ends_with(2).complains("small letters");
    good_crisis(["scenarios", "new", "two", "--from", "dotcom-200"]).run().ends_with(2).complains("dotcom-2000");
    good_crisis(["scenarios", "new", "two", "--out", "no/such/folder/two.ron"]).run().ends_with(4).complains("folder");
}

#[test]
fn a_position_of_a_save_can_be_played_by_all() {
    let save = concat!(env!("CARGO_MANIFEST_DIR"), "/saves/history.ron");
    let path = fresh("cliff.ron");
    good_crisis(["scenarios", "from", save, "--at", "2001Q1", "--out", &path]).run().ends_with(0).says(&path);
    good_crisis(["scenarios", "check", &path]).run().ends_with(0);
    good_crisis(["scenarios", "show", &path, "--lang", "ko"]).run().ends_with(0).says("2001년 1분기");
    good_crisis(["sim", &path, "--strategy", "history", "--games", "20"]).run().ends_with(0).says("24 quarters");
    let compare = ["compare", &path, "--strategies", "steady,haggle", "--games", "20"];
    good_crisis(compare).run().ends_with(0).says("haggle");
    good_crisis(["agent", &path, "--seed", "7"]).run().ends_with(0).says("\"quarter\":\"2001Q1\"");
    let at = |quarter| good_crisis(["scenarios", "from", save, "--at", quarter, "--out", &fresh("late.ron")]).run();
    at("2005Q1").ends_with(1).complains("2003 Q4");
    at("soon").ends_with(2).complains("2001Q3");
    good_crisis(["scenarios", "from", "no-such-save", "--at", "2001Q1"]).run().ends_with(2);
    good_crisis(["scenarios", "from", &path, "--at", "2001Q1"]).run().ends_with(3).complains("cliff.ron:");
}
