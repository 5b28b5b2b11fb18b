//! The machines of one platform: what stands, what is on its way, and what the books hold for both.

/// Machines of one platform.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Fleet {
    /// Units in service.
    pub units: f64,
    /// Their running cost, millions of dollars a quarter.
    pub running: f64,
    /// What they were bought for, millions of dollars.
    pub cost: f64,
    /// How much of that the books have depreciated, millions of dollars.
    pub worn: f64,
    /// Units ordered, arriving next quarter.
    pub arriving: f64,
    /// Running cost of those.
    pub arriving_running: f64,
    /// What was paid for them, millions of dollars.
    pub arriving_cost: f64,
}

/// What leaves the books with machines that go, millions of dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Disposed {
    /// What they were bought for.
    pub cost: f64,
    /// How much of that was depreciated.
    pub worn: f64,
    /// Paid for such as had not arrived yet.
    pub prepaid: f64,
}

impl Disposed {
    /// The same and more.
    pub fn add(&mut self, more: &Self) {
        self.cost += more.cost;
        self.worn += more.worn;
        self.prepaid += more.prepaid;
    }
}

impl Fleet {
    /// A quarter's depreciation, on a straight line over `life` quarters: returns it, millions of dollars.
    pub(super) fn depreciate(&mut self, life: f64) -> f64 {
        let wear = (self.cost / life).clamp(0.0, (self.cost - self.worn).max(0.0));
        self.worn += wear;
        wear
    }

    /// What is left of the fleet before it is added to: worn out, arrived, retired.
    pub(super) fn carry_over(&mut self, wear: f64, retire: f64) -> Disposed {
        self.units *= 1.0 - wear;
        self.running *= 1.0 - wear;
        self.units += self.arriving;
        self.running += self.arriving_running;
        self.cost += self.arriving_cost;
        (self.arriving, self.arriving_running, self.arriving_cost) = (0.0, 0.0, 0.0);
        let retired = retire.clamp(0.0, self.units);
        if retired <= 0.0 {
            return Disposed::default();
        }
        let share = retired / self.units;
        self.running *= 1.0 - share;
        self.units -= retired;
        self.write_off(share)
    }

    /// Takes this share of the fleet out of the books.
    pub(super) fn write_off(&mut self, share: f64) -> Disposed {
        let gone = Disposed { cost: self.cost * share, worn: self.worn * share, prepaid: 0.0 };
        self.cost -= gone.cost;
        self.worn -= gone.worn;
        gone
    }
}
