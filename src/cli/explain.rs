//! `explain`: why a figure of a quarter of a saved game is what it is, and what the quarter's decisions did to it.

use std::ffi::OsString;

use clap::Args;
use serde::Serialize;

use super::arguments::{Format, Place};
use super::console::{Console, prose, room};
use super::failure::{Exit, Failure};
use super::table::Table;
use super::{replay, saves, signals};
use crate::analysis::effects::OnFigure;
use crate::analysis::explain::Form;
use crate::args;
use crate::content::nearest::nearest;
use crate::desk::say;
use crate::desk::why::{Explained, Question, answer, label};
use crate::journal::{Game, Played};
use crate::sim::units::Quarter;
use crate::text::{Texts, sanitize};

/// Why a figure moved in a quarter of a saved game
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        good-crisis explain saves/history.ron --quarter 2001Q3 --figure cash\n  \
        good-crisis explain friday --quarter 2000Q4 --figure outage_hours --format json")]
pub(super) struct ExplainArguments {
    /// A save's path or name
    #[arg(value_name = "SAVE")]
    pub(super) save: OsString,
    /// The quarter, such as 2001Q3
    #[arg(long, value_name = "QUARTER", value_parser = replay::quarter)]
    pub(super) quarter: Quarter,
    /// The figure, such as cash; an unknown one lists all
    #[arg(long, value_name = "FIGURE")]
    pub(super) figure: String,
    /// How to print
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
    #[command(flatten)]
    pub(super) place: Place,
}

/// Plays the save up to the quarter and explains the figure.
pub(super) fn run(asked: &ExplainArguments, place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let (game, read_only) = saves::played(&asked.save, None, &asked.place, place, console)?;
    let Some(at) = game.played().iter().position(|played| played.quarter() == asked.quarter) else {
        let first = game.span().first;
        let last = game.played().last().map_or(first, Played::quarter);
        return Err(replay::outside(asked.quarter, first, last, console).into());
    };
    let shown = &game.played()[..=at];
    let question = question(&asked.figure, &game, shown, console)?;
    // The names are those of the game's own story.
    let texts = game.texts(console.texts.locale());
    let answer = Answer::of(question, &game, shown, read_only, &texts);
    match asked.format {
        Format::Json => console.json(&answer)?,
        Format::Csv => {
            let mut rows = csv::Writer::from_writer(console.out());
            answer.rows().iter().try_for_each(|row| rows.serialize(row))?;
            rows.flush()?;
        }
        Format::Table => {
            let out = console.out();
            answer.table(&texts).print(out, room())?;
            writeln!(out)?;
            writeln!(out, "{}", prose(&texts.get(&answer.sentence())))?;
            if let Some(definition) = &answer.definition {
                writeln!(out, "{}", prose(definition))?;
            }
            if answer.decisions.is_some() {
                writeln!(out, "{}", prose(&texts.get("why-reading-effects")))?;
            }
        }
    }
    Ok(Exit::Done)
}

/// The question with this id; `-` and `_` are the same.
fn question(named: &str, game: &Game, shown: &[Played], console: &Console) -> Result<Question, Failure> {
    let scenario = game.scenario();
    let visible = shown.last().map_or(game.visible(), Played::after);
    let all = Question::all(scenario, visible, shown);
    let plain = |id: &str| id.to_lowercase().replace('_', "-");
    let wanted = plain(named);
    if let Some(found) = all.iter().find(|question| plain(&question.id(scenario)) == wanted) {
        return Ok(*found);
    }
    let mut ids: Vec<String> = Vec::new();
    for id in all.iter().map(|question| question.id(scenario)) {
        if !ids.iter().any(|known| plain(known) == plain(&id)) {
            ids.push(id);
        }
    }
    let known = ids.join(", ");
    let named_safely = sanitize(named, 60);
    let message = match nearest(named, ids.iter().map(String::as_str)) {
        Some(near) => {
            let arguments = args! { "figure" => named_safely, "nearest" => near.to_owned(), "known" => known };
            console.texts.format("cli-explain-unknown-near", &arguments)
        }
        None => console.texts.format("cli-explain-unknown", &args! { "figure" => named_safely, "known" => known }),
    };
    Err(Failure::usage(message))
}

/// Version of the keys.
const VERSION: u32 = 1;

/// The answer. Money in dollars; shares as shares of 1.
#[derive(Serialize)]
struct Answer {
    version: u32,
    quarter: String,
    figure: String,
    name: String,
    unit: &'static str,
    /// How the parts are to be read; `none` in a first quarter that has nothing before it.
    reading: &'static str,
    before: Option<f64>,
    after: Option<f64>,
    change: Option<f64>,
    parts: Vec<Part>,
    definition: Option<String>,
    inputs: Vec<Input>,
    decisions: Option<Decided>,
    /// Played with an older model.
    read_only: bool,
    #[serde(skip)]
    told: Option<Explained>,
    #[serde(skip)]
    effects: Option<(Form, OnFigure)>,
}

#[derive(Serialize)]
struct Part {
    id: String,
    name: String,
    change: f64,
}

#[derive(Serialize)]
struct Input {
    id: String,
    name: String,
    before: f64,
    after: f64,
}

/// What the decisions did: `undecided`, the effects and the interaction sum to `after`.
#[derive(Serialize)]
struct Decided {
    undecided: f64,
    effects: Vec<Part>,
    interaction: f64,
}

/// A row for spreadsheets.
#[derive(Serialize)]
struct Row<'a> {
    kind: &'static str,
    id: &'a str,
    name: &'a str,
    before: Option<f64>,
    after: Option<f64>,
    change: Option<f64>,
}

/// Whole units as a number.
fn number(form: Form, amount: i64) -> f64 {
    amount as f64 / if form == Form::Money { 1e2 } else { 1e6 }
}

const fn unit(form: Form) -> &'static str {
    match form {
        Form::Money => "dollars",
        Form::Share => "share",
        Form::Hours => "hours",
        Form::Units => "units",
        Form::Level => "level",
        Form::Count => "count",
        Form::Quarters => "quarters",
        Form::Customers => "millions_of_customers",
        Form::Flag => "flag",
    }
}

impl Answer {
    fn of(question: Question, game: &Game, shown: &[Played], read_only: bool, texts: &Texts) -> Self {
        let scenario = game.scenario();
        let (now, before) = match shown {
            [.., before, now] => (now, Some(before)),
            _ => (&shown[0], None),
        };
        let told = question.told(scenario, before, now);
        let form = told.as_ref().map_or(Form::Count, |told| told.form);
        let effects = answer::decided(question, scenario, now);
        let part =
            |id: &str, form, amount| Part { id: id.to_owned(), name: label(texts, id), change: number(form, amount) };
        Self {
            version: VERSION,
            quarter: now.quarter().to_string(),
            figure: question.id(scenario),
            name: question.name(texts, scenario),
            unit: unit(form),
            reading: told.as_ref().map_or("none", |told| told.reading.id()),
            before: told.as_ref().map(|told| number(form, told.before)),
            after: told.as_ref().map(|told| number(form, told.after)),
            change: told.as_ref().map(|told| number(form, told.after - told.before)),
            parts: told.iter().flat_map(|told| told.parts.iter().map(|(id, amount)| part(id, form, *amount))).collect(),
            definition: question.about().and_then(|id| texts.try_get(&id)),
            inputs: told
                .iter()
                .flat_map(|told| &told.inputs)
                .map(|(id, form, before, after)| Input {
                    id: id.clone(),
                    name: label(texts, id),
                    before: number(*form, *before),
                    after: number(*form, *after),
                })
                .collect(),
            decisions: effects.as_ref().map(|(form, on)| Decided {
                undecided: number(*form, on.undecided),
                effects: on
                    .alone
                    .iter()
                    .map(|(key, effect)| Part {
                        id: (*key).to_owned(),
                        name: texts.get(&format!("decision-{key}")),
                        change: number(*form, *effect),
                    })
                    .collect(),
                interaction: number(*form, on.interaction),
            }),
            read_only,
            told,
            effects,
        }
    }

    /// Message id of the sentence that says how to read the parts.
    fn sentence(&self) -> String {
        if self.told.is_some() { format!("why-reading-{}", self.reading) } else { "why-nothing".to_owned() }
    }

    fn rows(&self) -> Vec<Row<'_>> {
        let mut rows = vec![Row {
            kind: "figure",
            id: &self.figure,
            name: &self.name,
            before: self.before,
            after: self.after,
            change: self.change,
        }];
        let moved = |kind, id, name, change| Row { kind, id, name, before: None, after: None, change: Some(change) };
        rows.extend(self.parts.iter().map(|part| moved("part", &part.id, &part.name, part.change)));
        rows.extend(self.inputs.iter().map(|input| Row {
            kind: "input",
            id: &input.id,
            name: &input.name,
            before: Some(input.before),
            after: Some(input.after),
            change: None,
        }));
        if let Some(decided) = &self.decisions {
            let undecided = Some(decided.undecided);
            rows.push(Row { kind: "undecided", id: "", name: "", before: None, after: undecided, change: None });
            rows.extend(
                decided.effects.iter().map(|effect| moved("decision", &effect.id, &effect.name, effect.change)),
            );
            rows.push(moved("interaction", "", "", decided.interaction));
        }
        rows
    }

    fn table(&self, texts: &Texts) -> Table {
        let locale = texts.locale();
        let mut table = Table::new([format!("{} {}", self.name, self.quarter), String::new()]);
        if let Some(told) = &self.told {
            table.row([texts.get("why-before"), say::amount(locale, told.form, told.before)]);
            for (id, amount) in &told.parts {
                table.row([format!("  {}", label(texts, id)), say::amount_change(locale, told.form, *amount)]);
            }
            table.row([texts.get("why-after"), say::amount(locale, told.form, told.after)]);
            for (id, form, before, after) in &told.inputs {
                let said = |amount| say::amount(locale, *form, amount);
                let moved = texts.format("why-input", &args! { "before" => said(*before), "after" => said(*after) });
                table.row([format!("  {}", label(texts, id)), moved]);
            }
        }
        if let Some((form, on)) = &self.effects {
            table.row([String::new(), String::new()]);
            table.row([texts.get("why-undecided"), say::amount(locale, *form, on.undecided)]);
            for (key, effect) in &on.alone {
                let name = texts.get(&format!("decision-{key}"));
                table.row([format!("  {name}"), say::amount_change(locale, *form, *effect)]);
            }
            let name = texts.get("why-interaction");
            table.row([format!("  {name}"), say::amount_change(locale, *form, on.interaction)]);
            table.row([texts.get("why-after"), say::amount(locale, *form, on.decided)]);
        }
        table
    }
}
