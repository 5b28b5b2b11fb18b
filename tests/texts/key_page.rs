//! `docs/keys.md` is made from the table of keys: `UPDATE_DOCS=1 cargo test --test texts key_page` writes it anew, then fails.

use good_crisis::text::{Locale, Texts};
use good_crisis::tui::keymap::manual;

#[test]
fn the_page_of_keys_is_the_table_of_keys() {
    let texts = Texts::new(Locale::En);
    let page = format!(
        "# Keys\n\nEvery key of every screen, made from the table that the program itself reads.\n{}",
        manual(&|id| texts.get(id))
    );
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/keys.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &page).expect("docs can be written");
        panic!("docs/keys.md is written; run again without UPDATE_DOCS");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == page, "docs/keys.md is stale: UPDATE_DOCS=1 cargo test --test texts key_page");
}
