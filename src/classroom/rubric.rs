//! Marks: points by criteria that are known beforehand. Nobody's mark depends on anybody else's game.

use crate::classroom::assignment::Measure;
use crate::classroom::measures::Measures;

/// A part of the mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Criterion {
    /// Its name, and its column's.
    pub name: String,
    /// Points it can give.
    pub points: f64,
    /// What it is for.
    pub of: Measure,
    /// What gives no points.
    pub none: f64,
    /// What gives all of them; below `none` where less is better.
    pub full: f64,
}

impl Criterion {
    /// Points for a game: in a straight line from nothing to all. `None` where a person marks it. What a game has not
    /// come to gives nothing.
    #[must_use]
    pub fn points_for(&self, measures: &Measures) -> Option<f64> {
        if self.of == Measure::ByHand {
            return None;
        }
        let share = measures.of(self.of).map_or(0.0, |value| (value - self.none) / (self.full - self.none));
        // Skill is measured from the first quarter on: who stops early has shown it for so long.
        let shown = if matches!(self.of, Measure::Skill | Measure::SkillMillions) { 1.0 - measures.left } else { 1.0 };
        Some(cents(self.points * share.clamp(0.0, 1.0) * shown))
    }
}

/// A mark: what was given so far, and how much there is to be had in all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mark {
    /// Points by criterion; none where a person marks it.
    pub parts: Vec<Option<f64>>,
    /// Their sum.
    pub points: f64,
    /// The most that there is, what a person gives among it: the same for everybody.
    pub out_of: f64,
}

/// The mark of a game.
#[must_use]
pub fn mark(rubric: &[Criterion], measures: &Measures) -> Mark {
    let parts: Vec<Option<f64>> = rubric.iter().map(|criterion| criterion.points_for(measures)).collect();
    let points = cents(parts.iter().flatten().fold(0.0, |sum, points| sum + points));
    Mark { parts, points, out_of: out_of_all(rubric) }
}

impl Mark {
    /// Takes in what a person has given for a part.
    pub(super) fn give(&mut self, place: usize, points: f64) {
        if let Some(part) = self.parts.get_mut(place).filter(|part| part.is_none()) {
            *part = Some(points);
            self.points = cents(self.points + points);
        }
    }
}

/// The most points that there are, those that a person gives among them.
#[must_use]
pub fn out_of_all(rubric: &[Criterion]) -> f64 {
    rubric.iter().map(|criterion| criterion.points).sum()
}

/// The most points that are given without a person.
#[must_use]
pub fn out_of(rubric: &[Criterion]) -> f64 {
    rubric.iter().filter(|criterion| criterion.of != Measure::ByHand).map(|criterion| criterion.points).sum()
}

/// To the hundredth of a point.
fn cents(points: f64) -> f64 {
    (points * 100.0).round_ties_even() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn criterion(of: Measure, none: f64, full: f64) -> Criterion {
        Criterion { name: "it".into(), points: 40.0, of, none, full }
    }

    #[test]
    fn points_go_in_a_straight_line_and_no_further() {
        let at = |percentile: f64| Measures { percentile: Some(percentile), ..Measures::default() };
        let skill = criterion(Measure::Skill, 10.0, 60.0);
        let points: Vec<_> = [0.0, 10.0, 35.0, 60.0, 99.0].map(|p| skill.points_for(&at(p)).unwrap()).into();
        assert_eq!(points, [0.0, 0.0, 20.0, 40.0, 40.0]);
        // Who stopped half way has shown it for half of the way.
        assert_eq!(skill.points_for(&Measures { left: 0.5, ..at(60.0) }), Some(20.0));
        // Where less is better the line falls.
        let less = criterion(Measure::Skill, 60.0, 10.0);
        assert_eq!(less.points_for(&at(10.0)), Some(40.0));
        assert_eq!(less.points_for(&at(80.0)), Some(0.0));
    }

    #[test]
    fn nobody_loses_by_what_was_not_asked_but_who_left_has_not_been_asked_yet() {
        let left = Measures { open: Some(crate::sim::units::Quarter::default()), ..Measures::default() };
        for of in [Measure::Forecasts, Measure::Answers] {
            let all = criterion(of, 0.0, 1.0);
            assert_eq!([&Measures::default(), &left].map(|it| all.points_for(it)), [Some(40.0), Some(0.0)]);
        }
    }

    #[test]
    fn what_is_not_there_gives_nothing_and_what_a_person_marks_stays_open() {
        let rubric = [criterion(Measure::CrisisDividend, 0.0, 100.0), criterion(Measure::ByHand, 0.0, 1.0)];
        let mark = mark(&rubric, &Measures::default());
        assert_eq!(mark, Mark { parts: vec![Some(0.0), None], points: 0.0, out_of: 80.0 });
    }
}
