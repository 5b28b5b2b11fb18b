//! The decision keys, and how silence about each is read.

/// How silence about a key is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// Stays as it was last quarter.
    Level,
    /// Happens in the quarter it is decided in, and not again.
    OneShot,
    /// Moves a process along; naming the present stage changes nothing.
    Transition,
}

/// A decision key as it appears in JSON, strategies, saves and on screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The name.
    pub name: &'static str,
    /// How silence is read.
    pub silence: Silence,
}

const fn key(name: &'static str, silence: Silence) -> Key {
    Key { name, silence }
}

/// Every decision key, in the order in which screens and exports list them.
pub const KEYS: [Key; 26] = [
    key("price_index", Silence::Level),
    key("free_shipping", Silence::Level),
    key("marketing", Silence::Level),
    key("pledge", Silence::Level),
    key("hiring", Silence::OneShot),
    key("operations", Silence::OneShot),
    key("freeze", Silence::Level),
    key("allocation", Silence::Level),
    key("orders", Silence::OneShot),
    key("retire", Silence::OneShot),
    key("vendor", Silence::OneShot),
    key("cutover_by", Silence::OneShot),
    key("migration", Silence::Transition),
    key("migration_tiers", Silence::Level),
    key("night", Silence::OneShot),
    key("cutover_policy", Silence::Level),
    key("care", Silence::OneShot),
    key("inquiry", Silence::OneShot),
    key("structure", Silence::Level),
    key("communication", Silence::Level),
    key("mandate", Silence::Level),
    key("grid", Silence::Level),
    key("finance", Silence::OneShot),
    key("story", Silence::OneShot),
    key("standing", Silence::Level),
    key("forecast", Silence::OneShot),
];
