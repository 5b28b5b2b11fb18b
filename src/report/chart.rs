//! Charts as SVG: drawn by hand, since two shapes are all that is needed; lines are told apart by how they are dashed
//! and by a name at their end, bars by their pattern, so that print without colours loses nothing.

use maud::{Markup, html};

use crate::report::page::{Chart, Series, Stroke};
use crate::report::words::millions;
use crate::sim::units::Quarter;
use crate::text::Texts;

/// Width of a drawing, in its own units.
const WIDTH: f64 = 960.0;
/// Height.
const HEIGHT: f64 = 360.0;
/// Room at the left for amounts, at the right for names, above and below.
const LEFT: f64 = 72.0;
const RIGHT: f64 = 150.0;
const TOP: f64 = 16.0;
const BOTTOM: f64 = 34.0;
/// Amounts named on the axis, about.
const TICKS: f64 = 5.0;
/// Least distance between names at the ends of lines.
const NAME_STEP: f64 = 18.0;

/// The chart as an `svg` element; `id` tells its title and description from those of others on the page.
#[must_use]
pub fn svg(chart: &Chart, title: &str, shown: &str, id: &str, texts: &Texts) -> Markup {
    let frame = Frame::of(chart);
    let (named, described) = (format!("{id}-title"), format!("{id}-words"));
    let both = format!("{named} {described}");
    html! {
        svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby=(both) viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) {
            title id=(named) { (title) }
            desc id=(described) { (shown) }
            (axes(&frame, texts))
            @match chart {
                Chart::Lines(series) => (lines(series, &frame)),
                Chart::Bars(names, bars) => (pairs(names, bars, &frame)),
            }
        }
    }
}

/// Where amounts and quarters go.
struct Frame {
    first: Quarter,
    quarters: usize,
    low: f64,
    high: f64,
    step: f64,
    /// Bars stand between quarters, points on them.
    between: bool,
}

impl Frame {
    fn of(chart: &Chart) -> Self {
        let mut amounts = vec![0.0_f64];
        let (first, quarters) = match chart {
            Chart::Lines(series) => {
                let first = series.iter().map(|one| one.first).min().unwrap_or_default();
                for one in series {
                    amounts.extend(one.values.iter().copied());
                    amounts.extend(one.band.iter().flat_map(|(low, high)| [*low, *high]));
                }
                let ends = series.iter().map(|one| usize::from(one.first.since(first)) + one.values.len());
                (first, ends.max().unwrap_or(0))
            }
            Chart::Bars(_, bars) => {
                amounts.extend(bars.iter().flat_map(|(_, both)| *both));
                (bars.first().map(|(quarter, _)| *quarter).unwrap_or_default(), bars.len())
            }
        };
        amounts.retain(|amount| amount.is_finite());
        let low = amounts.iter().copied().fold(0.0, f64::min);
        let high = amounts.iter().copied().fold(low + 1.0, f64::max);
        let step = round_step((high - low) / TICKS);
        let between = matches!(chart, Chart::Bars(..));
        Self {
            first,
            quarters,
            low: libm::floor(low / step) * step,
            high: libm::ceil(high / step) * step,
            step,
            between,
        }
    }

    fn x(&self, place: f64) -> f64 {
        let across = if self.between { self.quarters } else { self.quarters.saturating_sub(1) };
        LEFT + place / across.max(1) as f64 * (WIDTH - LEFT - RIGHT)
    }

    fn y(&self, amount: f64) -> f64 {
        let share = (amount - self.low) / (self.high - self.low);
        TOP + (1.0 - share.clamp(0.0, 1.0)) * (HEIGHT - TOP - BOTTOM)
    }

    fn place(&self, quarter: Quarter) -> f64 {
        f64::from(quarter.since(self.first))
    }

    fn ticks(&self) -> impl Iterator<Item = f64> {
        let count = libm::round((self.high - self.low) / self.step) as u32;
        let (low, step) = (self.low, self.step);
        (0..=count).map(move |i| low + f64::from(i) * step)
    }
}

/// The least of 1, 2, 5 times a power of ten that is not below `rough`.
pub(crate) fn round_step(rough: f64) -> f64 {
    let power = libm::pow(10.0, libm::floor(libm::log10(rough.max(1e-6))));
    [1.0, 2.0, 5.0, 10.0].into_iter().map(|times| times * power).find(|step| *step >= rough).unwrap_or(10.0 * power)
}

/// A coordinate to a tenth.
pub(crate) fn at(value: f64) -> String {
    format!("{value:.1}")
}

fn axes(frame: &Frame, texts: &Texts) -> Markup {
    let right = WIDTH - RIGHT;
    let years = (0..frame.quarters).filter_map(|i| {
        let quarter = frame.first.plus(u16::try_from(i).ok()?);
        (quarter.season() == 0 || i == 0).then_some((i, quarter.year()))
    });
    html! {
        g class="axes" {
            @for amount in frame.ticks() {
                line x1=(at(LEFT)) x2=(at(right)) y1=(at(frame.y(amount))) y2=(at(frame.y(amount)))
                    class=(if amount == 0.0 { "zero" } else { "grid" }) {}
                text x=(at(LEFT - 8.0)) y=(at(frame.y(amount) + 4.0)) text-anchor="end" { (millions(texts.locale(), amount)) }
            }
            @for (place, year) in years {
                line x1=(at(frame.x(place as f64))) x2=(at(frame.x(place as f64))) y1=(at(HEIGHT - BOTTOM))
                    y2=(at(HEIGHT - BOTTOM + 6.0)) class="zero" {}
                text x=(at(frame.x(place as f64))) y=(at(HEIGHT - BOTTOM + 22.0)) text-anchor="start" { (year) }
            }
        }
    }
}

fn points(values: impl Iterator<Item = (f64, f64)>, frame: &Frame) -> String {
    let one = |(place, amount): (f64, f64)| format!("{},{}", at(frame.x(place)), at(frame.y(amount)));
    values.filter(|(_, amount)| amount.is_finite()).map(one).collect::<Vec<_>>().join(" ")
}

fn lines(series: &[Series], frame: &Frame) -> Markup {
    let class = |stroke: Stroke| match stroke {
        Stroke::Solid => "solid",
        Stroke::Dashed => "dashed",
        Stroke::Dotted => "dotted",
        Stroke::Faint => "faint",
    };
    let placed = |one: &Series, i: usize| frame.place(one.first) + i as f64;
    let outline = |one: &Series| {
        let low = one.band.iter().enumerate().map(|(i, (low, _))| (placed(one, i), *low));
        let high = one.band.iter().enumerate().rev().map(|(i, (_, high))| (placed(one, i), *high));
        points(low.chain(high), frame)
    };
    let line = |one: &Series| points(one.values.iter().enumerate().map(|(i, v)| (placed(one, i), *v)), frame);
    // Bands below, the player's own line on top of all.
    html! {
        @for one in series.iter().filter(|one| !one.band.is_empty()) {
            polygon class={ "band " (class(one.stroke)) } points=(outline(one)) {}
        }
        @for one in series.iter().rev() {
            polyline class={ "line " (class(one.stroke)) } points=(line(one)) {}
        }
        @for (name, stroke, x, y) in names(series, frame) {
            text class={ "name " (class(stroke)) } x=(at(x)) y=(at(y)) { (name) }
        }
    }
}

/// The names at the ends of the lines, moved apart where they would lie on one another.
fn names<'a>(series: &'a [Series], frame: &Frame) -> Vec<(&'a str, Stroke, f64, f64)> {
    let end = |one: &'a Series| {
        let last = one.values.iter().rposition(|value| value.is_finite())?;
        let x = frame.x(frame.place(one.first) + last as f64) + 8.0;
        Some((one.name.as_str(), one.stroke, x, frame.y(*one.values.get(last)?) + 4.0))
    };
    let mut names: Vec<_> = series.iter().filter(|one| one.stroke != Stroke::Faint).filter_map(end).collect();
    names.sort_by(|a, b| a.3.total_cmp(&b.3));
    for i in 1..names.len() {
        let least = names[i - 1].3 + NAME_STEP;
        names[i].3 = names[i].3.max(least);
    }
    // Pushed out below, they move up again from the foot.
    let mut foot = HEIGHT - BOTTOM + 4.0;
    for name in names.iter_mut().rev() {
        name.3 = name.3.min(foot);
        foot = name.3 - NAME_STEP;
    }
    names
}

fn pairs(names: &[String; 2], bars: &[(Quarter, [f64; 2])], frame: &Frame) -> Markup {
    let classes = ["first", "second"];
    let width = (frame.x(1.0) - frame.x(0.0)) * 0.38;
    let bar = |place: usize, which: usize, amount: f64| {
        let (zero, end) = (frame.y(0.0), frame.y(amount));
        let x = frame.x(place as f64 + 0.1) + which as f64 * width;
        (x, zero.min(end), (zero - end).abs())
    };
    html! {
        defs {
            pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                line x1="0" y1="0" x2="0" y2="6" class="hatch" {}
            }
        }
        @for (place, (_, both)) in bars.iter().enumerate() {
            @for (which, amount) in both.iter().enumerate() {
                @let (x, y, height) = bar(place, which, *amount);
                rect class={ "bar " (classes[which]) } x=(at(x)) y=(at(y)) width=(at(width)) height=(at(height)) {}
            }
        }
        @for (which, name) in names.iter().enumerate() {
            @let y = TOP + 10.0 + which as f64 * 24.0;
            rect class={ "bar " (classes[which]) } x=(at(WIDTH - RIGHT + 8.0)) y=(at(y - 10.0)) width="14" height="12" {}
            text x=(at(WIDTH - RIGHT + 30.0)) y=(at(y)) { (name) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    fn series(name: &str, values: &[f64]) -> Series {
        let first = Quarter::new(2000, 0);
        Series { name: name.to_owned(), stroke: Stroke::Solid, first, values: values.to_vec(), band: Vec::new() }
    }

    #[test]
    fn steps_are_round_and_axes_hold_everything() {
        assert_eq!([0.9, 1.0, 1.1, 3.0, 70.0].map(round_step), [1.0, 1.0, 2.0, 5.0, 100.0]);
        let frame = Frame::of(&Chart::Lines(vec![series("a", &[-130.0, 912.0])]));
        assert!(frame.low <= -130.0 && frame.high >= 912.0);
        assert!(frame.ticks().any(|amount| amount == 0.0), "nothing is always named");
        assert_eq!(frame.y(frame.high), TOP);
        assert_eq!(frame.y(frame.low), HEIGHT - BOTTOM);
        assert_eq!((frame.x(0.0), frame.x(1.0)), (LEFT, WIDTH - RIGHT));
    }

    #[test]
    fn a_chart_is_named_described_and_holds_what_it_was_given() {
        let chart = Chart::Lines(vec![series("<you>", &[1.0, f64::NAN, 3.0]), series("other", &[1.0, 2.0, 3.0])]);
        let drawn = svg(&chart, "Cash", "It falls & rises.", "c1", &Texts::new(Locale::En)).into_string();
        assert!(drawn.contains("role=\"img\"") && drawn.contains("aria-labelledby=\"c1-title c1-words\""));
        assert!(drawn.contains("It falls &amp; rises.") && drawn.contains("&lt;you&gt;") && !drawn.contains("<you>"));
        assert!(!drawn.contains("NaN") && !drawn.contains("inf"), "{drawn}");
        assert_eq!(drawn.matches("<polyline").count(), 2);
    }

    #[test]
    fn names_at_one_height_are_moved_apart() {
        let all = [series("a", &[1.0, 0.0]), series("b", &[2.0, 0.0]), series("c", &[3.0, 0.0])];
        let frame = Frame::of(&Chart::Lines(all.to_vec()));
        let named = names(&all, &frame);
        let heights: Vec<f64> = named.iter().map(|name| name.3).collect();
        assert!(heights.windows(2).all(|pair| pair[1] - pair[0] >= NAME_STEP - 1e-9), "{heights:?}");
        assert!(heights.iter().all(|y| *y <= HEIGHT), "{heights:?}");
    }

    #[test]
    fn bars_hang_from_nothing_both_ways() {
        let bars = vec![(Quarter::new(2000, 0), [5.0, -5.0])];
        let chart = Chart::Bars(["skill".to_owned(), "luck".to_owned()], bars);
        let drawn = svg(&chart, "t", "w", "c", &Texts::new(Locale::Ko)).into_string();
        assert_eq!(drawn.matches("<rect").count(), 4, "two bars and two keys");
    }
}
