//! What a person is offered to paste is what its shell can read: PowerShell by its grammar, the shell by itself.
//! No command is run, and no server of Exchange was asked whether it knows them.

#![allow(clippy::expect_used, reason = "helpers of tests may fail the test")]

use std::path::Path;

use report::asking::{Ask, Role, script};
use trace::Day;

fn has_error(script: &str) -> bool {
    let mut parser = tree_sitter::Parser::new();
    let language = tree_sitter_powershell::LANGUAGE.into();
    parser.set_language(&language).expect("the grammar loads");
    let tree = parser.parse(script, None).expect("it was not canceled");
    tree.root_node().has_error()
}

fn day(text: &str) -> Day {
    Day::from_iso(text).expect("a day")
}

#[test]
fn each_script_can_be_read() {
    for role in Role::ALL {
        let ask = Ask {
            role,
            from: day("2026-11-01"),
            to: day("2026-11-20"),
            domains: vec!["contoso.com".to_owned(), "fabrikam.example".to_owned()],
            notify: "o'neil@contoso.com".to_owned(),
            today: day("2026-11-30"),
        };
        let text = script(&ask).expect("a script").text;
        match role {
            Role::Postfix => {
                let mut shell = std::process::Command::new("sh");
                match shell.args(["-n", "-c", &text]).status() {
                    Ok(status) => assert!(status.success(), "{text}"),
                    Err(_) => eprintln!("there is no sh: the line for it was not checked"),
                }
            }
            _ => assert!(!has_error(&text), "{text}"),
        }
    }
    assert!(has_error("foreach ($a in { 'b'"), "the check can fail");
}

/// The blocks of all pages of the help that are PowerShell.
#[test]
fn each_block_of_the_guide_can_be_read() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    let mut checked = 0;
    // English, and a folder in it for each other language.
    let mut folders = ["guide", "insights"]
        .map(|folder| docs.join(folder))
        .to_vec();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.extension().is_none_or(|extension| extension != "md") {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a page");
            for block in text.split("```powershell\n").skip(1) {
                let block = block.split("```").next().unwrap_or_default();
                // Placeholders are for the reader; PowerShell would take them for redirections.
                let block = block.replace(['<', '>'], "");
                assert!(!has_error(&block), "{}:\n{block}", path.display());
                checked += 1;
            }
        }
    }
    assert!(checked > 120, "{checked} blocks");
}
