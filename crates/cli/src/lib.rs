//! The command line: the same report as the page, from the same files, and what the page does with
//! it.
//!
//! In this room: arguments, and how something is told to a person at a terminal or to another
//! program. `command` says what can be typed, `arguments` what several commands have, a file for each command what it does, `document` what
//! is told before it has a form, `formats` the forms. It may use the core and `text`; it knows no
//! browser.

mod anonymise;
mod arguments;
mod audit;
mod bars;
mod command;
mod compare;
mod document;
mod examples;
mod failure;
mod folders;
mod force;
mod form;
mod formats;
mod help;
mod input;
mod key;
mod labels;
mod link;
mod manifest;
mod manuals;
mod mapping;
mod merge;
mod message;
mod named;
mod naming;
mod numbers;
mod output;
mod partners;
mod person;
mod plain;
mod progress;
mod reading;
mod reports;
mod segments;
mod steps;
mod stopped;
mod tallies;
mod tallying;
mod transfers;
mod values;
mod warnings;
mod watch;
mod what_if;
mod who;
mod wrong_arguments;
mod zones;

use std::process::ExitCode;

use clap::FromArgMatches;
use report::Report;
use report::verdict::Threshold;

use command::{Cli, Command};
use failure::Failure;
use person::Person;

/// Runs the command line with the arguments of the process.
pub fn main() -> ExitCode {
    let spoken = help::language_of(std::env::args_os());
    let matches = help::command(spoken).try_get_matches();
    let asked = matches.and_then(|matches| Cli::from_arg_matches(&matches));
    let Cli { command, manner } = match asked {
        Ok(asked) => asked,
        Err(error) => wrong_arguments::end(&error, spoken),
    };
    let person = Person::of(&manner);
    match run(&command, &person) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) if failure.is_nobody_listening() => ExitCode::SUCCESS,
        Err(failure) => {
            person.complain(&failure.sentence(person.terminal()));
            ExitCode::from(failure.status())
        }
    }
}

fn run(command: &Command, person: &Person) -> Result<(), Failure> {
    match command {
        Command::Report(args) => reports::run(args, person),
        Command::Who(args) => who::run(args, person),
        Command::Partners(args) => partners::run(args, person),
        Command::Stopped(args) => stopped::run(args, person),
        Command::Labels(args) => labels::run(args, person),
        Command::Message(args) => message::run(args, person),
        Command::Compare(args) => compare::run(args, person),
        Command::WhatIf(args) => what_if::run(args, person),
        Command::Tally(args) => tallying::run(args, person),
        Command::Merge(args) => merge::run(args, person),
        Command::Transfers(args) => transfers::run(args, person),
        Command::Watch(args) => watch::run(args, person),
        Command::Anonymise(args) => anonymise::run(args, person),
        Command::Audit(args) => audit::run(args, person),
        Command::Manifest(args) => manifest::run(args, person),
        Command::Verify(args) => manifest::verify(args, person),
        Command::Link(command) => link::run(command, person),
        Command::Mapping(command) => mapping::run(command, person),
        Command::Completions(args) => manuals::completions(args, help::described()),
        Command::Man(args) => manuals::man(args, help::manual(person.language)),
    }
}

/// The text of a report in English, as it is written into a pipe.
pub fn text_of(report: &Report, threshold: Threshold) -> String {
    let person = Person {
        language: text::Language::English,
        width: None,
        is_quiet: false,
    };
    let document = self::reports::document(report, threshold, &person);
    output::without_paint(&formats::text::write(&document, &person))
}
