//! The settings: what each stands at, and another option for it. In lines only the language is heard; the rest holds for
//! the screens, and is kept for them.

use super::game::fact;
use super::voice::{Heard, Prompt};
use super::{Said, Voice};
use crate::args;
use crate::desk::keeping::{Choice, Choices};
use crate::text::Texts;

/// Asks for settings until nobody wants another. Answers whether the language is another.
pub(super) fn ask(voice: &mut Voice<'_>, choices: &mut dyn Choices) -> Said<bool> {
    let before = voice.texts().locale();
    loop {
        let settings = choices.settings();
        voice.pause()?;
        let heading = voice.texts().get("title-settings");
        let heading = voice.texts().format("plain-heading", &args! { "heading" => heading });
        voice.say(&heading)?;
        let lines: Vec<String> = settings.iter().map(|choice| line(voice.texts(), choice)).collect();
        voice.list(&lines)?;
        let names: Vec<String> = settings.iter().map(|choice| voice.texts().get(choice.id)).collect();
        let question = voice.texts().get("plain-settings");
        let heard = voice.ask(&question, Prompt { options: &names, ..Prompt::default() })?;
        let (Heard::Option(place), true) = (&heard, !settings.is_empty()) else {
            return Ok(voice.texts().locale() != before);
        };
        if let Some(choice) = settings.get(*place) {
            choose(voice, choices, choice, *place)?;
        }
    }
}

fn line(texts: &Texts, choice: &Choice) -> String {
    fact(texts, &texts.get(choice.id), choice.options.get(choice.chosen).map_or("", String::as_str))
}

fn choose(voice: &mut Voice<'_>, choices: &mut dyn Choices, choice: &Choice, place: usize) -> Said {
    let about = voice.texts().get(&format!("{}.about", choice.id));
    voice.say(&about)?;
    let texts = voice.texts();
    let now = |(at, name): (usize, &String)| match at == choice.chosen {
        true => texts.format("plain-option-now", &args! { "option" => name.as_str() }),
        false => name.clone(),
    };
    let options: Vec<String> = choice.options.iter().enumerate().map(now).collect();
    voice.list(&options)?;
    let question = voice.texts().get("plain-lever-choose");
    let Heard::Option(option) = voice.ask(&question, Prompt { options: &options, ..Prompt::default() })? else {
        return Ok(());
    };
    if option == choice.chosen {
        return voice.tell("plain-lever-stays");
    }
    let kept = choices.choose(place, option);
    if let Some(locale) = choice.languages.get(option) {
        voice.speak(Texts::new(*locale));
        voice.tell("plain-language-now")?;
    }
    kept.err().map_or(Ok(()), |why| voice.spell(&why))
}
