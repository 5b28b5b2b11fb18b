//! The bet's figures in words.

use crate::analysis::apportion::apportion;
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

/// What the work was thought to be a quarter ago, and what most moved it since, with what all else came to: the three make up
/// what it is thought to be now, as whole as they are told. Nothing where it hardly moved.
fn was(texts: &Texts, session: &Session) -> Option<String> {
    let (played, scenario) = (session.game().played().last()?, session.scenario());
    let (ids, parts): (Vec<_>, Vec<_>) =
        stakes::moved_by(played.before(), session.visible(), scenario).into_iter().unzip();
    let [before, now] = [played.before(), session.visible()].map(|then| stakes::estimate(then, scenario).middle);
    let whole = now.round_ties_even() as i64 - before.round_ties_even() as i64;
    let (most, part) = ids
        .into_iter()
        .zip(apportion(&parts, whole))
        .filter(|(_, part)| part * whole > 0)
        .max_by_key(|(_, part)| part.abs())?;
    let rest = whole - part;
    let args = args! {
        "work" => say::count(before),
        "why" => texts.get(most),
        "change" => decimal::change(part as f64, 0),
        "rest" => decimal::change(rest as f64, 0),
    };
    let id = if rest == 0 { "bet-work-was" } else { "bet-work-was-and-rest" };
    ((now - before).abs() >= MOVED * before).then(|| texts.format(id, &args))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Game, Phase, Setup};
    use crate::sim::decisions::{Decisions, MigrationMove};
    use crate::text::Locale;

    /// The figures of a text, in order, with their signs.
    fn figures(text: &str) -> Vec<i64> {
        let digits: String = text
            .chars()
            // Groups of thousands, and what parts one word from another.
            .filter(|mark| *mark != ',')
            .map(|mark| match mark {
                '\u{2212}' => '-',
                mark if mark.is_ascii_digit() => mark,
                _ => ' ',
            })
            .collect();
        digits.split_whitespace().filter_map(|figure| figure.parse().ok()).collect()
    }

    /// What the work was, and what is told to have moved it, make up what it is.
    #[test]
    fn what_moved_the_work_adds_up_to_what_it_is() {
        let texts = Texts::new(Locale::En);
        let label = texts.get("bet-work-before");
        let (mut told, mut with_rest) = (0, 0);
        for seed in [3, 5, 7, 11] {
            let setup = Setup { scenario: "dotcom-2000".into(), seed, ..Setup::default() };
            let mut game = Game::begin(setup).unwrap();
            while game.phase() == Phase::Deciding && game.turn() < 8 {
                let session = Session::new(game.clone());
                if let Some((_, was)) = facts(&texts, &session).into_iter().find(|(name, _)| *name == label) {
                    let now = stakes::estimate(session.visible(), session.scenario()).middle.round_ties_even() as i64;
                    let parts = figures(&was);
                    assert_eq!(parts.iter().sum::<i64>(), now, "{was} beside {now}");
                    told += 1;
                    with_rest += usize::from(parts.len() > 2);
                }
                let migration = (game.turn() == 2).then_some(MigrationMove::Commit);
                game.set_draft(Decisions { migration, ..Decisions::none() });
                game.close().unwrap();
            }
        }
        assert!(told > 0 && with_rest > 0, "{told} told, {with_rest} of them with a rest");
    }
}
