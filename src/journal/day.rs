//! The game of a day: the same for everyone who begins it on that date, without asking anybody.
//!
//! Its seed is the date read as one number, year, month and day: 20261126 on 26 November 2026. So the day can be read off
//! a save, and a game begun by typing that seed is the game of that day.

use crate::content::library::SCENARIOS;
use crate::journal::game::Game;
use crate::journal::setup::Setup;
use crate::sim::scenario::{Difficulty, Form};

/// Years whose dates are read out of seeds: seeds are typed by people, and 20010911 is the world of a number, not of a
/// day on which somebody played.
const YEARS: std::ops::RangeInclusive<u32> = 2025..=2199;

/// Days of a month outside leap years.
const DAYS: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// A date of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: u32,
    month: u32,
    day: u32,
}

impl Day {
    /// A date, if there is such a one between 2025 and 2199.
    #[must_use]
    pub fn new(year: u32, month: u32, day: u32) -> Option<Self> {
        let index = usize::try_from(month).ok()?.checked_sub(1)?;
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = DAYS.get(index)? + u32::from(month == 2 && leap);
        (YEARS.contains(&year) && (1..=days).contains(&day)).then_some(Self { year, month, day })
    }

    /// The date so many days after 1 January 1970; the nearest there is, where that lies outside the years that have
    /// games. Counted in eras of 400 years that begin on 1 March (Hinnant, *chrono-Compatible Low-Level Date
    /// Algorithms*, 2013, `civil_from_days`).
    #[must_use]
    pub fn after_1970(days: u64) -> Self {
        // From 1 March of year 0; more than a million days lie far behind the last year.
        let days = days.min(1_000_000) + 719_468;
        let (era, of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = year_of_era + era * 400 + u64::from(month <= 2);
        let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        let (first, last) =
            (Self { year: *YEARS.start(), month: 1, day: 1 }, Self { year: *YEARS.end(), month: 12, day: 31 });
        let found = Self { year: small(year), month: small(month), day: small(day) };
        found.clamp(first, last)
    }

    /// The date that a seed reads as.
    #[must_use]
    pub fn of_seed(seed: u64) -> Option<Self> {
        let number = u32::try_from(seed).ok()?;
        Self::new(number / 10_000, number / 100 % 100, number % 100)
    }

    /// The seed of its game.
    #[must_use]
    pub fn seed(self) -> u64 {
        u64::from(self.year * 10_000 + self.month * 100 + self.day)
    }

    /// Year, month from 1, day of the month.
    #[must_use]
    pub const fn parts(self) -> (u32, u32, u32) {
        (self.year, self.month, self.day)
    }
}

impl Setup {
    /// The game of a day: the flagship as it is played where nothing else is asked for.
    #[must_use]
    pub fn of_day(day: Day) -> Self {
        let scenario = SCENARIOS.first().map(|flagship| flagship.name.to_owned()).unwrap_or_default();
        let (form, difficulty) = (Form::default(), Difficulty::default());
        Self { scenario, form, difficulty, seed: day.seed(), ..Self::default() }
    }

    /// The day whose game this is, where its story is played as it comes with the game.
    #[must_use]
    pub(super) fn day(&self) -> Option<Day> {
        let day = Day::of_seed(self.seed)?;
        let begun = Self { id: self.id.clone(), ..Self::of_day(day) };
        (*self == begun).then_some(day)
    }
}

impl Game {
    /// The day whose game this is: one of somebody's own file, or with a deck more, is nobody's day.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        let source = self.source();
        let as_shipped = source.is_built_in() && source.with().is_empty();
        as_shipped.then(|| self.setup().day()).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_as_the_calendar_has_them() {
        // 1 January 2025 is 20,089 days after 1 January 1970: 55 years with 14 leap days.
        let first = 55 * 365 + 14;
        let mut expected = Day::new(2025, 1, 1).unwrap();
        for days in first..first + 175 * 365 {
            assert_eq!(Day::after_1970(days), expected, "{days}");
            assert_eq!(Day::of_seed(expected.seed()), Some(expected));
            let (year, month, day) = expected.parts();
            let next = [(year, month, day + 1), (year, month + 1, 1), (year + 1, 1, 1)];
            expected = next.into_iter().find_map(|(y, m, d)| Day::new(y, m, d)).unwrap();
        }
        assert_eq!(Day::new(2026, 11, 26).unwrap().seed(), 20_261_126);
        assert_eq!(Day::after_1970(20_783), Day::new(2026, 11, 26).unwrap());
    }

    #[test]
    fn what_is_no_date_is_no_day() {
        for seed in [0, 7, 20_010_911, 20_250_229, 20_261_301, 20_260_001, 20_260_100, 99_999_999, u64::MAX] {
            assert_eq!(Day::of_seed(seed), None, "{seed}");
        }
        assert!(Day::new(2028, 2, 29).is_some() && Day::new(2100, 2, 29).is_none());
        for days in [0, u64::MAX] {
            assert!(Day::of_seed(Day::after_1970(days).seed()).is_some(), "a clock may say anything");
        }
    }

    #[test]
    fn the_game_of_a_day_is_known_by_how_it_was_begun() {
        let day = Day::new(2026, 11, 26).unwrap();
        let setup = Setup { id: Some("minji".into()), ..Setup::of_day(day) };
        assert_eq!(setup.day(), Some(day), "whoever plays it");
        assert_eq!(Setup { form: Form::Sprint, ..setup.clone() }.day(), None);
        assert_eq!(Setup { seed: 7, ..setup }.day(), None);
    }
}
