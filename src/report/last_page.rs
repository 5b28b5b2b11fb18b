//! The last page of a game, before any figure is set against another: how it ended, and what of the player's own doing
//! led there. Rules choose among the texts by what was played; the texts are the story's.

use crate::args;
use crate::journal::{Game, Played};
use crate::report::words::{point, prose, whole};
use crate::sim::cutover::OutcomeKind;
use crate::sim::decisions::{Freeze, MigrationMove};
use crate::sim::ledger::Account;
use crate::sim::machines::{Role, platform};
use crate::sim::migration::Stage;
use crate::sim::units::{Money, Quarter};
use crate::sim::verdict::{Ending, Verdict};
use crate::text::{Args, Texts, count, quarter, share};

/// Quarters of runway below which a survivor is told how narrow it was. (Assumption: three, where the front page of a
/// year calls the till thin.)
const NARROW: f64 = 3.0;

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
    /// All of the load went over; when, and after how many nights that went wrong.
    Moved(Quarter, usize),
    /// Part of the load went over; when last.
    Partly(Quarter),
    /// It was called off.
    Abandoned,
    /// It was not finished.
    UnderWay,
    /// A pilot was run, and no more.
    Piloted,
    /// Nothing was tried.
    Never,
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
    let ids = deeds.told();
    let told = ids.into_iter().map(|id| texts.format(id, &args));
    Some(LastPage {
        dated: texts.format("last-dated", &args),
        paragraphs: std::iter::once(texts.get(&format!("{title}.text"))).chain(told).collect(),
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

    /// The quarters of the nights that ended so.
    fn nights(&self, so: impl Fn(OutcomeKind) -> bool) -> impl DoubleEndedIterator<Item = Quarter> {
        let nights = self.played().iter().filter_map(|played| Some((played.quarter(), played.report.night?.kind)));
        nights.filter(move |(_, kind)| so(*kind)).map(|(quarter, _)| quarter)
    }

    fn bet(&self) -> Bet {
        let migration = &self.last.after().migration;
        let fell = |kind| kind == OutcomeKind::FailedWithoutFallback;
        let moved = self.nights(|kind| kind == OutcomeKind::Succeeded).next_back();
        match (self.nights(fell).next_back(), moved) {
            (Some(at), _) => Bet::Fell(at),
            (None, Some(at)) if migration.platform_done(self.game.scenario()) => {
                Bet::Moved(at, self.nights(|kind| kind != OutcomeKind::Succeeded).count())
            }
            (None, Some(at)) => Bet::Partly(at),
            (None, None) if migration.stage == Stage::Abandoned => Bet::Abandoned,
            (None, None) if migration.under_way() => Bet::UnderWay,
            (None, None) if migration.piloted || self.count(|p| p.plan.migration == MigrationMove::Pilot) > 0 => {
                Bet::Piloted
            }
            (None, None) => Bet::Never,
        }
    }

    /// Quarters under a freeze.
    fn frozen(&self, freeze: Freeze) -> usize {
        self.count(|played| played.plan.levels.freeze == freeze)
    }

    /// People who were told to go: engineers, and those in sheds and at phones.
    fn let_go(&self) -> f64 {
        self.sum(|played| (-played.plan.hiring).max(0.0) + f64::from(played.plan.operations.layoffs))
    }

    /// Most days for which suppliers waited longer than agreed.
    fn late(&self) -> f64 {
        self.played().iter().map(|played| played.plan.finance.stretch_payables_days).fold(0.0, f64::max)
    }

    /// The lowest price that was on the vendor's table, share of list.
    fn offered(&self) -> Option<f64> {
        self.played().iter().filter_map(|played| played.after().vendor.offer).min_by(f64::total_cmp)
    }

    /// The quarter after which the money would have lasted the shortest.
    fn narrowest(&self) -> &Played {
        let by_runway = |a: &&Played, b: &&Played| a.after().runway.total_cmp(&b.after().runway);
        self.played().iter().min_by(by_runway).unwrap_or(self.last)
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
        let bet = match self.bet() {
            // Its own page has said so.
            Bet::Fell(_) if ending == Ending::SiteFell => None,
            Bet::Fell(_) => Some("last-bet-fell"),
            Bet::Moved(_, 0) => Some("last-bet-moved"),
            Bet::Moved(..) => Some("last-bet-moved-again"),
            Bet::Partly(_) => Some("last-bet-partly"),
            Bet::Abandoned => Some("last-bet-abandoned"),
            Bet::UnderWay => Some("last-bet-unfinished"),
            Bet::Piloted => Some("last-bet-piloted"),
            Bet::Never => Some("last-bet-never"),
        };
        told.extend(bet);
        told.push(match (self.frozen(Freeze::Full), self.frozen(Freeze::Partial)) {
            (0, 0) => "last-freeze-none",
            (0, _) => "last-freeze-partial",
            _ => "last-freeze-full",
        });
        told.push(if self.let_go() >= 1.0 { "last-people-let-go" } else { "last-people" });
        let vendor = &self.last.after().vendor;
        if vendor.signed.is_some() && ending != Ending::CheaperIncumbent {
            told.push("last-relief-signed");
        } else if vendor.signed.is_none() && self.offered().is_some() {
            told.push("last-relief-left");
        }
        if self.late() >= 1.0 {
            told.push("last-relief-late");
        }
        told.push(match ending {
            Ending::SiteFell | Ending::RunOnTheBank | Ending::OutOfCash => "last-dark",
            Ending::SoldForParts => "last-sold",
            _ if self.narrowest().after().runway < NARROW => "last-narrow",
            _ => "last-wide",
        });
        told
    }

    /// What the texts may say.
    fn facts(&self, texts: &Texts) -> Args<'static> {
        let locale = texts.locale();
        let (after, scenario) = (self.last.after(), self.game.scenario());
        let millions = |amount: f64| prose(texts, Money::from_millions(amount));
        let at = |quarter: Option<Quarter>| quarter.map_or_else(String::new, |quarter| point(texts, quarter));
        let people = |heads: f64| count::prose(locale, whole(heads));
        let (night, failed) = match self.bet() {
            Bet::Fell(at) | Bet::Partly(at) => (Some(at), 0),
            Bet::Moved(at, failed) => (Some(at), failed),
            _ => (None, 0),
        };
        let lost = self.played().iter().find(|played| Some(played.quarter()) == night);
        let units: f64 = after.machines.fleets.iter().map(|fleet| fleet.units).sum();
        let new = platform(scenario, Role::Challenger).map_or(0.0, |at| after.machines.fleets[at].units);
        let vendor = platform(scenario, Role::Incumbent).map(|at| texts.name("platform", &scenario.platforms[at].id));
        let off = if after.vendor.signed.is_some() { after.vendor.price } else { self.offered().unwrap_or(1.0) };
        let narrowest = self.narrowest();
        args! {
            "quarter" => point(texts, self.last.quarter()),
            "cash" => prose(texts, after.ledger.cash()),
            "first_cash" => prose(texts, self.first.before().ledger.cash()),
            "sales" => millions(self.last.report.sales),
            "owed" => prose(texts, after.ledger.balance(Account::Payables)),
            "customers" => count::prose(locale, (after.market.customers * 100.0).round_ties_even() as i64 * 10_000),
            "rent" => millions(after.grid.revenue + after.grid.bare_revenue),
            "opened" => at(after.grid.opened),
            "machines" => millions(self.last.report.infrastructure),
            "first_machines" => millions(self.first.report.infrastructure),
            "new" => share::percent(if units > 0.0 { new / units } else { 0.0 }, 0),
            "vendor" => vendor.unwrap_or_default(),
            "signed" => at(after.vendor.signed),
            "off" => share::percent(1.0 - off, 0),
            "night" => at(night),
            "failed" => failed as i64,
            "lost" => share::percent(lost.map_or(0.0, |played| played.report.night_loss), 0),
            "ready" => share::percent(after.migration.readiness, 0),
            "frozen" => (self.frozen(Freeze::Full) + self.frozen(Freeze::Partial)) as i64,
            "refused" => whole(self.sum(|played| played.after().engineers.refused.clamp(0.0, 99.0))),
            "shipped" => whole(self.sum(|played| played.report.features)),
            "gone" => people(self.let_go()),
            "heads" => people(after.engineers.heads),
            "first_heads" => people(self.first.before().engineers.heads),
            "days" => whole(self.late()),
            "narrowest" => point(texts, narrowest.quarter()),
            "runway" => quarter::length(locale, narrowest.after().runway),
        }
    }
}

#[cfg(test)]
mod tests;
