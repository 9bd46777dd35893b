//! What people and CI do with Mailflow Insight:
//! `cargo xtask serve | dist | test | generate | sample | help-pages`.
//!
//! Every command installs what it needs and does not find, and says so before it does it.

mod dist;
mod generate;
mod help;
mod sample;
mod serve;
mod setup;
mod shell;
mod sizes;
mod steps;

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
    Dist,
    /// Run everything that CI runs
    Test(steps::Arguments),
    /// Make up a trace with known totals
    Generate(generate::Arguments),
    /// Write the sample data of the page
    Sample,
    /// Write the help of the page, which its build needs
    HelpPages,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Dist => dist::run(),
        Command::Test(arguments) => steps::run(&arguments),
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Sample => sample::run(),
        Command::HelpPages => help::run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
