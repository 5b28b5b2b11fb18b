//! What each decision of a quarter did: the quarter again under the same luck, with one decided key at a time left as
//! it was. What the decisions did only together is the interaction.
//!
//! This is a view of its own beside [`explain`](crate::analysis::explain): explanations compare a quarter with the one
//! before it, effects compare it with itself, decided otherwise.

use crate::analysis::feasible::feasible;
use crate::sim::decisions::{Decisions, key_of};
use crate::sim::scenario::Scenario;
use crate::sim::trace::Silent;
use crate::sim::turn::advance;
use crate::sim::world::{Visible, World};

/// A quarter as it was, without any decision, and without each.
#[derive(Clone, Debug)]
pub struct Effects {
    after: Visible,
    undecided: Visible,
    without: Vec<(&'static str, Visible)>,
}

/// The effects of decisions on one figure, in its whole units: `undecided`, the effects and the interaction sum to
/// `decided`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnFigure {
    /// What the figure would have been with nothing decided.
    pub undecided: i64,
    /// What it would have been less without each decided key alone, in the order of the keys.
    pub alone: Vec<(&'static str, i64)>,
    /// What the decisions did together beyond that.
    pub interaction: i64,
    /// What the figure was.
    pub decided: i64,
}

impl Effects {
    /// Plays the quarter of `before` again, once without each decided key; `after` is what it came to.
    #[must_use]
    pub fn of(scenario: &Scenario, before: &World, decisions: &Decisions, after: &Visible) -> Self {
        let played = |decisions: &Decisions| {
            // Without a key another may no longer be possible; what cannot be done is left out too.
            let plan = feasible(&before.visible, scenario, decisions).plan;
            advance(before, scenario, &plan, &mut Silent).0.visible
        };
        let decided = keys(decisions);
        Self {
            after: *after,
            undecided: played(&Decisions::none()),
            without: decided.into_iter().map(|key| (key, played(&without(decisions, key)))).collect(),
        }
    }

    /// The effects on a figure that `whole` reads in whole units.
    #[must_use]
    pub fn on(&self, whole: impl Fn(&Visible) -> i64) -> OnFigure {
        let (decided, undecided) = (whole(&self.after), whole(&self.undecided));
        let alone: Vec<(&'static str, i64)> =
            self.without.iter().map(|(key, visible)| (*key, decided - whole(visible))).collect();
        let interaction = decided - undecided - alone.iter().map(|(_, effect)| effect).sum::<i64>();
        OnFigure { undecided, alone, interaction, decided }
    }

    /// Whether anything was decided.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.without.is_empty()
    }
}

/// The keys that are decided, in the order of the interface. A forecast moves nothing and is none of them.
#[must_use]
pub fn keys(decisions: &Decisions) -> Vec<&'static str> {
    let mut keys: Vec<&str> = decisions.said().filter(|field| *field != "forecast").map(key_of).collect();
    keys.dedup();
    keys
}

/// The decisions without one of their keys.
#[must_use]
pub fn without(decisions: &Decisions, key: &str) -> Decisions {
    let mut rest = *decisions;
    Decisions::FIELDS.iter().filter(|field| key_of(field) == key).for_each(|field| {
        rest.silence(field);
    });
    rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::explain::whole;
    use crate::content::library;
    use crate::sim::decisions::{Freeze, Shipping};
    use crate::sim::figures::Figure;
    use crate::sim::luck::Luck;
    use crate::sim::plan::resolve;
    use crate::sim::units::Money;

    /// The opening quarter by these decisions, and what each of them did.
    fn played(scenario: &Scenario, decisions: &Decisions) -> (World, Effects) {
        let world = World::start(scenario, Luck::new(3));
        let plan = resolve(&world.visible, scenario, decisions);
        let after = advance(&world, scenario, &plan, &mut Silent).0.visible;
        (world, Effects::of(scenario, &world, decisions, &after))
    }

    #[test]
    fn one_decision_does_nothing_together_with_none() {
        let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
        let only = Decisions { marketing: Some(Money::from_millions(70.0)), ..Decisions::none() };
        let (world, effects) = played(&scenario, &only);
        // The quarter without it, played here by standing orders and by nobody else.
        let plan = resolve(&world.visible, &scenario, &Decisions::none());
        let undecided = advance(&world, &scenario, &plan, &mut Silent).0.visible;
        for figure in Figure::ALL {
            let on = effects.on(|visible| whole(&scenario, *figure, visible));
            let without = whole(&scenario, *figure, &undecided);
            assert_eq!((on.undecided, on.interaction), (without, 0), "{figure:?}");
            assert_eq!(on.alone, [("marketing", on.decided - without)], "{figure:?}");
        }
        assert_ne!(effects.on(|visible| whole(&scenario, Figure::Sales, visible)).alone[0].1, 0);
    }

    #[test]
    fn the_interaction_of_two_is_what_each_does_more_beside_the_other() {
        let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
        let price = Decisions { price_index: Some(0.95), ..Decisions::none() };
        let both = Decisions { marketing: Some(Money::from_millions(70.0)), ..price };
        let marketing = without(&both, "price_index");
        let [(_, price), (_, marketing), (_, both)] = [price, marketing, both].map(|it| played(&scenario, &it));
        for figure in Figure::ALL {
            let on = |effects: &Effects| effects.on(|visible| whole(&scenario, *figure, visible));
            let (price, marketing, both) = (on(&price), on(&marketing), on(&both));
            // Without one of two the other is alone: effects beside it are measured by games that this test plays itself.
            let beside =
                [("price_index", both.decided - marketing.decided), ("marketing", both.decided - price.decided)];
            assert_eq!(both.alone, beside, "{figure:?}");
            // What the price does beside marketing more than by itself is what marketing does more beside the price, and
            // goes into both effects: so it is taken back once.
            let more = beside[0].1 - price.alone[0].1;
            assert_eq!(more, beside[1].1 - marketing.alone[0].1, "{figure:?}");
            assert_eq!(both.interaction, -more, "{figure:?}");
        }
    }

    #[test]
    fn a_key_has_its_own_effect_and_a_product_of_two_an_interaction() {
        let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
        let decisions = Decisions {
            price_index: Some(0.95),
            free_shipping: Some(Shipping::Over49),
            marketing: Some(Money::from_millions(70.0)),
            freeze: Some(Freeze::Full),
            ..Decisions::none()
        };
        let (_, effects) = played(&scenario, &decisions);
        let sales = effects.on(|visible| whole(&scenario, Figure::Sales, visible));
        assert_eq!(sales.alone.iter().map(|(key, _)| *key).collect::<Vec<_>>(), keys(&decisions));
        assert!(sales.alone.iter().any(|(key, effect)| *key == "free_shipping" && *effect > 0), "{sales:?}");
        assert_ne!(sales.interaction, 0, "a product of what two decisions do");
    }

    #[test]
    fn every_key_can_be_left_out() {
        let decisions = Decisions { event: Some(1), hiring: Some(3.0), ..Decisions::none() };
        assert_eq!(keys(&decisions), ["hiring", "event"]);
        let orders = Some([1.0; crate::sim::decisions::PLATFORMS]);
        let both = Decisions { orders, grid_orders: orders, ..Decisions::none() };
        assert_eq!(keys(&both), ["orders"]);
        assert_eq!(keys(&Decisions { orders: None, ..both }), ["orders"]);
        assert_eq!(without(&both, "orders"), Decisions::none());
        assert_eq!(keys(&without(&decisions, "hiring")), ["event"]);
        assert_eq!(without(&without(&decisions, "event"), "hiring"), Decisions::none());
    }
}
