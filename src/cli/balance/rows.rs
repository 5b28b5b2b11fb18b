//! The tables for spreadsheets: a row for each figure, in one form for all.

use std::io::Write;

use crate::analysis::balance::effect::Effect;
use crate::analysis::balance::interval::Estimate;
use crate::analysis::balance::report::{Report, Tables};

const COLUMNS: [&str; 10] = ["section", "name", "of", "figure", "value", "low", "high", "at_least", "at_most", "met"];

struct Rows<'a> {
    writer: csv::Writer<&'a mut dyn Write>,
}

impl Rows<'_> {
    fn row(&mut self, section: &str, name: &str, of: &str, figure: &str, estimate: &Estimate) -> csv::Result<()> {
        self.bounded(section, name, [of, figure], Some(estimate), [None, None], None)
    }

    fn plain(&mut self, section: &str, name: &str, of: &str, figure: &str, value: f64) -> csv::Result<()> {
        let [value, none] = [value.to_string(), String::new()];
        self.writer.write_record([section, name, of, figure, &value, &none, &none, &none, &none, &none])
    }

    fn bounded(
        &mut self,
        section: &str,
        name: &str,
        [of, figure]: [&str; 2],
        estimate: Option<&Estimate>,
        bounds: [Option<f64>; 2],
        met: Option<bool>,
    ) -> csv::Result<()> {
        let number = |number: Option<f64>| number.map_or_else(String::new, |number| number.to_string());
        let [at_least, at_most] = bounds.map(number);
        self.writer.write_record([
            section,
            name,
            of,
            figure,
            &number(estimate.map(|it| it.value)),
            &number(estimate.map(|it| it.low)),
            &number(estimate.map(|it| it.high)),
            &at_least,
            &at_most,
            &met.map_or_else(String::new, |met| met.to_string()),
        ])
    }

    fn effect(&mut self, section: &str, name: &str, effect: &Effect) -> csv::Result<()> {
        self.row(section, name, &effect.baseline, "survival", &effect.survival)?;
        self.row(section, name, &effect.baseline, "survival_change", &effect.survival_change)?;
        if let Some(ratio) = &effect.ratio {
            self.row(section, name, &effect.baseline, "median_ratio", ratio)?;
        }
        self.plain(section, name, &effect.baseline, "ended_early", effect.ended_early)
    }

    fn strategies(&mut self, tables: &Tables) -> csv::Result<()> {
        for (section, standings) in [("strategies", &tables.strategies), ("held-out", &tables.held_out)] {
            for standing in standings.iter().flatten() {
                let Some(figures) = &standing.figures else { continue };
                self.row(section, &standing.strategy, "", "survival", &figures.survival)?;
                for (figure, estimate) in [("p10", &figures.p10), ("median", &figures.median), ("p90", &figures.p90)] {
                    self.row(section, &standing.strategy, "", figure, estimate)?;
                }
                self.plain(section, &standing.strategy, "", "cash_at_q8", figures.cash_at_q8)?;
            }
        }
        Ok(())
    }

    fn commit_and_call(&mut self, tables: &Tables) -> csv::Result<()> {
        if let Some(commit) = tables.commit.iter().flatten().next() {
            for quarter in &commit.quarters {
                self.row("commit", &quarter.quarter, &commit.strategy, "survival", &quarter.survival)?;
                self.row("commit", &quarter.quarter, &commit.strategy, "median", &quarter.median)?;
                self.plain("commit", &quarter.quarter, &commit.strategy, "best_in", quarter.best_in)?;
            }
            self.row("commit", "best", &commit.strategy, "turn", &commit.best)?;
            if let Some(early) = &commit.early {
                self.row("commit", "early", &commit.strategy, "median_ratio", early)?;
            }
        }
        if let Some(call) = tables.call.iter().flatten().next() {
            self.row("call", &call.at, "", "relief_better", &call.relief_better)?;
            self.row("call", &call.at, "", "area", &call.area)?;
            self.plain("call", &call.at, "", "right", call.right)?;
            for feature in &call.features {
                self.plain("call", &call.at, &feature.name, "weight", feature.weight)?;
            }
        }
        Ok(())
    }

    fn cards_and_deaths(&mut self, tables: &Tables) -> csv::Result<()> {
        for (card, option) in
            tables.cards.iter().flatten().flat_map(|it| it.options.iter().map(move |option| (it, option)))
        {
            let name = format!("{}={}", card.card, option.option);
            for answer in &option.answers {
                self.row("cards", &name, &answer.baseline, "survival", &answer.survival)?;
                self.row("cards", &name, &answer.baseline, "median", &answer.median)?;
            }
            self.plain("cards", &name, "", "dead", f64::from(u8::from(option.dead)))?;
        }
        for kind in tables.deaths.iter().flat_map(|deaths| &deaths.kinds) {
            self.plain("deaths", kind.kind, "", "deaths", kind.deaths as f64)?;
            for (figure, share) in [
                ("drawn", kind.drawn),
                ("ahead", kind.ahead),
                ("bought", kind.bought),
                ("opening", kind.opening),
                ("late", kind.late),
                ("untold", kind.untold),
            ] {
                self.row("deaths", kind.kind, "", figure, &share)?;
            }
        }
        if let Some(deaths) = &tables.deaths {
            self.row("deaths", "survived", "", "warned", &deaths.warned)?;
        }
        Ok(())
    }

    fn flips(&mut self, tables: &Tables) -> csv::Result<()> {
        for flipped in tables.flips.iter().flatten().flatten() {
            for point in &flipped.points {
                let value = point.value.to_string();
                self.plain(
                    "flips",
                    flipped.constant,
                    &value,
                    &format!("median {}", flipped.relief_strategy),
                    point.relief,
                )?;
                self.plain("flips", flipped.constant, &value, &format!("median {}", flipped.bet_strategy), point.bet)?;
                self.row("flips", flipped.constant, &value, "relief_better", &point.relief_better)?;
            }
            for crossing in &flipped.crossings {
                self.plain("flips", flipped.constant, "", "crossing", *crossing)?;
            }
        }
        Ok(())
    }
}

/// Writes all that was measured.
///
/// # Errors
/// The stream fails.
pub(super) fn csv(told: &Report, out: &mut dyn Write) -> anyhow::Result<()> {
    let mut rows = Rows { writer: csv::Writer::from_writer(out) };
    rows.writer.write_record(COLUMNS)?;
    for found in told.bands.iter().flatten() {
        let of = found.about.as_deref().unwrap_or_default();
        let bounds = [found.at_least, found.at_most];
        rows.bounded("bands", &found.id, [of, found.level], found.measured.as_ref(), bounds, found.met)?;
    }
    let tables = &told.tables;
    rows.strategies(tables)?;
    rows.commit_and_call(tables)?;
    for key in tables.levers.iter().flatten() {
        for effect in &key.effects {
            rows.effect("levers", &format!("{}: {}", key.key, effect.name), effect)?;
        }
    }
    rows.cards_and_deaths(tables)?;
    for (section, effects) in [("prices", &tables.prices), ("stripping", &tables.stripping)] {
        for effect in effects.iter().flatten() {
            rows.effect(section, &effect.name, effect)?;
        }
    }
    rows.flips(tables)?;
    for found in tables.search.iter().flat_map(|search| &search.found) {
        let (name, moves) = (found.policy.to_string(), found.moves.join("; "));
        rows.row("search", &name, &moves, "survival", &found.survival)?;
        rows.plain("search", &name, &moves, "median", found.median)?;
        if let Some(ratio) = &found.ratio {
            rows.row("search", &name, &moves, "median_ratio", ratio)?;
        }
    }
    rows.writer.flush()?;
    Ok(())
}
