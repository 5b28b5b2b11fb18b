//! Answering a card in a draft of decisions: the option is noted and its levers are set beforehand.

use crate::sim::check::judge;
use crate::sim::decisions::Decisions;
use crate::sim::events::cards::Choice;
use crate::sim::plan::resolve;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// The draft with this option of the open card chosen: what the option chosen before had prefilled, and was
/// left as it was, goes; what this one prefills comes, as far as it can be done now and under what the player has set by
/// hand, lever by lever. Levers stay free to be moved afterwards. Without an open card, or such an option, the draft comes back as it was.
#[must_use]
pub fn answer(visible: &Visible, scenario: &Scenario, draft: &Decisions, option: u8) -> Decisions {
    let Some(card) = scenario.open_card(visible) else { return *draft };
    let Some(choice) = card.options.get(usize::from(option)) else { return *draft };
    let mut answered = *draft;
    if let Some(before) = draft.event.and_then(|before| card.options.get(usize::from(before))) {
        answered = answered.without(&possible(visible, before));
    }
    answered.event = Some(option);
    let bare = answered;
    let mut levers = possible(visible, choice);
    let refusals = |levers: &Decisions| {
        let mut count = 0_u32;
        let plan = resolve(visible, scenario, &levers.under(&bare));
        judge(visible, scenario, &plan, &mut |_| count += 1);
        count
    };
    // A lever that cannot be moved so, or that stands in the way of one the player has moved, is left alone.
    let allowed = refusals(&Decisions::none());
    let mut refused = refusals(&levers);
    while refused > allowed {
        let (fewer, count) = without_one(&levers, &refusals);
        (levers, refused) = (fewer, count);
        if levers == Decisions::none() {
            break;
        }
    }
    levers.under(&bare)
}

/// The levers without the one whose absence helps most, and how many refusals are left.
fn without_one(levers: &Decisions, refusals: &impl Fn(&Decisions) -> u32) -> (Decisions, u32) {
    let mut best = (Decisions::none(), u32::MAX);
    for field in levers.said() {
        let mut fewer = *levers;
        fewer.silence(field);
        let count = refusals(&fewer);
        if count < best.1 {
            best = (fewer, count);
        }
    }
    best
}

/// The levers of an option, without a move of the migration that has been made, and with orders cut to what is on the
/// market and can be paid.
fn possible(visible: &Visible, choice: &Choice) -> Decisions {
    let mut levers = choice.prefill;
    levers.migration = levers.migration.filter(|to| !visible.migration.has_done(*to));
    if let Some(orders) = &mut levers.orders {
        let mut cash = visible.ledger.cash().millions().max(0.0);
        for ((units, price), supply) in orders.iter_mut().zip(visible.machines.prices).zip(visible.machines.supply) {
            let affordable = if price > 0.0 { libm::floor(cash / price) } else { *units };
            *units = units.min(libm::floor(supply)).min(affordable).max(0.0);
            cash -= *units * price;
        }
    }
    levers
}
