//! Every widget on one screen, in every theme: for looking at, for measuring, and for driving the loop in tests.
//!
//! `cargo run --example gallery`: arrows move, `t` changes the theme, Enter starts a short animation, `q` leaves.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

use std::time::Duration;

use good_crisis::tui::action::Scope;
use good_crisis::tui::key::{Code, Input, Key};
use good_crisis::tui::run::{self, App, Command, Options};
use good_crisis::tui::theme::{BuiltIn, Depth, Glyphs, Role, Theme};
use good_crisis::tui::widgets::{
    Band, BigNumber, Choice, Column, Fan, Footer, Item, List, LoadChart, Meter, Panel, Reading, Row, Slider, Sparkline,
    Step, Table, Waterfall,
};
use good_crisis::tui::{keymap, overlay};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

/// The state of the gallery.
pub(crate) struct Gallery {
    depth: Depth,
    theme: usize,
    looks: Vec<Theme>,
    selected: usize,
    price: f64,
    frame: u32,
    asking: bool,
    notes: Vec<String>,
    failing: bool,
    slow: bool,
}

/// What the gallery asks its caller to do.
pub(crate) enum Effect {
    /// Note that a stop was asked for.
    Note(String),
}

impl Gallery {
    /// A gallery for a depth of colour.
    #[must_use]
    pub(crate) fn new(depth: Depth, ascii: bool) -> Self {
        let glyphs = Glyphs::table(ascii);
        let looks = BuiltIn::ALL
            .iter()
            .map(|theme| Theme::built_in(*theme, depth, glyphs).unwrap_or_else(|_| Theme::plain(glyphs)))
            .collect();
        Self {
            depth,
            theme: 0,
            looks,
            selected: 0,
            price: 1.0,
            frame: 0,
            asking: false,
            notes: Vec::new(),
            failing: false,
            slow: false,
        }
    }

    fn key(&mut self, key: Key) -> Command<Effect> {
        match key.code {
            Code::Char('q') => return Command::Quit { code: 0 },
            Code::Char('z') if key.ctrl => return Command::Suspend,
            Code::Char('l') if key.ctrl => return Command::Repaint,
            Code::Char('t') => self.theme = (self.theme + 1) % self.looks.len(),
            Code::Char('!') => self.failing = true,
            Code::Char('n') => {
                self.slow = true;
                self.selected += 1;
                return Command::redraw_fresh();
            }
            Code::Char('?') => self.asking = !self.asking,
            Code::Esc if self.asking => self.asking = false,
            Code::Up => self.selected = self.selected.saturating_sub(1),
            Code::Down => self.selected = (self.selected + 1).min(7),
            Code::Left => self.price = (self.price - 0.01).max(0.8),
            Code::Right => self.price = (self.price + 0.01).min(1.25),
            Code::Enter => {
                self.frame = 10;
                return Command::redraw().and(Command::WakeAfter(Duration::from_millis(20)));
            }
            _ => return Command::Nothing,
        }
        Command::redraw()
    }

    fn bands(&self) -> Vec<Band> {
        let middle = [609.0, 560.0, 470.0, 820.0, 640.0, 600.0, 520.0, 900.0];
        (1..)
            .zip(middle)
            .map(|(ahead, value)| {
                let (value, spread) = (value * self.price, 30.0 * f64::from(ahead));
                Band { p10: value - spread * 1.3, p50: value, p90: value + spread }
            })
            .collect()
    }

    fn left(&self, frame: &mut Frame<'_>, area: Rect, theme: &Theme) {
        let rows = [5, 5, 7, 6].map(Constraint::Length);
        let [runway, meters, levers, list] = Layout::vertical(rows).areas(area);
        let inner = panel(frame, theme, runway, "RUNWAY");
        let number = BigNumber { theme, figure: "3.4", unit: "quarters", role: Role::Figure };
        frame.render_widget(&number, inner);
        let inner = panel(frame, theme, meters, "stocks");
        let readings = [
            ("urgency", Reading::Exact(0.74), "0.74", Role::Urgency),
            ("준비도", Reading::Range(0.55, 0.8), "55~80%", Role::Platform),
            ("tangle", Reading::Exact(0.3), "0.30", Role::Warning),
        ];
        for (y, (label, reading, value, role)) in (inner.y..inner.bottom()).zip(readings) {
            let meter = Meter { theme, label, label_width: 8, reading, value, role };
            frame.render_widget(&meter, Rect { y, height: 1, ..inner });
        }
        let inner = panel(frame, theme, levers, "levers");
        let price = format!("{:.2}", self.price);
        let slider = Slider {
            theme,
            range: (0.8, 1.25),
            value: self.price,
            last: Some(1.0),
            text: &price,
            selected: self.selected == 0,
        };
        let row = |n: u16| Rect { y: inner.y + n, height: 1, ..inner }.intersection(inner);
        frame.render_widget(&slider, row(0));
        let options = ["none", "partial", "full"].map(str::to_owned);
        let choice =
            Choice { theme, options: &options, chosen: self.selected % 3, selected: true, one_way: &[], dead: &[] };
        frame.render_widget(&choice, row(1));
        let options = ["걷어낸다", "그대로 둔다"].map(str::to_owned);
        let choice = Choice { theme, options: &options, chosen: 0, selected: true, one_way: &[0], dead: &[] };
        frame.render_widget(&choice, row(2));
        let line = Sparkline { theme, values: &[0.2, 0.4, 0.3, 0.8, 1.6, 3.1], bounds: None, role: Role::Bad };
        frame.render_widget(&line, row(4));
        let items: Vec<Item> =
            (1..=8).map(|n| Item { text: format!("item {n}"), note: format!("{n}M"), role: Role::Text }).collect();
        let inner = panel(frame, theme, list, "list");
        let list = List { theme, items: &items, selected: Some(self.selected), numbered: true };
        frame.render_widget(&list, inner);
    }

    fn right(&self, frame: &mut Frame<'_>, area: Rect, theme: &Theme) {
        let rows = [Constraint::Fill(2), Constraint::Length(7), Constraint::Length(8), Constraint::Length(6)];
        let [fan, books, load, why] = Layout::vertical(rows).areas(area);
        let inner = panel(frame, theme, fan, "cash, next eight quarters");
        let values = [(0.0, "0".to_owned()), (500.0, "500M".to_owned()), (1000.0, "1.0B".to_owned())];
        let quarters: Vec<String> = (0..14).map(|n| format!("Q{}", n % 4 + 1)).collect();
        let bands = self.bands();
        let chart = Fan {
            theme,
            history: &[1100.0, 900.0, 760.0, 643.0],
            bands: &bands,
            blank: 2,
            blank_label: "not modelled",
            veiled: false,
            bounds: Some((0.0, 1300.0)),
            values: &values,
            quarters: &quarters,
            now: "now",
        };
        frame.render_widget(&chart, inner);
        let inner = panel(frame, theme, books, "books");
        let columns: Vec<Column> = (1..=8).map(|n| Column { heading: format!("01.{n}Q"), width: 6 }).collect();
        let line = |label: &str, total| Row {
            label: label.to_owned(),
            cells: (1..=8).map(|n| format!("{}", 643 - n * 17)).collect(),
            role: if total { Role::Title } else { Role::Text },
            total,
        };
        let rows = [line("net sales", false), line("판매비와관리비", false), line("operating", true)];
        let table = Table { theme, corner: "M$", columns: &columns, rows: &rows, selected: Some((0, self.selected)) };
        frame.render_widget(&table, inner);
        let inner = panel(frame, theme, load, "machines");
        let weeks: Vec<f64> = (0..52).map(|w| if w < 46 { 60.0 } else { f64::from(w - 42) * 20.0 }).collect();
        let chart = LoadChart {
            theme,
            load: &weeks,
            capacity: 163.0,
            idle_below: 0.5,
            values: &[(163.0, "163 units".to_owned())],
            idle_label: "46 weeks below half",
            ends: ("Jan", "Dec"),
        };
        frame.render_widget(&chart, inner);
        let inner = panel(frame, theme, why, "why");
        let step = |label: &str, amount: f64, total| Step {
            label: label.to_owned(),
            value: format!("{amount}"),
            amount,
            total,
        };
        let steps = [
            step("before", 1100.0, true),
            step("suppliers", -457.0, false),
            step("sales", 200.0, false),
            step("after", 843.0, true),
        ];
        frame.render_widget(&Waterfall { theme, steps: &steps, selected: None }, inner);
    }
}

fn panel(frame: &mut Frame<'_>, theme: &Theme, area: Rect, title: &str) -> Rect {
    frame.render_widget(&Panel::new(theme, title), area);
    Panel::inner(area)
}

impl App for Gallery {
    type Effect = Effect;
    type Outcome = String;

    fn handle(&mut self, input: Input) -> Command<Effect> {
        match input {
            Input::Key(key) => self.key(key),
            Input::Wake if self.frame > 1 => {
                self.frame -= 1;
                Command::redraw().and(Command::WakeAfter(Duration::from_millis(20)))
            }
            Input::Wake => {
                self.frame = 0;
                Command::redraw()
            }
            Input::Paste(text) => {
                self.notes.push(text);
                Command::redraw()
            }
            Input::Pointed(_) => Command::Nothing,
            Input::Resize { .. } => Command::redraw(),
            Input::Interrupt => Command::Effect(Effect::Note("interrupt".to_owned())),
            Input::Terminate => Command::Effect(Effect::Note("terminate".to_owned())),
        }
    }

    fn settle(&mut self, outcome: String) -> Command<Effect> {
        self.notes.push(outcome);
        Command::redraw()
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        assert!(!self.failing, "the gallery was asked to fail");
        if self.slow {
            std::thread::sleep(Duration::from_millis(50));
        }
        let Some(theme) = self.looks.get(self.theme) else {
            return;
        };
        let area = frame.area();
        frame.buffer_mut().set_style(area, theme.style(Role::Text));
        let rows = [Constraint::Length(1), Constraint::Fill(1), Constraint::Length(1)];
        let [top, middle, bottom] = Layout::vertical(rows).areas(area);
        let name = BuiltIn::ALL.get(self.theme).map_or("", |theme| theme.name());
        let notes = self.notes.join(" ");
        let size = format!("{}x{}", area.width, area.height);
        let title = format!(
            " gallery · {name} · {:?} · {size} · frame {} · chosen {} {notes}",
            self.depth, self.frame, self.selected
        );
        frame.buffer_mut().set_stringn(top.x, top.y, title, usize::from(top.width), theme.style(Role::Title));
        let [left, right] = Layout::horizontal([Constraint::Percentage(36), Constraint::Fill(1)]).areas(middle);
        self.left(frame, left, theme);
        self.right(frame, right, theme);
        let words = |id: &'static str| id.trim_start_matches("key-").to_owned();
        let items = keymap::footer_items(Scope::Desk, usize::from(bottom.width), theme.glyphs, &words, &|_| true);
        frame.render_widget(&Footer { theme, items: &items }, bottom);
        if self.asking {
            let place = overlay::centred(area, 61, 20);
            overlay::clear(frame.buffer_mut(), place, theme.style(Role::Text));
            let inner = panel(frame, theme, place, "keys");
            let rows: Vec<Item> = keymap::help_rows(Scope::Desk, theme.glyphs, &words, &|_| true)
                .into_iter()
                .map(|row| Item { text: row.label, note: row.keys, role: Role::Text })
                .collect();
            frame.render_widget(&List { theme, items: &rows, selected: None, numbered: false }, inner);
        }
    }
}

/// Runs the gallery on the terminal and returns the exit code.
///
/// # Errors
/// There is no terminal, or it failed.
pub(crate) fn play() -> Result<u8, run::RunError> {
    let depth = Depth::detect(|name| std::env::var(name).ok());
    let ascii = std::env::args().any(|argument| argument == "--ascii");
    let options = Options { colours: depth != Depth::None, mouse: false };
    run::run(&mut Gallery::new(depth, ascii), |Effect::Note(text), _| Some(text), options)
}

fn main() {
    let code = play().unwrap_or(2);
    std::process::exit(i32::from(code));
}
