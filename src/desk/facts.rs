//! The bet's figures in words.

use crate::args;
use crate::desk::session::{Played, Session};
use crate::desk::stakes::{self, TwoFleets};
use crate::desk::{say, trade, when};
use crate::text::{Texts, decimal, range, share};

/// Share of the estimate by which it has moved within a quarter from which that is told. (An editor's judgement.)
const MOVED: f64 = 0.05;

/// A range of shares.
#[must_use]
pub fn percents(texts: &Texts, low: f64, high: f64) -> String {
    between(texts, &share::percent(low, 0), &share::percent(high, 0))
}

/// How well something is tested, of what is needed: of more than that nobody wants the figure.
#[must_use]
pub fn tested(texts: &Texts, share: f64) -> String {
    // What rounds to all of it is no more.
    if share >= 1.005 { texts.get("bet-tested-over") } else { share::percent(share.max(0.0), 0) }
}

/// A range in words, or the one thing it comes to.
#[must_use]
pub fn between(texts: &Texts, low: &str, high: &str) -> String {
    range::range(texts.locale(), low, high)
}

/// What is known in figures, label and value, the weightiest first.
#[must_use]
pub fn facts(texts: &Texts, session: &Session) -> Vec<(String, String)> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let ranged = |middle: &str, low: &str, high: &str| {
        let range = between(texts, low, high);
        texts.format("bet-ranged", &args! { "middle" => middle.to_owned(), "range" => range })
    };
    let (scope, multiple) = (stakes::estimate(visible, scenario), stakes::multiple(visible, scenario));
    let tenths = |value: f64| decimal::fixed(value, 1);
    let mut facts = Vec::new();
    if scope.middle > 0.0 {
        let work = ranged(&say::count(scope.middle), &say::count(scope.low), &say::count(scope.high));
        facts.push((texts.get("bet-work"), work));
    }
    facts.extend([
        (texts.get("bet-multiple"), ranged(&tenths(multiple.middle), &tenths(multiple.low), &tenths(multiple.high))),
        (texts.get("bet-spent"), spent(texts, session)),
    ]);
    if let Some(left) = stakes::quarters_left(visible, scenario) {
        facts.push((texts.get("bet-left"), between(texts, &tenths(left.low), &tenths(left.high))));
    }
    facts.push((texts.get("bet-two-fleets"), two_fleets(texts, session)));
    if let Some(leaving) = trade::leaving(session) {
        let args = args! { "units" => say::count(leaving.units), "load" => share::percent(leaving.load, 0) };
        facts.push((texts.get("bet-leaving"), texts.format("bet-leaving-value", &args)));
    }
    facts.push((texts.get("bet-running"), say::millions_told(texts, visible.machines.running())));
    facts.extend(was(texts, session).map(|was| (texts.get("bet-work-before"), was)));
    facts
}

/// What has been put into it: a night that failed takes readiness with it, and what it took is put in twice; who ports when
/// nothing is left to port is counted all the same.
fn spent(texts: &Texts, session: &Session) -> String {
    let (visible, scenario) = (session.visible(), session.scenario());
    let spent = say::count(visible.migration.spent);
    let said = |id: &str| texts.format(id, &args! { "spent" => spent.as_str() });
    if visible.migration.failed_nights > 0 && visible.migration.under_way() {
        return said("bet-spent-again");
    }
    // The last estimate there was: of what has moved nothing is estimated any more, and of a part no whole.
    let played = session.game().played().iter().rev().map(Played::before);
    let estimated = std::iter::once(visible).chain(played).find(|then| stakes::estimate(then, scenario).middle > 0.0);
    let over = estimated.is_some_and(|then| {
        !stakes::has_moved(then) && visible.migration.spent > stakes::estimate(then, scenario).high
    });
    if over { said("bet-spent-over") } else { spent }
}

/// What the work was thought to be a quarter ago, and what most moved it since; nothing where it hardly moved.
fn was(texts: &Texts, session: &Session) -> Option<String> {
    let (played, scenario) = (session.game().played().last()?, session.scenario());
    let parts = stakes::moved_by(played.before(), session.visible(), scenario);
    let change: f64 = parts.iter().map(|(_, part)| part).sum();
    let before = stakes::estimate(played.before(), scenario).middle;
    let (most, part) =
        parts.into_iter().filter(|(_, part)| part * change > 0.0).max_by(|a, b| a.1.abs().total_cmp(&b.1.abs()))?;
    let args = args! {
        "work" => say::count(before),
        "why" => texts.get(most),
        "change" => decimal::change(part, 0),
    };
    (change.abs() >= MOVED * before).then(|| texts.format("bet-work-was", &args))
}

fn two_fleets(texts: &Texts, session: &Session) -> String {
    match stakes::two_fleets(session.visible(), session.scenario()) {
        TwoFleets::No if session.visible().migration.platform_done(session.scenario()) => {
            texts.get("bet-one-fleet-new")
        }
        TwoFleets::No => texts.get("bet-one-fleet"),
        TwoFleets::Until(quarter) => when::point(quarter, texts),
        TwoFleets::Between(from, to) => between(texts, &when::short(from, texts), &when::short(to, texts)),
        TwoFleets::Unknown => texts.get("bet-fleets-unknown"),
    }
}
