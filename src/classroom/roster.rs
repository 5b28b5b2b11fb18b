//! The roster: who is in the class, as a list of ids or as a learning platform exports it.

mod platform;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use csv::ReaderBuilder;
use unicode_normalization::UnicodeNormalization;

pub use self::platform::Platform;
use self::platform::{is_test_student, tells_points, tells_posting};

/// Most students of a roster.
const MOST: usize = 20_000;
/// Characters that part columns, the likeliest first: what Moodle offers. Canvas parts by semicolons where commas are
/// decimal.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b':'];
/// A cell of more lines than this is a quotation mark that was never closed.
const MOST_LINES: usize = 20;

/// Why a roster cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RosterFault {
    /// Its bytes are no text that can be told.
    NoText,
    /// It is no table of text.
    NoTable,
    /// It has more bytes than a class needs.
    TooLarge {
        /// So many may be there.
        limit: usize,
    },
    /// It has none of the columns in which an id could stand.
    NoIds {
        /// These.
        expected: String,
    },
    /// It has more rows than a class has students.
    TooMany {
        /// So many may be there.
        limit: usize,
    },
}

/// Whose an id is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    /// That of the student in this row.
    Row(usize),
    /// That of several.
    Several,
}

/// A class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roster {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
    /// Columns in which an id may stand, the first that is filled being the student's name in tables.
    ids: Vec<usize>,
    owners: BTreeMap<String, Owner>,
    /// Canvas: the row of the points that can be had.
    points: Option<Vec<String>>,
    separator: u8,
}

/// A student as a platform knows him.
pub(super) struct Listed<'a> {
    /// What the export says of him, in the columns asked for.
    pub(super) cells: Vec<&'a str>,
    /// The ids that are his alone.
    pub(super) ids: Vec<&'a str>,
    /// What stands in the column of the assignment, if there is one.
    pub(super) mark: &'a str,
}

impl Roster {
    /// Reads a roster from a file's bytes: UTF-8, or UTF-16 with its mark, as spreadsheets write "Unicode text".
    ///
    /// # Errors
    /// It is no text, or as [`Roster::read`].
    pub fn from_bytes(bytes: &[u8], platform: Option<Platform>, column: Option<&str>) -> Result<Self, RosterFault> {
        Self::read(&text_of(bytes)?, platform, column)
    }

    /// Reads a roster: a platform's export, a table with a column `id`, or one id a line. With `column` the ids stand under
    /// that head and under no other.
    ///
    /// # Errors
    /// It is no table, too long, or has no ids.
    pub fn read(text: &str, platform: Option<Platform>, column: Option<&str>) -> Result<Self, RosterFault> {
        // Some systems write letters in parts; ids of saves are composed.
        let composed: String = text.strip_prefix('\u{FEFF}').unwrap_or(text).nfc().collect();
        let text = composed.as_str();
        let named = column.map(|column| [column.trim()]);
        let names: &[&str] = named.as_ref().map_or_else(|| platform.map_or(&["id"][..], Platform::ids), |one| &one[..]);
        for separator in SEPARATORS {
            // What is wrong with it is said of the likeliest.
            let mut rows = table(text, separator).unwrap_or_default();
            let Some(head) = rows.first().cloned() else { continue };
            let ids = columns(&head, names);
            if !ids.is_empty() {
                rows.remove(0);
                return Ok(Self::of(head, rows, ids, separator, platform));
            }
        }
        // One id a line needs no head.
        let rows = table(text, b',')?;
        if platform.is_none() && column.is_none() && !rows.is_empty() && rows.iter().all(|row| row.len() == 1) {
            return Ok(Self::of(vec!["id".to_owned()], rows, vec![0], b',', None));
        }
        Err(RosterFault::NoIds { expected: names.join(", ") })
    }

    fn of(
        head: Vec<String>,
        mut rows: Vec<Vec<String>>,
        ids: Vec<usize>,
        separator: u8,
        platform: Option<Platform>,
    ) -> Self {
        let mut points = None;
        if platform == Some(Platform::Canvas) {
            points = rows.iter().find(|row| tells_points(row)).cloned();
            rows.retain(|row| !tells_points(row) && !tells_posting(row) && !is_test_student(&head, row));
        }
        let mut owners = BTreeMap::new();
        for column in &ids {
            let mut here: BTreeMap<&str, Owner> = BTreeMap::new();
            for (place, row) in rows.iter().enumerate() {
                let id = row.get(*column).map_or("", |cell| cell.trim());
                if !id.is_empty() {
                    here.entry(id).and_modify(|owner| *owner = Owner::Several).or_insert(Owner::Row(place));
                }
            }
            // An id in an earlier column goes before the same one in a later: a student's number at the school before the
            // number that a platform counts by.
            for (id, owner) in here {
                owners.entry(id.to_owned()).or_insert(owner);
            }
        }
        Self { head, rows, ids, owners, points, separator }
    }

    fn ids_of<'a>(&'a self, row: &'a [String]) -> impl Iterator<Item = &'a str> {
        let cells = self.ids.iter().filter_map(|column| row.get(*column));
        cells.map(|cell| cell.trim()).filter(|id| !id.is_empty())
    }

    /// Whether a student is on it.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.owners.contains_key(id)
    }

    /// The first of a student's ids, by any of them: an export may have several for one person.
    #[must_use]
    pub fn student(&self, id: &str) -> Option<&str> {
        let row = self.rows.iter().find(|row| self.ids_of(row).any(|known| known == id))?;
        self.ids_of(row).next()
    }

    /// Students of whom nothing is there, by the first of their ids.
    #[must_use]
    pub fn missing(&self, there: &[String]) -> Vec<String> {
        let there: BTreeSet<&str> = there.iter().map(String::as_str).collect();
        let is_his = |id: &str, place| {
            self.owners.get(id).is_none_or(|owner| [Owner::Several, Owner::Row(place)].contains(owner))
        };
        let absent =
            |(place, row): &(usize, &Vec<String>)| !self.ids_of(row).any(|id| there.contains(id) && is_his(id, *place));
        self.named(self.rows.iter().enumerate().filter(absent).map(|(_, row)| row))
    }

    /// The first id of every student.
    #[must_use]
    pub fn students(&self) -> Vec<String> {
        self.named(self.rows.iter())
    }

    /// The first ids of these rows, each once.
    fn named<'a>(&'a self, rows: impl Iterator<Item = &'a Vec<String>>) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let names = rows.filter_map(|row| self.ids_of(row).next());
        names.filter(|id| seen.insert(*id)).map(str::to_owned).collect()
    }

    /// Ids that several students have: whose they are cannot be told.
    #[must_use]
    pub fn shared(&self) -> Vec<String> {
        self.owners.iter().filter(|(_, owner)| **owner == Owner::Several).map(|(id, _)| id.clone()).collect()
    }

    /// What parts the columns of the file.
    pub(super) const fn separator(&self) -> u8 {
        self.separator
    }

    /// Places of the columns that say who a student is, and of that of the assignment, if the export has one. Canvas puts
    /// its number behind the title (`Week 3 (4711)`), Moodle what kind of activity it is before and what kind of mark
    /// behind (`Assignment: Week 3 (Real)`).
    pub(super) fn shape(&self, platform: Platform, title: &str) -> (Vec<usize>, Option<usize>) {
        let behind = |head: &str| {
            let (name, more) = head.strip_suffix(')')?.rsplit_once(" (")?;
            Some((name.to_owned(), more.to_owned()))
        };
        let is_it = |head: &str| match (platform, behind(head)) {
            _ if head == title => true,
            (Platform::Canvas, Some((name, number))) => name == title && number.bytes().all(|b| b.is_ascii_digit()),
            (Platform::Moodle, Some((name, _))) => {
                name == title || name.strip_suffix(title).is_some_and(|kind| kind.ends_with(": "))
            }
            (_, None) => false,
        };
        let mut who = columns(&self.head, platform.who());
        // Where a teacher has named the column of the ids, the platform finds its students by that one.
        who.extend(self.ids.iter().filter(|id| !who.contains(id)).copied().collect::<Vec<_>>());
        (who, self.head.iter().position(|head| is_it(head.trim())))
    }

    /// Every student with the cells of these columns.
    pub(super) fn listed<'a>(&'a self, columns: &'a [usize], own: Option<usize>) -> impl Iterator<Item = Listed<'a>> {
        self.rows.iter().enumerate().map(move |(place, row)| {
            let cell = |column: usize| row.get(column).map_or("", String::as_str);
            let is_his = |id: &&str| self.owners.get(*id) == Some(&Owner::Row(place));
            Listed {
                cells: columns.iter().map(|column| cell(*column)).collect(),
                ids: self.ids_of(row).filter(is_his).collect(),
                mark: own.map_or("", |column| cell(column).trim()),
            }
        })
    }

    /// Canvas: the cells of these columns in the row of the points that can be had.
    pub(super) fn points(&self, columns: &[usize], own: Option<usize>) -> Option<(Vec<&str>, &str)> {
        let row = self.points.as_ref()?;
        let cell = |column: usize| row.get(column).map_or("", String::as_str);
        Some((columns.iter().map(|column| cell(*column)).collect(), own.map_or("", cell)))
    }

    /// The head of a column.
    pub(super) fn head(&self, column: usize) -> &str {
        self.head.get(column).map_or("", String::as_str)
    }

    /// Whether an id may stand in a column.
    pub(super) fn is_id(&self, column: usize) -> bool {
        self.ids.contains(&column)
    }
}

/// The text of a file's bytes: UTF-8, or UTF-16 with its mark.
fn text_of(bytes: &[u8]) -> Result<String, RosterFault> {
    let wide = |bytes: &[u8], order: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| order([pair[0], pair[1]]));
        char::decode_utf16(units).collect::<Result<String, _>>().map_err(|_| RosterFault::NoText)
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => String::from_utf8(bytes.to_vec()).map_err(|_| RosterFault::NoText),
    }
}

/// The rows of a table in a file's bytes, its head the first, parted so that the head has this column, and by what; nothing
/// where no parting gives one.
pub(super) fn records(bytes: &[u8], column: &str) -> Result<(Vec<Vec<String>>, u8), RosterFault> {
    let text = text_of(bytes)?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    let mut fault = None;
    for separator in SEPARATORS {
        match table(text, separator) {
            Ok(rows) if rows.first().is_some_and(|head| !columns(head, &[column]).is_empty()) => {
                return Ok((rows, separator));
            }
            Ok(_) => {}
            Err(other) => fault = fault.or(Some(other)),
        }
    }
    fault.map_or(Ok((Vec::new(), SEPARATORS[0])), Err)
}

/// The rows of a table in which anything stands.
fn table(text: &str, separator: u8) -> Result<Vec<Vec<String>>, RosterFault> {
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    let mut rows: Vec<Vec<String>> = Vec::new();
    for row in reader.records() {
        let row = row.map_err(|_| RosterFault::NoTable)?;
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if rows.len() > MOST {
            return Err(RosterFault::TooMany { limit: MOST });
        }
        if row.iter().any(|cell| cell.lines().count() > MOST_LINES) {
            return Err(RosterFault::NoTable);
        }
        rows.push(row.iter().map(str::to_owned).collect());
    }
    Ok(rows)
}

/// Places of the columns called so, in the order of `names`; capitals do not count.
fn columns(head: &[String], names: &[&str]) -> Vec<usize> {
    names.iter().filter_map(|name| head.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name))).collect()
}
