//! A line to oneself: written after the end of a game, shown in a quarter of the next one of that story.

use crate::content::clean::short_line;
use crate::journal::setup::LONGEST_ID;
use crate::sim::units::Quarter;

/// Most letters of the line. (Assumption: two lines of a narrow screen.)
pub const LONGEST_REMINDER: usize = 140;
/// Most lines that are kept; the oldest give way.
pub const MOST_REMINDERS: usize = 100;

/// A line to oneself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The scenario's name.
    pub scenario: String,
    /// The quarter in which it is shown.
    pub quarter: Quarter,
    /// The line; what steers a terminal is not kept.
    pub text: String,
}

impl Reminder {
    /// A line, made safe to show and of bounded length.
    #[must_use]
    pub fn new(scenario: &str, quarter: Quarter, text: &str) -> Self {
        let scenario = short_line(scenario, LONGEST_ID);
        Self { scenario, quarter, text: short_line(text, LONGEST_REMINDER).trim().to_owned() }
    }

    /// Puts it among others; it takes the place of one for the same quarter of the same story.
    pub fn put_among(self, reminders: &mut Vec<Self>) {
        reminders.retain(|other| (&other.scenario, other.quarter) != (&self.scenario, self.quarter));
        if reminders.len() >= MOST_REMINDERS {
            reminders.remove(0);
        }
        reminders.push(self);
    }
}
