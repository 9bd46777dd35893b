//! The help of the command line in the language of whoever reads it.
//!
//! Arguments are described in English where they are defined, because nobody finds them otherwise. For
//! another language each text is looked up by its English, and what the library of arguments would add in
//! English by itself is said here instead. A test misses every text that has no translation.

use std::ffi::OsString;

use clap::builder::StyledStr;
use clap::{Arg, Command, CommandFactory};
use text::Language;

use crate::command::Cli;
use crate::person;

/// The language in which arguments ask for help, before they are understood.
pub(crate) fn language_of(arguments: impl Iterator<Item = OsString>) -> Language {
    let mut arguments = arguments.filter_map(|argument| argument.into_string().ok());
    while let Some(argument) = arguments.next() {
        let told = match argument.strip_prefix("--language") {
            Some("") => arguments.next(),
            Some(told) => told.strip_prefix('=').map(str::to_owned),
            None => None,
        };
        if let Some(language) = told.as_deref().and_then(Language::from_tag) {
            return language;
        }
    }
    person::language_of(|name| std::env::var(name).ok())
}

/// The program's arguments as they are described in the sources.
pub(crate) fn described() -> Command {
    Cli::command()
}

/// The program's arguments, described in this language.
pub(crate) fn command(language: Language) -> Command {
    in_language(described(), language)
}

/// The same for manual pages, which have no command that prints help.
pub(crate) fn manual(language: Language) -> Command {
    in_language(described().disable_help_subcommand(true), language)
}

fn in_language(command: Command, language: Language) -> Command {
    let texts: Vec<(&str, &str)> = language.words().help().collect();
    if texts.is_empty() {
        return command;
    }
    let say = |english: &str| {
        let known = texts.iter().find(|(known, _)| *known == english);
        known.map_or_else(|| english.to_owned(), |(_, told)| (*told).to_owned())
    };
    let mut command = command;
    // Whatever the library adds is there only then.
    command.build();
    translated(command, language, &say)
}

/// What stands around the arguments; the library would write the heading of the usage in English.
fn template(language: Language) -> String {
    let usage = language.words().terminal().usage;
    format!("{{before-help}}{{about-with-newline}}\n{usage}{{usage}}\n\n{{all-args}}{{after-help}}")
}

fn translated(mut command: Command, language: Language, say: &dyn Fn(&str) -> String) -> Command {
    let of = |text: Option<&StyledStr>| text.map(|text| say(&text.to_string()));
    if let Some(about) = of(command.get_about()) {
        command = command.about(about);
    }
    if let Some(about) = of(command.get_long_about()) {
        command = command.long_about(about);
    }
    if let Some(after) = command.get_after_help() {
        let after = after_help(&after.to_string(), say);
        command = command.after_help(after);
    }
    let names: Vec<String> = command
        .get_subcommands()
        .map(|command| command.get_name().to_owned())
        .collect();
    for name in names {
        command = command.mut_subcommand(name, |command| translated(command, language, say));
    }
    command
        .mut_args(|arg| argument(arg, language, say))
        .help_template(template(language))
        .subcommand_help_heading(language.words().terminal().commands_heading)
}

/// Sentences are translated, examples are not: each is a block of its own.
fn after_help(text: &str, say: &dyn Fn(&str) -> String) -> String {
    let blocks = text
        .split("\n\n")
        .map(|block| match block.split_once("\n  ") {
            Some((heading, examples)) => format!("{}\n  {examples}", say(heading)),
            None => say(&block.replace('\n', " ")),
        });
    blocks.collect::<Vec<_>>().join("\n\n")
}

fn argument(arg: Arg, language: Language, say: &dyn Fn(&str) -> String) -> Arg {
    let words = language.words();
    let labels = words.terminal();
    let heading = match arg.is_positional() {
        true => labels.arguments_heading,
        false => labels.options_heading,
    };
    let mut short = arg
        .get_help()
        .map(|help| say(&help.to_string()))
        .unwrap_or_default();
    let mut long = match arg.get_long_help() {
        Some(help) => say(&help.to_string()),
        None => short.clone(),
    };
    let takes_values = arg.get_action().takes_values();
    let values = match takes_values {
        true => arg.get_possible_values(),
        false => Vec::new(),
    };
    let names: Vec<&str> = values.iter().map(|value| value.get_name()).collect();
    if !names.is_empty() {
        let told = words.possible_values(&names.join(", "));
        short = format!("{short} {told}");
        match values.iter().any(|value| value.get_help().is_some()) {
            true => {
                long = format!("{long}\n\n{}", labels.possible_values_heading);
                for value in &values {
                    let help = value.get_help().map(|help| help.to_string());
                    let help = help.map_or_else(String::new, |help| match is_own_name(&help) {
                        true => help,
                        false => say(&help),
                    });
                    let colon = words.labels().colon;
                    long = format!("{long}\n- {}{colon}{help}", value.get_name());
                }
            }
            false => long = format!("{long}\n\n{told}"),
        }
    }
    let default = arg.get_default_values().first();
    let default = default.map(|value| value.to_string_lossy().into_owned());
    if let Some(default) = default.filter(|default| takes_values && !default.is_empty()) {
        let told = words.default_value(&default);
        short = format!("{short} {told}");
        long = format!("{long}\n\n{told}");
    }
    arg.help(short)
        .long_help(long)
        .help_heading(heading)
        .hide_possible_values(true)
        .hide_default_value(true)
}

/// A language's name for itself is the same in every language.
fn is_own_name(help: &str) -> bool {
    Language::ALL.iter().any(|language| language.name() == help)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    use clap::FromArgMatches;

    use super::*;

    /// Every command, by what is typed.
    fn each(command: &Command, path: &str, tell: &mut dyn FnMut(&str, &Command)) {
        let path = format!("{path} {}", command.get_name());
        tell(&path, command);
        for sub in command.get_subcommands() {
            each(sub, &path, tell);
        }
    }

    #[test]
    fn every_text_is_told_in_each_language_and_no_other() {
        for language in Language::ALL {
            let texts: Vec<(&str, &str)> = language.words().help().collect();
            if texts.is_empty() {
                continue;
            }
            let (asked, missing) = (RefCell::new(BTreeSet::new()), RefCell::new(Vec::new()));
            let say = |english: &str| {
                asked.borrow_mut().insert(english.to_owned());
                let known = texts
                    .iter()
                    .any(|(known, told)| *known == english && !told.is_empty());
                if !known {
                    missing.borrow_mut().push(english.to_owned());
                }
                String::new()
            };
            let mut command = described();
            command.build();
            translated(command, language, &say);
            let missing = missing.into_inner();
            assert!(missing.is_empty(), "{language:?}: {missing:#?}");
            let asked = asked.into_inner();
            let known: Vec<&str> = texts.iter().map(|(english, _)| *english).collect();
            let stale = known.iter().filter(|english| !asked.contains(**english));
            assert_eq!(
                stale.collect::<Vec<_>>(),
                Vec::<&&str>::new(),
                "{language:?}"
            );
            assert_eq!(known.iter().collect::<BTreeSet<_>>().len(), known.len());
        }
    }

    #[test]
    fn what_goes_to_a_file_has_one_short_form() {
        let mut found = 0;
        each(&described(), "", &mut |path, command| {
            let short = |name: &str| {
                let arg = command
                    .get_arguments()
                    .find(|arg| arg.get_long() == Some(name));
                arg.map(|arg| arg.get_short())
            };
            let Some(output) = short("output") else {
                return;
            };
            found += 1;
            match short("join") {
                Some(join) => assert_eq!((output, join), (None, Some('o')), "{path}"),
                None => assert_eq!(output, Some('o'), "{path}"),
            }
        });
        assert!(found > 15, "{found}");
    }

    #[test]
    fn nothing_of_the_library_stays_english() {
        for language in Language::ALL {
            if language != Language::English {
                nothing_stays_english(language);
            }
        }
    }

    fn nothing_stays_english(language: Language) {
        let usage = language.words().terminal().usage;
        each(&command(language), "", &mut |path, command| {
            let mut command = command.clone();
            let help = [
                command.render_help().to_string(),
                command.render_long_help().to_string(),
            ]
            .concat();
            for english in [
                "Usage:",
                "Options:",
                "Commands:",
                "Arguments:",
                "Possible values",
                "[possible",
                "[default",
                "Print ",
                "Examples",
                "Exit status",
            ] {
                assert!(
                    !help.contains(english),
                    "{language:?}, {path}: {english}\n{help}"
                );
            }
            assert!(help.contains(usage), "{language:?}, {path}");
        });
    }

    /// What is typed and what comes of it is the same in every language.
    #[test]
    fn arguments_are_the_same() {
        let typed = [
            "mailflow-insight",
            "--language",
            "fr",
            "report",
            "--format",
            "csv",
            "x",
        ];
        for language in Language::ALL {
            let matches = command(language).try_get_matches_from(typed).unwrap();
            assert_eq!(matches.subcommand_name(), Some("report"));
            let asked = Cli::from_arg_matches(&matches).unwrap();
            assert!(asked.manner.language.is_some());
            command(language).debug_assert();
        }
    }

    #[test]
    fn the_language_is_told_before_arguments_are_understood() {
        let of = |typed: &[&str]| language_of(typed.iter().map(|word| (*word).into()));
        assert_eq!(of(&["x", "--language", "fr", "--help"]), Language::French);
        assert_eq!(
            of(&["x", "report", "--help", "--language=fr"]),
            Language::French
        );
        assert_eq!(
            of(&["x", "--language=en", "--language=fr"]),
            Language::English
        );
    }
}
