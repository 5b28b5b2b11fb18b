//! The chapters of `docs/scenario-format.md` about cards and words of one's own: effects and figures from the simulation's
//! tables, and a whole card, which passes and comes.

use std::fmt::Write;
use std::path::Path;

use good_crisis::content::library::{self, SCENARIOS};
use good_crisis::report::cards::WORDS;
use good_crisis::sim::events::{Impulse, MOST_CARDS, MOST_FLAGS, MOST_OPTIONS};
use good_crisis::sim::figures::Figure;
use good_crisis::text::Locale;
use good_crisis::text::catalogue::STORY_WORDS;

/// The example that `scenarios new` writes into a file: cards, and their words in both languages.
const EXAMPLE: [&str; 3] = [
    include_str!("../../assets/example/deck.ron"),
    include_str!("../../assets/example/en.ftl"),
    include_str!("../../assets/example/ko.ftl"),
];

const CARDS: &str = r#"
## Cards of your own

Cards stand in the scenario's file under `deck`, their words under `texts`. They come before those of the decks named under
`cards`, which may be empty. A save of the game carries the scenario's file and so the cards. `scenarios check` finds what is
wrong with a card, and beside that cards that can never come, options that are better than others in every respect, later
effects that nobody is told of, flags that nothing asks for, and words that have no room at 80 columns by 24 rows: a title of
more than 64 cells, a body of more than 380, an option of more than 74. A letter takes one cell, a syllable of Hangul two.

A card:

| key | what belongs there |
| --- | --- |
| `id` | small letters, digits and hyphens, at most 40; no two cards of a game have the same |
| `source` | where the card and its numbers come from; `assumption: why` where nobody measured them |
| `comes` | `dated(["2000Q3", "2000Q4"])`: on the first of these dates on which it can. `every(["2000Q4", "2001Q4"])`: on each of them. `random(from: "2000Q3", to: "2001Q4", rate: 0.5)`: by luck, once; alone it comes in a quarter with probability 1 − e^−rate. Of dated cards of one quarter the first comes |
| `when` | optional: the condition that must hold when it is announced and when it opens |
| `default` | the id of the option that is taken when nobody answers |
| `vendor_offer` | optional: the vendor puts an offer on the table as the card opens; the margin over the lowest price it would take, 0 to 1, share of list |
| `options` | 2 to OPTIONS of them |

An option:

| key | what belongs there |
| --- | --- |
| `id` | as a card's; no two of a card have the same |
| `effects` | what it does; may be left out |
| `prefill` | optional: levers that it sets beforehand, as decisions are written in strategies, in dollars: `(vendor: sign)`, `(care: (amnesty: true))` |
| `stays` | optional: `true` where the card stays open for another quarter |

A condition, nested at most six deep:

| written | holds |
| --- | --- |
| `always` | in every quarter |
| `at_least(FIGURE, 0.3)`, `at_most(FIGURE, 0.3)` | while a figure is this or more, this or less |
| `between("2000Q3", "2001Q1")` | in these quarters, both ends among them |
| `season(4)` | in this quarter of any year, 1 to 4 |
| `flag("NAME")` | once an effect has set the flag |
| `all([…])`, `any([…])`, `not(…)` | while all of these do, one of them at least, this one does not |

An effect. Amounts add up over a quarter; those called factors multiply:

| written | does | amount |
| --- | --- | --- |
"#;

const EFFECTS: &str = r#"| `vendor_offer(0.05)` | the vendor makes an offer, to be signed from the next quarter on: its margin over the lowest price it would take, share of list | 0 to 1 |
| `partner_offer` | a partner's money can be had with this option | |
| `flag("NAME")` | sets a flag, for good | |
| `echo("NAME")` | the quarter's report names the card, by the text `event-ID-echo-NAME`. What comes after a choice is named two quarters later or still later | |
| `after(quarters: 2, effects: […])` | does these so many quarters later; with `times: 3`, in three quarters in a row | 1 to 40 |
| `chance(p: 0.4, then: […], otherwise: […])` | does the one or the other, drawn when it falls due | 0 to 1 |
"#;

/// What conditions may ask, what cards need in words, and the worked example.
pub(super) fn cards() -> String {
    let mut page = CARDS.replace("OPTIONS", &MOST_OPTIONS.to_string());
    let impulses = meanings_in("events/impulses", "impulses! {");
    for impulse in Impulse::ALL {
        let (low, high) = impulse.range();
        let meaning = impulses.iter().find(|(id, _)| id == impulse.id()).map_or("", |(_, words)| words);
        let _ = writeln!(page, "| `{}(…)` | {meaning} | {low} to {high} |", impulse.id());
    }
    page.push_str(EFFECTS);
    let _ = write!(
        page,
        "\nAt most {MOST_CARDS} cards in all, with those of the decks named, and {MOST_FLAGS} flags.\n\nThe figures that conditions may ask, as at the end of the quarter before; money is in millions of dollars:\n\n| figure | meaning |\n| --- | --- |\n"
    );
    let figures = meanings_in("figures", "figures! {");
    for figure in Figure::ALL {
        let meaning = figures.iter().find(|(id, _)| id == figure.id()).map_or("", |(_, words)| words);
        let _ = writeln!(page, "| `{}` | {meaning} |", figure.id());
    }
    page.push_str(
        "\nThe words of a card `ID` with an option `OPTION` and an echo `NAME`: `event-ID` with `.tell` (how it is announced a\nquarter before) and `.body`; `event-ID-option-OPTION` with `.then`; `event-ID-echo-NAME`. They may ask how things stand:\n`{ $bet -> [running] … *[none] … }`. What can be asked, and the words it may be; `$cents` is a number, what the company's\nown debt sells at, in cents on the dollar, and `$paid` what the sum that the open card would spend on it pays for each\ndollar, which is more the more is bought:\n\n| variable | words |\n| --- | --- |\n",
    );
    for (name, words) in WORDS {
        let _ = writeln!(page, "| `${name}` | `{}` |", words.join("`, `"));
    }
    let [deck, en, ko] = EXAMPLE;
    let _ = write!(
        page,
        "\nA whole card, as `scenarios new` writes it into a file to be taken out of its comment:\n\n```ron\n{deck}```\n\nIts words, for `texts`, in English and in Korean:\n\n```fluent\n{en}```\n\n```fluent\n{ko}```\n"
    );
    page.push_str(
        "\n## Words\n\nWhat a scenario's `texts` may say in place of the game's own are messages whose ids begin with:\n\n",
    );
    for word in STORY_WORDS {
        let _ = writeln!(page, "- `{word}`");
    }
    page.push_str(
        "\nThe messages themselves, with what they may ask, stand in `assets/text/en`. Controls, and the words of cards that come\nwith the game, stay as they are. A text may use variables, plural forms, `JOSA` and `COUNT`, but refer to no other message.\n",
    );
    page
}

/// The documentation of the rows of a table in `src/sim`, by the id in each: without its full stop, small at the beginning.
fn meanings_in(file: &str, table: &str) -> Vec<(String, String)> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/sim").join(format!("{file}.rs"));
    let source = std::fs::read_to_string(source).expect("the file is there");
    let rows = source.split_once(&format!("\n{table}\n")).expect("the table is there").1;
    let (mut meanings, mut words) = (Vec::new(), Vec::new());
    for line in rows.lines().map(str::trim).take_while(|line| *line != "}") {
        if let Some(more) = line.strip_prefix("///") {
            words.push(more.trim());
        } else if let Some(id) = line.split('"').nth(1) {
            let said = words.join(" ");
            let said = said.trim_end_matches('.');
            let mut letters = said.chars();
            let small = letters.next().map(|first| first.to_lowercase().chain(letters).collect());
            meanings.push((id.to_owned(), small.unwrap_or_default()));
            words.clear();
        }
    }
    meanings
}

/// The texts in fences of a language on the kept page, in order.
fn fenced(page: &str, language: &str) -> Vec<String> {
    let begins = format!("\n```{language}\n");
    page.split(&begins).skip(1).filter_map(|part| part.split_once("```").map(|(text, _)| text.to_owned())).collect()
}

/// The flagship as a scenario of one's own, with a deck and words.
pub(super) fn with_deck(deck: &str, en: &str, ko: &str) -> String {
    let own = |language: &str, words: &str| {
        format!(
            "{language}: r##\"\nscenario-harbour-title = Harbour\nscenario-harbour-description = A shop.\n{words}\"##,\n"
        )
    };
    let name = format!("name: \"harbour\",\ntexts: ({}{}),\n{deck}", own("en", en), own("ko", ko));
    SCENARIOS[0].source.replacen("name: \"dotcom-2000\",", &name, 1)
}

#[test]
fn the_card_on_the_page_passes_and_comes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/scenario-format.md");
    let kept = std::fs::read_to_string(path).expect("the page is there");
    let deck = fenced(&kept, "ron").into_iter().find(|text| text.contains("deck:")).expect("the example is there");
    let words = fenced(&kept, "fluent");
    let text = with_deck(&deck, &words[0], &words[1]);
    let issues = library::findings("harbour.ron", &text);
    assert!(issues.is_empty(), "{issues:#?}");
    let (scenario, meta) = library::from_source("harbour.ron", &text).expect("it can be played");
    let (plain, _) = library::built_in(SCENARIOS[0].name).expect("built in");
    assert_eq!((scenario.cards[0].id.as_str(), &scenario.cards[1..]), ("ferry", &plain.cards[..]));
    assert_eq!(meta.texts(Locale::Ko).get("event-ferry"), "연락선이 뜨지 않습니다");
}
