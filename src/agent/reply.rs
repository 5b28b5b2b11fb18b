//! What is said to the other side: one JSON object a line, `type` first.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Value;

use super::observation::Observation;

/// Version of the exchange.
pub(super) const VERSION: u8 = 1;

/// A line to the other side.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum Reply<'a> {
    /// The first line.
    Hello {
        version: u8,
        scenario: &'a str,
        /// Decks of cards that were added to it.
        #[serde(skip_serializing_if = "<[String]>::is_empty")]
        with: &'a [String],
        seed: u64,
        form: &'static str,
        difficulty: &'static str,
        decided_quarters: u16,
        quarters: u16,
        /// What an exercise asks of whoever plays it; left out where the game is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        exercise: Option<Value>,
        decisions_schema: Value,
        observation_schema: Value,
    },
    /// A quarter, or a letter, waits for decisions.
    Observation(Observation),
    /// The night waits for an act.
    Cutover { step: &'static str, telemetry: Value, actions: Vec<&'static str>, possible: Vec<&'static str> },
    /// The exercise asks; an answer is waited for.
    Question {
        id: String,
        /// The open quarter, or `end`.
        at: String,
        text: String,
    },
    /// An act begins whose luck waits for a word.
    Release { quarter: String, when: String },
    /// What decisions might lead to.
    Forecast(Value),
    /// A line was not understood, or what it asks for cannot be done; nothing has changed.
    Error {
        message: String,
        path: String,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        more: Vec<More>,
    },
    /// The last line.
    End {
        ending: &'static str,
        score: Value,
        enterprise_value: Value,
        crisis_dividend: Value,
        /// How the ranges held that were committed in marked quarters; `null` where none counts.
        forecast: Value,
        quarter: String,
        state_hash: String,
    },
}

/// A further fault of the same line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct More {
    pub(super) message: String,
    pub(super) path: String,
}

impl Reply<'_> {
    /// Sends the line at once: the other side waits for it.
    ///
    /// # Errors
    /// The stream fails.
    pub(super) fn send(&self, output: &mut dyn Write) -> io::Result<()> {
        let mut line = serde_json::to_vec(self as &dyn erased_serde::Serialize)?;
        line.push(b'\n');
        output.write_all(&line)?;
        output.flush()
    }
}
