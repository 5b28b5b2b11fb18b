//! Samples of saves as former versions of the program wrote them. They are never written anew: what was once handed to a
//! player must open for ever, as its own model's game as long as that is ours, and to be looked at afterwards.

use std::fs;
use std::path::{Path, PathBuf};

use good_crisis::journal::store::{Store, StoreError};
use good_crisis::journal::{Fault, MODEL_VERSION, Save, Shelf};

/// The samples there are, with their quarters; whoever raises the model's version may add one, and takes none away.
const SAMPLES: [(&str, u32, usize); 4] = [
    ("history.model5.ron", 5, HISTORY),
    ("unfinished.model5.ron", 5, 3),
    ("history.model6.ron", 6, HISTORY),
    ("history.model7.ron", 7, HISTORY),
];
/// Quarters of the shipped game.
const HISTORY: usize = 28;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("samples")
}

#[test]
fn saves_of_every_model_can_be_looked_at() {
    let mut shelf = Shelf::new();
    for (name, model, quarters) in SAMPLES {
        let bytes = fs::read(folder().join(name)).expect("the sample is there");
        let save = Save::read(name, &bytes).expect("an old save is read");
        assert_eq!(save.summary().model, model, "{name} was written anew");
        let verification = save.verify(&mut shelf);
        assert_eq!(verification.quarters, quarters, "{name}");
        if model == MODEL_VERSION {
            assert!(verification.holds(), "{name}: {:?}", verification.fault);
        } else {
            assert_eq!(verification.fault, Some(Fault::OlderModel { found: model }), "{name}");
            assert_eq!(verification.exit_code(), 1, "{name}");
        }
        // What this model makes of the same decisions may end earlier, and never later.
        let looked_at = save.replay_loosely(&mut shelf).expect("it can be looked at");
        assert!((1..=quarters).contains(&looked_at.played().len()), "{name}: {}", looked_at.played().len());
    }
}

/// Samples as they are, and as the model before ours would have written them, so that this is asked of every version.
#[test]
fn a_game_of_an_older_model_is_not_played_on_and_says_why() {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("samples");
    let _ = fs::remove_dir_all(&place);
    fs::create_dir_all(&place).expect("a folder");
    let text = fs::read_to_string(folder().join("unfinished.model5.ron")).expect("the sample is there");
    let before = MODEL_VERSION - 1;
    let older = [("as-it-is", 5), ("the-model-before", before)];
    let mut refused = 0;
    for (name, model) in older.into_iter().filter(|(_, model)| *model < MODEL_VERSION) {
        let text = text.replacen("model: 5,", &format!("model: {model},"), 1);
        let path = place.join(format!("{name}.ron"));
        fs::write(&path, &text).expect("written");
        let store = Store::open(Some(&place)).expect("a folder of saves");
        let Err(StoreError::Fault(_, fault)) = store.resume(name, &mut Shelf::new()) else {
            panic!("{name} was taken up");
        };
        assert_eq!(fault, Fault::OlderModel { found: model });
        assert_eq!(fault.exit_code(false), 3);
        let (id, words) = fault.describe("a.ron", "");
        assert_eq!(id, "error-save-older-model");
        let said = |key| words.iter().find(|(of, _)| *of == key).map(|(_, word)| word.clone());
        assert_eq!((said("found"), said("known")), (Some(model.to_string()), Some(MODEL_VERSION.to_string())));
        assert_eq!(fs::read_to_string(&path).expect("still there"), text, "{name} was touched");
        refused += 1;
    }
    assert!(refused >= 1);
}

#[test]
fn a_later_scheme_of_luck_is_not_taken_for_a_later_model() {
    let text = fs::read_to_string(folder().join("unfinished.model5.ron")).expect("the sample is there");
    let text = text.replacen("model: 5,", &format!("model: {MODEL_VERSION},"), 1).replacen("luck: 1,", "luck: 2,", 1);
    let verification = Save::read("a.ron", text.as_bytes()).expect("it reads").verify(&mut Shelf::new());
    assert_eq!(verification.fault, Some(Fault::NewerLuck { found: 2 }));
    assert_eq!(verification.exit_code(), 3);
}
