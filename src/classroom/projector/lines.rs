//! The class's lines of cash as one chart: each pale, their middle and four fifths of them plain, the lines of history and
//! of the crisis wasted in their middle behind.

use crate::analysis::forecast::Band;
use crate::classroom::summary::{Fate, Student};
use crate::report::page::{Series, Stroke};
use crate::sim::units::Quarter;
use crate::text::Texts;

/// A line that begins so many quarters after the first; whether it stays at its last value when it has ended.
struct Trail<'a> {
    after: usize,
    values: &'a [f64],
    stays: bool,
}

impl Trail<'_> {
    fn at(&self, quarter: usize) -> Option<f64> {
        let place = quarter.checked_sub(self.after)?;
        self.values.get(place).or(self.values.last().filter(|_| self.stays)).copied()
    }
}

/// The series of the chart: the three with names first.
pub(super) fn series(students: &[Student<'_>], texts: &Texts) -> Vec<Series> {
    let Some(first) = students.iter().map(|one| one.summary.first).min() else { return Vec::new() };
    let quarters = students.iter().map(|one| one.summary.cash.len()).max().unwrap_or(0);
    let after = |from: Quarter| usize::from(from.since(first));
    // As in the clouds of other worlds, a company that is gone stays at what it went with; a game that is not over stops.
    let over = |one: &Student<'_>| one.fate() != Fate::Open;
    let own = students.iter().map(|one| Trail { after: 0, values: &one.summary.cash, stays: over(one) });
    let history = students.iter().map(|one| Trail { after: 0, values: &one.summary.history, stays: over(one) });
    let wasted = students.iter().filter_map(|one| {
        let (from, values) = one.summary.wasted.as_ref()?;
        Some(Trail { after: after(*from), values, stays: true })
    });
    let mut all = vec![middle(texts.get("projector-class"), Stroke::Solid, first, spread(own, quarters), true)];
    let history = spread(history, quarters);
    if !history.1.is_empty() {
        all.push(middle(texts.get("word-history"), Stroke::Dashed, first, history, false));
    }
    let wasted = spread(wasted, quarters);
    if !wasted.1.is_empty() {
        all.push(middle(texts.get("word-wasted"), Stroke::Dotted, first, wasted, false));
    }
    let pale = students.iter().filter(|one| !one.summary.cash.is_empty()).map(|one| Series {
        name: String::new(),
        stroke: Stroke::Faint,
        first: one.summary.first,
        values: one.summary.cash.clone(),
        band: Vec::new(),
    });
    all.extend(pale);
    all
}

fn middle(name: String, stroke: Stroke, first: Quarter, bands: (usize, Vec<Band>), banded: bool) -> Series {
    let (after, bands) = bands;
    let band = if banded { bands.iter().map(|band| (band.p10, band.p90)).collect() } else { Vec::new() };
    let first = first.plus(u16::try_from(after).unwrap_or(u16::MAX));
    Series { name, stroke, first, values: bands.iter().map(|band| band.p50).collect(), band }
}

/// The spread of some lines, quarter by quarter from the first that one of them has, and which that is.
fn spread<'a>(trails: impl Iterator<Item = Trail<'a>>, quarters: usize) -> (usize, Vec<Band>) {
    let trails: Vec<Trail<'a>> = trails.filter(|trail| !trail.values.is_empty()).collect();
    let at = |quarter| trails.iter().filter_map(|trail| trail.at(quarter)).collect::<Vec<f64>>();
    let begins = trails.iter().map(|trail| trail.after).min().unwrap_or(quarters);
    let bands = (begins..quarters).map(at).take_while(|values| !values.is_empty());
    (begins, bands.map(|mut values| Band::of(&mut values)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_gone_stays_and_who_is_not_done_stops() {
        let gone = Trail { after: 0, values: &[5.0, -1.0], stays: true };
        let open = Trail { after: 0, values: &[9.0], stays: false };
        let late = Trail { after: 2, values: &[3.0], stays: true };
        let (begins, bands) = spread([gone, open, late].into_iter(), 4);
        assert_eq!((begins, bands.len()), (0, 4));
        // Of an even number the lower of the two in the middle.
        assert_eq!((bands[0].p50, bands[1].p50), (5.0, -1.0));
        assert_eq!((bands[2].p90, bands[3].p50), (3.0, -1.0));
        assert_eq!(spread(std::iter::empty(), 3), (3, Vec::new()));
    }
}
