//! The loop with a scripted application and a surface that only counts.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::mpsc::{self, Sender};
use std::thread;

use ratatui::Frame;

use super::*;
use crate::tui::key::{Code, Key};

type Log = Rc<RefCell<Vec<String>>>;

struct Counting {
    log: Log,
    size: (u16, u16),
    /// The size that the window is given while the process is stopped.
    stopped_at: Option<(u16, u16)>,
    failing: bool,
}

impl Surface for Counting {
    fn draw<A: App>(&mut self, _: &A) -> io::Result<()> {
        self.log.borrow_mut().push("draw".into());
        if self.failing { Err(io::ErrorKind::BrokenPipe.into()) } else { Ok(()) }
    }
    fn forget(&mut self) -> io::Result<()> {
        self.log.borrow_mut().push("forget".into());
        Ok(())
    }
    fn retake(&mut self) -> io::Result<()> {
        self.log.borrow_mut().push("retake".into());
        Ok(())
    }
    fn use_as(&mut self, options: Options) -> io::Result<()> {
        self.log.borrow_mut().push(format!("mouse {}", options.mouse));
        Ok(())
    }
    fn size(&self) -> io::Result<(u16, u16)> {
        Ok(self.size)
    }
    fn suspend(&mut self) -> io::Result<()> {
        self.log.borrow_mut().push("suspend".into());
        self.size = self.stopped_at.unwrap_or(self.size);
        Ok(())
    }
}

struct Scripted {
    log: Log,
}

impl App for Scripted {
    type Effect = &'static str;
    type Outcome = &'static str;

    fn start(&mut self, _: (u16, u16)) -> Command<&'static str> {
        self.log.borrow_mut().push("start".into());
        Command::Nothing
    }

    fn handle(&mut self, input: Input) -> Command<&'static str> {
        self.log.borrow_mut().push(format!("{input:?}").chars().take(40).collect());
        match input {
            Input::Key(key) => match key.code {
                Code::Char('q') => Command::Quit { code: 7 },
                Code::Char('r') => Command::redraw(),
                Code::Char('n') => Command::redraw_fresh(),
                Code::Char('w') => Command::WakeAfter(Duration::from_millis(5)),
                Code::Char('z') => Command::Suspend,
                Code::Char('s') => Command::Effect("save").and(Command::redraw()),
                Code::Char('l') => Command::Repaint,
                Code::Char('m') => Command::Use(Options { mouse: true, ..Options::default() }),
                _ => Command::Nothing,
            },
            Input::Wake => Command::Quit { code: 3 },
            Input::Interrupt | Input::Terminate => Command::Effect("save"),
            Input::Paste(_) | Input::Pointed(_) | Input::Resize { .. } => Command::Nothing,
        }
    }

    fn settle(&mut self, outcome: &'static str) -> Command<&'static str> {
        self.log.borrow_mut().push(outcome.into());
        if outcome == "later" { Command::Quit { code: 9 } } else { Command::redraw() }
    }

    fn draw(&self, _: &mut Frame<'_>) {}
}

/// Plays a script of events that all wait from the start; the log says what happened.
fn played(script: impl FnOnce(&Sender<Event<&'static str>>), failing: bool) -> (Result<u8, RunError>, Vec<String>) {
    played_on(script, failing, None)
}

/// The same in a window that is given another size while the process is stopped.
fn played_on(
    script: impl FnOnce(&Sender<Event<&'static str>>),
    failing: bool,
    stopped_at: Option<(u16, u16)>,
) -> (Result<u8, RunError>, Vec<String>) {
    let log = Log::default();
    let (sender, events) = mpsc::channel();
    script(&sender);
    let later = Later::new(sender);
    let mut app = Scripted { log: Rc::clone(&log) };
    let surface = Counting { log: Rc::clone(&log), size: (80, 24), stopped_at, failing };
    let saving = Rc::clone(&log);
    let perform = move |effect: &'static str, _: &Later<&'static str>| {
        saving.borrow_mut().push(effect.into());
        Some("saved")
    };
    let result = play(&mut app, perform, surface, &events, &later, || Ok(()));
    let lines = log.borrow().clone();
    (result, lines)
}

fn key<O>(c: char) -> Event<O> {
    Event::Input(Input::Key(Key::char(c)))
}

fn draws(log: &[String]) -> usize {
    log.iter().filter(|line| *line == "draw").count()
}

#[test]
fn a_key_that_changes_nothing_draws_nothing() {
    let (code, log) = played(
        |events| {
            for c in ['x', 'x', 'q'] {
                events.send(key(c)).unwrap();
            }
        },
        false,
    );
    assert_eq!(code.unwrap(), 7);
    assert_eq!(draws(&log), 1, "the first picture only: {log:?}");
    assert_eq!(log[..2], ["draw", "start"], "nothing stands before it");
}

#[test]
fn waiting_keys_share_one_picture_but_a_long_queue_shows_on_the_way() {
    let (_, log) = played(
        |events| {
            for c in "rrrrrrrrrr".chars() {
                events.send(key(c)).unwrap();
            }
            events.send(Event::Input(Input::Terminate)).unwrap();
        },
        false,
    );
    assert_eq!(draws(&log), 1, "{log:?}");
    let (_, log) = played(
        |events| {
            for _ in 0..2 * BURST {
                events.send(key('r')).unwrap();
            }
            events.send(Event::Input(Input::Terminate)).unwrap();
        },
        false,
    );
    assert_eq!(draws(&log), 3, "{log:?}");
    let handled = log.iter().filter(|line| line.starts_with("Key")).count();
    assert_eq!(handled, 2 * BURST, "none is lost on the way");
}

#[test]
fn keys_typed_before_a_fresh_picture_are_dropped_but_nothing_else_is() {
    let (code, log) = played(
        |events| {
            for c in ['n', 'q', 'q'] {
                events.send(key(c)).unwrap();
            }
            events.send(Event::Input(Input::Paste("q".into()))).unwrap();
            events.send(Event::Outcome("later")).unwrap();
            events.send(key('q')).unwrap();
        },
        false,
    );
    assert_eq!(code.unwrap(), 9, "the outcome got through: {log:?}");
    assert_eq!(log.iter().filter(|line| line.contains("Key")).count(), 1, "{log:?}");
}

#[test]
fn an_effect_is_performed_then_settled_then_drawn_once() {
    let (_, log) = played(
        |events| {
            events.send(key('s')).unwrap();
            events.send(key('q')).unwrap();
        },
        false,
    );
    let tail: Vec<&str> = log.iter().skip(3).map(String::as_str).take(2).collect();
    assert_eq!(tail, ["save", "saved"], "{log:?}");
}

#[test]
fn interrupt_and_terminate_save_and_end_with_their_codes() {
    for (input, code) in [(Input::Interrupt, INTERRUPTED), (Input::Terminate, TERMINATED)] {
        let (result, log) = played(|events| events.send(Event::Input(input)).unwrap(), false);
        assert_eq!(result.unwrap(), code);
        assert!(log.contains(&"save".to_owned()), "{log:?}");
    }
}

#[test]
fn a_broken_terminal_still_lets_the_application_save() {
    let (result, log) = played(|_| (), true);
    assert!(result.is_err());
    assert!(log.contains(&"Terminate".to_owned()) && log.contains(&"save".to_owned()), "{log:?}");
}

#[test]
fn a_wake_comes_once_when_asked_for() {
    let (code, log) = played(|events| events.send(key('w')).unwrap(), false);
    assert_eq!(code.unwrap(), 3);
    assert_eq!(log.iter().filter(|line| *line == "Wake").count(), 1, "{log:?}");
}

#[test]
fn resizes_to_the_same_size_are_silent() {
    let (_, log) = played(
        |events| {
            for _ in 0..5 {
                events.send(Event::Resized).unwrap();
            }
            events.send(key('q')).unwrap();
        },
        false,
    );
    assert!(!log.iter().any(|line| line.contains("Resize")), "{log:?}");
    assert_eq!(draws(&log), 1);
}

#[test]
fn suspension_and_continuation_repaint_everything_once() {
    let (_, log) = played(
        |events| {
            for event in [key('z'), Event::Continued, key('q')] {
                events.send(event).unwrap();
            }
        },
        false,
    );
    assert_eq!(log[3..6], ["suspend", "forget", "draw"], "{log:?}");
    assert!(!log.contains(&"retake".to_owned()), "{log:?}");
    let (_, log) = played(
        |events| {
            events.send(Event::Continued).unwrap();
            let events = events.clone();
            thread::spawn(move || {
                thread::sleep(Duration::from_millis(30));
                let _ = events.send(key('q'));
            });
        },
        false,
    );
    assert_eq!(log[2..5], ["retake", "forget", "draw"], "{log:?}");
}

#[test]
fn a_size_that_changed_while_stopped_is_told_though_no_note_of_it_came() {
    let script = |events: &Sender<Event<&'static str>>| {
        for event in [key('z'), Event::Continued, Event::Resized, key('q')] {
            events.send(event).unwrap();
        }
    };
    let (_, log) = played_on(script, false, Some((120, 36)));
    let wanted = ["suspend", "Resize { width: 120, height: 36 }", "forget", "draw", "Key"];
    let same = |(line, start): (&String, &str)| line.starts_with(start);
    assert!(log[3..].iter().zip(wanted).all(same), "{log:?}");
}

#[test]
fn the_hidden_cursor_waits_inside_any_area() {
    assert_eq!(parking(Rect::new(0, 0, 80, 24)), Position::new(78, 23));
    assert_eq!(parking(Rect::new(0, 0, 0, 0)), Position::new(0, 0));
}
