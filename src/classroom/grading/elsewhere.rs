//! Files that lie under another student's name: a game that one has played and another hands in.

use std::collections::BTreeSet;

use super::Row;
use crate::classroom::roster::Roster;

/// Marks every row whose file lies in a folder that begins with the id of another student of the class, or is called so.
/// Of several ids with which it begins the longest is meant: `s1` is the beginning of `s10` and not its owner.
pub(super) fn find(rows: &mut [Row], roster: Option<&Roster>) {
    let mut ids: BTreeSet<String> = rows.iter().map(|row| row.id.clone()).collect();
    ids.extend(roster.map(Roster::students).unwrap_or_default());
    let ids: Vec<String> = ids.into_iter().filter(|id| !id.trim().is_empty()).collect();
    for row in rows.iter_mut().filter(|row| row.is_verified()) {
        let Some(name) = row.name.as_deref() else { continue };
        let named = ids.iter().filter(|id| begins(name, id)).max_by_key(|id| id.len());
        let his = |id: &&String| {
            let student = |id: &str| roster.and_then(|roster| roster.student(id)).unwrap_or(id).to_owned();
            student(id) != student(&row.id)
        };
        row.elsewhere = named.filter(his).cloned();
    }
}

/// Whether a path begins with an id that ends there, or where neither a letter nor a digit follows.
fn begins(path: &str, id: &str) -> bool {
    let (path, id) = (path.to_lowercase(), id.to_lowercase());
    path.strip_prefix(&id).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::begins;

    #[test]
    fn an_id_is_a_beginning_that_ends_there() {
        assert!(begins("s03/game.ron", "s03") && begins("S03_LATE_12_34.ron", "s03") && begins("s03.ron", "s03"));
        assert!(!begins("s031/game.ron", "s03") && !begins("week3-s03.ron", "s03"));
    }
}
