//! Curves of error rates by the clock: tonight's as a line, the rehearsal's as grey dots, and the rate from which a
//! morning fails.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::text::share;
use crate::tui::screens::Look;
use crate::tui::theme::Role;
use crate::tui::widgets::{Curve, Curves, Dash};

/// What is drawn: error rates, 0 to 1, oldest first.
pub(super) struct Rates<'a> {
    pub(super) tonight: &'a [f64],
    pub(super) rehearsal: &'a [f64],
    /// Points across the whole width.
    pub(super) across: usize,
    /// Least height of the scale.
    pub(super) least: f64,
    /// Minutes after midnight of the first point, and minutes from one to the next.
    pub(super) clock: (u32, u32),
    /// The rate from which a morning fails, if it is to be seen.
    pub(super) fails: Option<f64>,
}

/// A time by which the axis is named every so many minutes.
const QUARTER_HOUR: u32 = 15;

/// Draws the curves with the top of their scale at the left and the time below.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, look: &Look, rates: &Rates<'_>) {
    let least = rates.fails.map_or(rates.least, |fails| rates.least.max(fails * 1.25));
    let top = rates.tonight.iter().chain(rates.rehearsal).copied().fold(least, f64::max);
    let limit: Vec<f64> = rates.fails.map_or(Vec::new(), |fails| vec![fails; rates.across]);
    let name = look.get("night-fails");
    let curves = [
        Curve { values: &limit, dash: Dash::Dashed, role: Role::Bad, name: if limit.is_empty() { "" } else { &name } },
        Curve { values: rates.rehearsal, dash: Dash::Dotted, role: Role::Dim, name: "" },
        Curve { values: rates.tonight, dash: Dash::Solid, role: Role::Warning, name: "" },
    ];
    let values = [(0.0, share::percent(0.0, 0)), (top, share::percent(top, 1))];
    let (first, step) = rates.clock;
    let minutes = (0..rates.across).filter_map(|at| Some((at, u32::try_from(at).ok()? * step)));
    let places: Vec<(usize, String)> = minutes
        .filter(|(_, minute)| minute % QUARTER_HOUR == 0)
        .map(|(at, minute)| {
            let clock = (first + minute) % 1_440;
            (at, format!("{:02}:{:02}", clock / 60, clock % 60))
        })
        .collect();
    let chart = Curves {
        theme: &look.theme,
        curves: &curves,
        shade: None,
        across: rates.across,
        bounds: Some((0.0, top)),
        values: &values,
        places: &places,
        marks: &[],
    };
    (&chart).render(area, buffer);
}
