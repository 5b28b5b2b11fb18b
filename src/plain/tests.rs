//! The game as lines, played: whole games against reviewed transcripts, and whatever anybody may type.

use std::collections::VecDeque;
use std::io::{self, BufRead, Read};

use super::*;
use crate::desk::keeping::{Choice, Choices, Games, Reminders, Saves};
use crate::desk::opening::{Gone, Unfinished, Wish};
use crate::desk::saves::{Found, Listed, Shown};
use crate::journal::{Day, Phase, Reminder, Setup};
use crate::sim::scenario::{Difficulty, Form};
use crate::sim::units::Quarter;
use crate::text::{Locale, Texts, width};

mod any;
mod desk;
mod title;
mod transcript;

/// Keeps nothing on a disk; remembers what it was asked to keep.
#[derive(Default)]
struct Memory {
    kept: Option<Game>,
    drafts: usize,
    safely: usize,
    /// Refuses to keep anything.
    full: bool,
    /// Saves that are on the disk.
    disk: Vec<(&'static str, Game)>,
    /// What was chosen of the second setting.
    theme: usize,
    reminders: Vec<Reminder>,
    /// What is said beside the saves.
    remark: Option<String>,
}

impl Memory {
    fn take(&mut self, game: &Game) -> Result<(), String> {
        self.kept = Some(game.clone());
        if self.full { Err("the disk is full".to_owned()) } else { Ok(()) }
    }
}

impl Games for Memory {
    fn draft(&mut self, game: &Game) -> Result<(), String> {
        self.drafts += 1;
        self.take(game)
    }

    fn keep(&mut self, game: &Game) -> Result<(), String> {
        self.safely += 1;
        self.take(game)
    }

    fn begin(&mut self, wish: &Wish) -> Result<Game, String> {
        let (form, difficulty) = (wish.form, wish.difficulty);
        Ok(game(wish.scenario.unwrap_or("dotcom-2000"), form, difficulty, wish.seed.unwrap_or(1)))
    }

    fn today(&mut self) -> Result<Game, String> {
        Ok(game("dotcom-2000", Form::default(), Difficulty::default(), 20_000_101))
    }

    fn branch(&mut self, game: &Game) -> Result<(), String> {
        self.take(game)
    }

    fn go_on(&mut self, _: &Unfinished) -> Result<Game, Gone> {
        let kept = self.kept.clone().filter(|game| game.phase() != Phase::Over);
        kept.ok_or_else(|| Gone { why: "There is no game to go on with.".to_owned(), unfinished: None })
    }

    fn look_back(&mut self, _: Option<&std::path::Path>) -> Result<Game, String> {
        let kept = self.kept.clone().filter(|game| game.phase() == Phase::Over);
        kept.ok_or_else(|| "There is no finished game.".to_owned())
    }

    fn report(&mut self, _: &Game) -> Result<String, String> {
        Ok("reports/game.html".to_owned())
    }

    fn day(&self) -> Option<Day> {
        Some(Day::after_1970(20_783))
    }
}

impl Saves for Memory {
    fn folder(&self) -> Option<String> {
        None
    }

    fn saves(&mut self) -> Found {
        let broken = "torn.ron:1:1: nothing is there".to_owned();
        let broken = Listed { name: "torn".to_owned(), kept: Err(broken), open: None, ago: None, mend: Vec::new() };
        let kept = |(name, game): &(&str, Game)| {
            let written = crate::journal::save::write(game);
            let kept = crate::journal::Save::read(name, written.as_bytes()).unwrap().summary();
            Listed { name: (*name).to_owned(), open: kept.open(), kept: Ok(kept), ago: None, mend: Vec::new() }
        };
        Found {
            listed: self.disk.iter().map(kept).chain(std::iter::once(broken)).collect(),
            remark: self.remark.clone(),
        }
    }

    fn resume(&mut self, place: usize) -> Result<Game, String> {
        let (name, game) = self.disk.get(place).ok_or("torn.ron:1:1: nothing is there")?;
        if *name == "elsewhere" { Err("It is open in another game.".to_owned()) } else { Ok(game.clone()) }
    }

    fn open(&mut self, place: usize) -> Result<Shown, String> {
        let (name, game) = self.disk.get(place).ok_or("torn.ron:1:1: nothing is there")?;
        Ok(Shown { name: (*name).to_owned(), game: game.clone(), older: None })
    }
}

impl Choices for Memory {
    fn prefer(&mut self, _: Locale) {}

    fn settings(&mut self) -> Vec<Choice> {
        let words = |words: [&str; 2]| words.map(str::to_owned).to_vec();
        let languages = Locale::ALL.to_vec();
        vec![
            Choice { id: "settings-language", options: words(["English", "한국어"]), chosen: 0, languages },
            Choice {
                id: "settings-theme",
                options: words(["terminal", "amber"]),
                chosen: self.theme,
                languages: vec![],
            },
        ]
    }

    fn choose(&mut self, setting: usize, option: usize) -> Result<(), String> {
        if setting == 1 {
            self.theme = option;
        }
        Ok(())
    }
}

impl Reminders for Memory {
    fn reminders(&mut self) -> Vec<Reminder> {
        self.reminders.clone()
    }

    fn remember(&mut self, line: &Reminder) -> Result<(), String> {
        line.clone().put_among(&mut self.reminders);
        Ok(())
    }

    fn forget(&mut self, line: &Reminder) -> Result<(), String> {
        self.reminders.retain(|other| other != line);
        Ok(())
    }
}

fn game(name: &str, form: Form, difficulty: Difficulty, seed: u64) -> Game {
    Game::begin(Setup { scenario: name.to_owned(), form, difficulty, seed, ..Setup::default() }).unwrap()
}

/// Plays with these lines typed, and gives what was written.
fn played(opening: Opening, typed: &[u8], locale: Locale, cells: usize, memory: &mut Memory) -> String {
    let mut output = Vec::new();
    let mut input = io::Cursor::new(typed);
    let streams = Streams { input: &mut input, output: &mut output, width: cells, echo: true };
    let mut voice = Voice::new(streams, Texts::new(locale));
    play(opening, &mut voice, memory).unwrap();
    let problems = voice.texts().problems();
    assert!(problems.is_empty(), "{problems:?}");
    let written = String::from_utf8(output).unwrap();
    holds(&written, cells);
    written
}

/// What every line must be: no wider than told, and nothing that only an eye can follow.
fn holds(written: &str, cells: usize) {
    for line in written.lines() {
        assert!(width(line) <= cells, "{} cells instead of {cells}: {line:?}", width(line));
        assert!(!line.contains("⟦"), "a message is missing: {line}");
        assert!(!line.contains("{$") && !line.contains("{ $"), "an open place: {line}");
        let drawn = |letter: char| {
            letter.is_control()
                || matches!(letter, '\u{a0}' | '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{27bf}' | '\u{2800}'..='\u{28ff}')
        };
        assert!(!line.contains(drawn), "drawn: {line:?}");
        assert_eq!(line.trim_end(), line.strip_suffix(' ').unwrap_or(line), "spaces at the end: {line:?}");
    }
}

/// Typed lines that come one by one and may break off with an error.
struct Broken(VecDeque<&'static str>, Vec<u8>);

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other("not read so"))
    }
}

impl BufRead for Broken {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.1.is_empty() {
            let line = self.0.pop_front().ok_or_else(|| io::Error::other("a signal"))?;
            self.1 = format!("{line}\n").into_bytes();
        }
        Ok(&self.1)
    }

    fn consume(&mut self, amount: usize) {
        self.1.drain(..amount);
    }
}

#[test]
fn what_was_played_is_kept_when_the_input_breaks() {
    let mut memory = Memory::default();
    let mut output = Vec::new();
    let mut input = Broken(["1", "marketing = 40M"].into(), Vec::new());
    let streams = Streams { input: &mut input, output: &mut output, width: 78, echo: true };
    let mut voice = Voice::new(streams, Texts::new(Locale::En));
    let opening = Opening::Continue(Box::new(game("dotcom-2000", Form::Sprint, Difficulty::default(), 7)));
    assert!(play(opening, &mut voice, &mut memory).is_err());
    let kept = memory.kept.unwrap();
    assert!(kept.draft().marketing.is_some() && kept.draft().event.is_some());
    assert!(memory.drafts >= 2 && memory.safely == 1);
}

#[test]
fn what_could_not_be_kept_is_said() {
    let mut memory = Memory { full: true, ..Memory::default() };
    let opening = Opening::Continue(Box::new(game("dotcom-2000", Form::Sprint, Difficulty::default(), 7)));
    let written = played(opening, b"1\nquit\n", Locale::En, 78, &mut memory);
    assert!(written.contains("could not be kept: the disk is full") && !written.contains("Saved."), "{written}");
}
