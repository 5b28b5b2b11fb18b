//! Suppliers' confidence: terms that soften as coverage falls, then a run with contagion.

use crate::sim::events::Impulses;
use crate::sim::figures::Figure;
use crate::sim::luck::{Luck, Stream};
use crate::sim::trace::{Flow, Trace, tell};
use crate::sim::units::{Quarter, logistic};

/// Constants of suppliers and of the float they give.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SupplierConstants {
    /// Payables at quarter end over the quarter's cost of sales, first quarter.
    pub payables_1: f64,
    /// The same, second quarter.
    pub payables_2: f64,
    /// The same, third quarter.
    pub payables_3: f64,
    /// The same, fourth quarter.
    pub payables_4: f64,
    /// Inventory at quarter end over the quarter's cost of sales, first quarter.
    pub inventory_1: f64,
    /// The same, second quarter.
    pub inventory_2: f64,
    /// The same, third quarter.
    pub inventory_3: f64,
    /// The same, fourth quarter.
    pub inventory_4: f64,
    /// Accruals and unearned revenue over the quarter's sales.
    pub accruals: f64,
    /// Yearly mean of the payables share, for coverage at normal terms.
    pub payables_mean: f64,
    /// Quarters of flow counted into coverage.
    pub look_ahead: f64,
    /// Weight of yearly growth in suppliers' eyes.
    pub growth_weight: f64,
    /// Growth that leaves them neutral, share a year.
    pub growth_neutral: f64,
    /// Worst growth that counts.
    pub growth_low: f64,
    /// Best growth that counts.
    pub growth_high: f64,
    /// Coverage for full terms.
    pub full_terms: f64,
    /// Coverage at which terms have softened.
    pub soft_from: f64,
    /// Terms then.
    pub soft_terms: f64,
    /// Coverage below which a run starts (median).
    pub nerve: f64,
    /// Spread of the nerve over games.
    pub nerve_sd: f64,
    /// Width of the run's start in coverage.
    pub nerve_width: f64,
    /// Weight of others' retreat on each.
    pub contagion: f64,
    /// Share of a publicised backstop that a quarter leaves of it.
    pub backstop_kept: f64,
    /// Most coverage that backstops are worth together.
    pub backstop_limit: f64,
    /// Terms towards which a run leads.
    pub run_terms: f64,
    /// Best terms.
    pub terms_limit: f64,
    /// Share of the gap to their target that terms close in a quarter.
    pub speed: f64,
    /// Noise in terms, standard deviation a quarter.
    pub noise_sd: f64,
    /// Share of that noise while coverage is comfortable.
    pub noise_calm: f64,
    /// Coverage below which noise is full.
    pub noise_from: f64,
    /// Hostile note: chance a quarter.
    pub note_chance: f64,
    /// First turn of such notes.
    pub note_from: f64,
    /// Last turn of such notes.
    pub note_to: f64,
    /// Terms lost by a hostile note.
    pub note_hit: f64,
    /// Terms lost by the dated note of the first summer.
    pub note_first: f64,
    /// Turn of that note.
    pub note_first_turn: f64,
    /// Terms lost by the dated note of the second winter.
    pub note_second: f64,
    /// Turn of that note.
    pub note_second_turn: f64,
    /// Terms below which shelves begin to empty.
    pub shelves_from: f64,
    /// Sales lost per unit of terms below that.
    pub shelves_loss: f64,
    /// The same in December, as a factor.
    pub shelves_december: f64,
    /// Share of terms lost for each 30 days by which suppliers are paid late, a quarter later.
    pub stretch_hit: f64,
    /// Quarters to sharpen: standard error of a sounding, in deviates.
    pub sounding_error: f64,
    /// Cost of a sounding, millions of dollars.
    pub sounding_cost: f64,
    /// Terms lost by asking.
    pub sounding_hit: f64,
    /// Share of the gap that the smoothed flow closes in a quarter.
    pub flow_speed: f64,
    /// Operating flow that only December brings, millions of dollars at the reference scale.
    pub flow_december: f64,
    /// The same in other quarters.
    pub flow_other: f64,
    /// Terms below which a bankruptcy was a run of suppliers.
    pub run_below: f64,
    /// Terms that a cautious treasurer reckons with when suppliers grow nervous.
    pub nervous_terms: f64,
    /// Share of the gap to those terms that he lets close in a quarter.
    pub nervous_speed: f64,
    /// Highest gross margin that he reckons with.
    pub nervous_margin: f64,
}

impl SupplierConstants {
    /// Payables share by season.
    #[must_use]
    pub const fn payables(&self, season: usize) -> f64 {
        [self.payables_1, self.payables_2, self.payables_3, self.payables_4][season & 3]
    }

    /// Inventory share by season.
    #[must_use]
    pub const fn inventory(&self, season: usize) -> f64 {
        [self.inventory_1, self.inventory_2, self.inventory_3, self.inventory_4][season & 3]
    }
}

/// Suppliers as the purchasing desk feels them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Suppliers {
    /// Terms given: 1 = normal, at most `terms_limit`, towards 0 = cash on delivery.
    pub terms: f64,
    /// Coverage of payables at normal terms, as suppliers reckon it.
    pub coverage: f64,
    /// Operating flow after interest and capital spending, smoothed, millions of dollars a quarter.
    pub flow: f64,
    /// What publicised backstops are still worth to their nerves, coverage.
    pub backstop: f64,
    /// Whether suppliers are running.
    pub running: bool,
    /// Whether a hostile note came out in the quarter just over.
    pub note: bool,
}

/// What suppliers look at.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Cash without the season's swing and without what is drawn on the credit line, millions.
    pub steady_cash: f64,
    /// Cost of sales without the season, millions a quarter.
    pub steady_cost: f64,
    /// Operating flow after interest and capital spending of the quarter, without the season, millions.
    pub flow: f64,
    /// Growth of sales against the same quarter a year ago.
    pub growth: f64,
    /// Terms gained or lost by news: the night, overdue work, a deal signed.
    pub news: f64,
    /// Days by which they were paid late.
    pub stretched_days: f64,
    /// A backstop publicised in the quarter: a vendor's deal; coverage that it is worth to their nerves.
    pub backstop: f64,
}

/// Suppliers run where alarm outweighs calm: a definition, the middle of the logistic.
const EVEN: f64 = 0.5;
/// Days in the unit of `stretch_hit`.
const STRETCH_STEP: f64 = 30.0;

impl Suppliers {
    /// Terms for the next quarter; what the news in `look` is made of is the turn's to tell, and `mood` a standard normal
    /// deviate. Returns the terms lost by notes, which urgency hears too.
    #[expect(clippy::too_many_arguments, reason = "each is owned by another subsystem and handed over by the turn")]
    pub fn step<T: Trace>(
        &mut self,
        c: &SupplierConstants,
        nerve: f64,
        mood: f64,
        luck: Luck,
        quarter: Quarter,
        turn: u16,
        look: &Look,
        impulses: &Impulses,
        trace: &mut T,
    ) -> f64 {
        let t = f64::from(turn);
        self.flow += c.flow_speed * (look.flow - self.flow);
        self.coverage = (look.steady_cash + c.look_ahead * self.flow) / (c.payables_mean * look.steady_cost).max(1.0);
        self.note = t >= c.note_from && t <= c.note_to && luck.chance(c.note_chance, Stream::Note, quarter, 0, 0);
        let mut notes = if self.note { c.note_hit } else { 0.0 };
        if t == c.note_first_turn {
            notes += c.note_first;
        }
        if t == c.note_second_turn {
            notes += c.note_second;
        }
        let ease = ((self.coverage - c.soft_from) / (c.full_terms - c.soft_from)).clamp(0.0, 1.0);
        let soft = c.soft_terms + (1.0 - c.soft_terms) * ease;
        let growth = (look.growth - c.growth_neutral).clamp(c.growth_low, c.growth_high);
        self.backstop =
            (c.backstop_kept * self.backstop + look.backstop + impulses.backstop).clamp(0.0, c.backstop_limit);
        let calm = logistic(
            (self.coverage + self.backstop + c.growth_weight * growth
                - nerve
                - c.contagion * (c.soft_terms - self.terms))
                / c.nerve_width,
        );
        self.running = calm < EVEN;
        let target = c.run_terms + (soft - c.run_terms) * calm;
        let loudness = c.noise_calm + (1.0 - c.noise_calm) * f64::from(u8::from(self.coverage < c.noise_from));
        let noise = c.noise_sd * mood * loudness;
        let stretched = c.stretch_hit * look.stretched_days / STRETCH_STEP;
        let before = self.terms;
        self.terms =
            (self.terms + c.speed * (target - self.terms) - notes - look.news - stretched + impulses.terms + noise)
                .clamp(c.run_terms, c.terms_limit);
        if T::ON {
            let heard = [
                (Flow::Coverage, c.speed * (target - before)),
                (Flow::AnalystNote, -notes),
                (Flow::PaidLate, -stretched),
                (Flow::Card, impulses.terms),
                (Flow::Mood, noise),
            ];
            let mut free = before - look.news;
            for (flow, change) in heard {
                tell(trace, Figure::Suppliers, flow, change);
                free += change;
            }
            tell(trace, Figure::Suppliers, Flow::AtItsLimit, self.terms - free);
        }
        notes
    }

    /// Factor on the quarter's sales by shelves that suppliers no longer fill.
    #[must_use]
    pub fn shelves(&self, c: &SupplierConstants, december: bool) -> f64 {
        let season = if december { c.shelves_december } else { 1.0 };
        (1.0 - c.shelves_loss * (c.shelves_from - self.terms).max(0.0) * season).max(0.0)
    }
}
