//! The first lesson beside a game: a strip with a sentence or two, and what has to happen before the next.
//!
//! It only looks at the game. Nothing of a game that is a lesson is kept until the player chooses to play on.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use ratatui::widgets::Widget;

use super::effect::Effect;
use super::{Answer, Place, Shell, chrome};
use crate::args;
use crate::content::tutorial::{On, Tutorial, Until, tutorial};
use crate::desk::session::{Game, Phase, Session};
use crate::journal::Setup;
use crate::sim::decisions::Decisions;
use crate::text::Texts;
use crate::tui::action::{Action, Scope};
use crate::tui::run::app::Command;
use crate::tui::screens::dialog::Dialog;
use crate::tui::screens::{Look, Overlay, ScreenId};
use crate::tui::theme::Role;
use crate::tui::widgets::Panel;
use crate::tui::{cells, keymap, overlay, wrap};

/// Lines of the strip, at most.
const LINES: u16 = 4;

/// The lesson, and how far it is.
#[derive(Debug)]
pub(super) struct Lesson {
    tutorial: Tutorial,
    step: usize,
    /// The draft when the step began.
    draft: Decisions,
    /// The session that was in hand before.
    pub(super) before: Option<Session>,
}

impl Lesson {
    /// Place of the step that is due.
    #[cfg(test)]
    pub(super) const fn at(&self) -> usize {
        self.step
    }
}

impl On {
    const fn screen(self) -> ScreenId {
        match self {
            Self::Briefing => ScreenId::Briefing,
            Self::Desk => ScreenId::Desk,
            Self::Books => ScreenId::Books,
            Self::Machines => ScreenId::Machines,
            Self::Bet => ScreenId::Bet,
            Self::People => ScreenId::People,
            Self::Close => ScreenId::Close,
        }
    }

    /// What leads there.
    const fn action(self) -> Action {
        match self {
            Self::Briefing | Self::Close => Action::OpenBriefing,
            Self::Desk => Action::OpenDesk,
            Self::Books => Action::OpenBooks,
            Self::Machines => Action::OpenMachines,
            Self::Bet => Action::OpenBet,
            Self::People => Action::OpenPeople,
        }
    }
}

impl Shell {
    /// Begins the lesson; the game in hand waits.
    pub(super) fn begin_lesson(&mut self) {
        let Ok(tutorial) = tutorial() else { return };
        let Ok(game) = Game::begin(Setup::of_lesson(&tutorial)) else { return };
        let before = self.session.take();
        self.take_up(game);
        self.lesson = Some(Lesson { tutorial, step: 0, draft: Decisions::none(), before });
    }

    /// Puts the game away that was a lesson, and takes the one before in hand again.
    pub(super) fn end_lesson(&mut self) {
        let Some(lesson) = self.lesson.take() else { return };
        self.session = lesson.before;
        let locale = self.look.locale();
        self.look.texts = self.session.as_ref().map_or_else(|| Texts::new(locale), |s| s.game().texts(locale));
    }

    /// Goes on with the game of the lesson as with any other: it is kept from now on.
    pub(super) fn play_on(&mut self) -> Answer {
        self.overlays.clear();
        // It stays a lesson until it is a game of its own: what is not branched off would go into the file of another.
        match &self.session {
            Some(session) => Command::Effect(Effect::Branch(Box::new(session.game().clone()))).and(Command::redraw()),
            None => Command::redraw(),
        }
    }

    /// Goes on to the step that is due after what has just happened.
    pub(super) fn follow(&mut self) {
        let (Some(lesson), Some(session)) = (&self.lesson, &self.session) else { return };
        let (closed, draft) = (session.game().played().len(), *session.draft());
        let screen = self.screen();
        let asked = matches!(self.overlays.last(), Some(Overlay::Why(_) | Overlay::Forecast(_)));
        let mut at = lesson.step;
        while let Some(step) = lesson.tutorial.steps.get(at) {
            let holds = match step.until {
                Until::On(on) => screen == Some(on.screen()) && self.overlays.is_empty(),
                Until::Moved => draft != lesson.draft && at == lesson.step,
                Until::Asked => asked,
                Until::Left => self.overlays.is_empty(),
                Until::Closed(quarters) => closed >= quarters,
            };
            // What is over is not taught any more.
            if !holds && closed <= step.quarter {
                break;
            }
            at += 1;
        }
        let over = at >= lesson.tutorial.steps.len() || session.game().phase() == Phase::Over;
        let moved = at != lesson.step;
        if let Some(lesson) = self.lesson.as_mut().filter(|_| moved || over) {
            lesson.step = at;
            lesson.draft = draft;
        }
        if over && self.overlays.is_empty() {
            self.overlays.push(Overlay::Dialog(Dialog::lesson(true)));
        }
    }

    /// Draws the strip over whatever is in front, away from what it speaks of.
    pub(super) fn draw_lesson(&self, buffer: &mut Buffer, area: Rect) {
        let (Some(lesson), Place::Game(screen)) = (&self.lesson, &self.place) else { return };
        let Some(step) = lesson.tutorial.steps.get(lesson.step) else { return };
        let told = ScreenId::QUARTER.contains(screen) || *screen == ScreenId::Close;
        // A question has the floor.
        if !told || matches!(self.overlays.last(), Some(Overlay::Dialog(_) | Overlay::Help(_) | Overlay::Palette(_))) {
            return;
        }
        let look = &self.look;
        let here = *screen == step.on.screen();
        // A sentence that ends on another screen by its key holds wherever that key does.
        let by_key = matches!(step.until, Until::On(on) if on != On::Desk && on != On::Briefing);
        let words = if here || by_key { look.get(&format!("tutorial-{}", step.id)) } else { back_to(step.on, look) };
        let args = args! { "step" => lesson.step + 1, "steps" => lesson.tutorial.steps.len() };
        let title = look.format("tutorial-place", &args);
        let body = chrome::body(area, Some(*screen));
        // From edge to edge: beside the frames below it, its own would stand double.
        let width = body.width;
        let lines = wrap::wrap(&words, usize::from(width).saturating_sub(4));
        let height = (cells::coordinate(lines.len()).min(LINES) + 2).min(body.height);
        let target = here.then(|| find(buffer, &look.get(&step.points_at))).flatten();
        let strip = |y: u16| Rect { x: body.x, y, width, height };
        let low = strip(body.bottom() - height);
        let covers = |strip: Rect| target.is_some_and(|at| (strip.top()..strip.bottom()).contains(&at.y));
        let place = if covers(low) { strip(body.y) } else { low };
        if let Some(at) = target {
            let shown = look.style(Role::Key).add_modifier(Modifier::UNDERLINED | Modifier::BOLD);
            buffer.set_style(at, shown);
        }
        overlay::clear(buffer, place, look.style(Role::Text));
        let panel = Panel { role: Role::Key, ..Panel::new(&look.theme, &title) };
        (&panel).render(place, buffer);
        let inner = Panel::inner(place);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        wrap::write(buffer, inner, &words, look.style(Role::Text));
    }
}

/// That the step is about another screen, and the key that leads there.
fn back_to(on: On, look: &Look) -> String {
    let row = keymap::rows_for(Scope::Quarter).find(|row| row.action == on.action());
    let key = row.and_then(|row| row.keys.first()).map(|key| keymap::mark(*key, look.glyphs())).unwrap_or_default();
    look.format("tutorial-back", &args! { "screen" => look.get(on.screen().name()), "key" => key })
}

/// Where words stand in a picture first: whole, in whatever case.
fn find(picture: &Buffer, words: &str) -> Option<Rect> {
    let wanted = words.to_lowercase();
    let area = picture.area;
    (area.top()..area.bottom()).find_map(|y| {
        (area.left()..area.right()).find_map(|x| {
            let mut left = wanted.as_str();
            let mut end = x;
            while !left.is_empty() && end < area.right() {
                let symbol = picture.cell((end, y))?.symbol().to_lowercase();
                left = left.strip_prefix(symbol.as_str()).filter(|_| !symbol.is_empty())?;
                end += cells::coordinate(cells::width(&symbol)).max(1);
            }
            left.is_empty().then_some(Rect { x, y, width: end - x, height: 1 })
        })
    })
}
