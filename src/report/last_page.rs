//! The last page of a game, before any figure is set against another: how it ended, and what of the player's own doing
//! led there. Rules choose among the texts by what was played; the texts are the story's.

use self::led::{Counted, Led};
use crate::args;
use crate::journal::{Game, Played};
use crate::report::nights::NightKind;
use crate::report::readings::{self, is_thin};
use crate::report::words::{point, prose, whole};
use crate::sim::decisions::{Freeze, MigrationMove};
use crate::sim::ledger::Account;
use crate::sim::machines::{Role, platform};
use crate::sim::migration::{Migration, Stage};
use crate::sim::runway::HORIZON;
use crate::sim::units::{Money, Quarter};
use crate::sim::verdict::{Ending, Verdict};
use crate::sim::world::Visible;
use crate::text::{Args, Texts, count, decimal, money, quarter, share};

mod led;

/// The page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastPage {
    /// The ending's name.
    pub title: String,
    /// The quarter after which it ended.
    pub dated: String,
    /// What there is to tell, paragraph by paragraph.
    pub paragraphs: Vec<String>,
}

/// What the bet came to.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Bet {
    /// The new side fell with nothing behind it; when.
    Fell(Quarter),
    /// All of the load went over.
    Moved {
        /// When the last of it did.
        at: Quarter,
        /// Nights in which it did, part by part.
        nights: usize,
        /// Nights that went wrong.
        failed: usize,
        /// Whether the last of those that brought it over left faults in it.
        limping: bool,
    },
    /// All of the load had gone over before the game began; when the last of it did.
    MovedBefore(Quarter),
    /// Part of the load went over; when last.
    Partly(Quarter),
    /// Part of the load went over, when last, and the rest was called off.
    PartlyAbandoned(Quarter),
    /// The load went over and came back, when last and how often, and that was all.
    TurnedBack(Quarter, usize),
    /// The same, and then it was called off.
    TurnedBackAbandoned(Quarter, usize),
    /// It was called off.
    Abandoned,
    /// It was not finished.
    UnderWay,
    /// A pilot was run, and no more.
    Piloted,
    /// Nothing was tried.
    Never,
}

impl Bet {
    /// What it came to, from how its nights ended, in order, how it stood when the game began and stands now, whether all of
    /// the load that was to go over has, and whether a pilot was ever run.
    fn of(nights: &[(Quarter, NightKind)], [found, migration]: [&Migration; 2], done: bool, piloted: bool) -> Self {
        let last = |of: &dyn Fn(NightKind) -> bool| nights.iter().rev().find(|(_, course)| of(*course)).copied();
        let abandoned = migration.stage == Stage::Abandoned;
        // Of nights before the game began it is known how many there were, and when the last brought something over.
        let (tried, failed_before) = (usize::from(found.nights), usize::from(found.failed_nights));
        let fell = last(&|course| course == NightKind::Fell).map(|(at, _)| at).or(found.fell_at);
        match (fell, last(&NightKind::has_moved), found.moved_at) {
            (Some(at), _, _) => Self::Fell(at),
            (None, Some((at, course)), _) if done => {
                let good = nights.iter().filter(|(_, course)| course.has_moved()).count();
                let failed = failed_before + nights.len() - good;
                let limping = course == NightKind::Limping;
                Self::Moved { at, nights: tried.saturating_sub(failed_before) + good, failed, limping }
            }
            (None, None, Some(at)) if done => Self::MovedBefore(at),
            (None, Some((at, _)), _) | (None, None, Some(at)) if abandoned => Self::PartlyAbandoned(at),
            (None, Some((at, _)), _) | (None, None, Some(at)) => Self::Partly(at),
            (None, None, None) => Self::unmoved(nights, failed_before, migration, piloted),
        }
    }

    /// The same where no night brought anything over to stay; before the game began, so many failed.
    fn unmoved(nights: &[(Quarter, NightKind)], failed: usize, migration: &Migration, piloted: bool) -> Self {
        let abandoned = migration.stage == Stage::Abandoned;
        match nights.last() {
            Some((at, _)) if abandoned => Self::TurnedBackAbandoned(*at, failed + nights.len()),
            Some((at, _)) => Self::TurnedBack(*at, failed + nights.len()),
            None if abandoned => Self::Abandoned,
            None if migration.under_way() => Self::UnderWay,
            None if piloted => Self::Piloted,
            None => Self::Never,
        }
    }

    /// Message id of what is said of it.
    const fn told(self) -> &'static str {
        match self {
            Self::Fell(_) => "last-bet-fell",
            Self::Moved { nights: 2.., .. } => "last-bet-moved-in-parts",
            Self::Moved { failed: 0, limping: true, .. } => "last-bet-moved-limping",
            Self::Moved { failed: 0, .. } => "last-bet-moved",
            Self::Moved { .. } => "last-bet-moved-again",
            Self::MovedBefore(_) => "last-bet-moved-before",
            Self::Partly(_) => "last-bet-partly",
            Self::PartlyAbandoned(_) => "last-bet-partly-abandoned",
            Self::TurnedBack(..) => "last-bet-turned-back",
            Self::TurnedBackAbandoned(..) => "last-bet-turned-back-abandoned",
            Self::Abandoned => "last-bet-abandoned",
            Self::UnderWay => "last-bet-unfinished",
            Self::Piloted => "last-bet-piloted",
            Self::Never => "last-bet-never",
        }
    }

    /// The night that is told of, how many brought the load over, and how many went wrong.
    const fn nights(self) -> (Option<Quarter>, usize, usize) {
        match self {
            Self::Moved { at, nights, failed, .. } => (Some(at), nights, failed),
            Self::TurnedBack(at, failed) | Self::TurnedBackAbandoned(at, failed) => (Some(at), 0, failed),
            Self::Fell(at) | Self::MovedBefore(at) | Self::Partly(at) | Self::PartlyAbandoned(at) => (Some(at), 0, 0),
            _ => (None, 0, 0),
        }
    }
}

/// What was done in a game, as its last page tells it.
struct Deeds<'a> {
    game: &'a Game,
    first: &'a Played,
    last: &'a Played,
    verdict: Verdict,
}

/// The last page of a game that is over and was played at all.
#[must_use]
pub fn last_page(texts: &Texts, game: &Game) -> Option<LastPage> {
    let (played, verdict) = (game.played(), game.verdict()?);
    let deeds = Deeds { game, first: played.first()?, last: played.last()?, verdict };
    let title = format!("ending-{}", verdict.ending.id());
    let args = deeds.facts(texts);
    let told = deeds.told().into_iter().map(|id| texts.format(id, &args));
    // Of a company whose load has moved nobody says that its machines are where they were.
    let opening = match (verdict.ending, deeds.bet()) {
        (Ending::SameCompany, Bet::Moved { .. } | Bet::MovedBefore(_)) => texts.get("last-moved-not-cleared"),
        // Nobody calls a storm passed who could not pay for the next quarter.
        (Ending::SameCompany, _) if deeds.last.after().runway < 1.0 => texts.get("last-same-thin"),
        // Nine in ten of the machines are enough for that ending.
        (Ending::NewMachines, _) if deeds.has_old_machines() => texts.get("last-new-mostly"),
        (Ending::RunOnTheBank, _) if deeds.led().opening().is_some() => {
            deeds.led().opening().map(|id| texts.get(id)).unwrap_or_default()
        }
        _ => texts.get(&format!("{title}.text")),
    };
    Some(LastPage {
        dated: texts.format("last-dated", &args),
        paragraphs: std::iter::once(opening).chain(told).collect(),
        title: texts.get(&title),
    })
}

impl Deeds<'_> {
    fn played(&self) -> &[Played] {
        self.game.played()
    }

    fn count(&self, of: impl Fn(&Played) -> bool) -> usize {
        self.played().iter().filter(|played| of(played)).count()
    }

    fn sum(&self, of: impl Fn(&Played) -> f64) -> f64 {
        self.played().iter().map(of).sum()
    }

    fn bet(&self) -> Bet {
        let migration = &self.last.after().migration;
        let night = |played: &Played| Some((played.quarter(), NightKind::of(played.report.night.as_ref()?)));
        let nights = self.played().iter().filter_map(night);
        let piloted = migration.piloted || self.count(|played| played.plan.migration == MigrationMove::Pilot) > 0;
        let done = migration.platform_done(self.game.scenario());
        let found = &self.first.before().migration;
        Bet::of(&nights.collect::<Vec<_>>(), [found, migration], done, piloted)
    }

    /// Whether machines that are not of the new kind still run on the last day.
    fn has_old_machines(&self) -> bool {
        let new = platform(self.game.scenario(), Role::Challenger);
        let fleets = self.last.after().machines.fleets.iter().enumerate();
        fleets.filter(|(at, _)| Some(*at) != new).any(|(_, fleet)| fleet.units >= 0.5)
    }

    /// How things stood when the run that was on at the end began, or at the end.
    fn before_the_run(&self) -> &Visible {
        let ran = self.played().iter().rev().take_while(|played| played.after().suppliers.running);
        ran.last().map_or_else(|| self.last.after(), Played::before)
    }

    /// Quarters under a freeze.
    fn frozen(&self, freeze: Freeze) -> usize {
        self.count(|played| played.plan.levels.freeze == freeze)
    }

    /// Tickets that the freezes refused.
    fn refused(&self) -> f64 {
        let frozen = self.played().iter().filter(|played| played.plan.levels.freeze != Freeze::None);
        frozen.map(|played| readings::refused(played.after())).sum()
    }

    /// People who were told to go: engineers, and those in sheds and at phones.
    fn let_go(&self) -> f64 {
        self.sum(led::let_go)
    }

    /// Most days for which suppliers waited longer than agreed.
    fn late(&self) -> f64 {
        self.played().iter().map(|played| played.plan.finance.stretch_payables_days).fold(0.0, f64::max)
    }

    /// The lowest price that was on the vendor's table, share of list, where it was worth a word.
    fn offered(&self) -> Option<f64> {
        self.played().iter().filter_map(|played| readings::offer(played.after())).min_by(f64::total_cmp)
    }

    /// The quarter after which the money would have lasted the shortest.
    fn narrowest(&self) -> &Played {
        let by_runway = |a: &&Played, b: &&Played| a.after().runway.total_cmp(&b.after().runway);
        self.played().iter().min_by(by_runway).unwrap_or(self.last)
    }

    /// What led to the end of a company whose money was gone, or that was bought for it.
    fn led(&self) -> Led {
        Counted::of(self.played()).led()
    }

    /// Whether a site was closed: its people, whom nobody let go, work elsewhere.
    fn closed_a_site(&self) -> bool {
        self.last.after().fulfilment.sites_closed() > self.first.before().fulfilment.sites_closed()
    }

    /// What is told, in order, as message ids.
    fn told(&self) -> Vec<&'static str> {
        let ending = self.verdict.ending;
        let mut told = vec![match ending {
            Ending::SiteFell => "last-site-fell",
            Ending::RunOnTheBank => "last-run-on-the-bank",
            Ending::OutOfCash => "last-out-of-cash",
            Ending::SoldForParts => "last-sold-for-parts",
            Ending::PowerGrid => "last-power-grid",
            Ending::NewMachines => "last-new-machines",
            Ending::CheaperIncumbent => "last-cheaper-sun",
            Ending::SameCompany => "last-same-company",
        }];
        let bet = self.bet();
        let led = match ending {
            Ending::RunOnTheBank | Ending::OutOfCash | Ending::SoldForParts => Some(self.led()),
            _ => None,
        };
        told.extend(led.map(Led::told));
        // That the site fell, its own page has said.
        if !matches!(bet, Bet::Fell(_)) || ending != Ending::SiteFell && led != Some(Led::Site) {
            told.push(bet.told());
        }
        told.push(match (self.frozen(Freeze::Full), self.frozen(Freeze::Partial)) {
            (0, 0) => "last-freeze-none",
            (0, _) => "last-freeze-partial",
            _ => "last-freeze-full",
        });
        match (self.let_go() >= 1.0, led) {
            (true, _) => told.push("last-people-let-go"),
            (false, None) if self.closed_a_site() => told.push("last-people-moved"),
            (false, None) => told.push("last-people"),
            // That nobody was told to go is no part of what led there.
            (false, Some(_)) => {}
        }
        let vendor = &self.last.after().vendor;
        match (vendor.signed.is_some(), vendor.is_dealt()) {
            (true, true) if ending == Ending::CheaperIncumbent => {}
            (true, true) => told.push("last-relief-signed"),
            (true, false) => told.push("last-relief-lost"),
            (false, _) if self.offered().is_some() => told.push("last-relief-left"),
            (false, _) => {}
        }
        if self.late() >= 1.0 {
            told.push("last-relief-late");
        }
        told.push(match ending {
            // Its till is full: what is said of those whose money was gone is not said of it.
            Ending::SoldForParts => "last-sold",
            _ if led.and_then(Led::closing).is_some() => led.and_then(Led::closing).unwrap_or_default(),
            Ending::SiteFell | Ending::RunOnTheBank | Ending::OutOfCash => "last-dark",
            _ if is_thin(self.narrowest().after()) => "last-narrow",
            _ if self.narrowest().after().runway >= f64::from(HORIZON) => "last-ample",
            _ => "last-wide",
        });
        told
    }

    /// What the texts may say.
    fn facts(&self, texts: &Texts) -> Args<'static> {
        let locale = texts.locale();
        let (after, scenario) = (self.last.after(), self.game.scenario());
        let millions = |amount: f64| money::prose_even(texts, Money::from_millions(amount).cents());
        let at = |quarter: Option<Quarter>| quarter.map_or_else(String::new, |quarter| point(texts, quarter));
        let people = |heads: f64| count::prose(locale, whole(heads));
        let (night, nights, failed) = self.bet().nights();
        let lost = self.played().iter().find(|played| Some(played.quarter()) == night);
        let units: f64 = after.machines.fleets.iter().map(|fleet| fleet.units).sum();
        let new = platform(scenario, Role::Challenger).map_or(0.0, |at| after.machines.fleets[at].units);
        let vendor = platform(scenario, Role::Incumbent).map(|at| texts.name("platform", &scenario.platforms[at].id));
        let off = if after.vendor.signed.is_some() { after.vendor.price } else { self.offered().unwrap_or(1.0) };
        let narrowest = self.narrowest();
        let counted = Counted::of(self.played());
        let outside = match counted.led() {
            Led::Cheap => counted.cheap,
            Led::Dear => counted.dear,
            Led::Late => counted.late,
            Led::Unmoved => counted.moving,
            _ => counted.idle,
        };
        args! {
            "worst" => counted.worst.map_or_else(String::new, |worst| point(texts, worst.quarter())),
            "refused_share" => share::percent(counted.worst.map_or(0.0, |worst| worst.report.refused), 0),
            "retired" => whole(counted.retired),
            "orders" => count::prose(locale, i64::from(counted.orders)),
            "wrong" => counted.failed as i64,
            "quarters" => outside as i64,
            "of" => counted.of as i64,
            "price" => decimal::index(counted.price),
            "spent" => millions(counted.spent),
            "rounds" => i64::from(counted.rounds),
            "quarter" => point(texts, self.last.quarter()),
            "cash" => prose(texts, after.ledger.cash()),
            "paid" => prose(texts, self.verdict.value),
            "first_cash" => prose(texts, self.first.before().ledger.cash()),
            "sales" => millions(self.last.report.sales),
            "owed" => prose(texts, self.before_the_run().ledger.balance(Account::Payables)),
            "customers" => count::prose(locale, (after.market.customers * 100.0).round_ties_even() as i64 * 10_000),
            "rent" => millions(after.grid.revenue + after.grid.bare_revenue),
            "opened" => at(after.grid.opened),
            "machines" => millions(self.last.report.infrastructure),
            "length" => if self.first.quarter() == self.last.quarter() { "alone" } else { "more" },
            "first_machines" => millions(self.first.report.infrastructure),
            "new" => share::percent(if units > 0.0 { new / units } else { 0.0 }, 0),
            "vendor" => vendor.unwrap_or_default(),
            "signed" => at(after.vendor.signed),
            "off" => share::percent(1.0 - off, 0),
            "night" => at(night),
            "nights" => nights as i64,
            "failed" => failed as i64,
            "lost" => share::percent(lost.map_or(0.0, |played| played.report.night_loss), 0),
            "ready" => share::percent(after.migration.readiness, 0),
            "frozen" => (self.frozen(Freeze::Full) + self.frozen(Freeze::Partial)) as i64,
            "refused" => whole(self.refused()),
            "shipped" => whole(self.sum(|played| played.report.features)),
            "gone" => people(self.let_go()),
            "heads" => people(after.engineers.heads),
            "first_heads" => people(self.first.before().engineers.heads),
            "days" => whole(self.late()),
            "narrowest" => point(texts, narrowest.quarter()),
            "runway" => quarter::length_within(locale, narrowest.after().runway, HORIZON),
        }
    }
}

#[cfg(test)]
mod tests;
