//! A drawn terminal as an SVG picture: one text element a run of like cells, so that it can be read, searched
//! and scaled.

use std::fmt::Write as _;

use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

const CELL: (f64, f64) = (8.4, 17.0);
const MARGIN: f64 = 14.0;
const PAPER: &str = "#11151c";
const INK: &str = "#d5d9e0";

/// The picture of a buffer, with a title for those who hear it read.
pub(crate) fn picture(buffer: &Buffer, title: &str) -> String {
    let area = buffer.area;
    let (width, height) =
        (f64::from(area.width) * CELL.0 + 2.0 * MARGIN, f64::from(area.height) * CELL.1 + 2.0 * MARGIN);
    let mut svg = String::new();
    let _ = writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\" aria-label=\"{}\" \
         font-family=\"ui-monospace,'DejaVu Sans Mono','Noto Sans Mono CJK KR',NanumGothicCoding,Menlo,Consolas,monospace\" \
         font-size=\"14\" xml:space=\"preserve\">\n<title>{0}</title>\n<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{PAPER}\"/>",
        escape(title)
    );
    for y in 0..area.height {
        let mut x = 0;
        while x < area.width {
            let start = x;
            let cell = &buffer[(area.x + x, area.y + y)];
            let (fg, bg, modifier, wide) = (cell.fg, cell.bg, cell.modifier, is_wide(cell.symbol()));
            let mut run = String::new();
            while x < area.width {
                let cell = &buffer[(area.x + x, area.y + y)];
                // Fonts differ in how wide a wide glyph is: each kind gets a run, and its length, of its own.
                if (cell.fg, cell.bg, cell.modifier, is_wide(cell.symbol())) != (fg, bg, modifier, wide) {
                    break;
                }
                run.push_str(cell.symbol());
                x += u16::try_from(cell.symbol().width().max(1)).unwrap_or(1);
            }
            draw_run(&mut svg, &run, (start, y, x - start), fg, bg, modifier);
        }
    }
    svg.push_str("</svg>\n");
    svg
}

fn is_wide(symbol: &str) -> bool {
    symbol.width() > 1
}

fn draw_run(
    svg: &mut String,
    run: &str,
    (column, row, cells): (u16, u16, u16),
    fg: Color,
    bg: Color,
    modifier: Modifier,
) {
    let x = MARGIN + f64::from(column) * CELL.0;
    let y = MARGIN + f64::from(row) * CELL.1;
    let length = f64::from(cells) * CELL.0;
    let (mut ink, mut paper) = (colour(fg).unwrap_or_else(|| INK.to_owned()), colour(bg));
    if modifier.contains(Modifier::REVERSED) {
        let old = paper.unwrap_or_else(|| PAPER.to_owned());
        paper = Some(ink);
        ink = old;
    }
    if let Some(paper) = paper {
        let _ = writeln!(
            svg,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{length:.1}\" height=\"{:.1}\" fill=\"{paper}\"/>",
            CELL.1
        );
    }
    if run.trim().is_empty() {
        return;
    }
    let bold = if modifier.contains(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
    let dim = if modifier.contains(Modifier::DIM) { " opacity=\"0.6\"" } else { "" };
    let _ = writeln!(
        svg,
        "<text x=\"{x:.1}\" y=\"{:.1}\" textLength=\"{length:.1}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"{ink}\"{bold}{dim}>{}</text>",
        y + 13.0,
        escape(run)
    );
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace(' ', "\u{a0}")
}

fn colour(colour: Color) -> Option<String> {
    let named = |hex: &str| Some(hex.to_owned());
    match colour {
        Color::Reset => None,
        Color::Black => named("#1b2029"),
        Color::Red => named("#e06c75"),
        Color::Green => named("#8fc379"),
        Color::Yellow => named("#e0b26b"),
        Color::Blue => named("#6aa5e8"),
        Color::Magenta => named("#c58ad9"),
        Color::Cyan => named("#5fb8c2"),
        Color::Gray => named("#b6bcc8"),
        Color::DarkGray => named("#6b7280"),
        Color::LightRed => named("#f08d94"),
        Color::LightGreen => named("#a9d694"),
        Color::LightYellow => named("#f0cb8e"),
        Color::LightBlue => named("#8fbdf2"),
        Color::LightMagenta => named("#d9aae8"),
        Color::LightCyan => named("#86d3da"),
        Color::White => named("#ffffff"),
        Color::Rgb(r, g, b) => Some(format!("#{r:02x}{g:02x}{b:02x}")),
        Color::Indexed(index) => Some(indexed(index)),
    }
}

/// The usual 256 colours: 16 named, a 6×6×6 cube, 24 greys.
fn indexed(index: u8) -> String {
    const NAMED: [Color; 16] = [
        Color::Black,
        Color::Red,
        Color::Green,
        Color::Yellow,
        Color::Blue,
        Color::Magenta,
        Color::Cyan,
        Color::Gray,
        Color::DarkGray,
        Color::LightRed,
        Color::LightGreen,
        Color::LightYellow,
        Color::LightBlue,
        Color::LightMagenta,
        Color::LightCyan,
        Color::White,
    ];
    if let Some(named) = NAMED.get(usize::from(index)) {
        return colour(*named).unwrap_or_else(|| INK.to_owned());
    }
    if index >= 232 {
        let grey = 8 + 10 * (u16::from(index) - 232);
        return format!("#{grey:02x}{grey:02x}{grey:02x}");
    }
    let cube = index - 16;
    let level = |n: u8| if n == 0 { 0 } else { 55 + 40 * u16::from(n) };
    format!("#{:02x}{:02x}{:02x}", level(cube / 36), level(cube / 6 % 6), level(cube % 6))
}
