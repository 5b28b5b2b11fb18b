//! Colours as written in theme files, and the nearest one that a poorer terminal can show.

use ratatui::style::Color;

/// How many colours the terminal shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// None: bold, dim, underline and reverse only.
    None,
    /// The sixteen named ones.
    Sixteen,
    /// The palette of 256.
    TwoFiftySix,
    /// Any.
    True,
}

impl Depth {
    /// What the environment says about the terminal; `variable` looks a variable up.
    ///
    /// `NO_COLOR` with any content wins, then `COLORTERM`, then `TERM`.
    #[must_use]
    pub fn detect(variable: impl Fn(&str) -> Option<String>) -> Self {
        if variable("NO_COLOR").is_some_and(|value| !value.is_empty()) {
            return Self::None;
        }
        if variable("COLORTERM").is_some_and(|value| matches!(value.as_str(), "truecolor" | "24bit")) {
            return Self::True;
        }
        match variable("TERM").as_deref() {
            Some("dumb") => Self::None,
            Some(term) if term.contains("direct") => Self::True,
            Some(term) if term.contains("256") => Self::TwoFiftySix,
            _ => Self::Sixteen,
        }
    }
}

/// Names of the sixteen colours in palette order, as theme files write them, with the usual xterm values.
const NAMED: [(&str, Color, [u8; 3]); 16] = [
    ("black", Color::Black, [0, 0, 0]),
    ("red", Color::Red, [205, 0, 0]),
    ("green", Color::Green, [0, 205, 0]),
    ("yellow", Color::Yellow, [205, 205, 0]),
    ("blue", Color::Blue, [0, 0, 238]),
    ("magenta", Color::Magenta, [205, 0, 205]),
    ("cyan", Color::Cyan, [0, 205, 205]),
    ("grey", Color::Gray, [229, 229, 229]),
    ("bright-black", Color::DarkGray, [127, 127, 127]),
    ("bright-red", Color::LightRed, [255, 0, 0]),
    ("bright-green", Color::LightGreen, [0, 255, 0]),
    ("bright-yellow", Color::LightYellow, [255, 255, 0]),
    ("bright-blue", Color::LightBlue, [92, 92, 255]),
    ("bright-magenta", Color::LightMagenta, [255, 0, 255]),
    ("bright-cyan", Color::LightCyan, [0, 255, 255]),
    ("white", Color::White, [255, 255, 255]),
];

/// Reads a colour: one of the sixteen names, `default`, or `#rrggbb`.
#[must_use]
pub fn parse(text: &str) -> Option<Color> {
    if text == "default" {
        return Some(Color::Reset);
    }
    if let Some((_, colour, _)) = NAMED.iter().find(|(name, _, _)| *name == text) {
        return Some(*colour);
    }
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let channel = |at: usize| digits.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    Some(Color::Rgb(channel(0)?, channel(2)?, channel(4)?))
}

/// The colours a theme file may name, for messages.
#[must_use]
pub fn names() -> String {
    let mut names: Vec<&str> = NAMED.iter().map(|(name, _, _)| *name).collect();
    names.push("default");
    names.push("#rrggbb");
    names.join(", ")
}

/// The nearest colour at a depth; `None` where there are no colours.
#[must_use]
pub fn fit(colour: Color, depth: Depth) -> Option<Color> {
    match (depth, colour) {
        (Depth::None, _) => None,
        (Depth::Sixteen, Color::Rgb(r, g, b)) => Some(nearest_named([r, g, b])),
        (Depth::TwoFiftySix, Color::Rgb(r, g, b)) => Some(Color::Indexed(nearest_indexed([r, g, b]))),
        (_, other) => Some(other),
    }
}

fn nearest_named(wanted: [u8; 3]) -> Color {
    NAMED.iter().min_by_key(|(_, _, value)| distance(wanted, *value)).map_or(Color::Reset, |(_, colour, _)| *colour)
}

/// The nearest of the 216 colours of the cube and the 24 greys; the first sixteen depend on the terminal.
fn nearest_indexed(wanted: [u8; 3]) -> u8 {
    (16..=255u8).min_by_key(|index| distance(wanted, indexed(*index))).unwrap_or(16)
}

/// The value of a palette entry from 16 to 255, by xterm's formula.
fn indexed(index: u8) -> [u8; 3] {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    if index >= 232 {
        return [8 + (index - 232) * 10; 3];
    }
    let cube = index.saturating_sub(16);
    let step = |value: u8| STEPS.get(usize::from(value)).copied().unwrap_or(0);
    [step(cube / 36), step(cube / 6 % 6), step(cube % 6)]
}

/// Squared distance, weighted by how much the eye makes of each channel ("redmean").
fn distance(a: [u8; 3], b: [u8; 3]) -> i64 {
    let [red, green, blue] = [0, 1, 2].map(|i: usize| i64::from(a[i]) - i64::from(b[i]));
    let mean = (i64::from(a[0]) + i64::from(b[0])) / 2;
    (512 + mean) * red * red / 256 + 4 * green * green + (767 - mean) * blue * blue / 256
}

/// Contrast of two colours, 1 to 21, as the Web Content Accessibility Guidelines 2.1 reckon it; `None` for the terminal's
/// own colours. The sixteen have xterm's usual values.
#[cfg(test)]
pub(super) fn contrast(one: Color, other: Color) -> Option<f64> {
    let value = |colour: Color| match colour {
        Color::Rgb(r, g, b) => Some([r, g, b]),
        Color::Indexed(index) if index >= 16 => Some(indexed(index)),
        named => NAMED.iter().find(|(_, colour, _)| *colour == named).map(|(_, _, value)| *value),
    };
    let luminance = |[r, g, b]: [u8; 3]| {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.03928 { share / 12.92 } else { libm::pow((share + 0.055) / 1.055, 2.4) }
        };
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    };
    let (one, other) = (luminance(value(one)?), luminance(value(other)?));
    Some((one.max(other) + 0.05) / (one.min(other) + 0.05))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_in_their_three_forms() {
        assert_eq!(parse("default"), Some(Color::Reset));
        assert_eq!(parse("bright-black"), Some(Color::DarkGray));
        assert_eq!(parse("#ffb000"), Some(Color::Rgb(255, 176, 0)));
        for wrong in ["", "amber", "#fff", "#gg0000", "ffb000", "#가나", "Red"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn poorer_terminals_get_the_nearest() {
        assert_eq!(fit(Color::Rgb(250, 10, 10), Depth::Sixteen), Some(Color::LightRed));
        assert_eq!(fit(Color::Rgb(0, 0, 0), Depth::Sixteen), Some(Color::Black));
        assert_eq!(fit(Color::Rgb(255, 175, 0), Depth::TwoFiftySix), Some(Color::Indexed(214)));
        assert_eq!(fit(Color::Rgb(8, 8, 8), Depth::TwoFiftySix), Some(Color::Indexed(232)));
        assert_eq!(fit(Color::Rgb(1, 2, 3), Depth::True), Some(Color::Rgb(1, 2, 3)));
        assert_eq!(fit(Color::Green, Depth::Sixteen), Some(Color::Green));
        assert_eq!(fit(Color::Green, Depth::None), None);
    }

    #[test]
    fn the_environment_decides_the_depth() {
        let with = |pairs: &[(&str, &str)]| {
            let pairs: Vec<(String, String)> = pairs.iter().map(|(k, v)| ((*k).into(), (*v).into())).collect();
            Depth::detect(move |name| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()))
        };
        assert_eq!(with(&[("TERM", "xterm-256color")]), Depth::TwoFiftySix);
        assert_eq!(with(&[("TERM", "xterm")]), Depth::Sixteen);
        assert_eq!(with(&[("TERM", "linux")]), Depth::Sixteen);
        assert_eq!(with(&[("TERM", "dumb")]), Depth::None);
        assert_eq!(with(&[("TERM", "xterm"), ("COLORTERM", "truecolor")]), Depth::True);
        assert_eq!(with(&[("NO_COLOR", "1"), ("COLORTERM", "truecolor")]), Depth::None);
        assert_eq!(with(&[("NO_COLOR", ""), ("COLORTERM", "truecolor")]), Depth::True);
    }
}
