//! Amounts that stand one above another: all in one unit and with as many decimals, so that what is larger looks larger.

use super::{CENTS, EOK, MILLION, cell, signed};
use crate::text::Locale;
use crate::text::compact::rounded;
use crate::text::count::group_digits;

const BILLION: u64 = 1_000 * MILLION;
const THOUSAND: u64 = 1_000;
/// Ten thousand, 만.
const MAN: u64 = 10_000;
/// Cells of the group below a hundred million: ` 1230만`.
const LOWER: usize = 7;

/// The form that a stack of amounts is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stack {
    /// Each in a unit of its own, as [`cell`] has it.
    Own(Locale),
    /// English: `712.3M` over `−7.5M`.
    One {
        /// Dollars in a unit.
        unit: u64,
        /// Its letter.
        name: &'static str,
        /// Decimals of all of them.
        decimals: u32,
    },
    /// Korean, where some reach a hundred million and some do not: `7억 1230만` over `4435만`.
    Groups,
}

impl Stack {
    /// The form for these amounts in cents.
    #[must_use]
    pub fn of(locale: Locale, amounts: impl IntoIterator<Item = i64>) -> Self {
        let (mut least, mut most) = (u64::MAX, 0);
        let sizes = amounts.into_iter().map(|cents| rounded(cents.unsigned_abs(), CENTS));
        for size in sizes.filter(|size| *size > 0) {
            least = least.min(size);
            most = most.max(size);
        }
        let one = |unit, name| Self::One { unit, name, decimals: u32::from(least < 10 * unit) };
        match locale {
            Locale::En if most >= 10 * BILLION => Self::One { unit: BILLION, name: "B", decimals: 2 },
            Locale::En if most >= 10 * MILLION => one(MILLION, "M"),
            Locale::En if most >= 10 * THOUSAND => one(THOUSAND, "k"),
            Locale::Ko if least < EOK && (EOK..MAN * EOK).contains(&most) => Self::Groups,
            _ => Self::Own(locale),
        }
    }

    /// An amount in this form. What rounds to nothing is `0`, without a sign.
    #[must_use]
    pub fn amount(self, cents: i64) -> String {
        let size = cents.unsigned_abs();
        let words = match self {
            Self::Own(locale) => return cell(locale, cents),
            Self::One { unit, name, decimals } => {
                let parts = 10_u64.pow(decimals);
                let count = rounded(size, unit * CENTS / parts);
                let fraction = format!(".{:0width$}", count % parts, width = decimals as usize);
                let fraction = if decimals > 0 { fraction.as_str() } else { "" };
                (count > 0).then(|| format!("{}{fraction}{name}", group_digits(count / parts)))
            }
            Self::Groups => {
                let count = rounded(size, MAN * CENTS);
                let (high, low) = (count / MAN, count % MAN);
                (count > 0).then(|| match (high, low) {
                    (0, _) => format!("{low}만"),
                    // Nothing stands where the others have their lower group.
                    (_, 0) => format!("{high}억{:LOWER$}", ""),
                    _ => format!("{high}억{low:>5}만"),
                })
            }
        };
        words.map_or_else(|| "0".to_owned(), |words| signed(cents, size, words))
    }

    /// A change in this form, with its sign.
    #[must_use]
    pub fn change(self, cents: i64) -> String {
        let words = self.amount(cents);
        if cents > 0 && words != "0" { format!("+{words}") } else { words }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const M: i64 = 100_000_000;

    fn stacked(locale: Locale, amounts: &[i64]) -> Vec<String> {
        let stack = Stack::of(locale, amounts.iter().copied());
        amounts.iter().map(|cents| stack.change(*cents)).collect()
    }

    #[test]
    fn english_amounts_share_a_unit_and_decimals() {
        assert_eq!(
            stacked(Locale::En, &[712 * M, -44 * M, -75 * M / 10, 2 * M]),
            ["+712.0M", "−44.0M", "−7.5M", "+2.0M"]
        );
        assert_eq!(stacked(Locale::En, &[1_190 * M, -769 * M]), ["+1,190M", "−769M"]);
        assert_eq!(stacked(Locale::En, &[70_600 * M, -4 * M]), ["+70.60B", "0"]);
        assert_eq!(stacked(Locale::En, &[3 * M, -4_000_000]), ["+3,000k", "−40k"]);
        assert_eq!(stacked(Locale::En, &[90_000, 0]), ["+900", "0"]);
    }

    #[test]
    fn korean_amounts_below_a_hundred_million_stand_under_their_group() {
        assert_eq!(stacked(Locale::Ko, &[71_230 * M / 100, -4_435 * M / 100, 0]), ["+7억 1230만", "−4435만", "0"]);
        assert_eq!(stacked(Locale::Ko, &[702 * M, -44 * M]), ["+7억  200만", "−4400만"]);
        // Where nothing is left below, nothing is said there, and the groups stand one above another all the same.
        let even = stacked(Locale::Ko, &[700 * M, 712 * M, -44 * M]);
        assert_eq!(even, ["+7억       ", "+7억 1200만", "−4400만"]);
        assert_eq!(crate::text::width(&even[0]), crate::text::width(&even[1]));
        assert_eq!(stacked(Locale::Ko, &[712 * M, -300 * M]), ["+7.12억", "−3억"]);
    }
}
