//! The comparison with the record: its errors, its swing, and what is wrong with a record.

use super::*;
use crate::content::library;
use crate::content::strategy::library as strategies;

fn history_beside_the_record() -> Comparison {
    let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
    let history = strategies::strategy("history", &scenario).expect("there is one").expect("it reads");
    let strategy = Strategy::compile(&history, &scenario);
    let record = record::parse("record.csv", record::FLAGSHIP).expect("the record reads");
    compare_with(&scenario, &strategy, &record)
}

/// Run with `--nocapture` to see the table.
#[test]
fn the_path_of_history_lies_near_the_record() {
    let comparison = history_beside_the_record();
    for row in &comparison.rows {
        println!("{:32} {} {:8.1} {:8.1}", row.metric.id(), row.quarter, row.model.unwrap_or(0.0), row.record);
    }
    for error in &comparison.errors {
        println!("{error:?}");
        let all = error.all.expect("the record holds it");
        assert!(all <= error.target, "{:?} is off by {all}", error.measure);
    }
    assert_eq!(comparison.swing.len(), 5);
    for line in &comparison.swing {
        println!("{line:?}");
        let gap = (line.model_share - line.record_share).abs();
        assert!(gap <= Swing::TARGET, "{:?} by {gap}", line.metric);
    }
    let shares: f64 = comparison.swing.iter().map(|line| line.model_share).sum();
    assert!((shares - 1.0).abs() < 1e-9);
}

#[test]
fn recalled_figures_are_told_apart_and_years_that_are_not_whole_have_no_swing() {
    let comparison = history_beside_the_record();
    let cash = comparison.errors.iter().find(|error| error.measure == Measure::Cash).expect("cash is measured");
    assert_eq!((cash.points, cash.read_points), (8, 5));
    assert!(swing(2001, &comparison.rows).is_empty());
    assert!(free_parameters(crate::content::library::SCENARIOS[0].source) > 10);
}
