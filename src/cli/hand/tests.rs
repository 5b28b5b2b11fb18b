//! What the screens ask for is done, kept and answered, whatever the folder holds.

mod taken_up;

use super::*;
use crate::cli::preferences::Preferences;
use crate::cli::{reminders, sources};
use crate::content::library;
use crate::desk::opening::Wish;
use crate::desk::saves::{First, Found};
use crate::sim::scenario::{Difficulty, Form};
use crate::tui::settings::{Chosen, Setting};

/// A hand over an empty folder.
fn hand(folder: &tempfile::TempDir) -> Hand {
    let (scenario, meta) = library::built_in("dotcom-2000").unwrap();
    let store = Store::open(Some(folder.path())).unwrap();
    Hand::new(store, Some(&sources::Found { scenario, meta }), Locale::En)
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

/// A game as the title names it.
fn named(path: Option<std::path::PathBuf>) -> Unfinished {
    Unfinished { scenario: "dotcom-2000".to_owned(), quarter: crate::sim::units::Quarter::new(2000, 2), path }
}

fn saves(hand: &Hand) -> Vec<String> {
    let names = hand.store.list().unwrap().into_iter().filter_map(|entry| entry.name);
    names.map(|name| name.to_string()).collect()
}

#[test]
fn a_game_is_kept_from_its_first_decision_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    let mut game = hand.begin(&wish(7)).unwrap();
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
fn a_draft_that_the_disk_does_not_take_is_told_without_another_key() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    let mut game = hand.begin(&wish(7)).unwrap();
    game.set_draft(Decisions { price_index: Some(1.02), ..Decisions::none() });
    assert!(done(&mut hand, Effect::Draft(Box::new(game.clone()))).is_none());
    let path = folder.path().join("dotcom-2000-7.ron");
    std::fs::remove_file(&path).unwrap();
    std::fs::create_dir(&path).unwrap();
    assert!(matches!(later(&mut hand, Effect::Draft(Box::new(game.clone()))), Outcome::Tried));
    assert!(matches!(done(&mut hand, Effect::News), Some(Outcome::NotKept(why)) if why.begun));
    std::fs::remove_dir(&path).unwrap();
    assert!(matches!(later(&mut hand, Effect::Draft(Box::new(game.clone()))), Outcome::Tried));
    assert!(matches!(done(&mut hand, Effect::News), Some(Outcome::Safe)));
    std::fs::write(&path, "somebody else's").unwrap();
    assert!(matches!(later(&mut hand, Effect::Draft(Box::new(game))), Outcome::Tried));
    assert!(matches!(done(&mut hand, Effect::News), Some(Outcome::Told(_))));
    hand.settled().unwrap();
}

#[test]
fn a_second_game_of_the_same_seed_has_a_name_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    for _ in 0..2 {
        let mut game = hand.begin(&wish(7)).unwrap();
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
    let said = done(&mut hand, Effect::Continue(named(None)));
    assert!(matches!(&said, Some(Outcome::Gone(gone)) if !gone.why.is_empty()), "{said:?}");
}

#[test]
fn reckonings_and_reports_come_later_and_reports_lie_beside_the_saves() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    let mut game = hand.begin(&wish(7)).unwrap();
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
    let state = hand.begin(&wish(7)).unwrap().state_hash();
    let (sender, receiver) = std::sync::mpsc::channel();
    let work = || panic!("a fault of ours");
    assert!(aside(work, move || Outcome::NotReckoned(state), move |late| sender.send(late).unwrap()).is_none());
    assert!(matches!(receiver.recv().unwrap(), Outcome::NotReckoned(about) if about == state));
}

#[test]
fn todays_game_is_one_for_everyone_and_gone_on_with() {
    let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut first = hand(&folder);
    let Some(Outcome::Game(mut game)) = done(&mut first, Effect::Today) else { panic!() };
    assert!(game.day().is_some() && game.played().is_empty());
    let Some(Outcome::Game(theirs)) = done(&mut hand(&other), Effect::Today) else { panic!() };
    assert_eq!(theirs.state_hash(), game.state_hash(), "the same for whoever begins it");
    // The same seed with a deck more is another game, whichever was kept last.
    let (scenario, source) = first.shelf.built_in_with("dotcom-2000", &["september-2001".to_owned()]).unwrap();
    let mut other = Game::new(scenario, source, game.setup().clone());
    other.close().unwrap();
    game.close().unwrap();
    done(&mut first, Effect::Keep(game.clone()));
    done(&mut first, Effect::Branch(Box::new(other.clone())));
    assert_eq!((game.day().is_some(), other.day()), (true, None));
    drop(first);
    let Some(Outcome::Game(again)) = done(&mut hand(&folder), Effect::Today) else { panic!() };
    assert_eq!(again.state_hash(), game.state_hash(), "one begun today is gone on with");
}

#[test]
fn lines_to_oneself_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    let line = crate::journal::Reminder::new("dotcom-2000", crate::sim::units::Quarter::new(2001, 2), "buy in June");
    assert!(done(&mut hand, Effect::Remember(line.clone())).is_none());
    let texts = Texts::new(Locale::En);
    assert_eq!(reminders::read(hand.store(), &texts), Ok(vec![line.clone()]));
    // What another program keeps meanwhile stays.
    let other = crate::journal::Reminder::new("lamplight", crate::sim::units::Quarter::new(2001, 2), "sell in July");
    reminders::write(&[line.clone(), other.clone()], hand.store(), &texts).unwrap();
    assert!(done(&mut hand, Effect::Forget(line)).is_none());
    assert_eq!(reminders::read(hand.store(), &texts), Ok(vec![other.clone()]));
    assert!(done(&mut hand, Effect::Forget(other)).is_none());
    assert_eq!(reminders::read(hand.store(), &texts), Ok(Vec::new()));
    assert!(saves(&hand).is_empty());
}

#[test]
fn the_debrief_of_a_game_that_is_over_can_be_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = hand(&folder);
    let mut game = first.begin(&wish(7)).unwrap();
    while game.phase() != crate::journal::Phase::Over {
        game.close().unwrap();
    }
    assert!(done(&mut first, Effect::Keep(Box::new(game.clone()))).is_none());
    drop(first);
    let mut later = hand(&folder);
    let latest = later.take_up_latest();
    assert!(latest.game.is_none() && latest.finished.is_some() && latest.trouble.is_empty());
    let again = done(&mut later, Effect::LookBack(None));
    assert!(matches!(again, Some(Outcome::Game(again)) if again.state_hash() == game.state_hash()));
    // Out of the list as well, where it need not be the newest.
    let Some(Outcome::Saves(found)) = done(&mut later, Effect::List) else { panic!("no list") };
    let place = found.listed.iter().position(|listed| listed.first() == Some(First::LookBack)).unwrap();
    let listed = done(&mut later, Effect::Resume(place));
    assert!(matches!(listed, Some(Outcome::Game(listed)) if listed.state_hash() == game.state_hash()));
}

#[test]
fn a_game_that_is_open_elsewhere_waits_on_the_title() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = hand(&folder);
    let mut game = first.begin(&wish(7)).unwrap();
    game.close().unwrap();
    assert!(done(&mut first, Effect::Keep(Box::new(game))).is_none());
    let mut second = hand(&folder);
    let latest = second.take_up_latest();
    assert!(latest.game.is_none());
    assert!(matches!(latest.trouble.as_slice(), [said] if said.contains("open in")), "{:?}", latest.trouble);
    let path = Some(folder.path().join("dotcom-2000-7.ron"));
    let said = done(&mut second, Effect::Continue(named(path)));
    assert!(matches!(&said, Some(Outcome::Gone(gone)) if gone.why.contains("open in")), "{said:?}");
}

#[test]
fn a_game_that_is_not_what_it_says_does_not_hide_an_older_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = hand(&folder);
    let mut game = first.begin(&wish(7)).unwrap();
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
    let mut game = hand.begin(&wish(7)).unwrap();
    game.close().unwrap();
    assert!(done(&mut hand, Effect::Keep(Box::new(game.clone()))).is_none());
    assert_eq!(hand.settled(), Ok(()));
    let file = folder.path().join("dotcom-2000-7.ron");
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    assert!(matches!(done(&mut hand, Effect::Keep(Box::new(game.clone()))), Some(Outcome::NotKept(_))));
    assert!(matches!(done(&mut hand, Effect::Leave(Box::new(game.clone()))), Some(Outcome::NotLeft(_))));
    assert!(hand.settled().is_err());
    std::fs::remove_dir(&file).unwrap();
    assert!(done(&mut hand, Effect::Keep(Box::new(game.clone()))).is_none());
    assert!(matches!(done(&mut hand, Effect::Leave(Box::new(game))), Some(Outcome::Kept)));
    assert_eq!(hand.settled(), Ok(()));
}

#[test]
fn what_was_chosen_on_the_title_is_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    let texts = Texts::new(Locale::En);
    assert_eq!(Preferences::read(hand.store(), &texts).chosen, Chosen::default());
    let theme = crate::tui::theme::BuiltIn::Paper;
    for setting in [Setting::Language(Locale::Ko), Setting::Theme(theme), Setting::Mouse(true)] {
        assert!(done(&mut hand, Effect::Prefer(setting)).is_none());
    }
    let kept = Preferences::read(hand.store(), &texts);
    let chosen: Chosen =
        [Setting::Language(Locale::Ko), Setting::Theme(theme), Setting::Mouse(true)].into_iter().collect();
    assert_eq!(kept.chosen, chosen, "{:?}", kept.problems);
    assert!(kept.problems.is_empty());
    assert!(saves(&hand).is_empty(), "preferences are no save");
}

#[test]
fn every_save_is_listed_and_opened_without_a_trace() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    let mut game = hand.begin(&wish(7)).unwrap();
    game.close().unwrap();
    done(&mut hand, Effect::Keep(Box::new(game.clone())));
    drop(hand);
    let mut hand = self::hand(&folder);
    let path = folder.path().join("dotcom-2000-7.ron");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(folder.path().join("torn.ron"), &text[..text.len() / 2]).unwrap();
    std::fs::write(folder.path().join("bent.ron"), text.replacen("seed: 7", "seed: 8", 1)).unwrap();
    let model = format!("model: {}", crate::journal::MODEL_VERSION);
    assert!(text.contains(&model));
    std::fs::write(folder.path().join("old.ron"), text.replacen(&model, "model: 1", 1)).unwrap();
    let before: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    let Some(Outcome::Saves(Found { listed, remark: None })) = done(&mut hand, Effect::List) else { panic!("no list") };
    let place = |name: &str| listed.iter().position(|listed| listed.name == name).unwrap();
    assert_eq!(listed.len(), 5, "four files, and the save that came with the program: {listed:?}");
    assert!(listed[place("torn")].kept.as_ref().is_err_and(|why| why.contains("torn")));
    assert!(!listed[place("torn")].mend.is_empty(), "what can be done is said");
    assert!(listed[place("history")].kept.as_ref().is_ok_and(|summary| summary.shipped));
    let mut open = |name: &str| done(&mut hand, Effect::Show(place(name)));
    match open("dotcom-2000-7") {
        Some(Outcome::Shown(shown)) => assert_eq!(shown.game.state_hash(), game.state_hash()),
        other => panic!("{other:?}"),
    }
    match open("old") {
        Some(Outcome::Shown(shown)) => assert_eq!((shown.older, shown.game.played().len()), (Some(1), 1)),
        other => panic!("{other:?}"),
    }
    match open("bent") {
        Some(Outcome::Relisted { place: at, said: Some(why), .. }) => {
            assert!(at == place("bent") && why.contains("good-crisis verify"), "{why}");
        }
        other => panic!("{other:?}"),
    }
    match open("history") {
        Some(Outcome::Shown(shown)) => assert!(shown.game.verdict().is_some()),
        other => panic!("{other:?}"),
    }
    let after: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(before.len(), after.len(), "looking leaves nothing behind");
    assert_eq!(std::fs::read_to_string(path).unwrap(), text);
}

#[test]
fn an_exercise_is_gone_on_with_under_its_terms() {
    let text = "(format: 1, title: \"Week 3\", scenario: built_in(\"dotcom-2000\"), form: \"sprint\", seed: per_student, \
                levers: (locked: [\"price_index\"]), rubric: [(name: \"Survival\", points: 10, of: survival)])";
    let week = crate::classroom::assignment::read("week3.ron", text, None).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut first = hand(&folder);
    let begin = |id: &str| week.begin(id, None, 0).unwrap();
    assert!(first.take_up_exercise(&begin("s01")).unwrap().is_none(), "nothing has been begun");
    let mut game = begin("s01");
    game.close().unwrap();
    assert!(done(&mut first, Effect::Keep(Box::new(game.clone()))).is_none());
    assert_eq!(saves(&first), ["exercise-s01"]);
    assert!(first.exercise().is_some_and(|path| path.ends_with("exercise-s01.ron")));
    drop(first);
    let mut later = hand(&folder);
    assert!(later.take_up_exercise(&begin("s02")).unwrap().is_none(), "another student's");
    let mut taken = later.take_up_exercise(&begin("s01")).unwrap().expect("it is gone on with");
    assert_eq!((taken.state_hash(), taken.terms()), (game.state_hash(), game.terms()));
    taken.set_draft(Decisions { price_index: Some(0.9), ..Decisions::none() });
    assert!(taken.close().is_err(), "the lock still holds");
    // And so when the program goes on with whatever was left.
    let mut title = hand(&folder);
    drop(later);
    assert!(title.take_up_latest().game.is_some_and(|game| game.terms().is_some()));
}

#[test]
fn what_was_changed_by_hand_meanwhile_is_told_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    let mut game = hand.begin(&wish(7)).unwrap();
    game.close().unwrap();
    assert!(done(&mut hand, Effect::Keep(Box::new(game.clone()))).is_none());
    std::fs::write(folder.path().join("dotcom-2000-7.ron"), "by hand").unwrap();
    game.close().unwrap();
    let told = done(&mut hand, Effect::Keep(Box::new(game.clone())));
    assert!(matches!(&told, Some(Outcome::Told(said)) if said.contains("dotcom-2000-7-2.ron")), "{told:?}");
    assert!(done(&mut hand, Effect::Keep(Box::new(game.clone()))).is_none());
    assert_eq!(std::fs::read_to_string(folder.path().join("dotcom-2000-7-2.ron")).unwrap(), "by hand");
    assert_eq!(resumed_hash(&folder, hand), game.state_hash());
}

/// The state of the game in the file, once the hand lets go of it.
fn resumed_hash(folder: &tempfile::TempDir, held: Hand) -> crate::journal::Hash {
    drop(held);
    hand(folder).take_up("dotcom-2000-7").unwrap().state_hash()
}
