//! What is said of wrong arguments, in the language of whoever typed them. English is what the library of
//! arguments says by itself, with colors and hints; but it repeats what was typed as it is, so what a terminal
//! would obey is told here in English, too.

use std::error::Error as _;
use std::ffi::OsString;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use text::{Language, Words, WrongArgument, WrongValue};

use crate::plain::{is_obeyed, plain};

/// What wrong usage ends with.
const USAGE: i32 = 2;

/// Says what is wrong, or the help that was asked for, and ends.
pub(crate) fn end(error: &Error, language: Language) -> ! {
    let is_harmless = |argument: OsString| !argument.to_string_lossy().contains(is_obeyed);
    let says_library = language == Language::English && std::env::args_os().all(is_harmless);
    match told(error, language).filter(|_| !says_library) {
        Some(told) => {
            eprint!("{told}");
            std::process::exit(USAGE)
        }
        None => error.exit(),
    }
}

/// What is wrong with the arguments, in lines; nothing for what is no error.
fn told(error: &Error, language: Language) -> Option<String> {
    let is_help = error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
    if is_help || !error.use_stderr() {
        return None;
    }
    let words = language.words();
    let mut told = format!("mailflow-insight: {}\n", sentence(error, words));
    let similar = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    let similar = similar.into_iter().find_map(|kind| listed(error, kind));
    if let Some(similar) = similar {
        told += &format!("\n{}\n", words.wrong_similar(&similar));
    }
    if let Some(usage) = listed(error, ContextKind::Usage) {
        let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
        told += &format!("\n{}{usage}\n", words.terminal().usage);
    }
    told += &format!("\n{}\n", words.see_help("--help"));
    Some(told)
}

fn sentence(error: &Error, words: &Words) -> String {
    let of = |kind| listed(error, kind);
    let argument = of(ContextKind::InvalidArg);
    let value = of(ContextKind::InvalidValue);
    let command = of(ContextKind::InvalidSubcommand);
    let commands = of(ContextKind::ValidSubcommand);
    let (argument, value) = (argument.as_deref(), value.as_deref());
    let say = |wrong| words.wrong_argument(wrong);
    match (error.kind(), argument, value) {
        (ErrorKind::UnknownArgument, Some(argument), _) => say(WrongArgument::Unknown(argument)),
        (ErrorKind::InvalidValue, Some(argument), None | Some("")) => {
            say(WrongArgument::NoValue(argument))
        }
        (ErrorKind::InvalidValue | ErrorKind::ValueValidation, Some(argument), Some(value)) => {
            let wrong = error
                .source()
                .and_then(|why| why.downcast_ref::<WrongValue>());
            let one_of = of(ContextKind::ValidValue).map(WrongValue::OneOf);
            let why = wrong.or(one_of.as_ref()).map(|why| words.wrong_value(why));
            say(WrongArgument::Value {
                argument,
                value,
                why: why.as_deref(),
            })
        }
        (ErrorKind::TooManyValues, Some(argument), Some(value)) => {
            say(WrongArgument::OneTooMany { argument, value })
        }
        (ErrorKind::ArgumentConflict, Some(argument), _) => match of(ContextKind::PriorArg) {
            Some(others) if others != argument => say(WrongArgument::Together {
                argument,
                others: &others,
            }),
            _ => say(WrongArgument::Twice(argument)),
        },
        (ErrorKind::MissingRequiredArgument, Some(arguments), _) => {
            say(WrongArgument::Missing(arguments))
        }
        (kind, ..) => say(match (kind, &command, &commands) {
            (ErrorKind::InvalidSubcommand, Some(command), _) => WrongArgument::Command(command),
            (ErrorKind::MissingSubcommand, _, Some(all)) => WrongArgument::NoCommand(all),
            _ => WrongArgument::Anything,
        }),
    }
}

/// What the library knows of an error, with commas where it is a list. What was typed is a stranger's text.
fn listed(error: &Error, kind: ContextKind) -> Option<String> {
    let text = match error.get(kind)? {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => return Some(text.to_string()),
        _ => return None,
    };
    Some(plain(&text).into_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use clap::FromArgMatches;

    use super::*;
    use crate::command::Cli;
    use crate::help;

    fn told_of(arguments: &[&str], language: Language) -> Option<String> {
        let arguments = std::iter::once("mailflow-insight").chain(arguments.iter().copied());
        let matches = help::command(language).try_get_matches_from(arguments);
        let wrong = matches.and_then(|matches| Cli::from_arg_matches(&matches));
        told(&wrong.err()?, language)
    }

    /// Each kind of wrong argument has its sentence, with what was typed in it.
    #[test]
    fn wrong_arguments_are_told_in_german() {
        for (arguments, sentence) in [
            (
                &["report", "--frmat", "json"][..],
                "--frmat ist kein Argument dieses Befehls",
            ),
            (
                &["report", "--format", "jsn", "a"],
                "„jsn“ ist kein Wert von --format <FORMAT>: eines von diesen ist gemeint: json, csv, ",
            ),
            (
                &["report", "a", "--format"],
                "--format <FORMAT> braucht einen Wert",
            ),
            (
                &["report", "--from", "5.3.", "a"],
                "„5.3.“ ist kein Wert von --from <DATE>: Ein Datum wird JJJJ-MM-TT geschrieben",
            ),
            (
                &["report", "--limit", "tls10=2", "a"],
                ": tls10 ist ein Anteil von 0 bis 1",
            ),
            (
                &["report", "--limit", "min=x", "a"],
                ": min ist eine ganze Zahl",
            ),
            (
                &["report", "--limit", "x=1", "a"],
                ": eines von diesen ist gemeint: tls10, no-tls",
            ),
            (
                &["report", "--guideline", "x", "a"],
                ": eines von diesen ist gemeint: ",
            ),
            (
                &["report", "--time-zone", "Mars", "a"],
                ": Mars ist keine Zeitzone der IANA",
            ),
            (
                &["report", "--label", "x", "a"],
                ": Es braucht einen Namen, ein Gleichheitszeichen",
            ),
            (
                &["report", "--days", "0", "a"],
                "„0“ ist kein Wert von --days <N>",
            ),
            (
                &["report", "--all", "--days", "3", "a"],
                "--all geht nicht zusammen mit --days <N>",
            ),
            (
                &["report", "--format", "json", "--format", "csv", "a"],
                "--format <FORMAT> darf nur einmal stehen",
            ),
            (&["compare", "a"], "Es fehlt: <AFTER>"),
            (&["reprot", "a"], "„reprot“ ist kein Befehl"),
            (&["--quiet"], "Es fehlt ein Befehl. Es gibt: report, who"),
            (
                &["report", "--quiet=yes", "a"],
                "„yes“ ist ein Wert zu viel für --quiet",
            ),
        ] {
            let told = told_of(arguments, Language::German);
            let told = told.unwrap_or_else(|| format!("nothing of {arguments:?}"));
            assert!(told.contains(sentence), "{arguments:?}: {told}");
            assert!(told.ends_with("Mehr sagt --help.\n"), "{told}");
            assert!(!told.contains("Usage"), "{told}");
        }
        let told = told_of(&["report", "--frmat", "json"], Language::German).unwrap();
        assert!(told.contains("\nIst --format gemeint?\n"), "{told}");
        assert!(told.contains("\nAufruf: mailflow-insight report"), "{told}");
    }

    #[test]
    fn nothing_that_was_typed_is_obeyed_by_a_terminal() {
        for language in Language::ALL {
            let told = told_of(&["report", "--label", "\u{1b}[31mx", "a"], language).unwrap();
            assert!(!told.contains('\u{1b}'), "{told}");
        }
    }

    #[test]
    fn help_is_told_by_the_library() {
        assert_eq!(told_of(&["report", "--help"], Language::German), None);
        assert_eq!(told_of(&["link"], Language::German), None);
    }
}
