//! Reads the text files and the source tree for the other checks.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use good_crisis::text::Locale;
use good_crisis::text::catalogue::CATALOGUE;

/// One value or attribute of a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Line {
    /// `id` or `id.attribute`.
    pub(crate) id: String,
    /// The variables it fills in.
    pub(crate) variables: BTreeSet<String>,
}

/// Every value and attribute of one file, and whether it parsed as a whole.
pub(crate) fn lines(text: &str) -> (Vec<Line>, Vec<String>) {
    let (resource, errors) = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors.iter().map(ToString::to_string).collect()),
    };
    let mut lines = Vec::new();
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name.to_owned();
        if let Some(pattern) = &message.value {
            lines.push(Line { id: id.clone(), variables: variables(pattern) });
        }
        for attribute in &message.attributes {
            lines.push(Line { id: format!("{id}.{}", attribute.id.name), variables: variables(&attribute.value) });
        }
    }
    (lines, errors)
}

/// Every message id of a language, without attributes.
pub(crate) fn message_ids(locale: Locale) -> BTreeSet<String> {
    CATALOGUE
        .iter()
        .flat_map(|source| lines(source.text(locale)).0)
        .map(|line| line.id.split('.').next().unwrap_or_default().to_owned())
        .collect()
}

fn variables(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, found),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, found);
            }
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}

/// The package's folder.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files below a folder with one of the endings, in order of path.
pub(crate) fn files_below(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The string literals of a Rust or RON source, comments left out, escapes as written.
pub(crate) fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = source.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '/' if rest.peek() == Some(&'/') => while rest.next_if(|c| *c != '\n').is_some() {},
            // A quote as a character is no string: '"' and '\"'.
            '\'' => {
                rest.next_if_eq(&'\\');
                rest.next_if_eq(&'"');
            }
            '"' => {
                let mut literal = String::new();
                while let Some(c) = rest.next() {
                    match c {
                        '"' => break,
                        '\\' => {
                            literal.push(c);
                            literal.extend(rest.next());
                        }
                        _ => literal.push(c),
                    }
                }
                found.push(literal);
            }
            _ => {}
        }
    }
    found
}

#[test]
fn literals_are_found_and_comments_are_not() {
    let source = "// \"no\"\nlet c = '\"'; f(\"yes-1\", 'x', \"a\\\"b\"); /// \"no\"\n\"yes-2\"";
    assert_eq!(literals(source), ["yes-1", "a\\\"b", "yes-2"]);
}
