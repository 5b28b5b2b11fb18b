//! `verify`: whether saves are what they say, by playing them again.

use std::ffi::OsString;

use clap::Args;

use super::arguments::Place;
use super::console::{self, Console, said};
use super::failure::Exit;
use super::{saves, signals};
use crate::args;
use crate::journal::{Shelf, StoreError};

#[derive(Debug, Args)]
pub(super) struct VerifyArguments {
    #[arg(value_name = "SAVE", required = true)]
    pub(super) saves_named: Vec<OsString>,
    #[command(flatten)]
    pub(super) place: Place,
}

/// Verifies each save. What is wrong with one is what was asked for: it goes to standard output.
pub(super) fn run(asked: &VerifyArguments, place: &Place, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let store = saves::store(&asked.place, place, console)?;
    let mut shelf = Shelf::new();
    let mut worst = Exit::Done;
    for named in &asked.saves_named {
        let path = match store.find(named) {
            Ok(path) => path,
            Err(error) => {
                worst = worst.max(complain(&error, console));
                continue;
            }
        };
        let save = match store.read(&path) {
            Ok(save) => save,
            Err(StoreError::Unreadable(issues)) => {
                worst = worst.max(Exit::Unreadable);
                let told = console::lines(&issues, &console.texts).join("\n");
                writeln!(console.out(), "{}", console::finding(&told))?;
                continue;
            }
            Err(error) => {
                worst = worst.max(complain(&error, console));
                continue;
            }
        };
        let verification = save.verify(&mut shelf);
        worst = worst.max(saves::exit(verification.exit_code()));
        let told = match &verification.fault {
            Some(fault) => saves::fault(&path, fault, console),
            None => console
                .texts
                .format("cli-verify-good", &args! { "path" => said(&path), "count" => verification.quarters }),
        };
        writeln!(console.out(), "{}", console::finding(&told))?;
    }
    Ok(worst)
}

fn complain(error: &StoreError, console: &mut Console) -> Exit {
    let failure = saves::failure(error, console);
    console.complain(&failure.to_string());
    failure.exit()
}
