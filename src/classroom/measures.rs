//! What a game came to, as far as marks and tables ask.

use crate::analysis::advantage::{Advantages, by_each};
use crate::analysis::counterfactual::crisis_dividend;
use crate::analysis::counterfactual::line::Line;
use crate::analysis::counterfactual::wasted::wasted_of;
use crate::analysis::course::Course;
use crate::analysis::foresight::{self, Calibration, Marked};
use crate::analysis::own_luck::OwnLuck;
use crate::analysis::play::{Rules, net_cash};
use crate::analysis::references::References;
use crate::classroom::assignment::Measure;
use crate::classroom::summary::Summary;
use crate::journal::{Game, Phase};
use crate::sim::units::{Money, Quarter};

/// Words from which an answer counts for points. (Assumption: fewer give no reason.)
pub const LEAST_WORDS: usize = 8;
/// Letters and digits from which it counts however few the words are; letters of Hangul and Han, which are syllables or
/// words, count as two. (Assumption: some eight words, or twenty syllables.)
pub const LEAST_LETTERS: usize = 40;

/// What a game came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measures {
    /// Id of the ending; none for a game that is not over.
    pub ending: Option<&'static str>,
    /// Whether the company lived.
    pub survived: Option<bool>,
    /// 0 to 1000.
    pub score: Option<f64>,
    /// What the company was worth at the end.
    pub value: Option<Money>,
    /// What the crisis was worth, where both companies lived.
    pub dividend: Option<Money>,
    /// Lowest cash at the end of a quarter; what was short of it below nothing.
    pub lowest_cash: Option<Money>,
    /// What the decisions added.
    pub skill: Option<Money>,
    /// What the world then added.
    pub luck: Option<Money>,
    /// The same quarter by quarter.
    pub judged: Option<Advantages>,
    /// The game with its crisis wasted; of companies that lived.
    pub wasted: Option<Line>,
    /// Skill among the panel's policies, 0 to 100.
    pub percentile: Option<f64>,
    /// Forecasts that were asked for in the quarters played.
    pub asked: usize,
    /// Forecasts of the student's own, how many held, and their mean interval score.
    pub calibration: Calibration,
    /// How good those were beside the finance chief's, each from 0 to 1, added up.
    pub foresight: f64,
    /// Answers, in the order of the assignment's questions.
    pub answers: Vec<Option<String>>,
    /// The quarter that is open, where the game is not over.
    pub open: Option<Quarter>,
    /// Share of the quarters to be decided that were not played, 0 to 1; 0 where the game is over.
    pub left: f64,
    /// What pages tell of it, where pages are asked for.
    pub summary: Option<Box<Summary>>,
}

impl Measures {
    /// Whether the game has come to its end.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.open.is_none()
    }

    /// The measure that a criterion is for; none where the game has not come to it.
    #[must_use]
    pub fn of(&self, measure: Measure) -> Option<f64> {
        let share = |part: f64, whole: usize| (whole > 0).then(|| part / whole as f64);
        match measure {
            Measure::Skill => self.percentile,
            Measure::SkillMillions => self.skill.map(Money::millions),
            // A company that is worth nothing has lived for nobody.
            Measure::Survival => {
                self.survived.map(|survived| f64::from(survived && self.value.is_some_and(|value| value > Money::ZERO)))
            }
            Measure::Score => self.score,
            Measure::Value => self.value.map(Money::millions),
            Measure::CrisisDividend => self.dividend.map(Money::millions),
            Measure::LowestCash => self.lowest_cash.map(Money::millions),
            // Where nothing is asked nobody loses by it; but who has not come to the end may be asked yet.
            Measure::Forecasts => share(self.foresight, self.asked).or(self.is_over().then_some(1.0)),
            Measure::Answers => {
                let said = self.answers.iter().flatten().filter(|answer| says(answer)).count();
                share(said as f64, self.answers.len()).or(self.is_over().then_some(1.0))
            }
            Measure::ByHand => None,
        }
    }
}

/// What a game came to under the terms it carries, skill and luck over so many believed worlds a state.
#[must_use]
pub fn of(game: &Game, worlds: usize) -> Measures {
    let verdict = game.verdict();
    let scenario = game.scenario();
    let played = game.played();
    let course = Course::of(game);
    let judged = skill_and_luck(game, &course, worlds);
    let committed = foresight::committed(scenario, played.iter().map(Marked::from));
    let survivor = verdict.filter(|verdict| verdict.ending.survived());
    let wasted = survivor.and_then(|_| wasted_of(&Rules::of(game), OwnLuck::of(game), &course));
    let dividend = survivor.zip(wasted.as_ref()).and_then(|(own, wasted)| crisis_dividend(&own, &wasted.verdict));
    Measures {
        ending: verdict.map(|verdict| verdict.ending.id()),
        survived: verdict.map(|verdict| verdict.ending.survived()),
        score: verdict.map(|verdict| verdict.score),
        value: verdict.map(|verdict| verdict.value),
        dividend,
        lowest_cash: played.iter().map(|played| net_cash(played.after())).min_by_key(|cash| cash.cents()),
        skill: judged.as_ref().map(Advantages::skill),
        luck: judged.as_ref().map(Advantages::luck),
        judged,
        wasted,
        percentile: None,
        asked: played.iter().filter(|played| scenario.forecasts.contains(&played.quarter())).count(),
        calibration: foresight::calibration(&committed),
        foresight: foresight::quality(&committed),
        answers: answers(game),
        open: (game.phase() != Phase::Over).then(|| game.quarter()),
        left: match game.phase() {
            Phase::Over => 0.0,
            _ => (1.0 - played.len() as f64 / f64::from(game.span().decided.max(1))).max(0.0),
        },
        summary: None,
    }
}

/// Whether an answer says enough to count for points.
fn says(answer: &str) -> bool {
    let words = answer.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    words >= LEAST_WORDS || letters(answer) >= LEAST_LETTERS
}

/// Letters and digits of a text, those of Hangul and Han twice.
pub(super) fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).map(|c| if c >= '\u{1100}' { 2 } else { 1 }).sum()
}

/// What a game's decisions added, by the average of the scenario's reference policies.
#[must_use]
pub fn skill_and_luck(game: &Game, course: &Course<'_>, worlds: usize) -> Option<Advantages> {
    let references = References::of(game.scenario())?;
    let locks = game.terms().map(|terms| &terms.locks);
    Advantages::average(&by_each(&Rules::of(game), course, &references, worlds, locks))
}

/// The last answer to each question of a game's terms.
pub(super) fn answers(game: &Game) -> Vec<Option<String>> {
    let questions = game.terms().map(|terms| terms.questions.as_slice()).unwrap_or_default();
    questions.iter().map(|question| answer(game, &question.id)).collect()
}

/// The last answer to a question.
fn answer(game: &Game, question: &str) -> Option<String> {
    let answers = game.notes().iter().filter(|note| note.question.as_deref() == Some(question));
    answers.map(|note| note.text.trim()).rfind(|text| !text.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nonsense_gives_no_points() {
        let of = |answers: &[&str]| {
            let answers = answers.iter().map(|answer| Some((*answer).to_owned())).collect();
            Measures { answers, ..Measures::default() }.of(Measure::Answers)
        };
        assert_eq!(of(&[". . . . . . . . . .", "yes, because it was better that way"]), Some(0.0));
        assert_eq!(of(&["We took no relief: the runway was six quarters and urgency 0.7.", "."]), Some(0.5));
        assert_eq!(of(&["런웨이가 여섯 분기 남아 있어서 할인을 받지 않고 옮기기로 했습니다."]), Some(1.0));
        let wide = Measures { asked: 2, foresight: 0.05, ..Measures::default() };
        assert_eq!(wide.of(Measure::Forecasts), Some(0.025));
    }

    #[test]
    fn a_company_that_is_worth_nothing_has_not_lived() {
        let of = |survived, millions| {
            let value = Some(Money::from_millions(millions));
            Measures { survived: Some(survived), value, ..Measures::default() }.of(Measure::Survival)
        };
        assert_eq!([of(true, 1.0), of(true, 0.0), of(false, 1.0)], [Some(1.0), Some(0.0), Some(0.0)]);
        assert_eq!(Measures::default().of(Measure::Survival), None);
    }
}
