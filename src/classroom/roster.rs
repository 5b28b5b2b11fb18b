//! The roster: who is in the class, as a list of ids or as a learning platform exports it.

use csv::ReaderBuilder;

/// Most students of a roster.
const MOST: usize = 20_000;

/// A learning platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Platform {
    /// Canvas: the exported gradebook.
    Canvas,
    /// Moodle: the exported grades or participants.
    Moodle,
}

impl Platform {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Canvas, Self::Moodle];

    /// Its name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Canvas => "canvas",
            Self::Moodle => "moodle",
        }
    }

    /// Columns that say who a student is, as the platform writes them; it needs them to take grades in. (Canvas:
    /// "How do I import grades in the Gradebook?", Instructure Community; Moodle: "Grade import", docs.moodle.org; both
    /// from memory.)
    const fn who(self) -> &'static [&'static str] {
        match self {
            Self::Canvas => {
                &["Student", "ID", "SIS User ID", "SIS Login ID", "Integration ID", "Root Account", "Section"]
            }
            Self::Moodle => &[
                "First name",
                "Last name",
                "Surname",
                "ID number",
                "Username",
                "Institution",
                "Department",
                "Email address",
            ],
        }
    }

    /// Of these the columns in which the id may stand that a teacher gave to play with.
    const fn ids(self) -> &'static [&'static str] {
        match self {
            Self::Canvas => &["SIS User ID", "SIS Login ID", "ID"],
            Self::Moodle => &["ID number", "Username", "Email address"],
        }
    }
}

/// Why a roster cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RosterFault {
    /// It is no table of text.
    NoTable,
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

/// A class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roster {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
    /// Columns in which an id may stand, the first that is filled being the student's name in tables.
    ids: Vec<usize>,
}

impl Roster {
    /// Reads a roster: a platform's export, a table with a column `id`, or one id a line.
    ///
    /// # Errors
    /// It is no table, too long, or has no ids.
    pub fn read(text: &str, platform: Option<Platform>) -> Result<Self, RosterFault> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut rows: Vec<Vec<String>> = Vec::new();
        for row in reader.records() {
            let row = row.map_err(|_| RosterFault::NoTable)?;
            if row.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if rows.len() > MOST {
                return Err(RosterFault::TooMany { limit: MOST });
            }
            rows.push(row.iter().map(str::to_owned).collect());
        }
        let first = rows.first().cloned().unwrap_or_default();
        let names: &[&str] = platform.map_or(&["id"], Platform::ids);
        let ids = columns(&first, names);
        if !ids.is_empty() {
            rows.remove(0);
            // A Canvas export has the points that can be had where its first student should be.
            rows.retain(|row| row.first().is_none_or(|cell| cell.trim() != "Points Possible"));
            return Ok(Self { head: first, rows, ids });
        }
        // One id a line needs no head.
        if platform.is_none() && !rows.is_empty() && rows.iter().all(|row| row.len() == 1) {
            return Ok(Self { head: vec!["id".to_owned()], rows, ids: vec![0] });
        }
        Err(RosterFault::NoIds { expected: names.join(", ") })
    }

    fn ids_of<'a>(&'a self, row: &'a [String]) -> impl Iterator<Item = &'a str> {
        let cells = self.ids.iter().filter_map(|column| row.get(*column));
        cells.map(|cell| cell.trim()).filter(|id| !id.is_empty())
    }

    /// Whether a student is on it.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.rows.iter().any(|row| self.ids_of(row).any(|known| known == id))
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
        let absent = |row: &&Vec<String>| !self.ids_of(row).any(|id| there.iter().any(|other| other == id));
        let name = |row: &Vec<String>| self.ids_of(row).next().map(str::to_owned);
        self.rows.iter().filter(absent).filter_map(name).collect()
    }

    /// The first id of every student.
    #[must_use]
    pub fn students(&self) -> Vec<String> {
        self.rows.iter().filter_map(|row| self.ids_of(row).next().map(str::to_owned)).collect()
    }

    /// The columns that say who a student is, and that of the assignment, if the export has one: a platform adds its own
    /// number in brackets to the title.
    pub(super) fn shape(&self, platform: Platform, title: &str) -> (Vec<usize>, Option<&str>) {
        let numbered = |head: &str| {
            let rest = head.strip_prefix(title).and_then(|rest| rest.strip_prefix(" ("));
            rest.and_then(|rest| rest.strip_suffix(')')).is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()))
        };
        let column = self.head.iter().map(String::as_str).find(|head| *head == title || numbered(head));
        (columns(&self.head, platform.who()), column)
    }

    /// Every student with the cells of these columns, and all the ids he may have played with.
    pub(super) fn cells(&self, columns: &[usize]) -> Vec<(Vec<String>, Vec<String>)> {
        let of = |row: &Vec<String>| {
            let cells = columns.iter().map(|column| row.get(*column).cloned().unwrap_or_default()).collect();
            (cells, self.ids_of(row).map(str::to_owned).collect())
        };
        self.rows.iter().map(of).collect()
    }

    /// The heads of these columns.
    pub(super) fn heads(&self, columns: &[usize]) -> Vec<String> {
        columns.iter().filter_map(|column| self.head.get(*column).cloned()).collect()
    }
}

/// Places of the columns called so, in the order of `names`; capitals do not count.
fn columns(head: &[String], names: &[&str]) -> Vec<usize> {
    names.iter().filter_map(|name| head.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_a_table_and_both_platforms_are_read() {
        let list = Roster::read("s01\ns02\n\n", None).unwrap();
        assert_eq!(list.students(), ["s01", "s02"]);
        let table = Roster::read("\u{feff}Name,ID\r\n\"Kim, A\",s01\r\n", None).unwrap();
        assert!(table.has("s01") && !table.has("Kim, A"));
        let canvas = "Student,ID,SIS User ID,SIS Login ID,Section,Week 3 (4711)\n    Points Possible,,,,,100\n\
                      \"Kim, A\",17,s01,kim@example.org,S1,\n\"Lee, B\",18,,lee@example.org,S1,\n";
        let canvas = Roster::read(canvas, Some(Platform::Canvas)).unwrap();
        assert_eq!(canvas.students(), ["s01", "lee@example.org"]);
        assert!(canvas.has("kim@example.org") && canvas.has("17"));
        assert_eq!(canvas.missing(&["17".to_owned()]), ["lee@example.org"]);
        let (who, column) = canvas.shape(Platform::Canvas, "Week 3");
        assert_eq!((canvas.heads(&who).len(), column), (5, Some("Week 3 (4711)")));
        let moodle = "First name,Surname,ID number,Email address\nA,Kim,s01,kim@example.org\n";
        assert!(Roster::read(moodle, Some(Platform::Moodle)).unwrap().has("s01"));
    }

    #[test]
    fn what_has_no_ids_is_refused() {
        let fault = Roster::read("a,b\n1,2\n", Some(Platform::Canvas)).unwrap_err();
        assert!(matches!(fault, RosterFault::NoIds { .. }), "{fault:?}");
        assert!(matches!(Roster::read("", None), Err(RosterFault::NoIds { .. })));
        let long = "s\n".repeat(MOST + 5);
        assert_eq!(Roster::read(&long, None), Err(RosterFault::TooMany { limit: MOST }));
    }
}
