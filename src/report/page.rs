//! The report as a page without a form: headings, sentences, tables and charts in order, in one language.

use crate::args;
use crate::journal::Game;
use crate::report::facts::Facts;
use crate::report::last_page::last_page;
use crate::report::reckoning::Reckoning;
use crate::report::sums::{Line, Sum, made_of, sums, unvalued};
use crate::report::suspects::Suspect;
use crate::report::{moments, words};
use crate::sim::units::{Money, Quarter};
use crate::text::range::range;
use crate::text::{Texts, money, sanitize};

/// Most characters of a note or a player's id that are shown.
const LONGEST: usize = 400;
/// Decisions of a quarter that are told.
const TOLD: usize = 6;

/// A line of a chart: millions of dollars by quarter from its first.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Its name.
    pub name: String,
    /// How it is drawn.
    pub stroke: Stroke,
    /// The first quarter.
    pub first: Quarter,
    /// Its values.
    pub values: Vec<f64>,
    /// Nine tenths of the worlds lie above the first and below the second; may be empty.
    pub band: Vec<(f64, f64)>,
}

/// How a line is drawn, so that it can be told apart without colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// Thick, without gaps.
    Solid,
    /// Dashes.
    Dashed,
    /// Dots.
    Dotted,
    /// Thin and pale: one of many, without a name.
    Faint,
}

/// A chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// Lines over quarters.
    Lines(Vec<Series>),
    /// Two bars a quarter, up and down from nothing: their names, then quarter and both amounts in millions.
    Bars([String; 2], Vec<(Quarter, [f64; 2])>),
}

/// A part of the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// A heading of the second rank.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A list.
    List(Vec<String>),
    /// A numbered list.
    Ranked(Vec<String>),
    /// A chart, with its title and what it shows in words.
    Chart(Chart, String, String),
    /// A table: its caption, heads and rows; all but the columns named stand to the right.
    Table(Table),
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it lists.
    pub caption: String,
    /// Heads of the columns.
    pub heads: Vec<String>,
    /// Columns of words; the others are numbers.
    pub words: Vec<usize>,
    /// Rows.
    pub rows: Vec<Vec<String>>,
    /// Whether it only repeats in numbers what a chart shows, and may be folded away.
    pub folded: bool,
}

/// The page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Its title.
    pub title: String,
    /// The line below the title.
    pub subtitle: String,
    /// Its parts.
    pub parts: Vec<Part>,
    /// What identifies the game.
    pub colophon: Vec<String>,
}

/// The report on a game, in the language of the texts.
#[must_use]
pub fn page(game: &Game, facts: &Facts, reckoning: &Reckoning, texts: &Texts) -> Page {
    let mut parts = Vec::new();
    let title = match &facts.verdict {
        Some(verdict) => texts.get(&format!("ending-{}", verdict.ending.id())),
        None => texts.get("report-so-far"),
    };
    let subtitle = match &facts.verdict {
        Some(verdict) => words::result(texts, verdict, facts.day),
        None => texts.format("report-unfinished", &args! { "quarter" => words::point(texts, game.quarter()) }),
    };
    if let Some(page) = last_page(texts, game) {
        parts.extend(page.paragraphs.into_iter().map(Part::Text));
    }
    if let Some((verdict, terms)) = facts.verdict.as_ref().zip(facts.terms.as_ref()) {
        added_up(&mut parts, made_of(texts, game.scenario(), verdict, terms), texts);
    }
    parts.extend(unvalued(texts, game.scenario(), facts).map(Part::Text));
    summary(&mut parts, facts, reckoning, texts);
    lines(&mut parts, facts, reckoning, texts);
    nearly(&mut parts, game, facts, texts);
    judged(&mut parts, game, reckoning, texts);
    quarters(&mut parts, game, reckoning, texts);
    told(&mut parts, game, facts, texts);
    Page { title, subtitle, parts, colophon: colophon(game, texts) }
}

/// A sum as a table, and what it measures against.
fn added_up(parts: &mut Vec<Part>, sum: Sum, texts: &Texts) {
    let row = |line: &Line| vec![line.name.clone(), line.amount.clone()];
    parts.push(Part::Table(Table {
        heads: vec![texts.get("report-part"), texts.get("report-millions")],
        words: vec![0],
        rows: sum.lines.iter().map(row).collect(),
        folded: false,
        caption: sum.heading,
    }));
    parts.push(Part::Text(sum.against));
}

fn summary(parts: &mut Vec<Part>, facts: &Facts, reckoning: &Reckoning, texts: &Texts) {
    if *reckoning == Reckoning::default() {
        parts.push(Part::Text(texts.get("debrief-nothing-to-compare")));
        return;
    }
    parts.push(Part::Heading(texts.get("report-sums")));
    for sum in sums(texts, facts.verdict.as_ref(), reckoning) {
        added_up(parts, sum, texts);
    }
    if let Some(wasted) = &reckoning.wasted {
        parts.extend(words::worlds(texts, facts.verdict.as_ref(), wasted).into_iter().map(Part::Text));
    }
}

fn lines(parts: &mut Vec<Part>, facts: &Facts, reckoning: &Reckoning, texts: &Texts) {
    let Some((first, _)) = facts.cash.first() else { return };
    let own: Vec<f64> = facts.cash.iter().map(|(_, cash)| *cash).collect();
    let you = texts.get("word-you");
    let mut series = vec![Series { name: you, stroke: Stroke::Solid, first: *first, values: own, band: Vec::new() }];
    if let Some(history) = &reckoning.history {
        let band = history.cloud.cash.iter().map(|band| (band.p10, band.p90)).collect();
        let values = history.line.cash();
        let name = texts.get("word-history");
        series.push(Series { name, stroke: Stroke::Dashed, first: *first, values, band });
    }
    if let Some(wasted) = &reckoning.wasted {
        // The band begins where the line leaves the player's own.
        let before = usize::from(wasted.pivot.since(*first));
        let values = wasted.line.cash().into_iter().skip(before).collect();
        let band = wasted.odds.wasted.cash.iter().map(|band| (band.p10, band.p90)).collect();
        let first = wasted.odds.wasted.first;
        series.push(Series { name: texts.get("word-wasted"), stroke: Stroke::Dotted, first, values, band });
    }
    parts.push(Part::Heading(texts.get("report-lines")));
    let shown = words::lowest_and_last(texts, "report-lines-words", &facts.cash).unwrap_or_default();
    parts.push(Part::Chart(Chart::Lines(series.clone()), texts.get("report-lines-title"), shown));
    parts.push(Part::Table(cash_table(&series, texts)));
}

/// What the chart shows, as numbers.
pub(crate) fn cash_table(series: &[Series], texts: &Texts) -> Table {
    let mut heads = vec![texts.get("report-quarter")];
    let first = series.iter().map(|one| one.first).min().unwrap_or_default();
    let quarters = series.iter().map(|one| usize::from(one.first.since(first)) + one.values.len()).max().unwrap_or(0);
    for one in series {
        heads.push(one.name.clone());
        if !one.band.is_empty() {
            heads.push(texts.format("report-band", &args! { "name" => one.name.clone() }));
        }
    }
    let cell = words::millions_table;
    let row = |place: usize| {
        let quarter = first.plus(u16::try_from(place).unwrap_or(u16::MAX));
        let mut row = vec![words::point(texts, quarter)];
        for one in series {
            let at = place.checked_sub(usize::from(one.first.since(first)));
            row.push(at.and_then(|at| one.values.get(at)).map_or_else(String::new, |value| cell(*value)));
            if !one.band.is_empty() {
                let both = |(low, high): &(f64, f64)| range(texts.locale(), &cell(*low), &cell(*high));
                row.push(at.and_then(|at| one.band.get(at)).map_or_else(String::new, both));
            }
        }
        row
    };
    let rows = (0..quarters).map(row).collect();
    Table { caption: texts.get("report-cash-table"), heads, words: vec![0], rows, folded: true }
}

fn nearly(parts: &mut Vec<Part>, game: &Game, facts: &Facts, texts: &Texts) {
    let Some(hardest) = &facts.hardest else { return };
    let died = !game.visible().alive();
    parts.push(Part::Heading(texts.get(if died { "debrief-question-died" } else { "debrief-question" })));
    parts.push(Part::Text(words::hardest(texts, hardest, died)));
    let row = |(suspect, amount): &(Suspect, f64)| vec![texts.get(suspect.name()), words::millions_table(*amount)];
    parts.push(Part::Table(Table {
        caption: words::taken(texts, hardest),
        heads: vec![texts.get("report-suspect"), texts.get("report-took")],
        words: vec![0],
        rows: hardest.taken.iter().map(row).collect(),
        folded: false,
    }));
    parts.extend(words::sure(texts, &facts.sure).map(Part::Text));
}

fn judged(parts: &mut Vec<Part>, game: &Game, reckoning: &Reckoning, texts: &Texts) {
    let Some(judged) = &reckoning.judged else { return };
    let told: Vec<String> = judged
        .moments()
        .into_iter()
        .filter_map(|place| {
            let (quarter, played) = (judged.whole.quarters.get(place)?, game.played().get(place)?);
            let what = moments::moment(texts, game, played, judged, place, TOLD, "·");
            let told: Vec<String> = moments::luck_then(texts, quarter).into_iter().chain([what]).collect();
            let args = args! {
                "amount" => words::change_in_words(texts, quarter.skill()),
                "quarter" => words::point(texts, quarter.quarter),
                "what" => told.join(" · "),
            };
            Some(texts.format("report-moment", &args))
        })
        .collect();
    if !told.is_empty() {
        parts.push(Part::Heading(texts.get("debrief-moments")));
        parts.push(Part::Text(texts.get("debrief-moments-how")));
        parts.push(Part::Ranked(told));
        parts.extend(moments::costliest(texts, game, judged).map(|(said, _)| Part::Text(said)));
    }
    parts.push(Part::Heading(texts.get("report-judged")));
    parts.push(Part::Text(texts.get("report-judged-how")));
    parts.push(Part::List(words::skill_by(texts, judged)));
    parts.push(Part::List(words::turns_of_luck(texts, judged)));
    let bars = judged.whole.quarters.iter().map(|q| (q.quarter, [q.skill().millions(), q.luck().millions()]));
    let names = [texts.get("report-skill"), texts.get("report-luck")];
    let shown = words::skill_and_luck(texts, judged);
    parts.push(Part::Chart(Chart::Bars(names, bars.collect()), texts.get("report-judged-title"), shown));
}

fn quarters(parts: &mut Vec<Part>, game: &Game, reckoning: &Reckoning, texts: &Texts) {
    if game.played().is_empty() {
        return;
    }
    let mut heads = vec![texts.get("report-quarter"), texts.get("report-decided")];
    if let Some(judged) = &reckoning.judged {
        heads.extend([texts.get("report-skill"), texts.get("report-luck")]);
        for by in &judged.by {
            let policy = by.policies.first().map(|name| texts.name("strategy", name)).unwrap_or_default();
            heads.push(texts.format("report-skill-by", &args! { "policy" => policy.clone() }));
            heads.push(texts.format("report-luck-by", &args! { "policy" => policy }));
        }
    }
    let cell = |amount: Money| money::table(amount.cents());
    let row = |(place, played): (usize, &crate::journal::Played)| {
        let mut row = vec![words::point(texts, played.quarter()), words::what(texts, game, played, TOLD, "·")];
        if let Some(judged) = &reckoning.judged {
            for by in std::iter::once(&judged.whole).chain(&judged.by) {
                let quarter = by.quarters.get(place);
                row.push(quarter.map_or_else(String::new, |quarter| cell(quarter.skill())));
                row.push(quarter.map_or_else(String::new, |quarter| cell(quarter.luck())));
            }
        }
        row
    };
    let mut rows: Vec<Vec<String>> = game.played().iter().enumerate().map(row).collect();
    if let Some(judged) = &reckoning.judged {
        let mut sum = vec![texts.get("report-sum"), String::new()];
        for by in std::iter::once(&judged.whole).chain(&judged.by) {
            sum.extend([cell(by.skill()), cell(by.luck())]);
        }
        rows.push(sum);
    }
    parts.push(Part::Heading(texts.get("report-quarters")));
    let caption = texts.get("report-quarters-table");
    parts.push(Part::Table(Table { caption, heads, words: vec![0, 1], rows, folded: false }));
}

fn told(parts: &mut Vec<Part>, game: &Game, facts: &Facts, texts: &Texts) {
    let dated = |quarter, said: &str| format!("{}: {said}", words::point(texts, quarter));
    let mut list = |heading: &str, items: Vec<String>| {
        if !items.is_empty() {
            parts.push(Part::Heading(texts.get(heading)));
            parts.push(Part::List(items));
        }
    };
    list("debrief-echoes", facts.echoes.iter().map(|echo| dated(echo.quarter, &echo.words(texts))).collect());
    list("debrief-truth", facts.truths.iter().map(|truth| words::truth(texts, *truth, game.scenario())).collect());
    let note = |note: &crate::journal::Note| dated(note.quarter, &sanitize(&note.text, LONGEST));
    list("report-notes", game.notes().iter().map(note).collect());
}

fn colophon(game: &Game, texts: &Texts) -> Vec<String> {
    let setup = game.setup();
    let title = texts.try_get(&format!("scenario-{}-title", setup.scenario));
    let args = args! {
        "scenario" => title.unwrap_or_else(|| sanitize(&setup.scenario, LONGEST)),
        "form" => texts.name("form", setup.form.id()),
        "difficulty" => texts.name("difficulty", setup.difficulty.id()),
        "seed" => setup.seed.to_string(),
    };
    let mut lines = vec![texts.format("report-game", &args)];
    if let Some(id) = &setup.id {
        lines.push(texts.format("report-player", &args! { "player" => sanitize(id, LONGEST) }));
    }
    lines.push(texts.format("report-hash", &args! { "hash" => game.state_hash().to_string() }));
    lines
}
