//! What ended the games that failed, and whether it could have been known.

use serde::Serialize;

use super::field::Field;
use super::interval::Estimate;
use crate::analysis::foretold::{AHEAD, Ended, ended, warned};
use crate::analysis::strategy::Strategy;
use crate::sim::luck::{Luck, Stream};
use crate::sim::verdict::Ending;

/// Games looked at by one thread at a time.
const CHUNK: usize = 20;

/// All deaths, as a name of a [`Kind`].
pub const ALL: &str = "all";
/// Those of them that a quarter's draws decided.
pub const DRAWN: &str = "drawn";
/// Those of them whose quarter had no [`AHEAD`] quarters before it: the only tell there can be is at the opening.
pub const OPENING: &str = "opening";

/// Deaths of one kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Kind {
    /// Id of the ending, or [`ALL`], [`DRAWN`], [`OPENING`].
    pub kind: &'static str,
    /// How many.
    pub deaths: usize,
    /// Share that a quarter's draws decided; of the others what was decided, or drawn once for the game, did it.
    pub drawn: Estimate,
    /// Share shown [`AHEAD`] quarters before.
    pub ahead: Estimate,
    /// Share that was not, and that something for sale then would have shown.
    pub bought: Estimate,
    /// Share told at the opening, of draws before which there are not as many quarters.
    pub opening: Estimate,
    /// Share told later than that, of draws that could have been told in time.
    pub late: Estimate,
    /// Share never told.
    pub untold: Estimate,
}

/// The deaths of all strategies compared, held-out ones among them, over the seeds of the tables.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Deaths {
    /// Games played.
    pub games: usize,
    /// Those that survived.
    pub survivors: usize,
    /// Share of them in which the screens warned as well, in a quarter in which some death would have been told of.
    pub warned: Estimate,
    /// A row for each ending that occurred, all together, those that draws decided, draws at the opening.
    pub kinds: Vec<Kind>,
}

impl Deaths {
    /// All together.
    #[must_use]
    pub fn all(&self) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.kind == ALL)
    }
}

/// Looks at every game that failed.
pub fn deaths(field: &Field<'_>) -> Deaths {
    let names = field.balance.strategies.iter().chain(&field.balance.held_out);
    let ready = names.filter_map(|name| Some(Strategy::compile(field.strategy(name)?, field.scenario())));
    let ready: Vec<Strategy> = ready.collect();
    let chunks: Vec<&[u64]> = field.seeds.chunks(CHUNK).collect();
    let of_each = |task: usize| (&ready[task / chunks.len()], chunks[task % chunks.len()]);
    let fates: Vec<Vec<Option<Ended>>> = field.workers.map(ready.len() * chunks.len(), |task| {
        let (strategy, seeds) = of_each(task);
        (field.played)(seeds.len() as u64);
        seeds.iter().map(|seed| ended(&field.rules, strategy, Luck::new(*seed))).collect()
    });
    let found: Vec<Ended> = fates.iter().flatten().flatten().copied().collect();
    // Games that survived are looked at in the quarters in which those that did not were: a tell of the first year is
    // no better for the calm of the fourth.
    let looked: Vec<usize> =
        found.iter().filter_map(|ended| ended.draw.unwrap_or(ended.turn).checked_sub(AHEAD)).collect();
    let warnings: Vec<Vec<bool>> = field.workers.map(fates.len(), |task| {
        let (strategy, seeds) = of_each(task);
        let survived = seeds.iter().zip(&fates[task]).filter(|(_, fate)| fate.is_none());
        let look = |(seed, _): (&u64, _)| {
            let luck = Luck::new(*seed);
            let pick = luck.bits(Stream::Signal, field.scenario().first, task as u32, 9) as usize;
            looked.get(pick % looked.len().max(1)).map(|at| warned(&field.rules, strategy, luck, *at))
        };
        survived.filter_map(look).collect()
    });
    let survivors = warnings.iter().map(Vec::len).sum();
    let in_vain = warnings.iter().flatten().filter(|warned| **warned).count();
    let of = |ending: Ending| {
        let mine: Vec<&Ended> = found.iter().filter(|ended| ended.ending() == ending).collect();
        (!mine.is_empty()).then(|| kind(ending.id(), &mine))
    };
    let mut kinds: Vec<Kind> = Ending::ALL.into_iter().filter_map(of).collect();
    let those = |name, is: &dyn Fn(&&Ended) -> bool| kind(name, &found.iter().filter(is).collect::<Vec<_>>());
    kinds.push(those(ALL, &|_| true));
    kinds.push(those(DRAWN, &|ended| ended.draw.is_some()));
    kinds.push(those(OPENING, &|ended| ended.is_drawn_at_the_opening()));
    Deaths { games: ready.len() * field.seeds.len(), survivors, warned: Estimate::share(in_vain, survivors), kinds }
}

fn kind(kind: &'static str, deaths: &[&Ended]) -> Kind {
    let share =
        |is: &dyn Fn(&Ended) -> bool| Estimate::share(deaths.iter().filter(|ended| is(ended)).count(), deaths.len());
    let in_time =
        |ended: &Ended, bought: bool| ended.told.is_some_and(|tell| tell.ahead == AHEAD && tell.bought == bought);
    let late = |ended: &Ended| ended.told.is_some_and(|tell| tell.ahead < AHEAD);
    Kind {
        kind,
        deaths: deaths.len(),
        drawn: share(&|ended| ended.draw.is_some()),
        ahead: share(&|ended| in_time(ended, false)),
        bought: share(&|ended| in_time(ended, true)),
        opening: share(&|ended| late(ended) && ended.is_drawn_at_the_opening()),
        late: share(&|ended| late(ended) && !ended.is_drawn_at_the_opening()),
        untold: share(&|ended| ended.told.is_none()),
    }
}
