//! What an appraiser would add for one small change of a lever, and what he would take off for the year that is over: what
//! the measures of the four do not show while nothing burns.

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use super::{AHEAD, Nudge};
use crate::analysis::appraised::appraised;
use crate::analysis::feasible::feasible;
use crate::analysis::rollout::{Rollout, first_seed};
use crate::analysis::threads;
use crate::journal::Terms;
use crate::sim::decisions::Decisions;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::turn::{ABREAST, Days};
use crate::sim::verdict::{Appraisal, appraise_all};
use crate::sim::world::Visible;

/// Turn from which it is asked: when the bet is over, or will not be made. (Assumption: two years.)
const FROM: u16 = 8;
/// Runway up to which it is not: whoever is short of money is not told what he might be worth. (Assumption: three quarters.)
const SHORT: f64 = 3.0;
/// Difference from which it is worth a word, a share of what the company would be appraised at. (Assumption.)
const WORTH_A_WORD: f64 = 0.005;

/// What an appraiser would say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worth {
    /// The change that he would add most for, of those that the quarter's turn is for, and how much, millions of dollars.
    pub best: Option<(Nudge, f64)>,
    /// What he would take off against a year ago, millions of dollars.
    pub lost: Option<f64>,
}

/// What an appraiser would say of the open quarter, believed worlds being appraised after a year with the change and a year
/// without; `year_ago` is what was seen then. Nothing before the middle of a game, while money is short, or where he would
/// say nothing.
#[must_use]
pub fn worth(
    visible: &Visible,
    scenario: &Scenario,
    terms: Option<&Terms>,
    year_ago: Option<&Visible>,
) -> Option<Worth> {
    if !is_asked(visible, scenario) {
        return None;
    }
    let none = terms.map_or_else(Decisions::none, |terms| terms.locks.impose(&Decisions::none()));
    let standing = feasible(visible, scenario, &none).plan;
    let mut choices: Vec<(Option<Nudge>, Plan)> = vec![(None, standing)];
    // Each quarter he is asked of levers of one kind, and in turn of all of them.
    let kinds = Nudge::APPRAISED;
    let of_one_kind = kinds.get(usize::from(visible.turn(scenario)) % kinds.len()).copied().unwrap_or_default();
    for nudge in of_one_kind.iter().copied() {
        let decisions = nudge.decisions(visible, scenario, &standing);
        let allowed = |decisions: &Decisions| terms.is_none_or(|terms| terms.allows(visible, scenario, decisions));
        if let Some(decisions) = decisions.filter(allowed) {
            let done = feasible(visible, scenario, &none.overlaid(&decisions));
            if done.dropped == 0 {
                choices.push((Some(nudge), done.plan));
            }
        }
    }
    let ahead = |rollout: &mut Rollout, (_, plan): &(Option<Nudge>, Plan)| in_a_year(rollout, visible, scenario, plan);
    let values: Vec<f64> = threads::shared_out(|| choices.par_iter().map_init(Rollout::default, ahead).collect());
    let stays = *values.first()?;
    let worth_a_word = WORTH_A_WORD * stays.max(1.0);
    let gains = choices.iter().zip(&values).filter_map(|((nudge, _), value)| Some(((*nudge)?, value - stays)));
    let best = gains.max_by(|a, b| a.1.total_cmp(&b.1)).filter(|(_, more)| *more >= worth_a_word);
    let then = year_ago.and_then(|then| appraised(then, scenario));
    let lost = then.zip(appraised(visible, scenario)).map(|(then, now)| (then.worth - now.worth).millions());
    let lost = lost.filter(|lost| *lost >= worth_a_word);
    (best.is_some() || lost.is_some()).then_some(Worth { best, lost })
}

/// Whether an appraiser is asked at all.
#[must_use]
pub fn is_asked(visible: &Visible, scenario: &Scenario) -> bool {
    visible.alive() && visible.turn(scenario) >= FROM && visible.runway > SHORT
}

/// What he would put the company at after a year by either plan, in the same worlds, millions of dollars. Nothing when he is
/// not asked: while the company is being rebuilt or short of money, his sum would tell whoever rebuilds it to stop.
#[must_use]
pub fn beside(visible: &Visible, scenario: &Scenario, plans: [&Plan; 2]) -> Option<[f64; 2]> {
    is_asked(visible, scenario).then(|| {
        let mut rollout = Rollout::default();
        plans.map(|plan| in_a_year(&mut rollout, visible, scenario, plan))
    })
}

/// The mean appraisal after a year by this plan, millions of dollars; whose money is gone is worth nothing to its owners.
fn in_a_year(rollout: &mut Rollout, visible: &Visible, scenario: &Scenario, plan: &Plan) -> f64 {
    rollout.draw(visible, scenario, first_seed(visible), ABREAST);
    let mut worlds = rollout.play(scenario, plan, AHEAD, |_, _| {}).to_vec();
    let (mut plans, mut worth) = (vec![Plan::default(); ABREAST], [Appraisal::default(); ABREAST]);
    appraise_all(&mut worlds, &mut plans, &mut Days::default(), scenario, &mut worth);
    worth.iter().map(|one| one.equity.max(0.0)).sum::<f64>() / ABREAST as f64
}
