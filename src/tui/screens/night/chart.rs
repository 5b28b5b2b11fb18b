//! Curves of error rates: tonight's as a line, the rehearsal's as grey dots.

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
}

/// Draws the curves with the top of their scale at the left.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, look: &Look, rates: &Rates<'_>) {
    let top = rates.tonight.iter().chain(rates.rehearsal).copied().fold(rates.least, f64::max);
    let curves = [
        Curve { values: rates.rehearsal, dash: Dash::Dotted, role: Role::Dim, name: "" },
        Curve { values: rates.tonight, dash: Dash::Solid, role: Role::Warning, name: "" },
    ];
    let values = [(0.0, share::percent(0.0, 0)), (top, share::percent(top, 1))];
    let chart = Curves {
        theme: &look.theme,
        curves: &curves,
        shade: None,
        across: rates.across,
        bounds: Some((0.0, top)),
        values: &values,
        places: &[],
    };
    (&chart).render(area, buffer);
}
