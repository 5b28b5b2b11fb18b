//! The one table of keys. Dispatch, footer, help overlay, palette and `docs/keys.md` read it; nothing repeats it.
//!
//! The first key of a row is the one shown in footers, so arrows stand before letters. Letters may arrive late
//! through a Korean input method, so every row has a key that is not a letter, and no row that cannot be undone is
//! on a letter at all.

use crate::tui::action::{Action, Scope, When};
use crate::tui::key::{Code, Key};

/// One row: what is meant, by which keys, where, and when.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// What is meant.
    pub action: Action,
    /// The keys, the one to show first.
    pub keys: &'static [Key],
    /// Message id of the short name.
    pub label: &'static str,
    /// Message id of the sentence that says what it does.
    pub help: &'static str,
    /// Where it holds.
    pub scope: Scope,
    /// The condition under which it holds.
    pub when: When,
    /// Place in the footer: 0 never, otherwise the higher the later it gives way.
    pub importance: u8,
    /// Whether what it does cannot be recalled.
    pub one_way: bool,
}

const UP: Key = Key::plain(Code::Up);
const DOWN: Key = Key::plain(Code::Down);
const LEFT: Key = Key::plain(Code::Left);
const RIGHT: Key = Key::plain(Code::Right);
const ENTER: Key = Key::plain(Code::Enter);
const ESC: Key = Key::plain(Code::Esc);
const PAGE_UP: Key = Key::plain(Code::PageUp);
const PAGE_DOWN: Key = Key::plain(Code::PageDown);
const HOME: Key = Key::plain(Code::Home);
const END: Key = Key::plain(Code::End);
const TAB: Key = Key::plain(Code::Tab);
const BACK_TAB: Key = Key::plain(Code::BackTab);
const BACKSPACE: Key = Key::plain(Code::Backspace);
const DELETE: Key = Key::plain(Code::Delete);
const SHIFT_LEFT: Key = Key::shift(Code::Left);
const SHIFT_RIGHT: Key = Key::shift(Code::Right);

const fn c(character: char) -> Key {
    Key::char(character)
}

const fn f(number: u8) -> Key {
    Key::plain(Code::F(number))
}

const fn row(
    scope: Scope,
    action: Action,
    keys: &'static [Key],
    [label, help]: [&'static str; 2],
    importance: u8,
) -> Row {
    Row { action, keys, label, help, scope, when: When::Always, importance, one_way: false }
}

impl Row {
    const fn when(mut self, when: When) -> Self {
        self.when = when;
        self
    }

    const fn one_way(mut self) -> Self {
        self.one_way = true;
        self
    }
}

const MOVE: [&str; 2] = ["key-choose", "key-choose-help"];
const CHANGE: [&str; 2] = ["key-change", "key-change-help"];
const CHANGE_FAR: [&str; 2] = ["key-change-far", "key-change-far-help"];
const LESS_FAR: [&str; 2] = ["key-less-far", "key-less-far-help"];
const MORE_FAR: [&str; 2] = ["key-more-far", "key-more-far-help"];
const AMOUNT: [&str; 2] = ["key-amount", "key-amount-help"];
const AMOUNT_FAR: [&str; 2] = ["key-amount-far", "key-amount-far-help"];
const LINE: [&str; 2] = ["key-line", "key-line-help"];
const PAGE: [&str; 2] = ["key-page", "key-page-help"];
const ENDS: [&str; 2] = ["key-ends", "key-ends-help"];
const PICK: [&str; 2] = ["key-pick", "key-pick-help"];
const DO: [&str; 2] = ["key-do-number", "key-do-number-help"];
const SIDE_FAR: [&str; 2] = ["key-side-far", "key-side-far-help"];
const SIDE: [&str; 2] = ["key-side", "key-side-help"];
const STEP: [&str; 2] = ["key-step", "key-step-help"];
const LEVER: [&str; 2] = ["key-lever", "key-lever-help"];
/// Where no quarter is open, everything is kept as it stands, and there is nothing to ask.
const QUIT_NOW: [&str; 2] = ["key-quit-now", "key-quit-now-help"];
const SCREEN: [&str; 2] = ["key-screen", "key-screen-help"];

/// Every row. Within a scope the order is that of footer and manual.
#[rustfmt::skip] // a row a line, as a table is read
pub static ROWS: &[Row] = &[
    // every view with a selection
    row(Scope::Browse, Action::Up, &[UP, c('k')], MOVE, 6),
    row(Scope::Browse, Action::Down, &[DOWN, c('j')], MOVE, 6),
    row(Scope::Browse, Action::PageUp, &[PAGE_UP], PAGE, 0),
    row(Scope::Browse, Action::PageDown, &[PAGE_DOWN], PAGE, 0),
    row(Scope::Browse, Action::First, &[HOME], ENDS, 0),
    row(Scope::Browse, Action::Last, &[END], ENDS, 0),
    row(Scope::Browse, Action::Act, &[ENTER], ["key-act", "key-act-help"], 8),
    row(Scope::Browse, Action::Back, &[ESC], ["key-back", "key-back-help"], 7),
    // where the selection moves sideways too
    row(Scope::Sideways, Action::Left, &[LEFT, c('h')], SIDE, 0),
    row(Scope::Sideways, Action::Right, &[RIGHT, c('l')], SIDE, 0),
    row(Scope::Sideways, Action::FarLeft, &[SHIFT_LEFT], SIDE_FAR, 0),
    row(Scope::Sideways, Action::FarRight, &[SHIFT_RIGHT], SIDE_FAR, 0),
    // numbered items, where a one-way door may follow: a digit selects, it never acts
    row(Scope::Numbered, Action::Pick(1), &[c('1')], PICK, 0),
    row(Scope::Numbered, Action::Pick(2), &[c('2')], PICK, 0),
    row(Scope::Numbered, Action::Pick(3), &[c('3')], PICK, 0),
    row(Scope::Numbered, Action::Pick(4), &[c('4')], PICK, 0),
    row(Scope::Numbered, Action::Pick(5), &[c('5')], PICK, 0),
    row(Scope::Numbered, Action::Pick(6), &[c('6')], PICK, 0),
    row(Scope::Numbered, Action::Pick(7), &[c('7')], PICK, 0),
    row(Scope::Numbered, Action::Pick(8), &[c('8')], PICK, 0),
    row(Scope::Numbered, Action::Pick(9), &[c('9')], PICK, 0),
    // numbered items of plain lists: a digit does what Enter does there
    row(Scope::Direct, Action::Pick(1), &[c('1')], DO, 0),
    row(Scope::Direct, Action::Pick(2), &[c('2')], DO, 0),
    row(Scope::Direct, Action::Pick(3), &[c('3')], DO, 0),
    row(Scope::Direct, Action::Pick(4), &[c('4')], DO, 0),
    row(Scope::Direct, Action::Pick(5), &[c('5')], DO, 0),
    row(Scope::Direct, Action::Pick(6), &[c('6')], DO, 0),
    row(Scope::Direct, Action::Pick(7), &[c('7')], DO, 0),
    row(Scope::Direct, Action::Pick(8), &[c('8')], DO, 0),
    row(Scope::Direct, Action::Pick(9), &[c('9')], DO, 0),
    // every screen of an open quarter
    row(Scope::Quarter, Action::Why, &[c('w'), f(2)], ["key-why", "key-why-help"], 7).when(When::Explainable),
    row(Scope::Quarter, Action::Event, &[c('e'), f(4)], ["key-event", "key-event-help"], 5).when(When::EventOpen),
    row(Scope::Quarter, Action::NextScreen, &[TAB], SCREEN, 5),
    row(Scope::Quarter, Action::PreviousScreen, &[BACK_TAB], ["key-screen-back", "key-screen-back-help"], 0),
    row(Scope::Quarter, Action::OpenBriefing, &[c('n'), f(5)], ["key-briefing", "key-briefing-help"], 2),
    row(Scope::Quarter, Action::OpenDesk, &[c('d'), f(6)], ["key-desk", "key-desk-help"], 3),
    row(Scope::Quarter, Action::OpenBooks, &[c('b'), f(7)], ["key-books", "key-books-help"], 2),
    row(Scope::Quarter, Action::OpenMachines, &[c('m'), f(8)], ["key-machines", "key-machines-help"], 2),
    row(Scope::Quarter, Action::OpenBet, &[c('t'), f(9)], ["key-bet", "key-bet-help"], 2),
    row(Scope::Quarter, Action::OpenPeople, &[c('p'), f(12)], ["key-people", "key-people-help"], 1),
    row(Scope::Quarter, Action::Palette, &[c(':'), Key::ctrl('p')], ["key-palette", "key-palette-help"], 1),
    row(Scope::Quarter, Action::Quit, &[c('q'), f(10)], ["key-quit", "key-quit-help"], 0),
    // the cold open
    row(Scope::ColdOpen, Action::Up, &[UP, c('k')], MOVE, 9).when(When::Selectable),
    row(Scope::ColdOpen, Action::Down, &[DOWN, c('j')], MOVE, 9).when(When::Selectable),
    row(Scope::ColdOpen, Action::Left, &[LEFT, c('h')], CHANGE, 9).when(When::Adjustable),
    row(Scope::ColdOpen, Action::Right, &[RIGHT, c('l')], CHANGE, 9).when(When::Adjustable),
    row(Scope::ColdOpen, Action::FarLeft, &[SHIFT_LEFT, PAGE_DOWN], CHANGE_FAR, 6).when(When::Adjustable),
    row(Scope::ColdOpen, Action::FarRight, &[SHIFT_RIGHT, PAGE_UP], CHANGE_FAR, 6).when(When::Adjustable),
    row(Scope::ColdOpen, Action::Act, &[ENTER], ["key-decide", "key-decide-help"], 9).one_way(),
    row(Scope::ColdOpen, Action::Back, &[ESC], ["key-menu", "key-menu-help"], 7),
    // the title
    row(Scope::Title, Action::Quit, &[c('q'), f(10)], QUIT_NOW, 5),
    row(Scope::Title, Action::Back, &[ESC], ["key-back", "key-back-help"], 0).when(When::InHand),
    // the briefing
    row(Scope::Briefing, Action::Left, &[LEFT, c('h')], MOVE, 0),
    row(Scope::Briefing, Action::Right, &[RIGHT, c('l')], MOVE, 0),
    row(Scope::Briefing, Action::Act, &[ENTER], ["key-answer-card", "key-answer-card-help"], 9),
    row(Scope::Briefing, Action::Forecast, &[c('f'), f(3)], ["key-forecast-first", "key-forecast-first-help"], 5).when(When::Forecastable),
    row(Scope::Briefing, Action::Back, &[ESC], ["key-menu", "key-menu-help"], 1),
    // the desk
    row(Scope::Desk, Action::Up, &[UP, c('k')], LEVER, 9),
    row(Scope::Desk, Action::Down, &[DOWN, c('j')], LEVER, 9),
    row(Scope::Desk, Action::Left, &[LEFT, c('h')], CHANGE, 9),
    row(Scope::Desk, Action::Right, &[RIGHT, c('l')], CHANGE, 9),
    row(Scope::Desk, Action::FarLeft, &[SHIFT_LEFT, PAGE_DOWN], LESS_FAR, 0),
    row(Scope::Desk, Action::FarRight, &[SHIFT_RIGHT, PAGE_UP], MORE_FAR, 0),
    row(Scope::Desk, Action::Forecast, &[c('f'), f(3)], ["key-forecast", "key-forecast-help"], 8).when(When::Forecastable),
    row(Scope::Desk, Action::Undo, &[c('u'), BACKSPACE], ["key-undo", "key-undo-help"], 6).when(When::Undoable),
    row(Scope::Desk, Action::Reset, &[c('r'), DELETE], ["key-reset", "key-reset-help"], 3).when(When::Changed),
    row(Scope::Desk, Action::AllLevers, &[c('o'), c(' ')], ["key-all-levers", "key-all-levers-help"], 7),
    row(Scope::Desk, Action::Act, &[ENTER], ["key-close-quarter", "key-close-quarter-help"], 10).one_way(),
    row(Scope::Desk, Action::Back, &[ESC], ["key-menu", "key-menu-help"], 1),
    // all levers
    row(Scope::Levers, Action::Up, &[UP, c('k')], LEVER, 9),
    row(Scope::Levers, Action::Down, &[DOWN, c('j')], LEVER, 9),
    row(Scope::Levers, Action::Left, &[LEFT, c('h')], CHANGE, 9),
    row(Scope::Levers, Action::Right, &[RIGHT, c('l')], CHANGE, 9),
    row(Scope::Levers, Action::FarLeft, &[SHIFT_LEFT], LESS_FAR, 0),
    row(Scope::Levers, Action::FarRight, &[SHIFT_RIGHT], MORE_FAR, 0),
    row(Scope::Levers, Action::Forecast, &[c('f'), f(3)], ["key-forecast", "key-forecast-help"], 4).when(When::Forecastable),
    row(Scope::Levers, Action::Undo, &[c('u'), BACKSPACE], ["key-undo", "key-undo-help"], 6).when(When::Undoable),
    row(Scope::Levers, Action::Reset, &[c('r'), DELETE], ["key-reset", "key-reset-help"], 3).when(When::Changed),
    row(Scope::Levers, Action::Act, &[ENTER], ["key-few-levers", "key-few-levers-help"], 7),
    row(Scope::Levers, Action::AllLevers, &[c('o'), c(' ')], ["key-few-levers", "key-few-levers-help"], 7),
    // the closing tape: any other key skips
    row(Scope::Close, Action::Skip, &[ENTER, c(' '), ESC], ["key-skip", "key-skip-help"], 9),
    row(Scope::Close, Action::Why, &[c('w'), f(2)], ["key-why", "key-why-help"], 8).when(When::Explainable),
    // the statements
    row(Scope::Books, Action::NextPane, &[c('s'), c(' ')], ["key-statement", "key-statement-help"], 8),
    row(Scope::Books, Action::Act, &[ENTER], ["key-why", "key-why-help"], 0).when(When::Explainable),
    row(Scope::Books, Action::Back, &[ESC], ["key-to-desk", "key-to-desk-help"], 7),
    // fleets, migration, people
    row(Scope::Machines, Action::Act, &[ENTER], ["key-why", "key-why-help"], 0).when(When::Explainable),
    row(Scope::Machines, Action::Back, &[ESC], ["key-to-desk", "key-to-desk-help"], 7),
    row(Scope::Bet, Action::Act, &[ENTER], ["key-why", "key-why-help"], 0).when(When::Explainable),
    row(Scope::Bet, Action::Back, &[ESC], ["key-to-desk", "key-to-desk-help"], 7),
    row(Scope::People, Action::Act, &[ENTER], ["key-why", "key-why-help"], 0).when(When::Explainable),
    row(Scope::People, Action::Back, &[ESC], ["key-to-desk", "key-to-desk-help"], 7),
    // cutover night: nothing but the choice
    row(Scope::Night, Action::Left, &[UP, LEFT], MOVE, 9).when(When::Selectable),
    row(Scope::Night, Action::Right, &[DOWN, RIGHT, TAB], MOVE, 9).when(When::Selectable),
    row(Scope::Night, Action::Act, &[ENTER], ["key-do-it", "key-do-it-help"], 10).one_way(),
    row(Scope::Night, Action::Back, &[ESC], ["key-menu", "key-menu-help"], 1),
    // the debrief
    row(Scope::Debrief, Action::AgainFromFork, &[c('a'), f(5)], ["key-again", "key-again-help"], 9),
    row(Scope::Debrief, Action::OtherCard, &[c('o'), f(6)], ["key-other-card", "key-other-card-help"], 8),
    row(Scope::Debrief, Action::TodaysGame, &[c('s'), f(7)], ["key-today", "key-today-help"], 8),
    row(Scope::Debrief, Action::Up, &[UP, c('k')], MOVE, 8).when(When::Selectable),
    row(Scope::Debrief, Action::Down, &[DOWN, c('j')], MOVE, 8).when(When::Selectable),
    row(Scope::Debrief, Action::NextPane, &[TAB, c(' '), RIGHT, c('l')], ["key-pane", "key-pane-help"], 3).when(When::Further),
    row(Scope::Debrief, Action::Left, &[LEFT, c('h'), BACK_TAB], ["key-pane-back", "key-pane-back-help"], 2).when(When::Further),
    row(Scope::Debrief, Action::Why, &[c('w'), f(2)], ["key-why-worth", "key-why-worth-help"], 6).when(When::Further),
    row(Scope::Debrief, Action::Act, &[ENTER], ["key-debrief-on", "key-debrief-on-help"], 10),
    row(Scope::Debrief, Action::Replay, &[c('v'), f(3)], ["key-replay", "key-replay-help"], 5),
    row(Scope::Debrief, Action::OpenRecord, &[c('r'), f(11)], ["key-record", "key-record-help"], 4).when(When::OnRecord),
    row(Scope::Debrief, Action::ExportReport, &[c('x'), f(8)], ["key-export", "key-export-help"], 6),
    row(Scope::Debrief, Action::Share, &[c('c'), f(9)], ["key-share", "key-share-help"], 7),
    row(Scope::Debrief, Action::Note, &[c('n'), f(4)], ["key-note", "key-note-help"], 7),
    row(Scope::Debrief, Action::Back, &[ESC], ["key-menu", "key-menu-help"], 1),
    row(Scope::Debrief, Action::Help, &[c('?'), f(1)], ["key-help", "key-help-help"], 10),
    row(Scope::Debrief, Action::Quit, &[c('q'), f(10)], ["key-quit", "key-quit-help"], 0),
    // the saves
    row(Scope::Saves, Action::Act, &[ENTER], ["key-resume", "key-resume-help"], 9).when(When::Selectable),
    row(Scope::Saves, Action::Replay, &[c('v'), f(3)], ["key-step-through", "key-step-through-help"], 8).when(When::Resumable),
    row(Scope::Saves, Action::Quit, &[c('q'), f(10)], QUIT_NOW, 0),
    // stepping through a save
    row(Scope::Replay, Action::Left, &[LEFT, c('h')], STEP, 9),
    row(Scope::Replay, Action::Right, &[RIGHT, c('l')], STEP, 9),
    row(Scope::Replay, Action::Why, &[c('w'), f(2)], ["key-why", "key-why-help"], 8).when(When::Explainable),
    row(Scope::Replay, Action::FarLeft, &[SHIFT_LEFT], ["key-year", "key-year-help"], 0),
    row(Scope::Replay, Action::FarRight, &[SHIFT_RIGHT], ["key-year", "key-year-help"], 0),
    row(Scope::Replay, Action::Act, &[ENTER], ["key-why", "key-why-help"], 0).when(When::Explainable),
    row(Scope::Replay, Action::NextPane, &[TAB, c(' ')], ["key-to-books", "key-to-books-help"], 7),
    row(Scope::Replay, Action::Contents, &[c('g'), f(3)], ["key-contents", "key-contents-help"], 7),
    row(Scope::Replay, Action::Branch, &[c('b'), f(5)], ["key-branch", "key-branch-help"], 6).when(When::Selectable),
    row(Scope::Replay, Action::Quit, &[c('q'), f(10)], QUIT_NOW, 0),
    // the quarters of a save
    row(Scope::Contents, Action::Act, &[ENTER], ["key-go-there", "key-go-there-help"], 9),
    row(Scope::Contents, Action::Contents, &[c('g'), f(3)], ["key-back", "key-back-help"], 0),
    // the settings
    row(Scope::Settings, Action::Left, &[LEFT, c('h')], ["key-set", "key-set-help"], 9),
    row(Scope::Settings, Action::Right, &[RIGHT, c('l')], ["key-set", "key-set-help"], 9),
    row(Scope::Settings, Action::Act, &[ENTER], ["key-set-next", "key-set-next-help"], 8),
    // pages to read
    row(Scope::Record, Action::Up, &[UP, c('k')], LINE, 6),
    row(Scope::Record, Action::Down, &[DOWN, c('j')], LINE, 6),
    row(Scope::Record, Action::Act, &[ENTER], ["key-back", "key-back-help"], 0),
    // overlays and fields
    row(Scope::Why, Action::Up, &[UP, c('k')], ["key-figure", "key-figure-help"], 6),
    row(Scope::Why, Action::Down, &[DOWN, c('j')], ["key-figure", "key-figure-help"], 6),
    row(Scope::Why, Action::Left, &[LEFT, c('h')], ["key-quarter", "key-quarter-help"], 5),
    row(Scope::Why, Action::Right, &[RIGHT, c('l')], ["key-quarter", "key-quarter-help"], 5),
    row(Scope::Why, Action::NextPane, &[TAB, c(' ')], ["key-decisions", "key-decisions-help"], 6),
    row(Scope::Why, Action::Act, &[ENTER], ["key-back", "key-back-help"], 0),
    row(Scope::Why, Action::Why, &[c('w'), f(2)], ["key-back", "key-back-help"], 0),
    row(Scope::Why, Action::Back, &[ESC], ["key-back", "key-back-help"], 7),
    row(Scope::Dialog, Action::Left, &[LEFT, c('h'), BACK_TAB], MOVE, 7),
    row(Scope::Dialog, Action::Right, &[RIGHT, c('l'), TAB], MOVE, 7),
    row(Scope::Dialog, Action::Act, &[ENTER], ["key-answer", "key-answer-help"], 8),
    row(Scope::Menu, Action::Left, &[LEFT, c('h'), BACK_TAB], MOVE, 7),
    row(Scope::Menu, Action::Right, &[RIGHT, c('l'), TAB], MOVE, 7),
    row(Scope::Menu, Action::Act, &[ENTER], ["key-answer", "key-answer-help"], 8),
    // a range of one's own
    row(Scope::Range, Action::Left, &[LEFT, c('h')], AMOUNT, 9).when(When::Adjustable),
    row(Scope::Range, Action::Right, &[RIGHT, c('l')], AMOUNT, 9).when(When::Adjustable),
    row(Scope::Range, Action::FarLeft, &[SHIFT_LEFT], AMOUNT_FAR, 7).when(When::Adjustable),
    row(Scope::Range, Action::FarRight, &[SHIFT_RIGHT], AMOUNT_FAR, 7).when(When::Adjustable),
    row(Scope::Range, Action::Act, &[ENTER], ["key-answer", "key-answer-help"], 8),
    row(Scope::Field, Action::Act, &[ENTER], ["key-accept", "key-accept-help"], 9),
    row(Scope::Field, Action::Back, &[ESC], ["key-cancel", "key-cancel-help"], 8),
    row(Scope::Help, Action::Act, &[ENTER], ["key-back", "key-back-help"], 0),
    row(Scope::Help, Action::Help, &[c('?'), f(1)], ["key-back", "key-back-help"], 0),
    row(Scope::Palette, Action::Up, &[UP], MOVE, 6),
    row(Scope::Palette, Action::Down, &[DOWN], MOVE, 6),
    row(Scope::Palette, Action::PageUp, &[PAGE_UP], PAGE, 0),
    row(Scope::Palette, Action::PageDown, &[PAGE_DOWN], PAGE, 0),
    row(Scope::Palette, Action::Act, &[ENTER], ["key-act", "key-act-help"], 8),
    row(Scope::Palette, Action::Back, &[ESC], ["key-back", "key-back-help"], 7),
    // everywhere
    row(Scope::Global, Action::Help, &[c('?'), f(1)], ["key-help", "key-help-help"], 8),
    row(Scope::Global, Action::Suspend, &[Key::ctrl('z')], ["key-suspend", "key-suspend-help"], 0),
    row(Scope::Global, Action::Repaint, &[Key::ctrl('l')], ["key-repaint", "key-repaint-help"], 0),
];
