//! One lever: where it stands, how far it goes, what it would cost, and a new place for it.

use super::answer::{self, Pick, Unit, number, pick};
use super::game::{Play, fact};
use super::quarter::DESK;
use super::verbs::Verb;
use super::voice::{Heard, Prompt};
use super::{Said, levers};
use crate::args;
use crate::content::decisions::WireDecisions;
use crate::desk::levers::change::{Move, is_possible, lacks_machines, moved, put, refused, written};
use crate::desk::levers::reading::{Grip, OFF, grip, place};
use crate::desk::levers::{Lever, NightRule, doors, refusal, relief, show};
use crate::desk::remark::moved_beside;
use crate::sim::check::Reason;
use crate::sim::decisions::{Decisions, KEYS, Silence};

/// Names that are said at most where a word fits several.
pub(super) const MOST_NAMED: usize = 6;

/// In what unit a slider's place is typed, and to what it is rounded. Shares are per cent, money is millions; what is
/// counted is whole.
const fn unit(lever: Lever) -> (Unit, Option<f64>) {
    use Lever as L;
    match lever {
        L::Marketing | L::Convertible | L::Equity | L::Credit | L::Strategic | L::Buyback | L::StandingFloor => {
            (Unit::Millions, None)
        }
        L::Engineers(_)
        | L::IdleShare
        | L::DecemberReserve
        | L::StandingMarketing
        | L::Night(NightRule::HoldAbove | NightRule::RollbackAbove) => (Unit::Percent, None),
        L::Price | L::UnitPrice | L::StandingCover | L::StandingGrid => (Unit::Plain, None),
        _ => (Unit::Plain, Some(1.0)),
    }
}

impl Play<'_, '_> {
    /// Tells a lever and asks for its new place.
    pub(super) fn lever(&mut self, lever: Lever) -> Said {
        self.voice.pause()?;
        self.voice.say_all(self.described(lever))?;
        if self.is_set(lever)? || self.held_fast(lever).is_some() {
            return Ok(());
        }
        let held = self.grip(lever);
        let listed = self.options(lever, held);
        let names = self.lever_names();
        let ([options, also], known) = (names.options(lever, self.texts(), &self.session), names.known());
        self.voice.list(&listed)?;
        let (question, verbs, free): (&str, &[Verb], bool) = match held {
            Grip::Choice { .. } => ("plain-lever-choose", &[Verb::More, Verb::Less, Verb::Undo], false),
            Grip::Slider { off: true, .. } => ("plain-lever-set", &SLIDER, true),
            Grip::Slider { .. } => ("plain-lever-set", SLIDER.split_at(SLIDER.len() - 1).0, true),
        };
        let question = self.texts().get(question);
        loop {
            let prompt = Prompt {
                options: &options,
                also: &also,
                listed: &listed,
                verbs,
                above: DESK,
                free,
                known,
                ..Prompt::default()
            };
            let done = match self.voice.ask(&question, prompt)? {
                Heard::Nothing | Heard::Verb(Verb::Back, _) => return Ok(()),
                Heard::Option(option) => self.choose(lever, option)?,
                Heard::Words(typed) => self.set(lever, &typed)?,
                Heard::Verb(verb, _) => match step(verb) {
                    Some(by) => self.step(lever, by)?,
                    None if verb == Verb::Cancel => self.decide(lever, OFF)?,
                    None => {
                        self.session.undo();
                        self.keep_soon()?;
                        true
                    }
                },
            };
            if done {
                return self.afterwards(lever);
            }
        }
    }

    fn grip(&self, lever: Lever) -> Grip {
        grip(lever, self.session.visible(), self.session.scenario(), self.session.untouched())
    }

    /// Where it stands, how far it goes, what it is for.
    fn described(&self, lever: Lever) -> Vec<String> {
        let (texts, session) = (self.texts(), &self.session);
        let (visible, scenario) = (session.visible(), session.scenario());
        let mut lines = vec![levers::line(lever, texts, session)];
        // What goes on by itself stands at something, whatever was decided last.
        if show::stage(lever, visible).is_none() {
            let last = place(lever, visible, scenario, session.untouched());
            let last = show::value(lever, last, texts, scenario, visible.quarter);
            // What is asked for anew each quarter stands, unasked, at what standing orders make of it, not at what it was.
            let stays = KEYS.iter().any(|key| key.name == lever.key().0 && key.silence == Silence::Level);
            lines.push(fact(texts, &texts.get(if stays { "plain-last" } else { "plain-left-alone" }), &last));
        }
        let range = show::range(lever, self.grip(lever), texts, scenario, visible.quarter);
        let held_fast = self.held_fast(lever);
        if !range.is_empty() && held_fast.is_none() {
            lines.push(fact(texts, &texts.get("desk-range"), &range));
        }
        lines.extend(relief::help(lever, texts, session));
        if relief::id(lever, session).is_some() {
            lines.push(relief::sentence(lever, texts, session));
        }
        lines.extend(held_fast);
        lines
    }

    /// Why a lever cannot be moved at all now, where it cannot.
    fn held_fast(&self, lever: Lever) -> Option<String> {
        let (visible, scenario, draft) = (self.session.visible(), self.session.scenario(), self.session.draft());
        match self.grip(lever) {
            Grip::Slider { low, high, step, off, .. } if low >= high && !off => self.refusal(lever, high + step),
            Grip::Slider { .. } => None,
            Grip::Choice { count } => {
                let now = place(lever, visible, scenario, self.session.plan()) as usize;
                let others = || (0..count).filter(|option| *option != now);
                let any = others().any(|option| is_possible(lever, option, visible, scenario, draft));
                others().find_map(|option| self.refusal(lever, option as f64)).filter(|_| !any)
            }
        }
    }

    /// The options of a choice, each with why it cannot be had, where it cannot.
    fn options(&self, lever: Lever, held: Grip) -> Vec<String> {
        let Grip::Choice { count } = held else { return Vec::new() };
        let (texts, session) = (self.texts(), &self.session);
        let (visible, scenario) = (session.visible(), session.scenario());
        let now = place(lever, visible, scenario, session.plan()) as usize;
        (0..count)
            .map(|option| {
                let name = show::option(lever, option, texts, scenario, visible.quarter);
                let stands = show::stage(lever, visible).filter(|_| option == 0);
                if let Some(stage) = stands {
                    let id = if option == now { "plain-option-stage-now" } else { "plain-option-stage" };
                    texts.format(id, &args! { "option" => name, "stage" => texts.get(stage) })
                } else if option == now {
                    texts.format("plain-option-now", &args! { "option" => name })
                } else if is_possible(lever, option, visible, scenario, session.draft()) {
                    name
                } else {
                    // What nothing stands against has been done.
                    let done = lever == Lever::Migration && self.refusal(lever, option as f64).is_none();
                    match lacks_machines(lever, option, visible, scenario, session.draft()) {
                        Some(rejection) => {
                            let reason = refusal::reason(texts, session, &rejection);
                            texts.format("plain-option-shut-why", &args! { "option" => name, "reason" => reason })
                        }
                        None if done => texts.format("plain-option-done", &args! { "option" => name }),
                        None => match refused(lever, option as f64, visible, scenario, session.draft()) {
                            // The steps of the move are not read off the range of anything: each says what it waits for.
                            Some(rejection) if lever == Lever::Migration => {
                                let reason = refusal::reason(texts, session, &rejection);
                                texts.format("plain-option-shut-why", &args! { "option" => name, "reason" => reason })
                            }
                            _ => texts.format("plain-option-shut", &args! { "option" => name }),
                        },
                    }
                }
            })
            .collect()
    }

    /// Takes an option; whether anything changed.
    fn choose(&mut self, lever: Lever, option: usize) -> Said<bool> {
        let (visible, scenario) = (self.session.visible(), self.session.scenario());
        if option == place(lever, visible, scenario, self.session.plan()) as usize {
            self.voice.tell("plain-lever-stays")?;
            return Ok(false);
        }
        if !is_possible(lever, option, visible, scenario, self.session.draft()) {
            let why = self.refusal(lever, option as f64);
            let why = why.unwrap_or_else(|| self.texts().get("plain-option-nothing-new"));
            self.voice.say(&why)?;
            return Ok(false);
        }
        self.decide(lever, option as f64)
    }

    /// Why the judge would refuse a lever at a place, as far as its own key is concerned.
    fn refusal(&self, lever: Lever, to: f64) -> Option<String> {
        let (visible, scenario, draft) = (self.session.visible(), self.session.scenario(), self.session.draft());
        let rejection = refused(lever, to, visible, scenario, draft)?;
        Some(refusal::sentence(self.texts(), &self.session, &rejection))
    }

    /// The option that saves, strategies and programs call by this word.
    fn named_in_files(&self, lever: Lever, held: Grip, typed: &str) -> Option<usize> {
        let Grip::Choice { count } = held else { return None };
        let typed = typed.trim().to_lowercase();
        let (visible, scenario, session) = (self.session.visible(), self.session.scenario(), &self.session);
        let (key, part) = lever.key();
        (0..count).find(|option| {
            let decided = written(lever, *option as f64, visible, scenario, session.plan(), session.draft());
            let decided = WireDecisions::from_sim(&decided, scenario, visible).to_json();
            let said = if part.is_empty() { decided.get(key) } else { decided.get(key).and_then(|it| it.get(part)) };
            said.and_then(|said| said.as_str()).is_some_and(|word| word == typed)
        })
    }

    /// Puts a lever where it was typed to go; whether anything changed.
    pub(super) fn set(&mut self, lever: Lever, typed: &str) -> Said<bool> {
        let held = self.grip(lever);
        let Grip::Slider { low, high, step, off, .. } = held else {
            let names = self.lever_names().options(lever, self.texts(), &self.session);
            for options in &names {
                if let Pick::One(option) = pick(typed, options) {
                    return self.choose(lever, option);
                }
            }
            if let Some(option) = self.named_in_files(lever, held, typed) {
                return self.choose(lever, option);
            }
            let options = self.options(lever, held);
            self.voice.tell_with("plain-which", &args! { "options" => options.join("; ") })?;
            return Ok(false);
        };
        let cancelled = ["lever-cancelled", "plain-verb-cancel", "plain-verb-cancel.also"];
        if off && cancelled.iter().any(|id| answer::folded(typed) == answer::folded(&self.texts().get(id))) {
            return self.decide(lever, OFF);
        }
        let (unit, whole) = unit(lever);
        let grain = whole.unwrap_or(step / 10.0);
        let Some(value) = number(typed, unit) else {
            let range = show::range(lever, held, self.texts(), self.session.scenario(), self.session.visible().quarter);
            let typed = crate::text::sanitize(typed, 40);
            let args = args! { "typed" => typed.as_str(), "range" => range };
            self.voice.tell_quoting("plain-no-number-here", &typed, &args)?;
            return Ok(false);
        };
        let value = libm::round(value / grain) * grain;
        // Keep what a person would write.
        let value = libm::round(value * 1e6) / 1e6;
        if value < low - 1e-9 || value > high + 1e-9 {
            let (texts, now) = (self.texts(), self.session.visible().quarter);
            let range = show::range(lever, held, texts, self.session.scenario(), now);
            let args = args! { "range" => range };
            let said = texts.format("plain-out-of-range", &args);
            // The judge may know why it goes no further; the range itself has just been said.
            let (visible, scenario, draft) = (self.session.visible(), self.session.scenario(), self.session.draft());
            let why = refused(lever, value, visible, scenario, draft)
                .filter(|rejection| !matches!(rejection.reason, Reason::OutOfRange { .. }))
                .map(|rejection| refusal::sentence(self.texts(), &self.session, &rejection));
            self.voice.say(&said)?;
            self.voice.say_all(why)?;
            return Ok(false);
        }
        self.decide(lever, value.clamp(low, high))
    }

    fn step(&mut self, lever: Lever, by: Move) -> Said<bool> {
        let draft = moved(lever, by, self.session.visible(), self.session.scenario(), self.session.draft());
        self.decided(lever, draft)
    }

    fn decide(&mut self, lever: Lever, to: f64) -> Said<bool> {
        let draft = put(lever, to, self.session.visible(), self.session.scenario(), self.session.draft());
        self.decided(lever, draft)
    }

    fn decided(&mut self, lever: Lever, draft: Decisions) -> Said<bool> {
        if draft == *self.session.draft() {
            self.voice.tell("plain-lever-stays")?;
            return Ok(false);
        }
        let before = *self.session.draft();
        self.session.decide(draft);
        // What was not asked for and moved with it.
        self.voice.say_all(moved_beside(lever, self.voice.texts(), &self.session, &before, "plain-moved"))?;
        self.keep_soon()?;
        Ok(true)
    }

    /// What a change of a lever comes to.
    pub(super) fn afterwards(&mut self, lever: Lever) -> Said {
        let (texts, session) = (self.voice.texts(), &self.session);
        let mut lines = vec![levers::line(lever, texts, session)];
        if relief::id(lever, session).is_some() {
            lines.push(relief::sentence(lever, texts, session));
        }
        // A door is told when it is opened, and again before the quarter closes.
        let doors = doors::opened(session.visible(), session.scenario(), session.plan());
        let fresh = doors.iter().filter(|door| !self.doors.contains(door));
        lines.extend(fresh.map(|door| {
            texts.format("plain-door", &args! { "door" => door.sentence(texts, session.scenario(), session.plan()) })
        }));
        lines.extend(levers::refused(texts, session));
        self.doors = doors;
        self.voice.say_all(lines)?;
        self.look_ahead()
    }
}

/// What can be typed at a slider; the last only where a standing order can be cancelled.
const SLIDER: [Verb; 6] = [Verb::More, Verb::Less, Verb::MuchMore, Verb::MuchLess, Verb::Undo, Verb::Cancel];

const fn step(verb: Verb) -> Option<Move> {
    match verb {
        Verb::More => Some(Move::More),
        Verb::Less => Some(Move::Less),
        Verb::MuchMore => Some(Move::FarMore),
        Verb::MuchLess => Some(Move::FarLess),
        _ => None,
    }
}
