//! What goes field by field over a set of decisions: one list, from which overlaying, taking back and dropping follow.

use super::Decisions;

/// What goes field by field over [`Decisions`]: a field that is missing here does not compile.
macro_rules! fields {
    ($($field:ident),+ $(,)?) => {
        impl Decisions {
            /// The fields, in the order of `decisions::KEYS`. Orders for tenants are of the key `orders`, and `event` is the answer
            /// to a card and no key.
            pub const FIELDS: &'static [&'static str] = &[$(stringify!($field)),+];

            /// This set with `later`'s explicit keys on top.
            #[must_use]
            pub fn overlaid(&self, later: &Self) -> Self {
                Self { $($field: later.$field.or(self.$field)),+ }
            }

            /// The fields that are not silent.
            pub fn said(&self) -> impl Iterator<Item = &'static str> + use<> {
                let said = [$(self.$field.is_some()),+];
                Self::FIELDS.iter().zip(said).filter(|(_, said)| *said).map(|(field, _)| *field)
            }

            /// Takes a field back. Whether there was anything to take: an unknown name changes nothing.
            pub fn silence(&mut self, field: &str) -> bool {
                match field {
                    $(stringify!($field) => self.$field.take().is_some(),)+
                    _ => false,
                }
            }

            /// Takes back every field that says what `other` says of it.
            pub fn take_back(&mut self, other: &Self) {
                $(if self.$field == other.$field {
                    self.$field = None;
                })+
            }
        }
    };
}

fields!(
    price_index,
    free_shipping,
    marketing,
    pledge,
    hiring,
    operations,
    freeze,
    allocation,
    orders,
    grid_orders,
    retire,
    vendor,
    cutover_by,
    migration,
    migration_tiers,
    night,
    cutover_policy,
    care,
    inquiry,
    structure,
    communication,
    mandate,
    grid,
    finance,
    story,
    standing,
    forecast,
    event,
);

/// The key that a field is of: orders for tenants are orders.
#[must_use]
pub fn key_of(field: &'static str) -> &'static str {
    if field == "grid_orders" { "orders" } else { field }
}

#[cfg(test)]
mod tests {
    use super::super::KEYS;
    use super::*;

    #[test]
    fn every_key_is_a_field_and_every_field_a_key() {
        let keys: Vec<&str> = KEYS.iter().map(|key| key.name).collect();
        let others = ["grid_orders", "event"];
        let fields: Vec<&str> = Decisions::FIELDS.iter().copied().filter(|field| !others.contains(field)).collect();
        assert_eq!(fields, keys);
    }

    #[test]
    fn what_is_said_can_be_taken_back() {
        let mut decisions = Decisions { hiring: Some(3.0), event: Some(1), ..Decisions::none() };
        assert_eq!(decisions.said().collect::<Vec<_>>(), ["hiring", "event"]);
        assert!(decisions.silence("hiring") && !decisions.silence("hiring") && !decisions.silence("weather"));
        decisions.take_back(&Decisions { event: Some(2), ..Decisions::none() });
        assert_eq!(decisions.event, Some(1));
        decisions.take_back(&Decisions { event: Some(1), ..Decisions::none() });
        assert_eq!(decisions, Decisions::none());
    }
}
