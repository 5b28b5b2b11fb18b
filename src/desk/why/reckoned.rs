//! Figures that the screens reckon from what is seen and that have no name in the simulation: a platform's machines,
//! a programme's people, the bill on each path, the work that is left.

use super::explained::{Explained, named};
use crate::analysis::apportion::apportion;
use crate::analysis::explain::{Form, Reading, form, whole};
use crate::args;
use crate::desk::bill::{Path, bills};
use crate::desk::crew::staffing;
use crate::desk::stakes;
use crate::desk::year::{fleets, year};
use crate::sim::decisions::{Allocation, PLATFORMS};
use crate::sim::figures::Figure;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;
use crate::text::Texts;

/// Such a figure. Platforms and programmes by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it; each has a text that defines it, `why-about-<id>`")]
pub enum Reckoned {
    Units(u8),
    OnOrder(u8),
    Running(u8),
    Price(u8),
    Supply(u8),
    IdleWorth,
    BillYear(Path),
    BillAfter(Path),
    Work,
    QuartersLeft,
    Maturity,
    FallbackUnits,
    FallbackNeeded,
    LightsOn,
    Newcomers,
    Programme(u8),
    Spare,
}

impl Reckoned {
    /// Stable id of its kind.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Units(_) => "units",
            Self::OnOrder(_) => "on-order",
            Self::Running(_) => "running",
            Self::Price(_) => "price",
            Self::Supply(_) => "supply",
            Self::IdleWorth => "idle-worth",
            Self::BillYear(_) => "bill-year",
            Self::BillAfter(_) => "bill-after",
            Self::Work => "work",
            Self::QuartersLeft => "quarters-left",
            Self::Maturity => "maturity",
            Self::FallbackUnits => "fallback-units",
            Self::FallbackNeeded => "fallback-needed",
            Self::LightsOn => "lights-on",
            Self::Newcomers => "newcomers",
            Self::Programme(_) => "programme",
            Self::Spare => "spare",
        }
    }

    /// What it is of: a platform, a path, a programme.
    fn of(self, scenario: &Scenario) -> String {
        match self {
            Self::Units(i) | Self::OnOrder(i) | Self::Running(i) | Self::Price(i) | Self::Supply(i) => {
                scenario.platforms.get(usize::from(i)).map(|platform| platform.id.clone()).unwrap_or_default()
            }
            Self::BillYear(path) | Self::BillAfter(path) => match path {
                Path::Stay => "stay",
                Path::Deal => "deal",
                Path::Move => "move",
            }
            .to_owned(),
            Self::Programme(i) => (*Allocation::NAMES.get(usize::from(i)).unwrap_or(&"")).to_owned(),
            _ => String::new(),
        }
    }

    /// Stable id, such as `units-sun`.
    #[must_use]
    pub fn id(self, scenario: &Scenario) -> String {
        let of = self.of(scenario);
        if of.is_empty() { self.kind().to_owned() } else { format!("{}-{of}", self.kind()) }
    }

    /// Its name for people.
    #[must_use]
    pub fn name(self, texts: &Texts, scenario: &Scenario) -> String {
        let of = self.of(scenario);
        let of = match self {
            Self::BillYear(_) | Self::BillAfter(_) => texts.get(&format!("machines-path-{of}")),
            Self::Programme(_) => texts.get(&format!("programme-{of}")),
            _ if of.is_empty() => of,
            _ => texts.name("platform", &of),
        };
        texts.format(&format!("why-name-{}", self.kind()), &args! { "of" => of })
    }

    /// How its numbers are said.
    #[must_use]
    pub const fn form(self) -> Form {
        match self {
            Self::Units(_) | Self::OnOrder(_) | Self::Supply(_) | Self::FallbackUnits | Self::FallbackNeeded => {
                Form::Units
            }
            Self::Running(_) | Self::Price(_) | Self::IdleWorth | Self::BillYear(_) | Self::BillAfter(_) => Form::Money,
            Self::Maturity => Form::Share,
            Self::QuartersLeft => Form::Quarters,
            Self::Work | Self::LightsOn | Self::Newcomers | Self::Programme(_) | Self::Spare => Form::Count,
        }
    }

    /// The figures of a screen: of every platform, every programme, every path there is.
    #[must_use]
    pub fn all(visible: &Visible, scenario: &Scenario) -> Vec<Self> {
        let platforms = (0..scenario.platforms.len().min(PLATFORMS) as u8)
            .flat_map(|i| [Self::Units(i), Self::OnOrder(i), Self::Running(i), Self::Price(i), Self::Supply(i)]);
        let paths =
            bills(visible, scenario).into_iter().flat_map(|b| [Self::BillYear(b.path), Self::BillAfter(b.path)]);
        let programmes = (0..Allocation::NAMES.len() as u8).map(Self::Programme);
        let others = [
            Self::IdleWorth,
            Self::Work,
            Self::QuartersLeft,
            Self::Maturity,
            Self::FallbackUnits,
            Self::FallbackNeeded,
            Self::LightsOn,
            Self::Newcomers,
            Self::Spare,
        ];
        platforms.chain(paths).chain(programmes).chain(others).collect()
    }

    /// Its value in whole units; nothing where there is none, such as a supply without limit.
    #[must_use]
    pub fn whole(self, scenario: &Scenario, visible: &Visible) -> Option<i64> {
        let fleet = |i: u8| fleets(visible, scenario).into_iter().nth(usize::from(i));
        let bill = |path| bills(visible, scenario).into_iter().find(|bill| bill.path == path);
        let staff = || staffing(visible, scenario);
        let value = match self {
            Self::Units(i) => fleet(i)?.units,
            Self::OnOrder(i) => fleet(i)?.arriving,
            Self::Running(i) => fleet(i)?.running,
            Self::Price(i) => fleet(i)?.price,
            Self::Supply(i) => fleet(i)?.supply?,
            Self::IdleWorth => year(visible, scenario).idle_worth,
            Self::BillYear(path) => bill(path)?.year,
            Self::BillAfter(path) => bill(path)?.afterwards,
            Self::Work => stakes::estimate(visible, scenario).middle,
            Self::QuartersLeft => stakes::quarters_left(visible, scenario)?.middle,
            Self::Maturity => stakes::maturity_now(visible, scenario).middle,
            Self::FallbackUnits => stakes::fallback(visible, scenario).units,
            Self::FallbackNeeded => stakes::fallback(visible, scenario).needed,
            Self::LightsOn => staff().lights_on,
            Self::Newcomers => staff().new,
            Self::Programme(i) => staff().crews.get(usize::from(i))?.heads,
            Self::Spare => staff().spare,
        };
        let scale = if self.form() == Form::Money { 1e8 } else { 1e6 };
        value.is_finite().then_some((value * scale).round_ties_even() as i64)
    }

    /// Figures that go into it.
    const fn inputs(self) -> &'static [Figure] {
        use Figure as F;
        match self {
            Self::Units(_) | Self::OnOrder(_) | Self::Running(_) | Self::Programme(_) => &[],
            Self::Price(_) => &[F::Glut, F::DealSigned],
            Self::Supply(_) => &[F::Glut, F::Shutdowns],
            Self::IdleWorth => &[F::IdleWeeks, F::Utilisation, F::MachinesRunning],
            Self::BillYear(_) | Self::BillAfter(_) => &[F::Load, F::Capacity, F::MachinesRunning, F::DealSigned],
            Self::Work => &[F::ScopeEstimate, F::Tangle, F::Muscle],
            Self::QuartersLeft => &[F::Readiness, F::ScopeEstimate, F::Effort, F::Resistance],
            Self::Maturity => &[F::Turn, F::Piloted],
            Self::FallbackUnits => &[F::Capacity],
            Self::FallbackNeeded => &[F::Load],
            Self::LightsOn => &[F::Tangle, F::Migrating, F::Turn],
            Self::Newcomers | Self::Spare => &[F::Headcount],
        }
    }

    /// Why it is what it is in a quarter; nothing where there is no such figure.
    #[must_use]
    pub fn told(self, scenario: &Scenario, before: &Visible, after: &Visible) -> Option<Explained> {
        let now = self.whole(scenario, after)?;
        let then = self.whole(scenario, before).unwrap_or(now);
        let (reading, ids, sizes) = match self {
            Self::Units(i) => moved_units(scenario, before, after, usize::from(i)),
            Self::OnOrder(i) => {
                let fleet = |visible: &Visible| visible.machines.fleets[usize::from(i).min(PLATFORMS - 1)].arriving;
                (Reading::Steps, vec!["why-part-arrived", "why-part-ordered"], vec![-fleet(before), fleet(after)])
            }
            Self::Running(i) => {
                let of = |visible: &Visible| {
                    let fleet = visible.machines.fleets[usize::from(i).min(PLATFORMS - 1)];
                    (fleet.units, if fleet.units > 0.0 { fleet.running / fleet.units } else { 0.0 })
                };
                two(of(before), of(after), ["why-part-units", "why-part-unit-cost"])
            }
            Self::Programme(i) => {
                let of = |visible: &Visible| {
                    let staff = staffing(visible, scenario);
                    let free = staff.heads - staff.new - staff.lights_on;
                    let heads = staff.crews.get(usize::from(i)).map_or(0.0, |crew| crew.heads);
                    (free, if free > 0.0 { heads / free } else { 0.0 })
                };
                two(of(before), of(after), ["why-part-free-heads", "why-part-share"])
            }
            Self::Work => {
                let (ids, sizes): (Vec<_>, Vec<_>) = stakes::moved_by(before, after, scenario).into_iter().unzip();
                let reading = if ids.is_empty() { Reading::Definition } else { Reading::Factors };
                (reading, ids, sizes)
            }
            _ => (Reading::Definition, Vec::new(), Vec::new()),
        };
        let scale = if self.form() == Form::Money { 1e8 } else { 1e6 };
        let sizes: Vec<f64> = sizes.iter().map(|size| size * scale).collect();
        let parts = ids.into_iter().zip(apportion(&sizes, now - then)).filter(|(_, change)| *change != 0);
        let read = |figure: &Figure| {
            let whole = |visible| whole(scenario, *figure, visible);
            (named(*figure), form(*figure), whole(before), whole(after))
        };
        Some(Explained {
            reading,
            form: self.form(),
            before: then,
            parts: parts.map(|(id, change)| (id.to_owned(), change)).collect(),
            after: now,
            inputs: self.inputs().iter().map(read).collect(),
        })
    }
}

type Parts = (Reading, Vec<&'static str>, Vec<f64>);

/// A platform's machines through a quarter: what wears out, what arrives, what is bought or taken out of service.
fn moved_units(scenario: &Scenario, before: &Visible, after: &Visible, i: usize) -> Parts {
    let Some(platform) = scenario.platforms.get(i) else { return (Reading::Steps, Vec::new(), Vec::new()) };
    let (then, now) = (before.machines.fleets[i.min(PLATFORMS - 1)], after.machines.fleets[i.min(PLATFORMS - 1)]);
    let worn = -platform.wear * then.units;
    let rest = now.units - then.units - worn - then.arriving;
    let last = if rest < 0.0 { "why-part-retired" } else { "why-part-bought" };
    (Reading::Steps, vec!["why-part-worn", "why-part-arrived", last], vec![worn, then.arriving, rest])
}

/// The change of a product of two factors: each counts at the mean of the other, exact and order-free (Shapley).
fn two((a, b): (f64, f64), (c, d): (f64, f64), ids: [&'static str; 2]) -> Parts {
    (Reading::Factors, ids.to_vec(), vec![(c - a) * 0.5 * (b + d), (d - b) * 0.5 * (a + c)])
}
