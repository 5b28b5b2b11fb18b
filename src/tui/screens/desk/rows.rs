//! Levers in rows: name, the lever itself, where it stood, how far it goes, what it costs; and the sentence under them.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::args;
use crate::desk::closing;
use crate::desk::levers::change::{is_possible, lacks_machines};
use crate::desk::levers::reading::Grip;
use crate::desk::levers::{Group, Lever, cost, doors, reading, refusal, relief, show, shut};
use crate::desk::trade;
use crate::tui::screens::Context;
use crate::tui::theme::Role;
use crate::tui::widgets::{Choice, Slider};
use crate::tui::{cells, wrap};

/// Cells of the columns: name, lever, last, range, cost.
struct Columns {
    name: u16,
    lever: u16,
    last: u16,
    range: u16,
    cost: u16,
}

/// Columns of all levers at a glance.
const GLANCE_COLUMNS: u16 = 2;
/// Cells before the name: pointer and number.
const LEAD: u16 = 4;

impl Columns {
    /// The columns of a width. On a narrow screen the range gives way to the cost.
    const fn of(width: u16) -> Self {
        if width >= 150 {
            // Where there is room, it goes to the lever and to what it costs.
            let cost = (width - LEAD - 34 - 12 - 18 - 5) * 2 / 5;
            Self { name: 34, lever: width - LEAD - 34 - 12 - 18 - 5 - cost, last: 12, range: 18, cost }
        } else if width >= 110 {
            let cost = width - LEAD - 28 - 40 - 10 - 14 - 5;
            Self { name: 28, lever: 40, last: 10, range: 14, cost }
        } else {
            let cost = width.saturating_sub(LEAD + 20 + 25 + 9 + 4);
            Self { name: 20, lever: 25, last: 9, range: 0, cost }
        }
    }

    /// Where each column begins.
    const fn starts(&self, x: u16) -> [u16; 5] {
        let name = x + LEAD;
        let lever = name + self.name + 1;
        // Where it stands and where it stood must not run into one another.
        let last = lever + self.lever + 2;
        let range = last + self.last + 1;
        let cost = if self.range == 0 { range } else { range + self.range + 1 };
        [name, lever, last, range, cost]
    }
}

/// The few levers that matter now, under their heading, with the price of relief in a sentence.
pub(super) fn few(
    buffer: &mut Buffer,
    area: Rect,
    context: &Context<'_>,
    levers: &[Lever],
    selected: usize,
    of_all: usize,
) {
    let look = context.look;
    let columns = Columns::of(area.width);
    heading(buffer, area, context, &columns, "desk-matters");
    // With room for it every lever has its sentence under it, else only the selected one.
    let roomy = usize::from(area.height) >= 2 * levers.len() + 2;
    let mut y = area.y + 1;
    for (index, lever) in levers.iter().enumerate() {
        if y + 1 >= area.bottom() {
            break;
        }
        let line = Rect { y, height: 1, ..area };
        row(buffer, line, context, &columns, *lever, Some(index + 1), index == selected);
        y += 1;
        if roomy {
            let place = Rect { x: area.x + LEAD, y, width: area.width - LEAD, height: 1 };
            let (words, role) = beside(context, *lever);
            wrap::write_whole(buffer, place, &words, look.style(role));
            y += 1;
        }
    }
    let foot = Rect { y, height: area.bottom().saturating_sub(y), ..area };
    let rest = look.format("desk-rest", &args! { "count" => of_all.saturating_sub(levers.len()) });
    // What is bought without being asked for keeps its row; who has nothing to do, or else what is not shown, has it where
    // the sentence of the lever leaves one.
    let bought = trade::unasked(look, context.session);
    let kept = u16::from(bought.is_some());
    let (last, role) = match bought.or_else(|| closing::idle_engineers(look, context.session)) {
        Some(words) => {
            let both = format!("{words}  {rest}");
            let fits = cells::width(&both) + usize::from(LEAD) < usize::from(area.width);
            (if fits { both } else { words }, Role::Urgency)
        }
        None => (rest, Role::Dim),
    };
    let above = Rect { height: foot.height.saturating_sub(kept), ..foot };
    let used = sentence(buffer, above, context, levers.get(selected).copied().filter(|_| !roomy));
    let place = Rect {
        x: area.x + LEAD,
        y: foot.y + used,
        width: area.width.saturating_sub(LEAD + 1),
        height: foot.height.saturating_sub(used),
    };
    wrap::write_whole(buffer, place, &last, look.style(role));
}

/// Every lever at a glance, in two columns under the headings of their groups: where it stands, and where it stood if it
/// was moved. As many as there is room for, with how many are left.
pub(super) fn overview(buffer: &mut Buffer, area: Rect, context: &Context<'_>, levers: &[Lever]) {
    let look = context.look;
    buffer.set_string(area.x + 2, area.y, look.get("desk-all-levers"), look.style(Role::Title));
    let (width, height) = (area.width / GLANCE_COLUMNS, area.height.saturating_sub(1));
    let lines = grouped(levers);
    let room = usize::from(GLANCE_COLUMNS * height);
    for (at, line) in lines.iter().take(room).enumerate() {
        let (column, down) = (cells::coordinate(at) / height.max(1), cells::coordinate(at) % height.max(1));
        let place =
            Rect { x: area.x + column * width, y: area.y + 1 + down, width: width.saturating_sub(1), height: 1 };
        if at + 1 == room && lines.len() > room {
            let rest = look.format("desk-rest", &args! { "count" => lines.len() + 1 - room });
            wrap::write(buffer, place, &rest, look.style(Role::Dim));
            break;
        }
        match line {
            Line::Heading(group) => {
                buffer.set_string(place.x + 2, place.y, look.get(group.name()), look.style(Role::Title));
            }
            Line::Lever(_, lever) => glance(buffer, place, context, *lever),
        }
    }
}

/// Rows that all levers at a glance take.
pub(super) fn glances(levers: &[Lever]) -> u16 {
    cells::coordinate(grouped(levers).len().div_ceil(usize::from(GLANCE_COLUMNS)) + 1)
}

/// A lever in a line: its name, where it stands, and where it stood.
fn glance(buffer: &mut Buffer, area: Rect, context: &Context<'_>, lever: Lever) {
    let (look, session) = (context.look, context.session);
    let (visible, scenario) = (context.visible(), context.scenario());
    let at = |plan| reading::place(lever, visible, scenario, plan);
    let (now, before) = (at(session.plan()), at(session.untouched()));
    let said = |place| show::with_unit(lever, place, look, scenario, visible.quarter);
    let is_moved = now.total_cmp(&before).is_ne();
    let mut words = said(now);
    if is_moved {
        words = look.format("desk-moved", &args! { "before" => said(before), "after" => words });
    }
    let glyphs = look.glyphs();
    let role = if is_moved { Role::Key } else { Role::Text };
    let room = usize::from(area.width.saturating_sub(4));
    let name = show::fitting_name(lever, look, scenario, room.saturating_sub(cells::width(&words) + 1));
    let name = cells::cut(&name, room.saturating_sub(cells::width(&words) + 1), glyphs.ellipsis);
    buffer.set_string(area.x + 4, area.y, &name, look.style(role));
    let words = cells::cut(&words, room.saturating_sub(cells::width(&name) + 1), glyphs.ellipsis);
    let x = area.right().saturating_sub(cells::coordinate(cells::width(&words)));
    buffer.set_string(x, area.y, words, look.style(if is_moved { Role::Key } else { Role::Dim }));
}

/// A line of the list of all levers.
#[derive(Clone, Copy)]
enum Line {
    Heading(Group),
    Lever(usize, Lever),
}

/// The levers with the headings of their groups between them.
fn grouped(levers: &[Lever]) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut group = None;
    for (index, lever) in levers.iter().enumerate() {
        if group != Some(lever.group()) {
            group = Some(lever.group());
            lines.push(Line::Heading(lever.group()));
        }
        lines.push(Line::Lever(index, *lever));
    }
    lines
}

/// Every lever under the headings of its group, scrolled so that the selected one is in sight.
pub(super) fn every(buffer: &mut Buffer, area: Rect, context: &Context<'_>, levers: &[Lever], selected: usize) {
    let look = context.look;
    let columns = Columns::of(area.width);
    heading(buffer, area, context, &columns, "desk-all-levers");
    let lines = grouped(levers);
    let list = Rect { y: area.y + 1, height: area.height.saturating_sub(3), ..area };
    let is_at = |line: &Line| matches!(line, Line::Lever(index, _) if *index == selected);
    let at = lines.iter().position(is_at).unwrap_or(0);
    let height = usize::from(list.height);
    let first = at.saturating_sub(height / 2).min(lines.len().saturating_sub(height));
    for (y, line) in (list.top()..list.bottom()).zip(lines.iter().skip(first)) {
        let place = Rect { y, height: 1, ..area };
        match line {
            Line::Lever(index, lever) => row(buffer, place, context, &columns, *lever, None, *index == selected),
            Line::Heading(group) => {
                buffer.set_string(area.x + 2, y, look.get(group.name()), look.style(Role::Title));
            }
        }
    }
    // Beside the first and the last line.
    let marks = Rect { y: list.y + 1, width: area.width - 1, height: list.height.saturating_sub(2), ..area };
    crate::tui::screens::help::more(buffer, marks, look, first > 0, lines.len() > first + height);
    let foot = Rect { y: list.bottom(), height: 2, ..area };
    sentence(buffer, foot, context, levers.get(selected).copied());
}

fn heading(buffer: &mut Buffer, area: Rect, context: &Context<'_>, columns: &Columns, title: &str) {
    let look = context.look;
    let [_, _, last, range, cost] = columns.starts(area.x);
    let title = look.get(title);
    buffer.set_string(area.x + 2, area.y, &title, look.style(Role::Title));
    card_left(buffer, Rect { x: area.x + 2 + cells::coordinate(cells::width(&title)), ..area }, last, context);
    let dim = look.style(Role::Dim);
    buffer.set_string(last, area.y, look.get("desk-last"), dim);
    if columns.range > 0 {
        buffer.set_string(range, area.y, look.get("desk-range"), dim);
    }
    buffer.set_string(cost, area.y, look.get("desk-cost"), dim);
}

/// That the card is unanswered, behind the heading that ends where `area` begins and before the column at `until`; where there
/// is room, with what stands then.
fn card_left(buffer: &mut Buffer, area: Rect, until: u16, context: &Context<'_>) {
    let look = context.look;
    let Some(option) = closing::unanswered(look, context.session) else { return };
    let (x, mark) = (area.x + 3, look.glyphs().pending);
    let room = usize::from(until.saturating_sub(x + 2));
    let long = look.format("desk-card-unanswered.long", &args! { "option" => option });
    let said = [long, look.get("desk-card-unanswered")].map(|words| format!("{mark} {words}"));
    let fitting = said.iter().find(|words| cells::width(words) <= room).or(said.last());
    buffer.set_stringn(x, area.y, fitting.map_or("", String::as_str), room, look.style(Role::Urgency));
}

fn row(
    buffer: &mut Buffer,
    area: Rect,
    context: &Context<'_>,
    columns: &Columns,
    lever: Lever,
    number: Option<usize>,
    selected: bool,
) {
    let (look, session) = (context.look, context.session);
    let (visible, scenario, plan) = (context.visible(), context.scenario(), session.plan());
    let untouched = session.untouched();
    let glyphs = look.glyphs();
    let [name_x, lever_x, last_x, range_x, cost_x] = columns.starts(area.x);
    let (now, before) =
        (reading::place(lever, visible, scenario, plan), reading::place(lever, visible, scenario, untouched));
    let is_moved = now.total_cmp(&before).is_ne();
    let refused = session.rejections().iter().any(|rejection| lever.is_refused_by(rejection)) && is_moved;
    let pointer = if selected { glyphs.pointer } else { " " };
    let lead = number.map_or_else(|| format!("{pointer} "), |number| format!("{pointer} {number} "));
    buffer.set_string(area.x, area.y, lead, look.style(if selected { Role::Key } else { Role::Dim }));
    let is_set = session.is_set(lever);
    let role = match (refused, selected, is_moved) {
        _ if is_set => Role::Dim,
        (true, _, _) => Role::Bad,
        (_, true, _) => Role::Title,
        (_, _, true) => Role::Key,
        _ => Role::Text,
    };
    let name = show::fitting_name(lever, look, scenario, usize::from(columns.name));
    let name = cells::pad(&name, usize::from(columns.name), glyphs.ellipsis);
    buffer.set_string(name_x, area.y, name, look.style(role));
    let grip = reading::grip(lever, visible, scenario, untouched);
    // Said only where it is not what the lever says already.
    let moved = if is_moved { show::left(lever, before, look, scenario, visible) } else { String::new() };
    let ranged = show::range(lever, grip, look, scenario, visible.quarter);
    let ranged = if columns.range > 0 { ranged } else { String::new() };
    // With room for a range, options run on over what stands empty beside them.
    let end = match grip {
        Grip::Choice { .. } if columns.range > 0 && moved.is_empty() && ranged.is_empty() => cost_x.saturating_sub(2),
        _ => lever_x,
    };
    let width = end.saturating_sub(lever_x).max(columns.lever);
    let place = Rect { x: lever_x, y: area.y, width, height: 1 };
    draw_lever(buffer, place, context, lever, grip, (now, before), selected);
    let put_words = |buffer: &mut Buffer, x: u16, room: u16, words: &str| {
        let words = cells::cut(words, usize::from(room), glyphs.ellipsis);
        buffer.set_string(x, area.y, words, look.style(Role::Dim));
    };
    put_words(buffer, last_x, columns.last, &moved);
    put_words(buffer, range_x, columns.range, &ranged);
    let cost = if is_set { look.get("exercise-set") } else { cost::words(lever, look, context.session) };
    put_words(buffer, cost_x, columns.cost, &cost);
}

fn draw_lever(
    buffer: &mut Buffer,
    area: Rect,
    context: &Context<'_>,
    lever: Lever,
    grip: Grip,
    (now, before): (f64, f64),
    selected: bool,
) {
    let (look, visible, scenario) = (context.look, context.visible(), context.scenario());
    let quarter = visible.quarter;
    match grip {
        Grip::Slider { low, high, .. } => {
            let text = show::with_unit(lever, now, look, scenario, quarter);
            let text = cells::pad_left(&text, cells::width(&text).max(7), "");
            let slider = Slider {
                theme: &look.theme,
                range: (low, high),
                value: now,
                last: Some(before),
                text: &text,
                selected,
            };
            (&slider).render(area, buffer);
        }
        Grip::Choice { count } => {
            let draft = context.session.draft();
            let chosen = now as usize;
            let is_had = |option: usize| option == chosen || is_possible(lever, option, visible, scenario, draft);
            let is_short = |option: usize| lacks_machines(lever, option, visible, scenario, draft).is_some();
            let offered: Vec<usize> = (0..count).filter(|option| is_had(*option) || is_short(*option)).collect();
            let dead: Vec<usize> =
                offered.iter().enumerate().filter(|(_, option)| !is_had(**option)).map(|(index, _)| index).collect();
            // What has begun stands at something, where nothing more is decided of it.
            let named = |option: &usize| match show::stage(lever, visible).filter(|_| *option == 0) {
                Some(stage) => look.short(stage),
                None => show::option(lever, *option, look, scenario, quarter),
            };
            let options: Vec<String> = offered.iter().map(named).collect();
            let one_way: Vec<usize> = offered
                .iter()
                .enumerate()
                .filter(|(index, option)| !dead.contains(index) && doors::is_one_way(lever, **option, context.session))
                .map(|(index, _)| index)
                .collect();
            let chosen = offered.iter().position(|option| *option == chosen).unwrap_or(0);
            let theme = &look.theme;
            let choice = Choice { theme, options: &options, chosen, selected, one_way: &one_way, dead: &dead };
            (&choice).render(area, buffer);
        }
    }
}

/// What stands in the way of closing, or else the price of the selected lever where it stands, in two rows at most.
/// Answers the rows used.
fn sentence(buffer: &mut Buffer, area: Rect, context: &Context<'_>, lever: Option<Lever>) -> u16 {
    let (look, session) = (context.look, context.session);
    let place =
        Rect { x: area.x + LEAD, width: area.width.saturating_sub(LEAD + 1), height: area.height.min(2), ..area };
    if let Some(rejection) = session.rejections().first() {
        let reason = refusal::sentence(look, context.session, rejection);
        let words = look.format("desk-refused", &args! { "reason" => reason });
        return wrap::write_whole(buffer, place, &words, look.style(Role::Bad));
    }
    let Some(lever) = lever else {
        return 0;
    };
    if session.is_set(lever) {
        return wrap::write_whole(buffer, place, &look.get("exercise-set-help"), look.style(Role::Dim)).max(1);
    }
    let (mut words, role) = beside(context, lever);
    // Where no column has it, the range stands before the sentence, if both have room.
    let range = ranged(context, lever);
    if Columns::of(area.width).range == 0 && !range.is_empty() {
        let both = look.format("desk-range.before", &args! { "range" => range, "sentence" => words.as_str() });
        if wrap::wrap(&both, usize::from(place.width)).len() <= usize::from(place.height) {
            words = both;
        }
    }
    wrap::write_whole(buffer, place, &words, look.style(role)).max(1)
}

/// From where to where a lever goes; nothing of a choice.
fn ranged(context: &Context<'_>, lever: Lever) -> String {
    let (visible, scenario) = (context.visible(), context.scenario());
    let grip = reading::grip(lever, visible, scenario, context.session.untouched());
    show::range(lever, grip, context.look, scenario, visible.quarter)
}

/// The sentence beside a lever: its price of relief where it stands, or what keeps an option of it out of reach, or else
/// what it is for.
fn beside(context: &Context<'_>, lever: Lever) -> (String, Role) {
    let (look, session) = (context.look, context.session);
    // Where it stands it cannot stay: that comes before what it would bring.
    if let Some(rejection) = session.rejections().iter().find(|rejection| lever.is_refused_by(rejection)) {
        return (refusal::sentence(look, session, rejection), Role::Bad);
    }
    match shut::sentence(lever, look, session) {
        _ if relief::id(lever, session).is_some() => (relief::sentence(lever, look, session), Role::Urgency),
        Some(shut) => (shut, Role::Warning),
        None => (relief::sentence(lever, look, session), Role::Dim),
    }
}
