//! OpenMetrics by its grammar, read strictly: families with their type and help before their samples,
//! no name twice, labels quoted and escaped, numbers, and `# EOF` as the very last line.

use std::collections::BTreeSet;

use crate::command_line::program::{Folder, messages};

/// Names with values, in their order.
type Labels = Vec<(String, String)>;

fn is_name(text: &str) -> bool {
    let mut letters = text.chars();
    let first = letters.next();
    first.is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// What stands between braces, as names with values; the rest of the line.
fn labels(text: &str) -> Result<(Labels, &str), String> {
    let Some(mut rest) = text.strip_prefix('{') else {
        return Ok((Vec::new(), text));
    };
    let mut labels = Vec::new();
    loop {
        let (name, after) = rest.split_once("=\"").ok_or("no value")?;
        if !is_name(name) || name.starts_with("__") {
            return Err(format!("label {name:?}"));
        }
        let (mut value, mut letters) = (String::new(), after.char_indices());
        let end = loop {
            match letters.next().ok_or("an open quote")? {
                (at, '"') => break at,
                (_, '\\') => match letters.next().ok_or("nothing behind a backslash")? {
                    (_, 'n') => value.push('\n'),
                    (_, letter @ ('\\' | '"')) => value.push(letter),
                    (_, other) => return Err(format!("\\{other} is no escape")),
                },
                (_, '\n') => return Err("a line feed in a label".into()),
                (_, letter) => value.push(letter),
            }
        };
        labels.push((name.to_owned(), value));
        rest = &after[end + 1..];
        match rest.chars().next() {
            Some(',') => rest = &rest[1..],
            Some('}') => return Ok((labels, &rest[1..])),
            other => return Err(format!("{other:?} behind a label")),
        }
    }
}

/// The samples of a text, if it keeps to the grammar.
fn read(text: &str) -> Result<Vec<(String, Labels, f64)>, String> {
    let body = text.strip_suffix("# EOF\n").ok_or("the end is missing")?;
    let (mut families, mut seen, mut samples) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    let (mut family, mut has_help, mut has_samples) = (String::new(), false, false);
    for line in body.split_terminator('\n') {
        if line.contains('\r') || line.trim() != line || line.is_empty() {
            return Err(format!("blanks in {line:?}"));
        }
        if let Some(about) = line.strip_prefix("# ") {
            let mut words = about.splitn(3, ' ');
            let (what, name) = (words.next().unwrap(), words.next().ok_or("no name")?);
            let rest = words.next().ok_or(format!("nothing behind {line}"))?;
            match what {
                "TYPE" => {
                    if !families.insert(name.to_owned()) || !is_name(name) || rest != "gauge" {
                        return Err(line.to_owned());
                    }
                    if ["_total", "_count", "_sum", "_bucket", "_created"]
                        .iter()
                        .any(|end| name.ends_with(end))
                    {
                        return Err(format!("{name} ends as no gauge does"));
                    }
                    (family, has_help, has_samples) = (name.to_owned(), false, false);
                }
                "UNIT" if name.ends_with(&format!("_{rest}")) => {}
                "HELP" => has_help = true,
                _ => return Err(line.to_owned()),
            }
            if name != family || has_samples {
                return Err(format!("{line} stands in {family}"));
            }
            continue;
        }
        let end = line.find(['{', ' ']).ok_or(format!("no value in {line}"))?;
        let (labels, rest) = labels(&line[end..])?;
        let value = rest
            .strip_prefix(' ')
            .ok_or(format!("no blank in {line}"))?;
        let value: f64 = value.parse().map_err(|_| format!("{value} is no number"))?;
        if line[..end] != family || !has_help {
            return Err(format!("{line} stands in {family}"));
        }
        let names: BTreeSet<_> = labels.iter().map(|(name, _)| name).collect();
        if names.len() != labels.len() || !seen.insert((family.clone(), labels.clone())) {
            return Err(format!("twice: {line}"));
        }
        has_samples = true;
        samples.push((family.clone(), labels, value));
    }
    Ok(samples)
}

#[test]
fn the_grammar_is_kept_and_the_numbers_are_those_of_the_report() {
    let folder = Folder::with_sample("openmetrics");
    let text = folder
        .run(&["report", "--format", "openmetrics", "sample.csv"], 0)
        .out;
    let samples = read(&text).unwrap_or_else(|why| panic!("{why}\n{text}"));
    let json = folder
        .run(&["report", "--format", "json", "sample.csv"], 0)
        .out;
    let volume = |direction: &str| -> f64 {
        let of = samples.iter().filter(|(name, labels, _)| {
            let is_of =
                |(name, value): &(String, String)| name == "direction" && value == direction;
            name == "mailflow_transfers" && labels.iter().any(is_of)
        });
        of.map(|(.., value)| value).sum()
    };
    for direction in ["inbound", "outbound"] {
        let (_, own) = json
            .split_once(&format!("\"{direction}\": {{\n      \"volume\": "))
            .unwrap();
        let own: f64 = own.split(',').next().unwrap().parse().unwrap();
        assert_eq!(volume(direction), own, "{direction}");
    }
    for name in [
        "mailflow_report_info",
        "mailflow_report_end_timestamp_seconds",
        "mailflow_protected_ratio",
        "mailflow_threshold_ratio",
        "mailflow_insights",
        "mailflow_insight_ratio",
        "mailflow_stopped",
        "mailflow_files",
    ] {
        assert!(samples.iter().any(|(family, ..)| family == name), "{name}");
    }
}

#[test]
fn promtool_takes_it_where_it_is_installed() {
    let folder = Folder::with_sample("promtool");
    let arguments = [
        "report",
        "--format",
        "openmetrics",
        "--name-domains",
        "--output",
        "m.txt",
        "sample.csv",
    ];
    folder.run(&arguments, 0);
    let metrics = std::fs::File::open(folder.path().join("m.txt")).unwrap();
    let mut promtool = std::process::Command::new("promtool");
    match promtool.args(["check", "metrics"]).stdin(metrics).output() {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success() && said.is_empty(), "{said}");
        }
        Err(_) => eprintln!("promtool is not installed: the grammar alone was tried"),
    }
}

#[test]
fn names_come_out_of_labels_as_they_went_in() {
    let name = "a\"b\nd,e=\"f\"} 1\n# EOF";
    let folder = Folder::new(
        "labels",
        &[("a.csv", &messages(&[(9, "Received", name, "None")]))],
    );
    let text = folder
        .run(
            &[
                "report",
                "--format",
                "openmetrics",
                "--name-domains",
                "a.csv",
            ],
            0,
        )
        .out;
    let samples = read(&text).unwrap_or_else(|why| panic!("{why}\n{text}"));
    let has = |wanted: &str| {
        samples
            .iter()
            .any(|(_, labels, _)| labels.iter().any(|(_, value)| value == wanted))
    };
    assert!(has(name), "{text}");
    assert!(has("from0.example"), "{text}");
}

#[test]
fn what_breaks_the_grammar_is_found() {
    let whole = "# TYPE a gauge\n# HELP a b\na{b=\"c\"} 1\n# EOF\n";
    assert!(read(whole).is_ok());
    for (from, to) in [
        ("# EOF\n", ""),
        ("gauge", "counter"),
        ("# HELP a b\n", ""),
        ("\"c\"", "\"c\"d\""),
        ("\"c\"", "\"c\\d\""),
        (" 1", ""),
        (" 1", " one"),
        ("a{b=\"c\"} 1", "a{b=\"c\"} 1\na{b=\"c\"} 2"),
        ("a{b", "x{b"),
        ("{b=", "{1b="),
        (" 1", " 1\r"),
    ] {
        let broken = whole.replacen(from, to, 1);
        assert!(read(&broken).is_err(), "{broken}");
    }
}
