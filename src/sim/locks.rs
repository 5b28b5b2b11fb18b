//! What an exercise takes out of the player's hands: decisions that stand by a given value, or stay where the opening
//! has them. Screens grey out by it, the agent errs by it, submissions are judged by it.

use crate::sim::check::{Reason, Rejection};
use crate::sim::decisions::{Decisions, KEYS};
use crate::sim::plan::resolve;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;

/// Keys that no exercise takes away: a night is played or plays itself, and a forecast moves nothing.
const ALWAYS_FREE: [&str; 2] = ["night", "forecast"];

/// Decisions that are not the player's to make.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Locks {
    keys: Vec<&'static str>,
    given: Decisions,
}

impl Locks {
    /// Whether a key can be locked.
    #[must_use]
    pub fn may_lock(key: &str) -> bool {
        KEYS.iter().any(|known| known.name == key) && !ALWAYS_FREE.contains(&key)
    }

    /// Locks what `given` decides to what it decides, and the keys in `shut` to silence: levels stay where the opening
    /// has them, one-shots do not happen. Keys that cannot be locked are passed over.
    #[must_use]
    pub fn new<'a>(given: Decisions, shut: impl IntoIterator<Item = &'a str>) -> Self {
        let shut: Vec<&str> = shut.into_iter().collect();
        let said: Vec<&str> = given.said().collect();
        let is_locked = |key: &str| shut.contains(&key) || fields(key).any(|field| said.contains(&field));
        let keys: Vec<&'static str> =
            KEYS.iter().map(|key| key.name).filter(|key| Self::may_lock(key) && is_locked(key)).collect();
        let mut kept = given;
        for field in Decisions::FIELDS {
            if !keys.iter().any(|key| fields(key).any(|locked| locked == *field)) {
                kept.silence(field);
            }
        }
        Self { keys, given: kept }
    }

    /// Whether nothing is locked.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.keys.is_empty()
    }

    /// Whether a key is locked.
    #[must_use]
    pub fn holds(&self, key: &str) -> bool {
        self.keys.contains(&key)
    }

    /// Whether it gives nothing a value, so that at most things stay where the opening has them.
    #[must_use]
    pub fn gives_nothing(&self) -> bool {
        self.given == Decisions::none()
    }

    /// Decisions with the values that the exercise gives, and all else as it is.
    #[must_use]
    pub fn given_over(&self, decisions: &Decisions) -> Decisions {
        decisions.overlaid(&self.given)
    }

    /// Decisions as they come out of the locks: whatever is said of a locked key is what the exercise says of it.
    #[must_use]
    pub fn impose(&self, decisions: &Decisions) -> Decisions {
        if self.is_open() {
            return *decisions;
        }
        self.own(decisions).overlaid(&self.given)
    }

    /// The first key of which decisions that were carried out say something else than the exercise.
    #[must_use]
    pub fn broken(&self, decisions: &Decisions) -> Option<&'static str> {
        let imposed = self.impose(decisions);
        self.keys.iter().copied().find(|key| alone(decisions, key) != alone(&imposed, key))
    }

    /// Decisions without what the exercise decides.
    #[must_use]
    pub fn own(&self, decisions: &Decisions) -> Decisions {
        let mut own = *decisions;
        for field in self.keys.iter().flat_map(|key| fields(key)) {
            own.silence(field);
        }
        own
    }

    /// What these decisions ask for against the locks. Asking for what stands already is not asking for anything.
    #[must_use]
    pub fn refuse(&self, visible: &Visible, scenario: &Scenario, decisions: &Decisions) -> Vec<Rejection> {
        let said: Vec<&str> = decisions.said().collect();
        let asked = self.keys.iter().copied().filter(|key| fields(key).any(|field| said.contains(&field)));
        let imposed = self.impose(decisions);
        let stands = resolve(visible, scenario, &imposed);
        asked
            .filter(|key| resolve(visible, scenario, &imposed.overlaid(&alone(decisions, key))) != stands)
            .map(|key| Rejection { key, part: "", reason: Reason::SetByExercise })
            .collect()
    }
}

/// What is said of one key.
fn alone(decisions: &Decisions, key: &str) -> Decisions {
    let mut alone = *decisions;
    for field in Decisions::FIELDS {
        if !fields(key).any(|own| own == *field) {
            alone.silence(field);
        }
    }
    alone
}

/// The fields of a key: orders for tenants are of the key `orders`.
fn fields(key: &str) -> impl Iterator<Item = &str> {
    let tenants = (key == "orders").then_some("grid_orders");
    std::iter::once(key).chain(tenants)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library;
    use crate::sim::decisions::Pledge;
    use crate::sim::luck::Luck;
    use crate::sim::units::Quarter;
    use crate::sim::world::World;

    #[test]
    fn what_is_locked_is_what_the_exercise_says_whatever_is_asked() {
        let scenario = library::scenario("dotcom-2000").unwrap();
        let world = World::start(&scenario, Luck::new(1));
        let given = Decisions { price_index: Some(1.1), ..Decisions::none() };
        let locks = Locks::new(given, ["pledge", "orders", "night", "weather"]);
        assert!(
            locks.holds("price_index") && locks.holds("orders") && !locks.holds("night") && !locks.holds("weather")
        );
        let asked = Decisions {
            price_index: Some(0.9),
            pledge: Some(Pledge::ProfitBy(Quarter::new(2001, 3))),
            grid_orders: Some([0.0, 0.0, 4.0]),
            hiring: Some(3.0),
            ..Decisions::none()
        };
        let imposed = locks.impose(&asked);
        assert_eq!(imposed, Decisions { price_index: Some(1.1), hiring: Some(3.0), ..Decisions::none() });
        assert_eq!(locks.impose(&imposed), imposed, "imposing twice is imposing once");
        assert_eq!((locks.broken(&imposed), locks.broken(&asked)), (None, Some("price_index")));
        assert_eq!(locks.own(&imposed), Decisions { hiring: Some(3.0), ..Decisions::none() });
        let refused = locks.refuse(&world.visible, &scenario, &asked);
        let keys: Vec<&str> = refused.iter().map(|rejection| rejection.key).collect();
        assert_eq!(keys, ["price_index", "pledge", "orders"]);
        assert!(refused.iter().all(|rejection| rejection.reason == Reason::SetByExercise));
    }

    #[test]
    fn asking_for_what_stands_is_no_offence_and_no_lock_no_change() {
        let scenario = library::scenario("dotcom-2000").unwrap();
        let world = World::start(&scenario, Luck::new(1));
        let locks = Locks::new(Decisions::none(), ["price_index"]);
        let same = Decisions { price_index: Some(world.visible.levels.price_index), ..Decisions::none() };
        assert!(locks.refuse(&world.visible, &scenario, &same).is_empty());
        assert_eq!(locks.impose(&same), Decisions::none());
        let other = Decisions { price_index: Some(0.83), ..Decisions::none() };
        assert_eq!(Locks::default().impose(&other), other);
        assert!(Locks::default().refuse(&world.visible, &scenario, &other).is_empty());
    }
}
