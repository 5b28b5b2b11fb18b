//! What an advisor sees ahead, in a line: what he would do and what it brings by his own measure, or by the sum of an
//! appraiser.

use super::room;
use crate::analysis::counsel::{AHEAD, Advice, Advisor, Choice, Nudge, Worth};
use crate::args;
use crate::desk::session::Session;
use crate::desk::{say, variants, when};
use crate::report::cards;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;
use crate::text::{Texts, decimal, share, width};

/// Difference in the odds of living out the year from which it is what is spoken of. (Assumption: two worlds of a hundred.)
const LIFE_AND_DEATH: f64 = 0.02;
/// Quarters that the four look ahead.
const QUARTERS_AHEAD: u16 = AHEAD as u16;

/// What an advisor would do, and what it brings by his measure in a year; nothing where he would leave things as they
/// stand.
pub(super) fn looked(advice: &Advice, texts: &Texts, visible: &Visible, scenario: &Scenario) -> Option<String> {
    let what = match advice.choice {
        Choice::Stay => return None,
        Choice::Option(option) => cards::option(texts, visible, scenario, option)?,
        Choice::Nudge(nudge) => texts.get(&format!("nudge-{}", nudge.id())),
    };
    let locale = texts.locale();
    // Where it is a matter of life and death, that is what is said: a mean over worlds without a company tells nobody what
    // customers would spend.
    let [lives, lived] = advice.alive;
    let mortal = matches!(advice.who, Advisor::Finance | Advisor::Retail) && (lives - lived).abs() >= LIFE_AND_DEATH;
    let odd = visible.turn(scenario) % 2 == 1;
    let id = match (advice.who, odd) {
        (Advisor::Finance, _) if mortal => "advice-finance-alive",
        (Advisor::Retail, _) if mortal => "advice-retail-alive",
        (Advisor::Finance, false) => "advice-finance-ahead",
        (Advisor::Finance, true) => "advice-finance-sum",
        // Before anything is under way the two figures tell nobody anything.
        (Advisor::Technology, _) if !visible.migration.under_way() && advice.better < 0.0 => "advice-technology-nearer",
        (Advisor::Technology, false) => "advice-technology-ahead",
        (Advisor::Technology, true) => "advice-technology-memory",
        (Advisor::Retail, false) => "advice-retail-ahead",
        (Advisor::Retail, true) => "advice-retail-customers",
        (Advisor::Operations, false) => "advice-operations-ahead",
        (Advisor::Operations, true) => "advice-operations-odds",
    };
    let more = (advice.better - advice.stays).max(1.0);
    let say = |id: &str, what: &str| {
        let args = args! {
            "what" => what,
            "runway" => decimal::fixed(advice.better, 1),
            "runway_now" => decimal::fixed(advice.stays, 1),
            "way" => way(advice),
            "order" => decimal::fixed(advice.better.abs(), 2),
            "order_now" => decimal::fixed(advice.stays.abs(), 2),
            "lives" => share::percent(lives, 0),
            "lived" => share::percent(lived, 0),
            "more" => say::millions(locale, more.round_ties_even()),
            "until" => when::short(visible.quarter.plus(QUARTERS_AHEAD), texts),
            "better" => share::percent(advice.better, 0),
            "stays" => share::percent(advice.stays, 0),
        };
        texts.format(id, &args)
    };
    let whole = say(id, &what);
    // An ear has all the room that there is.
    if width(&whole) <= room(locale) || texts.is_for_ears() {
        return Some(whole);
    }
    let id = format!("{id}.short");
    let short = say(&id, &what);
    if width(&short) <= room(locale) {
        return Some(short);
    }
    // What gives way is the sum of the option, where its name alone tells it apart, or its end, where it has one of its own, or
    // else the figure: the option stands on the card in full, and no sentence breaks off.
    let fits = |line: &String| width(line) <= room(locale);
    let options = cards::options(texts, visible, scenario);
    let apart = |name: &&str| options.iter().filter(|option| option.starts_with(name)).count() == 1;
    let named = what.split_once(": ").map(|(name, _)| name).filter(apart).map(|name| say(&id, name));
    let begun = what.rsplit_once(", ").map(|(begun, _)| say(&id, begun));
    let alone = || texts.format("advice-alone", &args! { "what" => what.clone() });
    Some(named.filter(fits).or(begun.filter(fits)).unwrap_or_else(alone))
}

/// How readiness stands to the tangle by an advice of the technology chief, as a word for the texts.
const fn way(advice: &Advice) -> &'static str {
    match (advice.stays < 0.0, advice.better < 0.0) {
        (_, true) => "trails",
        (true, false) => "turns",
        (false, false) => "leads",
    }
}

/// What an appraiser would make of the lever that is worth most, or of the year, if this is who speaks of it: of each lever
/// the one whose it is, of what was lost in a year finance.
pub(super) fn worth(speaker: Advisor, worth: &Worth, texts: &Texts, session: &Session) -> Option<String> {
    let turn = session.visible().turn(session.scenario());
    let amount = |millions: f64| say::millions(texts.locale(), millions.round_ties_even());
    let lost = || {
        let args = args! { "less" => amount(worth.lost?) };
        Some((Advisor::Finance, texts.format(&variants::after("advice-worth-lost", usize::from(turn / 2)), &args)))
    };
    let gained = || {
        let (nudge, more) = worth.best?;
        let what = texts.get(&format!("nudge-{}", nudge.id()));
        let args = args! { "what" => what, "more" => amount(more) };
        Some((whose(nudge), texts.format(&variants::after("advice-worth", usize::from(turn)), &args)))
    };
    // Where there is both, they take turns.
    let said = if turn % 2 == 1 { lost().or_else(gained) } else { gained().or_else(lost) };
    let fits = |line: &String| texts.is_for_ears() || width(line) <= room(texts.locale());
    said.filter(|(whose, _)| *whose == speaker).map(|(_, line)| line).filter(fits)
}

/// Who speaks of a lever.
const fn whose(nudge: Nudge) -> Advisor {
    match nudge {
        Nudge::Hiring | Nudge::Platform | Nudge::Services => Advisor::Finance,
        Nudge::Freeze | Nudge::Thaw | Nudge::Decoupling | Nudge::Features | Nudge::Order => Advisor::Technology,
        Nudge::Divisions | Nudge::Hybrid => Advisor::Technology,
        Nudge::PricesUp | Nudge::PricesDown | Nudge::MarketingUp | Nudge::MarketingDown | Nudge::Shipping => {
            Advisor::Retail
        }
        Nudge::Machines | Nudge::Fulfilment => Advisor::Operations,
    }
}
