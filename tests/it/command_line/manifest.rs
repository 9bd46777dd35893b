//! A manifest, and what is not as it says.

use crate::command_line::program::{Folder, messages, times};

/// Fifty files in two folders, each with a message of its own.
fn fifty(name: &str) -> Folder {
    let folder = Folder::new(name, &[]);
    for part in ["in/a", "in/b"] {
        std::fs::create_dir_all(folder.path().join(part)).unwrap();
    }
    for number in 0..50 {
        let day = 2 + number % 20;
        let row = (day, "Received", "Contoso", "TLS 1.2");
        let text = messages(&[row]).replace("<0@x>", &format!("<{number}@x>"));
        let text = text.replace("id-0", &format!("id-{number}"));
        let part = if number < 25 { "a" } else { "b" };
        folder.write(&format!("in/{part}/{number}.csv"), &text);
    }
    folder.run(&["manifest", "-o", "in/manifest.json", "in"], 0);
    folder
}

/// What `verify` says, line by line.
fn verify(folder: &Folder, status: i32) -> Vec<String> {
    let ran = folder.run(&["verify", "-q", "in/manifest.json", "in"], status);
    let says_so = ran.said.contains("not as the manifest says");
    assert_eq!(says_so, status == 1, "{}", ran.said);
    ran.out.lines().map(str::to_owned).collect()
}

#[test]
fn what_is_as_it_was() {
    let folder = fifty("same");
    let all = "All 50 files are as the manifest says, byte for byte, and so are all numbers.";
    assert_eq!(verify(&folder, 0), [all]);
    let manifest = folder.read("in/manifest.json");
    let value: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!(value["files"].as_array().unwrap().len(), 50);
    assert_eq!(value["files"][0]["name"], "a/0.csv");
    assert_eq!(value["files"][0]["read"][0]["transfers"], 1);
    assert_eq!(value["numbers"]["inbound"]["tls"]["tls1_2"], 50);
    // The hash is that of the report that others get.
    let report = folder
        .run(&["report", "--all", "--format", "json", "in/a", "in/b"], 0)
        .out;
    folder.write("report.json", &report);
    let sum = std::process::Command::new("sha256sum")
        .arg(folder.path().join("report.json"))
        .output();
    if let Ok(sum) = sum {
        let sum = String::from_utf8(sum.stdout).unwrap();
        assert_eq!(
            sum.split(' ').next().unwrap(),
            value["report_sha256"].as_str().unwrap()
        );
    }
    let french = folder
        .run(&["--language", "fr", "verify", "in/manifest.json", "in"], 0)
        .out;
    assert!(
        french.starts_with("Les 50 fichiers sont tels que"),
        "{french}"
    );
    // Once more over itself: the manifest is none of the files.
    folder.run(&["manifest", "-o", "in/manifest.json", "in"], 0);
    assert_eq!(verify(&folder, 0), [all]);
}

#[test]
fn one_byte_of_fifty_files() {
    let folder = fifty("byte");
    let text = folder.read("in/a/7.csv");
    // In the subject, of which nothing depends.
    folder.write("in/a/7.csv", &text.replace(",s,", ",t,"));
    let size = text.len();
    assert_eq!(
        verify(&folder, 1),
        [format!("a/7.csv: changed ({size} bytes, as before)")]
    );
    folder.write("in/a/7.csv", &text.replace("TLS 1.2", "TLS 1.3"));
    assert_eq!(
        verify(&folder, 1),
        [
            format!("a/7.csv: changed ({size} bytes, as before)"),
            "Inbound, TLS 1.2: 49, before 50".to_owned(),
            "Inbound, TLS 1.3: 1, before 0".to_owned(),
            "The report (JSON) is not the same, byte for byte.".to_owned(),
        ]
    );
    let json = folder
        .run(
            &["verify", "-q", "--format", "json", "in/manifest.json", "in"],
            1,
        )
        .out;
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["differences"][0]["what"], "changed");
    assert_eq!(value["differences"][1]["of"], "tls1_2");
    folder.write("in/a/7.csv", &text);
    assert_eq!(verify(&folder, 0).len(), 1);
}

#[test]
fn files_that_come_and_go() {
    let folder = fifty("gone");
    let path = |name: &str| folder.path().join(name);
    std::fs::rename(path("in/a/3.csv"), path("in/b/three.csv")).unwrap();
    std::fs::remove_file(path("in/b/30.csv")).unwrap();
    folder.write("in/b/new.csv", "a,b\n1,2\n");
    let told = verify(&folder, 1);
    assert_eq!(
        told[..4],
        [
            "a/3.csv: missing",
            "b/30.csv: missing",
            "b/new.csv: not in the manifest",
            "b/three.csv: not in the manifest, and the same bytes as a/3.csv",
        ],
        "{told:?}"
    );
    assert!(
        told.contains(&"Inbound, Volume: 49, before 50".to_owned()),
        "{told:?}"
    );
    std::fs::remove_dir_all(path("in/a")).unwrap();
    std::fs::remove_dir_all(path("in/b")).unwrap();
    let told = verify(&folder, 1);
    assert_eq!(told.len(), 51, "{told:?}");
    assert_eq!(told[50], "Nothing can be counted any more in these days.");
}

#[test]
fn files_are_verified_as_they_were_read() {
    let rows: Vec<_> = times(3, (9, "Received", "Contoso", "TLS 1.2"))
        .chain(times(2, (10, "Sent", "", "TLS 1.0")))
        .collect();
    let folder = Folder::new("manifest-options", &[("a.csv", &messages(&rows))]);
    folder.write(
        "mail.log",
        "Nov 16 00:30:00 mx postfix/smtpd[11]: 4A1B2C3D: client=out.far.example[198.51.100.9]\n",
    );
    let options = [
        "--time-zone",
        "Europe/Paris",
        "--stamps-zone",
        "mail.log=Asia/Tokyo",
        "--unit",
        "recipients",
        "--from",
        "2020-01-01",
        "--domain",
        "own.example",
        "--date-order",
        "day-first",
        "--limit",
        "tls10=0.123456789",
        "--guideline",
        "nist-sp-800-52r2",
    ];
    let files = ["a.csv", "mail.log"];
    folder.run(
        &[&["manifest", "-o", "manifest.json"], &options[..], &files].concat(),
        0,
    );
    let ran = folder.run(&[&["verify", "manifest.json"], &files[..]].concat(), 0);
    assert!(ran.out.starts_with("All 2 files"), "{}", ran.out);
    let ran = folder.run(&["verify", "manifest.json", "a.csv"], 1);
    assert!(ran.out.starts_with("mail.log: missing\n"), "{}", ran.out);
    // What is not there was mistyped, and says nothing about the files.
    let ran = folder.run(&["verify", "manifest.json", "a.csv", "gone.log"], 2);
    assert!(ran.out.is_empty(), "{}", ran.out);
    assert!(ran.said.contains("gone.log cannot be read"), "{}", ran.said);
    // A manifest of another release compares numbers, not the bytes of the report.
    let text = folder.read("manifest.json");
    let other = text.replace(
        "\"generator\": \"mailflow-insight ",
        "\"generator\": \"mailflow-insight 0.0.",
    );
    let other = other.replace("\"report_sha256\": \"", "\"report_sha256\": \"0");
    folder.write("other.json", &other);
    let ran = folder.run(&[&["verify", "other.json"], &files[..]].concat(), 0);
    assert!(
        ran.out
            .contains("The manifest was made by mailflow-insight 0.0."),
        "{}",
        ran.out
    );
    folder.write("bad.json", "{\"schema\": \"x\"}");
    let ran = folder.run(&[&["verify", "bad.json"], &files[..]].concat(), 2);
    assert!(
        ran.said.contains("bad.json: this is no manifest"),
        "{}",
        ran.said
    );
    folder.write(
        "newer.json",
        &text.replace("\"version\": 1,", "\"version\": 2,"),
    );
    folder.run(&[&["verify", "newer.json"], &files[..]].concat(), 2);
    folder.write("nothing.csv", "a,b\n1,2\n");
    folder.run(&["manifest", "nothing.csv"], 1);
}

const LOG: &str = "\
2026-11-16 00:30:00 1O0aWg-wlpfax-eM <= a@far.example H=mx.far.example [198.51.100.1] P=esmtps X=TLS1.2:X:256 id=one@far.example for b@own.example
";

/// Logs of two servers under one name, of which one writes the time of Berlin.
fn logs(name: &str, zone: &str) -> Folder {
    let folder = Folder::new(name, &[]);
    for (part, id) in [("in", "1"), ("in/a", "2"), ("in/b", "3")] {
        std::fs::create_dir_all(folder.path().join(part)).unwrap();
        folder.write(&format!("{part}/main.log"), &LOG.replace("one", id));
    }
    let zone = format!("{zone}=Europe/Berlin");
    let write = [
        "manifest",
        "-o",
        "manifest.json",
        "--stamps-zone",
        &zone,
        "in",
    ];
    folder.run(&write, 0);
    folder
}

#[test]
fn a_zone_is_for_its_file_however_the_folder_is_written() {
    let folder = logs("zones", "in/a/main.log");
    let manifest = folder.read("manifest.json");
    let value: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    let zones = value["files"].as_array().unwrap().iter();
    let zones: Vec<_> = zones.map(|file| file["stamps_zone"].as_str()).collect();
    assert_eq!(zones, [Some("Europe/Berlin"), None, None], "{manifest}");
    assert_eq!(value["numbers"]["from"], "2026-11-15");

    let there = folder.path().join("in");
    let copy = folder.path().join("copy");
    for part in ["a", "b"] {
        std::fs::create_dir_all(copy.join(part)).unwrap();
        std::fs::copy(
            there.join(part).join("main.log"),
            copy.join(part).join("main.log"),
        )
        .unwrap();
    }
    std::fs::copy(there.join("main.log"), copy.join("main.log")).unwrap();
    let whole = there.display().to_string();
    for written in ["in", "./in", "in/", "in/a/..", &whole, "copy"] {
        let ran = folder.run(&["verify", "-q", "manifest.json", written], 0);
        assert!(ran.out.starts_with("All 3 files"), "{written}: {}", ran.out);
    }
    let inside = folder
        .command(&["verify", "-q", "../manifest.json", "."], &[])
        .current_dir(&there)
        .output();
    assert!(inside.unwrap().status.success());

    // A manifest of before says only what was typed.
    let before = manifest.replace(",\n      \"stamps_zone\": \"Europe/Berlin\"", "");
    assert_ne!(before, manifest);
    folder.write("before.json", &before);
    folder.run(&["verify", "-q", "before.json", "./in"], 0);
    folder.write(
        "mars.json",
        &manifest.replace("\"Europe/Berlin\"", "\"Mars\""),
    );
    folder.run(&["verify", "-q", "mars.json", "in"], 2);

    // Other bytes under the name, and the bytes under another name: the zone stays.
    let text = folder.read("in/a/main.log");
    folder.write("in/a/main.log", &text.replace("mx.far", "my.far"));
    let ran = folder.run(&["verify", "-q", "manifest.json", "in"], 1);
    assert!(!ran.out.contains("2026-11-16"), "{}", ran.out);
    assert!(ran.out.starts_with("a/main.log: changed"), "{}", ran.out);
    folder.write("in/a/main.log", &text);
    std::fs::rename(there.join("a/main.log"), there.join("a/old.log")).unwrap();
    let ran = folder.run(&["verify", "-q", "manifest.json", "in"], 1);
    assert!(!ran.out.contains("2026-11-16"), "{}", ran.out);
    assert!(!ran.out.contains("something else is read"), "{}", ran.out);
}

#[test]
fn files_of_one_name_that_were_given_singly_have_their_own_zones() {
    let folder = logs("zones-singly", "in");
    let files = ["in/a/main.log", "in/b/main.log"];
    let write = [
        "manifest",
        "-o",
        "two.json",
        "--stamps-zone",
        "./in/b=Asia/Tokyo",
    ];
    folder.run(&[&write[..], &files].concat(), 0);
    for files in [
        ["in/a/main.log", "in/b/main.log"],
        ["./in/b/main.log", "in/a/main.log"],
    ] {
        let ran = folder.run(&[&["verify", "-q", "two.json"], &files[..]].concat(), 0);
        assert!(ran.out.starts_with("All 2 files"), "{}", ran.out);
    }
}

#[test]
fn a_manifest_offers_no_labels() {
    let folder = Folder::new("no-labels", &[]);
    let help = folder.run(&["manifest", "--help"], 0).out;
    assert!(help.contains("--stamps-zone"), "{help}");
    assert!(!help.contains("label"), "{help}");
    let help = folder.run(&["report", "--help"], 0).out;
    assert!(help.contains("--only-label"), "{help}");
}

#[test]
fn days_that_no_file_has_are_not_said_to_be_damage() {
    let folder = fifty("manifest-days");
    let ran = folder.run(&["manifest", "--from", "2030-01-01", "in"], 1);
    let why = "nothing in this range: the files cover 2026-11-02 to 2026-11-21";
    assert!(ran.said.contains(why), "{}", ran.said);
}
