//! The loop on a real terminal: it draws, sleeps, resizes, and gives the terminal back however it ends.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use crate::gallery;
use crate::harness::{Launch, PATIENCE, Session, keys};

/// Not a test of its own: the other tests start this very binary anew to run the gallery in a terminal.
#[test]
fn plays_the_gallery_when_asked() {
    if std::env::var_os("GALLERY").is_some() {
        std::process::exit(i32::from(gallery::play().expect("a terminal")));
    }
}

fn gallery() -> Launch {
    let this = std::env::current_exe().unwrap();
    let only = ["lifecycle::plays_the_gallery_when_asked", "--exact", "--nocapture", "--test-threads=1"];
    Launch::program(this).args(only).env("GALLERY", "1")
}

fn started() -> Session {
    let session = gallery().start();
    session.wait_for("gallery · terminal");
    session
}

#[track_caller]
fn assert_given_back(session: &Session) {
    assert!(session.is_restored(), "{}", session.screen());
    assert!(session.is_cooked());
}

#[test]
fn quitting_gives_the_terminal_back() {
    let mut session = started();
    assert!(!session.is_restored() && !session.is_cooked());
    session.send("q");
    assert_eq!(session.exit_code(), 0);
    assert_given_back(&session);
}

#[test]
fn interrupts_and_signals_end_with_their_codes() {
    let mut session = started();
    session.send(keys::CTRL_C);
    assert_eq!(session.exit_code(), 130);
    assert_given_back(&session);
    for (signal, code) in [("INT", 130), ("TERM", 143), ("HUP", 143), ("USR1", 143), ("ALRM", 143), ("XCPU", 143)] {
        let mut session = started();
        session.signal(signal);
        assert_eq!(session.exit_code(), code, "{signal}");
        assert_given_back(&session);
    }
}

#[test]
fn a_terminal_that_goes_without_a_signal_ends_the_game() {
    let folder = tempfile::tempdir().unwrap();
    let pair = native_pty_system().openpty(PtySize { rows: 36, cols: 120, ..PtySize::default() }).unwrap();
    let mut command = CommandBuilder::new("sh");
    // The shell, which is told that the window is closed, does not pass it on.
    command.args(["-c", "trap '' HUP; \"$0\" \"$@\"; exit $?"]);
    command.arg(crate::tried::program());
    command.args(["play", "--seed", "5", "--saves"]);
    command.arg(folder.path());
    command.env("TERM", "xterm-256color");
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut output = pair.master.try_clone_reader().unwrap();
    let mut typist = pair.master.take_writer().unwrap();
    let (mut seen, mut bytes) = (Vec::new(), [0; 1 << 14]);
    // The second picture has the advisors; the one after it comes of a key, so that keys are read.
    for pictures in [2, 3] {
        while String::from_utf8_lossy(&seen).matches("\x1b[?2026l").count() < pictures {
            let count = output.read(&mut bytes).unwrap();
            seen.extend_from_slice(&bytes[..count]);
        }
        typist.write_all(if pictures == 2 { b"?" } else { b"" }).unwrap();
    }
    drop(typist);
    drop(output);
    drop(pair.master);
    let end = Instant::now() + PATIENCE;
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        assert!(Instant::now() < end, "the program goes on without a terminal");
        std::thread::sleep(Duration::from_millis(20));
    };
    assert_eq!(status.exit_code(), 143);
}

#[test]
fn a_paste_without_an_end_can_be_left() {
    let mut session = started();
    session.send("\x1b[200~half of it");
    session.settle(Duration::from_millis(200));
    session.send("q");
    session.settle(Duration::from_millis(200));
    session.send(keys::CTRL_C);
    assert_eq!(session.exit_code(), 130);
    assert_given_back(&session);
    // As it is after having been stopped.
    let mut session = started();
    session.signal("STOP");
    session.signal("CONT");
    session.settle(Duration::from_millis(200));
    session.send("\x1b[200~half of it");
    session.settle(Duration::from_millis(200));
    session.send(keys::CTRL_C);
    assert_eq!(session.exit_code(), 130);
    assert_given_back(&session);
}

#[test]
fn a_panic_gives_the_terminal_back_before_it_speaks() {
    let mut session = started();
    session.send("!");
    assert_ne!(session.exit_code(), 0);
    assert_given_back(&session);
    assert!(session.screen().contains("the gallery was asked to fail"), "{}", session.screen());
}

#[test]
fn keys_that_change_nothing_and_idleness_write_nothing() {
    let mut session = started();
    session.settle(Duration::from_millis(200));
    let before = session.bytes();
    session.send("xyzXYZ");
    session.settle(Duration::from_millis(300));
    assert_eq!(session.bytes(), before);
    session.send(keys::DOWN);
    session.wait_for("chosen 1");
    session.settle(Duration::from_millis(100));
    let written = session.bytes() - before;
    assert!(written < 800, "{written} bytes for one step of the selection");
}

#[test]
fn keys_arrive_from_escape_sequences_and_from_hangul() {
    let mut session = started();
    session.send(&keys::DOWN.repeat(3));
    session.wait_for("chosen 3");
    session.send(keys::UP);
    session.wait_for("chosen 2");
    session.send("?");
    session.wait_for("close-quarter");
    session.wait_for("─ keys ");
    session.send(keys::ESC);
    session.wait_gone("─ keys ");
    session.send("\x1b[200~붙인 글\x1b[201~");
    session.wait_for("붙인 글");
    session.send("q");
    assert_eq!(session.exit_code(), 0);
}

#[test]
fn a_resize_is_drawn_at_the_new_size() {
    let session = started();
    session.resize(80, 24);
    session.wait_for("80x24");
    for width in 81..100 {
        session.resize(width, 30);
    }
    session.wait_for("99x30");
}

#[test]
fn an_animation_ends_by_itself_and_then_nothing_moves() {
    let mut session = started();
    session.send(keys::ENTER);
    session.wait_for("frame 10");
    session.wait_for("frame 0");
    session.settle(Duration::from_millis(100));
    let before = session.bytes();
    session.settle(Duration::from_millis(300));
    assert_eq!(session.bytes(), before);
}

#[test]
fn keys_typed_ahead_of_a_fresh_picture_do_not_count() {
    let mut session = started();
    session.send("nnnnnq");
    session.wait_for("chosen 1");
    session.settle(Duration::from_millis(200));
    assert!(session.screen().contains("chosen 1"), "{}", session.screen());
    session.send("q");
    assert_eq!(session.exit_code(), 0);
}

#[cfg(target_os = "linux")]
#[test]
fn suspension_gives_the_terminal_back_and_continuing_paints_anew() {
    let mut session = started();
    for stop in ["key", "TSTP"] {
        match stop {
            "key" => session.send(keys::CTRL_Z),
            signal => session.signal(signal),
        }
        session.wait_until("the shell's screen", |screen| !screen.alternate_screen());
        let end = std::time::Instant::now() + crate::harness::PATIENCE;
        while !session.is_stopped() {
            assert!(std::time::Instant::now() < end, "does not stop");
            std::thread::sleep(Duration::from_millis(5));
        }
        assert_given_back(&session);
        session.signal("CONT");
        session.wait_until("the gallery", |screen| screen.alternate_screen() && screen.contents().contains("gallery"));
        assert!(!session.is_cooked());
    }
    session.send(keys::DOWN);
    session.wait_for("chosen 1");
    session.send("q");
    assert_eq!(session.exit_code(), 0);
}

#[test]
fn without_a_terminal_nothing_is_drawn() {
    let this = std::env::current_exe().unwrap();
    let only = ["lifecycle::plays_the_gallery_when_asked", "--exact", "--nocapture"];
    let output = std::process::Command::new(this).args(only).env("GALLERY", "1").output().unwrap();
    assert!(!output.status.success());
    let text = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("NoTerminal") && !text.contains('\x1b'), "{text}");
}

#[test]
fn the_game_itself_can_be_started() {
    let mut session = Launch::game().args(["--version"]).size(80, 24).start();
    assert_eq!(session.exit_code(), 0);
}
