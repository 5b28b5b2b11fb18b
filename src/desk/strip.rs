//! A finished game in a line that people like to show: a mark a quarter, and the seed by which others get the same world.
//! It tells the shape of the game and nothing of what happens in it.

use crate::args;
use crate::desk::saves::story;
use crate::journal::{Game, Played};
use crate::report::words;
use crate::sim::scenario::{Difficulty, Form};
use crate::text::{Texts, truncate, width};

/// Cells of a line at most: the least screen has 80.
const LONGEST: usize = 79;
/// Cells of the title of a story at most.
const TITLE: usize = 24;
/// What stands for the end of a company.
pub const GONE: &str = "x";

/// The marks that it is written in.
#[derive(Clone, Copy, Debug)]
pub struct Marks {
    /// How long the money would have lasted: less than a quarter, one, two … seven quarters and more.
    pub levels: [&'static str; 8],
    /// Between its parts.
    pub dot: &'static str,
}

impl Marks {
    /// For terminals, fonts and posts that take nothing but ASCII: the quarters themselves.
    pub const ASCII: Self = Self { levels: ["0", "1", "2", "3", "4", "5", "6", "7"], dot: "-" };

    /// The mark of a runway, in quarters.
    fn of(&self, runway: f64) -> &'static str {
        let whole = self.levels.iter().zip(1_u8..).take_while(|(_, next)| runway >= f64::from(*next)).count();
        self.levels[whole.min(self.levels.len() - 1)]
    }
}

/// The quarters that have a mark: those decided, and of the years after them the last.
fn marked(game: &Game) -> impl Iterator<Item = &Played> {
    let (decided, last) = (usize::from(game.span().decided), game.played().len().saturating_sub(1));
    let stands =
        move |place: usize, played: &Played| place < decided || place == last || played.quarter().has_december();
    game.played().iter().enumerate().filter(move |(place, played)| stands(*place, played)).map(|(_, played)| played)
}

/// The game in one line, or in two where one would be too long; nothing while it is not over.
#[must_use]
pub fn strip(texts: &Texts, game: &Game, marks: Marks) -> Vec<String> {
    let Some(verdict) = game.verdict() else { return Vec::new() };
    let setup = game.setup();
    // The game of a day is always of the main story.
    let title = game.day().map_or_else(|| story(&setup.scenario, texts), |day| words::date(texts, day));
    let mut named = vec![texts.get("game-title"), truncate(&title, TITLE).into_owned()];
    // What is as usual is not said.
    named.extend((setup.form != Form::default()).then(|| texts.name("form", setup.form.id())));
    named.extend((setup.difficulty != Difficulty::default()).then(|| texts.name("difficulty", setup.difficulty.id())));
    named.push(texts.format("saves-seed", &args! { "seed" => setup.seed.to_string() }));
    let mut shape: String = marked(game).map(|played| marks.of(played.after().runway)).collect();
    if !game.visible().alive() {
        shape.push_str(GONE);
    }
    let score = (verdict.score.round_ties_even() as i64).to_string();
    let come = [shape, texts.format("share-score", &args! { "score" => score })];
    let joined = |parts: &[String]| parts.join(&format!(" {} ", marks.dot));
    let whole = joined(&[named.as_slice(), come.as_slice()].concat());
    if width(&whole) <= LONGEST { vec![whole] } else { vec![joined(&named), joined(&come)] }
}

/// The command that begins the same game from its first quarter; nothing for one of somebody's own story or of an exercise,
/// which has to be at hand.
#[must_use]
pub fn command(game: &Game) -> Option<String> {
    let setup = game.setup();
    if !game.source().is_built_in() || game.terms().is_some() {
        return None;
    }
    let mut line = format!("good-crisis play {}", setup.scenario);
    if setup.form != Form::default() {
        line += &format!(" --form {}", setup.form.id());
    }
    if setup.difficulty != Difficulty::default() {
        line += &format!(" --difficulty {}", setup.difficulty.id());
    }
    for deck in game.source().with() {
        line += &format!(" --with {deck}");
    }
    Some(line + &format!(" --seed {}", setup.seed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn a_mark_is_a_quarter_of_runway() {
        let digits =
            [-1.0, 0.0, 0.99, 1.0, 6.5, 7.0, 80.0, f64::INFINITY, f64::NAN].map(|runway| Marks::ASCII.of(runway));
        assert_eq!(digits, ["0", "0", "0", "1", "6", "7", "7", "7", "0"]);
    }

    #[test]
    fn it_fits_the_least_screen_and_the_command_begins_the_same_game() {
        let setup = crate::journal::Setup {
            scenario: "dotcom-2000".to_owned(),
            form: Form::Sprint,
            seed: u64::from(u32::MAX),
            ..Default::default()
        };
        let mut game = Game::begin(setup).unwrap();
        assert!(strip(&Texts::new(Locale::En), &game, Marks::ASCII).is_empty(), "it is not over");
        while game.verdict().is_none() {
            game.close().unwrap();
        }
        for locale in Locale::ALL {
            let lines = strip(&Texts::new(locale), &game, Marks::ASCII);
            let [line] = lines.as_slice() else { panic!("{lines:?}") };
            assert!(width(line) <= LONGEST && line.contains("4294967295"), "{line}");
            let shape = line.split(" - ").nth(4).unwrap();
            assert_eq!(shape.chars().filter(char::is_ascii_digit).count(), game.played().len(), "{line}");
            assert!(locale != Locale::En || line.is_ascii(), "{line}");
        }
        assert_eq!(command(&game).unwrap(), "good-crisis play dotcom-2000 --form sprint --seed 4294967295");
    }
}
