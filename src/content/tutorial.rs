//! The first lesson as data: a small game and steps, each with where it holds, what it points at and what ends it. The
//! words are texts under `tutorial-<id>`.

use serde::Deserialize;

use super::issues::Issues;
use super::ron_file::{CONTENT_LIMIT, RonFile};
use crate::sim::scenario::{Difficulty, Form};

/// The file that comes with the game.
const SOURCE: &str = include_str!("../../assets/tutorial/lamplight.ron");
/// The version of its format.
const FORMAT: u64 = 1;

/// A screen that a step speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "On", rename_all = "snake_case")]
pub enum On {
    /// The quarter's paper.
    Briefing,
    /// The levers.
    Desk,
    /// The statements.
    Books,
    /// The fleets.
    Machines,
    /// The migration.
    Bet,
    /// The people.
    People,
    /// The tape of the quarter that closed.
    Close,
}

/// What has to have happened before the next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Until")]
pub enum Until {
    /// This screen is in front.
    On(On),
    /// The draft is another than when the step began.
    Moved,
    /// Something was asked: it lies over the screen.
    Asked,
    /// Nothing lies over the screen any more.
    Left,
    /// So many quarters are closed.
    Closed(usize),
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Step", deny_unknown_fields)]
pub struct Step {
    /// End of the id of its words.
    pub id: String,
    /// Quarters closed while it holds; it is passed over once there are more.
    pub quarter: usize,
    /// The screen it speaks of.
    pub on: On,
    /// Message id of the words on the screen that it points at.
    pub points_at: String,
    /// What ends it.
    pub until: Until,
}

/// The lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tutorial {
    /// The built-in scenario it is given on.
    pub scenario: String,
    /// Length of the game.
    pub form: Form,
    /// Difficulty of the game.
    pub difficulty: Difficulty,
    /// Its luck: the words speak of what happens by it.
    pub seed: u64,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

/// The same as written.
#[derive(Debug, Deserialize)]
#[serde(rename = "Tutorial", deny_unknown_fields)]
struct Written {
    #[serde(rename = "format")]
    _format: u64,
    scenario: String,
    form: String,
    difficulty: String,
    seed: u64,
    steps: Vec<Step>,
}

/// The lesson that comes with the game.
///
/// # Errors
/// The embedded file is at fault; a test keeps this from happening.
pub fn tutorial() -> Result<Tutorial, Issues> {
    let Written { scenario, form, difficulty, seed, steps, .. } =
        RonFile::from_text("lamplight.ron", SOURCE, CONTENT_LIMIT)?.read_format(FORMAT)?;
    let form = Form::from_id(&form).unwrap_or_default();
    let difficulty = Difficulty::from_id(&difficulty).unwrap_or_default();
    Ok(Tutorial { scenario, form, difficulty, seed, steps })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library;
    use crate::text::{Locale, width};

    #[test]
    fn every_step_has_words_that_fit_and_things_to_point_at() {
        let lesson = tutorial().unwrap();
        assert!(SOURCE.contains(&format!("form: \"{}\"", lesson.form.id())));
        assert!(SOURCE.contains(&format!("difficulty: \"{}\"", lesson.difficulty.id())));
        let (_, meta) = library::built_in(&lesson.scenario).unwrap();
        for locale in Locale::ALL {
            let texts = meta.texts(locale);
            for step in &lesson.steps {
                assert!(texts.has(&step.points_at), "{}", step.points_at);
                let words = texts.get(&format!("tutorial-{}", step.id));
                let sentences = words.matches(['.', '?', '!']).count();
                assert!((1..=2).contains(&sentences), "{locale}: {words}");
                assert!(width(&words) <= 3 * 70, "{locale}: {} cells: {words}", width(&words));
            }
        }
        assert!(lesson.steps.is_sorted_by_key(|step| step.quarter));
    }
}
