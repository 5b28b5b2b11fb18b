//! The saves in a list: one that is not over is gone on with, one that is over looked back at, and either stepped through.

use super::game::fact;
use super::verbs::Verb;
use super::voice::{Heard, Prompt};
use super::{Next, Said, Voice, replay};
use crate::args;
use crate::desk::keeping::Keeping;
use crate::desk::saves::{First, Found, Listed, about, stands};
use crate::text::Texts;

/// A save of the list in a line.
fn line(texts: &Texts, listed: &Listed) -> String {
    let said = match &listed.kept {
        Ok(summary) => stands(listed, summary, texts).join(", "),
        Err(_) => texts.get("saves-unreadable"),
    };
    fact(texts, &listed.name, &said)
}

/// Saves that are read out at once. (Assumption: what a listener follows before he asks for more.)
const AT_ONCE: usize = 20;

/// Reads out the saves of a list from a place on, and how the rest is heard; the place after the last that was read.
fn read_out(voice: &mut Voice<'_>, lines: &[String], from: usize) -> Said<usize> {
    let to = lines.len().min(from + AT_ONCE);
    for (place, line) in lines.iter().enumerate().take(to).skip(from) {
        voice.say(&format!("{}. {line}", place + 1))?;
    }
    if to < lines.len() {
        let args = args! { "rest" => lines.len() - to, "next" => AT_ONCE.min(lines.len() - to) };
        voice.tell_with("plain-saves-more", &args)?;
    }
    Ok(to)
}

/// Which of the saves is meant; nothing where none is.
fn choose(voice: &mut Voice<'_>, listed: &[Listed], remark: Option<String>) -> Said<Option<usize>> {
    let heading = voice.texts().get("saves-title");
    voice.say(&heading)?;
    let lines: Vec<String> = listed.iter().map(|listed| line(voice.texts(), listed)).collect();
    let mut heard = read_out(voice, &lines, 0)?;
    if let Some(remark) = remark {
        voice.spell(&remark)?;
    }
    let names: Vec<String> = listed.iter().map(|listed| listed.name.clone()).collect();
    let question = voice.texts().get("plain-saves");
    loop {
        // Help reads no more than was read already.
        let told = lines.get(..heard).unwrap_or_default();
        let verbs: &[Verb] = if heard < lines.len() { &[Verb::Older] } else { &[] };
        match voice.ask(&question, Prompt { options: &names, listed: told, verbs, ..Prompt::default() })? {
            Heard::Option(place) => return Ok(Some(place)),
            Heard::Verb(Verb::Older, _) => heard = read_out(voice, &lines, heard)?,
            _ => return Ok(None),
        }
    }
}

/// Lists the saves and asks which to open, until one is played on or nobody wants another.
pub(super) fn ask(voice: &mut Voice<'_>, keeping: &mut dyn Keeping) -> Said<Option<Next>> {
    loop {
        // The save that was looked at may have had words of its own.
        voice.speak(Texts::new(voice.texts().locale()));
        let Found { listed, remark } = keeping.saves();
        voice.pause()?;
        if listed.is_empty() {
            match remark {
                Some(remark) => voice.spell(&remark)?,
                None => voice.tell("saves-none")?,
            }
            return Ok(None);
        }
        let Some(place) = choose(voice, &listed, remark)? else { return Ok(None) };
        let Some(chosen) = listed.get(place) else { continue };
        let told = about(chosen, voice.texts());
        if chosen.kept.is_err() {
            // Why it cannot be read names its file.
            voice.spell(&told)?;
            continue;
        }
        voice.say(&told)?;
        let opened = chosen.first().map_or(Ok(Some(Opened::Shown)), |first| which(voice, first))?;
        match opened {
            None => {}
            Some(Opened::TakenUp) => match keeping.resume(place) {
                Ok(game) => return Ok(Some(Next::Game(Box::new(game), false))),
                Err(why) => voice.spell(&why)?,
            },
            Some(Opened::Shown) => match keeping.open(place) {
                Ok(shown) => {
                    if let Some(next) = replay::step(voice, keeping, &shown)? {
                        return Ok(Some(next));
                    }
                }
                Err(why) => voice.spell(&why)?,
            },
        }
    }
}

/// What is done with a save.
#[derive(Clone, Copy)]
enum Opened {
    TakenUp,
    Shown,
}

/// Whether a game is taken up as it was left or stepped through; nothing, where neither.
fn which(voice: &mut Voice<'_>, first: First) -> Said<Option<Opened>> {
    let (first, question) = match first {
        First::GoOn => ("plain-save-go-on", "plain-save"),
        First::LookBack => ("plain-save-look-back", "plain-save-over"),
    };
    let ways = [first, "plain-save-step-through"].map(|id| voice.texts().get(id));
    voice.list(&ways)?;
    let question = voice.texts().get(question);
    Ok(match voice.ask(&question, Prompt { options: &ways, ..Prompt::default() })? {
        Heard::Nothing | Heard::Option(0) => Some(Opened::TakenUp),
        Heard::Option(_) => Some(Opened::Shown),
        Heard::Verb(..) | Heard::Words(_) => None,
    })
}
