//! The exchange: told, asked, answered, until the game or the other side's patience ends.

use std::io::{self, BufRead, Write};

use serde_json::{Value, json};

use super::fault::Fault;
use super::lines::{self, Line};
use super::observation::Observation;
use super::reply::{More, Reply, VERSION};
use super::request::{self, Request};
use super::schema::observation_schema;
use super::state::{dollars, millions, plain};
use super::{exercise, night};
use crate::analysis::counterfactual::crisis_dividend;
use crate::analysis::counterfactual::wasted::wasted_of;
use crate::analysis::course::Course;
use crate::analysis::forecast::{Band, Forecaster, WORLDS};
use crate::analysis::foresight::{self, Marked};
use crate::analysis::own_luck::OwnLuck;
use crate::analysis::play::Rules;
use crate::analysis::steady_hand::SteadyHand;
use crate::content::decisions::{WireDecisions, decisions_schema};
use crate::journal::{Game, LONGEST_ANSWER, NotClosed, Phase, Question, Word};
use crate::sim::check::{Reason, Rejection};
use crate::sim::cutover::Night;
use crate::sim::decisions::Decisions;
use crate::sim::units::Money;
use crate::text::{Texts, sanitize};

/// What some programs write before the first letter of a stream.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// Keeps the game: called after each quarter and each act of a night, before the other side hears of it.
pub type Keep<'a> = dyn FnMut(&Game) -> io::Result<()> + 'a;

/// Plays `game` with whoever sends lines on `input` and reads them from `output`, until it is over or `input` ends.
///
/// # Errors
/// A stream fails, or the game cannot be kept.
pub fn play(
    game: &mut Game,
    texts: &Texts,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
    keep: &mut Keep<'_>,
) -> io::Result<()> {
    let decided = game.played().len().saturating_sub(1);
    let mut exchange = Exchange { game, texts, output, keep, decided, asked: None, full: false, ended: false };
    exchange.hello()?;
    exchange.tell()?;
    while !exchange.ended {
        let line = match lines::next(input)? {
            Line::End => return exchange.leave(),
            Line::TooLong => {
                exchange.complain(&[Fault::TooLong], &[])?;
                continue;
            }
            Line::Whole(line) => line.strip_prefix(MARK).map(<[u8]>::to_vec).unwrap_or(line),
        };
        match request::read(&line).and_then(|request| exchange.check(request)) {
            Ok(step) => exchange.take(step)?,
            Err(faults) => exchange.complain(&faults, &line)?,
        }
    }
    Ok(())
}

/// A request that can be carried out.
enum Step {
    /// The quarter's decisions are in the draft; close it, or begin its night.
    Close,
    /// An act of the night has been done.
    Acted,
    /// The answer to what was asked has been kept, or there is no room for it.
    Answered,
    /// The word was right.
    Released,
    /// Only an answer was asked for.
    Answer(Value),
}

struct Exchange<'a, 'k> {
    game: &'a mut Game,
    texts: &'a Texts,
    output: &'a mut dyn Write,
    keep: &'a mut Keep<'k>,
    /// Quarters that had been played when the last decisions were taken.
    decided: usize,
    /// The question that an answer is waited for; the open quarter's decisions have been taken by then.
    asked: Option<Question>,
    /// There is no room for answers any more.
    full: bool,
    /// The last line has been sent.
    ended: bool,
}

impl Exchange<'_, '_> {
    fn hello(&mut self) -> io::Result<()> {
        let (setup, span) = (self.game.setup(), self.game.span());
        Reply::Hello {
            version: VERSION,
            scenario: &setup.scenario,
            with: self.game.source().with(),
            seed: setup.seed,
            form: setup.form.id(),
            difficulty: setup.difficulty.id(),
            decided_quarters: span.decided,
            quarters: span.quarters,
            exercise: self.game.terms().map(|terms| exercise::told(terms, setup)),
            decisions_schema: decisions_schema(self.game.scenario()),
            observation_schema: observation_schema(self.game.scenario(), self.texts),
        }
        .send(self.output)
    }

    /// Says what the game waits for, or how it ended.
    fn tell(&mut self) -> io::Result<()> {
        if let Some(act) = self.game.awaits() {
            return Reply::Release { quarter: act.from.to_string(), when: act.when.clone() }.send(self.output);
        }
        let reply = match self.game.phase() {
            Phase::Over => {
                if self.ask()? {
                    return Ok(());
                }
                self.ended = true;
                self.end()
            }
            Phase::Night => match self.game.night().map(|night| night.stands) {
                Some(Night::Step(step)) => Reply::Cutover {
                    step: step.kind.to_id(),
                    telemetry: night::telemetry(&step, self.texts),
                    actions: night::actions(),
                    possible: night::possible(&step),
                },
                // A night that is over is closed before anything is told.
                _ => return Ok(()),
            },
            Phase::Deciding | Phase::Letter(_) => {
                Reply::Observation(Observation::of(self.game, self.texts, self.decided))
            }
        };
        reply.send(self.output)
    }

    /// Asks what the exercise asks now; whether it asks anything.
    fn ask(&mut self) -> io::Result<bool> {
        self.asked = if self.full { None } else { self.game.question().cloned() };
        let Some(question) = &self.asked else { return Ok(false) };
        exercise::question(question).send(self.output)?;
        Ok(true)
    }

    /// The other side has closed. What is over is told as over, whatever the exercise would still have asked.
    fn leave(&mut self) -> io::Result<()> {
        (self.keep)(self.game)?;
        if self.game.phase() == Phase::Over { self.end().send(self.output) } else { Ok(()) }
    }

    /// How often the player was right who said that he was 80% sure.
    fn calibration(&self) -> Value {
        let committed = foresight::committed(self.game.scenario(), self.game.played().iter().map(Marked::from));
        let told = foresight::calibration(&committed);
        if told.said == 0 {
            return Value::Null;
        }
        let score = super::state::dollars(Money::from_dollars(told.score));
        json!({ "said": told.said, "right": told.right, "score": score })
    }

    fn end(&self) -> Reply<'static> {
        let quarter = self.game.played().last().map(|played| played.quarter().to_string());
        let verdict = self.game.verdict();
        Reply::End {
            ending: verdict.map_or("", |verdict| verdict.ending.id()),
            score: super::state::whole(verdict.map_or(f64::NAN, |verdict| verdict.score)),
            enterprise_value: verdict.map_or(Value::Null, |verdict| dollars(verdict.value)),
            crisis_dividend: self.crisis_dividend(),
            forecast: self.calibration(),
            quarter: quarter.unwrap_or_default(),
            state_hash: self.game.state_hash().to_string(),
        }
    }

    /// Judges a request; what is wrong with it changes nothing.
    fn check(&mut self, request: Request) -> Result<Step, Vec<Fault>> {
        let waits = self.game.awaits().is_some();
        match request {
            Request::Answer { id, text } => self.answer(&id, &text),
            Request::Release(_) if !waits => Err(vec![Fault::NoWordDue]),
            Request::Release(word) => {
                let right = Word::parse(&word).is_some_and(|word| self.game.release(word));
                if right { Ok(Step::Released) } else { Err(vec![Fault::WrongWord]) }
            }
            _ if self.game.phase() == Phase::Over => Err(vec![Fault::AnswerFirst]),
            Request::Act(_) | Request::Decide(_) if waits => Err(vec![Fault::WordFirst]),
            Request::Forecast { .. } if self.game.terms().is_some_and(|terms| !terms.forecast) => {
                Err(vec![Fault::NoForecast])
            }
            Request::Forecast { decisions, quarters, games } => {
                let decisions = self.possible(&decisions)?;
                Ok(Step::Answer(self.forecast(&decisions, quarters, games)))
            }
            Request::Act(act) => {
                if self.game.phase() != Phase::Night {
                    return Err(vec![Fault::NoNight]);
                }
                self.game.act(act).map(|()| Step::Acted).map_err(|reason| vec![Fault::NotNow(reason)])
            }
            Request::Decide(decisions) => {
                if self.game.phase() == Phase::Night {
                    return Err(vec![Fault::NightFirst]);
                }
                let decisions = self.possible(&decisions)?;
                self.game.set_draft(decisions);
                Ok(Step::Close)
            }
        }
    }

    /// Keeps the answer to the question that was asked.
    fn answer(&mut self, id: &str, text: &str) -> Result<Step, Vec<Fault>> {
        if self.asked.as_ref().is_none_or(|asked| asked.id != id) {
            return Err(vec![Fault::NotAsked]);
        }
        if text.chars().count() > LONGEST_ANSWER {
            return Err(vec![Fault::TooManyWords]);
        }
        let said = sanitize(text, LONGEST_ANSWER);
        if said.trim().is_empty() {
            return Err(vec![Fault::NoWords]);
        }
        // What there is no room for is not asked again for ever.
        if !self.game.answer(id, said.trim()) {
            self.full = true;
        }
        Ok(Step::Answered)
    }

    /// What decisions mean, if they can be carried out.
    fn possible(&self, wire: &WireDecisions) -> Result<Decisions, Vec<Fault>> {
        let meant = wire.to_sim(self.game.scenario(), Some(self.game.visible()));
        let meant = meant.map_err(|issues| issues.into_iter().map(Fault::Wire).collect::<Vec<_>>())?;
        let mut refused = self.game.refused(&meant);
        // Of keys that go together a letter is told only those that were sent.
        let sent: Vec<&str> = wire.said().collect();
        let is_sent = |refused: &Rejection| sent.contains(&refused.key);
        if refused.iter().any(is_sent) {
            refused.retain(|refused| refused.reason != Reason::OnlyTheAnswer || is_sent(refused));
        }
        if refused.is_empty() { Ok(meant) } else { Err(refused.into_iter().map(Fault::Refused).collect()) }
    }

    /// The fan that the finance chief would draw for these decisions.
    fn forecast(&self, decisions: &Decisions, quarters: usize, games: usize) -> Value {
        let (visible, scenario) = (self.game.visible(), self.game.scenario());
        let plan = self.game.plan_of(decisions);
        let fan = Forecaster::default().forecast(visible, scenario, &plan, quarters, games);
        let band =
            |band: &Band| json!({ "p10": millions(band.p10), "p50": millions(band.p50), "p90": millions(band.p90) });
        // Two policies decide all of these: of more than the live forecast has it would be the longest part.
        let led_on = |hand: SteadyHand| plain(hand.ruin(self.game, &plan, quarters, games.min(WORLDS)));
        let led_on = SteadyHand::of(self.game).map(led_on);
        let margin = &fan.next.margin;
        json!({
            "cash": fan.cash.iter().map(band).collect::<Vec<_>>(),
            "ruin": plain(fan.ruin),
            "ruin_led_on": led_on,
            "games": fan.worlds,
            "next": {
                "sales": band(&fan.next.sales),
                "gross_margin": { "p10": plain(margin.p10), "p50": plain(margin.p50), "p90": plain(margin.p90) },
                "operating_result": band(&fan.next.operating),
                "cash": band(&fan.next.cash),
                "long_outage": plain(fan.next.long_outage),
            },
        })
    }

    /// What the crisis was worth under the same luck, against the relief that promised most; nothing is told where
    /// either company did not survive.
    fn crisis_dividend(&self) -> Value {
        if self.game.terms().is_some_and(|terms| !terms.counterfactual) {
            return Value::Null;
        }
        let Some(verdict) = self.game.verdict().filter(|verdict| verdict.ending.survived()) else { return Value::Null };
        let rules = Rules::of(self.game);
        let wasted = wasted_of(&rules, OwnLuck::of(self.game), &Course::of(self.game));
        wasted.and_then(|line| crisis_dividend(&verdict, &line.verdict)).map_or(Value::Null, dollars)
    }

    fn take(&mut self, step: Step) -> io::Result<()> {
        match step {
            Step::Answer(forecast) => return Reply::Forecast(forecast).send(self.output),
            Step::Acted => {}
            Step::Released => {
                (self.keep)(self.game)?;
                return self.tell();
            }
            Step::Close | Step::Answered => {
                if self.ask()? {
                    return Ok(());
                }
                if self.game.phase() == Phase::Over {
                    (self.keep)(self.game)?;
                    return self.tell();
                }
                // Decisions that lead to a night begin it; the others close the quarter.
                if !matches!(self.game.begin_night(), Ok(Some(_))) {
                    return self.close();
                }
            }
        }
        match self.game.night() {
            Some(night) if !night.is_over() => {
                (self.keep)(self.game)?;
                self.tell()
            }
            _ => self.close(),
        }
    }

    fn close(&mut self) -> io::Result<()> {
        let decided = self.game.played().len();
        if let Err(why) = self.game.close() {
            let faults = match why {
                NotClosed::Refused(refused) => refused.into_iter().map(Fault::Refused).collect(),
                NotClosed::AwaitsWord => vec![Fault::WordFirst],
            };
            return self.complain(&faults, &[]);
        }
        self.decided = decided;
        (self.keep)(self.game)?;
        self.tell()
    }

    /// Says what is wrong with a line, its numbers as they were written.
    fn complain(&mut self, faults: &[Fault], line: &[u8]) -> io::Result<()> {
        let said = |fault: &Fault| More { message: fault.message(self.texts, line), path: fault.path() };
        let mut all = faults.iter().map(said);
        let More { message, path } = all.next().unwrap_or(More { message: String::new(), path: String::new() });
        Reply::Error { message, path, more: all.collect() }.send(self.output)
    }
}
