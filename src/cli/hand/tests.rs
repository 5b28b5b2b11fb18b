//! What the screens ask for is done, kept and answered, whatever the folder holds.

use super::*;
use crate::content::library;
use crate::sim::scenario::{Difficulty, Form};

/// A hand over an empty folder.
fn hand(folder: &tempfile::TempDir) -> Hand {
    let (scenario, meta) = library::built_in("dotcom-2000").unwrap();
    let store = Store::open(Some(folder.path())).unwrap();
    Hand::new(store, &Found { scenario, meta }, Locale::En)
}

/// What an effect comes to at once.
fn done(hand: &mut Hand, effect: Effect) -> Option<Outcome> {
    hand.perform(effect, |late| panic!("nothing was expected later: {late:?}"))
}

/// What it comes to later.
fn later(hand: &mut Hand, effect: Effect) -> Outcome {
    let (sender, receiver) = std::sync::mpsc::channel();
    assert!(hand.perform(effect, move |late| sender.send(late).unwrap()).is_none());
    receiver.recv().unwrap()
}

fn wish(seed: u64) -> Wish {
    Wish { scenario: None, with: Vec::new(), form: Form::Sprint, difficulty: Difficulty::Operator, seed: Some(seed) }
}

fn saves(hand: &Hand) -> Vec<String> {
    let names = hand.store.list().unwrap().into_iter().filter_map(|entry| entry.name);
    names.map(|name| name.to_string()).collect()
}

#[test]
fn a_game_is_kept_from_its_first_decision_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    let mut game = hand.new_game(&wish(7)).unwrap();
    assert!(done(&mut hand, Effect::Keep(Box::new(game.clone()))).is_none());
    assert!(saves(&hand).is_empty(), "nothing has been decided");
    game.set_draft(Decisions { price_index: Some(1.02), ..Decisions::none() });
    assert!(done(&mut hand, Effect::Draft(Box::new(game.clone()))).is_none());
    assert_eq!(saves(&hand), ["dotcom-2000-7"]);
    // What was kept is what is taken up, by another run of the program.
    drop(hand);
    let mut later = self::hand(&folder);
    let taken = later.take_up_latest().game.expect("the game is taken up");
    assert_eq!(taken.draft(), game.draft());
}

#[test]
fn a_second_game_of_the_same_seed_has_a_name_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    for _ in 0..2 {
        let mut game = hand.new_game(&wish(7)).unwrap();
        game.close().unwrap();
        assert!(done(&mut hand, Effect::Keep(Box::new(game))).is_none());
    }
    let mut names = saves(&hand);
    names.sort();
    assert_eq!(names, ["dotcom-2000-7", "dotcom-2000-7-2"]);
}

#[test]
fn what_cannot_be_done_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    let said = done(&mut hand, Effect::Continue);
    assert!(matches!(&said, Some(Outcome::Failed(words)) if !words.is_empty()), "{said:?}");
}

#[test]
fn reckonings_and_reports_come_later_and_reports_lie_beside_the_saves() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    let mut game = hand.new_game(&wish(7)).unwrap();
    game.close().unwrap();
    let reckoned = later(&mut hand, Effect::Reckon(Box::new(game.clone())));
    assert!(matches!(reckoned, Outcome::Reckoned(hash, _) if hash == game.state_hash()), "{reckoned:?}");
    let Outcome::Written(path) = later(&mut hand, Effect::Report(Box::new(game))) else { panic!("not written") };
    assert!(path.ends_with(".html"), "{path}");
    assert!(std::fs::read_to_string(path).unwrap().starts_with("<!DOCTYPE html>"));
    assert!(saves(&hand).is_empty(), "a report is no save");
}

#[test]
fn who_waits_is_answered_even_after_a_panic() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    let state = hand.new_game(&wish(7)).unwrap().state_hash();
    let (sender, receiver) = std::sync::mpsc::channel();
    let work = || panic!("a fault of ours");
    assert!(aside(work, move || Outcome::NotReckoned(state), move |late| sender.send(late).unwrap()).is_none());
    assert!(matches!(receiver.recv().unwrap(), Outcome::NotReckoned(about) if about == state));
}

#[test]
fn other_luck_is_drawn_for_the_story_in_hand() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    let text = crate::content::library::SCENARIOS[0].source.replacen("// ", "// mine: ", 1);
    let (scenario, meta) = library::from_source("mine.ron", &text).unwrap();
    let setup = Setup { scenario: "dotcom-2000".to_owned(), seed: 7, ..Setup::default() };
    let mine = Game::new(scenario, ScenarioSource::of(&meta), setup);
    let Some(Outcome::Game(next)) = done(&mut hand, Effect::Again(Box::new(mine.clone()))) else { panic!() };
    assert_eq!((next.source(), next.scenario()), (mine.source(), mine.scenario()));
    assert_eq!(next.setup().form, mine.setup().form);
    assert_ne!(next.setup().seed, 7);
}

#[test]
fn the_debrief_of_a_game_that_is_over_can_be_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = hand(&folder);
    let mut game = first.new_game(&wish(7)).unwrap();
    while game.phase() != crate::journal::Phase::Over {
        game.close().unwrap();
    }
    assert!(done(&mut first, Effect::Keep(Box::new(game.clone()))).is_none());
    drop(first);
    let mut later = hand(&folder);
    let latest = later.take_up_latest();
    assert!(latest.game.is_none() && latest.finished.is_some() && latest.trouble.is_empty());
    let again = done(&mut later, Effect::LookBack);
    assert!(matches!(again, Some(Outcome::Game(again)) if again.state_hash() == game.state_hash()));
}

#[test]
fn a_game_that_is_open_elsewhere_waits_on_the_title() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = hand(&folder);
    let mut game = first.new_game(&wish(7)).unwrap();
    game.close().unwrap();
    assert!(done(&mut first, Effect::Keep(Box::new(game))).is_none());
    let mut second = hand(&folder);
    let latest = second.take_up_latest();
    assert!(latest.game.is_none());
    assert!(matches!(latest.trouble.as_slice(), [said] if said.contains("open in")), "{:?}", latest.trouble);
    assert!(matches!(done(&mut second, Effect::Continue), Some(Outcome::Failed(words)) if words.contains("open in")));
}

#[test]
fn a_game_that_is_not_what_it_says_does_not_hide_an_older_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = hand(&folder);
    let mut game = first.new_game(&wish(7)).unwrap();
    game.close().unwrap();
    assert!(done(&mut first, Effect::Keep(Box::new(game.clone()))).is_none());
    drop(first);
    let forged = crate::journal::save::write(&game).replacen("seed: 7", "seed: 8", 1);
    let path = folder.path().join("forged.ron");
    std::fs::write(&path, forged).unwrap();
    // Surely the newer of the two, however coarse the file system's clock is.
    let written = std::fs::File::options().write(true).open(&path).unwrap();
    written.set_modified(std::time::SystemTime::now() + std::time::Duration::from_secs(2)).unwrap();
    let mut later = hand(&folder);
    let latest = later.take_up_latest();
    assert!(matches!(latest.trouble.as_slice(), [said] if said.contains("forged.ron")), "{:?}", latest.trouble);
    assert_eq!(latest.game.map(|taken| taken.state_hash()), Some(game.state_hash()));
}

#[test]
fn what_is_not_kept_is_known_at_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    let mut game = hand.new_game(&wish(7)).unwrap();
    game.close().unwrap();
    assert!(done(&mut hand, Effect::Keep(Box::new(game.clone()))).is_none());
    assert_eq!(hand.lost(), None);
    let file = folder.path().join("dotcom-2000-7.ron");
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    assert!(matches!(done(&mut hand, Effect::Keep(Box::new(game.clone()))), Some(Outcome::Failed(_))));
    assert!(hand.lost().is_some());
    std::fs::remove_dir(&file).unwrap();
    assert!(done(&mut hand, Effect::Keep(Box::new(game))).is_none());
    assert_eq!(hand.lost(), None);
}

#[test]
fn what_was_chosen_on_the_title_is_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    assert_eq!(Preferences::read(hand.store()), Preferences::default());
    let theme = crate::tui::theme::BuiltIn::Paper;
    assert!(done(&mut hand, Effect::Prefer { locale: Locale::Ko, theme }).is_none());
    let kept = Preferences::read(hand.store());
    assert_eq!(kept, Preferences { locale: Some(Locale::Ko), theme: Some(theme) });
    assert!(saves(&hand).is_empty(), "preferences are no save");
}
