//! The tables as a page, the command above each.

use std::io::{self, Write};

use super::tables;
use crate::analysis::balance::report::{Report, Section};
use crate::args;
use crate::content::balance::Balance;
use crate::text::{Texts, count};

/// Writes the page.
///
/// # Errors
/// The stream fails.
pub(super) fn write(
    told: &Report,
    balance: &Balance,
    scenario: &str,
    policies: usize,
    texts: &Texts,
    out: &mut dyn Write,
) -> io::Result<()> {
    let number = |number: u64| count::grouped(i64::try_from(number).unwrap_or(i64::MAX));
    let last = told.seed.saturating_add(told.games as u64).saturating_sub(1);
    let said = args! {
        "scenario" => &told.scenario, "model" => told.model, "form" => told.form, "difficulty" => told.difficulty,
        "games" => told.games, "first" => number(told.seed), "last" => number(last),
        "tuned-from" => number(told.tuning_seeds.0), "tuned-to" => number(told.tuning_seeds.1)
    };
    writeln!(out, "# {}", texts.format("balance-page-title", &said))?;
    writeln!(out)?;
    writeln!(out, "{}", texts.format("balance-page-made", &said))?;
    let flags = |section: Option<Section>| {
        let only = section.map_or_else(String::new, |section| format!(" --only {}", section.id()));
        let searches = section.is_none_or(|section| section == Section::Search);
        let policies = if searches { format!(" --policies {policies}") } else { String::new() };
        format!("good-crisis balance {scenario} --games {} --seed {}{policies}{only}", told.games, told.seed)
    };
    let command = |line: String, out: &mut dyn Write| writeln!(out, "\n```sh\n{line}\n```");
    command(format!("{} --page docs/balance.md", flags(None)), out)?;
    writeln!(out, "\n{}", texts.format("balance-page-seeds", &said))?;
    for section in Section::ALL.into_iter().filter(|section| tables::is_made(told, *section)) {
        writeln!(out, "\n## {}", tables::title(section, texts))?;
        writeln!(out, "\n{}", texts.get(&format!("balance-section-{}.about", section.id())))?;
        // The bands need the other tables.
        command(flags(Some(section).filter(|section| *section != Section::Bands)), out)?;
        writeln!(out, "\n```text")?;
        tables::body(told, section, balance, texts, out, None)?;
        writeln!(out, "```")?;
    }
    Ok(())
}
