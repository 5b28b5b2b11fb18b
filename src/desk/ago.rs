//! How long ago something was written, as lists tell it.

use core::time::Duration;

use crate::args;
use crate::text::Texts;

// Seconds; a month and a year as long as they are in the mean of the Julian calendar.
const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;
const YEAR: u64 = 365 * DAY + 6 * HOUR;
const MONTH: u64 = YEAR / 12;

/// How long ago: the largest unit of which there is one, and how many. Counted from now and not from midnight, so that
/// nobody's time zone matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ago {
    /// Less than a minute.
    Now,
    /// So many minutes, fewer than an hour has.
    Minutes(u64),
    /// So many hours, fewer than a day has.
    Hours(u64),
    /// So many days, fewer than two months have: a week is told from the one before.
    Days(u64),
    /// So many months, fewer than two years have.
    Months(u64),
    /// So many years.
    Years(u64),
    /// It bears a date that is still to come.
    Ahead,
}

impl Ago {
    /// After this time; an error is the time by which it was written later than now. A minute's difference of two clocks is
    /// none.
    #[must_use]
    pub fn after(since: Result<Duration, Duration>) -> Self {
        match since.map(|since| since.as_secs()) {
            Err(ahead) if ahead.as_secs() > MINUTE => Self::Ahead,
            Err(_) | Ok(..MINUTE) => Self::Now,
            Ok(seconds @ ..HOUR) => Self::Minutes(seconds / MINUTE),
            Ok(seconds @ ..DAY) => Self::Hours(seconds / HOUR),
            Ok(seconds) if seconds < 2 * MONTH => Self::Days(seconds / DAY),
            Ok(seconds) if seconds < 2 * YEAR => Self::Months(seconds / MONTH),
            Ok(seconds) => Self::Years(seconds / YEAR),
        }
    }

    /// In words.
    #[must_use]
    pub fn words(self, texts: &Texts) -> String {
        let (id, count) = match self {
            Self::Now => return texts.get("saves-ago-now"),
            Self::Ahead => return texts.get("saves-ago-ahead"),
            Self::Minutes(count) => ("saves-ago-minutes", count),
            Self::Hours(count) => ("saves-ago-hours", count),
            Self::Days(count) => ("saves-ago-days", count),
            Self::Months(count) => ("saves-ago-months", count),
            Self::Years(count) => ("saves-ago-years", count),
        };
        texts.format(id, &args! { "count" => i64::try_from(count).unwrap_or(i64::MAX) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn the_largest_unit_is_told() {
        let (en, ko) = (Texts::new(Locale::En), Texts::new(Locale::Ko));
        let ago = |seconds| Ago::after(Ok(Duration::from_secs(seconds)));
        for (seconds, english, korean) in [
            (0, "just now", "방금"),
            (MINUTE, "a minute ago", "1분 전"),
            (HOUR - 1, "59 minutes ago", "59분 전"),
            (HOUR, "an hour ago", "1시간 전"),
            (DAY - 1, "23 hours ago", "23시간 전"),
            (DAY, "a day ago", "하루 전"),
            (9 * DAY, "9 days ago", "9일 전"),
            (2 * MONTH, "2 months ago", "2개월 전"),
            (2 * YEAR, "2 years ago", "2년 전"),
        ] {
            assert_eq!((ago(seconds).words(&en), ago(seconds).words(&ko)), (english.into(), korean.into()));
        }
        assert_eq!(Ago::after(Err(Duration::from_secs(30))), Ago::Now);
        assert_eq!(Ago::after(Err(Duration::from_secs(DAY))), Ago::Ahead);
        assert_eq!(ago(u64::MAX), Ago::Years(u64::MAX / YEAR));
    }
}
