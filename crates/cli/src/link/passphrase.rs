//! Where the passphrase of a link comes from: the environment, a terminal, or standard input. Never from the
//! arguments, which other users of the machine and the history of the shell can read.

use std::io::{self, BufRead, IsTerminal, Read};

use crate::failure::Failure;
use crate::person::Person;

/// What a schedule may say it with.
pub(super) const VARIABLE: &str = "MAILFLOW_PASSPHRASE";

/// A longer one is none, but a file given by mistake.
const LONGEST: u64 = 1 << 12;

/// For a new link: on a terminal it is asked for twice.
pub(super) fn for_new_link(person: &Person) -> Result<String, Failure> {
    let words = person.terminal().terminal();
    told(true, || {
        let first = asked(words.passphrase)?;
        match asked(words.passphrase_again)? == first {
            true => Ok(first),
            false => Err(Failure::PassphrasesDiffer),
        }
    })
}

/// For a link that has one. Standard input holds it where the link itself does not come from there.
pub(super) fn of_link(is_input_free: bool, person: &Person) -> Result<String, Failure> {
    let words = person.terminal().terminal();
    told(is_input_free, || asked(words.passphrase))
}

fn told(
    is_input_free: bool,
    ask: impl FnOnce() -> Result<String, Failure>,
) -> Result<String, Failure> {
    let passphrase = match std::env::var(VARIABLE) {
        Ok(told) if !told.is_empty() => told,
        _ if io::stdin().is_terminal() => ask()?,
        _ if is_input_free => first_line()?,
        _ => return Err(Failure::NoPassphrase),
    };
    match passphrase.is_empty() {
        true => Err(Failure::NoPassphrase),
        false => Ok(passphrase),
    }
}

/// Without showing it.
fn asked(question: &str) -> Result<String, Failure> {
    rpassword::prompt_password(question).map_err(|_| Failure::NoPassphrase)
}

fn first_line() -> Result<String, Failure> {
    let mut line = String::new();
    let mut input = io::stdin().lock().take(LONGEST);
    input
        .read_line(&mut line)
        .map_err(|_| Failure::NoPassphrase)?;
    Ok(line.trim_end_matches(['\n', '\r']).to_owned())
}
