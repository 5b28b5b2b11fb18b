//! What each step was left at, as bars: where there is room for it, the whole night at a glance.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::sim::cutover::NightStep;
use crate::text::share;
use crate::tui::cells;
use crate::tui::screens::Context;
use crate::tui::theme::Role;
use crate::tui::widgets::{Meter, Panel, Reading};

/// The least rate that a whole bar stands for, share of requests.
const LEAST: f64 = 0.02;

/// Draws the steps so far with their error rates, and the present one; a step is marked from the rate `open` on.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, context: &Context<'_>, step: &NightStep, open: f64) {
    let look = context.look;
    let title = look.get("night-rates");
    (&Panel::new(&look.theme, &title)).render(area, buffer);
    let inner = Panel::inner(area);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    let place = usize::from(step.place);
    let rates = || step.left_rates.iter().copied().take(place).chain([step.error_rate]);
    let most = rates().fold(LEAST, f64::max);
    let steps = || context.scenario().night_steps.iter().map(|setup| look.get(setup.kind.message_id()));
    let label_width = steps().map(|name| cells::width(&name)).max().unwrap_or(0);
    let apart = if usize::from(inner.height) >= 2 * steps().count() { 2 } else { 1 };
    for (y, (name, rate)) in (inner.top()..inner.bottom()).step_by(apart).zip(steps().zip(rates())) {
        let words = cells::pad_left(&share::percent(rate, 1), 6, look.glyphs().ellipsis);
        let meter = Meter {
            theme: &look.theme,
            label: &name,
            label_width,
            reading: Reading::Exact(rate / most),
            value: &words,
            role: if rate >= open { Role::Bad } else { Role::Platform },
        };
        (&meter).render(Rect { y, height: 1, ..inner }, buffer);
    }
}
