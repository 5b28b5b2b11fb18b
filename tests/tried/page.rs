//! Pages of `docs/` that are made from the program.

use std::path::Path;

/// Fails where the page is not what is made. Where `UPDATE_DOCS` is set it is written anew first; the test fails all the
/// same, so that the variable cannot be left on.
#[track_caller]
pub(crate) fn stands(name: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name);
    if std::fs::read_to_string(&path).is_ok_and(|kept| kept == made) {
        return;
    }
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, made).expect("the page can be written");
        panic!("docs/{name} was written anew; look at it, and run the test without UPDATE_DOCS");
    }
    panic!("docs/{name} is not what the program makes; UPDATE_DOCS=1 writes it anew");
}
