//! How it ended: the ending, value and score, the crisis dividend, the cash line beside other courses, the quarters
//! that made the difference.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::course::{cash, movers};
use super::courses::Courses;
use super::decided::{Came, Decided, decided};
use crate::args;
use crate::text::{decimal, money};
use crate::tui::screens::{Context, Look};
use crate::tui::session::Played;
use crate::tui::theme::Role;
use crate::tui::widgets::{Curve, Curves, Dash};
use crate::tui::{cells, say, when, wrap};

/// Quarters that are told to have made the difference.
const MOVERS: usize = 3;

pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>, courses: &Courses) {
    let (look, locale) = (context.look, context.look.locale());
    let rest = |y: u16| Rect { y, height: area.bottom().saturating_sub(y), ..area };
    let mut y = area.y;
    if let Some(verdict) = context.game().verdict() {
        let id = format!("ending-{}", verdict.ending.id());
        let title = look.get(&id).to_uppercase();
        buffer.set_string(area.x, y, &title, look.style(Role::Figure));
        let args = args! {
            "value" => money::prose(locale, verdict.value.cents()),
            "score" => say::count(verdict.score),
        };
        let worth = look.format("debrief-worth", &args);
        let width = cells::coordinate(cells::width(&worth));
        let beside = area.x + cells::coordinate(cells::width(&title) + 3);
        let x = area.right().saturating_sub(width);
        if x >= beside {
            buffer.set_string(x, y, &worth, look.style(Role::Title));
        } else {
            y += 1;
            buffer.set_string(area.x, y, &worth, look.style(Role::Title));
        }
        y += 1;
        y += wrap::write(buffer, rest(y), &look.get(&format!("{id}.text")), look.style(Role::Text));
    }
    y += wrap::write(buffer, rest(y), &dividend(look, courses), look.style(Role::Text)) + 1;
    let below = 2 + 2 * MOVERS as u16;
    let chart = Rect { y, height: area.bottom().saturating_sub(y + below), ..area };
    lines(buffer, chart, context, courses);
    tell_movers(buffer, rest(area.bottom().saturating_sub(below)), context, courses);
}

fn dividend(look: &Look, courses: &Courses) -> String {
    match courses.dividend {
        Some(amount) => {
            let amount = say::millions_change(look.locale(), amount);
            look.format("debrief-dividend", &args! { "amount" => amount })
        }
        None => look.get("debrief-no-dividend"),
    }
}

fn lines(buffer: &mut Buffer, area: Rect, context: &Context<'_>, courses: &Courses) {
    let (look, locale) = (context.look, context.look.locale());
    let own = cash(context.game().played());
    let across = own.len().max(courses.history.len()).max(courses.wasted.len());
    let (you, history) = (look.get("word-you"), look.get("word-history"));
    let wasted = look.texts.short("word-wasted");
    let all = [
        Curve { values: &courses.wasted, dash: Dash::Dotted, role: Role::Dim, name: &wasted },
        Curve { values: &courses.history, dash: Dash::Dashed, role: Role::Platform, name: &history },
        Curve { values: &own, dash: Dash::Solid, role: Role::Figure, name: &you },
    ];
    let shown: Vec<Curve<'_>> = all.into_iter().filter(|curve| !curve.values.is_empty()).collect();
    let top = shown.iter().flat_map(|curve| curve.values.iter().copied()).fold(100.0, f64::max);
    let values = [(0.0, "0".to_owned()), (top, say::millions(locale, top))];
    let first = context.game().played().first().map(Played::quarter);
    let places: Vec<(usize, String)> = (0..across)
        .filter_map(|i| {
            let quarter = first?.plus(u16::try_from(i).ok()?);
            (quarter.season() == 0 || i == 0).then(|| (i, quarter.year().to_string()))
        })
        .collect();
    let chart = Curves { theme: &look.theme, curves: &shown, across, bounds: None, values: &values, places: &places };
    (&chart).render(area, buffer);
}

fn tell_movers(buffer: &mut Buffer, area: Rect, context: &Context<'_>, courses: &Courses) {
    let (look, locale) = (context.look, context.look.locale());
    let against = if courses.wasted.is_empty() { &courses.history } else { &courses.wasted };
    let title = match (courses.wasted.is_empty(), against.is_empty()) {
        (false, _) => "debrief-movers-wasted",
        (true, false) => "debrief-movers-history",
        (true, true) => "debrief-movers-cash",
    };
    buffer.set_string(area.x, area.y, look.get(title), look.style(Role::Title));
    let mut y = area.y + 1;
    let decided = usize::from(context.game().span().decided);
    let played = context.game().played();
    for mover in movers(played.get(..decided.min(played.len())).unwrap_or(played), against, MOVERS) {
        let Some(played) = context.game().played().get(mover.place) else { continue };
        let amount = cells::pad_left(&say::millions_change(locale, mover.amount), 8, look.glyphs().ellipsis);
        let head = format!("{amount}  {}  ", when::point(mover.quarter, look));
        let role = if mover.amount < 0.0 { Role::Bad } else { Role::Good };
        buffer.set_string(area.x, y, &head, look.style(role));
        let indent = cells::coordinate(cells::width(&head));
        let rest = Rect {
            x: area.x + indent,
            y,
            width: area.width.saturating_sub(indent),
            height: 2.min(area.bottom().saturating_sub(y)),
        };
        y += wrap::write(buffer, rest, &what(context, played, 4), look.style(Role::Text)).max(1);
    }
}

/// What was decided in a quarter, in one line: the answer to its card, then the weightiest `most` of the rest.
pub(super) fn what(context: &Context<'_>, played: &Played, most: usize) -> String {
    let look = context.look;
    let card = played.before().deck.card(&context.scenario().cards);
    let answer = card.and_then(|card| card.option_message(played.plan.event)).map(|id| look.get(&id));
    let decided = decided(&played.decisions, &played.before().levels);
    let told: Vec<String> =
        answer.into_iter().chain(decided.iter().take(most).map(|decided| one(look, decided))).collect();
    if told.is_empty() {
        return look.get("debrief-nothing-decided");
    }
    told.join(&format!(" {} ", look.glyphs().dot))
}

fn one(look: &Look, decided: &Decided) -> String {
    let name = look.get(decided.name);
    let value = match &decided.came {
        Came::To(id) => look.get(id),
        Came::Index(index) => decimal::index(*index),
        Came::Share(share) => crate::text::share::percent(*share, 0),
        Came::People(heads) => {
            let count = say::whole(*heads);
            let sign = if count > 0 { "+" } else { "" };
            format!("{sign}{}", crate::text::count::grouped(count))
        }
        Came::Units(units) => look.format("unit", &args! { "count" => say::whole(*units) }),
        Came::Dollars(amount) => money::prose(look.locale(), amount.cents()),
        Came::Days(days) => look.format("debrief-days", &args! { "days" => say::whole(*days) }),
        Came::Done => return name,
    };
    format!("{name}: {value}")
}
