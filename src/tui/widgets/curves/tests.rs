//! Curves are told apart, named where they end, and leave gaps where there is no value.

use super::*;
use crate::tui::theme::Glyphs;
use crate::tui::widgets::{drawn, stays_inside};

const RISING: [f64; 4] = [0.0, 1.0, 2.0, 3.0];
const FALLING: [f64; 3] = [3.0, 2.0, 1.0];

fn two() -> [Curve<'static>; 2] {
    [
        Curve { values: &FALLING, dash: Dash::Dotted, role: Role::Dim, name: "then" },
        Curve { values: &RISING, dash: Dash::Solid, role: Role::Figure, name: "you" },
    ]
}

#[test]
fn curves_are_told_apart_and_named_at_their_ends() {
    let theme = Theme::plain(&Glyphs::ASCII);
    let curves = two();
    let values = [(0.0, "0".to_owned()), (3.0, "3M".to_owned())];
    let places = [(0, "00".to_owned()), (3, "03".to_owned())];
    let chart = Curves {
        theme: &theme,
        curves: &curves,
        shade: None,
        across: 4,
        bounds: Some((0.0, 3.0)),
        values: &values,
        places: &places,
        marks: &[],
    };
    let picture = drawn(&chart, 24, 5);
    let rows: Vec<&str> = picture.lines().collect();
    assert_eq!(rows.last(), Some(&"  00           03"), "{picture}");
    assert!(rows[0].starts_with("3M|") && rows[0].ends_with(" * you"), "{picture}");
    assert!(rows[3].starts_with(" 0|*"), "{picture}");
    assert_eq!(rows.iter().filter(|row| row.ends_with(" . then")).count(), 1, "{picture}");
    assert!(picture.contains('.') && picture.contains('*'), "{picture}");
    stays_inside(&chart);
}

#[test]
fn a_curve_that_ends_early_is_named_where_no_other_runs() {
    let theme = Theme::plain(&Glyphs::ASCII);
    let (rising, falling) = ([0.0, 1.0, 2.0, 3.0, 4.0, 5.0], [5.0, 4.0, 3.0, 2.0, 1.0, 0.0]);
    for (other, beside) in [(rising, true), (falling, false)] {
        let curves = [
            Curve { values: &[4.0, 4.0], dash: Dash::Dashed, role: Role::Dim, name: "the other one" },
            Curve { values: &other, dash: Dash::Solid, role: Role::Figure, name: "" },
        ];
        let chart = Curves {
            theme: &theme,
            curves: &curves,
            shade: None,
            across: 6,
            bounds: Some((0.0, 5.0)),
            values: &[],
            places: &[],
            marks: &[],
        };
        let picture = drawn(&chart, 60, 12);
        let at = picture.lines().find_map(|row| row.find("the other one"));
        assert_eq!(at.unwrap() < 20, beside, "{picture}");
    }
}

#[test]
fn what_is_not_finite_leaves_a_gap() {
    let theme = Theme::plain(&Glyphs::UNICODE);
    let odd = [Curve { values: &[1.0, f64::NAN, 2.0], dash: Dash::Dashed, role: Role::Text, name: "?" }];
    stays_inside(&Curves {
        theme: &theme,
        curves: &odd,
        shade: None,
        across: 3,
        bounds: None,
        values: &[],
        places: &[],
        marks: &[],
    });
    stays_inside(&Curves {
        theme: &theme,
        curves: &[],
        shade: None,
        across: 0,
        bounds: None,
        values: &[],
        places: &[],
        marks: &[],
    });
}
