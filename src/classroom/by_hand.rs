//! Points that a person has given: read back from the table that was graded before, by file and by id, so that grading
//! again loses none of them.

use std::collections::{BTreeMap, BTreeSet};

use super::assignment::{Assignment, Measure};
use super::gradebook::{column, defused};
use super::grading::Row;
use super::roster::{RosterFault, records};

/// Columns by which a line of the table is found again.
const ID: &str = "id";
const FILE: &str = "file";
const COUNTS: &str = "counts";

/// Points by place in the rubric.
type Given = BTreeMap<usize, f64>;

/// What a person has given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ByHand {
    lines: Vec<Line>,
    /// What parts the columns of the table, where there is one.
    separator: Option<u8>,
}

/// A line of the earlier table in which a person has given anything.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    id: String,
    file: String,
    counts: bool,
    given: Given,
}

/// Why an earlier table cannot be read back.
#[derive(Clone, Debug, PartialEq)]
pub enum ByHandFault {
    /// It is no table of text.
    Table(RosterFault),
    /// A cell says something else than points.
    NoPoints {
        /// Whose line.
        id: String,
        /// The column.
        column: String,
        /// What stands there.
        found: String,
        /// The most that could.
        most: f64,
    },
}

impl ByHand {
    /// Reads what stands in the columns that a person fills. A table without them holds nothing to be kept.
    ///
    /// # Errors
    /// It is no table, or a cell says no points from nothing to what the part can give.
    pub fn read(assignment: &Assignment, bytes: &[u8]) -> Result<Self, ByHandFault> {
        let own: Vec<(usize, String, f64)> = assignment
            .rubric
            .iter()
            .enumerate()
            .filter(|(_, part)| part.of == Measure::ByHand)
            .map(|(place, part)| (place, column(part), part.points))
            .collect();
        if own.is_empty() {
            return Ok(Self::default());
        }
        let (rows, separator) = records(bytes, ID).map_err(ByHandFault::Table)?;
        let mut rows = rows.into_iter();
        let head = rows.next().unwrap_or_default();
        let at = |name: &str| head.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
        let Some(id) = at(ID) else { return Ok(Self::default()) };
        let (file, counts) = (at(FILE), at(COUNTS));
        let columns: Vec<(usize, usize, f64)> =
            own.iter().filter_map(|(place, name, most)| Some((at(name)?, *place, *most))).collect();
        let mut lines = Vec::new();
        for row in rows {
            let cell = |at: usize| row.get(at).map_or("", |cell| cell.trim());
            let mut given = Given::new();
            for (at, place, most) in &columns {
                let found = cell(*at);
                if found.is_empty() {
                    continue;
                }
                // In many countries a spreadsheet writes a comma.
                let points =
                    found.replace(',', ".").parse::<f64>().ok().filter(|points| (0.0..=*most).contains(points));
                let fault = || ByHandFault::NoPoints {
                    id: cell(id).to_owned(),
                    column: head[*at].clone(),
                    found: found.to_owned(),
                    most: *most,
                };
                given.insert(*place, points.ok_or_else(fault)?);
            }
            if !given.is_empty() {
                let said = |at: Option<usize>| at.map_or("", cell).to_owned();
                let counts = counts.is_none() || said(counts) == "yes";
                lines.push(Line { id: cell(id).to_owned(), file: said(file), counts, given });
            }
        }
        Ok(Self { lines, separator: Some(separator) })
    }

    /// What parts the columns of the table that was read, so that it is written back as it was.
    #[must_use]
    pub fn separator(&self) -> u8 {
        self.separator.unwrap_or(b',')
    }

    /// Gives the rows what a person has given them: a line finds the same file of the same id, and else the attempt that
    /// counts, or the line of a student without one. Says how many students have any now.
    ///
    /// # Errors
    /// Ids for whose points there is no row: written anew, the table would lose them.
    pub fn give(&self, rows: &mut [Row]) -> Result<usize, Vec<String>> {
        let mut lost = Vec::new();
        let mut found = BTreeSet::new();
        // The lines of attempts that count go last, so that theirs stand.
        let mut lines: Vec<&Line> = self.lines.iter().collect();
        lines.sort_by_key(|line| line.counts);
        for line in lines {
            let is_his = |row: &Row| !row.id.is_empty() && defused(&row.id) == line.id;
            let exact = |row: &Row| is_his(row) && row.name.as_deref().map(defused).unwrap_or_default() == line.file;
            let file =
                |row: &Row| !line.file.is_empty() && row.name.as_deref().map(defused).as_ref() == Some(&line.file);
            let places = [
                rows.iter().position(exact),
                // A spreadsheet takes leading zeros off an id, and leaves the file's name.
                rows.iter().position(file),
                rows.iter().position(|row| is_his(row) && row.counts),
                rows.iter().position(is_his),
            ];
            let Some(at) = places.into_iter().flatten().next() else {
                lost.push(line.id.clone());
                continue;
            };
            rows[at].by_hand.extend(&line.given);
            found.insert(rows[at].id.clone());
            // What was given to the attempt that counted goes with the student to the one that counts now.
            let id = rows[at].id.clone();
            let now = rows.iter().position(|row| row.id == id && row.counts);
            if let Some(now) = now.filter(|now| line.counts && *now != at && rows[*now].by_hand.is_empty()) {
                rows[now].by_hand.extend(&line.given);
            }
        }
        for row in rows.iter_mut() {
            let Some(mark) = &mut row.mark else { continue };
            for (place, points) in &row.by_hand {
                mark.give(*place, *points);
            }
        }
        if lost.is_empty() { Ok(found.len()) } else { Err(lost) }
    }
}

/// Students whose attempt counts and of whom a part is still to be marked by a person.
#[must_use]
pub fn waiting<'a>(assignment: &Assignment, rows: &'a [Row]) -> Vec<&'a str> {
    let parts = assignment.rubric.iter().filter(|part| part.of == Measure::ByHand).count();
    rows.iter().filter(|row| row.counts && row.by_hand.len() < parts).map(|row| row.id.as_str()).collect()
}
