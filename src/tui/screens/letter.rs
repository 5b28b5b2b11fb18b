//! A letter of the epilogue: one page in January, one choice, and a year goes by on standing orders.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use super::trends::{self, is_ample};
use super::{Context, Screen, Step};
use crate::args;
use crate::desk::letters;
use crate::desk::remark::Remark;
use crate::desk::session::{Phase, Session};
use crate::report::cards;
use crate::sim::decisions::Decisions;
use crate::sim::figures::Figure;
use crate::tui::action::{Action, Scope};
use crate::tui::theme::Role;
use crate::tui::widgets::{List, list};
use crate::tui::{cells, overlay, wrap};

/// The figures that are charted below.
const CHARTED: [Figure; 4] = [Figure::Sales, Figure::OperatingResult, Figure::Customers, Figure::Cash];

/// The letter.
#[derive(Debug, Default)]
pub struct Letter {
    /// The answer pointed at: none before one was chosen, so that whoever presses Enter through the close signs nothing
    /// unread.
    selected: Option<usize>,
}

/// Whether the letter asks anything.
fn asks(session: &Session) -> bool {
    session.scenario().open_card(session.visible()).is_some()
}

impl Screen for Letter {
    fn scope(&self) -> Scope {
        Scope::Dialog
    }

    fn enter(&mut self, session: &Session) {
        self.selected = (!asks(session)).then_some(0);
    }

    fn draw(&self, buffer: &mut Buffer, area: Rect, context: &Context<'_>) {
        let (look, visible) = (context.look, context.visible());
        if !matches!(context.game().phase(), Phase::Letter(_)) {
            return;
        }
        // Where there is room to spare, the years stand below the letter.
        let charts = if is_ample(area) { area.height * 2 / 5 } else { 0 };
        let below = Rect { y: area.bottom() - charts, height: charts, ..area };
        if charts > 0 {
            trends::courses(buffer, below, context, &CHARTED);
        }
        let area = Rect { height: area.height - charts, ..area };
        let mut page = overlay::centred(area, 66, 23);
        let mut put = |buffer: &mut Buffer, words: &str, role: Role, gap: u16| {
            let used = (wrap::write(buffer, page, words, look.style(role)) + gap).min(page.height);
            page.y += used;
            page.height -= used;
        };
        put(buffer, &letters::title(look, context.game()), Role::Title, 1);
        put(buffer, &letters::body(look, context.game()), Role::Text, 1);
        if let Some((said, tone)) = letters::odds(look, context.session) {
            put(buffer, &said, tone.into(), 1);
        }
        let scenario = context.scenario();
        let mut options = cards::options(look, visible, scenario);
        match cards::body(look, visible, scenario) {
            Some(asked) => {
                // The letter is written to the owners; what is asked is not.
                if let Some(card) = scenario.open_card(visible) {
                    let name = look.name("event", &card.id);
                    let words = args! { "name" => look.get("briefing-card"), "value" => name };
                    put(buffer, &look.format("plain-fact", &words), Role::Key, 0);
                }
                put(buffer, &asked, Role::Text, 1);
            }
            None => options.push(look.get("letter-go-on")),
        }
        let items: Vec<list::Item> =
            options.into_iter().map(|text| list::Item { text, note: String::new(), role: Role::Text }).collect();
        let height = cells::coordinate(items.len()).min(page.height);
        let list = List { theme: &look.theme, items: &items, selected: self.selected, numbered: false };
        (&list).render(Rect { height, ..page }, buffer);
        // What follows from the option the hand is on, before it is signed.
        let then = self.selected.and_then(|option| u8::try_from(option).ok());
        let then = then.and_then(|option| cards::then(look, visible, scenario, option)).unwrap_or_default();
        let below = Rect { y: page.y + height + 1, height: page.height.saturating_sub(height + 1), ..page };
        wrap::write(buffer, below, &then, look.style(Role::Urgency));
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        let last = usize::from(session.scenario().open_options(session.visible())).max(1) - 1;
        let to = match (action, self.selected) {
            (Action::Act, None) => return Step::Remark(Remark::Unchosen),
            (Action::Act, Some(option)) => {
                if asks(session) {
                    let event = u8::try_from(option).ok();
                    session.decide(Decisions { event, ..Decisions::none() });
                }
                return Step::CloseQuarter;
            }
            (Action::Right | Action::Down, None) => 0,
            (Action::Left, at) => at.unwrap_or(0).saturating_sub(1),
            (Action::Right, Some(at)) => (at + 1).min(last),
            (other, at) => match other.along(at.unwrap_or(0), last, last) {
                Some(to) => to,
                None => return Step::Pass,
            },
        };
        self.selected = Some(to);
        // The odds are those of the answer that the hand is on.
        let event = u8::try_from(to).ok().filter(|_| asks(session));
        session.preview(&Decisions { event, ..Decisions::none() });
        Step::Redraw
    }
}
