//! The report for the projector: a class's games on one page, with names hidden unless they are asked for.
//!
//! Of each student the attempt that counts is shown, and nothing that does not verify: that is counted, with the reason.
//! Reading order: [`turnout`](self) (who handed in what), the sections (one chart each), the choice (survival by the
//! answer to the pivotal card), [`quotes`] and [`questions`] (each by a rule), then the page.

mod choice;
mod dots;
mod lines;
mod marks;
pub mod questions;
pub mod quotes;
mod sections;
pub mod share;
mod sheet;
mod tally;
mod turnout;

#[cfg(test)]
mod tests;

use maud::html;

use crate::args;
use crate::classroom::assignment::Assignment;
use crate::classroom::grading::Row;
use crate::classroom::summary::{Student, students};
use crate::text::{Texts, sanitize};
use sheet::{Head, Section};

/// Most characters of an id, a title or a question that are shown.
const LONGEST: usize = 200;
/// What an id shows of itself.
const LONGEST_ID: usize = 40;

/// The page on a class. With `names` it says whose each line, point and quote is.
#[must_use]
pub fn report(assignment: &Assignment, rows: &[Row], names: bool, texts: &Texts) -> String {
    let students = students(rows);
    let mut sections = Vec::new();
    if !students.is_empty() {
        sections.push(sections::endings(&students, texts));
        sections.push(sections::cash(&students, texts));
        sections.push(sections::committed(&students, texts));
        sections.push(choice::section(&students, names, texts));
        sections.extend(sections::skill(&students, names, texts));
        sections.extend(quoted(assignment, rows, &students, names, texts));
        sections.extend(asked(&students, names, texts));
        if names {
            sections.push(sections::everybody(&students, texts));
        }
    }
    let mut turnout = turnout::sentences(rows, students.len(), texts);
    if students.is_empty() {
        turnout.push(texts.get("projector-nobody"));
    }
    let title = sanitize(&assignment.title, LONGEST);
    let mut colophon = Vec::new();
    if !students.is_empty() {
        colophon.extend(["projector-by-attempt", "projector-by-wilson", "projector-by-lot"].map(|id| texts.get(id)));
    }
    colophon.push(texts.format("projector-hash", &args! { "hash" => assignment.hash.to_string() }));
    let (unverified, reasons) = (turnout::unverified(rows, texts), turnout::reasons(rows, texts));
    let head = Head { title, turnout, unverified, reasons, colophon };
    sheet::page(&head, &sections, texts)
}

/// An id as it is shown.
fn shown(id: &str) -> String {
    sanitize(id, LONGEST_ID)
}

/// Five quotes, each under its question.
fn quoted(
    assignment: &Assignment,
    rows: &[Row],
    students: &[Student<'_>],
    names: bool,
    texts: &Texts,
) -> Option<Section> {
    let asked = &assignment.terms.questions;
    let quotes = quotes::quotes(assignment.hash, asked.len(), students);
    if quotes.is_empty() {
        return None;
    }
    let ids = || rows.iter().map(|row| row.id.as_str());
    let text = |quote: &quotes::Quote| match names {
        true => quote.text.clone(),
        false => quotes::without_ids(&quote.text, ids()),
    };
    let body = asked.iter().enumerate().filter_map(|(place, question)| {
        let mut own = quotes.iter().filter(|quote| quote.question == place).peekable();
        own.peek()?;
        Some(html! {
            h3 { (sanitize(&question.text, LONGEST)) }
            @for quote in own {
                blockquote { p { "“" (text(quote)) "”" } @if names { footer { (shown(&quote.id)) } } }
            }
        })
    });
    let body = body.collect();
    Some(Section { id: "quotes", title: texts.get("projector-quotes"), lead: Vec::new(), body })
}

/// Questions to ask, in their order.
fn asked(students: &[Student<'_>], names: bool, texts: &Texts) -> Option<Section> {
    let asks = questions::asks(students);
    if asks.is_empty() {
        return None;
    }
    let body = vec![html! { ol class="asks" { @for ask in &asks { li { (ask.say(names, texts)) } } } }];
    Some(Section { id: "questions", title: texts.get("projector-asks"), lead: Vec::new(), body })
}
