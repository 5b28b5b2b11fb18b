//! The game as lines on a terminal that can do nothing else.

use crate::harness::{Launch, keys};

#[test]
fn a_dumb_terminal_gets_lines_by_itself() {
    for term in ["dumb", ""] {
        let folder = tempfile::tempdir().unwrap();
        let saves = folder.path().to_str().unwrap();
        let game = ["play", "--form", "sprint", "--seed", "7", "--saves", saves];
        let mut session = Launch::game().env("TERM", term).args(game).start();
        session.wait_for("leaves it for later");
        session.send("2\r");
        session.wait_for("What matters now");
        assert!(!session.screen().contains('│'), "{}", session.screen());
        session.send(keys::CTRL_C);
        assert_eq!(session.exit_code(), 130);
        let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(names.iter().any(|name| name == "dotcom-2000-7.ron"), "{names:?}");
    }
}
