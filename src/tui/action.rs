//! What a person may mean on a screen, and where: the vocabulary that the table of keys maps onto.

/// An intent, whatever key it came from. What it does is the screen's business.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// The item above.
    Up,
    /// The item below.
    Down,
    /// One step left, or less of the chosen lever.
    Left,
    /// One step right, or more of the chosen lever.
    Right,
    /// A big step left, or much less.
    FarLeft,
    /// A big step right, or much more.
    FarRight,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// The first item.
    First,
    /// The last item.
    Last,
    /// The item with this number, from 1 to 9: selects it, never acts.
    Pick(u8),
    /// Do what is selected: the one key that can open a one-way door.
    Act,
    /// Leave this view; from a whole screen, the menu.
    Back,
    /// Skip the motion.
    Skip,
    /// Why is this figure what it is?
    Why,
    /// The forecast of the chosen figure.
    Forecast,
    /// The event card of the quarter.
    Event,
    /// Take back the last change of a lever.
    Undo,
    /// All levers back to what they were when the quarter opened.
    Reset,
    /// Every lever, or back to those that matter now.
    AllLevers,
    /// The quarter's paper.
    OpenBriefing,
    /// The desk.
    OpenDesk,
    /// The statements.
    OpenBooks,
    /// The fleets.
    OpenMachines,
    /// The migration.
    OpenBet,
    /// The people.
    OpenPeople,
    /// The next screen of the quarter.
    NextScreen,
    /// The screen before.
    PreviousScreen,
    /// The next statement, tab or pane within a screen.
    NextPane,
    /// Play again from the fork.
    AgainFromFork,
    /// The same world with the other option of the card.
    OtherCard,
    /// Today's game.
    TodaysGame,
    /// Legend and record.
    OpenRecord,
    /// Write the report.
    ExportReport,
    /// Show the string to share.
    Share,
    /// One line to oneself.
    Note,
    /// Step through a game.
    Replay,
    /// The quarters of a replay as a list.
    Contents,
    /// Branch a what-if off a replay.
    Branch,
    /// The keys of this screen.
    Help,
    /// Every action by name.
    Palette,
    /// Leave the program, after asking.
    Quit,
    /// Stop to the shell; `fg` comes back.
    Suspend,
    /// Paint everything anew, after something else wrote to the terminal.
    Repaint,
}

impl Action {
    /// Where the hand stands that this moves along a list with the row `last` at its end; a page has so many rows. None
    /// for what moves no hand.
    #[must_use]
    pub fn along(self, at: usize, last: usize, page: usize) -> Option<usize> {
        Some(match self {
            Self::Up => at.saturating_sub(1),
            Self::Down => (at + 1).min(last),
            Self::PageUp => at.saturating_sub(page),
            Self::PageDown => at.saturating_add(page).min(last),
            Self::First => 0,
            Self::Last => last,
            Self::Pick(number) => usize::from(number).saturating_sub(1).min(last),
            _ => return None,
        })
    }

    /// The place among so many that a digit means in a list where it does what Enter does: beyond the end it means nothing.
    #[must_use]
    pub fn direct(self, count: usize) -> Option<usize> {
        let Self::Pick(number) = self else { return None };
        usize::from(number).checked_sub(1).filter(|place| *place < count)
    }

    /// Whether it only moves the selection: several keys that arrive glued together run only if all of them do.
    #[must_use]
    pub const fn is_navigation(self) -> bool {
        matches!(
            self,
            Self::Up
                | Self::Down
                | Self::Left
                | Self::Right
                | Self::FarLeft
                | Self::FarRight
                | Self::PageUp
                | Self::PageDown
                | Self::First
                | Self::Last
                | Self::Pick(_)
        )
    }
}

/// Where a row of the table of keys holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Everywhere.
    Global,
    /// Every view in which something is selected.
    Browse,
    /// Every view in which the selection moves sideways too.
    Sideways,
    /// Every view whose items carry numbers, and where something that cannot be recalled may follow: a digit selects.
    Numbered,
    /// Every list whose items carry numbers and from which nothing follows that cannot be recalled: a digit does what Enter
    /// does.
    Direct,
    /// Every screen of an open quarter.
    Quarter,
    /// The cold open.
    ColdOpen,
    /// The title.
    Title,
    /// The briefing.
    Briefing,
    /// The desk with the levers that matter now.
    Desk,
    /// The list of all levers.
    Levers,
    /// The closing tape.
    Close,
    /// The statements.
    Books,
    /// The fleets.
    Machines,
    /// The migration.
    Bet,
    /// Cutover night.
    Night,
    /// The people.
    People,
    /// The debrief.
    Debrief,
    /// The list of saves.
    Saves,
    /// Stepping through a save.
    Replay,
    /// The quarters of a save.
    Contents,
    /// The settings.
    Settings,
    /// A page to be read: legend and record, how to play.
    Record,
    /// The waterfall behind a figure.
    Why,
    /// A question with its answers.
    Dialog,
    /// A question none of whose answers is a one-way door.
    Menu,
    /// The player's own range of cash, made wider and narrower.
    Range,
    /// A field that takes text; characters are text there, not keys.
    Field,
    /// The overlay of keys.
    Help,
    /// The overlay of actions by name, with a field to narrow them.
    Palette,
}

impl Scope {
    /// Every scope, in the order of the manual.
    pub const ALL: [Self; 30] = [
        Self::Global,
        Self::Browse,
        Self::Sideways,
        Self::Numbered,
        Self::Direct,
        Self::Quarter,
        Self::ColdOpen,
        Self::Title,
        Self::Briefing,
        Self::Desk,
        Self::Levers,
        Self::Close,
        Self::Books,
        Self::Machines,
        Self::Bet,
        Self::Night,
        Self::People,
        Self::Debrief,
        Self::Saves,
        Self::Replay,
        Self::Contents,
        Self::Settings,
        Self::Record,
        Self::Why,
        Self::Dialog,
        Self::Menu,
        Self::Range,
        Self::Field,
        Self::Help,
        Self::Palette,
    ];

    /// The scopes whose rows hold here too, nearest first; an own row for the same key or action goes before theirs.
    #[must_use]
    pub const fn parents(self) -> &'static [Self] {
        match self {
            Self::Global
            | Self::Browse
            | Self::Sideways
            | Self::Numbered
            | Self::Direct
            | Self::Quarter
            | Self::Field
            | Self::Palette => &[],
            Self::Briefing => &[Self::Numbered, Self::Browse, Self::Quarter, Self::Global],
            Self::Books => &[Self::Browse, Self::Sideways, Self::Quarter, Self::Global],
            // Nothing is selected there.
            Self::Machines | Self::Bet | Self::People => &[Self::Quarter, Self::Global],
            Self::Desk => &[Self::Numbered, Self::Browse, Self::Quarter, Self::Global],
            Self::Levers => &[Self::Browse, Self::Quarter, Self::Global],
            Self::Debrief | Self::Settings | Self::Dialog => &[Self::Numbered, Self::Browse, Self::Global],
            Self::Title | Self::Saves => &[Self::Direct, Self::Browse, Self::Global],
            Self::Menu => &[Self::Direct, Self::Browse, Self::Global],
            Self::Night => &[Self::Numbered, Self::Global],
            Self::Why | Self::Contents => &[Self::Browse, Self::Sideways, Self::Global],
            Self::Replay | Self::Record | Self::Range => &[Self::Browse, Self::Global],
            Self::ColdOpen | Self::Close => &[Self::Global],
            Self::Help => &[Self::Browse],
        }
    }

    /// What the scopes whose rows hold here too have, and would do nothing here: it leads to where one is.
    #[must_use]
    pub const fn leaves_out(self) -> &'static [Action] {
        match self {
            // The card is in front already.
            Self::Briefing => &[Action::OpenBriefing, Action::Event],
            Self::Desk | Self::Levers => &[Action::OpenDesk],
            Self::Books => &[Action::OpenBooks],
            Self::Machines => &[Action::OpenMachines],
            Self::Bet => &[Action::OpenBet],
            Self::People => &[Action::OpenPeople],
            _ => &[],
        }
    }

    /// Message id of the scope's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Global => "scope-global",
            Self::Browse => "scope-browse",
            Self::Sideways => "scope-sideways",
            Self::Numbered => "scope-numbered",
            Self::Direct => "scope-direct",
            Self::Quarter => "scope-quarter",
            Self::ColdOpen => "scope-cold-open",
            Self::Title => "scope-title",
            Self::Briefing => "scope-briefing",
            Self::Desk => "scope-desk",
            Self::Levers => "scope-levers",
            Self::Close => "scope-close",
            Self::Books => "scope-books",
            Self::Machines => "scope-machines",
            Self::Bet => "scope-bet",
            Self::Night => "scope-night",
            Self::People => "scope-people",
            Self::Debrief => "scope-debrief",
            Self::Saves => "scope-saves",
            Self::Replay => "scope-replay",
            Self::Contents => "scope-contents",
            Self::Settings => "scope-settings",
            Self::Record => "scope-record",
            Self::Why => "scope-why",
            Self::Dialog => "scope-dialog",
            Self::Menu => "scope-menu",
            Self::Range => "scope-range",
            Self::Field => "scope-field",
            Self::Help => "scope-help",
            Self::Palette => "scope-palette",
        }
    }
}

/// The condition under which a row holds; the application answers it from its state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// Always.
    Always,
    /// There is a change to take back.
    Undoable,
    /// A lever differs from what it was when the quarter opened.
    Changed,
    /// The quarter has an event card.
    EventOpen,
    /// A figure that can be explained is selected.
    Explainable,
    /// A figure that can be forecast is selected.
    Forecastable,
    /// One of several things can be chosen.
    Selectable,
    /// Something can be made more or less.
    Adjustable,
    /// There are further parts of this screen to go to.
    Further,
    /// What is told happened, so that there is a record of it.
    OnRecord,
    /// A game that goes on is in hand behind what is shown.
    InHand,
    /// The selected save is a game that can be gone on with.
    Resumable,
}
