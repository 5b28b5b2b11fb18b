//! The standings for people, spreadsheets and programs.

use std::io::Write;

use serde::Serialize;

use super::TournamentArguments;
use crate::analysis::balance::interval::Estimate;
use crate::args;
use crate::classroom::tournament::{Outcome, Standing, Trouble};
use crate::cli::arguments::Format;
use crate::cli::console::{Console, room};
use crate::cli::table::Table;
use crate::sim::units::Money;
use crate::text::{Texts, decimal, money, range, share};

/// Version of the keys.
const VERSION: u32 = 1;
/// So many are set against each other in a table for people; all are in the other forms.
const MOST_BESIDE: usize = 12;

/// Standings as JSON.
#[derive(Serialize)]
struct Told<'a> {
    version: u32,
    scenario: &'a str,
    form: &'static str,
    difficulty: &'static str,
    games: u32,
    seed: u64,
    entrants: &'a [Standing],
}

/// Prints the standings.
///
/// # Errors
/// The stream fails.
pub(super) fn print(standings: &[Standing], asked: &TournamentArguments, console: &mut Console) -> anyhow::Result<()> {
    match asked.format {
        Format::Json => {
            let told = Told {
                version: VERSION,
                scenario: &asked.scenario,
                form: asked.form.id(),
                difficulty: asked.difficulty.id(),
                games: asked.games,
                seed: asked.seed,
                entrants: standings,
            };
            console.json(&told)?;
        }
        Format::Csv => csv(standings, console.out())?,
        Format::Table => {
            let (one, other) = (ranking(standings, &console.texts), beside(standings, &console.texts));
            one.print(console.out(), room())?;
            if standings.len() > 1 {
                let heading = console.texts.get("tournament-beside");
                writeln!(console.out(), "\n{heading}")?;
                other.print(console.out(), room())?;
            }
        }
    }
    Ok(())
}

/// What went wrong with an entrant's program, on standard error.
pub(super) fn trouble(name: &str, games: &[Outcome], console: &mut Console) {
    for trouble in Trouble::ALL {
        let of = games.iter().filter(|game| game.trouble == Some(trouble));
        let (count, first) = (of.clone().count(), of.clone().map(|game| game.seed).next());
        if let Some(seed) = first {
            let arguments =
                args! { "name" => name, "count" => count, "games" => games.len(), "seed" => seed.to_string() };
            let said = console.texts.format(&format!("tournament-trouble-{}", trouble.id()), &arguments);
            console.complain(&said);
            let told = of.clone().find_map(|game| Some((game.seed, game.error.as_deref()?)));
            if let Some((seed, error)) = told {
                let arguments = args! { "name" => name, "seed" => seed.to_string(), "error" => error };
                console.complain(&console.texts.format("tournament-last-error", &arguments));
            }
        }
    }
}

fn ranking(standings: &[Standing], texts: &Texts) -> Table {
    let heads = ["entrant", "score", "survived", "value", "troubled"].map(|id| texts.get(&format!("tournament-{id}")));
    let mut table = Table::new(heads);
    for one in standings {
        let values = [one.value_p10, one.value_p50, one.value_p90]
            .map(|value| money::cell(texts.locale(), Money::from_dollars(value).cents()));
        table.row([
            one.name.clone(),
            between(&one.score, texts, |score| decimal::fixed(score, 0)),
            between(&one.survived, texts, |survived| share::percent(survived, 0)),
            values.join(" · "),
            one.troubled.to_string(),
        ]);
    }
    table
}

/// A figure and its interval.
fn between(of: &Estimate, texts: &Texts, written: impl Fn(f64) -> String) -> String {
    format!("{} ({})", written(of.value), range::range(texts.locale(), &written(of.low), &written(of.high)))
}

fn beside(standings: &[Standing], texts: &Texts) -> Table {
    let shown = standings.len().min(MOST_BESIDE);
    let heads = (1..=shown).map(|place| place.to_string());
    let mut table = Table::new(std::iter::once(String::new()).chain(heads));
    for (place, one) in standings.iter().enumerate().take(shown) {
        let cells = one.beats.iter().take(shown).map(|beats| match beats {
            None => texts.get("tournament-none"),
            Some(beats) => share::percent(beats.value, 0),
        });
        table.row(std::iter::once(format!("{} {}", place + 1, one.name)).chain(cells.collect::<Vec<_>>()));
    }
    table
}

fn csv(standings: &[Standing], out: &mut dyn Write) -> anyhow::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    let fixed = [
        "entrant",
        "games",
        "troubled",
        "score",
        "score_low",
        "score_high",
        "survived",
        "survived_low",
        "survived_high",
        "value_p10",
        "value_p50",
        "value_p90",
    ];
    let beats = standings.iter().map(|other| format!("beats {}", other.name));
    writer.write_record(fixed.iter().map(|name| (*name).to_owned()).chain(beats))?;
    for one in standings {
        let Standing { score, survived, .. } = one;
        let numbers = [score.value, score.low, score.high, survived.value, survived.low, survived.high];
        let values = [one.value_p10, one.value_p50, one.value_p90];
        let counts = [one.name.clone(), one.games.to_string(), one.troubled.to_string()];
        let beats = one.beats.iter().map(|beats| beats.map_or_else(String::new, |beats| beats.value.to_string()));
        let figures = numbers.into_iter().chain(values).map(|number| number.to_string());
        writer.write_record(counts.into_iter().chain(figures).chain(beats))?;
    }
    writer.flush()?;
    Ok(())
}
