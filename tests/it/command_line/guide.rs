//! The commands of the guide are run against made-up files, as a person would paste them.
//!
//! What is not checked here: PowerShell is parsed by its grammar (`crates/report/tests/asking.rs`), and neither it
//! nor what is for a mail server (`postconf`, `postfix`, `journalctl`) is run.

use mailflow_insight::text::Language;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::examples::{folder, run};

/// Programs of mail servers, which no test may run.
const OF_SERVERS: [&str; 3] = ["postconf ", "postfix ", "journalctl "];

/// The lines of all blocks for the shell, and the commands that stand in tables.
fn commands(folder: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let at = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    for entry in fs::read_dir(at).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "md") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let blocks = text.split("```sh\n").skip(1);
        let blocks = blocks.map(|rest| rest.split("```").next().unwrap());
        for line in blocks.flat_map(str::lines) {
            let of_server = OF_SERVERS.iter().any(|program| line.starts_with(program));
            let is_ours = line.starts_with("mailflow-insight ");
            assert!(of_server || is_ours, "{}: who runs {line}?", path.display());
            if is_ours {
                found.insert(line.to_owned());
            }
        }
        let spans = text.split('`').skip(1).step_by(2);
        // A table's cell; in running text a command may be cut short.
        let cells =
            spans.filter(|span| span.starts_with("mailflow-insight ") && !span.contains('\n'));
        found.extend(cells.map(str::to_owned));
    }
    found
}

#[test]
fn every_command_of_the_guide_works() {
    let english = commands("docs/guide");
    for language in Language::ALL.into_iter().skip(1) {
        let folder = format!("docs/guide/{}", language.tag());
        assert_eq!(commands(&folder), english, "{language:?}");
    }
    assert!(english.len() > 25, "{} commands", english.len());
    let folder = folder("guide");
    for line in &english {
        run(&folder, line);
    }
}
