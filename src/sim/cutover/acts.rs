//! What can be done on a cutover night, by the names the agent, saves and screens use.

/// Longest list of acts a night can hold; a night ends within it whatever is done.
pub const ACT_CAPACITY: usize = 48;

/// A question that costs minutes and tells the possible causes of an anomaly apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Probe {
    /// Lay tonight's curve over the rehearsal's: tells whether all of it was there in rehearsal too.
    Compare,
    /// Take a tenth of the traffic away: errors that fall with it are a matter of load.
    Drain,
    /// Wake the one database administrator, once a night: she knows whether the data are wrong.
    WakeDba,
}

impl Probe {
    /// Every probe, cheapest first.
    pub const ALL: [Self; 3] = [Self::Compare, Self::Drain, Self::WakeDba];
}

/// One act of the night.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// Accept the step as it stands and move the next; on the last step, end the night.
    Go,
    /// Wait and look; a cause that has been identified is mended meanwhile, if it can be.
    Hold,
    /// Take everything back to the old side and end the night.
    Rollback,
    /// Ask a question.
    Probe(Probe),
}

impl Act {
    /// Every act, in the order a screen offers them.
    pub const ALL: [Self; 6] = [
        Self::Go,
        Self::Hold,
        Self::Probe(Probe::Compare),
        Self::Probe(Probe::Drain),
        Self::Probe(Probe::WakeDba),
        Self::Rollback,
    ];

    /// The id used in JSON, saves and on the command line; a contract.
    pub const fn to_id(self) -> &'static str {
        match self {
            Self::Go => "go",
            Self::Hold => "hold",
            Self::Rollback => "rollback",
            Self::Probe(Probe::Compare) => "probe:compare",
            Self::Probe(Probe::Drain) => "probe:drain",
            Self::Probe(Probe::WakeDba) => "probe:dba",
        }
    }

    /// The act of an id; `None` if no act is called so.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.to_id() == id)
    }

    /// The message id of the label on the key line, `night-act-…`; `$minutes` is what it takes.
    /// `NightStep::act_message_id` knows where another wording fits better.
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::Go => "night-act-go",
            Self::Hold => "night-act-hold",
            Self::Rollback => "night-act-rollback",
            Self::Probe(Probe::Compare) => "night-act-compare",
            Self::Probe(Probe::Drain) => "night-act-drain",
            Self::Probe(Probe::WakeDba) => "night-act-dba",
        }
    }
}

/// The acts of a night in order: a copyable list of at most [`ACT_CAPACITY`], no heap.
#[derive(Clone, Copy)]
pub struct Acts {
    list: [Act; ACT_CAPACITY],
    len: u8,
}

impl Acts {
    /// No acts yet.
    pub const EMPTY: Self = Self { list: [Act::Go; ACT_CAPACITY], len: 0 };

    /// Appends an act; `false`, and nothing changes, if the list is full.
    pub fn push(&mut self, act: Act) -> bool {
        match self.list.get_mut(usize::from(self.len)) {
            Some(place) => {
                *place = act;
                self.len += 1;
                true
            }
            None => false,
        }
    }

    /// The acts in order.
    pub fn as_slice(&self) -> &[Act] {
        self.list.get(..usize::from(self.len)).unwrap_or(&[])
    }

    /// How many acts there are.
    pub fn len(&self) -> usize {
        usize::from(self.len)
    }

    /// Whether nothing has been done yet.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// As many of the acts as fit, in order, and whether all did.
    pub fn from_slice(acts: &[Act]) -> (Self, bool) {
        let mut list = Self::EMPTY;
        let all = acts.iter().all(|act| list.push(*act));
        (list, all)
    }
}

impl Default for Acts {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl PartialEq for Acts {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl Eq for Acts {}

impl core::fmt::Debug for Acts {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.debug_list().entries(self.as_slice().iter().map(|act| act.to_id())).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_go_both_ways_and_unknown_ones_are_none() {
        for act in Act::ALL {
            assert_eq!(Act::from_id(act.to_id()), Some(act));
        }
        for id in ["", "Go", "probe", "probe:", "probe:wake", "go "] {
            assert_eq!(Act::from_id(id), None, "{id:?}");
        }
    }

    #[test]
    fn a_full_list_takes_no_more() {
        let long = [Act::Hold; ACT_CAPACITY + 3];
        let (mut acts, all) = Acts::from_slice(&long);
        assert!(!all);
        assert_eq!(acts.len(), ACT_CAPACITY);
        assert!(!acts.push(Act::Go));
        assert_eq!(acts.as_slice().last(), Some(&Act::Hold));
    }
}
