//! The page as Markdown, for those who paste: charts become the sentence that says what they show, and their numbers
//! stand in the tables.

use crate::report::page::{Page, Part, Table};

/// The page as Markdown.
#[must_use]
pub fn markdown(page: &Page) -> String {
    let mut out = String::new();
    let mut line = |words: &str| {
        out.push_str(words);
        out.push('\n');
    };
    line(&format!("# {}\n\n**{}**", escape(&page.title), escape(&page.subtitle)));
    for part in &page.parts {
        line("");
        match part {
            Part::Heading(words) => line(&format!("## {}", escape(words))),
            Part::Text(words) | Part::Chart(_, _, words) => line(&escape(words)),
            Part::List(items) => items.iter().for_each(|item| line(&format!("- {}", escape(item)))),
            Part::Ranked(items) => {
                (1..).zip(items).for_each(|(rank, item)| line(&format!("{rank}. {}", escape(item))));
            }
            Part::Table(table) => rows(table).iter().for_each(|row| line(row)),
        }
    }
    line("\n---");
    for said in &page.colophon {
        line(&format!("\n{}", escape(said)));
    }
    out
}

/// The lines of a table, its caption above.
fn rows(table: &Table) -> Vec<String> {
    let joined = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let escaped = |cells: &[String]| joined(cells.iter().map(|cell| escape(cell)).collect());
    let side = |column: usize| if table.words.contains(&column) { "---" } else { "---:" };
    let sides = joined((0..table.heads.len()).map(|column| side(column).to_owned()).collect());
    let mut lines = vec![escape(&table.caption), String::new(), escaped(&table.heads), sides];
    lines.extend(table.rows.iter().map(|row| escaped(row)));
    lines
}

/// Words in which nothing is markup: neither Markdown's signs nor HTML's, and no line of their own.
fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\n' | '\r' => escaped.push(' '),
            '\u{a0}' => escaped.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_outside_becomes_markup() {
        assert_eq!(escape("<b>a|b</b>\n# *x* `y` [z](u)"), "&lt;b&gt;a\\|b&lt;/b&gt; \\# \\*x\\* \\`y\\` \\[z\\](u)");
    }
}
