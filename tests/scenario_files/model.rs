//! `docs/constants.md` is made from the flagship, and `docs/model.md` names only constants that there are.

use std::fmt::Write;
use std::path::Path;

use good_crisis::content::constant::ListedConstant;
use good_crisis::content::library::SCENARIOS;
use good_crisis::content::ron_file::RonFile;
use good_crisis::content::scenario::ScenarioFile;

use crate::made::stands;

const HEAD: &str = "# The constants of the flagship

<!-- Made from the scenario itself; `UPDATE_DOCS=1 cargo test --test scenario_files model` writes it anew. -->

Every number of `assets/scenarios/dotcom-2000.ron` but its series, with unit and source. What each means
stands in `docs/scenario-format.md`, what the model makes of it in `docs/model.md`. *Recalled, unverified* is a figure of the
record that was not read in a filing; *J* marks the press.
";

fn flagship() -> ScenarioFile {
    let file = RonFile::from_text(SCENARIOS[0].file, SCENARIOS[0].source, 1 << 20).expect("small enough");
    file.read().expect("the flagship is read")
}

/// Items of a list are told apart by their number, which starts at 1 for people.
fn row(page: &mut String, constant: &ListedConstant) {
    let key = constant.path.as_str().rsplit('.').next().unwrap_or("");
    let source = constant.source.replace('|', "/");
    let _ = writeln!(page, "| `{key}` | {} | {} | {source} |", constant.value, constant.unit);
}

fn page() -> String {
    let mut page = HEAD.to_owned();
    let (mut count, mut assumed, mut calibrated) = (0, 0, 0);
    for (group, constants) in flagship().constants() {
        let _ = write!(page, "\n## `{group}`\n\n| constant | value | unit | source |\n| --- | --- | --- | --- |\n");
        for constant in &constants {
            row(&mut page, constant);
            count += 1;
            assumed += usize::from(constant.source.starts_with("assumption"));
            calibrated += usize::from(constant.source.starts_with("calibrated"));
        }
    }
    let _ = write!(
        page,
        "\n{count} constants: {assumed} are assumptions, {calibrated} were calibrated, {} have a source or follow from others.\n",
        count - assumed - calibrated
    );
    page
}

#[test]
fn the_constants_in_docs_are_the_flagships() {
    stands("constants.md", &page());
}

/// The constants that the page on the model names, as `group.key`.
fn named(text: &str, groups: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for word in text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '.')) {
        let word = word.trim_end_matches('.');
        if let Some((group, key)) = word.rsplit_once('.')
            && groups.iter().any(|known| known == group)
            && !key.is_empty()
            && key != "rs"
        {
            // A season or tier may stand for all of its kind.
            found.push(word.trim_end_matches("_s").trim_end_matches("_i").to_owned());
        }
    }
    found
}

#[test]
fn the_page_on_the_model_names_constants_that_there_are() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/model.md");
    let text = std::fs::read_to_string(path).expect("docs/model.md is there");
    let scenario = flagship();
    let groups: Vec<String> = scenario
        .constants()
        .iter()
        .map(|(group, _)| group.as_str().split('[').next().unwrap_or("").to_owned())
        .collect();
    let mut keys: Vec<String> = Vec::new();
    for (group, constants) in scenario.constants() {
        let group = group.as_str().split('[').next().unwrap_or("").to_owned();
        for constant in constants {
            keys.push(format!("{group}.{}", constant.path.as_str().rsplit('.').next().unwrap_or("")));
        }
    }
    let series =
        ["economy.capital_window", "economy.glut", "economy.shutdowns", "economy.demand_lost", "verdict.anchors"];
    let named = named(&text, &groups);
    assert!(named.len() > 80, "only {} constants are named", named.len());
    for name in named {
        let known = keys.iter().any(|key| *key == name || key.starts_with(&format!("{name}_")));
        assert!(known || series.contains(&name.as_str()), "docs/model.md names `{name}`, which is no constant");
    }
}
