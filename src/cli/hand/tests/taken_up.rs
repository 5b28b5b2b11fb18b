//! Games gone on with from the list of saves, and what stands in the way of that.

use std::fs;
use std::path::Path;

use super::*;
use crate::desk::opening::Gone;
use crate::desk::saves::stands;
use crate::journal::{MODEL_VERSION, save};
use crate::sim::units::Quarter;

/// A game with so many quarters closed, kept under a name.
fn keep(folder: &Path, name: &str, seed: u64, closed: usize) -> Game {
    let store = Store::open(Some(folder)).unwrap();
    let (scenario, meta) = library::built_in("dotcom-2000").unwrap();
    let mut hand = Hand::new(store, Some(&sources::Found { scenario, meta }), Locale::En);
    let mut game = hand.begin(&wish(seed)).unwrap();
    game.set_draft(Decisions { price_index: Some(1.02), ..Decisions::none() });
    for _ in 0..closed {
        game.close().unwrap();
    }
    fs::write(folder.join(format!("{name}.ron")), save::write(&game)).unwrap();
    game
}

fn list(hand: &mut Hand) -> Found {
    match done(hand, Effect::List) {
        Some(Outcome::Saves(found)) => found,
        other => panic!("{other:?}"),
    }
}

fn place(found: &Found, name: &str) -> usize {
    found.listed.iter().position(|listed| listed.name == name).unwrap()
}

/// Goes on with the save of this name.
fn resumed(hand: &mut Hand, name: &str) -> Result<Box<Game>, String> {
    let at = place(&list(hand), name);
    match done(hand, Effect::Resume(at)) {
        Some(Outcome::Game(game)) => Ok(game),
        Some(Outcome::Relisted { place, said: Some(why), .. }) if place == at => Err(why),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_older_game_is_gone_on_with_and_the_one_in_hand_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let older = keep(folder.path(), "older", 3, 2);
    let mut hand = hand(&folder);
    let mut first = hand.begin(&wish(7)).unwrap();
    first.close().unwrap();
    done(&mut hand, Effect::Keep(Box::new(first.clone())));
    first.set_draft(Decisions { price_index: Some(1.1), ..Decisions::none() });
    done(&mut hand, Effect::Draft(Box::new(first.clone())));
    let mut taken = resumed(&mut hand, "older").unwrap();
    assert_eq!(taken.state_hash(), older.state_hash());
    // The one that was in hand is free for others, and as it was left.
    let mut elsewhere = self::hand(&folder);
    let again = resumed(&mut elsewhere, "dotcom-2000-7").unwrap();
    assert_eq!((again.state_hash(), again.draft()), (first.state_hash(), first.draft()));
    assert!(resumed(&mut elsewhere, "older").is_err_and(|why| why.contains("open in another game")));
    // What is played now goes into its own file.
    taken.close().unwrap();
    done(&mut hand, Effect::Keep(taken));
    drop(hand);
    assert_eq!(resumed(&mut self::hand(&folder), "older").unwrap().played().len(), 3);
}

#[test]
fn the_game_in_hand_is_gone_on_with_without_letting_go_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut hand = hand(&folder);
    let mut game = hand.begin(&wish(7)).unwrap();
    game.close().unwrap();
    done(&mut hand, Effect::Keep(Box::new(game.clone())));
    game.set_draft(Decisions { price_index: Some(1.1), ..Decisions::none() });
    done(&mut hand, Effect::Draft(Box::new(game.clone())));
    let again = resumed(&mut hand, "dotcom-2000-7").unwrap();
    assert_eq!(again.draft(), game.draft(), "what was due is written before it is read");
    assert!(resumed(&mut self::hand(&folder), "dotcom-2000-7").is_err(), "it is still ours");
    // Torn by somebody else meanwhile: refused, and still ours.
    let at = place(&list(&mut hand), "dotcom-2000-7");
    fs::write(folder.path().join("dotcom-2000-7.ron"), "(").unwrap();
    assert!(matches!(done(&mut hand, Effect::Resume(at)), Some(Outcome::Relisted { said: Some(_), .. })));
    done(&mut hand, Effect::Keep(again));
    assert_eq!(saves(&hand), ["dotcom-2000-7", "dotcom-2000-7-2"], "mended from the game in hand, under its own name");
    assert_eq!(
        fs::read_to_string(folder.path().join("dotcom-2000-7-2.ron")).unwrap(),
        "(",
        "what tore it is beside it"
    );
}

/// What every way to take another game in hand says where it is refused; the first of the list is the other.
fn refusals(hand: &mut Hand, other: &Game) -> Vec<String> {
    let path = hand.store.folder().join("older.ron");
    let mut said = Vec::new();
    let begin = Effect::Begin(wish(8));
    let (branch, anew) = (Effect::Branch(Box::new(other.clone())), Effect::Anew(Box::new(other.clone())));
    let on = Effect::Continue(named(Some(path)));
    for effect in [begin, Effect::Today, branch, anew, on, Effect::LookBack(None), Effect::Resume(0)] {
        match done(hand, effect) {
            Some(Outcome::Failed(why) | Outcome::Gone(Gone { why, .. })) => said.push(why),
            Some(Outcome::Relisted { said: Some(why), .. }) => said.push(why),
            other => panic!("{other:?}"),
        }
    }
    said
}

#[test]
fn a_game_that_could_not_be_kept_is_not_left_for_another() {
    let folder = tempfile::tempdir().unwrap();
    let older = keep(folder.path(), "older", 3, 1);
    let mut hand = hand(&folder);
    let mut game = hand.begin(&wish(7)).unwrap();
    game.close().unwrap();
    done(&mut hand, Effect::Keep(Box::new(game.clone())));
    let at = place(&list(&mut hand), "older");
    hand.listed.swap(0, at);
    // Its file can be written no more.
    let file = folder.path().join("dotcom-2000-7.ron");
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    game.close().unwrap();
    assert!(matches!(done(&mut hand, Effect::Keep(Box::new(game.clone()))), Some(Outcome::NotKept(_))));
    for why in refusals(&mut hand, &older) {
        assert!(why.contains("could not be saved") && why.contains("dotcom-2000-7.ron"), "{why}");
    }
    assert!(hand.settled().is_err());
    // Once it can, what was not kept is tried once more, and the other game is begun.
    fs::remove_dir(&file).unwrap();
    assert!(matches!(done(&mut hand, Effect::Begin(wish(8))), Some(Outcome::Game(_))));
    assert_eq!(resumed(&mut self::hand(&folder), "dotcom-2000-7").unwrap().state_hash(), game.state_hash());
}

#[test]
fn a_game_whose_first_save_failed_is_not_left_for_another() {
    let whole = tempfile::tempdir().unwrap();
    let (folder, away) = (whole.path().join("saves"), whole.path().join("away"));
    fs::create_dir(&folder).unwrap();
    let older = keep(&folder, "older", 3, 1);
    let mut hand = Hand::new(Store::open(Some(&folder)).unwrap(), None, Locale::En);
    let mut game = hand.begin(&wish(7)).unwrap();
    game.close().unwrap();
    fs::rename(&folder, &away).unwrap();
    fs::write(&folder, "no folder").unwrap();
    assert!(matches!(done(&mut hand, Effect::Keep(Box::new(game.clone()))), Some(Outcome::NotKept(_))));
    for effect in
        [Effect::Begin(wish(8)), Effect::Today, Effect::LookBack(None), Effect::Branch(Box::new(older.clone()))]
    {
        let refused = done(&mut hand, effect);
        let Some(Outcome::Failed(why)) = &refused else { panic!("{refused:?}") };
        assert!(why.contains("could not be saved"), "{why}");
    }
    fs::remove_file(&folder).unwrap();
    fs::rename(&away, &folder).unwrap();
    // It is tried once more, and then the other may be taken up.
    assert_eq!(resumed(&mut hand, "older").unwrap().state_hash(), older.state_hash());
    assert_eq!(resumed(&mut hand, "dotcom-2000-7").unwrap().state_hash(), game.state_hash());
}

#[test]
fn the_game_that_the_title_names_is_gone_on_with_or_said_to_have_gone() {
    let folder = tempfile::tempdir().unwrap();
    let first = keep(folder.path(), "first", 3, 1);
    let mut hand = hand(&folder);
    let latest = hand.take_up_latest();
    let row = latest.unfinished.expect("the title names it");
    assert_eq!((row.quarter, row.path.clone()), (first.quarter(), Some(folder.path().join("first.ron"))));
    // Another process writes a newer one.
    let newer = keep(folder.path(), "newer", 4, 2);
    let written = fs::File::options().write(true).open(folder.path().join("newer.ron")).unwrap();
    written.set_modified(std::time::SystemTime::now() + std::time::Duration::from_secs(2)).unwrap();
    let Some(Outcome::Game(taken)) = done(&mut hand, Effect::Continue(row.clone())) else { panic!("not gone on with") };
    assert_eq!(taken.state_hash(), first.state_hash());
    // The one that is named has gone: the title names the other.
    fs::remove_file(folder.path().join("first.ron")).unwrap();
    let Some(Outcome::Gone(gone)) = done(&mut hand, Effect::Continue(row)) else { panic!("it has gone") };
    assert!(gone.why.contains("first.ron"), "{}", gone.why);
    let row = gone.unfinished.expect("another waits");
    assert_eq!(row.quarter, newer.quarter());
    let Some(Outcome::Game(taken)) = done(&mut hand, Effect::Continue(row.clone())) else { panic!("not gone on with") };
    assert_eq!(taken.state_hash(), newer.state_hash());
    // It ended meanwhile, and no other waits.
    keep(folder.path(), "newer", 4, 6);
    let Some(Outcome::Gone(gone)) = done(&mut hand, Effect::Continue(row)) else { panic!("it is over") };
    assert!(gone.why.contains("over") && gone.unfinished.is_none(), "{gone:?}");
}

#[test]
fn what_stands_in_the_way_is_said_and_the_game_in_hand_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(format!("{name}.ron"));
    for name in ["gone", "renamed", "folder", "pipe", "old", "new", "torn", "bent"] {
        keep(folder.path(), name, 3, 1);
    }
    let mut hand = hand(&folder);
    let mut game = hand.begin(&wish(7)).unwrap();
    game.close().unwrap();
    done(&mut hand, Effect::Keep(Box::new(game.clone())));
    let found = list(&mut hand);
    // Everything happens to the files after they were listed.
    let text = fs::read_to_string(path("old")).unwrap();
    let model = format!("model: {MODEL_VERSION}");
    fs::remove_file(path("gone")).unwrap();
    fs::rename(path("renamed"), path("elsewhere")).unwrap();
    fs::remove_file(path("folder")).unwrap();
    fs::create_dir(path("folder")).unwrap();
    fs::write(path("old"), text.replacen(&model, "model: 1", 1)).unwrap();
    fs::write(path("new"), text.replacen(&model, "model: 9999", 1)).unwrap();
    fs::write(path("torn"), &text[..text.len() / 2]).unwrap();
    fs::write(path("bent"), text.replacen("seed: 3", "seed: 8", 1)).unwrap();
    let mut wanted = vec![
        ("gone", "gone.ron"),
        ("renamed", "renamed.ron"),
        ("folder", "folder.ron"),
        ("old", "model 1"),
        ("new", "9999"),
        ("torn", "torn.ron"),
        ("bent", "bent.ron"),
        ("history", "history"),
    ];
    fs::remove_file(path("pipe")).unwrap();
    if std::process::Command::new("mkfifo").arg(path("pipe")).status().is_ok_and(|made| made.success()) {
        wanted.push(("pipe", "pipe.ron"));
    }
    let first = hand.listed.clone();
    for (name, part) in wanted {
        // That it is not what was listed is said first, and the list is made anew; then what is wrong with it.
        hand.listed.clone_from(&first);
        let refused = |hand: &mut Hand, at: usize| match done(hand, Effect::Resume(at)) {
            Some(Outcome::Relisted { found, place, said: Some(why) }) => (found, place, why),
            other => panic!("{name}: {other:?}"),
        };
        let (now, at, why) = refused(&mut hand, place(&found, name));
        assert!(why.contains(name), "{name}: {why}");
        if now.listed.get(at).is_some_and(|listed| listed.name == name) {
            let (_, _, why) = refused(&mut hand, at);
            assert!(why.contains(part), "{name}: {why}");
        } else {
            assert!(["gone", "renamed"].contains(&name), "{name} is not listed any more");
        }
        assert!(hand.keeper.as_ref().is_some_and(|keeper| keeper.path() == path("dotcom-2000-7")), "{name}");
        // To be looked at it is no better, and nothing breaks.
        let _ = done(&mut hand, Effect::Show(place(&found, name)));
    }
    assert!(matches!(done(&mut hand, Effect::Resume(99)), Some(Outcome::Relisted { said: Some(_), .. })));
    game.close().unwrap();
    done(&mut hand, Effect::Keep(Box::new(game)));
    // Listed anew, all of it is still a list.
    let again = list(&mut hand);
    assert!(again.listed.iter().any(|listed| listed.name == "elsewhere" && listed.first() == Some(First::GoOn)));
    assert!(again.listed.iter().any(|listed| listed.name == "folder" && listed.kept.is_err()));
}

#[test]
fn an_exercise_that_is_not_whole_is_refused_with_the_reason() {
    let key = crate::classroom::key::ClassKey::new([5; 32]);
    let text = format!(
        "(format: 1, title: \"Week 3\", scenario: built_in(\"dotcom-2000\"), form: \"sprint\", seed: per_student, \
         key: \"{}\", rubric: [(name: \"Survival\", points: 10, of: survival)])",
        key.public().text()
    );
    let week = crate::classroom::assignment::read("week3.ron", &text, None).unwrap();
    let token = week.token(&key, "s01");
    let folder = tempfile::tempdir().unwrap();
    let mut first = hand(&folder);
    let mut game = week.begin("s01", Some(&token), 0).unwrap();
    game.close().unwrap();
    done(&mut first, Effect::Keep(Box::new(game.clone())));
    drop(first);
    let kept = fs::read_to_string(folder.path().join("exercise-s01.ron")).unwrap();
    let without = |field: &str| {
        let from = kept.find(&format!("  {field}: ")).unwrap();
        let to = from + kept[from..].find("\n").unwrap() + 1;
        format!("{}{}", &kept[..from], &kept[to..])
    };
    for field in ["exercise", "token", "assignment"] {
        fs::write(folder.path().join(format!("no-{field}.ron")), without(field)).unwrap();
    }
    let mut hand = hand(&folder);
    let whole = resumed(&mut hand, "exercise-s01").unwrap();
    assert!(whole.terms().is_some(), "under its terms");
    let why = resumed(&mut hand, "no-exercise").unwrap_err();
    assert!(why.contains("no-exercise.ron") && why.contains("lost the text"), "{why}");
    for field in ["token", "assignment"] {
        let why = resumed(&mut hand, &format!("no-{field}")).unwrap_err();
        assert!(why.contains(&format!("no-{field}.ron")), "{why}");
    }
}

#[test]
fn what_has_gone_while_it_was_looked_at_is_said_and_no_neighbour_explained() {
    let folder = tempfile::tempdir().unwrap();
    keep(folder.path(), "gone", 3, 0);
    fs::write(folder.path().join("torn.ron"), "(format: 1,").unwrap();
    let mut hand = hand(&folder);
    let at = place(&list(&mut hand), "gone");
    assert!(matches!(done(&mut hand, Effect::Show(at)), Some(Outcome::Shown(_))));
    fs::remove_file(folder.path().join("gone.ron")).unwrap();
    match done(&mut hand, Effect::Look(at)) {
        Some(Outcome::Relisted { said: Some(why), .. }) => {
            assert!(why.contains("gone.ron is not there any more"), "{why}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_list_names_the_open_quarter_and_the_verdict() {
    let folder = tempfile::tempdir().unwrap();
    keep(folder.path(), "begun", 3, 0);
    keep(folder.path(), "later", 3, 2);
    keep(folder.path(), "over", 3, 6);
    let found = list(&mut hand(&folder));
    let listed = |name: &str| &found.listed[place(&found, name)];
    let first = library::built_in("dotcom-2000").unwrap().0.span(Form::Sprint).first;
    assert_eq!(listed("begun").open, Some(first));
    assert_eq!(listed("later").open, Some(first.plus(2)));
    let texts = Texts::new(Locale::En);
    let stands = |name: &str| {
        let listed = listed(name);
        stands(listed, listed.kept.as_ref().unwrap(), &texts).join(", ").replace('\u{a0}', " ")
    };
    let open = |quarter: Quarter| format!("{} Q{} open", quarter.year(), quarter.season() + 1);
    assert!(stands("begun").contains(&open(first)), "{}", stands("begun"));
    assert!(stands("later").contains(&open(first.plus(2))), "{}", stands("later"));
    let over = listed("over");
    let ending = over.kept.as_ref().unwrap().ending.as_ref().expect("six quarters are a sprint").0.clone();
    assert_eq!(over.open, None);
    assert!(stands("over").contains(&texts.name("ending", &ending)), "{}", stands("over"));
    // As the title has it.
    let latest = hand(&folder).take_up_latest();
    let open = latest.game.map(|game| game.quarter());
    assert!([Some(first), Some(first.plus(2))].contains(&open), "{open:?}");
}

#[test]
fn what_is_not_listed_is_said_with_the_place_where_it_lies() {
    let folder = tempfile::tempdir().unwrap();
    for n in 0..2_003 {
        fs::write(folder.path().join(format!("{n}.ron")), "(").unwrap();
    }
    for locale in Locale::ALL {
        let mut hand = hand(&folder);
        hand.speak(locale);
        let found = list(&mut hand);
        assert_eq!(found.listed.len(), 2_001, "and the one that came with the program");
        let (remark, place) = (found.remark.unwrap(), folder.path().display().to_string());
        // The folder's name may have a digit of its own.
        assert!(remark.contains(&place) && remark.replace(&place, "").contains('3'), "{remark}");
    }
    fs::remove_file(folder.path().join("0.ron")).unwrap();
    for n in 1..3 {
        fs::remove_file(folder.path().join(format!("{n}.ron"))).unwrap();
    }
    assert_eq!(list(&mut hand(&folder)).remark, None);
}

#[test]
fn a_folder_that_cannot_be_listed_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("saves");
    fs::write(&file, "no folder").unwrap();
    let mut hand = Hand::new(Store::open(Some(&file)).unwrap(), None, Locale::En);
    let found = list(&mut hand);
    assert!(found.remark.is_some_and(|why| why.contains("saves")), "{:?}", found.listed);
}
