//! The classroom: an exercise as a file, a submission judged by playing it again, marks, and the gradebook.
//!
//! Reading order: [`assignment`] (what a teacher writes and what it comes to) → [`key`] (who may start with which luck)
//! → [`submission`] (whether a save is what was asked for) → [`measures`] and [`rubric`] (what it came to, and what that
//! is worth) → [`copies`] (who decided alike) → [`grading`] (a whole class) → [`gradebook`] (as tables) →
//! [`summary`] (what pages tell of a game) → [`projector`] (a page for the class) and [`feedback`] (one for each student).
//! Beside them [`lesson`] (what a teacher and a student read) and [`tournament`] (strategies and programs against each
//! other). Pure: files are read and written by `cli`.

pub mod assignment;
pub mod by_hand;
pub mod copies;
pub mod feedback;
pub mod gradebook;
pub mod grading;
pub mod key;
pub mod lesson;
pub mod measures;
pub mod panel;
pub mod projector;
pub mod roster;
pub mod rubric;
pub mod submission;
pub mod summary;
pub mod tournament;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod well_formed;
