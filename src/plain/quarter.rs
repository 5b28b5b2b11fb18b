//! An open quarter: the paper, the card, and the desk from which everything else is asked for.

use super::game::Play;
use super::named::Names;
use super::verbs::Verb;
use super::voice::{Heard, Prompt};
use super::{Next, Said, bet, books, briefing, lever, levers as told, machines, people};
use crate::args;
use crate::content::tutorial::On;
use crate::desk::levers::{Lever, choose, show};
use crate::desk::remark::{moved, short_of};
use crate::desk::session::Phase;
use crate::sim::decisions::Decisions;

use super::answer::{Pick, pick};

/// What can be typed at the desk.
pub(super) const DESK: &[Verb] = &[
    Verb::Levers,
    Verb::All,
    Verb::Draft,
    Verb::Briefing,
    Verb::Card,
    Verb::Books,
    Verb::Machines,
    Verb::Bet,
    Verb::People,
    Verb::Forecast,
    Verb::Why,
    Verb::Undo,
    Verb::Reset,
    Verb::Close,
    Verb::Title,
    Verb::HowTo,
    Verb::Record,
    Verb::Settings,
    Verb::Language,
    Verb::Exercise,
];

/// What can be looked at from the card, and leads back to it.
const LOOKS: &[Verb] =
    &[Verb::Why, Verb::Books, Verb::Machines, Verb::Bet, Verb::People, Verb::Forecast, Verb::Draft, Verb::Briefing];

impl Play<'_, '_> {
    /// Plays the open quarter until it is closed, or until something else is to be played.
    pub(super) fn quarter(&mut self) -> Said<Option<Next>> {
        let opened = self.session.game().turn();
        self.doors.clear();
        self.ahead.clear();
        self.remind()?;
        self.paper()?;
        self.released()?;
        self.teach(On::Briefing)?;
        self.announce_question()?;
        if self.session.draft().event.is_none() {
            self.card()?;
        }
        let mut shown = self.mattering();
        if !self.voice.is_answered() {
            self.list_levers(&shown)?;
        }
        loop {
            if !self.voice.is_answered() {
                self.teach(On::Desk)?;
            }
            let every = self.lever_names();
            let names = self.names(&shown);
            let question = self.texts().get("plain-desk");
            let verbs = self.desk_verbs();
            let prompt = Prompt { options: &names, known: every.known(), verbs, free: true, ..Prompt::default() };
            match self.voice.ask(&question, prompt)? {
                Heard::Nothing => self.list_levers(&shown)?,
                Heard::Option(place) => match shown.get(place) {
                    Some(lever) => self.lever(*lever)?,
                    None => self.list_levers(&shown)?,
                },
                Heard::Words(typed) => self.typed(&typed, &shown, &every)?,
                Heard::Verb(Verb::All, words) => {
                    if let Some(levers) = self.of_group(&words)? {
                        shown = levers;
                        self.voice.say_all(told::all(self.voice.texts(), &self.session, &shown))?;
                    }
                }
                Heard::Verb(Verb::Levers, _) => {
                    shown = self.mattering();
                    self.list_levers(&shown)?;
                }
                Heard::Verb(Verb::Close, _) => {
                    self.close()?;
                    if self.session.game().turn() != opened || self.session.game().phase() != Phase::Deciding {
                        return Ok(None);
                    }
                }
                Heard::Verb(Verb::Title, _) => return Ok(Some(self.to_the_title())),
                Heard::Verb(verb, words) => self.at_the_desk(verb, &words)?,
            }
        }
    }

    /// What can be typed at the desk of this game: of an exercise also what it is.
    fn desk_verbs(&self) -> &'static [Verb] {
        let without = DESK.split_last().map_or(DESK, |(_, others)| others);
        if self.session.game().terms().is_some() { DESK } else { without }
    }

    fn at_the_desk(&mut self, verb: Verb, words: &str) -> Said {
        let read = match verb {
            Verb::Books => Some(On::Books),
            Verb::Machines => Some(On::Machines),
            Verb::Bet => Some(On::Bet),
            Verb::People => Some(On::People),
            _ => None,
        };
        read.into_iter().for_each(|on| self.has_read(on));
        match verb {
            Verb::Briefing => self.paper(),
            Verb::Card => self.card(),
            Verb::Books => self.books(words),
            Verb::Machines => self.voice.say_all(machines::lines(self.voice.texts(), &self.session)),
            Verb::Bet => self.voice.say_all(bet::lines(self.voice.texts(), &self.session)),
            Verb::People => self.voice.say_all(people::lines(self.voice.texts(), &self.session)),
            Verb::Forecast => self.forecast(words),
            Verb::Why => self.why(words),
            Verb::Draft => self.voice.say_all(told::draft(self.voice.texts(), &self.session)),
            Verb::Exercise => self.brief(),
            Verb::Undo => self.undo(),
            Verb::Reset => self.reset(),
            Verb::Back => self.voice.tell("plain-desk-is-top"),
            other => self.elsewhere(other).map(|_| ()),
        }
    }

    /// The paper, with what the advisors say. The first tells on what scale the stocks are.
    fn paper(&mut self) -> Said {
        self.voice.pause()?;
        let first = !std::mem::replace(&mut self.scaled, true);
        if first && let Some(terms) = self.session.game().terms() {
            let args = args! { "title" => terms.title.as_str() };
            self.voice.tell_with("plain-exercise-begins", &args)?;
            self.brief()?;
            self.voice.pause()?;
        }
        let scale = first.then(|| self.texts().get("plain-scale"));
        self.voice.say_all(briefing::paper(self.voice.texts(), &self.session, scale))?;
        self.voice.say_all(briefing::advisors(self.voice.texts(), &self.session))?;
        // Said before anything is decided: whoever asks for the forecast first thinks of it by himself.
        if self.session.asks_range() { self.voice.tell("plain-forecast-asks") } else { Ok(()) }
    }

    /// The card, and the answer to it.
    fn card(&mut self) -> Said {
        self.voice.pause()?;
        self.voice.say_all(briefing::asked(self.voice.texts(), &self.session))?;
        let (options, listed) = briefing::options(self.texts(), &self.session);
        if options.is_empty() {
            return Ok(());
        }
        self.voice.list(&listed)?;
        self.voice.say_all(briefing::answer(self.voice.texts(), &self.session))?;
        let question = self.texts().get("plain-card");
        let names = self.lever_names();
        let prompt = Prompt {
            options: &options,
            listed: &listed,
            verbs: LOOKS,
            above: DESK,
            known: names.known(),
            ..Prompt::default()
        };
        loop {
            match self.voice.ask(&question, prompt)? {
                Heard::Option(place) => return self.answered(place),
                Heard::Verb(Verb::Back, _) | Heard::Nothing | Heard::Words(_) => break,
                Heard::Verb(verb, words) => {
                    self.at_the_desk(verb, &words)?;
                    // A number typed next is an option of the card again, unless something else was asked for meanwhile.
                    if self.voice.is_answered() {
                        continue;
                    }
                    self.voice.pause()?;
                    self.voice.tell("plain-card-again")?;
                    self.voice.list(&options)?;
                }
            }
        }
        if self.session.draft().event.is_none() { self.voice.tell("plain-card-left") } else { Ok(()) }
    }

    fn answered(&mut self, place: usize) -> Said {
        let Ok(option) = u8::try_from(place) else { return Ok(()) };
        if self.session.is_shut(option) {
            return self.voice.tell("exercise-option-help");
        }
        let before = *self.session.draft();
        let draft = self.session.game().answered(&before, option);
        self.session.decide(draft);
        self.keep_soon()?;
        self.voice.say_all(briefing::answer(self.voice.texts(), &self.session))?;
        self.voice.say_all(moved(self.voice.texts(), &self.session, &before, "plain-moved"))?;
        self.voice.say_all(short_of(self.voice.texts(), &self.session, &before))?;
        self.look_ahead()
    }

    fn undo(&mut self) -> Said {
        let before = *self.session.draft();
        if !self.session.undo() {
            return self.voice.tell("plain-nothing-to-undo");
        }
        self.taken_back(&before)
    }

    fn reset(&mut self) -> Said {
        let before = *self.session.draft();
        if !self.session.is_changed() {
            return self.voice.tell("plain-nothing-to-undo");
        }
        self.session.reset();
        self.taken_back(&before)
    }

    fn taken_back(&mut self, before: &Decisions) -> Said {
        self.keep_soon()?;
        if before.event != self.session.draft().event {
            self.voice.say_all(briefing::answer(self.voice.texts(), &self.session))?;
        }
        self.voice.say_all(moved(self.voice.texts(), &self.session, before, "plain-moved-back"))?;
        self.look_ahead()
    }

    /// The levers of the group of this name, or all of them; where no name is given, asks for one. Nothing, where none is
    /// wanted.
    fn of_group(&mut self, words: &str) -> Said<Option<Vec<Lever>>> {
        let mut levers = self.in_sight();
        let mut groups: Vec<_> = levers.iter().map(|lever| lever.group()).collect();
        groups.dedup();
        let mut names: Vec<String> = groups.iter().map(|group| self.texts().get(group.name())).collect();
        names.push(self.texts().get("plain-all-everything"));
        let place = match pick(words, &names) {
            Pick::One(place) => place,
            _ => {
                self.voice.pause()?;
                self.voice.tell("plain-all-groups")?;
                self.voice.list(&names)?;
                let question = self.texts().get("plain-all-which");
                match self.voice.ask(&question, Prompt { options: &names, above: DESK, ..Prompt::default() })? {
                    Heard::Option(place) => place,
                    Heard::Nothing | Heard::Verb(_, _) | Heard::Words(_) => return Ok(None),
                }
            }
        };
        // Behind the last group stand all of them.
        if let Some(group) = groups.get(place) {
            levers.retain(|lever| lever.group() == *group);
        }
        Ok(Some(levers))
    }

    fn mattering(&self) -> Vec<Lever> {
        let mut few = choose::mattering(self.session.visible(), self.session.scenario(), self.session.draft());
        few.retain(|lever| !self.session.is_hidden(*lever));
        few
    }

    fn names(&self, shown: &[Lever]) -> Vec<String> {
        shown.iter().map(|lever| show::name(*lever, self.texts(), self.session.scenario())).collect()
    }

    fn list_levers(&mut self, shown: &[Lever]) -> Said {
        self.voice.pause()?;
        // What is listed again may be what was asked for last: a group, or all.
        let group = shown.first().map(|lever| lever.group());
        let heading = if shown == self.mattering() {
            "desk-matters"
        } else {
            group
                .filter(|group| shown.iter().all(|lever| lever.group() == *group))
                .map_or("plain-all-everything", |group| group.name())
        };
        let heading = args! { "heading" => self.texts().get(heading) };
        self.voice.tell_with("plain-heading", &heading)?;
        let lines: Vec<String> = shown.iter().map(|one| told::line(*one, self.texts(), &self.session)).collect();
        self.voice.list(&lines)
    }

    /// A lever by its name, with or without the place it is to have: `marketing = 40M`, `3 = 0.95`.
    fn typed(&mut self, typed: &str, shown: &[Lever], names: &Names) -> Said {
        let (name, value) = match typed.split_once('=') {
            Some((name, value)) => (name.trim(), Some(value.trim())),
            None => (typed.trim(), None),
        };
        let every = self.in_sight();
        let by_number = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit());
        // A number is one of those that were listed; a name may be any.
        let found = if by_number {
            match pick(name, &self.names(shown)) {
                Pick::One(place) => shown.get(place).copied().into_iter().collect(),
                Pick::Several(_) | Pick::Nothing => Vec::new(),
            }
        } else {
            names.whole(name).map_or_else(|| names.fitting(name, &every), |lever| vec![lever])
        };
        match (found.as_slice(), value) {
            ([lever], _) if self.session.is_hidden(*lever) => {
                let args = args! { "lever" => show::name(*lever, self.texts(), self.session.scenario()) };
                self.voice.tell_with("plain-lever-left-out", &args)
            }
            ([lever], Some(value)) => match self.is_set(*lever)? || !self.set(*lever, value)? {
                true => Ok(()),
                false => self.afterwards(*lever),
            },
            ([lever], None) => self.lever(*lever),
            ([], _) => self.not_a_lever(name, typed, &every),
            (several, _) => {
                let some = self.names(several.get(..lever::MOST_NAMED).unwrap_or(several));
                self.voice.tell_with("plain-which", &args! { "options" => some.join("; ") })
            }
        }
    }

    /// Says that no lever is called so; where one has an option of that name, which.
    fn not_a_lever(&mut self, name: &str, typed: &str, every: &[Lever]) -> Said {
        if let Some((lever, option)) = self.lever_names().option(name, every, self.texts(), &self.session) {
            let lever = show::name(lever, self.texts(), self.session.scenario());
            return self.voice.tell_with("plain-option-of", &args! { "option" => option, "lever" => lever });
        }
        let typed = crate::text::sanitize(typed, 40);
        self.voice.tell_quoting("plain-not-understood", &typed, &args! { "typed" => typed.as_str() })
    }

    fn books(&mut self, words: &str) -> Said {
        books::ask(self, words)
    }
}
