//! Why a figure is what it is: found by its name, told part by part.

use super::Said;
use super::answer::{Pick, folded, pick};
use super::game::{Play, fact};
use super::quarter::DESK;
use super::voice::{Heard, Prompt};
use crate::analysis::explain::Form;
use crate::args;
use crate::desk::session::Session;
use crate::desk::why::question::HEADER;
use crate::desk::why::{Ahead, Answer, Explained, Question, answer, label};
use crate::desk::{changes, printed, say, when};
use crate::report::facts::Facts;
use crate::sim::units::Quarter;
use crate::text::{Texts, count, decimal, money};

/// Parts that are told one by one; the smallest beyond them are gathered.
const PARTS: usize = 10;
/// Names that are offered where a word fits several.
const OFFERED: usize = 9;

/// A figure in the quarter at this place among those played: before, the parts, after, what it means.
fn lines(texts: &Texts, session: &Session, question: Question, place: usize) -> Vec<String> {
    let name = question.name(texts, session.scenario());
    let answer = Answer::of(question, session, place, texts);
    let mut lines = vec![match answer.quarter {
        Some(quarter) => texts.format("plain-why", &args! { "name" => name, "quarter" => when::point(quarter, texts) }),
        None => texts.format("plain-why-now", &args! { "name" => name }),
    }];
    lines.extend(answer.words);
    if let Some(told) = answer.told {
        lines.extend(parts(texts, told, &answer.ends));
        lines.extend(decided(texts, session, question, place));
    }
    lines
}

/// A figure in running text: money says that it is money.
pub(super) fn whole(texts: &Texts, form: Form, amount: i64) -> String {
    match form {
        Form::Money => money::prose(texts.locale(), amount),
        Form::Customers => count::prose(texts.locale(), amount),
        _ => say::amount(texts.locale(), form, amount),
    }
}

/// A change of a figure, with its sign.
pub(super) fn changed(texts: &Texts, form: Form, amount: i64) -> String {
    match form {
        Form::Money => money::told_change(texts, amount),
        _ => say::amount_change(texts.locale(), form, amount),
    }
}

fn parts(texts: &Texts, told: Explained, [before, after]: &[String; 2]) -> Vec<String> {
    let form = told.form;
    let change = |name: &str, amount| fact(texts, name, &changed(texts, form, amount));
    let (parts, rest) = answer::gathered(told.parts, PARTS);
    let parts = parts.into_iter().map(|(id, amount)| (label(texts, &id), amount));
    let rest = rest.filter(|rest| *rest != 0).map(|rest| (texts.get("why-rest"), rest));
    let (names, amounts): (Vec<String>, Vec<i64>) = parts.chain(rest).unzip();
    let printed = printed::adding_up(told.before, &amounts, told.after, &|amount| changed(texts, form, amount));
    let mut lines = vec![fact(texts, before, &whole(texts, form, printed.before))];
    lines.extend(names.iter().zip(printed.parts).map(|(name, amount)| change(name, amount)));
    lines.push(fact(texts, after, &whole(texts, form, printed.after)));
    lines.extend(told.inputs.iter().map(|(id, form, before, after)| {
        let [before, after] = [before, after].map(|amount| whole(texts, *form, *amount));
        let args = args! { "before" => before.as_str(), "after" => after.as_str() };
        let value = if before == after { after.clone() } else { texts.format("plain-from-to", &args) };
        fact(texts, &texts.get(id), &value)
    }));
    lines
}

/// What the decisions of the quarter did to it.
fn decided(texts: &Texts, session: &Session, question: Question, place: usize) -> Vec<String> {
    let closed = session.game().played().get(place);
    let effects = closed.and_then(|played| answer::decided(question, session.scenario(), played));
    let Some((form, on)) = effects else { return Vec::new() };
    let alone = closed.into_iter().flat_map(|played| answer::one_by_one(&on, session.scenario(), played));
    let parts = alone.map(|(key, effect)| (texts.get(&format!("decision-{key}")), *effect));
    let (names, amounts): (Vec<String>, Vec<i64>) =
        parts.chain([(texts.get("why-interaction"), on.interaction)]).unzip();
    let printed = printed::adding_up(on.undecided, &amounts, on.decided, &|amount| changed(texts, form, amount));
    let mut lines = vec![texts.get("plain-why-decided")];
    lines.push(fact(texts, &texts.get("why-undecided"), &whole(texts, form, printed.before)));
    let moved = names.iter().zip(printed.parts).filter(|(_, amount)| *amount != 0);
    lines.extend(moved.map(|(name, amount)| fact(texts, name, &changed(texts, form, amount))));
    lines.push(fact(texts, &texts.get("why-after"), &whole(texts, form, printed.after)));
    lines.extend(closed.and_then(|played| answer::card_as_default(texts, session.scenario(), played)));
    lines
}

/// Everything that can be asked about, once each, with its name.
fn questions(texts: &Texts, session: &Session) -> (Vec<Question>, Vec<String>) {
    let (scenario, visible) = (session.scenario(), session.visible());
    let all = Question::all(scenario, visible, session.game().played());
    let all = all.into_iter().chain(Ahead::ALL.map(Question::Ahead).into_iter().filter(|_| !session.covered()));
    let mut found: (Vec<Question>, Vec<String>) = Default::default();
    for question in all {
        let name = question.name(texts, scenario);
        if !found.1.contains(&name) {
            found.0.push(question);
            found.1.push(name);
        }
    }
    found
}

/// The figures that are offered where none is named: what changed most, then the stocks.
fn offered(session: &Session) -> Vec<Question> {
    let moved = changes::most(session, OFFERED).into_iter().map(|why| Question::Figure(why.figure));
    let mut all: Vec<Question> = Vec::new();
    for question in moved.chain(HEADER.map(Question::Figure)) {
        if !all.contains(&question) {
            all.push(question);
        }
    }
    all
}

impl Play<'_, '_> {
    /// Tells why the figure of this name is what it is, in the quarter just over or in the one named after it: `cash`,
    /// `cash 2001Q3`. Asks which, where none is named.
    pub(super) fn why(&mut self, words: &str) -> Said {
        let last = self.session.game().played().len().saturating_sub(1);
        let (name, place) = match words.rsplit_once(' ') {
            Some((name, quarter)) => match Quarter::parse(&quarter.to_uppercase()) {
                Some(quarter) => {
                    let Some(place) = self.place(quarter) else { return self.voice.tell("plain-no-such-quarter") };
                    (name, place)
                }
                None => (words, last),
            },
            None => (words, last),
        };
        if name.is_empty() {
            return self.why_what(place);
        }
        if self.is_the_value(name) {
            return self.why_value();
        }
        let (questions, names) = questions(self.texts(), &self.session);
        let ids: Vec<String> =
            questions.iter().map(|question| question.id(self.session.scenario()).replace('-', " ")).collect();
        // A stable id, or the short name on the screens, goes before the beginning of another's name; a number is no name.
        let short = |id: &String| self.texts().try_get(&format!("figure-{}.short", id.replace(' ', "-")));
        let is =
            |id: &String| folded(id) == folded(name) || short(id).is_some_and(|short| folded(&short) == folded(name));
        let exactly = ids.iter().position(is);
        let found = match exactly {
            Some(at) => Pick::One(at),
            None if name.bytes().all(|byte| byte.is_ascii_digit()) => Pick::Nothing,
            None => pick(name, &names),
        };
        match found {
            Pick::One(at) => self.because(questions.get(at).copied(), place),
            Pick::Several(places) => {
                let some: Vec<Question> = places.iter().filter_map(|at| questions.get(*at)).copied().collect();
                self.which(some, place)
            }
            Pick::Nothing => {
                let typed = crate::text::sanitize(name, 40);
                self.voice.tell_quoting("plain-why-unknown", &typed, &args! { "typed" => typed.as_str() })
            }
        }
    }

    /// Whether it is the value of the company that is asked about, in either language.
    fn is_the_value(&self, name: &str) -> bool {
        let words = self.texts().get("plain-why-value-words");
        words.split(',').any(|word| folded(word) == folded(name))
    }

    /// What the value is made of, once the game is over; before it, how it will be reckoned.
    fn why_value(&mut self) -> Said {
        let facts = Facts::of(self.session.game());
        let lines = super::debrief::value(self.texts(), self.session.game(), &facts);
        match (lines.is_empty(), facts.verdict.is_some()) {
            (false, _) => self.voice.say_all(lines),
            (true, true) => self.voice.tell("plain-why-value-gone"),
            (true, false) => {
                let c = &self.session.scenario().verdict;
                let args = args! {
                    "multiple" => decimal::fixed(c.multiple, 0),
                    "quarters" => c.neutral_quarters as i64,
                };
                self.voice.tell_with("plain-why-value-later", &args)
            }
        }
    }

    fn why_what(&mut self, place: usize) -> Said {
        let offered = offered(&self.session);
        self.which(offered, place)
    }

    /// Asks which of several figures is meant.
    fn which(&mut self, mut some: Vec<Question>, place: usize) -> Said {
        some.truncate(OFFERED + HEADER.len());
        let scenario = self.session.scenario();
        let names: Vec<String> = some.iter().map(|question| question.name(self.texts(), scenario)).collect();
        self.voice.list(&names)?;
        let question = self.texts().get("plain-why-what");
        match self.voice.ask(&question, Prompt { options: &names, above: DESK, free: true, ..Prompt::default() })? {
            Heard::Option(at) => self.because(some.get(at).copied(), place),
            Heard::Words(words) => self.why(&words),
            Heard::Nothing | Heard::Verb(_, _) => Ok(()),
        }
    }

    fn because(&mut self, question: Option<Question>, place: usize) -> Said {
        if self.keeps_reasons_back()? {
            return Ok(());
        }
        self.voice.pause()?;
        let Some(question) = question else { return Ok(()) };
        self.has_asked();
        self.voice.say_all(lines(self.voice.texts(), &self.session, question, place))
    }

    /// The same of a line of the statements.
    pub(super) fn why_line(&mut self, subject: crate::desk::statements::Subject) -> Said {
        let last = self.session.game().played().len().saturating_sub(1);
        self.because(Some(Question::of_line(subject)), last)
    }

    fn place(&self, quarter: Quarter) -> Option<usize> {
        self.session.game().played().iter().position(|played| played.quarter() == quarter)
    }
}
