//! All that is wrong with a file or several: collected, so that an author is told everything at once.

use super::field_path::FieldPath;
use super::issue::{Issue, IssueKind, Severity};

/// At most this many issues are kept; the rest are counted. A file with more is not mended line by line.
const MOST_ISSUES: usize = 100;

/// Issues, in the order in which they were found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Issues {
    kept: Vec<Issue>,
    left_out: usize,
    worst: Option<Severity>,
}

impl Issues {
    /// None yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { kept: Vec::new(), left_out: 0, worst: None }
    }

    /// Adds one; beyond a hundred they are only counted.
    pub fn push(&mut self, issue: Issue) {
        self.worst = self.worst.max(Some(issue.severity()));
        if self.is_full() {
            self.left_out += 1;
        } else {
            self.kept.push(issue);
        }
    }

    /// Adds those of another file.
    pub fn extend(&mut self, others: Self) {
        self.left_out += others.left_out;
        self.worst = self.worst.max(others.worst);
        for issue in others.kept {
            self.push(issue);
        }
    }

    /// Whether a further one would only be counted, so that its place need not be looked for.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.kept.len() >= MOST_ISSUES
    }

    /// Whether all is well.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.kept.is_empty() && self.left_out == 0
    }

    /// How many there are, those that were not kept among them.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.kept.len() + self.left_out
    }

    /// How many were counted and not kept.
    #[must_use]
    pub const fn left_out(&self) -> usize {
        self.left_out
    }

    /// The ones that were kept.
    pub fn iter(&self) -> std::slice::Iter<'_, Issue> {
        self.kept.iter()
    }

    /// Whether they name a key of the record at `holder` that is `name` but for a slip: that the record lacks `name` is
    /// then no news.
    #[must_use]
    pub fn name_nearly(&self, holder: &FieldPath, name: &str) -> bool {
        let slip =
            |kind: &IssueKind| matches!(kind, IssueKind::UnknownField { nearest: Some(near), .. } if near == name);
        self.kept.iter().any(|told| slip(&told.kind) && told.path.holder() == *holder)
    }

    /// The exit code of a command that met these: 0 for none, else the highest of theirs.
    #[must_use]
    pub fn worst_exit_code(&self) -> u8 {
        self.worst.map_or(0, Severity::exit_code)
    }
}

impl From<Issue> for Issues {
    fn from(issue: Issue) -> Self {
        let mut issues = Self::new();
        issues.push(issue);
        issues
    }
}

impl<'a> IntoIterator for &'a Issues {
    type Item = &'a Issue;
    type IntoIter = std::slice::Iter<'a, Issue>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::super::issue::Fault;
    use super::*;

    #[test]
    fn the_worst_issue_sets_the_exit_code_even_when_it_is_not_kept() {
        let issue = |kind| Issue { file: "a.ron".into(), place: None, path: FieldPath::root(), kind };
        let mut issues = Issues::new();
        assert_eq!(issues.worst_exit_code(), 0);
        for _ in 0..MOST_ISSUES + 5 {
            issues.push(issue(IssueKind::Empty));
        }
        assert_eq!((issues.count(), issues.left_out(), issues.worst_exit_code()), (105, 5, 1));
        issues.push(issue(IssueKind::NotRon(Fault::Blank)));
        assert_eq!((issues.iter().count(), issues.worst_exit_code()), (MOST_ISSUES, 3));
    }
}
