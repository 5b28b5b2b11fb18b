//! The answer to a question, before it is drawn, said or printed.

use super::{Explained, Question};
use crate::analysis::effects::{Effects, OnFigure};
use crate::analysis::explain::{Form, Reading};
use crate::args;
use crate::desk::session::{Played, Session};
use crate::desk::statements::Subject;
use crate::desk::why::because::cause_label;
use crate::report::{cards, late};
use crate::sim::events;
use crate::sim::ledger::Cause;
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;
use crate::text::Texts;

/// What moved a figure, and how that is to be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The quarter that is spoken of, where there is one.
    pub quarter: Option<Quarter>,
    /// How to read what follows, and what the figure is, in sentences.
    pub words: Vec<String>,
    /// Names of where it stood and of where it stands.
    pub ends: [String; 2],
    /// The figures; nothing where there are none to compare.
    pub told: Option<Explained>,
}

impl Answer {
    /// To a question about the quarter at this place among those played, or about the draft.
    #[must_use]
    pub fn of(question: Question, session: &Session, place: usize, texts: &Texts) -> Self {
        let played = session.game().played();
        let ahead = matches!(question, Question::Ahead(_));
        let told = question.answer(session, place);
        let about = question.about().and_then(|id| texts.try_get(&id));
        let reading = match &told {
            Some(_) if ahead => "why-reading-ahead".to_owned(),
            Some(told) if matches!(told.reading, Reading::Steps | Reading::Factors) && told.parts.is_empty() => {
                "why-unmoved".to_owned()
            }
            Some(told) => format!("why-reading-{}", told.reading.id()),
            None if played.is_empty() && about.is_none() => "why-not-yet".to_owned(),
            None if played.is_empty() => "why-nothing-yet".to_owned(),
            None => "why-nothing".to_owned(),
        };
        let ends = if ahead { ["why-as-it-stood", "why-with-the-draft"] } else { ["why-before", "why-after"] };
        let late = match &told {
            Some(told) if !ahead => came_late(question, told, session, place, texts),
            _ => Vec::new(),
        };
        Self {
            quarter: quarter(question, session, place),
            words: std::iter::once(texts.get(&reading)).chain(late).chain(about).collect(),
            ends: ends.map(|id| texts.get(id)),
            told,
        }
    }
}

/// What is to be said of money among the parts that answers of earlier quarters brought.
fn came_late(question: Question, told: &Explained, session: &Session, place: usize, texts: &Texts) -> Vec<String> {
    let Some(played) = session.game().played().get(place) else { return Vec::new() };
    let is_of = |cause: Cause| {
        let label = cause_label(cause);
        let among = told.parts.iter().any(|(id, _)| id.starts_with(&label));
        among || matches!(question, Question::Line(Subject::Moved(_, moved)) if moved == cause)
    };
    let causes = [Cause::DebtRaised, Cause::Card].into_iter().filter(|cause| is_of(*cause));
    causes.flat_map(|cause| late::of_cause(cause, played, session.game())).map(|late| late.explained(texts)).collect()
}

/// The quarter that a question is about; nothing where none has been played.
#[must_use]
pub fn quarter(question: Question, session: &Session, place: usize) -> Option<Quarter> {
    match question {
        Question::Ahead(_) | Question::Lever(_) => Some(session.visible().quarter),
        _ => session.game().played().get(place).map(Played::quarter),
    }
}

/// What the decisions of a quarter did to a figure; nothing where none was made, or the figure has no value of its own.
#[must_use]
pub fn decided(question: Question, scenario: &Scenario, played: &Played) -> Option<(Form, OnFigure)> {
    let (form, _) = question.whole(scenario, played.after())?;
    let effects = Effects::of(scenario, played.world_before(), &played.decisions, played.after());
    let whole = |visible: &_| question.whole(scenario, visible).map_or(0, |(_, whole)| whole);
    (!effects.is_empty()).then(|| (form, effects.on(whole)))
}

/// The key of the card among the decisions.
const CARD: &str = "event";

/// What is to be said of a card that was answered as it would have been without an answer, or left to that: the answer is
/// then no decision whose effect could be told beside the others.
#[must_use]
pub fn card_as_default(texts: &Texts, scenario: &Scenario, played: &Played) -> Option<String> {
    let default = events::default_option(played.before(), scenario);
    let id = match played.decisions.event {
        None => "why-by-default",
        Some(answer) if answer == default => "why-as-default",
        Some(_) => return None,
    };
    let option = cards::option(texts, played.before(), scenario, default)?;
    Some(texts.format(id, &args! { "option" => option }))
}

/// What the decisions of a quarter did one by one, without a card's answer that decided nothing.
pub fn one_by_one<'a>(
    on: &'a OnFigure,
    scenario: &Scenario,
    played: &Played,
) -> impl Iterator<Item = &'a (&'static str, i64)> {
    let default = Some(events::default_option(played.before(), scenario));
    let is_default = played.decisions.event == default;
    on.alone.iter().filter(move |(key, effect)| *key != CARD || !is_default || *effect != 0)
}

/// The parts that there is room for, in their order, and what the smallest, which have none, come to together: what is
/// shown still adds up.
#[must_use]
pub fn gathered<T>(parts: Vec<(T, i64)>, room: usize) -> (Vec<(T, i64)>, Option<i64>) {
    if parts.len() <= room {
        return (parts, None);
    }
    let mut sizes: Vec<u64> = parts.iter().map(|(_, amount)| amount.unsigned_abs()).collect();
    sizes.sort_unstable_by(|a, b| b.cmp(a));
    let least = sizes.get(room.wrapping_sub(1)).copied().unwrap_or(u64::MAX);
    // Of several that are just large enough the first are kept, as many as there is room for.
    let mut alike = room - sizes.iter().take_while(|size| **size > least).count();
    let (mut kept, mut rest) = (parts, 0);
    kept.retain(|(_, amount)| {
        let size = amount.unsigned_abs();
        let keep = size > least || size == least && alike > 0;
        alike -= usize::from(keep && size == least);
        rest += if keep { 0 } else { *amount };
        keep
    });
    (kept, Some(rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library;
    use crate::journal::{Game, Setup};
    use crate::sim::decisions::Decisions;
    use crate::sim::figures::Figure;
    use crate::text::Locale;

    #[test]
    fn the_smallest_are_gathered_and_of_equals_the_first_are_kept() {
        let parts = vec![("a", 5), ("b", -5), ("c", 9), ("d", 1), ("e", 5)];
        let kept = |room| gathered(parts.clone(), room);
        assert_eq!(kept(5), (parts.clone(), None));
        assert_eq!(kept(3), (vec![("a", 5), ("b", -5), ("c", 9)], Some(6)));
        assert_eq!(kept(1), (vec![("c", 9)], Some(6)));
        assert_eq!(kept(0), (Vec::new(), Some(15)));
    }

    #[test]
    fn an_answer_that_is_the_default_has_words_and_no_row_of_nothing() {
        let setup = Setup { scenario: "dotcom-2000".into(), seed: 7, ..Setup::default() };
        let texts = Texts::new(Locale::En);
        let told = |answer: u8| {
            let mut game = Game::begin(setup.clone()).unwrap();
            let draft = Decisions { price_index: Some(0.98), event: Some(answer), ..Decisions::none() };
            game.set_draft(draft);
            game.close().unwrap();
            let played = &game.played()[0];
            let (_, on) = decided(Question::Figure(Figure::Debt), game.scenario(), played).unwrap();
            let rows: Vec<&str> = one_by_one(&on, game.scenario(), played).map(|(key, _)| *key).collect();
            (rows.contains(&CARD), card_as_default(&texts, game.scenario(), played))
        };
        let default = events::default_option(
            Game::begin(setup.clone()).unwrap().visible(),
            &library::scenario("dotcom-2000").unwrap(),
        );
        let (row, words) = told(default);
        assert!(!row && words.is_some_and(|words| words.contains("first row")));
        let (row, words) = told((default + 1) % 3);
        assert!(row && words.is_none());
    }
}
