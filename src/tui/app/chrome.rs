//! Around the screens: the quarter and the row of screens, the six stocks, the footer, and the overlays on top.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{Place, Shell, stocks};
use crate::args;
use crate::desk::when;
use crate::report::readings::Window;
use crate::tui::cells;
use crate::tui::overlay;
use crate::tui::screens::{Context, Look, ScreenId};
use crate::tui::theme::Role;
use crate::tui::theme::glyphs::Plotting;
use crate::tui::widgets::Footer;
use crate::tui::wrap;

/// The least columns and rows that can be played on.
pub const LEAST: (u16, u16) = (80, 24);
/// Columns at the edges that the footer leaves free.
const FOOTER_MARGINS: u16 = 4;
/// Lines of a notice at most.
const NOTICE_LINES: usize = 3;
/// Cells between a notice and the keys beside it.
const BESIDE: u16 = 3;
/// Cells that keep what stands at the end of the row of screens from being taken for one.
const APART: u16 = 8;
/// Rows of the header above the screens of a quarter.
const HEADER: u16 = 2;

/// Whether so many columns and rows can be played on.
#[must_use]
pub const fn fits((width, height): (u16, u16)) -> bool {
    width >= LEAST.0 && height >= LEAST.1
}

/// Cells that a notice has on a terminal of so many columns.
pub(super) const fn notice_room(width: u16) -> usize {
    width.saturating_sub(FOOTER_MARGINS) as usize
}

/// A notice in the lines that it takes on so many columns.
fn notice_lines(notice: &str, width: u16) -> Vec<String> {
    wrap::whole(notice, usize::from(width), NOTICE_LINES)
}

/// Rows that a notice takes on a terminal of so many columns.
pub(super) fn notice_rows(notice: &str, width: u16) -> u16 {
    cells::coordinate(notice_lines(notice, width.saturating_sub(FOOTER_MARGINS)).len().max(1))
}

/// The part of the picture that a screen draws in.
#[must_use]
pub fn body(area: Rect, screen: Option<ScreenId>) -> Rect {
    let header = if screen.is_some_and(ScreenId::has_header) { HEADER } else { 0 };
    Rect { y: area.y + header.min(area.height), height: area.height.saturating_sub(header + 1), ..area }
}

pub(super) fn draw(shell: &Shell, buffer: &mut Buffer, area: Rect) {
    picture(shell, buffer, area);
    if shell.look.glyphs().plotting == Plotting::Ascii {
        cells::to_ascii(buffer, area);
    }
}

fn picture(shell: &Shell, buffer: &mut Buffer, area: Rect) {
    let look = &shell.look;
    let text = look.style(Role::Text);
    // On the terminal's own colours there is nothing to be said to every cell.
    if text != Style::default() {
        buffer.set_style(area, text);
    }
    if !fits((area.width, area.height)) {
        too_small(look, buffer, area);
        return;
    }
    let place = body(area, shell.screen());
    match (&shell.place, &shell.session) {
        (Place::Game(screen), Some(session)) => {
            let context = Context { look, session };
            if screen.has_header() {
                header(&context, *screen, buffer, Rect { height: HEADER, ..area });
            }
            shell.stage.screen(*screen).draw(buffer, place, &context);
            for over in &shell.overlays {
                overlay::recede(buffer, place, &look.theme);
                over.as_screen().draw(buffer, place, &context);
            }
        }
        _ => shell.draw_outside(buffer, place),
    }
    // The keys stand below before the lesson points at one of them.
    footer(shell, buffer, Rect { y: area.bottom() - 1, height: 1, ..area });
    shell.draw_lesson(buffer, area);
}

fn too_small(look: &Look, buffer: &mut Buffer, area: Rect) {
    let args = args! { "width" => area.width, "height" => area.height };
    let message = look.format("error-too-small", &args);
    wrap::write(buffer, area, &message, look.style(Role::Text));
}

/// Two rows: where we are, and the six stocks by name.
fn header(context: &Context<'_>, screen: ScreenId, buffer: &mut Buffer, area: Rect) {
    let look = context.look;
    let mut x = area.x + 1;
    buffer.set_string(x, area.y, quarter_of(context), look.style(Role::Title));
    for tab in tabs(context, screen, x) {
        buffer.set_string(tab.x, area.y, &tab.words, look.style(tab.role));
        x = tab.x + tab.width();
    }
    let level = Window::now(context.visible()).level();
    // Shorter and shorter, until it has room.
    let (whole, short) = (look.get(level), look.short(level));
    for (id, level) in [("shell-window", &whole), ("shell-window.short", &whole), ("shell-window.short", &short)] {
        let window = look.try_format(id, &args! { "level" => level.as_str() }).unwrap_or_default();
        let width = cells::coordinate(cells::width(&window));
        // Close to the screens it would be taken for one of them, so a bar stands between.
        let bar = look.glyphs().vertical;
        let (lead, margin) = match area.right().saturating_sub(x + width) {
            APART.. => (String::new(), 1),
            3.. => (format!("{bar} "), 1),
            2 => (format!("{bar} "), 0),
            1 => (bar.to_owned(), 0),
            0 => continue,
        };
        if width > 0 {
            let words = format!("{lead}{window}");
            let at = area.right() - cells::coordinate(cells::width(&words)) - margin;
            buffer.set_string(at, area.y, words, look.style(Role::Dim));
            break;
        }
    }
    stocks::draw(context.look, context.session, buffer, Rect { y: area.y + 1, height: 1, ..area });
}

/// A tab of the row of screens.
pub(super) struct Tab {
    /// The screen it leads to.
    pub(super) screen: ScreenId,
    /// Its first column.
    pub(super) x: u16,
    words: String,
    role: Role,
}

impl Tab {
    pub(super) fn width(&self) -> u16 {
        cells::coordinate(cells::width(&self.words))
    }
}

/// The row of screens behind the quarter, which begins at `x`.
pub(super) fn tabs(context: &Context<'_>, screen: ScreenId, x: u16) -> Vec<Tab> {
    let look = context.look;
    let mut x = x + cells::coordinate(cells::width(&quarter_of(context)) + 2);
    let mut tabs = Vec::new();
    for other in ScreenId::QUARTER {
        let name = look.get(other.name());
        let (words, role) = if other == screen {
            (format!("{}{name}{}", look.glyphs().chosen_left, look.glyphs().chosen_right), Role::Selection)
        } else {
            (format!(" {name} "), Role::Dim)
        };
        let tab = Tab { screen: other, x, words, role };
        x += tab.width();
        tabs.push(tab);
    }
    tabs
}

/// Which quarter is open, and how many there are.
fn quarter_of(context: &Context<'_>) -> String {
    let (look, game) = (context.look, context.game());
    let args = args! {
        "quarter" => when::point(context.visible().quarter, look),
        "turn" => u32::from(game.turn()) + 1,
        "turns" => u32::from(game.span().decided),
    };
    look.format("shell-quarter", &args)
}

/// The keys that matter in front; until the next key a notice, with the keys that have room beside it.
fn footer(shell: &Shell, buffer: &mut Buffer, area: Rect) {
    let look = &shell.look;
    let area = Rect { x: area.x + 1, width: area.width.saturating_sub(FOOTER_MARGINS), ..area };
    if let Some(notice) = &shell.notice {
        let lines = notice_lines(notice, area.width);
        let above = cells::coordinate(lines.len().saturating_sub(1)).min(area.y);
        let place = Rect { y: area.y - above, height: above + 1, ..area };
        if above > 0 {
            // What is longer than a line stands on the rows above the keys, until the next key.
            let rows = Rect { x: area.x - 1, width: area.width + FOOTER_MARGINS, height: above, ..place };
            overlay::clear(buffer, rows, look.style(Role::Text));
        }
        for (y, line) in (place.top()..place.bottom()).zip(&lines) {
            let line = cells::cut(line, usize::from(area.width), look.glyphs().ellipsis);
            buffer.set_string(area.x, y, &line, look.style(Role::Warning));
        }
        let line = lines.last().map_or("", String::as_str);
        // As many keys as have room beside it, the most important first.
        let used = cells::coordinate(cells::width(line)) + BESIDE;
        if used < area.width {
            let beside = Rect { x: area.x + used, width: area.width - used, ..area };
            let items = shell.footer_items(usize::from(beside.width));
            ratatui::widgets::Widget::render(&Footer { theme: &look.theme, items: &items }, beside, buffer);
        }
        return;
    }
    let items = shell.footer_items(footer_room(shell, area.width + FOOTER_MARGINS));
    ratatui::widgets::Widget::render(&Footer { theme: &look.theme, items: &items }, area, buffer);
    if let Some(page) = page(shell) {
        let x = area.right() - cells::coordinate(cells::width(&page)).min(area.width);
        buffer.set_string(x + 1, area.y, page, look.style(Role::Dim));
    }
}

/// Cells that the keys have at the foot of so many columns: what the number of the page leaves.
pub(super) fn footer_room(shell: &Shell, width: u16) -> usize {
    let page = page(shell).map_or(0, |page| cells::width(&page) + usize::from(BESIDE));
    usize::from(width.saturating_sub(FOOTER_MARGINS)).saturating_sub(page)
}

/// Which of how many pages is in front, where it is one of several.
fn page(shell: &Shell) -> Option<String> {
    let (Place::Game(screen), Some(session), true) = (&shell.place, &shell.session, shell.overlays.is_empty()) else {
        return None;
    };
    let (page, pages) = shell.stage.screen(*screen).page(session)?;
    Some(shell.look.format("shell-page", &args! { "page" => page, "pages" => pages }))
}

/// Columns beside a box of which nothing can be read.
const SLIVER: u16 = 6;

/// A box in the middle of an area, cleared and framed; answers what is within.
pub fn boxed(look: &Look, title: &str, area: Rect, width: u16, height: u16, buffer: &mut Buffer) -> Rect {
    let place = overlay::centred(area, width, height);
    // A blank column stands around the box; where little more would be left of what it covers, nothing is.
    let margin = if place.x - area.x <= SLIVER { place.x - area.x } else { 1 };
    let cleared = Rect { x: place.x - margin, width: (place.width + 2 * margin).min(area.width), ..place };
    overlay::clear(buffer, cleared, look.style(Role::Text));
    let panel = crate::tui::widgets::Panel::new(&look.theme, title);
    ratatui::widgets::Widget::render(&panel, place, buffer);
    let inner = crate::tui::widgets::Panel::inner(place);
    Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner }
}
