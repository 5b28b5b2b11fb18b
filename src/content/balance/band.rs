//! A band: something measured, and the range in which it must or should lie.

use serde::Deserialize;

use crate::content::field_path::FieldPath;
use crate::content::issue::IssueKind;
use crate::content::issues::Issues;
use crate::content::strategy::condition::Lookup;

/// How binding a band is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Without it the game does not say what it means to say.
    Must,
    /// With it, it says it better.
    Should,
}

impl Level {
    /// Stable id, used in exports and texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::Should => "should",
        }
    }
}

/// What is measured. Strategies are named; values are the verdict's, over the same seeds.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Measure {
    /// Share of games that the strategy survives.
    Survival(String),
    /// Share that the first survives less the share that the second does.
    SurvivalGap(String, String),
    /// Share of seeds in which the first has more cash after eight quarters than the second.
    RicherAtEight(String, String),
    /// Share of seeds in which the first is worth more than the second.
    Better(String, String),
    /// Median value of the first over the second's.
    MedianRatio(String, String),
    /// The same of a strategy that makes shipping free once costs have fallen over itself without.
    FreeShipping(String, String),
    /// The same of a strategy that cuts prices once costs have fallen over itself without.
    PriceCuts(String, String),
    /// Median value of the strategy over the best median of the others compared.
    BestMedian(String),
    /// The quantile (0 to 1) of the first's value less the second's, dollars.
    QuantileGap(f64, String, String),
    /// Expected shortfall: the mean of the lowest share (0 to 1) of the first's values less that of the second's, dollars
    /// (Acerbi and Tasche, Journal of Banking & Finance 26, 2002).
    ShortfallGap(f64, String, String),
    /// Median over seeds of the best quarter to commit, as a turn from 0.
    BestCommit,
    /// Median value of the early strategy over the best commit's.
    EarlyCommit,
    /// Area under the curve of the call whether relief comes first.
    Callable,
    /// Largest median value with a price that never moves, over the same strategy's own.
    StaticPrice,
    /// The same for the mild lasting rises alone.
    MildRise,
    /// Share of games with the gouging price that are over within three years.
    Gouging,
    /// Largest median value with a company dressed up for the verdict, over the same strategy's own.
    Stripping,
    /// Best median value found by the search, on fresh seeds, over the yardstick's.
    Exploit,
    /// Share of decision keys that move the median value of some strategy by a hundredth.
    Levers,
    /// Options of cards that are worse than another for every strategy.
    DeadOptions,
    /// Share of deaths that nothing told of before they were drawn.
    UntoldDeaths,
}

impl Measure {
    /// The strategies that it plays by itself.
    #[must_use]
    pub fn strategies(&self) -> Vec<&str> {
        match self {
            Self::Survival(one) | Self::BestMedian(one) => vec![one],
            Self::SurvivalGap(one, other)
            | Self::RicherAtEight(one, other)
            | Self::Better(one, other)
            | Self::MedianRatio(one, other)
            | Self::FreeShipping(one, other)
            | Self::PriceCuts(one, other)
            | Self::QuantileGap(_, one, other)
            | Self::ShortfallGap(_, one, other) => vec![one, other],
            _ => Vec::new(),
        }
    }
}

/// Something measured and where it must lie.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Band", deny_unknown_fields)]
pub struct Band {
    /// Its id, stable.
    pub id: String,
    /// How binding it is.
    pub level: Level,
    /// What is measured.
    pub of: Measure,
    /// Least, in the measure's unit.
    #[serde(default)]
    pub at_least: Option<f64>,
    /// Most.
    #[serde(default)]
    pub at_most: Option<f64>,
    /// Which text says why the band is kept where it is not met: `balance-why-` and this.
    #[serde(default)]
    pub why: Option<String>,
    /// Which text says what the threshold stands for, whether it is met or not: `balance-note-` and this.
    #[serde(default)]
    pub note: Option<String>,
}

impl Band {
    /// Whether the value lies in the band.
    #[must_use]
    pub fn holds(&self, value: f64) -> bool {
        self.at_least.is_none_or(|least| value >= least) && self.at_most.is_none_or(|most| value <= most)
    }

    pub(super) fn check(&self, lookup: &Lookup<'_>, path: &FieldPath, issues: &mut Issues) {
        if self.id.trim().is_empty() {
            lookup.file.report(issues, &path.field("id"), IssueKind::Empty);
        }
        if self.at_least.is_none() && self.at_most.is_none() {
            lookup.file.report(issues, path, IssueKind::MissingField { name: "at_least".to_owned() });
        }
        for (name, bound) in [("at_least", self.at_least), ("at_most", self.at_most)] {
            if let Some(bound) = bound {
                lookup.number(issues, &path.field(name), bound, -1e12, 1e12);
            }
        }
        if let Measure::QuantileGap(share, ..) | Measure::ShortfallGap(share, ..) = self.of {
            lookup.number(issues, &path.field("of"), share, 0.0, 1.0);
        }
    }
}
