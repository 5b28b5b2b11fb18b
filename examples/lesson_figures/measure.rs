//! A folder with all that the commands of the guides name, and what they print, by row and column.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use good_crisis::classroom::assignment::template::LESSONS;
use good_crisis::classroom::lesson::variants;

/// More answers than the longest game has quarters.
const ANSWERS: usize = 60;

/// Where commands are followed.
pub(crate) struct Workshop {
    program: PathBuf,
    folder: tempfile::TempDir,
}

impl Workshop {
    /// A folder with the strategies and scenarios of all lessons, the shipped game, and the exercise of the first lesson
    /// played by somebody who changes nothing.
    pub(crate) fn new(program: &Path) -> Self {
        let program = program.canonicalize().expect("a release build of the program");
        let workshop = Self { program, folder: tempfile::tempdir().expect("a folder") };
        let folder = workshop.folder.path();
        fs::create_dir(folder.join("saves")).expect("a folder");
        for (name, text) in LESSONS.iter().flat_map(|lesson| variants::files(lesson)) {
            fs::write(folder.join(name), text).expect("written");
        }
        workshop.follow("good-crisis scenarios from saves/history.ron --at 2002Q1 --out after.ron", "");
        workshop.follow("good-crisis class lesson runway --out . --force", "");
        // Who decides nothing says nothing either, but for what the exercise will not go on without.
        let answers = "{\"type\":\"decide\",\"decisions\":{}}\n\
             {\"type\":\"answer\",\"id\":\"reason\",\"text\":\"-\"}\n\
             {\"type\":\"answer\",\"id\":\"lesson\",\"text\":\"-\"}\n"
            .repeat(ANSWERS);
        workshop.follow("good-crisis agent assignment.ron --as silent --save silent --saves handed-in", &answers);
        workshop
    }

    /// Follows a command, told this, in English; what it prints.
    fn follow(&self, command: &str, told: &str) -> String {
        let mut started = Command::new(&self.program)
            .args(command.split_whitespace().skip(1))
            .args(["--lang", "en"])
            .current_dir(self.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        // A program that has heard enough closes its ears.
        let _ = started.stdin.take().expect("a pipe").write_all(told.as_bytes());
        let done = started.wait_with_output().expect("it ends");
        assert!(done.status.success() || !told.is_empty(), "{command}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).expect("text")
    }

    /// The figures that a command measures, by row and column.
    pub(crate) fn measure(&self, command: &str) -> BTreeMap<String, f64> {
        let read = |name: &str| fs::read_to_string(self.folder.path().join(name)).expect("the file it writes");
        let words: Vec<&str> = command.split_whitespace().collect();
        let behind = |flag: &str| words.iter().skip_while(|word| **word != flag).nth(1);
        if let Some(paths) = behind("--trajectories") {
            self.follow(command, "");
            return medians(&read(paths));
        }
        if let Some(table) = behind("--out") {
            self.follow(command, "");
            return cells(read(table).trim_start_matches('\u{feff}'));
        }
        cells(&self.follow(&format!("{command} --format csv"), ""))
    }
}

/// Every number of a table under its row and column.
fn cells(table: &str) -> BTreeMap<String, f64> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let heads = reader.headers().expect("heads").clone();
    let first = heads.get(0).unwrap_or_default().to_owned();
    let mut found = BTreeMap::new();
    for row in reader.records() {
        let row = row.expect("a row");
        let cell =
            |column: &str| heads.iter().position(|head| head == column).and_then(|at| row.get(at)).unwrap_or_default();
        let name = match first.as_str() {
            // Balance: a figure a row, with its interval.
            "section" => [cell("name"), cell("of"), cell("figure")].map(plain).join(":"),
            "part" => [cell("quarter"), cell("metric")].map(plain).join(":"),
            "kind" => plain(cell("id")),
            _ => plain(row.get(0).unwrap_or_default()),
        };
        for (head, value) in heads.iter().zip(row.iter()).filter_map(|(head, cell)| Some((head, cell.parse().ok()?))) {
            let key = match (first.as_str(), head) {
                ("section", "value") => name.clone(),
                _ => format!("{name}:{head}"),
            };
            // A game's parts and decisions are told twice; the first is meant.
            found.entry(key).or_insert(value);
        }
    }
    found
}

/// The median of every column in every quarter, over the games that got so far.
fn medians(paths: &str) -> BTreeMap<String, f64> {
    let mut reader = csv::Reader::from_reader(paths.as_bytes());
    let heads = reader.headers().expect("heads").clone();
    let mut columns: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for row in reader.records() {
        let row = row.expect("a row");
        let quarter = heads.iter().position(|head| head == "quarter").and_then(|at| row.get(at)).unwrap_or_default();
        for (head, value) in heads.iter().zip(row.iter()).filter_map(|(head, cell)| Some((head, cell.parse().ok()?))) {
            columns.entry(format!("{quarter}:{head}")).or_default().push(value);
        }
    }
    let middle = |mut values: Vec<f64>| {
        values.sort_by(f64::total_cmp);
        let half = values.len() / 2;
        if values.len() % 2 == 1 { values[half] } else { f64::midpoint(values[half - 1], values[half]) }
    };
    columns.into_iter().map(|(name, values)| (name, middle(values))).collect()
}

/// A name with nothing in it that parts names: `grid: bare` is `grid-bare`.
fn plain(name: &str) -> String {
    let words = name.split(|c: char| !(c.is_alphanumeric() || "._-".contains(c))).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}
