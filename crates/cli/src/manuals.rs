//! The commands `completions` and `man`: what a shell and a reader of manuals know of this program,
//! made from the same description as its help.

use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, Command, ValueEnum};

use crate::failure::Failure;
use crate::output;

/// The name of the program, as a person types it.
const NAME: &str = "mailflow-insight";

/// What `completions` is asked for.
#[derive(Args)]
pub(crate) struct CompletionsArgs {
    /// The shell.
    #[arg(value_enum)]
    shell: ShellArg,
}

#[derive(Clone, Copy, ValueEnum)]
enum ShellArg {
    Bash,
    Zsh,
    Fish,
    #[value(name = "powershell")]
    PowerShell,
}

impl From<ShellArg> for clap_complete::Shell {
    fn from(arg: ShellArg) -> Self {
        match arg {
            ShellArg::Bash => Self::Bash,
            ShellArg::Zsh => Self::Zsh,
            ShellArg::Fish => Self::Fish,
            ShellArg::PowerShell => Self::PowerShell,
        }
    }
}

/// What `man` is asked for.
#[derive(Args)]
pub(crate) struct ManArgs {
    /// Write a page for the program and one for each command into this folder [default: the page of
    /// the program, to standard output].
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

/// Writes what a shell completes by, of the program's commands.
pub(crate) fn completions(args: &CompletionsArgs, mut command: Command) -> Result<(), Failure> {
    let shell = clap_complete::Shell::from(args.shell);
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, NAME, &mut script);
    output::write(&String::from_utf8_lossy(&script), None)
}

/// Writes manual pages of the program's commands.
pub(crate) fn man(args: &ManArgs, command: Command) -> Result<(), Failure> {
    let command = command.name(NAME).bin_name(NAME);
    match &args.folder {
        Some(folder) => pages(command, folder).map_err(|error| Failure::UnwritableFile {
            path: folder.clone(),
            error,
        }),
        None => {
            let mut page = Vec::new();
            let rendered = clap_mangen::Man::new(command).render(&mut page);
            rendered.map_err(Failure::Unwritable)?;
            output::write(&String::from_utf8_lossy(&page), None)
        }
    }
}

fn pages(command: Command, folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    clap_mangen::generate_to(command, folder)
}
