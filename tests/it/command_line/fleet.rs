//! Tallies of several machines on the command line: every command takes them as it takes files, joined
//! they come to the same bytes, and what cannot be used is refused in a sentence.

use crate::command_line::program::{Folder, messages, times};

const KEY: &str = "a key of this fleet\n";

/// Two machines with a folder of logs each.
fn folder(name: &str) -> Folder {
    let folder = Folder::with_sample(name);
    for machine in ["one", "two"] {
        std::fs::create_dir(folder.path().join(machine)).unwrap();
    }
    folder.write("one/sample.csv", &folder.read("sample.csv"));
    for (file, day, tls) in [("one/a.csv", 9, "None"), ("two/b.csv", 10, "TLS 1.2")] {
        let rows: Vec<_> = times(30, (day, "Received", "Contoso", tls)).collect();
        folder.write(file, &messages(&rows));
    }
    // A copy counts once, wherever it lies.
    folder.write("two/copy.csv", &folder.read("one/a.csv"));
    folder.write("fleet.key", KEY);
    folder.write("other.key", "the key of another fleet\n");
    folder
}

fn tally(folder: &Folder, more: &[&str]) {
    for machine in ["one", "two"] {
        let output = format!("{machine}.tally");
        folder.run(&[&["tally", machine, "-o", &output], more].concat(), 0);
    }
}

#[test]
fn every_command_takes_tallies_as_it_takes_files() {
    let folder = folder("tallies");
    tally(&folder, &[]);
    for command in [
        &["report", "--all", "--format", "json"][..],
        &["report", "--all", "--unit", "recipients", "--format", "csv"],
        &["report", "--format", "openmetrics", "--name-domains"],
        &["who", "--all", "--every-class", "--format", "csv"],
        &["partners", "--all", "--format", "csv"],
        &["stopped", "--all"],
        &["what-if", "--all"],
        &["anonymise", "--all"],
    ] {
        let of_files = folder.run(&[command, &["one", "two"]].concat(), 0);
        let of_tallies = folder.run(&[command, &["two.tally", "one.tally"]].concat(), 0);
        assert_eq!(of_tallies.out, of_files.out, "{command:?}");
        assert_eq!(of_tallies.said, of_files.said, "{command:?}");
        let of_both = folder.run(&[command, &["one", "two.tally"]].concat(), 0);
        assert_eq!(of_both.out, of_files.out, "{command:?}");
    }
    let compared = |one: &str, two: &str| folder.run(&["compare", "--all", one, two], 0).out;
    let without_names = |text: String| text.replace(".tally", "");
    assert_eq!(
        without_names(compared("one.tally", "two.tally")),
        compared("one", "two")
    );
}

#[test]
fn tallies_are_joined_to_tallies_and_to_a_report() {
    let folder = folder("joined");
    tally(&folder, &[]);
    let expected = folder
        .run(&["report", "--all", "--format", "json", "one", "two"], 0)
        .out;
    let report = ["merge", "--all", "--format", "json"];
    let merged = folder.run(&[&report[..], &["one.tally", "two.tally"]].concat(), 0);
    assert_eq!(merged.out, expected);
    let ran = folder.run(&["merge", "two.tally", "one.tally", "-o", "all.tally"], 0);
    assert!(
        ran.said
            .starts_with("all.tally holds the tally of 4 files, "),
        "{}",
        ran.said
    );
    let merged = folder.run(&[&report[..], &["all.tally"]].concat(), 0);
    assert_eq!(merged.out, expected);
    // A tally in the place of another, as a folder is tallied once more; and one of tallies.
    folder.run(&["tally", "-q", "all.tally", "-o", "all.tally"], 0);
    assert_eq!(
        folder.run(&[&report[..], &["all.tally"]].concat(), 0).out,
        expected
    );
    let files = std::fs::read_dir(folder.path()).unwrap();
    let left: Vec<_> = files
        .filter(|file| {
            file.as_ref()
                .unwrap()
                .path()
                .extension()
                .is_some_and(|end| end == "part")
        })
        .collect();
    assert!(left.is_empty(), "{left:?}");
    // Through pipes, as from another machine.
    let pipe =
        "mailflow-insight tally one | mailflow-insight merge --all --format json - two.tally";
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_mailflow-insight"));
    let output = std::process::Command::new("sh")
        .args([
            "-c",
            &pipe.replace("mailflow-insight", &program.display().to_string()),
        ])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
}

#[test]
fn a_key_is_asked_for_where_a_tally_was_made_under_one() {
    let folder = folder("keys");
    let key = ["--key-file", "fleet.key"];
    tally(&folder, &key);
    let report = ["report", "--all", "--format", "json"];
    let expected = folder.run(&[&report[..], &["one", "two"]].concat(), 0).out;
    let tallies = ["one.tally", "two.tally"];
    // No number depends on how ids are hashed.
    let keyed = folder.run(&[&report[..], &key, &tallies].concat(), 0);
    assert_eq!(keyed.out, expected);
    let mixed = folder.run(&[&report[..], &key, &["one", "two.tally"]].concat(), 0);
    assert_eq!(mixed.out, expected);
    let evidence = |more: &[&str]| {
        folder
            .run(
                &[&["who", "--all", "--every-class", "--format", "csv"], more].concat(),
                0,
            )
            .out
    };
    assert_eq!(
        evidence(&["--key-file", "fleet.key", "one.tally", "two.tally"]),
        evidence(&["one", "two"])
    );
    let said = |more: &[&str]| folder.run(&[&report[..], more].concat(), 2).said;
    let without = said(&tallies);
    assert!(
        without.contains(
            "one.tally was made under a key that is not in force here. Give the --key-file"
        ),
        "{without}"
    );
    // So it is when a manifest of them is checked.
    let manifest = ["manifest", "one.tally", "-o", "m.json"];
    folder.run(&[&manifest[..], &key].concat(), 0);
    folder.run(&["verify", "m.json", "one.tally"], 2);
    folder.run(
        &[&["verify"], &key[..], &["m.json", "one.tally"]].concat(),
        0,
    );
    let other = said(&["--key-file", "other.key", "one.tally"]);
    assert!(
        other.contains("was made under a key that is not in force"),
        "{other}"
    );
    folder.run(&["tally", "one", "-o", "plain.tally"], 0);
    let plain = said(&["--key-file", "fleet.key", "plain.tally"]);
    assert!(
        plain.contains("plain.tally was made without a key. Leave --key-file out"),
        "{plain}"
    );
    let join = ["merge", "one.tally", "two.tally", "-o", "all.tally"];
    assert!(folder.run(&join, 2).said.contains("was made under a key"));
    assert!(!folder.path().join("all.tally").exists());
    folder.run(&[&join[..], &key].concat(), 0);
    folder.write("short.key", "secret\n");
    let short = said(&["--key-file", "short.key", "one"]);
    assert!(short.contains("short.key is no key of a fleet"), "{short}");
}

/// What the key is for: without it nobody finds an id or an address by trying.
#[test]
fn hashes_are_others_under_a_key() {
    let folder = folder("hashes");
    let bytes = |more: &[&str]| {
        folder.run(
            &[&["tally", "-q", "one/a.csv", "-o", "x.tally"], more].concat(),
            0,
        );
        std::fs::read(folder.path().join("x.tally")).unwrap()
    };
    let (plain, again) = (bytes(&[]), bytes(&[]));
    assert_eq!(plain, again, "the same files give the same tally");
    let (one, other) = (
        bytes(&["--key-file", "fleet.key"]),
        bytes(&["--key-file", "other.key"]),
    );
    // Names and days stand as they are in each; hashes, which are nearly all of it, do not.
    let shares = |a: &[u8], b: &[u8]| {
        let behind_heads = a.get(80..).unwrap();
        behind_heads
            .windows(12)
            .filter(|part| b.windows(12).any(|other| other == *part))
            .count()
    };
    let all = shares(&plain, &again);
    assert!(all > 1000, "{all}");
    for of in [&plain, &other] {
        assert!(shares(&one, of) < all / 20);
    }
}

#[test]
fn what_cannot_be_used_is_refused_in_a_sentence() {
    let folder = folder("refused");
    tally(&folder, &[]);
    let whole = std::fs::read(folder.path().join("one.tally")).unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    write("cut.tally", &whole[..whole.len() - 1]);
    let mut damaged = whole.clone();
    damaged[whole.len() / 2] ^= 1;
    // Whatever it is called.
    write("damaged", &damaged);
    let mut newer = whole.clone();
    newer[8] = 99;
    write("newer.tally", &newer);
    write("text.tally", b"date_time_utc,source\n");
    for (name, english, french) in [
        (
            "cut.tally",
            "is cut, and nothing of it was counted. Copy it again",
            "est coupé, et rien n’en a été compté",
        ),
        (
            "damaged",
            "is damaged, and nothing of it was counted",
            "est endommagé, et rien n’en a été compté",
        ),
        (
            "newer.tally",
            "and its tallies are of format 99; this version reads format 2",
            "ses décomptes ont le format 99\u{a0}; cette version lit le format 2",
        ),
        (
            "text.tally",
            "is no tally. Write one with: tally FILES -o text.tally",
            "n’est pas un décompte. Pour en écrire un\u{a0}: tally FICHIERS",
        ),
    ] {
        for command in [
            &["report"][..],
            &["merge"],
            &["tally", "-o", "x.tally"],
            &["who"],
        ] {
            let ran = folder.run(&[command, &["one", name]].concat(), 2);
            let is_said = ran.said.contains(english)
                || (command == ["merge"] && ran.said.contains("one/a.csv is no tally"));
            assert!(is_said, "{command:?}: {}", ran.said);
            assert!(ran.out.is_empty());
        }
        let ran = folder.run(&["report", "--language", "fr", "two", name], 2);
        assert!(ran.said.contains(french), "{}", ran.said);
    }
    assert!(!folder.path().join("x.tally").exists());
    let none = folder.run(&["merge", "one.tally", "missing.tally"], 2);
    assert!(
        none.said.contains("missing.tally cannot be read"),
        "{}",
        none.said
    );
    std::fs::create_dir(folder.path().join("empty")).unwrap();
    folder.run(&["tally", "empty", "-o", "x.tally"], 1);
}

/// Which hash a message has must decide nothing, in any format.
#[test]
fn no_report_depends_on_the_key() {
    let folder = folder("any-key");
    let cases = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance");
    let cases = cases.to_str().unwrap();
    let report = ["report", "--all", "--format", "json", cases];
    let plain = folder.run(&report, 0).out;
    assert!(plain.len() > 10_000);
    for key in ["fleet.key", "other.key"] {
        let keyed = folder
            .run(&[&report[..], &["--key-file", key]].concat(), 0)
            .out;
        assert_eq!(keyed, plain);
    }
}
