//! Cutover night, act by act, at the pace of whoever sits on the bridge; then the morning peak, some minutes at a time.

use super::game::{Play, fact};
use super::verbs::Verb;
use super::voice::{Heard, Prompt};
use super::{Next, Said};
use crate::args;
use crate::desk::bridge::{self, LEFT_OPEN};
use crate::sim::cutover::{Act, Fallback, Finding, Night, NightOutcome, NightStep, PEAK_CAPACITY, check_act};
use crate::sim::scenario::Scenario;
use crate::text::{Texts, decimal, duration, share};

/// Minutes of the morning that are told at once.
const MINUTES: usize = 20;

/// The bridge between two acts, in parts: the step with its errors, what it may be, what is said; then the readings and the
/// clock. After a look around, what it told comes first.
fn stands(texts: &Texts, scenario: &Scenario, step: &NightStep, looked: bool) -> Vec<Vec<String>> {
    let args = args! {
        "place" => u32::from(step.place) + 1,
        "count" => u32::from(step.step_count),
        "step" => texts.get(step.kind.message_id()),
    };
    let place = texts.format("plain-night-step", &args);
    let (place, causes) = (vec![place, telemetry(texts, step)], causes(texts, scenario, step));
    let said = bridge::said(texts, step);
    let mut parts = if looked { vec![said, causes, place] } else { vec![place, causes, said] };
    parts.extend(readings(texts, scenario, step).into_iter().map(|line| vec![line]));
    parts
}

/// What else is on the screens of the bridge, and how much night is left.
fn readings(texts: &Texts, scenario: &Scenario, step: &NightStep) -> Vec<String> {
    let percent = |rate: f64| share::percent(rate, 1);
    let mut lines =
        vec![texts.format("plain-night-latency", &args! { "latency" => decimal::fixed(step.latency_seconds, 1) })];
    if let Some(rehearsed) = step.rehearsal.as_slice().last() {
        lines.push(texts.format("plain-night-rehearsal", &args! { "errors" => percent(*rehearsed) }));
    }
    if step.noisy {
        lines.push(texts.get("plain-night-noisy"));
    }
    let behind = scenario.night_steps.iter().zip(step.left_rates).take(usize::from(step.place));
    lines.extend(behind.filter(|(_, rate)| *rate >= LEFT_OPEN).map(|(setup, rate)| {
        let args = args! { "step" => texts.get(setup.kind.message_id()), "errors" => percent(rate) };
        texts.format("plain-night-left", &args)
    }));
    lines.push(
        texts.format("plain-night-clock", &args! { "clock" => duration::time_of_day(texts.locale(), step.clock) }),
    );
    let args = args! { "span" => duration::span(texts.locale(), step.minutes_left) };
    lines.push(texts.format("night-until-peak", &args));
    lines.push(texts.format("night-holds-left", &args! { "holds" => step.holds_left }));
    lines.push(texts.get(step.fallback.message_id()));
    if step.orders_at_risk > 0 && step.possible(Act::Rollback) {
        lines.push(texts.format("night-orders-at-risk", &args! { "orders" => step.orders_at_risk }));
    }
    lines
}

/// The curve of the last hour in a sentence.
fn telemetry(texts: &Texts, step: &NightStep) -> String {
    let percent = |rate: f64| share::percent(rate, 1);
    let now = percent(step.error_rate);
    let history = step.history.as_slice();
    let (Some(first), Some(_)) = (history.first(), history.get(1)) else {
        return texts.format("night-errors", &args! { "errors" => now });
    };
    let (first, highest) = (percent(*first), percent(step.highest));
    if first == now && highest == now {
        return texts.format("plain-night-flat", &args! { "errors" => now });
    }
    let args = args! { "errors" => now, "first" => first, "highest" => highest };
    texts.format("plain-night-errors", &args)
}

fn causes(texts: &Texts, scenario: &Scenario, step: &NightStep) -> Vec<String> {
    if !step.anomaly {
        return vec![format!("{}.", texts.get(bridge::quiet(step, scenario.night.watch_error)))];
    }
    // Where one is known to be it, nobody reads out the others.
    let told = bridge::causes(step)
        .into_iter()
        .filter(|cause| step.findings.of(*cause) != Finding::Open || bridge::is_possible(step, *cause));
    let told = told.map(|cause| {
        let words = bridge::cause(texts, step, cause);
        match step.findings.of(cause) {
            Finding::Open => fact(texts, &texts.get("night-finding-open"), &words),
            _ => words,
        }
    });
    std::iter::once(texts.get("night-causes")).chain(told).collect()
}

/// The morning from one minute to another in a sentence.
fn peak(texts: &Texts, outcome: &NightOutcome, from: usize, to: usize) -> String {
    let minutes = outcome.peak.as_slice().get(from..to).unwrap_or_default();
    let percent = |rate: f64| share::percent(rate, 1);
    let worst = minutes.iter().copied().fold(0.0, f64::max);
    let args = args! {
        "from" => from + 1,
        "to" => to,
        "now" => percent(minutes.last().copied().unwrap_or(0.0)),
        "worst" => percent(worst),
    };
    texts.format("plain-peak", &args)
}

impl Play<'_, '_> {
    /// One act of the night, or the morning that ends it; `resumed` where the game was taken up in the middle of it.
    pub(super) fn night(&mut self, resumed: bool) -> Said<Option<Next>> {
        self.voice.pause()?;
        match self.session.game().night() {
            Some(night) if night.acts.as_slice().is_empty() && self.bridge.is_empty() => {
                self.voice.tell("night-title")?;
            }
            Some(_) if resumed => self.voice.tell("night-replay-hint")?,
            _ => {}
        }
        match self.session.game().night().map(|night| night.stands) {
            Some(Night::Step(step)) => self.on_the_bridge(&step),
            Some(Night::Outcome(outcome)) => {
                self.bridge.clear();
                self.morning(&outcome)?;
                self.close_for_good()?;
                Ok(None)
            }
            None => Ok(None),
        }
    }

    fn on_the_bridge(&mut self, step: &NightStep) -> Said<Option<Next>> {
        let last = self.session.game().night().and_then(|night| night.acts.as_slice().last().copied());
        let looked = matches!(last, Some(Act::Hold | Act::Probe(_)));
        let parts = stands(self.voice.texts(), self.session.scenario(), step, looked);
        let acts = Act::ALL;
        let options: Vec<String> = acts.iter().map(|act| self.act_in_words(step, *act)).collect();
        // What stands as it was told last is not read again.
        let told = std::mem::take(&mut self.bridge);
        let anew = parts.iter().filter(|part| !told.contains(part)).flatten().cloned();
        self.voice.say_all(anew)?;
        // Whoever comes to the bridge is told once what can be done is good for.
        if told.is_empty() && last.is_none() {
            let texts = self.texts();
            let good_for =
                |act: Act| fact(texts, &texts.get(bridge::help(act)[0]), &bridge::good_for(texts, step, act));
            let words: Vec<String> = acts.iter().map(|act| good_for(*act)).collect();
            self.voice.say_all(words)?;
        }
        if !told.contains(&options) {
            self.voice.list(&options)?;
        }
        self.bridge = parts;
        self.bridge.push(options.clone());
        let question = self.texts().get("plain-night");
        loop {
            let verbs = &[Verb::Again, Verb::Title, Verb::Language];
            let prompt = Prompt { options: &options, verbs, ..Prompt::default() };
            match self.voice.ask(&question, prompt)? {
                Heard::Option(place) => {
                    let Some(act) = acts.get(place).copied() else { continue };
                    if self.act(step, act)? {
                        return Ok(None);
                    }
                }
                Heard::Verb(Verb::Again, _) => {
                    self.bridge.clear();
                    return Ok(None);
                }
                Heard::Verb(Verb::Title, _) => return Ok(Some(self.to_the_title())),
                Heard::Verb(Verb::Language, _) => {
                    self.elsewhere(Verb::Language)?;
                    return Ok(None);
                }
                Heard::Verb(_, _) => self.voice.tell("plain-night-no-back")?,
                Heard::Nothing | Heard::Words(_) => self.voice.list(&options)?,
            }
        }
    }

    fn act_in_words(&self, step: &NightStep, act: Act) -> String {
        let mut label = bridge::label(self.texts(), step, act);
        // What opens a door is asked about apart.
        if act == Act::Go && bridge::leaves_open(step) && !bridge::is_door(step) {
            let id = if bridge::closes(step) == Some("night-finish-note") {
                "plain-night-finish"
            } else {
                "plain-night-leave"
            };
            label = self.texts().format(id, &args! { "act" => label });
        }
        if step.possible(act) { label } else { self.texts().format("plain-option-shut", &args! { "option" => label }) }
    }

    /// Does an act, after asking where it cannot be taken back; whether it was done.
    fn act(&mut self, step: &NightStep, act: Act) -> Said<bool> {
        let Some(night) = self.session.game().night() else { return Ok(true) };
        if let Err(refused) = check_act(&night.setup, &self.session.scenario().night, night.acts.as_slice(), act) {
            let why = bridge::refusal(self.texts(), refused);
            self.voice.say(&why)?;
            return Ok(false);
        }
        if act == Act::Go && bridge::is_door(step) {
            let id = if step.payments_begin_next { "night-payments-next" } else { "plain-night-retires" };
            self.voice.tell(id)?;
            match step.fallback_after_go {
                Fallback::None => self.voice.tell("plain-night-no-way-back")?,
                Fallback::Cold => self.voice.tell("night-retire-tonight")?,
                Fallback::Warm => {}
            }
            let question = self.texts().get("plain-night-door");
            if !self.voice.confirm(&question)? {
                return Ok(false);
            }
        }
        if self.session.game_mut().act(act).is_err() {
            return Ok(false);
        }
        self.keep_now()?;
        Ok(true)
    }

    /// The peak, some minutes at a time, and what the night comes to.
    fn morning(&mut self, outcome: &NightOutcome) -> Said {
        self.voice.tell("night-peak-waits")?;
        let question = self.texts().get("plain-peak-on");
        let mut minute = 0;
        while minute < PEAK_CAPACITY {
            match self.voice.ask(&question, Prompt { verbs: &[Verb::Skip], free: true, ..Prompt::default() })? {
                Heard::Verb(Verb::Skip, _) => break,
                _ => {
                    let to = (minute + MINUTES).min(PEAK_CAPACITY);
                    let line = peak(self.texts(), outcome, minute, to);
                    self.voice.say(&line)?;
                    minute = to;
                }
            }
        }
        let words = bridge::morning(self.texts(), outcome, self.session.game());
        self.voice.say_all(words.into_iter().map(|(line, _)| line))
    }
}
