//! Every mark and line that is drawn, once in Unicode and once in ASCII for terminals and fonts that need it.
//!
//! Preferred are marks that terminals agree to be one cell wide, also where ambiguous characters are drawn wide:
//! braille, `▸ ▴ ▾ ✓ ⏎ −`. Boxes cannot avoid ambiguous ones; that is what the ASCII table is for.

use ratatui::symbols::border;

/// How charts are plotted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plotting {
    /// Braille patterns: two by four dots a cell.
    Braille,
    /// One letter-like mark a cell.
    Ascii,
}

/// A table of marks. All are one cell wide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glyphs {
    /// How charts are plotted.
    pub plotting: Plotting,
    /// Lines of boxes.
    pub border: border::Set<'static>,
    /// Horizontal line.
    pub horizontal: &'static str,
    /// Vertical line.
    pub vertical: &'static str,
    /// Vertical line with a tick to the left: a value on an axis.
    pub axis_tick: &'static str,
    /// Crossing of the axis and the line of zero.
    pub axis_zero: &'static str,
    /// Foot of an axis.
    pub axis_foot: &'static str,
    /// Dotted vertical line: where the model ends.
    pub dotted: &'static str,
    /// Eight heights of a sparkline, lowest first.
    pub levels: [&'static str; 8],
    /// Full cell of a bar.
    pub full: &'static str,
    /// Empty cell of a bar.
    pub empty: &'static str,
    /// Half-certain cell of a bar: inside a range.
    pub range: &'static str,
    /// Cell of a negative bar.
    pub negative: &'static str,
    /// Shade of idle weeks.
    pub idle: &'static str,
    /// Track of a slider.
    pub track: &'static str,
    /// Handle of a slider.
    pub handle: &'static str,
    /// Where the slider stood last quarter.
    pub last: &'static str,
    /// Left side of a chosen option.
    pub chosen_left: &'static str,
    /// Right side of a chosen option.
    pub chosen_right: &'static str,
    /// Pointer at the selected line.
    pub pointer: &'static str,
    /// Rising.
    pub rising: &'static str,
    /// Falling.
    pub falling: &'static str,
    /// Done.
    pub check: &'static str,
    /// Not yet.
    pub pending: &'static str,
    /// No way back.
    pub one_way: &'static str,
    /// Between equals.
    pub dot: &'static str,
    /// Something was cut.
    pub ellipsis: &'static str,
    /// Minus sign of figures.
    pub minus: &'static str,
    /// The cursor keys.
    pub key_up: &'static str,
    /// Cursor down.
    pub key_down: &'static str,
    /// Cursor left.
    pub key_left: &'static str,
    /// Cursor right.
    pub key_right: &'static str,
    /// The Enter key.
    pub key_enter: &'static str,
}

impl Glyphs {
    /// The full table.
    pub const UNICODE: Self = Self {
        plotting: Plotting::Braille,
        border: border::PLAIN,
        horizontal: "─",
        vertical: "│",
        axis_tick: "┤",
        axis_zero: "┼",
        axis_foot: "└",
        dotted: "┊",
        levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
        full: "█",
        empty: "░",
        range: "▒",
        negative: "▓",
        idle: "░",
        track: "─",
        handle: "●",
        last: "╵",
        chosen_left: "▐",
        chosen_right: "▌",
        pointer: "▸",
        rising: "▴",
        falling: "▾",
        check: "✓",
        pending: "·",
        one_way: "✂",
        dot: "·",
        ellipsis: "…",
        minus: "−",
        key_up: "↑",
        key_down: "↓",
        key_left: "←",
        key_right: "→",
        key_enter: "⏎",
    };

    /// The same in plain ASCII.
    pub const ASCII: Self = Self {
        plotting: Plotting::Ascii,
        border: border::Set {
            top_left: "+",
            top_right: "+",
            bottom_left: "+",
            bottom_right: "+",
            vertical_left: "|",
            vertical_right: "|",
            horizontal_top: "-",
            horizontal_bottom: "-",
        },
        horizontal: "-",
        vertical: "|",
        axis_tick: "|",
        axis_zero: "+",
        axis_foot: "+",
        dotted: ":",
        levels: [".", ".", ":", ":", "=", "=", "#", "#"],
        full: "#",
        empty: ".",
        range: "=",
        negative: "~",
        idle: ".",
        track: "-",
        handle: "O",
        last: "'",
        chosen_left: "[",
        chosen_right: "]",
        pointer: ">",
        rising: "^",
        falling: "v",
        check: "x",
        pending: ".",
        one_way: "!",
        dot: "*",
        ellipsis: "~",
        minus: "-",
        key_up: "^",
        key_down: "v",
        key_left: "<",
        key_right: ">",
        key_enter: "Enter",
    };

    /// The table for a terminal: ASCII if it was asked for.
    #[must_use]
    pub const fn table(ascii: bool) -> &'static Self {
        if ascii { &Self::ASCII } else { &Self::UNICODE }
    }

    /// The mark of a change: rising, falling, or the dot for none.
    #[must_use]
    pub fn trend(&self, change: f64) -> &'static str {
        if change > 0.0 {
            self.rising
        } else if change < 0.0 {
            self.falling
        } else {
            self.dot
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::cells;

    fn marks(glyphs: &Glyphs) -> Vec<&'static str> {
        let border = glyphs.border;
        let mut all = vec![
            border.top_left,
            border.top_right,
            border.bottom_left,
            border.bottom_right,
            border.vertical_left,
            border.vertical_right,
            border.horizontal_top,
            border.horizontal_bottom,
            glyphs.horizontal,
            glyphs.vertical,
            glyphs.axis_tick,
            glyphs.axis_zero,
            glyphs.axis_foot,
            glyphs.dotted,
            glyphs.full,
            glyphs.empty,
            glyphs.range,
            glyphs.negative,
            glyphs.idle,
            glyphs.track,
            glyphs.handle,
            glyphs.last,
            glyphs.chosen_left,
            glyphs.chosen_right,
            glyphs.pointer,
            glyphs.rising,
            glyphs.falling,
            glyphs.check,
            glyphs.pending,
            glyphs.one_way,
            glyphs.dot,
            glyphs.ellipsis,
            glyphs.minus,
            glyphs.key_up,
            glyphs.key_down,
            glyphs.key_left,
            glyphs.key_right,
        ];
        all.extend(glyphs.levels);
        all
    }

    #[test]
    fn every_mark_is_one_cell_and_the_ascii_table_is_ascii() {
        for mark in marks(&Glyphs::UNICODE) {
            assert_eq!(cells::width(mark), 1, "{mark}");
        }
        for mark in marks(&Glyphs::ASCII) {
            assert!(mark.is_ascii() && mark.len() == 1, "{mark}");
        }
        assert!(Glyphs::ASCII.key_enter.is_ascii());
        assert_eq!(cells::width(Glyphs::UNICODE.key_enter), 1);
    }
}
