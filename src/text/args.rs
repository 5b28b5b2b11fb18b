//! What a message is filled in with.

use std::borrow::Cow;

use fluent_bundle::FluentArgs;

use super::sanitize::sanitize;

/// One thing to fill in: words that are ready to be read, or a whole number.
///
/// There is no fraction here on purpose. An amount, a share or a date is put into words first (`money`,
/// `share`, `quarter`), so that a Korean particle after it can follow what is displayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Displayed as it is.
    Text(Cow<'a, str>),
    /// Displayed with commas; a message may choose between plural forms by it.
    Count(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

macro_rules! value_from_whole_number {
    ($($number:ty),+) => {$(
        impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self {
                Self::Count(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )+};
}
value_from_whole_number!(i32, i64, u8, u16, u32, u64, usize);

/// The named values of one message.
///
/// ```
/// use good_crisis::{args, text::Args};
///
/// let built = Args::new().set("quarter", "2001 Q1").set("units", 40);
/// let same = args! { "quarter" => "2001 Q1", "units" => 40 };
/// assert_eq!(format!("{built:?}"), format!("{same:?}"));
/// ```
#[derive(Debug, Default)]
pub struct Args<'a>(FluentArgs<'a>);

impl<'a> Args<'a> {
    /// No values yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value under the name the message calls it by, without the `$`; a later one replaces it.
    #[must_use]
    pub fn set(mut self, name: &'a str, value: impl Into<Value<'a>>) -> Self {
        match value.into() {
            Value::Text(text) => self.0.set(name, text),
            Value::Count(number) => self.0.set(name, number),
        }
        self
    }

    /// Adds text that came from outside (a file name, a player's note, a scenario), made harmless and cut
    /// to `max_chars` characters.
    #[must_use]
    pub fn set_untrusted(self, name: &'a str, text: &str, max_chars: usize) -> Self {
        self.set(name, sanitize(text, max_chars))
    }

    /// The values in the form the message library takes.
    pub(super) const fn as_fluent(&self) -> &FluentArgs<'a> {
        &self.0
    }
}

/// Builds [`crate::text::Args`] from `name => value` pairs.
#[macro_export]
macro_rules! args {
    ($($name:expr => $value:expr),* $(,)?) => {
        $crate::text::Args::new()$(.set($name, $value))*
    };
}
