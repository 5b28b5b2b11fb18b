//! From a key to what happens: text fields first, then the table of keys, then the screen, then the shell's own.

use super::{Answer, Place, Shell};
use crate::desk::bridge;
use crate::desk::levers::{Lever, relief, show};
use crate::desk::remark::Remark;
use crate::desk::session::{Phase, Session};
use crate::sim::cutover::{Act, Night};
use crate::tui::action::{Action, Scope, When};
use crate::tui::key::{Code, Input, Key, hangul};
use crate::tui::keymap::{self, HelpRow};
use crate::tui::run::app::Command;
use crate::tui::screens::desk::movable;
use crate::tui::screens::dialog::{Dialog, Of};
use crate::tui::screens::help::{Found, Help, Palette};
use crate::tui::screens::{Overlay, ScreenId, Step};

impl Shell {
    /// Where the keys of what is in front are listed.
    pub(super) fn scope(&self) -> Scope {
        match (self.front(), &self.place) {
            (Some(front), _) => front.scope(),
            (None, Place::Title(_)) => Scope::Title,
            (None, Place::Record(_) | Place::HowTo(_) | Place::Exercises(_)) => Scope::Record,
            (None, Place::Saves(saves)) => saves.scope(),
            (None, Place::Settings(_)) => Scope::Settings,
            (None, Place::Replay(replay)) => replay.scope(),
            (None, _) => Scope::Dialog,
        }
    }

    /// Whether a condition of the table of keys holds now.
    pub(super) fn holds(&self, when: When) -> bool {
        if let Place::Replay(replay) = &self.place {
            return replay.holds(when);
        }
        if let Place::Saves(saves) = &self.place {
            return saves.holds(when);
        }
        let Some(session) = &self.session else {
            return when == When::Always;
        };
        match when {
            When::Resumable => false,
            When::Always => true,
            // Nothing of another story happened.
            When::OnRecord => self.look.story().is_empty(),
            When::InHand => session.game().phase() != Phase::Over,
            When::Undoable => session.can_undo(),
            When::Changed => session.is_changed(),
            // In front of the card the key would lead nowhere.
            When::EventOpen => {
                let elsewhere = self.screen() != Some(ScreenId::Briefing);
                elsewhere && session.scenario().open_options(session.visible()) > 0
            }
            When::Explainable | When::Forecastable | When::Selectable | When::Adjustable | When::Further => {
                self.front().is_some_and(|front| front.holds(when, session))
            }
        }
    }

    pub(super) fn typed(&mut self, input: &Input) -> Answer {
        let of_the_terminal = self.typed_unseen(input);
        if !self.fits || !matches!(of_the_terminal, Command::Nothing) {
            return of_the_terminal;
        }
        let dismissed = self.notice.take().is_some();
        if let Some((front, session)) = self.front_mut()
            && let Some(step) = front.text(input, session)
        {
            return self.carry_out(step);
        }
        if let Place::NewGame(choices) = &mut self.place
            && self.overlays.is_empty()
            && choices.typed(input)
        {
            return Command::redraw();
        }
        let Input::Key(key) = *input else {
            return if dismissed { Command::redraw() } else { Command::Nothing };
        };
        self.notice_hangul(key);
        let actions = keymap::actions_for(self.scope(), key, &|when| self.holds(when));
        let mut answer = if dismissed || self.notice.is_some() { Command::redraw() } else { Command::Nothing };
        for action in actions {
            answer = answer.and(self.act(action));
        }
        answer
    }

    /// What a key does to the terminal, whatever is in front, and all that it does while the window is too small to show
    /// anything: nothing that would be missed.
    fn typed_unseen(&mut self, input: &Input) -> Answer {
        let Input::Key(key) = *input else { return Command::Nothing };
        let actions = keymap::actions_for(Scope::Global, key, &|when| self.holds(when));
        actions.into_iter().fold(Command::Nothing, |answer, action| match action {
            Action::Suspend => answer.and(Command::Suspend),
            Action::Repaint => answer.and(Command::Repaint),
            _ => answer,
        })
    }

    /// Says once that letters are coming through a Korean input method.
    fn notice_hangul(&mut self, key: Key) {
        let Code::Char(typed) = key.code else {
            return;
        };
        if !self.hinted && hangul::letters(typed).is_some() {
            self.hinted = true;
            self.notice = Some(self.look.get("shell-hangul"));
        }
    }

    /// Does what is meant: the front decides, and what it passes on is the shell's.
    pub(super) fn act(&mut self, action: Action) -> Answer {
        let step = match self.front_mut() {
            Some((front, session)) => front.update(action, session),
            None => return self.act_outside(action),
        };
        match step {
            Step::Pass => self.act_by_itself(action),
            step => self.carry_out(step),
        }
    }

    /// What the shell does with an action that no screen wanted.
    fn act_by_itself(&mut self, action: Action) -> Answer {
        match action {
            Action::Help => {
                let help = self.help();
                self.carry_out(Step::Open(Overlay::Help(help)))
            }
            Action::Palette => {
                let words = |id: &'static str| self.word(id);
                let holds = |when| self.holds(when);
                let rows = keymap::palette_rows(self.scope(), self.look.glyphs(), &words, &holds);
                let levers = self.session.as_ref().map(|session| self.levers(session)).unwrap_or_default();
                self.carry_out(Step::Open(Overlay::Palette(Palette::new(rows, levers))))
            }
            Action::Quit if self.lesson.is_some() => self.carry_out(Step::Open(Overlay::Dialog(Dialog::lesson(false)))),
            Action::Quit => {
                let game = self.session.as_ref().map(Session::game);
                let asked = self.unkept.clone().map_or_else(|| Dialog::quit(game), Dialog::unkept);
                self.carry_out(Step::Open(Overlay::Dialog(asked)))
            }
            Action::OpenBriefing | Action::Event => self.carry_out(Step::Go(ScreenId::Briefing)),
            Action::OpenDesk => self.carry_out(Step::Go(ScreenId::Desk)),
            Action::OpenBooks => self.carry_out(Step::Go(ScreenId::Books)),
            Action::OpenMachines => self.carry_out(Step::Go(ScreenId::Machines)),
            Action::OpenBet => self.carry_out(Step::Go(ScreenId::Bet)),
            Action::OpenPeople => self.carry_out(Step::Go(ScreenId::People)),
            Action::NextScreen => self.turn_over(1),
            Action::PreviousScreen => self.turn_over(ScreenId::QUARTER.len() - 1),
            Action::Undo => self.take_back(|session| {
                session.undo();
            }),
            Action::Reset => self.take_back(crate::desk::session::Session::reset),
            // As their footers say.
            Action::Back if self.overlays.is_empty() && self.is_behind_the_desk() => {
                self.carry_out(Step::Go(ScreenId::Desk))
            }
            Action::Back if self.overlays.is_empty() && self.lesson.is_some() => {
                self.carry_out(Step::Open(Overlay::Dialog(Dialog::lesson(false))))
            }
            Action::Back if self.overlays.is_empty() => {
                self.carry_out(Step::Open(Overlay::Dialog(Dialog::menu(self.menu_of()))))
            }
            Action::Back => self.carry_out(Step::Dismiss),
            _ => Command::Nothing,
        }
    }

    /// What a key does, in words. Enter answers the card of the quarter; where there is none, it only goes on.
    pub(super) fn word(&self, id: &'static str) -> String {
        let asked = |session: &crate::desk::session::Session| session.scenario().open_options(session.visible()) > 0;
        let asked = self.session.as_ref().is_some_and(asked);
        if let Place::Saves(saves) = &self.place
            && let Some(named) = saves.word(id)
        {
            return self.look.get(named);
        }
        self.look.get(match id {
            "key-answer-card" if !asked => "key-to-desk",
            "key-answer-card-help" if !asked => "key-to-desk-help",
            // Of a letter one answer is given, and with it the year goes by.
            "key-answer" if self.overlays.is_empty() && self.screen() == Some(ScreenId::Letter) => "letter-sign",
            "key-answer-help" if self.overlays.is_empty() && self.screen() == Some(ScreenId::Letter) => {
                "letter-sign.help"
            }
            // From a letter Esc leads to the menu: nothing lies behind it.
            "key-back" if self.overlays.is_empty() && self.screen() == Some(ScreenId::Letter) => "key-menu",
            "key-back-help" if self.overlays.is_empty() && self.screen() == Some(ScreenId::Letter) => "key-menu-help",
            // Where a list is chosen from, nobody is answered.
            "key-answer" if self.is_a_list() => "dialog-choose",
            "key-answer-help" if self.is_a_list() => "dialog-choose.help",
            // The first page of the opening asks nothing.
            "key-decide" if self.asks_nothing() => "key-skip",
            "key-decide-help" if self.asks_nothing() => "key-skip-help",
            // In the morning there is nothing to choose any more.
            "key-do-it" if self.screen() == Some(ScreenId::Night) && !self.holds(When::Selectable) => "key-skip",
            "key-do-it-help" if self.screen() == Some(ScreenId::Night) && !self.holds(When::Selectable) => {
                "key-skip-help"
            }
            id => id,
        })
    }

    /// The keys at the foot, as far as there is room for them.
    pub(super) fn footer_items(&self, room: usize) -> Vec<keymap::FooterItem> {
        let words = |id: &'static str| self.word(id);
        let holds = |when| self.holds(when);
        keymap::footer_items(self.scope(), room, self.look.glyphs(), &words, &holds)
    }

    /// The keys of what is in front.
    pub(super) fn help(&self) -> Help {
        let words = |id: &'static str| self.word(id);
        let holds = |when| self.holds(when);
        let scope = self.scope();
        let mut rows = keymap::help_rows(scope, self.look.glyphs(), &words, &holds);
        // What stands on these two beside the advisors' names.
        if matches!(scope, Scope::Briefing | Scope::Desk) {
            let record = self.look.format("advice-record", &crate::args! { "right" => 3, "of" => 4, "guess" => 2 });
            let label = self.look.get("advice-record-name");
            let help = self.look.format("advice-record-help", &crate::args! { "record" => record });
            rows.push(HelpRow { action: Action::Help, keys: String::new(), label, help, possible: true });
        }
        // On the first page of a quarter one asks what the row above it is made of.
        if scope == Scope::Briefing {
            rows.extend(super::stocks::IDS.map(|id| {
                let (label, help) = (self.look.get(id), self.look.get(&format!("{id}.about")));
                HelpRow { action: Action::Help, keys: String::new(), label, help, possible: true }
            }));
        }
        // In a night one asks what to do before one asks how.
        if scope == Scope::Night
            && let Some(session) = &self.session
            && let Some(Night::Step(step)) = session.game().night().map(|night| night.stands)
        {
            let acts = Act::ALL.into_iter().zip(1..).map(|(act, number)| {
                let [label, help] = bridge::help(act).map(|id| self.look.get(id));
                HelpRow { action: Action::Help, keys: number.to_string(), label, help, possible: step.possible(act) }
            });
            rows.splice(0..0, acts);
        }
        // The opening has few keys, and one figure that nobody has explained yet.
        if scope == Scope::ColdOpen {
            rows.retain(|row| row.possible);
            let (label, help) = (self.look.get("figure-runway"), self.look.get("figure-runway.about"));
            rows.push(HelpRow { action: Action::Help, keys: String::new(), label, help, possible: true });
        }
        // A letter has the keys of a question, and is none.
        let screen = self.screen().filter(|screen| *screen == ScreenId::Letter && self.overlays.is_empty());
        let name = screen.map_or(scope.name(), ScreenId::name);
        Help::new(self.title_of_list().unwrap_or(name), rows)
    }

    /// The levers that can be moved, by name and with what they are.
    fn levers(&self, session: &crate::desk::session::Session) -> Vec<Found> {
        let named = |lever: Lever| Found {
            lever,
            name: show::name(lever, &self.look, session.scenario()),
            // As the lists of levers call it, and as what is decided of it is told.
            also: vec![
                show::fitting_name(lever, &self.look, session.scenario(), 0),
                self.look.get(&lever.decision()),
                self.look.short(&lever.decision()),
            ],
            help: relief::help(lever, &self.look, session).unwrap_or_default(),
        };
        movable(session).into_iter().map(named).collect()
    }

    /// What the menu is the menu of.
    fn menu_of(&self) -> Of {
        match (self.is_exercise(), self.screen()) {
            (true, _) => Of::Exercise,
            (false, Some(ScreenId::ColdOpen)) => Of::Opening,
            (false, _) => Of::Game,
        }
    }

    /// Whether what is in front has nothing to choose, and nothing to make more or less.
    fn asks_nothing(&self) -> bool {
        !self.holds(When::Selectable) && !self.holds(When::Adjustable)
    }

    /// Whether what is in front is the menu or a new game: its rows are chosen from.
    fn is_a_list(&self) -> bool {
        self.title_of_list().is_some()
    }

    /// Message id of what the menu and a new game are called, where one of them is in front.
    fn title_of_list(&self) -> Option<&'static str> {
        match (self.overlays.last(), &self.place) {
            (Some(Overlay::Dialog(dialog)), _) if dialog.is_menu() => Some("dialog-menu"),
            (None, Place::NewGame(_)) => Some("title-new"),
            _ => None,
        }
    }

    /// Whether a screen is in front from which one goes back to the desk.
    fn is_behind_the_desk(&self) -> bool {
        use ScreenId::{Bet, Books, Machines, People};
        matches!(self.screen(), Some(Books | Machines | Bet | People))
    }

    fn turn_over(&mut self, by: usize) -> Answer {
        let all = ScreenId::QUARTER;
        let at = self.screen().and_then(|screen| all.iter().position(|other| *other == screen));
        match at.and_then(|at| all.get((at + by) % all.len())) {
            Some(next) => self.carry_out(Step::Go(*next)),
            None => Command::Nothing,
        }
    }

    /// Takes changes back, and says which they were.
    fn take_back(&mut self, how: impl FnOnce(&mut crate::desk::session::Session)) -> Answer {
        let before = self.session.as_ref().map(|session| Box::new(*session.draft()));
        let changed = self.change(how);
        match before {
            Some(before) => changed.and(self.carry_out(Step::Remark(Remark::Undone(before)))),
            None => changed,
        }
    }

    fn change(&mut self, how: impl FnOnce(&mut crate::desk::session::Session)) -> Answer {
        if let Some(session) = &mut self.session {
            how(session);
        }
        if let (Place::Game(screen), Some(session)) = (&self.place, &self.session) {
            self.stage.screen_mut(*screen).enter(session);
        }
        Command::redraw()
    }
}
