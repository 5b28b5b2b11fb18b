//! Playing a save again: to continue it, to look at it, to verify it.

use std::sync::Arc;

use super::header::Save;
use super::seal;
use crate::content::decisions::{WireDecisions, WireIssue};
use crate::content::field_path::FieldPath;
use crate::content::issue::Issue;
use crate::content::issues::Issues;
use crate::content::ron_file::{RonFile, SAVE_LIMIT};
use crate::journal::fault::{self, Fault};
use crate::journal::game::{Game, Phase};
use crate::journal::shelf::{Shelf, Shelved};
use crate::journal::terms::{Exercise, Terms, names_exercise};
use crate::sim::check::Rejection;
use crate::sim::units::Quarter;

/// What verifying a save came to.
#[derive(Clone, Debug)]
pub struct Verification {
    /// Quarters that were played again and are as saved.
    pub good: usize,
    /// Quarters in the save.
    pub quarters: usize,
    /// The first thing that is wrong.
    pub fault: Option<Fault>,
}

impl Verification {
    /// Whether the save is what it says it is.
    #[must_use]
    pub const fn holds(&self) -> bool {
        self.fault.is_none()
    }

    /// The exit code of `verify`.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        self.fault.as_ref().map_or(0, |fault| fault.exit_code(true))
    }
}

/// How strictly a save is played again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Care {
    /// Every hash must be right.
    Strict,
    /// Hashes are not looked at, and decisions that can no longer be carried out are left out.
    Loose,
}

impl Save {
    /// The game, played again and found to be what the save says.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn replay(&self, shelf: &mut Shelf) -> Result<Game, Fault> {
        let mut game = self.begin(shelf, Care::Strict)?;
        self.play(&mut game, None, Care::Strict).map_err(|(_, fault)| fault)?;
        self.finish(&mut game)?;
        Ok(game)
    }

    /// The game up to the end of a quarter, without what was drafted or noted later.
    ///
    /// # Errors
    /// The first thing that is wrong up to there.
    pub fn replay_until(&self, shelf: &mut Shelf, last: Quarter) -> Result<Game, Fault> {
        let mut game = self.begin(shelf, Care::Strict)?;
        self.play(&mut game, Some(last), Care::Strict).map_err(|(_, fault)| fault)?;
        Ok(game)
    }

    /// The decisions of a save of an older model, played with this one: to look at, not to continue. Decisions
    /// that can no longer be carried out are left out.
    ///
    /// # Errors
    /// A later model, a scenario that is not known.
    pub fn replay_loosely(&self, shelf: &mut Shelf) -> Result<Game, Fault> {
        let mut game = self.begin(shelf, Care::Loose)?;
        self.play(&mut game, None, Care::Loose).map_err(|(_, fault)| fault)?;
        Ok(game)
    }

    /// Plays the save again and compares every quarter.
    #[must_use]
    pub fn verify(&self, shelf: &mut Shelf) -> Verification {
        let quarters = self.links.len();
        let checked = self.begin(shelf, Care::Strict).map_err(|fault| (0, fault)).and_then(|mut game| {
            self.play(&mut game, None, Care::Strict)?;
            self.finish(&mut game).map_err(|fault| (quarters, fault))
        });
        let (good, fault) = match checked {
            Ok(()) => (quarters, None),
            Err((good, fault)) => (good, Some(fault)),
        };
        Verification { good, quarters, fault }
    }

    /// The quarter in which its game begins, if its scenario can be read.
    #[must_use]
    pub fn first_quarter(&self, shelf: &mut Shelf) -> Option<Quarter> {
        self.shelved(shelf).ok().map(|(scenario, _)| scenario.span(self.setup.form).first)
    }

    fn begin(&self, shelf: &mut Shelf, care: Care) -> Result<Game, Fault> {
        match fault::of_versions(self.form.model, self.form.luck) {
            Some(Fault::OlderModel { .. }) if care == Care::Loose => {}
            Some(fault) => return Err(fault),
            None => {}
        }
        let (scenario, source) = self.shelved(shelf).map_err(Fault::Scenario)?;
        if source.content_hash() != self.scenario_hash && care == Care::Strict {
            return Err(Fault::ScenarioDiffers { name: self.setup.scenario.clone() });
        }
        if scenario.name != self.setup.scenario {
            return Err(Fault::ScenarioNamed { name: self.setup.scenario.clone(), own: scenario.name.clone() });
        }
        let mut game = Game::new(scenario, source, self.setup.clone());
        if game.opening_hash() != self.opening && care == Care::Strict {
            return Err(Fault::Header);
        }
        if let Some(text) = &self.form.exercise {
            if !names_exercise(self.setup.assignment.as_deref(), text) {
                return Err(Fault::Header);
            }
            // Its terms are read by whoever takes the game in hand; playing it again needs none.
            let terms = Arc::new(Terms { why: true, forecast: true, counterfactual: true, ..Terms::default() });
            game.put_under(Exercise { text: Arc::from(text.as_str()), terms });
        }
        Ok(game)
    }

    fn shelved(&self, shelf: &mut Shelf) -> Result<Shelved, Issues> {
        match &self.form.scenario.text {
            Some(text) => shelf.own(&self.name, text),
            None => shelf.built_in_with(&self.setup.scenario, &self.form.scenario.with),
        }
    }

    /// Plays the quarters again; gives how many were good, when one is not.
    fn play(&self, game: &mut Game, last: Option<Quarter>, care: Care) -> Result<(), (usize, Fault)> {
        for (i, ((quarter, hash), closed)) in self.links.iter().zip(&self.form.quarters).enumerate() {
            let (quarter, hash) = (*quarter, *hash);
            if last.is_some_and(|last| quarter > last) {
                break;
            }
            if game.phase() == Phase::Over || game.quarter() != quarter {
                if care == Care::Loose {
                    break;
                }
                let expected = (game.phase() != Phase::Over).then(|| game.quarter());
                return Err((i, Fault::WrongQuarter { expected, found: quarter }));
            }
            let path = FieldPath::root().field("quarters").item(i).field("decisions");
            if self.taken_over.contains(&quarter) {
                game.set_taken_over();
            }
            self.release(game);
            match care {
                Care::Strict => {
                    let decisions = closed
                        .decisions
                        .to_sim(game.scenario(), Some(game.visible()))
                        .map_err(|issues| (i, Fault::Decisions { quarter, issues: self.located(&path, issues) }))?;
                    game.close_with(decisions).map_err(|rejections| (i, Fault::Refused { quarter, rejections }))?;
                    if game.state_hash() != hash {
                        return Err((i, Fault::Chain { quarter }));
                    }
                }
                Care::Loose => close_loosely(game, closed.decisions.clone()),
            }
        }
        Ok(())
    }

    /// Goes on by the word that the save has for the open quarter, if it has one.
    fn release(&self, game: &mut Game) {
        if let Some(released) = self.released.iter().find(|released| released.from == game.quarter()) {
            game.relight(released.word);
        }
    }

    /// The draft, the notes, the verdict.
    fn finish(&self, game: &mut Game) -> Result<(), Fault> {
        let path = FieldPath::root().field("draft");
        let quarter = game.quarter();
        self.release(game);
        let draft = self
            .form
            .draft
            .to_sim(game.scenario(), Some(game.visible()))
            .map_err(|issues| Fault::Decisions { quarter, issues: self.located(&path, issues) })?;
        if game.released() != self.released {
            return Err(Fault::Seal);
        }
        game.resume(draft, self.form.uncovered, self.notes.clone());
        if self.taken_over.contains(&quarter) {
            game.set_taken_over();
        }
        let told = self.form.verdict.as_ref().map(|v| (v.ending.as_str(), v.score.to_bits(), v.value.to_bits()));
        let verdict = game.verdict().map(|v| (v.ending.id(), v.score.to_bits(), v.value.dollars().to_bits()));
        if told != verdict {
            return Err(Fault::Verdict);
        }
        if seal::of(game, self.form.shipped) != self.seal {
            return Err(Fault::Seal);
        }
        Ok(())
    }

    /// Issues of decisions, as issues of the file.
    fn located(&self, decisions: &FieldPath, wire: Vec<WireIssue>) -> Issues {
        let mut issues = Issues::new();
        for WireIssue { path, kind } in wire {
            let path = FieldPath::from(format!("{decisions}.{path}").as_str());
            match RonFile::from_text(&self.name, &self.text, SAVE_LIMIT) {
                Ok(file) => file.report(&mut issues, &path, kind),
                Err(_) => issues.push(Issue { file: self.name.clone(), place: None, path, kind }),
            }
        }
        issues
    }
}

/// Closes a quarter without the decisions that stand in the way.
fn close_loosely(game: &mut Game, mut wire: WireDecisions) {
    loop {
        let refused: Vec<String> = match wire.to_sim(game.scenario(), Some(game.visible())) {
            Ok(decisions) => match game.close_with(decisions) {
                Ok(()) => return,
                Err(rejections) => rejections.iter().map(|Rejection { key, .. }| (*key).to_owned()).collect(),
            },
            Err(issues) => issues.iter().filter_map(top_key).collect(),
        };
        // Silence is refused only when the game is over, and then there is nothing to close.
        let fewer = wire.without(&refused);
        if fewer == wire {
            if wire.is_silent() {
                return;
            }
            wire = WireDecisions::default();
        } else {
            wire = fewer;
        }
    }
}

fn top_key(issue: &WireIssue) -> Option<String> {
    issue.path.as_str().split(['.', '[']).next().map(str::to_owned)
}
