//! The folder of saves: nothing half written, nobody else's game taken, nothing lost with the disk.

use std::fs;
use std::path::Path;

use good_crisis::journal::store::{Entry, Kept, NameFault, Writer};
use good_crisis::journal::{Fault, Keeper, Phase, Save, SaveName, Shelf, Store, StoreError, Summary, save};
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::scenario::Form;

use crate::player::{Dice, anything, new_game, play, play_quarter};

fn name(name: &str) -> SaveName {
    SaveName::new(name).unwrap()
}

fn store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(Some(&folder.path().join("deep").join("saves"))).unwrap();
    (folder, store)
}

fn files(folder: &Path) -> Vec<String> {
    let mut files: Vec<String> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    files.sort();
    files
}

/// The newest save of which this holds.
fn newest(store: &Store, holds: fn(&Summary) -> bool) -> Option<Entry> {
    store.list().unwrap().into_iter().find(|entry| entry.save().is_some_and(holds))
}

#[test]
fn a_file_whose_name_is_written_in_parts_is_found_by_its_name() {
    let (_folder, store) = store();
    fs::create_dir_all(store.folder()).unwrap();
    let path = store.folder().join("\u{1112}\u{1161}\u{11ab}.ron");
    fs::write(&path, "(").unwrap();
    assert_eq!(store.find("한").unwrap(), path);
    assert_eq!(store.find("\u{1112}\u{1161}\u{11ab}").unwrap(), path);
}

#[test]
fn a_game_is_kept_and_taken_up_again() {
    let (_folder, store) = store();
    let mut shelf = Shelf::new();
    assert!(store.list().unwrap().is_empty());
    assert!(newest(&store, Summary::is_unfinished).is_none());
    let mut game = new_game(&mut shelf, Form::Full, 3);
    let keeper = store.begin(&name("friday"), &game).unwrap();
    let mut dice = Dice(3);
    for _ in 0..3 {
        for _ in 0..20 {
            let decisions = anything(&mut dice, &game);
            game.set_draft(decisions);
            keeper.draft(&game, || ());
        }
        play_quarter(&mut game, &mut dice);
        keeper.flush(&game).unwrap();
        assert_eq!(fs::read_to_string(keeper.path()).unwrap(), save::write(&game));
    }
    game.set_draft(Decisions { price_index: Some(0.97), ..Decisions::none() });
    keeper.draft(&game, || ());
    // What was handed in is still written.
    drop(keeper);
    let (again, keeper) = store.resume("friday", &mut shelf).unwrap();
    assert_eq!((again.state_hash(), again.draft()), (game.state_hash(), game.draft()));
    let locked: &[&str] = &[".friday.ron.lock", "friday.ron"];
    assert_eq!(files(store.folder()), locked);
    drop(keeper);
    // Where the system says which file is which, a lock goes with who held it.
    assert_eq!(files(store.folder()), if cfg!(unix) { &locked[1..] } else { locked });
    let entry = newest(&store, Summary::is_unfinished).unwrap();
    assert_eq!(entry.name, Some(name("friday")));
    assert_eq!(entry.save().unwrap().played, 3);
}

#[cfg(unix)]
#[test]
fn a_game_behind_a_link_is_kept_where_it_lies() {
    let (folder, store) = store();
    let mut shelf = Shelf::new();
    let mut game = new_game(&mut shelf, Form::Full, 3);
    let elsewhere = Store::open(Some(&folder.path().join("elsewhere"))).unwrap();
    drop(elsewhere.begin(&name("one"), &game).unwrap());
    fs::create_dir_all(store.folder()).unwrap();
    let link = store.path_of(&name("link"));
    std::os::unix::fs::symlink(elsewhere.path_of(&name("one")), &link).unwrap();
    let (_, keeper) = store.resume("link", &mut shelf).unwrap();
    play_quarter(&mut game, &mut Dice(1));
    keeper.flush(&game).unwrap();
    assert!(link.symlink_metadata().unwrap().is_symlink(), "the link is still one");
    assert_eq!(elsewhere.read("one").unwrap().summary().played, 1);
    assert!(matches!(elsewhere.resume("one", &mut shelf), Err(StoreError::InUse { .. })), "it is one game");
    drop(keeper);
    store.delete(&name("link")).unwrap();
    assert!(elsewhere.path_of(&name("one")).exists(), "only the link is gone");
}

#[test]
fn two_do_not_play_one_game() {
    let (_folder, store) = store();
    let mut shelf = Shelf::new();
    let game = new_game(&mut shelf, Form::Full, 3);
    let keeper = store.begin(&name("one"), &game).unwrap();
    assert!(matches!(store.resume("one", &mut shelf), Err(StoreError::InUse { .. })));
    assert!(matches!(store.begin(&name("one"), &game), Err(StoreError::InUse { .. })));
    assert!(matches!(store.delete(&name("one")), Err(StoreError::InUse { .. })));
    assert_eq!(store.read("one").unwrap().summary().played, 0, "looking is not playing");
    drop(keeper);
    assert!(matches!(store.begin(&name("one"), &game), Err(StoreError::Exists { .. })));
    store.resume("one", &mut shelf).unwrap();
    let second = store.begin_near("one", &game).unwrap();
    assert!(second.path().ends_with("one-2.ron"));
    // A game whose file was taken away still holds its name.
    fs::remove_file(second.path()).unwrap();
    let third = store.begin_near("one", &game).unwrap();
    assert!(third.path().ends_with("one-3.ron"));
    drop((second, third));
    store.delete(&name("one")).unwrap();
    assert!(store.begin_near("one", &game).unwrap().path().ends_with("one.ron"));
}

#[test]
fn a_lost_disk_loses_no_game() {
    let (_folder, store) = store();
    let mut shelf = Shelf::new();
    let mut game = new_game(&mut shelf, Form::Full, 3);
    let keeper = store.begin(&name("one"), &game).unwrap();
    fs::remove_dir_all(store.folder()).unwrap();
    fs::write(store.folder(), "a file where the folder was").unwrap();
    play_quarter(&mut game, &mut Dice(1));
    assert!(matches!(keeper.flush(&game), Err(StoreError::NotAFolder { loose: false, .. })));
    assert!(keeper.trouble().is_some());
    assert_eq!(game.played().len(), 1);
    fs::remove_file(store.folder()).unwrap();
    play_quarter(&mut game, &mut Dice(2));
    keeper.flush(&game).unwrap();
    assert_eq!(keeper.trouble(), None);
    assert_eq!(store.read("one").unwrap().replay(&mut shelf).unwrap().state_hash(), game.state_hash());
}

#[test]
fn what_cannot_be_read_is_listed_and_does_no_harm() {
    let (_folder, store) = store();
    let mut shelf = Shelf::new();
    let keep = |text: &str, file: &str| fs::write(store.folder().join(file), text).unwrap();
    fs::create_dir_all(store.folder().join("folder.ron")).unwrap();
    keep(&save::write(&new_game(&mut shelf, Form::Sprint, 1)), "good.ron");
    keep(&save::write_shipped(&new_game(&mut shelf, Form::Full, 1)), "history.ron");
    keep("(format: 1, nonsense", "bad.ron");
    keep("(format: 999)", "newer.ron");
    keep("not ours", "README.md");
    keep("not ours", ".hidden.ron");
    #[cfg(unix)]
    std::os::unix::fs::symlink("/nowhere/at/all", store.folder().join("loose.ron")).unwrap();
    let mut seen: Vec<String> = store
        .list()
        .unwrap()
        .iter()
        .map(|entry| {
            let kept = match &entry.kept {
                Kept::Save(summary) => format!("save {:?}", summary.setup.form),
                Kept::Unreadable(error) => format!("exit {}", error.exit_code()),
            };
            format!("{} {kept}", entry.name.clone().unwrap())
        })
        .collect();
    seen.sort();
    let mut expected =
        vec!["bad exit 3", "folder exit 4", "good save Sprint", "history save Full", "loose exit 4", "newer exit 3"];
    expected.retain(|line| cfg!(unix) || !line.starts_with("loose"));
    assert_eq!(seen, expected);
    assert_eq!(newest(&store, Summary::is_unfinished).unwrap().name, Some(name("good")));
    assert!(matches!(store.resume("history", &mut shelf), Err(StoreError::Shipped { .. })));
    assert!(matches!(store.delete(&name("history")), Err(StoreError::Shipped { .. })));
    assert!(!files(store.folder()).iter().any(|file| file.contains("history.ron.lock")));
    assert!(store.read("history").unwrap().verify(&mut shelf).holds());
}

#[test]
fn a_finished_game_can_be_looked_at_and_does_not_hide_one_that_waits() {
    let (_folder, store) = store();
    let mut shelf = Shelf::new();
    let game = play(&mut shelf, Form::Sprint, 4, usize::MAX);
    assert_eq!(game.phase(), Phase::Over);
    store.begin(&name("over"), &game).unwrap();
    assert!(newest(&store, Summary::is_unfinished).is_none());
    assert_eq!(newest(&store, Summary::is_finished).unwrap().name, Some(name("over")));
    let (again, _) = store.resume("over", &mut shelf).unwrap();
    assert_eq!(again.verdict(), game.verdict());
    assert_eq!(
        store.list().unwrap()[0].save().unwrap().ending.as_ref().unwrap().0,
        game.verdict().unwrap().ending.id()
    );
    let unfinished = new_game(&mut shelf, Form::Sprint, 5);
    store.begin(&name("begun"), &unfinished).unwrap();
    assert_eq!(newest(&store, Summary::is_unfinished).unwrap().name, Some(name("begun")));
}

#[test]
fn saves_are_found_by_name_and_by_path() {
    let (_folder, store) = store();
    let mut shelf = Shelf::new();
    let game = new_game(&mut shelf, Form::Full, 3);
    let path = store.begin(&name("monday"), &game).unwrap().path().to_owned();
    for asked in ["monday", "monday.ron", path.to_str().unwrap()] {
        assert_eq!(store.read(asked).unwrap().setup().seed, 3, "{asked}");
    }
    let Err(StoreError::Unknown { nearest, .. }) = store.find("mondy") else { panic!("found") };
    assert_eq!(nearest.as_deref(), Some("monday"));
    assert_eq!(store.find("a\x1bb").unwrap_err(), StoreError::Name(NameFault::Signs { name: "ab".into() }));
    assert!(matches!(store.read("no/such.ron"), Err(StoreError::NotFound { .. })));
}

#[test]
fn a_tampered_save_is_not_continued() {
    let (_folder, store) = store();
    let mut shelf = Shelf::new();
    let mut game = new_game(&mut shelf, Form::Full, 3);
    let keeper: Keeper = store.begin(&name("one"), &game).unwrap();
    game.set_draft(Decisions { price_index: Some(0.97), ..Decisions::none() });
    game.close().unwrap();
    keeper.flush(&game).unwrap();
    drop(keeper);
    let path = store.find("one").unwrap();
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("0.97", "0.98")).unwrap();
    let error = store.resume("one", &mut shelf).unwrap_err();
    assert!(matches!(&error, StoreError::Fault(_, Fault::Chain { .. })), "{error:?}");
    assert_eq!(error.exit_code(), 3);
    assert!(Save::read("one", fs::read(&path).unwrap().as_slice()).is_ok());
}

#[test]
fn many_drafts_in_a_row_end_with_the_last() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("drafts.ron");
    let writer = Writer::new(&file);
    let mut last = 0;
    for number in 1..=2_000_u64 {
        last = writer.write(format!("draft {number}"));
    }
    assert_eq!(last, 2_000);
    writer.flush("closed".to_owned()).unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), "closed");
    writer.write("one more".to_owned());
    drop(writer);
    assert_eq!(fs::read_to_string(&file).unwrap(), "one more");
    assert_eq!(files(folder.path()), ["drafts.ron"], "nothing half written is left behind");
}

#[test]
#[cfg(unix)]
fn a_link_that_leads_to_no_file_is_called_that() {
    use std::os::unix::fs::symlink;
    let (_folder, store) = store();
    fs::create_dir_all(store.folder()).unwrap();
    let at = |name: &str| store.folder().join(name);
    symlink("gone.ron", at("dangle.ron")).unwrap();
    symlink("loop.ron", at("loop.ron")).unwrap();
    symlink("two.ron", at("one.ron")).unwrap();
    symlink("one.ron", at("two.ron")).unwrap();
    let mut shelf = Shelf::new();
    for (name, to) in [("dangle", Some("gone.ron")), ("loop", None), ("one", None)] {
        let path = at(&format!("{name}.ron"));
        let wanted = StoreError::Link { path: path.clone(), to: to.map(Into::into) };
        assert_eq!(store.read(name).unwrap_err(), wanted);
        assert_eq!(store.resume(name, &mut shelf).unwrap_err(), wanted);
        assert_eq!(Store::read_file(&path).unwrap_err(), wanted);
        assert_eq!(wanted.exit_code(), 4);
    }
    // It can be deleted all the same.
    store.delete(&name("dangle")).unwrap();
    assert_eq!(files(store.folder()), ["loop.ron", "one.ron", "two.ron"]);
}

#[test]
#[cfg(unix)]
fn no_lock_stays_behind_and_none_that_is_held_goes() {
    use std::time::{Duration, SystemTime};
    let (_folder, store) = store();
    let mut shelf = Shelf::new();
    let game = new_game(&mut shelf, Form::Sprint, 3);
    let held = store.begin(&name("held"), &game).unwrap();
    // Killed programs leave theirs behind; one that is a moment old may belong to a program that has not locked it yet.
    let old = SystemTime::now() - Duration::from_secs(3_600);
    for (lock, age) in [(".old.ron.lock", Some(old)), (".new.ron.lock", None), (".full.ron.lock", Some(old))] {
        let text = if lock.contains("full") { "not a lock" } else { "" };
        fs::write(store.folder().join(lock), text).unwrap();
        if let Some(age) = age {
            fs::File::options().write(true).open(store.folder().join(lock)).unwrap().set_modified(age).unwrap();
        }
    }
    let aged = fs::File::options().write(true).open(store.folder().join(".held.ron.lock")).unwrap();
    aged.set_modified(old).unwrap();
    let other = store.begin(&name("other"), &game).unwrap();
    assert_eq!(
        files(store.folder()),
        [".full.ron.lock", ".held.ron.lock", ".new.ron.lock", ".other.ron.lock", "held.ron", "other.ron"]
    );
    assert!(matches!(store.resume("held", &mut shelf), Err(StoreError::InUse { .. })));
    drop((held, other));
    assert_eq!(files(store.folder()), [".full.ron.lock", ".new.ron.lock", "held.ron", "other.ron"]);
    // Whoever waits with the file open that is taken away does not hold the save by it.
    let begun: Vec<_> = (0..8)
        .map(|_| {
            let store = store.clone();
            std::thread::spawn(move || {
                let mut shelf = Shelf::new();
                let mut held = 0;
                for _ in 0..40 {
                    if let Ok((_, keeper)) = store.resume("held", &mut shelf) {
                        let mark = store.folder().join("mark");
                        fs::OpenOptions::new().write(true).create_new(true).open(&mark).expect("nobody else holds it");
                        held += 1;
                        fs::remove_file(&mark).unwrap();
                        drop(keeper);
                    }
                }
                held
            })
        })
        .collect();
    let held: usize = begun.into_iter().map(|thread| thread.join().unwrap()).sum();
    assert!(held > 0);
}

#[test]
fn what_somebody_else_writes_into_a_game_that_is_played_is_kept_beside_it() {
    let (_folder, store) = store();
    let mut shelf = Shelf::new();
    let mut game = new_game(&mut shelf, Form::Sprint, 3);
    let keeper = store.begin(&name("friday"), &game).unwrap();
    let mut dice = Dice(3);
    play_quarter(&mut game, &mut dice);
    keeper.flush(&game).unwrap();
    assert_eq!(keeper.put_aside(), None, "what we wrote ourselves is nobody else's");
    // The same letters, written anew, change nothing.
    let ours = fs::read_to_string(keeper.path()).unwrap();
    fs::write(keeper.path(), &ours).unwrap();
    keeper.flush(&game).unwrap();
    assert_eq!(keeper.put_aside(), None);
    fs::write(store.folder().join("friday-2.ron"), "mine").unwrap();
    for (edit, aside) in [("// by hand\n", "friday-3.ron"), ("// by hand again\n", "friday-4.ron")] {
        fs::write(keeper.path(), format!("{edit}{ours}")).unwrap();
        play_quarter(&mut game, &mut dice);
        keeper.flush(&game).unwrap();
        assert_eq!(keeper.put_aside(), Some(store.folder().join(aside)));
        assert_eq!(keeper.put_aside(), None, "it is told once");
        assert_eq!(fs::read_to_string(store.folder().join(aside)).unwrap(), format!("{edit}{ours}"));
        assert_eq!(fs::read_to_string(keeper.path()).unwrap(), save::write(&game));
    }
    assert_eq!(fs::read_to_string(store.folder().join("friday-2.ron")).unwrap(), "mine");
    drop(keeper);
    // So it is with a game that is taken up, in a draft that nobody waits for.
    let (mut again, keeper) = store.resume("friday", &mut shelf).unwrap();
    fs::write(keeper.path(), "gone").unwrap();
    again.set_draft(Decisions { price_index: Some(0.97), ..Decisions::none() });
    keeper.draft(&again, || ());
    keeper.settle().unwrap();
    assert_eq!(keeper.put_aside(), Some(store.folder().join("friday-5.ron")));
    assert_eq!(fs::read_to_string(store.folder().join("friday-5.ron")).unwrap(), "gone");
    // A program that writes into it again and again fills no folder.
    for round in 0..30 {
        fs::write(keeper.path(), format!("{round}")).unwrap();
        keeper.flush(&again).unwrap();
    }
    assert!(files(store.folder()).len() < 20, "{:?}", files(store.folder()));
}
