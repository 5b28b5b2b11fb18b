//! `docs/scenario-format.md` is made from the form itself: keys, units and ranges from the file's types, meanings
//! from the simulation's documentation.

use std::fmt::Write;
use std::path::Path;

use super::card_page::cards;
use super::made::stands;
use good_crisis::content::constant::ListedConstant;
use good_crisis::content::library::SCENARIOS;
use good_crisis::content::ron_file::RonFile;
use good_crisis::content::scenario::ScenarioFile;
use good_crisis::content::scenario::check::{self, series_rules};
use good_crisis::content::scenario::sanity::RISING;

/// Groups of constants: path in the file, the simulation's file and struct that say what they mean, and what
/// the group is. Of lists the first item stands for all.
const GROUPS: [(&str, &str, &str, &str); 27] = [
    ("opening", "scenario", "OpeningBalance", "The balance sheet of the day before the first quarter."),
    (
        "levels",
        "plan",
        "Levels",
        "What is in force at the opening. Beside it names without a source: `free_shipping` (`none`, `over_99`, `over_49`, `over_25`), `pledge` (`growth`, or `profit_by_2001Q4` and the like for a date of `pledges`), `freeze` (`none`, `partial`, `full`), `structure` (`functional`, `divisional`, `hybrid`), `communication` (`co_located_sync`, `co_located_async`, `distributed_sync`, `distributed_async`, `remote_async`), `mandate` (`(rules: [1, 5], enforcement: nudge)`, rules 1 to 7, enforcement `none`, `nudge` or `fire`), and `migration_tiers`, a list of tier ids.",
    ),
    (
        "levels.allocation",
        "decisions/allocation",
        "Allocation",
        "Shares of the engineers by programme, together at most 1.",
    ),
    (
        "levels.cutover_policy",
        "cutover/policy",
        "CutoverPolicy",
        "How a night is played when nobody plays it; `probes` is `true` or `false`.",
    ),
    (
        "levels.grid",
        "decisions/values",
        "GridOffer",
        "What is offered to outsiders; `bare_renting` and `services` are `true` or `false`.",
    ),
    (
        "levels.standing",
        "decisions/values",
        "Standing",
        "Standing orders. Each may be `None`, as in the flagship are `cash_floor` (millions of dollars, 0 to 5000) and `staffing` (engineers, 0 to 20000). `grid_cover` counts only while services are offered. `capacity_platform` is a platform's id or `\"auto\"`, which follows the migration.",
    ),
    (
        "dated[0]",
        "scenario",
        "DatedItem",
        "Items of the record that happen to everybody: `(quarter: \"2000Q3\", cash: (…))`.",
    ),
    ("market", "market", "MarketConstants", "Customers and what they buy."),
    (
        "economy",
        "economy",
        "EconomyConstants",
        "The weather that no decision moves. Its series begin at the first quarter.",
    ),
    ("rival_rule", "rivals", "RivalConstants", "The rule that all rivals follow."),
    ("rivals[0]", "rivals", "RivalProfile", "Rivals, at most four, each with an `id`."),
    ("machines", "machines", "MachineConstants", "What holds for all machines."),
    (
        "platforms[0]",
        "machines",
        "Platform",
        "Three platforms, each with an `id` and a `role`: `incumbent`, `second_hand` and `challenger`, one of each.",
    ),
    ("engineers", "engineers", "EngineerConstants", "How much engineers do, on what, and in what mood."),
    ("urgency", "urgency", "UrgencyConstants", "Urgency, relief, resistance, muscle, honesty."),
    (
        "organisation",
        "organisation",
        "OrganisationConstants",
        "Structure, communication, and the seven rules of the mandate.",
    ),
    ("grid", "grid", "GridConstants", "Renting, services, start-ups, and somebody else."),
    ("migration", "migration", "MigrationConstants", "Porting, its hazards, and what a night does to the company."),
    (
        "tiers[0]",
        "migration",
        "Tier",
        "One to four tiers of the site, each with an `id`. Their shares of the load sum to 1.",
    ),
    ("night", "cutover/constants", "NightConstants", "The cutover night."),
    (
        "night_steps[0]",
        "cutover/setup",
        "StepSetup",
        "One to eight steps of the night, each with a `kind` (`read_traffic`, `search`, `catalogue`, `sessions`, `checkout`, `payments`, `fulfilment_feeds`, `retire_web_tier`) and `payments_start`, `retires_old`, `exception`, each `true` or `false`. One step starts payments.",
    ),
    ("vendor", "vendor", "VendorConstants", "The incumbent vendor's table."),
    ("fulfilment", "fulfilment", "FulfilmentConstants", "Sheds, phones and offices."),
    ("sites[0]", "fulfilment", "Site", "Sites that can be closed, at most four, each with an `id`."),
    ("suppliers", "suppliers", "SupplierConstants", "Suppliers' confidence and the float they give."),
    ("finance", "finance", "FinanceConstants", "Money from outside, interest, tax, other capital spending."),
    (
        "verdict",
        "verdict",
        "VerdictConstants",
        "Value and score. `anchors` is a list of `(form: full, difficulty: operator, points: [(value, score), …], source: \"…\")`: values in millions of dollars, rising, with scores from 0 to 1000; `operator` must be there for each form (`sprint`, `full`, `long`).",
    ),
];

const HEAD: &str = r#"# The scenario format

<!-- Made from the program itself; `UPDATE_DOCS=1 cargo test --test scenario_files page` writes it anew. -->

A scenario is one RON file. `good-crisis scenarios new harbour` writes one to begin with; `good-crisis scenarios show
dotcom-2000 --source` prints the flagship's; `good-crisis scenarios check FILE` says what is wrong with a file, with line
and column, and `good-crisis play FILE` plays it.

Every number stands with its unit and its source:

```ron
price_elasticity: (0.6, "elasticity", "assumption: about -0.5 for the loyal shop …"),
```

The unit must be the one given below: it says what the model counts in. The source is a filing, a press report, a
paper; or it begins with `assumption:` and says why; or it begins with `calibrated:` and says to what. Neither may be
empty. Series are written alike, `([1.0, 0.6, 0.5], "share open", "assumption: …")`.

Money is in millions of dollars. *Turn* is the number of quarters since the scenario's first, which is turn 0. *Share*
is 0 to 1. *Log* quantities act as exponents. Hidden quantities are drawn once a game; those with a spread (`_sd`)
have the given number as their median.

## The file as a whole

| key | what belongs there |
| --- | --- |
| `format` | version of the format; this page describes 1. Later ones are refused |
| `name` | what is typed on the command line: small letters and digits joined by `-` or `_`, at most 40 |
| `texts` | optional for scenarios that bring their own words: `(en: r"…", ko: r"…")`, Fluent. Needed are `scenario-NAME-title` and `scenario-NAME-description`, and names for ids that the game has none for: `platform-ID`, `tier-ID`, `site-ID`, `rival-ID`, with `-` for `_`. Korean may be left out. What tells a story (headlines, advice, endings and the like) may be replaced: see [Words](#words) |
| `story` | optional: the story of the game in whose words it is told, as `"lamplight"` |
| `first` | first quarter, as `"2000Q1"` |
| `spans` | `(sprint: (first: "2000Q3", decided: 6, quarters: 6), full: (…), long: (…))`: where a form begins, how many quarters are decided, how many there are in all |
| `forecasts` | quarters in which everybody is asked what cash will be at their end, as `["2000Q2", "2000Q4"]`, at most 40; the fan is covered until the player has said a range, and a range in any other quarter is refused. May be left out: then nobody is asked |
| `pledges` | dates for which a profit can be pledged, as `[(quarter: "2001Q4", source: "…")]`, the nearest first, at most 8. The decision's words follow from them (`profit_by_2001Q4`). Empty: nothing can be pledged. May be left out: then it is the last quarters of the second and of the third year, counted from `first` |
| `deck` | optional: cards of the scenario's own, as `[(id: "ferry", …)]`: see [Cards of your own](#cards-of-your-own) |
| `cards` | names of the decks of cards it is played with, as `["dotcom-2000"]`; may be empty |
| `optional_cards` | names of decks that whoever begins a game may add, before the others: `play --with september-2001`; may be left out |
| `references` | strategies that come with the game, by name, that a finished game is compared with: `(pivot: "2000Q3", relief: ["haggle"], bet: "well-timed", history: "history", continuations: ["history", "haggle-and-bet"], source: "…")`. From `pivot` on the wasted line follows the relief that promises most; `bet` is what a player who took relief might have done; `continuations` value states when skill is told from luck. May be left out: then a game is compared with nothing |
| `difficulties` | optional: `(founder: [("opening.cash", 950.0, "assumption: …")], day_one: […])`: constants of groups (not of lists) that have another value there |
| `position` | optional: where games begin, when that is not the opening. `scenarios from` writes it; by hand it is seldom better |
| the rest | groups and series, below |

All keys but the optional ones must be there, and no others: a misspelt key is refused, not overlooked.
A few constants are younger than the format and may be left out; nothing then comes of them. `rival_rule.customers` is one.

## Series

| key | numbers | each | unit |
| --- | --- | --- | --- |
"#;

const TAIL: &str = "
## What must go together

Beside the ranges, `scenarios check` finds:

- seasons whose mean is not 1; payables shares whose mean is not `payables_mean`; tiers whose load shares, or an
  allocation whose shares, do not sum to 1 (an allocation may sum to less);
- weeks: 52 of them, and in each quarter's thirteen one that is 1, the peak;
- roles, payments steps, score anchors and names that are missing or there twice;
- an opening that is not that of the company described: last sales, payables and inventory must lie within a factor
  of two of what the market and the suppliers' shares make of them, and the first quarter's load between a tenth and
  six fifths of the machines;
- cards that refer to platforms, tiers or sites which the scenario does not have;
- constants in the wrong order. The first may not be above the second:

| lower | upper |
| --- | --- |
";

/// The documentation of the fields of a struct in `src/sim`, by name.
fn meanings(file: &str, structure: &str) -> Vec<(String, String)> {
    let sim = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/sim");
    let wanted = format!("pub struct {structure} {{");
    // A subsystem's constants stand with it or, where it is large, in a room of their own.
    let (source, start) = [sim.join(format!("{file}.rs")), sim.join(file).join("constants.rs")]
        .iter()
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .find_map(|source| source.find(&wanted).map(|start| (source, start)))
        .expect("the struct is there");
    let mut meanings = Vec::new();
    let mut words = String::new();
    for line in source[start..].lines().skip(1).take_while(|line| *line != "}") {
        let line = line.trim();
        if let Some(more) = line.strip_prefix("///") {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(more.trim());
        } else if let Some((name, _)) = line.strip_prefix("pub ").and_then(|field| field.split_once(':')) {
            meanings.push((name.to_owned(), std::mem::take(&mut words)));
        }
    }
    meanings
}

/// A number as a person writes it.
fn number(value: f64) -> String {
    if value != 0.0 && (value.abs() >= 1e6 || value.abs() < 1e-4) { format!("{value:e}") } else { value.to_string() }
}

fn row(page: &mut String, constant: &ListedConstant, meaning: &str) {
    let key = constant.path.as_str().rsplit('.').next().unwrap_or("");
    let meaning = if meaning.is_empty() { key.replace('_', " ") } else { meaning.trim_end_matches('.').to_owned() };
    let (low, high) = (number(constant.low), number(constant.high));
    let _ = writeln!(page, "| `{key}` | {meaning} | {} | {low} to {high} |", constant.unit);
}

fn page() -> String {
    let file = RonFile::from_text(SCENARIOS[0].file, SCENARIOS[0].source, 1 << 20).expect("small enough");
    let scenario: ScenarioFile = file.read().expect("the flagship is read");
    let mut page = HEAD.to_owned();
    for rule in series_rules(&scenario) {
        let (least, most) = (rule.count.start(), rule.count.end());
        let count = if least == most { least.to_string() } else { format!("{least} to {most}") };
        let (low, high) = (number(*rule.allowed.start()), number(*rule.allowed.end()));
        let _ = writeln!(page, "| `{}` | {count} | {low} to {high} | {} |", rule.path, rule.unit);
    }
    let groups = scenario.constants();
    let signals = ("signals", "scenario", "SignalConstants", "How well managers learn what is hidden.");
    for (path, source, structure, words) in GROUPS.into_iter().chain([signals]) {
        let (_, constants) = groups.iter().find(|(group, _)| group.as_str() == path).expect(path);
        let meanings = meanings(source, structure);
        let title = path.replace("[0]", "");
        let _ = write!(page, "\n## `{title}`\n\n{words}\n\n");
        page.push_str("| key | meaning | unit | range |\n| --- | --- | --- | --- |\n");
        for constant in constants {
            let key = constant.path.as_str().rsplit('.').next().unwrap_or("");
            let meaning = meanings.iter().find(|(name, _)| name == key).map_or("", |(_, words)| words.as_str());
            row(&mut page, constant, meaning);
        }
    }
    page.push_str(&cards());
    page.push_str(TAIL);
    for (low, high) in RISING {
        let _ = writeln!(page, "| `{low}` | `{high}` |");
    }
    page
}

#[test]
fn the_page_in_docs_describes_the_form() {
    stands("scenario-format.md", &page());
}

#[test]
fn every_constant_of_the_flagship_is_on_the_page() {
    let page = page();
    let file = RonFile::from_text(SCENARIOS[0].file, SCENARIOS[0].source, 1 << 20).expect("small enough");
    let scenario: ScenarioFile = file.read().expect("the flagship is read");
    for (group, constants) in scenario.constants() {
        let title = group.as_str().split('[').next().unwrap_or("");
        assert!(page.contains(&format!("## `{title}`")), "{group}");
        for constant in constants {
            let key = constant.path.as_str().rsplit('.').next().unwrap_or("");
            assert!(page.contains(&format!("| `{key}` |")), "{}", constant.path);
        }
    }
    assert!(page.contains(&format!("at most {}", check::LONGEST_ID)));
}
