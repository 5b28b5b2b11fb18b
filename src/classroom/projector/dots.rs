//! A chart of points, a game each: on two axes of money, or on one axis in rows, where points that would lie on one
//! another are stacked.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::marks::{self, FATES};
use super::quotes::cut;
use crate::classroom::summary::Fate;
use crate::report::chart::{at, round_step};
use crate::report::words::millions;
use crate::text::Texts;

/// Width of a drawing, in its own units.
const WIDTH: f64 = 960.0;
/// Height of a drawing on two axes, and of a row.
const HEIGHT: f64 = 440.0;
const ROW: f64 = 130.0;
/// Room around.
const LEFT: f64 = 110.0;
const RIGHT: f64 = 30.0;
const TOP: f64 = 38.0;
const BOTTOM: f64 = 54.0;
/// Half the size of a mark.
const MARK: f64 = 5.0;
/// Amounts named on an axis, about.
const TICKS: f64 = 6.0;
/// Room for names of rows.
const NAMES: f64 = 190.0;
/// Most letters of a row's name.
const LONGEST: usize = 26;

/// A game: where it lies, in millions of dollars, and how it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Dot {
    /// Along the axis.
    pub(super) x: f64,
    /// Up the other axis, or the row's place.
    pub(super) y: f64,
    /// How it stands.
    pub(super) fate: Fate,
    /// Told where somebody points at it.
    pub(super) says: Option<String>,
}

/// What a chart is called and says, for those who do not see it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'a> {
    pub(super) title: &'a str,
    pub(super) shown: &'a str,
    pub(super) id: &'a str,
}

/// An axis of money.
struct Axis {
    low: f64,
    high: f64,
    step: f64,
    from: f64,
    to: f64,
}

impl Axis {
    fn of(values: impl Iterator<Item = f64>, from: f64, to: f64) -> Self {
        let (low, high) =
            values.filter(|value| value.is_finite()).fold((0.0, 1.0), |(l, h): (f64, f64), v| (l.min(v), h.max(v)));
        let step = round_step((high - low) / TICKS);
        Self { low: libm::floor(low / step) * step, high: libm::ceil(high / step) * step, step, from, to }
    }

    fn place(&self, value: f64) -> f64 {
        let value = if value.is_finite() { value } else { 0.0 };
        let share = (value - self.low) / (self.high - self.low);
        self.from + share.clamp(0.0, 1.0) * (self.to - self.from)
    }

    fn ticks(&self) -> impl Iterator<Item = f64> {
        let count = libm::round((self.high - self.low) / self.step) as u32;
        let (low, step) = (self.low, self.step);
        (0..=count).map(move |i| low + f64::from(i) * step)
    }
}

fn framed(words: Words<'_>, height: f64, fates: &[Fate], texts: &Texts, inner: &Markup) -> Markup {
    let (named, described) = (format!("{}-title", words.id), format!("{}-words", words.id));
    html! {
        svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby=(format!("{named} {described}"))
            viewBox=(format!("0 0 {WIDTH} {}", at(height))) {
            title id=(named) { (words.title) }
            desc id=(described) { (words.shown) }
            (marks::key(fates, LEFT, 18.0, false, texts))
            (inner)
        }
    }
}

/// Lines of an axis along the foot, with its amounts and its name.
fn foot(axis: &Axis, top: f64, bottom: f64, name: &str, texts: &Texts) -> Markup {
    html! {
        @for amount in axis.ticks() {
            @let x = at(axis.place(amount));
            line x1=(x) x2=(x) y1=(at(top)) y2=(at(bottom)) class=(if amount == 0.0 { "zero" } else { "grid" }) {}
            text x=(x) y=(at(bottom + 20.0)) text-anchor="middle" { (millions(texts.locale(), amount)) }
        }
        text class="axis" x=(at(axis.to)) y=(at(bottom + 42.0)) text-anchor="end" { (name) }
    }
}

fn fates(dots: &[Dot]) -> Vec<Fate> {
    FATES.into_iter().filter(|fate| dots.iter().any(|dot| dot.fate == *fate)).collect()
}

/// Points on two axes of money, their names along and up.
pub(super) fn scatter(dots: &[Dot], names: [&str; 2], words: Words<'_>, texts: &Texts) -> Markup {
    let x = Axis::of(dots.iter().map(|dot| dot.x), LEFT, WIDTH - RIGHT);
    let y = Axis::of(dots.iter().map(|dot| dot.y), HEIGHT - BOTTOM, TOP);
    let inner = html! {
        (foot(&x, TOP, HEIGHT - BOTTOM, names[0], texts))
        @for amount in y.ticks() {
            @let up = at(y.place(amount));
            line x1=(at(LEFT)) x2=(at(WIDTH - RIGHT)) y1=(up) y2=(up) class=(if amount == 0.0 { "zero" } else { "grid" }) {}
            text x=(at(LEFT - 8.0)) y=(at(y.place(amount) + 5.0)) text-anchor="end" { (millions(texts.locale(), amount)) }
        }
        text class="axis" x="2" y="18" { (names[1]) }
        @for dot in dots { (marks::mark(dot.fate, x.place(dot.x), y.place(dot.y), MARK, dot.says.as_deref())) }
    };
    framed(words, HEIGHT, &fates(dots), texts, &inner)
}

/// Points on one axis of money, in rows, with a line at each row's middle where there is one. `y` of a dot is its row.
pub(super) fn rows(
    dots: &[Dot],
    rows: &[(String, Option<f64>)],
    name: &str,
    words: Words<'_>,
    texts: &Texts,
) -> Markup {
    let axis = Axis::of(dots.iter().map(|dot| dot.x), LEFT + NAMES - 60.0, WIDTH - RIGHT);
    let bottom = TOP + ROW * rows.len() as f64;
    let middle = |row: f64| TOP + ROW * (row + 0.5);
    let inner = html! {
        (foot(&axis, TOP, bottom, name, texts))
        @for (i, (name, median)) in rows.iter().enumerate() {
            @let y = middle(i as f64);
            text class="name" x=(at(axis.from - 14.0)) y=(at(y + 5.0)) text-anchor="end" { (cut(name, LONGEST)) }
            @if i > 0 {
                line x1=(at(axis.from)) x2=(at(axis.to)) y1=(at(y - ROW / 2.0)) y2=(at(y - ROW / 2.0)) class="grid" {}
            }
            @if let Some(median) = median {
                @let x = at(axis.place(*median));
                line class="median" x1=(x) x2=(x) y1=(at(y - ROW * 0.46)) y2=(at(y + ROW * 0.46)) {}
            }
        }
        @for (dot, up) in dots.iter().zip(stacked(dots, &axis)) {
            (marks::mark(dot.fate, axis.place(dot.x), middle(dot.y) + up, MARK, dot.says.as_deref()))
        }
    };
    framed(words, bottom + BOTTOM, &fates(dots), texts, &inner)
}

/// How far from its row's middle each point lies: those that share a place lie one beside the other, evenly about it and
/// closer together where there are too many.
fn stacked(dots: &[Dot], axis: &Axis) -> Vec<f64> {
    let bin = |dot: &Dot| (dot.y as i64, (axis.place(dot.x) / (2.0 * MARK)) as i64);
    let mut counts: BTreeMap<(i64, i64), usize> = BTreeMap::new();
    dots.iter().for_each(|dot| *counts.entry(bin(dot)).or_default() += 1);
    let mut seen: BTreeMap<(i64, i64), usize> = BTreeMap::new();
    let up = |dot: &Dot| {
        let (count, place) = (counts.get(&bin(dot)).copied().unwrap_or(1), seen.entry(bin(dot)).or_default());
        let apart = (2.0 * MARK + 1.0).min(ROW * 0.86 / count as f64);
        let up = (*place as f64 - (count as f64 - 1.0) / 2.0) * apart;
        *place += 1;
        up
    };
    dots.iter().map(up).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    fn dot(x: f64, y: f64) -> Dot {
        Dot { x, y, fate: Fate::Died, says: None }
    }

    #[test]
    fn three_hundred_dead_at_nothing_stay_in_their_row() {
        let dots: Vec<Dot> = (0..300).map(|_| dot(0.0, 1.0)).collect();
        let axis = Axis::of(dots.iter().map(|dot| dot.x), 0.0, 100.0);
        let up = stacked(&dots, &axis);
        assert!(up.iter().all(|up| up.abs() < ROW / 2.0));
        let sum: f64 = up.iter().sum();
        assert!(sum.abs() < 1e-6, "evenly about the middle: {sum}");
        assert!(up.windows(2).all(|pair| pair[1] > pair[0]), "no two on one another");
    }

    #[test]
    fn one_point_and_none_are_drawn() {
        let (texts, words) = (Texts::new(Locale::Ko), Words { title: "t", shown: "s", id: "d" });
        for dots in [vec![], vec![dot(f64::NAN, 0.0)], vec![dot(-5.0, 900.0)]] {
            let drawn = scatter(&dots, ["x", "y"], words, &texts).into_string()
                + &rows(&dots, &[("a".into(), Some(1.0))], "x", words, &texts).into_string();
            assert!(!drawn.contains("NaN") && !drawn.contains("inf"), "{drawn}");
        }
    }
}
