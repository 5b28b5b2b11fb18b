//! Cards keep to the room they have: a body that is read at a glance, options on one line, echoes on one line.

use good_crisis::content::deck::{BuiltInDeck, DECKS};
use good_crisis::content::events::{Names, cards_from_source};
use good_crisis::content::library;
use good_crisis::sim::events::Card;
use good_crisis::text::{Locale, Texts, width};

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
    let names = Names { scenario: &scenario, has_text: &|_, _| true };
    let read = |deck: &BuiltInDeck| cards_from_source(deck.file, deck.source, &names).expect("read");
    let own = |deck: &&BuiltInDeck| deck.name == name || name == "dotcom-2000" && deck.name != "lamplight";
    DECKS.iter().filter(own).flat_map(read).collect()
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
                check(&id, width(&texts.get(&id)), limit);
            }
            for body in ["body", "again"].map(|body| format!("{message}.{body}")) {
                let text = texts.try_get(&body).unwrap_or_default();
                match texts.locale() {
                    Locale::En => check(&body, text.split_whitespace().count(), BODY_WORDS),
                    Locale::Ko => check(&body, width(&text), BODY_CELLS),
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
