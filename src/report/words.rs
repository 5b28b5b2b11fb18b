//! The debrief in sentences, one place for screens and pages.

use crate::analysis::foresight::Calibration;
use crate::args;
use crate::journal::{Day, Game, Played};
use crate::report::cards;
use crate::report::decided::{A_UNIT, Came, Decided, decided};
use crate::report::reckoning::{Judged, Wasted};
use crate::report::suspects::{Answer, Hardest, Suspect};
use crate::report::truths::Truth;
use crate::sim::machines::{Platform, Role, platform};
use crate::sim::runway::HORIZON;
use crate::sim::scenario::Scenario;
use crate::sim::units::{Money, Quarter};
use crate::sim::verdict::Verdict;
use crate::text::{Locale, Texts, count, decimal, money, quarter, share};

/// The number that the words know a quarter by.
#[must_use]
pub const fn number(of: Quarter) -> u16 {
    of.index()
}

/// A quarter in full: `2001 Q1`, `2001년 1분기`.
#[must_use]
pub fn point(texts: &Texts, of: Quarter) -> String {
    quarter::point(texts.locale(), number(of))
}

/// An amount in running text.
#[must_use]
pub fn prose(texts: &Texts, amount: Money) -> String {
    money::prose(texts.locale(), amount.cents())
}

/// An amount of millions of dollars in running text: `$643M`, `6억 4300만 달러`.
#[must_use]
pub fn millions_prose(locale: Locale, millions: f64) -> String {
    money::prose(locale, Money::from_millions(millions).cents())
}

/// The same in a narrow place: `643M`, `6.43억`.
#[must_use]
pub fn millions(locale: Locale, millions: f64) -> String {
    money::cell(locale, Money::from_millions(millions).cents())
}

/// A change by millions of dollars in a narrow place, with its sign.
#[must_use]
pub fn millions_change(locale: Locale, millions: f64) -> String {
    money::cell_change(locale, Money::from_millions(millions).cents())
}

/// An amount of millions of dollars as there is room for it: in a narrow place on screens, in running text for ears.
#[must_use]
pub fn millions_told(texts: &Texts, millions: f64) -> String {
    money::told(texts, Money::from_millions(millions).cents())
}

/// The same in a statement under "millions of dollars": `643`, `(49)`.
#[must_use]
pub fn millions_table(millions: f64) -> String {
    money::table(Money::from_millions(millions).cents())
}

/// A change as there is room for it, with its sign.
#[must_use]
pub fn change(texts: &Texts, amount: Money) -> String {
    money::told_change(texts, amount.cents())
}

/// Value and score.
#[must_use]
pub fn worth(texts: &Texts, verdict: &Verdict) -> String {
    let score = count::grouped(verdict.score.round_ties_even() as i64);
    texts.format("debrief-worth", &args! { "value" => prose(texts, verdict.value), "score" => score })
}

/// A date in full: `26 November 2026`, `2026년 11월 26일`.
#[must_use]
pub fn date(texts: &Texts, of: Day) -> String {
    let (year, month, day) = of.parts();
    let month = texts.get(&format!("month-{month}"));
    texts.format("day-date", &args! { "year" => year.to_string(), "month" => month, "day" => day.to_string() })
}

/// Value and score, of the game of a day with its date.
#[must_use]
pub fn result(texts: &Texts, verdict: &Verdict, day: Option<Day>) -> String {
    let worth = worth(texts, verdict);
    match day {
        Some(day) => texts.format("day-result", &args! { "date" => date(texts, day), "worth" => worth }),
        None => worth,
    }
}

/// The same in a sentence.
#[must_use]
pub fn change_in_words(texts: &Texts, amount: Money) -> String {
    money::prose_change(texts.locale(), amount.cents())
}

/// Whether the way that was taken was worth more than the relief under the luck that came; in how many of the worlds that
/// could be believed in its decisions, repeated, were, and by how much in the middle one.
fn odds(texts: &Texts, wasted: &Wasted) -> String {
    let odds = &wasted.odds;
    let args = args! {
        "here" => wasted.dividend.map_or("unknown", |dividend| if dividend > Money::ZERO { "more" } else { "less" }),
        "positive" => odds.positive,
        "worlds" => odds.worlds,
        "median" => change_in_words(texts, odds.median),
    };
    texts.format("debrief-dividend-odds", &args)
}

/// For a game without a bet: what one would have come to. Nothing for the others. Of a company that is gone nobody says
/// that the odds were with it.
fn mirror(texts: &Texts, verdict: Option<&Verdict>, wasted: &Wasted) -> Option<String> {
    let mirror = wasted.mirror.as_ref()?;
    let gone = verdict.is_some_and(|verdict| !verdict.ending.survived());
    let id = match (gone, 2 * mirror.worth_more < mirror.worlds) {
        (true, _) => "debrief-mirror-gone",
        (false, true) => "debrief-mirror-right",
        (false, false) => "debrief-mirror-wrong",
    };
    let args = args! { "died" => mirror.died, "more" => mirror.worth_more, "worlds" => mirror.worlds };
    Some(texts.format(id, &args))
}

/// For a game with a bet: what could be expected of one that is led with open eyes. Nothing for the others.
fn prospect(texts: &Texts, wasted: &Wasted) -> Option<String> {
    let prospect = wasted.prospect.as_ref()?;
    let args = args! {
        "rule" => texts.name("strategy", &prospect.rule),
        "quarter" => point(texts, wasted.pivot),
        "more" => prospect.worth_more,
        "worlds" => prospect.worlds,
        "died" => prospect.died,
    };
    Some(texts.format("debrief-prospect", &args))
}

/// What other worlds say of a game: the odds of the dividend, and those of a bet, taken or not.
#[must_use]
pub fn worlds(texts: &Texts, verdict: Option<&Verdict>, wasted: &Wasted) -> Vec<String> {
    let bet = mirror(texts, verdict, wasted).or_else(|| prospect(texts, wasted));
    std::iter::once(odds(texts, wasted)).chain(bet).collect()
}

/// How many decisions of the wasted line could not be carried out; nothing where all could.
#[must_use]
pub fn dropped(texts: &Texts, wasted: &Wasted) -> Option<String> {
    let count = wasted.line.dropped;
    (count > 0).then(|| texts.format("debrief-dropped", &args! { "count" => count }))
}

/// Skill and luck in all.
#[must_use]
pub fn skill_and_luck(texts: &Texts, judged: &Judged) -> String {
    let args = args! {
        "skill" => change_in_words(texts, judged.whole.skill()),
        "luck" => change_in_words(texts, judged.whole.luck()),
    };
    texts.format("debrief-skill-luck", &args)
}

/// The same by each reference policy.
#[must_use]
pub fn skill_by(texts: &Texts, judged: &Judged) -> Vec<String> {
    let one = |by: &crate::analysis::advantage::Advantages| {
        let policy = by.policies.first().map(|name| texts.name("strategy", name)).unwrap_or_default();
        let args = args! {
            "policy" => policy,
            "opening" => prose(texts, by.opening()),
            "skill" => change_in_words(texts, by.skill()),
            "luck" => change_in_words(texts, by.luck()),
        };
        texts.format("debrief-skill-by", &args)
    };
    judged.by.iter().map(one).collect()
}

/// When luck was kindest and hardest.
#[must_use]
pub fn turns_of_luck(texts: &Texts, judged: &Judged) -> Vec<String> {
    let (kindest, hardest) = judged.turns_of_luck();
    let told = [("debrief-luck-kindest", kindest), ("debrief-luck-hardest", hardest)];
    let told = told.into_iter().filter_map(|(id, quarter)| Some((id, quarter?)));
    told.map(|(id, quarter)| {
        let args =
            args! { "quarter" => point(texts, quarter.quarter), "amount" => change_in_words(texts, quarter.luck()) };
        texts.format(id, &args)
    })
    .collect()
}

/// The hardest moment.
#[must_use]
pub fn hardest(texts: &Texts, hardest: &Hardest, died: bool) -> String {
    let args = args! {
        "quarter" => point(texts, hardest.quarter),
        "runway" => quarter::length_within(texts.locale(), hardest.runway, HORIZON),
        "cash" => millions_prose(texts.locale(), hardest.cash),
    };
    texts.format(if died { "debrief-hardest-died" } else { "debrief-hardest" }, &args)
}

/// What the amounts beside the suspects are, and from which quarter to which.
#[must_use]
pub fn taken(texts: &Texts, hardest: &Hardest) -> String {
    let args = args! {
        "from" => point(texts, hardest.since),
        "to" => point(texts, hardest.quarter),
        "interest" => millions_prose(texts.locale(), hardest.interest),
    };
    texts.format("debrief-split-intro", &args)
}

/// What the books say to an answer.
#[must_use]
pub fn says_to(texts: &Texts, hardest: &Hardest, answer: Answer) -> String {
    let first = hardest.taken.first().map(|(suspect, _)| texts.get(suspect.name())).unwrap_or_default();
    let runway = quarter::length_within(texts.locale(), hardest.runway, HORIZON);
    texts.format(hardest.says_to(answer), &args! { "suspect" => first, "runway" => runway })
}

/// What was answered to the question; that nothing was, where nothing was.
#[must_use]
pub fn answered(texts: &Texts, answer: Option<&str>) -> String {
    match answer {
        Some(answer) => texts.format("debrief-you-said", &args! { "answer" => answer }),
        None => texts.get("debrief-you-said-nothing"),
    }
}

/// The answers that can be given, of a company that lives or one that died.
#[must_use]
pub fn answers(texts: &Texts, died: bool) -> Vec<String> {
    let last = if died { "debrief-suspect-unknown" } else { "debrief-suspect-none" };
    Suspect::ALL.iter().map(|suspect| suspect.name()).chain([last]).map(|id| texts.get(id)).collect()
}

/// A line of cash, millions of dollars, in the sentence of this message: where it was lowest, and where it ended.
#[must_use]
pub fn lowest_and_last(texts: &Texts, id: &str, cash: &[(Quarter, f64)]) -> Option<String> {
    let lowest = cash.iter().min_by(|a, b| a.1.total_cmp(&b.1))?;
    let last = cash.last()?;
    let amount = |millions: f64| millions_prose(texts.locale(), millions);
    let args = args! {
        "ends" => if lowest.0 == last.0 { "alike" } else { "apart" },
        "low" => amount(lowest.1), "low_quarter" => point(texts, lowest.0),
        "last" => amount(last.1), "last_quarter" => point(texts, last.0),
    };
    Some(texts.format(id, &args))
}

/// How often the player was 80% sure and how often right; nothing where he never said so.
#[must_use]
pub fn sure(texts: &Texts, sure: &Calibration) -> Option<String> {
    (sure.said > 0).then(|| texts.format("debrief-sure", &args! { "said" => sure.said, "right" => sure.right }))
}

/// What was decided in a quarter, but for what an exercise had set, in one line: the answer to its card, then the weightiest `most` of the rest, with
/// `between` between them.
#[must_use]
pub fn what(texts: &Texts, game: &Game, played: &Played, most: usize, between: &str) -> String {
    let answer = cards::option(texts, played.before(), game.scenario(), played.plan.event);
    // Silence is an answer too, and is told as one.
    let answer = answer.map(|option| match played.decisions.event {
        Some(_) => option,
        None => texts.format("debrief-by-default", &args! { "option" => option }),
    });
    let decided = decided(&game.own(played), &played.before().levels);
    let told: Vec<String> = answer
        .into_iter()
        .chain(decided.iter().take(most).map(|decided| one(texts, game.scenario(), decided)))
        .collect();
    if told.is_empty() {
        return texts.get("debrief-nothing-decided");
    }
    told.join(&format!(" {between} "))
}

/// A decision in words.
pub(super) fn one(texts: &Texts, scenario: &Scenario, decided: &Decided) -> String {
    let name = texts.get(decided.name);
    match came(texts, scenario, &decided.came) {
        Some(value) => format!("{name}: {value}"),
        None => name,
    }
}

/// What a decision came to in words; nothing of one that says no more than that it was made.
pub(super) fn came(texts: &Texts, scenario: &Scenario, came: &Came) -> Option<String> {
    Some(match came {
        Came::To(id) => texts.get(id),
        Came::Chosen(kind, id) => texts.name(kind, id),
        Came::ProfitBy(due) => texts.format("pledge-profit-by", &args! { "quarter" => point(texts, *due) }),
        Came::Index(index) => decimal::index(*index),
        Came::Share(of_all) => share::percent(*of_all, 0),
        Came::People(heads) => {
            let people = whole(*heads);
            let sign = if people > 0 { "+" } else { "" };
            texts.format("lever-people", &args! { "amount" => format!("{sign}{}", count::grouped(people)) })
        }
        Came::Heads(heads) => texts.format("lever-people", &args! { "amount" => count::grouped(whole(*heads)) }),
        Came::In(quarter) => point(texts, *quarter),
        Came::Units(units) => texts.format("unit", &args! { "count" => whole(*units) }),
        Came::Machines(units) => machines(texts, scenario, units),
        Came::Dollars(amount) => prose(texts, *amount),
        Came::Days(days) => texts.format("debrief-days", &args! { "days" => whole(*days) }),
        Came::Done => return None,
    })
}

/// Units of machines, platform by platform; those of which there is less than half a unit are left out.
pub(super) fn machines(texts: &Texts, scenario: &Scenario, units: &[f64]) -> String {
    let of = |(platform, units): (&Platform, &f64)| {
        let count = texts.format("unit", &args! { "count" => whole(*units) });
        (*units >= A_UNIT).then(|| format!("{} {count}", texts.name("platform", &platform.id)))
    };
    let all: Vec<String> = scenario.platforms.iter().zip(units).filter_map(of).collect();
    all.join(", ")
}

/// A truth that was withheld in a game of this scenario.
#[must_use]
pub fn truth(texts: &Texts, truth: Truth, scenario: &Scenario) -> String {
    let times = |multiple: f64| args! { "times" => decimal::fixed(multiple, 1) };
    match truth {
        Truth::ScopeUnpiloted(multiple, cost) => {
            let cost = millions_prose(texts.locale(), cost);
            texts.format("debrief-truth-scope-unpiloted", &times(multiple).set("cost", cost))
        }
        Truth::ScopePiloted(multiple, [low, high]) => {
            let held = (low..=high).contains(&multiple);
            let id = if held { "debrief-truth-scope-piloted" } else { "debrief-truth-scope-outside" };
            let [low, high] = [low, high].map(|end| decimal::fixed(end, 1));
            texts.format(id, &times(multiple).set("low", low).set("high", high))
        }
        Truth::ScopeUntried(multiple) => texts.format("debrief-truth-scope-untried", &times(multiple)),
        Truth::ScopeGrown(multiple, believed) => {
            let believed = decimal::fixed(believed, 1);
            texts.format("debrief-truth-scope-grown", &times(multiple).set("believed", believed))
        }
        Truth::Reserve(price) => {
            let vendor =
                platform(scenario, Role::Incumbent).map(|at| texts.name("platform", &scenario.platforms[at].id));
            let off = share::percent(1.0 - price, 0);
            texts.format("debrief-truth-reserve", &args! { "off" => off, "vendor" => vendor.unwrap_or_default() })
        }
        Truth::Grid(demand, companies) => {
            let companies = count::prose(texts.locale(), whole(companies));
            texts.format("debrief-truth-grid", &times(demand).set("companies", companies))
        }
        Truth::Waited(foregone) => {
            let cost = millions_prose(texts.locale(), foregone);
            texts.format("debrief-truth-waited", &args! { "cost" => cost })
        }
        Truth::Nerve(coverage) => covered(texts, coverage, ["debrief-truth-nerve", "debrief-truth-nerve-short"]),
        Truth::NerveLost(coverage) => {
            covered(texts, coverage, ["debrief-truth-nerve-lost", "debrief-truth-nerve-lost-short"])
        }
    }
}

/// The coverage below which suppliers run, by the first message; where it is none, what is lacking, by the second.
fn covered(texts: &Texts, coverage: f64, [covers, lacks]: [&'static str; 2]) -> String {
    /// The least that two digits show.
    const LEAST: f64 = 0.01;
    if coverage >= LEAST {
        return texts.format(covers, &args! { "coverage" => decimal::fixed(coverage, 2) });
    }
    texts.format(lacks, &args! { "short" => decimal::fixed((-coverage).max(LEAST), 2) })
}

/// A value rounded to a whole number; what is not a number counts as 0.
#[must_use]
pub fn whole(value: f64) -> i64 {
    if value.is_finite() { value.round_ties_even() as i64 } else { 0 }
}
