//! What people and CI do with Mailflow Insight:
//! `cargo xtask serve | dist | test | bench | large | fuzz | program | sbom | verify | generate | suffixes |
//! sample | help-pages | texts | pictures | packages`.
//!
//! Every command installs what it needs and does not find, and says so before it does it.

mod arrows;
mod bench;
mod browsers;
mod dist;
mod fuzz;
mod generate;
mod help;
mod large;
mod mail_servers;
mod markup;
mod npm_audit;
mod offline;
mod packages;
mod pictures;
mod plain_colors;
mod program;
mod remap;
mod sample;
mod sbom;
mod serve;
mod setup;
mod shell;
mod single;
mod site;
mod sizes;
mod spark;
mod split;
mod steps;
mod styles;
mod suffixes;
mod sums;
mod texts;
mod unsafe_code;
mod verify;
mod workers;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "What people and CI do with Mailflow Insight"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the page and serve it on this machine
    Serve(serve::Arguments),
    /// Write the static site to dist/
    Dist(dist::Arguments),
    /// Run everything that CI runs
    Test(steps::Arguments),
    /// Measure the page beside its peers
    Bench(bench::Arguments),
    /// Measure large things: 8 GB, 10,000 files, 10 million transfers
    Large(large::Arguments),
    /// Look for bytes that stop a reader
    Fuzz(fuzz::Arguments),
    /// Build the command line as it is published: the same bytes in any folder
    Program(program::Arguments),
    /// Write what the page and the command line are made of
    Sbom(sbom::Arguments),
    /// Compare a folder, or what a host serves, with the hashes of a release
    Verify(verify::Arguments),
    /// Make up a trace or a log with known totals
    Generate(generate::Arguments),
    /// Take over a newer public suffix list
    Suffixes(suffixes::Arguments),
    /// Write the sample data of the page
    Sample,
    /// Write the help of the page, which its build needs
    HelpPages,
    /// Write the texts of all languages into the site, which its build asks for
    Texts,
    /// Make the pictures of the documentation anew
    Pictures(pictures::Arguments),
    /// Write what package managers need of a release
    Packages(packages::Arguments),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Dist(arguments) => dist::run(&arguments),
        Command::Test(arguments) => steps::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::Large(arguments) => large::run(&arguments),
        Command::Fuzz(arguments) => fuzz::run(&arguments),
        Command::Program(arguments) => program::run(&arguments),
        Command::Sbom(arguments) => sbom::run(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Suffixes(arguments) => suffixes::run(&arguments),
        Command::Sample => sample::run(),
        Command::HelpPages => help::run(),
        Command::Texts => texts::run(),
        Command::Pictures(arguments) => pictures::run(&arguments),
        Command::Packages(arguments) => packages::run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
