//! A game as a file. Only decisions are believed; hashes say whether playing them again gave the same game.
//!
//! [`write()`] makes the text, [`Save::read`] takes it apart, [`Save::replay`] and [`Save::verify`] play it again.

mod form;
mod header;
mod replay;
mod seal;

pub use header::{Save, Summary};
pub use replay::Verification;

use crate::content::decisions::WireDecisions;
use crate::content::ron_file;
use crate::journal::chain::MODEL_VERSION;
use crate::journal::game::Game;
use crate::journal::played::Played;
use crate::sim::units::Quarter;
use form::{NoteForm, QuarterForm, ReleasedForm, SaveForm, ScenarioForm, VerdictForm};
use ron::ser::PrettyConfig;

/// The format that is written, and the latest that is read.
pub const FORMAT: u64 = 1;

/// A game as the text of its save.
#[must_use]
pub fn write(game: &Game) -> String {
    text(&form_of(game, false))
}

/// A game as the text of a save that comes with the game: it can be looked at, not continued.
#[must_use]
pub fn write_shipped(game: &Game) -> String {
    text(&form_of(game, true))
}

fn text(form: &SaveForm) -> String {
    let pretty = PrettyConfig::new().new_line("\n").indentor("  ").depth_limit(2);
    // Writing to memory fails only where a value cannot be RON; a form always can.
    ron_file::write(form, pretty).map(|text| text + "\n").unwrap_or_default()
}

/// Quarters whose range of cash was taken over from the finance chief.
fn taken_over(game: &Game) -> impl Iterator<Item = Quarter> {
    let closed = game.played().iter().filter(|played| played.taken_over).map(Played::quarter);
    closed.chain(game.is_taken_over().then(|| game.quarter()))
}

fn form_of(game: &Game, shipped: bool) -> SaveForm {
    let setup = game.setup();
    let source = game.source();
    let written = |decisions, visible| WireDecisions::from_sim(decisions, game.scenario(), visible);
    SaveForm {
        format: FORMAT,
        model: MODEL_VERSION,
        luck: crate::sim::luck::SCHEME,
        scenario: ScenarioForm {
            name: setup.scenario.clone(),
            hash: source.content_hash().to_string(),
            with: source.with().to_vec(),
            text: (!source.is_built_in()).then(|| source.text().to_owned()),
        },
        form: setup.form.id().to_owned(),
        difficulty: setup.difficulty.id().to_owned(),
        seed: setup.seed,
        id: setup.id.clone(),
        assignment: setup.assignment.clone(),
        token: setup.token.clone(),
        attempt: setup.attempt,
        exercise: game.exercise_text().map(str::to_owned),
        shipped,
        opening: game.opening_hash().to_string(),
        quarters: game
            .played()
            .iter()
            .map(|played| QuarterForm {
                quarter: played.quarter().to_string(),
                decisions: written(&played.decisions, played.before()),
                hash: played.hash.to_string(),
            })
            .collect(),
        released: game
            .released()
            .iter()
            .map(|one| ReleasedForm { quarter: one.from.to_string(), word: one.word.to_string() })
            .collect(),
        draft: written(game.draft(), game.visible()),
        uncovered: game.is_uncovered(),
        taken_over: taken_over(game).map(|quarter| quarter.to_string()).collect(),
        notes: game
            .notes()
            .iter()
            .map(|note| NoteForm {
                quarter: note.quarter.to_string(),
                question: note.question.clone(),
                text: note.text.clone(),
            })
            .collect(),
        verdict: game.verdict().map(|verdict| VerdictForm {
            ending: verdict.ending.id().to_owned(),
            score: verdict.score,
            value: verdict.value.dollars(),
        }),
        seal: seal::of(game, shipped).to_string(),
    }
}
