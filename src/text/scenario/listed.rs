//! The ids that a scenario's texts declare, and what the game says under the same ids: what an author is told of words that
//! are never shown, or that ask for what nobody tells them.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

use super::{MAX_OPENINGS, ScenarioTexts, chunks};
use crate::text::Locale;
use crate::text::catalogue::{CATALOGUE, STORIES, declared_ids, entry_declaring};

/// A message of a scenario's texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// In which of the two texts.
    pub locale: Locale,
    /// The line within that text, from 1.
    pub line: usize,
    /// Its id.
    pub id: String,
    /// The variables it asks for.
    pub variables: BTreeSet<String>,
}

impl ScenarioTexts<'_> {
    /// The messages it declares, those that can be read.
    #[must_use]
    pub fn listed(&self) -> Vec<Listed> {
        let of = |locale: Locale, source| {
            // What is nested deeper has been refused.
            let flat = |chunk: &str| chunk.matches(['{', '(']).count() <= MAX_OPENINGS;
            chunks(source).into_iter().filter(move |(_, chunk)| flat(chunk)).filter_map(move |(line, chunk)| {
                let (id, variables) = message_of(chunk)?;
                Some(Listed { locale, line, id, variables })
            })
        };
        of(Locale::En, self.en).chain(of(Locale::Ko, self.ko)).collect()
    }
}

/// Every id of the game's own words.
pub fn ids() -> impl Iterator<Item = &'static str> {
    CATALOGUE.iter().flat_map(|source| declared_ids(source.text(Locale::En)))
}

/// The variables that the game's words of this id ask for in some language or story: whoever says them tells these.
#[must_use]
pub fn variables(id: &str) -> BTreeSet<String> {
    let texts = CATALOGUE.iter().chain(STORIES).flat_map(|source| Locale::ALL.map(|locale| source.text(locale)));
    let entries = texts.filter_map(|text| Some(message_of(&text[entry_declaring(text, id)?])?.1));
    entries.flatten().collect()
}

fn message_of(chunk: &str) -> Option<(String, BTreeSet<String>)> {
    let resource = FluentResource::try_new(chunk.to_owned()).ok()?;
    let Some(Entry::Message(message)) = resource.get_entry(0) else { return None };
    let mut found = BTreeSet::new();
    of_message(message, &mut found);
    Some((message.id.name.to_owned(), found))
}

fn of_message(message: &Message<&str>, found: &mut BTreeSet<String>) {
    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
    message.value.iter().chain(attributes).for_each(|pattern| of_pattern(pattern, found));
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            variants.iter().for_each(|variant| of_pattern(&variant.value, found));
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            let named = arguments.named.iter().map(|argument| &argument.value);
            arguments.positional.iter().chain(named).for_each(|inline| of_inline(inline, found));
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}
