//! Somebody at the keys: sees the screen, presses, and waits for what should come of it.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use crate::harness::{Launch, PATIENCE, Session, keys};

/// Shift and an arrow: a big step.
pub(crate) const FAR_RIGHT: &str = "\x1b[1;2C";
/// First and last of a list.
pub(crate) const HOME: &str = "\x1b[H";
/// The last of a list.
pub(crate) const END: &str = "\x1b[F";

/// Draws the whole picture again.
const REPAINT: &str = "\x0c";
/// Longer than the game ignores keys after a picture that must be seen before it is answered.
const SEEN: Duration = Duration::from_millis(25);
/// A key that has done nothing by then was typed too early, and is pressed again.
const AGAIN: Duration = Duration::from_secs(4);

/// Which screen is in front. (English only.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Briefing,
    Desk,
    Tape,
    Night,
    Morning,
    Letter,
    Question,
    Elsewhere,
}

impl Place {
    pub(crate) fn of(screen: &str) -> Self {
        let marks = [
            ("▐Briefing▌", Self::Briefing),
            ("▐Desk▌", Self::Desk),
            ("Enter goes on", Self::Tape),
            ("CUTOVER NIGHT", Self::Night),
            ("The morning peak", Self::Morning),
            ("A letter, January", Self::Letter),
            ("killed you?", Self::Question),
        ];
        marks.iter().find(|(mark, _)| screen.contains(mark)).map_or(Self::Elsewhere, |(_, place)| *place)
    }
}

/// The game in its terminal, with the hands on it.
pub(crate) struct Player {
    pub(crate) session: Session,
    /// Keys pressed so far.
    pub(crate) pressed: usize,
}

impl Player {
    /// Starts the game on a folder of saves with more arguments in front of the usual ones.
    pub(crate) fn start(saves: &Path, (width, height): (u16, u16), language: &str, arguments: &[&str]) -> Self {
        let saves = saves.to_str().unwrap();
        let usual = ["--saves", saves, "--lang", language, "--no-motion"];
        let session = Launch::game().args(arguments).args(usual).size(width, height).directory(saves).start();
        session.wait_until("the first picture", |screen| {
            screen.alternate_screen() && screen.contents().lines().filter(|line| !line.trim().is_empty()).count() > 2
        });
        Self { session, pressed: 0 }
    }

    /// In English at the smallest size.
    pub(crate) fn english(saves: &Path, arguments: &[&str]) -> Self {
        Self::start(saves, (80, 24), "en", arguments)
    }

    /// Leaves for the title by the menu.
    #[track_caller]
    pub(crate) fn go_to_title(&mut self) {
        self.press(keys::ESC, "2 to the title");
        self.press(keys::DOWN, "▸ 2 to the title");
        self.press(keys::ENTER, "never waste a good crisis");
    }

    /// The screen as a person reads it: no blanks at the end of lines, and all blanks alike.
    pub(crate) fn screen(&self) -> String {
        let screen = self.session.screen().replace('\u{a0}', " ");
        screen.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_end().to_owned()
    }

    /// Waits until a text is on the screen, and returns the screen.
    #[track_caller]
    pub(crate) fn wait_for(&self, text: &str) -> String {
        let there = self.comes(PATIENCE, |screen| screen.contains(text));
        assert!(there, "waited in vain for `{text}`; on the screen:\n{}", self.screen());
        self.screen()
    }

    /// The screen once nothing moves any more.
    pub(crate) fn settled(&self) -> String {
        self.session.settle(Duration::from_millis(60));
        self.screen()
    }

    pub(crate) fn place(&self) -> Place {
        Place::of(&self.screen())
    }

    fn comes(&self, within: Duration, holds: impl Fn(&str) -> bool) -> bool {
        let end = Instant::now() + within;
        loop {
            let bytes = self.session.bytes();
            if holds(&self.screen()) {
                return true;
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() || !self.session.wait_beyond(bytes, left) {
                return holds(&self.screen());
            }
        }
    }

    /// Presses a key until the screen is as wished: once, but for a key that was typed before the picture counted.
    #[track_caller]
    pub(crate) fn press_for(&mut self, key: &str, wish: &str, holds: impl Fn(&str) -> bool) -> String {
        let before = self.screen();
        self.pressed += 1;
        for _ in 0..4 {
            thread::sleep(SEEN);
            self.session.send(key);
            if self.comes(AGAIN, &holds) {
                return self.screen();
            }
            if self.screen() != before {
                break;
            }
        }
        assert!(self.comes(AGAIN, &holds), "{key:?} did not bring {wish}; on the screen:\n{}", self.screen());
        self.screen()
    }

    /// Presses a key that brings a text.
    #[track_caller]
    pub(crate) fn press(&mut self, key: &str, text: &str) -> String {
        self.press_for(key, text, |screen| screen.contains(text))
    }

    /// Presses a key and tells whether it has changed the picture. Keys are taken in order, so where nothing is seen
    /// to happen, a repaint tells that the key has been taken.
    pub(crate) fn nudge(&mut self, key: &str) -> bool {
        thread::sleep(SEEN);
        let before = self.screen();
        self.pressed += 1;
        self.session.send(key);
        if self.comes(Duration::from_millis(150), |screen| screen != before) {
            return true;
        }
        let written = self.session.bytes();
        self.session.send(REPAINT);
        self.comes(AGAIN, |_| self.session.bytes() > written);
        self.session.settle(Duration::from_millis(30));
        self.screen() != before
    }

    /// The line with the pointer.
    pub(crate) fn selected(&self) -> String {
        let screen = self.screen();
        let line = screen.lines().find_map(|line| line.trim_start().strip_prefix('▸'));
        line.unwrap_or_default().trim().to_owned()
    }

    /// Puts the hand on a lever in the list of all levers.
    #[track_caller]
    pub(crate) fn take_lever(&mut self, name: &str) {
        self.press("o", "All levers");
        self.nudge(HOME);
        while !self.selected().starts_with(name) {
            assert!(self.nudge(keys::DOWN), "no lever {name}; on the screen:\n{}", self.screen());
        }
    }

    /// Back from the list of all levers.
    #[track_caller]
    pub(crate) fn let_go(&mut self) {
        self.press(keys::ESC, "What matters now");
    }

    /// Sets a lever with options; whether it has that option now.
    #[track_caller]
    pub(crate) fn choose(&mut self, lever: &str, option: &str) -> bool {
        self.take_lever(lever);
        // A one-way door keeps its sign when it is chosen.
        let wanted = [format!("▐{option}▌"), format!("▐✂{option}▌")];
        let chosen = |selected: String| wanted.iter().any(|wanted| selected.contains(wanted));
        let mut there = chosen(self.selected());
        while !there && self.nudge(keys::RIGHT) {
            there = chosen(self.selected());
        }
        if !there {
            while self.nudge(keys::LEFT) {}
        }
        self.let_go();
        there
    }

    /// Moves a lever by some big steps.
    #[track_caller]
    pub(crate) fn shove(&mut self, lever: &str, steps: usize) {
        self.take_lever(lever);
        for _ in 0..steps {
            self.nudge(FAR_RIGHT);
        }
        self.let_go();
    }

    /// Closes the quarter from the desk, through whatever door is open: to the tape, or into the night.
    #[track_caller]
    pub(crate) fn close(&mut self) -> Place {
        self.press(keys::ENTER, "Close the quarter ─");
        // A door that does not open again has its sign before the words.
        let chosen = |screen: &str| ["▸ 2 close", "▸ 2 ✂ close"].iter().any(|words| screen.contains(words));
        if !chosen(&self.screen()) {
            self.press_for(keys::DOWN, "the answer that closes", chosen);
        }
        let gone = |screen: &str| matches!(Place::of(screen), Place::Tape | Place::Night);
        Place::of(&self.press_for(keys::ENTER, "a tape or a night", gone))
    }

    /// From the tape to what comes next.
    #[track_caller]
    pub(crate) fn after_tape(&mut self) -> Place {
        for _ in 0..24 {
            match self.place() {
                Place::Tape | Place::Elsewhere => drop(self.nudge(keys::ENTER)),
                place => return place,
            }
        }
        panic!("a close without end:\n{}", self.screen());
    }

    /// Answers a letter with what comes first, and lets its year go by.
    #[track_caller]
    pub(crate) fn sign(&mut self) {
        self.nudge(keys::DOWN);
        self.press_for(keys::ENTER, "the year to go by", |screen| Place::of(screen) != Place::Letter);
    }

    /// From the briefing to the desk.
    #[track_caller]
    pub(crate) fn open_desk(&mut self) {
        self.press(keys::ENTER, "▐Desk▌");
    }

    /// Does one act of the night: it goes on, or where something is odd compares first. `asked` says whether this
    /// step has been compared already.
    #[track_caller]
    pub(crate) fn act(&mut self, asked: &mut bool) {
        let before = self.screen();
        let odd = before.contains("It could be");
        let act = if odd && !*asked { "3 compare" } else { "1 " };
        *asked = act == "3 compare";
        for _ in 0..6 {
            if self.screen().contains(&format!("▸ {act}")) {
                break;
            }
            self.nudge(keys::RIGHT);
        }
        let chosen = self.screen();
        // What cannot be done is dead; the hand goes on then.
        if !self.nudge(keys::ENTER) {
            assert!(*asked, "going on does nothing:\n{chosen}");
        }
    }

    /// The night from here to its end, the morning, and the tape. Acts done.
    #[track_caller]
    pub(crate) fn night_to_tape(&mut self) -> usize {
        let (mut acts, mut asked) = (0, false);
        while self.place() == Place::Night {
            self.act(&mut asked);
            acts += 1;
            assert!(acts < 80, "a night without end:\n{}", self.screen());
        }
        assert_eq!(self.place(), Place::Morning, "{}", self.screen());
        for _ in 0..10 {
            if self.place() == Place::Tape {
                return acts;
            }
            // When the morning is told, one thing is left to choose.
            if self.screen().contains("  1 close the quarter") {
                self.press(keys::DOWN, "▸ 1 close the quarter");
            }
            self.nudge(keys::ENTER);
        }
        panic!("a morning without end:\n{}", self.screen());
    }

    /// Leaves by the menu or the title, wherever this is and in whichever language.
    #[track_caller]
    pub(crate) fn quit(&mut self) {
        for _ in 0..16 {
            let screen = self.screen();
            let dialogs = ["save and quit", "저장하고 끝내기", "leave the program", "프로그램 끝내기"];
            let dialog = dialogs.iter().any(|label| screen.contains(label));
            let motto = ["never waste a good crisis", "좋은 위기를 낭비하지 마세요"];
            let title = motto.iter().any(|label| screen.contains(label));
            if dialog {
                self.nudge(END);
                self.nudge(keys::ENTER);
            } else if title {
                self.nudge("q");
            } else {
                self.nudge(keys::ESC);
            }
            if self.session.is_restored() {
                break;
            }
        }
        assert_eq!(self.session.exit_code(), 0);
        self.assert_given_back();
    }

    #[track_caller]
    pub(crate) fn assert_given_back(&self) {
        assert!(self.session.is_restored(), "{}", self.session.screen());
        assert!(self.session.is_cooked());
    }
}
