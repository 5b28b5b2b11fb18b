//! The quarter's paper: a headline, what changed most and why, the card and its options, what is heard in the corridor,
//! and four opinions.

mod card;
mod pages;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use pages::{Pages, Whole};

use super::desk::{advisors_speak, more};
use super::machines::draw_year;
use super::trends::{self, is_ample};
use super::{Context, Screen, ScreenId, Step};
use crate::args;
use crate::desk::changes;
use crate::desk::headline;
use crate::desk::remark::Remark;
use crate::desk::session::Session;
use crate::desk::when;
use crate::desk::why::{Question, with_header};
use crate::report::cards;
use crate::sim::events;
use crate::sim::figures::Figure;
use crate::tui::action::{Action, Scope, When};
use crate::tui::theme::Role;
use crate::tui::{cells, wrap};

/// Changes that are told.
const CHANGES: usize = 3;

/// Changes that are told where there is room to spare.
const CHANGES_AMPLE: usize = 6;
/// Those where there are only some rows left.
const CHARTED_FEW: [Figure; 2] = [Figure::Sales, Figure::Cash];
/// Rows that a chart needs.
const LEAST_CHART: u16 = 7;
/// Cells between two columns.
const GUTTER: u16 = 4;
/// The figures that are charted below.
const CHARTED: [Figure; 4] = [Figure::Sales, Figure::GrossMargin, Figure::OperatingResult, Figure::Cash];

/// Rows of the four opinions, without their heading.
const OPINIONS: u16 = 4;
/// Rows that a page may have beside its card.
const LONGEST: u16 = 60;

/// The briefing. It keeps which option the hand is on; the draft keeps the answer.
#[derive(Debug, Default)]
pub struct Briefing {
    selected: usize,
    /// The part of the page in sight, where it is longer than the screen.
    pages: Pages,
}

impl Briefing {
    /// Takes the option the hand is on as the answer, with the levers it sets beforehand; what is to be said of it.
    fn answer(&self, session: &mut Session) -> Step {
        let option = u8::try_from(self.selected).unwrap_or(u8::MAX);
        if session.is_shut(option) {
            return Step::Remark(Remark::Shut);
        }
        if option < session.scenario().open_options(session.visible()) && session.draft().event != Some(option) {
            let before = *session.draft();
            let draft = session.game().answered(&before, option);
            session.decide(draft);
            return Step::Remark(Remark::Answered(Box::new(before)));
        }
        Step::Stay
    }

    /// Puts the hand on an option. It only looks: nothing is answered before Enter, and the runway shows what it would do.
    fn choose(&mut self, to: usize, session: &mut Session) -> Step {
        let count = usize::from(session.scenario().open_options(session.visible()));
        if count == 0 {
            return Step::Stay;
        }
        self.selected = to.min(count - 1);
        self.pages.follow();
        let option = u8::try_from(self.selected).unwrap_or(u8::MAX);
        if session.is_shut(option) || session.draft().event == Some(option) {
            session.look_away();
        } else {
            let draft = session.game().answered(session.draft(), option);
            session.preview(&draft);
        }
        Step::Redraw
    }

    /// One column: the card, what changed, what is heard, and the four at the foot. Blank lines go first where room is
    /// short; where the column is still longer than the room above the four, one turns to the rest of it.
    fn narrow(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let column = |gap: u16, at_stake: bool| {
            let height = LONGEST.saturating_add(card::most_rows(area.width, context));
            let mut cells = Buffer::empty(Rect { height, ..area });
            let mut page = Page { area: cells.area, buffer: &mut cells, context, gap };
            page.skip(gap);
            let card = card::draw(page.buffer, page.area, context, self.selected);
            page.skip(card.rows + gap);
            page.changes(CHANGES, false);
            page.heard();
            if at_stake {
                page.at_stake();
            }
            let rows = page.area.y - area.y;
            let below = |row: u16| row + gap;
            Whole { cells, rows, hand: card.hand.map(below), effect: card.effect.map(below) }
        };
        let fits = |rows: u16| rows + OPINIONS <= area.height;
        // What nothing asks about today is left out before a blank line is; on a page that is turned it has room again.
        let forms = [(1, true), (1, false), (0, false)].into_iter();
        let fitting = forms.map(|(gap, at_stake)| column(gap, at_stake)).find(|whole| fits(whole.rows));
        let whole = fitting.unwrap_or_else(|| column(0, true));
        // The four have their heading where there is room for it.
        let headed = whole.rows + OPINIONS + 2 <= area.height;
        let foot = OPINIONS + u16::from(headed);
        let room = area.height.saturating_sub(foot);
        self.pages.draw(buffer, Rect { height: room, ..area }, context.look, &whole);
        let foot = Rect { y: area.bottom().saturating_sub(foot), height: foot, ..area };
        Page { buffer, context, area: foot, gap: 0 }.opinions(headed);
    }
}

/// The last quarters as charts; before there are two of them, the year of the machines.
fn charts(buffer: &mut Buffer, area: Rect, context: &Context<'_>, figures: &[Figure]) {
    if trends::is_begun(context) {
        trends::row(buffer, area, context, figures);
    } else {
        draw_year(buffer, area, context);
    }
}

impl Briefing {
    /// The card in a column of its own; the rows that it took.
    fn card(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) -> u16 {
        self.pages.draw(buffer, area, context.look, &card::whole(area, context, self.selected))
    }

    /// Three columns, and the last quarters as charts below; before there are two of them, the year of the machines.
    fn ample(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let rows = area.height * 2 / 5;
        let above = Rect { height: area.height - rows, ..area };
        let width = (above.width - 2 * GUTTER) / 3;
        let column = |at: u16| Rect { x: above.x + at * (width + GUTTER), width, ..above };
        let mut told = Page { buffer, context, area: column(0), gap: 1 };
        told.changes(CHANGES_AMPLE, true);
        told.heard();
        told.at_stake();
        self.card(buffer, column(1), context);
        more::draw(buffer, column(2), context);
        let below = Rect { y: above.bottom(), height: rows, ..area };
        charts(buffer, below, context, &CHARTED);
    }
}

impl Screen for Briefing {
    fn scope(&self) -> Scope {
        Scope::Briefing
    }

    fn holds(&self, when: When, session: &Session) -> bool {
        match when {
            When::Explainable => true,
            // Only where it is to be said first: otherwise it is looked at beside the levers.
            When::Forecastable => session.asks_range(),
            _ => false,
        }
    }

    fn enter(&mut self, session: &Session) {
        let unanswered = events::default_option(session.visible(), session.scenario());
        self.selected = usize::from(session.draft().event.unwrap_or(unanswered));
        self.pages = Pages::default();
    }

    fn figures(&self, session: &Session) -> Vec<Question> {
        let told = changes::most(session, usize::MAX).into_iter().map(|why| Question::Figure(why.figure));
        with_header(told)
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let area = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let mut page = Page { buffer, context, area, gap: 1 };
        page.masthead();
        let body = page.area;
        if is_ample(area) {
            page.skip(1);
            let body = page.area;
            self.ample(buffer, body, context);
        } else if area.width >= 108 {
            page.skip(1);
            let body = page.area;
            let foot = OPINIONS + 1;
            let body = Rect { height: body.height.saturating_sub(foot), ..body };
            let left = body.width / 2 - 2;
            let mut column = Page { buffer, context, area: Rect { width: left, ..body }, gap: 1 };
            column.changes(CHANGES, true);
            column.heard();
            column.at_stake();
            let told = column.area.y - body.y;
            let right = Rect { x: body.x + left + 3, width: body.width.saturating_sub(left + 3), ..body };
            let asked = self.card(buffer, right, context);
            // What is left of the page between them and the four.
            let used = told.max(asked) + 1;
            let free = Rect { y: body.y + used, height: body.height.saturating_sub(used + 1), ..body };
            let beside = Rect { height: body.height.saturating_sub(asked + 2), y: body.y + asked + 1, ..right };
            if free.height >= LEAST_CHART {
                charts(buffer, free, context, &CHARTED_FEW);
            } else if beside.height >= LEAST_CHART && trends::is_begun(context) {
                // Beside a long column the card leaves room for one of them below it.
                trends::panel(buffer, beside, context, Figure::Cash);
            }
            let foot = Rect { y: body.bottom(), height: foot, ..body };
            Page { buffer, context, area: foot, gap: 0 }.opinions(true);
        } else {
            self.narrow(buffer, body, context);
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        match action {
            Action::Up | Action::Left => self.choose(self.selected.saturating_sub(1), session),
            Action::Down | Action::Right => self.choose(self.selected + 1, session),
            Action::First => self.choose(0, session),
            Action::Last => self.choose(usize::MAX, session),
            Action::Pick(number) => self.choose(usize::from(number).saturating_sub(1), session),
            Action::PageUp | Action::PageDown => {
                self.pages.turn(action == Action::PageDown);
                Step::Redraw
            }
            // Nobody gives an answer that is out of sight: it is turned to first.
            Action::Act if !self.pages.shows_the_hand() => {
                self.pages.follow();
                Step::Redraw
            }
            Action::Act => {
                let told = self.answer(session);
                // What cannot be chosen leads nowhere.
                if matches!(told, Step::Remark(Remark::Shut)) {
                    told
                } else {
                    Step::Several(vec![Step::Go(ScreenId::Desk), told])
                }
            }
            // It is asked at the desk, beside the levers that it depends on.
            Action::Forecast if session.asks_range() => {
                Step::Several(vec![Step::Go(ScreenId::Desk), Step::Do(Action::Forecast)])
            }
            // Where nothing lies behind, what the first figure above means.
            Action::Why => Step::Why(changes::most(session, 1).first().map_or(Figure::Runway, |why| why.figure)),
            _ => Step::Pass,
        }
    }
}

/// What is left of the page, written from the top.
struct Page<'a> {
    buffer: &'a mut Buffer,
    context: &'a Context<'a>,
    area: Rect,
    /// Blank lines between two parts.
    gap: u16,
}

impl Page<'_> {
    fn skip(&mut self, rows: u16) {
        let rows = rows.min(self.area.height);
        self.area.y += rows;
        self.area.height -= rows;
    }

    fn write(&mut self, words: &str, role: Role) {
        let rows = wrap::write(self.buffer, self.area, words, self.context.look.style(role));
        self.skip(rows);
    }

    fn masthead(&mut self) {
        let look = self.context.look;
        let date = when::point(self.context.visible().quarter, look);
        let date = look.format("briefing-date", &args! { "quarter" => date });
        let paper = look.get("front-paper");
        let line = format!("{paper}  {}  {date}", look.glyphs().dot);
        self.write(&line, Role::Dim);
        self.write(&headline::of(self.context.look, self.context.session), Role::Title);
    }

    /// What changed most, each in a line, or in two where there is room for the reasons.
    fn changes(&mut self, limit: usize, roomy: bool) {
        let (look, session) = (self.context.look, self.context.session);
        let found = changes::most(session, limit);
        let heading = if session.shows_why() { "briefing-changed" } else { "briefing-changed-bare" };
        self.write(&look.get(heading), Role::Key);
        if found.is_empty() {
            let opens = session.visible().quarter.season() == 0;
            self.write(&look.get(if opens { "briefing-first" } else { "briefing-first-later" }), Role::Dim);
        }
        let name = |id: String| if roomy { look.get(&id) } else { look.short(&id) };
        let names: Vec<String> = found.iter().map(|why| name(format!("figure-{}", why.figure.id()))).collect();
        let widest = |words: &[String], least: usize| words.iter().map(|w| cells::width(w)).fold(least, usize::max);
        let column = widest(&names, 10);
        let heads: Vec<String> = found
            .iter()
            .zip(&names)
            .map(|(why, name)| {
                let of = |amount: i64| changes::value(why.figure, why.unit, amount, look);
                let [before, after] = if roomy { changes::from_to(why, look) } else { [why.before, why.after].map(of) };
                let args = args! { "before" => before, "after" => after };
                format!("{} {}", cells::pad(name, column, ""), look.format("briefing-was", &args))
            })
            .collect();
        let across = widest(&heads, 27);
        for (why, head) in found.iter().zip(heads) {
            let told = if session.shows_why() { 2 } else { 0 };
            let reasons = |count| changes::reasons(why, count, "briefing-because", session, look);
            if roomy {
                self.write(&head, Role::Text);
                let place = Rect { x: self.area.x + 2, width: self.area.width.saturating_sub(2), ..self.area };
                let rows = wrap::write(self.buffer, place, &reasons(told).join(", "), look.style(Role::Dim));
                self.skip(rows);
            } else {
                // As many reasons as have room whole.
                let room = usize::from(self.area.width);
                let head = cells::pad(&head, across, "");
                let because = (why, "briefing-because");
                for line in changes::lines(&head, told, room, because, session, look) {
                    if self.area.height > 0 {
                        self.buffer.set_stringn(self.area.x, self.area.y, line, room, look.style(Role::Text));
                    }
                    self.skip(1);
                }
            }
        }
        self.skip(self.gap);
    }

    /// What is heard in the corridor: the tell of a card to come, and what came of earlier answers.
    fn heard(&mut self) {
        let (look, visible, scenario) = (self.context.look, self.context.visible(), self.context.scenario());
        if let Some(words) = cards::tell(look, visible, scenario) {
            self.write(&format!("{}: {words}", look.get("briefing-tell")), Role::Text);
        }
        for (index, words) in self.context.session.lately().heard(look, self.context.game()).into_iter().enumerate() {
            let lead = if index == 0 { format!("{}: ", look.get("briefing-echo")) } else { String::new() };
            self.write(&(lead + &words), Role::Dim);
        }
    }

    /// What the end is scored by, where being gone is hardly a danger any more.
    fn at_stake(&mut self) {
        if let Some(words) = headline::at_stake(self.context.look, self.context.session) {
            self.write(&words, Role::Dim);
        }
    }

    /// The four, under their heading or without it.
    fn opinions(&mut self, headed: bool) {
        if headed {
            self.write(&self.context.look.get("briefing-advisors"), Role::Key);
        }
        // They have the margins too: at the desk their lines are as long.
        let lines = Rect { x: self.area.x - 1, width: self.area.width + 2, ..self.area };
        advisors_speak(self.buffer, lines, self.context);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::session::Game;
    use crate::journal::{Phase, Setup};
    use crate::text::Locale;
    use crate::tui::screens::tests::drawn;

    #[test]
    fn what_an_option_would_bring_stands_in_sight_with_it() {
        let mut game = Game::begin(Setup { scenario: "dotcom-2000".into(), seed: 7, ..Setup::default() }).unwrap();
        let mut seen = 0;
        while game.phase() == Phase::Deciding {
            let mut session = Session::new(game.clone());
            session.uncover();
            let options = session.scenario().open_options(session.visible());
            for (locale, preview) in [(Locale::En, "Preview, at"), (Locale::Ko, "미리 보기(마감")] {
                let mut briefing = Briefing::default();
                briefing.enter(&session);
                for option in 0..options {
                    briefing.update(Action::Pick(option + 1), &mut session);
                    let shown = drawn(&briefing, &session, locale, (80, 24));
                    assert!(shown.contains('▸'), "{shown}");
                    assert_eq!(shown.contains(preview), session.previewed().is_some(), "{shown}");
                    seen += usize::from(session.previewed().is_some());
                }
                session.look_away();
            }
            game.close().unwrap();
        }
        assert!(seen > 40, "{seen}");
    }
}
