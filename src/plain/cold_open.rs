//! The first minute of a first game: one line, one call, one order, one close. No paper, no advice.

use super::answer::{Unit, number};
use super::game::{Play, fact};
use super::verbs::Verb;
use super::voice::{Heard, Prompt};
use super::{Said, briefing, forecast, levers};
use crate::args;
use crate::desk::levers::change::put;
use crate::desk::levers::reading::{Grip, grip};
use crate::desk::levers::{Lever, show};
use crate::desk::say;
use crate::sim::events;
use crate::sim::machines::{Role, expected_december};
use crate::sim::runway::HORIZON;
use crate::text::{quarter, sanitize, share};

impl Play<'_, '_> {
    /// Opens the first game; the quarter's own prompts take over where it is left half way.
    pub(super) fn cold_open(&mut self) -> Said {
        let runway = quarter::length_within(self.texts().locale(), self.session.visible().runway, HORIZON);
        let runway = args! { "runway" => runway, "note" => self.texts().get("desk-runway-note") };
        let runway = self.texts().format("plain-runway", &runway);
        let runway = fact(self.texts(), &self.texts().get("figure-runway"), &runway);
        for id in ["game-title", "game-motto", "plain-welcome", "plain-cold-first"] {
            self.voice.tell(id)?;
        }
        self.voice.pause()?;
        for id in ["cold-line", "cold-date"] {
            self.voice.tell(id)?;
        }
        self.voice.say(&runway)?;
        if !self.call()? || !self.machines()? {
            return Ok(());
        }
        self.voice.tell("cold-close")?;
        let question = self.texts().get("plain-close");
        if self.session.rejections().is_empty() && self.voice.confirm(&question)? {
            self.close_for_good()?;
        }
        Ok(())
    }

    /// The banker's call; whether it was answered.
    fn call(&mut self) -> Said<bool> {
        self.voice.pause()?;
        self.voice.tell("cold-call")?;
        let (options, _) = briefing::options(self.texts(), &self.session);
        self.voice.list(&options)?;
        let question = self.texts().get("plain-card");
        let asked = loop {
            match self.voice.ask(&question, Prompt { options: &options, verbs: &[Verb::Why], ..Prompt::default() })? {
                Heard::Verb(Verb::Why, words) => self.why(&words)?,
                other => break other,
            }
        };
        match asked {
            Heard::Option(place) => {
                let option = u8::try_from(place).unwrap_or_default();
                let (visible, scenario) = (self.session.visible(), self.session.scenario());
                let draft = events::answer(visible, scenario, self.session.draft(), option);
                self.session.decide(draft);
                self.keep_soon()?;
                self.cash_line()?;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Machines for Christmas; whether the order was given or declined.
    fn machines(&mut self) -> Said<bool> {
        self.voice.pause()?;
        let Some(lever) = Lever::platform(self.session.scenario(), Role::Incumbent).map(Lever::Order) else {
            return Ok(true);
        };
        let (visible, scenario) = (self.session.visible(), self.session.scenario());
        let held = grip(lever, visible, scenario, self.session.untouched());
        let Grip::Slider { low, high, .. } = held else { return Ok(true) };
        let name = show::name(lever, self.texts(), scenario);
        let range = show::range(lever, held, self.texts(), scenario, visible.quarter);
        let machines = &visible.machines;
        let price = Lever::platform(scenario, Role::Incumbent).and_then(|at| machines.prices.get(usize::from(at)));
        let args = args! {
            "units" => say::count(machines.capacity),
            "load" => share::percent(machines.utilisation, 0),
            "december" => say::count(expected_december(visible, scenario)),
            "price" => say::millions_prose(self.texts().locale(), price.copied().unwrap_or_default()),
        };
        let lines = [
            self.texts().get("cold-order"),
            self.texts().get("cold-order-line"),
            self.texts().format("plain-cold-machines", &args),
            fact(self.texts(), &name, &range),
        ];
        self.voice.say_all(lines)?;
        let question = self.texts().get("plain-cold-order");
        loop {
            let verbs = &[Verb::Close];
            match self.voice.ask(&question, Prompt { verbs, free: true, ..Prompt::default() })? {
                Heard::Nothing => return Ok(true),
                Heard::Verb(Verb::Back, _) => return Ok(false),
                // The close comes next by itself.
                Heard::Verb(Verb::Close, _) => self.voice.tell("plain-cold-close-next")?,
                Heard::Words(typed) => {
                    let Some(units) = number(&typed, Unit::Plain).map(libm::round) else {
                        let typed = sanitize(&typed, 40);
                        let args = args! { "typed" => typed.as_str(), "range" => range.as_str() };
                        self.voice.tell_quoting("plain-no-number-here", &typed, &args)?;
                        continue;
                    };
                    if !(low..=high).contains(&units) {
                        self.voice.tell_with("plain-out-of-range", &args! { "range" => range.as_str() })?;
                        continue;
                    }
                    let (visible, scenario) = (self.session.visible(), self.session.scenario());
                    let draft = put(lever, units, visible, scenario, self.session.draft());
                    self.session.decide(draft);
                    self.keep_soon()?;
                    let line = levers::line(lever, self.texts(), &self.session);
                    self.voice.say(&line)?;
                    self.cash_line()?;
                    return Ok(true);
                }
                _ => {}
            }
        }
    }

    /// Where cash is believed to stand at the end of the quarter, and the fan.
    fn cash_line(&mut self) -> Said {
        let cash = say::millions_prose(self.texts().locale(), self.session.outlook().next.cash.p50);
        let line = fact(self.texts(), &self.texts().get("cold-cash"), &cash);
        self.voice.say(&line)?;
        self.voice.say_all(forecast::ahead(self.voice.texts(), &self.session).into_iter().skip(1).take(1))
    }
}
