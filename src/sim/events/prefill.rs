//! Answering a card in a draft of decisions: the option is noted and its levers are set beforehand.

use crate::sim::check::judge;
use crate::sim::decisions::Decisions;
use crate::sim::events::cards::Choice;
use crate::sim::plan::resolve;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// Calls a macro with the name of every key that an option can prefill.
macro_rules! with_keys {
    ($call:ident) => {
        $call!(
            price_index,
            free_shipping,
            marketing,
            pledge,
            hiring,
            operations,
            freeze,
            allocation,
            orders,
            retire,
            vendor,
            cutover_by,
            migration,
            migration_tiers,
            care,
            inquiry,
            finance,
            story,
            standing
        )
    };
}

/// The draft with this option of the open card chosen: what the option chosen before had prefilled, and was
/// left as it was, goes; what this one prefills comes, as far as it can be done now. Levers stay free to be
/// moved afterwards. Without an open card, or such an option, the draft comes back as it was.
#[must_use]
pub fn answer(visible: &Visible, scenario: &Scenario, draft: &Decisions, option: u8) -> Decisions {
    let Some(card) = scenario.open_card(visible) else { return *draft };
    let Some(choice) = card.options.get(usize::from(option)) else { return *draft };
    let mut answered = *draft;
    if let Some(before) = draft.event.and_then(|before| card.options.get(usize::from(before))) {
        clear(&mut answered, &possible(visible, before));
    }
    let before = answered;
    let mut levers = possible(visible, choice);
    answered = before.overlaid(&levers);
    answered.event = Some(option);
    // A lever that cannot be moved so is left alone; another that hung on it may then be refused in its turn.
    for _ in 0..4 {
        let mut refused = levers;
        let mut any = false;
        judge(visible, scenario, &resolve(visible, scenario, &answered), &mut |rejection| {
            any |= drop_key(&mut refused, rejection.key);
        });
        if !any {
            break;
        }
        levers = refused;
        answered = before.overlaid(&levers);
        answered.event = Some(option);
    }
    answered
}

/// The levers of an option, with orders cut to what is on the market and can be paid.
fn possible(visible: &Visible, choice: &Choice) -> Decisions {
    let mut levers = choice.prefill;
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

/// Takes back the keys that still are as `levers` set them.
fn clear(draft: &mut Decisions, levers: &Decisions) {
    macro_rules! clear_each {
        ($($key:ident),+) => {$(
            if levers.$key.is_some() && draft.$key == levers.$key {
                draft.$key = None;
            }
        )+};
    }
    with_keys!(clear_each);
}

/// Drops the key of this name; whether it was set.
fn drop_key(levers: &mut Decisions, name: &str) -> bool {
    macro_rules! drop_named {
        ($($key:ident),+) => {
            match name {
                $(stringify!($key) => levers.$key.take().is_some(),)+
                _ => false,
            }
        };
    }
    with_keys!(drop_named)
}
