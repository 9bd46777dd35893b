//! The pictures of the documentation.

use anyhow::Result;

use crate::setup;
use crate::shell::{command, root, run as run_program};

#[derive(clap::Args)]
pub struct Arguments {
    /// Only these places, such as `overview`
    scenes: Vec<String>,
}

/// Makes them anew from the built page.
pub fn run(arguments: &Arguments) -> Result<()> {
    let browser = setup::browser()?;
    run_program(
        command("node")
            .arg("pictures.mjs")
            .args(&arguments.scenes)
            .current_dir(root().join(setup::BROWSER_TESTS))
            .env("CHROMIUM", &browser.chromium),
    )
}
