//! The other side: starts the program, sends lines, reads lines, waits for none longer than is reasonable.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

/// The longest that an answer may take, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// A program that plays with us.
pub(crate) struct Client {
    child: Child,
    input: Option<ChildStdin>,
    lines: Receiver<String>,
}

impl Client {
    /// Starts `good-crisis agent` with these arguments.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(crate::tried::program())
            .arg("agent")
            .args(arguments)
            .env("LANG", "C")
            .env_remove("LC_ALL")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("the program starts");
        let output = child.stdout.take().expect("its output is a pipe");
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines() {
                let Ok(line) = line else { break };
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Self { input: child.stdin.take(), child, lines }
    }

    /// Sends bytes as they are.
    pub(crate) fn send_bytes(&mut self, bytes: &[u8]) {
        let input = self.input.as_mut().expect("the input is open");
        input.write_all(bytes).and_then(|()| input.flush()).expect("the program listens");
    }

    /// Sends a line.
    pub(crate) fn send(&mut self, line: &Value) {
        self.send_bytes(format!("{line}\n").as_bytes());
    }

    /// The next line; none once the program has closed its output.
    pub(crate) fn line(&mut self) -> Option<Value> {
        match self.lines.recv_timeout(PATIENCE) {
            Ok(line) => Some(serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error} in {line}"))),
            Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => None,
            Err(std::sync::mpsc::RecvTimeoutError::Timeout) => panic!("no answer"),
        }
    }

    /// The next line, which must be of this type.
    #[track_caller]
    pub(crate) fn expect(&mut self, kind: &str) -> Value {
        let line = self.line().expect("a line");
        assert_eq!(line["type"], kind, "{line}");
        line
    }

    /// Sends decisions and reads the answer.
    pub(crate) fn decide(&mut self, decisions: &Value) -> Value {
        self.send(&json!({ "type": "decide", "decisions": decisions }));
        self.line().expect("an answer")
    }

    /// Sends an act and reads the answer.
    pub(crate) fn act(&mut self, action: &str) -> Value {
        self.send(&json!({ "type": "act", "action": action }));
        self.line().expect("an answer")
    }

    /// Says nothing more.
    pub(crate) fn close(&mut self) {
        drop(self.input.take());
    }

    /// Closes the input and gives the exit code, once the output has ended.
    pub(crate) fn finish(mut self) -> Option<i32> {
        drop(self.input.take());
        while self.line().is_some() {}
        self.child.wait().expect("the program ends").code()
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // A test that failed half-way leaves nothing running.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
