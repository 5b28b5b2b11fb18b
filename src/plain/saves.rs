//! The saves in a list, each to be stepped through.

use super::game::fact;
use super::voice::{Heard, Prompt};
use super::{Keeping, Next, Said, Voice, replay};
use crate::desk::saves::{Listed, about, stands};
use crate::text::Texts;

/// A save of the list in a line.
fn line(texts: &Texts, listed: &Listed) -> String {
    let said = match &listed.kept {
        Ok(summary) => stands(summary, texts).join(", "),
        Err(_) => texts.get("saves-unreadable"),
    };
    fact(texts, &listed.name, &said)
}

/// Lists the saves and asks which to step through, until one is played on or nobody wants another.
pub(super) fn ask(voice: &mut Voice<'_>, keeping: &mut dyn Keeping) -> Said<Option<Next>> {
    loop {
        let listed = keeping.saves();
        voice.pause()?;
        if listed.is_empty() {
            voice.tell("saves-none")?;
            return Ok(None);
        }
        let heading = voice.texts().get("saves-title");
        voice.say(&heading)?;
        let lines: Vec<String> = listed.iter().map(|listed| line(voice.texts(), listed)).collect();
        voice.list(&lines)?;
        let names: Vec<String> = listed.iter().map(|listed| listed.name.clone()).collect();
        let question = voice.texts().get("plain-saves");
        let Heard::Option(place) = voice.ask(&question, Prompt { options: &names, ..Prompt::default() })? else {
            return Ok(None);
        };
        if let Some(listed) = listed.get(place) {
            let told = about(listed, voice.texts());
            if listed.kept.is_err() {
                // Why it cannot be read names its file.
                voice.spell(&told)?;
                continue;
            }
            voice.say(&told)?;
        }
        match keeping.open(place) {
            Ok(shown) => {
                if let Some(next) = replay::step(voice, keeping, &shown)? {
                    return Ok(Some(next));
                }
            }
            Err(why) => voice.spell(&why)?,
        }
    }
}
