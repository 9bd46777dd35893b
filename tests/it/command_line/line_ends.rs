//! Line numbers in files whose lines end with lone carriage returns, alone and among other line ends.

use crate::command_line::program::Folder;

const HEADER: &str = "date_time_utc,source,event_id,message_subject,message_id,network_message_id,\
                      directionality,custom_data";

/// A row; some go on over line breaks inside quotes, and some tell of no transfer.
fn row(number: usize) -> String {
    let subject = match number % 5 {
        1 => "\"a\rb\"",
        2 => "\"a\nb\r\nc\"",
        _ => "a",
    };
    let event = match number % 4 {
        0 => "STOREDRIVER,DELIVER",
        _ => "SMTP,RECEIVE",
    };
    format!(
        "2026-11-16T10:00:{number:02}Z,{event},{subject},<m{number}@a.example>,\
         {number:08}-2222-3333-4444-555555555555,Incoming,S:tlsversion=SP_PROT_TLS1_2_SERVER"
    )
}

/// The lines of a message, as `message` tells them.
fn lines(folder: &Folder, id: &str) -> Vec<u64> {
    let ran = folder.run(&["message", "-q", "--format", "json", id, "a.csv"], 0);
    let told: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let lines = told["lines"].as_array().unwrap().iter();
    lines.map(|line| line["line"].as_u64().unwrap()).collect()
}

#[test]
fn a_lone_carriage_return_ends_a_line() {
    for (name, ends) in [
        ("returns", &["\r"][..]),
        ("feeds", &["\n"]),
        ("both", &["\r\n"]),
        ("mixed", &["\n", "\r", "\r\n", "\r", "\r"]),
        ("empty", &["\r\r", "\n\r\n", "\r\n\r", "\n\n"]),
    ] {
        let records = std::iter::once(HEADER.to_owned()).chain((1..40).map(row));
        let (mut text, mut line, mut begins) = (String::new(), 1, Vec::new());
        for (record, end) in records.zip(ends.iter().cycle()) {
            begins.push(line);
            text += &record;
            line += record.matches('\n').count() as u64;
            text += end;
            line += match end.len() {
                1 => 1,
                2 if *end == "\r\n" => 1,
                _ => 2,
            };
        }
        text += "2026-11-16,too few";
        let folder = Folder::new(name, &[("a.csv", &text)]);
        for at in [1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 20, 21, 39] {
            let told = lines(&folder, &format!("m{at}@a.example"));
            assert_eq!(told, [begins[at]], "{name}: {at}");
        }
        let ran = folder.run(&["report", "--all", "--format", "json", "a.csv"], 0);
        let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        let skipped = &report["files"][0]["skipped"][0];
        assert_eq!(skipped["first_line"], line, "{name}: {skipped}");
    }
}
