//! What the advisors say of the open quarter: asked once, and on a thread of its own where it is known that it will be
//! wanted.

use std::cell::{Cell, OnceCell, RefCell};
use std::thread::{self, JoinHandle};

use crate::analysis::counsel::{self, Advice, Worth};
use crate::journal::{Game, Phase, Played};

/// What the four would do, and what an appraiser would say.
type Said = (Vec<Advice>, Option<Worth>);

/// The advice for one quarter.
#[derive(Debug, Default)]
pub(super) struct Counsel {
    said: OnceCell<Said>,
    sought: RefCell<Option<JoinHandle<Said>>>,
    put_off: Cell<bool>,
}

impl Counsel {
    /// Nobody asks before it is sought.
    pub(super) fn put_off(&self) {
        self.put_off.set(true);
    }

    /// Whether nobody asks yet.
    pub(super) fn is_put_off(&self) -> bool {
        self.put_off.get()
    }

    /// Begins to look ahead, so that words can be looked up and a picture drawn meanwhile.
    pub(super) fn seek(&self, game: &Game) {
        self.put_off.set(false);
        if game.phase() != Phase::Deciding || self.said.get().is_some() {
            return;
        }
        let (visible, scenario) = (*game.visible(), game.scenario_shared());
        let (terms, then) = (game.terms_shared(), year_ago(game).copied());
        // Where no thread can be had the advice is made when it is asked for.
        let look = move || {
            let terms = terms.as_deref();
            let advice = counsel::advice(&visible, &scenario, terms).to_vec();
            (advice, counsel::worth(&visible, &scenario, terms, then.as_ref()))
        };
        *self.sought.borrow_mut() = thread::Builder::new().spawn(look).ok();
    }

    /// What the four would do; none of them where nothing is to be decided.
    pub(super) fn said(&self, game: &Game) -> &[Advice] {
        &self.all(game).0
    }

    /// What an appraiser would say.
    pub(super) fn worth(&self, game: &Game) -> Option<&Worth> {
        self.all(game).1.as_ref()
    }

    fn all(&self, game: &Game) -> &Said {
        self.said.get_or_init(|| {
            if game.phase() != Phase::Deciding {
                return Said::default();
            }
            let sought = self.sought.take().and_then(|thread| thread.join().ok());
            sought.unwrap_or_else(|| {
                let (visible, scenario, terms) = (game.visible(), game.scenario(), game.terms());
                let advice = counsel::advice(visible, scenario, terms).to_vec();
                (advice, counsel::worth(visible, scenario, terms, year_ago(game)))
            })
        })
    }
}

/// What was seen a year before the open quarter.
fn year_ago(game: &Game) -> Option<&crate::sim::world::Visible> {
    let played = game.played();
    played.len().checked_sub(4).and_then(|place| played.get(place)).map(Played::before)
}
