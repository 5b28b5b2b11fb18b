//! The learning platforms: their columns, and rows of their own that are no students.
//!
//! What Canvas exports and takes in is read off its source (`lib/gradebook_exporter.rb`, `lib/gradebook_importer.rb`,
//! github.com/instructure/canvas-lms), and what Moodle does off its own (`grade/export/txt`, `grade/import/csv`,
//! github.com/moodle/moodle; docs.moodle.org, "Grade import"), with the heads of its Korean language pack (`lang/ko/moodle.php`)
//! and those that Korean schools write over them.

use super::columns;

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

    /// The platform of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|platform| platform.name() == name)
    }

    /// Whether a cell says that a student is excused, which only Canvas has a word for.
    pub(in crate::classroom) fn excuses(self, cell: &str) -> bool {
        self == Self::Canvas && cell.eq_ignore_ascii_case("EX")
    }

    /// What stands where nobody has given a mark: Moodle takes an empty cell of a new column for a zero.
    pub(in crate::classroom) const fn no_mark(self) -> &'static str {
        match self {
            Self::Canvas => "",
            Self::Moodle => "-",
        }
    }

    /// Columns that say who a student is, as the platform writes them, in the order in which Canvas insists on them.
    pub(super) const fn who(self) -> &'static [&'static str] {
        match self {
            Self::Canvas => &[
                "Student",
                "LastName",
                "FirstName",
                "ID",
                "SIS User ID",
                "SIS Login ID",
                "Integration ID",
                "Root Account",
                "Section",
            ],
            Self::Moodle => &[
                "First name",
                "Last name",
                "Surname",
                "ID number",
                "Username",
                "Institution",
                "Department",
                "Email address",
                "이름",
                "성",
                "학번",
                "학생 번호",
                "ID 번호",
                "식별 번호",
                "사용자 아이디",
                "사용자명",
                "기관",
                "학과",
                "부서",
                "이메일 주소",
                "이메일",
            ],
        }
    }

    /// Of these the columns in which the id may stand that a teacher gave to play with.
    pub(super) const fn ids(self) -> &'static [&'static str] {
        match self {
            Self::Canvas => &["SIS User ID", "SIS Login ID", "ID"],
            Self::Moodle => &[
                "ID number",
                "학번",
                "학생 번호",
                "ID 번호",
                "식별 번호",
                "Username",
                "사용자 아이디",
                "사용자명",
                "Email address",
                "이메일 주소",
                "이메일",
            ],
        }
    }
}

/// Canvas has the points that can be had where its first student should be.
pub(super) fn tells_points(row: &[String]) -> bool {
    row.first().is_some_and(|cell| cell.contains("Points Possible"))
}

/// Canvas says in a row of its own which marks are not yet shown.
pub(super) fn tells_posting(row: &[String]) -> bool {
    let said = |cell: &str| cell.is_empty() || cell == "muted" || cell.starts_with("manual posting");
    row.iter().all(|cell| said(&cell.trim().to_lowercase()))
}

/// Canvas lists the student as whom a teacher looks at his course, by a number that nobody types.
pub(super) fn is_test_student(head: &[String], row: &[String]) -> bool {
    let cell =
        |name: &str| columns(head, &[name]).first().and_then(|column| row.get(*column)).map_or("", |cell| cell.trim());
    let named = cell("Student") == "Student, Test" || (cell("LastName"), cell("FirstName")) == ("Student", "Test");
    let login = cell("SIS Login ID");
    let by_number = login.is_empty() || login.len() >= 32 && login.bytes().all(|b| b.is_ascii_hexdigit());
    named && by_number && cell("SIS User ID").is_empty()
}
