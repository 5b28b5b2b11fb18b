//! What is worked out once a quarter for whoever draws it.

use std::cell::OnceCell;

use super::{Played, Session};
use crate::analysis::appraised::{Appraised, appraised};
use crate::analysis::counsel::worth::is_asked;
use crate::desk::front;
use crate::desk::levers::doors;
use crate::report::late::Lately;
use crate::sim::plan::Plan;
use crate::sim::units::Money;

/// Quarters of a year.
const YEAR: usize = 4;

/// Empty when the quarter opens.
#[derive(Debug, Default)]
pub(super) struct Kept {
    /// Whether each option of the open card opens a door without a way back.
    one_way: OnceCell<Vec<bool>>,
    lately: OnceCell<Lately>,
    appraisals: OnceCell<Option<[Appraised; 2]>>,
    /// What the draft came to when the player said what cash will be, and the cash that was expected of it, where that is shown.
    pub(super) said_of: OnceCell<(Plan, Option<Money>)>,
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

    /// What the company would be appraised at now and a year ago, as whoever leads it may believe; nothing where no appraiser is
    /// asked, or where the page of the year has just told it.
    #[must_use]
    pub fn appraisals(&self) -> Option<[Appraised; 2]> {
        let both = || {
            let (visible, scenario, played) = (self.visible(), self.scenario(), self.game().played());
            let year_ago = played.len().checked_sub(YEAR).and_then(|place| played.get(place)).map(Played::before)?;
            let asked = is_asked(visible, scenario) && !front::is_due(played);
            let both = || Some([appraised(visible, scenario)?, appraised(year_ago, scenario)?]);
            asked.then(both).flatten()
        };
        *self.kept.appraisals.get_or_init(both)
    }

    /// What is told of late money of the quarter just over.
    #[must_use]
    pub fn lately(&self) -> &Lately {
        self.kept.lately.get_or_init(|| Lately::of(self.game()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::strategy::{State, Strategy};
    use crate::content::{library, strategy};
    use crate::desk::headline;
    use crate::journal::{Game, Phase, Setup};
    use crate::sim::luck::Luck;
    use crate::text::Locale;

    /// From the third year on the paper says what an appraiser would put the company at, but not again behind the page of the
    /// year, which has it.
    #[test]
    fn what_is_at_stake_is_told_from_the_third_year_on() {
        let scenario = library::scenario("dotcom-2000").unwrap();
        let rules = strategy::library::strategy("history", &scenario).unwrap().unwrap();
        let history = Strategy::compile(&rules, &scenario);
        let mut game = Game::begin(Setup { scenario: "dotcom-2000".into(), seed: 7, ..Setup::default() }).unwrap();
        let (mut state, mut told) = (State::new(Luck::new(7)), 0);
        while game.phase() == Phase::Deciding {
            let session = Session::new(game.clone());
            let both = session.appraisals();
            assert!(both.is_none() || game.turn() >= 8 && !front::is_due(game.played()), "{}", game.turn());
            for locale in Locale::ALL {
                let texts = session.game().texts(locale);
                let said = headline::at_stake(&texts, &session);
                assert_eq!(said.is_some(), both.is_some());
                assert!(texts.problems().is_empty(), "{:?}", texts.problems());
            }
            told += usize::from(both.is_some());
            let decisions = history.decide(&mut state, game.visible(), &scenario).decisions;
            game.set_draft(decisions);
            game.close().unwrap();
        }
        assert!(told > 2, "{told}");
    }
}
