//! What of the player's doing led to an end without money or to a sale, by rule from what was played: the pages of two such companies
//! say different things where different things were done.

use crate::journal::Played;
use crate::report::nights::NightKind;
use crate::sim::decisions::Decisions;
use crate::sim::ledger::{Account, Cause};

/// Share of a quarter's orders turned away, from which that is what led there. (Assumption: one in ten.)
const TURNED_AWAY: f64 = 0.1;
/// Price index up to which a quarter's prices were cheap. (Assumption: what customers of a shop like this one notice.)
const CHEAP: f64 = 0.93;
/// Price index from which a quarter's prices were dear. (Assumption, likewise.)
const DEAR: f64 = 1.1;
/// Days late, from which a quarter's bills were paid late. (Assumption: half a month.)
const LATE_DAYS: f64 = 15.0;
/// Share of a game's quarters from which what was done in them is what the game was. (Assumption: two in five.)
const MUCH: f64 = 0.4;
/// Share of a game's quarters without a decision from which they are what it was. (Assumption: three in four.)
const MOSTLY: f64 = 0.75;
/// People told to go from which the company was cut. (Assumption: a shed's staff.)
const CUT: f64 = 1_000.0;
/// Share of the first day's cash that went into machines, from which that is what led there. (Assumption: two fifths.)
const SPENT: f64 = 0.4;
/// Rounds at the vendor's table from which they are. (Assumption: a second time is a habit.)
const ROUNDS: u8 = 2;

/// What led to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Led {
    /// The new side fell with nothing behind it.
    Site,
    /// Machines were carried out that the load needed.
    Retired,
    /// There were too few machines for the load.
    TurnedAway,
    /// Nights went wrong.
    Nights,
    /// Prices were cut for long.
    Cheap,
    /// Prices were high for long.
    Dear,
    /// Suppliers were made to wait for long.
    Late,
    /// Money went into machines.
    Spent,
    /// There was talk with the vendor, and no bet.
    Haggled,
    /// The move was begun, and no load ever went over.
    Unmoved,
    /// People were told to go.
    Cut,
    /// Hardly anything was decided.
    Idle,
    /// Nothing that a rule could name.
    Drift,
}

/// The figures that what is told may name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counted<'a> {
    /// The quarter that turned away the largest share of orders.
    pub worst: Option<&'a Played>,
    /// Machines carried out up to it, units.
    pub retired: f64,
    /// Orders lost in nights that went wrong.
    pub orders: u32,
    /// Nights that went wrong.
    pub failed: usize,
    /// Quarters with cheap, with dear prices, with bills paid late, and without a decision beside the post.
    pub cheap: usize,
    /// Dear.
    pub dear: usize,
    /// Late.
    pub late: usize,
    /// Idle.
    pub idle: usize,
    /// Quarters in which the move was under way.
    pub moving: usize,
    /// The price that stood longest outside the usual: the mean of those quarters.
    pub price: f64,
    /// Spent on machines, millions of dollars.
    pub spent: f64,
    /// Rounds with the vendor.
    pub rounds: u8,
    /// Cash on the first day, millions of dollars.
    first_cash: f64,
    /// Whether the load went over with nothing behind it and fell.
    fell: bool,
    /// Whether any part of the load went over.
    moved: bool,
    /// People who were told to go.
    gone: f64,
    /// Whether the bet was ever begun.
    bet: bool,
    /// Quarters in all.
    pub of: usize,
}

/// People who were told to go in a quarter: engineers, and those in sheds and at phones.
pub(super) fn let_go(played: &Played) -> f64 {
    (-played.plan.hiring).max(0.0) + f64::from(played.plan.operations.layoffs)
}

impl<'a> Counted<'a> {
    /// Counts them.
    pub(super) fn of(played: &'a [Played]) -> Self {
        let count = |of: &dyn Fn(&Played) -> bool| played.iter().filter(|played| of(played)).count();
        let price = |played: &Played| played.plan.levels.price_index;
        let is_cheap = |played: &Played| price(played) <= CHEAP;
        let is_dear = |played: &Played| price(played) >= DEAR;
        let (cheap, dear) = (count(&is_cheap), count(&is_dear));
        let outside: Vec<f64> =
            played.iter().filter(|one| if cheap >= dear { is_cheap(one) } else { is_dear(one) }).map(price).collect();
        let at = (0..played.len()).max_by(|a, b| played[*a].report.refused.total_cmp(&played[*b].report.refused));
        let up_to = at.and_then(|at| played.get(..=at)).unwrap_or(&[]);
        let nights = || played.iter().filter_map(|played| played.report.night.as_ref());
        let went_wrong = |night: &&crate::sim::cutover::NightOutcome| {
            let kind = NightKind::of(night);
            kind.has_failed() || matches!(kind, NightKind::BackLate | NightKind::BackWithOrders)
        };
        let bought = played.iter().flat_map(|played| &played.told.postings);
        let bought = bought.filter(|p| p.cause == Cause::MachinesBought && p.credit == Account::Cash);
        let last = played.last().map(Played::after);
        Self {
            worst: at.and_then(|at| played.get(at)),
            retired: up_to.iter().map(|played| played.plan.retire.iter().sum::<f64>()).sum(),
            orders: nights().filter(went_wrong).map(|night| night.orders_lost).sum(),
            failed: nights().filter(went_wrong).count(),
            cheap,
            dear,
            late: count(&|played| played.plan.finance.stretch_payables_days >= LATE_DAYS),
            idle: count(&|played| Decisions { event: None, forecast: None, ..played.decisions } == Decisions::none()),
            moving: count(&|played| played.after().migration.under_way()),
            moved: last.is_some_and(|after| after.migration.moved.contains(&true)),
            gone: played.iter().map(let_go).sum(),
            price: outside.iter().sum::<f64>() / (outside.len().max(1)) as f64,
            spent: bought.map(|posting| posting.amount.millions()).sum(),
            rounds: last.map_or(0, |after| after.vendor.rounds),
            first_cash: played.first().map_or(0.0, |first| first.before().ledger.cash().millions()),
            fell: nights().any(|night| NightKind::of(night) == NightKind::Fell),
            bet: last.is_some_and(|after| after.migration.spent > 0.0),
            of: played.len(),
        }
    }

    /// What led there: the first whose rule holds, what cannot be got over first.
    pub(super) fn led(&self) -> Led {
        let refused = self.worst.map_or(0.0, |worst| worst.report.refused);
        let much = |quarters: usize| quarters as f64 >= MUCH * self.of as f64;
        let rules = [
            (self.fell, Led::Site),
            (refused >= TURNED_AWAY && self.retired >= 1.0, Led::Retired),
            (refused >= TURNED_AWAY, Led::TurnedAway),
            (self.failed > 0, Led::Nights),
            (much(self.cheap) && self.cheap >= self.dear, Led::Cheap),
            (much(self.dear), Led::Dear),
            (much(self.late), Led::Late),
            (much(self.moving) && !self.moved, Led::Unmoved),
            (self.gone >= CUT, Led::Cut),
            (self.idle as f64 >= MOSTLY * self.of as f64, Led::Idle),
            (self.spent > 0.0 && self.spent >= SPENT * self.first_cash, Led::Spent),
            (self.rounds >= ROUNDS && !self.bet, Led::Haggled),
        ];
        rules.into_iter().find(|(holds, _)| *holds).map_or(Led::Drift, |(_, led)| led)
    }
}

impl Led {
    /// Message id of the first sentence of a run's page; nothing where the ending's own is as good.
    pub(super) const fn opening(self) -> Option<&'static str> {
        Some(match self {
            Self::Site => "last-run-site",
            Self::Retired | Self::TurnedAway => "last-run-turned-away",
            Self::Nights => "last-run-nights",
            Self::Cheap => "last-run-cheap",
            Self::Dear => "last-run-dear",
            Self::Late => "last-run-late",
            Self::Spent => "last-run-spent",
            Self::Haggled => "last-run-haggled",
            Self::Idle => "last-run-idle",
            Self::Unmoved => "last-run-unmoved",
            Self::Cut => "last-run-cut",
            Self::Drift => return None,
        })
    }

    /// Message id of what led there.
    pub(super) const fn told(self) -> &'static str {
        match self {
            Self::Site => "last-led-site",
            Self::Retired => "last-led-retired",
            Self::TurnedAway => "last-led-turned-away",
            Self::Nights => "last-led-nights",
            Self::Cheap => "last-led-cheap",
            Self::Dear => "last-led-dear",
            Self::Late => "last-led-late",
            Self::Spent => "last-led-spent",
            Self::Haggled => "last-led-haggled",
            Self::Idle => "last-led-idle",
            Self::Unmoved => "last-led-unmoved",
            Self::Cut => "last-led-cut",
            Self::Drift => "last-led-drift",
        }
    }

    /// Message id of the last sentence; nothing where the ending's own is as good.
    pub(super) const fn closing(self) -> Option<&'static str> {
        Some(match self {
            Self::Site => "last-dark-site",
            Self::Retired | Self::TurnedAway => "last-dark-turned-away",
            Self::Nights => "last-dark-nights",
            Self::Cheap => "last-dark-cheap",
            Self::Dear => "last-dark-dear",
            Self::Late => "last-dark-late",
            Self::Spent => "last-dark-spent",
            Self::Haggled => "last-dark-haggled",
            Self::Idle => "last-dark-idle",
            Self::Unmoved => "last-dark-unmoved",
            Self::Cut => "last-dark-cut",
            Self::Drift => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A company of which nothing can be named.
    fn plain() -> Counted<'static> {
        Counted {
            worst: None,
            retired: 0.0,
            orders: 0,
            failed: 0,
            cheap: 0,
            dear: 0,
            late: 0,
            idle: 0,
            moving: 0,
            moved: false,
            gone: 0.0,
            price: 1.0,
            spent: 100.0,
            rounds: 1,
            first_cash: 706.0,
            fell: false,
            bet: true,
            of: 12,
        }
    }

    #[test]
    fn each_way_to_an_end_has_words_of_its_own() {
        let ways = [
            (Counted { fell: true, failed: 2, ..plain() }, Led::Site),
            (Counted { failed: 2, cheap: 9, ..plain() }, Led::Nights),
            (Counted { cheap: 5, ..plain() }, Led::Cheap),
            (Counted { dear: 5, ..plain() }, Led::Dear),
            (Counted { late: 5, ..plain() }, Led::Late),
            (Counted { moving: 6, idle: 11, ..plain() }, Led::Unmoved),
            (Counted { moving: 6, moved: true, gone: 2_500.0, ..plain() }, Led::Cut),
            (Counted { idle: 9, spent: 900.0, ..plain() }, Led::Idle),
            (Counted { spent: 300.0, ..plain() }, Led::Spent),
            (Counted { rounds: 2, bet: false, ..plain() }, Led::Haggled),
            (Counted { rounds: 2, cheap: 4, ..plain() }, Led::Drift),
        ];
        let mut told = std::collections::BTreeSet::new();
        for (counted, led) in ways {
            assert_eq!(counted.led(), led, "{counted:?}");
            assert!(told.insert((led.opening(), led.told(), led.closing())), "{led:?} says what another says");
        }
    }
}
