//! The quarter's paper: a headline, what changed most and why, the card and its options, what is heard in the corridor,
//! and four opinions.

mod card;
mod headline;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::desk::advisors_speak;
use super::why::{Question, with_header};
use super::{Context, Screen, ScreenId, Step};
use crate::args;
use crate::sim::decisions::Decisions;
use crate::sim::events;
use crate::tui::action::{Action, Scope, When};
use crate::tui::changes;
use crate::tui::session::Session;
use crate::tui::theme::Role;
use crate::tui::{cells, when, wrap};

/// Changes that are told.
const CHANGES: usize = 3;

/// The briefing. It keeps which option the hand is on; the draft keeps the answer.
#[derive(Debug, Default)]
pub struct Briefing {
    selected: usize,
}

impl Briefing {
    /// Takes the option the hand is on as the answer; its levers are set beforehand.
    fn answer(&self, session: &mut Session) {
        let option = u8::try_from(self.selected).unwrap_or(u8::MAX);
        if option < session.scenario().open_options(session.visible()) && session.draft().event != Some(option) {
            let draft: Decisions = events::answer(session.visible(), session.scenario(), session.draft(), option);
            session.decide(draft);
        }
    }

    fn choose(&mut self, to: usize, session: &mut Session) -> Step {
        let count = usize::from(session.scenario().open_options(session.visible()));
        if count == 0 {
            return Step::Stay;
        }
        self.selected = to.min(count - 1);
        self.answer(session);
        Step::Redraw
    }
}

impl Screen for Briefing {
    fn scope(&self) -> Scope {
        Scope::Briefing
    }

    fn holds(&self, when: When, session: &Session) -> bool {
        when == When::Explainable && !session.game().played().is_empty()
    }

    fn enter(&mut self, session: &Session) {
        let unanswered = events::default_option(session.visible(), session.scenario());
        self.selected = usize::from(session.draft().event.unwrap_or(unanswered));
    }

    fn figures(&self, session: &Session) -> Vec<Question> {
        let told = changes::most(session, usize::MAX).into_iter().map(|why| Question::Figure(why.figure));
        with_header(told)
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let area = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let mut page = Page { buffer, context, area };
        page.masthead();
        let wide = area.width >= 108;
        // The four have the foot of the page where the rest leaves room for them.
        let speakers = 5;
        let foot = Rect { y: area.bottom().saturating_sub(speakers), height: speakers, ..area };
        if wide {
            let body = Rect { height: page.area.height.saturating_sub(speakers), ..page.area };
            let left = body.width / 2 - 2;
            let mut column = Page { buffer: page.buffer, context, area: Rect { width: left, ..body } };
            column.changes(CHANGES, true);
            column.heard();
            let right = Rect { x: body.x + left + 3, width: body.width.saturating_sub(left + 3), ..body };
            card::draw(column.buffer, right, context, self.selected);
            page.opinions(foot);
        } else {
            // The card comes first; what is heard next; the changes take what is left, two at least.
            let mut scratch = Buffer::empty(page.area);
            let card = card::draw(&mut scratch, page.area, context, self.selected);
            let heard = Page { buffer: &mut scratch, context, area: page.area }.heard();
            let free = page.area.height.saturating_sub(card + heard + 4);
            page.changes(usize::from(free).clamp(2, CHANGES), false);
            let used = card::draw(page.buffer, page.area, context, self.selected);
            page.skip(used + 1);
            page.heard();
            if page.area.height >= speakers {
                page.opinions(foot);
            }
        }
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        match action {
            Action::Up | Action::Left => self.choose(self.selected.saturating_sub(1), session),
            Action::Down | Action::Right => self.choose(self.selected + 1, session),
            Action::First => self.choose(0, session),
            Action::Last => self.choose(usize::MAX, session),
            Action::Act => {
                self.answer(session);
                Step::Go(ScreenId::Desk)
            }
            Action::Why => changes::most(session, 1).first().map_or(Step::Stay, |why| Step::Why(why.figure)),
            _ => Step::Pass,
        }
    }
}

/// What is left of the page, written from the top.
struct Page<'a> {
    buffer: &'a mut Buffer,
    context: &'a Context<'a>,
    area: Rect,
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
        let paper = look.get("briefing-paper");
        let line = format!("{paper}  {}  {date}", look.glyphs().dot);
        self.write(&line, Role::Dim);
        self.write(&headline::of(self.context), Role::Title);
        self.skip(1);
    }

    /// What changed most, each in a line, or in two where there is room for the reasons.
    fn changes(&mut self, limit: usize, roomy: bool) {
        let (look, session) = (self.context.look, self.context.session);
        let found = changes::most(session, limit);
        self.write(&look.get("briefing-changed"), Role::Key);
        if found.is_empty() {
            self.write(&look.get("briefing-first"), Role::Dim);
        }
        for why in found {
            let name = look.texts.short(&format!("figure-{}", why.figure.id()));
            let of = |amount: i64| changes::value(why.figure, why.unit, amount, look);
            let args = args! { "before" => of(why.before), "after" => of(why.after) };
            let moved = look.format("briefing-was", &args);
            let reasons: Vec<String> = changes::reasons(&why, 2)
                .into_iter()
                .filter_map(|part| {
                    let cause = look.texts.try_get(&part.why.message(session.scenario()))?;
                    let amount = changes::change(why.figure, why.unit, part.change, look);
                    Some(look.format("briefing-because", &args! { "cause" => cause, "amount" => amount }))
                })
                .collect();
            let reasons = reasons.join(", ");
            let head = format!("{} {}", cells::pad(&name, 10, look.glyphs().ellipsis), moved);
            if roomy {
                self.write(&head, Role::Text);
                let place = Rect { x: self.area.x + 2, width: self.area.width.saturating_sub(2), ..self.area };
                let rows = wrap::write(self.buffer, place, &reasons, look.style(Role::Dim));
                self.skip(rows);
            } else {
                let room = usize::from(self.area.width);
                let line =
                    cells::cut(&format!("{}  {reasons}", cells::pad(&head, 27, "")), room, look.glyphs().ellipsis);
                self.buffer.set_string(self.area.x, self.area.y, line, look.style(Role::Text));
                self.skip(1);
            }
        }
        self.skip(1);
    }

    /// What is heard in the corridor: the tell of a card to come, and what came of earlier answers. Answers the rows
    /// it took.
    fn heard(&mut self) -> u16 {
        let (look, visible) = (self.context.look, self.context.visible());
        let cards = &self.context.scenario().cards;
        let card = |index: u8| cards.get(usize::from(index));
        let top = self.area.y;
        if let Some(card) = visible.deck.tell.and_then(card)
            && let Some(words) = look.texts.try_get(&format!("{}.tell", card.message()))
        {
            self.write(&format!("{}: {words}", look.get("briefing-tell")), Role::Text);
        }
        let echoes: Vec<String> = visible
            .deck
            .echoes
            .into_iter()
            .flatten()
            .filter_map(|echo| card(echo.card)?.echo_message(echo.echo))
            .filter_map(|id| look.texts.try_get(&id))
            .collect();
        for (index, words) in echoes.into_iter().enumerate() {
            let lead = if index == 0 { format!("{}: ", look.get("briefing-echo")) } else { String::new() };
            self.write(&(lead + &words), Role::Dim);
        }
        self.area.y - top
    }

    fn opinions(&mut self, foot: Rect) {
        let look = self.context.look;
        self.buffer.set_string(foot.x, foot.y, look.get("briefing-advisors"), look.style(Role::Key));
        let lines = Rect { x: foot.x - 1, y: foot.y + 1, width: foot.width + 1, height: foot.height - 1 };
        advisors_speak(self.buffer, lines, self.context);
    }
}
