//! Where the site shall stand: the vendor's table and the migration.

/// What is said at the vendor's table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum VendorMove {
    /// Nothing.
    #[default]
    None,
    /// Ask for an offer, or a better one.
    Negotiate,
    /// Sign the offer: three years of take-or-pay.
    Sign,
    /// Sign, tied to a dated cutover.
    SignBound,
    /// Leave the table.
    WalkAway,
}

/// Where the migration shall go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum MigrationMove {
    /// Stay.
    #[default]
    None,
    /// A pilot on a corner of the site.
    Pilot,
    /// Begin to port the selected tiers.
    Commit,
    /// Run old and new side by side.
    DualRun,
    /// One night for all selected tiers.
    Cutover,
    /// Service by service, where systems are decoupled enough.
    CutoverByService,
    /// Give up, before the point of no return.
    Abandon,
}

impl MigrationMove {
    /// Whether it begins the migration in earnest, or carries it on.
    #[must_use]
    pub const fn is_earnest(self) -> bool {
        matches!(self, Self::Commit | Self::DualRun | Self::Cutover | Self::CutoverByService)
    }

    /// Whether tiers go over to the new machines by it, in one night or service by service.
    #[must_use]
    pub const fn cuts_over(self) -> bool {
        matches!(self, Self::Cutover | Self::CutoverByService)
    }
}
