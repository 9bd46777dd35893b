//! `formats.md`, Encodings and containers: what tables look like.

use crate::rules_exchange::rows::{EXTENDED, body, utf16};
use crate::rules_exchange::{Case, hold, rule};

fn lists(says: &'static str, content: impl Into<Vec<u8>>, expected: &[&'static str]) -> Case {
    rule(says).of(content).lists(expected)
}

/// One row that counts, one that does not, with letters beyond ASCII.
fn table() -> String {
    EXTENDED.table(&[
        "message_subject=Größe, \"quoted\"\r\n2026-11-16,b;c\td | custom_data='S:InboundConnectorData=Name=Größe';S:tlsversion=TLS1_2",
        "event_id=DELIVER",
    ])
}

fn windows_1252(text: &str) -> Vec<u8> {
    text.chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect()
}

#[test]
fn encodings() {
    let named: &[&'static str] = &["in Größe 1/1 tls1_2=1"];
    let text = table();
    let marked = format!("\u{feff}{text}");
    let mixed = [windows_1252(&text), body(&table()).as_bytes().to_vec()].concat();
    let nuls = text.replace("Gr", "\0Gr\0");
    let cut = [
        text.as_bytes(),
        &body(&table()).as_bytes()[..200],
        b"\xf0\x9f",
    ]
    .concat();
    let both = |says: &'static str, content: Vec<u8>, listed: &'static str| {
        [
            rule(says).of(content.clone()).gives(named),
            rule(says).of(content).lists(&[listed]),
        ]
    };
    let all = [
        both(
            "UTF-8",
            text.clone().into(),
            "a.csv exo-extended-trace utf-8 2/1",
        ),
        both(
            "UTF-8 with a mark",
            marked.clone().into(),
            "a.csv exo-extended-trace utf-8 2/1",
        ),
        both(
            "UTF-16LE",
            utf16(&text, false),
            "a.csv exo-extended-trace utf-16le 2/1",
        ),
        both(
            "UTF-16LE with a mark",
            utf16(&marked, false),
            "a.csv exo-extended-trace utf-16le 2/1",
        ),
        both(
            "UTF-16BE",
            utf16(&text, true),
            "a.csv exo-extended-trace utf-16be 2/1",
        ),
        both(
            "UTF-16BE with a mark",
            utf16(&marked, true),
            "a.csv exo-extended-trace utf-16be 2/1",
        ),
        both(
            "a Windows code page",
            windows_1252(&text),
            "a.csv exo-extended-trace windows-1252 2/1",
        ),
        both(
            "NUL characters are dropped",
            nuls.clone().into(),
            "a.csv exo-extended-trace utf-8 2/1",
        ),
        both(
            "also in UTF-16",
            utf16(&nuls, false),
            "a.csv exo-extended-trace utf-16le 2/1",
        ),
    ];
    let damage = [
        lists(
            "one valid character of several bytes makes it UTF-8",
            mixed.clone(),
            &["a.csv exo-extended-trace utf-8 4/2"],
        ),
        rule("a field that is not UTF-8 is read as windows-1252, field by field")
            .of(mixed)
            .gives(&["in Größe 2/2 tls1_2=2"]),
        lists(
            "a character cut at the end is no reason",
            cut,
            &["a.csv exo-extended-trace utf-8 3/1 truncated=1@5"],
        ),
    ];
    hold(all.into_iter().flatten().chain(damage));
}

#[test]
fn delimiters_and_first_lines() {
    let first_lines = [
        "",
        "#TYPE Deserialized.Microsoft.Exchange, x; y\r\n",
        "sep=D\r\n",
        "\"sep=D\"\r\n",
        "sep=D\r\n#TYPE x\r\n",
        "\r\n \r\n",
        "DDDD\r\n",
        "\u{feff}",
    ];
    let cases = [',', ';', '\t', '|'].into_iter().flat_map(|delimiter| {
        first_lines.map(|lines| {
            let lines = lines.replace('D', &delimiter.to_string());
            let rows = EXTENDED
                .table(&["", "event_id=DELIVER"])
                .replace(',', &delimiter.to_string());
            let says = format!("{delimiter:?} behind {lines:?}").leak();
            lists(
                says,
                lines.replace("Deserialize", "D") + &rows,
                &["a.csv exo-extended-trace utf-8 2/1"],
            )
        })
    });
    hold(cases);
}

#[test]
fn a_title_above_the_header() {
    let rows = EXTENDED.table(&["", "event_id=DELIVER"]);
    let under = |title: &str| format!("{title}{rows}");
    let two = &["a.csv exo-extended-trace utf-8 2/1"];
    let lines = |count: usize| "Trace of last week, by Ann\r\n".repeat(count);
    hold([
        lists("a title", under("Mail of week 46\r\n"), two),
        lists(
            "with blank lines around it",
            under("\r\nMail of week 46\r\n\r\n,,,\r\n"),
            two,
        ),
        lists("over several columns", under("Mail,of,,week 46,,\r\n"), two),
        lists("nine lines of it", under(&lines(9)), two),
        lists(
            "and the header again further down",
            under("Mail of week 46\r\n") + body(&rows) + &rows,
            &["a.csv exo-extended-trace utf-8 6/1"],
        ),
        lists(
            "in front of other delimiters",
            under("sep=;\r\nMail of week 46\r\n").replace(',', ";"),
            two,
        ),
        rule("ten are too many")
            .of(under(&lines(10)))
            .file("b.csv", rows.clone())
            .lists(&[
                "a.csv unknown - 13/0 no-header=13@1",
                "b.csv exo-extended-trace utf-8 2/1",
            ]),
    ]);
}

#[test]
fn line_ends_and_quotes() {
    let two = EXTENDED.table(&["", ""]);
    let bare = two.replace('"', "");
    hold([
        lists(
            "LF",
            two.replace("\r\n", "\n"),
            &["a.csv exo-extended-trace utf-8 2/2"],
        ),
        lists(
            "CR",
            two.replace("\r\n", "\r"),
            &["a.csv exo-extended-trace utf-8 2/2"],
        ),
        lists(
            "a mixture",
            two.replacen("\r\n", "\n", 1),
            &["a.csv exo-extended-trace utf-8 2/2"],
        ),
        lists(
            "no end at the end",
            two.trim_end(),
            &["a.csv exo-extended-trace utf-8 2/2"],
        ),
        lists(
            "no quotes at all",
            bare,
            &["a.csv exo-extended-trace utf-8 2/2"],
        ),
        lists(
            "a quoted field holds delimiters, line ends, quotes and whole rows",
            EXTENDED.table(&[&format!("message_subject={}", two.replace(" | ", "")), ""]),
            &["a.csv exo-extended-trace utf-8 2/2"],
        ),
        lists(
            "the line of a bad row is that of its beginning",
            EXTENDED.table(&["message_subject=a\r\nb\nc"]) + "\"bad\r\nrow\"\r\n",
            &["a.csv exo-extended-trace utf-8 2/1 too-few-columns=1@5"],
        ),
    ]);
}

#[test]
fn rows_that_are_none_and_rows_that_are_bad() {
    let usual = EXTENDED.columns().join(",");
    let fewer = usual
        .replace(",total_bytes", "")
        .replace("custom_data", "Custom Data");
    let reversed = EXTENDED
        .columns()
        .into_iter()
        .rev()
        .collect::<Vec<_>>()
        .join(",");
    let one = || EXTENDED.table(&[""]);
    hold([
        lists(
            "empty lines and lines of delimiters only",
            one() + "\r\n\r\n  \r\n" + &",".repeat(26) + "\r\n" + body(&one()),
            &["a.csv exo-extended-trace utf-8 2/2"],
        ),
        lists(
            "the header again, with a mark before it",
            one() + "\u{feff}" + &one(),
            &["a.csv exo-extended-trace utf-8 2/2"],
        ),
        lists(
            "another header of the format holds from there on",
            one()
                + &EXTENDED
                    .with_columns(&fewer, &[""])
                    .replace("\"\"\r\n", "\"S:tlsversion=NONE\"\r\n")
                + &EXTENDED.with_columns(&reversed, &["", ""]),
            &["a.csv exo-extended-trace utf-8 4/4"],
        ),
        lists(
            "fewer or more fields than the header",
            one() + "a,b\r\n" + &"x,".repeat(27) + "\r\n" + body(&one()),
            &["a.csv exo-extended-trace utf-8 4/2 too-few-columns=1@3 too-many-columns=1@4"],
        ),
        lists(
            "cut inside quotes",
            one() + &body(&one())[..body(&one()).len() - 5],
            &["a.csv exo-extended-trace utf-8 2/1 truncated=1@3"],
        ),
        lists(
            "cut outside of them",
            one() + "\"2026-11-16T10:00:00Z\",\"\"",
            &["a.csv exo-extended-trace utf-8 2/1 too-few-columns=1@3"],
        ),
        lists(
            "a huge field",
            EXTENDED.table(&[&format!("message_subject={}", "x,\"\n".repeat(500_000)), ""]),
            &["a.csv exo-extended-trace utf-8 2/2"],
        ),
    ]);
}

#[test]
fn columns_by_their_names() {
    let header = EXTENDED.columns().join(",");
    let renamed = |change: fn(&str) -> String| {
        let table = EXTENDED.table(&[""]);
        let columns: Vec<String> = EXTENDED.columns().into_iter().map(change).collect();
        format!("{}\r\n{}", columns.join(","), body(&table))
    };
    let one: &[&'static str] = &["a.csv exo-extended-trace utf-8 1/1"];
    hold([
        lists("in any case", renamed(str::to_uppercase), one),
        lists(
            "with blanks",
            renamed(|name| format!(" {} ", name.replace('_', " "))),
            one,
        ),
        lists("with hyphens", renamed(|name| name.replace('_', "-")), one),
        lists("without any", renamed(|name| name.replace('_', "")), one),
        lists(
            "with or without _utc",
            renamed(|name| name.replace("_utc", "")),
            one,
        ),
        lists(
            "never by position",
            EXTENDED.with_columns(&format!("more,{},and more", header), &[""]),
            one,
        ),
        lists(
            "of two with one name the first counts",
            EXTENDED
                .with_columns(&format!("{header},x"), &["x=AGENT"])
                .replace("\"x\"", "\"source\""),
            one,
        ),
        lists("the file's name says nothing", EXTENDED.table(&[""]), one),
    ]);
    hold([
        rule("a header alone is a file without records")
            .of(header)
            .file("b.csv", EXTENDED.table(&[""]))
            .lists(&[
                "a.csv exo-extended-trace utf-8 0/0",
                "b.csv exo-extended-trace utf-8 1/1",
            ]),
        rule("an empty file is unknown")
            .of("")
            .file("b.csv", EXTENDED.table(&[""]))
            .file("c.csv", " \r\n\r\n")
            .lists(&[
                "a.csv unknown - 0/0",
                "b.csv exo-extended-trace utf-8 1/1",
                "c.csv unknown - 0/0",
            ]),
    ]);
}
