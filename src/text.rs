//! Everything a person reads: which language, which words, how numbers and money are said, how wide
//! text is on a terminal, and how text from outside is made harmless.
//!
//! Words live in Fluent files, `assets/text/{en,ko}/*.ftl`, one file a room and language; this room loads
//! them and owns no wording except that of numbers. Start with [`Texts`]; the forms of amounts are in
//! [`money`], those of quarters in [`quarter`]. Every other room may use this one, except the simulation,
//! which reports message ids and plain numbers.
//!
//! ```
//! use good_crisis::text::{Args, Locale, Texts, money};
//!
//! let texts = Texts::new(Locale::from_tag("ko_KR.UTF-8"));
//! assert_eq!(texts.get("figure-runway"), "런웨이");
//! let cash = money::prose(texts.locale(), 64_300_000_000);
//! let line = texts.format("debrief-dividend", &Args::new().set("amount", cash));
//! assert!(texts.problems().is_empty(), "{line}");
//! ```

pub mod args;
pub mod ascii;
pub mod catalogue;
pub mod count;
pub mod decimal;
pub mod duration;
pub mod josa;
pub mod locale;
pub mod messages;
pub mod money;
pub mod quarter;
pub mod range;
pub mod sanitize;
pub mod scenario;
pub mod share;
pub mod width;
pub mod wrap;

mod compact;
mod functions;
mod parsed;

pub use args::{Args, Value};
pub use locale::Locale;
pub use messages::{Problem, Texts};
pub use sanitize::sanitize;
pub use scenario::{ScenarioTexts, TextIssue, TextIssueKind};
pub use width::{pad, pad_left, plain, truncate, width};

/// Joins what a line break must not part: the words of an amount, the year and its quarter.
pub const NO_BREAK_SPACE: char = '\u{a0}';

/// The minus of figures on screen, U+2212. Files for machines write the ASCII hyphen instead.
pub const MINUS: char = '\u{2212}';

/// Whether a figure in words reads as nothing, with a sign or without: as `nothing` itself is written.
#[must_use]
pub fn is_nothing(words: &str, nothing: &str) -> bool {
    words.strip_prefix([MINUS, '+']).unwrap_or(words) == nothing
}
