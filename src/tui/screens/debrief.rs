//! After the end: "what nearly killed you?" before anything tells it; the last page; the split; the ending, its worth and
//! what it is to be set against; cash beside other lines and their bands; the decisions that mattered; what was decided,
//! what came back, and what nobody could have known.
//!
//! What has to be reckoned comes later, from outside: until then the screen says that it is being reckoned.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::dialog::Dialog;
use super::note::Note;
use super::worth::Worth;
use super::{Context, Overlay, Screen, Step};
use crate::desk::again::Again;
use crate::desk::remark::Remark;
use crate::desk::session::Session;
use crate::journal::{Game, Hash};
use crate::report::facts::Facts;
use crate::report::last_page::last_page;
use crate::report::reckoning::Reckoning;
use crate::report::suspects::Suspect;
use crate::tui::action::{Action, Scope, When};
use crate::tui::app::effect::Effect;
use crate::tui::cells;

mod ending;
mod last;
mod lines;
mod mattered;
mod question;
mod record;

/// What a player may answer: a suspect, or that nothing did.
const ANSWERS: usize = Suspect::ALL.len() + 1;
/// Rows of a page from which its parts stand apart.
const ROOMY: u16 = 30;

/// The pages, in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Page {
    /// The question.
    #[default]
    Asking,
    /// How it ended, told.
    Last,
    /// The answer beside what the books say.
    Split,
    /// What it came to.
    Ending,
    /// Cash beside other lines and their bands.
    Lines,
    /// The decisions that mattered.
    Mattered,
    /// What was decided, echoes, a withheld truth.
    Record,
}

impl Page {
    /// Those that can be leafed through once the question is answered, in order. Where there is nothing to tell, there is no
    /// page that tells it.
    fn all(told: bool) -> &'static [Self] {
        const ALL: [Page; 6] = [Page::Last, Page::Split, Page::Ending, Page::Lines, Page::Mattered, Page::Record];
        ALL.get(usize::from(!told)..).unwrap_or_default()
    }

    /// Its place among them; none of the question, which is asked once, and which only an answer leads past.
    fn place(self, told: bool) -> Option<usize> {
        Self::all(told).iter().position(|page| *page == self)
    }

    /// The page after it; none after the last.
    fn next(self, told: bool) -> Option<Self> {
        Self::all(told).get(self.place(told)? + 1).copied()
    }

    /// The page before it; none before the first.
    fn before(self, told: bool) -> Option<Self> {
        Self::all(told).get(self.place(told)?.checked_sub(1)?).copied()
    }
}

/// Whether a game has a last page: a company that never closed a quarter has nothing to tell.
fn tells(game: &Game) -> bool {
    !game.played().is_empty()
}

/// What has been reckoned about a game.
#[derive(Debug)]
enum Reckoned {
    /// It is still to come.
    Awaited,
    /// Here it is.
    Done(Box<Reckoning>),
    /// It will not come.
    Failed,
    /// The exercise keeps it for the class.
    KeptBack,
}

/// The game the debrief is about.
#[derive(Debug)]
struct About {
    state: Hash,
    facts: Facts,
    /// Whether the reckoning has been asked for.
    asked: bool,
    reckoned: Reckoned,
}

/// The screen.
#[derive(Debug, Default)]
pub struct Debrief {
    page: Page,
    /// The answer pointed at: none before one was chosen.
    selected: Option<usize>,
    scroll: usize,
    about: Option<About>,
}

impl Debrief {
    /// Whether a reckoning has to be asked for: the first time that this is asked about a game.
    pub fn asks_for_reckoning(&mut self) -> bool {
        self.about.as_mut().is_some_and(|about| !std::mem::replace(&mut about.asked, true))
    }

    /// Takes what was reckoned, if it is about this game.
    pub fn take_in(&mut self, state: Hash, reckoning: Reckoning) {
        if let Some(about) = self.about.as_mut().filter(|about| about.state == state) {
            about.reckoned = Reckoned::Done(Box::new(reckoning));
        }
    }

    /// Takes in that the reckoning about this game failed: nothing more is to come.
    pub fn go_without(&mut self, state: Hash) {
        if let Some(about) = self.about.as_mut().filter(|about| about.state == state) {
            about.reckoned = Reckoned::Failed;
        }
    }

    /// Takes in that the exercise keeps the reckoning about this game for the class.
    pub fn keep_back(&mut self, state: Hash) {
        if let Some(about) = self.about.as_mut().filter(|about| about.state == state) {
            about.reckoned = Reckoned::KeptBack;
        }
    }

    /// Turns to a page, or says that there is none in that direction.
    fn turn_to(&mut self, page: Option<Page>, beyond: Remark) -> Step {
        let Some(page) = page else { return Step::Remark(beyond) };
        self.page = page;
        self.scroll = 0;
        Step::Redraw
    }

    const fn ask(dialog: Dialog) -> Step {
        Step::Open(Overlay::Dialog(dialog))
    }
}

impl Screen for Debrief {
    fn scope(&self) -> Scope {
        Scope::Debrief
    }

    fn enter(&mut self, session: &Session) {
        let game = session.game();
        let state = game.state_hash();
        if self.about.as_ref().is_none_or(|about| about.state != state) {
            self.about = Some(About { state, facts: Facts::of(game), asked: false, reckoned: Reckoned::Awaited });
            (self.page, self.selected, self.scroll) = (Page::Asking, None, 0);
        }
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let area = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let Some(about) = &self.about else { return question::ask(buffer, area, context, self.selected) };
        match self.page {
            Page::Last => {
                if let Some(page) = last_page(context.look, context.game()) {
                    last::draw(buffer, area, context, &page);
                }
            }
            Page::Asking => question::ask(buffer, area, context, self.selected),
            Page::Split => question::split(buffer, area, context, self.selected, &about.facts),
            Page::Ending => ending::draw(buffer, area, context, &about.facts, &about.reckoned),
            Page::Lines => lines::draw(buffer, area, context, &about.facts, &about.reckoned),
            Page::Mattered => mattered::draw(buffer, area, context, &about.reckoned),
            Page::Record => record::draw(buffer, area, context, (&about.facts, &about.reckoned), self.scroll),
        }
    }

    fn holds(&self, when: When, _: &Session) -> bool {
        match when {
            When::Always => true,
            When::Selectable => matches!(self.page, Page::Asking | Page::Record),
            // The question comes first.
            When::Further => self.page != Page::Asking,
            _ => false,
        }
    }

    fn page(&self, session: &Session) -> Option<(u16, u16)> {
        let told = tells(session.game());
        let place = self.page.place(told)?;
        Some((cells::coordinate(place + 1), cells::coordinate(Page::all(told).len())))
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        let (asking, leafing) = (self.page == Page::Asking, self.page == Page::Record);
        match action {
            Action::Up if asking => {
                self.selected = Some(self.selected.and_then(|at| at.checked_sub(1)).unwrap_or(ANSWERS - 1));
            }
            Action::Down if asking => self.selected = Some(self.selected.map_or(0, |at| (at + 1) % ANSWERS)),
            Action::Pick(number) if asking => {
                self.selected = Some(usize::from(number).saturating_sub(1).min(ANSWERS - 1));
            }
            Action::First | Action::PageUp if asking => self.selected = Some(0),
            Action::Last | Action::PageDown if asking => self.selected = Some(ANSWERS - 1),
            // Nobody passes it unread; who cannot tell may say so.
            Action::Act if asking && self.selected.is_none() => return Step::Remark(Remark::Unchosen),
            Action::Act if asking => {
                self.page = if tells(session.game()) { Page::Last } else { Page::Split };
            }
            Action::First if leafing => self.scroll = 0,
            Action::Last if leafing => self.scroll = record::last(session.game()),
            Action::Up if leafing => self.scroll = self.scroll.saturating_sub(1),
            Action::Down if leafing => self.scroll = (self.scroll + 1).min(record::last(session.game())),
            Action::PageUp if leafing => self.scroll = self.scroll.saturating_sub(10),
            Action::PageDown if leafing => self.scroll = (self.scroll + 10).min(record::last(session.game())),
            Action::Act | Action::NextPane | Action::PageDown if !asking => {
                return self.turn_to(self.page.next(tells(session.game())), Remark::LastPage);
            }
            Action::Left | Action::PageUp if !asking => {
                return self.turn_to(self.page.before(tells(session.game())), Remark::FirstPage);
            }
            Action::Why if !asking => return Step::Open(Overlay::Worth(Worth)),
            Action::AgainFromFork => return Self::ask(Dialog::again(Again::Fork)),
            Action::OtherCard => return Self::ask(Dialog::again(Again::OtherCard)),
            Action::TodaysGame => return Self::ask(Dialog::again(Again::Today)),
            Action::Share => return Step::Open(Overlay::Share(super::share::Share)),
            Action::Note => return Step::Open(Overlay::Note(Note::default())),
            Action::Replay => return Step::Replay,
            Action::OpenRecord => return Step::Open(Overlay::Record(super::record::Record::read())),
            Action::ExportReport => return Step::Effect(Effect::Report(Box::new(session.game().clone()))),
            _ => return Step::Pass,
        }
        Step::Redraw
    }
}
