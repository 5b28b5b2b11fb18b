//! What a key means here: dispatch, footer, help overlay, palette and manual, all read from the one [`table`].

pub mod table;

use std::fmt::Write as _;

use super::action::{Action, Scope, When};
use super::cells;
use super::key::{Code, Key, hangul};
use super::theme::Glyphs;
pub use table::{ROWS, Row};

/// Answers whether a condition holds in the application's present state.
pub type Holds<'a> = &'a dyn Fn(When) -> bool;

/// Finds the text of a message id.
pub type Words<'a> = &'a dyn Fn(&'static str) -> String;

/// The rows that hold in a scope, nearest first: its own, then its parents', without those whose action the scope
/// words for itself or leaves out.
pub fn rows_for(scope: Scope) -> impl Iterator<Item = &'static Row> {
    let chain = std::iter::once(scope).chain(scope.parents().iter().copied());
    let mut worded: Vec<Action> = Vec::new();
    chain.flat_map(|place| ROWS.iter().filter(move |row| row.scope == place)).filter(move |row| {
        let own = row.scope == scope;
        if own {
            worded.push(row.action);
        }
        own || !worded.contains(&row.action) && !scope.leaves_out().contains(&row.action)
    })
}

/// What one key means in a scope, or nothing.
///
/// The nearest row that knows the key decides; where its condition does not hold, the key is dead rather than
/// something else. On the closing tape any key that has no meaning of its own skips.
#[must_use]
pub fn action_for(scope: Scope, key: Key, holds: Holds<'_>) -> Option<Action> {
    match rows_for(scope).find(|row| row.keys.contains(&key)) {
        Some(row) => holds(row.when).then_some(row.action),
        None if scope == Scope::Close && !key.ctrl && !key.alt => Some(Action::Skip),
        None => None,
    }
}

/// What a key press means in a scope when it may have come through a Korean input method.
///
/// A character that stands for several keys runs only if every one of them just moves the selection: an input method
/// holds letters back, and a late one must not act on what is selected by then.
#[must_use]
pub fn actions_for(scope: Scope, key: Key, holds: Holds<'_>) -> Vec<Action> {
    let letters = match key.code {
        Code::Char(c) => hangul::letters(c),
        _ => None,
    };
    let Some(letters) = letters else {
        return action_for(scope, key, holds).into_iter().collect();
    };
    let each: Option<Vec<Action>> =
        letters.iter().map(|c| action_for(scope, Key { code: Code::Char(*c), ..key }, holds)).collect();
    match each {
        Some(actions) if actions.len() == 1 || actions.iter().all(|action| action.is_navigation()) => actions,
        _ => Vec::new(),
    }
}

/// One entry of a footer: the keys as marks, and what they do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FooterItem {
    /// The keys, such as `↑↓` or `w`.
    pub keys: String,
    /// What they do, in the player's language.
    pub label: String,
    /// For each of the marks its cells, what it does, and whether that cannot be recalled.
    pub does: Vec<(usize, Action, bool)>,
}

/// How a key is marked that is pressed with Shift held down, before the key.
const SHIFT: &str = "Shift+";
/// Cells between two entries of a footer.
pub const FOOTER_GAP: usize = 2;

impl FooterItem {
    /// Cells the entry takes: keys, a space, label.
    #[must_use]
    pub fn width(&self) -> usize {
        cells::width(&self.keys) + 1 + cells::width(&self.label)
    }
}

/// The footer of a scope in the order of the table; if it is wider than `width` cells, the least important entries
/// are left out. Neighbouring rows with the same label share one entry.
#[must_use]
pub fn footer_items(
    scope: Scope,
    width: usize,
    glyphs: &Glyphs,
    words: Words<'_>,
    holds: Holds<'_>,
) -> Vec<FooterItem> {
    let mut entries: Vec<(u8, &'static str, FooterItem)> = Vec::new();
    for row in rows_for(scope).filter(|row| row.importance > 0 && holds(row.when)) {
        let Some(first) = row.keys.first() else {
            continue;
        };
        let mark = mark(*first, glyphs);
        let does = |mark: &str| (cells::width(mark), row.action, row.one_way);
        match entries.iter_mut().find(|(_, label, _)| *label == row.label) {
            Some((_, _, item)) => {
                // What is held down with the first is held down with the second.
                let again = mark.strip_prefix(SHIFT).filter(|_| item.keys.starts_with(SHIFT)).unwrap_or(&mark);
                item.keys.push_str(again);
                item.does.push(does(again));
            }
            None => {
                let does = vec![does(&mark)];
                let item = FooterItem { keys: mark, label: words(row.label), does };
                entries.push((row.importance, row.label, item));
            }
        }
    }
    loop {
        let total: usize = entries.iter().map(|(_, _, item)| item.width() + FOOTER_GAP).sum();
        if total <= width + FOOTER_GAP {
            return entries.into_iter().map(|(_, _, item)| item).collect();
        }
        // Of equally unimportant entries the later one goes.
        let least = entries.iter().enumerate().rev().min_by_key(|(_, (importance, _, _))| *importance);
        match least.map(|(index, _)| index) {
            Some(index) => drop(entries.remove(index)),
            None => return Vec::new(),
        }
    }
}

/// Keys of two directions share a line of the overlay where they have fewer cells than this.
const SHARED_LINE: usize = 12;

/// One line of the help overlay or of the palette.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpRow {
    /// What is meant.
    pub action: Action,
    /// Every key for it, as marks.
    pub keys: String,
    /// Its short name.
    pub label: String,
    /// What it does, in a sentence.
    pub help: String,
    /// Whether it can be done now.
    pub possible: bool,
}

/// Every row that holds in a scope, for the `?` overlay.
#[must_use]
pub fn help_rows(scope: Scope, glyphs: &Glyphs, words: Words<'_>, holds: Holds<'_>) -> Vec<HelpRow> {
    let mut rows: Vec<HelpRow> = Vec::new();
    let mut numbers = false;
    let mut known: Vec<Key> = Vec::new();
    for row in rows_for(scope) {
        if matches!(row.action, Action::Pick(_)) && std::mem::replace(&mut numbers, true) {
            continue; // nine digits share one line
        }
        // A nearer row has taken some keys for itself.
        let own: Vec<Key> = row.keys.iter().copied().filter(|key| !known.contains(key)).collect();
        known.extend(&own);
        let keys: Vec<String> = match row.action {
            Action::Pick(_) => vec!["1-9".to_owned()],
            _ => own.iter().map(|key| mark(*key, glyphs)).collect(),
        };
        if keys.is_empty() {
            continue;
        }
        // Two directions of one movement share a line.
        if let Some(last) = rows.last_mut()
            && row.action.is_navigation()
            && last.label == words(row.label)
            && cells::width(&last.keys) + cells::width(&keys.join(" ")) < SHARED_LINE
        {
            last.keys = format!("{} {}", last.keys, keys.join(" "));
            continue;
        }
        rows.push(HelpRow {
            action: row.action,
            keys: keys.join(" "),
            label: words(row.label),
            help: words(row.help),
            possible: holds(row.when),
        });
    }
    rows
}

/// What the palette offers: everything that can be done here now, apart from moving the selection.
#[must_use]
pub fn palette_rows(scope: Scope, glyphs: &Glyphs, words: Words<'_>, holds: Holds<'_>) -> Vec<HelpRow> {
    let mut rows = help_rows(scope, glyphs, words, holds);
    rows.retain(|row| row.possible && !row.action.is_navigation() && row.action != Action::Palette);
    // What two keys of the table do alike is one thing to do.
    let mut offered: Vec<HelpRow> = Vec::new();
    for row in rows {
        match offered.iter_mut().find(|other| (&other.label, &other.help) == (&row.label, &row.help)) {
            Some(other) => other.keys = format!("{} {}", other.keys, row.keys),
            None => offered.push(row),
        }
    }
    offered
}

/// Message ids of the manual's headings: keys, name, what it does, and what else holds.
const MANUAL: [&str; 4] = ["manual-keys", "manual-name", "manual-help", "manual-also"];

/// Every message id the table needs, in order, without repetitions.
#[must_use]
pub fn message_ids() -> Vec<&'static str> {
    let mut ids: Vec<&'static str> = Scope::ALL.iter().map(|scope| scope.name()).collect();
    ids.extend(ROWS.iter().flat_map(|row| [row.label, row.help]));
    ids.extend(MANUAL);
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The tables of `docs/keys.md`, in Markdown: one section a scope.
#[must_use]
pub fn manual(words: Words<'_>) -> String {
    let mut text = String::new();
    for scope in Scope::ALL {
        let rows: Vec<&Row> = ROWS.iter().filter(|row| row.scope == scope).collect();
        if rows.is_empty() {
            continue;
        }
        let parents: Vec<String> = scope.parents().iter().map(|parent| words(parent.name())).collect();
        let _ = write!(text, "\n## {}\n\n", words(scope.name()));
        if !parents.is_empty() {
            let _ = write!(text, "{}: {}.\n\n", words(MANUAL[3]), parents.join(", "));
        }
        let [keys, name, help] = [MANUAL[0], MANUAL[1], MANUAL[2]].map(words);
        let _ = write!(text, "| {keys} | {name} | {help} |\n|---|---|---|\n");
        for row in rows {
            let keys: Vec<String> = row.keys.iter().map(|key| format!("`{key}`")).collect();
            let _ = writeln!(text, "| {} | {} | {} |", keys.join(" "), words(row.label), words(row.help));
        }
    }
    text
}

/// A key as it is shown on screen: a mark where the glyph table has one.
#[must_use]
pub fn mark(key: Key, glyphs: &Glyphs) -> String {
    let base = match key.code {
        Code::Up => glyphs.key_up,
        Code::Down => glyphs.key_down,
        Code::Left => glyphs.key_left,
        Code::Right => glyphs.key_right,
        Code::Enter => glyphs.key_enter,
        Code::PageUp => "PgUp",
        Code::PageDown => "PgDn",
        Code::Delete => "Del",
        Code::Insert => "Ins",
        _ => return key.to_string(),
    };
    match (key.ctrl, key.shift) {
        (true, _) => format!("Ctrl+{base}"),
        (_, true) => format!("{SHIFT}{base}"),
        _ => base.to_owned(),
    }
}

#[cfg(test)]
mod tests;
