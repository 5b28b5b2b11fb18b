//! The exercises of a class that lie where the program was started or in the folder of saves.

use std::fs;
use std::path::{Path, PathBuf};

use super::Hand;
use super::shown::typed;
use crate::classroom::assignment;
use crate::cli::sources;
use crate::content::ron_file::CONTENT_LIMIT;
use crate::desk::exercises::{Exercise, MOST_FILES};
use crate::text::sanitize;

/// Longer titles are cut when shown.
const LONGEST: usize = 300;

impl Hand {
    /// Those that are there, by path. What cannot be read is passed over: here nobody has asked for it by name.
    pub(super) fn exercises(&self) -> Vec<Exercise> {
        let mut paths: Vec<PathBuf> = [Path::new("."), self.store.folder()].into_iter().flat_map(files).collect();
        paths.sort();
        paths.dedup();
        paths.iter().filter_map(|path| exercise(path)).collect()
    }
}

/// The files of a folder that may be exercises.
fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let is_ron = |path: &PathBuf| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"));
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(is_ron);
    // What lies where the program was started is typed without its folder.
    let short = |path: PathBuf| path.strip_prefix(".").map_or(path.clone(), Path::to_path_buf);
    paths.map(short).take(MOST_FILES).collect()
}

fn text(path: &Path) -> Option<String> {
    let (bytes, size) = sources::bytes(path, CONTENT_LIMIT).ok()?;
    (size <= CONTENT_LIMIT).then(|| String::from_utf8(bytes).ok()).flatten()
}

fn exercise(path: &Path) -> Option<Exercise> {
    let text = text(path)?;
    if !assignment::is_assignment(&text) {
        return None;
    }
    let beside = assignment::file_beside(&text).and_then(|name| self::text(&path.with_file_name(name)));
    let name = path.display().to_string();
    let read = assignment::read(&name, &text, beside.as_deref());
    Some(Exercise { title: read.ok().map(|read| sanitize(&read.title, LONGEST)), path: typed(path)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classroom::assignment::template;

    #[test]
    fn exercises_are_told_from_scenarios_and_saves() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        let texts = crate::text::Texts::new(crate::text::Locale::En);
        put("week 3.ron", &template::write(template::LESSONS[0], None, &texts).unwrap());
        put("broken.ron", "(rubric: 3)");
        put("save.ron", include_str!("../../../saves/history.ron"));
        put("notes.txt", "rubric");
        let mut paths = files(folder.path());
        paths.sort();
        let found: Vec<Exercise> = paths.iter().filter_map(|path| exercise(path)).collect();
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(found[0].title, None);
        assert!(found[1].title.is_some() && found[1].path.starts_with('\'') && found[1].path.ends_with("week 3.ron'"));
    }
}
