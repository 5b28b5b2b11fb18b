//! Urgency, resistance and muscle. Urgency is fed by news, not levels; relief inoculates against later news;
//! hard things finished build muscle.

use crate::sim::engineers::EngineerConstants;
use crate::sim::events::Impulses;
use crate::sim::figures::Figure;
use crate::sim::trace::{Flow, Trace, step, tell};

/// Constants of urgency.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct UrgencyConstants {
    /// Urgency at the opening.
    pub opening: f64,
    /// Urgency kept from quarter to quarter, share.
    pub kept: f64,
    /// Deafness to later news after full relief.
    pub inoculation: f64,
    /// Deafness kept from quarter to quarter, share.
    pub inoculation_kept: f64,
    /// Urgency drained by unbound relief.
    pub relief: f64,
    /// Share of that which bound relief drains.
    pub bound_share: f64,
    /// Share of that which a rescue round drains.
    pub rescue_share: f64,
    /// Urgency per unit by which the capital window shuts.
    pub window: f64,
    /// Smallest move of the window that is news.
    pub window_news: f64,
    /// Most of a quarter's shutting that is heard.
    pub window_limit: f64,
    /// Urgency by a new low in cash.
    pub new_low: f64,
    /// How far below the old low cash must fall, share.
    pub new_low_margin: f64,
    /// Urgency by a hostile note.
    pub note: f64,
    /// Urgency by the dated notes.
    pub dated_note: f64,
    /// Urgency by an honest all-hands after a long silence; less while the last one is remembered.
    pub all_hands: f64,
    /// Urgency by a layoff of the reference size or more, less in proportion.
    pub layoff: f64,
    /// Urgency by a failed night.
    pub failed_night: f64,
    /// Urgency by a missed pledge.
    pub missed_pledge: f64,
    /// Share of urgency kept after a night that went well.
    pub good_night: f64,
    /// Share of urgency kept after the migration was abandoned.
    pub abandoned: f64,
    /// Urgency drained by a full till, once, at the opening issue.
    pub full_till: f64,
    /// Debt after which the till counts as full, millions of dollars.
    pub full_till_debt: f64,
    /// Resistance at no urgency and no muscle.
    pub resistance: f64,
    /// Urgency at which radical work is fastest.
    pub peak: f64,
    /// How fast speed falls beyond the peak.
    pub fear_slope: f64,
    /// Muscle at the opening.
    pub muscle: f64,
    /// Muscle won by a cutover.
    pub muscle_won: f64,
    /// Muscle won by a failed cutover survived.
    pub muscle_failed: f64,
    /// Muscle won by abandoning in time.
    pub muscle_abandoned: f64,
    /// Most muscle.
    pub muscle_limit: f64,
    /// Honesty of reports at the opening.
    pub honesty: f64,
    /// Honesty regained towards its usual level, share a quarter.
    pub honesty_recovery: f64,
    /// Honesty won by telling the truth at an all-hands, as `all_hands`.
    pub honesty_told: f64,
    /// Honesty lost by hiding it.
    pub honesty_hidden: f64,
    /// Honesty won by an amnesty.
    pub honesty_amnesty: f64,
    /// Honesty lost a quarter to fear.
    pub honesty_fear: f64,
    /// Cost of a drill, millions of dollars.
    pub drill_cost: f64,
    /// Muscle won by a drill in perfect calm.
    pub drill_muscle: f64,
    /// Urgency made by it there.
    pub drill_urgency: f64,
    /// Incidents that looking for trouble causes, share of the usual.
    pub drill_incidents: f64,
    /// Hours down in a quarter that count as one whole incident to talk about.
    pub incident_hours: f64,
    /// Honesty lost by blaming somebody for a whole incident.
    pub blame_honesty: f64,
    /// Urgency made by it.
    pub blame_urgency: f64,
    /// Morale lost by it.
    pub blame_morale: f64,
    /// Honesty won by looking for the cause of a whole incident.
    pub learn_honesty: f64,
    /// Muscle won by it.
    pub learn_muscle: f64,
    /// Know-how won by it.
    pub learn_know_how: f64,
    /// Quality lost by the hours it takes; a drill takes those of a whole incident.
    pub learn_quality: f64,
}

/// The company's will.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Urgency {
    /// Urgency, 0 to 1.
    pub level: f64,
    /// Deafness to news after relief, 0 to 1.
    pub inoculation: f64,
    /// Muscle, 0 to 1.
    pub muscle: f64,
    /// Honesty of reports, 0 to 1.
    pub honesty: f64,
    /// Lowest seasonally adjusted cash so far, millions of dollars.
    pub low_cash: f64,
    /// How well the last honest all-hands is remembered, 0 to 1: it fades as urgency does.
    pub told: f64,
}

/// A quarter's news, as each subsystem reports it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct News {
    /// By how much the capital window shut.
    pub window_shut: f64,
    /// Seasonally adjusted cash, millions.
    pub steady_cash: f64,
    /// A hostile note came out.
    pub note: bool,
    /// A dated note came out.
    pub dated_note: bool,
    /// An honest all-hands.
    pub told: bool,
    /// A dishonest one.
    pub hidden: bool,
    /// Share of engineers laid off.
    pub laid_off: f64,
    /// A night failed.
    pub failed_night: bool,
    /// A night went well.
    pub good_night: bool,
    /// The migration was abandoned.
    pub abandoned: bool,
    /// A pledge was missed.
    pub missed_pledge: bool,
    /// Relief taken: full is 1.
    pub relief: f64,
    /// Relief was bound to a date.
    pub bound: bool,
    /// Relief was a rescue round.
    pub rescue: bool,
    /// The opening issue filled the till.
    pub full_till: bool,
    /// An amnesty for bad news.
    pub amnesty: bool,
    /// The first quarter, in which cash cannot be a new low.
    pub first: bool,
    /// A drill.
    pub drill: bool,
    /// How much of an incident was blamed on somebody, 0 to 1.
    pub blamed: f64,
    /// How much of an incident was learnt from, 0 to 1.
    pub learnt: f64,
    /// Honesty lost under a threat.
    pub threat: f64,
}

impl Urgency {
    /// At the opening.
    #[must_use]
    pub fn open(c: &UrgencyConstants) -> Self {
        Self { level: c.opening, muscle: c.muscle, honesty: c.honesty, low_cash: f64::INFINITY, ..Self::default() }
    }

    /// Speed of radical work, 0 to 1: hump-shaped in urgency, raised by muscle.
    #[must_use]
    pub fn speed(&self, c: &UrgencyConstants) -> f64 {
        1.0 - self.resistance(c)
    }

    /// Resistance to radical work, 0 to 1.
    #[must_use]
    pub fn resistance(&self, c: &UrgencyConstants) -> f64 {
        (c.resistance * (1.0 - self.useful(c)) * (1.0 - self.muscle)).clamp(0.0, 1.0)
    }

    /// What of urgency speeds radical work: all of it up to the peak, less and less beyond.
    #[must_use]
    pub fn useful(&self, c: &UrgencyConstants) -> f64 {
        if self.level < c.peak { self.level } else { c.peak - c.fear_slope * (self.level - c.peak) }
    }

    /// How calm it is, 0 to 1: what a drill can still teach.
    #[must_use]
    pub fn calm(&self) -> f64 {
        1.0 - self.level
    }

    /// Takes in the quarter's news; what counts as a layoff, and where fear begins, the engineers know.
    pub fn step<T: Trace>(
        &mut self,
        c: &UrgencyConstants,
        e: &EngineerConstants,
        news: &News,
        impulses: &Impulses,
        trace: &mut T,
    ) {
        let before = self.level;
        let mut level = before;
        if news.good_night {
            level *= c.good_night;
        }
        if news.abandoned {
            level *= c.abandoned;
        }
        let settled = level;
        level *= c.kept;
        let decay = level - settled;
        let hear = 1.0 - self.inoculation;
        // An honest account is heard once: again, it tells what has been forgotten of it.
        self.told *= c.kept;
        let told = if news.told { 1.0 - self.told } else { 0.0 };
        self.told += told;
        let new_low = news.steady_cash < c.new_low_margin * self.low_cash && !news.first;
        self.low_cash = self.low_cash.min(news.steady_cash);
        let calm = self.calm();
        let heard = [
            (
                Flow::CapitalWindow,
                if news.window_shut >= c.window_news { c.window * news.window_shut.min(c.window_limit) } else { 0.0 },
            ),
            (Flow::NewLowInCash, if new_low { c.new_low } else { 0.0 }),
            (Flow::AnalystNote, if news.note { c.note } else { 0.0 }),
            (Flow::Dated, if news.dated_note { c.dated_note } else { 0.0 }),
            (Flow::AllHands, c.all_hands * told),
            (Flow::Layoffs, c.layoff * e.layoff_size(news.laid_off).min(1.0)),
            (Flow::FailedNight, if news.failed_night { c.failed_night } else { 0.0 }),
            (Flow::MissedPledge, if news.missed_pledge { c.missed_pledge } else { 0.0 }),
            (Flow::Drill, if news.drill { c.drill_urgency * calm } else { 0.0 }),
            (Flow::Blame, c.blame_urgency * news.blamed),
            (Flow::Card, impulses.news),
        ];
        for (_, amount) in heard {
            level += amount * hear;
        }
        let relief = news.relief * c.relief;
        let till = if news.full_till { c.full_till } else { 0.0 };
        level -= relief + till;
        self.level = level.clamp(0.0, 1.0);
        let mut deafness = self.inoculation;
        step(trace, Figure::Inoculation, Flow::Decay, &mut deafness, self.inoculation * c.inoculation_kept);
        self.inoculation = (self.inoculation * c.inoculation_kept).max(c.inoculation * news.relief);
        step(trace, Figure::Inoculation, Flow::Relief, &mut deafness, self.inoculation);
        if T::ON {
            let mut tell = |flow, change: f64| {
                if change != 0.0 {
                    trace.flow(Figure::Urgency, flow, change);
                }
            };
            tell(Flow::GoodNight, if news.good_night { before * (c.good_night - 1.0) } else { 0.0 });
            tell(
                Flow::Abandoned,
                if news.abandoned {
                    settled - if news.good_night { before * c.good_night } else { before }
                } else {
                    0.0
                },
            );
            tell(Flow::Decay, decay);
            for (flow, amount) in heard {
                tell(flow, amount * hear);
            }
            let flow = if news.bound {
                Flow::BoundRelief
            } else if news.rescue {
                Flow::Rescue
            } else {
                Flow::Relief
            };
            tell(flow, -relief);
            tell(Flow::FullTill, -till);
            tell(Flow::AtItsLimit, self.level - level);
        }
        self.grow(c, e, news, impulses, calm, told, trace);
    }

    #[expect(clippy::too_many_arguments, reason = "what was heard of the quarter, taken in once")]
    fn grow<T: Trace>(
        &mut self,
        c: &UrgencyConstants,
        e: &EngineerConstants,
        news: &News,
        impulses: &Impulses,
        calm: f64,
        told: f64,
        trace: &mut T,
    ) {
        let mut stood = self.muscle;
        let mut muscle = self.muscle + impulses.muscle;
        step(trace, Figure::Muscle, Flow::Card, &mut stood, muscle);
        if news.good_night {
            muscle += c.muscle_won;
        }
        step(trace, Figure::Muscle, Flow::GoodNight, &mut stood, muscle);
        if news.failed_night {
            muscle += c.muscle_failed;
        }
        step(trace, Figure::Muscle, Flow::FailedNight, &mut stood, muscle);
        if news.abandoned {
            muscle += c.muscle_abandoned;
        }
        step(trace, Figure::Muscle, Flow::Abandoned, &mut stood, muscle);
        if news.drill {
            muscle += c.drill_muscle * calm;
        }
        step(trace, Figure::Muscle, Flow::Drill, &mut stood, muscle);
        muscle += c.learn_muscle * news.learnt;
        step(trace, Figure::Muscle, Flow::Learning, &mut stood, muscle);
        self.muscle = muscle.clamp(0.0, c.muscle_limit);
        step(trace, Figure::Muscle, Flow::AtItsLimit, &mut stood, self.muscle);
        let fear = if self.level > e.fear_from { c.honesty_fear } else { 0.0 };
        let before = self.honesty;
        self.honesty = (self.honesty + c.honesty_recovery * (c.honesty - self.honesty) + c.honesty_told * told
            - if news.hidden { c.honesty_hidden } else { 0.0 }
            + if news.amnesty { c.honesty_amnesty } else { 0.0 }
            - fear
            - c.blame_honesty * news.blamed
            + c.learn_honesty * news.learnt
            - news.threat
            + impulses.honesty)
            .clamp(0.0, 1.0);
        if T::ON {
            let heard = [
                (Flow::Recovery, c.honesty_recovery * (c.honesty - before)),
                (Flow::AllHands, c.honesty_told * told),
                (Flow::HiddenTruth, if news.hidden { -c.honesty_hidden } else { 0.0 }),
                (Flow::Amnesty, if news.amnesty { c.honesty_amnesty } else { 0.0 }),
                (Flow::Fear, -fear),
                (Flow::Blame, -c.blame_honesty * news.blamed),
                (Flow::Learning, c.learn_honesty * news.learnt),
                (Flow::Mandate, -news.threat),
                (Flow::Card, impulses.honesty),
            ];
            let mut free = before;
            for (flow, change) in heard {
                tell(trace, Figure::Honesty, flow, change);
                free += change;
            }
            tell(trace, Figure::Honesty, Flow::AtItsLimit, self.honesty - free);
        }
    }
}
