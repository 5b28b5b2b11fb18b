//! No byte of a save that means something changes unnoticed, and nothing that is read makes it panic.

use good_crisis::journal::{Save, Shelf, save};
use good_crisis::sim::scenario::Form;

use crate::player::{Dice, anything, play};

/// A game of some quarters with a draft and notes.
fn text(shelf: &mut Shelf, seed: u64, quarters: usize) -> String {
    let mut game = play(shelf, Form::Full, seed, quarters);
    game.note("one, 둘");
    let draft = anything(&mut Dice(seed), &game);
    game.set_draft(draft);
    save::write(&game)
}

/// Whether a changed save is noticed: it cannot be read, does not verify, or means just the same.
fn noticed(shelf: &mut Shelf, original: &str, changed: &[u8]) -> bool {
    let Ok(read) = Save::read("game.ron", changed) else { return true };
    match read.replay(shelf) {
        Err(_) => !read.verify(shelf).holds(),
        Ok(game) => save::write(&game) == original,
    }
}

#[test]
fn every_truncation_is_noticed() {
    let mut shelf = Shelf::new();
    let original = text(&mut shelf, 2, 3);
    // The line break at the end means nothing.
    for end in 0..original.len() - 2 {
        assert!(Save::read("game.ron", &original.as_bytes()[..end]).is_err(), "{end} of {}", original.len());
    }
}

#[test]
fn every_changed_byte_is_noticed() {
    let mut shelf = Shelf::new();
    let mut dice = Dice(77);
    for (seed, quarters) in [(1, 0), (2, 3), (3, 8)] {
        let original = text(&mut shelf, seed, quarters);
        for at in 0..original.len() {
            let mut changed = original.clone().into_bytes();
            let replacement = match dice.below(3) {
                0 => b"0123456789abcdef.,:()[]\"-e \n"[dice.below(28) as usize],
                1 => changed[at] ^ (1 << dice.below(8)),
                _ => dice.below(256) as u8,
            };
            changed[at] = replacement;
            assert!(noticed(&mut shelf, &original, &changed), "byte {at} made {replacement:?} in\n{original}");
        }
    }
}

#[test]
fn a_quarter_more_or_less_is_noticed() {
    let mut shelf = Shelf::new();
    let original = text(&mut shelf, 2, 5);
    let lines: Vec<&str> = original.lines().collect();
    let quarters: Vec<usize> = (0..lines.len()).filter(|i| lines[*i].contains("quarter: \"200")).collect();
    assert!(quarters.len() >= 5, "{original}");
    for quarter in quarters {
        for copies in [0, 2] {
            let changed: Vec<&str> = (0..lines.len())
                .flat_map(|i| std::iter::repeat_n(lines[i], if i == quarter { copies } else { 1 }))
                .collect();
            let changed = changed.join("\n");
            assert!(noticed(&mut shelf, &original, changed.as_bytes()), "{changed}");
        }
    }
}

#[test]
fn the_first_bad_quarter_is_named() {
    let mut shelf = Shelf::new();
    let original = text(&mut shelf, 2, 5);
    let read = Save::read("game.ron", original.as_bytes()).unwrap();
    let hash = read.replay(&mut shelf).unwrap().played()[2].hash.to_string();
    let other = format!("{}{}", if hash.starts_with('0') { '1' } else { '0' }, &hash[1..]);
    let changed = original.replace(&hash, &other);
    let verification = Save::read("game.ron", changed.as_bytes()).unwrap().verify(&mut shelf);
    assert_eq!((verification.good, verification.exit_code()), (2, 1));
    assert_eq!(verification.fault.unwrap().quarter().unwrap().to_string(), "2000Q3");
    let seed = original.replace("seed: 2,", "seed: 3,");
    let verification = Save::read("game.ron", seed.as_bytes()).unwrap().verify(&mut shelf);
    assert_eq!(verification.fault, Some(good_crisis::journal::Fault::Header));
}

#[test]
fn versions_that_are_not_ours_are_told_apart() {
    use good_crisis::journal::{Fault, MODEL_VERSION};
    let mut shelf = Shelf::new();
    let original = text(&mut shelf, 2, 5);
    let with = |from: &str, to: &str| original.replacen(from, to, 1);
    let ours = format!("model: {MODEL_VERSION},");

    let newer_format = with("format: 1,", "format: 2, secret: \"of the future\",");
    assert_eq!(Save::read("a.ron", newer_format.as_bytes()).unwrap_err().worst_exit_code(), 3);

    let newer = Save::read("a.ron", with(&ours, "model: 4000,").as_bytes()).unwrap();
    assert_eq!(newer.verify(&mut shelf).exit_code(), 3);
    assert!(newer.replay_loosely(&mut shelf).is_err());

    let older = Save::read("a.ron", with(&ours, "model: 0,").as_bytes()).unwrap();
    let verification = older.verify(&mut shelf);
    assert_eq!(verification.exit_code(), 1);
    assert!(matches!(verification.fault, Some(Fault::OlderModel { found: 0 })));
    assert_eq!(older.replay_loosely(&mut shelf).unwrap().played().len(), 5);
}

#[test]
fn hostile_saves_are_read_as_what_they_are() {
    let mut shelf = Shelf::new();
    let original = text(&mut shelf, 2, 1);
    let many =
        original.replace("quarters: [", &format!("quarters: [{}", "(quarter: \"2000Q1\", hash: \"\"),".repeat(500)));
    for hostile in [
        b"\xff\xfe(\0".to_vec(),
        vec![b'['; 200_000],
        b"(".repeat(200_000),
        b"/*".repeat(200_000),
        many.into_bytes(),
        original.replace("dotcom-2000", &"x".repeat(100_000)).into_bytes(),
        original.replace("\"full\"", "\"\x1b[2Jfull\"").into_bytes(),
        vec![b' '; (64 << 20) + 1],
    ] {
        assert!(Save::read("hostile.ron", &hostile).is_err());
    }
    let unknown = original.replace("dotcom-2000", "dotcom-2001");
    let verification = Save::read("a.ron", unknown.as_bytes()).unwrap().verify(&mut shelf);
    assert_eq!(verification.exit_code(), 3);
}
