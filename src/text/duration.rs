//! Hours, minutes and times of day.

use super::{Locale, NO_BREAK_SPACE, decimal};

/// A span in hours and minutes: `4 h 48 m`, `4시간 48분`; a part that is zero is left out.
#[must_use]
pub fn span(locale: Locale, minutes: u32) -> String {
    let (hours, minutes) = (minutes / 60, minutes % 60);
    let (hour, minute) = match locale {
        Locale::En => (format!("{hours}{NO_BREAK_SPACE}h"), format!("{minutes}{NO_BREAK_SPACE}m")),
        Locale::Ko => (format!("{hours}시간"), format!("{minutes}분")),
    };
    match (hours, minutes) {
        (0, _) => minute,
        (_, 0) => hour,
        _ => format!("{hour}{NO_BREAK_SPACE}{minute}"),
    }
}

/// A number of hours to the tenth in running text: `7.5 h`, `7.5시간`, and of whole ones `14시간`.
#[must_use]
pub fn hours(locale: Locale, hours: f64) -> String {
    let digits = decimal::fixed(hours, 1);
    in_hours(locale, digits.strip_suffix(".0").unwrap_or(&digits))
}

/// A number of hours among others of its kind, with the zeros that they have figures for: `14.0 h` beside `18.8 h`.
#[must_use]
pub fn hours_even(locale: Locale, hours: f64) -> String {
    in_hours(locale, &decimal::fixed(hours, 1))
}

/// A change of hours with its sign: `+7.5 h`, `−7.5시간`.
#[must_use]
pub fn hours_change(locale: Locale, hours: f64) -> String {
    in_hours(locale, &decimal::change(hours, 1))
}

fn in_hours(locale: Locale, digits: &str) -> String {
    match locale {
        Locale::En => format!("{digits}{NO_BREAK_SPACE}h"),
        Locale::Ko => format!("{digits}시간"),
    }
}

/// The time on a clock as instruments show it: `03:12`. Minutes are counted from midnight and wrap.
#[must_use]
pub fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

/// The time of day as it is said: `3:12 a.m.`, `새벽 3시 12분`. Minutes are counted from midnight and wrap.
#[must_use]
pub fn time_of_day(locale: Locale, minutes: u32) -> String {
    let (hour, minute) = (minutes / 60 % 24, minutes % 60);
    let twelve = if hour.is_multiple_of(12) { 12 } else { hour % 12 };
    match locale {
        Locale::En => {
            let half = if hour < 12 { "a.m." } else { "p.m." };
            format!("{twelve}:{minute:02}{NO_BREAK_SPACE}{half}")
        }
        Locale::Ko if minutes.is_multiple_of(12 * 60) => (if hour == 0 { "자정" } else { "정오" }).to_owned(),
        Locale::Ko => {
            let part = match hour {
                1..6 => "새벽",
                6..9 => "아침",
                9..12 => "오전",
                12..18 => "오후",
                18..21 => "저녁",
                _ => "밤",
            };
            if minute == 0 {
                format!("{part}{NO_BREAK_SPACE}{twelve}시")
            } else {
                format!("{part}{NO_BREAK_SPACE}{twelve}시{NO_BREAK_SPACE}{minute}분")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::plain;

    #[test]
    fn spans() {
        assert_eq!(plain(&span(Locale::En, 72)), "1 h 12 m");
        assert_eq!(plain(&span(Locale::Ko, 288)), "4시간 48분");
        assert_eq!(plain(&span(Locale::Ko, 45)), "45분");
        assert_eq!(plain(&span(Locale::En, 120)), "2 h");
        assert_eq!(plain(&span(Locale::En, 0)), "0 m");
        assert_eq!(hours(Locale::Ko, 7.5), "7.5시간");
        assert_eq!([hours(Locale::Ko, 14.0), hours_even(Locale::Ko, 14.0)], ["14시간", "14.0시간"]);
    }

    #[test]
    fn times_of_day() {
        assert_eq!(clock(3 * 60 + 12), "03:12");
        assert_eq!(clock(25 * 60), "01:00");
        assert_eq!(plain(&time_of_day(Locale::Ko, 3 * 60 + 12)), "새벽 3시 12분");
        assert_eq!(plain(&time_of_day(Locale::En, 3 * 60 + 12)), "3:12 a.m.");
        assert_eq!(time_of_day(Locale::Ko, 0), "자정");
        assert_eq!(time_of_day(Locale::Ko, 12 * 60), "정오");
        assert_eq!(plain(&time_of_day(Locale::Ko, 30)), "밤 12시 30분");
        assert_eq!(plain(&time_of_day(Locale::Ko, 22 * 60)), "밤 10시");
        assert_eq!(plain(&time_of_day(Locale::En, 12 * 60 + 5)), "12:05 p.m.");
    }
}
