//! Links in folders: what they lead to is read, each real file once, and one that leads nowhere stops nothing.

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::process::Command;

use crate::command_line::program::{Folder, messages};

/// A folder with a file, and beside it one with another file.
fn folders(name: &str) -> Folder {
    let folder = Folder::new(name, &[]);
    for part in ["in", "in/own", "other", "other/deep"] {
        fs::create_dir(folder.path().join(part)).unwrap();
    }
    folder.write(
        "in/own/a.csv",
        &messages(&[(2, "Received", "A", "TLS 1.2")]),
    );
    let two = messages(&[(3, "Received", "B", "TLS 1.2"), (4, "Sent", "B", "TLS 1.2")]);
    folder.write("other/deep/b.csv", &two.replace("id-", "other-"));
    folder
}

fn files(folder: &Folder) -> Vec<String> {
    let ran = folder.run(&["report", "--all", "--format", "json", "in"], 0);
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let name = |file: &serde_json::Value| file["name"].as_str().unwrap().to_owned();
    report["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(name)
        .collect()
}

#[test]
fn what_links_lead_to_is_read_once() {
    let folder = folders("links");
    let link = |to: &str, at: &str| symlink(to, folder.path().join(at)).unwrap();
    link("../other", "in/link");
    assert_eq!(files(&folder), ["a.csv", "b.csv"]);
    // Back into what is walked, around it, to the same folder once more, and to files that are there.
    link("..", "in/own/up");
    link("../..", "in/own/around");
    link("../../in", "other/deep/back");
    link("../other/deep", "in/again");
    link("own/a.csv", "in/0-latest.csv");
    link("../../other/deep/b.csv", "in/own/b-too.csv");
    assert_eq!(files(&folder), ["a.csv", "b.csv"]);
    folder.run(&["manifest", "-o", "m.json", "in"], 0);
    folder.run(&["verify", "m.json", "in"], 0);
    assert!(folder.read("m.json").contains("\"again/b.csv\""));
    let told = folder.run(&["message", "-q", "<0@x>", "in"], 0).out;
    assert!(told.contains("a.csv") && told.contains("b.csv"), "{told}");
}

#[test]
fn what_cannot_be_opened_is_one_file_that_cannot_be_read() {
    let folder = folders("nowhere");
    symlink("nowhere", folder.path().join("in/broken.csv")).unwrap();
    symlink("round", folder.path().join("in/round")).unwrap();
    let ran = folder.run(&["report", "--all", "in"], 0);
    for name in ["broken.csv", "round"] {
        assert!(ran.said.contains(name), "{name}: {}", ran.said);
    }
    // Nor does what is no file: a pipe would wait for whoever writes into it.
    let _socket = UnixListener::bind(folder.path().join("in/socket")).unwrap();
    let pipe = folder.path().join("in/pipe.json");
    let made = Command::new("mkfifo").arg(pipe).status().unwrap();
    assert!(made.success());
    let ran = folder.run(&["report", "--all", "in"], 0);
    for name in ["socket", "pipe.json"] {
        assert!(ran.said.contains(name), "{name}: {}", ran.said);
    }
    for command in [
        &["audit", "in"][..],
        &["labels", "--all", "in"],
        &["message", "<0@x>", "in"],
        &["who", "--all", "--every-class", "in"],
        &["transfers", "--all", "in"],
        &["tally", "-o", "all.tally", "in"],
        &["watch", "--once", "-o", "r.json", "in"],
        &["compare", "--all", "in", "in"],
        &["manifest", "-o", "m.json", "in"],
        &["report", "--all", "--only-label", "own", "in"],
    ] {
        let ran = folder.run(command, 0);
        let is_told = ran.said.contains("broken.csv") || ran.out.contains("broken.csv");
        // The one cannot open them yet, the other is about files that can be.
        let is_silent = command[0] == "watch" || command.contains(&"--only-label");
        assert!(is_told || is_silent, "{command:?}: {}", ran.said);
    }
    let manifest = folder.read("m.json");
    assert!(manifest.contains("\"F11\"") && manifest.contains("\"sha256\": \"\""));
    // Nobody vouches for bytes that nobody read.
    let ran = folder.run(&["verify", "m.json", "in"], 1);
    for name in ["broken.csv", "round", "socket", "pipe.json"] {
        assert!(
            ran.out.contains(&format!("{name}: cannot be read")),
            "{}",
            ran.out
        );
    }
    // It is there again.
    folder.write("in/nowhere", &messages(&[(5, "Received", "A", "TLS 1.2")]));
    folder.run(&["verify", "m.json", "in"], 1);
    // What a person gives is meant.
    folder.run(&["report", "--all", "in/round"], 2);
}
