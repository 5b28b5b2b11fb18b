//! The first page: what nearly killed you? And, once it is told how it ended, what the books say to the answer.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::desk::say;
use crate::report::facts::Facts;
use crate::report::suspects::Answer;
use crate::report::words;
use crate::sim::figures::Figure;
use crate::tui::screens::{Context, trends};
use crate::tui::theme::Role;
use crate::tui::widgets::{List, Meter, Reading, list};
use crate::tui::{cells, wrap};

/// Rows that charts need.
const CHARTS: u16 = 7;

/// Asks, with the answers below.
pub(super) fn ask(buffer: &mut Buffer, area: Rect, context: &Context<'_>, selected: Option<usize>) {
    let look = context.look;
    let died = !context.visible().alive();
    let answers = words::answers(look, died);
    let height = cells::coordinate(answers.len() + 4);
    // With room for it the years stand below: they show how near it came, and not why.
    let below = height + 3 + CHARTS;
    let charted = area.height >= below && !context.game().played().is_empty();
    let top = area.y + if charted { 1 } else { area.height.saturating_sub(height) / 3 };
    let asked = if died { "debrief-question-died" } else { "debrief-question" };
    let question = look.get(asked);
    let width = cells::coordinate(answers.iter().map(|a| cells::width(a)).max().unwrap_or(0) + 8)
        .max(cells::coordinate(cells::width(&question)))
        .min(area.width);
    let x = area.x + (area.width - width) / 2;
    buffer.set_string(x, top, question, look.style(Role::Title));
    let items: Vec<list::Item> =
        answers.into_iter().map(|text| list::Item { text, note: String::new(), role: Role::Text }).collect();
    let list = List { theme: &look.theme, items: &items, selected, numbered: true };
    let rows = Rect { x, y: top + 2, width, height: cells::coordinate(items.len()) };
    (&list).render(rows.intersection(area), buffer);
    let hint = Rect { x, y: rows.bottom() + 1, width: area.right().saturating_sub(x), height: 2 };
    wrap::write(buffer, hint.intersection(area), &look.get("debrief-question-hint"), look.style(Role::Dim));
    if charted {
        let y = hint.y + 2;
        let chart = Rect { y, height: area.bottom().saturating_sub(y), ..area };
        trends::courses(buffer, chart, context, &[Figure::Runway, Figure::Cash]);
    }
}

/// The answer beside what each suspect took.
pub(super) fn split(buffer: &mut Buffer, area: Rect, context: &Context<'_>, answer: Option<usize>, facts: &Facts) {
    let (look, locale) = (context.look, context.look.locale());
    let died = !context.visible().alive();
    let answers = words::answers(look, died);
    let said = answer.and_then(|answer| answers.get(answer)).map(String::as_str);
    let answer = Answer::of(answer, died);
    let mut y = area.y + 1;
    let rest = |y: u16| Rect { y, height: area.bottom().saturating_sub(y), ..area };
    y += wrap::write(buffer, rest(y), &words::answered(look, said), look.style(Role::Text));
    let Some(hardest) = &facts.hardest else {
        wrap::write(buffer, rest(y + 1), &look.get("debrief-nothing-played"), look.style(Role::Dim));
        return;
    };
    let said = words::hardest(look, hardest, died);
    y += wrap::write(buffer, rest(y), &said, look.style(Role::Title)) + 1;
    y += wrap::write(buffer, rest(y), &words::taken(look, hardest), look.style(Role::Dim)) + 1;
    let most = hardest.taken.first().map_or(1.0, |(_, amount)| amount.max(1.0));
    let names: Vec<String> = hardest.taken.iter().map(|(suspect, _)| look.get(suspect.name())).collect();
    let label_width = names.iter().map(|name| cells::width(name)).max().unwrap_or(0) + 2;
    for ((suspect, amount), name) in hardest.taken.iter().zip(&names) {
        let yours = answer == Answer::Suspect(*suspect);
        let label = if yours { format!("{} {name}", look.glyphs().pointer) } else { format!("  {name}") };
        let amount_words = cells::pad_left(&say::millions(locale, *amount), 8, look.glyphs().ellipsis);
        let meter = Meter {
            theme: &look.theme,
            label: &label,
            label_width,
            reading: Reading::Exact(amount / most),
            value: &amount_words,
            role: if yours { Role::Figure } else { Role::Bad },
        };
        (&meter).render(Rect { y, height: 1, width: area.width.min(90), ..area }.intersection(area), buffer);
        y += 1;
    }
    y += 1;
    y += wrap::write(buffer, rest(y), &words::says_to(look, hardest, answer), look.style(Role::Text)) + 1;
    if let Some(sure) = words::sure(look, &facts.sure) {
        y += wrap::write(buffer, rest(y), &sure, look.style(Role::Text)) + 1;
    }
    // What is left of the page shows how near it came.
    let below = rest(y);
    if below.height >= CHARTS {
        trends::courses(buffer, below, context, &[Figure::Runway, Figure::Cash]);
    }
}
