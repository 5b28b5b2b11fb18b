//! After the end: the last page, what nearly killed you, what it came to and how that adds up, other lines as sentences,
//! the decisions that mattered, what came back, what nobody could tell; and then another game.

use super::game::{Play, fact, saying};
use super::verbs::Verb;
use super::voice::{Heard, Prompt};
use super::{Next, Said};
use crate::analysis::forecast::Band;
use crate::args;
use crate::desk::again::{Again, share, words as again_words};
use crate::desk::saves::Shown;
use crate::desk::{fork, say, when};
use crate::journal::Game;
use crate::report::facts::Facts;
use crate::report::last_page::last_page;
use crate::report::reckoning::Reckoning;
use crate::report::sums::{Sum, made_of, scored, sums, unvalued};
use crate::report::suspects::Answer;
use crate::report::{moments, words};
use crate::sim::units::Quarter;
use crate::text::Texts;

/// Decisions of a quarter that are told beside the answer to its card.
const TOLD: usize = 6;

/// The answer beside what each suspect took.
fn split(texts: &Texts, game: &Game, facts: &Facts, answer: Option<usize>, said: Option<&str>) -> Vec<String> {
    let mut lines = vec![words::answered(texts, said)];
    let Some(hardest) = &facts.hardest else {
        lines.push(texts.get("debrief-nothing-played"));
        return lines;
    };
    lines.push(words::hardest(texts, hardest, !game.visible().alive()));
    lines.push(words::taken(texts, hardest));
    lines.extend(hardest.taken.iter().map(|(suspect, amount)| {
        fact(texts, &texts.get(suspect.name()), &say::millions_prose(texts.locale(), *amount))
    }));
    let answer = Answer::of(answer, !game.visible().alive());
    lines.push(words::says_to(texts, hardest, answer));
    lines
}

/// The last page.
fn last(texts: &Texts, game: &Game) -> Vec<String> {
    last_page(texts, game).map(|page| [page.title].into_iter().chain(page.paragraphs).collect()).unwrap_or_default()
}

/// What it came to.
fn worth(texts: &Texts, game: &Game, facts: &Facts) -> Vec<String> {
    let said = |verdict| {
        let result = words::result(texts, verdict, game.day());
        std::iter::once(result).chain(scored(texts, game, verdict)).collect()
    };
    facts.verdict.as_ref().map(said).unwrap_or_default()
}

/// A sum, a line a term, and what it measures against.
fn added_up(texts: &Texts, sum: Sum) -> Vec<String> {
    let heading = texts.format("plain-heading", &args! { "heading" => sum.heading });
    let lines = sum.lines.iter().map(|line| fact(texts, &line.name, &line.amount));
    std::iter::once(heading).chain(lines).chain(std::iter::once(sum.against)).collect()
}

/// Why the value is what it is; nothing for a game that goes on, or a company that is gone.
pub(super) fn value(texts: &Texts, game: &Game, facts: &Facts) -> Vec<String> {
    match facts.verdict.as_ref().zip(facts.terms.as_ref()) {
        Some((verdict, terms)) => added_up(texts, made_of(texts, game.scenario(), verdict, terms)),
        None => unvalued(texts, game.scenario(), facts).into_iter().collect(),
    }
}

/// What other lines and worlds say, in sentences.
fn compared(texts: &Texts, game: &Game, facts: &Facts, reckoning: &Reckoning) -> Vec<String> {
    let mut lines = Vec::new();
    for sum in sums(texts, facts.verdict.as_ref(), reckoning) {
        lines.extend(added_up(texts, sum));
    }
    if let Some(wasted) = &reckoning.wasted {
        lines.extend(words::worlds(texts, facts.verdict.as_ref(), wasted));
    }
    match &reckoning.judged {
        Some(judged) => {
            lines.extend(words::turns_of_luck(texts, judged));
        }
        None => lines.push(texts.get("debrief-nothing-to-compare")),
    }
    lines.push(heading(texts, "report-lines"));
    lines.extend(cash_line(texts, "word-you", &facts.cash));
    let points = |line: &crate::analysis::counterfactual::line::Line| -> Vec<(Quarter, f64)> {
        line.points.iter().map(|point| (point.quarter, point.cash.millions())).collect()
    };
    if let Some(history) = &reckoning.history {
        lines.extend(cash_line(texts, "word-history", &points(&history.line)));
        lines.extend(band(texts, "word-history", history.cloud.first, &history.cloud.cash));
    }
    if let Some(wasted) = &reckoning.wasted {
        lines.extend(cash_line(texts, "word-wasted", &points(&wasted.line)));
        lines.extend(band(texts, "word-wasted", wasted.odds.wasted.first, &wasted.odds.wasted.cash));
    }
    lines.extend(mattered(texts, game, reckoning));
    lines
}

fn heading(texts: &Texts, id: &str) -> String {
    texts.format("plain-heading", &args! { "heading" => texts.get(id) })
}

/// A line of cash in a sentence: where it was lowest, and where it ended.
pub(super) fn cash_line(texts: &Texts, name: &str, cash: &[(Quarter, f64)]) -> Option<String> {
    Some(fact(texts, &texts.get(name), &words::lowest_and_last(texts, "plain-cash-line", cash)?))
}

/// The worlds around a line in a sentence: where four in five of them ended.
fn band(texts: &Texts, name: &str, first: Quarter, cash: &[Band]) -> Option<String> {
    let last = cash.last()?;
    let at = first.plus(u16::try_from(cash.len().saturating_sub(1)).unwrap_or_default());
    let [low, high] = [last.p10, last.p90].map(|millions| say::millions_prose(texts.locale(), millions));
    let ends = if low == high { "alike" } else { "apart" };
    let args = args! { "low" => low, "high" => high, "ends" => ends, "quarter" => when::point(at, texts) };
    Some(fact(texts, &texts.get(name), &texts.format("plain-cash-band", &args)))
}

fn mattered(texts: &Texts, game: &Game, reckoning: &Reckoning) -> Vec<String> {
    let Some(judged) = &reckoning.judged else { return Vec::new() };
    let told = judged.moments().into_iter().filter_map(|place| {
        let (quarter, played) = (judged.whole.quarters.get(place)?, game.played().get(place)?);
        let what = moments::moment(texts, game, played, judged, place, TOLD, ";").replace(" ; ", "; ");
        let told: Vec<String> = moments::luck_then(texts, quarter).into_iter().chain([what]).collect();
        let args = args! {
            "amount" => words::change(texts, quarter.skill()),
            "quarter" => when::point(quarter.quarter, texts),
            "what" => told.join("; "),
        };
        Some(texts.format("plain-moment", &args))
    });
    let told: Vec<String> = told.collect();
    if told.is_empty() {
        return told;
    }
    let cost = moments::costliest_and_how(texts, game, judged);
    let how = texts.get("debrief-moments-how");
    [heading(texts, "debrief-moments"), how].into_iter().chain(told).chain(cost).collect()
}

/// Forecasts, what came back, what nobody could tell, notes.
fn recorded(texts: &Texts, game: &Game, facts: &Facts) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let said = facts.sure;
    if said.said > 0 {
        lines.push(texts.format("forecast-record", &args! { "said" => said.said, "right" => said.right }));
    }
    lines.push(heading(texts, "debrief-echoes"));
    if facts.echoes.is_empty() {
        lines.push(texts.get("debrief-no-echoes"));
    }
    let dated = |quarter: Quarter, said: &str| saying(texts, &when::point(quarter, texts), said);
    lines.extend(facts.echoes.iter().map(|echo| dated(echo.quarter, &echo.words(texts))));
    if !facts.truths.is_empty() {
        lines.push(heading(texts, "debrief-truth"));
        lines.extend(facts.truths.iter().map(|truth| words::truth(texts, *truth, game.scenario())));
    }
    if !game.notes().is_empty() {
        lines.push(heading(texts, "report-notes"));
        lines.extend(game.notes().iter().map(|note| dated(note.quarter, &note.text)));
    }
    lines
}

fn decisions(texts: &Texts, game: &Game) -> Vec<String> {
    let told = game.played().iter().map(|played| {
        // Asked for as a list, it is the whole of it.
        let all = words::what(texts, game, played, usize::MAX, ";").replace(" ; ", "; ");
        saying(texts, &when::point(played.quarter(), texts), &all)
    });
    std::iter::once(heading(texts, "debrief-decisions")).chain(told).collect()
}

/// What can be begun after the end, in the order of the list.
const OTHERS: [(Again, &str); 3] =
    [(Again::Fork, "plain-again-fork"), (Again::OtherCard, "plain-again-card"), (Again::Today, "title-today")];

impl Play<'_, '_> {
    /// Tells how it ended, and asks what comes next.
    pub(super) fn debrief(&mut self) -> Said<Next> {
        self.answer_questions()?;
        let facts = Facts::of(self.session.game());
        self.nearly(&facts)?;
        self.voice.pause()?;
        self.voice.say_all(worth(self.voice.texts(), self.session.game(), &facts))?;
        self.voice.say_all(value(self.voice.texts(), self.session.game(), &facts))?;
        if self.session.game().terms().is_none_or(|terms| terms.counterfactual) {
            self.voice.tell("plain-reckoning")?;
            let reckoning = Reckoning::of(self.session.game());
            self.voice.say_all(compared(self.voice.texts(), self.session.game(), &facts, &reckoning))?;
        } else {
            self.voice.tell("exercise-no-counterfactual")?;
        }
        self.voice.say_all(recorded(self.voice.texts(), self.session.game(), &facts))?;
        let mut listed = false;
        loop {
            let options = OTHERS.map(|(_, id)| self.texts().get(id));
            if !std::mem::replace(&mut listed, true) {
                self.voice.pause()?;
                self.voice.list(&options)?;
            }
            let question = self.texts().get("plain-debrief");
            let verbs = &[
                Verb::Note,
                Verb::Share,
                Verb::Report,
                Verb::Decisions,
                Verb::Replay,
                Verb::Books,
                Verb::Why,
                Verb::Record,
                Verb::Title,
                Verb::Language,
            ];
            match self.voice.ask(&question, Prompt { options: &options, verbs, ..Prompt::default() })? {
                Heard::Option(place) => {
                    if let Some((which, _)) = OTHERS.get(place)
                        && let Some(game) = self.another(*which)?
                    {
                        return Ok(Next::Game(Box::new(game), false));
                    }
                }
                Heard::Verb(Verb::Note, _) => self.note()?,
                Heard::Verb(Verb::Share, _) => {
                    let line = share(self.texts(), self.session.game()).into_iter().next();
                    self.voice.say_all(line)?;
                    self.voice.tell("plain-share")?;
                }
                Heard::Verb(Verb::Report, _) => match self.keeping.report(self.session.game()) {
                    Ok(path) => {
                        let line = self.texts().format("shell-written", &args! { "path" => path });
                        self.voice.spell(&line)?;
                    }
                    Err(why) => self.voice.spell(&why)?,
                },
                Heard::Verb(Verb::Decisions, _) => {
                    self.voice.say_all(decisions(self.voice.texts(), self.session.game()))?;
                }
                Heard::Verb(Verb::Replay, _) => {
                    let game = self.session.game().clone();
                    let shown = Shown { name: self.texts().get("replay-this-game"), game, older: None };
                    if let Some(next) = super::replay::step(self.voice, self.keeping, &shown)? {
                        return Ok(next);
                    }
                    listed = false;
                }
                Heard::Verb(Verb::Books, words) => super::books::ask(self, &words)?,
                Heard::Verb(Verb::Why, words) => self.why(&words)?,
                Heard::Verb(Verb::Title | Verb::Back, _) => return Ok(self.to_the_title()),
                Heard::Verb(other, _) => listed = !self.elsewhere(other)?,
                Heard::Nothing | Heard::Words(_) => listed = false,
            }
        }
    }

    /// What nearly killed you? Asked before any page tells it; then how it ended, and what the books say to the answer.
    fn nearly(&mut self, facts: &Facts) -> Said {
        self.voice.pause()?;
        let died = !self.session.visible().alive();
        let answers = words::answers(self.texts(), died);
        let question = self.texts().get(if died { "debrief-question-died" } else { "debrief-question" });
        self.voice.say(&question)?;
        self.voice.list(&answers)?;
        let hint = self.texts().get("debrief-question-hint");
        let heard = self.voice.ask(&hint, Prompt { options: &answers, ..Prompt::default() })?;
        let answer = if let Heard::Option(place) = heard { Some(place) } else { None };
        self.voice.pause()?;
        self.voice.say_all(last(self.voice.texts(), self.session.game()))?;
        self.voice.pause()?;
        let said = answer.and_then(|place| answers.get(place)).map(String::as_str);
        let lines = split(self.texts(), self.session.game(), facts, answer, said);
        self.voice.say_all(lines)
    }

    /// Another game out of this one, after saying what it would be.
    fn another(&mut self, which: Again) -> Said<Option<Game>> {
        let words = again_words(which, self.texts(), self.session.game());
        self.voice.say(&words)?;
        let question = self.texts().get("plain-again");
        if !self.voice.confirm(&question)? {
            return Ok(None);
        }
        let game = self.session.game();
        let place = fork::place(game);
        let begun = match which {
            Again::Today => self.keeping.today(),
            Again::Fork | Again::OtherCard => {
                let branched =
                    if which == Again::Fork { fork::rewound(game, place) } else { fork::other_card(game, place) };
                self.keeping.branch(&branched).map(|()| branched)
            }
        };
        match begun {
            Ok(game) => {
                let quarter = when::point(game.quarter(), self.texts());
                self.voice.tell_with("shell-another-game", &args! { "quarter" => quarter })?;
                Ok(Some(game))
            }
            Err(why) => self.voice.spell(&why).map(|()| None),
        }
    }
}
