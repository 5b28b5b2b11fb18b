//! What must and should hold, as a table for people.

use std::io::{self, Write};

use super::cells::{self, heads};
use crate::analysis::balance::bands::Finding;
use crate::args;
use crate::cli::table::Table;
use crate::content::balance::band::Measure;
use crate::sim::units::Quarter;
use crate::text::wrap::wrap;
use crate::text::{Texts, share};

/// The table, and below it what some thresholds stand for, and why those bands are kept that are not met.
///
/// # Errors
/// The stream fails.
pub(super) fn print(
    findings: &[Finding],
    first: Quarter,
    texts: &Texts,
    out: &mut dyn Write,
    room: Option<usize>,
) -> io::Result<()> {
    bands(findings, first, texts).print(out, room)?;
    for found in findings.iter().filter(|found| found.measured.is_some()) {
        let why = found.why.as_ref().filter(|_| found.met != Some(true)).map(|why| format!("balance-why-{why}"));
        let note = found.note.as_ref().map(|note| format!("balance-note-{note}"));
        for text in [note, why].into_iter().flatten().filter_map(|id| texts.try_get(&id)) {
            let said = format!("{}: {text}", measure(&found.of, texts));
            writeln!(out, "\n{}", room.map_or_else(|| said.clone(), |room| wrap(&said, room).join("\n")))?;
        }
    }
    Ok(())
}

fn bands(findings: &[Finding], first: Quarter, texts: &Texts) -> Table {
    let names = ["band", "level", "target", "measured", "interval", "met", "about"];
    let mut table = Table::new(heads(names, texts)).with_words(1).with_words(5).with_words(6);
    for found in findings {
        let unit = cells::unit(&found.of);
        let bound = |bound: f64| cells::figure(bound, unit, first, texts);
        let target = match (found.at_least, found.at_most) {
            (Some(low), Some(high)) => crate::text::range::range(texts.locale(), &bound(low), &bound(high)),
            (Some(low), None) => format!("≥ {}", bound(low)),
            (None, Some(high)) => format!("≤ {}", bound(high)),
            (None, None) => String::new(),
        };
        let about = match found.missing.as_slice() {
            [] => found.about.clone().unwrap_or_default(),
            names => texts.format("balance-no-such", &args! { "names" => names.join(", ") }),
        };
        table.row([
            measure(&found.of, texts),
            texts.get(&format!("balance-level-{}", found.level)),
            target,
            found.measured.map_or_else(String::new, |it| cells::figure(it.value, unit, first, texts)),
            found.measured.map_or_else(String::new, |it| cells::interval(&it, unit, first, texts)),
            match found.met {
                Some(true) => texts.get("balance-yes"),
                Some(false) => texts.get("balance-no"),
                None => texts.get("balance-not-measured"),
            },
            about,
        ]);
    }
    table
}

/// What is measured, in words.
fn measure(measure: &Measure, texts: &Texts) -> String {
    let pair = |id: &str, one: &str, other: &str| texts.format(id, &args! { "one" => one, "other" => other });
    match measure {
        Measure::Survival(one) => texts.format("balance-measure-survival", &args! { "one" => one }),
        Measure::SurvivalGap(one, other) => pair("balance-measure-survival-gap", one, other),
        Measure::RicherAtEight(one, other) => pair("balance-measure-richer", one, other),
        Measure::Better(one, other) => pair("balance-measure-better", one, other),
        Measure::MedianRatio(one, other) => pair("balance-measure-median-ratio", one, other),
        Measure::FreeShipping(one, _) => texts.format("balance-measure-free-shipping", &args! { "one" => one }),
        Measure::PriceCuts(one, _) => texts.format("balance-measure-price-cuts", &args! { "one" => one }),
        Measure::BestMedian(one) => texts.format("balance-measure-best-median", &args! { "one" => one }),
        Measure::QuantileGap(q, one, other) => {
            let quantile = format!("P{:.0}", q * 100.0);
            texts.format(
                "balance-measure-quantile-gap",
                &args! { "one" => one, "other" => other, "quantile" => quantile },
            )
        }
        Measure::ShortfallGap(q, one, other) => texts.format(
            "balance-measure-shortfall-gap",
            &args! { "one" => one, "other" => other, "share" => share::percent(*q, 0) },
        ),
        Measure::BestCommit => texts.get("balance-measure-best-commit"),
        Measure::EarlyCommit => texts.get("balance-measure-early-commit"),
        Measure::Callable => texts.get("balance-measure-callable"),
        Measure::StaticPrice => texts.get("balance-measure-static-price"),
        Measure::MildRise => texts.get("balance-measure-mild-rise"),
        Measure::Gouging => texts.get("balance-measure-gouging"),
        Measure::Stripping => texts.get("balance-measure-stripping"),
        Measure::Exploit => texts.get("balance-measure-exploit"),
        Measure::Levers => texts.get("balance-measure-levers"),
        Measure::DeadOptions => texts.get("balance-measure-dead-options"),
        Measure::UntoldDeaths => texts.get("balance-measure-untold-deaths"),
    }
}
