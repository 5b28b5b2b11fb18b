//! Every quarter of every game as a row, in the order of the games whatever the number of threads.

use rayon::prelude::*;
use serde::Serialize;

use super::{Batch, CHUNK, Counted};
use crate::analysis::play::{Played, Rules, net_cash, play};
use crate::analysis::strategy::Strategy;
use crate::sim::luck::Luck;
use crate::sim::units::Quarter;

/// Chunks in the air at a time for each thread: bounds the memory.
const AHEAD: u64 = 4;

/// A quarter of a game; the fields in this order are the columns of a file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// Number of the game, from 0.
    pub game: u64,
    /// Its seed.
    pub seed: u64,
    /// The quarter, as `2001Q3`.
    #[serde(serialize_with = "written")]
    pub quarter: Quarter,
    /// Net sales, dollars.
    pub sales: f64,
    /// Gross margin, share.
    pub gross_margin: f64,
    /// Cash at the end, dollars; what was short of it below nothing.
    pub cash: f64,
    /// Active customers.
    pub customers: f64,
    /// Urgency, 0 to 1.
    pub urgency: f64,
    /// Hours down.
    pub outage_hours: f64,
    /// Running cost of machines, dollars.
    pub infrastructure_cost: f64,
    /// Engineers.
    pub headcount: f64,
    /// Price index.
    pub price_index: f64,
    /// The ending, in the row of death; else empty.
    pub ended: &'static str,
    /// Equity value, dollars; in a game's last row only.
    pub value: Option<f64>,
}

fn written<S: serde::Serializer>(quarter: &Quarter, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(quarter)
}

/// Dollars to the cent from millions.
fn dollars(millions: f64) -> f64 {
    (millions * 1e8).round_ties_even() / 100.0
}

/// To six decimals: shares and counts.
fn short(value: f64) -> f64 {
    (value * 1e6).round_ties_even() / 1e6
}

/// Plays the batch, hands every row to `take` in order, and counts. It ends early when `take` answers `false`.
pub fn trajectories(
    rules: &Rules<'_>,
    strategy: &Strategy,
    batch: &Batch,
    mut take: impl FnMut(&Row) -> bool,
) -> Counted {
    let pool = batch.pool();
    let threads = pool.as_ref().map_or(1, rayon::ThreadPool::current_num_threads) as u64;
    let stretch = CHUNK * AHEAD * threads;
    let mut counted = Counted::default();
    let mut from = 0;
    while from < batch.games {
        let to = batch.games.min(from + stretch);
        let one = |game: u64| game_rows(rules, strategy, game, batch.seed_of(game));
        let games: Vec<(Vec<Row>, Played)> = match &pool {
            Some(pool) => pool.install(|| (from..to).into_par_iter().map(one).collect()),
            None => (from..to).map(one).collect(),
        };
        for (rows, played) in &games {
            counted.record(played);
            if !rows.iter().all(&mut take) {
                return counted;
            }
        }
        from = to;
    }
    counted
}

/// A game's rows.
fn game_rows(rules: &Rules<'_>, strategy: &Strategy, game: u64, seed: u64) -> (Vec<Row>, Played) {
    let mut rows = Vec::with_capacity(usize::from(rules.span().quarters));
    let (played, world) = play(rules, strategy, Luck::new(seed), |world, report| {
        let visible = &world.visible;
        rows.push(Row {
            game,
            seed,
            quarter: report.quarter,
            sales: dollars(report.sales),
            gross_margin: short(report.gross_margin()),
            cash: net_cash(&world.visible).dollars(),
            customers: (visible.market.customers * 1e6).round_ties_even(),
            urgency: short(visible.urgency.level),
            outage_hours: short(report.outage_hours),
            infrastructure_cost: dollars(report.infrastructure),
            headcount: short(visible.engineers.heads),
            price_index: short(visible.levels.price_index),
            ended: "",
            value: None,
        });
    });
    if let Some(last) = rows.last_mut() {
        last.value = Some(played.verdict.value.dollars());
        if !world.visible.alive() {
            last.ended = played.verdict.ending.id();
        }
    }
    (rows, played)
}
