//! `docs/calibration.md` is what `calibrate` prints, and what it prints keeps within its targets.

use crate::made::stands;
use crate::program::good_crisis;

const HEAD: &str = "# The model beside the record

<!-- Made from the program itself; `UPDATE_DOCS=1 cargo test --test cli calibration` writes it anew. -->

The flagship played as it was played at the time (`assets/strategies/history.ron`: what was *decided*, never what happened),
with luck switched off, beside the company's published quarters (`assets/record/dotcom-2000.csv`, each figure with its source and
how sure it is).

What cannot be read from this table: 63 constants were fitted to its 56 figures, 38 of which are recalled and not read, so nearness proves
only that the model can be bent to the record. There is no held-out test of sales, margin or cash here: the sourced record that comes with
the game ends in 2001, and no figure was made up to have one. Whoever has filings can hold them against the model with
`good-crisis calibrate --against FILE.csv`.

One figure of later years can be had. The fourth quarter was 37.0% of the year's net sales in the mean of 1999 to 2004 (from the company's
quarters); 1999 to 2001 had 41.2%, 35.2% and 35.7%, which leaves 36.6% for 2002 to 2004. The model, which was not fitted to it, has 34.6%
in the median game of `history` (34.6%, 34.4% and 34.8% in the three years): it misses by two points, and its Decembers are too small.

What it says of sales further on nothing here tests: medians of 3.9 billion dollars in 2002, 4.7 in 2003, and, by standing orders, 5.7, 6.9
and 8.3 in 2004 to 2006, of games that lasted the year
(`good-crisis sim dotcom-2000 --strategy history --games 2000 --seed 1000001 --trajectories FILE.csv`).

```sh
good-crisis calibrate
```

```text
";

fn calibrated() -> String {
    good_crisis(["calibrate"]).run().ends_with(0).out
}

#[test]
fn the_page_in_docs_is_what_the_command_prints() {
    stands("calibration.md", &format!("{HEAD}{}\n```\n", calibrated().trim_end()));
}

/// Targets of the design: sales within 4%, gross margin within a point, cash within 12%.
#[test]
fn the_record_is_met_within_the_targets() {
    let table = calibrated();
    for (line, most) in [("sales ", 4.0), ("gross margin ", 1.0), ("cash and securities ", 12.0)] {
        let row = table.lines().rfind(|row| row.starts_with(line) && !row.contains("model")).expect(line);
        let number: String =
            row.trim_start_matches(line).trim_start().chars().take_while(|c| !" %".contains(*c)).collect();
        let error: f64 = number.parse().unwrap_or_else(|_| panic!("{row}"));
        assert!(error <= most, "{row}");
    }
}
