//! The desk: the runway, the fan that moves with the lever, the few levers that matter now, and all of them on demand.

pub(super) mod more;
mod rows;
mod top;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::dialog::Dialog;
use super::forecast::Forecast;
use super::trends::is_ample;
use super::why::Why;
use super::{Context, Overlay, Screen, Step};
use crate::analysis::counsel::Advisor;
use crate::desk::advice;
use crate::desk::levers::change::{Move, is_dead, moved};
use crate::desk::levers::reading::Grip;
use crate::desk::levers::{self, Lever, choose, reading};
use crate::desk::session::Session;
use crate::desk::why::{Ahead, Question, with_header};
use crate::sim::check::Reason;
use crate::sim::figures::Figure;
use crate::sim::machines;
use crate::sim::units::Quarter;
use crate::tui::action::{Action, Scope, When};
use crate::tui::theme::Role;
use crate::tui::{cells, wrap};

/// The desk. It keeps which levers it shows while they are moved, so that none jumps away under the hand.
#[derive(Debug, Default)]
pub struct Desk {
    few: Vec<Lever>,
    /// The quarter in which they were chosen: within it none changes its place.
    chosen_in: Option<Quarter>,
    all: Vec<Lever>,
    every: bool,
    selected: usize,
    selected_of_all: usize,
}

impl Desk {
    /// The levers on show, and which of them is selected.
    fn shown(&self) -> (&[Lever], usize) {
        let (levers, selected) =
            if self.every { (&self.all, self.selected_of_all) } else { (&self.few, self.selected) };
        (levers, selected.min(levers.len().saturating_sub(1)))
    }

    fn select(&mut self, to: usize) -> Step {
        let last = self.shown().0.len().saturating_sub(1);
        let place = if self.every { &mut self.selected_of_all } else { &mut self.selected };
        *place = to.min(last);
        Step::Redraw
    }

    fn turn(&self, by: Move, session: &mut Session) -> Step {
        let (levers, selected) = self.shown();
        if let Some(lever) = levers.get(selected) {
            let draft = moved(*lever, by, session.visible(), session.scenario(), session.draft());
            session.decide(draft);
        }
        Step::Redraw
    }

    /// Puts the hand on a lever in the list of all of them.
    pub fn find(&mut self, lever: Lever) {
        if let Some(place) = self.all.iter().position(|other| *other == lever) {
            self.every = true;
            self.selected_of_all = place;
        }
    }

    /// Rows that the levers take at the desk, with the heading and the sentence under them.
    fn lever_rows(&self) -> u16 {
        cells::coordinate(self.few.len()) + 3
    }
}

impl Desk {
    /// The desk where there is room for everything: the levers that matter beside all the others, the four with more
    /// than a line each, and the stocks over the quarters.
    fn ample(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        // The list of all levers at a glance is to have room whole; what is left is the fan's.
        let glance = rows::glances(&self.all);
        let top = if self.every { 14 } else { area.height.saturating_sub(glance).clamp(14, area.height * 3 / 8) };
        top::draw(buffer, Rect { height: top, ..area }, context);
        let rest = Rect { y: area.y + top, height: area.height - top, ..area };
        let (levers, selected) = self.shown();
        if self.every {
            rows::every(buffer, rest, context, levers, selected);
            return;
        }
        let left = area.width * 29 / 50;
        let one = Rect { width: left, ..rest };
        let few = (2 * cells::coordinate(self.few.len()) + 3).min(one.height);
        rows::few(buffer, Rect { height: few, ..one }, context, levers, selected, self.all.len());
        let foot = Rect { y: one.y + few + 1, height: one.height.saturating_sub(few + 1), ..one };
        self::more::draw(buffer, foot, context);
        let two = Rect { x: area.x + left, width: area.width - left, ..rest };
        rows::overview(buffer, two, context, &self.all);
    }
}

/// The levers at the desk: those that are shown already or else those that matter now, and in the last places those that
/// have been moved and the one that a cutover without machines calls for.
fn few(session: &Session, shown: Option<&[Lever]>) -> Vec<Lever> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let mattering = || choose::mattering(visible, scenario, session.draft());
    let mut few = shown.map_or_else(mattering, <[Lever]>::to_vec);
    // An answer to the card may have left one of them nowhere to go: the next that matters takes its place.
    let before = few.len();
    few.retain(|lever| !is_dead(*lever, visible, scenario, session.draft()));
    if few.len() < before {
        let others: Vec<Lever> = mattering().into_iter().filter(|lever| !few.contains(lever)).collect();
        few.extend(others.into_iter().take(before - few.len()));
    }
    few.retain(|lever| !session.is_hidden(*lever));
    let (plan, untouched) = (session.plan(), session.untouched());
    let is_moved = |lever: Lever| {
        reading::place(lever, visible, scenario, plan)
            .total_cmp(&reading::place(lever, visible, scenario, untouched))
            .is_ne()
    };
    let short = session.rejections().iter().any(|refused| matches!(refused.reason, Reason::TooFewUnits { .. }));
    let missing = Lever::platform(scenario, machines::Role::Challenger).filter(|_| short).map(Lever::Order);
    let is_due = |lever: Lever| is_moved(lever) || missing == Some(lever);
    let others: Vec<Lever> =
        levers::all(scenario).into_iter().filter(|lever| is_due(*lever) && !few.contains(lever)).collect();
    for lever in others {
        let Some(place) = few.iter().rposition(|shown| !is_due(*shown)) else {
            break;
        };
        few.remove(place);
        few.push(lever);
    }
    few
}

/// The levers that have anywhere to go this quarter.
#[must_use]
pub fn movable(session: &Session) -> Vec<Lever> {
    let (visible, scenario, untouched) = (session.visible(), session.scenario(), session.untouched());
    let can_move = |lever: &Lever| match reading::grip(*lever, visible, scenario, untouched) {
        Grip::Slider { low, high, .. } => high > low,
        Grip::Choice { count } => count > 1,
    };
    let shown = |lever: &Lever| !session.is_hidden(*lever);
    levers::all(scenario).into_iter().filter(shown).filter(can_move).collect()
}

/// The figure that tells most about a lever.
const fn figure_of(lever: Lever) -> Figure {
    match lever {
        Lever::Price | Lever::Shipping | Lever::Marketing | Lever::PriceTest => Figure::Sales,
        Lever::Freeze | Lever::Story | Lever::Vendor | Lever::Rehearsal | Lever::Amnesty => Figure::Urgency,
        Lever::Order(_) | Lever::Retire(_) => Figure::OutageHours,
        _ => Figure::Cash,
    }
}

impl Screen for Desk {
    fn scope(&self) -> Scope {
        if self.every { Scope::Levers } else { Scope::Desk }
    }

    fn holds(&self, when: When, session: &Session) -> bool {
        match when {
            // The forecast can be asked about before anything has been played.
            When::Explainable => true,
            When::Forecastable => session.asks_range() || !session.covered(),
            _ => false,
        }
    }

    fn enter(&mut self, session: &Session) {
        let quarter = Some(session.visible().quarter);
        if self.chosen_in != quarter {
            // Where the hand was left another lever may stand now, and that one may be a door without a way back.
            self.selected = 0;
        }
        let shown = Some(self.few.as_slice()).filter(|_| self.chosen_in == quarter);
        self.few = few(session, shown);
        self.chosen_in = quarter;
        self.all = movable(session);
    }

    fn figures(&self, session: &Session) -> Vec<Question> {
        let shown = self.shown().0.iter();
        let levers = shown.clone().map(|lever| Question::Lever(*lever));
        let levers = levers.chain(shown.map(|lever| Question::Figure(figure_of(*lever))));
        // What is covered is not told here either.
        let ahead = Ahead::ALL.into_iter().filter(|_| !session.covered()).map(Question::Ahead);
        with_header(levers.chain([Question::Figure(Figure::Cash)]).chain(ahead))
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        if is_ample(area) {
            self.ample(buffer, area, context);
            return;
        }
        let lines = 4;
        let levers = if self.every { area.height.saturating_sub(8) } else { self.lever_rows() };
        let advisors = if self.every { 0 } else { lines };
        // On a tall screen the fan has its share of what is left over.
        let tallest = 13 + area.height.saturating_sub(33) / 2;
        let top = area.height.saturating_sub(levers + advisors).clamp(6, if self.every { 13 } else { tallest });
        top::draw(buffer, Rect { height: top, ..area }, context);
        let rest = Rect { y: area.y + top, height: area.height.saturating_sub(top), ..area };
        let place = Rect { height: rest.height.saturating_sub(advisors), ..rest };
        let (levers, selected) = self.shown();
        if self.every {
            rows::every(buffer, place, context, levers, selected);
            return;
        }
        rows::few(buffer, place, context, levers, selected, self.all.len());
        let foot = Rect { y: rest.bottom().saturating_sub(lines), height: lines, ..rest };
        advisors_speak(buffer, foot, context);
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        let (_, selected) = self.shown();
        match action {
            Action::Up => self.select(selected.saturating_sub(1)),
            Action::Down => self.select(selected + 1),
            Action::First => self.select(0),
            Action::Last => self.select(usize::MAX),
            Action::PageUp if self.every => self.select(selected.saturating_sub(10)),
            Action::PageDown if self.every => self.select(selected + 10),
            Action::Pick(number) => self.select(usize::from(number).saturating_sub(1)),
            Action::Left => self.turn(Move::Less, session),
            Action::Right => self.turn(Move::More, session),
            Action::FarLeft => self.turn(Move::FarLess, session),
            Action::FarRight => self.turn(Move::FarMore, session),
            Action::AllLevers => {
                self.every = !self.every;
                self.enter(session);
                Step::Redraw
            }
            Action::Act | Action::Back if self.every => {
                self.every = false;
                self.enter(session);
                Step::Redraw
            }
            Action::Act => Step::Open(Overlay::Dialog(Dialog::close(session))),
            Action::Why => {
                let (levers, selected) = self.shown();
                let Some(lever) = levers.get(selected) else { return Step::Stay };
                let why = Why::among(self.figures(session), Question::Lever(*lever), session);
                Step::Open(Overlay::Why(why))
            }
            Action::Forecast if session.asks_range() => Step::Open(Overlay::Forecast(Forecast::new(session))),
            Action::Forecast if session.covered() => Step::Stay,
            Action::Forecast => {
                // The odds first: the cash is drawn beside the levers already.
                let why = Why::among(self.figures(session), Question::Ahead(Ahead::Ruin), session);
                Step::Open(Overlay::Why(why))
            }
            _ => Step::Pass,
        }
    }
}

/// Cells from which the advisors' records have room.
const RECORD_FROM: u16 = 114;

/// The names of those who speak, one under another; how often each was right stands beside them in a column of its own,
/// where there is room for it.
fn speakers(context: &Context<'_>, records: bool) -> Vec<String> {
    let look = context.look;
    let names = Advisor::ALL.map(|speaker| look.short(speaker.name()));
    let widest = names.iter().map(|name| cells::width(name)).max().unwrap_or(0);
    let record = |speaker| advice::record(speaker, look, context.session).filter(|_| records);
    let both = |(name, speaker): (String, Advisor)| match record(speaker) {
        Some(record) => format!("{}  {record} ", cells::pad(&name, widest, look.glyphs().ellipsis)),
        None => name,
    };
    names.into_iter().zip(Advisor::ALL).map(both).collect()
}

/// One line of each of the four.
pub(super) fn advisors_speak(buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
    let look = context.look;
    let names = speakers(context, area.width >= RECORD_FROM);
    let widest = names.iter().map(|name| cells::width(name)).max().unwrap_or(0);
    let x = area.x + 2 + cells::coordinate(widest);
    let room = usize::from(area.right().saturating_sub(x));
    let said = advice::said(look, context.session, room);
    for ((y, name), (_, line)) in (area.top()..area.bottom()).zip(&names).zip(&said) {
        let label = cells::pad(name, widest, look.glyphs().ellipsis);
        buffer.set_string(area.x + 1, y, label, look.style(Role::Dim));
        let line = wrap::whole(line, room, 1).into_iter().next().unwrap_or_default();
        buffer.set_string(x, y, line, look.style(Role::Text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::session::Game;
    use crate::journal::{Phase, Setup};
    use crate::text::Locale;
    use crate::tui::screens::tests::{SIZES, drawn};

    #[test]
    fn what_standing_orders_will_buy_is_told_before_they_buy() {
        let mut game = Game::begin(Setup { scenario: "dotcom-2000".into(), seed: 3, ..Setup::default() }).unwrap();
        let mut told = 0;
        while game.phase() == Phase::Deciding && game.turn() < 8 {
            let mut session = Session::new(game.clone());
            session.uncover();
            let mut desk = Desk::default();
            desk.enter(&session);
            let buys = session.plan().orders_standing && session.plan().orders.iter().any(|units| *units >= 0.5);
            for (locale, unasked) in [(Locale::En, "standing orders buy"), (Locale::Ko, "마감하면 상시")] {
                for size in SIZES {
                    let shown = drawn(&desk, &session, locale, size);
                    assert_eq!(shown.contains(unasked), buys, "{locale:?} {size:?} {shown}");
                }
            }
            told += usize::from(buys);
            game.close().unwrap();
        }
        assert!(told > 0, "December wants machines");
    }
}
