//! `docs/keys.md` is made from the table of keys: `UPDATE_DOCS=1 cargo test --test texts key_page` writes it anew, then fails.

use good_crisis::text::{Locale, Texts};
use good_crisis::tui::keymap::manual;

use crate::made::stands;

#[test]
fn the_page_of_keys_is_the_table_of_keys() {
    let texts = Texts::new(Locale::En);
    let page = format!(
        "# Keys\n\nEvery key of every screen, made from the table that the program itself reads.\n{}",
        manual(&|id| texts.get(id))
    );
    stands("keys.md", &page);
}
