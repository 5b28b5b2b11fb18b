//! What is worked out once a quarter for whoever draws it.

use std::cell::OnceCell;

use super::Session;
use crate::desk::levers::doors;
use crate::report::late::Lately;
use crate::sim::plan::Plan;

/// Empty when the quarter opens.
#[derive(Debug, Default)]
pub(super) struct Kept {
    /// Whether each option of the open card opens a door without a way back.
    one_way: OnceCell<Vec<bool>>,
    lately: OnceCell<Lately>,
    /// What the draft came to when the player said what cash will be.
    pub(super) said_of: OnceCell<Plan>,
}

impl Session {
    /// Whether an option of the open card opens a door by itself, whatever else is drafted.
    #[must_use]
    pub fn opens_a_door(&self, option: u8) -> bool {
        let options = || {
            let count = self.scenario().open_options(self.visible());
            (0..count).map(|option| doors::is_one_way_option(self, option)).collect()
        };
        self.kept.one_way.get_or_init(options).get(usize::from(option)) == Some(&true)
    }

    /// What is told of late money of the quarter just over.
    #[must_use]
    pub fn lately(&self) -> &Lately {
        self.kept.lately.get_or_init(|| Lately::of(self.game()))
    }
}
