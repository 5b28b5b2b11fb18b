//! The finance chief's forecast in sentences, and the player's own, asked for where it is scored.

use super::answer::{Pick, Unit, number, pick, range};
use super::game::{Play, fact};
use super::quarter::DESK;
use super::verbs::Verb;
use super::voice::{Heard, Prompt};
use super::{Said, briefing};
use crate::analysis::forecast::Band;
use crate::args;
use crate::desk::session::Session;
use crate::desk::{expected, say, when};
use crate::sim::decisions::CashRange;
use crate::sim::runway::HORIZON;
use crate::sim::units::Money;
use crate::text::{Args, Texts, money, quarter, range as between, share};

fn prose(texts: &Texts, millions: f64) -> String {
    say::millions_prose(texts.locale(), millions)
}

/// What closing by the draft would probably bring: this quarter, eight quarters, the runway. Where the player is to say
/// first what he thinks, only that.
pub(super) fn ahead(texts: &Texts, session: &Session) -> Vec<String> {
    if session.covered() {
        let why = if session.asks_range() { "plain-forecast-covered" } else { "exercise-no-forecast" };
        return vec![texts.get(why)];
    }
    let forecast = session.outlook();
    let cash = forecast.next.cash;
    let [likely, low, high] = [cash.p50, cash.p10, cash.p90].map(|cash| prose(texts, cash));
    let mut lines = vec![texts.format("plain-ahead-cash", &within(likely, low, high))];
    if let Some(last) = forecast.cash.last() {
        lines.push(fan(texts, *last, forecast.cash.len(), forecast.ruin));
    }
    // What those hear who lead on: nobody changes nothing for two years.
    let led_on = |odds: f64| texts.format("plain-ahead-led-on", &args! { "odds" => share::percent(odds, 0) });
    lines.extend(session.led_on().map(led_on));
    let length = |runway: f64| quarter::length_within(texts.locale(), runway, HORIZON);
    let args = args! { "runway" => length(session.runway()), "untouched" => length(session.baseline().next.runway) };
    let moved = (session.runway() - session.baseline().next.runway).abs() >= 0.05;
    lines.push(texts.format(if moved { "plain-ahead-runway-moved" } else { "plain-ahead-runway" }, &args));
    if expected::suppliers_run(session) {
        lines.push(texts.get("desk-runway-run"));
    }
    lines
}

/// What is likely and between what it lies; `$ends` says whether the ends of that read alike.
fn within(likely: String, low: String, high: String) -> Args<'static> {
    let ends = if low == high { "alike" } else { "apart" };
    args! { "likely" => likely, "low" => low, "high" => high, "ends" => ends }
}

/// The fan in a sentence.
fn fan(texts: &Texts, last: Band, quarters: usize, ruin: f64) -> String {
    let args = args! {
        "length" => quarter::whole_length(texts.locale(), quarters as i64),
        "likely" => prose(texts, last.p50),
        "worst" => prose(texts, last.p10),
        "best" => prose(texts, last.p90),
        "ruin" => share::percent(ruin, 0),
    };
    texts.format("plain-ahead-fan", &args)
}

/// The whole forecast: the quarter to come figure by figure, then cash quarter by quarter.
fn whole(texts: &Texts, session: &Session) -> Vec<String> {
    let (locale, forecast) = (texts.locale(), session.outlook());
    let next = &forecast.next;
    let millions = |band: Band| {
        let [likely, low, high] = [band.p50, band.p10, band.p90].map(|millions| prose(texts, millions));
        texts.format("plain-band", &within(likely, low, high))
    };
    let shares = |band: Band| {
        let [likely, low, high] = [band.p50, band.p10, band.p90].map(|value| share::percent(value, 1));
        texts.format("plain-band", &within(likely, low, high))
    };
    let named = |id: &str, value: String| fact(texts, &texts.get(id), &value);
    let mut lines = vec![
        texts.get("plain-forecast-whose"),
        named("why-name-ahead-sales", millions(next.sales)),
        named("why-name-ahead-margin", shares(next.margin)),
        named("why-name-ahead-operating", millions(next.operating)),
        named("desk-cash-after", millions(next.cash)),
        texts.format("plain-long-outage", &args! { "odds" => share::percent(next.long_outage, 0) }),
        texts.format("plain-heading", &args! { "heading" => texts.get("desk-cash-fan") }),
    ];
    let mut at = session.visible().quarter;
    for band in &forecast.cash {
        lines.push(fact(texts, &when::point(at, texts), &millions(*band)));
        at = at.plus(1);
    }
    let odds = |id: &str, odds: f64| texts.format(id, &args! { "odds" => share::percent(odds, 0) });
    lines.push(odds("plain-ahead-gone", forecast.ruin));
    if forecast.sold > 0.0 {
        lines.push(odds("plain-ahead-sold", forecast.sold));
    }
    lines.extend(session.led_on().map(|now| odds("plain-ahead-led-on", now)));
    lines.push(named("desk-runway", quarter::length_within(locale, session.runway(), HORIZON)));
    lines.push(texts.get("desk-ruin-runway.heard"));
    lines.push(texts.get("plain-forecast-not-modelled"));
    lines
}

/// A range of cash in words.
fn spoken(texts: &Texts, said: CashRange) -> String {
    let [low, high] = [said.low, said.high].map(|end| money::prose(texts.locale(), end.cents()));
    between::range(texts.locale(), &low, &high)
}

impl Play<'_, '_> {
    /// Tells what closing by the draft would probably bring. What has not moved since it was told is not told again.
    pub(super) fn look_ahead(&mut self) -> Said {
        let lines = ahead(self.texts(), &self.session);
        let cash = (!self.session.covered()).then(|| Money::from_millions(self.session.outlook().next.cash.p50));
        let before = std::mem::replace(&mut self.ahead_cash, cash);
        let told = std::mem::replace(&mut self.ahead, lines.clone());
        if lines != told {
            // What has been heard is not read again.
            return self.voice.say_all(lines.into_iter().filter(|line| !told.contains(line)));
        }
        let Some((cash, before)) = cash.zip(before) else { return Ok(()) };
        let said = money::prose_change(self.texts().locale(), (cash - before).cents());
        let nothing = money::prose_change(self.texts().locale(), 0);
        if said == nothing {
            return self.voice.tell("plain-ahead-same");
        }
        self.voice.tell_with("plain-ahead-hardly", &args! { "change" => said })
    }

    /// What closing with an option of the open card would bring, by its number or name; whether one was meant. Nothing is
    /// answered by it.
    fn preview(&mut self, words: &str) -> Said<bool> {
        let (options, _) = briefing::options(self.texts(), &self.session);
        if options.is_empty() {
            return Ok(false);
        }
        let Pick::One(place) = pick(words, &options) else {
            return self.voice.tell_with("plain-which", &args! { "options" => options.join("; ") }).map(|()| true);
        };
        let Some(option) = u8::try_from(place).ok().filter(|option| !self.session.is_shut(*option)) else {
            return self.voice.tell("exercise-option-help").map(|()| true);
        };
        let name = options.get(place).cloned().unwrap_or_default();
        self.voice.tell_with("plain-preview", &args! { "option" => name })?;
        let draft = self.session.game().answered(self.session.draft(), option);
        self.session.preview(&draft);
        let lines = ahead(self.texts(), &self.session);
        self.session.look_away();
        self.voice.say_all(lines).map(|()| true)
    }

    /// Tells the forecast, or that of the option that is named; where it is covered, asks for the player's own first.
    pub(super) fn forecast(&mut self, words: &str) -> Said {
        self.voice.pause()?;
        if !words.is_empty() && !self.session.covered() && self.preview(words)? {
            return Ok(());
        }
        if self.session.asks_range() {
            self.own_forecast()?;
            if self.session.asks_range() {
                return Ok(());
            }
        }
        if let Some(said) = self.session.draft().forecast {
            let id = if self.session.game().is_taken_over() { "forecast-taken-over" } else { "forecast-said" };
            let args = args! { "range" => spoken(self.texts(), said) };
            self.voice.tell_with(id, &args)?;
        }
        if self.session.covered() {
            return self.voice.tell("exercise-no-forecast");
        }
        self.has_asked();
        self.voice.say_all(whole(self.voice.texts(), &self.session))
    }

    fn own_forecast(&mut self) -> Said {
        let quarter = when::point(self.session.visible().quarter, self.texts());
        self.voice.tell_with("plain-forecast-words", &args! { "quarter" => quarter })?;
        // What may not be seen can neither be taken over nor uncovered.
        let seen = ["forecast-take-over", "forecast-uncover"].into_iter().filter(|_| self.session.shows_forecast());
        let options: Vec<String> = seen.map(|id| self.texts().get(id)).collect();
        self.voice.list(&options)?;
        let mut low = None;
        loop {
            let question = self.texts().get(if low.is_none() { "plain-forecast-range" } else { "plain-forecast-high" });
            let (options, above): (&[String], &[Verb]) = if low.is_none() { (&options, DESK) } else { (&[], &[]) };
            let prompt = Prompt {
                options,
                verbs: &[Verb::Why],
                above,
                free: true,
                forms: "plain-forecast-forms",
                ..Prompt::default()
            };
            match self.voice.ask(&question, prompt)? {
                Heard::Option(0) => {
                    self.session.take_over();
                    return self.keep_soon();
                }
                Heard::Option(_) => {
                    self.session.uncover();
                    return self.keep_soon();
                }
                Heard::Verb(Verb::Why, words) => self.why(&words)?,
                Heard::Nothing | Heard::Verb(_, _) => return Ok(()),
                Heard::Words(typed) => match self.ends_typed(&typed, low)? {
                    Some((low, Some(high))) if high >= low => {
                        let range = CashRange { low: Money::from_millions(low), high: Money::from_millions(high) };
                        self.session.commit(range);
                        return self.keep_soon();
                    }
                    Some((_, Some(_))) => self.voice.tell("plain-forecast-upside-down")?,
                    Some((typed, None)) => low = Some(typed),
                    None => {}
                },
            }
        }
    }

    /// The ends of a range as far as they were typed: both at once, the lower by itself, or the upper after it. Says why
    /// where it is none.
    fn ends_typed(&mut self, typed: &str, low: Option<f64>) -> Said<Option<(f64, Option<f64>)>> {
        let single = || number(typed, Unit::Millions).map(|end| low.map_or((end, None), |low| (low, Some(end))));
        let ends = range(typed, Unit::Millions).map(|(low, high)| (low, Some(high))).or_else(single);
        let (least, most) = self.session.plausible_cash();
        let is_plausible = |end: f64| (least..=most).contains(&end);
        match ends {
            Some((low, high)) if is_plausible(low) && high.is_none_or(is_plausible) => return Ok(Some((low, high))),
            Some(_) => {
                let [least, most] = [least, most].map(|end| prose(self.texts(), end));
                let args = args! { "least" => least, "most" => most };
                self.voice.tell_with("plain-forecast-too-far", &args)?;
            }
            None => {
                let typed = crate::text::sanitize(typed, 40);
                self.voice.tell_quoting("plain-no-number", &typed, &args! { "typed" => typed.as_str() })?;
            }
        }
        self.voice.tell("plain-forecast-forms").map(|()| None)
    }
}
