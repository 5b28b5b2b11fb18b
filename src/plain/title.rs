//! The title: go on, look back, begin a game, learn how, read the record, leave.

use super::answer::narrow;
use super::game::{fact, other};
use super::verbs::Verb;
use super::voice::{Heard, Prompt};
use super::{Next, Said, Stop, Voice};
use crate::args;
use crate::content::legend::{Source, legend, words};
use crate::content::library::{SCENARIOS, optional_cards};
use crate::desk::keeping::Keeping;
use crate::desk::opening::{Entry, Waiting, Wish};
use crate::desk::seed;
use crate::journal::Day;
use crate::report::words;
use crate::sim::scenario::{Difficulty, Form};
use crate::text::Texts;

/// Largest seed that can be typed: as many digits as the screens take.
const LARGEST_SEED: u64 = 9_999_999_999_999_999_999;

/// Asks what to do.
pub(super) fn ask(voice: &mut Voice<'_>, keeping: &mut dyn Keeping, waiting: &Waiting) -> Said<Next> {
    voice.speak(Texts::new(voice.texts().locale()));
    voice.pause()?;
    for id in ["game-title", "game-motto"] {
        voice.tell(id)?;
    }
    for why in &waiting.trouble {
        let said = voice.texts().format("title-trouble", &args! { "why" => why.as_str() });
        voice.spell(&said)?;
    }
    let mut waiting = waiting.clone();
    let mut listed = false;
    let day = keeping.day();
    loop {
        let all: Vec<Entry> = waiting.entries(day.is_some()).collect();
        let names: Vec<String> = all.iter().map(|entry| name(*entry, &waiting, day, voice.texts())).collect();
        if !std::mem::replace(&mut listed, true) {
            voice.list(&names)?;
        }
        let question = voice.texts().get("plain-title");
        let verbs = &[Verb::HowTo, Verb::Record, Verb::Settings, Verb::Language];
        let chosen = match voice.ask(&question, Prompt { options: &names, verbs, ..Prompt::default() })? {
            Heard::Option(place) => all.get(place).copied(),
            Heard::Verb(Verb::HowTo, _) => Some(Entry::HowTo),
            Heard::Verb(Verb::Record, _) => Some(Entry::Record),
            Heard::Verb(Verb::Settings, _) => Some(Entry::Settings),
            Heard::Verb(Verb::Language, _) => Some(Entry::Language),
            Heard::Nothing | Heard::Verb(_, _) | Heard::Words(_) => None,
        };
        match chosen {
            Some(Entry::Continue) => match waiting.unfinished.as_ref().map(|named| keeping.go_on(named)) {
                Some(Ok(game)) => return Ok(Next::Game(Box::new(game), false)),
                Some(Err(gone)) => {
                    voice.spell(&gone.why)?;
                    waiting.unfinished = gone.unfinished;
                }
                None => {}
            },
            Some(Entry::LookBack) => match keeping.look_back(None) {
                Ok(game) => return Ok(Next::Game(Box::new(game), false)),
                Err(why) => voice.spell(&why)?,
            },
            Some(Entry::New) => {
                if let Some(wish) = new_game(voice)? {
                    match keeping.begin(&wish) {
                        Ok(game) => return Ok(Next::Game(Box::new(game), false)),
                        Err(why) => voice.spell(&why)?,
                    }
                }
            }
            Some(Entry::Today) => match keeping.today() {
                Ok(game) => return Ok(Next::Game(Box::new(game), false)),
                Err(why) => voice.spell(&why)?,
            },
            Some(Entry::Lesson) => return Ok(Next::Lesson(waiting.clone())),
            Some(Entry::Saves) => {
                if let Some(next) = super::saves::ask(voice, keeping)? {
                    return Ok(next);
                }
                voice.speak(Texts::new(voice.texts().locale()));
            }
            Some(Entry::Settings) => {
                super::settings::ask(voice, keeping)?;
            }
            Some(Entry::HowTo) => how_to(voice)?,
            Some(Entry::Record) => record(voice)?,
            Some(Entry::Language) => {
                let locale = other(voice.texts().locale());
                voice.speak(Texts::new(locale));
                keeping.prefer(locale);
                voice.tell("plain-language-now")?;
            }
            Some(Entry::Classroom) => voice.tell("plain-classroom")?,
            Some(Entry::Quit) => return Err(Stop::Left),
            None => {}
        }
        listed = false;
    }
}

fn name(entry: Entry, waiting: &Waiting, day: Option<Day>, texts: &Texts) -> String {
    let game = "plain-title-game";
    match entry {
        Entry::Continue => {
            let entry = texts.get("title-continue");
            waiting.going_on((game, &entry), usize::MAX, texts).unwrap_or(entry)
        }
        Entry::LookBack => {
            let entry = texts.get("title-look-back");
            waiting.looking_back((game, &entry), usize::MAX, texts).unwrap_or(entry)
        }
        Entry::New => texts.get("title-new"),
        Entry::Today => {
            let date = day.map(|day| words::date(texts, day)).unwrap_or_default();
            fact(texts, &texts.get("title-today"), &date)
        }
        Entry::Lesson => texts.get("title-lesson"),
        Entry::Saves => texts.get("title-saves"),
        Entry::Settings => texts.get("title-settings"),
        Entry::HowTo => texts.get("title-how-to"),
        Entry::Record => texts.get("title-record"),
        Entry::Language => texts.get("plain-title-language"),
        Entry::Classroom => texts.get("title-classroom"),
        Entry::Quit => texts.get("title-quit"),
    }
}

/// The choices before a new game: which story, how long, how hard, which world. Nothing, where it is left.
pub(super) fn new_game(voice: &mut Voice<'_>) -> Said<Option<Wish>> {
    let texts = voice.texts();
    let about = |what: &str, name: &str| texts.get(&format!("scenario-{name}-{what}"));
    let stories: Vec<(String, String)> =
        SCENARIOS.iter().map(|scenario| (about("title", scenario.name), about("description", scenario.name))).collect();
    let Some(story) = choose(voice, "plain-new-story", &stories, 0)? else { return Ok(None) };
    let scenario = SCENARIOS.get(story).map(|scenario| scenario.name);
    let told = Texts::told_as(voice.texts().locale(), scenario.unwrap_or_default());
    let forms: Vec<(String, String)> = Form::ALL
        .iter()
        .map(|form| (told.name("form", form.id()), told.get(&format!("form-{}.about", form.id()))))
        .collect();
    let usual = Form::ALL.iter().position(|form| *form == Form::default()).unwrap_or(0);
    let Some(form) = choose(voice, "plain-new-form", &forms, usual)? else { return Ok(None) };
    let texts = voice.texts();
    let hard = |id: &str| (texts.name("difficulty", id), texts.get(&format!("difficulty-{id}.about")));
    let difficulties: Vec<(String, String)> = Difficulty::ALL.iter().map(|one| hard(one.id())).collect();
    let usual = Difficulty::ALL.iter().position(|one| *one == Difficulty::default()).unwrap_or(0);
    let Some(difficulty) = choose(voice, "plain-new-difficulty", &difficulties, usual)? else { return Ok(None) };
    let Some(with) = with(voice, scenario.unwrap_or_default())? else { return Ok(None) };
    let Some(seed) = seed(voice)? else { return Ok(None) };
    Ok(Some(Wish {
        scenario,
        with,
        form: Form::ALL.get(form).copied().unwrap_or_default(),
        difficulty: Difficulty::ALL.get(difficulty).copied().unwrap_or_default(),
        seed,
    }))
}

/// Lists options with what each means, and asks; an empty line takes the usual one.
fn choose(voice: &mut Voice<'_>, question: &str, options: &[(String, String)], usual: usize) -> Said<Option<usize>> {
    voice.pause()?;
    let names: Vec<String> = options.iter().map(|(name, _)| name.clone()).collect();
    for (place, (name, about)) in options.iter().enumerate() {
        let line = fact(voice.texts(), name, about);
        voice.say(&format!("{}. {line}", place + 1))?;
    }
    let usual_name = names.get(usual).cloned().unwrap_or_default();
    let question = voice.texts().format(question, &args! { "usual" => usual_name });
    match voice.ask(&question, Prompt { options: &names, ..Prompt::default() })? {
        Heard::Option(place) => Ok(Some(place)),
        Heard::Nothing => Ok(Some(usual)),
        Heard::Verb(_, _) | Heard::Words(_) => Ok(None),
    }
}

/// The decks of cards that the story offers to add; not asked where it offers none.
fn with(voice: &mut Voice<'_>, scenario: &str) -> Said<Option<Vec<String>>> {
    let offered = optional_cards(scenario);
    if offered.is_empty() {
        return Ok(Some(offered));
    }
    let texts = voice.texts();
    let deck = |name: &String| (texts.name("deck", name), texts.get(&format!("deck-{name}.about")));
    let none = (texts.get("new-with-none"), texts.get("new-with-about"));
    let options: Vec<(String, String)> = std::iter::once(none).chain(offered.iter().map(deck)).collect();
    let Some(chosen) = choose(voice, "plain-new-with", &options, 0)? else { return Ok(None) };
    Ok(Some(chosen.checked_sub(1).and_then(|place| offered.get(place).cloned()).into_iter().collect()))
}

/// The number of the world; an empty line takes one that nobody knows.
fn seed(voice: &mut Voice<'_>) -> Said<Option<Option<u64>>> {
    voice.pause()?;
    voice.tell("new-seed-about")?;
    let question = voice.texts().get("plain-new-seed");
    loop {
        match voice.ask(&question, Prompt { free: true, ..Prompt::default() })? {
            Heard::Nothing => return Ok(Some(None)),
            Heard::Words(typed) => {
                let typed = narrow(&typed);
                // Several words are a line that somebody shared.
                let line = typed.contains(char::is_whitespace);
                let digits = if line { seed::named(&typed).unwrap_or_default() } else { &typed };
                match digits.parse::<u64>() {
                    Ok(seed) if seed <= LARGEST_SEED => return Ok(Some(Some(seed))),
                    _ => voice.tell("plain-new-seed-wrong")?,
                }
            }
            Heard::Verb(_, _) | Heard::Option(_) => return Ok(None),
        }
    }
}

/// How to play by lines.
pub(super) fn how_to(voice: &mut Voice<'_>) -> Said {
    voice.pause()?;
    for id in [
        "how-to-aim",
        "plain-how-to-quarter",
        "plain-how-to-levers",
        "plain-how-to-why",
        "plain-how-to-doors",
        "plain-how-to-advisors",
        "plain-how-to-forecast",
        "plain-how-to-words",
    ] {
        voice.tell(id)?;
        voice.pause()?;
    }
    Ok(())
}

/// Legend and record, each with its sources.
pub(super) fn record(voice: &mut Voice<'_>) -> Said {
    let Ok(legend) = legend() else { return Ok(()) };
    let texts = voice.texts();
    let sourced = |source: &str, confidence: &str| {
        texts.format("record-source", &args! { "source" => words(source, texts), "confidence" => confidence })
    };
    let mut lines = vec![texts.get("record-title"), texts.get("record-opening")];
    for dispute in &legend.disputes {
        let id = format!("record-{}", dispute.id);
        lines.push(String::new());
        lines.push(texts.format("plain-heading", &args! { "heading" => texts.get(&id) }));
        let sides: [(&str, &[Source]); 2] = [("legend", &dispute.legend), ("record", &dispute.record)];
        for (part, sources) in sides {
            let told = texts.get(&format!("{id}.{part}"));
            lines.push(fact(texts, &texts.get(&format!("record-column-{part}")), &told));
            lines.extend(sources.iter().map(|one| sourced(&one.source, &texts.get(one.confidence.message()))));
        }
    }
    lines.push(String::new());
    lines.push(texts.format("plain-heading", &args! { "heading" => texts.get("record-figures") }));
    for figure in &legend.figures {
        let told = texts.get(&format!("record-figure-{}", figure.id));
        lines.push(fact(texts, &figure.date, &told));
        lines.push(sourced(&figure.source, &texts.get(figure.confidence.message())));
    }
    voice.pause()?;
    for line in lines {
        if line.is_empty() { voice.pause()? } else { voice.say(&line)? }
    }
    Ok(())
}
