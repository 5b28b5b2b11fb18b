//! Ctrl-C as the system hears it. Where a paste begins and its end is lost, the reader of keys waits for that end and hands
//! nothing on: the system still tells us of the one key that leaves.

use std::io;

/// Has the system send a signal for Ctrl-C, and for no other key, while all keys come as they are typed.
///
/// # Errors
/// The terminal does not let it be asked for.
#[cfg(unix)]
pub(super) fn hear() -> io::Result<()> {
    use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, tcgetattr, tcsetattr};
    /// What a key's place holds that has no key.
    const NONE: u8 = if cfg!(any(target_os = "linux", target_os = "android")) { 0 } else { 0xff };
    /// What Ctrl-C sends.
    const CTRL_C: u8 = 3;
    let terminal = io::stdin();
    let mut mode = tcgetattr(&terminal)?;
    // What was typed before it is not thrown away.
    mode.local_modes |= LocalModes::ISIG | LocalModes::NOFLSH;
    mode.special_codes[SpecialCodeIndex::VINTR] = CTRL_C;
    mode.special_codes[SpecialCodeIndex::VQUIT] = NONE;
    mode.special_codes[SpecialCodeIndex::VSUSP] = NONE;
    #[cfg(any(
        target_vendor = "apple",
        target_os = "freebsd",
        target_os = "netbsd",
        target_os = "openbsd",
        target_os = "dragonfly"
    ))]
    {
        mode.special_codes[SpecialCodeIndex::VDSUSP] = NONE;
    }
    Ok(tcsetattr(&terminal, OptionalActions::Now, &mode)?)
}

#[cfg(not(unix))]
pub(super) const fn hear() -> io::Result<()> {
    Ok(())
}
