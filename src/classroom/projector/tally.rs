//! A chart of counts: one bar a row, parted by how the games stand.

use maud::{Markup, html};

use super::marks::{self, FATES};
use super::quotes::cut;
use crate::args;
use crate::classroom::summary::Fate;
use crate::report::chart::at;
use crate::report::page::Table;
use crate::text::{Texts, share};

/// Width of a drawing, in its own units.
const WIDTH: f64 = 960.0;
/// Height of a row.
const ROW: f64 = 34.0;
/// Room for names at the left, for counts at the right, for the key above.
const LEFT: f64 = 300.0;
const RIGHT: f64 = 110.0;
const TOP: f64 = 34.0;
/// Most letters of a name beside its bar; the table has it whole.
const LONGEST: usize = 40;

/// A row: what is counted, and how many games of each fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Count {
    /// What is counted.
    pub(super) name: String,
    /// Games by fate: lived, died, not over.
    pub(super) by: [usize; 3],
}

impl Count {
    /// Counts the fates of some games.
    pub(super) fn of(name: String, fates: impl Iterator<Item = Fate>) -> Self {
        let mut by = [0; 3];
        for fate in fates {
            by[match fate {
                Fate::Lived => 0,
                Fate::Died => 1,
                Fate::Open => 2,
            }] += 1;
        }
        Self { name, by }
    }

    /// Games in all.
    pub(super) fn all(&self) -> usize {
        self.by.iter().sum()
    }

    /// Games that are over.
    pub(super) const fn over(&self) -> usize {
        self.by[0] + self.by[1]
    }
}

/// The chart as an `svg` element.
pub(super) fn svg(rows: &[Count], title: &str, shown: &str, id: &str, texts: &Texts) -> Markup {
    let most = rows.iter().map(Count::all).max().unwrap_or(0).max(1) as f64;
    let all: usize = rows.iter().map(Count::all).sum();
    let height = TOP + ROW * rows.len() as f64 + 8.0;
    let long = |count: usize| count as f64 / most * (WIDTH - LEFT - RIGHT);
    let fates: Vec<Fate> =
        FATES.into_iter().enumerate().filter(|(i, _)| rows.iter().any(|row| row.by[*i] > 0)).map(|(_, f)| f).collect();
    let (named, described) = (format!("{id}-title"), format!("{id}-words"));
    html! {
        svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby=(format!("{named} {described}"))
            viewBox=(format!("0 0 {WIDTH} {}", at(height))) {
            title id=(named) { (title) }
            desc id=(described) { (shown) }
            (marks::key(&fates, LEFT, 18.0, true, texts))
            line class="zero" x1=(at(LEFT)) x2=(at(LEFT)) y1=(at(TOP)) y2=(at(height - 8.0)) {}
            @for (i, row) in rows.iter().enumerate() {
                @let y = TOP + ROW * i as f64;
                text x=(at(LEFT - 12.0)) y=(at(y + 22.0)) text-anchor="end" { (cut(&row.name, LONGEST)) }
                @for (place, fate) in FATES.into_iter().enumerate().filter(|(place, _)| row.by[*place] > 0) {
                    @let before: usize = row.by[..place].iter().sum();
                    rect class={ "part " (marks::class(fate)) } x=(at(LEFT + long(before))) y=(at(y + 6.0))
                        width=(at(long(row.by[place]))) height=(at(ROW - 12.0)) {}
                }
                text class="name" x=(at(LEFT + long(row.all()) + 10.0)) y=(at(y + 22.0)) {
                    (row.all())
                    @if all > 0 && row.all() > 0 { " · " (share::percent(row.all() as f64 / all as f64, 0)) }
                }
            }
        }
    }
}

/// The same in numbers; the caption says of what.
pub(super) fn table(rows: &[Count], head: String, caption: &str, texts: &Texts) -> Table {
    let mut heads = vec![head];
    heads.extend(FATES.map(|fate| texts.get(marks::name(fate))));
    heads.push(texts.get("projector-sum"));
    let row = |row: &Count| {
        let cells = row.by.iter().map(usize::to_string);
        std::iter::once(row.name.clone()).chain(cells).chain([row.all().to_string()]).collect()
    };
    Table {
        caption: texts.format("projector-in-numbers", &args! { "what" => caption }),
        heads,
        words: vec![0],
        rows: rows.iter().map(row).collect(),
        folded: true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn bars_are_parted_by_fate_and_named() {
        let fates = [Fate::Lived, Fate::Died, Fate::Died, Fate::Open];
        let rows = [Count::of("<New>".into(), fates.into_iter()), Count { name: "none".into(), by: [0; 3] }];
        assert_eq!((rows[0].all(), rows[0].over(), rows[0].by), (4, 3, [1, 2, 1]));
        let drawn = svg(&rows, "Ends", "Two died.", "t", &Texts::new(Locale::En)).into_string();
        assert!(drawn.contains("&lt;New&gt;") && !drawn.contains("NaN") && drawn.contains("4 · 100%"), "{drawn}");
        assert_eq!(drawn.matches("class=\"part ").count(), 6, "three parts and their key");
    }
}
