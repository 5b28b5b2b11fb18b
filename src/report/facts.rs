//! What the books of a game tell at once: how it ended, cash by quarter, the hardest moment, echoes of cards, truths.

use crate::analysis::foresight::{Calibration, Marked, calibration, committed};
use crate::journal::{Day, Game};
use crate::report::cards::{self, Standing};
use crate::report::late::{self, Late};
use crate::report::suspects::{Hardest, hardest};
use crate::report::truths::{Truth, truths};
use crate::sim::units::Quarter;
use crate::sim::verdict::{Terms, Verdict, terms};
use crate::text::Texts;

/// An echo of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Echo {
    /// The quarter in which it was heard last.
    pub quarter: Quarter,
    told: Told,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Told {
    /// By a message, as things stood then.
    Echo(String, Standing),
    /// Money that fell due.
    Late(Late),
}

impl Echo {
    /// What was heard, in words.
    #[must_use]
    pub fn words(&self, texts: &Texts) -> String {
        match &self.told {
            Told::Echo(message, standing) => texts.format(message, &standing.args()),
            Told::Late(late) => late.words(texts),
        }
    }
}

/// What the books tell.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The day whose game it was, if it was one.
    pub day: Option<Day>,
    /// The verdict; `None` while the game goes on.
    pub verdict: Option<Verdict>,
    /// What its value is made of; nothing while the game goes on, for a company that is gone, and for one that the neutral
    /// years see go under.
    pub terms: Option<Terms>,
    /// Cash at the end of each quarter, millions of dollars, with the quarter.
    pub cash: Vec<(Quarter, f64)>,
    /// The hardest moment; `None` before the first quarter is over.
    pub hardest: Option<Hardest>,
    /// How well the player's ranges for cash held.
    pub sure: Calibration,
    /// Echoes, oldest first; each sentence once.
    pub echoes: Vec<Echo>,
    /// Truths that were withheld; none while the game goes on.
    pub truths: Vec<Truth>,
}

impl Facts {
    /// Those of a game.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        let played = game.played();
        let verdict = game.verdict();
        Self {
            day: game.day(),
            verdict,
            terms: verdict
                .filter(|verdict| verdict.ending.survived())
                .and_then(|_| terms(game.world(), game.scenario())),
            cash: played.iter().map(|p| (p.quarter(), p.after().ledger.cash().millions())).collect(),
            hardest: hardest(played),
            sure: sure(game),
            echoes: echoes(game),
            truths: if verdict.is_some() { truths(game) } else { Vec::new() },
        }
    }
}

/// How well the player's ranges held.
fn sure(game: &Game) -> Calibration {
    calibration(&committed(game.scenario(), game.played().iter().map(Marked::from)))
}

/// The echoes of cards that were answered in the game, oldest first. The same sentence is told once, where it was heard
/// last.
fn echoes(game: &Game) -> Vec<Echo> {
    let deck = &game.scenario().cards;
    let mut told: Vec<Echo> = Vec::new();
    for played in game.played() {
        for echo in played.after().deck.echoes.iter().flatten().filter(|echo| cards::is_own(**echo, game)) {
            let message = deck.get(usize::from(echo.card)).and_then(|card| card.echo_message(echo.echo));
            if let Some(message) = message {
                told.retain(|other| !matches!(&other.told, Told::Echo(heard, _) if *heard == message));
                let standing = cards::standing(played.after(), game.scenario());
                told.push(Echo { quarter: played.quarter(), told: Told::Echo(message, standing) });
            }
        }
        let late = late::unheard(played, game).into_iter().map(Told::Late);
        told.extend(late.map(|late| Echo { quarter: played.quarter(), told: late }));
    }
    told
}
