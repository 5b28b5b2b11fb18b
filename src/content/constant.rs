//! A number of a scenario with its unit and its source, and the forms in which many of them are written.
//!
//! In a file a constant is a tuple, so that two hundred of them read as a table:
//! `price_elasticity: (0.60, "elasticity", "Goolsbee & Chevalier 2002; assumption for the level"),`

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::clean::one_line;
use super::field_path::FieldPath;
use super::issue::{Issue, IssueKind};
use super::issues::Issues;
use super::ron_file::RonFile;

pub(crate) mod record;

/// The most characters a unit may have.
pub const LONGEST_UNIT: usize = 60;
/// The most characters a source may have.
pub const LONGEST_SOURCE: usize = 400;

/// A number, what it counts, and where it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Constant {
    /// The number. Whatever the file says, until [`Constant::check`] has found it good.
    pub value: f64,
    /// What it counts, as `dollars a quarter` or `share`.
    pub unit: String,
    /// Where it comes from; `assumption` with the reason where nobody measured it.
    pub source: String,
}

/// The written form.
#[derive(Serialize, Deserialize)]
#[serde(rename = "Constant")]
struct Written(f64, String, String);

impl From<Written> for Constant {
    fn from(Written(value, unit, source): Written) -> Self {
        Self { value, unit: one_line(unit), source: one_line(source) }
    }
}

impl From<Constant> for Written {
    fn from(Constant { value, unit, source }: Constant) -> Self {
        Self(value, unit, source)
    }
}

impl Constant {
    /// Reports what is wrong with the constant at `path` of `file`: a number that is none or outside `allowed`,
    /// a unit other than the `unit` the model counts in (where it is said), a unit or source that is missing or
    /// longer than [`LONGEST_UNIT`] and [`LONGEST_SOURCE`].
    pub fn check(
        &self,
        allowed: &RangeInclusive<f64>,
        unit: Option<&str>,
        file: &RonFile<'_>,
        path: &FieldPath,
        issues: &mut Issues,
    ) {
        let mut report = |item: usize, kind: IssueKind| {
            if issues.is_full() {
                issues.push(file.issue_with_file(kind));
            } else {
                let issue = file.issue(&path.item(item), kind);
                issues.push(Issue { path: path.clone(), ..issue });
            }
        };
        if !self.value.is_finite() {
            report(0, IssueKind::NotFinite { value: self.value });
        } else if !allowed.contains(&self.value) {
            let (low, high) = (*allowed.start(), *allowed.end());
            report(0, IssueKind::OutOfRange { value: self.value, low, high, unit: self.unit.clone() });
        }
        for (item, text, limit) in [(1, &self.unit, LONGEST_UNIT), (2, &self.source, LONGEST_SOURCE)] {
            let characters = text.chars().count();
            if text.trim().is_empty() {
                report(item, IssueKind::Empty);
            } else if characters > limit {
                report(item, IssueKind::TooLong { characters, limit });
            } else if let (1, Some(expected)) = (item, unit)
                && text != expected
            {
                report(1, IssueKind::WrongUnit { found: text.clone(), expected: expected.to_owned() });
            }
        }
    }
}

/// One constant of a form, with what is allowed for it.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// Its field.
    pub name: &'static str,
    /// What is written.
    pub constant: &'a Constant,
    /// The values it may have.
    pub allowed: RangeInclusive<f64>,
    /// The unit it must be in, where that is said.
    pub unit: Option<&'static str>,
    /// Whether the model counts it in whole numbers.
    pub whole: bool,
}

/// One constant as tables of a scenario list it.
#[derive(Clone, Debug, PartialEq)]
pub struct ListedConstant {
    /// The way to it.
    pub path: FieldPath,
    /// The number.
    pub value: f64,
    /// What it counts.
    pub unit: String,
    /// Where it comes from.
    pub source: String,
    /// The least it may be.
    pub low: f64,
    /// The most it may be.
    pub high: f64,
}

/// Checks the constants of the record at `path`.
pub fn check_entries(entries: &[Entry<'_>], file: &RonFile<'_>, path: &FieldPath, issues: &mut Issues) {
    for entry in entries {
        let path = path.field(entry.name);
        entry.constant.check(&entry.allowed, entry.unit, file, &path, issues);
        let value = entry.constant.value;
        if entry.whole && value.is_finite() && value.fract() != 0.0 {
            let arguments = vec![("value", value.to_string())];
            let kind = IssueKind::Particular { id: "scenario-finding-whole", arguments };
            issues.push(Issue { path: path.clone(), ..file.issue(&path.item(0), kind) });
        }
    }
}

/// Lists the constants of the record at `path`, in the order in which the form declares them.
#[must_use]
pub fn list_entries(entries: &[Entry<'_>], path: &FieldPath) -> Vec<ListedConstant> {
    let list = |entry: &Entry<'_>| ListedConstant {
        path: path.field(entry.name),
        value: entry.constant.value,
        unit: entry.constant.unit.clone(),
        source: entry.constant.source.clone(),
        low: *entry.allowed.start(),
        high: *entry.allowed.end(),
    };
    entries.iter().map(list).collect()
}

/// Declares the file form of a struct of the simulation: its numbers, every one a [`Constant`] with the range it
/// may lie in and, after `=>`, the unit it must be given in; `as u32` where the model counts in whole numbers (`as f64` where it
/// keeps them among others that are none).
/// What is no single number follows after `with`, as it is written and as the simulation takes it.
///
/// The rooms of `content::scenario` are made with it; `market.rs` uses all of it.
///
/// The form has `check(&self, file, path, issues)`, `build(&self, …)`, which gives the simulation's struct and
/// takes what stands after `with` ready-made, and `list(&self, path)`; `check` and `list` see the constants
/// alone. A field that one side has and the other has not does not compile.
macro_rules! constants {
    (
        $(#[doc = $doc:expr])*
        #[serde(rename = $name:literal)]
        $form:ident => $target:path {
            $($field:ident: $allowed:expr $(=> $unit:literal $(as $whole:ty)?)?),+ $(,)?
        }
    ) => {
        #[derive(Clone, Debug, PartialEq)]
        $(#[doc = $doc])*
        pub struct $form {
            $(
                #[doc = concat!("`", stringify!($field), "`, with unit and source.")]
                pub $field: $crate::content::constant::Constant,
            )+
        }

        impl<'de> ::serde::Deserialize<'de> for $form {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                const FIELDS: &[&str] = &[$(stringify!($field)),+];
                let read = $crate::content::constant::record::read(deserializer, $name, FIELDS)?;
                let missing = |_| <D::Error as ::serde::de::Error>::custom("a record without all its fields");
                let [$($field),+] = <[$crate::content::constant::Constant; FIELDS.len()]>::try_from(read).map_err(missing)?;
                Ok(Self { $($field),+ })
            }
        }

        impl ::serde::Serialize for $form {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::content::constant::record::write(serializer, $name, &self.entries())
            }
        }

        $crate::content::constant::constants! {
            @numbers $form => $target { $($field: $allowed $(=> $unit $(as $whole)?)?),+ }
        }
    };
    (
        $(#[$attribute:meta])*
        $form:ident => $target:path {
            $($field:ident: $allowed:expr $(=> $unit:literal $(as $whole:ty)?)?),+ $(,)?
        }
        with { $($other:ident: $written:ty => $built:ty),+ $(,)? }
    ) => {
        #[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
        $(#[$attribute])*
        #[serde(deny_unknown_fields)]
        pub struct $form {
            $(
                #[doc = concat!("`", stringify!($other), "`, as written.")]
                pub $other: $written,
            )+
            $(
                #[doc = concat!("`", stringify!($field), "`, with unit and source.")]
                pub $field: $crate::content::constant::Constant,
            )+
        }

        $crate::content::constant::constants! {
            @numbers $form => $target { $($field: $allowed $(=> $unit $(as $whole)?)?),+ }
            with { $($other: $written => $built),+ }
        }
    };
    (
        @numbers $form:ident => $target:path {
            $($field:ident: $allowed:expr $(=> $unit:literal $(as $whole:ty)?)?),+
        }
        $(with { $($other:ident: $written:ty => $built:ty),+ })?
    ) => {
        impl $form {
            /// Every constant with what is allowed for it, in the order of the fields.
            #[must_use]
            pub fn entries(&self) -> Vec<$crate::content::constant::Entry<'_>> {
                vec![$(
                    $crate::content::constant::Entry {
                        name: stringify!($field),
                        constant: &self.$field,
                        allowed: $allowed,
                        unit: [$($unit,)?].first().copied(),
                        whole: {
                            let whole: Option<&str> = [$($(stringify!($whole),)?)?].first().copied();
                            whole.is_some()
                        },
                    },
                )+]
            }

            /// The constant of this name, to be set.
            pub fn entry_mut(&mut self, name: &str) -> Option<&mut $crate::content::constant::Constant> {
                $(if name == stringify!($field) {
                    return Some(&mut self.$field);
                })+
                None
            }

            /// Reports what is wrong with the constants, which stand at `path` in `file`.
            pub fn check(
                &self,
                file: &$crate::content::ron_file::RonFile<'_>,
                path: &$crate::content::field_path::FieldPath,
                issues: &mut $crate::content::issues::Issues,
            ) {
                $crate::content::constant::check_entries(&self.entries(), file, path, issues);
            }

            /// What the simulation takes: the numbers alone, and what stands after `with`.
            #[must_use]
            pub const fn build(&self $($(, $other: $built)+)?) -> $target {
                $target {
                    $($($other,)+)?
                    $($field: self.$field.value $($(as $whole)?)?),+
                }
            }

            /// The constants as tables list them, which stand at `path` in their file.
            #[must_use]
            pub fn list(
                &self,
                path: &$crate::content::field_path::FieldPath,
            ) -> Vec<$crate::content::constant::ListedConstant> {
                $crate::content::constant::list_entries(&self.entries(), path)
            }
        }
    };
}
pub(crate) use constants;

#[cfg(test)]
mod tests;
