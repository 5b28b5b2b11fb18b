//! The exercises of a class that lie within reach, and how one is begun.

use crate::args;
use crate::text::Texts;

/// Files of a folder that are looked into, at most.
pub const MOST_FILES: usize = 200;

/// An exercise in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exercise {
    /// What it is called; nothing of one that is not sound.
    pub title: Option<String>,
    /// Where it lies, as it is typed into a shell.
    pub path: String,
}

impl Exercise {
    /// What is said of it.
    #[must_use]
    pub fn name(&self, texts: &Texts) -> String {
        let title = self.title.as_ref().map(|title| args! { "title" => title.as_str() });
        title
            .map_or_else(|| texts.get("title-exercises-unsound"), |title| texts.format("title-exercises-title", &title))
    }

    /// The command that begins it, or that says what is wrong with it.
    #[must_use]
    pub fn command(&self, texts: &Texts) -> String {
        let path = &self.path;
        match self.title {
            Some(_) => format!("good-crisis play {path} --as {}", texts.get("title-exercises-id")),
            None => format!("good-crisis class check {path}"),
        }
    }
}
