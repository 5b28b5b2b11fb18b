//! Whether the system gives the program as much memory as it needs to begin: where it gives less, an allocation fails
//! somewhere, and nothing can be said any more.

use super::console::Console;
use super::failure::{Exit, Failure};
use crate::args;
use crate::text::Texts;

/// Least memory in which a game is begun, bytes. (Measured: each command runs within 32 MB of address space, and some do
/// not within 30 MB.)
const LEAST: u64 = 32_000_000;
/// Bytes of a megabyte.
const MEGABYTE: u64 = 1_000_000;

/// Refuses to begin within less.
///
/// # Errors
/// The limit that was set for the program is lower.
pub(super) fn suffices(console: &Console) -> Result<(), Failure> {
    limit().and_then(|bytes| told(bytes, &console.texts)).map_or(Ok(()), |said| Err(Failure::new(Exit::Io, said)))
}

/// What is said of a limit under which nothing can be begun.
fn told(bytes: u64, texts: &Texts) -> Option<String> {
    let args = args! { "given" => bytes / MEGABYTE, "least" => LEAST / MEGABYTE };
    (bytes < LEAST).then(|| texts.format("cli-too-little-memory", &args))
}

/// Bytes of addresses that the program may use, where there is a limit.
#[cfg(unix)]
fn limit() -> Option<u64> {
    rustix::process::getrlimit(rustix::process::Resource::As).current
}

#[cfg(not(unix))]
const fn limit() -> Option<u64> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn too_little_memory_is_said_before_it_is_missed() {
        for locale in Locale::ALL {
            let texts = Texts::new(locale);
            let said = told(20_480_000, &texts).expect("too little");
            assert!(said.contains("20") && said.contains("32") && said.contains("ulimit -v"), "{said}");
            assert_eq!(told(LEAST, &texts), None);
        }
        assert!(limit().is_none_or(|bytes| bytes >= LEAST), "these tests run in more");
    }
}
