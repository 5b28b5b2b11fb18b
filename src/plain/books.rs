//! The three statements, a line a figure; a figure's number tells its last quarters and why it is what it is.

use super::Said;
use super::answer::{Pick, pick};
use super::game::{Play, fact};
use super::quarter::DESK;
use super::voice::{Heard, Prompt};
use crate::args;
use crate::content::tutorial::On;
use crate::desk::session::Session;
use crate::desk::statements::{Closed, Line, Statement, Subject, closed, lines, name};
use crate::desk::when;
use crate::sim::units::Money;
use crate::text::{MINUS, Texts, money, share};

/// A statement over the quarters shown; before the first closes, the opening balance sheet.
fn of(statement: Statement, session: &Session) -> Vec<Line> {
    let played = session.game().played();
    if !played.is_empty() {
        return lines(statement, &closed(played));
    }
    let visible = session.visible();
    let opening = Closed { quarter: visible.quarter, ledger: &visible.ledger, postings: &[] };
    if statement == Statement::Balance { lines(statement, &[opening]) } else { Vec::new() }
}

/// An amount of a line, counted back from the newest quarter.
fn amount(line: &Line, back: usize) -> Option<String> {
    let at = |length: usize| length.checked_sub(back + 1);
    let amount = at(line.amounts.len()).and_then(|at| line.amounts.get(at)).map(|money| spoken_millions(*money));
    let margin = || at(line.shares.len()).and_then(|at| line.shares.get(at)).map(|margin| share::percent(*margin, 1));
    amount.or_else(margin)
}

/// An amount of a statement, in millions: a loss has a sign, as nobody hears brackets.
fn spoken_millions(amount: Money) -> String {
    let digits = money::table(amount.cents());
    match digits.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(loss) => format!("{MINUS}{loss}"),
        None => digits,
    }
}

fn spoken(line: &Line, texts: &Texts) -> String {
    let name = name(texts, line.subject);
    match (amount(line, 0), amount(line, 1)) {
        (Some(now), Some(before)) => {
            fact(texts, &name, &texts.format("plain-line-before", &args! { "now" => now, "before" => before }))
        }
        (Some(now), None) => fact(texts, &name, &now),
        (None, _) => texts.format("plain-heading", &args! { "heading" => name }),
    }
}

/// A line over its quarters, oldest first.
fn over_time(line: &Line, texts: &Texts, session: &Session) -> Vec<String> {
    let quarters = closed(session.game().played());
    let mut told = vec![texts.format("plain-heading", &args! { "heading" => name(texts, line.subject) })];
    let count = quarters.len();
    told.extend(quarters.iter().enumerate().filter_map(|(place, quarter)| {
        Some(fact(texts, &when::point(quarter.quarter, texts), &amount(line, count - place - 1)?))
    }));
    told
}

/// Asks which statement, tells it, and then asks for its lines.
pub(super) fn ask(play: &mut Play<'_, '_>, words: &str) -> Said {
    let names = Statement::ALL.map(|statement| play.texts().get(statement.name()));
    let mut chosen = match pick(words, &names) {
        Pick::One(place) => Statement::ALL.get(place).copied(),
        Pick::Several(_) | Pick::Nothing => None,
    };
    while !play.voice.is_answered() {
        let Some(statement) = chosen.take() else {
            play.voice.pause()?;
            play.voice.list(&names)?;
            let question = play.texts().get("plain-books");
            match play.voice.ask(&question, Prompt { options: &names, above: DESK, ..Prompt::default() })? {
                Heard::Option(place) => chosen = Statement::ALL.get(place).copied(),
                _ => return Ok(()),
            }
            continue;
        };
        tell(play, statement)?;
    }
    Ok(())
}

fn tell(play: &mut Play<'_, '_>, statement: Statement) -> Said {
    play.voice.pause()?;
    let all = of(statement, &play.session);
    if all.is_empty() {
        return play.voice.tell("books-empty");
    }
    let texts = play.texts();
    let newest = play.session.game().played().last().map(|played| when::point(played.quarter(), texts));
    let args = args! {
        "statement" => texts.get(statement.name()),
        "quarter" => newest.unwrap_or_else(|| texts.get("books-opening")),
    };
    let heading = texts.format("plain-statement", &args);
    play.voice.say(&heading)?;
    let heads = |line: &Line| matches!(line.subject, Subject::Heading(_));
    let figures: Vec<&Line> = all.iter().filter(|line| !heads(line)).collect();
    let mut number = 0;
    for line in &all {
        let words = spoken(line, play.texts());
        if heads(line) {
            play.voice.say(&words)?;
        } else {
            number += 1;
            play.voice.say(&format!("{number}. {words}"))?;
        }
    }
    play.teach(On::Books)?;
    let names: Vec<String> = figures.iter().map(|line| name(play.texts(), line.subject)).collect();
    let question = play.texts().get("plain-books-line");
    loop {
        match play.voice.ask(&question, Prompt { options: &names, above: DESK, ..Prompt::default() })? {
            Heard::Option(place) => {
                let Some(line) = figures.get(place) else { return Ok(()) };
                if !play.session.game().played().is_empty() {
                    let told = over_time(line, play.texts(), &play.session);
                    play.voice.say_all(told)?;
                }
                play.why_line(line.subject)?;
            }
            _ => return Ok(()),
        }
    }
}
