//! A class that does everything a class does: good games and weak ones, copies, tampering, broken files, the wrong
//! assignment, hostile names. The program's tests grade a small one; `cargo run --example classroom` writes a large one.

use std::fmt::Write as _;
use std::sync::Arc;

use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::classroom::assignment::{self, Assignment};
use good_crisis::content::strategy::library;
use good_crisis::journal::{Exercise, Game, Phase, Terms, save};
use good_crisis::sim::decisions::{Decisions, Shipping};
use good_crisis::sim::luck::Luck;

/// What a file of the class is, and with it where it belongs in the gradebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A game played well, by a policy of its own.
    Good,
    /// A game in which nothing was changed.
    Silent,
    /// The decisions of another student, with another ending.
    Copied,
    /// A decision was changed afterwards.
    Tampered,
    /// Half of a save.
    Truncated,
    /// Said to be of an earlier model.
    OldModel,
    /// Played for another assignment.
    OtherAssignment,
    /// Nothing.
    Empty,
    /// Not a save, and a large one.
    Garbage,
    /// Played by decisions that the exercise had locked.
    Unlocked,
    /// Another's save with the id changed.
    Stolen,
    /// Good, with a name that is a formula and steers terminals.
    HostileName,
    /// Not played to its end.
    Unfinished,
}

/// A file of the class.
#[derive(Clone, Debug)]
pub(crate) struct File {
    /// Its name.
    pub(crate) name: String,
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
    /// What it is.
    pub(crate) kind: Kind,
    /// Whose it is, where that can be told.
    pub(crate) id: String,
}

/// The assignment: six quarters unless it is said otherwise, a lever fixed and one hidden, two questions, luck by student.
pub(crate) const ASSIGNMENT: &str = r#"(
    format: 1,
    title: "Week 3",
    scenario: built_in("dotcom-2000"),
    form: "sprint",
    seed: per_student,
    levers: (fixed: (free_shipping: over_99), hidden: ["story"]),
    questions: [
        (id: "reason", at: "2000Q4", text: "Why this price?"),
        (id: "lesson", at: "end", text: "What nearly killed the company?"),
    ],
    rubric: [
        (name: "Skill", points: 40, of: skill, none: 10, full: 60),
        (name: "Survival", points: 20, of: survival),
        (name: "Answers", points: 20, of: answers),
        (name: "Reasons", points: 20, of: by_hand),
    ],
    attempts: (counts: best, most: 3),
)
"#;

/// The kinds by turns; out of thirty files seventeen are good.
const TURNS: [Kind; 30] = [
    Kind::Good,
    Kind::Good,
    Kind::Good,
    Kind::Good,
    Kind::Good,
    Kind::Good,
    Kind::Good,
    Kind::Good,
    Kind::Good,
    Kind::Good,
    Kind::Good,
    Kind::Good,
    Kind::Good,
    Kind::Good,
    Kind::Good,
    Kind::Silent,
    Kind::Silent,
    Kind::Copied,
    Kind::Tampered,
    Kind::Truncated,
    Kind::OldModel,
    Kind::OtherAssignment,
    Kind::Empty,
    Kind::Garbage,
    Kind::Unlocked,
    Kind::Stolen,
    Kind::HostileName,
    Kind::Unfinished,
    Kind::Good,
    Kind::Good,
];

/// A class of so many files that play `text`; each garbage file has so many bytes.
#[must_use]
pub(crate) fn class(text: &str, files: usize, garbage: usize) -> (Assignment, Vec<File>) {
    let week = assignment::read("week3.ron", text, None).expect("the assignment is sound");
    let other = text.replace("seed: per_student", "seed: same(4)");
    let other = assignment::read("week4.ron", &other, None).expect("the other is sound");
    let made = (0..files).map(|number| file(&week, &other, number, garbage)).collect();
    (week, made)
}

fn file(week: &Assignment, other: &Assignment, number: usize, garbage: usize) -> File {
    let kind = TURNS[number % TURNS.len()];
    let id = match kind {
        Kind::HostileName => format!("=s{number:03}"),
        _ => format!("s{number:03}"),
    };
    // Whose decisions are copied, and whose save is stolen: those of the first student of the round.
    let first = number - number % TURNS.len();
    let game = |id: &str, hand: usize, quarters: usize| played(week.begin(id, None, 0).expect("begun"), hand, quarters);
    let good = || save::write(&game(&id, number, 99));
    let text = match kind {
        Kind::Good | Kind::HostileName => good(),
        Kind::Silent => save::write(&game(&id, usize::MAX, 99)),
        // The first five quarters are another's, the last is one's own.
        Kind::Copied => save::write(&copied(week, &id, first, number)),
        Kind::Tampered => {
            let whole = good();
            let lower = whole.replacen("price_index: 0.9", "price_index: 0.8", 1);
            if lower == whole { whole.replacen("price_index: 1.0", "price_index: 1.1", 1) } else { lower }
        }
        Kind::Truncated => {
            let whole = good();
            whole[..whole.len() / 2].to_owned()
        }
        Kind::OldModel => good().replacen("model: ", "model: 1, // ", 1),
        Kind::OtherAssignment => save::write(&played(other.begin(&id, None, 0).expect("begun"), number, 99)),
        Kind::Empty => String::new(),
        Kind::Garbage => "\u{1b}[31m(((=".repeat(garbage / 9 + 1),
        Kind::Unlocked => save::write(&unlocked(week, &id)),
        Kind::Stolen => {
            let owner = format!("s{first:03}");
            save::write(&game(&owner, first, 99)).replacen(&format!("\"{owner}\""), &format!("\"{id}\""), 1)
        }
        Kind::Unfinished => save::write(&game(&id, number, 3)),
    };
    let name = match kind {
        Kind::HostileName => format!("=cmd|' -C calc'!A{number} \u{202e}\u{1b}[2J.ron"),
        _ => format!("{id}.ron"),
    };
    File { name, bytes: text.into_bytes(), kind, id }
}

/// Policies whose hands play.
const POLICIES: [&str; 8] =
    ["haggle", "steady", "history", "austerity", "newcomer", "scavenge", "well-timed", "cash-first"];

/// A game played so many quarters on by a hand: a policy, with prices and marketing of its own. The last hand does nothing.
fn played(mut game: Game, hand: usize, quarters: usize) -> Game {
    let name = POLICIES[hand % POLICIES.len()];
    let scenario = game.scenario_shared();
    let read = library::strategy(name, &scenario).expect("it is known").expect("it reads");
    let policy = Strategy::compile(&read, &scenario);
    let mut state = State::new(Luck::new(game.setup().seed));
    for quarter in 0..quarters {
        if game.phase() == Phase::Over {
            break;
        }
        let mut wish = Decisions::none();
        if hand != usize::MAX {
            wish = policy.wish(&mut state, game.visible(), game.scenario());
            let own = (hand * 7 + quarter * 13) % 40;
            // Nobody decides as another does, however large the class is.
            wish.price_index = Some(0.95 + own as f64 / 400.0 + (hand / 40) as f64 / 10_000.0);
            wish.hiring = Some((own % 11) as f64 - 3.0);
        }
        close(&mut game, wish);
    }
    if game.phase() == Phase::Over {
        while let Some(question) = game.question().map(|question| question.id.clone()) {
            game.answer(&question, "=1+1 the money ran out");
        }
    }
    game
}

/// The decisions of another student for five quarters, then one's own.
fn copied(week: &Assignment, id: &str, of: usize, hand: usize) -> Game {
    let source = played(week.begin(&format!("s{of:03}"), None, 0).expect("begun"), of, 99);
    let mut game = week.begin(id, None, 0).expect("begun");
    for quarter in source.played().iter().take(5) {
        close(&mut game, quarter.decisions);
    }
    played(game, hand, 99)
}

/// Closes the quarter by what of a wish can be done, its question answered.
fn close(game: &mut Game, mut wish: Decisions) {
    if let Some(question) = game.question().map(|question| question.id.clone()) {
        game.answer(&question, "because it is cheap");
    }
    wish = game.terms().map_or(wish, |terms| terms.locks.own(&wish));
    loop {
        game.set_draft(wish);
        let refused = game.rejections();
        if refused.is_empty() {
            break;
        }
        let before = wish;
        for rejection in refused {
            wish.silence(rejection.key);
        }
        if wish == before {
            wish = Decisions::none();
        }
    }
    game.close().expect("nothing is refused");
}

/// A game played as if nothing were locked: its chain is whole, its decisions are not allowed.
fn unlocked(week: &Assignment, id: &str) -> Game {
    let mut game = week.begin(id, None, 0).expect("begun");
    let text = Arc::from(game.exercise_text().unwrap_or_default());
    let open = Terms { locks: good_crisis::sim::locks::Locks::default(), ..(*week.terms).clone() };
    game.put_under(Exercise { text, terms: Arc::new(open) });
    close(&mut game, Decisions { free_shipping: Some(Shipping::Over25), ..Decisions::none() });
    played(game, 3, 99)
}

/// The roster: everybody of whom there is a file but the first, and two who have handed in nothing.
#[must_use]
pub(crate) fn roster(files: &[File]) -> String {
    let mut text = String::from("id\n");
    for file in files.iter().skip(1) {
        let _ = writeln!(text, "{}", file.id);
    }
    text + "absent-1\nabsent-2\n"
}
