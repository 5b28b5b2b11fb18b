//! The first minute of a first game: one line, one call, one slider, one close. No title, no newspaper, no advice.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::trends::is_ample;
use super::{Context, Screen, Step};
use crate::args;
use crate::desk::levers::change::{Move, moved};
use crate::desk::levers::{Lever, cost, reading, refusal, show};
use crate::desk::say;
use crate::desk::session::Session;
use crate::report::cards;
use crate::sim::events;
use crate::sim::machines::Role as Part;
use crate::text::{decimal, quarter};
use crate::tui::action::{Action, Scope, When};
use crate::tui::theme::Role;
use crate::tui::widgets::{Band, BigNumber, Fan, List, Slider, list};
use crate::tui::{overlay, wrap};

/// What is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Page {
    /// Nothing yet: a line, a date, the runway.
    #[default]
    Dark,
    /// The banker's call.
    Call,
    /// Machines for Christmas.
    Machines,
}

/// The cold open.
#[derive(Debug, Default)]
pub struct ColdOpen {
    page: Page,
    selected: usize,
}

/// The lever of the last page: machines of the kind the company runs on.
fn machines(session: &Session) -> Option<Lever> {
    Lever::platform(session.scenario(), Part::Incumbent).map(Lever::Order)
}

impl ColdOpen {
    /// Puts the hand on an answer: the cash line shows what it would do, and nothing is answered yet.
    fn choose(&mut self, to: usize, session: &mut Session) -> Step {
        let count = session.scenario().open_options(session.visible());
        self.selected = to.min(usize::from(count).saturating_sub(1));
        let option = u8::try_from(self.selected).unwrap_or(u8::MAX);
        let draft = events::answer(session.visible(), session.scenario(), session.draft(), option);
        session.preview(&draft);
        Step::Redraw
    }

    fn answer(&self, session: &mut Session) {
        let option = u8::try_from(self.selected).unwrap_or(u8::MAX);
        let draft = events::answer(session.visible(), session.scenario(), session.draft(), option);
        session.decide(draft);
    }

    fn order(session: &mut Session, by: Move) -> Step {
        if let Some(lever) = machines(session) {
            let draft = moved(lever, by, session.visible(), session.scenario(), session.draft());
            session.decide(draft);
        }
        Step::Redraw
    }

    fn dark(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let look = context.look;
        let place = overlay::centred(area, 60, 12);
        wrap::write(buffer, place, &look.get("cold-line"), look.style(Role::Text));
        let date = Rect { y: place.y + 3, ..place };
        wrap::write(buffer, date, &look.get("cold-date"), look.style(Role::Dim));
        let name = Rect { y: place.y + 5, ..place };
        let about = format!("{}: {}", look.get("figure-runway").to_uppercase(), look.get("desk-runway-note"));
        wrap::write(buffer, name, &about, look.style(Role::Dim));
        let figure = decimal::fixed(context.visible().runway, 1);
        let unit = look.get("cold-runway");
        let number = BigNumber { theme: &look.theme, figure: &figure, unit: &unit, role: Role::Figure };
        (&number).render(Rect { y: place.y + 6, height: 4, ..place }, buffer);
        let rings = Rect { y: place.y + 11, ..place };
        wrap::write(buffer, rings, &look.get("cold-rings"), look.style(Role::Key));
    }

    fn call(&self, buffer: &mut Buffer, page: Rect, context: &Context<'_>) -> u16 {
        let look = context.look;
        let used = wrap::write(buffer, page, &look.get("cold-call"), look.style(Role::Text)) + 1;
        if context.scenario().open_card(context.visible()).is_none() {
            return used;
        }
        let items: Vec<list::Item> = cards::options(look, context.visible(), context.scenario())
            .into_iter()
            .map(|text| list::Item { text, note: String::new(), role: Role::Text })
            .collect();
        let height = crate::tui::cells::coordinate(items.len());
        let list = List { theme: &look.theme, items: &items, selected: Some(self.selected), numbered: false };
        (&list).render(Rect { y: page.y + used, height, ..page }, buffer);
        used + height
    }

    fn machines(buffer: &mut Buffer, page: Rect, context: &Context<'_>) -> u16 {
        let (look, session) = (context.look, context.session);
        let used = wrap::write(buffer, page, &look.get("cold-order"), look.style(Role::Text)) + 1;
        let Some(lever) = machines(session) else {
            return used;
        };
        let (visible, scenario) = (context.visible(), context.scenario());
        let untouched = session.untouched();
        let value = reading::place(lever, visible, scenario, session.plan());
        let text = show::value(lever, value, look, scenario, visible.quarter);
        if let reading::Grip::Slider { low, high, .. } = reading::grip(lever, visible, scenario, untouched) {
            let name = show::name(lever, look, scenario);
            let place = Rect { y: page.y + used, height: 1, ..page };
            wrap::write(buffer, place, &name, look.style(Role::Key));
            let slider =
                Slider { theme: &look.theme, range: (low, high), value, last: None, text: &text, selected: true };
            (&slider).render(Rect { y: place.y + 1, ..place }, buffer);
        }
        let words = match session.rejections().first() {
            Some(rejection) => refusal::sentence(look, context.session, rejection),
            // With what it comes to, once something is ordered.
            None => match cost::words(lever, look, context.session) {
                bill if bill.is_empty() => look.get("cold-order-line"),
                bill => look.format("cold-order-bill", &args! { "bill" => bill }),
            },
        };
        let note = Rect { y: page.y + used + 2, height: page.height.saturating_sub(used + 2).min(2), ..page };
        wrap::write(buffer, note, &words, look.style(Role::Dim));
        used + 4
    }

    /// The cash line: it jumps with the call and moves with the slider.
    fn cash(buffer: &mut Buffer, page: Rect, context: &Context<'_>) {
        let (look, session) = (context.look, context.session);
        let locale = look.locale();
        let forecast = session.outlook();
        let after = say::millions_prose(locale, forecast.next.cash.p50);
        let line = format!("{}  {after}", look.get("cold-cash"));
        wrap::write(buffer, Rect { height: 1, ..page }, &line, look.style(Role::Figure));
        let legend = look.get("fan-legend");
        let (used, width) = (crate::tui::cells::width(&line), crate::tui::cells::width(&legend));
        if used + 2 + width <= usize::from(page.width) {
            let x = page.right() - crate::tui::cells::coordinate(width);
            buffer.set_string(x, page.y, legend, look.style(Role::Dim));
        }
        let bands: Vec<Band> =
            forecast.cash.iter().map(|band| Band { p10: band.p10, p50: band.p50, p90: band.p90 }).collect();
        let now = context.visible().ledger.cash().millions();
        let values = [0.0, 1000.0].map(|value| (value, say::millions(locale, value)));
        let first = i32::from(context.visible().quarter.index()) - 1;
        let of = |ahead: i32| u16::try_from(ahead.rem_euclid(4)).unwrap_or(0);
        let last = first + i32::from(crate::tui::cells::coordinate(bands.len()));
        let quarters: Vec<String> = (first..=last).map(|at| quarter::axis(locale, of(at))).collect();
        let now_label = look.get("fan-now");
        let fan = Fan {
            theme: &look.theme,
            history: &[now],
            bands: &bands,
            blank: 0,
            blank_label: "",
            veiled: false,
            bounds: Some((-300.0, 1700.0)),
            values: &values,
            quarters: &quarters,
            now: &now_label,
        };
        (&fan).render(Rect { y: page.y + 1, height: page.height.saturating_sub(1), ..page }, buffer);
    }
}

impl Screen for ColdOpen {
    fn scope(&self) -> Scope {
        Scope::ColdOpen
    }

    fn holds(&self, when: When, _session: &Session) -> bool {
        match when {
            When::Selectable => self.page == Page::Call,
            When::Adjustable => self.page == Page::Machines,
            other => other == When::Always,
        }
    }

    fn enter(&mut self, session: &Session) {
        let unanswered = events::default_option(session.visible(), session.scenario());
        self.selected = usize::from(session.draft().event.unwrap_or(unanswered));
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        if self.page == Page::Dark {
            Self::dark(buffer, area, context);
            return;
        }
        let (width, height) = if is_ample(area) { (124, 44) } else { (70, 22) };
        let page = overlay::centred(area, width, area.height.min(height));
        let used = match self.page {
            Page::Machines => Self::machines(buffer, page, context),
            Page::Dark | Page::Call => self.call(buffer, page, context),
        };
        let below = if self.page == Page::Machines { 3 } else { 1 };
        let rest = Rect { y: page.y + used + 1, height: page.height.saturating_sub(used + below), ..page };
        Self::cash(buffer, rest, context);
        if self.page == Page::Machines {
            let look = context.look;
            let foot = Rect { y: area.bottom().saturating_sub(1), height: 1, ..page };
            wrap::write(buffer, foot, &look.get("cold-close"), look.style(Role::OneWay));
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        use Action as A;
        match (self.page, action) {
            (Page::Dark, A::Act | A::Up | A::Down | A::Left | A::Right) => {
                self.page = Page::Call;
                Step::Redraw
            }
            (Page::Call, A::Up | A::Left) => self.choose(self.selected.saturating_sub(1), session),
            (Page::Call, A::Down | A::Right) => self.choose(self.selected + 1, session),
            (Page::Call, A::Act) => {
                self.answer(session);
                self.page = Page::Machines;
                Step::Redraw
            }
            (Page::Machines, A::Left | A::Down) => Self::order(session, Move::Less),
            (Page::Machines, A::Right | A::Up) => Self::order(session, Move::More),
            (Page::Machines, A::FarLeft) => Self::order(session, Move::FarLess),
            (Page::Machines, A::FarRight) => Self::order(session, Move::FarMore),
            (Page::Machines, A::Act) if session.rejections().is_empty() => Step::CloseQuarter,
            (Page::Machines, A::Act) => Step::Stay,
            _ => Step::Pass,
        }
    }
}
