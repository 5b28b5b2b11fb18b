//! December, a scene of its own: the last quarter's load week by week against what the machines carry, and four
//! sentences that come with the weeks they are about.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::SCENE_LINES;
use crate::args;
use crate::desk::session::Played;
use crate::desk::tape;
use crate::desk::year::year;
use crate::text::share;
use crate::tui::screens::Context;
use crate::tui::theme::Role;
use crate::tui::widgets::Bars;
use crate::tui::{cells, overlay, wrap};

/// Columns of the scene, and of a wide one.
const WIDTHS: (u16, u16) = (78, 130);
/// Rows of the bars at least and at most.
const BARS: (u16, u16) = (7, 26);
/// The first week of the quarter that holds December, of 52.
const FIRST_WEEK: usize = 39;
/// The last week that is told when so many sentences have been said.
const TOLD_UNTIL: [usize; 5] = [44, 48, 50, 51, 52];

/// Draws the scene with so many sentences said.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>, played: &Played, said: usize) {
    let look = context.look;
    let width = if area.width >= 160 { WIDTHS.1 } else { WIDTHS.0 };
    let width = width.min(area.width.saturating_sub(2));
    let lines: Vec<(Vec<String>, Role)> = SCENE_LINES
        .into_iter()
        .map(|line| tape::of(line, played, context.look, context.session))
        .map(|(words, tone)| (wrap::wrap(&words, usize::from(width)), tone.into()))
        .collect();
    let below = cells::coordinate(lines.iter().map(|(lines, _)| lines.len()).sum::<usize>());
    // Title, a blank, the bars, a blank, the sentences, a blank, and what goes on.
    let around = below + 5;
    let rows = area.height.saturating_sub(around).clamp(BARS.0, BARS.1);
    let page = overlay::centred(area, width, (rows + around).min(area.height));
    let title = look.format("december-title", &args! { "year" => played.report.quarter.year().to_string() });
    buffer.set_string(page.x, page.y, title, look.style(Role::Title));
    bars(buffer, Rect { y: page.y + 2, height: rows, ..page }, context, played, said);
    let mut y = page.y + rows + 3;
    for (lines, role) in lines.iter().take(said) {
        for line in lines {
            if y + 1 < page.bottom() {
                buffer.set_stringn(page.x, y, line, usize::from(page.width), look.style(*role));
                y += 1;
            }
        }
    }
}

/// The weeks told so far, against what the machines carry.
fn bars(buffer: &mut Buffer, area: Rect, context: &Context<'_>, played: &Played, said: usize) {
    let look = context.look;
    let until = TOLD_UNTIL.get(said).copied().unwrap_or(52);
    let load = year(played.after(), context.scenario()).load;
    let weeks = load.iter().enumerate().skip(FIRST_WEEK);
    let values: Vec<f64> = weeks.map(|(week, load)| if week < until { *load } else { f64::NAN }).collect();
    let names: Vec<String> = (FIRST_WEEK + 1..=52).map(|week| week.to_string()).collect();
    let figures: Vec<String> =
        values.iter().map(|load| if load.is_finite() { share::percent(*load, 0) } else { String::new() }).collect();
    let capacity = look.get("december-capacity");
    // The scale is the whole quarter's from the beginning, so that nothing jumps as weeks come in.
    let highest = load.iter().skip(FIRST_WEEK).copied().fold(1.0, f64::max);
    let chart = Bars {
        theme: &look.theme,
        values: &values,
        names: &names,
        figures: &figures,
        limit: Some((1.0, &capacity)),
        scale: Some(highest),
        role: Role::Platform,
    };
    (&chart).render(area, buffer);
}
