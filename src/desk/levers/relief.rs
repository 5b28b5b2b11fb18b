//! The price of relief: what buys time costs something that no figure shows before the close, so it is said in a
//! sentence. Every sentence is true of the present state, and none says which choice is the good one.

use super::Lever;
use crate::args;
use crate::desk::session::Session;
use crate::desk::{crew, say, trade};
use crate::sim::decisions::{AfterIncident, Allocation, Enforcement, Freeze, MigrationMove, RULES, Story, VendorMove};
use crate::sim::migration::Stage;
use crate::sim::plan::Plan;
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
use crate::text::{Texts, share};

/// Readiness as reported below which hardly any code has moved. (Assumption: a quarter of the work.)
const BARELY_BEGUN: f64 = 0.25;

/// Beside the rules of the mandate.
const RULE_SENTENCES: [&str; RULES] = [
    "relief-rule-1",
    "relief-rule-2",
    "relief-rule-3",
    "relief-rule-4",
    "relief-rule-5",
    "relief-rule-6",
    "relief-rule-7",
];

/// Message id of the sentence beside a lever where it stands, if there is one.
#[must_use]
pub fn id(lever: Lever, session: &Session) -> Option<&'static str> {
    let (visible, plan) = (session.visible(), session.plan());
    let untouched = &visible.levels;
    let migrating = visible.migration.under_way();
    let dearer = plan.levels.price_index > untouched.price_index + 1e-9;
    let cheaper = plan.levels.price_index < untouched.price_index - 1e-9;
    Some(match lever {
        Lever::Vendor => match plan.vendor {
            VendorMove::Sign if migrating => "relief-sign-migrating",
            VendorMove::Sign => "relief-sign",
            VendorMove::SignBound => "relief-sign-bound",
            VendorMove::Negotiate => "relief-negotiate",
            VendorMove::WalkAway => "relief-walk-away",
            VendorMove::None => return None,
        },
        Lever::Price if dearer => "relief-price-up",
        Lever::Price if cheaper => "relief-price-down",
        Lever::Marketing if overrides_the_order(plan) => "relief-marketing",
        Lever::Staff if plan.operations.layoffs > 0 => "relief-staff",
        Lever::Hiring if plan.hiring < 0.0 => "relief-layoff",
        Lever::Hiring if plan.hiring > 0.0 => "relief-hiring",
        Lever::CloseSite if plan.operations.close_site.is_some() => "relief-close-site",
        Lever::Delist if plan.operations.delist => "relief-delist",
        Lever::Convertible if plan.finance.convertible > Money::ZERO => "relief-rescue",
        Lever::Equity if plan.finance.equity > Money::ZERO => "relief-rescue",
        Lever::Strategic if plan.finance.strategic > Money::ZERO => "relief-strategic",
        Lever::Buyback if plan.finance.buyback > Money::ZERO => "relief-buyback",
        Lever::Stretch if plan.finance.stretch_payables_days > 0.0 => "relief-stretch",
        Lever::Story => match plan.story {
            Story::Tell => "relief-tell",
            Story::Hide => "relief-hide",
            Story::Generator => "relief-generator",
            Story::None => return None,
        },
        Lever::Freeze if plan.levels.freeze != untouched.freeze => match plan.levels.freeze {
            Freeze::Full => "relief-freeze-full",
            Freeze::Partial => "relief-freeze-partial",
            Freeze::None => "relief-thaw",
        },
        Lever::Migration => match plan.migration {
            MigrationMove::Commit => "relief-commit",
            MigrationMove::Abandon if visible.migration.readiness < BARELY_BEGUN => "relief-abandon-early",
            MigrationMove::Abandon => "relief-abandon",
            MigrationMove::Pilot => "relief-pilot",
            MigrationMove::DualRun => "relief-dual-run",
            MigrationMove::Cutover if visible.quarter.has_december() => "relief-cutover-december",
            MigrationMove::Cutover | MigrationMove::CutoverByService => "relief-cutover",
            _ => return None,
        },
        Lever::Order(i) if is_second_hand(i, session) && ordered(session, i) > 0.0 => "relief-second-hand",
        Lever::SoundSuppliers if plan.inquiry.sound_suppliers => "relief-sound-suppliers",
        Lever::Pledge if plan.levels.pledge.is_profit() && !untouched.pledge.is_profit() => "relief-pledge",
        Lever::Structure if plan.levels.structure != untouched.structure => "relief-reorganise",
        Lever::Communication if plan.levels.communication != untouched.communication => "relief-reorganise",
        Lever::Rule(i) => return RULE_SENTENCES.get(usize::from(i)).copied(),
        Lever::Enforcement => match plan.levels.mandate.enforcement {
            Enforcement::None => "relief-enforcement-none",
            Enforcement::Nudge => "relief-enforcement-nudge",
            Enforcement::Fire => "relief-enforcement-fire",
        },
        Lever::Engineers(programme) if idle(programme, session) > 0.5 => match programme {
            Allocation::TESTING => "relief-idle-testers",
            _ => "relief-idle-porters",
        },
        Lever::BareRenting if plan.levels.grid.bare_renting => "relief-bare-renting",
        Lever::DecemberReserve if plan.levels.grid.december_reserve < 1.0 => "relief-december-reserve",
        Lever::Services if plan.levels.grid.services => "relief-services",
        Lever::Drill if plan.care.drill => "relief-drill",
        Lever::AfterIncident => match plan.care.after_incident {
            AfterIncident::Blame => "relief-blame",
            AfterIncident::Learn => "relief-learn",
            AfterIncident::Silent => return None,
        },
        Lever::Amnesty if plan.care.amnesty => "relief-amnesty",
        _ => return None,
    })
}

/// The sentence itself, or what the decision is for where there is none.
#[must_use]
pub fn sentence(lever: Lever, texts: &Texts, session: &Session) -> String {
    let said = match id(lever, session) {
        Some(id) => match lever {
            Lever::Engineers(programme) => {
                let of = crew::staffing(&crew::drafted(session), session.scenario()).heads;
                let args = args! { "heads" => say::count(idle(programme, session)), "of" => say::count(of) };
                texts.format(id, &args)
            }
            // What is lost with a warehouse is not what is lost with a call centre.
            Lever::CloseSite => closed_site(texts, session).unwrap_or_else(|| texts.get(id)),
            _ => texts.get(id),
        },
        None => help(lever, texts, session).unwrap_or_default(),
    };
    // What its price buys, and why so much of it.
    match trade::for_the_cutover_words(texts, session).filter(|_| lever == Lever::Migration) {
        Some(machines) => format!("{said} {machines}"),
        None => said,
    }
}

/// What is lost with the site that the draft closes, where the main story has words of its own for a site of that id.
fn closed_site(texts: &Texts, session: &Session) -> Option<String> {
    let site = session.scenario().sites.get(usize::from(session.plan().operations.close_site?))?;
    texts.try_get(&format!("relief-close-site-{}", site.id.replace('_', "-")))
}

/// What the decision behind a lever is for, as the migration stands.
#[must_use]
pub fn help(lever: Lever, texts: &Texts, session: &Session) -> Option<String> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let step = match visible.migration.stage {
        Stage::None if session.plan().migration == MigrationMove::Pilot => "pilot",
        Stage::None if visible.migration.piloted => "piloted",
        Stage::None => "none",
        Stage::Porting => "porting",
        Stage::DualRun => "dual",
        Stage::Abandoned => "dropped",
        Stage::Stabilising | Stage::Moved => "moved",
    };
    help_at(lever, texts, scenario, step)
}

/// The words for how the migration stands that a help may ask after.
#[cfg(test)]
pub(super) const STEPS: [&str; 7] = ["none", "pilot", "piloted", "porting", "dual", "dropped", "moved"];

/// The same at one of the steps of the migration.
pub(super) fn help_at(lever: Lever, texts: &Texts, scenario: &Scenario, step: &'static str) -> Option<String> {
    let mut args = args! { "step" => step };
    if let Lever::Tier(index) = lever
        && let Some(tier) = scenario.tiers.get(usize::from(index))
    {
        let work: f64 = scenario.tiers.iter().map(|tier| tier.scope).sum();
        args = args
            .set("load", share::percent(tier.load_share, 0))
            .set("work", share::percent(tier.scope / work.max(1e-9), 0));
    }
    texts.try_format(&format!("{}.help", lever.decision()), &args)
}

/// Engineers whom the draft leaves named for porting or testing though the move is over.
fn idle(programme: u8, session: &Session) -> f64 {
    let over = matches!(session.visible().migration.stage, Stage::Stabilising | Stage::Moved | Stage::Abandoned)
        && session.plan().migration == MigrationMove::None;
    if !over || !matches!(programme, Allocation::MIGRATION | Allocation::TESTING) {
        return 0.0;
    }
    let staffing = crew::staffing(&crew::drafted(session), session.scenario());
    staffing.crews.get(usize::from(programme)).map_or(0.0, |crew| crew.heads)
}

/// Whether a fixed sum for marketing keeps the standing order, a share of sales, from acting.
const fn overrides_the_order(plan: &Plan) -> bool {
    plan.levels.marketing.is_some() && plan.levels.standing.marketing_share.is_some()
}

fn ordered(session: &Session, index: u8) -> f64 {
    let orders = super::reading::ordered(session.visible(), session.scenario(), session.plan());
    orders.get(usize::from(index)).copied().unwrap_or(0.0)
}

fn is_second_hand(index: u8, session: &Session) -> bool {
    Lever::platform(session.scenario(), crate::sim::machines::Role::SecondHand) == Some(index)
}
