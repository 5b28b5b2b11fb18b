//! The way to a value inside a RON file, such as `machines.platforms[1].capex` or `rivals["e-bay"].share`.

use std::fmt;

/// A path from the top of a file to one value. Empty for the whole file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct FieldPath(String);

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A field of a record, or a key of a map.
    Name(String),
    /// A place in a list or tuple, from 0; or a numeric key of a map.
    Item(usize),
}

impl FieldPath {
    /// The whole file.
    #[must_use]
    pub const fn root() -> Self {
        Self(String::new())
    }

    /// The path of a field or map key below this one. Keys that are no plain names are quoted.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        let mut path = String::with_capacity(self.0.len() + name.len() + 1);
        path.push_str(&self.0);
        if is_plain(name) {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(name);
        } else {
            path.push_str("[\"");
            for letter in name.chars() {
                if matches!(letter, '"' | '\\') {
                    path.push('\\');
                }
                path.push(letter);
            }
            path.push_str("\"]");
        }
        Self(path)
    }

    /// The path of the item at `index` (from 0) of the list or tuple at this path.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        // Made for every item of every list that is judged, and hardly ever shown: formatting is the slow way.
        let mut path = String::with_capacity(self.0.len() + 4);
        path.push_str(&self.0);
        path.push('[');
        match u32::try_from(index).ok().and_then(|index| char::from_digit(index, 10)) {
            Some(digit) => path.push(digit),
            None => path.push_str(&index.to_string()),
        }
        path.push(']');
        Self(path)
    }

    /// The path to what holds the value at this path; that of the whole file is its own.
    #[must_use]
    pub fn holder(&self) -> Self {
        let mut steps = self.steps();
        steps.pop();
        steps.iter().fold(Self::root(), |path, step| match step {
            Step::Name(name) => path.field(name),
            Step::Item(index) => path.item(*index),
        })
    }

    /// The path as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The steps of the path. Text that is no path yields the steps that can be made out.
    #[must_use]
    pub fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut rest = self.0.as_str();
        while !rest.is_empty() {
            if let Some(quoted) = rest.strip_prefix("[\"") {
                let (name, after) = unquote(quoted);
                steps.push(Step::Name(name));
                rest = after;
            } else if let Some(bracketed) = rest.strip_prefix('[') {
                let (inside, after) = bracketed.split_once(']').unwrap_or((bracketed, ""));
                steps.push(inside.parse().map_or_else(|_| Step::Name(inside.to_owned()), Step::Item));
                rest = after;
            } else {
                let name = rest.strip_prefix('.').unwrap_or(rest);
                let end = name.find(['.', '[']).unwrap_or(name.len());
                let (name, after) = name.split_at(end);
                steps.push(Step::Name(name.to_owned()));
                rest = after;
            }
        }
        steps
    }
}

impl From<&str> for FieldPath {
    fn from(written: &str) -> Self {
        Self(written.to_owned())
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(|first: char| first.is_ascii_digit())
        && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
}

/// Reads up to the closing `"]`; gives the name and what follows.
fn unquote(quoted: &str) -> (String, &str) {
    let mut name = String::new();
    let mut letters = quoted.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => name.extend(letters.next().map(|(_, escaped)| escaped)),
            '"' => {
                let after = quoted.get(at + 1..).unwrap_or("");
                return (name, after.strip_prefix(']').unwrap_or(after));
            }
            _ => name.push(letter),
        }
    }
    (name, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_come_apart_as_they_were_put_together() {
        let path = FieldPath::root().field("machines").field("platforms").item(1).field("e\"b]a\\y").field("3com");
        assert_eq!(path.as_str(), r#"machines.platforms[1]["e\"b]a\\y"]["3com"]"#);
        assert_eq!(
            path.steps(),
            [
                Step::Name("machines".into()),
                Step::Name("platforms".into()),
                Step::Item(1),
                Step::Name("e\"b]a\\y".into()),
                Step::Name("3com".into()),
            ]
        );
        assert_eq!(path.holder().as_str(), r#"machines.platforms[1]["e\"b]a\\y"]"#);
        assert_eq!(path.holder().holder().holder().as_str(), "machines.platforms");
        assert_eq!(FieldPath::from("machines").holder().holder(), FieldPath::root());
    }

    #[test]
    fn broken_paths_end() {
        for written in ["[", "[\"", ".", "..", "a[", "a[x", "[\"a\\", "a]b", "[]"] {
            assert!(FieldPath::from(written).steps().len() <= 3, "{written}");
        }
    }
}
