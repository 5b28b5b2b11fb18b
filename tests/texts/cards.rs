//! Cards keep to the room they have: a body that is read at a glance, options on one line, echoes on one line.

use good_crisis::content::deck::{BuiltInDeck, DECKS};
use good_crisis::content::events::{Names, cards_from_source};
use good_crisis::content::library;
use good_crisis::report::cards::WORDS;
use good_crisis::sim::events::Card;
use good_crisis::text::catalogue::CATALOGUE;
use good_crisis::text::{Args, Locale, Texts, width};

/// Most words of an English body.
const BODY_WORDS: usize = 45;
/// Most cells of a Korean body: what takes as long to read.
const BODY_CELLS: usize = 290;
/// Most cells of a title.
const TITLE: usize = 32;
/// Most cells of an option.
const OPTION: usize = 40;
/// Most cells of a tell, a consequence, an echo.
const LINE: usize = 106;

/// The cards of every built-in deck that a scenario can be played with: the flagship with all but other stories' own.
fn all_cards(name: &str) -> Vec<Card> {
    let scenario = library::scenario(name).expect("built in");
    let names = Names { scenario: &scenario, has_text: None };
    let read = |deck: &BuiltInDeck| cards_from_source(deck.file, deck.source, &names).expect("read");
    let own = |deck: &&BuiltInDeck| deck.name == name || name == "dotcom-2000" && deck.name != "lamplight";
    DECKS.iter().filter(own).flat_map(read).collect()
}

/// A text in every word that it may ask for, one variable at a time; nothing where there is no such text.
fn said(texts: &Texts, id: &str) -> Vec<String> {
    let first = || {
        WORDS.iter().fold(Args::new().set("cents", 45).set("paid", 58), |args, (name, words)| args.set(name, words[0]))
    };
    let every = WORDS.iter().flat_map(|(name, words)| words.iter().map(move |word| (*name, *word)));
    every.filter_map(|(name, word)| texts.try_format(id, &first().set(name, word))).collect()
}

#[test]
fn a_text_that_asks_for_the_state_knows_the_words() {
    for locale in Locale::ALL {
        let source = CATALOGUE.iter().find(|source| source.name == "event").unwrap().text(locale);
        let (mut asked, mut outer): (Option<&[&str]>, Option<&[&str]>) = (None, None);
        for line in source.lines().map(str::trim) {
            if let Some((_, rest)) = line.split_once("{ $")
                && let Some(name) = rest.strip_suffix(" ->")
            {
                outer = asked;
                let known = WORDS.iter().find(|(word, _)| *word == name);
                asked = Some(known.unwrap_or_else(|| panic!("{locale}: no `{name}` is told")).1);
            } else if line == "}" {
                asked = outer.take();
            } else if let Some(key) = line.trim_start_matches('*').strip_prefix('[')
                && let (Some((key, _)), Some(words)) = (key.split_once(']'), asked)
            {
                assert!(words.contains(&key), "{locale}: {line}: {words:?}");
            }
        }
    }
}

#[test]
fn cards_keep_to_their_room() {
    let mut long = Vec::new();
    let stories = [("dotcom-2000", ""), ("lamplight", "lamplight")];
    let told = stories.map(|(name, story)| Locale::ALL.map(|locale| (name, Texts::told_as(locale, story))));
    for (name, texts) in told.into_iter().flatten() {
        let mut check = |id: &str, size: usize, limit: usize| {
            if size > limit {
                long.push(format!("{}: {id} is {size}, at most {limit}", texts.locale()));
            }
        };
        for card in all_cards(name) {
            let message = card.message();
            let mut lines = vec![(message.clone(), TITLE), (format!("{message}.tell"), LINE)];
            for option in 0..card.options.len() as u8 {
                let option = card.option_message(option).unwrap_or_default();
                lines.extend([(format!("{option}.then"), LINE), (option, OPTION)]);
            }
            lines.extend((0..card.echoes.len() as u8).filter_map(|echo| Some((card.echo_message(echo)?, LINE))));
            for (id, limit) in lines {
                let widest = said(&texts, &id).iter().map(|text| width(text)).max();
                check(&id, widest.unwrap_or_else(|| panic!("{id}")), limit);
            }
            for body in ["body", "again"].map(|body| format!("{message}.{body}")) {
                for text in said(&texts, &body) {
                    match texts.locale() {
                        Locale::En => check(&body, text.split_whitespace().count(), BODY_WORDS),
                        Locale::Ko => check(&body, width(&text), BODY_CELLS),
                    }
                }
            }
            assert!(!card.may_stay() || texts.has(&format!("{message}.again")), "{message}.again");
        }
        assert_eq!(texts.problems(), []);
    }
    assert!(long.is_empty(), "\n{}", long.join("\n"));
}

#[test]
fn every_line_of_the_deck_belongs_to_a_card() {
    let mut ids = Vec::new();
    for card in all_cards("dotcom-2000") {
        ids.push(card.message());
        ids.extend((0..card.options.len() as u8).filter_map(|option| card.option_message(option)));
        ids.extend((0..card.echoes.len() as u8).filter_map(|echo| card.echo_message(echo)));
    }
    let idle: Vec<_> = crate::sources::message_ids(Locale::En)
        .into_iter()
        .filter(|id| id.starts_with("event-") && !ids.contains(id))
        .collect();
    assert!(idle.is_empty(), "no card says {idle:#?}");
}
