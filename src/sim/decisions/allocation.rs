//! What the engineers work on, programme by programme.

/// Shares of the engineers above the keep-the-lights-on floor; each 0 to 1, together at most 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the programmes, named as in the interface")]
pub struct Allocation {
    pub features: f64,
    pub migration: f64,
    pub testing: f64,
    pub decoupling: f64,
    pub platform: f64,
    pub fulfilment: f64,
    pub reliability: f64,
}

impl Allocation {
    /// Place of the features among [`Allocation::shares`]: what other programmes take from first.
    pub const FEATURES: u8 = 0;
    /// Place of the migration.
    pub const MIGRATION: u8 = 1;
    /// Place of its tests.
    pub const TESTING: u8 = 2;
    /// Place of putting systems behind interfaces.
    pub const DECOUPLING: u8 = 3;
    /// Place of the product for outsiders.
    pub const PLATFORM: u8 = 4;
    /// Place of the work for the warehouses.
    pub const FULFILMENT: u8 = 5;

    /// All shares in the order of the interface.
    #[must_use]
    pub const fn shares(&self) -> [f64; 7] {
        [self.features, self.migration, self.testing, self.decoupling, self.platform, self.fulfilment, self.reliability]
    }

    /// From shares in the order of [`Allocation::shares`].
    #[must_use]
    pub const fn from_shares(s: [f64; 7]) -> Self {
        Self {
            features: s[0],
            migration: s[1],
            testing: s[2],
            decoupling: s[3],
            platform: s[4],
            fulfilment: s[5],
            reliability: s[6],
        }
    }

    /// What is shared out in all.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.shares().iter().sum()
    }

    /// Names of the programmes in the order of [`Allocation::shares`].
    pub const NAMES: [&'static str; 7] =
        ["features", "migration", "testing", "decoupling", "platform", "fulfilment", "reliability"];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_that_of_its_programme() {
        let only = |place: u8| {
            let mut shares = [0.0; Allocation::NAMES.len()];
            shares[usize::from(place)] = 1.0;
            Allocation::from_shares(shares)
        };
        let none = Allocation::default();
        assert_eq!(only(Allocation::FEATURES), Allocation { features: 1.0, ..none });
        assert_eq!(only(Allocation::MIGRATION), Allocation { migration: 1.0, ..none });
        assert_eq!(only(Allocation::TESTING), Allocation { testing: 1.0, ..none });
        assert_eq!(only(Allocation::DECOUPLING), Allocation { decoupling: 1.0, ..none });
        assert_eq!(only(Allocation::PLATFORM), Allocation { platform: 1.0, ..none });
        assert_eq!(only(Allocation::FULFILMENT), Allocation { fulfilment: 1.0, ..none });
    }
}
