//! Whole games: what the paper, the four advisors, the tape, the year's page and the letters say is said once in a game.

use std::collections::BTreeMap;

use good_crisis::analysis::counsel::Choice;
use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::args;
use good_crisis::content::{library, strategy};
use good_crisis::desk::session::Session;
use good_crisis::desk::{advice, front, headline, letters, say, tape, variants};
use good_crisis::journal::{Game, Phase, ScenarioSource, Setup};
use good_crisis::report::cards;
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::events;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::scenario::{Difficulty, Form};
use good_crisis::text::{Locale, Texts, width};

/// Where what is said is a figure, and the sentence is there for it.
const AHEAD: &str = "looked ahead";
const APPRAISED: &str = "appraised";
/// What is said, where, in order.
type Said = Vec<(&'static str, String)>;

/// Strategies and seeds of the games.
const GAMES: &[(&str, u64)] = &[("history", 41), ("power-grid", 31), ("haggle", 12), ("austerity", 5), ("steady", 23)];

/// A whole game by a strategy, in all languages at once.
fn game(name: &str, seed: u64, difficulty: Difficulty) -> Vec<Said> {
    let (scenario, meta) = library::built_in("dotcom-2000").unwrap();
    let by = strategy::library::strategy(name, &scenario).unwrap().unwrap();
    let by = Strategy::compile(&by, &scenario);
    let mut state = State::new(Luck::new(seed));
    let setup = Setup { scenario: "dotcom-2000".into(), seed, form: Form::Full, difficulty, ..Setup::default() };
    let mut session = Session::new(Game::new(scenario, ScenarioSource::of(&meta), setup));
    let languages = Locale::ALL.map(Texts::new);
    let mut said = vec![Said::new(); languages.len()];
    while session.game().phase() != Phase::Over {
        let letter = matches!(session.game().phase(), Phase::Letter(_));
        for (texts, said) in languages.iter().zip(&mut said) {
            opening(texts, &session, letter, said);
        }
        let decisions = if letter {
            let event = by.answer(session.visible());
            let event = event.or_else(|| {
                session.scenario().open_card(session.visible())?;
                Some(events::default_option(session.visible(), session.scenario()))
            });
            Decisions { event, ..Decisions::none() }
        } else {
            by.decide(&mut state, session.visible(), session.scenario()).decisions
        };
        session.decide(decisions);
        session.game_mut().close().unwrap();
        session.open_quarter();
        for (texts, said) in languages.iter().zip(&mut said) {
            close(texts, &session, said);
        }
    }
    said
}

/// What is read before a quarter is decided.
fn opening(texts: &Texts, session: &Session, letter: bool, said: &mut Said) {
    if letter {
        said.extend(letters::odds(texts, session).map(|(odds, _)| ("letter", odds)));
        said.extend(cards::body(texts, session.visible(), session.scenario()).map(|body| ("letter", body)));
        return;
    }
    said.push(("headline", headline::of(texts, session)));
    if session.scenario().open_card(session.visible()).is_none() {
        said.push(("no card", headline::no_card(texts, session)));
    }
    let counsel = session.counsel();
    for ((speaker, line), advice) in advice::said(texts, session, 0).into_iter().zip(counsel) {
        let room = if texts.locale() == Locale::En { 70 } else { 68 };
        assert!(width(&line) <= room, "{} cells: {line}", width(&line));
        let place = match advice.choice {
            _ if is_appraised(texts, session, &line) => APPRAISED,
            Choice::Stay => speaker.name(),
            _ => AHEAD,
        };
        said.push((place, line));
    }
    said.extend(cards::tell(texts, session.visible(), session.scenario()).map(|tell| ("tell", tell)));
}

/// Whether this is what an appraiser would say.
fn is_appraised(texts: &Texts, session: &Session, line: &str) -> bool {
    let Some(worth) = session.worth() else { return false };
    let amount = |millions: f64| say::millions(texts.locale(), millions.round_ties_even());
    let (nudge, more) = worth.best.map_or((String::new(), 0.0), |(nudge, more)| (nudge.id().to_owned(), more));
    let what = texts.try_get(&format!("nudge-{nudge}")).unwrap_or_default();
    let args = args! { "what" => what, "nudge" => nudge, "more" => amount(more), "less" => amount(worth.lost.unwrap_or_default()) };
    let told = ["finance", "technology", "retail", "operations", "lost"].map(|who| format!("advice-worth-{who}"));
    told.iter().any(|id| variants::all(id).any(|way| texts.format(&way, &args) == line))
}

/// What is read after it is closed.
fn close(texts: &Texts, session: &Session, said: &mut Said) {
    let all = session.game().played();
    let last = all.last().unwrap();
    for line in tape::lines(last, session) {
        if line.is_scene() {
            said.push(("december", tape::of(line, last, texts, session).0));
        } else if line == tape::Line::Suppliers {
            said.push(("suppliers", tape::of(line, last, texts, session).0));
        }
    }
    if front::is_due(all) {
        let page = front::page(all, session.scenario()).unwrap();
        let year = front::Year::of(all, last.quarter().year());
        let args = front::facts(texts, session.scenario(), &year, last);
        let told = [page.headline, page.till, page.machines, page.street, page.correction];
        said.extend(told.map(|id| ("page", texts.format(&id, &args))));
    }
}

/// The sentences of a line, without its quotes.
fn sentences(line: &str) -> impl Iterator<Item = String> + '_ {
    let line = line.trim_matches('"');
    let ends: Vec<usize> = line.match_indices(". ").chain(line.match_indices("? ")).map(|(at, _)| at + 1).collect();
    let mut cuts = ends;
    cuts.sort_unstable();
    cuts.push(line.len());
    let mut from = 0;
    cuts.into_iter().map(move |to| {
        let sentence = line[from..to].trim().to_owned();
        from = to;
        sentence
    })
}

/// The same with every figure as one sign: a sentence that has only another figure in it is the same.
fn shape(sentence: &str) -> String {
    let mut shape = String::new();
    for c in sentence.chars() {
        let figure = c.is_ascii_digit() || (matches!(c, '.' | ',') && shape.ends_with('#'));
        match figure {
            true if shape.ends_with('#') => {}
            true => shape.push('#'),
            false => shape.push(c),
        }
    }
    shape
}

/// Sentences that are said more than once, each with how often: by where they are said, figures aside.
fn repeated(texts: &Texts, said: &Said) -> Vec<(String, String, usize)> {
    let stays = ["calm", "uneasy", "counting", "nervous", "running"];
    let stays = stays.map(|mood| texts.get(&format!("close-suppliers-{mood}-still")));
    let mut counts: BTreeMap<(&str, String), usize> = BTreeMap::new();
    for (place, line) in said.iter().filter(|(place, _)| *place != AHEAD && *place != APPRAISED) {
        // That suppliers still feel as they did is no news, and is not told as such.
        if stays.contains(line) {
            continue;
        }
        for sentence in sentences(line).filter(|sentence| !is_figure(sentence)) {
            *counts.entry((place, shape(&sentence))).or_default() += 1;
        }
    }
    let again = counts.into_iter().filter(|(_, count)| *count > 1);
    again.map(|((place, sentence), count)| (place.to_owned(), sentence, count)).collect()
}

/// Whether a sentence is a date or a figure with its name, and no more.
fn is_figure(sentence: &str) -> bool {
    let words = sentence.split_whitespace().count();
    words <= 4 && sentence.contains(|c: char| c.is_ascii_digit()) || words <= 1
}

/// No sentence of the paper, the advisors, December, the year's page or the letters twice in a game, in either language;
/// figures make no difference, and what is there for its figure alone is left out. What cards say comes with the cards.
#[test]
fn no_sentence_is_said_twice_in_a_game() {
    let mut again = Vec::new();
    for (name, seed) in GAMES {
        let languages = Locale::ALL.map(Texts::new);
        for (texts, said) in languages.iter().zip(game(name, *seed, Difficulty::Founder)) {
            let rules = |place: &str| said.iter().filter(|(said, _)| *said == place).count();
            assert!(rules("headline") > 0 && rules("advisor-finance") > 0, "{name} {seed}");
            let repeated = repeated(texts, &said).into_iter().filter(|(place, _, _)| place != "tell");
            again.extend(repeated.map(|(place, sentence, count)| {
                format!("{name} {seed} {}: {count} times [{place}] {sentence}", texts.locale())
            }));
        }
    }
    assert!(again.is_empty(), "said again:\n{}", again.join("\n"));
}
