//! What the repository shows of the game is what the game shows.

#[path = "../../examples/showcase/pictures.rs"]
mod shown;

use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn the_pictures_in_the_documents_are_the_games_own() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    let drawn = shown::all().unwrap();
    let stale: Vec<&String> = drawn
        .iter()
        .filter(|(name, svg)| std::fs::read_to_string(folder.join(name)).ok().as_deref() != Some(svg))
        .map(|(name, _)| name)
        .collect();
    assert!(stale.is_empty(), "stale: {stale:?}; cargo run --example showcase");
    let there: BTreeSet<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(there, drawn.into_iter().map(|(name, _)| name).collect());
    assert!(!shown::finished().unwrap().played().is_empty());
}
