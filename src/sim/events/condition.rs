//! When a card may come: a closed language over what a manager can see.

use crate::sim::figures::Figure;
use crate::sim::units::Quarter;

/// A condition on the quarter in which a card would open, judged by the figures known at the time.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Condition {
    /// In every quarter.
    #[default]
    Always,
    /// All of these; true when empty.
    All(Vec<Self>),
    /// One of these at least; false when empty.
    Any(Vec<Self>),
    /// Not this.
    Not(Box<Self>),
    /// The figure is this or more.
    AtLeast(Figure, f64),
    /// The figure is this or less.
    AtMost(Figure, f64),
    /// The quarter is one of these, both ends among them.
    Between(Quarter, Quarter),
    /// The season of the quarter, 0 = January to March.
    Season(u8),
    /// The flag with this index is set.
    Flag(u8),
}

impl Condition {
    /// Whether it asks a figure of this sort.
    pub fn asks(&self, sort: fn(Figure) -> bool) -> bool {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().any(|part| part.asks(sort)),
            Self::Not(part) => part.asks(sort),
            Self::AtLeast(figure, _) | Self::AtMost(figure, _) => sort(*figure),
            Self::Always | Self::Between(..) | Self::Season(_) | Self::Flag(_) => false,
        }
    }

    /// Whether it holds for `quarter`; `seen` looks figures up, `flags` are those set.
    pub fn holds(&self, quarter: Quarter, flags: u64, seen: &impl Fn(Figure) -> f64) -> bool {
        match self {
            Self::Always => true,
            Self::All(parts) => parts.iter().all(|part| part.holds(quarter, flags, seen)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(quarter, flags, seen)),
            Self::Not(part) => !part.holds(quarter, flags, seen),
            Self::AtLeast(figure, value) => seen(*figure) >= *value,
            Self::AtMost(figure, value) => seen(*figure) <= *value,
            Self::Between(first, last) => quarter >= *first && quarter <= *last,
            Self::Season(season) => quarter.season() == usize::from(*season),
            Self::Flag(flag) => flags & (1 << (flag & 63)) != 0,
        }
    }
}
