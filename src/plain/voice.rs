//! What is said and what is heard: lines no wider than told, without anything that an ear cannot follow, and prompts
//! that read one line each.

use std::io::{self, BufRead, Write};

use super::answer::{self, Pick};
use super::ear::{Ended, audible, read_line};
use super::game::fact;
use super::verbs::{Verb, Vocabulary};
use crate::args;
use crate::text::wrap::wrap;
use crate::text::{Args, Texts, plain, sanitize};

/// Letters of a line that are said back where it was not understood.
const LONGEST_ECHO: usize = 40;
/// The narrowest line that is written: below it words would fall apart.
const NARROWEST: usize = 20;
/// What stands before the place where something is typed.
const MARK: &str = "> ";

/// Why nothing more is said.
#[derive(Debug)]
pub enum Stop {
    /// The player leaves.
    Left,
    /// Nothing more is typed.
    Ended,
    /// A stream failed.
    Failed(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Failed(error)
    }
}

/// What saying and asking come to.
pub type Said<T = ()> = Result<T, Stop>;

/// What was typed at a prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// The option at this place.
    Option(usize),
    /// One of the words, with what stands behind it.
    Verb(Verb, String),
    /// Something else, at a prompt that takes anything.
    Words(String),
    /// An empty line.
    Nothing,
}

/// What a prompt understands.
#[derive(Clone, Copy, Debug, Default)]
pub struct Prompt<'a> {
    /// Options, by number or by name.
    pub options: &'a [String],
    /// The same by other names, in the same order: those of the other language.
    pub also: &'a [String],
    /// The options as they are listed, where more is said there than their names.
    pub listed: &'a [String],
    /// Whole names that mean something here or above and are no options, [folded](answer::folded): they go before a part of an
    /// option's name.
    pub known: &'a [String],
    /// Words.
    pub verbs: &'a [Verb],
    /// Words that leave this prompt and mean something at the one above it.
    pub above: &'a [Verb],
    /// Whether anything else is handed on as it is.
    pub free: bool,
    /// Message id of how what is free may be written; nothing where that needs no word.
    pub forms: &'a str,
}

/// Where is written and read, and how.
pub struct Streams<'a> {
    /// Where answers come from.
    pub input: &'a mut dyn BufRead,
    /// Where lines go.
    pub output: &'a mut dyn Write,
    /// Cells of a line.
    pub width: usize,
    /// Whether what is typed is written down too, because nobody sees it typed.
    pub echo: bool,
}

/// The voice of the game, in one language.
pub struct Voice<'a> {
    streams: Streams<'a>,
    texts: Texts,
    vocabulary: Vocabulary,
    /// Whether the last line written was empty.
    paused: bool,
    /// What was typed for a prompt above the one that heard it.
    put_by: Option<String>,
}

impl<'a> Voice<'a> {
    /// Speaks with these words on these streams.
    #[must_use]
    pub fn new(streams: Streams<'a>, texts: Texts) -> Self {
        let streams = Streams { width: streams.width.max(NARROWEST), ..streams };
        Self { streams, texts: texts.for_ears(), vocabulary: Vocabulary::new(), paused: true, put_by: None }
    }

    /// The words.
    #[must_use]
    pub const fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Speaks with other words from now on.
    pub fn speak(&mut self, texts: Texts) {
        self.texts = texts.for_ears();
    }

    /// Says something, in as many lines as it needs.
    ///
    /// # Errors
    /// The stream fails.
    pub fn say(&mut self, words: &str) -> Said {
        let words = audible(words, &self.texts);
        self.write(&words)
    }

    fn write(&mut self, words: &str) -> Said {
        for line in wrap(words, self.streams.width) {
            let line = plain(&line);
            let line = line.trim_end();
            self.paused = line.is_empty();
            writeln!(self.streams.output, "{line}")?;
        }
        Ok(())
    }

    /// Says something letter by letter as it stands: a path is to be typed again.
    ///
    /// # Errors
    /// The stream fails.
    pub fn spell(&mut self, words: &str) -> Said {
        for line in wrap(words, self.streams.width) {
            self.paused = false;
            writeln!(self.streams.output, "{}", plain(&line))?;
        }
        Ok(())
    }

    /// Says several things, each on a line of its own.
    ///
    /// # Errors
    /// The stream fails.
    pub fn say_all(&mut self, lines: impl IntoIterator<Item = String>) -> Said {
        lines.into_iter().try_for_each(|line| self.say(&line))
    }

    /// Says a message.
    ///
    /// # Errors
    /// The stream fails.
    pub fn tell(&mut self, id: &str) -> Said {
        self.say(&self.texts.get(id))
    }

    /// Says a message with its values.
    ///
    /// # Errors
    /// The stream fails.
    pub fn tell_with(&mut self, id: &str, args: &Args<'_>) -> Said {
        self.say(&self.texts.format(id, args))
    }

    /// Says a message whose values quote what was typed: that is said as it was typed.
    ///
    /// # Errors
    /// The stream fails.
    pub fn tell_quoting(&mut self, id: &str, typed: &str, args: &Args<'_>) -> Said {
        let words = self.texts.format(id, args);
        match words.split_once(typed).filter(|_| !typed.is_empty()) {
            Some((before, after)) => {
                let [before, after] = [before, after].map(|part| audible(part, &self.texts));
                self.write(&format!("{before}{typed}{after}"))
            }
            None => self.say(&words),
        }
    }

    /// An empty line, unless there is one already.
    ///
    /// # Errors
    /// The stream fails.
    pub fn pause(&mut self) -> Said {
        if !self.paused {
            self.paused = true;
            writeln!(self.streams.output)?;
        }
        Ok(())
    }

    /// Whether something was typed already that a prompt above is to hear.
    #[must_use]
    pub const fn is_answered(&self) -> bool {
        self.put_by.is_some()
    }

    /// Lists options with their numbers.
    ///
    /// # Errors
    /// The stream fails.
    pub fn list(&mut self, options: &[String]) -> Said {
        options.iter().enumerate().try_for_each(|(place, option)| self.say(&format!("{}. {option}", place + 1)))
    }

    /// The last words: what was written goes out.
    ///
    /// # Errors
    /// The stream fails.
    pub fn end(&mut self) -> io::Result<()> {
        self.streams.output.flush()
    }

    /// Asks until something is typed that can be meant here. `?` says what that is; leaving is possible everywhere.
    ///
    /// # Errors
    /// The player leaves, nothing more is typed, or a stream fails.
    pub fn ask(&mut self, question: &str, prompt: Prompt<'_>) -> Said<Heard> {
        if self.put_by.is_none() {
            self.say(question)?;
        }
        // What is heard can be typed.
        let heard: Vec<String> =
            prompt.options.iter().map(|one| plain(&audible(one, &self.texts)).into_owned()).collect();
        let prompt = Prompt { options: &heard, ..prompt };
        loop {
            let put_by = self.put_by.take().map(Some);
            let Some(typed) = put_by.map_or_else(|| self.listen(), Ok)? else {
                self.tell("plain-too-long")?;
                continue;
            };
            if typed.is_empty() {
                return Ok(Heard::Nothing);
            }
            match self.meant(&typed, prompt) {
                Some(Heard::Verb(Verb::Quit, _)) => return Err(Stop::Left),
                Some(Heard::Verb(Verb::Help, _)) => {
                    self.help(prompt)?;
                    self.say(question)?;
                }
                Some(Heard::Verb(verb, rest)) => match verb.language() {
                    // Who names the language that is spoken wants no other.
                    Some(named) if named == self.texts.locale() => {
                        self.tell("plain-language-now")?;
                        self.say(question)?;
                    }
                    Some(_) => return Ok(Heard::Verb(Verb::Language, String::new())),
                    None => return Ok(Heard::Verb(verb, rest)),
                },
                Some(heard) => return Ok(heard),
                None if self.is_for_above(&typed, prompt) => {
                    self.put_by = Some(typed);
                    return Ok(Heard::Verb(Verb::Back, String::new()));
                }
                None if prompt.free => return Ok(Heard::Words(typed)),
                None if self.vocabulary.anywhere(&typed) => {
                    let typed = sanitize(&typed, LONGEST_ECHO);
                    self.tell_quoting("plain-not-here", &typed, &args! { "typed" => typed.as_str() })?;
                }
                None => {
                    let close = answer::pick(&typed, prompt.options);
                    if let Pick::Several(places) = close {
                        let names: Vec<&str> =
                            places.iter().filter_map(|at| prompt.options.get(*at)).map(String::as_str).collect();
                        let args = args! { "options" => names.join("; ") };
                        self.tell_with("plain-which", &args)?;
                    } else {
                        let typed = sanitize(&typed, LONGEST_ECHO);
                        self.tell_quoting("plain-not-understood", &typed, &args! { "typed" => typed.as_str() })?;
                    }
                }
            }
        }
    }

    /// Whether it means something at the prompt above this one: one of its words, or a name that it knows.
    fn is_for_above(&self, typed: &str, prompt: Prompt<'_>) -> bool {
        !prompt.above.is_empty() && (self.vocabulary.exactly(typed, prompt.above).is_some() || is_known(typed, prompt))
    }

    fn meant(&self, typed: &str, prompt: Prompt<'_>) -> Option<Heard> {
        if let Some((verb, rest)) = self.vocabulary.exactly(typed, prompt.verbs) {
            return Some(Heard::Verb(verb, rest));
        }
        // A whole word of the prompt above goes before a part of a name here.
        if self.vocabulary.exactly(typed, prompt.above).is_some() {
            return None;
        }
        // So does a whole name before a part of another.
        let whole = |names: &[String]| names.iter().position(|name| answer::folded(name) == answer::folded(typed));
        if let Some(place) = whole(prompt.options).or_else(|| whole(prompt.also)) {
            return Some(Heard::Option(place));
        }
        if is_known(typed, prompt) {
            return None;
        }
        for names in [prompt.options, prompt.also] {
            if let Pick::One(place) = answer::pick(typed, names) {
                return Some(Heard::Option(place));
            }
        }
        self.vocabulary.beginning(typed, prompt.verbs).map(|verb| Heard::Verb(verb, String::new()))
    }

    /// Everything that can be typed at a prompt.
    fn help(&mut self, prompt: Prompt<'_>) -> Said {
        self.tell("plain-help")?;
        if !prompt.forms.is_empty() {
            self.tell(prompt.forms)?;
        }
        self.list(if prompt.listed.is_empty() { prompt.options } else { prompt.listed })?;
        for verb in prompt.verbs.iter().chain(Verb::EVERYWHERE) {
            let (name, about) = (self.vocabulary.name(*verb, &self.texts), verb.about());
            let line = fact(&self.texts, &name, &self.texts.get(&about));
            self.say(&line)?;
        }
        if prompt.above.is_empty() { Ok(()) } else { self.tell("plain-help-above") }
    }

    /// Yes or no.
    ///
    /// # Errors
    /// As [`Voice::ask`].
    pub fn confirm(&mut self, question: &str) -> Said<bool> {
        let options = [self.texts.get("plain-yes"), self.texts.get("plain-no")];
        let prompt = Prompt { options: &options, verbs: &[Verb::Yes, Verb::No], ..Prompt::default() };
        loop {
            match self.ask(question, prompt)? {
                Heard::Option(0) | Heard::Verb(Verb::Yes, _) => return Ok(true),
                Heard::Option(_) | Heard::Verb(_, _) => return Ok(false),
                Heard::Nothing | Heard::Words(_) => self.tell("plain-yes-or-no")?,
            }
        }
    }

    /// A typed line, made harmless; nothing where it was too long to be an answer.
    fn listen(&mut self) -> Said<Option<String>> {
        write!(self.streams.output, "{MARK}")?;
        self.streams.output.flush()?;
        let typed = read_line(self.streams.input)?;
        self.paused = false;
        if self.streams.echo {
            let shown = typed.as_ref().ok().and_then(Option::as_deref).unwrap_or_default();
            let shown = crate::text::truncate(shown, self.streams.width.saturating_sub(MARK.len())).into_owned();
            writeln!(self.streams.output, "{shown}")?;
        }
        match typed {
            Ok(typed) => Ok(typed),
            Err(Ended) => Err(Stop::Ended),
        }
    }
}

/// Whether it is a whole name that is known, by itself or with the place that it is to have.
fn is_known(typed: &str, prompt: Prompt<'_>) -> bool {
    let name = answer::folded(typed.split_once('=').map_or(typed, |(name, _)| name));
    prompt.known.contains(&name)
}
