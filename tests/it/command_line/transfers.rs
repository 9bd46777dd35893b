//! Transfers as rows: each once, in three forms that say the same, and with the sums of the report.

use std::collections::BTreeMap;
use std::fs::File;

use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;

use crate::command_line::program::{Folder, messages, times};

/// What is summed: by direction, connector and class.
type Sums = BTreeMap<(String, Option<String>, String), (u64, u64)>;

fn folder(name: &str) -> Folder {
    let rows: Vec<_> = times(3, (9, "Received", "Contoso, \"old\"", "None"))
        .chain(times(20, (10, "Received", "=Contoso", "TLS 1.2")))
        .chain(times(2, (10, "Sent", "", "TLS 1.3")))
        .collect();
    let folder = Folder::with_sample(name);
    folder.write("a.csv", &messages(&rows));
    // A copy counts once.
    folder.write("b.csv", &messages(&rows));
    let mut log = Vec::new();
    let options = synthetic::Options {
        messages: Some(300),
        ..synthetic::Options::default()
    };
    synthetic::write(synthetic::Log::Postfix, &options, &mut log).unwrap();
    std::fs::write(folder.path().join("mail.log"), log).unwrap();
    folder
}

const FILES: [&str; 4] = ["a.csv", "b.csv", "sample.csv", "mail.log"];

fn sums_of_report(folder: &Folder, unit: &str) -> BTreeMap<(String, Option<String>, String), u64> {
    let report = ["report", "--all", "--unit", unit, "--format", "ndjson"];
    let lines = folder.run(&[&report[..], &FILES].concat(), 0).out;
    let mut sums = BTreeMap::new();
    for line in lines.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let mailflow = &line["mailflow"];
        let key = (
            line["network"]["direction"].as_str().unwrap().to_owned(),
            mailflow["connector"]["name"].as_str().map(str::to_owned),
            mailflow["class"].as_str().unwrap().to_owned(),
        );
        *sums.entry(key).or_default() += mailflow["count"].as_u64().unwrap();
    }
    sums
}

fn check(folder: &Folder, sums: &Sums) {
    let of = |which: fn(&(u64, u64)) -> u64| -> BTreeMap<_, u64> {
        sums.iter()
            .map(|(key, sum)| (key.clone(), which(sum)))
            .collect()
    };
    assert!(sums.len() > 20, "{sums:?}");
    assert_eq!(of(|sum| sum.0), sums_of_report(folder, "messages"));
    assert_eq!(of(|sum| sum.1), sums_of_report(folder, "recipients"));
}

fn transfers(folder: &Folder, more: &[&str]) -> String {
    let command = ["transfers", "-q", "--all"];
    folder.run(&[&command[..], more, &FILES].concat(), 0).out
}

#[test]
fn parquet_has_the_sums_of_the_report() {
    let folder = folder("parquet");
    transfers(&folder, &["--format", "parquet", "--output", "t.parquet"]);
    let reader =
        SerializedFileReader::new(File::open(folder.path().join("t.parquet")).unwrap()).unwrap();
    let schema = reader.metadata().file_metadata().schema();
    let names: Vec<&str> = schema
        .get_fields()
        .iter()
        .map(|field| field.name())
        .collect();
    assert_eq!(
        names,
        [
            "time",
            "direction",
            "connector",
            "tls",
            "cipher",
            "strength",
            "forward_secrecy",
            "proof",
            "recipients",
            "format"
        ]
    );
    let mut sums = Sums::new();
    let mut formats = BTreeMap::new();
    for row in reader.get_row_iter(None).unwrap() {
        let row = row.unwrap();
        let cells: Vec<Field> = row
            .get_column_iter()
            .map(|(_, field)| field.clone())
            .collect();
        let text = |at: usize| match &cells[at] {
            Field::Str(text) => Some(text.clone()),
            Field::Null => None,
            other => panic!("{other:?}"),
        };
        let Field::TimestampMicros(time) = cells[0] else {
            panic!("{:?}", cells[0])
        };
        // November 2026.
        assert!((1_793_000_000_000_000..1_797_000_000_000_000).contains(&time));
        let Field::Long(recipients) = cells[8] else {
            panic!("{:?}", cells[8])
        };
        let key = (text(1).unwrap(), text(2), text(3).unwrap());
        let sum = sums.entry(key).or_default();
        sum.0 += 1;
        sum.1 += u64::try_from(recipients).unwrap();
        // What is encrypted is judged.
        assert_eq!(
            text(5).is_some(),
            text(3).unwrap().starts_with("tls") || text(3).unwrap() == "ssl"
        );
        *formats.entry(text(9).unwrap()).or_insert(0) += 1;
    }
    check(&folder, &sums);
    assert_eq!(formats["exo-connector-messages"], 25);
}

#[test]
fn lines_have_the_sums_of_the_report() {
    let folder = folder("ndjson");
    let mut sums = Sums::new();
    for line in transfers(&folder, &["--format", "ndjson"]).lines() {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = |name: &str| row[name].as_str().map(str::to_owned);
        let key = (
            text("direction").unwrap(),
            text("connector"),
            text("tls").unwrap(),
        );
        let sum = sums.entry(key).or_default();
        sum.0 += 1;
        sum.1 += row["recipients"].as_u64().unwrap();
        assert!(text("time").unwrap().ends_with('Z'));
    }
    check(&folder, &sums);
    let csv = transfers(&folder, &[]);
    let rows: u64 = sums.values().map(|sum| sum.0).sum();
    assert_eq!(csv.lines().count() as u64, rows + 1);
    assert!(csv.starts_with("time,direction,connector,tls,cipher,"));
    assert!(csv.contains(",\"Contoso, \"\"old\"\"\",none,"));
    assert!(
        csv.contains(",'=Contoso,tls1_2,"),
        "no formula in a spreadsheet"
    );
}

#[test]
fn names_are_told_only_where_they_are_asked_for() {
    let folder = folder("private-rows");
    for form in ["csv", "ndjson", "parquet"] {
        let rows = |more: &[&str]| {
            let to = ["--format", form, "--output", "rows"];
            transfers(&folder, &[&to[..], more].concat());
            std::fs::read(folder.path().join("rows")).unwrap()
        };
        // Parquet packs what it holds, but not what its columns are called.
        let sought: &[u8] = match form {
            "parquet" => b"domain",
            _ => b"from0.example",
        };
        let names = |rows: &[u8]| rows.windows(sought.len()).any(|part| part == sought);
        assert!(!names(&rows(&[])), "{form}");
        assert!(names(&rows(&["--private"])), "{form}");
    }
}

#[test]
fn rows_are_those_of_the_days_and_of_tallies() {
    let folder = folder("rows-of-days");
    let day = [
        "transfers",
        "--from",
        "2026-11-09",
        "--to",
        "2026-11-09",
        "a.csv",
    ];
    assert_eq!(folder.run(&day, 0).out.lines().count(), 4);
    folder.run(
        &[&["tally", "-q", "-o", "all.tally"], &FILES[..]].concat(),
        0,
    );
    let rows = ["transfers", "-q", "--all", "--private"];
    let of_tally = folder.run(&[&rows[..], &["all.tally"]].concat(), 0).out;
    assert_eq!(of_tally, folder.run(&[&rows[..], &FILES].concat(), 0).out);
    let report = [
        "report", "--all", "--format", "json", "--output", "r.json", "a.csv",
    ];
    folder.run(&report, 0);
    assert!(
        folder
            .run(&["transfers", "r.json"], 1)
            .said
            .contains("already added up")
    );
}
