//! What the front page says of a year that is over: rules choose among the texts, each of which is true where it is chosen.

use crate::analysis::appraised::{Appraised, WORLDS, appraised};
use crate::args;
use crate::desk::session::Played;
use crate::desk::variants;
use crate::report::nights::NightKind;
use crate::report::readings::{Window, is_thin};
use crate::sim::report::Report;
use crate::sim::runway::HORIZON;
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
use crate::text::{Args, Texts, decimal, duration, money, quarter, share};

/// Corrections there are; a year takes its own.
const CORRECTIONS: u16 = 12;
/// Share of a year's sales by which the next has shrunk, from which it is said.
const SHRUNK: f64 = 0.01;
/// Hours down in a year from which it is one of darkness. (Assumption: a day and a half.)
const DARK_YEAR: f64 = 36.0;
/// Hours down in a quarter from which customers have noticed. (Assumption: a third of a working day in each month.)
pub(super) const DARK_QUARTER: f64 = 8.0;
/// Readiness by the reports from which nothing is left to do. (It reads as 100%.)
const REPORTED_WHOLE: f64 = 0.995;
/// Idle weeks of a year below which nobody speaks of idle machines. (Assumption: a month.)
const FEW_WEEKS: u32 = 4;

/// The year that is over.
#[derive(Debug)]
pub struct Year<'a> {
    /// Its quarters.
    pub played: Vec<&'a Played>,
}

impl<'a> Year<'a> {
    /// The quarters played of a year.
    #[must_use]
    pub fn of(all: &'a [Played], year: u16) -> Self {
        Self { played: all.iter().filter(|played| played.quarter().year() == year).collect() }
    }

    /// Their reports.
    pub fn reports(&self) -> impl Iterator<Item = &Report> {
        self.played.iter().map(|played| &played.report)
    }

    /// A figure of the reports, summed.
    pub fn sum(&self, of: impl Fn(&Report) -> f64) -> f64 {
        self.reports().map(of).sum()
    }

    /// Hours dark, as the quarters' hours are read: to a tenth, so that those shown add up to it.
    pub fn outage_hours(&self) -> f64 {
        self.sum(|report| (report.outage_hours * 10.0).round_ties_even() / 10.0)
    }

    /// Whether it holds of any report.
    pub fn any(&self, of: impl Fn(&Report) -> bool) -> bool {
        self.reports().any(of)
    }

    /// How its nights went, in order.
    pub fn nights(&self) -> impl Iterator<Item = NightKind> {
        self.reports().filter_map(|report| report.night.as_ref().map(NightKind::of))
    }
}

/// The first whose rule holds.
fn first(rules: &[(bool, &'static str)]) -> &'static str {
    rules.iter().find(|(holds, _)| *holds).map_or("", |(_, id)| *id)
}

/// Message ids of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The headline.
    pub headline: String,
    /// What is said of the till.
    pub till: String,
    /// What is said of the machines.
    pub machines: String,
    /// What is said of banks and other shops.
    pub street: String,
    /// What is taken back.
    pub correction: String,
}

/// Whether the last of the quarters played ends a year that has a front page: one that was played whole.
#[must_use]
pub fn is_due(all: &[Played]) -> bool {
    let Some(quarter) = all.last().map(Played::quarter).filter(|quarter| quarter.has_december()) else { return false };
    Year::of(all, quarter.year()).played.len() == 4
}

/// What the company would be appraised at when a year ends and when it began, as whoever leads it may believe; nothing of
/// one that is gone. It is reckoned: whoever draws asks once.
#[must_use]
pub fn appraisals(scenario: &Scenario, all: &[Played]) -> Option<[Appraised; 2]> {
    let last = all.last()?;
    let year = Year::of(all, last.quarter().year());
    let before = year.played.first()?.before();
    Some([appraised(last.after(), scenario)?, appraised(before, scenario)?])
}

/// The same in a sentence, and with what did it.
#[must_use]
pub fn value(texts: &Texts, scenario: &Scenario, [now, before]: [Appraised; 2]) -> [String; 2] {
    let prose = |one: Appraised| money::prose_even(texts, one.worth.cents());
    let args = args! {
        "value" => prose(now),
        "before" => prose(before),
        "multiple" => decimal::fixed(scenario.verdict.multiple, 0),
        "lasts" => now.lasts,
        "lasted" => before.lasts,
        "worlds" => WORLDS,
    };
    ["front-value", "front-value.why"].map(|id| texts.format(id, &args))
}

/// What the texts of a year's page may say; `last` is the last of its quarters.
#[must_use]
pub fn facts(texts: &Texts, scenario: &Scenario, year: &Year<'_>, last: &Played) -> Args<'static> {
    let locale = texts.locale();
    let prose = |millions: f64| money::prose_even(texts, Money::from_millions(millions).cents());
    let start = year.played.first().map_or(Money::ZERO, |played| played.before().ledger.cash());
    let change = (last.after().ledger.cash() - start).millions();
    let operating = year.sum(|report| report.operating_result);
    let load = year.played.iter().map(|played| played.after().machines.utilisation).fold(0.0, f64::max);
    args! {
        "year" => last.quarter().year().to_string(),
        "next" => (last.quarter().year() + 1).to_string(),
        "sales" => prose(year.sum(|report| report.sales)),
        "operating" => prose(operating.abs()),
        "cash" => money::prose_even(texts, last.after().ledger.cash().cents()),
        "change" => prose(change.abs()),
        "runway" => quarter::length_within(locale, last.after().runway, HORIZON),
        "hours" => duration::hours(locale, year.outage_hours()),
        "refused" => share::percent(year.reports().map(|report| report.refused).fold(0.0, f64::max), 1),
        "load" => share::percent(load, 0),
        "weeks" => i64::from(last.after().machines.idle_weeks(&scenario.weeks)),
        "growth" => share::percent_change(last.report.yearly_growth, 0),
        "count" => year.played.iter().map(|played| played.after().economy.shutdowns).sum::<f64>().round_ties_even() as i64,
    }
}

/// The page of the year of the last of the quarters played; nothing before the first.
#[must_use]
pub fn page(all: &[Played], scenario: &Scenario) -> Option<Page> {
    let last = all.last()?;
    let year = Year::of(all, last.quarter().year());
    // Of a shop that is gone nobody takes back that it could not go on.
    // The one that speaks of the year before waits until there has been a page of one.
    let before = pages_before(all);
    let own = (u16::try_from(before.len()).unwrap_or_default() + 1) % CORRECTIONS + 1;
    let own = if last.after().alive() { own } else { own.max(2) };
    // What was said of an earlier year is said in other words.
    let anew = |id: &'static str, of: &dyn Fn(&[Played], &Year<'_>, &Played) -> &'static str| {
        let earlier = before.iter().filter(|until| {
            let until = all.get(..**until).unwrap_or(&[]);
            until.last().is_some_and(|last| of(until, &Year::of(until, last.quarter().year()), last) == id)
        });
        variants::after(id, earlier.count())
    };
    Some(Page {
        headline: anew(headline(all, &year, last), &headline),
        till: anew(till(all, &year, last), &till),
        machines: anew(machines(scenario, &year, last), &|_, year, last| machines(scenario, year, last)),
        street: anew(street(all, &year, last), &street),
        correction: format!("front-correction-{own}"),
    })
}

/// How many quarters had been played when each of the earlier pages came out.
fn pages_before(all: &[Played]) -> Vec<usize> {
    (1..all.len()).filter(|until| is_due(all.get(..*until).unwrap_or(&[]))).collect()
}

fn headline(all: &[Played], year: &Year<'_>, last: &Played) -> &'static str {
    let night = |course| year.nights().any(|one| one == course);
    let moved_last = year.nights().last().is_some_and(NightKind::has_moved);
    let shut = |played: &Played| Window::now(played.after()) == Window::Shut;
    let opened = year.played.first().is_some_and(|played| Window::now(played.before()) != Window::Shut);
    let earned = year.sum(|report| report.operating_result) > 0.0;
    let sales = year.sum(|report| report.sales);
    let before = sales_before(all, year);
    let most = before.iter().copied().fold(0.0, f64::max);
    let grown = before.last().map_or(1.0 + last.report.yearly_growth, |before| sales / before.max(1e-9));
    first(&[
        (!last.after().alive(), "front-headline-gone"),
        (night(NightKind::Fell), "front-headline-fell"),
        (moved_last && last.after().migration.failed_nights > 0, "front-headline-moved-at-last"),
        (night(NightKind::Restored), "front-headline-restored"),
        (night(NightKind::Limping), "front-headline-limping"),
        (night(NightKind::Clean) && had_a_dark_quarter(year), "front-headline-moved-dark"),
        (night(NightKind::Clean), "front-headline-moved"),
        (year.played.iter().any(|played| played.after().suppliers.running), "front-headline-run"),
        (night(NightKind::BackLate), "front-headline-back-late"),
        (night(NightKind::BackWithOrders), "front-headline-back-without-orders"),
        (night(NightKind::Back), "front-headline-back"),
        (night(NightKind::CalledOff), "front-headline-called-off"),
        (year.any(|report| report.pledge_kept), "front-headline-kept"),
        (year.any(|report| report.pledge_missed), "front-headline-missed"),
        (opened && year.played.iter().any(|played| shut(played)), "front-headline-crash"),
        (year.any(|report| report.signed), "front-headline-signed"),
        (year.sum(|report| report.outage_hours) > DARK_YEAR, "front-headline-dark"),
        // Whoever sold less, or has hardly any of it left, is not congratulated.
        (grown < 1.0 - SHRUNK, "front-headline-shrunk"),
        (earned && is_thin(last.after()), "front-headline-earned-thin"),
        (earned, "front-headline-earned"),
        (grown < 1.08, "front-headline-slow"),
        (sales > most && grown > 1.2, "front-headline-record"),
        (true, "front-headline-losses"),
    ])
}

/// Whether the shop was dark for long in any quarter of the year: where a night went well nobody says then that nothing
/// happened, or that customers noticed nothing.
fn had_a_dark_quarter(year: &Year<'_>) -> bool {
    year.any(|report| report.outage_hours > DARK_QUARTER)
}

/// Sales of the whole years before this one, oldest first: those of which all four quarters were played.
fn sales_before(all: &[Played], year: &Year<'_>) -> Vec<f64> {
    let now = year.played.first().map_or(0, |played| played.quarter().year());
    let opened = all.first().map_or(now, |played| played.quarter().year());
    let whole = (opened..now).map(|year| Year::of(all, year)).filter(|year| year.played.len() == 4);
    whole.map(|year| year.sum(|report| report.sales)).collect()
}

fn till(all: &[Played], year: &Year<'_>, last: &Played) -> &'static str {
    let earned = year.sum(|report| report.operating_result) > 0.0;
    let now = last.quarter().year();
    let opened = all.first().map_or(now, |played| played.quarter().year());
    let before = (opened..now).any(|year| Year::of(all, year).sum(|report| report.operating_result) > 0.0);
    let start = year.played.first().map_or(Money::ZERO, |played| played.before().ledger.cash());
    first(&[
        (!last.after().alive(), "front-till-empty"),
        (is_thin(last.after()), "front-till-thin"),
        (earned && before, "front-till-earned-again"),
        (earned, "front-till-earned"),
        (last.after().ledger.cash() > start, "front-till-borrowed"),
        (true, "front-till-burned"),
    ])
}

/// Whether the migration is under way and the reports leave something of it to do.
fn is_porting(last: &Played) -> bool {
    last.after().alive() && last.after().migration.under_way() && last.after().migration.readiness < REPORTED_WHOLE
}

fn machines(scenario: &Scenario, year: &Year<'_>, last: &Played) -> &'static str {
    let night = |course| year.nights().any(|one| one == course);
    first(&[
        (year.nights().any(NightKind::has_failed), "front-machines-fell"),
        (night(NightKind::Limping), "front-machines-limping"),
        (night(NightKind::Clean) && had_a_dark_quarter(year), "front-machines-moved-dark"),
        (night(NightKind::Clean), "front-machines-moved"),
        (night(NightKind::BackLate), "front-machines-back-late"),
        (night(NightKind::BackWithOrders), "front-machines-back-without-orders"),
        (night(NightKind::Back), "front-machines-back"),
        (night(NightKind::CalledOff), "front-machines-called-off"),
        (year.any(|report| report.refused > 0.002), "front-machines-over"),
        (year.sum(|report| report.outage_hours) > DARK_YEAR, "front-machines-dark"),
        (is_porting(last), "front-machines-porting"),
        (last.after().machines.idle_weeks(&scenario.weeks) < FEW_WEEKS, "front-machines-busy"),
        (year.any(|report| report.signed), "front-machines-signed"),
        (true, "front-machines-idle"),
    ])
}

fn street(all: &[Played], year: &Year<'_>, last: &Played) -> &'static str {
    // What is to be had again was not to be had before; what still is not to be had was not either.
    let shut = |played: &Played| Window::now(played.before()) == Window::Shut;
    let was_shut = year.played.first().is_some_and(|played| shut(played));
    let has_been_shut = all.iter().any(shut);
    let window = Window::now(last.after());
    let is_shut = window == Window::Shut;
    let closed: f64 = year.played.iter().map(|played| played.after().economy.shutdowns).sum();
    first(&[
        (year.played.iter().any(|played| played.after().suppliers.running), "front-street-run"),
        (year.any(|report| report.note), "front-street-note"),
        (is_shut && closed >= 20.0, "front-street-crash"),
        (is_shut && was_shut, "front-street-shut"),
        (is_shut, "front-street-shutting"),
        (window == Window::Narrow && has_been_shut, "front-street-narrow"),
        (window == Window::Narrow, "front-street-narrowing"),
        (true, "front-street-open"),
    ])
}
