//! How the program is linked: at a fixed address where that is usual. Nothing has to be relocated then when it starts, which
//! is 23,000 addresses written before the first line runs, nor are they kept in the file (docs/performance.md).

use std::io::{Write, stdout};

fn main() -> std::io::Result<()> {
    let mut cargo = stdout();
    writeln!(cargo, "cargo::rerun-if-changed=.cargo/link.rs")?;
    let target = |what: &str| std::env::var(format!("CARGO_CFG_TARGET_{what}")).unwrap_or_default();
    // Without its feature the program is not built, and there is nothing to say of it. One with the system's library within
    // has a way of linking of its own.
    let is_usual = target("OS") == "linux" && target("ENV") == "gnu" && !target("FEATURE").contains("crt-static");
    if is_usual && std::env::var_os("CARGO_FEATURE_TERMINAL").is_some() {
        writeln!(cargo, "cargo::rustc-link-arg-bins=-no-pie")?;
    }
    Ok(())
}
