//! The mouse: a press selects a row, a tab, or does what a key at the foot does; the wheel scrolls.
//!
//! Screens know nothing of it. A row is reached as by keys: the hand is moved until it stands where the press was, so
//! that nothing can be done by a press that keys do not do. What Enter does, a press does only where nothing that cannot
//! be recalled can be done at all.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Answer, Place, Shell, chrome};
use crate::tui::action::{Action, Scope};
use crate::tui::key::{Code, Key, Pointed, Pointing};
use crate::tui::run::app::Command;
use crate::tui::screens::{Context, Step};
use crate::tui::theme::Role;
use crate::tui::{cells, keymap};

/// Steps of the hand for one press, at most: more rows than a terminal shows.
const STEPS: usize = 80;
/// Cells by which a row is known again after the hand has moved or the list has scrolled.
const KNOWN_BY: usize = 24;

/// Where the hand is, and the words beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Hand {
    x: u16,
    y: u16,
    /// The column that the words are right of.
    from: u16,
    row: String,
}

impl Shell {
    pub(super) fn pointed(&mut self, pointed: Pointed) -> Answer {
        let hidden = self.notice.as_ref().map_or(0, |notice| chrome::notice_rows(notice, pointed.within.0));
        let dismissed = self.notice.take().is_some();
        let area = Rect::new(0, 0, pointed.within.0, pointed.within.1);
        if !chrome::fits(pointed.within) {
            return Command::Nothing;
        }
        // The lines of the notice hid what is there: the press took them away, and no more.
        if dismissed && pointed.what == Pointing::Press && pointed.at.1 + hidden >= area.height {
            return Command::redraw();
        }
        let done = match pointed.what {
            Pointing::WheelUp => self.step(Code::Up),
            Pointing::WheelDown => self.step(Code::Down),
            Pointing::Press => self.pressed(pointed.at, area),
        };
        if dismissed { Command::redraw().and(done) } else { done }
    }

    /// Moves the hand by an arrow; nothing where the arrow does anything else.
    fn step(&mut self, arrow: Code) -> Answer {
        let action = keymap::action_for(self.scope(), Key::plain(arrow), &|when| self.holds(when));
        match action.filter(|action| action.is_navigation()) {
            Some(action) => self.act(action),
            None => Command::Nothing,
        }
    }

    fn pressed(&mut self, (x, y): (u16, u16), area: Rect) -> Answer {
        if y + 1 == area.height {
            return self.pressed_key(x, area);
        }
        if y == 0
            && let Some(answer) = self.pressed_tab(x, area)
        {
            return answer;
        }
        self.hand_to(x, y, area)
    }

    /// A key at the foot.
    fn pressed_key(&mut self, x: u16, area: Rect) -> Answer {
        let mut at = 1;
        let room = chrome::footer_room(self, area.width);
        for item in self.footer_items(room) {
            let width = cells::coordinate(item.width());
            if (at..at + width).contains(&x) {
                // Several keys share a label: each by its own mark.
                let mut mark = at;
                for (cells, action, one_way) in &item.does {
                    let marks = mark..mark + cells::coordinate(*cells);
                    mark = marks.end;
                    if item.does.len() == 1 || marks.contains(&x) {
                        return self.by_press(*action, *one_way);
                    }
                }
                return Command::Nothing;
            }
            at += width + cells::coordinate(keymap::FOOTER_GAP);
        }
        Command::Nothing
    }

    /// What a key at the foot does, unless that takes the key itself.
    fn by_press(&mut self, action: Action, one_way: bool) -> Answer {
        let harmless = matches!(
            self.scope(),
            Scope::Title
                | Scope::Saves
                | Scope::Replay
                | Scope::Contents
                | Scope::Settings
                | Scope::Record
                | Scope::Help
                | Scope::Books
        );
        if one_way || action == Action::Act && !harmless {
            self.notice = Some(self.look.get("shell-takes-enter"));
            return Command::redraw();
        }
        self.act(action)
    }

    /// A tab of the row of screens.
    fn pressed_tab(&mut self, x: u16, area: Rect) -> Option<Answer> {
        let (Place::Game(screen), Some(session)) = (&self.place, &self.session) else { return None };
        if !self.overlays.is_empty() || !screen.has_header() {
            return None;
        }
        let context = Context { look: &self.look, session };
        let tabs = chrome::tabs(&context, *screen, area.x + 1);
        let tab = tabs.into_iter().find(|tab| (tab.x..tab.x + tab.width()).contains(&x))?;
        Some(self.carry_out(Step::Go(tab.screen)))
    }

    /// Moves the hand to the row that was pressed; where no row is, it stays.
    fn hand_to(&mut self, x: u16, y: u16, area: Rect) -> Answer {
        let Some((mut hand, picture)) = self.hand(area) else { return Command::Nothing };
        if y != hand.y {
            let wanted = row_of(&picture, hand.from, y);
            if wanted.trim().is_empty() {
                return Command::Nothing;
            }
            let (there, back) = if y > hand.y { (Code::Down, Code::Up) } else { (Code::Up, Code::Down) };
            let mut steps = 0;
            while hand.row != wanted {
                let _ = self.step(there);
                let next = self.hand(area).map(|(next, _)| next);
                let moved = next.filter(|next| *next != hand);
                if moved.is_some() {
                    steps += 1;
                }
                let turned = |next: &Hand| (next.y > hand.y) != (y > hand.y) && next.y != hand.y;
                match moved {
                    Some(next) if steps < STEPS && (next.row == wanted || !turned(&next)) => hand = next,
                    _ => {
                        for _ in 0..steps {
                            let _ = self.step(back);
                        }
                        return Command::redraw();
                    }
                }
            }
        }
        self.hand_across(x, area);
        Command::redraw()
    }

    /// Where columns or buttons are chosen from side to side, moves the hand on to the one that was pressed.
    fn hand_across(&mut self, x: u16, area: Rect) {
        if !matches!(self.scope(), Scope::Books | Scope::Night) {
            return;
        }
        for _ in 0..STEPS {
            let Some((hand, picture)) = self.hand(area) else { return };
            let chosen = self.look.style(Role::Selection);
            let end = (hand.x..area.width).find(|x| !is_dressed(&picture, *x, hand.y, chosen)).unwrap_or(area.width);
            let arrow = match x {
                x if x < hand.x => Code::Left,
                x if x >= end => Code::Right,
                _ => return,
            };
            let _ = self.step(arrow);
            match self.hand(area) {
                // Past it, or as far as it goes: the nearest there is.
                Some((next, _)) if next.x != hand.x && (next.x > x) == (hand.x > x) => {}
                Some((next, _)) if next.x != hand.x && next.x <= x && arrow == Code::Left => return,
                _ => return,
            }
        }
    }

    /// The hand in the picture as it is: the pointer, or, where there is none, the lowest cells dressed as chosen.
    fn hand(&self, area: Rect) -> Option<(Hand, Buffer)> {
        let mut picture = Buffer::empty(area);
        chrome::draw(self, &mut picture, area);
        let body = chrome::body(area, self.screen());
        let pointer = self.look.glyphs().pointer;
        let is_pointer = |x: u16, y: u16| {
            let symbol = |x: u16| picture.cell((x, y)).map_or(" ", ratatui::buffer::Cell::symbol);
            symbol(x) == pointer
                && symbol(x + 1) == " "
                && (x == 0 || !symbol(x - 1).chars().any(char::is_alphanumeric))
        };
        let chosen = self.look.style(Role::Selection);
        let pointed = body.positions().find(|at| is_pointer(at.x, at.y)).map(|at| (at.x, at.y));
        let dressed = || {
            let rows = (body.top()..body.bottom()).rev();
            rows.into_iter()
                .find_map(|y| (body.left()..body.right()).find(|x| is_dressed(&picture, *x, y, chosen)).map(|x| (x, y)))
        };
        let (x, y) = pointed.or_else(dressed)?;
        // A table's row is known by its name, at the left.
        let from = if pointed.is_some() { x } else { body.x };
        Some((Hand { x, y, from, row: row_of(&picture, from, y) }, picture))
    }
}

/// Whether a cell is dressed in a style.
fn is_dressed(picture: &Buffer, x: u16, y: u16, style: ratatui::style::Style) -> bool {
    picture.cell((x, y)).is_some_and(|cell| {
        let whole = cell.style();
        whole.add_modifier.contains(style.add_modifier)
            && style.fg.is_none_or(|fg| whole.fg == Some(fg))
            && style.bg.is_none_or(|bg| whole.bg == Some(bg))
    })
}

/// The words right of a column, by which a row is known again.
fn row_of(picture: &Buffer, x: u16, y: u16) -> String {
    let cells = (x + 1..picture.area.right()).filter_map(|x| picture.cell((x, y)));
    cells.take(KNOWN_BY).map(ratatui::buffer::Cell::symbol).collect()
}
