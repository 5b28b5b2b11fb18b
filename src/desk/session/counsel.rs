//! What the advisors say of the open quarter: asked once, and on a thread of its own where it is known that it will be
//! wanted.

use std::cell::{Cell, OnceCell, RefCell};
use std::thread::{self, JoinHandle};

use crate::analysis::counsel::{self, Advice};
use crate::journal::{Game, Phase};

/// The advice for one quarter.
#[derive(Debug, Default)]
pub(super) struct Counsel {
    said: OnceCell<Vec<Advice>>,
    sought: RefCell<Option<JoinHandle<[Advice; 4]>>>,
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
        let terms = game.terms_shared();
        // Where no thread can be had the advice is made when it is asked for.
        *self.sought.borrow_mut() =
            thread::Builder::new().spawn(move || counsel::advice(&visible, &scenario, terms.as_deref())).ok();
    }

    /// The advice; none where nothing is to be decided.
    pub(super) fn said(&self, game: &Game) -> &[Advice] {
        self.said.get_or_init(|| {
            if game.phase() != Phase::Deciding {
                return Vec::new();
            }
            let sought = self.sought.take().and_then(|thread| thread.join().ok());
            sought.unwrap_or_else(|| counsel::advice(game.visible(), game.scenario(), game.terms())).to_vec()
        })
    }
}
