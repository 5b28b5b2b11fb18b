//! Answering a card in a draft of decisions: the option is noted and its levers are set beforehand.

use crate::sim::check::judge;
use crate::sim::decisions::{Allocation, Decisions, Finance};
use crate::sim::events::cards::Choice;
use crate::sim::finance;
use crate::sim::plan::resolve;
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
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
        answered = answered.without(&possible(visible, scenario, before));
    }
    answered.event = Some(option);
    let bare = answered;
    let mut levers = possible(visible, scenario, choice);
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

/// Engineers moved to other programmes: out of new features, then out of those who have none; what is not there is not
/// moved.
fn shifted(from: &Allocation, shift: &Allocation) -> Allocation {
    let wanted = shift.total();
    let idle = (1.0 - from.total()).max(0.0);
    let moved = wanted.min(from.features + idle);
    let mut shares = from.shares();
    for (share, more) in shares.iter_mut().zip(shift.shares()) {
        *share += more * moved / wanted;
    }
    let mut to = Allocation::from_shares(shares);
    to.features -= moved.min(from.features);
    to
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

/// The levers of an option, without a move of the migration that has been made, with orders, machines to retire and money cut
/// to what there is, and with shares reckoned of what there is.
#[must_use]
pub fn possible(visible: &Visible, scenario: &Scenario, choice: &Choice) -> Decisions {
    let mut levers = choice.prefill;
    if choice.shift != Allocation::default() {
        levers.allocation = Some(shifted(&visible.levels.allocation, &choice.shift));
    }
    if choice.retire_share > 0.0 {
        levers.retire = Some(visible.machines.fleets.map(|fleet| choice.retire_share * fleet.units));
    }
    levers.migration = levers.migration.filter(|to| !visible.migration.has_done(*to));
    if let Some(orders) = &mut levers.orders {
        let mut cash = visible.ledger.cash().millions().max(0.0);
        for ((units, price), supply) in orders.iter_mut().zip(visible.machines.prices).zip(visible.machines.supply) {
            let affordable = if price > 0.0 { libm::floor(cash / price) } else { *units };
            *units = units.min(libm::floor(supply)).min(affordable).max(0.0);
            cash -= *units * price;
        }
    }
    if let Some(units) = &mut levers.retire {
        for (units, fleet) in units.iter_mut().zip(&visible.machines.fleets) {
            *units = units.min(libm::floor(fleet.units)).max(0.0);
        }
    }
    if let Some(wanted) = &mut levers.finance {
        within_reach(wanted, visible, scenario);
    }
    levers
}

/// Money cut to what the window, the credit line and the market for own bonds give, in whole millions as at the levers.
fn within_reach(wanted: &mut Finance, visible: &Visible, scenario: &Scenario) {
    let whole = |millions: f64| Money::from_millions(libm::floor(millions).max(0.0));
    let window = whole(finance::raise_limit(visible, scenario));
    wanted.convertible = wanted.convertible.min(window);
    wanted.equity = wanted.equity.min(window - wanted.convertible);
    wanted.credit = wanted.credit.min(whole(finance::credit_limit(visible, scenario)));
    wanted.credit = wanted.credit.max(-whole(finance::repayment_limit(visible)));
    wanted.buyback = wanted.buyback.min(whole(finance::buyback_limit(visible, scenario)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::luck::Luck;
    use crate::sim::units::Quarter;
    use crate::sim::world::World;

    /// Whoever answers with a plan and a date gives the date, as long as it lies ahead and no other was given.
    #[test]
    fn a_plan_with_a_date_is_a_pledge() {
        let scenario = crate::content::library::scenario("dotcom-2000").unwrap();
        let mut world = World::start(&scenario, Luck::off());
        let visible = &mut world.visible;
        let place = (0..64).find(|place| {
            visible.deck.open = Some(*place);
            scenario.open_card(visible).is_some_and(|card| card.id == "offer")
        });
        assert!(place.is_some(), "the friendly letter is in the deck");
        let plan = (0..4).find(|option| {
            let choice = scenario.open_card(visible).and_then(|card| card.options.get(usize::from(*option)));
            choice.is_some_and(|choice| choice.id == "plan")
        });
        let pledges = |year, season| {
            let mut visible = *visible;
            visible.quarter = Quarter::new(year, season);
            let answered = answer(&visible, &scenario, &Decisions::none(), plan.unwrap());
            answered.pledge.is_some_and(crate::sim::decisions::Pledge::is_profit)
        };
        assert_eq!([pledges(2001, 2), pledges(2002, 1), pledges(2003, 1)], [true, true, false]);
    }

    /// An answer that asks for more money than can be had takes what there is; none of it is dropped.
    #[test]
    fn money_is_cut_to_what_can_be_had() {
        let scenario = crate::content::library::scenario("dotcom-2000").unwrap();
        let mut world = World::start(&scenario, Luck::off());
        let (mut asked, mut cut) = (0, 0);
        for place in 0..u8::try_from(scenario.cards.len()).unwrap() {
            let visible = &mut world.visible;
            visible.deck.open = Some(place);
            let Some(card) = scenario.open_card(visible) else { continue };
            for (option, choice) in (0..).zip(&card.options) {
                let Some(wanted) = choice.prefill.finance.filter(|finance| finance.buyback > Money::ZERO) else {
                    continue;
                };
                let most = libm::floor(finance::buyback_limit(visible, &scenario));
                let answered = answer(visible, &scenario, &Decisions::none(), option);
                let taken = answered.finance.map(|finance| finance.buyback.millions());
                assert_eq!(taken, Some(wanted.buyback.millions().min(most)), "{} {option}", card.id);
                asked += 1;
                cut += u32::from(wanted.buyback.millions() > most);
            }
        }
        assert!(asked > 0 && cut > 0, "{asked} options retire bonds, {cut} of them more than can be had");
    }
}
