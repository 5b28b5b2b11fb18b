//! What an advisor sees ahead, in a line: what he would do and what it brings by his own measure, or by the sum of an
//! appraiser.

use crate::analysis::counsel::{Advice, Advisor, Choice, Nudge, Worth};
use crate::args;
use crate::desk::session::Session;
use crate::desk::{say, variants};
use crate::report::cards;
use crate::text::{Texts, decimal, share, width};

/// Difference in the odds of living out the year from which it is what is spoken of. (Assumption: two worlds of a hundred.)
const LIFE_AND_DEATH: f64 = 0.02;

/// What an advisor would do, and what it brings by his measure in a year, in so many cells; nothing where he would leave
/// things as they stand. `heard` is the finance chief's advice, where it is what he has just said.
pub(super) fn looked(
    speaker: Advisor,
    (advice, heard): (&Advice, Option<&Advice>),
    room: usize,
    texts: &Texts,
    session: &Session,
) -> Option<String> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let (what, nudge) = match advice.choice {
        Choice::Stay => return None,
        Choice::Option(option) => (cards::option(texts, visible, scenario, option)?, ""),
        Choice::Nudge(nudge) => (texts.get(&format!("nudge-{}", nudge.id())), nudge.id()),
    };
    let odd = visible.turn(scenario) % 2 == 1;
    let [lives, lived] = advice.alive;
    let agrees = lives > lived && heard.is_some_and(|heard| heard.choice == advice.choice);
    let id = match (speaker, odd) {
        (Advisor::Finance, _) if is_mortal(advice) => "advice-finance-alive",
        // What finance says of life and death nobody says a second time.
        (Advisor::Retail, false) if is_mortal(advice) && agrees => "advice-retail-agrees",
        (Advisor::Retail, true) if is_mortal(advice) && agrees => "advice-retail-agrees-2",
        (Advisor::Retail, _) if is_mortal(advice) => "advice-retail-alive",
        (Advisor::Finance, false) => "advice-finance-ahead",
        (Advisor::Finance, true) => "advice-finance-sum",
        (Advisor::Technology, false) => "advice-technology-ahead",
        (Advisor::Technology, true) => "advice-technology-count",
        (Advisor::Retail, false) => "advice-retail-ahead",
        (Advisor::Retail, true) => "advice-retail-customers",
        (Advisor::Operations, false) => "advice-operations-ahead",
        (Advisor::Operations, true) => "advice-operations-odds",
    };
    let more = (advice.better - advice.stays).max(1.0);
    let say = |id: &str, what: &str| {
        let args = args! {
            "what" => what,
            "nudge" => nudge,
            "runway" => decimal::fixed(advice.better, 1),
            "runway_now" => decimal::fixed(advice.stays, 1),
            "side" => side(advice, visible.migration.moved.contains(&true)),
            "ready" => share::percent(advice.ready[0], 0),
            "ready_now" => share::percent(advice.ready[1], 0),
            "tangle" => decimal::fixed(advice.tangle[0], 2),
            "tangle_now" => decimal::fixed(advice.tangle[1], 2),
            "risk" => if lives < lived { "more" } else { "less" },
            "gone" => share::percent(1.0 - lives, 0),
            "gone_now" => share::percent(1.0 - lived, 0),
            "more" => say::millions(texts.locale(), more.round_ties_even()),
            "better" => share::percent(advice.better, 0),
            "stays" => share::percent(advice.stays, 0),
        };
        texts.format(id, &args)
    };
    let options = cards::options(texts, visible, scenario);
    let apart = |name: &&str| options.iter().filter(|option| option.starts_with(name)).count() == 1;
    let named = what.split_once(": ").map(|(name, _)| name).filter(apart);
    let begun = what.rsplit_once(", ").map(|(begun, _)| begun);
    // An ear has all the room that there is. Elsewhere the sum of the option gives way, where its name alone tells it apart,
    // then words, then the option's end, and last the figure: the option stands on the card in full, and no sentence
    // breaks off.
    let (short, least) = (format!("{id}.short"), format!("{id}.least"));
    let whole = Some(what.as_str());
    let ways = [(id, whole), (id, named), (&short, whole), (&short, named), (&least, whole), (&least, named)];
    let said = ways.into_iter().chain([(least.as_str(), begun)]).filter_map(|(id, what)| Some(say(id, what?)));
    let fits = |line: &String| texts.is_for_ears() || width(line) <= room;
    let alone = || texts.format("advice-alone", &args! { "what" => what.clone() });
    Some(said.into_iter().find(fits).unwrap_or_else(alone))
}

/// Whether it is a matter of life and death, so that this is what is said: a mean over worlds without a company tells nobody
/// what customers would spend.
fn is_mortal(advice: &Advice) -> bool {
    let [lives, lived] = advice.alive;
    (lives - lived).abs() >= LIFE_AND_DEATH
}

/// Which part of his measure an advice of the technology chief moves more, as a word for the texts.
fn side(advice: &Advice, moved: bool) -> &'static str {
    let ([ready, ready_now], [tangle, tangle_now]) = (advice.ready, advice.tangle);
    match ready - ready_now >= tangle_now - tangle {
        false => "tangle",
        true if moved => "moved",
        true => "ready",
    }
}

/// What an appraiser would make of the lever that is worth most, or of the year, if this is who speaks of it: of each lever
/// the one whose it is, of what was lost in a year finance.
pub(super) fn worth(speaker: Advisor, worth: &Worth, room: usize, texts: &Texts, session: &Session) -> Option<String> {
    let turn = session.visible().turn(session.scenario());
    let amount = |millions: f64| say::millions(texts.locale(), millions.round_ties_even());
    let lost = || {
        let args = args! { "less" => amount(worth.lost?) };
        Some((Advisor::Finance, texts.format(&variants::after("advice-worth-lost", usize::from(turn / 2)), &args)))
    };
    let gained = || {
        let (nudge, more) = worth.best?;
        let (whose, what) = (whose(nudge), texts.get(&format!("nudge-{}", nudge.id())));
        let args = args! { "what" => what, "nudge" => nudge.id(), "more" => amount(more) };
        // Each of the four has his turn every third quarter.
        let id = variants::after(of_worth(whose), usize::from(turn / 3));
        Some((whose, texts.format(&id, &args)))
    };
    // Where there is both, they take turns.
    let said = if turn % 2 == 1 { lost().or_else(gained) } else { gained().or_else(lost) };
    let fits = |line: &String| texts.is_for_ears() || width(line) <= room;
    said.filter(|(whose, _)| *whose == speaker).map(|(_, line)| line).filter(fits)
}

/// The message in which somebody tells what an appraiser would add.
const fn of_worth(speaker: Advisor) -> &'static str {
    match speaker {
        Advisor::Finance => "advice-worth-finance",
        Advisor::Technology => "advice-worth-technology",
        Advisor::Retail => "advice-worth-retail",
        Advisor::Operations => "advice-worth-operations",
    }
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
