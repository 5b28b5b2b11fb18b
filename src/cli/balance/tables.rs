//! The tables for people, a function each.

use std::io::{self, Write};

use super::bands;
use super::cells::{self, Unit, heads};
use crate::analysis::balance::call::Called;
use crate::analysis::balance::cards::Card;
use crate::analysis::balance::commit::Commits;
use crate::analysis::balance::deaths::{self, Deaths};
use crate::analysis::balance::effect::Effect;
use crate::analysis::balance::flips::Flipped;
use crate::analysis::balance::levers::Key;
use crate::analysis::balance::report::{Report, Section};
use crate::analysis::balance::search::Exploits;
use crate::analysis::balance::standing::Standing;
use crate::args;
use crate::cli::table::Table;
use crate::content::balance::Balance;
use crate::sim::units::Quarter;
use crate::text::{Texts, decimal, share};

/// Features of the call that are told.
const FEATURES: usize = 8;

/// Prints every table that was made, with its title.
///
/// # Errors
/// The stream fails.
pub(super) fn print(
    told: &Report,
    balance: &Balance,
    texts: &Texts,
    out: &mut dyn Write,
    room: Option<usize>,
) -> io::Result<()> {
    for (place, section) in Section::ALL.into_iter().filter(|section| is_made(told, *section)).enumerate() {
        if place > 0 {
            writeln!(out)?;
        }
        writeln!(out, "{}", title(section, texts))?;
        writeln!(out)?;
        body(told, section, balance, texts, out, room)?;
    }
    Ok(())
}

/// A section's title.
pub(super) fn title(section: Section, texts: &Texts) -> String {
    texts.get(&format!("balance-section-{}", section.id()))
}
/// Whether a section was made.
pub(super) fn is_made(told: &Report, section: Section) -> bool {
    let tables = &told.tables;
    match section {
        Section::Bands => told.bands.is_some(),
        Section::Strategies => tables.strategies.is_some(),
        Section::HeldOut => tables.held_out.is_some(),
        Section::Commit => tables.commit.is_some(),
        Section::Call => tables.call.is_some(),
        Section::Levers => tables.levers.is_some(),
        Section::Cards => tables.cards.is_some(),
        Section::Deaths => tables.deaths.is_some(),
        Section::Prices => tables.prices.is_some(),
        Section::Stripping => tables.stripping.is_some(),
        Section::Flips => tables.flips.is_some(),
        Section::Search => tables.search.is_some(),
    }
}

/// A section below its title; nothing for one that was not made.
pub(super) fn body(
    told: &Report,
    section: Section,
    balance: &Balance,
    texts: &Texts,
    out: &mut dyn Write,
    room: Option<usize>,
) -> io::Result<()> {
    let tables = &told.tables;
    let missing = || texts.get("balance-missing");
    match section {
        Section::Bands => told.bands.as_deref().map_or(Ok(()), |it| bands::print(it, first(told), texts, out, room)),
        Section::Strategies => tables.strategies.as_deref().map_or(Ok(()), |it| standings(it, texts).print(out, room)),
        Section::HeldOut => tables.held_out.as_deref().map_or(Ok(()), |it| standings(it, texts).print(out, room)),
        Section::Commit => match tables.commit.as_ref() {
            None => Ok(()),
            Some(None) => writeln!(out, "{}", missing()),
            Some(Some(it)) => commit(it, first(told), texts, out, room),
        },
        Section::Call => match tables.call.as_ref() {
            None => Ok(()),
            Some(None) => writeln!(out, "{}", missing()),
            Some(Some(it)) => call(it, texts, out, room),
        },
        Section::Levers => tables.levers.as_deref().map_or(Ok(()), |it| levers(it, texts).print(out, room)),
        Section::Cards => tables.cards.as_deref().map_or(Ok(()), |it| cards(it, texts).print(out, room)),
        Section::Deaths => tables.deaths.as_ref().map_or(Ok(()), |it| deaths(it, texts, out, room)),
        Section::Prices => tables.prices.as_deref().map_or(Ok(()), |it| {
            let quarters = balance.prices.as_ref().map_or(0, |prices| prices.ruined_within);
            effects(it, Some(quarters), texts).print(out, room)
        }),
        Section::Stripping => {
            tables.stripping.as_deref().map_or(Ok(()), |it| effects(it, None, texts).print(out, room))
        }
        Section::Flips => {
            for (place, flipped) in tables.flips.iter().flatten().enumerate() {
                if place > 0 {
                    writeln!(out)?;
                }
                match flipped {
                    None => writeln!(out, "{}", missing())?,
                    Some(flipped) => flip(flipped, texts, out, room)?,
                }
            }
            Ok(())
        }
        Section::Search => tables.search.as_ref().map_or(Ok(()), |it| search(it, texts, out, room)),
    }
}

fn first(told: &Report) -> Quarter {
    Quarter::parse(&told.first_quarter).unwrap_or_default()
}

fn standings(rows: &[Standing], texts: &Texts) -> Table {
    let mut table = Table::new(heads(["strategy", "survived", "p10", "median", "p90", "cash"], texts));
    for row in rows {
        let name = row.strategy.clone();
        match &row.figures {
            None => table.row([name, texts.get("balance-no-strategy")]),
            Some(it) => table.row([
                name,
                cells::share(&it.survival, texts),
                cells::money(&it.p10, texts),
                cells::money(&it.median, texts),
                cells::money(&it.p90, texts),
                cells::dollars(it.cash_at_q8, texts),
            ]),
        }
    }
    table
}

fn commit(it: &Commits, first: Quarter, texts: &Texts, out: &mut dyn Write, room: Option<usize>) -> io::Result<()> {
    let mut table = Table::new(heads(["committed", "survived", "median", "best-in"], texts));
    for row in &it.quarters {
        table.row([
            row.quarter.clone(),
            cells::share(&row.survival, texts),
            cells::money(&row.median, texts),
            share::percent(row.best_in, 1),
        ]);
    }
    table.print(out, room)?;
    let turn = |turn: f64| cells::figure(turn, Unit::Turn, first, texts);
    let quartiles = args! {
        "middle" => turn(it.best.value), "lower" => turn(it.lower_quartile), "upper" => turn(it.upper_quartile)
    };
    writeln!(out, "{}", texts.format("balance-commit-best", &quartiles))?;
    if let Some(early) = &it.early {
        let ratio = cells::ratio(Some(early), texts);
        writeln!(out, "{}", texts.format("balance-commit-early", &args! { "ratio" => ratio }))?;
    }
    Ok(())
}

fn call(it: &Called, texts: &Texts, out: &mut dyn Write, room: Option<usize>) -> io::Result<()> {
    let area = &it.area;
    let said = args! {
        "at" => &it.at, "better" => cells::share(&it.relief_better, texts), "area" => decimal::fixed(area.value, 3),
        "low" => decimal::fixed(area.low, 3), "high" => decimal::fixed(area.high, 3),
        "right" => share::percent(it.right, 1)
    };
    writeln!(out, "{}", texts.format("balance-call", &said))?;
    writeln!(out)?;
    let mut table = Table::new(heads(["feature", "weight"], texts));
    for feature in it.features.iter().take(FEATURES) {
        table.row([feature.name.clone(), decimal::change(feature.weight, 2)]);
    }
    table.print(out, room)
}

/// Names of the baselines, in order.
fn baselines<'e>(effects: impl IntoIterator<Item = &'e str>) -> Vec<&'e str> {
    let mut names = Vec::new();
    for name in effects {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn levers(keys: &[Key], texts: &Texts) -> Table {
    let columns = baselines(keys.iter().flat_map(|key| &key.effects).map(|effect| effect.baseline.as_str()));
    let head = heads(["lever", "lever-level", "matters"], texts).into_iter();
    let mut table = Table::new(head.chain(columns.iter().map(|name| (*name).to_owned()))).with_words(1).with_words(2);
    for key in keys {
        let levels = baselines(key.effects.iter().map(|effect| effect.name.as_str()));
        for (place, level) in levels.into_iter().enumerate() {
            let matters = if key.matters { texts.get("balance-yes") } else { texts.get("balance-no") };
            let head = if place == 0 {
                [key.key.clone(), level.to_owned(), matters]
            } else {
                [String::new(), level.to_owned(), String::new()]
            };
            let cells = columns.iter().map(|baseline| {
                let effect = key.effects.iter().find(|it| it.name == level && it.baseline == *baseline);
                effect.map_or_else(String::new, |effect| cells::ratio(effect.ratio.as_ref(), texts))
            });
            table.row(head.into_iter().chain(cells));
        }
    }
    table
}

fn cards(cards: &[Card], texts: &Texts) -> Table {
    let answers = cards.iter().flat_map(|card| &card.options).flat_map(|option| &option.answers);
    let columns = baselines(answers.map(|answer| answer.baseline.as_str()));
    let head = heads(["card", "option", "verdict"], texts).into_iter();
    let mut table = Table::new(head.chain(columns.iter().map(|name| (*name).to_owned()))).with_words(1).with_words(2);
    for card in cards {
        for (place, option) in card.options.iter().enumerate() {
            let verdict = match (&option.dominated_by, option.dead) {
                (Some(by), true) => texts.format("balance-dominated", &args! { "by" => by }),
                (None, true) => texts.get("balance-dead"),
                _ if option.answers.is_empty() => texts.get("balance-too-rare"),
                _ => String::new(),
            };
            let name = if place == 0 { card.card.clone() } else { String::new() };
            let cells = columns.iter().map(|baseline| {
                let answer = option.answers.iter().find(|answer| answer.baseline == *baseline);
                answer.map_or_else(String::new, |answer| {
                    let survived = share::percent(answer.survival.value, 0);
                    format!("{} / {survived}", cells::money(&answer.median, texts))
                })
            });
            table.row([name, option.option.clone(), verdict].into_iter().chain(cells));
        }
    }
    table
}

fn deaths(it: &Deaths, texts: &Texts, out: &mut dyn Write, room: Option<usize>) -> io::Result<()> {
    let mut table =
        Table::new(heads(["ending", "deaths", "drawn", "ahead", "bought", "opening", "late", "untold"], texts));
    for kind in &it.kinds {
        let name = match kind.kind {
            deaths::ALL => texts.get("balance-all"),
            deaths::DRAWN => texts.get("balance-all-drawn"),
            deaths::OPENING => texts.get("balance-all-opening"),
            ending => texts.name("ending", ending),
        };
        let shares = [&kind.drawn, &kind.ahead, &kind.bought, &kind.opening, &kind.late, &kind.untold]
            .map(|it| cells::share(it, texts));
        let deaths = crate::text::count::grouped(i64::try_from(kind.deaths).unwrap_or(i64::MAX));
        table.row([name, deaths].into_iter().chain(shares));
    }
    table.print(out, room)?;
    let count = |games: usize| crate::text::count::grouped(i64::try_from(games).unwrap_or(i64::MAX));
    let warned = cells::share(&it.warned, texts);
    let said = args! { "games" => count(it.games), "survivors" => count(it.survivors), "warned" => warned };
    writeln!(out, "{}", texts.format("balance-deaths-games", &said))
}

/// A row for each change, a column for each baseline: the ratio and the survival; and, where it is asked about, the
/// share of games that were over within so many quarters.
fn effects(effects: &[Effect], within: Option<u16>, texts: &Texts) -> Table {
    let columns = baselines(effects.iter().map(|effect| effect.baseline.as_str()));
    let over = within.map(|quarters| texts.format("balance-over-within", &args! { "quarters" => quarters }));
    let head = columns.iter().flat_map(|name| {
        let ratio = std::iter::once((*name).to_owned()).chain([texts.get("balance-survived")]);
        ratio.chain(over.clone())
    });
    let mut table = Table::new(heads(["change"], texts).into_iter().chain(head));
    for name in baselines(effects.iter().map(|effect| effect.name.as_str())) {
        let cells = columns.iter().flat_map(|baseline| {
            let effect = effects.iter().find(|it| it.name == name && it.baseline == *baseline);
            let ratio = effect.map_or_else(String::new, |it| cells::ratio(it.ratio.as_ref(), texts));
            let survived = effect.map_or_else(String::new, |it| share::percent(it.survival.value, 1));
            let over = effect.map_or_else(String::new, |it| share::percent(it.ended_early, 1));
            [ratio, survived].into_iter().chain(within.map(|_| over))
        });
        table.row(std::iter::once(name.to_owned()).chain(cells));
    }
    table
}

fn flip(it: &Flipped, texts: &Texts, out: &mut dyn Write, room: Option<usize>) -> io::Result<()> {
    let head = heads(["", "", "survived", "", "survived", "relief-better"], texts);
    let names = [it.constant.to_owned(), it.relief_strategy.clone(), String::new(), it.bet_strategy.clone()];
    let names = names.into_iter().chain([String::new(), String::new()]);
    let head = head.into_iter().zip(names).map(|(head, name)| if name.is_empty() { head } else { name });
    let mut table = Table::new(head);
    for point in &it.points {
        table.row([
            decimal::fixed(point.value, 3),
            cells::dollars(point.relief, texts),
            share::percent(point.relief_survival.value, 1),
            cells::dollars(point.bet, texts),
            share::percent(point.bet_survival.value, 1),
            cells::share(&point.relief_better, texts),
        ]);
    }
    table.print(out, room)?;
    let said = match it.crossings.as_slice() {
        [] => texts.get("balance-no-flip"),
        all => {
            let at = all.iter().map(|at| decimal::fixed(*at, 3)).collect::<Vec<_>>().join(", ");
            texts.format("balance-flip", &args! { "at" => at })
        }
    };
    writeln!(out, "{said}")
}

fn search(it: &Exploits, texts: &Texts, out: &mut dyn Write, room: Option<usize>) -> io::Result<()> {
    let said = args! {
        "policies" => it.policies, "seed" => it.seed.to_string(), "yardstick" => &it.yardstick,
        "median" => it.yardstick_median.map_or_else(|| texts.get("balance-no-strategy"), |it| cells::dollars(it, texts))
    };
    writeln!(out, "{}", texts.format("balance-search", &said))?;
    writeln!(out)?;
    let mut table = Table::new(heads(["policy", "ratio", "median", "survived", "searched"], texts));
    for found in &it.found {
        table.row([
            found.policy.to_string(),
            cells::ratio(found.ratio.as_ref(), texts),
            cells::dollars(found.median, texts),
            cells::share(&found.survival, texts),
            cells::dollars(found.searched, texts),
        ]);
    }
    table.print(out, room)?;
    writeln!(out)?;
    for found in &it.found {
        writeln!(out, "{}: {}", found.policy, found.moves.join("; "))?;
    }
    Ok(())
}
