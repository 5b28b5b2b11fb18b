//! Why a figure is what it is: what can be asked about, and the answers in whole units.

pub mod answer;
pub mod because;
pub mod compared;
pub mod explained;
pub mod question;
pub mod reckoned;

pub use answer::Answer;
pub use compared::Compared;
pub use explained::Explained;
pub use question::{Ahead, Question, with_header};
pub use reckoned::Reckoned;

use crate::text::Texts;

/// The name of a part. Platforms of a scenario's own may have none but their id.
#[must_use]
pub fn label(texts: &Texts, id: &str) -> String {
    match id.strip_prefix("platform-") {
        Some(platform) => texts.name("platform", platform),
        None => texts.get(id),
    }
}
