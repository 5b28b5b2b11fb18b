//! What holds in every place of the program: ASCII is ASCII, digits do what help says of them, and whatever becomes of
//! the window and whatever is typed, the picture is whole and the terminal shows it.

use super::every_key::PLACES;
use super::menus::SIZES;
use super::*;
use crate::text::ascii::is_hangul;
use crate::tui::action::Action;
use crate::tui::app::{Place, chrome};
use crate::tui::key::{Pointed, Pointing, pasted};
use crate::tui::keymap;
use crate::tui::settings::Setting;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

fn set(player: &mut Player, settings: &[Setting]) {
    for setting in settings {
        let _ = player.shell.set(*setting);
    }
}

#[test]
fn with_ascii_asked_for_nothing_else_is_drawn() {
    for (name, make) in PLACES {
        for locale in Locale::ALL {
            let mut player = make();
            set(&mut player, &[Setting::Language(locale), Setting::Ascii(true)]);
            // Saves have the names that players gave them, and a language calls itself by its own.
            let hangul = locale == Locale::Ko || *name == "saves" || name.starts_with("settings");
            for (width, height) in SIZES.into_iter().chain([(60, 15)]) {
                let shown = player.show(width, height);
                let odd: Vec<char> = shown.chars().filter(|c| !(c.is_ascii() || hangul && is_hangul(*c))).collect();
                assert!(odd.is_empty(), "{name} {locale} {width}x{height}: {odd:?}\n{shown}");
            }
        }
    }
}

/// Where help says that a digit only selects, nothing is done by one; where it says that it does what Enter does, it does.
#[test]
fn a_digit_does_what_help_says_of_it() {
    for (name, make) in PLACES {
        let scope = make().shell.scope();
        for number in 1..=9 {
            let key = Key::char(char::from(b'0' + number));
            let row = keymap::rows_for(scope).find(|row| row.keys.contains(&key));
            let Some(row) = row.filter(|row| row.action == Action::Pick(number)) else { continue };
            let mut player = make();
            let at = |player: &Player| {
                let played = player.shell.session().map(|session| session.game().played().len());
                (player.shell.screen(), player.shell.overlays.len(), played)
            };
            let stood = at(&player);
            player.answers.clear();
            player.key(key);
            let stands = at(&player);
            let effects = format!("{:?}", player.answers).contains("Effect(");
            // A draft is kept as it stands; an answered card is one.
            let drafts = format!("{:?}", player.answers).contains("Effect(Draft");
            if row.help == "key-pick-help" {
                assert!(stood == stands && (!effects || drafts), "{name}: {number} acts");
            } else {
                assert_eq!(row.help, "key-do-number-help", "{name}");
            }
        }
    }
}

/// Sizes that a window goes through, with more and less than the game asks for.
const DRAGGED: [(u16, u16); 9] =
    [(200, 60), (60, 15), (80, 24), (300, 100), (1, 1), (81, 25), (2, 40), (120, 36), (80, 24)];

/// A window that is drawn on by what has changed only, and what stands in its cells then: a glyph of two cells goes whole
/// when either of them is written over.
struct Window {
    drawn: Buffer,
    cells: Buffer,
}

impl Window {
    fn new((width, height): (u16, u16)) -> Self {
        let empty = Buffer::empty(Rect::new(0, 0, width, height));
        Self { drawn: empty.clone(), cells: empty }
    }

    fn resize(&mut self, player: &mut Player, (width, height): (u16, u16)) {
        *self = Self::new((width, height));
        let _ = player.shell.handle(Input::Resize { width, height });
    }

    fn put(&mut self, x: u16, y: u16, symbol: &str) {
        let wide =
            |cells: &Buffer, x: u16| cells.cell((x, y)).is_some_and(|cell| crate::text::width(cell.symbol()) > 1);
        let mut over: Vec<u16> = x.checked_sub(1).filter(|left| wide(&self.cells, *left)).into_iter().collect();
        for at in x..x + crate::text::width(symbol) as u16 {
            over.push(at);
            over.extend(wide(&self.cells, at).then_some(at + 1));
        }
        for at in over {
            if let Some(cell) = self.cells.cell_mut((at, y)) {
                cell.set_symbol(" ");
            }
        }
        self.cells[(x, y)].set_symbol(symbol);
    }

    /// Draws what has changed, and sees that the whole picture stands there and is sound.
    fn shows(&mut self, player: &Player, what: &str) {
        let area = self.drawn.area;
        let mut terminal = Terminal::new(TestBackend::new(area.width, area.height)).unwrap();
        terminal.draw(|frame| player.shell.draw(frame)).unwrap();
        let whole = terminal.backend().buffer().clone();
        let mut next = Buffer::empty(area);
        chrome::draw(&player.shell, &mut next, area);
        let changes: Vec<(u16, u16, String)> =
            self.drawn.diff(&next).into_iter().map(|(x, y, cell)| (x, y, cell.symbol().to_owned())).collect();
        changes.iter().for_each(|(x, y, symbol)| self.put(*x, *y, symbol));
        self.drawn = next;
        let (shown, wanted) = (text_of(&self.cells), text_of(&whole));
        assert!(shown == wanted, "{what}\n{shown}\n{wanted}");
        let faults = sound::faults(&whole, true);
        assert!(faults.is_empty(), "{what}: {faults:?}\n{wanted}");
    }
}

#[test]
fn every_place_is_whole_at_every_size_and_whatever_is_typed_there() {
    let letters = ['ㅎ', '가', '왜', 'q', '?'];
    let codes = [Code::Down, Code::Right, Code::PageDown, Code::Up, Code::Esc, Code::Tab];
    for (name, make) in PLACES {
        for locale in Locale::ALL {
            let mut player = make();
            set(&mut player, &[Setting::Language(locale)]);
            let mut window = Window::new((120, 36));
            for (at, size) in DRAGGED.into_iter().enumerate() {
                window.resize(&mut player, size);
                let what = format!("{name} {locale} {size:?}");
                window.shows(&player, &what);
                let (width, height) = size;
                for at in
                    [(0, 0), (width / 2, height / 2), (width.saturating_sub(1), height.saturating_sub(1)), (20, 0)]
                {
                    let press = Pointed { what: Pointing::Press, at, within: size };
                    player.shell.handle(Input::Pointed(press));
                    player.shell.handle(Input::Pointed(Pointed { what: Pointing::WheelDown, ..press }));
                }
                window.shows(&player, &format!("{what}, clicked"));
                player.keys(codes.get(at % codes.len()..=at % codes.len()).unwrap());
                window.shows(&player, &format!("{what}, {:?}", codes[at % codes.len()]));
                player.keys(&[Code::Char(letters[at % letters.len()])]);
                player.shell.handle(Input::Paste(pasted("\u{1b}[31m현\u{1b}]0;x\u{7}금\r\n\u{200b}1")));
                window.shows(&player, &format!("{what}, typed"));
                if !matches!(player.shell.place, Place::Game(_)) && player.shell.session.is_none() {
                    continue;
                }
                player.shell.handle(Input::Wake);
                window.shows(&player, &format!("{what}, woken"));
            }
        }
    }
}
